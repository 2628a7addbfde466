//! Standalone SVG files.

use std::fmt;
use std::str::FromStr;

use svg::node::element::{Description, Element, Style, Title};
use svg::node::{Node as _, Text as Content};

use super::css;
use super::number::number;
use super::path;
use super::raster::raster_element;
use crate::font::shape;
use crate::scene::{Anchor, Circle, Group, Node, Path, Scene, Tag, Text, TextStyle};

/// The form of text in SVG.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextMode {
    /// Text alone, shown in the fonts of the reader's machine.
    Live,
    /// Text with embedded fonts, cut to the letters in use.
    #[default]
    Embed,
    /// Outlines: the same everywhere, but not editable as text.
    Outline,
}

impl FromStr for TextMode {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "live" => Ok(Self::Live),
            "embed" => Ok(Self::Embed),
            "outline" => Ok(Self::Outline),
            _ => Err(format!("`{word}` is none of live, embed, outline")),
        }
    }
}

impl fmt::Display for TextMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Live => "live",
            Self::Embed => "embed",
            Self::Outline => "outline",
        })
    }
}

/// Writes a scene as a standalone SVG file; the same scene gives the same bytes.
pub fn svg(scene: &Scene, mode: TextMode) -> String {
    let (width, height) = (number(scene.width.get()), number(scene.height.get()));
    let mut root = Element::new("svg");
    root.assign("xmlns", "http://www.w3.org/2000/svg");
    root.assign("width", format!("{width}pt"));
    root.assign("height", format!("{height}pt"));
    root.assign("viewBox", format!("0 0 {width} {height}"));
    root.assign("role", "graphics-document document");
    root.assign("lang", scene.lang);
    root.assign("aria-labelledby", "title desc");
    root.append(Title::new("").set("id", "title").add(content(&scene.title)));
    root.append(Description::new().set("id", "desc").add(content(&scene.description)));
    root.append(metadata(scene));
    let fonts = if mode == TextMode::Embed { css::FontUse::of(scene).css() } else { String::new() };
    root.append(Style::new(fonts + &css::rules(scene)));
    append_all(&mut root, scene, mode);
    let mut text = root.to_string();
    text.push('\n');
    text
}

/// Adds the nodes of a scene; halos of names that stand in no group lie just below each.
pub(super) fn append_all(root: &mut Element, scene: &Scene, mode: TextMode) {
    for node in &scene.nodes {
        if let Node::Text(text) = node {
            append_halo(root, scene, text, mode);
        }
        append(root, scene, node, mode);
    }
}

/// The `<metadata>` element.
fn metadata(scene: &Scene) -> Element {
    let mut metadata = Element::new("metadata");
    for (key, value) in &scene.metadata {
        let mut fact = Element::new("corridor:fact");
        fact.assign("xmlns:corridor", "https://corridor.invalid/ns");
        fact.assign("key", *key);
        fact.append(content(value));
        metadata.append(fact);
    }
    metadata
}

/// Text content; the `svg` crate escapes it.
pub(super) fn content(text: &str) -> Content {
    Content::new(clean(text))
}

/// The text without characters that XML 1.0 cannot hold.
fn clean(text: &str) -> String {
    let allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    text.chars().filter(|c| allowed(*c)).collect()
}

/// Adds a node with all below it. The halos of the names of a group are a group of their own below it: programs that draw
/// text before its stroke, or know no `paint-order`, draw them right.
pub(super) fn append(parent: &mut Element, scene: &Scene, node: &Node, mode: TextMode) {
    match node {
        Node::Group(group) => {
            if !group.clip.is_empty() {
                parent.append(clip_element(group));
            }
            let texts =
                group.nodes.iter().filter_map(|node| if let Node::Text(text) = node { Some(text) } else { None });
            let mut halos = Element::new("g");
            let mut any = false;
            for text in texts {
                any |= append_halo(&mut halos, scene, text, mode);
            }
            if any {
                let id = group.tag.id.strip_suffix("labels").map(|prefix| format!("{prefix}halos"));
                if let Some(id) = id {
                    halos.assign("id", clean(&id));
                }
                halos.assign("aria-hidden", "true");
                parent.append(halos);
            }
            let mut element = group_element(group);
            for node in &group.nodes {
                append(&mut element, scene, node, mode);
            }
            parent.append(element);
        }
        Node::Path(path) => parent.append(path_element(path)),
        Node::Circle(circle) => parent.append(circle_element(circle)),
        Node::Raster(raster) => parent.append(raster_element(tagged("image", &raster.tag), raster)),
        Node::Text(text) => match scene.text_style(&text.tag.class) {
            Some(style) if mode == TextMode::Outline => outlined(parent, scene, text, style),
            Some(style) => parent.append(live(text, style, &text.tag, &text.tag.class)),
            None => {}
        },
    }
}

/// Adds the halo of a text that has one; whether it has.
fn append_halo(parent: &mut Element, scene: &Scene, text: &Text, mode: TextMode) -> bool {
    let classes = text.tag.class.split(' ');
    let Some((class, style)) = classes.into_iter().find_map(|class| Some((class, scene.styles.get(class)?.text?)))
    else {
        return false;
    };
    let Some((ink, width)) = style.halo else { return false };
    if mode == TextMode::Outline {
        let mut halo = Element::new("path");
        halo.assign("d", path::letters(&text.letters(style), style.size));
        halo.assign("fill", ink.to_string());
        halo.assign("stroke", ink.to_string());
        halo.assign("stroke-width", number(2.0 * width));
        halo.assign("stroke-linejoin", "round");
        parent.append(halo);
    } else {
        parent.append(live(text, style, &Tag::default(), &css::halo_class(class)));
    }
    true
}

