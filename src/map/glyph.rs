//! Symbols of stops: kinds, sizes, shapes.

use crate::model::CrossingState;
use crate::scene::{Circle, Node, Path, Point, Rect, Tag};

/// The kind of a symbol, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SymbolKind {
    /// End of a route.
    End,
    /// Border crossing by state; `None` where the state is not known.
    Crossing(Option<CrossingState>),
    /// Break of gauge.
    GaugeBreak,
    /// Port.
    Port,
    /// Station.
    Stop,
    /// Town.
    Town,
}

impl SymbolKind {
    /// Radius on the map, in widths of a line.
    pub(super) fn radius(self) -> f64 {
        match self {
            Self::End => 1.9,
            Self::Crossing(_) => 1.55,
            Self::GaugeBreak | Self::Port => 1.2,
            Self::Stop => 0.95,
            Self::Town => 0.75,
        }
    }

    /// Radius in the legend, in widths of a line: large symbols are of one size there.
    pub(super) fn legend_radius(self) -> f64 {
        match self {
            Self::End | Self::Crossing(_) | Self::Port => 1.5,
            Self::GaugeBreak | Self::Stop | Self::Town => self.radius(),
        }
    }

    /// The kind whose symbol it has: a crossing under construction has that of a planned one.
    pub(super) fn shown_as(self) -> Self {
        match self {
            Self::Crossing(Some(CrossingState::UnderConstruction)) => Self::Crossing(Some(CrossingState::Planned)),
            other => other,
        }
    }
}

/// Draws a symbol; a stop of several routes has a capsule from the first to the last, `over`.
pub(super) fn glyph(kind: SymbolKind, at: Point, radius: f64, over: Option<(Point, Point)>) -> Vec<Node> {
    let circle = |class: &str, radius| Node::Circle(Circle { tag: Tag::class(class), centre: at, radius });
    let diamond = |class: &str| {
        let corner = |x: f64, y: f64| at + Point::new(x * radius * 1.15, y * radius * 1.15);
        Path::areas(Tag::class(class), [vec![corner(0.0, -1.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(-1.0, 0.0)]])
    };
    match (kind, over) {
        (SymbolKind::End, _) => vec![circle("end", radius), circle("end-dot", radius * 0.4)],
        (SymbolKind::Crossing(Some(CrossingState::Open)), _) => vec![diamond("open")],
        (SymbolKind::Crossing(Some(CrossingState::Closed)), _) => {
            let arm = radius * 0.5;
            let line = |x: f64, y: f64| vec![at + Point::new(-x, -y), at + Point::new(x, y)];
            vec![diamond("closed"), Path::lines(Tag::class("cross"), [line(arm, arm), line(arm, -arm)])]
        }
        (SymbolKind::Crossing(Some(state @ (CrossingState::Restricted | CrossingState::Disrupted))), _) => {
            let outline = if state == CrossingState::Restricted { "open" } else { "closed" };
            let dot = Circle { tag: Tag::class("end-dot"), centre: at, radius: radius * 0.28 };
            vec![diamond(outline), Node::Circle(dot)]
        }
        // Not known: a question mark, which no other state has.
        (SymbolKind::Crossing(None), _) => {
            let at = |x: f64, y: f64| at + Point::new(x * radius, y * radius);
            let hook = vec![
                at(-0.28, -0.3),
                at(-0.2, -0.52),
                at(0.05, -0.6),
                at(0.28, -0.42),
                at(0.22, -0.16),
                at(0.0, 0.04),
                at(0.0, 0.24),
            ];
            let dot = vec![at(0.0, 0.42), at(0.0, 0.62)];
            vec![diamond("coming"), Path::lines(Tag::class("ask"), [hook, dot])]
        }
        (SymbolKind::Crossing(_), _) => {
            vec![
                diamond("coming"),
                Node::Circle(Circle { tag: Tag::class("end-dot"), centre: at, radius: radius * 0.28 }),
            ]
        }
        (SymbolKind::Port, _) => {
            let half = radius * 0.85;
            vec![Path::rectangle(Tag::class("closed"), Rect::new(at.x - half, at.y - half, at.x + half, at.y + half))]
        }
        (SymbolKind::GaugeBreak | SymbolKind::Stop, Some((a, b))) => {
            let line = || [vec![a, b]];
            vec![Path::lines(Tag::class("stop-case"), line()), Path::lines(Tag::class("stop-core"), line())]
        }
        (SymbolKind::Town, _) => vec![circle("end-dot", radius), circle("town", radius)],
        (SymbolKind::GaugeBreak | SymbolKind::Stop, None) => vec![circle("stop", radius)],
    }
}

/// Draws two bars across the route, one on each side of a stop: a break of gauge.
pub(super) fn bars(at: Point, along: Point, distance: f64) -> Vec<Node> {
    let bar = |side: f64| {
        let middle = at + along * (side * distance);
        let half = along.normal() * (distance * 0.8).max(3.0);
        vec![middle - half, middle + half]
    };
    let both = || [bar(-1.0), bar(1.0)];
    vec![Path::lines(Tag::class("bar-case"), both()), Path::lines(Tag::class("bar"), both())]
}
