//! Samples of lines on the page, and a grid that finds those beside each other.

use crate::scene::{Point, Rect};

/// A sample of a route.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    /// Index of the leg.
    pub(super) leg: usize,
    /// Its position on the page.
    pub(super) at: Point,
    /// Whether the leg begins or ends here, and is not just clipped.
    pub(super) stop: bool,
    /// Unit vector along the route.
    pub(super) along: Point,
    /// The routes drawn side by side here, a bit for each by its index; this one alone is no bundle.
    pub(super) bundle: u64,
    /// Position in the dash pattern: dashes of routes side by side in one state begin and end together.
    pub(super) phase: f64,
    /// Whether a neighbour in the bundle has the same state.
    pub(super) locked: bool,
}

impl Sample {
    /// A sample of a line that is no route yet.
    pub(super) fn new(leg: usize, at: Point, stop: bool) -> Self {
        Self { leg, at, stop, along: Point::default(), bundle: 0, phase: 0.0, locked: false }
    }

    /// Whether other routes run beside it.
    pub(super) fn is_bundled(&self) -> bool {
        self.bundle.count_ones() > 1
    }
}

/// A route on the page: runs without a gap, in the direction of travel. A stop has two samples, one of each leg.
pub(super) type OffsetLine = Vec<Vec<Sample>>;

/// The nearest sample of another route that runs the same or the opposite way.
#[derive(Clone, Copy)]
pub(super) struct Near {
    pub(super) index: usize,
    /// Its distance to the right of this route; negative to the left.
    pub(super) offset: f64,
    /// 1 when it runs the same way, −1 when it runs against.
    pub(super) way: f64,
}

/// Spatial grid of the samples of a route.
pub(super) struct Grid {
    cells: Vec<Vec<usize>>,
    columns: usize,
    rows: usize,
    origin: Point,
    size: f64,
}

impl Grid {
    pub(super) fn new(samples: &[Sample], window: Rect, size: f64) -> Self {
        let count = |length: f64| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has few cells")]
            let count = (length / size).ceil().max(1.0) as usize;
            count
        };
        let (columns, rows) = (count(window.width()), count(window.height()));
        let origin = Point::new(window.left, window.top);
        let mut grid = Self { cells: vec![Vec::new(); columns * rows], columns, rows, origin, size };
        for (i, sample) in samples.iter().enumerate() {
            let (column, row) = grid.cell(sample.at);
            grid.cells[row * columns + column].push(i);
        }
        grid
    }

    fn cell(&self, p: Point) -> (usize, usize) {
        let index = |value: f64, count: usize| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the grid")]
            let index = (value / self.size).clamp(0.0, count as f64 - 1.0) as usize;
            index
        };
        (index(p.x - self.origin.x, self.columns), index(p.y - self.origin.y, self.rows))
    }

    /// The nearest sample within `reach` that runs along, on the line across `from`.
    pub(super) fn nearest(&self, samples: &[Sample], from: &Sample, reach: f64) -> Option<Near> {
        let (column, row) = self.cell(from.at);
        let mut best: Option<(f64, usize)> = None;
        for y in row.saturating_sub(1)..=(row + 1).min(self.rows - 1) {
            for x in column.saturating_sub(1)..=(column + 1).min(self.columns - 1) {
                for &i in &self.cells[y * self.columns + x] {
                    let distance = samples[i].at.distance(from.at);
                    let parallel = samples[i].along.dot(from.along).abs() > 0.6;
                    if parallel && distance <= reach && best.is_none_or(|(d, _)| distance < d) {
                        best = Some((distance, i));
                    }
                }
            }
        }
        let (_, index) = best?;
        let offset = (samples[index].at - from.at).dot(from.along.normal());
        Some(Near { index, offset, way: samples[index].along.dot(from.along).signum() })
    }
}
