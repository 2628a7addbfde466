//! Reports and the formats in which they are written.

use std::fmt;

use serde::Serialize;

use super::body::Body;
use super::docx::{PictureFiles, docx};
use super::markdown::markdown;
use super::pdf::{Drawn, paper};
use super::text::{Colour, text};
use crate::model::words;
use crate::scene::Paper;
use crate::table::{Table, csv};
use crate::words::say;

words! {
    /// A hint at the next command, below a report.
    Tip {
        /// How to look at routes.
        Routes = "routes",
        /// How to use a scenario.
        Scenarios = "scenarios",
        /// How to change an assumption.
        Assumptions = "assumptions",
        /// How to close gaps between lines.
        Gaps = "gaps",
        /// How to follow one-way lines both ways.
        OneWay = "one-way",
    }
}

words! {
    /// Output format.
    #[derive(Default)]
    Format {
        /// Aligned text for a terminal.
        #[default]
        Table = "table",
        /// JSON with a `schema` member.
        Json = "json",
        /// One table of comma-separated values.
        Csv = "csv",
        /// Markdown.
        Md = "md",
    }
}

/// The content of a report, from which every format is made.
pub(super) trait Document {
    /// The JSON document.
    fn json(&self) -> impl Serialize;

    /// The flat table of the CSV output.
    fn csv(&self) -> Table;

    /// Adds the headings, paragraphs and tables of text and Markdown.
    fn body(&self, body: &mut Body);
}

/// A type-erased [`Document`].
trait AnyDocument {
    fn json(&self) -> String;
    fn csv(&self) -> Table;
    fn body(&self) -> Body;
}

impl<D: Document> AnyDocument for D {
    fn json(&self) -> String {
        let json = serde_json::to_string_pretty(&Document::json(self));
        json.expect("a report has no map with keys that are not text") + "\n"
    }

    fn csv(&self) -> Table {
        Document::csv(self)
    }

    fn body(&self) -> Body {
        let mut body = Body::default();
        Document::body(self, &mut body);
        body
    }
}

/// A report that can be written in every [`Format`].
pub struct Report<'a> {
    document: Box<dyn AnyDocument + 'a>,
    tip: Option<Tip>,
}

impl<'a> Report<'a> {
    pub(super) fn of(document: impl Document + 'a) -> Self {
        Self { document: Box::new(document), tip: None }
    }

    /// Adds a hint to the end of text and Markdown. CSV and JSON stay as they are.
    #[must_use]
    pub fn with_tip(self, tip: Tip) -> Self {
        Self { tip: Some(tip), ..self }
    }

    fn body(&self) -> Body {
        let mut body = self.document.body();
        if let Some(tip) = self.tip {
            body.text(say!(body.lang, &format!("tip-{}", tip.word())));
        }
        body
    }

    /// Writes the report as a document of Word with this title, with those of its pictures that are given.
    pub fn docx(&self, title: &str, pictures: &PictureFiles<'_>) -> Vec<u8> {
        docx(&self.body(), title, pictures)
    }

    /// Lays the report out on pages of A4 with this title, with those of its drawings that are given.
    pub fn paper<'s>(&self, title: &str, drawings: &Drawn<'s>) -> Paper<'s> {
        paper(&self.body().renumbered(), title, drawings)
    }

    /// Writes the report as text in UTF-8. All lines end with a line feed alone, in CSV too. `colour` applies to
    /// [`Format::Table`].
    ///
    /// ```
    /// use corridor::{AtlasFiles, Colour, Format, Lang, Study, load_atlas, report::routes_report};
    /// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
    /// let today = study.on(None);
    /// let report = routes_report(&today, Lang::En);
    /// assert!(report.write(Format::Csv, Colour::Plain).starts_with(b"group,id,name"));
    /// # Ok::<(), corridor::Error>(())
    /// ```
    pub fn write(&self, format: Format, colour: Colour) -> Vec<u8> {
        match format {
            Format::Table => text(&self.body(), colour).into_bytes(),
            Format::Md => markdown(&self.body()).into_bytes(),
            Format::Csv => csv(&self.document.csv()),
            Format::Json => self.document.json().into_bytes(),
        }
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Report").field(&self.body()).finish()
    }
}
