//! Symbols and labels of stops: ends, border crossings by state, breaks of gauge, ports, stations, towns.

use std::collections::{BTreeMap, BTreeSet};

use super::basemap::BasemapLayer;
use super::content::Content;
use super::glyph::{SymbolKind, bars, glyph};
use super::options::Layer;
use super::placement::{DrawnSymbols, Placement};
use super::plate::{Cell, Plate};
use super::spot::{first_word, spot_name};
use super::track::DrawnRoutes;
use crate::model::{City, Country, Facility, Lang, Mode, Place, PlaceId, PlaceKind};
use crate::scene::{Group, Node, Point, Quad, Rect, Style};
use crate::sheet::{PointLabel, label_style};

/// Label priority of a stop whose name appears in the name of a route; it may have a leader.
const NAMED: usize = 100;

/// A symbol with its label.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    place: PlaceId,
    kind: SymbolKind,
    /// Kinds of other crossings at the same place on the page.
    others: BTreeSet<SymbolKind>,
    gauge_break: bool,
    /// Its positions, one for each route.
    at: Vec<Point>,
    name: String,
    /// Label priority among those of the same rank, the greatest first.
    weight: usize,
    /// Modes of the crossings at the place, each with the kind of its symbol.
    modes: BTreeSet<(SymbolKind, Mode)>,
    /// Countries in which it lies, and its name may stand.
    home: Vec<Country>,
}

impl Mark {
    /// Its name in one line.
    fn told(&self) -> String {
        self.name.replace('\n', "; ")
    }

    fn is_crossing(&self) -> bool {
        matches!(self.kind, SymbolKind::Crossing(_))
    }
}

/// The stops of the routes in a frame, the most important first.
pub(super) struct Stops<'a> {
    content: &'a Content<'a>,
    marks: Vec<Mark>,
}

impl<'a> Stops<'a> {
    /// The stops in a frame, without those in `hidden` areas.
    pub(super) fn new(content: &'a Content<'a>, drawn: &DrawnRoutes, hidden: &[Rect]) -> Self {
        let Content { atlas, itineraries, options, .. } = *content;
        // A road and a railway can cross the border at one place, each with a record of its own.
        let mut marks: BTreeMap<(&PlaceId, &str), Mark> = BTreeMap::new();
        for itinerary in itineraries {
            for (i, stop) in itinerary.stops.iter().enumerate() {
                let id = stop.place;
                let (Some(at), Some(place)) = (drawn.stops.get(id), atlas.places.get(id)) else { continue };
                let is_end = i == 0 || i + 1 == itinerary.stops.len();
                if !is_end && hidden.iter().any(|area| area.contains(middle(at))) {
                    continue;
                }
                let crossing = stop.crossing.as_ref();
                let located = stop.gauge_break.as_ref().is_some_and(|b| b.located);
                let gauge_break = located && content.draws_at(itinerary, i);
                let kind = match (crossing, place.kind) {
                    _ if is_end => SymbolKind::End,
                    (Some(crossing), _) => SymbolKind::Crossing(crossing.status.state()),
                    _ if gauge_break => SymbolKind::GaugeBreak,
                    (None, PlaceKind::Port) => SymbolKind::Port,
                    // A junction or a border point that is not crossed is no stop for a reader.
                    (None, PlaceKind::Junction | PlaceKind::BorderCrossing) => continue,
                    (None, PlaceKind::Station) => SymbolKind::Stop,
                    (None, PlaceKind::City) => SymbolKind::Town,
                };
                let name =
                    crossing.and_then(|c| c.record).map_or(&place.names, |record| &record.names).get(options.lang);
                let works = place.facilities.iter().filter(|f| **f != Facility::Customs).count();
                let weight = 3 * works + 2 * usize::from(place.unlocode.is_some()) + usize::from(place.esr.is_some());
                // A route that is named after a place should show it.
                let first = place.names.get(Lang::En).split(' ').next().unwrap_or_default();
                let named = itineraries.iter().any(|i| i.route.names.get(Lang::En).contains(first));
                let weight = weight + size(place, content.basemap) + if named { NAMED } else { 0 };
                let mark = Mark {
                    place: id.clone(),
                    kind,
                    others: BTreeSet::new(),
                    gauge_break,
                    at: at.clone(),
                    name: if crossing.is_some() { spot_name(name) } else { name.to_owned() },
                    weight,
                    modes: crossing.map(|crossing| (kind.shown_as(), crossing.mode)).into_iter().collect(),
                    home: match (crossing.map(|c| c.countries), place.border) {
                        (Some((a, b)), _) | (None, Some((a, b))) => vec![a, b],
                        (None, None) => vec![place.country],
                    },
                };
                let seen = marks.entry((id, crossing.map_or("", |c| c.id()))).or_insert_with(|| mark.clone());
                seen.gauge_break |= gauge_break;
                if mark.kind < seen.kind {
                    let modes = seen.modes.union(&mark.modes).copied().collect();
                    *seen = Mark { gauge_break: seen.gauge_break, modes, ..mark };
                }
            }
        }
        let mut marks: Vec<Mark> = marks.into_values().collect();
        marks.sort_by(|a, b| rank(a.kind).cmp(&rank(b.kind)).then(b.weight.cmp(&a.weight)).then(a.place.cmp(&b.place)));
        merge(&mut marks, content.sizes.line * 4.2);
        Self { content, marks }
    }

