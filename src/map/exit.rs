//! Exits: names of ends of routes outside the frame, where the routes leave it, with an arrow on the line.

use std::collections::BTreeMap;

use super::content::Content;
use super::placement::Placement;
use super::track::DrawnRoutes;
use crate::model::PlaceId;
use crate::scene::{Node, Path, Point, Quad, Rect, Style, Tag};
use crate::sheet::{PointLabel, label_style};

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

/// Draws an arrow on each line at the frame, and the name of the end to which it leads beside it.
pub(super) fn draw_exits(
    content: &Content<'_>,
    drawn: &DrawnRoutes,
    frame: Rect,
    styles: &BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    let size = content.sizes.label;
    for (i, Exit { place, at, direction }) in exits(content, drawn, frame).into_iter().enumerate() {
        // The head of the arrow touches the frame.
        let (tip, foot) = (at - direction * 0.8, at - direction * (size * 1.1));
        let wing = direction.normal() * (size * 0.42);
        let notch = at - direction * (size * 0.85);
        let head = vec![tip, foot + wing, notch, foot - wing];
        placement.index.block([Quad::about(tip, foot, size * 0.35)]);
        placement.labels.nodes.push(Path::areas(Tag::class("arrow"), [head]));
        let label = PointLabel {
            id: format!("{}exit-{}-{place}", placement.prefix, i + 1),
            name: content.atlas.place_name(&place, content.options.lang).to_owned(),
            class: "exit",
            style: label_style(styles, "exit"),
            at: foot,
            radius: size * 0.5,
            leader: true,
            room: 0.6,
            home: Vec::new(),
        };
        let placed: Option<Vec<Node>> = label.place(&mut placement.index);
        placement.label(placed, &label.name);
    }
}
