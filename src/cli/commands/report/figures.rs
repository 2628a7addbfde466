//! The maps and charts that `corridor report` writes.

use std::collections::BTreeSet;

use anyhow::Result;
use corridor::{
    ChartKind, ChartOptions, Comparison, Itinerary, Lang, MapOptions, Points, TextMode, Theme,
    compare::GroupComparison,
    draw_chart,
    map::{Layer, Size, draw_map_by_day_and_night},
    model::ReportSheet,
    parallel,
    render::{FontUse, Inline, inline, inline_alone},
    report::{Canvas, Drawings, Figure, Picture, Screen},
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

/// Widths of a drawing in the page in mm: its letters of 6 points are 11 pixels high in the smallest window of the kind.
const DESK: f64 = 181.0;
const TABLET: f64 = 113.0;
const PHONE: f64 = 59.0;
/// How high a map for a desk is at most, to its width: one that is higher would not be seen at once.
const HIGHEST: f64 = 1.3;
/// How far lines of a map in the page may be off, in points: less than half a pixel at once, a few when it is enlarged.
const OFF: f64 = 0.15;

/// The screens for which a page has a chart, and its widths on them.
type Widths = &'static [(Screen, f64)];

/// The charts of a group: kind, name, and what the page has of them.
const CHARTS: [(ChartKind, &str, Widths); 5] = [
    (ChartKind::Strip, "strip", &[(Screen::Desk, 174.0), (Screen::Tablet, TABLET), (Screen::Phone, PHONE)]),
    // Two stand beside each other on a desk.
    (ChartKind::Time, "time", &[(Screen::Tablet, 90.0), (Screen::Phone, PHONE)]),
    (ChartKind::Cost, "cost", &[(Screen::Tablet, 90.0), (Screen::Phone, PHONE)]),
    // The page tells events in words.
    (ChartKind::Timeline, "timeline", &[]),
    // Names stand beside its lines, for which a phone has no room.
    (ChartKind::Promises, "promises", &[(Screen::Desk, 174.0), (Screen::Tablet, TABLET)]),
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
        draw(self.sheets.view, &self.sheets.background, routes, &[], options)
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
        let mut told = Vec::new();
        let scene = self.map(&routes, &self.options())?.scene;
        Self::save(&mut pictures.files, id, &scene)?;
        told.push(Picture { kind: "map", file: format!("{id}.png"), alt: alt(&scene) });
        pictures.scenes.push((format!("{id}.png"), scene));
        let mut drawn = self.maps(id, &routes)?;
        progress.step();
        let assessed = assessed(self.sheets.view, &routes)?;
        for (kind, name, canvases) in CHARTS {
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
            for (place, (screen, width)) in canvases.iter().enumerate() {
                let day = ChartOptions { width: Points::from_mm(*width), ..options.clone() };
                let night = ChartOptions { theme: Theme::Dark, ..day.clone() };
                let (day, night) = (chart(&day)?.scene, chart(&night)?.scene);
                if place == 0 {
                    drawn.drawings.figures.push(figure(name, inline_alone(&day, &night, "m")));
                }
                drawn.add(id, name, *screen, &day, &night);
            }
        }
        pictures.told.push(told);
        pictures.drawings.push(drawn.drawings);
        pictures.fonts.extend(&drawn.fonts);
        Ok(pictures)
    }

    /// The maps of a group in the page.
    fn maps(&self, id: &str, routes: &[String]) -> Result<Drawn> {
        let mut drawn = Drawn::default();
        let view = self.sheets.view;
        let chosen = view.study().routes(routes)?;
        let itineraries: Vec<Itinerary<'_>> = chosen.into_iter().filter_map(|route| view.itinerary(route)).collect();
        // One page for all groups has no room for pictures of relief; the files have.
        let layers: BTreeSet<Layer> = Layer::ALL.into_iter().filter(|layer| *layer != Layer::Relief).collect();
        let draw = |size| {
            let options = MapOptions { every_state: true, layers: layers.clone(), size, ..self.options() };
            draw_map_by_day_and_night(view.atlas(), &itineraries, &self.sheets.background, &options)
        };
        let mut maps: Vec<(Screen, [Scene; 2])> = Vec::new();
        for (screen, width) in [(Screen::Desk, DESK), (Screen::Tablet, TABLET), (Screen::Phone, PHONE)] {
            // Many routes, or long names, may have no room on a small sheet.
            let Ok([day, night]) = draw(Size::Column(Points::from_mm(width))) else { continue };
            if screen != Screen::Desk || day.height.get() <= HIGHEST * day.width.get() {
                maps.push((screen, [day.coarser(OFF), night]));
            }
        }
        if maps.iter().all(|(screen, _)| *screen == Screen::Phone) {
            // The sheet of the file has room for all of it.
            let [day, night] = draw(Size::Auto)?;
            maps.insert(0, (Screen::Desk, [day.coarser(OFF), night]));
        }
        for (screen, [day, night]) in &maps {
            drawn.add(id, "map", *screen, day, night);
        }
        let (_, [day, night]) = &maps[0];
        drawn.drawings.colours = routes.iter().map(|route| (colour_of(day, route), colour_of(night, route))).collect();
        drawn.drawings.map_alt.clone_from(&day.description);
        // A frame is about as wide as a tablet.
        let framed = maps.iter().rfind(|(screen, _)| *screen != Screen::Phone).unwrap_or(&maps[0]);
        drawn.drawings.figures.push(figure("map", Self::light(&framed.1[0], &framed.1[1])));
        Ok(drawn)
    }
}

/// Drawings of a group, as they are made.
#[derive(Default)]
struct Drawn {
    drawings: Drawings,
    fonts: FontUse,
}

impl Drawn {
    /// Adds a drawing in both themes for one kind of screen.
    fn add(&mut self, group: &str, kind: &'static str, screen: Screen, day: &Scene, night: &Scene) {
        let element = inline(day, night, &format!("{group}-{kind}-{}", screen.name()));
        self.drawings.canvases.entry(kind).or_default().push(Canvas { screen, svg: element.svg });
        self.drawings.styles.push(element.css);
        self.fonts.extend(&element.fonts);
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
