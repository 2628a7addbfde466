//! Overlays: features of a user's file over the ground, with their names and simple styles.

use std::collections::{BTreeMap, BTreeSet};

use super::content::Content;
use super::label_area::{AreaLabel, Mask};
use super::options::{Layer, Overlay};
use super::placement::Placement;
use super::viewport::Viewport;
use crate::colour::Rgb;
use crate::model::{MapFeature, SimpleStyle};
use crate::scene::{Cap, Circle, Group, Node, Path, Point, Quad, Stroke, Style, Tag};
use crate::sheet::{CollisionIndex, LineLabel, PointLabel, label_style};

/// Number of features of an overlay up to which each has an element and an id of its own, and a name.
const OWN_ELEMENTS: usize = 2000;
/// Radius of a point in points of the page.
const RADIUS: f64 = 2.2;
/// A pixel of CSS in points.
const PIXEL: f64 = 0.75;

/// An overlay as it is drawn in a frame.
pub(super) struct DrawnOverlay<'a> {
    pub(super) group: Group,
    features: Vec<DrawnFeature<'a>>,
}

/// A feature on the page.
struct DrawnFeature<'a> {
    feature: &'a MapFeature,
    points: Vec<Point>,
    lines: Vec<Vec<Point>>,
    rings: Vec<Vec<Point>>,
}

impl<'a> DrawnOverlay<'a> {
    /// Draws overlays and keeps names off them.
    pub(super) fn all(
        overlays: &'a [Overlay],
        view: &Viewport<'_>,
        styles: &mut BTreeMap<String, Style>,
        prefix: &str,
        index: &mut CollisionIndex,
    ) -> Vec<Self> {
        let drawn = overlays.iter().enumerate().map(|(i, overlay)| Self::new(view, overlay, i, styles, prefix));
        let drawn: Vec<Self> = drawn.collect();
        for overlay in &drawn {
            overlay.keep_clear(index);
        }
        drawn
    }

    /// Draws an overlay, the one with this index; adds the styles of its features.
    fn new(
        view: &Viewport<'_>,
        overlay: &'a Overlay,
        index: usize,
        styles: &mut BTreeMap<String, Style>,
        prefix: &str,
    ) -> Self {
        let features = overlay.features.iter().map(|feature| DrawnFeature {
            feature,
            points: feature.points.iter().filter_map(|point| view.position(*point)).collect(),
            lines: feature.lines.iter().flat_map(|line| view.lines(line)).collect(),
            rings: feature.polygons.iter().flatten().flat_map(|ring| view.ring(ring)).collect(),
        });
        let features: Vec<DrawnFeature<'_>> = features.filter(DrawnFeature::is_visible).collect();
        let mut group = Group::new(format!("{prefix}overlay-{}", index + 1));
        group.tag.label = Some(overlay.name.clone());
        let mut looks = Looks { styles, index, seen: Vec::new() };
        let many = features.len() > OWN_ELEMENTS;
        let mut taken: BTreeSet<String> = BTreeSet::new();
        // Areas lie below lines, lines below points.
        for shape in [Shape::Area, Shape::Line, Shape::Point] {
            if many && shape == Shape::Line {
                group.nodes.extend(lines_by_look(&features, &mut looks));
                continue;
            }
            for drawn in &features {
                let nodes = drawn.nodes(shape, &mut looks);
                if nodes.is_empty() {
                    continue;
                }
                if many {
                    group.nodes.extend(nodes);
                    continue;
                }
                // A file may repeat an id, a drawing may not: the number in the file tells such features apart.
                let names = drawn.feature.id.iter().map(|id| xml_name(id));
                let mut names = names.chain([format!("feature-{}", drawn.feature.index + 1)]);
                let name = names.find(|name| taken.insert(name.clone()));
                let mut own = Group::new(name.map(|name| format!("{}.{name}", group.tag.id)).unwrap_or_default());
                own.tag.label.clone_from(&drawn.feature.name);
                own.nodes = nodes;
                group.nodes.push(Node::Group(own));
            }
        }
        Self { group, features }
    }

    /// Keeps names off the features: off lines and points, and rather off the outlines of areas.
    fn keep_clear(&self, index: &mut CollisionIndex) {
        for drawn in &self.features {
            for edge in drawn.lines.iter().flat_map(|line| line.windows(2)) {
                index.add_line(Quad::about(edge[0], edge[1], 1.0));
            }
            index.block(drawn.points.iter().map(|at| Quad::about(*at, *at, RADIUS)));
        }
    }

