//! Cells of the Earth that no boundary passes: in each of them every position has the same holder.

use std::sync::OnceLock;

use geo::{Coord, Line};

/// Cells in a degree.
const PER_DEGREE: f64 = 2.0;
const COLUMNS: usize = 720;
const ROWS: usize = 360;

/// Whether boundaries pass each cell of half a degree, and what holds those that none passes, as far as it was asked for.
#[derive(Debug)]
pub(super) struct Cells<H> {
    passed: Vec<bool>,
    holders: Vec<OnceLock<H>>,
}

impl<H: Copy> Cells<H> {
    /// The cells that these edges pass, by their boxes.
    pub(super) fn new(edges: impl Iterator<Item = Line<f64>>) -> Self {
        let mut passed = vec![false; COLUMNS * ROWS];
        for edge in edges {
            for cell in within(edge.start, edge.end, 0.0, 0.0) {
                passed[cell] = true;
            }
        }
        Self { passed, holders: (0..COLUMNS * ROWS).map(|_| OnceLock::new()).collect() }
    }

    /// The holder at a position: in a cell that no boundary passes as it was found there first, else as `find` finds it.
    pub(super) fn holder(&self, at: Coord<f64>, find: impl FnOnce() -> H) -> H {
        let cell = row(at.y) * COLUMNS + column(at.x);
        if self.passed[cell] { find() } else { *self.holders[cell].get_or_init(find) }
    }

    /// Whether a boundary passes a cell that the box of two positions meets, widened by these degrees.
    pub(super) fn any(&self, a: Coord<f64>, b: Coord<f64>, wide: f64, margin: f64) -> bool {
        within(a, b, wide, margin).any(|cell| self.passed[cell])
    }
}

/// The cells that a box meets.
fn within(a: Coord<f64>, b: Coord<f64>, wide: f64, margin: f64) -> impl Iterator<Item = usize> {
    let columns = column(a.x.min(b.x) - wide)..=column(a.x.max(b.x) + wide);
    let rows = row(a.y.min(b.y) - margin)..=row(a.y.max(b.y) + margin);
    rows.flat_map(move |row| columns.clone().map(move |column| row * COLUMNS + column))
}

fn column(lon: f64) -> usize {
    number((lon + 180.0) * PER_DEGREE, COLUMNS)
}

fn row(lat: f64) -> usize {
    number((lat + 90.0) * PER_DEGREE, ROWS)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded below and above")]
fn number(cells: f64, count: usize) -> usize {
    (cells.max(0.0) as usize).min(count - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_without_a_boundary_is_asked_once() {
        let edge = Line::new(Coord { x: 45.1, y: 40.1 }, Coord { x: 45.4, y: 40.3 });
        let cells = Cells::new(std::iter::once(edge));
        let (passed, free) = (Coord { x: 45.2, y: 40.4 }, Coord { x: 45.6, y: 40.4 });
        assert_eq!([cells.holder(passed, || 1), cells.holder(passed, || 2)], [1, 2]);
        assert_eq!([cells.holder(free, || 1), cells.holder(free, || 2)], [1, 1]);
        assert!(cells.any(free, free, 0.2, 0.0) && !cells.any(free, free, 0.05, 0.0));
        // The ends of the Earth are cells like others.
        assert_eq!(cells.holder(Coord { x: 180.0, y: -90.0 }, || 3), 3);
    }
}
