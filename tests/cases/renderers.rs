//! Programs that show SVG draw the same picture as `corridor map -o map.png` does: Chromium, librsvg, and Inkscape where it
//! is installed.
//!
//! `.ci/run` installs the first two. Where one is missing the test says so and is skipped; under `CI=true` it fails.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use corridor::{
    Background, Itinerary, Lang, MapOptions, TextMode, draw_map,
    map::Layer,
    png,
    render::pdf,
    scene::{Quad, Rect, Scene},
    svg,
};

use crate::harness::{SHIPPED, root, scratch};

/// Pixels per inch: one for each pixel of CSS, which every program can write.
const DPI: f64 = 96.0;
/// Least share of the ink of a name that has to be where it belongs.
const LEAST: f64 = 0.6;

/// A picture in grey.
struct Picture {
    width: usize,
    height: usize,
    grey: Vec<f64>,
}

impl Picture {
    fn read(bytes: &[u8]) -> Self {
        let mut decoder = ::png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(::png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut data).unwrap();
        let samples = info.color_type.samples();
        let grey = |pixel: &[u8]| pixel.iter().take(3.min(samples)).map(|c| f64::from(*c)).sum::<f64>() / 3.0;
        let grey = data[..info.buffer_size()].chunks_exact(samples).map(grey).collect();
        Self { width: info.width as usize, height: info.height as usize, grey }
    }

    /// The picture with each pixel as the mean of those around it: edges of letters fall on other parts of pixels.
    fn blurred(&self) -> Self {
        let mut grey = self.grey.clone();
        for y in 1..self.height - 1 {
            for x in 1..self.width - 1 {
                let around = (0..9).map(|i| self.grey[(y + i / 3 - 1) * self.width + x + i % 3 - 1]);
                grey[y * self.width + x] = around.sum::<f64>() / 9.0;
            }
        }
        Self { grey, ..*self }
    }

    /// Its greys in an area of the page, in points, `margin` pixels around.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels of a small picture")]
    fn part(&self, area: Rect, margin: f64) -> Vec<f64> {
        let scale = DPI / 72.0;
        let cell = |value: f64, most: usize| (value.max(0.0) as usize).min(most);
        let (left, right) = (area.left * scale - margin, area.right * scale + margin);
        let (top, bottom) = (area.top * scale - margin, area.bottom * scale + margin);
        let rows = cell(top, self.height)..cell(bottom, self.height);
        let columns = cell(left, self.width)..cell(right, self.width);
        rows.flat_map(|y| columns.clone().map(move |x| (x, y))).map(|(x, y)| self.grey[y * self.width + x]).collect()
    }

    /// The correlation of its greys in an area with those of another picture; 1 for the same.
    fn likeness(&self, other: &Self, area: Rect) -> f64 {
        let (a, b) = (self.part(area, 2.0), other.part(area, 2.0));
        let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
        let (ma, mb) = (mean(&a), mean(&b));
        let sum = |f: &dyn Fn(f64, f64) -> f64| a.iter().zip(&b).map(|(x, y)| f(x - ma, y - mb)).sum::<f64>();
        sum(&|x, y| x * y) / (sum(&|x, _| x * x) * sum(&|_, y| y * y)).sqrt().max(1e-9)
    }
}

/// A map with bent names, in a script. Names are held against each other, not the ground below them.
fn scene(lang: Lang) -> Scene {
    scene_with(lang, |layers| _ = layers.remove(&Layer::Relief))
}

fn scene_with(lang: Lang, choose: impl Fn(&mut BTreeSet<Layer>)) -> Scene {
    let (study, base) = &*SHIPPED;
    let view = study.on(None);
    let chosen = study.routes(&["aras".to_owned(), "btk".to_owned()]).unwrap();
    let routes: Vec<Itinerary<'_>> = chosen.iter().map(|route| view.itinerary(route).unwrap()).collect();
    let mut options = MapOptions { lang, ..MapOptions::default() };
    choose(&mut options.layers);
    draw_map(study.atlas(), &routes, &Background::new(base, &[]), &options).unwrap().drawing.scene
}

/// Whether a program is there; under `CI=true` one that `.ci/run` installs has to be.
#[expect(clippy::print_stdout, reason = "a skipped test says so")]
fn has(program: &str, by_ci: bool) -> bool {
    let there = Command::new("which").arg(program).output().is_ok_and(|o| o.status.success());
    assert!(there || !by_ci || std::env::var_os("CI").is_none_or(|ci| ci != "true"), "missing under CI: {program}");
    if !there {
        println!("skipped: {program} is missing");
    }
    there
}

/// A configuration of fontconfig with the shipped fonts alone: what these programs draw depends on no font of the machine.
fn fonts(folder: &Path) -> PathBuf {
    let file = folder.join("fonts.conf");
    // The semi-bold files name themselves as families of their own; as installed they are weights of one.
    let weight = |family: &str| {
        format!(
            "<match target=\"scan\"><test name=\"family\"><string>{family} SemiBold</string></test>\
             <edit name=\"family\" mode=\"assign\"><string>{family}</string></edit></match>"
        )
    };
    let families = ["Noto Sans", "Noto Sans Arabic", "Noto Sans Armenian", "Noto Sans Georgian"];
    let config = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>{}<dir>{}</dir>\
         <cachedir>{}</cachedir></fontconfig>",
        families.map(weight).concat(),
        root().join("src/font/data").display(),
        folder.join("cache").display()
    );
    std::fs::write(&file, config).unwrap();
    file
}

