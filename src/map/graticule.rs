//! Graticule and scale bar.

use super::projection::near;
use super::viewport::Viewport;
use crate::font::{Face, shape};
use crate::measure::distance;
use crate::model::{Bounds, Lang, LonLat};
use crate::scene::{Anchor, Node, Path, Point, Rect, Tag, Text};
use crate::words::{Word, digits, fill};

/// Intervals of the graticule in degrees.
const STEPS: [f64; 11] = [0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 45.0];

/// Meridians and parallels inside the frame, and their labels outside it.
#[derive(Default)]
pub(super) struct Graticule {
    pub(super) lines: Vec<Node>,
    pub(super) labels: Vec<Node>,
}

/// The graticule at a round interval with at least three lines of one kind; labels of `size` points.
pub(super) fn graticule(view: &Viewport<'_>, size: f64, lang: Lang) -> Graticule {
    let Bounds { west, south, east, north } = view.window;
    let wide = (east - west).min(north - south);
    let step = STEPS.into_iter().rev().find(|step| wide / step >= 3.0).unwrap_or(0.1);
    let Rect { left, top, right, bottom } = view.frame;
    let (mut lines, mut labels) = (Vec::new(), Vec::new());
    let mut line = |from: (f64, f64), to: (f64, f64), text: String| {
        // A parallel is no geodesic: it is drawn in small steps.
        let at = |i: i32| {
            let share = f64::from(i) / 96.0;
            let lon = near(from.0 + (to.0 - from.0) * share, 0.0).clamp(-180.0, 180.0);
            LonLat::new(lon, from.1 + (to.1 - from.1) * share).ok()
        };
        let positions: Vec<LonLat> = (0..=96).filter_map(at).collect();
        let parts = view.lines(&positions);
        for p in parts.iter().flatten() {
            // A number at a corner would stand beside the title or the other numbers.
            let clear = p.y > top + 12.0 && p.y < bottom - 8.0;
            let (beside, below) = ((p.x - left).abs() < 0.05 && clear, (p.y - bottom).abs() < 0.05);
            let half = shape(&text, Face::Regular).width * size / 2.0;
            let below = below && p.x - half > left - 6.0 && p.x + half < right + 6.0;
            let parallel = (from.1 - to.1).abs() < 1e-9;
            if parallel && beside {
                let at = Point::new(left - 2.5, p.y);
                let text = Text::new(Tag::class("tick"), text.clone(), at, Anchor::Middle);
                labels.push(Node::Text(Text { angle: -90.0, ..text }));
            } else if !parallel && below {
                let at = Point::new(p.x, bottom + 7.5);
                labels.push(Node::Text(Text::new(Tag::class("tick"), text.clone(), at, Anchor::Middle)));
            }
        }
        if !parts.is_empty() {
            lines.push(Path::lines(Tag::class("grid"), parts));
        }
    };
    let multiples = |low: f64, high: f64| {
        #[expect(clippy::cast_possible_truncation, reason = "a few degrees over a step")]
        let range = (low / step).ceil() as i64..=(high / step).floor() as i64;
        range.map(move |i| i as f64 * step)
    };
    for lon in multiples(west, east) {
        line((lon, south.max(-85.0)), (lon, north.min(85.0)), longitude(lon, lang));
    }
    for lat in multiples(south, north).filter(|lat| lat.abs() < 90.0) {
        line((west, lat), (east, lat), latitude(lat, lang));
    }
    Graticule { lines, labels }
}

/// An angle with its hemisphere.
fn degrees(value: f64, lang: Lang, word: Option<Word>) -> String {
    let number = format!("{}", (value.abs() * 100.0).round() / 100.0);
    let suffix = word.map(|word| format!(" {}", word.text(lang))).unwrap_or_default();
    digits(&format!("{number}°{suffix}"), lang)
}

/// A latitude in words: 39.5° N.
pub(super) fn latitude(lat: f64, lang: Lang) -> String {
    let word = if lat > 0.0 {
        Some(Word::North)
    } else if lat < 0.0 {
        Some(Word::South)
    } else {
        None
    };
    degrees(lat, lang, word)
}

/// A longitude in words: 46° E.
pub(super) fn longitude(lon: f64, lang: Lang) -> String {
    let lon = near(lon, 0.0);
    let word = if lon > 0.0 && lon < 180.0 {
        Some(Word::East)
    } else if lon < 0.0 && lon > -180.0 {
        Some(Word::West)
    } else {
        None
    };
    degrees(lon, lang, word)
}

/// A scale bar, true along the parallel through the middle of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleBar {
    /// Length on the ground in kilometres.
    pub km: f64,
    /// Length on the page in points.
    pub length: f64,
    /// Latitude at which both agree, in degrees.
    pub latitude: f64,
}

