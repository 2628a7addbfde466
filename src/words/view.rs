//! What a sheet says of its view: the date of its states, what is assumed, and its headline.

use super::date::{long_date, on_date};
use super::map::Word;
use super::message::messages;
use super::text::{count, fill, number};
use crate::model::{Assumed, Atlas, Headline, Label, Lang, Mode, RouteId, Target};

messages! {
    /// A sentence about a view.
    ViewWord: "view"
    // Dates
    LastKnown;
    BoundariesOfToday;
    Overlays;
    OnDate;
    OpenOf;
    NotBegun;
    ManyRoutes;
    Transliterated;
    InLatin;
    Reversed;
    // What is assumed
    Hypothetical;
    BorderClosed;
    BorderOpen;
    IsClosed;
    IsOpen;
    Avoided;
    PromisesKept;
    IfPromisesKept;
    // Facts at their place
    Missing;
    Promised;
    BorderShut;
    Gauges;
    // Headlines
    Open;
    Lacks;
    Shut;
    NotKnown;
    OnlyOpen;
    OtherLacks;
    OthersLack;
    OnlyKnownOpen;
    SomeOpen;
    AllOpen;
    NoneOpen;
    LacksLeast;
    NoneKnown;
}

/// The date of the states of a view: `Status on 1 July 2026`; for a date after the data, what they are.
pub(crate) fn status(label: &Label, lang: Lang) -> String {
    let data = long_date(label.data, lang);
    let status = if label.shown <= label.data {
        // Of a year or month it is the first day that counts.
        fill(Word::Status.text(lang), &[("date", &on_date(label.shown.on_first_day(), lang))])
    } else if label.assumed.contains(&Assumed::PromisesKept) {
        // The line on what is assumed has the date.
        fill(Word::DataAsOf.text(lang), &[("date", &data)])
    } else {
        fill(ViewWord::LastKnown.text(lang), &[("data", &data), ("date", &long_date(label.shown, lang))])
    };
    if label.reversed { format!("{status} · {}", ViewWord::Reversed.text(lang)) } else { status }
}

/// What a view assumes beyond the data, as one line; `None` when it assumes nothing.
pub(crate) fn assumed(label: &Label, atlas: &Atlas, lang: Lang) -> Option<String> {
    match (&label.scenario, label.assumed.as_slice()) {
        (_, []) => None,
        (None, [Assumed::PromisesKept]) => {
            Some(fill(ViewWord::IfPromisesKept.text(lang), &[("date", &long_date(label.shown, lang))]))
        }
        _ => Some(fill(ViewWord::Hypothetical.text(lang), &[("what", &scenario(label, atlas, lang)?)])),
    }
}

/// The scenario of a view in words: its name, which stands for what it assumes, and what is assumed beyond that; `None`
/// without one. Where it has no name in the language, all that it assumes is listed.
pub(crate) fn scenario(label: &Label, atlas: &Atlas, lang: Lang) -> Option<String> {
    let name = label.scenario.as_ref().and_then(|names| names.known(lang));
    let until = long_date(label.shown, lang);
    let untold = if name.is_some() { &label.beyond } else { &label.assumed };
    let parts = untold.iter().map(|assumed| part(assumed, &until, atlas, lang));
    let parts: Vec<String> = name.map(str::to_owned).into_iter().chain(parts).collect();
    (!parts.is_empty()).then(|| parts.join(lang.clause_separator()))
}

/// One thing that is assumed, in words.
fn part(assumed: &Assumed, until: &str, atlas: &Atlas, lang: Lang) -> String {
    let of = |target: &Target, border: ViewWord, other: ViewWord| match target {
        Target::Border(a, b) => {
            let names = [*a, *b].map(|country| atlas.country_name(country, lang));
            fill(border.text(lang), &[("a", &names[0]), ("b", &names[1])])
        }
        target => fill(other.text(lang), &[("name", &name(target, atlas, lang))]),
    };
    match assumed {
        Assumed::Closed(target) => of(target, ViewWord::BorderClosed, ViewWord::IsClosed),
        Assumed::Opened(target) => of(target, ViewWord::BorderOpen, ViewWord::IsOpen),
        Assumed::Avoided(country) => {
            fill(ViewWord::Avoided.text(lang), &[("country", &atlas.country_name(*country, lang))])
        }
        Assumed::PromisesKept => fill(ViewWord::PromisesKept.text(lang), &[("date", until)]),
        // Assumptions have no names but their ids.
        Assumed::Changed(id, value) => format!("{id} = {value}"),
    }
}