    /// Names and positions of the stops on the page, and whether they are ends.
    pub(super) fn named(&self) -> impl Iterator<Item = (&str, Point, bool)> {
        self.marks.iter().map(|mark| (mark.name.as_str(), middle(&mark.at), mark.kind == SymbolKind::End))
    }

    /// The symbols of all stops, whether they find room or not: the legend is laid out before the labels are.
    pub(super) fn expected(&self) -> DrawnSymbols {
        if !self.content.options.has(Layer::Symbols) {
            return DrawnSymbols::default();
        }
        let kinds = self.marks.iter().flat_map(|mark| mark.others.iter().copied().chain([mark.kind])).collect();
        let gauge_breaks = self.marks.iter().any(|mark| mark.gauge_break);
        DrawnSymbols { kinds, gauge_breaks, ..DrawnSymbols::default() }
    }

    /// Keeps the areas of ends, crossings, breaks of gauge and ports free of labels; returns those whose symbol has room, ends
    /// apart from the others.
    pub(super) fn reserve(&self, placement: &mut Placement<'_>) -> (Vec<&Mark>, Vec<&Mark>) {
        let mut open: Vec<&Mark> = Vec::new();
        for mark in self.marks.iter().filter(|mark| mark.kind < SymbolKind::Stop) {
            let quads = self.boxes(mark);
            // An end is drawn over another end at its place rather than not at all.
            if mark.kind == SymbolKind::End || placement.index.is_open(&quads) {
                placement.index.block(quads);
                placement.index.add_symbol(middle(&mark.at));
                open.push(mark);
            } else if self.is_wanted() {
                self.miss(mark, placement);
            }
        }
        open.into_iter().partition(|mark| mark.kind == SymbolKind::End)
    }

    /// Notes that a mark or its name found no room.
    fn miss(&self, mark: &Mark, placement: &mut Placement<'_>) {
        if mark.kind == SymbolKind::End && self.content.options.has(Layer::Labels) {
            placement.drawn.lose(&mark.told());
        } else {
            placement.drawn.dropped.push(mark.told());
        }
    }

    fn is_wanted(&self) -> bool {
        self.content.options.has(Layer::Symbols) || self.content.options.has(Layer::Labels)
    }

    /// Draws and labels marks whose areas are kept free.
    pub(super) fn draw(&self, marks: &[&Mark], styles: &BTreeMap<String, Style>, placement: &mut Placement<'_>) {
        for mark in marks.iter().filter(|_| self.is_wanted()) {
            self.name(mark, styles, placement);
            self.sign(mark, placement);
        }
    }

