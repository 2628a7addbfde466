//! Named points along a course: what a stop on it can be called.

use std::collections::BTreeMap;

use super::course::Course;
use crate::measure::LineIndex;
use crate::model::{Bounds, Lang, NamedPoint, folded};
use crate::units::Metres;

/// A station or port of the file lies within this distance of its line.
const BESIDE: Metres = Metres::new(1000.0);

/// Two points of one name within this distance along the course are one place.
const SAME: Metres = Metres::new(15_000.0);

/// A named point beside a course.
#[derive(Clone, Copy, Debug)]
pub struct Along<'p> {
    /// The point.
    pub point: &'p NamedPoint,
    /// Chainage of the nearest point of the course.
    pub at: Metres,
    /// Distance from it.
    pub off: Metres,
    /// Thousands of people who live there.
    pub people: u32,
    /// Whether it is a point of the file of lines.
    pub own: bool,
}

impl Along<'_> {
    /// Whether the course passes there, and not only nearby.
    pub(super) fn is_here(&self, off: Metres) -> bool {
        off <= if self.own { BESIDE } else { reach(self.people) }
    }
}

/// A point farther than this many times the reach of a town is not near it.
const NEARBY: f64 = 4.0;

/// How far from the centre of a town its railway may pass: the more people, the wider the town.
fn reach(people: u32) -> Metres {
    Metres::new(match people {
        0..50 => 3000.0,
        50..500 => 6000.0,
        500.. => 12_000.0,
    })
}

/// The points beside a course, and towns nearby, by chainage: those of the file, then towns that no point of the file is called after.
pub fn along<'p>(course: &Course, own: &'p [NamedPoint], towns: &'p [NamedPoint]) -> Vec<Along<'p>> {
    let chain = course.chain();
    let index = LineIndex::new(vec![chain.positions()]);
    let near = |point: &'p NamedPoint, reach: Metres| {
        let on = index.nearest(point.position, reach, |_| true).into_iter().next()?;
        let at = chain.chainage(on.edge, on.foot.ratio);
        Some(Along { point, at, off: on.foot.off, people: point.people, own: false })
    };
    let own = own.iter().filter_map(|point| near(point, BESIDE));
    let mut found: Vec<Along<'p>> = own.map(|along| Along { own: true, ..along }).collect();
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (i, along) in found.iter().enumerate() {
        by_name.entry(name(along.point)).or_default().push(i);
    }
    let window = window(course);
    for town in towns.iter().filter(|town| window.contains(town.position.lon(), town.position.lat())) {
        let Some(along) = near(town, reach(town.people) * NEARBY) else { continue };
        let same = by_name.get(&name(town)).into_iter().flatten().find(|i| (found[**i].at - along.at).abs() < SAME);
        match same {
            Some(own) => found[*own].people = found[*own].people.max(town.people),
            None => found.push(along),
        }
    }
    found.sort_by(|a, b| {
        a.at.total_cmp(&b.at).then(b.people.cmp(&a.people)).then_with(|| name(a.point).cmp(&name(b.point)))
    });
    found
}

fn name(point: &NamedPoint) -> String {
    folded(point.names.get(Lang::En))
}

/// The box around a course, with room for the widest town; all longitudes where it spans more than half of them.
fn window(course: &Course) -> Bounds {
    const ROOM: f64 = 0.8;
    let positions = course.chain().positions();
    let mut bounds = Bounds { west: 180.0, south: 90.0, east: -180.0, north: -90.0 };
    for position in positions {
        bounds.west = bounds.west.min(position.lon());
        bounds.east = bounds.east.max(position.lon());
        bounds.south = bounds.south.min(position.lat());
        bounds.north = bounds.north.max(position.lat());
    }
    if bounds.east - bounds.west > 180.0 || bounds.north > 75.0 || bounds.south < -75.0 {
        (bounds.west, bounds.east) = (-180.0, 180.0);
    }
    let Bounds { west, south, east, north } = bounds;
    Bounds { west: west - ROOM, south: south - ROOM, east: east + ROOM, north: north + ROOM }
}

/// The points that are stops: as many as have `spacing` between them and from each of the chainages that are `taken`; those
/// of more people first.
pub(super) fn stops<'p>(found: &[Along<'p>], taken: &[Metres], spacing: Metres) -> Vec<Along<'p>> {
    let mut order: Vec<&Along<'p>> = found.iter().filter(|along| along.is_here(along.off)).collect();
    order.sort_by(|a, b| b.people.cmp(&a.people).then(a.off.total_cmp(&b.off)).then(a.at.total_cmp(&b.at)));
    let (mut taken, mut stops) = (taken.to_vec(), Vec::new());
    for along in order {
        if taken.iter().all(|at| (*at - along.at).abs() >= spacing) {
            taken.push(along.at);
            stops.push(*along);
        }
    }
    stops.sort_by(|a, b| a.at.total_cmp(&b.at));
    stops
}
