//! How far apart two lines are.

use super::chain::Chain;
use super::foot::foot;
use super::geodesic::distance;
use crate::model::LonLat;
use crate::units::Metres;

/// Hausdorff distance of two lines or points, over their vertices: the farthest that a vertex of one is from the other.
/// Zero for a line that runs as before, also with other vertices on it.
///
/// ```
/// use corridor::{LonLat, measure::deviation};
/// let at = |lon, lat| LonLat::new(lon, lat);
/// let line = [at(45.0, 40.0)?, at(46.0, 40.0)?];
/// let bent = [at(45.0, 40.0)?, at(45.5, 40.01)?, at(46.0, 40.0)?];
/// // geographiclib: 990.594 m to the nearest point of the geodesic, which bulges to the north.
/// assert_eq!(deviation(&line, &bent).get().round(), 991.0);
/// # Ok::<(), corridor::model::PositionError>(())
/// ```
pub fn deviation(a: &[LonLat], b: &[LonLat]) -> Metres {
    farthest(a, b).max(farthest(b, a))
}

/// The farthest that a vertex is from a line.
fn farthest(vertices: &[LonLat], line: &[LonLat]) -> Metres {
    let line = Chain::densified(line);
    vertices.iter().map(|vertex| to_line(*vertex, line.positions())).fold(Metres::ZERO, Metres::max)
}

/// Geodesic distance of a position to the nearest point of a line with short edges.
fn to_line(from: LonLat, line: &[LonLat]) -> Metres {
    let nearest = line.windows(2).min_by(|a, b| plane_distance(from, a).total_cmp(&plane_distance(from, b)));
    match (nearest, line.first()) {
        (Some(edge), _) => foot(from, edge[0], edge[1]).off,
        (None, Some(only)) => distance(from, *only),
        (None, None) => Metres::ZERO,
    }
}

/// Square of the distance of a position from an edge on a plane around it, in degrees: edges are no longer than 10 km, and
/// only near ones matter.
fn plane_distance(from: LonLat, edge: &[LonLat]) -> f64 {
    let scale = from.lat().to_radians().cos();
    let turn = |degrees: f64| degrees - 360.0 * (degrees / 360.0).round();
    let plane = |at: LonLat| (turn(at.lon() - from.lon()) * scale, at.lat() - from.lat());
    let ((ax, ay), (bx, by)) = (plane(edge[0]), plane(edge[1]));
    let (dx, dy) = (bx - ax, by - ay);
    let square = dx * dx + dy * dy;
    let ratio = if square > 0.0 { (-(ax * dx + ay * dy) / square).clamp(0.0, 1.0) } else { 0.0 };
    (ax + ratio * dx).powi(2) + (ay + ratio * dy).powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(positions: &[(f64, f64)]) -> Vec<LonLat> {
        positions.iter().map(|(lon, lat)| LonLat::new(*lon, *lat).unwrap()).collect()
    }

    #[test]
    fn a_moved_vertex_is_as_far_as_it_was_moved() {
        let before = line(&[(45.0, 40.0), (45.5, 40.2), (46.0, 40.0)]);
        let after = line(&[(45.0, 40.0), (45.5, 40.21), (46.0, 40.0)]);
        let most = distance(before[1], after[1]);
        let moved = deviation(&before, &after);
        assert!(moved <= most && moved > most * 0.8, "{moved:?}, {most:?}");
        assert_eq!(deviation(&before[1..2], &after[1..2]), most);
    }

    #[test]
    fn another_vertex_on_the_way_moves_nothing() {
        let before = line(&[(45.0, 40.0), (45.2, 41.0)]);
        let chain = Chain::densified(&before);
        let middle = chain.position_at(Metres::from_km(31.0)).unwrap();
        let after = [before[0], middle, before[1]];
        assert!(deviation(&before, &after).get() < 0.001, "{:?}", deviation(&before, &after));
        let over = line(&[(179.9, 0.0), (-179.9, 0.0)]);
        assert!(deviation(&over, &line(&[(179.9, 0.0), (180.0, 0.001), (-179.9, 0.0)])).get() < 120.0);
    }
}
