//! SVG inside a page of HTML, in a light and a dark theme.

use std::collections::BTreeMap;

use svg::node::Node as _;
use svg::node::element::{Description, Element, Style, Title};

use super::css::{self, FontUse};
use super::number::number;
use super::svg::{TextMode, append_all, content};
use crate::scene::{Node, Scene};

/// An SVG element for a page of HTML, with its style sheet apart for the hash in a content security policy.
#[derive(Clone, Debug)]
pub struct Inline {
    /// The `<svg>` element.
    pub svg: String,
    /// The text of its `<style>` element.
    pub css: String,
    /// The fonts of its text, which the page declares once for all drawings.
    pub fonts: FontUse,
}

/// Writes a drawing in a light theme (`day`) and a dark one (`night`) for a page of HTML.
///
/// Ids and rules begin with `id`, so that several drawings can share a page. Colours follow the theme of the page: its
/// attribute `data-theme`, else the preference of the reader's system. Print is always light.
pub fn inline(day: &Scene, night: &Scene, id: &str) -> Inline {
    element(day, night, id, true)
}

/// The same for a page without such an attribute, where only the system of the reader has a theme.
pub fn inline_alone(day: &Scene, night: &Scene, id: &str) -> Inline {
    element(day, night, id, false)
}

fn element(day: &Scene, night: &Scene, id: &str, switched: bool) -> Inline {
    let mut scene = day.clone();
    scene.nodes.iter_mut().for_each(|node| prefix(node, id));
    let mut root = Element::new("svg");
    root.assign("id", id);
    root.assign("viewBox", format!("0 0 {} {}", number(scene.width.get()), number(scene.height.get())));
    root.assign("role", "graphics-document document");
    root.assign("lang", scene.lang);
    root.assign("aria-labelledby", format!("{id}-title {id}-desc"));
    root.append(Title::new("").set("id", format!("{id}-title")).add(content(&scene.title)));
    root.append(Description::new().set("id", format!("{id}-desc")).add(content(&scene.description)));
    root.append(Style::new(rules(&scene, night, id, switched)));
    append_all(&mut root, &scene, TextMode::Embed);
    let svg = root.to_string();
    // A policy is held to every byte between the tags, line feeds of the writer among them.
    let css = svg.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
    let css = css.map(|(css, _)| css.to_owned()).unwrap_or_default();
    Inline { svg, css, fonts: FontUse::of(&scene) }
}

/// Prefixes the id of a node, and those below it, with that of the drawing.
fn prefix(node: &mut Node, drawing: &str) {
    if let Node::Group(group) = node {
        group.nodes.iter_mut().for_each(|node| prefix(node, drawing));
        group.clip.iter_mut().for_each(|id| *id = format!("{drawing}-{id}"));
    }
    let tag = node.tag_mut();
    if !tag.id.is_empty() {
        tag.id = format!("{drawing}-{}", tag.id);
    }
}

/// CSS rules of the drawing `id` in both themes, which a page may have switched.
fn rules(scene: &Scene, night: &Scene, id: &str, switched: bool) -> String {
    let rule = |class: &str, declarations: &str| format!("#{id} .{class}{{{declarations}}}");
    let mut css = format!("#{id} text{{{};font-family:{}}}", css::TEXT, css::FAMILIES);
    let dark: BTreeMap<String, String> = css::classes(night).into_iter().collect();
    let mut otherwise = Vec::new();
    for (class, declarations) in css::classes(scene) {
        css.push_str(&rule(&class, &declarations));
        let dark = dark.get(&class).filter(|dark| **dark != declarations);
        otherwise.extend(dark.map(|dark| rule(&class, dark)));
    }
    let under = |root: &str| otherwise.iter().map(|rule| format!("{root} {rule}")).collect::<String>();
    if !switched {
        css.push_str(&format!("@media screen and (prefers-color-scheme:dark){{{}}}", otherwise.concat()));
        return css;
    }
    css.push_str(&format!(
        "@media screen{{{}}}@media screen and (prefers-color-scheme:dark){{{}}}",
        under(":root[data-theme=dark]"),
        under(":root:not([data-theme=light])")
    ));
    css
}
