//! Exits: labels of ends of routes outside the frame, where the routes leave it.

use std::collections::BTreeMap;

use super::content::Content;
use super::placement::Placement;
use super::track::DrawnRoutes;
use crate::model::PlaceId;
use crate::scene::{Anchor, Node, Path, Point, Quad, Rect, Style, Tag};
use crate::sheet::{PointLabel, bounds, label_style};

/// A point at which a route leaves the frame.
struct Exit {
    /// The end to which the route leads.
    place: PlaceId,
    at: Point,
    /// Unit vector outwards along the route.
    direction: Point,
}

/// The exits of the routes, one where several leave together.
fn exits(content: &Content<'_>, drawn: &DrawnRoutes, frame: Rect) -> Vec<Exit> {
    let mut found: Vec<Exit> = Vec::new();
    for (itinerary, lines) in content.itineraries.iter().zip(&drawn.lines) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { continue };
        let stops = &itinerary.route.stops;
        let ends = [
            (stops.first(), first.first().zip(first.get(1))),
            (stops.last(), last.last().zip(last.len().checked_sub(2).map(|i| &last[i]))),
        ];
        for (stop, edge) in ends {
            let (Some(stop), Some((&out, &inner))) = (stop, edge) else { continue };
            let on_edge = !frame.grown(-0.5).contains(out);
            let known = found.iter().any(|exit| exit.place == *stop && exit.at.distance(out) < 40.0);
            if on_edge && !drawn.stops.contains_key(stop) && !known {
                let direction = (out - inner).unit().unwrap_or_default();
                found.push(Exit { place: stop.clone(), at: out, direction });
            }
        }
    }
    found
}

/// Labels the exits, each with an arrow.
pub(super) fn draw_exits(
    content: &Content<'_>,
    drawn: &DrawnRoutes,
    frame: Rect,
    styles: &BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    let size = content.sizes.label;
    for (i, Exit { place, at, direction }) in exits(content, drawn, frame).into_iter().enumerate() {
        let label = PointLabel {
            id: format!("{}exit-{}-{place}", placement.prefix, i + 1),
            name: content.atlas.place_name(&place, content.options.lang).to_owned(),
            class: "place-border",
            style: label_style(styles, "place-border"),
            at: at - direction * (size * 1.2),
            radius: size * 0.9,
            leader: false,
            room: 0.6,
        };
        let Some(nodes) = label.place(&mut placement.index) else {
            placement.drawn.dropped.push(label.name);
            continue;
        };
        // The arrow stands beside the name, on its far side from the route, and points along it.
        let Some(Node::Text(text)) = nodes.last() else { continue };
        let area = bounds(&text.boxes(label.style));
        let tail_x = if text.anchor == Anchor::Left { area.right + size * 0.7 } else { area.left - size * 0.7 };
        let tail = Point::new(tail_x, area.centre().y);
        let (tip, wing) = (direction * (size * 0.45), direction.normal() * (size * 0.28));
        let arrow =
            Path::areas(Tag::class("arrow"), [vec![tail + tip, tail - tip * 0.6 + wing, tail - tip * 0.6 - wing]]);
        let room = [Quad::about(tail, tail, size * 0.5)];
        if placement.index.is_free(&room) {
            placement.index.block(room);
            placement.labels.nodes.push(arrow);
        }
        placement.labels.nodes.extend(nodes);
    }
}
