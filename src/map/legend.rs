//! The legend: what cannot be read without a key, in rows below the map.

use super::borders::disputed_sample;
use super::content::Content;
use super::glyph::{SymbolKind, bars, glyph};
use super::options::Layer;
use super::overlay::sample as sample_of;
use super::placement::DrawnSymbols;
use super::track::{DrawnRoutes, LineStyle, key, sample};
use crate::font::Face;
use crate::model::{CrossingState, Mode, RouteId, SegmentState};
use crate::scene::{Anchor, Node, Point, Rect, Tag, Text};
use crate::sheet::{LineState, text_width, wrap};
use crate::words::Word;

/// An entry: a sample, drawn from the origin to the right, and its words.
#[derive(Clone)]
struct Entry {
    sample: Vec<Node>,
    /// Width of the sample.
    room: f64,
    text: String,
}

/// A legend: entries in rows.
pub(super) struct Legend {
    /// Entries with their offset from the edge at which lines begin, and the middle of their row.
    entries: Vec<(Point, Entry)>,
    width: f64,
    /// Font size.
    size: f64,
    pub(super) height: f64,
}

/// Width of the sample of a line in points, for a label of 7 points.
const SAMPLE: f64 = 20.0;
/// Distance between sample and words in points.
const GAP: f64 = 4.0;
/// Distance between entries in points.
const APART: f64 = 14.0;

impl Legend {
    /// The legend in rows of this width; `None` where nothing needs a key.
    pub(super) fn new(content: &Content<'_>, routes: &DrawnRoutes, symbols: &DrawnSymbols, width: f64) -> Option<Self> {
        let size = content.sizes.label;
        let row = size * 1.62;
        let mut entries: Vec<(Point, Entry)> = Vec::new();
        let mut at = Point::new(0.0, row * 0.5);
        for block in blocks(content, routes, symbols) {
            for mut entry in block {
                let room = width - entry.room - GAP;
                // Words that are wider than the sheet go on below.
                let mut lines = wrap(&entry.text, Face::Regular, size, room).into_iter();
                entry.text = lines.next().unwrap_or_default();
                let wide = entry.room + GAP + text_width(&entry.text, Face::Regular, size);
                if at.x > 0.0 && at.x + wide > width {
                    at = Point::new(0.0, at.y + row);
                }
                let more = Entry { sample: Vec::new(), room: entry.room, text: String::new() };
                entries.push((at, entry));
                for line in lines {
                    at = Point::new(0.0, at.y + row);
                    entries.push((at, Entry { text: line, ..more.clone() }));
                }
                at.x += wide + APART;
            }
        }
        (!entries.is_empty()).then_some(Self { entries, width, size, height: at.y + row * 0.6 })
    }

    /// Draws it with the upper left corner at `at`; mirrored for scripts from right to left.
    pub(super) fn draw(&self, at: Point, rtl: bool) -> Vec<Node> {
        let mut nodes = Vec::new();
        let anchor = if rtl { Anchor::Right } else { Anchor::Left };
        for (offset, entry) in &self.entries {
            let y = at.y + offset.y;
            let x = |along: f64| if rtl { at.x + self.width - along } else { at.x + along };
            let corner = Point::new(if rtl { x(offset.x) - entry.room } else { x(offset.x) }, y);
            nodes.extend(entry.sample.iter().map(|node| moved(node, corner)));
            // The middle of small letters stands in the middle of the row.
            let words = Point::new(x(offset.x + entry.room + GAP), y + self.size * 0.36);
            nodes.push(Node::Text(Text::new(Tag::class("body"), entry.text.clone(), words, anchor)));
        }
        nodes
    }
}

