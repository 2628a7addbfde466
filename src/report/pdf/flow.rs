//! The flow of text over pages.

use std::collections::BTreeMap;

use crate::diagnostic::legible;
use crate::font::{Face, from_the_right, shape, wrap};
use crate::model::Lang;
use crate::scene::{Anchor, Leaf, Node, Paper, Part, Path, Point, Rect, Role, Scene, Style, Tag, Text};
use crate::words::digits;

/// A4, upright, in points.
const A4: (f64, f64) = (595.28, 841.89);
const MARGIN: f64 = 48.0;
/// Room at the foot for the number of the page.
const FOOT: f64 = 22.0;
/// Greatest share of the height of a page that a drawing takes: there is room for text beside it.
const DRAWING: f64 = 0.5;
/// Indent of the text of an item, in its size.
const INDENT: f64 = 1.4;

/// How a line of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Title,
    Heading,
    Text,
    Small,
    Cell,
    Head,
}

impl Look {
    /// Distance of the baselines of two lines.
    pub(super) fn leading(self) -> f64 {
        self.size() * if matches!(self, Self::Title | Self::Cell | Self::Head) { 1.25 } else { 1.4 }
    }

    /// White space above a paragraph.
    fn above(self) -> f64 {
        match self {
            Self::Heading => 12.0,
            Self::Text => 4.0,
            _ => 1.5,
        }
    }

    /// Room below that a paragraph needs, so that it does not stand alone at the foot of a page.
    fn below(self) -> f64 {
        if matches!(self, Self::Title | Self::Heading) { 48.0 } else { 0.0 }
    }
}

/// A text without characters that no shipped font has.
fn printable(text: &str, face: Face) -> String {
    let missing = &shape(text, face).missing;
    let known = |c: char| match c {
        c if !missing.contains(&c) => c.to_string(),
        '≤' => "<=".to_owned(),
        '≥' => ">=".to_owned(),
        _ => "?".to_owned(),
    };
    text.chars().map(known).collect()
}

/// Pages as they fill up.
pub(super) struct Flow<'s> {
    lang: Lang,
    pages: Vec<Leaf>,
    parts: Vec<Part<'s>>,
    /// Where the next line begins.
    pub(super) y: f64,
    wide: bool,
}

impl<'s> Flow<'s> {
    pub(super) fn new(lang: Lang) -> Self {
        let mut flow = Self { lang, pages: Vec::new(), parts: Vec::new(), y: 0.0, wide: false };
        flow.next_page();
        flow
    }

    fn size(&self) -> (f64, f64) {
        if self.wide { (A4.1, A4.0) } else { A4 }
    }

    /// Width of the text.
    pub(super) fn width(&self) -> f64 {
        self.size().0 - 2.0 * MARGIN
    }

    /// The left edge of something `width` wide, `from` the side on which lines begin.
    pub(super) fn left(&self, from: f64, width: f64) -> f64 {
        if self.lang.is_rtl() { self.size().0 - MARGIN - from - width } else { MARGIN + from }
    }

    pub(super) fn bottom(&self) -> f64 {
        self.size().1 - MARGIN - FOOT
    }

    /// The number of the page that is being filled, from 0.
    pub(super) fn page(&self) -> usize {
        self.pages.len() - 1
    }

    pub(super) fn next_page(&mut self) {
        self.pages.push(Leaf { size: self.size(), furniture: Vec::new() });
        self.y = MARGIN;
    }

    /// Goes on with pages on their side, or upright.
    pub(super) fn turn(&mut self, wide: bool) {
        if self.wide != wide {
            self.wide = wide;
            // A page with nothing on it is turned.
            if self.y <= MARGIN {
                self.pages.pop();
            }
            self.next_page();
        }
    }

    /// Begins a page if less than this is left of the one that is being filled.
    pub(super) fn need(&mut self, height: f64) {
        if self.y + height > self.bottom() && self.y > MARGIN {
            self.next_page();
        }
    }

    pub(super) fn furnish(&mut self, node: Node) {
        if let Some(page) = self.pages.last_mut() {
            page.furniture.push(node);
        }
    }

    pub(super) fn add(&mut self, role: Role, parts: Vec<Part<'s>>) {
        self.parts.push(Part::Group(role, parts));
    }

