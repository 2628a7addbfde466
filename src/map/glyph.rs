//! The symbols of stops.

use super::symbol::Kind;
use crate::model::CrossingState;
use crate::scene::{Circle, Node, Path, Point, Tag};

/// The symbol of a kind; a stop that several routes pass is a capsule over all of them.
pub(super) fn glyph(kind: Kind, at: Point, radius: f64, over: Option<(Point, Point)>) -> Vec<Node> {
    let circle = |class: &str, radius| Node::Circle(Circle { tag: Tag::class(class), centre: at, radius });
    let diamond = |class: &str| {
        let corner = |x: f64, y: f64| at + Point::new(x * radius * 1.15, y * radius * 1.15);
        Path::areas(Tag::class(class), [vec![corner(0.0, -1.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(-1.0, 0.0)]])
    };
    match (kind, over) {
        (Kind::End, _) => vec![circle("end", radius), circle("end-dot", radius * 0.4)],
        (Kind::Crossing(Some(CrossingState::Open)), _) => vec![diamond("open")],
        (Kind::Crossing(Some(CrossingState::Closed)), _) => {
            let arm = radius * 0.5;
            let line = |x: f64, y: f64| vec![at + Point::new(-x, -y), at + Point::new(x, y)];
            vec![diamond("closed"), Path::lines(Tag::class("cross"), [line(arm, arm), line(arm, -arm)])]
        }
        (Kind::Crossing(_), _) => {
            vec![
                diamond("coming"),
                Node::Circle(Circle { tag: Tag::class("end-dot"), centre: at, radius: radius * 0.28 }),
            ]
        }
        (Kind::Port, _) => {
            let half = radius * 0.85;
            vec![Path::rectangle(Tag::class("closed"), [at.x - half, at.y - half, at.x + half, at.y + half])]
        }
        (Kind::GaugeBreak | Kind::Stop, Some((a, b))) => {
            let line = || [vec![a, b]];
            vec![Path::lines(Tag::class("stop-case"), line()), Path::lines(Tag::class("stop-core"), line())]
        }
        (Kind::Town, _) => vec![circle("end-dot", radius), circle("town", radius)],
        (Kind::GaugeBreak | Kind::Stop, None) => vec![circle("stop", radius)],
    }
}

/// Two bars across the route, one on each side of the stop.
pub(super) fn bars(at: Point, along: Point, distance: f64) -> Vec<Node> {
    let bar = |side: f64| {
        let middle = at + along * (side * distance);
        let half = along.normal() * 3.2;
        vec![middle - half, middle + half]
    };
    let both = || [bar(-1.0), bar(1.0)];
    vec![Path::lines(Tag::class("bar-case"), both()), Path::lines(Tag::class("bar"), both())]
}
