//! Report of a comparison of routes.

use std::collections::BTreeSet;

use serde::Serialize;

use super::advisories::{advisories_table, met};
use super::body::Body;
use super::compare_json::CompareJson;
use super::compare_rows::{Rows, group_table};
use super::document::{Document, Report};
use super::evidence::evidence_table;
use super::labels;
use super::profile_json;
use super::profile_rows::places;
use super::rankings::ranking_tables;
use crate::compare::{CLEAR, Comparison, DRAWS, Digits, Family, Figure, GroupComparison, Outcome, Transit};
use crate::model::{AssumptionId, Atlas, EventKind, Lang};
use crate::network::{Cause, Interruption, Itinerary, Passability};
use crate::table::{Table, Value, marks, records, row};
use crate::words::say;

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
    /// What shows readers every term of the sums, and every pair of routes; `None` for no such hint.
    pub terms: Option<[&'o str; 2]>,
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
        body.lang = lang;
        for group in &comparison.groups {
            body.heading(heading(atlas, comparison, group, lang));
            let rows = Rows { atlas, group, baseline: group.baseline_column(), by, lang, in_report: false };
            let rows = rows.all(&mut body.notes);
            body.table(group_table(group, &rows, lang));
            // Lengths rest on many sources: too many for a cell.
            for assessment in &group.routes {
                let sources = assessment.figure(Figure::Length, Digits::Printed).sources;
                let numbers = body.notes.numbers(atlas, &sources);
                if !numbers.is_empty() {
                    let route = assessment.itinerary.route.id.as_str();
                    body.text(say!(lang, "lengths-follow", route = route, sources = marks(&numbers)));
                }
            }
            body.texts(remarks(atlas, group, lang));
            if comparison.label.reversed {
                body.text(by_direction(group.routes.iter().map(|route| &route.transit), lang));
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
            body.text(legend(comparison, terms, lang));
            body.text(say!(lang, "legend-profile"));
        }
        for words in &comparison.untouched {
            body.text(say!(lang, "closes-nothing", what = format!("`{words}`")));
        }
        body.outside_the_data(atlas, &comparison.label);
    }
}

/// The heading of a group.
pub(super) fn heading(atlas: &Atlas, comparison: &Comparison<'_>, group: &GroupComparison<'_>, lang: Lang) -> String {
    let (name, baseline) = (group.group.names.get(lang), group.baseline.as_str());
    say!(lang, "heading-group", name = name, shown = labels::shown(&comparison.label, atlas, lang), baseline = baseline)
}

/// Explanation of the signs and figures of a comparison.
pub(super) fn legend(comparison: &Comparison<'_>, terms: Option<[&str; 2]>, lang: Lang) -> String {
    let signs = say!(lang, "legend", clear = CLEAR * 100.0, draws = DRAWS);
    let date = say!(lang, "legend-date", shown = labels::date(comparison.label.shown, lang));
    let hint = terms.map(|[every, pairs]| say!(lang, "legend-terms", every = every, pairs = pairs));
    [Some(signs), hint, Some(date)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Notes on the table of a group: routes cut by the scenario, routes not open end to end, which route is fastest and
/// cheapest, unknown outcomes.
pub(super) fn remarks(atlas: &Atlas, group: &GroupComparison<'_>, lang: Lang) -> Vec<String> {
    let mut texts = cuts(atlas, group, lang);
    texts.extend(Outcome::ALL.iter().filter_map(|outcome| leader(group, *outcome, lang)));
    texts.extend(group.routes.iter().flat_map(|route| {
        let id = route.itinerary.route.id.as_str();
        unknown_outcomes(atlas, &route.transit, Some(id), &Outcome::ALL, lang)
    }));
    texts
}

/// A sentence that tells what is known by direction.
pub(super) fn by_direction<'t, 'a: 't>(transits: impl Iterator<Item = &'t Transit<'a>>, lang: Lang) -> String {
    let ids: BTreeSet<&str> = transits.flat_map(Transit::by_direction).map(AssumptionId::as_str).collect();
    if ids.is_empty() {
        return say!(lang, "direction-none");
    }
    let ids: Vec<&str> = ids.into_iter().collect();
    say!(lang, "direction-known", what = ids.join(lang.list_separator()))
}

/// A sentence on the route that most often has the least of an outcome, or that none clearly has.
fn leader(group: &GroupComparison<'_>, outcome: Outcome, lang: Lang) -> Option<String> {
    let leader = group.leader(outcome)?;
    let itinerary = &group.routes[leader.column].itinerary;
    let how = match (leader.share >= CLEAR, itinerary.is_passable()) {
        (true, true) => "",
        (true, false) => "-shut",
        (false, _) => "-unclear",
    };
    let (id, share) = (itinerary.route.id.as_str(), labels::of_draws(leader.share, lang));
    Some(say!(lang, &format!("leader-{}{how}", labels::outcome(outcome)), route = id, share = share))
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
        let parts = closed.join(lang.clause_separator());
        texts.push(say!(lang, "is-cut", route = itinerary.route.id.as_str(), parts = parts));
    }
    if group.is_cut_off() {
        texts.push(say!(lang, "cut-off", group = group.group.names.get(lang)));
    }
    let of = |wanted: Passability| -> Vec<&str> {
        itineraries().filter(|i| i.passability() == wanted).map(|i| i.route.id.as_str()).collect()
    };
    let (shut, unknown) = (of(Passability::No), of(Passability::Unknown));
    if !shut.is_empty() {
        texts.push(say!(lang, "not-open", routes = shut.join(lang.list_separator())));
    }
    if !unknown.is_empty() {
        texts.push(say!(lang, "not-known-open", routes = unknown.join(lang.list_separator())));
        let unknown = itineraries().filter(|i| i.passability() == Passability::Unknown);
        texts.extend(unknown.map(|itinerary| openness(atlas, itinerary, lang)));
    }
    texts
}