/// The scale bar of the longest round distance that is at most `most` points long, a geodesic between two positions of the
/// parallel through the middle of the frame; `None` where it would span half the world.
pub(super) fn scale_bar(view: &Viewport<'_>, most: f64) -> Option<ScaleBar> {
    let (lon, lat) = view.degrees(view.frame.centre())?;
    let latitude = (lat * 10.0).round() / 10.0;
    let bar = |km: f64| {
        // Half the difference of longitude, by bisection: the geodesic grows with it.
        let (mut low, mut high) = (0.0_f64, 90.0_f64);
        let ends = |half: f64| {
            let end = |lon: f64| LonLat::new(near(lon, 0.0).clamp(-180.0, 180.0), latitude).ok();
            end(lon - half).zip(end(lon + half))
        };
        for _ in 0..60 {
            let half = f64::midpoint(low, high);
            let (a, b) = ends(half)?;
            if distance(a, b).km() < km { low = half } else { high = half }
        }
        // A bar of half the world is none.
        if low > 89.0 {
            return None;
        }
        let length = view.point(lon - low, latitude)?.distance(view.point(lon + low, latitude)?);
        (length <= most).then_some(ScaleBar { km, length, latitude })
    };
    let rounds = (-1..=4).rev().flat_map(|power| [5.0, 2.0, 1.0].map(|n: f64| n * 10_f64.powi(power)));
    rounds.into_iter().find_map(bar)
}

/// Draws a scale bar with its left end at `at` and numbers of `size` points below.
pub(super) fn draw_bar(bar: &ScaleBar, at: Point, size: f64, lang: Lang) -> Vec<Node> {
    let high = size * 0.42;
    let part = |from: f64, to: f64| Rect::new(at.x + bar.length * from, at.y, at.x + bar.length * to, at.y + high);
    let mut nodes = vec![
        Path::rectangle(Tag::class("bar-light"), part(0.0, 1.0)),
        Path::rectangle(Tag::class("bar-dark"), part(0.0, 0.25)),
        Path::rectangle(Tag::class("bar-dark"), part(0.5, 0.75)),
    ];
    let number = |km: f64| digits(&format!("{km}"), lang);
    let below = at.y + high + size;
    let mut text = |text: String, share: f64, anchor| {
        nodes.push(Node::Text(Text::new(
            Tag::class("tick"),
            text,
            Point::new(at.x + bar.length * share, below),
            anchor,
        )));
    };
    text(number(0.0), 0.0, Anchor::Left);
    let last = fill(Word::Km.text(lang), &[("n", &number(bar.km))]);
    // On a short bar the number in the middle would run into the last one.
    let half = |text: &str| shape(text, Face::Regular).width * size / 2.0;
    if bar.length / 2.0 > half(&number(bar.km / 2.0)) + half(&last) + size * 0.5 {
        text(number(bar.km / 2.0), 0.5, Anchor::Middle);
    }
    text(last, 1.0, Anchor::Middle);
    nodes
}

#[cfg(test)]
mod tests {
    use super::super::projection::{Projection, ProjectionChoice};
    use super::*;

    /// `[latitude, km, degrees of longitude]` of geodesics, see `tests/reference/projections.py`.
    const RECORDED: &str = include_str!("../../tests/reference/projections.json");

    #[test]
    fn the_bar_is_a_geodesic_at_its_latitude() {
        let recorded: serde_json::Value = serde_json::from_str(RECORDED).unwrap();
        let mut compared = 0;
        for row in recorded["scale"].as_array().unwrap() {
            let row: [f64; 3] = serde_json::from_value(row.clone()).unwrap();
            let [lat, km, degrees] = row;
            if (km - 100.0).abs() > 1e-9 {
                continue;
            }
            for choice in [ProjectionChoice::Conic, ProjectionChoice::Azimuthal, ProjectionChoice::Mercator] {
                let corners = [(43.0, lat - 2.0), (49.0, lat + 2.0)].map(|(lon, lat)| LonLat::new(lon, lat).unwrap());
                let projection = Projection::new(&choice, &corners).unwrap();
                let view = Viewport::fitting(&projection, Rect::new(0.0, 0.0, 600.0, 500.0), 10.0, &corners);
                let bar = scale_bar(&view, 200.0).unwrap();
                // At the latitude of the bar a degree is a little shorter or longer than at that of the record.
                let degrees = degrees * bar.km / km * lat.to_radians().cos() / bar.latitude.to_radians().cos();
                let end = |lon: f64| view.point(46.0 + lon, bar.latitude).unwrap();
                let page = end(-degrees / 2.0).distance(end(degrees / 2.0));
                assert!((bar.length / page - 1.0).abs() < 0.005, "{choice:?} at {lat}: {} against {page}", bar.length);
                compared += 1;
            }
        }
        assert!(compared > 20, "only {compared} bars");
    }
}
