//! Sources: the publications cited for figures.

use super::claim::words;
use super::{Date, SourceId};

words! {
    /// Grade of a source: how near it is to the fact. Later ones are weaker.
    Grade {
        /// The railway, ministry, statistics or tariff itself.
        FirstHand = "first-hand",
        /// A news agency.
        Agency = "agency",
        /// A newspaper, the trade press, a study.
        Secondary = "secondary",
        /// A copy or compilation by others.
        Mirror = "mirror",
        /// No source.
        Unsourced = "unsourced",
    }
}

/// A publication, in the terms of CSL-JSON.
#[derive(Clone, Debug)]
pub struct Source {
    /// Stable id, cited by claims.
    pub id: SourceId,
    /// Its title, where known.
    pub title: Option<String>,
    /// Publisher, site or series.
    pub publisher: Option<String>,
    /// Date of issue.
    pub issued: Option<Date>,
    /// URL, where known.
    pub url: Option<String>,
    /// Caveats.
    pub note: Option<String>,
    /// Grade: how near it is to the fact.
    pub grade: Grade,
    /// CSL type, such as `webpage`.
    pub kind: String,
}

impl Source {
    /// A short reference: publisher, title and date, without the address.
    pub fn reference(&self) -> String {
        let mut text = self.publisher.clone().or_else(|| self.title.clone()).unwrap_or_else(|| self.id.to_string());
        if let (Some(title), true) = (&self.title, self.publisher.is_some()) {
            text = format!("{text}: {title}");
        }
        if let Some(issued) = &self.issued {
            text = format!("{text}, {issued}");
        }
        text
    }

    /// A full citation on one line: the reference and the address.
    pub fn citation(&self) -> String {
        let text = self.reference();
        self.url.as_ref().map_or_else(|| text.clone(), |url| format!("{text}, {url}"))
    }
}