    /// Draws and labels the other stops, where both find room: a dot without a label tells nothing.
    pub(super) fn draw_others(&self, styles: &BTreeMap<String, Style>, placement: &mut Placement<'_>) {
        for mark in self.marks.iter().filter(|mark| mark.kind >= SymbolKind::Stop && self.is_wanted()) {
            let quads = self.boxes(mark);
            if placement.capitals.contains(first_word(&mark.name)) {
                continue;
            }
            if !placement.index.is_open(&quads) {
                placement.drawn.dropped.push(mark.told());
            } else if self.name(mark, styles, placement) || !self.content.options.has(Layer::Labels) {
                placement.index.block(quads);
                placement.index.add_symbol(middle(&mark.at));
                self.sign(mark, placement);
            }
        }
    }

    /// Labels a mark; whether the name found room.
    fn name(&self, mark: &Mark, styles: &BTreeMap<String, Style>, placement: &mut Placement<'_>) -> bool {
        if !self.content.options.has(Layer::Labels) {
            return false;
        }
        // A card has the names of ends alone.
        if self.content.is_card() && mark.kind != SymbolKind::End {
            return true;
        }
        let label = self.label(mark, styles, placement.prefix);
        let mut placed = label.place(&mut placement.index);
        if placed.is_none() && mark.kind == SymbolKind::End {
            // Rather at the end of a leader over another country than not at all.
            placed = PointLabel { home: Vec::new(), ..label }.place(&mut placement.index);
        }
        if placed.is_none() {
            self.miss(mark, placement);
        }
        let found = placed.is_some();
        placement.labels.nodes.extend(placed.unwrap_or_default());
        found
    }

    /// Draws the symbol of a mark.
    fn sign(&self, mark: &Mark, placement: &mut Placement<'_>) {
        if !self.content.options.has(Layer::Symbols) {
            return;
        }
        placement.drawn.kinds.insert(mark.kind);
        placement.drawn.kinds.extend(&mark.others);
        placement.drawn.gauge_breaks |= mark.gauge_break;
        let mut group = Group::new(format!("{}{}", placement.prefix, mark.place));
        group.tag = group.tag.with_label(mark.told());
        group.nodes = self.symbol(mark);
        placement.symbols.nodes.push(Node::Group(group));
    }

    /// The label of a symbol.
    fn label(&self, mark: &Mark, styles: &BTreeMap<String, Style>, prefix: &str) -> PointLabel {
        let class = match mark.kind {
            SymbolKind::End => "place-end",
            SymbolKind::Crossing(_) => "place-border",
            _ => "place",
        };
        let spread = mark.at.iter().map(|p| p.distance(middle(&mark.at))).fold(0.0, f64::max);
        PointLabel {
            id: format!("{prefix}label-{}", mark.place),
            name: mark.name.clone(),
            class,
            style: label_style(styles, class),
            at: middle(&mark.at),
            radius: match self.plate(mark) {
                Some(plate) => plate.width() / 2.0,
                None => self.radius(mark.kind) + spread + if mark.gauge_break { 1.8 } else { 0.0 },
            },
            leader: mark.kind < SymbolKind::Stop || mark.weight >= NAMED,
            room: if mark.kind < SymbolKind::Stop { 0.6 } else { 2.0 },
            home: mark.home.clone(),
        }
    }

    /// Radius of a symbol in points.
    fn radius(&self, kind: SymbolKind) -> f64 {
        self.content.sizes.line * kind.radius()
    }

