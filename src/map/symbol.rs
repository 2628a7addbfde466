//! Symbols at stops: ends, border crossings by state, breaks of gauge, stations and ports.

use std::collections::{BTreeMap, BTreeSet};

use super::board::Board;
use super::label::PointLabel;
use super::options::Layer;
use super::panel::Content;
use super::track::Drawn;
use crate::model::{CrossingState, Facility, Lang, PlaceId, PlaceKind};
use crate::scene::{Circle, Group, Node, Paint, Path, Point, Quad, Tag};

/// Stops of this weight are named with a leader where there is no room beside them.
const PROMINENT: usize = 6;

/// What stands at a stop, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    End,
    Crossing(Option<CrossingState>),
    GaugeBreak,
    Port,
    Stop,
    Town,
}

/// A stop on the map.
#[derive(Clone, Debug)]
struct Mark {
    place: PlaceId,
    kind: Kind,
    gauge_break: bool,
    /// Where it is drawn, once for each route.
    at: Vec<Point>,
    name: String,
    /// The larger, the sooner it is named.
    weight: usize,
}

/// The kinds that were drawn, and the names of what found no room.
#[derive(Clone, Debug, Default)]
pub(super) struct Marked {
    pub(super) kinds: BTreeSet<Kind>,
    pub(super) gauge_breaks: bool,
    pub(super) dropped: Vec<String>,
}

impl Marked {
    /// What kinds of symbols the routes have in the window, drawn or not: the legend is laid out before the names are.
    pub(super) fn expected(content: &Content<'_>, drawn: &Drawn) -> Self {
        let plain = |_: &str| Paint { face: crate::font::Face::Regular, size: 7.0, spacing: 0.0, halo: None };
        if !content.options.has(Layer::Symbols) {
            return Self::default();
        }
        let stops = Stops::new(content, drawn, &plain, "");
        let kinds = stops.marks.iter().map(|mark| mark.kind).collect();
        Self { kinds, gauge_breaks: stops.marks.iter().any(|mark| mark.gauge_break), dropped: Vec::new() }
    }
}

/// Draws the stops of the routes and names them: what matters most first.
pub(super) struct Stops<'a> {
    content: &'a Content<'a>,
    marks: Vec<Mark>,
    paints: &'a dyn Fn(&str) -> Paint,
    prefix: &'a str,
}

impl<'a> Stops<'a> {
    pub(super) fn new(
        content: &'a Content<'a>,
        drawn: &Drawn,
        paints: &'a dyn Fn(&str) -> Paint,
        prefix: &'a str,
    ) -> Self {
        let Content { atlas, itineraries, options, .. } = *content;
        let mut marks: BTreeMap<&PlaceId, Mark> = BTreeMap::new();
        for itinerary in itineraries {
            let stops = &itinerary.route.stops;
            for (i, id) in stops.iter().enumerate() {
                let (Some(at), Some(place)) = (drawn.stops.get(id), atlas.places.get(id)) else { continue };
                let crossing = itinerary.crossings.iter().find(|c| c.place == id);
                let gauge_break = itinerary.gauge_breaks.certain.iter().any(|b| b.place == id && b.located);
                let kind = match (crossing, place.kind) {
                    _ if i == 0 || i + 1 == stops.len() => Kind::End,
                    (Some(crossing), _) => Kind::Crossing(crossing.state),
                    _ if gauge_break => Kind::GaugeBreak,
                    (None, PlaceKind::Port) => Kind::Port,
                    // A junction or a border point that is not crossed is no stop for a reader.
                    (None, PlaceKind::Junction | PlaceKind::BorderCrossing) => continue,
                    (None, PlaceKind::Station) => Kind::Stop,
                    (None, PlaceKind::City) => Kind::Town,
                };
                let name =
                    crossing.and_then(|c| c.record).map_or(&place.names, |record| &record.names).get(options.lang);
                let works = place.facilities.iter().filter(|f| **f != Facility::Customs).count();
                let weight = 3 * works + usize::from(place.unlocode.is_some()) * 2 + place.names.count();
                // A route that is named after a place should show it.
                let first = place.names.get(Lang::En).split(' ').next().unwrap_or_default();
                let named = itineraries.iter().any(|i| i.route.names.get(Lang::En).contains(first));
                let weight = weight + if named { 10 } else { 0 };
                let mark = Mark { place: id.clone(), kind, gauge_break, at: at.clone(), name: name.to_owned(), weight };
                let seen = marks.entry(id).or_insert_with(|| mark.clone());
                seen.gauge_break |= gauge_break;
                if mark.kind < seen.kind {
                    *seen = Mark { gauge_break: seen.gauge_break, ..mark };
                }
            }
        }
        let mut marks: Vec<Mark> = marks.into_values().collect();
        marks.sort_by(|a, b| rank(a.kind).cmp(&rank(b.kind)).then(b.weight.cmp(&a.weight)).then(a.place.cmp(&b.place)));
        Self { content, marks, paints, prefix }
    }

