//! The maps and charts that `corridor report` writes.

use anyhow::Result;
use corridor::{
    ChartKind, ChartOptions, Comparison, Lang, MapOptions, Points, TextMode, Theme,
    compare::GroupComparison,
    draw_chart,
    map::Layer,
    model::ReportSheet,
    parallel,
    render::{FontUse, Inline, inline, inline_alone},
    report::{Drawings, Figure, Picture},
    scene::Scene,
    sheet::Drawing,
};
use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::commands::map::draw;
use crate::cli::context::assessed;
use crate::cli::picture::{Kind, ink};
use crate::cli::sheets::SheetSource;

/// Pixels per inch of the pictures: sharp on paper up to A4, light enough for a repository.
const DPI: f64 = 150.0;
/// Greatest width and height of a picture in pixels: a poster is printed from its vectors.
const MOST_PIXELS: f64 = 3000.0;

/// Weight of a map and its fonts in a file of its own, which is to load fast within another page.
const MOST_BYTES: usize = 142_500;
/// How far lines of such a map may be off, in points; the first that is light enough is taken.
const FINENESS: [f64; 7] = [0.2, 0.4, 0.7, 1.0, 1.3, 1.6, 2.0];
/// What such a map does without: ribbons along borders, which have the outline of each country twice, and the map of its
/// surroundings.
const LEFT_OUT: [&str; 2] = ["ribbon-", "locator"];

/// The input of the pictures.
pub(super) struct ReportFigures<'a> {
    pub(super) sheets: SheetSource<'a>,
    pub(super) lang: Lang,
}

/// The pictures of a report.
#[derive(Default)]
pub(super) struct Pictures {
    /// Names and bytes.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// The drawings of the groups by the name of their picture, for documents on paper.
    pub(super) scenes: Vec<(String, Scene)>,
    /// The pictures of each group, for the Markdown report.
    pub(super) told: Vec<Vec<Picture>>,
    /// The drawings of each group, for the HTML report.
    pub(super) drawings: Vec<Drawings>,
    /// The fonts of those drawings.
    pub(super) fonts: FontUse,
}

impl Pictures {
    /// Adds other pictures behind these.
    fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
        self.scenes.extend(other.scenes);
        self.told.extend(other.told);
        self.drawings.extend(other.drawings);
        self.fonts.extend(&other.fonts);
    }
}

/// What is drawn in one piece of work.
enum Work<'a> {
    Group(&'a GroupComparison<'a>),
    Sheet(&'a ReportSheet),
}

/// Width in mm of a chart for a phone, on which letters of 6 points are then 11 pixels high.
const NARROW: f64 = 59.0;

/// The charts of a group: kind, name, width in the page in mm.
const CHARTS: [(ChartKind, &str, f64); 5] = [
    (ChartKind::Strip, "strip", 174.0),
    (ChartKind::Time, "time", 120.0),
    (ChartKind::Cost, "cost", 120.0),
    (ChartKind::Timeline, "timeline", 174.0),
    (ChartKind::Promises, "promises", 174.0),
];

