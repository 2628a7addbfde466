//! The assumptions of a view, and the choice of the one that applies.

use crate::diagnostic::closest;
use crate::error::{Error, Result};
use crate::model::{
    Assumption, AssumptionId, Atlas, Changed, Country, CrossingId, Estimate, EventKind, Measure, Mode, Scenario,
    Segment, Traction,
};

/// The assumptions of an atlas, with the changes of a scenario.
#[derive(Clone, Debug)]
pub struct Assumptions {
    all: Vec<Assumption>,
}

/// The case for which a value is looked up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted<'a> {
    pub(super) mode: Option<Mode>,
    pub(super) country: Option<Country>,
    pub(super) crossing: Option<&'a CrossingId>,
    pub(super) traction: Option<Traction>,
}

impl Assumptions {
    /// The assumptions of the atlas, unchanged.
    pub fn of(atlas: &Atlas) -> Self {
        Self { all: atlas.assumptions.clone() }
    }

    /// The assumptions of the atlas, with the changes of a scenario.
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

    /// Index of the most specific assumption that applies: that of the crossing, else of the country, the traction, the
    /// mode, or of all. The loader refuses two that are equally specific.
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

/// Traction of trains on a segment; `None` when not published, and for road and sea.
pub(super) fn traction(segment: &Segment) -> Option<Traction> {
    match segment.electrification.as_deref() {
        _ if segment.mode != Mode::Rail => None,
        None => None,
        Some("no") => Some(Traction::Diesel),
        Some(_) => Some(Traction::Electric),
    }
}