/// An element with id, class, label and data.
fn tagged(name: &str, tag: &Tag) -> Element {
    let mut element = Element::new(name);
    if !tag.id.is_empty() {
        element.assign("id", clean(&tag.id));
    }
    if !tag.class.is_empty() {
        element.assign("class", tag.class.as_str());
    }
    if let Some(label) = &tag.label {
        element.assign("role", "img");
        element.assign("aria-label", clean(label));
    }
    for (key, value) in &tag.data {
        element.assign(format!("data-{key}"), clean(value));
    }
    element
}

fn group_element(group: &Group) -> Element {
    let mut element = tagged("g", &group.tag);
    if group.decoration {
        element.assign("aria-hidden", "true");
    }
    if !group.clip.is_empty() {
        element.assign("clip-path", format!("url(#{})", clip_id(group)));
    }
    element
}

/// Id of the clip path of a group.
fn clip_id(group: &Group) -> String {
    format!("{}-clip", clean(&group.tag.id))
}

/// The clip path of a group: the paths that it names, as they are drawn.
fn clip_element(group: &Group) -> Element {
    let mut clip = Element::new("clipPath");
    clip.assign("id", clip_id(group));
    for id in &group.clip {
        let mut path = Element::new("use");
        // Older programs know no other form of a reference.
        path.assign("xmlns:xlink", "http://www.w3.org/1999/xlink");
        path.assign("xlink:href", format!("#{}", clean(id)));
        clip.append(path);
    }
    clip
}

fn path_element(path: &Path) -> Element {
    let mut element = tagged("path", &path.tag);
    element.assign("d", path::lines(&path.parts));
    if path.parts.iter().filter(|part| part.closed).count() > 1 {
        element.assign("fill-rule", "evenodd");
        element.assign("clip-rule", "evenodd");
    }
    if path.dash_offset != 0.0 {
        element.assign("stroke-dashoffset", number(path.dash_offset));
    }
    element
}

fn circle_element(circle: &Circle) -> Element {
    let mut element = tagged("circle", &circle.tag);
    element.assign("cx", number(circle.centre.x));
    element.assign("cy", number(circle.centre.y));
    element.assign("r", number(circle.radius));
    element
}

/// A text as a `<text>` element; along a line, as a group with one for each letter, since few programs know `textPath` or
/// lists of positions.
fn live(text: &Text, style: TextStyle, tag: &Tag, class: &str) -> Element {
    if text.along.is_some() {
        let mut group = tagged("g", &Tag { class: String::new(), ..tag.clone() });
        if !tag.id.is_empty() {
            group.assign("role", "img");
            group.assign("aria-label", clean(tag.label.as_ref().unwrap_or(&text.content)));
        }
        for (part, letter) in text.clusters(style).into_iter().filter(|(part, _)| !part.trim().is_empty()) {
            let mut element = Element::new("text");
            element.assign("class", class);
            let (angle, x, y) = (number(letter.angle), number(letter.at.x), number(letter.at.y));
            element.assign("transform", format!("translate({x} {y})rotate({angle})"));
            element.append(content(part));
            group.append(element);
        }
        return group;
    }
    let mut element = tagged("text", &Tag { class: class.to_owned(), ..tag.clone() });
    let rtl = shape(&text.content, style.face).rtl;
    if rtl {
        element.assign("direction", "rtl");
    }
    // Some programs count the space behind the last letter, so that a spaced text would not stand in the middle.
    let first = text.letters(style).first().copied().filter(|_| style.spacing > 0.0 && !rtl && text.angle == 0.0);
    if let Some(first) = first {
        element.assign("x", number(first.at.x));
        element.assign("y", number(text.at.y));
        element.append(content(&text.content));
        return element;
    }
    element.assign("x", number(text.at.x));
    element.assign("y", number(text.at.y));
    let anchor = match (text.anchor, rtl) {
        (Anchor::Left, false) | (Anchor::Right, true) => None,
        (Anchor::Middle, _) => Some("middle"),
        (Anchor::Right, false) | (Anchor::Left, true) => Some("end"),
    };
    if let Some(anchor) = anchor {
        element.assign("text-anchor", anchor);
    }
    if text.angle != 0.0 {
        let (angle, x, y) = (number(text.angle), number(text.at.x), number(text.at.y));
        element.assign("transform", format!("rotate({angle} {x} {y})"));
    }
    element.append(content(&text.content));
    element
}

/// Adds a text as outlines.
fn outlined(parent: &mut Element, scene: &Scene, text: &Text, style: TextStyle) {
    let fill = text.tag.class.split(' ').filter_map(|c| scene.styles.get(c)).find_map(|s| s.fill);
    let mut group = tagged("g", &Tag { class: String::new(), ..text.tag.clone() });
    group.assign("aria-label", clean(&text.content));
    group.assign("role", "img");
    let mut letters = Element::new("path");
    letters.assign("d", path::letters(&text.letters(style), style.size));
    letters.assign("fill", fill.map_or_else(|| "none".to_owned(), |ink| ink.to_string()));
    group.append(letters);
    parent.append(group);
}
