//! Words of the values that tables print, in the language of the report: figures, states, periods, numbers.

use crate::compare::{Criterion, Family, Figure, Ground, Indicator, Key, Outcome};
use crate::model::{
    Advisory, AdvisoryKind, Atlas, Claim, Country, Date, Event, EventKind, Grade, Label, Lang, Mode, Reach, State,
    StatusEntry, User,
};
use crate::network::{Passability, Status};
use crate::table::{Table, Value};
use crate::units::Metres;
use crate::words::{self, digits, say};

/// The label of the row of a figure.
pub(super) fn figure(figure: Figure, lang: Lang) -> String {
    say!(lang, &format!("figure-{}", figure.word()))
}

/// The label of the row of an indicator.
pub(super) fn indicator(indicator: &Indicator, atlas: &Atlas, lang: Lang) -> String {
    match indicator {
        Indicator::Whole(whole) => figure(*whole, lang),
        Indicator::Part(_, key) => part(key, atlas, lang),
    }
}

fn part(key: &Key, atlas: &Atlas, lang: Lang) -> String {
    match key {
        Key::Country(country) => atlas.country_name(*country, lang),
        Key::Event(kind) => event(*kind, lang),
        Key::Mode(mode) => say!(lang, "by-mode", mode = mode.word()),
        Key::Gauge(gauges) if gauges.starts_with(|c: char| c.is_ascii_digit()) => {
            say!(lang, "gauge-mm", gauges = digits(gauges, lang))
        }
        Key::Gauge(gauges) if gauges == "–" => say!(lang, "gauge-none"),
        Key::Gauge(_) => say!(lang, "gauge-unknown"),
        Key::Accuracy(class) => say!(lang, &format!("class-{}", class.word())),
        Key::Status(_) => state(&key.to_string(), lang),
        Key::Basis(basis) => say!(lang, &format!("basis-{}", basis.word())),
    }
}

/// The heading over the rows of a family.
pub(super) fn family(family: Family, lang: Lang) -> String {
    say!(lang, &format!("family-{}", family.prefix()))
}

/// A kind of event on the way.
pub(super) fn event(kind: EventKind, lang: Lang) -> String {
    say!(lang, &format!("event-{}", kind.word()))
}

/// A mode of travel.
pub(super) fn mode(mode: Mode, lang: Lang) -> String {
    say!(lang, &format!("mode-{}", mode.word()))
}

/// A state by its word, that of what is not known too.
pub(super) fn state(word: &str, lang: Lang) -> String {
    say!(lang, &format!("state-{word}"))
}

/// Whether a route is open end to end.
pub(super) fn open(passability: Passability, lang: Lang) -> String {
    say!(lang, &format!("open-{}", open_id(passability)))
}

/// The end of the ids of messages on whether a route is open: `yes`, `no` or `unknown`.
pub(super) fn open_id(passability: Passability) -> &'static str {
    match passability {
        Passability::Yes => "yes",
        Passability::No => "no",
        Passability::Unknown => "unknown",
    }
}

/// A kind of traffic.
pub(super) fn user(user: User, lang: Lang) -> String {
    say!(lang, &format!("user-{}", user.word()))
}

/// The grade of a source.
pub(super) fn grade(ground: &Ground, lang: Lang) -> String {
    ground.grade.map_or_else(|| say!(lang, "grade-none"), |grade| say!(lang, &format!("grade-{}", grade.word())))
}

/// The grade of a source in a list of sources.
pub(super) fn graded(grade: Option<Grade>, lang: Lang) -> String {
    match grade {
        // English has the word that `--min-grade` takes, with its hyphen.
        Some(grade) if lang == Lang::En => grade.word().to_owned(),
        Some(grade) => say!(lang, &format!("grade-{}", grade.word())),
        None => say!(lang, "grade-none"),
    }
}

/// A date as tables print it.
pub(super) fn date(date: Date, lang: Lang) -> String {
    digits(&date.to_string(), lang)
}

