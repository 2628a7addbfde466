//! Banks: on which side of a border a route runs that follows it.
//!
//! A border is drawn as coarsely as the base map has it, and a route may lie beyond it on the page: the country of its
//! leg tells its side.

use super::sample::{Grid, Sample};
use super::viewport::Viewport;
use crate::model::Country;
use crate::scene::polyline::{resample, smooth};
use crate::scene::{Point, Rect};
use crate::sheet::Lands;

/// Distance in points within which a border counts as being beside a route.
const REACH: f64 = 9.0;

/// A border beside a route.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bank {
    /// Distance of the border to the right of the route as measured; negative to the left.
    pub(super) offset: f64,
    /// 1 where it belongs to the right of the route, −1 to the left.
    pub(super) side: f64,
}

/// The borders of a frame.
pub(super) struct Banks<'a> {
    samples: Vec<Sample>,
    grid: Grid,
    lands: &'a Lands,
    /// Countries to the left and to the right of a sample, once they were looked up.
    known: Vec<Option<[Option<Country>; 2]>>,
}

impl<'a> Banks<'a> {
    /// The borders of a frame, between these lands.
    pub(super) fn new(view: &Viewport<'_>, borders: &[Vec<Point>], lands: &'a Lands) -> Self {
        let window: Rect = view.frame.grown(40.0);
        let mut samples: Vec<Sample> = Vec::new();
        for line in borders {
            let points = smooth(&smooth(&resample(line, 1.0), 4), 2);
            for i in 0..points.len() {
                let (a, b) = (points[i.saturating_sub(3)], points[(i + 3).min(points.len() - 1)]);
                if let Some(along) = (b - a).unit() {
                    samples.push(Sample { along, ..Sample::new(0, points[i], false) });
                }
            }
        }
        let grid = Grid::new(&samples, window, REACH);
        let known = vec![None; samples.len()];
        Self { samples, grid, lands, known }
    }

    /// The border beside a sample of a route in `country`; `None` where there is none, or none of this country.
    pub(super) fn beside(&mut self, sample: &Sample, country: Country) -> Option<Bank> {
        let near = self.grid.nearest(&self.samples, sample, REACH)?;
        let border = self.samples[near.index];
        let lands = self.lands;
        let around = self.known[near.index].get_or_insert_with(|| {
            [-2.0, 2.0].map(|aside| lands.country_at(border.at + border.along.normal() * aside))
        });
        // Seen along the border the country lies to its left (−1) or to its right (1).
        let lies = match around.map(|there| there == Some(country)) {
            [true, false] => -1.0,
            [false, true] => 1.0,
            _ => return None,
        };
        // The route is on that side of the border, so the border on the other side of the route.
        Some(Bank { offset: near.offset, side: -lies * near.way })
    }
}
