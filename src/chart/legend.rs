//! Legends of charts: samples with their words, in rows.

use crate::font::Face;
use crate::scene::{Anchor, Node, Point, Rect};
use crate::sheet::{Sheet, text_width};

/// Draws the items in rows below `y`, each with what `sample` draws in a box; returns the ordinate below them.
pub(super) fn legend<T: Copy>(
    sheet: &mut Sheet,
    items: &[(T, String)],
    y: f64,
    sample: impl Fn(T, Rect) -> Vec<Node>,
) -> f64 {
    let sizes = sheet.sizes;
    let (wide, gap, row) = (sizes.label * 2.0, sizes.label * 0.5, sizes.label * 1.55);
    let (mut x, mut below) = (sheet.left, y);
    for (i, (item, words)) in items.iter().enumerate() {
        let width = wide + gap + text_width(words, Face::Regular, sizes.small);
        if i == 0 || x > sheet.left && x + width > sheet.right {
            x = sheet.left;
            below += row;
        }
        let area = Rect::new(x, below - sizes.label * 0.85, x + wide, below + sizes.label * 0.1);
        sheet.nodes.extend(sample(*item, area));
        sheet.text("small", words, Point::new(x + wide + gap, below), Anchor::Left);
        x += width + gap * 2.4;
    }
    below
}
