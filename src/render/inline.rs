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
    let rule = |class: &str, declarations: &[&str]| format!("#{id} .{class}{{{}}}", declarations.join(";"));
    let dark: BTreeMap<String, String> = css::classes(night).into_iter().collect();
    let mut colours = Colours::default();
    let (mut always, mut otherwise) = (String::new(), Vec::new());
    for (class, day) in css::classes(scene) {
        let night = dark.get(&class).unwrap_or(&day);
        let (day, night): (Vec<&str>, Vec<&str>) = (day.split(';').collect(), night.split(';').collect());
        if !day.iter().map(|one| property(one)).eq(night.iter().map(|one| property(one))) {
            always.push_str(&rule(&class, &day));
            otherwise.push(rule(&class, &night));
            continue;
        }
        let shared: Vec<String> = day.iter().zip(&night).map(|(day, night)| colours.shared(day, night)).collect();
        always.push_str(&rule(&class, &shared.iter().map(String::as_str).collect::<Vec<_>>()));
        let others = day.iter().zip(&night).filter(|(day, night)| day != night && !is_colour(day));
        let others: Vec<&str> = others.map(|(_, night)| *night).collect();
        if !others.is_empty() {
            otherwise.push(rule(&class, &others));
        }
    }
    otherwise.push(colours.rule(id, |(_, night)| night));
    let under = |root: &str| otherwise.iter().map(|rule| format!("{root}{rule}")).collect::<String>();
    let day = colours.rule(id, |(day, _)| day);
    let mut css = format!("{day}#{id} text{{{};font-family:{}}}{always}", css::TEXT, css::FAMILIES);
    if switched {
        css.push_str(&format!("@media screen{{{}}}", under(":root[data-theme=dark] ")));
    }
    let root = if switched { ":root:not([data-theme=light]) " } else { "" };
    css.push_str(&format!("@media screen and (prefers-color-scheme:dark){{{}}}", under(root)));
    css
}

/// The property of a declaration.
fn property(declaration: &str) -> &str {
    declaration.split_once(':').map_or(declaration, |(property, _)| property)
}

fn is_colour(declaration: &str) -> bool {
    matches!(property(declaration), "fill" | "stroke")
}

/// Colours that are not the same by day and by night: custom properties, one for each pair.
#[derive(Default)]
struct Colours(Vec<(String, String)>);

impl Colours {
    /// The declaration for both themes of a property that has these by day and by night.
    fn shared(&mut self, day: &str, night: &str) -> String {
        let (Some((name, colour)), Some((_, dark))) = (day.split_once(':'), night.split_once(':')) else {
            return day.to_owned();
        };
        if colour == dark || !is_colour(day) {
            return day.to_owned();
        }
        let pair = (colour.to_owned(), dark.to_owned());
        let known = self.0.iter().position(|known| *known == pair);
        let n = known.unwrap_or_else(|| {
            self.0.push(pair);
            self.0.len() - 1
        });
        format!("{name}:var(--{n})")
    }

    /// The rule that sets them for the drawing `id`.
    fn rule(&self, id: &str, theme: fn(&(String, String)) -> &str) -> String {
        let set = self.0.iter().enumerate().map(|(n, pair)| format!("--{n}:{}", theme(pair)));
        format!("#{id}{{{}}}", set.collect::<Vec<_>>().join(";"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Style;

    /// A scene that has these styles alone.
    fn scene(styles: &[(&str, &Style)]) -> Scene {
        let styles = styles.iter().map(|(class, style)| ((*class).to_owned(), (*style).clone()));
        Scene { styles: styles.collect(), ..Scene::default() }
    }

    #[test]
    fn a_colour_of_both_themes_is_set_once_for_all_classes() {
        let (white, black) = ("#ffffff".parse().ok(), "#000000".parse().ok());
        let fill = |fill| Style { fill, ..Style::default() };
        let faint = Style { opacity: Some(0.5), ..fill(black) };
        let fainter = Style { opacity: Some(0.25), ..fill(black) };
        let day = scene(&[("a", &fill(white)), ("b", &fill(white)), ("c", &faint), ("d", &fill(black))]);
        let night = scene(&[("a", &fill(black)), ("b", &fill(black)), ("c", &fainter), ("d", &faint)]);
        let css = rules(&day, &night, "m", true);
        assert!(css.starts_with("#m{--0:#ffffff}#m text{"), "{css}");
        let always = "#m .a{fill:var(--0)}#m .b{fill:var(--0)}#m .c{fill:#000000;opacity:.5}#m .d{fill:#000000}";
        assert!(css.contains(always), "{css}");
        // What is no colour, or not there by day, has a rule for the night.
        let dark = |root: &str| {
            format!("{root} #m .c{{opacity:.25}}{root} #m .d{{fill:#000000;opacity:.5}}{root} #m{{--0:#000000}}")
        };
        let (chosen, preferred) = (dark(":root[data-theme=dark]"), dark(":root:not([data-theme=light])"));
        let end = format!("@media screen{{{chosen}}}@media screen and (prefers-color-scheme:dark){{{preferred}}}");
        assert!(css.ends_with(&end), "{css}");
    }
}