    /// Draws and names ends, crossings, breaks of gauge and ports (`important`), or the other stops.
    pub(super) fn draw(
        &self,
        important: bool,
        board: &mut Board,
        symbols: &mut Group,
        labels: &mut Group,
        marked: &mut Marked,
    ) {
        let (drawing, naming) = (self.content.options.has(Layer::Symbols), self.content.options.has(Layer::Labels));
        if !drawing && !naming {
            return;
        }
        let mut open: Vec<(&Mark, Vec<Quad>)> = Vec::new();
        for mark in self.marks.iter().filter(|m| (m.kind < Kind::Stop) == important) {
            let quads = self.boxes(mark);
            if !board.is_open(&quads) {
                marked.dropped.push(mark.name.clone());
                continue;
            }
            // No name may stand where a symbol of the same rank will.
            if important {
                board.block(quads.clone());
            }
            open.push((mark, quads));
        }
        for (mark, quads) in open {
            // A name can have come in between.
            if !important && !board.is_open(&quads) {
                marked.dropped.push(mark.name.clone());
                continue;
            }
            let named = if naming { self.label(mark).place(board) } else { None };
            if naming && named.is_none() {
                marked.dropped.push(mark.name.clone());
                // A dot without a name tells nothing.
                if !important {
                    continue;
                }
            }
            labels.nodes.extend(named.unwrap_or_default());
            if !important {
                board.block(quads);
            }
            if drawing {
                marked.kinds.insert(mark.kind);
                marked.gauge_breaks |= mark.gauge_break;
                let mut group = Group::new(format!("{}{}", self.prefix, mark.place));
                group.tag = group.tag.with_label(mark.name.clone());
                group.nodes = self.symbol(mark);
                symbols.nodes.push(Node::Group(group));
            }
        }
    }

    fn label(&self, mark: &Mark) -> PointLabel {
        let class = match mark.kind {
            Kind::End => "place-end",
            Kind::Crossing(_) => "place-border",
            _ => "place",
        };
        let spread = mark.at.iter().map(|p| p.distance(middle(&mark.at))).fold(0.0, f64::max);
        PointLabel {
            id: format!("{}label-{}", self.prefix, mark.place),
            name: mark.name.clone(),
            class,
            paint: (self.paints)(class),
            at: middle(&mark.at),
            radius: self.radius(mark.kind) + spread + if mark.gauge_break { 1.8 } else { 0.0 },
            leader: mark.kind < Kind::Stop || mark.weight >= PROMINENT,
            room: if mark.kind < Kind::Stop { 0.6 } else { 2.0 },
        }
    }

    fn radius(&self, kind: Kind) -> f64 {
        self.content.sizes.line
            * match kind {
                Kind::End => 1.9,
                Kind::Crossing(_) => 1.55,
                Kind::GaugeBreak | Kind::Port => 1.2,
                Kind::Stop => 0.95,
                Kind::Town => 0.75,
            }
    }

    /// The boxes of a symbol: that of a capsule over all routes that pass.
    fn boxes(&self, mark: &Mark) -> Vec<Quad> {
        let (a, b) = ends(&mark.at);
        vec![Quad::about(a, b, self.radius(mark.kind) + 0.4)]
    }

    fn symbol(&self, mark: &Mark) -> Vec<Node> {
        let (a, b) = ends(&mark.at);
        let across = (b - a).unit();
        let mut nodes = glyph(mark.kind, middle(&mark.at), self.radius(mark.kind), across.map(|_| (a, b)));
        if mark.gauge_break {
            let along = across.unwrap_or(Point::new(0.0, 1.0)).normal();
            nodes.splice(0..0, bars(middle(&mark.at), along, self.radius(mark.kind) + 1.4));
        }
        nodes
    }
}

/// The order in which stops are drawn.
fn rank(kind: Kind) -> usize {
    match kind {
        Kind::End => 0,
        Kind::Crossing(_) => 1,
        Kind::GaugeBreak => 2,
        Kind::Port => 3,
        Kind::Stop | Kind::Town => 4,
    }
}

fn middle(points: &[Point]) -> Point {
    let (a, b) = ends(points);
    a.toward(b, 0.5)
}

/// The two points that are furthest apart.
fn ends(points: &[Point]) -> (Point, Point) {
    let mut widest = (points[0], points[0]);
    for (i, &a) in points.iter().enumerate() {
        for &b in &points[i + 1..] {
            if a.distance(b) > widest.0.distance(widest.1) {
                widest = (a, b);
            }
        }
    }
    widest
}

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
