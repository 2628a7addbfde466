//! Callouts: numbered facts at their place.

use std::collections::BTreeMap;

use super::content::Content;
use super::options::Layer;
use super::placement::Placement;
use super::viewport::Viewport;
use crate::scene::{Circle, Group, Node, Style, Tag};
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
    let radius = content.sizes.line * 0.9;
    for (i, callout) in content.options.callouts.iter().enumerate() {
        let Some(at) = view.position(callout.at) else { continue };
        let number = count(i + 1, lang);
        let words = fact(&callout.fact, content.atlas, lang);
        let label = PointLabel {
            id: format!("{}callout-words-{}", placement.prefix, i + 1),
            name: format!("{number} {words}"),
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
        let mut group = Group::new(format!("{}callout-{}", placement.prefix, i + 1));
        group.tag = group.tag.with_label(words);
        group.nodes.push(Node::Circle(Circle { tag: Tag::class("callout-dot"), centre: at, radius }));
        placement.symbols.nodes.push(Node::Group(group));
        placement.labels.nodes.extend(nodes);
    }
}
