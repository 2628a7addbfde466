//! The scene: a tree of groups, paths, circles and texts in points of the page.

use std::collections::{BTreeMap, BTreeSet};

use super::geometry::{Point, Rect};
use super::style::{Style, TextStyle};
use super::tag::Tag;
use super::text::Text;
use crate::colour::Rgb;
use crate::units::Points;

/// A drawing: its page, its nodes, and their styles by class.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// Width of the page.
    pub width: Points,
    /// Height of the page.
    pub height: Points,
    /// Title, for screen readers.
    pub title: String,
    /// Description in whole sentences, for screen readers.
    pub description: String,
    /// ISO 639-1 code of its language.
    pub lang: &'static str,
    /// Styles by class name.
    pub styles: BTreeMap<String, Style>,
    /// Nodes in order of painting: later ones cover earlier ones.
    pub nodes: Vec<Node>,
    /// Metadata: key and text.
    pub metadata: Vec<(&'static str, String)>,
}

impl Scene {
    /// The scene without the styles that no node uses.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let mut used = BTreeSet::new();
        visit(&self.nodes, &mut |node| used.extend(node.tag().class.split(' ').map(str::to_owned)));
        self.styles.retain(|class, _| used.contains(class));
        self
    }

    /// Text style of the first of `classes`, separated by spaces, that has one; `None` where none has.
    pub fn text_style(&self, classes: &str) -> Option<TextStyle> {
        text_style(&self.styles, classes)
    }

    /// All texts in order of painting.
    pub fn texts(&self) -> Vec<&Text> {
        let mut texts = Vec::new();
        visit(&self.nodes, &mut |node| {
            if let Node::Text(text) = node {
                texts.push(text);
            }
        });
        texts
    }
}

/// Text style of the first of `classes`, separated by spaces, that has one.
pub(crate) fn text_style(styles: &BTreeMap<String, Style>, classes: &str) -> Option<TextStyle> {
    classes.split(' ').find_map(|class| styles.get(class)?.text)
}

/// The paths of a drawing that have an id.
pub(crate) fn paths(nodes: &[Node]) -> BTreeMap<&str, &Path> {
    let mut all = BTreeMap::new();
    for node in nodes {
        match node {
            Node::Group(group) => all.extend(paths(&group.nodes)),
            Node::Path(path) if !path.tag.id.is_empty() => _ = all.insert(path.tag.id.as_str(), path),
            _ => {}
        }
    }
    all
}

/// The style of classes, separated by spaces: as in CSS, the later of two that say the same has the word.
pub(crate) fn style_of(styles: &BTreeMap<String, Style>, classes: &str) -> Style {
    let mut style = Style::default();
    // The order of the rules is that of the names.
    let mut classes: Vec<&str> = classes.split(' ').collect();
    classes.sort_unstable();
    for more in classes.into_iter().filter_map(|class| styles.get(class)) {
        style.fill = more.fill.or(style.fill);
        style.stroke = more.stroke.clone().or(style.stroke);
        style.text = more.text.or(style.text);
        style.opacity = more.opacity.or(style.opacity);
    }
    style
}

/// Calls `see` for every node of the trees, parents first.
fn visit<'a>(nodes: &'a [Node], see: &mut impl FnMut(&'a Node)) {
    for node in nodes {
        see(node);
        if let Node::Group(group) = node {
            visit(&group.nodes, see);
        }
    }
}

impl Node {
    /// Its id, classes, label and data.
    pub fn tag(&self) -> &Tag {
        match self {
            Self::Group(group) => &group.tag,
            Self::Path(path) => &path.tag,
            Self::Circle(circle) => &circle.tag,
            Self::Raster(raster) => &raster.tag,
            Self::Text(text) => &text.tag,
        }
    }

