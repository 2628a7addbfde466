//! The sheet of a chart: title, credits, colours, and what is taken on it.

use std::collections::BTreeMap;

use super::options::ChartOptions;
use crate::colour::Rgb;
use crate::compare::Assessment;
use crate::font::{Face, shape};
use crate::model::{Atlas, Lang};
use crate::scene::{Anchor, Cap, Node, Path, Point, Quad, Scene, Stroke, Style, Tag, Text};
use crate::theme::{Palette, Sizes, styles, wrap};
use crate::units::Points;
use crate::words::{ChartWord, Word, digits, fill};

/// A finished chart.
#[derive(Debug)]
pub struct ChartDrawing {
    /// The drawing.
    pub scene: Scene,
    /// What found no room.
    pub dropped: Vec<String>,
    /// Characters that no shipped font has.
    pub missing: Vec<char>,
}

/// A sheet while it is drawn.
pub(super) struct Page<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) options: &'a ChartOptions,
    pub(super) sizes: Sizes,
    pub(super) palette: Palette,
    pub(super) styles: BTreeMap<String, Style>,
    pub(super) nodes: Vec<Node>,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) dropped: Vec<String>,
    title: String,
    /// Boxes of text: no other text and no leader may cover them.
    texts: Vec<Quad>,
    /// Ink that no text may cover.
    ink: Vec<Quad>,
}

impl<'a> Page<'a> {
    pub(super) fn new(atlas: &'a Atlas, options: &'a ChartOptions) -> Self {
        let width = options.width.get();
        let (sizes, palette) = (Sizes::new(width), options.theme.palette());
        let mut styles = styles(&palette, &sizes);
        let text = |ink, face, size| Style {
            fill: Some(ink),
            paint: Some(crate::scene::Paint { face, size, spacing: 0.0, halo: Some((palette.page, sizes.halo)) }),
            ..Style::default()
        };
        styles.insert("note".to_owned(), text(palette.ink, Face::Regular, sizes.small));
        styles.insert("strong".to_owned(), text(palette.ink, Face::SemiBold, sizes.label));
        Self {
            atlas,
            options,
            sizes,
            palette,
            styles,
            nodes: Vec::new(),
            left: sizes.margin,
            right: width - sizes.margin,
            dropped: Vec::new(),
            title: String::new(),
            texts: Vec::new(),
            ink: Vec::new(),
        }
    }

    pub(super) fn lang(&self) -> Lang {
        self.options.lang
    }

    pub(super) fn rtl(&self) -> bool {
        self.lang().is_rtl()
    }

    /// Numbers as the language writes them.
    pub(super) fn digits(&self, text: &str) -> String {
        digits(text, self.lang())
    }

    /// Width of a text in points.
    pub(super) fn width(text: &str, face: Face, size: f64) -> f64 {
        shape(text, face).width * size
    }

    /// A text where it is wanted; nothing is asked.
    pub(super) fn text(&mut self, class: &str, words: &str, at: Point, anchor: Anchor) {
        let text = Text::new(Tag::class(class), words, at, anchor);
        self.block(&text);
        self.nodes.push(Node::Text(text));
    }

    /// A text in the first of these positions where it lies inside `within` and on no other text or mark;
    /// tells whether there was one.
    pub(super) fn place(
        &mut self,
        class: &str,
        words: &str,
        within: [f64; 4],
        positions: impl IntoIterator<Item = (Point, Anchor)>,
    ) -> bool {
        for (at, anchor) in positions {
            let text = Text::new(Tag::class(class), words, at, anchor);
            if self.is_free(&text, within) {
                self.block(&text);
                self.nodes.push(Node::Text(text));
                return true;
            }
        }
        false
    }

    /// The same with a line from `from` to the text, which crosses no other text.
    pub(super) fn place_with_leader(
        &mut self,
        class: &str,
        words: &str,
        within: [f64; 4],
        from: Point,
        positions: impl IntoIterator<Item = (Point, Anchor)>,
    ) -> bool {
        let size = self.sizes.small;
        for (at, anchor) in positions {
            let text = Text::new(Tag::class(class), words, at, anchor);
            let end = Point::new(at.x, if at.y > from.y { at.y - size * 0.95 } else { at.y + size * 0.4 });
            let leader = Quad::about(from, end, 0.3);
            if self.is_free(&text, within) && self.texts.iter().all(|taken| !taken.overlaps(&leader)) {
                self.line("leader", vec![from, end]);
                self.keep_clear(leader);
                self.block(&text);
                self.nodes.push(Node::Text(text));
                return true;
            }
        }
        false
    }

    fn boxes(&self, text: &Text) -> Vec<Quad> {
        let paint = self.styles.get(&text.tag.class).and_then(|style| style.paint);
        paint.map(|paint| text.boxes(paint)).unwrap_or_default()
    }

    fn is_free(&self, text: &Text, [left, top, right, bottom]: [f64; 4]) -> bool {
        let boxes = self.boxes(text);
        boxes.iter().all(|quad| {
            let [l, t, r, b] = quad.bounds();
            let mut taken = self.texts.iter().chain(&self.ink);
            l >= left && t >= top && r <= right && b <= bottom && taken.all(|taken| !taken.overlaps(quad))
        })
    }

    fn block(&mut self, text: &Text) {
        let boxes = self.boxes(text);
        self.texts.extend(boxes);
    }

