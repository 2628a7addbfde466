//! Report of a comparison of routes.

use std::collections::BTreeSet;

use serde::Serialize;

use super::advisories::{advisories_table, met};
use super::body::Body;
use super::compare_json::CompareJson;
use super::compare_rows::{Rows, group_table, per_cent};
use super::document::{Document, Report};
use super::evidence::evidence_table;
use super::profile_json;
use super::profile_rows::{LEGEND, places};
use super::rankings::ranking_tables;
use crate::compare::{
    CLEAR, Comparison, DRAWS, Digits, Family, Figure, GroupComparison, Outcome, Transit, event_words,
};
use crate::measure::METHOD;
use crate::model::{AssumptionId, Atlas, EventKind, Lang};
use crate::network::{Cause, Interruption, Itinerary, Passability};
use crate::table::{Table, Value, marks, records, row};

struct Compare<'a> {
    atlas: &'a Atlas,
    comparison: &'a Comparison<'a>,
    options: CompareOptions<'a>,
}

/// Options of [`compare_report`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CompareOptions<'o> {
    /// Breakdowns to list below the main rows, such as length by country.
    pub by: &'o [Family],
    /// Whether to list the evidence, topic by topic.
    pub evidence: bool,
    /// Whether to list the ranking: shares of draws for every pair of routes and every rank.
    pub ranking: bool,
    /// The language of names.
    pub lang: Lang,
    /// Sentence that tells readers where to find every term of the sums; empty for none.
    pub terms: &'o str,
}

/// Report of routes side by side, one table per group.
pub fn compare_report<'a>(atlas: &'a Atlas, comparison: &'a Comparison<'a>, options: CompareOptions<'a>) -> Report<'a> {
    Report::of(Compare { atlas, comparison, options })
}

impl Document for Compare<'_> {
    fn json(&self) -> impl Serialize {
        CompareJson::new(self.atlas, self.comparison)
    }

    fn csv(&self) -> Table {
        let rows = self.comparison.groups.iter().flat_map(|group| group.indicators.iter().map(move |i| (group, i)));
        let values = rows.flat_map(|(group, indicator)| {
            let values = group.row(indicator, Digits::Printed);
            group.routes.iter().zip(values).map(move |(route, value)| (group, route, indicator, value))
        });
        let mut table = records! { (group, route, indicator, value) in values =>
            "group": group.group.id.as_str(),
            "route": route.itinerary.route.id.as_str(),
            "indicator": indicator.to_string(),
            "unit": indicator.unit().word(),
            "value": Value::fixed(value.value, indicator.unit().decimals()),
            "low": Value::fixed(value.low, indicator.unit().decimals()),
            "high": Value::fixed(value.high, indicator.unit().decimals()),
        };
        for (group, route) in self.comparison.groups.iter().flat_map(|g| g.routes.iter().map(move |route| (g, route))) {
            let (group, id) = (group.group.id.as_str(), route.itinerary.route.id.as_str());
            for (indicator, unit, value, low, high) in profile_json::records(self.atlas, route) {
                table.push(row![group, id, indicator, unit, value, low, high]);
            }
        }
        table
    }

    fn body(&self, body: &mut Body) {
        let Self { atlas, comparison, options: CompareOptions { by, evidence, ranking, lang, terms } } = *self;
        for group in &comparison.groups {
            body.heading(heading(comparison, group, lang));
            let rows = Rows { atlas, group, by, lang, in_report: false };
            let rows = rows.all(&mut body.notes);
            body.table(group_table(group, &rows, lang));
            // Lengths rest on many sources: too many for a cell.
            for assessment in &group.routes {
                let sources = assessment.figure(Figure::Length, Digits::Printed).sources;
                let numbers = body.notes.numbers(atlas, &sources);
                if !numbers.is_empty() {
                    body.text(format!("Lengths of {} follow {}", assessment.itinerary.route.id, marks(&numbers)));
                }
            }
            body.texts(remarks(atlas, group, lang));
            if comparison.label.reversed {
                body.text(by_direction(group.routes.iter().map(|route| &route.transit)));
            }
            body.texts(places(atlas, group, lang));
            if ranking {
                ranking_tables(group, body);
            }
            if evidence {
                evidence_table(atlas, group, body);
            }
            let met = met(atlas, group.routes.iter().map(|route| &route.itinerary));
            advisories_table(body, atlas, &met, comparison.label.shown, group.routes.len());
        }
        if !comparison.groups.is_empty() {
            body.text(legend(comparison, terms));
            body.text(LEGEND);
        }
        for words in &comparison.untouched {
            body.text(format!("`{words}` closes nothing on these routes."));
        }
        body.outside_the_data(atlas, &comparison.label);
    }
}

