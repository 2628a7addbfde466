//! The label of a view: its date and scenario, as headings and metadata show them.

use super::{Assumed, Date, Names, Scenario};

/// The date and scenario of a view, for headings and metadata.
///
/// ```
/// use corridor::{Date, Label};
/// let (data, shown): (Date, Date) = ("2026-03-10".parse()?, "2030".parse()?);
/// let label = Label::on(data, shown);
/// assert!(label.assumed.is_empty(), "no scenario");
/// assert!(label.is_after_the_data(), "2030 lies after the end of the data");
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Reference date of the atlas, on which its data end.
    pub data: Date,
    /// Date of the states shown.
    pub shown: Date,
    /// Names of the scenario; `None` without a scenario or for one without a name.
    pub scenario: Option<Names>,
    /// What is assumed beyond the data.
    pub assumed: Vec<Assumed>,
    /// What of that the name of the scenario does not tell; empty without a name.
    pub beyond: Vec<Assumed>,
    /// Whether routes are travelled from their end to their beginning.
    pub reversed: bool,
}

impl Label {
    /// The label of a date without a scenario.
    pub fn on(data: Date, shown: Date) -> Self {
        Self { data, shown, scenario: None, assumed: Vec::new(), beyond: Vec::new(), reversed: false }
    }

    /// The label of a scenario; `assumed` is what it opens and closes, `beyond` what of that was added to a scenario with a
    /// name. Changed assumptions follow.
    pub fn of(data: Date, scenario: &Scenario, mut assumed: Vec<Assumed>, mut beyond: Vec<Assumed>) -> Self {
        let changed = |scenario: &Scenario| -> Vec<Assumed> {
            scenario.changes.iter().map(|change| Assumed::Changed(change.id.clone(), change.value)).collect()
        };
        assumed.extend(changed(scenario));
        beyond.extend(scenario.beyond.iter().flat_map(|more| changed(more)));
        Self {
            data,
            shown: scenario.as_of.unwrap_or(data),
            scenario: scenario.names.clone(),
            assumed,
            beyond,
            reversed: false,
        }
    }

    /// Whether its date lies after the end of the data: states are then the last known ones, not a forecast.
    pub fn is_after_the_data(&self) -> bool {
        self.shown > self.data
    }
}
