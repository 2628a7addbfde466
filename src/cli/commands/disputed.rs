//! Where routes of the atlas lie in disputed areas.

use std::collections::{BTreeMap, BTreeSet};

use corridor::{
    Country, Finding, Itinerary, Segment,
    geodata::read_disputes,
    measure::lengths_in_dispute,
    model::{LineFeature, SegmentId},
    report::disputed_warnings,
};

use crate::cli::context::Context;

/// Warnings about the segments of routes that lie in areas whose country depends on the view.
pub(super) fn warnings<'a>(
    itineraries: impl Iterator<Item = &'a Itinerary<'a>>,
    context: &Context<'_>,
) -> Vec<Finding> {
    let segments: BTreeMap<&SegmentId, &Segment> =
        itineraries.flat_map(|itinerary| &itinerary.legs).map(|leg| (&leg.segment.id, leg.segment)).collect();
    let features: Vec<LineFeature> =
        segments.values().enumerate().map(|(index, segment)| feature(index, segment)).collect();
    // Without a base map nothing is known to be disputed; a faulty one is a matter of `check`.
    let Ok(disputes) = read_disputes(&context.files) else { return Vec::new() };
    let lengths = lengths_in_dispute(&features, &disputes);
    // The atlas says in which country a segment lies.
    disputed_warnings("the routes", &lengths, |area| {
        let within = |segment: &&&Segment| {
            !lengths_in_dispute(&[feature(0, segment)], &disputes).iter().all(|found| found.area.id != area.id)
        };
        let countries: BTreeSet<Country> = segments.values().filter(within).map(|segment| segment.country).collect();
        countries.into_iter().collect()
    })
}

fn feature(index: usize, segment: &Segment) -> LineFeature {
    LineFeature {
        index,
        id: Some(segment.id.to_string()),
        lines: vec![segment.alignment.positions().to_vec()],
        accuracy: None,
        properties: corridor::model::Properties::default(),
    }
}
