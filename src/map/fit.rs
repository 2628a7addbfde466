//! Where the map lies under its furniture: the largest scale at which no route runs under the legend.

use std::collections::{BTreeMap, BTreeSet};

use super::clip::{Window, contains, grown};
use super::options::{Background, Extent, MapOptions};
use super::projection::{Projection, ProjectionChoice, near};
use super::view::{View, halfway, plane_bounds};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::LonLat;
use crate::network::Itinerary;
use crate::scene::Point;

/// A view and the corner in which a block of furniture stands.
pub(super) struct Fit<'a> {
    pub(super) view: View<'a>,
    /// Left, top, right, bottom of the block.
    pub(super) block: Option<Window>,
}

/// The corners of a frame where a block of this size can stand.
fn corners(frame: Window, (width, height): (f64, f64), inset: f64) -> [Window; 4] {
    let [left, top, right, bottom] = grown(frame, -inset);
    let at = |x: f64, y: f64| [x, y, x + width, y + height];
    [at(left, bottom - height), at(right - width, bottom - height), at(left, top), at(right - width, top)]
}

/// Fits the positions into the frame, `padding` from its edges, beside a block of furniture in one of the corners, `clear` points from
/// it.
pub(super) fn fit<'a>(
    projection: &'a Projection,
    frame: Window,
    padding: f64,
    shown: &[LonLat],
    block: Option<(f64, f64)>,
    clear: f64,
) -> Fit<'a> {
    let whole = View::fitting(projection, frame, padding, shown);
    let Some(size) = block else { return Fit { view: whole, block: None } };
    let bounds = plane_bounds(projection, shown);
    let plane = thinned(projection, shown, 3.0 / whole.scale);
    let inner = grown(frame, -padding);
    for step in 0..=10 {
        let scale = whole.scale * (1.0 - 0.04 * f64::from(step));
        let (width, height) = ((bounds[2] - bounds[0]) * scale, (bounds[3] - bounds[1]) * scale);
        let (slack_x, slack_y) = (inner[2] - inner[0] - width, inner[3] - inner[1] - height);
        if slack_x < -0.01 || slack_y < -0.01 {
            continue;
        }
        // The middle first.
        let shares = [0.5, 0.375, 0.625, 0.25, 0.75, 0.125, 0.875, 0.0, 1.0];
        for (sx, sy) in shares.iter().flat_map(|x| shares.iter().map(move |y| (*x, *y))) {
            let (x0, y0) = (inner[0] + slack_x * sx, inner[1] + slack_y * sy);
            let place = |(x, y): (f64, f64)| Point::new(x0 + (x - bounds[0]) * scale, y0 + (bounds[3] - y) * scale);
            let free = |corner: &Window| {
                let around = grown(*corner, clear);
                !plane.iter().any(|p| contains(around, place(*p)))
            };
            if let Some(corner) = corners(frame, size, 5.0).into_iter().find(free) {
                let centre = (
                    bounds[0] + (f64::midpoint(frame[0], frame[2]) - x0) / scale,
                    bounds[3] - (f64::midpoint(frame[1], frame[3]) - y0) / scale,
                );
                return Fit { view: View::new(projection, frame, scale, centre), block: Some(corner) };
            }
        }
    }
    Fit { view: whole, block: None }
}

/// The positions that the map has to show.
pub(super) fn shown(
    itineraries: &[Itinerary<'_>],
    background: &Background<'_>,
    options: &MapOptions,
) -> Result<Vec<LonLat>> {
    if let Extent::Box(b) = options.extent {
        // The edges bend: positions along them, not only the corners.
        let east = if b.east < b.west { b.east + 360.0 } else { b.east };
        let lon = |share: f64| {
            let lon = b.west + (east - b.west) * share;
            if lon > 180.0 { lon - 360.0 } else { lon }
        };
        // The poles of a Mercator lie at infinity; its maps of the world end here.
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
        lines = features.flat_map(|feature| &feature.lines).map(Vec::as_slice).collect();
    }
    if lines.is_empty() {
        let nothing = Finding::error("nothing-to-show", "the map", "there is no route and no line to show");
        return Err(nothing.with_hint("name a route, give --overlay FILE with lines, or an --extent").into());
    }
    let lat = |pick: fn(f64, f64) -> f64, start| lines.iter().copied().flatten().map(|p| p.lat()).fold(start, pick);
    let step = ((lat(f64::max, -90.0) - lat(f64::min, 90.0)) / 60.0).clamp(0.02, 2.0);
    Ok(lines.into_iter().flat_map(|line| dense(line, step)).collect())
}

/// The positions of a line and, on edges longer than `step` degrees, positions of the geodesic between them: what lies
/// between two far ends has to be shown too, and keep off the legend.
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

/// Where the positions lie on the plane, one of each cell of `size` metres.
fn thinned(projection: &Projection, shown: &[LonLat], size: f64) -> Vec<(f64, f64)> {
    let mut seen = BTreeSet::new();
    let plane = shown.iter().filter_map(|p| projection.project(p.lon(), p.lat()));
    #[expect(clippy::cast_possible_truncation, reason = "cells of a page")]
    let cell = |(x, y): (f64, f64)| ((x / size).round() as i64, (y / size).round() as i64);
    plane.filter(|p| seen.insert(cell(*p))).collect()
}

/// A free place along the edge of the frame for a block: of all that `free` lets pass the first, corners before the
/// middle of edges.
pub(super) fn along_edge(frame: Window, size: (f64, f64), free: impl Fn(Window) -> bool) -> Option<Window> {
    let inset = 5.0;
    let [left, top, right, bottom] = grown(frame, -inset);
    let (room_x, room_y) = (right - left - size.0, bottom - top - size.1);
    if room_x < 0.0 || room_y < 0.0 {
        return None;
    }
    let at = |x: f64, y: f64| [x, y, x + size.0, y + size.1];
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
    let corners: Vec<Window> = corner.collect();
    order.into_iter().map(|i| corners[i]).chain(edges).find(|block| free(*block))
}
