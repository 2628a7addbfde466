//! A sheet under construction: title above, notes below, and between them text placed without overlaps.

use std::collections::BTreeMap;

use super::caption::Caption;
use super::collision::CollisionIndex;
use super::styles::{Sizes, styles};
use super::theme::Palette;
use crate::colour::Rgb;
use crate::font::{Face, from_the_right, wrap};
use crate::model::Theme;
use crate::model::{Atlas, Lang};
use crate::scene::{Anchor, Cap, Node, Path, Point, Quad, Rect, Scene, Stroke, Style, Tag, Text, text_style};
use crate::units::Points;

/// A finished drawing, with its omissions.
#[derive(Debug)]
pub struct Drawing {
    /// The drawing.
    pub scene: Scene,
    /// Labels left out for want of room.
    pub dropped: Vec<String>,
    /// Characters that no shipped font has.
    pub missing: Vec<char>,
}

/// Distances of the furniture, as multiples of a size of text or of the margin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gaps {
    /// Below the subtitle, in font sizes of it.
    pub(crate) header: f64,
    /// Line height of the notes, in font sizes of them.
    pub(crate) leading: f64,
    /// Below the notes, in margins of the sheet.
    pub(crate) footer: f64,
}

/// Line height of Arabic letters, which reach further down, in font sizes.
const RTL_LEADING: f64 = 1.7;

/// A sheet under construction.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// Width of the paper.
    pub(crate) width: f64,
    /// Left edge of its content.
    pub(crate) left: f64,
    /// Right edge of its content.
    pub(crate) right: f64,
    /// Language of its text.
    pub(crate) lang: Lang,
    /// Colour scheme.
    pub(crate) theme: Theme,
    /// Colours.
    pub(crate) palette: Palette,
    /// Sizes of lines and text.
    pub(crate) sizes: Sizes,
    /// Styles by class.
    pub(crate) styles: BTreeMap<String, Style>,
    /// Nodes in order of painting.
    pub(crate) nodes: Vec<Node>,
    /// Labels left out for want of room.
    pub(crate) dropped: Vec<String>,
    /// Areas that text must not cover.
    index: CollisionIndex,
    gaps: Gaps,
    title: String,
    assumed: Option<String>,
}

impl Sheet {
    /// An empty sheet of this width.
    pub(crate) fn new(width: Points, theme: Theme, lang: Lang, gaps: Gaps) -> Self {
        Self::sized(width, Sizes::new(width.get()), theme, lang, gaps)
    }

    /// An empty sheet of this width with these sizes of lines and text.
    pub(crate) fn sized(width: Points, sizes: Sizes, theme: Theme, lang: Lang, gaps: Gaps) -> Self {
        let (width, palette) = (width.get(), theme.palette());
        Self {
            width,
            left: sizes.margin,
            right: width - sizes.margin,
            lang,
            theme,
            palette,
            sizes,
            styles: styles(&palette, &sizes),
            nodes: Vec::new(),
            dropped: Vec::new(),
            index: CollisionIndex::unbounded(),
            gaps,
            title: String::new(),
            assumed: None,
        }
    }

    /// Whether its text runs from right to left.
    pub(crate) fn rtl(&self) -> bool {
        self.lang.is_rtl()
    }

    /// The edge at which lines of text begin: its anchor and abscissa.
    pub(crate) fn start(&self) -> (Anchor, f64) {
        if self.rtl() { (Anchor::Right, self.right) } else { (Anchor::Left, self.left) }
    }

    /// Adds title, subtitle and what is assumed; returns the ordinate at which the drawing begins.
    pub(crate) fn header(&mut self, caption: &Caption) -> f64 {
        let (sizes, wide) = (self.sizes, self.right - self.left);
        let (anchor, x) = self.start();
        let mut y = sizes.margin * 0.75;
        // Arabic letters reach further down.
        let deep = if self.rtl() { 0.34 } else { 0.0 };
        for line in wrap(&caption.title, Face::SemiBold, sizes.title, wide) {
            y += sizes.title * (1.18 + deep);
            self.text("title", &line, Point::new(x, y), anchor);
        }
        y += sizes.title * deep;
        for line in wrap(&caption.subtitle, Face::Regular, sizes.subtitle, wide) {
            y += sizes.subtitle * 1.35;
            self.text("subtitle", &line, Point::new(x, y), anchor);
        }
        for line in caption.assumed.iter().flat_map(|line| wrap(line, Face::SemiBold, sizes.subtitle, wide)) {
            y += sizes.subtitle * 1.35;
            self.text("assumed", &line, Point::new(x, y), anchor);
        }
        self.title.clone_from(&caption.title);
        self.assumed.clone_from(&caption.assumed);
        y + sizes.subtitle * self.gaps.header
    }

    /// The lines of the footer.
    pub(crate) fn footer_lines(&self, caption: &Caption) -> Vec<String> {
        let wide = self.right - self.left;
        caption.notes.iter().flat_map(|note| wrap(note, Face::Regular, self.sizes.small, wide)).collect()
    }

    /// Adds the lines of the footer from `y` down; returns the height of the sheet.
    pub(crate) fn footer(&mut self, lines: &[String], mut y: f64) -> f64 {
        let (anchor, x) = self.start();
        for line in lines {
            y += self.leading();
            self.text("small", line, Point::new(x, y), anchor);
        }
        y + self.below_footer()
    }