    /// The compound sign of a crossing at which more than one thing has to be told: symbols side by side on a plate, each
    /// with the pictogram of its mode where the map has several, and two bars for a break of gauge.
    fn plate(&self, mark: &Mark) -> Option<Plate> {
        let several = !mark.others.is_empty() || mark.gauge_break;
        if !mark.is_crossing() || !several {
            return None;
        }
        let mut cells: Vec<Cell> = Vec::new();
        for kind in mark.others.iter().copied().chain([mark.kind]) {
            let shown = kind.shown_as();
            if !mark.others.is_empty() && self.content.ticks() {
                cells.extend(mark.modes.iter().filter(|(of, _)| *of == shown).map(|(_, mode)| Cell::Mode(*mode)));
            }
            cells.push(Cell::Symbol(kind));
        }
        if mark.gauge_break {
            cells.push(Cell::Gauge);
        }
        Some(Plate { cells, at: middle(&mark.at), radius: self.radius(mark.kind) })
    }

    /// Boxes of a symbol: that of a capsule over all routes that pass, or of a plate.
    fn boxes(&self, mark: &Mark) -> Vec<Quad> {
        if let Some(plate) = self.plate(mark) {
            return vec![plate.area().grown(0.4).into()];
        }
        let (a, b) = ends(&mark.at);
        vec![Quad::about(a, b, self.radius(mark.kind) + 0.4)]
    }

    /// Nodes of a symbol.
    fn symbol(&self, mark: &Mark) -> Vec<Node> {
        if let Some(plate) = self.plate(mark) {
            return plate.draw();
        }
        let (a, b) = ends(&mark.at);
        let across = (b - a).unit();
        let (at, radius) = (middle(&mark.at), self.radius(mark.kind));
        let mut nodes = glyph(mark.kind, at, radius, across.map(|_| (a, b)));
        if mark.gauge_break {
            let along = across.unwrap_or(Point::new(0.0, 1.0)).normal();
            nodes.splice(0..0, bars(at, along, radius + 1.4));
        }
        nodes
    }
}

/// Merges crossings nearer than `distance` on the page: their symbols could not be told apart, and leaving one out would
/// say that there is none.
fn merge(marks: &mut Vec<Mark>, distance: f64) {
    let is_crossing = |mark: &Mark| matches!(mark.kind, SymbolKind::Crossing(_));
    let mut kept: Vec<Mark> = Vec::with_capacity(marks.len());
    for mark in marks.drain(..) {
        let near = |other: &&mut Mark| is_crossing(other) && middle(&other.at).distance(middle(&mark.at)) < distance;
        match kept.iter_mut().find(|other| is_crossing(&mark) && near(other)) {
            Some(first) => {
                if !first.name.split('\n').any(|name| name == mark.name) {
                    first.name = format!("{}\n{}", first.name, mark.name);
                }
                first.gauge_break |= mark.gauge_break;
                first.modes.extend(&mark.modes);
                let abroad: Vec<Country> = mark.home.iter().copied().filter(|c| !first.home.contains(c)).collect();
                first.home.extend(abroad);
                if mark.kind.shown_as() != first.kind.shown_as() {
                    first.others.insert(mark.kind.shown_as());
                }
            }
            None => kept.push(mark),
        }
    }
    *marks = kept;
}

/// Rank of a kind: the order in which symbols are drawn.
/// Label priority of a town by its size: that of the city of the base map that it is; 0 where it is none.
fn size(place: &Place, basemap: &BasemapLayer<'_>) -> usize {
    let near = |a: f64, b: f64| (a - b).abs() < 0.3;
    let is_it = |city: &&City| {
        near(city.position.lon(), place.position.lon())
            && near(city.position.lat(), place.position.lat())
            && city.names.get(Lang::En) == place.names.get(Lang::En)
    };
    let cities = if place.kind == PlaceKind::City { basemap.base.cities.as_slice() } else { &[] };
    cities.iter().filter(is_it).map(|city| 2 * usize::from(8_u8.saturating_sub(city.rank))).max().unwrap_or(0)
}

fn rank(kind: SymbolKind) -> usize {
    match kind {
        SymbolKind::End => 0,
        SymbolKind::Crossing(_) => 1,
        SymbolKind::GaugeBreak => 2,
        SymbolKind::Port => 3,
        SymbolKind::Stop | SymbolKind::Town => 4,
    }
}

/// The midpoint of the two points that are furthest apart.
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
