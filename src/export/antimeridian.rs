//! Geometry by RFC 7946: lines cut at the antimeridian, coordinates in six decimals, bounding boxes.

use super::layer::Shape;
use crate::measure::Chain;
use crate::model::LonLat;

/// Six decimals of a degree: about 0.1 m, finer than any position of an atlas.
const DECIMALS: f64 = 1e6;

/// A coordinate in degrees, rounded as written.
pub(super) fn rounded(degrees: f64) -> f64 {
    (degrees * DECIMALS).round() / DECIMALS
}

/// The parts of a line on either side of the antimeridian (RFC 7946, section 3.1.9). An edge is a geodesic, so it is cut
/// where the geodesic meets 180°, and its length stays what it was.
pub(super) fn parts(positions: &[LonLat]) -> Vec<Vec<LonLat>> {
    let mut parts = Vec::new();
    let mut part: Vec<LonLat> = positions.first().copied().into_iter().collect();
    for edge in positions.windows(2) {
        if (edge[1].lon() - edge[0].lon()).abs() > 180.0
            && let Some((here, there)) = crossing(edge[0], edge[1])
        {
            push(&mut part, here);
            parts.push(std::mem::take(&mut part));
            part.push(there);
        }
        push(&mut part, edge[1]);
    }
    parts.push(part);
    parts.retain(|part| part.len() > 1);
    parts
}

/// Adds a position, unless it repeats the last: a vertex on the antimeridian is met twice, once as computed.
fn push(part: &mut Vec<LonLat>, position: LonLat) {
    let written = |at: &LonLat| (rounded(at.lon()), rounded(at.lat()));
    let again = part.last().is_some_and(|last| last.lon().abs() >= 180.0 && written(last) == written(&position));
    if !again {
        part.push(position);
    }
}

/// The intersection of an edge with the antimeridian, at ±180° as seen from either side.
fn crossing(a: LonLat, b: LonLat) -> Option<(LonLat, LonLat)> {
    let chain = Chain::densified(&[a, b]);
    let (mut before, mut after) = (0.0, 1.0);
    // A metre is halved away long before the sixtieth step.
    for _ in 0..60 {
        let middle = f64::midpoint(before, after);
        let position = chain.position_at(chain.length() * middle)?;
        if (position.lon() - a.lon()).abs() < 180.0 { before = middle } else { after = middle }
    }
    let lat = rounded(chain.position_at(chain.length() * before)?.lat());
    let side = 180.0_f64.copysign(a.lon());
    Some((LonLat::new(side, lat).ok()?, LonLat::new(-side, lat).ok()?))
}

/// Bounding box in degrees: west, south, east, north. West is greater than east when the box crosses the antimeridian
/// (RFC 7946, section 5.2).
pub(super) fn bbox<'a>(shapes: impl IntoIterator<Item = &'a Shape>) -> Option<[f64; 4]> {
    let mut spans: Vec<(f64, f64)> = Vec::new();
    let (mut south, mut north) = (f64::INFINITY, f64::NEG_INFINITY);
    let mut add = |positions: &[LonLat]| {
        let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
        for position in positions {
            (west, east) = (west.min(position.lon()), east.max(position.lon()));
            (south, north) = (south.min(position.lat()), north.max(position.lat()));
        }
        spans.push((west, east));
    };
    for shape in shapes {
        match shape {
            Shape::Point(position) => add(&[*position]),
            Shape::Line(parts) => parts.iter().for_each(|part| add(part)),
        }
    }
    spans.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (first, mut reach) = *spans.first()?;
    // The box leaves out the widest gap between the spans, as seen around the globe.
    let (mut west, mut east, mut gap) = (first, reach, 0.0);
    for (start, end) in &spans {
        if start - reach > gap {
            (gap, west, east) = (start - reach, *start, reach);
        }
        reach = reach.max(*end);
    }
    if first + 360.0 - reach >= gap {
        (west, east) = (first, reach);
    }
    Some([west, south, east, north].map(rounded))
}

/// A bounding box for readers that have no notion of the antimeridian: one that crosses it goes around the globe.
pub(super) fn flat_box([west, south, east, north]: [f64; 4]) -> [f64; 4] {
    let (west, east) = if west > east { (-180.0, 180.0) } else { (west, east) };
    [west, south, east, north]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::length;

    fn at(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    #[test]
    fn a_line_over_the_antimeridian_is_cut_and_stays_as_long() {
        let line = [at(170.0, 60.0), at(179.0, 64.0), at(-175.0, 66.0), at(-170.0, 64.0)];
        let cut = parts(&line);
        assert_eq!(cut.len(), 2);
        assert_eq!((cut[0].last().unwrap().lon(), cut[1][0].lon()), (180.0, -180.0));
        let whole: f64 = cut.iter().map(|part| length(part).get()).sum();
        assert!((whole - length(&line).get()).abs() < 1e-3, "{whole}");
        assert_eq!(bbox([&Shape::Line(cut)]), Some([170.0, 60.0, -170.0, 66.0]));
    }

    #[test]
    fn a_line_that_ends_on_the_antimeridian_has_no_empty_part() {
        let cut = parts(&[at(-179.0, 1.0), at(180.0, 0.0)]);
        assert_eq!(cut, [[at(-179.0, 1.0), at(-180.0, 0.0)]]);
    }

    #[test]
    fn boxes_of_the_two_halves_of_the_globe() {
        let here = [at(49.9, 40.4), at(37.6, 55.8), at(-3.0, 40.0)].map(Shape::Point);
        assert_eq!(bbox(&here), Some([-3.0, 40.0, 49.9, 55.8]));
        let there = [at(170.0, -10.0), at(-170.0, 10.0)].map(Shape::Point);
        assert_eq!(bbox(&there), Some([170.0, -10.0, -170.0, 10.0]));
        assert_eq!(bbox([]), None);
    }
}
