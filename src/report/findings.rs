//! What a report finds, each in a sentence that its figures bear out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::footnotes::Footnotes;
use crate::compare::{Assessment, Comparison, Digits, Figure, GroupComparison, Indicator, Value};
use crate::model::{Atlas, Country, Lang, PlaceId, Quantity, SourceId};
use crate::network::{Passability, headline};
use crate::table::Mark;
use crate::words;

/// Number of findings at most: more are no summary.
const MOST: usize = 7;

/// Number of parts that a sentence names; the others are summed up.
const NAMED: usize = 3;

/// A finding.
#[derive(Serialize)]
pub(super) struct BriefFinding {
    /// Sentences in plain English.
    pub(super) text: String,
    /// The id of the element of the page with its figures.
    pub(super) anchor: String,
    /// Marks of the sources of what is not read off the figures.
    pub(super) notes: Vec<Mark>,
}

/// The views that findings and routes in words are made of.
#[derive(Clone, Copy)]
pub(super) struct Findings<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) comparison: &'a Comparison<'a>,
    /// The same routes if every published promise were kept; `None` where nothing is promised.
    pub(super) kept: Option<&'a Comparison<'a>>,
    /// The language of names.
    pub(super) lang: Lang,
}

impl Findings<'_> {
    /// The findings, the main ones first: what is open in each group; for the first also what its promises would change,
    /// what nobody has promised, who decides over it, and how far the times overlap.
    pub(super) fn all(&self, notes: &mut Footnotes) -> Vec<BriefFinding> {
        let groups = &self.comparison.groups;
        let named = groups.len() > 1;
        let mut found: Vec<BriefFinding> = groups.iter().filter_map(|group| self.open(group, named, notes)).collect();
        found.extend(groups.first().into_iter().flat_map(|first| self.more(first)));
        found.truncate(MOST);
        found
    }

    /// The findings of one group.
    pub(super) fn of(&self, group: &GroupComparison<'_>, notes: &mut Footnotes) -> Vec<BriefFinding> {
        self.open(group, false, notes).into_iter().chain(self.more(group)).collect()
    }

    fn more(&self, group: &GroupComparison<'_>) -> impl Iterator<Item = BriefFinding> {
        let found = [self.kept(group), self.undated(group), self.transit(group), self.times(group)];
        found.into_iter().flatten()
    }

    /// What is open end to end, with the sources of the states of the rest.
    fn open(&self, group: &GroupComparison<'_>, named: bool, notes: &mut Footnotes) -> Option<BriefFinding> {
        let itineraries: Vec<_> = group.routes.iter().map(|route| route.itinerary.clone()).collect();
        let said = words::headline(&headline(&itineraries)?, self.atlas, Lang::En);
        let name = if named { format!("{}: ", group.group.names.get(Lang::En)) } else { String::new() };
        let legs = itineraries.iter().flat_map(|itinerary| &itinerary.legs).filter(|leg| !leg.is_operational());
        let sources: BTreeSet<&SourceId> = legs.filter_map(|leg| leg.status.source()).collect();
        Some(BriefFinding {
            text: format!("{name}{said}."),
            anchor: format!("table-{}", group.group.id),
            notes: notes.numbers(self.atlas, sources),
        })
    }

    /// What would be open if every promise were kept.
    fn kept(&self, group: &GroupComparison<'_>) -> Option<BriefFinding> {
        let kept: &Comparison<'_> = self.kept?;
        let then = kept.groups.iter().find(|then| then.group.id == group.group.id)?;
        let is_open = |route: &&Assessment<'_>| route.itinerary.is_passable();
        let (now, open) = (group.routes.iter().filter(is_open).count(), then.routes.iter().filter(is_open).count());
        let all = then.routes.len();
        if now == all {
            return None;
        }
        let others: Vec<&Assessment<'_>> = then.routes.iter().filter(|route| !is_open(route)).collect();
        let told = |route: &&Assessment<'_>| {
            let missing = figure(route, Figure::Missing).value.unwrap_or_default();
            let why = match route.itinerary.passability() {
                _ if missing > 0.0 => format!("{missing:.0} km missing"),
                Passability::Unknown => "not known".to_owned(),
                _ => "closed".to_owned(),
            };
            format!("{} ({why})", route_name(route))
        };
        let lacks: Vec<String> = others.iter().map(told).collect();
        let is_unknown = |route: &&Assessment<'_>| route.itinerary.passability() == Passability::Unknown;
        let not = if others.iter().any(is_unknown) { "Not known to be open then" } else { "Not open then" };
        let rest = if lacks.is_empty() { String::new() } else { format!(" {not}: {}.", listed(&lacks)) };
        let (name, day) = (group.group.names.get(Lang::En), kept.label.shown);
        let shown = self.comparison.label.shown;
        let said = if open == now {
            format!(
                "Even if every published promise were kept, no more routes {name} would be open end to end on {day} than on {shown}."
            )
        } else {
            format!(
                "If every published promise were kept, {open} of the {all} routes {name} would be open end to end on {day}; on {shown} {now}."
            )
        };
        Some(BriefFinding {
            text: format!("{said}{rest} A promise is not a forecast."),
            anchor: "missing".to_owned(),
            notes: Vec::new(),
        })
    }

    /// What is not in operation, and has no published date of completion.
    fn undated(&self, group: &GroupComparison<'_>) -> Option<BriefFinding> {
        let mut parts: BTreeMap<(&PlaceId, &PlaceId), f64> = BTreeMap::new();
        for route in &group.routes {
            // Where no state was published, nobody knows whether anything is missing.
            let links = route.itinerary.missing_links(self.atlas);
            for link in links.into_iter().filter(|link| link.state.is_some()) {
                let is_dated = link.claims.iter().any(|(_, claim)| claim.quantity == Quantity::Completion);
                if !is_dated {
                    let (a, b) = (link.from.min(link.to), link.from.max(link.to));
                    parts.entry((a, b)).or_insert(link.length().km());
                }
            }
        }
        let mut parts: Vec<_> = parts.into_iter().collect();
        parts.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let place = |id: &PlaceId| self.atlas.places.get(id).map_or(id.as_str(), |p| p.names.get(Lang::En)).to_owned();
        let told = |((a, b), km): &((&PlaceId, &PlaceId), f64)| format!("{}–{} ({km:.0} km)", place(a), place(b));
        let mut named: Vec<String> = parts.iter().take(NAMED).map(told).collect();
        if parts.len() > NAMED {
            named.push(format!("{} more", parts.len() - NAMED));
        }
        (!parts.is_empty()).then(|| BriefFinding {
            text: format!("No date has been published for {} of what is missing: {}.", counted(parts.len(), "part"), {
                listed(&named)
            }),
            anchor: "missing".to_owned(),
            notes: Vec::new(),
        })
    }

    /// On whose territory the routes lie, besides that of their ends.
    fn transit(&self, group: &GroupComparison<'_>) -> Option<BriefFinding> {
        let mut through: BTreeMap<Country, usize> = BTreeMap::new();
        for route in &group.routes {
            let stops = &route.itinerary.route.stops;
            let ends =
                [stops.first(), stops.last()].map(|id| id.and_then(|id| self.atlas.places.get(id)).map(|p| p.country));
            for country in route.itinerary.countries().into_iter().filter(|country| !ends.contains(&Some(*country))) {
                *through.entry(country).or_default() += 1;
            }
        }
        let mut through: Vec<(Country, usize)> = through.into_iter().collect();
        through.sort_by_key(|(country, routes)| (std::cmp::Reverse(*routes), *country));
        let all = group.routes.len();
        let told = |(country, routes): &(Country, usize)| {
            let name = self.atlas.country_name(*country, Lang::En);
            if *routes == all { format!("all {all} pass {name}") } else { format!("{routes} of {all} pass {name}") }
        };
        let told: Vec<String> = through.iter().map(told).collect();
        (all > 1 && !told.is_empty()).then(|| BriefFinding {
            text: format!(
                "Besides the countries of their ends, of the routes {} {}: each of these can hold a route up.",
                group.group.names.get(Lang::En),
                listed(&told)
            ),
            anchor: format!("table-{}", group.group.id),
            notes: Vec::new(),
        })
    }

    /// How far the time of the quickest route overlaps with that of the baseline.
    fn times(&self, group: &GroupComparison<'_>) -> Option<BriefFinding> {
        let base = group.routes.iter().find(|route| route.itinerary.route.id == group.baseline)?;
        let others = group.routes.iter().filter(|route| route.itinerary.route.id != group.baseline);
        let hours = |route: &Assessment<'_>| figure(route, Figure::Hours);
        let timed = others.filter_map(|route| Some((route, hours(route).value?)));
        let (quickest, _) = timed.min_by(|a, b| a.1.total_cmp(&b.1))?;
        let share = figure(quickest, Figure::FasterShare).value? * 100.0;
        let (own, other) = (bounds(&hours(quickest))?, bounds(&hours(base))?);
        let overlap = if own.0 <= other.1 && other.0 <= own.1 { "overlap" } else { "do not overlap" };
        let shown = self.comparison.label.shown;
        let shut = match quickest.itinerary.passability() {
            Passability::Yes => String::new(),
            Passability::No => format!(", not open on {shown},"),
            Passability::Unknown => format!(", not known to be open on {shown},"),
        };
        Some(BriefFinding {
            text: format!(
                "Times are wide: {}{shut} takes {:.0}–{:.0} hours (P10–P90), {} {:.0}–{:.0}. The ranges {overlap}; the first is \
                 the quicker in {share:.0} % of the draws.",
                route_name(quickest),
                own.0,
                own.1,
                route_name(base),
                other.0,
                other.1
            ),
            anchor: format!("table-{}", group.group.id),
            notes: Vec::new(),
        })
    }
}

