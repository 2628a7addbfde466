//! What is published about the parts of a route: the subjects it passes, and which of their claims holds on a date.

use std::collections::BTreeSet;

use crate::model::{Atlas, Claim, Crossing, CrossingState, Date, Quantity, SegmentState, SourceId, Stage};
use crate::network::{Itinerary, Leg, Subject};
use crate::units::Metres;

/// A subject on a route.
#[derive(Clone, Debug)]
pub(super) struct OnRoute<'a> {
    pub(super) subject: Subject<'a>,
    /// Legs that lie in it, by index.
    pub(super) legs: BTreeSet<usize>,
    /// Whether all of it lies on the route.
    pub(super) whole: bool,
    /// Whether all of it is built, so that plans for it do not hold yet.
    pub(super) built: bool,
}

/// Sections, segments and crossings of a route. A section counts when more than half of its segments are on the route.
pub(super) fn subjects<'a>(atlas: &'a Atlas, itinerary: &Itinerary<'a>) -> Vec<OnRoute<'a>> {
    let legs = &itinerary.legs;
    let sections = itinerary.sections(atlas).map(|section| {
        let inside = |(_, leg): &(usize, &Leg<'a>)| section.segments.contains(&leg.segment.id);
        let own: BTreeSet<usize> = legs.iter().enumerate().filter(inside).map(|(i, _)| i).collect();
        let built = own.iter().all(|i| is_built(&legs[*i]));
        let whole = section.segments.iter().all(|id| legs.iter().any(|leg| leg.segment.id == *id));
        OnRoute { subject: Subject::Section(section), legs: own, whole, built }
    });
    let segments = legs.iter().enumerate().map(|(i, leg)| OnRoute {
        subject: Subject::Segment(leg.segment),
        legs: BTreeSet::from([i]),
        whole: true,
        built: is_built(leg),
    });
    let crossings = itinerary.crossings().filter_map(|crossing| {
        let record: &'a Crossing = crossing.record?;
        let coming = [Some(CrossingState::Planned), Some(CrossingState::UnderConstruction)];
        let built = !coming.contains(&crossing.status.state());
        Some(OnRoute { subject: Subject::Crossing(record), legs: BTreeSet::new(), whole: true, built })
    });
    sections.chain(segments).chain(crossings).collect()
}

fn is_built(leg: &Leg<'_>) -> bool {
    !matches!(leg.status.state(), Some(SegmentState::Planned | SegmentState::UnderConstruction))
}

/// The value that holds of a subject: what was said last, with the spread of all that was said on that day.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Holding {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) said: Option<Date>,
    pub(super) sources: Vec<SourceId>,
}

/// The date on which a claim was made: its own, else that of its source.
pub(super) fn said(atlas: &Atlas, claim: &Claim) -> Option<Date> {
    claim.as_of.or_else(|| atlas.sources.get(&claim.source)?.issued)
}

/// The claims of a subject on a quantity that were made by a date and hold for it as it is on the date: not those about an
/// earlier stage or another extent, nor plans for what is in use, nor figures without a source.
pub(super) fn holding<'a>(
    atlas: &'a Atlas,
    on_route: &OnRoute<'a>,
    quantity: Quantity,
    on: Date,
) -> impl Iterator<Item = &'a Claim> {
    let built = on_route.built;
    Claim::about(on_route.subject.claims(), quantity).filter(move |claim| {
        let known = said(atlas, claim).is_none_or(|said| said.first_day() <= on.last_day());
        let stage = match claim.stage {
            Some(Stage::Past) => false,
            Some(Stage::Planned) => !built,
            Some(Stage::Present) | None => true,
        };
        known && stage && !claim.other_extent && claim.source.as_str() != "unsourced"
    })
}

/// The value said last among claims, in the unit to which `factor` converts; claims without a factor are left out.
pub(super) fn latest<'a>(
    atlas: &Atlas,
    claims: impl Iterator<Item = &'a Claim>,
    factor: impl Fn(&str) -> Option<f64>,
) -> Option<Holding> {
    let known = claims.filter_map(|claim| {
        let factor = factor(&claim.unit)?;
        let (low, high) = claim.amount.bounds()?;
        Some((said(atlas, claim), low * factor, high * factor, &claim.source))
    });
    let known: Vec<_> = known.collect();
    let last = known.iter().map(|(said, ..)| *said).max()?;
    let now = || known.iter().filter(|(said, ..)| *said == last);
    let sources: BTreeSet<&SourceId> = now().map(|(.., source)| *source).collect();
    Some(Holding {
        low: now().map(|(_, low, ..)| *low).fold(f64::INFINITY, f64::min),
        high: now().map(|(_, _, high, _)| *high).fold(f64::NEG_INFINITY, f64::max),
        said: last,
        sources: sources.into_iter().cloned().collect(),
    })
}

/// A length of which a part is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Coverage {
    /// Length of which something is known.
    pub known: Metres,
    /// The whole length.
    pub whole: Metres,
}

impl Coverage {
    /// The length of which nothing is known.
    pub fn unknown(self) -> Metres {
        self.whole - self.known
    }

    /// Whether all of it is known, to the millimetre.
    pub fn is_complete(self) -> bool {
        self.unknown().get() < 1e-3
    }
}
