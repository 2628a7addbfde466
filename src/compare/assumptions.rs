//! Which assumption applies to what.

use crate::diagnostic::closest;
use crate::error::{Error, Result};
use crate::model::{
    Assumption, AssumptionId, Atlas, Changed, Country, CrossingId, Estimate, EventKind, Measure, Mode, Scenario,
    Segment, Traction,
};

/// The assumptions of an atlas, with what a scenario changes in them.
#[derive(Clone, Debug)]
pub struct Assumptions {
    all: Vec<Assumption>,
}

/// What a value is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted<'a> {
    pub(super) mode: Option<Mode>,
    pub(super) country: Option<Country>,
    pub(super) crossing: Option<&'a CrossingId>,
    pub(super) traction: Option<Traction>,
}

impl Assumptions {
    /// Those of the atlas.
    pub fn of(atlas: &Atlas) -> Self {
        Self { all: atlas.assumptions.clone() }
    }

    /// Those of the atlas, changed by a scenario.
    pub(super) fn changed(atlas: &Atlas, scenario: &Scenario) -> Result<Self> {
        let mut assumptions = Self::of(atlas);
        let mut findings = Vec::new();
        for change in &scenario.changes {
            findings.extend(assumptions.change(change).err().into_iter().flat_map(Error::into_findings));
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

    fn change(&mut self, change: &Changed) -> Result<()> {
        let Some(at) = self.all.iter().position(|a| a.id == change.id) else {
            let finding = change.origin.error("dangling-id", "", format!("there is no assumption `{}`", change.id));
            return Err(match closest(change.id.as_str(), self.all.iter().map(|a| a.id.as_str())) {
                Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
                None => finding.with_hint("the atlas has a list of them"),
            }
            .into());
        };
        let assumption = &mut self.all[at];
        let unit = assumption.unit;
        if let Some(wrong) = change.unit.as_ref().filter(|given| *given != unit) {
            let message = format!("`{}` is in {unit}, found `{wrong}`", change.id);
            return Err(change
                .origin
                .error("unit", "unit", message)
                .with_hint(format!("convert the value to {unit}"))
                .into());
        }
        if assumption.measure == Measure::Speed && change.value.low <= 0.0 {
            return Err(change.origin.error("range", "typical", "a speed must be above zero").into());
        }
        assumption.value = change.value;
        if let Some(source) = &change.source {
            assumption.sources = vec![source.clone()];
        }
        Ok(())
    }

    /// All of them, in the order of the atlas.
    pub fn all(&self) -> &[Assumption] {
        &self.all
    }

    /// Where the one with this id stands.
    pub(super) fn position(&self, id: &AssumptionId) -> Option<usize> {
        self.all.iter().position(|a| a.id == *id)
    }

    pub(super) fn value(&self, at: usize) -> Estimate {
        self.all[at].value
    }

    /// The most exact one that applies: that of the crossing, else of the country, else of the traction, else of the
    /// mode, else of all. Two that are equally exact do not get past the loader.
    pub(super) fn find(&self, kind: Option<EventKind>, measure: Measure, wanted: Wanted<'_>) -> Option<usize> {
        let applies = |a: &Assumption| {
            a.kind == kind
                && a.measure == measure
                && a.mode.is_none_or(|mode| Some(mode) == wanted.mode)
                && a.country.is_none_or(|country| Some(country) == wanted.country)
                && a.crossing.as_ref().is_none_or(|crossing| Some(crossing) == wanted.crossing)
                && a.traction.is_none_or(|traction| Some(traction) == wanted.traction)
        };
        let exactness =
            |a: &Assumption| (a.crossing.is_some(), a.country.is_some(), a.traction.is_some(), a.mode.is_some());
        let found = self.all.iter().enumerate().filter(|(_, a)| applies(a));
        found.max_by_key(|(at, a)| (exactness(a), std::cmp::Reverse(*at))).map(|(at, _)| at)
    }
}

/// How trains are drawn on a segment; `None` where nothing was published, and off the rails.
pub(super) fn traction(segment: &Segment) -> Option<Traction> {
    match segment.electrification.as_deref() {
        _ if segment.mode != Mode::Rail => None,
        None => None,
        Some("no") => Some(Traction::Diesel),
        Some(_) => Some(Traction::Electric),
    }
}
