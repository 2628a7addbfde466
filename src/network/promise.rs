//! What was promised for a day, and not yet broken.

use crate::model::{Amount, Atlas, Claim, Crossing, Date, Quantity, Segment, SourceId};

/// The latest word on when a segment will be open: its own, or that of a section it belongs to.
pub(super) fn promised_segment(atlas: &Atlas, segment: &Segment) -> Option<(Date, SourceId)> {
    let sections = atlas.sections.values().filter(|section| section.segments.contains(&segment.id));
    latest_word(atlas, segment.claims.iter().chain(sections.flat_map(|section| &section.claims)))
}

/// The latest word on when a crossing will be open: its own.
pub(super) fn promised_crossing(atlas: &Atlas, crossing: &Crossing) -> Option<(Date, SourceId)> {
    latest_word(atlas, crossing.claims.iter())
}

/// Of the dates that had not passed when the atlas was made, the one that was said last; undated words count as first.
fn latest_word<'a>(atlas: &Atlas, claims: impl Iterator<Item = &'a Claim>) -> Option<(Date, SourceId)> {
    let dates = claims.filter(|claim| claim.quantity == Quantity::Completion).filter_map(|claim| match claim.amount {
        Amount::Date(date) => Some((claim.as_of, date, &claim.source)),
        _ => None,
    });
    let kept = dates.filter(|(_, date, _)| date.last_day() >= atlas.as_of.first_day());
    kept.max().map(|(_, date, source)| (date, source.clone()))
}

/// The last year for which a line or crossing was promised, as the atlas has it; `None` when nothing was.
pub fn last_promised_year(atlas: &Atlas) -> Option<i16> {
    let segments = atlas.segments.values().filter_map(|segment| promised_segment(atlas, segment));
    let crossings = atlas.crossings.values().filter_map(|crossing| promised_crossing(atlas, crossing));
    segments.chain(crossings).map(|(date, _)| date.last_day().year()).max()
}
