//! What a map must show, and where its furniture stands.

use std::collections::BTreeMap;

use super::background::Background;
use super::options::{Extent, MapOptions};
use super::projection::{ProjectionChoice, near};
use super::viewport::halfway;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::{LonLat, MapFeature};
use crate::network::Itinerary;
use crate::scene::{Point, Rect};

/// The areas of a block of this size in the corners of a frame.
fn corners(frame: Rect, (width, height): (f64, f64), inset: f64) -> [Rect; 4] {
    let Rect { left, top, right, bottom } = frame.grown(-inset);
    let at = |x: f64, y: f64| Rect::sized(x, y, width, height);
    [at(left, bottom - height), at(right - width, bottom - height), at(left, top), at(right - width, top)]
}

/// The positions that the map must show.
///
/// # Errors
/// There is nothing to show.
pub(super) fn shown(
    itineraries: &[Itinerary<'_>],
    background: &Background<'_>,
    options: &MapOptions,
) -> Result<Vec<LonLat>> {
    if let Extent::Box(b) = &options.extent {
        // The edges bend: positions along them, not only the corners.
        let east = if b.east < b.west { b.east + 360.0 } else { b.east };
        let lon = |share: f64| {
            let lon = b.west + (east - b.west) * share;
            if lon > 180.0 { lon - 360.0 } else { lon }
        };
        // The poles lie at infinity in a Mercator projection: its maps of the world end here.
        let limit = if options.projection == ProjectionChoice::Mercator { 85.0 } else { 90.0 };
        let (south, north) = (b.south.clamp(-limit, limit), b.north.clamp(-limit, limit));
        let lat = |share: f64| south + (north - south) * share;
        let shares = (0..=32).map(|i| f64::from(i) / 32.0);
        let edges = shares.flat_map(|s| [(lon(s), south), (lon(s), north), (b.west, lat(s)), (b.east, lat(s))]);
        return Ok(edges.filter_map(|(lon, lat)| LonLat::new(lon, lat).ok()).collect());
    }
    let legs = itineraries.iter().flat_map(|i| &i.legs);
    // What several routes share is there once.
    let segments: BTreeMap<_, _> = legs.map(|leg| (&leg.segment.id, leg.segment.alignment.positions())).collect();
    let mut lines: Vec<&[LonLat]> = segments.into_values().collect();
    if lines.is_empty() {
        let features = background.overlays.iter().flat_map(|overlay| &overlay.features);
        lines = features.flat_map(MapFeature::parts).collect();
    }
    if lines.is_empty() {
        let nothing = Finding::error("nothing-to-show", "the map", "there is no route and no feature to show");
        return Err(nothing.with_hint("name a route, features to lay over, or an extent").into());
    }
    let lat = |pick: fn(f64, f64) -> f64, start| lines.iter().copied().flatten().map(|p| p.lat()).fold(start, pick);
    let step = ((lat(f64::max, -90.0) - lat(f64::min, 90.0)) / 60.0).clamp(0.02, 2.0);
    Ok(lines.into_iter().flat_map(|line| dense(line, step)).collect())
}

/// The positions of a line and, on edges longer than `step` degrees, positions of the geodesic in between: they have to be
/// shown too.
fn dense(line: &[LonLat], step: f64) -> Vec<LonLat> {
    fn between(a: Point, b: Point, step: f64, depth: usize, all: &mut Vec<LonLat>) {
        if depth > 0 && a.distance(b) > step {
            let middle = halfway(a, b);
            between(a, middle, step, depth - 1, all);
            between(middle, b, step, depth - 1, all);
        } else {
            all.extend(LonLat::new(near(b.x, 0.0).clamp(-180.0, 180.0), b.y));
        }
    }
    let mut all: Vec<LonLat> = line.first().copied().into_iter().collect();
    for pair in line.windows(2) {
        let (a, b) = (Point::new(pair[0].lon(), pair[0].lat()), Point::new(pair[1].lon(), pair[1].lat()));
        between(a, Point::new(near(b.x, a.x), b.y), step, 9, &mut all);
    }
    all
}

/// The first area for a block along the edges of the frame that `free` lets pass, corners before the middle of edges.
pub(super) fn along_edge(frame: Rect, size: (f64, f64), free: impl Fn(Rect) -> bool) -> Option<Rect> {
    let inset = 5.0;
    let Rect { left, top, right, bottom } = frame.grown(-inset);
    let (room_x, room_y) = (right - left - size.0, bottom - top - size.1);
    if room_x < 0.0 || room_y < 0.0 {
        return None;
    }
    let at = |x: f64, y: f64| Rect::sized(x, y, size.0, size.1);
    let shares = (0..=24).map(|i| f64::from(i) / 24.0);
    let corner = corners(frame, size, inset).into_iter();
    let edges = shares.flat_map(|s| {
        [
            at(left + room_x * s, top),
            at(left + room_x * s, bottom - size.1),
            at(left, top + room_y * s),
            at(right - size.0, top + room_y * s),
        ]
    });
    let order = [2, 3, 0, 1];
    let corners: Vec<Rect> = corner.collect();
    order.into_iter().map(|i| corners[i]).chain(edges).find(|block| free(*block))
}
