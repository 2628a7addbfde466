//! Promised completion dates.

use crate::model::{Amount, Atlas, Claim, Crossing, Date, Quantity, Segment, SourceId};

/// The completion date announced last for a segment, or for a section it belongs to; `None` when none is pending.
pub(super) fn promised_segment(atlas: &Atlas, segment: &Segment) -> Option<(Date, SourceId)> {
    let sections = atlas.sections.values().filter(|section| section.segments.contains(&segment.id));
    latest_word(atlas, segment.claims.iter().chain(sections.flat_map(|section| &section.claims)))
}

/// The completion date announced last for a crossing; `None` when none is pending.
pub(super) fn promised_crossing(atlas: &Atlas, crossing: &Crossing) -> Option<(Date, SourceId)> {
    latest_word(atlas, crossing.claims.iter())
}

/// The date announced last, of those that had not passed by the date of the atlas. Undated claims count as the oldest.
fn latest_word<'a>(atlas: &Atlas, claims: impl Iterator<Item = &'a Claim>) -> Option<(Date, SourceId)> {
    let dates = claims.filter(|claim| claim.quantity == Quantity::Completion).filter_map(|claim| match claim.amount {
        Amount::Date(date) => Some((claim.as_of, date, &claim.source)),
        _ => None,
    });
    let kept = dates.filter(|(_, date, _)| date.last_day() >= atlas.as_of.first_day());
    kept.max().map(|(_, date, source)| (date, source.clone()))
}

/// The last year for which a segment or crossing is promised in the atlas; `None` when none is.
pub fn last_promised_year(atlas: &Atlas) -> Option<i16> {
    let segments = atlas.segments.values().filter_map(|segment| promised_segment(atlas, segment));
    let crossings = atlas.crossings.values().filter_map(|crossing| promised_crossing(atlas, crossing));
    segments.chain(crossings).map(|(date, _)| date.last_day().year()).max()
}