    /// Names the features, each where it is largest.
    pub(super) fn label(
        &self,
        content: &Content<'_>,
        view: &Viewport<'_>,
        styles: &mut BTreeMap<String, Style>,
        placement: &mut Placement<'_>,
    ) {
        if self.features.len() > OWN_ELEMENTS || !content.options.has(Layer::Labels) {
            return;
        }
        let mut named: BTreeSet<&str> = BTreeSet::new();
        for drawn in &self.features {
            let Some(name) = drawn.feature.name.as_deref() else { continue };
            // The parts of one thing, such as the ways of a railway, are named once.
            if drawn.points.is_empty() && !named.insert(name) {
                continue;
            }
            let id = format!("{}{}-name-{}", placement.prefix, self.group.tag.id, drawn.feature.index + 1);
            let style = label_style(styles, CLASS);
            if let Some(at) = drawn.points.first() {
                let (at, name) = (*at, name.to_owned());
                let home = Vec::new();
                let label =
                    PointLabel { id, name, class: CLASS, style, at, radius: RADIUS, leader: true, room: 0.6, home };
                match label.place(&mut placement.index) {
                    Some(nodes) => placement.labels.nodes.extend(nodes),
                    None => placement.drawn.dropped.push(label.name),
                }
                continue;
            }
            let placed = if drawn.lines.is_empty() {
                let mask = Mask::new(view.frame, &drawn.rings);
                AreaLabel { id, name, sizes: &[(CLASS.to_owned(), style)] }.place(&mut placement.index, &mask, styles)
            } else {
                let label =
                    LineLabel { id, name, class: CLASS.to_owned(), style, gaps: &[1.6, 4.0], bends: false, home: &[] };
                label.place(&mut placement.index, &drawn.lines, |_| 0.0)
            };
            match placed {
                Some(node) => placement.labels.nodes.push(node),
                None => placement.drawn.dropped.push(name.to_owned()),
            }
        }
    }
}

/// The lines of many features, those of one look as one path.
fn lines_by_look(features: &[DrawnFeature<'_>], looks: &mut Looks<'_>) -> Vec<Node> {
    let mut paths: Vec<(String, Vec<Vec<Point>>)> = Vec::new();
    let mut number: BTreeMap<String, usize> = BTreeMap::new();
    for drawn in features.iter().filter(|drawn| !drawn.lines.is_empty()) {
        let class = looks.class(Part::Line, drawn.feature.style);
        let lines = drawn.lines.iter().cloned();
        let path = *number.entry(class).or_insert_with_key(|class| {
            paths.push((class.clone(), Vec::new()));
            paths.len() - 1
        });
        paths[path].1.extend(lines);
    }
    paths.into_iter().map(|(class, lines)| Path::lines(Tag::class(class), lines)).collect()
}

/// Class of the names of features.
const CLASS: &str = "overlay-name";

/// A kind of geometry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Area,
    Line,
    Point,
}

impl DrawnFeature<'_> {
    fn is_visible(&self) -> bool {
        !self.points.is_empty() || !self.lines.is_empty() || !self.rings.is_empty()
    }

    fn nodes(&self, shape: Shape, looks: &mut Looks<'_>) -> Vec<Node> {
        let look = self.feature.style;
        match shape {
            Shape::Area if !self.rings.is_empty() => {
                let fill = Path::areas(Tag::class(looks.class(Part::Fill, look)), self.rings.iter().cloned());
                let outline = Path::areas(Tag::class(looks.class(Part::Outline, look)), self.rings.iter().cloned());
                vec![fill, outline]
            }
            Shape::Line if !self.lines.is_empty() => {
                vec![Path::lines(Tag::class(looks.class(Part::Line, look)), self.lines.iter().cloned())]
            }
            Shape::Point => {
                let class = looks.class(Part::Point, look);
                let dot = |at: &Point| Circle { tag: Tag::class(class.clone()), centre: *at, radius: RADIUS };
                self.points.iter().map(|at| Node::Circle(dot(at))).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// A part of a drawn feature that has a style.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Fill,
    Outline,
    Line,
    Point,
}

/// The styles of the features of an overlay; features that look alike share one.
struct Looks<'a> {
    styles: &'a mut BTreeMap<String, Style>,
    index: usize,
    seen: Vec<(Part, SimpleStyle, String)>,
}

impl Looks<'_> {
    /// The class of a part of a feature with this look.
    fn class(&mut self, part: Part, look: SimpleStyle) -> String {
        let own = part.own(look);
        let plain = part.class();
        if own == SimpleStyle::default() {
            return plain.to_owned();
        }
        if let Some((.., class)) = self.seen.iter().find(|(p, seen, _)| *p == part && *seen == own) {
            return class.clone();
        }
        let class = format!("{plain}-{}-{}", self.index + 1, self.seen.len() + 1);
        let style = part.styled(self.styles.get(plain).cloned().unwrap_or_default(), own);
        self.styles.insert(class.clone(), style);
        self.seen.push((part, own, class.clone()));
        class
    }
}

