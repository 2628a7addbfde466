//! The maps and charts that `corridor report` writes.

use anyhow::Result;
use corridor::{
    Atlas, BaseMap, Calibration, ChartKind, ChartOptions, Extent, GroupId, Lang, LonLat, MapOptions, Metres, Points,
    Setting, Size, TextMode, Theme, distance, draw_chart,
};

use super::chart::assessed;
use super::map::{Kind, draw, ink, ink_scene};

/// Pixels per inch of the pictures: sharp on paper up to A4, light enough for a repository.
const DPI: f64 = 200.0;

/// A sheet beside those of the groups; drawn when the atlas has its routes.
struct Sheet {
    file: &'static str,
    routes: &'static [&'static str],
    theme: Theme,
    lang: Lang,
    title: &'static str,
}

const ALONG: &[&str] = &["aras", "aras-road", "zangezur"];

/// The strip from Horadiz to Kars, for screen and print, and in the languages of both banks.
const SHEETS: [Sheet; 4] = [
    Sheet {
        file: "aras-zangezur",
        routes: ALONG,
        theme: Theme::Light,
        lang: Lang::En,
        title: "Along the Aras: the routes through Iran and through Armenia",
    },
    Sheet {
        file: "aras-zangezur-print",
        routes: ALONG,
        theme: Theme::Print,
        lang: Lang::En,
        title: "Along the Aras: the routes through Iran and through Armenia",
    },
    Sheet {
        file: "aras-zangezur-fa",
        routes: ALONG,
        theme: Theme::Light,
        lang: Lang::Fa,
        title: "در امتداد ارس: مسیرهای گذرنده از ایران و ارمنستان",
    },
    Sheet {
        file: "aras-zangezur-az",
        routes: ALONG,
        theme: Theme::Light,
        lang: Lang::Az,
        title: "Araz boyunca: İrandan və Ermənistandan keçən marşrutlar",
    },
];

/// A map and the charts of each group, and the sheets, each as SVG and PNG: names and bytes.
pub(crate) fn gallery(atlas: &Atlas, base: &BaseMap, setting: &Setting) -> Result<Vec<(String, Vec<u8>)>> {
    let on = &setting.conditions;
    let mut files = Vec::new();
    let mut add = |name: &str, routes: &[String], options: &MapOptions| -> Result<()> {
        let drawing = draw(atlas, base, on, routes, &[], options)?;
        for (ending, kind) in [("svg", Kind::Svg), ("png", Kind::Png)] {
            files.push((format!("{name}.{ending}"), ink(&drawing, kind, TextMode::Embed, DPI)?));
        }
        Ok(())
    };
    for group in &atlas.groups {
        let id = group.id.to_string();
        let options = MapOptions { size: upright_or_not(atlas, &group.id), ..MapOptions::default() };
        add(&id, std::slice::from_ref(&id), &options)?;
    }
    for sheet in SHEETS.iter().filter(|sheet| sheet.routes.iter().all(|id| atlas.route(id).is_some())) {
        let routes: Vec<String> = sheet.routes.iter().map(ToString::to_string).collect();
        let title = Some(sheet.title.to_owned());
        let (theme, lang) = (sheet.theme, sheet.lang);
        add(sheet.file, &routes, &MapOptions { extent: Extent::ARAS, theme, lang, title, ..MapOptions::default() })?;
    }
    files.extend(charts(atlas, setting)?);
    Ok(files)
}

/// The charts of each group; one of which nothing is known is left out.
fn charts(atlas: &Atlas, setting: &Setting) -> Result<Vec<(String, Vec<u8>)>> {
    let calibration = Calibration::of(atlas);
    let kinds = [
        (ChartKind::Strip, "strip"),
        (ChartKind::Time, "time"),
        (ChartKind::Cost, "cost"),
        (ChartKind::Timeline, "timeline"),
    ];
    let mut files = Vec::new();
    for group in &atlas.groups {
        let routes = assessed(atlas, &calibration, setting, &[group.id.to_string()])?;
        for (kind, name) in kinds {
            let options = ChartOptions { scenario: setting.name.clone(), ..ChartOptions::new(kind) };
            let Ok(drawing) = draw_chart(atlas, &routes, &setting.assumptions, &options) else { continue };
            for (ending, ink) in [("svg", Kind::Svg), ("png", Kind::Png)] {
                let bytes = ink_scene(&drawing.scene, ink, TextMode::Embed, DPI)?;
                files.push((format!("{}-{name}.{ending}", group.id), bytes));
            }
        }
    }
    Ok(files)
}

/// A4, upright for a group that is longer from south to north than it is wide.
fn upright_or_not(atlas: &Atlas, group: &GroupId) -> Size {
    let (mut west, mut south, mut east, mut north) =
        (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    let stops = atlas.routes_of(group).flat_map(|route| &route.stops).filter_map(|id| atlas.places.get(id));
    for position in stops.map(|place| place.position) {
        (west, south) = (west.min(position.lon()), south.min(position.lat()));
        (east, north) = (east.max(position.lon()), north.max(position.lat()));
    }
    let between = |a: (f64, f64), b: (f64, f64)| {
        let ends = LonLat::new(a.0, a.1).ok().zip(LonLat::new(b.0, b.1).ok());
        ends.map_or(Metres::ZERO, |(a, b)| distance(a, b))
    };
    let middle = f64::midpoint(south, north);
    let (wide, long) = (between((west, middle), (east, middle)), between((west, south), (west, north)));
    if long > wide { Size::Fixed(Points::from_mm(210.0), Points::from_mm(297.0)) } else { Size::default() }
}
