//! The words around a map: title, subtitle, footer, facts.

use std::collections::BTreeMap;

use super::describe::projection_words;
use super::sheet::Sheet;
use super::words::{Word, digits, fill};
use crate::font::{Face, shape};
use crate::scene::{Anchor, Node, Point, Quad, Style, Tag, Text};
use crate::units::Points;

impl Sheet<'_> {
    pub(super) fn title(&self) -> String {
        if let Some(title) = &self.content.options.title {
            return title.clone();
        }
        // All routes of a group have its name.
        let chosen: Vec<_> = self.content.itineraries.iter().map(|i| &i.route.id).collect();
        let whole = |group: &&crate::model::Group| {
            self.content.atlas.routes_of(&group.id).map(|r| &r.id).eq(chosen.iter().copied())
        };
        if let Some(group) = self.content.atlas.groups.iter().find(whole) {
            return group.names.get(self.lang()).to_owned();
        }
        let names: Vec<&str> = self.content.itineraries.iter().map(|i| i.route.names.get(self.lang())).collect();
        match (names.as_slice(), self.content.overlays) {
            ([], [first, ..]) => first.name.clone(),
            ([], []) => self.content.atlas.name.clone(),
            _ => names.join(" · "),
        }
    }

    /// Title and subtitle, and where they end.
    pub(super) fn header(&self, left: f64, right: f64) -> (Vec<Node>, f64) {
        let sizes = self.content.sizes;
        let (anchor, x) = if self.rtl() { (Anchor::Right, right) } else { (Anchor::Left, left) };
        let mut y = sizes.margin * 0.75;
        let mut nodes = Vec::new();
        for line in wrap(&self.title(), Face::SemiBold, sizes.title, right - left) {
            y += sizes.title * 1.18;
            nodes.push(Node::Text(Text::new(Tag::class("title"), line, Point::new(x, y), anchor)));
        }
        let subtitle = match &self.content.options.subtitle {
            Some(subtitle) => subtitle.clone(),
            None => self.default_subtitle(),
        };
        for line in wrap(&subtitle, Face::Regular, sizes.subtitle, right - left) {
            y += sizes.subtitle * 1.35;
            nodes.push(Node::Text(Text::new(Tag::class("subtitle"), line, Point::new(x, y), anchor)));
        }
        (nodes, y + sizes.subtitle * 0.75)
    }

    fn as_of(&self) -> String {
        let date = self.content.itineraries.first().map_or(self.content.atlas.as_of, |i| i.as_of);
        digits(&date.to_string(), self.lang())
    }

    fn default_subtitle(&self) -> String {
        if self.content.itineraries.is_empty() {
            return String::new();
        }
        fill(Word::Status.text(self.lang()), &[("date", &self.as_of())])
    }

    /// Projection, data date, boundary statement and credits, as wide as the frame.
    pub(super) fn footer_lines(&self, width: f64) -> Vec<String> {
        let lang = self.lang();
        let mut credits = self.background.base.credits.clone();
        if !self.content.itineraries.is_empty() {
            credits.extend(self.content.atlas.credits.iter().cloned());
        }
        let separator = if self.rtl() { "؛ " } else { "; " };
        let credits: Vec<String> = credits.into_iter().collect();
        let projection = fill(Word::Projection.text(lang), &[("name", &projection_words(&self.projection.kind, lang))]);
        let data = fill(Word::DataAsOf.text(lang), &[("date", &digits(&self.content.atlas.as_of.to_string(), lang))]);
        let mut sentences = vec![projection, data];
        if !self.content.itineraries.is_empty() {
            sentences.push(Word::LengthsNote.text(lang).to_owned());
        }
        let mut parts = vec![sentences.join(" · "), Word::Boundaries.text(lang).to_owned()];
        if !credits.is_empty() {
            parts.push(fill(Word::Credits.text(lang), &[("credits", &credits.join(separator))]));
        }
        parts.iter().flat_map(|part| wrap(part, Face::Regular, self.content.sizes.small, width)).collect()
    }

    pub(super) fn metadata(&self, dropped: &[String], scale: f64) -> Vec<(&'static str, String)> {
        let denominator = Points::new(scale).mm() / 1000.0;
        let mut facts = vec![
            ("generator", format!("corridor {}", env!("CARGO_PKG_VERSION"))),
            ("atlas", self.content.atlas.name.clone()),
            ("data-as-of", self.content.atlas.as_of.to_string()),
            ("projection", self.projection.definition.clone()),
            ("scale", format!("1:{:.0}", (1.0 / denominator / 1000.0).round() * 1000.0)),
        ];
        if !dropped.is_empty() {
            facts.push(("dropped-labels", dropped.join("; ")));
        }
        facts
    }
}

/// Text in lines of at most `width` points, broken at spaces; a longer word is broken within.
pub(super) fn wrap(text: &str, face: Face, size: f64, width: f64) -> Vec<String> {
    let fits = |line: &str| shape(line, face).width * size <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            line.push(c);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, c.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Texts on the sheet that do not run into each other: of two that do the second is left out.
pub(super) fn apart(nodes: Vec<Node>, styles: &BTreeMap<String, Style>, width: f64) -> Vec<Node> {
    let mut taken: Vec<Quad> = Vec::new();
    let mut keep = |node: &Node| {
        let Node::Text(text) = node else { return true };
        let Some(paint) = styles.get(&text.tag.class).and_then(|s| s.paint) else { return true };
        let quads = text.boxes(paint);
        let on_sheet = |q: &Quad| q.bounds()[0] >= 0.0 && q.bounds()[2] <= width;
        let free = quads.iter().all(|q| on_sheet(q) && taken.iter().all(|t| !t.overlaps(q)));
        if free {
            taken.extend(quads);
        }
        free
    };
    nodes.into_iter().filter(|node| keep(node)).collect()
}
