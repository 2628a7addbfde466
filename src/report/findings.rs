//! What a report finds, each in a sentence that its figures bear out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::footnotes::Footnotes;
use super::labels::{date, listed, open as openness, state};
use crate::compare::{Assessment, AtlasDifference, Comparison, Digits, Figure, GroupComparison, Indicator, Value};
use crate::model::{Atlas, Country, Date, Lang, PlaceId, Quantity, SourceId};
use crate::network::{Passability, headline};
use crate::table::Mark;
use crate::words::{self, digits, say};

/// Number of findings at most: more are no summary.
const MOST: usize = 7;

/// Number of parts that a sentence names; the others are summed up.
const NAMED: usize = 3;

/// A finding.
#[derive(PartialEq, Serialize)]
pub(super) struct BriefFinding {
    /// Sentences.
    pub(super) text: String,
    /// The id of the element of the page with its figures.
    pub(super) anchor: String,
    /// Marks of the sources of what is not read off the figures.
    pub(super) notes: Vec<Mark>,
}

/// An earlier edition of the atlas.
#[derive(Clone, Copy, Debug)]
pub struct Since<'a> {
    /// The day on which its data end.
    pub edition: Date,
    /// What changed from it.
    pub difference: &'a AtlasDifference,
}

/// The views that findings and routes in words are made of.
#[derive(Clone, Copy)]
pub(super) struct Findings<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) comparison: &'a Comparison<'a>,
    /// The same routes if every published promise were kept; `None` where nothing is promised.
    pub(super) kept: Option<&'a Comparison<'a>>,
    /// An earlier edition of the atlas, if the report is to say what changed.
    pub(super) since: Option<Since<'a>>,
    /// The language of sentences and names.
    pub(super) lang: Lang,
}

