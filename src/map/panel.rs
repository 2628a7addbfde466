//! One window of a map with everything in it: ground, routes, symbols and names.

use std::collections::BTreeMap;

use super::board::Board;
use super::graticule::graticule;
use super::ground::{Ground, border_group};
use super::label_area::{AreaLabel, Mask};
use super::label_line::LineLabel;
use super::options::{Layer, MapOptions, Overlay};
use super::strand::{Strand, strands};
use super::symbol::{Marked, Stops};
use super::theme::{AREA_SIZES, Sizes};
use super::track::{Drawn, tracks};
use super::view::View;
use crate::model::{Atlas, LonLat, Mode};
use crate::network::Itinerary;
use crate::scene::{Group, Node, Paint, Path, Point, Quad, Style, Tag};

/// What every window of a map is made of.
pub(super) struct Content<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) itineraries: &'a [Itinerary<'a>],
    pub(super) ground: &'a Ground<'a>,
    pub(super) overlays: &'a [Overlay],
    pub(super) options: &'a MapOptions,
    pub(super) sizes: Sizes,
}

/// A window as it is drawn.
pub(super) struct Panel {
    pub(super) groups: Vec<Group>,
    pub(super) drawn: Drawn,
    pub(super) marked: Marked,
}

/// The routes of a window before anything else is placed.
pub(super) struct Lines {
    strands: Vec<Strand>,
    pub(super) board: Board,
    group: Group,
    pub(super) drawn: Drawn,
}

