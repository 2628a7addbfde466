//! Ends of routes that lie outside of the frame.

use super::clip::{Window, around, contains};
use super::label::{PointLabel, corners};
use super::panel::{Content, Page};
use super::symbol::Stops;
use super::track::Drawn;
use crate::model::PlaceId;
use crate::scene::{Anchor, Node, Path, Point, Quad, Tag};

/// Where routes leave the frame, with the end they lead to: its name stands there, with an arrow.
fn exits(content: &Content<'_>, drawn: &Drawn, frame: Window) -> Vec<(PlaceId, Point, Point)> {
    let mut found: Vec<(PlaceId, Point, Point)> = Vec::new();
    for (itinerary, lines) in content.itineraries.iter().zip(&drawn.lines) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { continue };
        let stops = &itinerary.route.stops;
        let ends = [
            (stops.first(), first.first().zip(first.get(1))),
            (stops.last(), last.last().zip(last.len().checked_sub(2).map(|i| &last[i]))),
        ];
        for (stop, edge) in ends {
            let (Some(stop), Some((&out, &inner))) = (stop, edge) else { continue };
            let on_edge = !contains([frame[0] + 0.5, frame[1] + 0.5, frame[2] - 0.5, frame[3] - 0.5], out);
            let known = found.iter().any(|(place, at, _)| place == stop && at.distance(out) < 40.0);
            if on_edge && !drawn.stops.contains_key(stop) && !known {
                found.push((stop.clone(), out, (out - inner).unit().unwrap_or_default()));
            }
        }
    }
    found
}

impl Stops<'_> {
    /// Names the ends that lie outside of the frame where the routes leave it.
    pub(super) fn draw_exits(&self, drawn: &Drawn, frame: Window, page: &mut Page<'_>) {
        for (i, (place, out, way)) in exits(self.content, drawn, frame).into_iter().enumerate() {
            let name = self.content.atlas.place_name(&place, self.content.options.lang);
            let size = self.content.sizes.label;
            let at = out - way * (size * 1.2);
            let label = PointLabel {
                id: format!("{}exit-{}-{place}", self.prefix, i + 1),
                name: name.to_owned(),
                class: "place-border",
                paint: (self.paints)("place-border"),
                at,
                radius: size * 0.9,
                leader: false,
                room: 0.6,
            };
            let Some(nodes) = label.place(&mut page.board) else {
                page.marked.dropped.push(label.name);
                continue;
            };
            // The arrow stands beside the name, on its far side from the route, pointing the way the route leaves.
            let Some(Node::Text(text)) = nodes.last() else { continue };
            let [left, top, right, bottom] = around(corners(&text.boxes(label.paint)));
            let right_hand = text.anchor == Anchor::Left;
            let tail =
                Point::new(if right_hand { right + size * 0.7 } else { left - size * 0.7 }, f64::midpoint(top, bottom));
            let (tip, wing) = (way * (size * 0.45), way.normal() * (size * 0.28));
            let arrow =
                Path::areas(Tag::class("arrow"), [vec![tail + tip, tail - tip * 0.6 + wing, tail - tip * 0.6 - wing]]);
            let room = [Quad::about(tail, tail, size * 0.5)];
            if page.board.is_free(&room) {
                page.board.block(room);
                page.labels.nodes.push(arrow);
            }
            page.labels.nodes.extend(nodes);
        }
    }
}