/// The heading of a group.
pub(super) fn heading(comparison: &Comparison<'_>, group: &GroupComparison<'_>, lang: Lang) -> String {
    let (name, as_of, scenario) = (group.group.names.get(lang), comparison.label.shown, comparison.label.suffix());
    format!("{name} as of {as_of}{scenario}, baseline {}", group.baseline)
}

/// Explanation of the signs and figures of a comparison.
pub(super) fn legend(comparison: &Comparison<'_>, terms: &str) -> String {
    let gap = if terms.is_empty() { "" } else { " " };
    format!(
        "* best in its row: passable end to end, and of what is drawn best in at least {:.0} % of draws. Lengths in km, \
         calibrated to claims where there are any; drawn lines: {METHOD}. Hours, costs and emissions are modelled, from \
         terminal to terminal: P50 (P10–P90) of {DRAWS} seeded draws, in which every border, change of gauge, wait and \
         railway has a value of its own. Shares are of the same draws; those that print alike count half.{gap}{terms} \
         States as of {}.",
        CLEAR * 100.0,
        comparison.label.shown
    )
}

/// Notes on the table of a group: routes cut by the scenario, routes not open end to end, which route is fastest and
/// cheapest, unknown outcomes.
pub(super) fn remarks(atlas: &Atlas, group: &GroupComparison<'_>, lang: Lang) -> Vec<String> {
    let mut texts = cuts(atlas, group, lang);
    texts.extend(Outcome::ALL.iter().filter_map(|outcome| leader(group, *outcome)));
    texts.extend(group.routes.iter().flat_map(|route| {
        let id = &route.itinerary.route.id;
        unknown_outcomes(atlas, &route.transit, &format!(" of {id}"), &Outcome::ALL, lang)
    }));
    texts
}

/// A sentence that tells what is known by direction.
pub(super) fn by_direction<'t, 'a: 't>(transits: impl Iterator<Item = &'t Transit<'a>>) -> String {
    let ids: BTreeSet<&str> = transits.flat_map(Transit::by_direction).map(AssumptionId::as_str).collect();
    if ids.is_empty() {
        return "Nothing is known by direction here: hours, costs and emissions are those of the other direction."
            .to_owned();
    }
    let ids: Vec<&str> = ids.into_iter().collect();
    format!("By direction are known: {}. All else is the same in both directions.", ids.join(", "))
}

/// A sentence on the route that most often has the least of an outcome, or that none clearly has.
fn leader(group: &GroupComparison<'_>, outcome: Outcome) -> Option<String> {
    let (heading, word) = match outcome {
        Outcome::Hours => ("Time", "fastest"),
        Outcome::Cost => ("Cost", "cheapest"),
        Outcome::Emission => ("Emissions", "least"),
    };
    let leader = group.leader(outcome)?;
    let itinerary = &group.routes[leader.column].itinerary;
    let (id, share) = (&itinerary.route.id, per_cent(leader.share));
    Some(match (leader.share >= CLEAR, itinerary.is_passable()) {
        (true, true) => format!("{heading}: {id} is {word}, in {share} of draws."),
        (true, false) => format!("{heading}: {id} would be {word}, in {share} of draws, but is not open end to end."),
        (false, _) => format!("{heading}: no clear difference; {id} is {word} most often, in {share} of draws."),
    })
}

/// Notes on places closed by the scenario, on a group without any passable route left, and on routes not open end to
/// end, whose hours and costs are those of a finished line.
fn cuts(atlas: &Atlas, group: &GroupComparison<'_>, lang: Lang) -> Vec<String> {
    let mut texts = Vec::new();
    let itineraries = || group.routes.iter().map(|route| &route.itinerary);
    for itinerary in itineraries().filter(|i| !i.closed_by().is_empty()) {
        let closed = itinerary.interruptions().into_iter().filter_map(|cut| match &cut.cause {
            Cause::Closed(words) => Some(format!("{} (`{words}`)", cut_place(atlas, &cut, lang))),
            _ => None,
        });
        let closed: Vec<String> = closed.collect();
        texts.push(format!("{} is cut: {}.", itinerary.route.id, closed.join("; ")));
    }
    if group.is_cut_off() {
        texts.push(format!("No route of {} is left that can be passed.", group.group.names.get(lang)));
    }
    let of = |wanted: Passability| -> Vec<&str> {
        itineraries().filter(|i| i.passability() == wanted).map(|i| i.route.id.as_str()).collect()
    };
    let (shut, unknown) = (of(Passability::No), of(Passability::Unknown));
    if !shut.is_empty() {
        let routes = shut.join(", ");
        texts.push(format!("Not open end to end: {routes}; hours and costs there are as if all of it were open."));
    }
    if !unknown.is_empty() {
        let routes = unknown.join(", ");
        texts.push(format!("Not known whether open end to end: {routes}; hours and costs there are as if it were."));
        let unknown = itineraries().filter(|i| i.passability() == Passability::Unknown);
        texts.extend(unknown.map(|itinerary| openness(atlas, itinerary, lang)));
    }
    texts
}

