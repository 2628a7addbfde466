//! The label of a view: its date and scenario, as headings and metadata show them.

use super::{Assumed, Date, Scenario};

/// The date and scenario of a view, for headings and metadata.
///
/// ```
/// use corridor::{Date, Label};
/// let (data, shown): (Date, Date) = ("2026-03-10".parse()?, "2030".parse()?);
/// let label = Label::on(data, shown);
/// assert!(label.suffix().is_empty(), "no scenario");
/// assert_eq!(label.outside_the_data(None).len(), 1, "2030 lies after the end of the data");
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

    /// Warnings for a date that the data do not reach: after their end, or before `first`, the first event.
    pub fn outside_the_data(&self, first: Option<Date>) -> Vec<String> {
        let late = (self.shown > self.data)
            .then(|| format!("The data end on {}: later states are the last known ones, not a forecast.", self.data));
        let early = first.filter(|first| self.shown < *first).map(|first| {
            format!("The events begin in {first}: a state without a first day is taken to have held before.")
        });
        late.into_iter().chain(early).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn dates_before_and_after_the_data_are_warned_of() {
        let warnings = |shown| Label::on(date("2026-03-10"), date(shown)).outside_the_data(Some(date("1990")));
        assert_eq!(warnings("2020"), [""; 0]);
        assert!(warnings("2030")[0].starts_with("The data end on 2026-03-10"));
        assert!(warnings("1900")[0].starts_with("The events begin in 1990"));
    }
}
