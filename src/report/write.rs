//! A report in its dialects.

use std::borrow::Cow;

use super::csv::csv;
use super::document::{Colour, Format, Report};
use super::markdown::markdown;
use super::text::text;

impl Report {
    /// Writes the report. Every dialect ends with a line feed.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Colour, Format, Lang, Study, load_atlas, routes_report};
    /// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
    /// let report = routes_report(&study.on(None), Lang::En);
    /// assert!(report.write(Format::Csv, Colour::Plain).starts_with("group,id,name"));
    /// # Ok::<(), corridor::Error>(())
    /// ```
    pub fn write(&self, format: Format, colour: Colour) -> Cow<'_, str> {
        match format {
            Format::Table => text(self, colour).into(),
            Format::Md => markdown(self).into(),
            Format::Csv => csv(&self.data).into(),
            Format::Json => self.json.as_str().into(),
        }
    }
}
