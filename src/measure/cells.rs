//! Cells of the Earth that no boundary passes: in each of them every position has the same holder.

use std::sync::OnceLock;

use geo::{Coord, Line};

/// Cells in a degree. One that a boundary passes is divided in parts.
const PER_DEGREE: f64 = 2.0;
const COLUMNS: usize = 720;
const ROWS: usize = 360;

/// Parts in the side of a cell.
const PARTS: usize = 5;

/// A boundary is looked for in steps of this many degrees, so that a straight one passes few cells.
const STEP: f64 = 0.1;

/// Errors of rounding, in degrees: far below a millimetre.
const ROUNDING: f64 = 1e-9;

/// Whether boundaries pass each cell of half a degree, and each tenth of a degree in those; and what holds those that none
/// passes, as far as it was asked for.
#[derive(Debug)]
pub(super) struct Cells<H> {
    cells: Vec<Cell<H>>,
    divided: Vec<[Part<H>; PARTS * PARTS]>,
}

#[derive(Debug)]
enum Cell<H> {
    Free(OnceLock<H>),
    /// The number of its parts.
    Divided(u32),
}

#[derive(Debug)]
enum Part<H> {
    Free(OnceLock<H>),
    Passed,
}

impl<H: Copy> Cells<H> {
    /// The cells that these edges pass.
    pub(super) fn new(edges: impl Iterator<Item = Line<f64>>) -> Self {
        let cells = (0..COLUMNS * ROWS).map(|_| Cell::Free(OnceLock::new())).collect();
        let mut all = Self { cells, divided: Vec::new() };
        for edge in edges {
            let steps = (edge.dx().abs().max(edge.dy().abs()) / STEP).ceil().max(1.0);
            let at = |step: f64| edge.start + edge.delta() * (step / steps);
            let mut step = 0.0;
            while step < steps {
                for (cell, part) in within(at(step), at(step + 1.0), ROUNDING, ROUNDING) {
                    all.pass(cell, part);
                }
                step += 1.0;
            }
        }
        all
    }

    fn pass(&mut self, cell: usize, part: usize) {
        let number = match self.cells[cell] {
            Cell::Divided(number) => number as usize,
            Cell::Free(_) => {
                let number = self.divided.len();
                self.cells[cell] = Cell::Divided(u32::try_from(number).unwrap_or(u32::MAX));
                self.divided.push(std::array::from_fn(|_| Part::Free(OnceLock::new())));
                number
            }
        };
        self.divided[number][part] = Part::Passed;
    }

    /// The holder at a position: where no boundary passes as it was found there first, else as `find` finds it.
    pub(super) fn holder(&self, at: Coord<f64>, find: impl FnOnce() -> H) -> H {
        let (cell, part) = cell_of(column(at.x), row(at.y));
        match &self.cells[cell] {
            Cell::Free(known) => *known.get_or_init(find),
            Cell::Divided(number) => match &self.divided[*number as usize][part] {
                Part::Free(known) => *known.get_or_init(find),
                Part::Passed => find(),
            },
        }
    }

    /// Whether a boundary passes a part of a cell that the box of two positions meets, widened by these degrees.
    pub(super) fn any(&self, a: Coord<f64>, b: Coord<f64>, wide: f64, margin: f64) -> bool {
        within(a, b, wide, margin).any(|(cell, part)| match self.cells[cell] {
            Cell::Free(_) => false,
            Cell::Divided(number) => matches!(self.divided[number as usize][part], Part::Passed),
        })
    }
}

/// The cells and parts that a box meets.
fn within(a: Coord<f64>, b: Coord<f64>, wide: f64, margin: f64) -> impl Iterator<Item = (usize, usize)> {
    let columns = column(a.x.min(b.x) - wide)..=column(a.x.max(b.x) + wide);
    let rows = row(a.y.min(b.y) - margin)..=row(a.y.max(b.y) + margin);
    rows.flat_map(move |row| columns.clone().map(move |column| cell_of(column, row)))
}

/// The cell of a column and row of parts, and the part in it.
fn cell_of(column: usize, row: usize) -> (usize, usize) {
    (row / PARTS * COLUMNS + column / PARTS, row % PARTS * PARTS + column % PARTS)
}

fn column(lon: f64) -> usize {
    number(lon + 180.0, COLUMNS)
}

fn row(lat: f64) -> usize {
    number(lat + 90.0, ROWS)
}

/// The number of parts in so many degrees, below that in so many cells.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded below and above")]
fn number(degrees: f64, cells: usize) -> usize {
    ((degrees * PER_DEGREE * PARTS as f64).max(0.0) as usize).min(cells * PARTS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f64, y: f64) -> Coord<f64> {
        Coord { x, y }
    }

    #[test]
    fn a_cell_without_a_boundary_is_asked_once() {
        let cells = Cells::new(std::iter::once(Line::new(at(45.12, 40.12), at(45.44, 40.12))));
        let ask = |at: Coord<f64>| [cells.holder(at, || 1), cells.holder(at, || 2)];
        let (passed, beside, free) = (at(45.25, 40.15), at(45.25, 40.25), at(45.65, 40.45));
        assert_eq!([passed, beside, free].map(ask), [[1, 2], [1, 1], [1, 1]]);
        assert!(cells.any(beside, beside, 0.0, 0.1) && !cells.any(beside, beside, 0.0, 0.04));
        assert!(cells.any(free, free, 0.3, 0.4) && !cells.any(free, free, 0.05, 0.0));
        // The ends of the Earth are cells like others.
        assert_eq!(cells.holder(at(180.0, -90.0), || 3), 3);
    }

    #[test]
    fn a_straight_boundary_passes_few_cells() {
        let cells: Cells<u8> = Cells::new(std::iter::once(Line::new(at(20.0, 10.0), at(30.0, 20.0))));
        let passed = |p: Coord<f64>| cells.any(p, p, 0.0, 0.0);
        assert!((0..200).all(|i| passed(at(20.0 + 0.05 * f64::from(i), 10.0 + 0.05 * f64::from(i)))));
        assert!(!passed(at(21.0, 19.0)) && !passed(at(25.0, 15.45)));
    }
}
