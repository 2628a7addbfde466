//! The legend: samples and labels of everything drawn.

use super::borders::disputed_sample;
use super::content::Content;
use super::describe::kilometres;
use super::glyph::{SymbolKind, bars, glyph};
use super::placement::DrawnSymbols;
use super::track::{DrawnRoutes, LineStyle, key, sample};
use crate::font::Face;
use crate::model::{CrossingState, Mode, SegmentState};
use crate::scene::{Anchor, Node, Path, Point, Rect, Tag, Text};
use crate::sheet::{LineState, Sizes, text_width, wrap};
use crate::words::{Word, digits, fill, on_date};

/// A row of a legend.
#[derive(Clone)]
enum Row {
    /// Heading of a block.
    Heading(String),
    /// Sample, words and figures.
    Line(Vec<Node>, String, String),
    /// Words or figures that did not fit beside a sample, with their class.
    More(String, &'static str),
}

/// A legend in columns.
pub(super) struct Legend {
    /// Blocks with their upper left corners.
    blocks: Vec<(Point, Block)>,
    /// Height of a row.
    row: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// A block of rows, with or without a heading.
#[derive(Clone)]
struct Block {
    rows: Vec<Row>,
    width: f64,
}

/// Width of a sample in points.
const SAMPLE: f64 = 20.0;
/// Distance between sample and words in points.
const GAP: f64 = 4.5;
/// Distance between columns in points.
const COLUMN_GAP: f64 = 13.0;

/// All layouts in columns, the most compact first: columns take blocks in their order, and the routes can also stand
/// above all columns. Words are broken so that no column is wider than `widest`.
pub(super) fn layouts(content: &Content<'_>, routes: &DrawnRoutes, symbols: &DrawnSymbols, widest: f64) -> Vec<Legend> {
    let sizes = content.sizes;
    let blocks = sections(content, routes, symbols).into_iter();
    let blocks = blocks.map(|rows| rows.into_iter().flat_map(|row| wrapped(row, &sizes, widest)).collect::<Vec<Row>>());
    let blocks: Vec<Block> = blocks.map(|rows| Block { width: column_width(&rows, &sizes), rows }).collect();
    if blocks.is_empty() {
        return Vec::new();
    }
    let ways = 1_usize << (blocks.len() - 1);
    let mut all: Vec<Legend> = (0..ways).map(|way| Legend::columns(&blocks, way, &sizes)).collect();
    all.extend((0..ways).filter(|way| way % 2 == 1 && ways > 2).map(|way| Legend::under(&blocks, way >> 1, &sizes)));
    all.sort_by(|a, b| (a.width * a.height).total_cmp(&(b.width * b.height)));
    all
}

impl Legend {
    /// The layout in columns; bit `i` of `way` ends a column behind block `i`.
    fn columns(blocks: &[Block], way: usize, sizes: &Sizes) -> Self {
        let (row, padding) = (sizes.label * 1.5, sizes.label * 0.85);
        let mut placed = Vec::new();
        let (mut x, mut y) = (padding, padding);
        let (mut width, mut bottom) = (0.0_f64, 0.0_f64);
        for (i, block) in blocks.iter().enumerate() {
            placed.push((Point::new(x, y), block.clone()));
            width = width.max(block.width);
            y += block.rows.len() as f64 * row + row * 0.35;
            bottom = bottom.max(y);
            if way >> i & 1 == 1 && i + 1 < blocks.len() {
                x += width + COLUMN_GAP;
                (y, width) = (padding, 0.0);
            }
        }
        Self { blocks: placed, row, width: x + width + padding, height: bottom + padding - row * 0.55 }
    }

    /// The layout with the first block above columns of the others.
    fn under(blocks: &[Block], way: usize, sizes: &Sizes) -> Self {
        let mut legend = Self::columns(&blocks[1..], way, sizes);
        let first = &blocks[0];
        let down = (first.rows.len() as f64 + 0.35) * legend.row;
        let corner = Point::new(sizes.label * 0.85, sizes.label * 0.85);
        for (at, _) in &mut legend.blocks {
            at.y += down;
        }
        legend.blocks.insert(0, (corner, first.clone()));
        legend.width = legend.width.max(first.width + 2.0 * corner.x);
        legend.height += down;
        legend
    }

