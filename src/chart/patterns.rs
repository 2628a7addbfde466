//! Bars by state: filled in operation, else hatched, dashed or dotted.

use crate::colour::Rgb;
use crate::model::SegmentState;
use crate::scene::{Cap, Node, Path, Point, Rect, Style, Tag};
use crate::sheet::{LineState, Sheet, Texture};

/// Distance between the strokes of a hatching, in points.
const HATCH: f64 = 2.6;
/// Distance between the strokes of a texture, in points.
const WEAVE: f64 = 2.2;

/// Adds the styles of bars of a colour: `KEY-solid`, `KEY-texture`, `KEY-tint`, `KEY-hatch`, `KEY-planned`, `KEY-disused`,
/// `KEY-unknown`.
pub(super) fn add_bar_styles(sheet: &mut Sheet, key: &str, colour: Rgb) {
    let page = sheet.palette.page;
    let solid = |colour| Style { fill: Some(colour), ..Style::default() };
    sheet.styles.insert(format!("{key}-solid"), solid(colour));
    sheet.styles.insert(format!("{key}-tint"), solid(colour.mix(page, 0.6)));
    let line = colour.mix(sheet.palette.ink, 0.35);
    sheet.stroke(format!("{key}-hatch"), line, 0.6, &[], Cap::Butt);
    sheet.stroke(format!("{key}-texture"), colour.mix(Rgb::BLACK, 0.42), 0.45, &[], Cap::Butt);
    sheet.stroke(format!("{key}-planned"), line, 0.8, &[2.4, 1.6], Cap::Butt);
    sheet.stroke(format!("{key}-disused"), line, 1.0, &[0.01, 2.0], Cap::Round);
    sheet.stroke(format!("{key}-unknown"), line, 0.8, &[3.0, 1.2, 0.8, 1.2], Cap::Butt);
}

/// Part of a bar, in the pattern of a state.
pub(super) fn bar(key: &str, state: LineState, area: Rect) -> Vec<Node> {
    let Rect { left, top, right, bottom } = area;
    let rectangle = |style: &str| Path::rectangle(Tag::class(format!("{key}-{style}")), area);
    let outlined = |style: &str| {
        // The outline lies inside, so that neighbours stay apart.
        let inside = Rect::new(left + 0.5, top + 0.5, (right - 0.5).max(left + 0.6), bottom - 0.5);
        Path::rectangle(Tag::class(format!("{key}-{style}")), inside)
    };
    let hatch = |rising: bool| Path::lines(Tag::class(format!("{key}-hatch")), hatching(area, rising));
    match state {
        LineState::Known(SegmentState::Operational) => vec![rectangle("solid")],
        LineState::Known(SegmentState::UnderConstruction) => vec![rectangle("tint"), hatch(true)],
        LineState::Known(SegmentState::Planned) => vec![outlined("planned")],
        LineState::Known(SegmentState::Disused) => vec![outlined("disused")],
        // Nobody can say whether freight passes.
        LineState::Unknown | LineState::Known(SegmentState::Disrupted) => vec![outlined("unknown")],
        LineState::Known(SegmentState::Closed) | LineState::Closed => {
            vec![rectangle("tint"), hatch(true), hatch(false)]
        }
    }
}

/// A bar of what is not there yet: tinted and hatched.
pub(super) fn hatched(key: &str, area: Rect) -> Vec<Node> {
    bar(key, LineState::Known(SegmentState::UnderConstruction), area)
}

/// The texture over a filled bar: upright or level strokes, on a grid of the page.
pub(super) fn textured(key: &str, texture: Texture, area: Rect) -> Option<Node> {
    let Rect { left, top, right, bottom } = area;
    let grid = |from: f64, to: f64| {
        let first = (from / WEAVE).floor() + 1.0;
        std::iter::successors(Some(first), |n| Some(n + 1.0)).map(|n| n * WEAVE).take_while(move |at| *at < to - 0.2)
    };
    let level = || (1..8).map(|n| top + WEAVE * f64::from(n)).take_while(|y| *y < bottom - 0.2);
    let upright = grid(left, right).map(|x| vec![Point::new(x, top), Point::new(x, bottom)]);
    let level = level().map(|y| vec![Point::new(left, y), Point::new(right, y)]);
    let strokes: Vec<Vec<Point>> = match texture {
        Texture::Plain => return None,
        Texture::Upright => upright.collect(),
        Texture::Level => level.collect(),
        Texture::Grid => upright.chain(level).collect(),
    };
    (!strokes.is_empty()).then(|| Path::lines(Tag::class(format!("{key}-texture")), strokes))
}

/// Strokes at 45° cut to a rectangle.
fn hatching(Rect { left, top, right, bottom }: Rect, rising: bool) -> Vec<Vec<Point>> {
    let height = bottom - top;
    let mut strokes = Vec::new();
    // Strokes stand on a grid of the whole page, so that neighbouring pieces continue each other.
    let mut x = (left / HATCH).floor() * HATCH - height;
    while x < right {
        // From the foot at x to the head at x + height.
        let (start, end) = (x.max(left), (x + height).min(right));
        if end - start > 0.2 {
            let y = |at: f64| if rising { bottom - (at - x) } else { top + (at - x) };
            strokes.push(vec![Point::new(start, y(start)), Point::new(end, y(end))]);
        }
        x += HATCH;
    }
    strokes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hatching_stays_in_its_box() {
        for rising in [true, false] {
            for stroke in hatching(Rect::new(10.0, 5.0, 31.0, 15.0), rising) {
                for p in stroke {
                    assert!((10.0..=31.0).contains(&p.x) && (5.0 - 1e-9..=15.0 + 1e-9).contains(&p.y), "{p:?}");
                }
            }
        }
    }
}
