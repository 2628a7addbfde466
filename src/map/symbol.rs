//! Symbols at stops: ends, border crossings by state, breaks of gauge, stations and ports.

use std::collections::{BTreeMap, BTreeSet};

use super::clip::{Window, contains};
use super::glyph::{bars, glyph};
use super::label::PointLabel;
use super::options::Layer;
use super::panel::{Content, Page};
use super::track::Drawn;
use crate::model::{CrossingState, Facility, Lang, PlaceId, PlaceKind};
use crate::scene::{Group, Node, Paint, Point, Quad};

/// What a stop weighs that a route is named after; it is named with a leader where there is no room beside it.
const NAMED: usize = 100;

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
    /// States of crossings that stand at the same place on the page.
    others: BTreeSet<Kind>,
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
    /// With what another window has.
    pub(super) fn add(&mut self, other: Self) {
        self.kinds.extend(other.kinds);
        self.gauge_breaks |= other.gauge_breaks;
        self.dropped.extend(other.dropped);
    }

    /// What kinds of symbols the routes have in the window, drawn or not: the legend is laid out before the names are.
    pub(super) fn expected(content: &Content<'_>, drawn: &Drawn) -> Self {
        let plain = |_: &str| Paint { face: crate::font::Face::Regular, size: 7.0, spacing: 0.0, halo: None };
        if !content.options.has(Layer::Symbols) {
            return Self::default();
        }
        let stops = Stops::new(content, drawn, &plain, &[], "");
        let kinds = stops.marks.iter().flat_map(|mark| mark.others.iter().copied().chain([mark.kind])).collect();
        Self { kinds, gauge_breaks: stops.marks.iter().any(|mark| mark.gauge_break), dropped: Vec::new() }
    }
}

/// Draws the stops of the routes and names them: what matters most first.
pub(super) struct Stops<'a> {
    pub(super) content: &'a Content<'a>,
    marks: Vec<Mark>,
    pub(super) paints: &'a dyn Fn(&str) -> Paint,
    pub(super) prefix: &'a str,
}