    /// Draws it with the upper left corner at `at`, on a panel or not; mirrored for scripts from right to left.
    pub(super) fn draw(&self, at: Point, rtl: bool, panel: bool) -> Vec<Node> {
        let mut nodes = Vec::new();
        if panel {
            nodes.push(Path::rectangle(Tag::class("panel"), Rect::sized(at.x, at.y, self.width, self.height)));
        }
        // Without a panel the samples stand flush with the edge.
        let out = if panel { 0.0 } else { self.blocks.first().map_or(0.0, |(corner, _)| corner.x) };
        let mirrored = |offset: f64| if rtl { at.x + self.width - offset + out } else { at.x + offset - out };
        let (near, far) = if rtl { (Anchor::Right, Anchor::Left) } else { (Anchor::Left, Anchor::Right) };
        for (corner, block) in &self.blocks {
            let x = corner.x;
            for (i, row) in block.rows.iter().enumerate() {
                let y = at.y + corner.y + self.row * (i as f64 + 0.5);
                match row {
                    Row::Heading(text) => {
                        let at = Point::new(mirrored(x), y);
                        nodes.push(Node::Text(Text::new(Tag::class("heading"), text.clone(), at, near)));
                    }
                    Row::More(text, class) => {
                        let at = Point::new(mirrored(x + SAMPLE + GAP), y);
                        nodes.push(Node::Text(Text::new(Tag::class(*class), text.clone(), at, near)));
                    }
                    Row::Line(sample, text, value) => {
                        let left = if rtl { mirrored(x) - SAMPLE } else { mirrored(x) };
                        let corner = Point::new(left, y - self.row * 0.22);
                        nodes.extend(sample.iter().map(|node| moved(node, corner)));
                        let at = Point::new(mirrored(x + SAMPLE + GAP), y);
                        nodes.push(Node::Text(Text::new(Tag::class("body"), text.clone(), at, near)));
                        if !value.is_empty() {
                            let at = Point::new(mirrored(x + block.width), y);
                            nodes.push(Node::Text(Text::new(Tag::class("small"), value.clone(), at, far)));
                        }
                    }
                }
            }
        }
        nodes
    }
}

/// The row broken into as many as its words need: words beyond the width and figures without room go below.
fn wrapped(row: Row, sizes: &Sizes, widest: f64) -> Vec<Row> {
    let (sample, text, value) = match row {
        Row::Line(sample, text, value) => (sample, text, value),
        other => return vec![other],
    };
    let room = widest - SAMPLE - GAP - 2.0 * sizes.label * 0.85;
    let beside = value.is_empty()
        || text_width(&text, Face::Regular, sizes.label) + GAP * 1.6 + text_width(&value, Face::Regular, sizes.small)
            <= room;
    let mut lines = wrap(&text, Face::Regular, sizes.label, room).into_iter();
    let first = lines.next().unwrap_or_default();
    let mut rows = vec![Row::Line(sample, first, if beside { value.clone() } else { String::new() })];
    rows.extend(lines.map(|line| Row::More(line, "body")));
    if !beside {
        rows.push(Row::More(value, "small"));
    }
    rows
}

/// Width of a block.
fn column_width(rows: &[Row], sizes: &Sizes) -> f64 {
    let width = |row: &Row| match row {
        Row::Heading(text) => text_width(text, Face::SemiBold, sizes.label),
        Row::More(text, _) => SAMPLE + GAP + text_width(text, Face::Regular, sizes.label),
        Row::Line(_, text, value) => {
            let value = text_width(value, Face::Regular, sizes.small);
            let between = if value > 0.0 { GAP * 1.6 } else { 0.0 };
            SAMPLE + GAP + text_width(text, Face::Regular, sizes.label) + between + value
        }
    };
    rows.iter().map(width).fold(0.0, f64::max)
}

/// The blocks: routes, states, modes and overlays, symbols.
fn sections(content: &Content<'_>, routes: &DrawnRoutes, symbols: &DrawnSymbols) -> Vec<Vec<Row>> {
    let lang = content.options.lang;
    let word = |word: Word| word.text(lang).to_owned();
    let (from, to) = (Point::default(), Point::new(SAMPLE, 0.0));
    let middle = Point::new(SAMPLE / 2.0, 0.0);
    let plain = LineStyle { state: LineState::Known(SegmentState::Operational), mode: Mode::Rail, schematic: false };
    let mut sections: Vec<Vec<Row>> = Vec::new();
    let mut add = |heading: Option<String>, rows: Vec<Row>| {
        if !rows.is_empty() {
            sections.push(heading.map(Row::Heading).into_iter().chain(rows).collect());
        }
    };
    let entries = content.itineraries.iter().zip(&routes.lines).filter(|(_, lines)| !lines.is_empty());
    let entries = entries.map(|(itinerary, _)| {
        let km = kilometres(itinerary.length(), lang);
        let count = itinerary.crossings().count();
        let words = if count == 1 { Word::KmBorder } else { Word::KmBorders };
        let value = fill(words.text(lang), &[("km", &km), ("n", &digits(&count.to_string(), lang))]);
        let name = itinerary.route.names.get(lang).to_owned();
        Row::Line(key(itinerary.route.id.as_str(), from, to), name, value)
    });
    add(Some(word(Word::Routes)), entries.collect());
    let date = content.itineraries.first().map_or(content.atlas.as_of, |i| i.as_of);
    let seen = LineState::ALL.into_iter().filter(|state| routes.styles.iter().any(|style| style.state == *state));
    let line =
        |style: LineStyle, text: Word, ticks| Row::Line(sample(style, from, to, ticks), word(text), String::new());
    let rows = seen.map(|state| line(LineStyle { state, ..plain }, state.label(), false)).collect();
    add(Some(fill(Word::Status.text(lang), &[("date", &on_date(date, lang))])), rows);
    let modes = [(Mode::Rail, Word::Railway), (Mode::Road, Word::Road), (Mode::Sea, Word::Sea)];
    let seen: Vec<_> = modes.iter().filter(|(mode, _)| routes.styles.iter().any(|style| style.mode == *mode)).collect();
    let mut rows: Vec<Row> = Vec::new();
    if seen.len() > 1 {
        rows.extend(seen.iter().map(|&&(mode, text)| line(LineStyle { mode, ..plain }, text, content.ticks())));
    }
    if routes.styles.iter().any(|style| style.schematic) {
        rows.push(line(LineStyle { schematic: true, ..plain }, Word::Schematic, false));
    }
    for overlay in content.overlays {
        let nodes = vec![Path::lines(Tag::class("overlay"), [vec![from, to]])];
        rows.push(Row::Line(nodes, overlay.name.clone(), String::new()));
    }
    add(None, std::mem::take(&mut rows));
    let kinds = [
        (SymbolKind::End, Word::RouteEnd),
        (SymbolKind::Crossing(Some(CrossingState::Open)), Word::CrossingOpen),
        (SymbolKind::Crossing(Some(CrossingState::Closed)), Word::CrossingClosed),
        (SymbolKind::Crossing(Some(CrossingState::Planned)), Word::CrossingPlanned),
        (SymbolKind::Crossing(Some(CrossingState::Restricted)), Word::CrossingRestricted),
        (SymbolKind::Crossing(Some(CrossingState::Disrupted)), Word::CrossingDisrupted),
        (SymbolKind::Crossing(None), Word::CrossingUnknown),
        (SymbolKind::Port, Word::Port),
        (SymbolKind::Stop, Word::Station),
        (SymbolKind::Town, Word::City),
    ];
    for (kind, text) in kinds.iter().filter(|(kind, _)| symbols.kinds.iter().any(|seen| seen.shown_as() == *kind)) {
        let radius = content.sizes.line * kind.legend_radius();
        rows.push(Row::Line(glyph(*kind, middle, radius, None), word(*text), String::new()));
    }
    if symbols.gauge_breaks {
        let radius = content.sizes.line * SymbolKind::GaugeBreak.legend_radius();
        let mut nodes = bars(middle, Point::new(1.0, 0.0), radius + 1.4);
        nodes.extend(glyph(SymbolKind::GaugeBreak, middle, radius, None));
        rows.push(Row::Line(nodes, word(Word::GaugeBreak), String::new()));
    }
    if symbols.disputed {
        rows.push(Row::Line(disputed_sample(middle), word(Word::Disputed), String::new()));
    }
    add(None, rows);
    sections
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
