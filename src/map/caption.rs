//! The words around a map: title, subtitle, footer, facts.

use super::describe::projection_words;
use super::graticule::{ScaleBar, drawn_bar, latitude, scale_bar};
use super::options::Layer;
use super::sheet::Sheet;
use super::view::View;
use crate::font::{Face, shape};
use crate::scene::{Anchor, Node, Point, Tag, Text};
use crate::theme::wrap;
use crate::units::Points;
use crate::words::{Word, digits, fill};

/// The widest scale bar, as a share of the frame.
const WIDEST_BAR: f64 = 0.28;

/// What stands around the frame, and where it ends.
pub(super) struct Margins {
    pub(super) left: f64,
    pub(super) right: f64,
    /// Where the header ends.
    pub(super) top: f64,
    /// Height of all that stands below frame and legend.
    pub(super) foot: f64,
    /// Height of the degrees below the frame.
    pub(super) ticks: f64,
    pub(super) header: Vec<Node>,
    footer: Vec<String>,
    /// Whether what the scale bar says stands beside it; else it is the first line of the footer.
    beside: bool,
    bar: f64,
}

impl Sheet<'_> {
    /// Lays out what stands around the frame.
    pub(super) fn margins(&self) -> Margins {
        let sizes = self.content.sizes;
        let (left, right) = (sizes.margin, self.width - sizes.margin);
        let (header, top) = self.header(left, right);
        let mut footer = self.footer_lines(right - left);
        let words = shape(&self.scale_words(45.5), Face::Regular).width * sizes.small;
        let beside = words + (right - left) * WIDEST_BAR + sizes.small * 5.0 < right - left;
        if self.has(Layer::ScaleBar) && !beside {
            footer.insert(0, String::new());
        }
        let bar = if self.has(Layer::ScaleBar) { sizes.small * 2.6 } else { 0.0 };
        let ticks = if self.has(Layer::Graticule) { sizes.small * 1.5 } else { 2.0 };
        let foot = ticks + bar + footer.len() as f64 * self.leading() + sizes.margin * 0.6;
        Margins { left, right, top, foot, ticks, header, footer, beside, bar }
    }

    /// Scale bar and footer, from `y` down.
    pub(super) fn foot(&self, margins: &Margins, view: &View<'_>, mut y: f64) -> (Vec<Node>, Option<ScaleBar>) {
        let small = self.content.sizes.small;
        let Margins { left, right, .. } = *margins;
        let (anchor, x) = if self.rtl() { (Anchor::Right, right) } else { (Anchor::Left, left) };
        let text = |words: String, at| Node::Text(Text::new(Tag::class("small"), words, at, anchor));
        let bar = scale_bar(view, (right - left) * WIDEST_BAR).filter(|_| self.has(Layer::ScaleBar));
        let mut rows = margins.footer.clone();
        let mut nodes = Vec::new();
        if let Some(bar) = &bar {
            // Its last number stands half beyond its end.
            let from = if self.rtl() { right - bar.length - small * 3.6 } else { left };
            nodes.extend(drawn_bar(bar, Point::new(from, y + 2.0), small, self.lang()));
            let words = self.scale_words(bar.latitude);
            if margins.beside {
                let gap = bar.length + small * 5.0;
                let beside = if self.rtl() { right - gap } else { left + gap };
                nodes.push(text(words, Point::new(beside, y + 2.0 + small * 0.75)));
            } else if let Some(first) = rows.first_mut() {
                *first = words;
            }
        }
        y += margins.bar;
        for row in rows {
            y += self.leading();
            nodes.push(text(row, Point::new(x, y)));
        }
        (nodes, bar)
    }

    /// Height of a line of the footer: letters of Arabic reach further down.
    fn leading(&self) -> f64 {
        self.content.sizes.small * if self.rtl() { 1.7 } else { 1.32 }
    }

    fn scale_words(&self, lat: f64) -> String {
        fill(Word::ScaleAt.text(self.lang()), &[("lat", &latitude(lat, self.lang()))])
    }

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
        let status = fill(Word::Status.text(self.lang()), &[("date", &self.as_of())]);
        let scenario = &self.content.options.scenario;
        if scenario.is_empty() {
            return status;
        }
        format!("{status} · {}", fill(Word::Scenario.text(self.lang()), &[("name", scenario)]))
    }

    /// Projection, data date, boundary statement and credits, as wide as the frame.
    pub(super) fn footer_lines(&self, width: f64) -> Vec<String> {
        let lang = self.lang();
        let mut credits = self.background.base.credits.clone();
        if !self.content.itineraries.is_empty() {
            credits.extend(self.content.atlas.credits.iter().cloned());
        }
        let credits: Vec<String> = credits.into_iter().map(|credit| credit.replace("© ", "©\u{a0}")).collect();
        let projection = fill(Word::Projection.text(lang), &[("name", &projection_words(&self.projection.kind, lang))]);
        let data = fill(Word::DataAsOf.text(lang), &[("date", &digits(&self.content.atlas.as_of.to_string(), lang))]);
        let mut sentences = vec![projection, data];
        if !self.content.itineraries.is_empty() {
            sentences.push(Word::LengthsNote.text(lang).to_owned());
        }
        let mut parts = vec![sentences.join(" · "), Word::Boundaries.text(lang).to_owned()];
        if !credits.is_empty() {
            parts.push(fill(Word::Credits.text(lang), &[("credits", &credits.join(lang.clause_separator()))]));
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