/// A sentence on whether the freight of a route can pass from end to end, with what stands in its way.
pub(super) fn openness(atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) -> String {
    let (id, passability) = (&itinerary.route.id, itinerary.passability());
    let cuts = itinerary.interruptions();
    let cuts = cuts.iter().filter(|cut| cut.is_certain() == (passability == Passability::No));
    let cuts: Vec<String> = cuts.map(|cut| obstacle(atlas, cut, lang)).collect();
    match passability {
        Passability::Yes => format!("{id} is open end to end, as far as is known."),
        Passability::No => format!("{id} is not open end to end: {}.", cuts.join("; ")),
        Passability::Unknown => format!("Not known of {id}: {}.", cuts.join("; ")),
    }
}

/// Place and cause of an interruption.
pub(super) fn obstacle(atlas: &Atlas, cut: &Interruption<'_>, lang: Lang) -> String {
    let place = cut_place(atlas, cut, lang);
    let spaced = |word: &str| word.replace('-', " ");
    match &cut.cause {
        Cause::Closed(words) => format!("{place} (closed by `{words}`)"),
        Cause::Line(None) => format!("{place} (state not known)"),
        Cause::Line(Some(state)) => format!("{place} ({})", spaced(state.word())),
        Cause::Crossing(None) => format!("{place} (crossing of unknown state)"),
        Cause::Crossing(Some(state)) => format!("{place} (crossing {})", spaced(state.word())),
        Cause::Users(Some(user)) => format!("{place} (crossing not open to {})", spaced(user.word())),
        Cause::Users(None) => format!("{place} (crossing open, not known to whom)"),
        Cause::Port(None) => format!("{place} (port of unknown state)"),
        Cause::Port(Some(state)) => format!("{place} (port {})", spaced(state.word())),
    }
}

/// Name of the place of an interruption.
pub(super) fn cut_place(atlas: &Atlas, cut: &Interruption<'_>, lang: Lang) -> String {
    if cut.segments.is_empty() {
        let record = atlas.crossings.get(cut.crossing.as_str());
        return record.map_or_else(|| atlas.place_name(cut.from, lang), |r| r.names.get(lang)).to_owned();
    }
    format!("{} – {}", atlas.place_name(cut.from, lang), atlas.place_name(cut.to, lang))
}

/// A sentence for each unknown outcome, with the reason.
pub(super) fn unknown_outcomes(
    atlas: &Atlas,
    transit: &Transit<'_>,
    of: &str,
    outcomes: &[Outcome],
    lang: Lang,
) -> Vec<String> {
    let sentence = |outcome: &Outcome| {
        let words = match outcome {
            Outcome::Hours => "Hours",
            Outcome::Cost => "The cost",
            Outcome::Emission => "Emissions",
        };
        let lacking = unknown_events(atlas, transit, *outcome, lang).join(", ");
        (!lacking.is_empty()).then(|| format!("{words}{of} cannot be told: nothing is published on {lacking}."))
    };
    outcomes.iter().filter_map(sentence).collect()
}

/// Kinds of events without a value, each once, with their first place.
pub(super) fn unknown_events(atlas: &Atlas, transit: &Transit<'_>, outcome: Outcome, lang: Lang) -> Vec<String> {
    let mut kinds: Vec<(EventKind, String)> = Vec::new();
    for event in transit.unknown(outcome).filter(|event| outcome != Outcome::Hours || event.kind != EventKind::Move) {
        if kinds.iter().all(|(kind, _)| *kind != event.kind) {
            let place = atlas.place_name(event.from, lang);
            let by = if event.kind == EventKind::Move {
                format!("moving by {}", event.mode)
            } else {
                event_words(event.kind).to_owned()
            };
            kinds.push((event.kind, format!("{by} ({place})")));
        }
    }
    if kinds.is_empty() && transit.unknown(outcome).next().is_some() {
        return vec!["moving".to_owned()];
    }
    kinds.into_iter().map(|(_, words)| words).collect()
}
