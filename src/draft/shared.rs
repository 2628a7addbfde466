//! Segments of an atlas that a course runs over.

use super::atlas::DraftSegment;
use super::course::Course;
use crate::measure::{LineIndex, distance};
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
    let index = LineIndex::new(vec![chain.positions()]);
    let mut found = Vec::new();
    for (number, segment) in segments.iter().enumerate() {
        let at: Vec<Option<Metres>> = segment
            .line
            .iter()
            .map(|vertex| {
                let on = index.nearest(*vertex, ON, |_| true).into_iter().next()?;
                Some(chain.chainage(on.edge, on.foot.ratio))
            })
            .collect();
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

/// The runs of edges of a segment that the course follows, given the chainages of its vertices on the course.
fn runs(number: usize, segment: &DraftSegment, at: &[Option<Metres>]) -> Vec<Shared> {
    let mut runs: Vec<Shared> = Vec::new();
    for (i, edge) in segment.line.windows(2).enumerate() {
        let (Some(from), Some(to)) = (at[i], at[i + 1]) else { continue };
        let drawn = distance(edge[0], edge[1]);
        // As long on the course as on the segment: else the course goes another way in between.
        if ((to - from).abs() - drawn).abs() > ON.max(drawn * 0.01) || drawn <= Metres::ZERO {
            continue;
        }
        let backwards = to < from;
        let ends = if backwards { (to, from) } else { (from, to) };
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