/// Its name in the language of the sentence: among English words, figures beside one in Persian would change places.
fn route_name(route: &Assessment<'_>) -> String {
    route.itinerary.route.names.get(Lang::En).to_owned()
}

fn figure(route: &Assessment<'_>, figure: Figure) -> Value {
    route.value(&Indicator::Whole(figure), Digits::Printed)
}

fn bounds(value: &Value) -> Option<(f64, f64)> {
    Some((value.low?, value.high?))
}

/// `a, b and c`.
pub(super) fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("one {what}") } else { format!("{count} {what}s") }
}

/// A route in words.
#[derive(Serialize)]
pub(super) struct BriefRoute {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) description: String,
    /// Whether it is open, and what bars it.
    pub(super) verdict: String,
}

impl Findings<'_> {
    /// The routes of a group in words.
    pub(super) fn routes(&self, group: &GroupComparison<'_>) -> Vec<BriefRoute> {
        group.routes.iter().map(|route| self.route(route)).collect()
    }

    fn route(&self, assessed: &Assessment<'_>) -> BriefRoute {
        let (itinerary, route) = (&assessed.itinerary, assessed.itinerary.route);
        let place = |id| self.atlas.place_name(id, Lang::En);
        let mut links = itinerary.missing_links(self.atlas);
        links.retain(|link| link.state.is_some());
        links.sort_by(|a, b| b.length().get().total_cmp(&a.length().get()));
        let told = links.iter().take(NAMED).map(|link| {
            let state = link.state_word().replace('-', " ");
            format!("{}–{} ({:.0} km, {state})", place(link.from), place(link.to), link.length().km())
        });
        let mut told: Vec<String> = told.collect();
        if links.len() > NAMED {
            told.push(format!("{} more", links.len() - NAMED));
        }
        let count = |of: Figure| figure(assessed, of).value.unwrap_or_default();
        let unknown = count(Figure::StateUnknown);
        let length = count(Figure::Missing) - unknown;
        let crossings = |of: Passability| itinerary.crossings().filter(|crossing| crossing.passability() == of).count();
        let (shut, untold) = (crossings(Passability::No), crossings(Passability::Unknown));
        let all = itinerary.crossings().count();
        let mut verdict = match itinerary.passability() {
            Passability::Yes => "Open end to end.".to_owned(),
            Passability::No => "Not open end to end.".to_owned(),
            Passability::Unknown => "It is not known whether it is open end to end.".to_owned(),
        };
        if !told.is_empty() {
            verdict.push_str(&format!(" {length:.0} km are not in operation: {}.", listed(&told)));
        }
        if unknown > 0.0 {
            verdict.push_str(&format!(" Of {unknown:.0} km no state has been published."));
        }
        verdict.push_str(&match shut {
            0 => String::new(),
            _ if all == 1 => " Its border crossing is not open.".to_owned(),
            _ if shut == all => format!(" None of the {all} border crossings is open."),
            _ => format!(" {shut} of {all} border crossings {} not open.", if shut == 1 { "is" } else { "are" }),
        });
        if untold > 0 {
            verdict.push_str(&format!(" Whether {} is open is not known.", counted(untold, "border crossing")));
        }
        BriefRoute {
            id: route.id.to_string(),
            name: route.names.get(self.lang).to_owned(),
            description: route.description.split_whitespace().collect::<Vec<_>>().join(" "),
            verdict,
        }
    }
}

/// The terms of a report, each with what it means.
pub(super) const GLOSSARY: [(&str, &str); 10] = [
    ("Baseline", "the route with which the others of its group are compared."),
    (
        "CO2e",
        "emissions of greenhouse gases, each counted as the carbon dioxide of the same effect, from well to wheel.",
    ),
    ("Directness", "length over the shortest distance between the ends; 1 is a straight line."),
    (
        "Draws",
        "calculations with every assumption drawn at random within its bounds; P10, P50 and P90 are the values below which a \
         tenth, a half and nine tenths of the results lie.",
    ),
    ("Exposure (HHI)", "the sum of the squared shares of the countries in the length: 1 for a single country."),
    (
        "Gauge break",
        "where no wagon can go on because the width of the track changes: a change of wheels, or of wagons.",
    ),
    ("Missing", "not in operation: under construction, planned, disused, closed, or of unpublished state."),
    (
        "SWD, SWOD",
        "speed with delay, over the whole time from terminal to terminal; and without, of the moving train or lorry.",
    ),
    ("TEU", "the unit of containers, one of twenty feet."),
    ("†", "a value without a published source."),
];
