//! The conditions of a view: the status of every segment and crossing on a date, in a scenario.

use std::collections::{BTreeMap, BTreeSet};

use super::effect::Effect;
use super::promise::{promised_crossing, promised_segment};
use super::status::Status;
use super::target::resolve;
use crate::diagnostic::{Finding, Origin};
use crate::error::{Error, Result};
use crate::model::{
    Assumed, Atlas, Country, Crossing, CrossingId, CrossingState, Date, Mode, Place, PlaceId, Route, Scenario, Segment,
    SegmentId, SegmentState, Target,
};

/// The date of the states, and the openings and closures of a scenario.
#[derive(Clone, Debug)]
pub struct Conditions {
    /// Date of all states.
    pub as_of: Date,
    /// What the scenario opens and closes.
    pub assumed: Vec<Assumed>,
    segments: BTreeMap<SegmentId, (Effect, Origin)>,
    crossings: BTreeMap<CrossingId, (Effect, Origin)>,
    /// Ports at the stops of routes that are opened as a whole.
    ports: BTreeMap<PlaceId, Effect>,
    /// Borders closed as a whole, also at places without a crossing record.
    borders: BTreeMap<(Country, Country), String>,
}

impl Conditions {
    /// The conditions on a date, without a scenario.
    pub fn on(as_of: Date) -> Self {
        Self {
            as_of,
            assumed: Vec::new(),
            segments: BTreeMap::new(),
            crossings: BTreeMap::new(),
            ports: BTreeMap::new(),
            borders: BTreeMap::new(),
        }
    }

    /// The conditions in a scenario.
    ///
    /// # Errors
    /// A target that is not in the atlas, or a segment or crossing that is both opened and closed.
    pub fn of(atlas: &Atlas, scenario: &Scenario) -> Result<Self> {
        let mut conditions = Self::on(scenario.as_of.unwrap_or(atlas.as_of));
        let mut findings = Vec::new();
        for named in &scenario.close {
            match resolve(atlas, named) {
                Ok(target) => {
                    conditions.close(atlas, &target, &named.text, &named.origin, &mut findings);
                    conditions.assumed.push(Assumed::Closed(target));
                }
                Err(error) => findings.extend(error.into_findings()),
            }
        }
        for (country, origin) in &scenario.avoid {
            if !atlas.countries.contains_key(country) {
                findings.push(origin.error("unknown-country", "", format!("`{country}` is no country of the atlas")));
            }
            for segment in atlas.segments.values().filter(|s| s.country == *country) {
                conditions.note_segment(segment, Effect::Closed(format!("avoid {country}")), origin, &mut findings);
            }
            conditions.assumed.push(Assumed::Avoided(*country));
        }
        for named in &scenario.open {
            match resolve(atlas, named) {
                Ok(target) => {
                    conditions.open(atlas, &target, &named.text, &named.origin, &mut findings);
                    conditions.assumed.push(Assumed::Opened(target));
                }
                Err(error) => findings.extend(error.into_findings()),
            }
        }
        if scenario.promises {
            conditions.keep_promises(atlas);
            conditions.assumed.push(Assumed::PromisesKept);
        }
        Error::check(findings)?;
        Ok(conditions)
    }

    fn close(&mut self, atlas: &Atlas, target: &Target, words: &str, at: &Origin, out: &mut Vec<Finding>) {
        let effect = Effect::Closed(words.to_owned());
        match target {
            Target::Route(id) => {
                let own = atlas.route(id.as_str()).map_or_else(Vec::new, |route| own_segments(atlas, route));
                if own.is_empty() {
                    let message = format!("every segment of `{id}` is shared with other routes");
                    let hint = "close one of its segments or crossings";
                    out.push(at.error("shared-route", "", message).with_hint(hint));
                }
                for segment in own {
                    self.note_segment(segment, effect.clone(), at, out);
                }
            }
            Target::Border(a, b) => {
                self.borders.insert((*a, *b), words.to_owned());
                let between = atlas.crossings.values().filter(|c| c.joins(*a, *b));
                for crossing in between {
                    self.note_crossing(crossing, effect.clone(), at, out);
                }
            }
            other => {
                for segment in segments_of(atlas, other) {
                    self.note_segment(segment, effect.clone(), at, out);
                }
                if let Some(crossing) = named_crossing(atlas, other) {
                    self.note_crossing(crossing, effect, at, out);
                }
            }
        }
    }

