//! Shaded relief: pictures of the ground lit from the north-west.

use std::sync::LazyLock;

use super::Bounds;

/// A picture of shaded relief in degrees: rows from the north, cells from the west, edges on its bounds.
#[derive(Debug)]
pub struct Relief {
    /// The part of the Earth that it shows.
    pub bounds: Bounds,
    /// Number of cells of a row.
    pub columns: usize,
    /// Number of rows.
    pub rows: usize,
    /// Shades of the cells, 0 to 255, decoded when they are first asked for.
    shades: LazyLock<Vec<u8>>,
}

impl Relief {
    /// The shade of flat ground and of water; what is darker lies in the shade, what is lighter in the light.
    pub const FLAT: u8 = 236;

    /// A picture with these bounds and numbers of cells; `decode` gives its shades.
    pub const fn new(bounds: Bounds, columns: usize, rows: usize, decode: fn() -> Vec<u8>) -> Self {
        Self { bounds, columns, rows, shades: LazyLock::new(decode) }
    }

    /// Height of a cell in degrees.
    pub fn cell_degrees(&self) -> f64 {
        (self.bounds.north - self.bounds.south) / self.rows as f64
    }

    /// The shade at a position in degrees, between those of cells by bicubic interpolation (Catmull and Rom); flat where the
    /// picture has no cells. A picture of the whole Earth has no edge at the antimeridian.
    pub fn shade(&self, lon: f64, lat: f64) -> f64 {
        let Bounds { west, south, east, north } = self.bounds;
        let whole = east - west > 359.9;
        let x = (lon - west) / (east - west) * self.columns as f64 - 0.5;
        let y = (north - lat) / (north - south) * self.rows as f64 - 0.5;
        let (left, top) = (x.floor(), y.floor());
        #[expect(clippy::cast_possible_truncation, reason = "a picture has few cells")]
        let (column, row) = (left as i64, top as i64);
        let columns = [-1, 0, 1, 2]
            .map(|i| if whole { around(column + i, self.columns) } else { inside(column + i, self.columns) });
        let shades: &[u8] = &self.shades;
        let rows = [-1, 0, 1, 2].map(|j| {
            let row = inside(row + j, self.rows) * self.columns;
            columns.map(|column| shades.get(row + column).copied().unwrap_or(Self::FLAT))
        });
        let (across, down) = (weights(x - left), weights(y - top));
        let mut sum = 0.0;
        for (row, down) in rows.into_iter().zip(down) {
            for (shade, across) in row.into_iter().zip(across) {
                sum += down * across * f64::from(shade);
            }
        }
        sum.clamp(0.0, 255.0)
    }
}

/// The nearest of `count` rows or columns.
fn inside(at: i64, count: usize) -> usize {
    usize::try_from(at).unwrap_or(0).min(count.saturating_sub(1))
}

/// The column of a picture that goes around the Earth.
fn around(at: i64, count: usize) -> usize {
    i64::try_from(count).ok().and_then(|count| usize::try_from(at.rem_euclid(count)).ok()).unwrap_or(0)
}

/// Weights of four neighbours, at −1, 0, 1 and 2, for a place at `t` between the middle two.
fn weights(t: f64) -> [f64; 4] {
    let (t2, t3) = (t * t, t * t * t);
    [0.5 * (2.0 * t2 - t - t3), 0.5 * (3.0 * t3 - 5.0 * t2 + 2.0), 0.5 * (4.0 * t2 - 3.0 * t3 + t), 0.5 * (t3 - t2)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(bounds: Bounds) -> Relief {
        Relief::new(bounds, 4, 2, || vec![0, 40, 80, 120, 100, 140, 180, 220])
    }

    #[test]
    fn the_middle_of_a_cell_has_its_shade() {
        let relief = picture(Bounds { west: 10.0, south: 0.0, east: 14.0, north: 2.0 });
        assert!((relief.shade(11.5, 1.5) - 40.0).abs() < 1e-9 && (relief.shade(12.5, 0.5) - 180.0).abs() < 1e-9);
        // On a slope the place between two cells lies between their shades.
        assert!((relief.shade(12.0, 1.5) - 60.0).abs() < 1e-9);
        assert!((relief.cell_degrees() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_whole_earth_has_no_edge() {
        let relief = picture(Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 });
        assert!((relief.shade(179.999, 45.0) - relief.shade(-179.999, 45.0)).abs() < 0.1);
        assert!((relief.shade(225.0, 45.0) - relief.shade(-135.0, 45.0)).abs() < 1e-9);
    }
}
