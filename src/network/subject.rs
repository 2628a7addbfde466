//! Subjects of claims: the section, segment or crossing that a published value is about.

use crate::model::{Atlas, Claim, Crossing, Lang, Section, Segment};

/// The section, segment or crossing that claims are about.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// A run of segments.
    Section(&'a Section),
    /// A segment.
    Segment(&'a Segment),
    /// A border crossing.
    Crossing(&'a Crossing),
}

impl<'a> Subject<'a> {
    /// Its id.
    pub fn id(self) -> &'a str {
        match self {
            Self::Section(section) => section.id.as_str(),
            Self::Segment(segment) => segment.id.as_str(),
            Self::Crossing(crossing) => crossing.id.as_str(),
        }
    }

    /// Its layer: `section`, `segment` or `crossing`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Section(_) => "section",
            Self::Segment(_) => "segment",
            Self::Crossing(_) => "crossing",
        }
    }

    /// What was published about it.
    pub fn claims(self) -> &'a [Claim] {
        match self {
            Self::Section(section) => &section.claims,
            Self::Segment(segment) => &segment.claims,
            Self::Crossing(crossing) => &crossing.claims,
        }
    }

    /// Its name; that of a segment is made of its ends.
    pub fn name(self, atlas: &Atlas, lang: Lang) -> String {
        match self {
            Self::Section(section) => section.names.get(lang).to_owned(),
            Self::Segment(segment) => {
                format!("{}–{}", atlas.place_name(&segment.from, lang), atlas.place_name(&segment.to, lang))
            }
            Self::Crossing(crossing) => crossing.names.get(lang).to_owned(),
        }
    }
}