    /// Ink that no text may cover.
    pub(super) fn keep_clear(&mut self, quad: Quad) {
        self.ink.push(quad);
    }

    /// Title and subtitle; gives where they end.
    pub(super) fn header(&mut self, title: ChartWord, routes: &[Assessment<'_>]) -> f64 {
        let sizes = self.sizes;
        let (anchor, x) = self.start();
        let mut y = sizes.margin * 0.75;
        let title = self.title(title, routes);
        self.title.clone_from(&title);
        for line in wrap(&title, Face::SemiBold, sizes.title, self.right - self.left) {
            y += sizes.title * 1.18;
            self.text("title", &line, Point::new(x, y), anchor);
        }
        for line in wrap(&self.subtitle(routes), Face::Regular, sizes.subtitle, self.right - self.left) {
            y += sizes.subtitle * 1.35;
            self.text("subtitle", &line, Point::new(x, y), anchor);
        }
        y + sizes.subtitle * 0.9
    }

    /// What the chart shows, and of which routes where they have a name in common.
    fn title(&self, title: ChartWord, routes: &[Assessment<'_>]) -> String {
        if let Some(title) = &self.options.title {
            return title.clone();
        }
        let of = |route: &Assessment<'_>| route.itinerary.route.group.clone();
        let group = routes.first().map(of).filter(|group| routes.iter().all(|route| of(route) == *group));
        let group = group.and_then(|id| self.atlas.groups.iter().find(|group| group.id == id));
        let title = title.text(self.lang());
        group.map_or_else(|| title.to_owned(), |group| format!("{}: {title}", group.names.get(self.lang())))
    }

    /// Where lines of text begin.
    pub(super) fn start(&self) -> (Anchor, f64) {
        if self.rtl() { (Anchor::Right, self.right) } else { (Anchor::Left, self.left) }
    }

    fn subtitle(&self, routes: &[Assessment<'_>]) -> String {
        let date = routes.first().map_or(self.atlas.as_of, |route| route.itinerary.as_of).to_string();
        let status = fill(Word::Status.text(self.lang()), &[("date", &self.digits(&date))]);
        if self.options.scenario.is_empty() {
            return status;
        }
        let scenario = fill(Word::Scenario.text(self.lang()), &[("name", &self.options.scenario)]);
        format!("{status} · {scenario}")
    }

    /// Notes and credits from `y` down; gives where they end.
    pub(super) fn footer(&mut self, mut y: f64, notes: &[String]) -> f64 {
        let lang = self.lang();
        let data = fill(Word::DataAsOf.text(lang), &[("date", &self.digits(&self.atlas.as_of.to_string()))]);
        let credits: Vec<String> = self.atlas.credits.iter().map(|credit| credit.replace("© ", "©\u{a0}")).collect();
        let credits = fill(Word::Credits.text(lang), &[("credits", &credits.join(lang.clause_separator()))]);
        let (anchor, x) = self.start();
        let leading = self.sizes.small * if self.rtl() { 1.7 } else { 1.35 };
        let last = if self.atlas.credits.is_empty() { data } else { format!("{data} · {credits}") };
        for note in notes.iter().chain([&last]) {
            for line in wrap(note, Face::Regular, self.sizes.small, self.right - self.left) {
                y += leading;
                self.text("small", &line, Point::new(x, y), anchor);
            }
        }
        y + self.sizes.margin * 0.75
    }

    /// A colour for each route, as on maps.
    pub(super) fn route_inks(&self, routes: &[Assessment<'_>]) -> Vec<Rgb> {
        let own: Vec<Rgb> = routes.iter().map(|route| route.itinerary.route.colour).collect();
        self.options.theme.route_colours(&own).into_iter().map(|ink| self.options.theme.readable(ink, 3.0)).collect()
    }

    /// A line style.
    pub(super) fn stroke(&mut self, class: impl Into<String>, ink: Rgb, width: f64, dash: &[f64], cap: Cap) {
        let stroke = Stroke { colour: ink, width, dash: dash.to_vec(), cap };
        self.styles.insert(class.into(), Style { stroke: Some(stroke), ..Style::default() });
    }

    /// A line.
    pub(super) fn line(&mut self, class: &str, points: Vec<Point>) {
        self.nodes.push(Path::lines(Tag::class(class), [points]));
    }

    /// The sheet, `height` points high.
    pub(super) fn finish(self, height: f64, description: String) -> ChartDrawing {
        let mut metadata = vec![
            ("generator", format!("corridor {}", env!("CARGO_PKG_VERSION"))),
            ("atlas", self.atlas.name.clone()),
            ("data-as-of", self.atlas.as_of.to_string()),
        ];
        if !self.dropped.is_empty() {
            metadata.push(("dropped-labels", self.dropped.join("; ")));
        }
        let page = Path::rectangle(Tag::class("page"), [0.0, 0.0, self.options.width.get(), height]);
        let scene = Scene {
            width: self.options.width,
            height: Points::new(height),
            title: self.title,
            description,
            lang: self.options.lang.code(),
            styles: self.styles,
            nodes: std::iter::once(page).chain(self.nodes).collect(),
            metadata,
        };
        let scene = scene.tidied();
        let mut missing: Vec<char> = scene.texts().iter().flat_map(|text| text.missing()).collect();
        missing.sort_unstable();
        missing.dedup();
        ChartDrawing { scene, dropped: self.dropped, missing }
    }
}