    /// Its id, classes, label and data, to change them.
    pub fn tag_mut(&mut self) -> &mut Tag {
        match self {
            Self::Group(group) => &mut group.tag,
            Self::Path(path) => &mut path.tag,
            Self::Circle(circle) => &mut circle.tag,
            Self::Raster(raster) => &mut raster.tag,
            Self::Text(text) => &mut text.tag,
        }
    }
}

/// A node of a scene.
#[derive(Clone, Debug)]
pub enum Node {
    /// A group of nodes.
    Group(Group),
    /// Polylines or polygons.
    Path(Path),
    /// A circle.
    Circle(Circle),
    /// A picture through which the drawing below shows.
    Raster(Raster),
    /// A line of text.
    Text(Text),
}

/// A group of nodes.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// Id, classes, label and data.
    pub tag: Tag,
    /// Whether it is decoration that a screen reader passes over.
    pub decoration: bool,
    /// Ids of paths of the same drawing: nothing is painted outside of them all. Empty: nothing is cut off.
    pub clip: Vec<String>,
    /// Its nodes in order of painting.
    pub nodes: Vec<Node>,
}

impl Group {
    /// An empty group.
    pub fn new(id: impl Into<String>) -> Self {
        Self { tag: Tag::id(id), ..Self::default() }
    }
}

/// A polyline, or a polygon if it is closed.
#[derive(Clone, Debug, PartialEq)]
pub struct Subpath {
    /// Its vertices, two at least.
    pub points: Vec<Point>,
    /// Whether the last is joined to the first.
    pub closed: bool,
}

/// Polylines or polygons; polygons are filled by the even-odd rule.
#[derive(Clone, Debug)]
pub struct Path {
    /// Id, classes, label and data.
    pub tag: Tag,
    /// Its subpaths.
    pub parts: Vec<Subpath>,
    /// Offset into the dash pattern at its start, in points.
    pub dash_offset: f64,
}

impl Path {
    /// Polylines.
    pub fn lines(tag: Tag, lines: impl IntoIterator<Item = Vec<Point>>) -> Node {
        Self::node(tag, lines, false)
    }

    /// Polygons.
    pub fn areas(tag: Tag, rings: impl IntoIterator<Item = Vec<Point>>) -> Node {
        Self::node(tag, rings, true)
    }

    /// An upright rectangle.
    pub fn rectangle(tag: Tag, area: Rect) -> Node {
        Self::areas(tag, [area.corners().into()])
    }

    fn node(tag: Tag, parts: impl IntoIterator<Item = Vec<Point>>, closed: bool) -> Node {
        let parts = parts.into_iter().map(|points| Subpath { points, closed }).collect();
        Node::Path(Self { tag, parts, dash_offset: 0.0 })
    }
}

/// A circle: a disc or a ring, by its style.
#[derive(Clone, Debug)]
pub struct Circle {
    /// Id, classes, label and data.
    pub tag: Tag,
    /// Centre.
    pub centre: Point,
    /// Radius in points.
    pub radius: f64,
}

/// A picture of cells, each of one of few colours; transparent where the drawing below shows through.
#[derive(Clone, Debug)]
pub struct Raster {
    /// Id, classes, label and data.
    pub tag: Tag,
    /// Its area on the page.
    pub area: Rect,
    /// Number of cells of a row.
    pub columns: usize,
    /// Colours with their opacity, 0 to 255; 256 at most.
    pub colours: Vec<(Rgb, u8)>,
    /// Indices into the colours, row by row from the top, each from the left.
    pub cells: Vec<u8>,
}

impl Raster {
    /// Number of its rows.
    pub(crate) fn rows(&self) -> usize {
        self.cells.len().checked_div(self.columns).unwrap_or_default()
    }

    /// The colour of each cell, with its opacity.
    pub(crate) fn pixels(&self) -> impl Iterator<Item = (Rgb, u8)> {
        self.cells.iter().map(|cell| self.colours.get(usize::from(*cell)).copied().unwrap_or_default())
    }
}
