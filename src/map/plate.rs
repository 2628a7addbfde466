//! Compound signs: the symbols of crossings at one spot on a plate, with pictograms of their modes.

use super::glyph::{SymbolKind, glyph};
use crate::model::Mode;
use crate::scene::{Node, Path, Point, Rect, Tag};

/// A cell of a plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// A symbol.
    Symbol(SymbolKind),
    /// A pictogram of a mode, before the symbol of its crossing.
    Mode(Mode),
    /// Two bars: a break of gauge.
    Gauge,
}

/// A compound sign.
#[derive(Clone, Debug)]
pub(super) struct Plate {
    pub(super) cells: Vec<Cell>,
    /// Its centre.
    pub(super) at: Point,
    /// Radius of its symbols.
    pub(super) radius: f64,
}

impl Plate {
    fn cell_width(&self, cell: Cell) -> f64 {
        self.radius
            * match cell {
                Cell::Symbol(_) => 2.7,
                Cell::Mode(_) => 1.9,
                Cell::Gauge => 1.7,
            }
    }

    /// Its width.
    pub(super) fn width(&self) -> f64 {
        self.cells.iter().map(|cell| self.cell_width(*cell)).sum::<f64>() + self.radius * 0.4
    }

    /// Its area.
    pub(super) fn area(&self) -> Rect {
        let (wide, high) = (self.width(), self.radius * 2.9);
        Rect::sized(self.at.x - wide / 2.0, self.at.y - high / 2.0, wide, high)
    }

    /// Its nodes.
    pub(super) fn draw(&self) -> Vec<Node> {
        let mut nodes = vec![Path::rectangle(Tag::class("plate"), self.area())];
        let mut x = self.at.x - self.width() / 2.0 + self.radius * 0.2;
        for &cell in &self.cells {
            let wide = self.cell_width(cell);
            let at = Point::new(x + wide / 2.0, self.at.y);
            match cell {
                Cell::Symbol(kind) => nodes.extend(glyph(kind, at, self.radius * 0.95, None)),
                Cell::Mode(mode) => nodes.push(pictogram(mode, at, self.radius)),
                Cell::Gauge => {
                    let bar = |dx: f64| {
                        let x = at.x + dx * self.radius;
                        vec![Point::new(x, at.y - self.radius), Point::new(x, at.y + self.radius)]
                    };
                    nodes.push(Path::lines(Tag::class("bar"), [bar(-0.32), bar(0.32)]));
                }
            }
            x += wide;
        }
        nodes
    }
}

/// The pictogram of a mode: a track with sleepers, a road with its middle line, waves.
pub(super) fn pictogram(mode: Mode, at: Point, radius: f64) -> Node {
    let line = |points: &[(f64, f64)]| -> Vec<Point> {
        points.iter().map(|(x, y)| at + Point::new(x * radius, y * radius)).collect()
    };
    let lines = match mode {
        Mode::Rail => vec![
            line(&[(-0.22, -1.0), (-0.5, 1.0)]),
            line(&[(0.22, -1.0), (0.5, 1.0)]),
            line(&[(-0.5, -0.62), (0.5, -0.62)]),
            line(&[(-0.6, -0.1), (0.6, -0.1)]),
            line(&[(-0.75, 0.5), (0.75, 0.5)]),
        ],
        Mode::Road => vec![
            line(&[(-0.35, -1.0), (-0.75, 1.0)]),
            line(&[(0.35, -1.0), (0.75, 1.0)]),
            line(&[(0.0, -0.9), (0.0, -0.45)]),
            line(&[(0.0, -0.1), (0.0, 0.4)]),
            line(&[(0.0, 0.7), (0.0, 1.0)]),
        ],
        Mode::Sea => {
            [-0.45, 0.45].map(|y| line(&[(-0.8, y), (-0.4, y - 0.3), (0.0, y), (0.4, y + 0.3), (0.8, y)])).to_vec()
        }
    };
    Path::lines(Tag::class("pictogram"), lines)
}
