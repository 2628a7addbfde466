//! Shaded relief on the page: pictures in degrees become one in the projection of the map.

use super::projection::near;
use super::viewport::Viewport;
use crate::colour::Rgb;
use crate::model::{Bounds, Relief};
use crate::parallel;
use crate::scene::{Point, Raster, Tag};
use crate::units::Points;

/// Denominators of the scale: up to the first there is no relief, from the second on all of it. The shipped pictures have
/// cells of 3.7 km, which are a smear on a map of a large scale.
const FADE: (f64, f64) = (1.0e6, 3.0e6);
/// Least width of a cell on the page: a hundred and fiftieth of an inch.
const FINEST: Points = Points::new(72.0 / 150.0);
/// Cells on the page for each of a picture, in a row: enough that its cells are not seen.
const SPLIT: f64 = 4.0;
/// Greatest number of cells, so that a sheet stays small.
const MOST: f64 = 4.5e5;
/// Width on the page from which the cells of a picture are told apart, in points: of smaller ones the coarser picture is a
/// better mean.
const LEGIBLE: f64 = 0.2;
/// Cells between those whose position is computed from the projection.
const STEP: usize = 8;
/// Difference of longitude between knots from which positions between are not interpolated, in degrees.
const WIDEST: f64 = 10.0;
/// Metres of a degree of latitude, about.
const METRES: f64 = 111_000.0;
/// Degrees from the edge of a picture over which it gives way to the coarser one.
const SEAM: f64 = 1.5;

/// Number of steps of darkness and of light: as few as are not seen, since each makes the picture larger.
const STEPS: (u8, u8) = (27, 7);
/// Ink of the shade, and of the light.
const INKS: (Rgb, Rgb) = (Rgb(38, 34, 42), Rgb::WHITE);
/// Opacity of full darkness and of full light.
const DEEPEST: (f64, f64) = (0.85, 0.75);

/// The relief in the frame of a view; `None` where its scale has none.
pub(super) fn relief(pictures: &[Relief], view: &Viewport<'_>, prefix: &str) -> Option<Raster> {
    let (none, full) = FADE;
    let strength = ((view.denominator() - none) / (full - none)).clamp(0.0, 1.0);
    if strength == 0.0 {
        return None;
    }
    let on_page = |picture: &Relief| picture.cell_degrees() * METRES * view.scale;
    let last = pictures.last()?;
    let pictures: Vec<&Relief> =
        pictures.iter().filter(|picture| on_page(picture) > LEGIBLE || std::ptr::eq(*picture, last)).collect();
    let frame = view.frame;
    let cell = (on_page(pictures[0]) / SPLIT).max(FINEST.get()).max((frame.width() * frame.height() / MOST).sqrt());
    let count = |length: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most the number of cells above"
        )]
        let count = (length / cell).ceil() as usize;
        count
    };
    let (columns, rows) = (count(frame.width()), count(frame.height()));
    let (wide, high) = (frame.width() / columns as f64, frame.height() / rows as f64);
    let grid = Grid::new(view, (columns, rows), (wide, high));
    let shade = |at| grid.degrees(at).map_or(0.0, |(lon, lat)| shade(&pictures, lon, lat) * strength);
    let row = |row| (0..columns).map(|column| step(shade((column, row)))).collect::<Vec<u8>>();
    let cells = parallel::map(0..rows, row).concat();
    let tag = Tag { id: format!("{prefix}shade"), class: "relief".to_owned(), ..Tag::default() };
    Some(Raster { tag, area: frame, columns, colours: colours(), cells })
}

/// Light and shade at a position, from −1 for black to 1 for white, 0 for flat ground: that of the finest picture, which
/// gives way to the coarser one at its edge.
fn shade(pictures: &[&Relief], lon: f64, lat: f64) -> f64 {
    let weight = |picture: &Relief| {
        let Bounds { west, south, east, north } = picture.bounds;
        let lon = near(lon, f64::midpoint(west, east));
        let inside = (lon - west).min(east - lon).min(lat - south).min(north - lat);
        if east - west > 359.9 { 1.0 } else { (inside / SEAM).min(1.0) }
    };
    // A picture hides the coarser ones but at its edge.
    let hiding = pictures.iter().position(|picture| weight(picture) >= 1.0);
    let mut found = 0.0;
    for picture in pictures.iter().take(hiding.map_or(pictures.len(), |at| at + 1)).rev() {
        let weight = weight(picture);
        if weight > 0.0 {
            let Bounds { west, east, .. } = picture.bounds;
            let shade = picture.shade(near(lon, f64::midpoint(west, east)), lat) - f64::from(Relief::FLAT);
            let most = if shade < 0.0 { f64::from(Relief::FLAT) } else { 255.0 - f64::from(Relief::FLAT) };
            found += (shade / most - found) * weight;
        }
    }
    found
}

/// Index of the colour of a shade from −1 to 1.
fn step(shade: f64) -> u8 {
    let (dark, light) = STEPS;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the number of steps")]
    let steps = |share: f64, most: u8| (share.min(1.0) * f64::from(most)).round() as u8;
    if shade < 0.0 {
        steps(-shade, dark)
    } else {
        match steps(shade, light) {
            0 => 0,
            step => dark + step,
        }
    }
}

