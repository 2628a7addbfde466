//! Segments of an atlas that a course runs over.

use super::atlas::DraftSegment;
use super::course::Course;
use crate::measure::{LineIndex, distance};
use crate::model::LonLat;
use crate::units::Metres;

/// A vertex of a segment this near to a course lies on it: the rounding of positions, and cuts on edges.
const ON: Metres = Metres::new(5.0);

/// What a course and a segment share is told only from this length on.
const LEAST: Metres = Metres::new(1000.0);

/// A part of a course that lies on a segment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shared {
    /// Number of the segment.
    pub(super) segment: usize,
    /// Vertices of its line between which it is shared, in the order of the line.
    pub(super) vertices: (usize, usize),
    /// Chainages of the course at these, in the order of the course.
    pub(super) at: (Metres, Metres),
    /// Whether the course runs against the direction of the segment.
    pub(super) backwards: bool,
}

impl Shared {
    /// Whether all of a line of so many vertices is shared.
    pub(super) fn is_whole(&self, vertices: usize) -> bool {
        self.vertices == (0, vertices.saturating_sub(1))
    }
}

/// The parts of a course that lie on segments, by chainage; none overlaps another.
pub(super) fn shared(course: &Course, segments: &[DraftSegment]) -> Vec<Shared> {
    let chain = course.chain();
    // Lengths of the data may be others than those drawn.
    let edges = chain.positions().windows(2).map(|edge| distance(edge[0], edge[1]));
    let ends = edges.scan(Metres::ZERO, |at, edge| {
        *at += edge;
        Some((*at - edge, *at))
    });
    let drawn: Vec<(Metres, Metres)> = ends.collect();
    let index = LineIndex::new(vec![chain.positions()]);
    let mut found = Vec::new();
    for (number, segment) in segments.iter().enumerate() {
        let on = |vertex: &LonLat| {
            let on = index.nearest(*vertex, ON, |_| true).into_iter().next()?;
            let (from, to) = *drawn.get(on.edge as usize)?;
            let drawn = from + (to - from) * on.foot.ratio;
            Some(On { drawn, at: chain.chainage(on.edge, on.foot.ratio) })
        };
        let at: Vec<Option<On>> = segment.line.iter().map(on).collect();
        let fits = |part: &Shared| {
            let middle = course.traits_at(part.at.0 + (part.at.1 - part.at.0) * 0.5);
            middle.is_some_and(|traits| traits.mode == segment.traits.mode)
        };
        let parts = runs(number, segment, &at).into_iter();
        found.extend(
            parts.filter(|part| part.is_whole(segment.line.len()) || part.at.1 - part.at.0 >= LEAST).filter(fits),
        );
    }
    found.sort_by(|a, b| (b.at.1 - b.at.0).total_cmp(&(a.at.1 - a.at.0)).then(a.segment.cmp(&b.segment)));
    let mut apart: Vec<Shared> = Vec::new();
    for part in found {
        if apart.iter().all(|other| part.at.1 <= other.at.0 + ON || other.at.1 <= part.at.0 + ON) {
            apart.push(part);
        }
    }
    apart.sort_by(|a, b| a.at.0.total_cmp(&b.at.0));
    apart
}

/// Where a vertex lies on a course.
#[derive(Clone, Copy)]
struct On {
    /// Chainage as drawn.
    drawn: Metres,
    /// Chainage that counts.
    at: Metres,
}

/// The runs of edges of a segment that the course follows, given where its vertices lie on the course.
fn runs(number: usize, segment: &DraftSegment, on: &[Option<On>]) -> Vec<Shared> {
    let mut runs: Vec<Shared> = Vec::new();
    for (i, edge) in segment.line.windows(2).enumerate() {
        let (Some(from), Some(to)) = (on[i], on[i + 1]) else { continue };
        let drawn = distance(edge[0], edge[1]);
        // As long on the course as on the segment: else the course goes another way in between.
        if ((to.drawn - from.drawn).abs() - drawn).abs() > ON.max(drawn * 0.01) || drawn <= Metres::ZERO {
            continue;
        }
        let backwards = to.at < from.at;
        let ends = if backwards { (to.at, from.at) } else { (from.at, to.at) };
        match runs.last_mut().filter(|run| run.vertices.1 == i && run.backwards == backwards) {
            Some(run) => {
                run.vertices.1 = i + 1;
                run.at = (run.at.0.min(ends.0), run.at.1.max(ends.1));
            }
            None => runs.push(Shared { segment: number, vertices: (i, i + 1), at: ends, backwards }),
        }
    }
    runs
}
