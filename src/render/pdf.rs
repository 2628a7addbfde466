//! PDF: one page of vectors, with the letters that are used.

use std::collections::BTreeMap;

use krilla::color::rgb;
use krilla::geom::{Path as Outline, PathBuilder, Point as At, Size, Transform};
use krilla::image::Image;
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke as PdfStroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use crate::colour::Rgb;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::font::FontFile;
use crate::scene::{
    Cap, Circle, Group, Letter, Node, Path, Raster, Scene, Stroke, Style, Subpath, Text, paths, style_of,
};

/// Distance of the handles of a Bézier curve that draws a quarter of a circle, in radii.
const QUARTER: f64 = 0.552_284_749_8;

/// Writes a scene as a PDF of one page in the size of the scene, in vectors. Text stays text: its fonts, cut to the letters
/// in use, are in the file.
///
/// # Errors
/// The page has no size, or a font cannot be embedded.
pub fn pdf(scene: &Scene) -> Result<Vec<u8>> {
    let broken = |why: String| Finding::error("pdf", "the drawing", why);
    let page = PageSettings::from_wh(single(scene.width.get()), single(scene.height.get()));
    let Some(page) = page else { return Err(broken("a page of this size cannot be made".to_owned()).into()) };
    let mut document = Document::new_with(SerializeSettings::default());
    let about = Metadata::new()
        .title(scene.title.clone())
        .description(scene.description.clone())
        .language(scene.lang.to_owned())
        .keywords(scene.metadata.iter().map(|(key, value)| format!("{key}: {value}")).collect())
        .creator(format!("corridor {}", env!("CARGO_PKG_VERSION")));
    document.set_metadata(about);
    let mut page = document.start_page_with(page);
    let paths = paths(&scene.nodes);
    let mut surface = page.surface();
    let mut fonts = Fonts::new();
    Ink { surface: &mut surface, styles: &scene.styles, paths, fonts: &mut fonts }.nodes(&scene.nodes);
    surface.finish();
    page.finish();
    document.finish().map_err(|error| broken(format!("the PDF cannot be written: {error:?}")).into())
}

/// The fonts met so far.
pub(super) type Fonts = BTreeMap<FontFile, Option<Font>>;

/// The page that nodes are drawn on.
pub(super) struct Ink<'a, 'p> {
    pub(super) surface: &'a mut Surface<'p>,
    pub(super) styles: &'a BTreeMap<String, Style>,
    /// Paths by id, which may clip groups.
    pub(super) paths: BTreeMap<&'a str, &'a Path>,
    pub(super) fonts: &'a mut Fonts,
}