/// Colours by index: nothing, the steps of darkness, those of light.
fn colours() -> Vec<(Rgb, u8)> {
    let (dark, light) = STEPS;
    let opacity = |step: u8, most: u8, deepest: f64| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 255")]
        let opacity = (f64::from(step) / f64::from(most) * deepest * 255.0).round() as u8;
        opacity
    };
    let shade = (0..=dark).map(|i| (INKS.0, opacity(i, dark, DEEPEST.0)));
    shade.chain((1..=light).map(|i| (INKS.1, opacity(i, light, DEEPEST.1)))).collect()
}

/// Degrees of the middle of cells: computed for some, interpolated for those between.
struct Grid<'a> {
    view: &'a Viewport<'a>,
    /// Width and height of a cell in points.
    size: (f64, f64),
    /// Number of knots of a row.
    columns: usize,
    /// Degrees of knots, row by row; `None` outside the map.
    knots: Vec<Option<(f64, f64)>>,
}

impl<'a> Grid<'a> {
    fn new(view: &'a Viewport<'a>, (columns, rows): (usize, usize), size: (f64, f64)) -> Self {
        let mut grid = Self { view, size, columns: columns / STEP + 2, knots: Vec::new() };
        let all = (0..rows / STEP + 2).flat_map(|row| (0..grid.columns).map(move |column| (column, row)));
        grid.knots = all.map(|(column, row)| grid.exact((column * STEP, row * STEP))).collect();
        grid
    }

    /// Degrees of the middle of a cell, from the projection.
    fn exact(&self, (column, row): (usize, usize)) -> Option<(f64, f64)> {
        let frame = self.view.frame;
        let (wide, high) = self.size;
        self.view.degrees(Point::new(frame.left + (column as f64 + 0.5) * wide, frame.top + (row as f64 + 0.5) * high))
    }

    /// Degrees of the middle of a cell.
    fn degrees(&self, (column, row): (usize, usize)) -> Option<(f64, f64)> {
        let at = row / STEP * self.columns + column / STEP;
        let corners = [at, at + 1, at + self.columns, at + self.columns + 1].map(|knot| self.knots[knot]);
        let [Some(a), Some(b), Some(c), Some(d)] = corners else { return self.exact((column, row)) };
        // Near a pole and at the antimeridian longitudes jump.
        if [b, c, d].iter().any(|knot| (knot.0 - a.0).abs() > WIDEST) {
            return self.exact((column, row));
        }
        let share = |cell: usize| (cell % STEP) as f64 / STEP as f64;
        let (x, y) = (share(column), share(row));
        let mix = |a: f64, b: f64, c: f64, d: f64| {
            let (top, bottom) = (a + (b - a) * x, c + (d - c) * x);
            top + (bottom - top) * y
        };
        Some((mix(a.0, b.0, c.0, d.0), mix(a.1, b.1, c.1, d.1)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::projection::{Projection, ProjectionChoice};
    use super::*;
    use crate::model::LonLat;
    use crate::scene::Rect;

    const WORLD: Bounds = Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 };

    /// Half of the world in the shade.
    static HALF: [Relief; 1] = [Relief::new(WORLD, 360, 180, || {
        (0..360 * 180).map(|cell| if cell % 360 < 225 { 110 } else { Relief::FLAT }).collect()
    })];

    /// All of it in the shade.
    static DARK: [Relief; 1] = [Relief::new(WORLD, 360, 180, || vec![118; 360 * 180])];

    fn drawn(pictures: &[Relief], km: f64) -> Option<Raster> {
        // 45° E is where the shade ends, and the middle of the map.
        let middle = [LonLat::new(45.0, 40.0).unwrap()];
        let projection = Projection::new(&ProjectionChoice::Azimuthal, &middle).unwrap();
        let frame = Rect::new(0.0, 0.0, 200.0, 100.0);
        let view = Viewport::new(&projection, frame, 200.0 / (km * 1000.0), (0.0, 0.0));
        relief(pictures, &view, "")
    }

    #[test]
    fn the_shade_lies_where_it_is_on_the_earth() {
        let raster = drawn(&HALF, 4000.0).unwrap();
        let rows = raster.cells.len() / raster.columns;
        // Shares of the frame in per cent.
        let at = |x: usize, y: usize| raster.cells[y * rows / 100 * raster.columns + x * raster.columns / 100];
        assert!(at(5, 50) == at(45, 10) && raster.colours[usize::from(at(30, 90))].1 > 60);
        assert!(at(95, 50) == 0 && at(55, 10) == 0 && at(55, 90) == 0);
    }

    #[test]
    fn it_fades_above_one_to_three_million() {
        // 200 points are 70.6 mm.
        let opacity = |km| drawn(&DARK, km).map(|raster| raster.colours[usize::from(raster.cells[0])].1);
        assert_eq!(opacity(70.0), None);
        assert!(opacity(140.0).unwrap() < opacity(220.0).unwrap());
        assert_eq!(opacity(220.0), opacity(4000.0));
    }

    #[test]
    fn every_step_has_its_colour() {
        let colours = colours();
        assert_eq!((step(0.0), colours[0].1), (0, 0));
        assert_eq!(colours[usize::from(step(-1.0))].0, INKS.0);
        assert_eq!(usize::from(step(1.0)) + 1, colours.len());
    }
}
