//! A canvas of pixels. Letters are painted as outlines, so that fonts of the machine do not matter.

use std::collections::BTreeMap;

use tiny_skia::{
    Color, ColorU8, FillRule, FilterQuality, LineCap, LineJoin, Mask, Paint, PathBuilder, Pixmap, PixmapPaint, Shader,
    Stroke as Line, StrokeDash, Transform,
};

use super::pdf::single;
use crate::colour::Rgb;
use crate::font::{Curve, outline};
use crate::scene::{
    Cap, Circle, Group, Node, Path, Point, Raster, Scene, Stroke, Style, Text, paths, style_of, text_style,
};

/// Paints a scene on white, which fills a picture of `columns` × `rows` pixels; `None` where there is no memory for it.
pub(super) fn painted(scene: &Scene, columns: u32, rows: u32) -> Option<Pixmap> {
    let mut pixels = Pixmap::new(columns, rows)?;
    pixels.fill(Color::WHITE);
    let scale = |pixels: u32, points: f64| single(f64::from(pixels) / points);
    let scale = Transform::from_scale(scale(columns, scene.width.get()), scale(rows, scene.height.get()));
    let mut canvas = Canvas { pixels, styles: &scene.styles, paths: paths(&scene.nodes), scale, clip: None };
    for node in &scene.nodes {
        if let Node::Text(text) = node {
            canvas.halo(text);
        }
        canvas.node(node);
    }
    Some(canvas.pixels)
}

struct Canvas<'a> {
    pixels: Pixmap,
    styles: &'a BTreeMap<String, Style>,
    /// Paths by id, which may clip groups.
    paths: BTreeMap<&'a str, &'a Path>,
    /// From points to pixels.
    scale: Transform,
    /// Where the groups painted now let anything be painted; `None` for everywhere.
    clip: Option<Mask>,
}