impl<'a> Stops<'a> {
    pub(super) fn new(
        content: &'a Content<'a>,
        drawn: &Drawn,
        paints: &'a dyn Fn(&str) -> Paint,
        hidden: &[Window],
        prefix: &'a str,
    ) -> Self {
        let Content { atlas, itineraries, options, .. } = *content;
        // A road and a railway can cross the border at one place, each with a record of its own.
        let mut marks: BTreeMap<(&PlaceId, &str), Mark> = BTreeMap::new();
        for itinerary in itineraries {
            for (i, stop) in itinerary.stops.iter().enumerate() {
                let id = stop.place;
                let (Some(at), Some(place)) = (drawn.stops.get(id), atlas.places.get(id)) else { continue };
                if hidden.iter().any(|window| contains(*window, middle(at))) {
                    continue;
                }
                let crossing = stop.crossing.as_ref();
                let gauge_break = stop.gauge_break.as_ref().is_some_and(|b| b.located);
                let kind = match (crossing, place.kind) {
                    _ if i == 0 || i + 1 == itinerary.stops.len() => Kind::End,
                    (Some(crossing), _) => Kind::Crossing(crossing.status.state()),
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
                let weight = 3 * works + 2 * usize::from(place.unlocode.is_some()) + usize::from(place.esr.is_some());
                // A route that is named after a place should show it.
                let first = place.names.get(Lang::En).split(' ').next().unwrap_or_default();
                let named = itineraries.iter().any(|i| i.route.names.get(Lang::En).contains(first));
                let weight = weight + if named { NAMED } else { 0 };
                let others = BTreeSet::new();
                let mark = Mark {
                    place: id.clone(),
                    kind,
                    others,
                    gauge_break,
                    at: at.clone(),
                    name: name.to_owned(),
                    weight,
                };
                let seen = marks.entry((id, crossing.map_or("", |c| c.id()))).or_insert_with(|| mark.clone());
                seen.gauge_break |= gauge_break;
                if mark.kind < seen.kind {
                    *seen = Mark { gauge_break: seen.gauge_break, ..mark };
                }
            }
        }
        let mut marks: Vec<Mark> = marks.into_values().collect();
        marks.sort_by(|a, b| rank(a.kind).cmp(&rank(b.kind)).then(b.weight.cmp(&a.weight)).then(a.place.cmp(&b.place)));
        merge(&mut marks, content.sizes.line * 4.2);
        Self { content, marks, paints, prefix }
    }

    /// Draws and names ends, crossings, breaks of gauge and ports (`important`), or the other stops.
    pub(super) fn draw(&self, important: bool, page: &mut Page<'_>) {
        let (drawing, naming) = (self.content.options.has(Layer::Symbols), self.content.options.has(Layer::Labels));
        if !drawing && !naming {
            return;
        }
        let mut open: Vec<(&Mark, Vec<Quad>)> = Vec::new();
        for mark in self.marks.iter().filter(|m| (m.kind < Kind::Stop) == important) {
            let quads = self.boxes(mark);
            if !page.board.is_open(&quads) {
                page.marked.dropped.push(mark.name.replace('\n', "; "));
                continue;
            }
            // No name may stand where a symbol of the same rank will.
            if important {
                page.board.block(quads.clone());
                page.board.mark(middle(&mark.at));
            }
            open.push((mark, quads));
        }
        for (mark, quads) in open {
            // A name can have come in between.
            if !important && !page.board.is_open(&quads) {
                page.marked.dropped.push(mark.name.replace('\n', "; "));
                continue;
            }
            let named = if naming { self.label(mark).place(&mut page.board) } else { None };
            if naming && named.is_none() {
                page.marked.dropped.push(mark.name.replace('\n', "; "));
                // A dot without a name tells nothing.
                if !important {
                    continue;
                }
            }
            page.labels.nodes.extend(named.unwrap_or_default());
            if !important {
                page.board.block(quads);
                page.board.mark(middle(&mark.at));
            }
            if drawing {
                page.marked.kinds.insert(mark.kind);
                page.marked.kinds.extend(&mark.others);
                page.marked.gauge_breaks |= mark.gauge_break;
                let mut group = Group::new(format!("{}{}", self.prefix, mark.place));
                group.tag = group.tag.with_label(mark.name.replace('\n', "; "));
                group.nodes = self.symbol(mark);
                page.symbols.nodes.push(Node::Group(group));
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
            leader: mark.kind < Kind::Stop || mark.weight >= NAMED,
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
        // Crossings of different states stand side by side.
        let wide = Point::new(self.radius(mark.kind) * 0.8 * mark.others.len() as f64, 0.0);
        vec![
            Quad::about(a, b, self.radius(mark.kind) + 0.4),
            Quad::about(a - wide, b + wide, self.radius(mark.kind) + 0.4),
        ]
    }

    fn symbol(&self, mark: &Mark) -> Vec<Node> {
        let (a, b) = ends(&mark.at);
        let across = (b - a).unit();
        let (at, radius) = (middle(&mark.at), self.radius(mark.kind));
        let mut nodes = Vec::new();
        for (i, kind) in mark.others.iter().copied().chain([mark.kind]).enumerate() {
            let aside = Point::new(radius * 1.6 * (i as f64 - mark.others.len() as f64 / 2.0), 0.0);
            nodes.extend(glyph(kind, at + aside, radius, across.map(|_| (a, b))));
        }
        if mark.gauge_break {
            let along = across.unwrap_or(Point::new(0.0, 1.0)).normal();
            nodes.splice(0..0, bars(at, along, radius * (1.0 + 0.8 * mark.others.len() as f64) + 1.4));
        }
        nodes
    }
}

/// Joins crossings that stand nearer than `distance` on the page: no reader could tell their symbols apart, and leaving
/// one out would say that there is none.
fn merge(marks: &mut Vec<Mark>, distance: f64) {
    let is_crossing = |mark: &Mark| matches!(mark.kind, Kind::Crossing(_));
    let mut kept: Vec<Mark> = Vec::with_capacity(marks.len());
    for mark in marks.drain(..) {
        let near = |other: &&mut Mark| is_crossing(other) && middle(&other.at).distance(middle(&mark.at)) < distance;
        match kept.iter_mut().find(|other| is_crossing(&mark) && near(other)) {
            Some(first) => {
                if !first.name.split('\n').any(|name| name == mark.name) {
                    first.name = format!("{}\n{}", first.name, mark.name);
                }
                first.gauge_break |= mark.gauge_break;
                if coarse(mark.kind) != coarse(first.kind) {
                    first.others.insert(coarse(mark.kind));
                }
            }
            None => kept.push(mark),
        }
    }
    *marks = kept;
}

/// A crossing that is being built has the symbol of a planned one.
fn coarse(kind: Kind) -> Kind {
    match kind {
        Kind::Crossing(Some(CrossingState::UnderConstruction)) => Kind::Crossing(Some(CrossingState::Planned)),
        other => other,
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