impl Part {
    /// Its class where a feature says nothing of its look.
    fn class(self) -> &'static str {
        match self {
            Self::Fill => "overlay-area",
            Self::Outline => "overlay-outline",
            Self::Line => "overlay",
            Self::Point => "overlay-point",
        }
    }

    /// The members of a look that matter to it.
    fn own(self, look: SimpleStyle) -> SimpleStyle {
        match self {
            Self::Fill => SimpleStyle { fill: look.fill, fill_opacity: look.fill_opacity, ..SimpleStyle::default() },
            Self::Outline | Self::Line => SimpleStyle { fill: None, fill_opacity: None, marker: None, ..look },
            Self::Point => SimpleStyle { marker: look.marker, ..SimpleStyle::default() },
        }
    }

    /// Its usual style with a look of its own.
    fn styled(self, usual: Style, look: SimpleStyle) -> Style {
        let opacity = match self {
            Self::Fill => look.fill_opacity,
            _ => look.stroke_opacity,
        };
        let line = |line: Stroke| Stroke {
            colour: look.stroke.unwrap_or(line.colour),
            width: look.stroke_width.map_or(line.width, |pixels| pixels * PIXEL),
            ..line
        };
        let fill = if self == Self::Point { look.marker } else { look.fill };
        Style {
            fill: usual.fill.map(|colour| fill.unwrap_or(colour)),
            stroke: usual.stroke.map(line),
            opacity: opacity.or(usual.opacity),
            ..usual
        }
    }
}

/// Adds the styles of features that say nothing of their look.
pub(super) fn overlay_styles(styles: &mut BTreeMap<String, Style>, colour: Rgb, paper: Rgb) {
    let stroke = |colour, width| Some(Stroke { colour, width, dash: Vec::new(), cap: Cap::Round });
    let line = |width| Style { stroke: stroke(colour, width), ..Style::default() };
    styles.insert(Part::Line.class().to_owned(), line(1.3));
    styles.insert(Part::Outline.class().to_owned(), line(0.7));
    let area = Style { fill: Some(colour), opacity: Some(0.22), ..Style::default() };
    styles.insert(Part::Fill.class().to_owned(), area);
    let point = Style { fill: Some(colour), stroke: stroke(paper, 0.6), ..Style::default() };
    styles.insert(Part::Point.class().to_owned(), point);
}

/// Sample of an overlay for the legend: what most of its features are.
pub(super) fn sample(overlay: &Overlay, from: Point, to: Point) -> Vec<Node> {
    let count = |of: fn(&MapFeature) -> bool| overlay.features.iter().filter(|feature| of(feature)).count();
    let (lines, areas) = (count(|f| !f.lines.is_empty()), count(|f| !f.polygons.is_empty()));
    let points = count(|f| !f.points.is_empty());
    if lines >= areas && lines >= points {
        vec![Path::lines(Tag::class(Part::Line.class()), [vec![from, to]])]
    } else if areas >= points {
        let box_of = [from, to, Point::new(to.x, to.y + 4.0), Point::new(from.x, from.y + 4.0)];
        let corners = box_of.map(|p| Point::new(p.x, p.y - 2.0)).to_vec();
        [Part::Fill, Part::Outline].map(|part| Path::areas(Tag::class(part.class()), [corners.clone()])).into()
    } else {
        let centre = Point::new(f64::midpoint(from.x, to.x), from.y);
        vec![Node::Circle(Circle { tag: Tag::class(Part::Point.class()), centre, radius: RADIUS })]
    }
}

/// A text as the end of an id in XML: what may not stand in a name becomes `_`.
fn xml_name(text: &str) -> String {
    let allowed = |c: char| {
        matches!(c, '-' | '.' | '_' | '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{b7}' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{203f}'..='\u{2040}' | '\u{2c00}'..='\u{2fef}'
            | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
    };
    text.chars().map(|c| if allowed(c) { c } else { '_' }).collect()
}
