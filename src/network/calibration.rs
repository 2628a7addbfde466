//! Calibration: the length of each segment, claimed, carried or measured.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::measure::distance;
use crate::model::{Atlas, Basis, Claim, LineClass, Quantity, Segment, SegmentId, SourceId};
use crate::parallel;
use crate::units::Metres;

/// The basis of the calibrated length of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "LengthSource")] // the name in published schemas
pub enum LengthBasis {
    /// A preferred claim: tariff distance, chainage or project length, of the segment or of its section.
    Claimed,
    /// The track length that the network package carries beside its generalised line.
    Carried,
    /// The geodesic length of the drawn line.
    Measured,
}

impl LengthBasis {
    /// The word used in outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Claimed => "claimed",
            Self::Carried => "carried",
            Self::Measured => "measured",
        }
    }
}

/// The lengths of one segment.
#[derive(Clone, Debug)]
pub struct SegmentLength {
    /// Geodesic length of the drawn line.
    pub measured: Metres,
    /// Calibrated length, to which chainage refers.
    pub length: Metres,
    /// Basis of `length`.
    pub basis: LengthBasis,
    /// Shortest of the comparable claims.
    pub low: Metres,
    /// Longest of the comparable claims.
    pub high: Metres,
    /// Source of `length`; `None` when measured.
    pub cited: Option<SourceId>,
    /// Accuracy class of the drawn line.
    pub line_class: LineClass,
}

/// The calibrated lengths of all segments of an atlas.
#[derive(Clone, Debug)]
pub struct Calibration(BTreeMap<SegmentId, SegmentLength>);

impl Calibration {
    /// Measures every segment, then applies the preferred claims.
    ///
    /// The claim of a section is spread over its segments in proportion to their own lengths, as linear referencing
    /// does between two calibration points.
    pub fn of(atlas: &Atlas) -> Self {
        let mut lengths: BTreeMap<SegmentId, SegmentLength> =
            parallel::map(atlas.segments.values(), |s| (s.id.clone(), own_length(s))).into_iter().collect();
        for section in atlas.sections.values() {
            let Some(claim) = Claim::about(&section.claims, Quantity::Length).find(|c| c.preferred) else { continue };
            let Some(km) = claim.amount.middle() else { continue };
            let own: Metres = section.segments.iter().filter_map(|id| lengths.get(id)).map(|l| l.length).sum();
            let Some(factor) = Metres::from_km(km).ratio(own) else { continue };
            let (low, high) = spread(&section.claims, km);
            for id in &section.segments {
                if let Some(segment) = lengths.get_mut(id) {
                    segment.length = segment.length * factor;
                    segment.low = segment.length * (low / km);
                    segment.high = segment.length * (high / km);
                    segment.basis = LengthBasis::Claimed;
                    segment.cited = Some(claim.source.clone());
                }
            }
        }
        Self(lengths)
    }

    /// The lengths of a segment; `None` when it is not of the atlas.
    pub fn get(&self, segment: &SegmentId) -> Option<&SegmentLength> {
        self.0.get(segment)
    }
}

/// The length of a segment from its own claims.
fn own_length(segment: &Segment) -> SegmentLength {
    let positions = segment.alignment.positions();
    let edges: Vec<Metres> = positions.windows(2).map(|edge| distance(edge[0], edge[1])).collect();
    let measured: Metres = edges.iter().copied().sum();
    let longest = edges.into_iter().fold(Metres::ZERO, Metres::max);
    let line_class = LineClass::of(&segment.alignment_source, segment.accuracy, longest);
    let claims = || Claim::about(&segment.claims, Quantity::Length);
    let preferred = claims().find(|c| c.preferred).map(|c| (c, LengthBasis::Claimed));
    let carried = || claims().find(|c| c.basis == Some(Basis::Carried)).map(|c| (c, LengthBasis::Carried));
    let used = preferred.or_else(carried).and_then(|(c, basis)| Some((c, basis, c.amount.middle()?)));
    match used {
        Some((claim, basis, km)) => {
            let (low, high) = spread(&segment.claims, km);
            SegmentLength {
                measured,
                length: Metres::from_km(km),
                basis,
                low: Metres::from_km(low),
                high: Metres::from_km(high),
                cited: Some(claim.source.clone()),
                line_class,
            }
        }
        None => SegmentLength {
            measured,
            length: measured,
            basis: LengthBasis::Measured,
            low: measured,
            high: measured,
            cited: None,
            line_class,
        },
    }
}

/// The smallest and largest comparable length claim in km, `km` among them.
fn spread(claims: &[Claim], km: f64) -> (f64, f64) {
    Claim::about(claims, Quantity::Length)
        .filter(|c| !c.other_extent)
        .filter_map(|c| c.amount.bounds())
        .fold((km, km), |(low, high), (l, h)| (low.min(l), high.max(h)))
}
