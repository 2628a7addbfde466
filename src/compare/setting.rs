//! A scenario that is known to fit its atlas: what can be passed, and what it costs.

use super::assumptions::Assumptions;
use crate::error::Result;
use crate::model::{Atlas, Date, Scenario};
use crate::network::Conditions;

/// The states and assumptions under which routes are looked at.
#[derive(Clone, Debug)]
pub struct Setting {
    /// What it is called: the name of the scenario, else empty.
    pub name: String,
    /// What can be passed.
    pub conditions: Conditions,
    /// Time, cost and emissions.
    pub assumptions: Assumptions,
}

impl Setting {
    /// The atlas as it is on a date; its own date when none is given.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Setting, load_atlas};
    /// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
    /// assert_eq!(Setting::on(&atlas, None).conditions.as_of.to_string(), "2026-03-10");
    /// # Ok::<(), corridor::Error>(())
    /// ```
    pub fn on(atlas: &Atlas, as_of: Option<Date>) -> Self {
        Self {
            name: String::new(),
            conditions: Conditions::on(as_of.unwrap_or(atlas.as_of)),
            assumptions: Assumptions::of(atlas),
        }
    }

    /// The atlas in a scenario.
    ///
    /// # Errors
    /// Everything in the scenario that names nothing, contradicts itself or has a wrong unit, each with its line.
    pub fn of(atlas: &Atlas, scenario: &Scenario) -> Result<Self> {
        let mut findings = Vec::new();
        let mut keep = |error: crate::error::Error| findings.extend(error.into_findings());
        let conditions = Conditions::of(atlas, scenario).map_err(&mut keep).ok();
        let assumptions = Assumptions::changed(atlas, scenario).map_err(&mut keep).ok();
        crate::error::Error::check(findings)?;
        match (conditions, assumptions) {
            (Some(conditions), Some(assumptions)) => Ok(Self { name: scenario.name.clone(), conditions, assumptions }),
            _ => unreachable!("what is missing has left a finding"),
        }
    }
}