impl Canvas<'_> {
    fn node(&mut self, node: &Node) {
        match node {
            Node::Group(group) => self.group(group),
            Node::Path(path) => self.path(path),
            Node::Circle(circle) => self.circle(circle),
            Node::Raster(raster) => self.raster(raster),
            Node::Text(text) => self.text(text),
        }
    }

    /// A group: the halos of its names lie below all of it.
    fn group(&mut self, group: &Group) {
        let outer = (!group.clip.is_empty()).then(|| self.clip.clone());
        self.narrow(group);
        for node in &group.nodes {
            if let Node::Text(text) = node {
                self.halo(text);
            }
        }
        group.nodes.iter().for_each(|node| self.node(node));
        if let Some(outer) = outer {
            self.clip = outer;
        }
    }

    /// Narrows what can be painted to the areas that clip a group.
    fn narrow(&mut self, group: &Group) {
        let mut area = PathBuilder::new();
        for path in group.clip.iter().filter_map(|id| self.paths.get(id.as_str())) {
            trace(&mut area, path);
        }
        // Areas that clip do not overlap, so that one rule does for all.
        let Some(area) = area.finish() else { return };
        if let Some(clip) = &mut self.clip {
            clip.intersect_path(&area, FillRule::EvenOdd, true, self.scale);
        } else if let Some(mut clip) = Mask::new(self.pixels.width(), self.pixels.height()) {
            clip.fill_path(&area, FillRule::EvenOdd, true, self.scale);
            self.clip = Some(clip);
        }
    }

    fn path(&mut self, path: &Path) {
        let mut outline = PathBuilder::new();
        trace(&mut outline, path);
        let style = style_of(self.styles, &path.tag.class);
        let several = path.parts.iter().filter(|part| part.closed).count() > 1;
        self.draw(outline, &style, if several { FillRule::EvenOdd } else { FillRule::Winding }, path.dash_offset);
    }

    fn circle(&mut self, circle: &Circle) {
        let mut outline = PathBuilder::new();
        outline.push_circle(single(circle.centre.x), single(circle.centre.y), single(circle.radius));
        let style = style_of(self.styles, &circle.tag.class);
        self.draw(outline, &style, FillRule::Winding, 0.0);
    }

    fn raster(&mut self, raster: &Raster) {
        let (Ok(columns), Ok(rows)) = (u32::try_from(raster.columns), u32::try_from(raster.rows())) else { return };
        let Some(mut cells) = Pixmap::new(columns, rows) else { return };
        for (pixel, (Rgb(r, g, b), opacity)) in cells.pixels_mut().iter_mut().zip(raster.pixels()) {
            *pixel = ColorU8::from_rgba(r, g, b, opacity).premultiply();
        }
        let area = raster.area;
        let cell = |length: f64, count: u32| single(length / f64::from(count));
        let place = self
            .scale
            .pre_translate(single(area.left), single(area.top))
            .pre_scale(cell(area.width(), columns), cell(area.height(), rows));
        let opacity = single(style_of(self.styles, &raster.tag.class).opacity.unwrap_or(1.0));
        // Cells of relief are as fine as the pixels are: a cubic filter takes three times as long, and shows no more.
        let paint = PixmapPaint { opacity, quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
        self.pixels.draw_pixmap(0, 0, cells.as_ref(), &paint, place, self.clip.as_ref());
    }

    /// The halo of a text that has one.
    fn halo(&mut self, text: &Text) {
        let Some(look) = text_style(self.styles, &text.tag.class) else { return };
        let Some((colour, width)) = look.halo else { return };
        let line = Stroke { colour, width: 2.0 * width, dash: Vec::new(), cap: Cap::Butt };
        let style = Style { fill: Some(colour), stroke: Some(line), ..Style::default() };
        self.letters(text, &style);
    }

    fn text(&mut self, text: &Text) {
        let style = style_of(self.styles, &text.tag.class);
        self.letters(text, &Style { stroke: None, ..style });
    }

    fn letters(&mut self, text: &Text, style: &Style) {
        let Some(look) = text_style(self.styles, &text.tag.class) else { return };
        let mut letters = PathBuilder::new();
        for letter in text.letters(look) {
            let place = |x: f64, y: f64| {
                let at = letter.at + Point::new(x * look.size, y * look.size).turned(letter.angle);
                (single(at.x), single(at.y))
            };
            for curve in outline(letter.glyph.file, letter.glyph.id) {
                match curve {
                    Curve::Move(x, y) => {
                        let (x, y) = place(x, y);
                        letters.move_to(x, y);
                    }
                    Curve::Line(x, y) => {
                        let (x, y) = place(x, y);
                        letters.line_to(x, y);
                    }
                    Curve::Quad(cx, cy, x, y) => {
                        let ((cx, cy), (x, y)) = (place(cx, cy), place(x, y));
                        letters.quad_to(cx, cy, x, y);
                    }
                    Curve::Close => letters.close(),
                }
            }
        }
        self.draw(letters, style, FillRule::Winding, 0.0);
    }

    fn draw(&mut self, outline: PathBuilder, style: &Style, rule: FillRule, dash_offset: f64) {
        let Some(outline) = outline.finish() else { return };
        let opacity = style.opacity.unwrap_or(1.0);
        let clip = self.clip.as_ref();
        if let Some(colour) = style.fill {
            self.pixels.fill_path(&outline, &paint(colour, opacity), rule, self.scale, clip);
        }
        if let Some(stroke) = &style.stroke {
            let line = line(stroke, dash_offset);
            self.pixels.stroke_path(&outline, &paint(stroke.colour, opacity), &line, self.scale, clip);
        }
    }
}

/// Adds lines and rings to an outline.
fn trace(outline: &mut PathBuilder, path: &Path) {
    for part in &path.parts {
        for (i, point) in part.points.iter().enumerate() {
            let (x, y) = (single(point.x), single(point.y));
            if i == 0 { outline.move_to(x, y) } else { outline.line_to(x, y) }
        }
        if part.closed {
            outline.close();
        }
    }
}

fn paint(colour: Rgb, opacity: f64) -> Paint<'static> {
    let mut colour = Color::from_rgba8(colour.0, colour.1, colour.2, 255);
    colour.apply_opacity(single(opacity));
    Paint { shader: Shader::SolidColor(colour), ..Paint::default() }
}

