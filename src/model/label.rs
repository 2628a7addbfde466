//! The label of a view: its date and scenario, as headings and metadata show them.

use super::{Assumed, Date, Scenario};

/// The date and scenario of a view, for headings and metadata.
///
/// ```
/// use corridor::{Date, Label};
/// let (data, shown): (Date, Date) = ("2026-03-10".parse()?, "2030".parse()?);
/// let label = Label::on(data, shown);
/// assert!(label.suffix().is_empty(), "no scenario");
/// assert!(label.is_after_the_data(), "2030 lies after the end of the data");
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Reference date of the atlas, on which its data end.
    pub data: Date,
    /// Date of the states shown.
    pub shown: Date,
    /// Name of the scenario; `None` without a scenario or for one without a name.
    pub scenario: Option<String>,
    /// What is assumed beyond the data.
    pub assumed: Vec<Assumed>,
    /// Whether routes are travelled from their end to their beginning.
    pub reversed: bool,
}

impl Label {
    /// The label of a date without a scenario.
    pub fn on(data: Date, shown: Date) -> Self {
        Self { data, shown, scenario: None, assumed: Vec::new(), reversed: false }
    }

    /// The label of a scenario; `assumed` is what it opens and closes. Its changed assumptions follow.
    pub fn of(data: Date, scenario: &Scenario, mut assumed: Vec<Assumed>) -> Self {
        assumed.extend(scenario.changes.iter().map(|change| Assumed::Changed(change.id.clone(), change.value)));
        Self {
            data,
            shown: scenario.as_of.unwrap_or(data),
            scenario: Some(scenario.name.clone()).filter(|name| !name.is_empty()),
            assumed,
            reversed: false,
        }
    }

    /// The direction and the name of the scenario as a heading appends them, such as `, Promises kept until 2030`; empty
    /// without them.
    pub fn suffix(&self) -> String {
        let direction = if self.reversed { ", in the other direction" } else { "" };
        let scenario = self.scenario.as_ref().map(|name| format!(", {name}"));
        format!("{direction}{}", scenario.unwrap_or_default())
    }

    /// Whether its date lies after the end of the data: states are then the last known ones, not a forecast.
    pub fn is_after_the_data(&self) -> bool {
        self.shown > self.data
    }
}
