//! The table of the legs of a route.

use super::body::Body;
use super::labels::{self, columns};
use crate::measure::round_shares;
use crate::model::{Atlas, Lang, Mode, Reach};
use crate::network::{Effect, Itinerary, Leg};
use crate::table::{Cell, Value, row};
use crate::units::Metres;
use crate::words::{digits, say};

/// Chainage is printed in tenths of a kilometre, lengths as their differences, so that they add up.
const TENTH: Metres = Metres::new(100.0);

fn tenths(chainage: Metres) -> i64 {
    round_shares(&[chainage], TENTH)[0]
}

/// Chainage in kilometres to the tenth.
pub(super) fn tenth(chainage: Metres) -> Value {
    tenths_between(Metres::ZERO, chainage)
}

/// The kilometres between two chainages as they are printed.
pub(super) fn tenths_between(start: Metres, end: Metres) -> Value {
    Value::Fixed(km_between(start, end), 1)
}

/// Length of a leg as every table and the page give it, in tenths of a kilometre: the difference of its rounded chainages.
pub(super) fn km_between(start: Metres, end: Metres) -> f64 {
    (tenths(end) - tenths(start)) as f64 / 10.0
}

/// Adds the table of the legs of a route with their chainage.
pub(super) fn legs_table(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let names = [">km", "leg", "=cc", "by-mode", "status-last-known", ">length", ">drawn", "length-is"];
    let mut table = columns(lang, &names);
    for leg in &itinerary.legs {
        let sources = leg.lengths.cited.iter().map(|id| body.notes.number(atlas, id)).collect();
        let (from, to) = (atlas.place_name(leg.from, lang), atlas.place_name(leg.to, lang));
        table.push(row![
            labels::printed(tenth(leg.start), lang),
            format!("{from} – {to}"),
            leg.segment.country.code(),
            by(leg, lang),
            status(leg, lang),
            labels::printed(tenths_between(leg.start, leg.end), lang),
            labels::printed(Value::Fixed(leg.lengths.measured.km(), 1), lang),
            Cell::from(say!(lang, &format!("basis-{}", leg.lengths.basis.word()))).cited(sources),
        ]);
    }
    body.table(table);
    if itinerary.legs.iter().any(|leg| leg.status.reach() != Reach::OnTheDay) {
        body.text(say!(lang, "last-known-about"));
    }
    body.heading(say!(lang, "segment-ids"));
    let mut ids = columns(lang, &[">km", "=segment", "line-is"]);
    for leg in &itinerary.legs {
        let class = say!(lang, &format!("line-{}", leg.lengths.line_class.word()));
        ids.push(row![labels::printed(tenth(leg.start), lang), leg.segment.id.as_str(), class]);
    }
    body.table(ids);
}

/// The mode of a leg, of a railway with its gauge.
fn by(leg: &Leg<'_>, lang: Lang) -> String {
    match (leg.segment.mode, &leg.segment.gauges) {
        (Mode::Rail, Some(_)) => say!(lang, "rail-of-gauge", gauge = digits(&leg.gauge_word(), lang)),
        (Mode::Rail, None) => say!(lang, "rail-of-gauge", gauge = say!(lang, "gauge-unknown")),
        (mode, _) => labels::mode(mode, lang),
    }
}

/// The state of a leg, or what a scenario makes of it, and the day up to which it is known.
fn status(leg: &Leg<'_>, lang: Lang) -> String {
    let plain = match leg.status.effect() {
        Some(Effect::Closed(words)) => say!(lang, "closed-by", what = format!("`{words}`")),
        Some(Effect::Promised(date, _)) => say!(lang, "promised-for", date = labels::date(*date, lang)),
        Some(Effect::Opened(_)) => say!(lang, "opened"),
        None => labels::state(leg.status.word(), lang),
    };
    match leg.status.reach() {
        Reach::UpTo(day) => format!("{plain}{}{}", lang.list_separator(), labels::date(day, lang)),
        Reach::Undated => say!(lang, "state-undated", state = plain),
        Reach::OnTheDay => plain,
    }
}
