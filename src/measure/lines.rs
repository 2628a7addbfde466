//! Lengths and border crossings of the lines of a file.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::border::{BorderCrossing, Gap, Overlap, borders_among};
use super::boundaries::Boundaries;
use super::chain::Chain;
use super::ends::{AskedEnds, Ends, GoOn};
use super::geodesic::distance;
use super::join::{End, joined};
use super::piece::Piece;
use crate::model::{Country, LineFeature, LonLat};
use crate::parallel;
use crate::units::Metres;

/// Number of features that are measured at once by one processor.
const AT_ONCE: usize = 2048;

/// Length and border crossings of one feature.
///
/// Its lines are joined where they meet end to end, whatever their order and direction; the paths that this makes follow
/// each other in chainage. A border where two parts meet is crossed as anywhere else.
#[derive(Clone, Debug)]
pub struct Measured<'a> {
    /// Index in the file, from 0.
    pub index: usize,
    /// Id in the file; `None` without one.
    pub id: Option<Cow<'a, str>>,
    /// Length of all its lines.
    pub length: Metres,
    /// Length by country, in order of code; adds up to `length`.
    pub by_country: Vec<(Country, Metres)>,
    /// Border crossings, in order of chainage.
    pub crossings: Vec<BorderCrossing>,
    /// Number of excursions over a border taken for noise.
    pub noise: usize,
    /// Passages from one country to another through what lies in no polygon.
    pub gaps: Vec<Gap>,
    /// Lengths in polygons of two countries at once.
    pub overlaps: Vec<Overlap>,
}

impl Measured<'_> {
    /// The same without the feature.
    #[must_use]
    pub fn into_owned(self) -> Measured<'static> {
        Measured { id: self.id.map(|id| Cow::Owned(id.into_owned())), ..self }
    }
}

/// Measures the features of a file: length, length by country and border crossings of each.
///
/// An excursion over a border is noise when it is no longer than `tolerance`; without one, than the accuracy of the
/// boundary there plus that of the feature. [`borders_of`](super::borders_of) has all rules. Where a line ends over a border
/// and another feature goes on from there, the end is no excursion.
pub fn measure_features<'a>(
    features: &'a [LineFeature],
    boundaries: &Boundaries,
    tolerance: Option<Metres>,
) -> Vec<Measured<'a>> {
    measure_among(features, boundaries, tolerance, &Ends::new(features))
}

/// The same for features of a file of which something else tells where lines go on.
pub(super) fn measure_among<'a>(
    features: &'a [LineFeature],
    boundaries: &Boundaries,
    tolerance: Option<Metres>,
    ends: &(dyn GoOn + Sync),
) -> Vec<Measured<'a>> {
    parallel::each(features, AT_ONCE, |feature| measure(feature, boundaries, tolerance, ends))
}

/// The same for features of which no others are known: instead of one of which these matter, the ends at which they do.
pub(super) fn measure_alone<'a>(
    features: &'a [LineFeature],
    boundaries: &Boundaries,
    tolerance: Option<Metres>,
) -> Vec<Result<Measured<'a>, Vec<End>>> {
    parallel::each(features, AT_ONCE, |feature| {
        let asked = AskedEnds::default();
        let measured = measure(feature, boundaries, tolerance, &asked);
        let ends = asked.into_ends();
        if ends.is_empty() { Ok(measured) } else { Err(ends) }
    })
}

/// Measures a feature by itself, as [`measure_features`] does many.
pub fn measure_feature<'a>(
    feature: &'a LineFeature,
    boundaries: &Boundaries,
    tolerance: Option<Metres>,
) -> Measured<'a> {
    measure(feature, boundaries, tolerance, &Ends::new(std::slice::from_ref(feature)))
}

/// The length of a line and its country, if no boundary is near it and nobody else claims the land: most lines.
fn in_one_country(line: &[LonLat], boundaries: &Boundaries) -> Option<(Metres, Country)> {
    let mut whole = Metres::ZERO;
    for edge in line.windows(2) {
        let length = distance(edge[0], edge[1]);
        // A longer edge bends further than a boundary is looked for.
        if length > Chain::STEP || boundaries.any_near(edge[0], edge[1]) {
            return None;
        }
        whole += length;
    }
    let country = boundaries.only_country_at(*line.first()?)?;
    Some((whole, country))
}

fn measure<'a>(
    feature: &'a LineFeature,
    boundaries: &Boundaries,
    tolerance: Option<Metres>,
    ends: &dyn GoOn,
) -> Measured<'a> {
    let mut measured = Measured {
        index: feature.index,
        id: feature.id.as_deref().map(Cow::Borrowed),
        length: Metres::ZERO,
        by_country: Vec::new(),
        crossings: Vec::new(),
        noise: 0,
        gaps: Vec::new(),
        overlaps: Vec::new(),
    };
    let mut by_country: BTreeMap<Country, Metres> = BTreeMap::new();
    for line in joined(&feature.lines) {
        if let Some((length, country)) = in_one_country(&line, boundaries) {
            if length > Metres::ZERO {
                *by_country.entry(country).or_insert(Metres::ZERO) += length;
                measured.length += length;
            }
            continue;
        }
        let chain = Chain::densified(&line);
        let own = |piece: &Piece| boundaries.accuracy_at(piece.start) + feature.accuracy.unwrap_or_default();
        let limit = |piece: &Piece| tolerance.unwrap_or_else(|| own(piece));
        let borders = borders_among(&chain, boundaries, limit, |end| ends.goes_on(end, &line));
        for (country, length) in borders.by_country() {
            *by_country.entry(country).or_insert(Metres::ZERO) += length;
        }
        let before = measured.length;
        measured.crossings.extend(borders.crossings().into_iter().map(|c| BorderCrossing { at: before + c.at, ..c }));
        measured.gaps.extend(borders.gaps().into_iter().map(|gap| Gap { at: before + gap.at, ..gap }));
        measured.overlaps.extend_from_slice(&borders.overlaps);
        measured.noise += borders.noise;
        measured.length += chain.length();
    }
    measured.by_country = by_country.into_iter().collect();
    measured
}