impl Findings<'_> {
    /// The findings, the main ones first: what is open in each group; for the first also what its promises would change,
    /// what nobody has promised, who decides over it, and how far the times overlap.
    pub(super) fn all(&self, notes: &mut Footnotes) -> Vec<BriefFinding> {
        let groups = &self.comparison.groups;
        let named = groups.len() > 1;
        let mut found: Vec<BriefFinding> = groups.iter().filter_map(|group| self.open(group, named, notes)).collect();
        found.extend(self.since());
        found.extend(groups.first().into_iter().flat_map(|first| self.more(first)));
        found.truncate(MOST);
        found
    }

    /// The findings of one group.
    pub(super) fn of(&self, group: &GroupComparison<'_>, notes: &mut Footnotes) -> Vec<BriefFinding> {
        self.open(group, false, notes).into_iter().chain(self.since()).chain(self.more(group)).collect()
    }

    fn more(&self, group: &GroupComparison<'_>) -> impl Iterator<Item = BriefFinding> {
        let found = [self.kept(group), self.undated(group), self.transit(group), self.times(group)];
        found.into_iter().flatten()
    }

    /// What is open end to end, with the sources of the states of the rest.
    fn open(&self, group: &GroupComparison<'_>, named: bool, notes: &mut Footnotes) -> Option<BriefFinding> {
        let itineraries: Vec<_> = group.routes.iter().map(|route| route.itinerary.clone()).collect();
        let said = words::headline(&headline(&itineraries)?, self.atlas, self.lang);
        let name = if named { format!("{}: ", group.group.names.get(self.lang)) } else { String::new() };
        let legs = itineraries.iter().flat_map(|itinerary| &itinerary.legs).filter(|leg| !leg.is_operational());
        let sources: BTreeSet<&SourceId> = legs.filter_map(|leg| leg.status.source()).collect();
        Some(BriefFinding {
            text: say!(self.lang, "sentence", said = format!("{name}{said}")),
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
        let lang = self.lang;
        let others: Vec<&Assessment<'_>> = then.routes.iter().filter(|route| !is_open(route)).collect();
        let told = |route: &&Assessment<'_>| {
            let missing = figure(route, Figure::Missing).value.unwrap_or_default();
            let why = match route.itinerary.passability() {
                _ if missing > 0.0 => say!(lang, "km-missing", km = missing),
                Passability::Unknown => openness(Passability::Unknown, lang),
                _ => state("closed", lang),
            };
            format!("{} ({why})", self.route_name(route))
        };
        let lacks: Vec<String> = others.iter().map(told).collect();
        let is_unknown = |route: &&Assessment<'_>| route.itinerary.passability() == Passability::Unknown;
        let (name, day) = (group.group.names.get(lang), date(kept.label.shown, lang));
        let shown = date(self.comparison.label.shown, lang);
        let mut said = if open == now {
            vec![say!(lang, "finding-kept-same", name = name, day = day, shown = shown)]
        } else {
            vec![say!(
                lang,
                "finding-kept-more",
                open = open,
                all = all,
                name = name,
                day = day,
                shown = shown,
                now = now
            )]
        };
        let routes = listed(&lacks, lang);
        if others.iter().any(is_unknown) {
            said.push(say!(lang, "finding-kept-unknown", routes = routes));
        } else if !lacks.is_empty() {
            said.push(say!(lang, "finding-kept-shut", routes = routes));
        }
        said.push(say!(lang, "finding-kept-claim"));
        Some(BriefFinding { text: said.join(" "), anchor: "missing".to_owned(), notes: Vec::new() })
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
        let lang = self.lang;
        let told = |((a, b), km): &((&PlaceId, &PlaceId), f64)| {
            let [from, to] = [a, b].map(|id| self.atlas.place_name(id, lang));
            say!(lang, "part-km", from = from, to = to, km = *km)
        };
        let mut named: Vec<String> = parts.iter().take(NAMED).map(told).collect();
        if parts.len() > NAMED {
            named.push(say!(lang, "more-parts", n = parts.len() - NAMED));
        }
        (!parts.is_empty()).then(|| BriefFinding {
            text: say!(lang, "finding-undated", n = parts.len(), parts = listed(&named, lang)),
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
        let lang = self.lang;
        let told = |(country, routes): &(Country, usize)| {
            let country = self.atlas.country_name(*country, lang);
            if *routes == all {
                say!(lang, "transit-all", all = all, country = country)
            } else {
                say!(lang, "transit-some", n = *routes, all = all, country = country)
            }
        };
        let told: Vec<String> = through.iter().map(told).collect();
        (all > 1 && !told.is_empty()).then(|| BriefFinding {
            text: say!(lang, "finding-transit", name = group.group.names.get(lang), told = listed(&told, lang)),
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
        let lang = self.lang;
        let id = match quickest.itinerary.passability() {
            Passability::Yes => "finding-times",
            Passability::No => "finding-times-shut",
            Passability::Unknown => "finding-times-unknown",
        };
        let range = |(low, high): (f64, f64)| digits(&format!("{low:.0}–{high:.0}"), lang);
        let (route, base) = (self.route_name(quickest), self.route_name(base));
        let shown = date(self.comparison.label.shown, lang);
        let times = say!(lang, id, route = route, base = base, own = range(own), other = range(other), shown = shown);
        let overlap = if own.0 <= other.1 && other.0 <= own.1 { "finding-overlap" } else { "finding-apart" };
        Some(BriefFinding {
            text: format!("{times} {}", say!(lang, overlap, share = share)),
            anchor: format!("table-{}", group.group.id),
            notes: Vec::new(),
        })
    }
}

fn figure(route: &Assessment<'_>, figure: Figure) -> Value {
    route.value(&Indicator::Whole(figure), Digits::Printed)
}

fn bounds(value: &Value) -> Option<(f64, f64)> {
    Some((value.low?, value.high?))
}

/// A route in words.
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

    fn route_name(&self, route: &Assessment<'_>) -> String {
        route.itinerary.route.names.get(self.lang).to_owned()
    }

    fn route(&self, assessed: &Assessment<'_>) -> BriefRoute {
        let (itinerary, route, lang) = (&assessed.itinerary, assessed.itinerary.route, self.lang);
        let mut links = itinerary.missing_links(self.atlas);
        links.retain(|link| link.state.is_some());
        links.sort_by(|a, b| b.length().get().total_cmp(&a.length().get()));
        let told = links.iter().take(NAMED).map(|link| {
            let [from, to] = [link.from, link.to].map(|id| self.atlas.place_name(id, lang));
            let (km, state) = (link.length().km(), state(link.state_word(), lang));
            say!(lang, "part-km-state", from = from, to = to, km = km, state = state)
        });
        let mut told: Vec<String> = told.collect();
        if links.len() > NAMED {
            told.push(say!(lang, "more-parts", n = links.len() - NAMED));
        }
        let count = |of: Figure| figure(assessed, of).value.unwrap_or_default();
        let unknown = count(Figure::StateUnknown);
        let length = count(Figure::Missing) - unknown;
        let crossings = |of: Passability| itinerary.crossings().filter(|crossing| crossing.passability() == of).count();
        let (shut, untold) = (crossings(Passability::No), crossings(Passability::Unknown));
        let all = itinerary.crossings().count();
        let mut verdict = vec![match itinerary.passability() {
            Passability::Yes => say!(lang, "verdict-open"),
            Passability::No => say!(lang, "verdict-shut"),
            Passability::Unknown => say!(lang, "verdict-unknown"),
        }];
        if !told.is_empty() {
            verdict.push(say!(lang, "verdict-missing", km = length, parts = listed(&told, lang)));
        }
        if unknown > 0.0 {
            verdict.push(say!(lang, "verdict-unpublished", km = unknown));
        }
        if shut > 0 {
            verdict.push(if all == 1 {
                say!(lang, "verdict-crossing-shut")
            } else if shut == all {
                say!(lang, "verdict-crossings-all-shut", all = all)
            } else {
                say!(lang, "verdict-crossings-shut", n = shut, all = all)
            });
        }
        if untold > 0 {
            verdict.push(say!(lang, "verdict-crossings-unknown", n = untold));
        }
        BriefRoute {
            id: route.id.to_string(),
            name: route.names.get(self.lang).to_owned(),
            description: route.description.split_whitespace().collect::<Vec<_>>().join(" "),
            verdict: verdict.join(" "),
        }
    }
}

/// The terms of a report, in the order of its glossary.
const TERMS: [&str; 10] =
    ["baseline", "co2e", "directness", "draws", "exposure", "gauge-break", "missing", "speed", "teu", "dagger"];

/// The terms of a report, each with what it means.
pub(super) fn glossary(lang: Lang) -> [(String, String); 10] {
    TERMS.map(|term| (say!(lang, &format!("term-{term}")), say!(lang, &format!("term-{term}-meaning"))))
}