impl ReportFigures<'_> {
    /// A map and the charts of each group; with `sheets`, those too.
    pub(super) fn draw(&self, compared: &Comparison<'_>, sheets: bool, progress: &Progress) -> Result<Pictures> {
        let sheets = if sheets { self.sheets.view.atlas().sheets.as_slice() } else { &[] };
        progress.begin(compared.groups.len() * (1 + CHARTS.len()) + sheets.len());
        let groups = compared.groups.iter().map(Work::Group);
        let drawn = parallel::map(groups.chain(sheets.iter().map(Work::Sheet)), |work| match work {
            Work::Group(group) => self.group(group, progress),
            Work::Sheet(sheet) => self.sheet(sheet, progress),
        });
        progress.end();
        let mut pictures = Pictures::default();
        for drawn in drawn {
            pictures.extend(drawn?);
        }
        Ok(pictures)
    }

    fn sheet(&self, sheet: &ReportSheet, progress: &Progress) -> Result<Pictures> {
        let mut pictures = Pictures::default();
        Self::save(&mut pictures.files, &sheet.file, &self.sheets.draw(sheet, &self.options())?.scene)?;
        progress.step();
        Ok(pictures)
    }

    fn options(&self) -> MapOptions {
        MapOptions { lang: self.lang, label: Some(self.sheets.view.label.clone()), ..MapOptions::default() }
    }

    fn map(&self, routes: &[String], options: &MapOptions) -> Result<Drawing> {
        draw(self.sheets.view, self.sheets.base, routes, &[], options)
    }

    /// A map for a file of its own, with lines as fine as its weight allows.
    fn light(day: &Scene, night: &Scene) -> Inline {
        let [first, others @ ..] = FINENESS;
        let draw = |tolerance| inline_alone(&day.light(tolerance, &LEFT_OUT), &night.light(tolerance, &LEFT_OUT), "m");
        let heavy = |map: &Inline| map.svg.len() + map.fonts.css().len() > MOST_BYTES;
        others.into_iter().fold(draw(first), |map, tolerance| if heavy(&map) { draw(tolerance) } else { map })
    }

    fn save(files: &mut Vec<(String, Vec<u8>)>, name: &str, scene: &Scene) -> Result<()> {
        let dpi = DPI.min(MOST_PIXELS * 72.0 / scene.width.get().max(scene.height.get()));
        for (ending, kind) in [("svg", Kind::Svg), ("png", Kind::Png)] {
            files.push((format!("{name}.{ending}"), ink(scene, kind, TextMode::Embed, dpi)?));
        }
        Ok(())
    }

    fn group(&self, group: &GroupComparison<'_>, progress: &Progress) -> Result<Pictures> {
        let mut pictures = Pictures::default();
        let id = group.group.id.as_str();
        let routes: Vec<String> = group.routes.iter().map(|route| route.itinerary.route.id.to_string()).collect();
        let (mut told, mut drawings) = (Vec::new(), Drawings::default());
        let scene = self.map(&routes, &self.options())?.scene;
        Self::save(&mut pictures.files, id, &scene)?;
        told.push(Picture { kind: "map", file: format!("{id}.png"), alt: alt(&scene) });
        pictures.scenes.push((format!("{id}.png"), scene));
        // One page for all groups has no room for pictures of relief; the files have.
        let layers = Layer::ALL.into_iter().filter(|layer| *layer != Layer::Relief).collect();
        let every_state = MapOptions { every_state: true, layers, ..self.options() };
        let day = self.map(&routes, &every_state)?.scene;
        let night = self.map(&routes, &MapOptions { theme: Theme::Dark, ..every_state })?.scene;
        let element = inline(&day, &night, &format!("{id}-map"));
        drawings.figures.push(figure("map", Self::light(&day, &night)));
        drawings.colours = routes.iter().map(|route| (colour_of(&day, route), colour_of(&night, route))).collect();
        (drawings.map, drawings.map_alt) = (element.svg, day.description.clone());
        drawings.styles.push(element.css);
        pictures.fonts.extend(&element.fonts);
        progress.step();
        let assessed = assessed(self.sheets.view, &routes)?;
        for (kind, name, width) in CHARTS {
            progress.step();
            let options = ChartOptions {
                label: Some(self.sheets.view.label.clone()),
                lang: self.lang,
                ..ChartOptions::new(kind)
            };
            let chart = |options: &ChartOptions| {
                draw_chart(self.sheets.view.atlas(), &assessed, &self.sheets.view.assumptions, options)
            };
            // A chart of which nothing is known is left out.
            let Ok(drawing) = chart(&options) else { continue };
            Self::save(&mut pictures.files, &format!("{id}-{name}"), &drawing.scene)?;
            told.push(Picture { kind: name, file: format!("{id}-{name}.png"), alt: alt(&drawing.scene) });
            pictures.scenes.push((format!("{id}-{name}.png"), drawing.scene));
            let day = ChartOptions { width: Points::from_mm(width), ..options.clone() };
            let night = ChartOptions { theme: Theme::Dark, ..day.clone() };
            let slot = match kind {
                ChartKind::Strip => &mut drawings.strip,
                ChartKind::Time => &mut drawings.time,
                ChartKind::Cost => &mut drawings.cost,
                ChartKind::Promises => &mut drawings.promises,
                // The page tells events in words.
                ChartKind::Timeline => continue,
            };
            let (day, night) = (chart(&day)?.scene, chart(&night)?.scene);
            let element = inline(&day, &night, &format!("{id}-{name}"));
            *slot = element.svg;
            drawings.styles.push(element.css);
            pictures.fonts.extend(&element.fonts);
            drawings.figures.push(figure(name, inline_alone(&day, &night, "m")));
            if kind == ChartKind::Promises {
                // Its names stand beside its lines, for which a phone has no room.
                continue;
            }
            let day = ChartOptions { width: Points::from_mm(NARROW), ..options };
            let night = ChartOptions { theme: Theme::Dark, ..day.clone() };
            let element = inline(&chart(&day)?.scene, &chart(&night)?.scene, &format!("{id}-{name}-n"));
            drawings.narrow.insert(name, element.svg);
            drawings.styles.push(element.css);
            pictures.fonts.extend(&element.fonts);
        }
        pictures.told.push(told);
        pictures.drawings.push(drawings);
        Ok(pictures)
    }
}

/// A drawing for a file of its own.
fn figure(kind: &'static str, element: Inline) -> Figure {
    Figure { kind, svg: element.svg, css: element.css, fonts: element.fonts.css() }
}

/// The colour of a route in a drawing.
fn colour_of(scene: &Scene, route: &str) -> String {
    let stroke = scene.styles.get(&format!("key-{route}")).and_then(|style| style.stroke.as_ref());
    stroke.map_or_else(|| "#5a5a5a".to_owned(), |stroke| stroke.colour.to_string())
}

/// Alternative text: the first whole sentences of the description of a drawing, up to a bearable length.
fn alt(scene: &Scene) -> String {
    const ENOUGH: usize = 300;
    let mut text = String::new();
    for sentence in std::iter::once(scene.title.as_str()).chain(scene.description.split(". ")) {
        if !text.is_empty() && text.len() + sentence.len() > ENOUGH {
            break;
        }
        text.push_str(sentence.trim_end_matches('.'));
        text.push_str(". ");
    }
    text.trim_end().to_owned()
}

/// Progress of the pictures, shown on a terminal only.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new() -> Self {
        Self(
            ProgressBar::new(0).with_style(
                ProgressStyle::with_template("{bar:30} {pos}/{len} pictures")
                    .unwrap_or_else(|_| ProgressStyle::default_bar()),
            ),
        )
    }

    fn begin(&self, steps: usize) {
        self.0.set_length(steps as u64);
    }

    fn step(&self) {
        self.0.inc(1);
    }

    fn end(&self) {
        self.0.finish_and_clear();
    }
}
