//! Charts for readers from right to left: axes begin at the right, and text keeps its order.

use crate::scene::{Anchor, Node, Point};
use crate::sheet::Sheet;

/// Right-to-left mark: the direction of a text whose first letter is Latin, or which has none.
const RIGHT_TO_LEFT: char = '\u{200f}';
/// What opens an isolate: text with a direction of its own.
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];

/// Mirrors what was drawn since the sheet had `from` nodes, if its text runs from right to left.
pub(super) fn mirror(sheet: &mut Sheet, from: usize) {
    if sheet.rtl() {
        let sum = sheet.left + sheet.right;
        sheet.nodes.iter_mut().skip(from).for_each(|node| turn(node, sum));
    }
}

/// Mirrors a node about the vertical whose abscissa is half of `sum`.
fn turn(node: &mut Node, sum: f64) {
    let across = |point: &mut Point| point.x = sum - point.x;
    match node {
        Node::Group(group) => group.nodes.iter_mut().for_each(|node| turn(node, sum)),
        Node::Path(path) => path.parts.iter_mut().flat_map(|part| &mut part.points).for_each(across),
        Node::Circle(circle) => across(&mut circle.centre),
        // Charts have none, and a picture is not turned with its place.
        Node::Raster(_) => {}
        Node::Text(text) => {
            across(&mut text.at);
            text.anchor = match text.anchor {
                Anchor::Left => Anchor::Right,
                Anchor::Middle => Anchor::Middle,
                Anchor::Right => Anchor::Left,
            };
        }
    }
}

/// Gives every text of the nodes the direction of a script from right to left, but for those in Latin letters alone.
pub(super) fn direct(nodes: &mut [Node]) {
    for node in nodes {
        match node {
            Node::Group(group) => direct(&mut group.nodes),
            Node::Text(text) if !is_latin(&text.content) => text.content.insert(0, RIGHT_TO_LEFT),
            _ => {}
        }
    }
}

/// Whether a text has Latin letters and none of a script from right to left, or has a direction of its own.
fn is_latin(text: &str) -> bool {
    let joined = |c: char| matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF);
    // The digits of Persian are no letters.
    let letters = |c: &char| c.is_alphabetic() && !c.is_numeric();
    text.starts_with(ISOLATES) || text.chars().any(|c| letters(&c)) && !text.chars().any(|c| joined(c) && letters(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_latin_text_keeps_its_direction() {
        let latin = ["Kars", "\u{2066}© A", "GeoNames (CC BY 4.0)"].map(is_latin);
        assert_eq!(latin, [true; 3]);
        assert_eq!(["۶۰–۱۳۰", "TRIPP، از راه", "باکو", "60"].map(is_latin), [false; 4]);
    }

    #[test]
    fn a_mirrored_text_ends_where_it_began() {
        let text = crate::scene::Text::new(crate::scene::Tag::default(), "x", Point::new(10.0, 5.0), Anchor::Left);
        let mut node = Node::Text(text);
        turn(&mut node, 100.0);
        let Node::Text(text) = node else { panic!("it is a text") };
        assert_eq!((text.at, text.anchor), (Point::new(90.0, 5.0), Anchor::Right));
    }
}
