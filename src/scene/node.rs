//! The tree of a drawing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Point, Style, Text};
use crate::units::Points;

/// A drawing.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Width of the page.
    pub width: Points,
    /// Height of the page.
    pub height: Points,
    /// What it shows, in a few words.
    pub title: String,
    /// The map in words.
    pub description: String,
    /// ISO 639-1 code of its language.
    pub lang: &'static str,
    /// Styles by class name.
    pub styles: BTreeMap<String, Style>,
    /// What is drawn, the lowest first.
    pub nodes: Vec<Node>,
    /// Facts about the drawing: key and text.
    pub metadata: Vec<(&'static str, String)>,
}

impl Scene {
    /// The drawing without the styles that nothing uses.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let mut used = BTreeSet::new();
        visit(&self.nodes, &mut |node| used.extend(node.tag().class.split(' ').map(str::to_owned)));
        self.styles.retain(|class, _| used.contains(class));
        self
    }

    /// All its texts, the lowest first.
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

fn visit<'a>(nodes: &'a [Node], see: &mut impl FnMut(&'a Node)) {
    for node in nodes {
        see(node);
        if let Node::Group(group) = node {
            visit(&group.nodes, see);
        }
    }
}

impl Node {
    /// What it is called.
    pub fn tag(&self) -> &Tag {
        match self {
            Self::Group(group) => &group.tag,
            Self::Path(path) => &path.tag,
            Self::Circle(circle) => &circle.tag,
            Self::Text(text) => &text.tag,
        }
    }

    /// The same, to change it.
    pub fn tag_mut(&mut self) -> &mut Tag {
        match self {
            Self::Group(group) => &mut group.tag,
            Self::Path(path) => &mut path.tag,
            Self::Circle(circle) => &mut circle.tag,
            Self::Text(text) => &mut text.tag,
        }
    }
}

/// What a drawing is made of.
#[derive(Clone, Debug)]
pub enum Node {
    /// Several things under one name.
    Group(Group),
    /// Lines or areas.
    Path(Path),
    /// A disc or ring.
    Circle(Circle),
    /// A line of text.
    Text(Text),
}

/// What a node is called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    /// Unique in the drawing, or empty.
    pub id: String,
    /// Names of its styles, in order, or empty.
    pub class: String,
    /// What it is, for those who do not see it.
    pub label: Option<String>,
    /// Facts about it: key (without `data-`) and text.
    pub data: Vec<(&'static str, String)>,
}

impl Tag {
    /// A style and no name.
    pub fn class(class: impl Into<String>) -> Self {
        Self { class: class.into(), ..Self::default() }
    }

    /// A name and no style.
    pub fn id(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }

    /// With a style.
    #[must_use]
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = class.into();
        self
    }

    /// With a label.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// With a fact.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Into<String>) -> Self {
        self.data.push((key, value.into()));
        self
    }
}

/// Several things under one name.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// What it is called.
    pub tag: Tag,
    /// Decoration that a screen reader passes over.
    pub decoration: bool,
    /// What is in it, the lowest first.
    pub nodes: Vec<Node>,
}

impl Group {
    /// An empty group.
    pub fn new(id: impl Into<String>) -> Self {
        Self { tag: Tag::id(id), ..Self::default() }
    }
}

/// A chain of points.
#[derive(Clone, Debug, PartialEq)]
pub struct Subpath {
    /// The points, two at least.
    pub points: Vec<Point>,
    /// Whether the last is joined to the first.
    pub closed: bool,
}

/// Lines or areas; where they overlap, the even-odd rule tells inside from outside.
#[derive(Clone, Debug)]
pub struct Path {
    /// What it is called.
    pub tag: Tag,
    /// Its parts.
    pub parts: Vec<Subpath>,
    /// How far into the dash pattern it begins, in points.
    pub dash_offset: f64,
}

impl Path {
    /// Open lines.
    pub fn lines(tag: Tag, lines: impl IntoIterator<Item = Vec<Point>>) -> Node {
        Self::node(tag, lines, false)
    }

    /// Areas.
    pub fn areas(tag: Tag, rings: impl IntoIterator<Item = Vec<Point>>) -> Node {
        Self::node(tag, rings, true)
    }

    /// An upright rectangle.
    pub fn rectangle(tag: Tag, [left, top, right, bottom]: [f64; 4]) -> Node {
        let corner = Point::new;
        Self::areas(tag, [vec![corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)]])
    }

    fn node(tag: Tag, parts: impl IntoIterator<Item = Vec<Point>>, closed: bool) -> Node {
        let parts = parts.into_iter().map(|points| Subpath { points, closed }).collect();
        Node::Path(Self { tag, parts, dash_offset: 0.0 })
    }
}

/// A disc or ring.
#[derive(Clone, Debug)]
pub struct Circle {
    /// What it is called.
    pub tag: Tag,
    /// Centre.
    pub centre: Point,
    /// Radius in points.
    pub radius: f64,
}