/// The day that is shown, the direction of travel, and what is assumed beyond the data, as headings give them: a promise or
/// a closure is never printed as a fact.
pub(super) fn shown(label: &Label, atlas: &Atlas, lang: Lang) -> String {
    format!("{}{}", date(label.shown, lang), suffix(label, atlas, lang))
}

/// The direction of travel and what is assumed beyond the data as a heading appends them; empty without them.
pub(super) fn suffix(label: &Label, atlas: &Atlas, lang: Lang) -> String {
    let direction = label.reversed.then(|| say!(lang, "other-direction"));
    let assumed = words::assumed(label, atlas, lang).map(|text| {
        let mut letters = text.chars();
        letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
    });
    direction.into_iter().chain(assumed).map(|part: String| format!("{}{part}", lang.list_separator())).collect()
}

/// The scenario of a view in English, for those that read data; `None` without one.
pub fn scenario(label: &Label, atlas: &Atlas) -> Option<String> {
    words::scenario(label, atlas, Lang::En)
}

/// A state with the traffic that passes in it and the day up to which it is known: `open`,
/// `operational, last known 2024-06-20`, `disrupted, not updated after 2026-07-01`,
/// `unknown, last known open until 2026-03-05`.
pub(super) fn told<S: State>(status: &Status<'_, S>, lang: Lang) -> String {
    let plain = state(status.word(), lang);
    let is_recorded = status.effect().is_none();
    let users = status
        .recorded_users()
        .filter(|_| is_recorded)
        .map(|users| users.iter().map(|passing| user(*passing, lang)).collect::<Vec<_>>().join(lang.list_separator()));
    let text = match users {
        Some(users) => say!(lang, "state-to-users", state = plain, users = users),
        None => plain,
    };
    let on = |day: Date| date(day, lang);
    match (status.reach(), status.state()) {
        (Reach::UpTo(day), Some(is)) if is == S::DISRUPTED => {
            say!(lang, "state-not-updated", state = text, day = on(day))
        }
        (Reach::UpTo(day), _) => say!(lang, "state-last-known", state = text, day = on(day)),
        (Reach::Undated, _) => say!(lang, "state-undated", state = text),
        (Reach::OnTheDay, None) if is_recorded => match (status.ended(), status.begins()) {
            (Some(StatusEntry { state: before, until: Some(until), .. }), _) => {
                let before = state(before.word(), lang);
                say!(lang, "state-ended", state = text, before = before, day = on(*until))
            }
            (_, Some(begins)) => say!(lang, "state-begins", state = text, day = on(begins)),
            _ => text,
        },
        (Reach::OnTheDay, _) => text,
    }
}

/// The period of an advisory, on a date: `since 2026-04-13`, `2026-03-05 to 2026-03-09`,
/// `since 2026-03-01, last known 2026-03-11`.
pub(super) fn period(advisory: &Advisory, on: Date, lang: Lang) -> String {
    let from = date(advisory.from, lang);
    match (advisory.until, advisory.last_known(on)) {
        (Some(until), _) if until == advisory.from => from,
        (Some(until), _) => say!(lang, "period-to", from = from, until = date(until, lang)),
        (None, Some(said)) if said == advisory.from => say!(lang, "period-end-unknown", from = from),
        (None, Some(said)) => say!(lang, "period-last-known", from = from, said = date(said, lang)),
        (None, None) => say!(lang, "period-since", from = from),
    }
}

/// What a claim says, and when it was said.
pub(super) fn claimed(claim: &Claim, about: Option<&str>, lang: Lang) -> String {
    let about = about.map(|about| format!(" ({about})")).unwrap_or_default();
    let what = format!("{}{about}", digits(&claim.amount.to_string(), lang));
    match claim.as_of {
        Some(said) => say!(lang, "said-on", what = what, date = date(said, lang)),
        None => what,
    }
}

/// A share in per cent, whole.
pub(super) fn per_cent(share: f64, lang: Lang) -> String {
    say!(lang, "unit-percent", n = share * 100.0)
}