    /// Lines of a text of this width.
    pub(super) fn lines(&self, text: &str, look: Look, width: f64) -> Vec<String> {
        let lines = wrap(&printable(&legible(text), look.face()), look.face(), look.size(), width);
        if self.lang.is_rtl() { lines.iter().map(|line| from_the_right(line)).collect() } else { lines }
    }

    /// A line whose text begins `from` the side on which lines begin, its top at `y`; or ends there, `to` the other side.
    pub(super) fn line(&self, text: &str, look: Look, from: f64, y: f64, ends: bool) -> Node {
        let begins_left = self.lang.is_rtl() == ends;
        let anchor = if begins_left { Anchor::Left } else { Anchor::Right };
        let at = Point::new(self.left(from, 0.0), y + look.size());
        Node::Text(Text::new(Tag::class(look.class()), text, at, anchor))
    }

    /// Adds a paragraph.
    pub(super) fn text(&mut self, role: Role, text: &str, look: Look) {
        let lines = self.lines(text, look, self.width());
        self.y += look.above();
        self.need(look.leading() * lines.len().min(2) as f64 + look.below());
        let parts = self.set(&lines, look, 0.0);
        self.add(role, parts);
    }

    /// An item of a list behind its mark.
    pub(super) fn item(&mut self, mark: &str, text: &str, look: Look) -> Part<'s> {
        let indent = look.size() * if mark.chars().count() > 1 { 2.0 * INDENT } else { INDENT };
        let lines = self.lines(text, look, self.width() - indent);
        self.y += look.above() / 2.0;
        self.need(look.leading() * lines.len().min(2) as f64);
        let mark = self.line(mark, look, 0.0, self.y, false);
        let mut parts = vec![Part::Ink(self.page(), vec![mark])];
        parts.extend(self.set(&lines, look, indent));
        Part::Group(Role::Item, parts)
    }

    /// Sets lines one below the other.
    fn set(&mut self, lines: &[String], look: Look, indent: f64) -> Vec<Part<'s>> {
        let mut parts = Vec::new();
        for line in lines {
            self.need(look.leading());
            parts.push(Part::Ink(self.page(), vec![self.line(line, look, indent, self.y, false)]));
            self.y += look.leading();
        }
        parts
    }

    /// Adds a drawing, as wide as the text unless it would be too high.
    pub(super) fn drawing(&mut self, scene: &'s Scene, alt: &str) {
        let (width, height) = (scene.width.get(), scene.height.get());
        // A high one has a page of its own.
        let most = if height > 1.3 * width { self.bottom() - MARGIN } else { self.size().1 * DRAWING };
        let scale = (self.width() / width).min(most / height);
        self.y += Look::Heading.above();
        self.need(height * scale);
        let (width, height) = (width * scale, height * scale);
        let left = (self.size().0 - width) / 2.0;
        let area = Rect::sized(left, self.y, width, height);
        self.add(Role::Figure(alt.to_owned()), vec![Part::Drawing(self.page(), area, scene)]);
        self.y += height + Look::Text.above();
    }

    /// A rule over the width of the text at this height.
    pub(super) fn rule(&mut self, class: &str, y: f64, width: f64) {
        let left = self.left(0.0, width);
        let line = vec![Point::new(left, y), Point::new(left + width, y)];
        self.furnish(Path::lines(Tag::class(class), [line]));
    }

    /// The document, with the number of each page at its foot.
    pub(super) fn finish(mut self, title: &str, styles: BTreeMap<String, Style>) -> Paper<'s> {
        let all = self.pages.len();
        for (at, page) in self.pages.iter_mut().enumerate() {
            let foot = Point::new(page.size.0 / 2.0, page.size.1 - MARGIN + 8.0);
            let number = digits(&format!("{} / {all}", at + 1), self.lang);
            page.furniture.push(Node::Text(Text::new(Tag::class(Look::Small.class()), number, foot, Anchor::Middle)));
        }
        let (lang, rtl) = (self.lang.code(), self.lang.is_rtl());
        Paper { title: title.to_owned(), lang, rtl, styles, pages: self.pages, parts: self.parts }
    }
}