    /// Room below the footer.
    pub(crate) fn below_footer(&self) -> f64 {
        self.sizes.margin * self.gaps.footer
    }

    /// Line height of the footer.
    pub(crate) fn leading(&self) -> f64 {
        self.sizes.small * if self.rtl() { RTL_LEADING } else { self.gaps.leading }
    }

    /// Adds a text at a fixed position.
    pub(crate) fn text(&mut self, class: &str, content: &str, at: Point, anchor: Anchor) {
        let content = if self.rtl() { from_the_right(content) } else { content.to_owned() };
        let text = Text::new(Tag::class(class), content, at, anchor);
        self.index.block(self.boxes(&text));
        self.nodes.push(Node::Text(text));
    }

    /// Adds a text at the first of the positions at which it lies inside `within` and on no other text or line; returns
    /// whether there was one.
    pub(crate) fn place(
        &mut self,
        class: &str,
        content: &str,
        within: Rect,
        positions: impl IntoIterator<Item = (Point, Anchor)>,
    ) -> bool {
        let is_free = |(at, anchor): &(Point, Anchor)| {
            let boxes = self.boxes(&Text::new(Tag::class(class), content, *at, *anchor));
            self.is_free(&boxes, within)
        };
        let Some((at, anchor)) = positions.into_iter().find(is_free) else { return false };
        self.text(class, content, at, anchor);
        true
    }

    /// Adds a text as [`Self::place`] does, with a leader from `from` to it that crosses no other text.
    pub(crate) fn place_with_leader(
        &mut self,
        class: &str,
        content: &str,
        within: Rect,
        from: Point,
        positions: impl IntoIterator<Item = (Point, Anchor)>,
    ) -> bool {
        let size = self.sizes.small;
        let end = |at: Point| Point::new(at.x, if at.y > from.y { at.y - size * 0.95 } else { at.y + size * 0.4 });
        let is_free = |(at, anchor): &(Point, Anchor)| {
            let boxes = self.boxes(&Text::new(Tag::class(class), content, *at, *anchor));
            self.is_free(&boxes, within) && self.index.is_open(&[Quad::about(from, end(*at), 0.3)])
        };
        let Some((at, anchor)) = positions.into_iter().find(is_free) else { return false };
        self.line("leader", vec![from, end(at)]);
        self.keep_clear(Quad::about(from, end(at), 0.3));
        self.text(class, content, at, anchor);
        true
    }

    /// Boxes of a text in the style of its class.
    fn boxes(&self, text: &Text) -> Vec<Quad> {
        text_style(&self.styles, &text.tag.class).map(|style| text.boxes(style)).unwrap_or_default()
    }

    fn is_free(&self, boxes: &[Quad], within: Rect) -> bool {
        boxes.iter().all(|quad| within.encloses(quad.bounds())) && self.index.is_free(boxes)
    }

    /// Keeps texts that are still to be placed off an area.
    pub(crate) fn keep_clear(&mut self, quad: Quad) {
        self.index.add_line(quad);
    }

    /// Adds a polyline.
    pub(crate) fn line(&mut self, class: &str, points: Vec<Point>) {
        self.nodes.push(Path::lines(Tag::class(class), [points]));
    }

    /// Adds the style of a line.
    pub(crate) fn stroke(&mut self, class: impl Into<String>, colour: Rgb, width: f64, dash: &[f64], cap: Cap) {
        let stroke = Stroke { colour, width, dash: dash.to_vec(), cap };
        self.styles.insert(class.into(), Style { stroke: Some(stroke), ..Style::default() });
    }

    /// The finished drawing, `height` points high; `facts` are metadata of its own.
    pub(crate) fn finish(
        self,
        height: f64,
        description: String,
        atlas: &Atlas,
        facts: Vec<(&'static str, String)>,
    ) -> Drawing {
        let mut metadata = vec![
            ("generator", format!("corridor {}", env!("CARGO_PKG_VERSION"))),
            ("atlas", atlas.name.clone()),
            ("data-as-of", atlas.as_of.to_string()),
        ];
        metadata.extend(facts);
        // Nobody who copies the drawing, or hears it read, loses that it is hypothetical.
        let description = match self.assumed {
            Some(assumed) => {
                metadata.push(("assumed", assumed.clone()));
                format!("{assumed}. {description}")
            }
            None => description,
        };
        if !self.dropped.is_empty() {
            metadata.push(("dropped-labels", self.dropped.join("; ")));
        }
        let page = Path::rectangle(Tag::class("page"), Rect::new(0.0, 0.0, self.width, height));
        let scene = Scene {
            width: Points::new(self.width),
            height: Points::new(height),
            title: self.title,
            description,
            lang: self.lang.code(),
            styles: self.styles,
            nodes: std::iter::once(page).chain(self.nodes).collect(),
            metadata,
        };
        let mut missing: Vec<char> = scene.texts().iter().flat_map(|text| text.missing()).collect();
        missing.sort_unstable();
        missing.dedup();
        Drawing { scene, dropped: self.dropped, missing }
    }
}