    fn open(&mut self, atlas: &Atlas, target: &Target, words: &str, at: &Origin, out: &mut Vec<Finding>) {
        let effect = Effect::Opened(words.to_owned());
        if let Target::Route(id) = target {
            let stops = atlas.route(id.as_str()).into_iter().flat_map(|route| &route.stops);
            self.ports.extend(stops.map(|stop| (stop.clone(), effect.clone())));
        }
        let segments = segments_of(atlas, target);
        let inside = |c: &&Crossing| match target {
            Target::Border(a, b) => c.joins(*a, *b),
            Target::Mode(mode) => c.mode == *mode,
            // Opened with the segments on both sides of it.
            _ => c.place.as_ref().is_some_and(|place| {
                let ends = segments.iter().filter(|s| s.mode == c.mode && (s.from == *place || s.to == *place));
                let countries: Vec<Country> = ends.map(|s| s.country).collect();
                let (a, b) = c.countries;
                // A ship arrives from the sea.
                let by_sea = c.mode == Mode::Sea && countries.contains(&Country::SEA);
                by_sea || (countries.contains(&a) && countries.contains(&b))
            }),
        };
        let crossings: Vec<&Crossing> = atlas.crossings.values().filter(inside).collect();
        for segment in &segments {
            self.note_segment(segment, effect.clone(), at, out);
        }
        for crossing in crossings.into_iter().chain(named_crossing(atlas, target)) {
            self.note_crossing(crossing, effect.clone(), at, out);
        }
    }

    /// Opens segments and crossings promised for a date up to that of the scenario, unless the scenario says otherwise.
    /// Of several dates the one announced last counts; one that had passed by the date of the atlas was not kept.
    fn keep_promises(&mut self, atlas: &Atlas) {
        let due = |(date, _): &(Date, _)| date.last_day() <= self.as_of.last_day();
        for segment in atlas.segments.values().filter(|s| s.status.on(self.as_of) != Some(SegmentState::Operational)) {
            if let Some((date, source)) = promised_segment(atlas, segment).filter(due) {
                let effect = (Effect::Promised(date, source), segment.origin.clone());
                self.segments.entry(segment.id.clone()).or_insert(effect);
            }
        }
        for crossing in atlas.crossings.values().filter(|c| c.status.on(self.as_of) != Some(CrossingState::Open)) {
            if let Some((date, source)) = promised_crossing(atlas, crossing).filter(due) {
                let effect = (Effect::Promised(date, source), crossing.origin.clone());
                self.crossings.entry(crossing.id.clone()).or_insert(effect);
            }
        }
    }

    /// The targets of the scenario that close something, as written, each once.
    pub fn closures(&self) -> Vec<&str> {
        let segments = self.segments.values().map(|(effect, _)| effect);
        let effects = segments.chain(self.crossings.values().map(|(effect, _)| effect));
        let borders = self.borders.values().map(String::as_str);
        let mut words: Vec<&str> = effects.filter_map(Effect::closed_by).chain(borders).collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    fn note_segment(&mut self, segment: &Segment, effect: Effect, at: &Origin, out: &mut Vec<Finding>) {
        let id = segment.id.as_str();
        note(&mut self.segments, &segment.id, &format!("the segment `{id}`"), effect, at, out);
    }

    fn note_crossing(&mut self, crossing: &Crossing, effect: Effect, at: &Origin, out: &mut Vec<Finding>) {
        let id = crossing.id.as_str();
        note(&mut self.crossings, &crossing.id, &format!("the crossing `{id}`"), effect, at, out);
    }

    /// The status of a segment: operational when the scenario opens it. A closed segment keeps its state.
    pub fn segment<'a>(&self, segment: &'a Segment) -> Status<'a, SegmentState> {
        let effect = self.segments.get(&segment.id).map(|(effect, _)| effect);
        Status::of_history(&segment.status, self.as_of, effect, |recorded| recorded)
    }

    /// The status of a crossing of the atlas, open or closed when the scenario says so.
    pub fn crossing<'a>(&self, crossing: &'a Crossing) -> Status<'a, CrossingState> {
        let effect = self.crossings.get(&crossing.id).map(|(effect, _)| effect);
        Status::of_history(&crossing.status, self.as_of, effect, |_| Some(CrossingState::Closed))
    }

    /// The status of a port, open when the scenario opens a route that calls there; `None` where none is recorded.
    pub fn port<'a>(&self, place: &'a Place) -> Option<Status<'a, CrossingState>> {
        let history = place.status.as_ref()?;
        Some(Status::of_history(history, self.as_of, self.ports.get(&place.id), |recorded| recorded))
    }

    /// The crossing record for a border passage at a place, if the atlas has one, and the status of the passage.
    /// Without a record it is open when `both_open`, else unknown.
    pub fn passage<'a>(
        &self,
        atlas: &'a Atlas,
        place: &PlaceId,
        mode: Mode,
        (a, b): (Country, Country),
        both_open: bool,
    ) -> (Option<&'a Crossing>, Status<'a, CrossingState>) {
        let here = |c: &&Crossing| c.place.as_ref() == Some(place) && c.mode == mode && c.joins(a, b);
        if let Some(record) = atlas.crossings.values().find(here) {
            return (Some(record), self.crossing(record));
        }
        let closed = self.borders.get(&(a.min(b), a.max(b))).map(|words| Effect::Closed(words.clone()));
        let state = match closed {
            Some(_) => Some(CrossingState::Closed),
            None => both_open.then_some(CrossingState::Open),
        };
        (None, Status::inferred(state, closed))
    }
}

