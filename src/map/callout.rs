//! Callouts: facts at their place, each with a numbered disc.

use std::collections::BTreeMap;

use super::content::Content;
use super::options::Layer;
use super::placement::Placement;
use super::viewport::Viewport;
use crate::scene::{Anchor, Circle, Group, Node, Point, Quad, Style, Tag, Text};
use crate::sheet::{PointLabel, label_style};
use crate::words::{count, fact};

/// Class of the words of a callout.
const CLASS: &str = "callout";

/// Draws the callouts of a map, each with its number, where they find room.
pub(super) fn draw_callouts(
    content: &Content<'_>,
    view: &Viewport<'_>,
    styles: &BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    if !content.options.has(Layer::Labels) {
        return;
    }
    let lang = content.options.lang;
    let radius = content.sizes.label * 0.62;
    for (i, callout) in content.options.callouts.iter().enumerate() {
        let Some(place) = view.position(callout.at) else { continue };
        // At the place itself, else beside what is drawn there. Lines may lie under the disc, other signs and names may not.
        let Some(at) = around(place, radius).find(|at| placement.index.is_open(&[disc(*at, radius)])) else {
            placement.drawn.dropped.push(fact(&callout.fact, content.atlas, lang));
            continue;
        };
        let number = count(i + 1, lang);
        let words = fact(&callout.fact, content.atlas, lang);
        let label = PointLabel {
            id: format!("{}callout-words-{}", placement.prefix, i + 1),
            name: words.clone(),
            class: CLASS,
            style: label_style(styles, CLASS),
            at,
            radius,
            leader: true,
            room: 1.0,
            home: Vec::new(),
        };
        let Some(nodes) = label.place(&mut placement.index) else {
            placement.drawn.dropped.push(label.name);
            continue;
        };
        placement.index.block([disc(at, radius)]);
        let mut group = Group::new(format!("{}callout-{}", placement.prefix, i + 1));
        group.tag = group.tag.with_label(words);
        group.nodes.push(Node::Circle(Circle { tag: Tag::class("callout-dot"), centre: at, radius }));
        let middle = Point::new(at.x, at.y + content.sizes.label * 0.29);
        group.nodes.push(Node::Text(Text::new(Tag::class("callout-number"), number, middle, Anchor::Middle)));
        placement.symbols.nodes.push(Node::Group(group));
        placement.labels.nodes.extend(nodes);
    }
}

/// The area of a disc.
fn disc(at: Point, radius: f64) -> Quad {
    Quad::about(at, at, radius + 0.4)
}

/// Places for a disc at a point: on it, then around it, nearer ones first.
fn around(point: Point, radius: f64) -> impl Iterator<Item = Point> {
    let rings = [1.6, 2.4, 3.4].into_iter();
    let steps =
        rings.flat_map(move |ring| (0..8).map(move |i| Point::new(radius * ring, 0.0).turned(f64::from(i) * 45.0)));
    std::iter::once(point).chain(steps.map(move |step| point + step))
}