/// A sentence on whether the freight of a route can pass from end to end, with what stands in its way.
pub(super) fn openness(atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) -> String {
    let (route, passability) = (itinerary.route.id.as_str(), itinerary.passability());
    let cuts = itinerary.interruptions();
    let cuts = cuts.iter().filter(|cut| cut.is_certain() == (passability == Passability::No));
    let cuts: Vec<String> = cuts.map(|cut| obstacle(atlas, cut, lang)).collect();
    let parts = cuts.join(lang.clause_separator());
    match passability {
        Passability::Yes => say!(lang, "openness-yes", route = route),
        Passability::No => say!(lang, "openness-no", route = route, parts = parts),
        Passability::Unknown => say!(lang, "openness-unknown", route = route, parts = parts),
    }
}

/// Place and cause of an interruption.
pub(super) fn obstacle(atlas: &Atlas, cut: &Interruption<'_>, lang: Lang) -> String {
    let place = cut_place(atlas, cut, lang);
    match &cut.cause {
        Cause::Closed(words) => say!(lang, "cut-closed-by", place = place, what = format!("`{words}`")),
        Cause::Line(None) => say!(lang, "cut-line-unknown", place = place),
        Cause::Line(Some(state)) => say!(lang, "with-note", what = place, note = labels::state(state.word(), lang)),
        Cause::Crossing(None) => say!(lang, "cut-crossing-unknown", place = place),
        Cause::Crossing(Some(state)) => {
            say!(lang, "cut-crossing", place = place, state = labels::state(state.word(), lang))
        }
        Cause::Users(Some(user)) => say!(lang, "cut-users", place = place, users = labels::user(*user, lang)),
        Cause::Users(None) => say!(lang, "cut-users-unknown", place = place),
        Cause::Port(None) => say!(lang, "cut-port-unknown", place = place),
        Cause::Port(Some(state)) => say!(lang, "cut-port", place = place, state = labels::state(state.word(), lang)),
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

/// A sentence for each unknown outcome of a route, or of the one that is spoken of, with the reason.
pub(super) fn unknown_outcomes(
    atlas: &Atlas,
    transit: &Transit<'_>,
    route: Option<&str>,
    outcomes: &[Outcome],
    lang: Lang,
) -> Vec<String> {
    let sentence = |outcome: &Outcome| {
        let lacking = unknown_events(atlas, transit, *outcome, lang).join(lang.list_separator());
        let id = format!("unknown-{}", labels::outcome(*outcome));
        (!lacking.is_empty()).then(|| match route {
            Some(route) => say!(lang, &format!("{id}-of"), route = route, what = lacking),
            None => say!(lang, &id, what = lacking),
        })
    };
    outcomes.iter().filter_map(sentence).collect()
}

/// Kinds of events without a value, each once, with their first place.
pub(super) fn unknown_events(atlas: &Atlas, transit: &Transit<'_>, outcome: Outcome, lang: Lang) -> Vec<String> {
    let mut kinds: Vec<(EventKind, String)> = Vec::new();
    for event in transit.unknown(outcome).filter(|event| outcome != Outcome::Hours || event.kind != EventKind::Move) {
        if kinds.iter().all(|(kind, _)| *kind != event.kind) {
            let by = if event.kind == EventKind::Move {
                say!(lang, "moving-by", mode = event.mode.word())
            } else {
                labels::event(event.kind, lang)
            };
            let place = atlas.place_name(event.from, lang);
            kinds.push((event.kind, say!(lang, "with-note", what = by, note = place)));
        }
    }
    if kinds.is_empty() && transit.unknown(outcome).next().is_some() {
        return vec![labels::event(EventKind::Move, lang)];
    }
    kinds.into_iter().map(|(_, words)| words).collect()
}