impl Content<'_> {
    /// Whether railways carry ticks: only where roads or ships are drawn too.
    pub(super) fn ticks(&self) -> bool {
        let modes = || self.itineraries.iter().flat_map(|i| &i.legs).map(|leg| leg.segment.mode);
        modes().any(|mode| mode != Mode::Rail) && modes().any(|mode| mode == Mode::Rail)
    }

    /// The routes, side by side, and a board on which names keep off them.
    pub(super) fn lines(&self, view: &View<'_>, prefix: &str) -> Lines {
        if !self.options.has(Layer::Routes) {
            let (strands, board) = (Vec::new(), Board::new(view.frame, [], 0.0));
            return Lines { strands, board, group: Group::new(format!("{prefix}routes")), drawn: Drawn::default() };
        }
        let strands = strands(view, self.itineraries, self.sizes.spacing);
        let (group, drawn) = tracks(view, self.itineraries, &strands, &self.sizes, self.ticks(), prefix);
        let half = self.sizes.line / 2.0 + self.sizes.casing;
        let board = Board::new(view.frame, drawn.lines.iter().flatten(), half);
        Lines { strands, board, group, drawn }
    }

    /// Everything else, around what `lines` has and what was put on its board since.
    pub(super) fn fill(
        &self,
        view: &View<'_>,
        lines: Lines,
        styles: &mut BTreeMap<String, Style>,
        prefix: &str,
    ) -> Panel {
        let Lines { strands, mut board, group: routes, drawn } = lines;
        let mut groups: Vec<Group> = Vec::new();
        let mut base = if self.options.has(Layer::Base) {
            self.ground.land(view, prefix)
        } else {
            Group { decoration: true, ..Group::new(format!("{prefix}base")) }
        };
        if self.options.has(Layer::Graticule) {
            base.nodes.extend(graticule(view, self.options.lang).lines);
        }
        groups.push(base);
        let borders = self.ground.border_lines(view);
        let rivers: Vec<Vec<Vec<Point>>> = self.ground.rivers(view);
        // Names rather stand beside rivers and borders than on them.
        board.avoid(borders.iter().chain(rivers.iter().flatten()));
        if self.options.has(Layer::Borders) {
            groups.push(border_group(borders, prefix));
        }
        groups.extend(self.overlays.iter().enumerate().map(|(i, overlay)| drawn_overlay(view, overlay, i, prefix)));
        groups.push(routes);
        let mut marked = Marked::default();
        let (mut symbols, mut labels) = (Group::new(format!("{prefix}symbols")), Group::new(format!("{prefix}labels")));
        let snapshot = styles.clone();
        let paints = move |class: &str| {
            let plain = Paint { face: crate::font::Face::Regular, size: 7.0, spacing: 0.0, halo: None };
            class.split(' ').find_map(|c| snapshot.get(c)?.paint).unwrap_or(plain)
        };
        let named = self.options.has(Layer::Labels);
        let stops = Stops::new(self, &drawn, &paints, prefix);
        stops.draw(true, &mut board, &mut symbols, &mut labels, &mut marked);
        if named {
            // The large map has told which route is which.
            if prefix.is_empty() {
                self.route_names(&mut board, &drawn, &strands, &paints, &mut labels, &mut marked, prefix);
            }
            self.area_names(view, &mut board, styles, &mut labels, &mut marked, prefix);
            self.river_names(&rivers, &mut board, &paints, &mut labels, &mut marked, prefix);
        }
        stops.draw(false, &mut board, &mut symbols, &mut labels, &mut marked);
        groups.extend([symbols, labels]);
        Panel { groups, drawn, marked }
    }

    /// The name of each route beside its line, where it runs alone if it can.
    fn route_names(
        &self,
        board: &mut Board,
        drawn: &Drawn,
        strands: &[Strand],
        paints: &dyn Fn(&str) -> Paint,
        labels: &mut Group,
        marked: &mut Marked,
        prefix: &str,
    ) {
        for (i, itinerary) in self.itineraries.iter().enumerate() {
            let Some(lines) = drawn.lines.get(i).filter(|lines| !lines.is_empty()) else { continue };
            let name = itinerary.route.names.get(self.options.lang);
            let class = format!("name-{}", itinerary.route.id);
            let gap = self.sizes.line / 2.0 + self.sizes.casing + 0.3;
            let label = LineLabel {
                id: format!("{prefix}route-name-{}", itinerary.route.id),
                name,
                paint: paints(&class),
                class,
                gaps: &[gap, gap + 2.0, gap + 5.0],
                bends: false,
            };
            // Beside other routes a name says less.
            let others = strands.iter().enumerate().filter(|(other, _)| *other != i);
            let others: Vec<Point> =
                others.flat_map(|(_, s)| s.iter().flatten().step_by(5).map(|sample| sample.at)).collect();
            let crowd = |p: Point| if others.iter().any(|o| o.distance(p) < 12.0) { 12.0 } else { 0.0 };
            match label.place(board, lines, crowd) {
                Some(node) => labels.nodes.push(node),
                None => marked.dropped.push(name.to_owned()),
            }
        }
    }

    /// Names of countries and seas.
    fn area_names(
        &self,
        view: &View<'_>,
        board: &mut Board,
        styles: &mut BTreeMap<String, Style>,
        labels: &mut Group,
        marked: &mut Marked,
        prefix: &str,
    ) {
        let lang = self.options.lang;
        let sizes = |kind: &str| -> Vec<(String, Paint)> {
            let class = |i: usize| format!("{kind}-{i}");
            (0..AREA_SIZES.len()).filter_map(|i| Some((class(i), styles.get(&class(i))?.paint?))).collect()
        };
        let (countries, seas) = (sizes("area"), sizes("sea"));
        let base = self.ground.base;
        let mut areas: Vec<(String, String, &[Vec<LonLat>], &[(String, Paint)])> = Vec::new();
        for territory in &base.countries.territories {
            if let Some(country) = territory.country {
                let name = self.atlas.country_name(country, lang);
                areas.push((format!("{prefix}country-name-{country}"), name, &territory.rings, &countries));
            }
        }
        let lands = areas.len();
        for water in &base.waters {
            let id = format!("{prefix}water-name-{}", water.id);
            areas.push((id, water.names.get(lang).to_owned(), &water.rings, &seas));
        }
        let water = base.waters.iter().flat_map(|water| &water.rings).flat_map(|ring| view.ring(ring));
        // Rings of different waters may overlap: each by itself.
        let water = water.fold(Mask::new(view.frame, &[]), |all, ring| all.with(&Mask::new(view.frame, &[ring])));
        for (i, (id, name, rings, sizes)) in areas.into_iter().enumerate() {
            let shown: Vec<Vec<Point>> = rings.iter().flat_map(|ring| view.ring(ring)).collect();
            // What is smaller than its smallest name is not named, and nobody misses it.
            let quads: Vec<Quad> = shown.iter().map(|ring| bounds(ring)).collect();
            if quads.iter().all(|q| {
                let [l, t, r, b] = q.bounds();
                r - l < 18.0 || b - t < 9.0
            }) {
                continue;
            }
            let mask = Mask::new(view.frame, &shown);
            let mask = if i < lands { mask.without(&water) } else { mask };
            match (AreaLabel { id, name: &name, sizes }).place(board, &mask, styles) {
                Some(node) => labels.nodes.push(node),
                None => marked.dropped.push(name),
            }
        }
    }

    fn river_names(
        &self,
        rivers: &[Vec<Vec<Point>>],
        board: &mut Board,
        paints: &dyn Fn(&str) -> Paint,
        labels: &mut Group,
        marked: &mut Marked,
        prefix: &str,
    ) {
        for (river, lines) in self.ground.base.rivers.iter().zip(rivers) {
            let name = river.names.get(self.options.lang);
            if lines.iter().map(|line| super::chain::length(line)).sum::<f64>() < 40.0 {
                continue;
            }
            let label = LineLabel {
                id: format!("{prefix}river-name-{}", river.id),
                name,
                class: "water".to_owned(),
                paint: paints("water"),
                gaps: &[1.2, 4.0, 7.0],
                bends: true,
            };
            match label.place(board, lines, |_| 0.0) {
                Some(node) => labels.nodes.push(node),
                None => marked.dropped.push(name.to_owned()),
            }
        }
    }
}