/// A share of draws in per cent; never 0 or 100, since draws are samples.
pub(super) fn of_draws(share: f64, lang: Lang) -> String {
    match share {
        share if share < 0.01 => say!(lang, "unit-percent-below", n = 1),
        share if share > 0.99 => say!(lang, "unit-percent-above", n = 99),
        share => per_cent(share, lang),
    }
}

/// A value as the language writes it.
pub(super) fn printed(value: Value, lang: Lang) -> Value {
    match value {
        Value::Empty | Value::Unknown => value,
        value if lang == Lang::En => value,
        value => Value::Text(digits(&value.to_string(), lang)),
    }
}

/// `a, b and c`.
pub(super) fn listed(items: &[String], lang: Lang) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            say!(lang, "and", first = first.join(lang.list_separator()), last = last.clone())
        }
    }
}

/// A kind of advisory.
pub(super) fn advisory(kind: AdvisoryKind, lang: Lang) -> String {
    say!(lang, &format!("advisory-{}", kind.word()))
}

/// What happened, and whether it is only reported.
pub(super) fn happened(event: &Event, lang: Lang) -> String {
    if event.reported { say!(lang, "reported", what = event.title.as_str()) } else { event.title.clone() }
}

/// A text that an atlas has in English alone, kept together between words from right to left.
pub(super) fn english(text: &str, lang: Lang) -> String {
    if lang.is_rtl() { format!("\u{200e}{text}\u{200e}") } else { text.to_owned() }
}

/// A table with these columns, each by the end of its message `column-…`; `>` before it sets numbers to the right, `=` keeps
/// words on one line.
pub(super) fn columns(lang: Lang, names: &[&str]) -> Table {
    Table::new(names.iter().map(|name| {
        let id = name.trim_start_matches(['>', '=']);
        format!("{}{}", &name[..name.len() - id.len()], say!(lang, &format!("column-{id}")))
    }))
}

/// A unit by its symbol: of a figure, or of an assumption.
pub(super) fn unit(symbol: &str, lang: Lang) -> String {
    say!(lang, &format!("unit-{}", symbol.replace(['/', ' '], "-").to_lowercase()))
}

/// A number with its unit; what is no digit of the number stays as it is.
pub(super) fn with_unit(number: &str, symbol: &str, lang: Lang) -> String {
    format!("{} {}", digits(number, lang), unit(symbol, lang))
}

/// A distance, as [`Metres`] prints it.
pub(super) fn distance(length: Metres, lang: Lang) -> String {
    let text = length.to_string();
    text.split_once(' ').map_or_else(|| text.clone(), |(number, symbol)| with_unit(number, symbol, lang))
}

/// A distance, below a kilometre to the decimetre.
pub(super) fn width(length: Metres, lang: Lang) -> String {
    if length.abs().get() < 1000.0 {
        with_unit(&format!("{:.1}", length.get()), "m", lang)
    } else {
        distance(length, lang)
    }
}

/// Kilometres by country, such as `AZ 375.4, TR 50.0`.
pub(super) fn by_country(parts: impl IntoIterator<Item = (Country, f64)>, decimals: usize, lang: Lang) -> Value {
    let part = |(country, km)| format!("{country} {}", digits(&format!("{km:.decimals$}"), lang));
    Value::joined(parts.into_iter().map(part), lang.list_separator())
}

/// The value of a claim; its unit is that of the source, in whatever language.
pub(super) fn value(claim: &Claim, lang: Lang) -> String {
    digits(&claim.value_with_unit(), lang)
}

/// What is compared, as headings say it: `by time`.
pub(super) fn by(criterion: Criterion, lang: Lang) -> String {
    match criterion {
        Criterion::Length => say!(lang, "by-length"),
        Criterion::Time => say!(lang, "by-time"),
        Criterion::Cost => say!(lang, "by-cost"),
    }
}