/// Draws the maps with a program and holds every name against the own picture.
fn same_names(program: &str, draw: impl Fn(&Path, &Path, &Scene) -> Command) {
    let folder = scratch(&format!("renderers-{program}"));
    for lang in [Lang::En, Lang::Hy, Lang::Fa, Lang::Ka, Lang::Ru] {
        let scene = scene(lang);
        let (drawn, painted) = (folder.join(format!("{lang}.svg")), folder.join(format!("{lang}.png")));
        std::fs::write(&drawn, svg(&scene, TextMode::Embed)).unwrap();
        let run = draw(&drawn, &painted, &scene).env("FONTCONFIG_FILE", fonts(&folder)).output().unwrap();
        assert!(run.status.success(), "{program}: {}", String::from_utf8_lossy(&run.stderr));
        let own = Picture::read(&png(&scene, DPI).unwrap()).blurred();
        let theirs = Picture::read(&std::fs::read(&painted).unwrap()).blurred();
        let mut compared = 0;
        let mut wrong: Vec<String> = Vec::new();
        for text in scene.texts() {
            let style = scene.text_style(&text.tag.class).unwrap();
            let area = Rect::around(text.boxes(style).iter().flat_map(|Quad(corners)| *corners));
            if text.content.trim().is_empty() || area.width() < 3.0 {
                continue;
            }
            compared += 1;
            let likeness = own.likeness(&theirs, area);
            if likeness < LEAST {
                wrong.push(format!("{}: {likeness:.2}", text.content));
            }
        }
        assert!(compared > 40, "{compared} names");
        assert!(wrong.is_empty(), "{program}, {lang}: {} of {compared} names differ: {wrong:?}", wrong.len());
        // A name that is missing would be seen.
        let blank = Picture { grey: vec![255.0; own.grey.len()], ..own };
        let first = scene.texts().into_iter().find(|text| !text.content.trim().is_empty()).unwrap();
        let boxes = first.boxes(scene.text_style(&first.tag.class).unwrap());
        assert!(blank.likeness(&theirs, Rect::around(boxes.iter().flat_map(|quad| quad.0))) < LEAST);
    }
}

#[test]
fn a_picture_shows_what_the_drawing_says() {
    // Relief, ribbons cut off at borders, dashes, halos, bent names.
    let scene = scene_with(Lang::Ka, |_| {});
    let own = Picture::read(&png(&scene, DPI).unwrap());
    let text = svg(&scene, TextMode::Outline);
    let smooth = resvg::usvg::ImageRendering::Smooth;
    let options = resvg::usvg::Options { image_rendering: smooth, ..Default::default() };
    let tree = resvg::usvg::Tree::from_str(&text, &options).unwrap();
    let (width, height) = (u32::try_from(own.width).unwrap(), u32::try_from(own.height).unwrap());
    let mut painted = tiny_skia::Pixmap::new(width, height).unwrap();
    painted.fill(tiny_skia::Color::WHITE);
    let scale =
        tiny_skia::Transform::from_scale(width as f32 / tree.size().width(), height as f32 / tree.size().height());
    resvg::render(&tree, scale, &mut painted.as_mut());
    let theirs = Picture::read(&painted.encode_png().unwrap());
    let apart: Vec<f64> = own.grey.iter().zip(&theirs.grey).map(|(a, b)| (a - b).abs()).collect();
    let mean = apart.iter().sum::<f64>() / apart.len() as f64;
    let far = apart.iter().filter(|apart| **apart > 32.0).count();
    assert!(mean < 0.3 && far * 10_000 < apart.len(), "{mean} on average, {far} of {} pixels differ", apart.len());
}

#[test]
fn relief_in_a_pdf_is_as_faint_as_in_svg() {
    let scene = scene_with(Lang::En, |_| {});
    let faint = format!("/ca {}", scene.styles["relief"].opacity.unwrap());
    let has = |scene: &Scene| pdf(scene).unwrap().windows(faint.len()).any(|part| part == faint.as_bytes());
    assert!(has(&scene), "no {faint}");
    assert!(!has(&scene_with(Lang::En, |layers| _ = layers.remove(&Layer::Relief))), "{faint} is something else");
}

#[test]
fn librsvg_draws_the_same_names() {
    if has("rsvg-convert", true) {
        same_names("rsvg-convert", |svg, png, _| {
            let mut command = Command::new("rsvg-convert");
            command.args(["--dpi-x", "96", "--dpi-y", "96", "-o"]).arg(png).arg(svg);
            command
        });
    }
}

#[test]
fn chromium_draws_the_same_names() {
    if has("chromium", true) {
        same_names("chromium", |svg, png, scene| {
            let mut command = Command::new("chromium");
            let pixels = |points: f64| (points * DPI / 72.0).round();
            let size = format!("--window-size={},{}", pixels(scene.width.get()), pixels(scene.height.get()));
            let shot = format!("--screenshot={}", png.display());
            command.args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]).args([size, shot]);
            command.arg(format!("file://{}", svg.display()));
            command
        });
    }
}

#[test]
fn inkscape_draws_the_same_names() {
    if has("inkscape", false) {
        same_names("inkscape", |svg, png, _| {
            let mut command = Command::new("inkscape");
            command.args(["--export-type=png", "--export-dpi=96"]);
            command.arg(format!("--export-filename={}", png.display())).arg(svg);
            command
        });
    }
}
