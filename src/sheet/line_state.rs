//! Line patterns by the state of a line.

use crate::model::SegmentState;
use crate::scene::Cap;
use crate::words::Word;

/// The state that the pattern of a line shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LineState {
    /// Published state.
    Known(SegmentState),
    /// No published state.
    Unknown,
    /// Closed by the scenario, whatever its state.
    Closed,
}

impl LineState {
    /// All states in the order of legends.
    pub(crate) const ALL: [Self; 8] = [
        Self::Known(SegmentState::Operational),
        Self::Known(SegmentState::UnderConstruction),
        Self::Known(SegmentState::Planned),
        Self::Known(SegmentState::Disused),
        Self::Known(SegmentState::Closed),
        Self::Known(SegmentState::Disrupted),
        Self::Unknown,
        Self::Closed,
    ];

    /// The state of a line with this published state, `closed` by the scenario or not.
    pub(crate) fn new(state: Option<SegmentState>, closed: bool) -> Self {
        if closed { Self::Closed } else { state.map_or(Self::Unknown, Self::Known) }
    }

    /// Its word in class names.
    pub(crate) fn word(self) -> &'static str {
        match self {
            // `closed` is what the scenario closes.
            Self::Known(SegmentState::Closed) => "shut",
            Self::Known(state) => state.word(),
            Self::Unknown => "unknown",
            Self::Closed => "closed",
        }
    }

    /// Its name in a legend.
    pub(crate) fn label(self) -> Word {
        match self {
            Self::Known(SegmentState::Operational) => Word::Operational,
            Self::Known(SegmentState::UnderConstruction) => Word::UnderConstruction,
            Self::Known(SegmentState::Planned) => Word::Planned,
            Self::Known(SegmentState::Disused) => Word::Disused,
            Self::Known(SegmentState::Closed) => Word::LineClosed,
            Self::Known(SegmentState::Disrupted) => Word::LineDisrupted,
            Self::Unknown => Word::Unknown,
            Self::Closed => Word::ClosedInScenario,
        }
    }

    /// Its dash pattern, in widths of the line, and line cap.
    pub(crate) fn dash(self) -> (&'static [f64], Cap) {
        match self {
            Self::Known(SegmentState::Operational) => (&[], Cap::Butt),
            Self::Known(SegmentState::UnderConstruction) => (&[4.2, 1.4], Cap::Butt),
            Self::Known(SegmentState::Planned) => (&[1.7, 1.2], Cap::Butt),
            Self::Known(SegmentState::Disused) => (&[0.01, 1.9], Cap::Round),
            Self::Known(SegmentState::Closed) => (&[1.0, 2.0], Cap::Butt),
            Self::Known(SegmentState::Disrupted) => (&[3.0, 1.0, 0.01, 1.0], Cap::Round),
            Self::Unknown => (&[4.2, 1.2, 1.0, 1.2], Cap::Butt),
            Self::Closed => (&[0.6, 2.4], Cap::Butt),
        }
    }
}