/// The entries in blocks: states, modes and accuracy, overlays, symbols. Routes have their names on the map.
fn blocks(content: &Content<'_>, routes: &DrawnRoutes, symbols: &DrawnSymbols) -> Vec<Vec<Entry>> {
    let lang = content.options.lang;
    let scale = content.sizes.label / 7.0;
    let wide = SAMPLE * scale.max(1.0);
    let (from, to) = (Point::default(), Point::new(wide, 0.0));
    let plain = LineStyle { state: LineState::Known(SegmentState::Operational), mode: Mode::Rail, schematic: false };
    let line = |sample: Vec<Node>, text: &str| Entry { sample, room: wide, text: text.to_owned() };
    let style = |style: LineStyle, text: Word, ticks| line(sample(style, from, to, ticks), text.text(lang));
    let mut blocks: Vec<Vec<Entry>> = Vec::new();
    // Routes have their names on the map, but where there is no room.
    let unnamed = |route: &RouteId| !content.options.has(Layer::Labels) || symbols.keyed.contains(route);
    let shown = content.itineraries.iter().zip(&routes.lines).filter(|(_, lines)| !lines.is_empty());
    let shown = shown.map(|(itinerary, _)| itinerary.route).filter(|route| unnamed(&route.id));
    blocks.push(shown.map(|route| line(key(route.id.as_str(), from, to), route.names.get(lang))).collect());
    let seen = LineState::ALL.into_iter().filter(|state| routes.styles.iter().any(|style| style.state == *state));
    let states: Vec<LineState> = seen.collect();
    // One state that is no news needs no key.
    if states != [plain.state] {
        blocks.push(states.iter().map(|&state| style(LineStyle { state, ..plain }, state.label(), false)).collect());
    }
    let has = |mode: Mode| routes.styles.iter().any(|style| style.mode == mode);
    if has(Mode::Rail) && has(Mode::Road) && !content.is_card() {
        let modes = [(Mode::Rail, Word::Railway), (Mode::Road, Word::Road)];
        blocks.push(modes.map(|(mode, text)| style(LineStyle { mode, ..plain }, text, content.ticks())).into());
    }
    if routes.styles.iter().any(|style| style.schematic) && !content.is_card() {
        blocks.push(vec![style(LineStyle { schematic: true, ..plain }, Word::Schematic, false)]);
    }
    let overlays = content.overlays.iter();
    blocks.push(overlays.map(|one| line(sample_of(one, from, to), &one.name)).collect());
    blocks.push(signs(content, symbols));
    blocks
}

/// The entries of symbols: those that do not speak for themselves.
fn signs(content: &Content<'_>, symbols: &DrawnSymbols) -> Vec<Entry> {
    let lang = content.options.lang;
    let kinds = [
        (SymbolKind::Crossing(Some(CrossingState::Open)), Word::CrossingOpen),
        (SymbolKind::Crossing(Some(CrossingState::Closed)), Word::CrossingClosed),
        (SymbolKind::Crossing(Some(CrossingState::Planned)), Word::CrossingPlanned),
        (SymbolKind::Crossing(Some(CrossingState::Restricted)), Word::CrossingRestricted),
        (SymbolKind::Crossing(Some(CrossingState::Disrupted)), Word::CrossingDisrupted),
        (SymbolKind::Crossing(None), Word::CrossingUnknown),
        (SymbolKind::Port, Word::Port),
    ];
    // A card has room for what is in the way alone.
    let shown = kinds.iter().filter(|(kind, _)| !content.is_card() || in_the_way(*kind));
    let seen = shown.filter(|(kind, _)| symbols.kinds.iter().any(|seen| seen.shown_as() == *kind));
    let mut entries: Vec<Entry> = seen
        .map(|(kind, text)| {
            let radius = content.sizes.line * kind.legend_radius();
            let room = radius * 2.4;
            let sample = glyph(*kind, Point::new(room / 2.0, 0.0), radius, None);
            Entry { sample, room, text: text.text(lang).to_owned() }
        })
        .collect();
    if content.is_card() {
        return entries;
    }
    if symbols.gauge_breaks {
        let radius = content.sizes.line * SymbolKind::GaugeBreak.legend_radius();
        let room = radius * 2.0 + 6.0;
        let middle = Point::new(room / 2.0, 0.0);
        let mut sample = bars(middle, Point::new(1.0, 0.0), radius + 1.4);
        sample.extend(glyph(SymbolKind::GaugeBreak, middle, radius, None));
        entries.push(Entry { sample, room, text: Word::GaugeBreak.text(lang).to_owned() });
    }
    if symbols.disputed {
        let room = SAMPLE;
        let sample = disputed_sample(Point::new(room / 2.0, 0.0));
        entries.push(Entry { sample, room, text: Word::Disputed.text(lang).to_owned() });
    }
    entries
}

fn in_the_way(kind: SymbolKind) -> bool {
    use CrossingState::{Closed, Disrupted, Restricted};
    matches!(kind, SymbolKind::Crossing(Some(Closed | Restricted | Disrupted)))
}

/// The node moved by a vector.
fn moved(node: &Node, by: Point) -> Node {
    let mut node = node.clone();
    match &mut node {
        Node::Path(path) => path.parts.iter_mut().flat_map(|part| &mut part.points).for_each(|p| *p = *p + by),
        Node::Circle(circle) => circle.centre = circle.centre + by,
        Node::Text(text) => text.at = text.at + by,
        Node::Raster(raster) => raster.area = Rect::around(raster.area.corners().map(|p| p + by)),
        Node::Group(group) => group.nodes = group.nodes.iter().map(|inner| moved(inner, by)).collect(),
    }
    node
}
