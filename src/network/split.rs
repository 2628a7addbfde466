//! Where a segment that lies in several countries has to be split.

use std::fmt::Write;

use crate::measure::{Boundaries, Chain, divisions};
use crate::model::Segment;
use crate::units::Metres;

/// The pieces that a segment makes where it is split at each border it crosses, and the positions of the borders, as
/// advice; `None` for a segment that crosses none. What is within the accuracy of line and boundary crosses none.
pub(super) fn split_advice(segment: &Segment, chain: &Chain, boundaries: &Boundaries) -> Option<String> {
    let crossings = divisions(chain, segment.accuracy.0, boundaries, |_| false)?;
    let first = crossings.first()?.from;
    let mut advice = String::from("split it at the border: ");
    let (mut from, mut country, mut begins) = (Metres::ZERO, first, segment.from.to_string());
    for crossing in &crossings {
        let position = format!("{:.6}, {:.6}", crossing.position.lon(), crossing.position.lat());
        let _ = write!(advice, "{country} from {begins} to {position} ({:.3} km), ", (crossing.at - from).km());
        (from, country, begins) = (crossing.at, crossing.to, position);
    }
    let _ = write!(advice, "{country} from {begins} to {} ({:.3} km); ", segment.to, (chain.length() - from).km());
    advice.push_str("add a place of kind border-crossing at each of these positions");
    Some(advice)
}
