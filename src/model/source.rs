//! Sources: the publications cited for figures.

use super::claim::words;
use super::{Date, SourceId};

words! {
    /// The grade of a source: how near it is to those who measure, decide or build. From the strongest to the weakest.
    Grade {
        /// The railway, port, ministry, statistics, tariff, contract or survey itself.
        FirstHand = "first-hand",
        /// A news agency, which reports what officials say.
        Agency = "agency",
        /// A newspaper, the trade press, or another account by others.
        Secondary = "secondary",
        /// A copy of an encyclopedia, a forum, or a document typed again by a third party.
        Mirror = "mirror",
        /// No publication: general knowledge, own judgement or own construction.
        Unsourced = "unsourced",
    }
}

/// A publication, in the terms of CSL-JSON.
#[derive(Clone, Debug)]
pub struct Source {
    /// Stable id, cited by claims.
    pub id: SourceId,
    /// Its title; in square brackets a description in our words, where the title is not known.
    pub title: Option<String>,
    /// Publisher, site or series.
    pub publisher: Option<String>,
    /// Date of issue.
    pub issued: Option<Date>,
    /// Language of the publication as a BCP 47 tag, such as `fa`; `None` for tables and data without one.
    pub language: Option<String>,
    /// How near it is to the fact; `None` where nobody has graded it.
    pub grade: Option<Grade>,
    /// URL, where known.
    pub url: Option<String>,
    /// Caveats.
    pub note: Option<String>,
    /// CSL type, such as `webpage`.
    pub kind: String,
}

impl Source {
    /// The id that claims cite when no published source was found.
    pub const UNSOURCED: &str = "unsourced";

    /// The source that stands for none, for an atlas that does not describe it itself.
    pub fn unsourced() -> Self {
        Self {
            id: Self::UNSOURCED.into(),
            title: Some("General knowledge or own judgement".to_owned()),
            publisher: None,
            issued: None,
            language: Some("en".to_owned()),
            grade: Some(Grade::Unsourced),
            url: None,
            note: None,
            kind: "document".to_owned(),
        }
    }

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