fn line(stroke: &Stroke, dash_offset: f64) -> Line {
    let mut dash: Vec<f32> = stroke.dash.iter().map(|length| single(*length)).collect();
    if dash.len() % 2 == 1 {
        // Dashes and gaps take turns.
        dash.extend_from_within(..);
    }
    Line {
        width: single(stroke.width),
        line_join: LineJoin::Round,
        line_cap: if stroke.cap == Cap::Round { LineCap::Round } else { LineCap::Butt },
        dash: StrokeDash::new(dash, single(dash_offset)),
        ..Line::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Rect, Subpath, Tag};
    use crate::units::Points;

    /// A page of 4 × 2 points, a pixel each, with these nodes in styles.
    fn picture(nodes: Vec<Node>, styles: &[(&str, Style)]) -> Vec<[u8; 3]> {
        let styles = styles.iter().map(|(class, style)| ((*class).to_owned(), style.clone())).collect();
        let scene = Scene { width: Points::new(4.0), height: Points::new(2.0), styles, nodes, ..Scene::default() };
        painted(&scene, 4, 2).unwrap().pixels().iter().map(|p| [p.red(), p.green(), p.blue()]).collect()
    }

    fn ink(colour: &str) -> Style {
        Style { fill: colour.parse().ok(), ..Style::default() }
    }

    const WHITE: [u8; 3] = [255; 3];

    #[test]
    fn a_group_is_painted_within_the_areas_that_clip_it() {
        let area = |id: &str, left: f64, right: f64| {
            Path::rectangle(Tag::id(id).with_class("none"), Rect::new(left, 0.0, right, 2.0))
        };
        let red = || Path::rectangle(Tag::class("red"), Rect::new(0.0, 0.0, 4.0, 1.0));
        let inner = Group { clip: vec!["b".to_owned()], nodes: vec![red()], ..Group::new("inner") };
        let outer = Group { clip: vec!["a".to_owned()], nodes: vec![Node::Group(inner)], ..Group::new("outer") };
        let styles = [("none", Style::default()), ("red", ink("#ff0000")), ("blue", ink("#0000ff"))];
        let behind = Path::rectangle(Tag::class("blue"), Rect::new(3.0, 0.0, 4.0, 1.0));
        let nodes = vec![area("a", 0.0, 2.0), area("b", 1.0, 3.0), Node::Group(outer), behind];
        let top = [WHITE, [255, 0, 0], WHITE, [0, 0, 255]];
        assert_eq!(picture(nodes, &styles), [top, [WHITE; 4]].concat());
    }

    #[test]
    fn cells_let_the_ground_show_through_as_their_class_says() {
        let raster = Raster {
            tag: Tag::class("faint"),
            area: Rect::new(0.0, 0.0, 4.0, 2.0),
            columns: 1,
            colours: vec![("#000000".parse().unwrap(), 128)],
            cells: vec![0],
        };
        let painted = |style: Style| picture(vec![Node::Raster(raster.clone())], &[("faint", style)])[5];
        assert!(painted(Style::default()).iter().all(|c| (126..=128).contains(c)));
        let half = painted(Style { opacity: Some(0.5), ..Style::default() });
        assert!(half.iter().all(|c| (190..=192).contains(c)), "{half:?}");
    }

    #[test]
    fn rings_in_rings_are_holes_and_odd_dashes_take_turns() {
        let ring =
            |left: f64, right: f64| Subpath { points: Rect::new(left, 0.0, right, 2.0).corners().into(), closed: true };
        let path = Path { tag: Tag::class("red"), parts: vec![ring(0.0, 4.0), ring(1.0, 3.0)], dash_offset: 0.0 };
        let red = [255, 0, 0];
        assert_eq!(picture(vec![Node::Path(path)], &[("red", ink("#ff0000"))])[..4], [red, WHITE, WHITE, red]);
        let stroke = |dash: &[f64]| Stroke { colour: Rgb(255, 0, 0), width: 2.0, dash: dash.to_vec(), cap: Cap::Butt };
        let dashed = |dash| Style { stroke: Some(stroke(dash)), ..Style::default() };
        let along = || vec![Path::lines(Tag::class("l"), [vec![Point::new(0.0, 1.0), Point::new(4.0, 1.0)]])];
        assert_eq!(picture(along(), &[("l", dashed(&[1.0]))])[..4], [red, WHITE, red, WHITE]);
        assert_eq!(picture(along(), &[("l", dashed(&[]))])[..4], [red; 4]);
    }
}