/// The name of a part of the network.
fn name(target: &Target, atlas: &Atlas, lang: Lang) -> String {
    let known = match target {
        Target::Crossing(id) => atlas.crossings.get(id).map(|crossing| crossing.names.get(lang).to_owned()),
        Target::Section(id) => atlas.sections.get(id).map(|section| section.names.get(lang).to_owned()),
        Target::Route(id) => atlas.route(id.as_str()).map(|route| route.names.get(lang).to_owned()),
        Target::Segment(id) => atlas.segments.get(id).map(|segment| {
            format!("{}–{}", atlas.place_name(&segment.from, lang), atlas.place_name(&segment.to, lang))
        }),
        Target::Mode(Mode::Rail) => Some(Word::Railway.text(lang).to_owned()),
        Target::Mode(Mode::Road) => Some(Word::Road.text(lang).to_owned()),
        Target::Mode(Mode::Sea) => Some(Word::Sea.text(lang).to_owned()),
        Target::Border(..) => None,
    };
    known.unwrap_or_else(|| target.to_string())
}

/// A headline as a sentence without a full stop.
pub(crate) fn headline(headline: &Headline, atlas: &Atlas, lang: Lang) -> String {
    let name = |id: &RouteId| atlas.route(id.as_str()).map_or(id.as_str(), |route| route.names.get(lang)).to_owned();
    let count = |n: usize| count(n, lang);
    let km = |km: i64| number(km, lang);
    let filled = |word: ViewWord, values: &[(&str, &str)]| fill(word.text(lang), values);
    match headline {
        Headline::Open { route, km: length } => {
            filled(ViewWord::Open, &[("route", &name(route)), ("km", &km(*length))])
        }
        Headline::Lacks { route, km: lacks, of } => {
            filled(ViewWord::Lacks, &[("route", &name(route)), ("km", &km(*lacks)), ("of", &km(*of))])
        }
        Headline::Shut { route } => filled(ViewWord::Shut, &[("route", &name(route))]),
        Headline::NotKnown { route } => filled(ViewWord::NotKnown, &[("route", &name(route))]),
        Headline::OnlyOpen { route, others, lacks } => {
            let said = filled(ViewWord::OnlyOpen, &[("route", &name(route))]);
            let Some((low, high)) = lacks else { return said };
            let range = if low == high { km(*low) } else { format!("{}–{}", km(*low), km(*high)) };
            let word = if *others == 1 { ViewWord::OtherLacks } else { ViewWord::OthersLack };
            filled(word, &[("said", &said), ("km", &range)])
        }
        Headline::OnlyKnownOpen { route } => filled(ViewWord::OnlyKnownOpen, &[("route", &name(route))]),
        Headline::SomeOpen { routes, of } => {
            let names: Vec<String> = routes.iter().map(name).collect();
            let names = names.join(lang.clause_separator());
            filled(ViewWord::SomeOpen, &[("n", &count(routes.len())), ("of", &count(*of)), ("routes", &names)])
        }
        Headline::AllOpen { route, km: length, of } => {
            filled(ViewWord::AllOpen, &[("of", &count(*of)), ("route", &name(route)), ("km", &km(*length))])
        }
        Headline::NoneOpen { least, of } => {
            let said = filled(ViewWord::NoneOpen, &[("of", &count(*of))]);
            let Some((route, lacks)) = least else { return said };
            filled(ViewWord::LacksLeast, &[("said", &said), ("route", &name(route)), ("km", &km(*lacks))])
        }
        Headline::NoneKnown { of } => filled(ViewWord::NoneKnown, &[("of", &count(*of))]),
    }
}