fn bounds(ring: &[Point]) -> Quad {
    let fold = |pick: fn(&Point) -> f64, best: fn(f64, f64) -> f64, start| ring.iter().map(pick).fold(start, best);
    Quad::upright(
        fold(|p| p.x, f64::min, f64::INFINITY),
        fold(|p| p.y, f64::min, f64::INFINITY),
        fold(|p| p.x, f64::max, f64::NEG_INFINITY),
        fold(|p| p.y, f64::max, f64::NEG_INFINITY),
    )
}

/// How many features of an overlay keep a path and an id of their own.
const OWN_PATHS: usize = 2000;

/// Lines of a file; of many features one path is made.
fn drawn_overlay(view: &View<'_>, overlay: &Overlay, index: usize, prefix: &str) -> Group {
    let mut group = Group::new(format!("{prefix}overlay-{}", index + 1));
    group.tag.label = Some(overlay.name.clone());
    let many = overlay.features.len() > OWN_PATHS;
    let mut all: Vec<Vec<Point>> = Vec::new();
    for feature in &overlay.features {
        let drawn = feature.lines.iter().flat_map(|line| view.lines(line));
        if many {
            all.extend(drawn);
            continue;
        }
        let drawn: Vec<Vec<Point>> = drawn.collect();
        if !drawn.is_empty() {
            let name = feature.id.clone().unwrap_or_else(|| (feature.index + 1).to_string());
            let id = format!("{prefix}overlay-{}.{name}", index + 1);
            group.nodes.push(Path::lines(Tag::id(id).with_class("overlay"), drawn));
        }
    }
    if !all.is_empty() {
        group.nodes.push(Path::lines(Tag::class("overlay"), all));
    }
    group
}

/// A group as a node.
pub(super) fn node(group: Group) -> Node {
    Node::Group(group)
}
