//! The assumptions of a view, and the choice of the one that applies.

use std::collections::BTreeMap;

use super::distribution::Distribution;
use super::draws::{Drawn, Draws, Locus, Variable};
use crate::error::{Error, Result};
use crate::model::{
    Assumption, AssumptionId, Atlas, Country, CrossingId, Direction, Estimate, EventKind, Measure, Mode, Scenario,
    Segment, Traction,
};

/// The assumptions of an atlas, with the changes of a scenario, and their draws.
#[derive(Clone, Debug)]
pub struct Assumptions {
    pub(super) all: Vec<Assumption>,
    /// Their indices by what they are about.
    about: BTreeMap<(Option<EventKind>, Measure), Vec<usize>>,
    /// Draws made so far, kept for the routes to come.
    pub(super) draws: Draws,
}

/// The case for which a value is looked up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted<'a> {
    pub(super) mode: Option<Mode>,
    pub(super) country: Option<Country>,
    pub(super) crossing: Option<&'a CrossingId>,
    pub(super) traction: Option<Traction>,
    /// The countries left and entered; none of a move on land.
    pub(super) direction: Direction,
}

impl Assumptions {
    /// The assumptions of the atlas, unchanged.
    pub fn of(atlas: &Atlas) -> Self {
        let mut assumptions = Self { all: Vec::new(), about: BTreeMap::new(), draws: Draws::default() };
        atlas.assumptions.iter().cloned().for_each(|assumption| _ = assumptions.add(assumption));
        assumptions
    }

    /// Adds an assumption; its index.
    pub(super) fn add(&mut self, assumption: Assumption) -> usize {
        let at = self.all.len();
        self.about.entry((assumption.kind, assumption.measure)).or_default().push(at);
        self.all.push(assumption);
        at
    }

    /// The assumptions of the atlas, with the changes of a scenario.
    pub(super) fn changed(atlas: &Atlas, scenario: &Scenario) -> Result<Self> {
        let mut assumptions = Self::of(atlas);
        let mut findings = Vec::new();
        for change in &scenario.changes {
            findings.extend(assumptions.change(atlas, change).err().into_iter().flat_map(Error::into_findings));
            for id in change.source.iter().filter(|id| !atlas.sources.contains_key(*id)) {
                findings.push(change.origin.error("dangling-id", "source", format!("there is no source `{id}`")));
            }
        }
        for id in scenario.sources.iter().filter(|id| !atlas.sources.contains_key(*id)) {
            findings.push(scenario.origin.error("dangling-id", "sources", format!("there is no source `{id}`")));
        }
        Error::check(findings)?;
        Ok(assumptions)
    }

    /// All assumptions, in the order of the atlas.
    pub fn all(&self) -> &[Assumption] {
        &self.all
    }

    /// Index of the assumption with this id.
    pub(super) fn position(&self, id: &AssumptionId) -> Option<usize> {
        self.all.iter().position(|a| a.id == *id)
    }

    pub(super) fn value(&self, at: usize) -> Estimate {
        self.all[at].value
    }

    fn distribution(&self, at: usize) -> Distribution {
        Distribution::new(self.all[at].value, self.all[at].bounds)
    }

    /// Whether an assumption has no bounds.
    pub(super) fn is_exact(&self, at: usize) -> bool {
        matches!(self.distribution(at), Distribution::Exact(_))
    }

    /// The 10th, 50th and 90th percentile of an assumption.
    pub(super) fn percentiles(&self, at: usize) -> Estimate {
        self.distribution(at).percentiles()
    }

    /// The mean of an assumption, or of its inverse.
    pub(super) fn mean(&self, at: usize, inverse: bool) -> f64 {
        self.draws.mean(at, inverse, self.distribution(at))
    }

    /// The draws of an assumption for an event.
    pub(super) fn drawn(&self, at: usize, event: Locus) -> Drawn {
        let distribution = self.distribution(at);
        if let Distribution::Exact(value) = distribution {
            return Drawn::Exact(value);
        }
        let quantity = Locus::of(&[self.all[at].id.as_str()]);
        Drawn::Each(self.draws.of(Variable { quantity, event, distribution, shared: self.all[at].shared }))
    }

    /// Index of the most specific assumption that applies: that of the crossing, else of the direction, the country, the
    /// region, the traction, the mode, or of all. The loader refuses two that are equally specific.
    pub(super) fn find(&self, kind: Option<EventKind>, measure: Measure, wanted: Wanted<'_>) -> Option<usize> {
        let applies = |a: &Assumption| {
            a.mode.is_none_or(|mode| Some(mode) == wanted.mode)
                && a.country.is_none_or(|country| Some(country) == wanted.country)
                && a.crossing.as_ref().is_none_or(|crossing| Some(crossing) == wanted.crossing)
                && a.traction.is_none_or(|traction| Some(traction) == wanted.traction)
                && a.direction.covers(wanted.direction)
                && a.holds_in(
                    [wanted.country, wanted.direction.leaving, wanted.direction.entering].into_iter().flatten(),
                )
        };
        let ends = |a: &Assumption| u8::from(a.direction.leaving.is_some()) + u8::from(a.direction.entering.is_some());
        let exactness = |a: &Assumption| {
            let limits = (a.crossing.is_some(), ends(a), a.country.is_some());
            (limits, !a.region.is_empty(), a.traction.is_some(), a.mode.is_some())
        };
        let about = self.about.get(&(kind, measure))?.iter().map(|at| (*at, &self.all[*at]));
        let found = about.filter(|(_, a)| applies(a));
        found.max_by_key(|(at, a)| (exactness(a), std::cmp::Reverse(*at))).map(|(at, _)| at)
    }
}

/// Traction of trains on a segment; `None` when not published, and for road and sea.
pub(super) fn traction(segment: &Segment) -> Option<Traction> {
    match segment.electrification.as_deref() {
        _ if segment.mode != Mode::Rail => None,
        None => None,
        Some("no") => Some(Traction::Diesel),
        Some(_) => Some(Traction::Electric),
    }
}