/// Keeps an effect; one that contradicts an earlier one is reported.
fn note<I: Ord + Clone>(
    effects: &mut BTreeMap<I, (Effect, Origin)>,
    id: &I,
    what: &str,
    effect: Effect,
    at: &Origin,
    out: &mut Vec<Finding>,
) {
    match effects.get(id) {
        Some((earlier, _)) if earlier.opens() != effect.opens() => {
            let words = |effect: &Effect| match effect {
                Effect::Opened(words) | Effect::Closed(words) => words.clone(),
                Effect::Promised(date, _) => format!("promised for {date}"),
            };
            let (closer, opener) = if effect.opens() { (earlier, &effect) } else { (&effect, earlier) };
            let message = format!("`{}` closes {what}, `{}` opens it", words(closer), words(opener));
            let finding = at.error("contradiction", "", message);
            // One word may contradict itself in many segments: the first is told.
            if !out.iter().any(|f| f.code == finding.code && f.line == finding.line && f.pointer == finding.pointer) {
                out.push(finding.with_hint("drop one of the two, or name segments and crossings one by one"));
            }
        }
        Some(_) => {}
        None => drop(effects.insert(id.clone(), (effect, at.clone()))),
    }
}

/// The segments of a target.
fn segments_of<'a>(atlas: &'a Atlas, target: &Target) -> Vec<&'a Segment> {
    let all = || atlas.segments.values();
    match target {
        Target::Segment(id) => atlas.segments.get(id).into_iter().collect(),
        Target::Section(id) => {
            let ids = atlas.sections.get(id).map_or(&[][..], |section| section.segments.as_slice());
            ids.iter().filter_map(|id| atlas.segments.get(id)).collect()
        }
        Target::Route(id) => atlas.route(id.as_str()).map_or_else(Vec::new, |route| segments_of_route(atlas, route)),
        Target::Mode(mode) => all().filter(|s| s.mode == *mode).collect(),
        Target::Crossing(_) | Target::Border(..) => Vec::new(),
    }
}

fn named_crossing<'a>(atlas: &'a Atlas, target: &Target) -> Option<&'a Crossing> {
    if let Target::Crossing(id) = target { atlas.crossings.get(id) } else { None }
}

fn segments_of_route<'a>(atlas: &'a Atlas, route: &Route) -> Vec<&'a Segment> {
    atlas.segments_of(route).into_iter().flatten().collect()
}

/// The segments that no other route of its group has.
fn own_segments<'a>(atlas: &'a Atlas, route: &Route) -> Vec<&'a Segment> {
    let others = atlas.routes_of(&route.group).filter(|other| other.id != route.id);
    let shared: BTreeSet<&SegmentId> =
        others.flat_map(|other| segments_of_route(atlas, other)).map(|s| &s.id).collect();
    segments_of_route(atlas, route).into_iter().filter(|s| !shared.contains(&s.id)).collect()
}