impl Ink<'_, '_> {
    pub(super) fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Group(group) => self.group(group),
            Node::Path(path) => self.path(path),
            Node::Circle(circle) => self.circle(circle),
            Node::Raster(raster) => self.raster(raster),
            Node::Text(text) => self.text(text),
        }
    }

    fn group(&mut self, group: &Group) {
        let mut outline = PathBuilder::new();
        for path in group.clip.iter().filter_map(|id| self.paths.get(id.as_str())) {
            trace(&mut outline, &path.parts);
        }
        // Areas that clip do not overlap, so that one rule does for all.
        let clipped = outline.finish().filter(|_| !group.clip.is_empty());
        if let Some(clip) = &clipped {
            self.surface.push_clip_path(clip, &FillRule::EvenOdd);
        }
        group.nodes.iter().for_each(|node| self.node(node));
        if clipped.is_some() {
            self.surface.pop();
        }
    }

    fn raster(&mut self, raster: &Raster) {
        let pixels: Vec<u8> = raster.pixels().flat_map(|(Rgb(r, g, b), a)| [r, g, b, a]).collect();
        let size = Size::from_wh(single(raster.area.width()), single(raster.area.height()));
        let (Ok(columns), Ok(rows), Some(size)) = (u32::try_from(raster.columns), u32::try_from(raster.rows()), size)
        else {
            return;
        };
        let corner = Transform::from_translate(single(raster.area.left), single(raster.area.top));
        self.surface.push_transform(&corner);
        self.surface.push_opacity(normal(style_of(self.styles, &raster.tag.class).opacity.unwrap_or(1.0)));
        self.surface.draw_image(Image::from_rgba8(pixels, columns, rows), size);
        self.surface.pop();
        self.surface.pop();
    }

    fn path(&mut self, path: &Path) {
        let style = style_of(self.styles, &path.tag.class);
        let mut outline = PathBuilder::new();
        trace(&mut outline, &path.parts);
        self.draw(outline, &style, path.dash_offset);
    }

    fn circle(&mut self, circle: &Circle) {
        let style = style_of(self.styles, &circle.tag.class);
        let (x, y, r) = (circle.centre.x, circle.centre.y, circle.radius);
        let h = r * QUARTER;
        let mut outline = PathBuilder::new();
        outline.move_to(single(x + r), single(y));
        for (a, b, c) in [
            ((x + r, y + h), (x + h, y + r), (x, y + r)),
            ((x - h, y + r), (x - r, y + h), (x - r, y)),
            ((x - r, y - h), (x - h, y - r), (x, y - r)),
            ((x + h, y - r), (x + r, y - h), (x + r, y)),
        ] {
            outline.cubic_to(single(a.0), single(a.1), single(b.0), single(b.1), single(c.0), single(c.1));
        }
        outline.close();
        self.draw(outline, &style, 0.0);
    }

    fn draw(&mut self, outline: PathBuilder, style: &Style, dash_offset: f64) {
        let opacity = style.opacity.unwrap_or(1.0);
        let Some(outline): Option<Outline> = outline.finish() else { return };
        self.surface.set_fill(style.fill.map(|colour| fill(colour, opacity)));
        self.surface.set_stroke(style.stroke.as_ref().map(|line| stroke(line, opacity, dash_offset)));
        if style.fill.is_some() || style.stroke.is_some() {
            self.surface.draw_path(&outline);
        }
    }

    /// A text: its halo as outlines, since that is no text, then its letters.
    fn text(&mut self, text: &Text) {
        let style = style_of(self.styles, &text.tag.class);
        let (Some(look), Some(colour)) = (style.text, style.fill) else { return };
        let letters = text.letters(look);
        if let Some((colour, width)) = look.halo {
            let line = Stroke { colour, width: 2.0 * width, dash: Vec::new(), cap: Cap::Round };
            self.surface.set_fill(None);
            self.surface.set_stroke(Some(stroke(&line, 1.0, 0.0)));
            self.letters(&letters, &text.content, look.size, true);
        }
        self.surface.set_fill(Some(fill(colour, style.opacity.unwrap_or(1.0))));
        self.surface.set_stroke(None);
        self.letters(&letters, &text.content, look.size, false);
    }

    fn letters(&mut self, letters: &[Letter], content: &str, size: f64, outlined: bool) {
        let mut starts: Vec<usize> = letters.iter().map(|letter| letter.glyph.cluster).collect();
        starts.push(content.len());
        starts.sort_unstable();
        let end = |start: usize| starts.iter().copied().find(|next| *next > start).unwrap_or(content.len());
        // One line of glyphs for each font and angle.
        let same = |a: &Letter, b: &Letter| a.glyph.file == b.glyph.file && a.angle.to_bits() == b.angle.to_bits();
        for run in letters.chunk_by(same) {
            let Some(font) = self.font(run[0].glyph.file) else { continue };
            let first = run[0].at;
            let along = |letter: &Letter| (letter.at - first).turned(-run[0].angle);
            let glyphs = run.iter().enumerate().map(|(i, letter)| {
                let here = along(letter);
                let next = run.get(i + 1).map_or(letter.glyph.advance * size, |next| along(next).x - here.x);
                let cluster = letter.glyph.cluster;
                KrillaGlyph::new(
                    GlyphId::new(letter.glyph.id),
                    single(next / size),
                    0.0,
                    single(-here.y / size),
                    0.0,
                    cluster..end(cluster),
                    None,
                )
            });
            let glyphs: Vec<KrillaGlyph> = glyphs.collect();
            let turn = Transform::from_rotate_at(single(run[0].angle), single(first.x), single(first.y));
            self.surface.push_transform(&turn);
            let at = At::from_xy(single(first.x), single(first.y));
            self.surface.draw_glyphs(at, &glyphs, font, content, single(size), outlined);
            self.surface.pop();
        }
    }

    fn font(&mut self, file: FontFile) -> Option<Font> {
        self.fonts.entry(file).or_insert_with(|| Font::new(file.data().into(), 0)).clone()
    }
}

/// Adds lines and rings to an outline.
fn trace(outline: &mut PathBuilder, parts: &[Subpath]) {
    for Subpath { points, closed } in parts {
        for (i, point) in points.iter().enumerate() {
            let (x, y) = (single(point.x), single(point.y));
            if i == 0 { outline.move_to(x, y) } else { outline.line_to(x, y) }
        }
        if *closed {
            outline.close();
        }
    }
}

fn fill(colour: Rgb, opacity: f64) -> Fill {
    let paint = rgb::Color::new(colour.0, colour.1, colour.2).into();
    Fill { paint, opacity: normal(opacity), rule: FillRule::EvenOdd }
}

fn stroke(line: &Stroke, opacity: f64, dash_offset: f64) -> PdfStroke {
    let dash = (!line.dash.is_empty()).then(|| StrokeDash {
        array: line.dash.iter().map(|part| single(*part)).collect(),
        offset: single(dash_offset),
    });
    PdfStroke {
        paint: rgb::Color::new(line.colour.0, line.colour.1, line.colour.2).into(),
        width: single(line.width),
        line_join: LineJoin::Round,
        line_cap: if line.cap == Cap::Round { LineCap::Round } else { LineCap::Butt },
        opacity: normal(opacity),
        dash,
        ..PdfStroke::default()
    }
}

fn normal(opacity: f64) -> NormalizedF32 {
    NormalizedF32::new(single(opacity)).unwrap_or(NormalizedF32::ONE)
}

/// PDF numbers are of single precision: 0.001 points on the largest sheet.
#[expect(clippy::cast_possible_truncation, reason = "the format has no more digits")]
pub(super) fn single(number: f64) -> f32 {
    number as f32
}
