//! Bars by state: filled where a line is in operation, hatched, dashed and dotted where it is not.

use super::page::Page;
use crate::colour::Rgb;
use crate::model::SegmentState;
use crate::scene::{Cap, Node, Path, Point, Style, Tag};
use crate::theme::LineState;

/// Distance of the strokes of a hatching, in points.
const HATCH: f64 = 2.6;

impl Page<'_> {
    /// Styles for bars of a colour: `KEY-solid`, `KEY-tint`, `KEY-hatch`, `KEY-planned`, `KEY-disused`, `KEY-unknown`.
    pub(super) fn bar_styles(&mut self, key: &str, ink: Rgb) {
        let page = self.palette.page;
        let solid = |ink| Style { fill: Some(ink), ..Style::default() };
        self.styles.insert(format!("{key}-solid"), solid(ink));
        self.styles.insert(format!("{key}-tint"), solid(ink.mix(page, 0.6)));
        let line = ink.mix(self.palette.ink, 0.35);
        self.stroke(format!("{key}-hatch"), line, 0.6, &[], Cap::Butt);
        self.stroke(format!("{key}-planned"), line, 0.8, &[2.4, 1.6], Cap::Butt);
        self.stroke(format!("{key}-disused"), line, 1.0, &[0.01, 2.0], Cap::Round);
        self.stroke(format!("{key}-unknown"), line, 0.8, &[3.0, 1.2, 0.8, 1.2], Cap::Butt);
    }
}

/// A piece of a bar: left, top, right, bottom.
pub(super) fn bar(key: &str, state: LineState, area: [f64; 4]) -> Vec<Node> {
    let [left, top, right, bottom] = area;
    let rectangle = |style: &str| Path::rectangle(Tag::class(format!("{key}-{style}")), area);
    let outlined = |style: &str| {
        // The outline lies inside, so that neighbours stay apart.
        let inside = [left + 0.5, top + 0.5, (right - 0.5).max(left + 0.6), bottom - 0.5];
        Path::rectangle(Tag::class(format!("{key}-{style}")), inside)
    };
    let hatch = |rising: bool| Path::lines(Tag::class(format!("{key}-hatch")), hatching(area, rising));
    match state {
        LineState::Known(SegmentState::Operational) => vec![rectangle("solid")],
        LineState::Known(SegmentState::UnderConstruction) => vec![rectangle("tint"), hatch(true)],
        LineState::Known(SegmentState::Planned) => vec![outlined("planned")],
        LineState::Known(SegmentState::Disused) => vec![outlined("disused")],
        LineState::Unknown => vec![outlined("unknown")],
        LineState::Closed => vec![rectangle("tint"), hatch(true), hatch(false)],
    }
}

/// Slanted strokes cut to a box.
fn hatching([left, top, right, bottom]: [f64; 4], rising: bool) -> Vec<Vec<Point>> {
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
            for stroke in hatching([10.0, 5.0, 31.0, 15.0], rising) {
                for p in stroke {
                    assert!((10.0..=31.0).contains(&p.x) && (5.0 - 1e-9..=15.0 + 1e-9).contains(&p.y), "{p:?}");
                }
            }
        }
    }
}