/// A number with its sign.
pub(super) fn signed(value: f64, decimals: usize, lang: Lang) -> String {
    let text = digits(&format!("{value:+.decimals$}"), lang);
    match text.split_at_checked(1) {
        // Marks from left to right on both sides of the sign keep it before the number.
        Some((sign, number)) if lang.is_rtl() => format!("\u{200e}{sign}\u{200e}{number}"),
        _ => text,
    }
}

/// A share in per cent, whole, with its sign.
pub(super) fn signed_per_cent(share: f64, lang: Lang) -> String {
    say!(lang, "unit-percent", n = signed(share * 100.0, 0, lang))
}

/// The part of an id of a message that names an outcome.
pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Hours => "hours",
        Outcome::Cost => "cost",
        Outcome::Emission => "emission",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::{AtlasLayer, FeatureChange, Topic};
    use crate::measure::METHOD;
    use crate::model::{
        CrossingState, LineClass, Measure, Omission, Payer, PublishedBasis, PublishedUnit, SegmentState,
    };
    use crate::network::{LengthBasis, Unit};
    use crate::report::Tip;

    /// A message that is not there stops a test, so that saying each is enough.
    #[test]
    fn every_word_of_the_model_has_its_message() {
        let lang = Lang::En;
        let ids = |prefix: &str, words: Vec<&str>| words.iter().map(|word| format!("{prefix}-{word}")).collect();
        let states = SegmentState::ALL.iter().map(|s| s.word()).chain(CrossingState::ALL.iter().map(|s| s.word()));
        let bases = [LengthBasis::Claimed, LengthBasis::Carried, LengthBasis::Measured];
        let groups: [Vec<String>; 17] = [
            ids("figure", Figure::ALL.iter().map(|figure| figure.word()).collect()),
            ids("family", Family::ALL.iter().map(|family| family.prefix()).collect()),
            ids("event", EventKind::ALL.iter().map(|kind| kind.word()).collect()),
            ids("mode", Mode::ALL.iter().map(|mode| mode.word()).collect()),
            ids("state", states.chain(["unknown"]).collect()),
            ids("user", User::ALL.iter().map(|user| user.word()).collect()),
            ids("grade", Grade::ALL.iter().map(|grade| grade.word()).collect()),
            ids("advisory", AdvisoryKind::ALL.iter().map(|kind| kind.word()).collect()),
            ids("payer", Payer::ALL.iter().map(|payer| payer.word()).collect()),
            ids("topic", Topic::ALL.iter().map(|topic| topic.word()).collect()),
            ids("class", LineClass::ALL.iter().map(|class| class.word()).collect()),
            ids("basis", bases.map(LengthBasis::word).into()),
            ids("column", AtlasLayer::ALL.iter().map(|layer| layer.word()).collect()),
            ids("change", FeatureChange::ALL.iter().map(|change| change.word()).collect()),
            ids("statement", PublishedBasis::ALL.iter().map(|basis| basis.word()).collect()),
            ids("omission", Omission::ALL.iter().map(|left| left.word()).collect()),
            ids("tip", Tip::ALL.iter().map(|tip| tip.word()).collect()),
        ];
        for id in groups.iter().flatten() {
            assert_ne!(&say!(lang, id), id);
        }
        let kinds = || std::iter::once(None).chain(EventKind::ALL.iter().copied().map(Some));
        for symbol in Measure::ALL.iter().flat_map(|measure| kinds().flat_map(|kind| measure.units(kind))) {
            assert_eq!(unit(symbol, lang), **symbol);
        }
        for symbol in
            Family::ALL.map(|family| family.unit().word()).iter().chain(&Outcome::ALL.map(|o| o.unit().word()))
        {
            assert_eq!(unit(symbol, lang), *symbol);
        }
        let published = PublishedUnit::ALL.iter().map(|unit| unit.word());
        for symbol in published.chain(Unit::ALL.iter().map(|unit| unit.word())) {
            assert_eq!(unit(symbol, lang), symbol);
        }
        assert_eq!(say!(lang, "method"), METHOD);
    }
}
