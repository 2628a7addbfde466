//! One window of a map with everything in it: ground, routes, symbols and names.

use std::collections::{BTreeMap, BTreeSet};

use super::board::Board;
use super::clip::Window;
use super::graticule::graticule;
use super::ground::{Ground, border_group};
use super::options::{Layer, MapOptions, Overlay};
use super::strand::{Strand, strands};
use super::symbol::{Marked, Stops};
use super::track::{Drawn, tracks};
use super::view::View;
use crate::font::Face;
use crate::model::{Atlas, Mode};
use crate::network::Itinerary;
use crate::scene::{Group, Node, Paint, Path, Point, Style, Tag};
use crate::theme::Sizes;

/// What every window of a map is made of.
pub(super) struct Content<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) itineraries: &'a [Itinerary<'a>],
    pub(super) ground: &'a Ground<'a>,
    pub(super) overlays: &'a [Overlay],
    pub(super) options: &'a MapOptions,
    pub(super) sizes: Sizes,
}

/// What was placed on a window so far.
pub(super) struct Page<'a> {
    pub(super) board: Board,
    pub(super) symbols: Group,
    pub(super) labels: Group,
    pub(super) marked: Marked,
    pub(super) prefix: &'a str,
}

impl<'a> Page<'a> {
    fn new(board: Board, prefix: &'a str) -> Self {
        let (symbols, labels) = (Group::new(format!("{prefix}symbols")), Group::new(format!("{prefix}labels")));
        Self { board, symbols, labels, marked: Marked::default(), prefix }
    }

    /// A name, or the note that it found no room.
    pub(super) fn name(&mut self, placed: Option<Node>, name: &str) {
        match placed {
            Some(node) => self.labels.nodes.push(node),
            None => self.marked.dropped.push(name.to_owned()),
        }
    }
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

    /// Everything else, around what `lines` has and what was put on its board since. Stops in the `hidden` parts are drawn
    /// elsewhere.
    pub(super) fn fill(
        &self,
        view: &View<'_>,
        lines: Lines,
        styles: &mut BTreeMap<String, Style>,
        hidden: &[Window],
        prefix: &str,
    ) -> Panel {
        let Lines { strands, mut board, group: routes, drawn } = lines;
        let mut groups: Vec<Group> = Vec::new();
        let shapes = self.ground.shapes(view);
        let mut base = if self.options.has(Layer::Base) {
            self.ground.land(view, &shapes, prefix)
        } else {
            Group { decoration: true, ..Group::new(format!("{prefix}base")) }
        };
        if self.options.has(Layer::Graticule) {
            base.nodes.extend(graticule(view, self.sizes.small, self.options.lang).lines);
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
        let snapshot = styles.clone();
        let paints = move |class: &str| {
            let plain = Paint { face: Face::Regular, size: 7.0, spacing: 0.0, halo: None };
            class.split(' ').find_map(|c| snapshot.get(c)?.paint).unwrap_or(plain)
        };
        let mut page = Page::new(board, prefix);
        let stops = Stops::new(self, &drawn, &paints, hidden, prefix);
        stops.draw(true, &mut page);
        // The large map has told which route is which, and where it leads.
        if prefix.is_empty() && self.options.has(Layer::Labels) {
            stops.draw_exits(&drawn, view.frame, &mut page);
            self.route_names(&drawn, &strands, &paints, &mut page);
        }
        if self.options.has(Layer::Labels) {
            self.area_names(view, &shapes, styles, &mut page);
            self.river_names(&rivers, &paints, &mut page);
        }
        stops.draw(false, &mut page);
        let Page { symbols, labels, marked, .. } = page;
        groups.extend([symbols, labels]);
        Panel { groups, drawn, marked }
    }
}

/// How many features of an overlay keep a path and an id of their own.
const OWN_PATHS: usize = 2000;

/// Lines of a file; of many features one path is made.
fn drawn_overlay(view: &View<'_>, overlay: &Overlay, index: usize, prefix: &str) -> Group {
    let mut group = Group::new(format!("{prefix}overlay-{}", index + 1));
    group.tag.label = Some(overlay.name.clone());
    let many = overlay.features.len() > OWN_PATHS;
    let mut all: Vec<Vec<Point>> = Vec::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for feature in &overlay.features {
        let drawn = feature.lines.iter().flat_map(|line| view.lines(line));
        if many {
            all.extend(drawn);
            continue;
        }
        let drawn: Vec<Vec<Point>> = drawn.collect();
        if !drawn.is_empty() {
            // A file may repeat an id, a drawing may not: the number in the file tells such features apart.
            let names = feature.id.iter().cloned().chain([format!("feature-{}", feature.index + 1)]);
            let name = names.into_iter().find(|name| taken.insert(name.clone()));
            let id = name.map(|name| format!("{prefix}overlay-{}.{name}", index + 1)).unwrap_or_default();
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
