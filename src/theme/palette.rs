//! Colours and line styles of a map.

use std::collections::BTreeMap;

use crate::colour::{Rgb, distinct, distinct_in_grey};
use crate::font::Face;
use crate::model::SegmentState;
use crate::scene::{Cap, Paint, Stroke, Style};
use crate::words::Word;

/// For which surface a map is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// For screens and colour print.
    #[default]
    Light,
    /// For dark screens.
    Dark,
    /// For print on white, also in grey.
    Print,
}

impl std::str::FromStr for Theme {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "light" => Ok(Self::Light),
            "dark" => Ok(Self::Dark),
            "print" => Ok(Self::Print),
            _ => Err(format!("`{word}` is none of light, dark, print")),
        }
    }
}

/// The inks of a theme.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Palette {
    pub(crate) page: Rgb,
    pub(crate) sea: Rgb,
    pub(crate) land: [Rgb; 4],
    pub(crate) nothing: Rgb,
    pub(crate) coast: Rgb,
    pub(crate) river: Rgb,
    pub(crate) border: Rgb,
    pub(crate) grid: Rgb,
    pub(crate) ink: Rgb,
    pub(crate) muted: Rgb,
    pub(crate) country: Rgb,
    pub(crate) water: Rgb,
    pub(crate) overlay: Rgb,
}

impl Theme {
    pub(crate) fn palette(self) -> Palette {
        match self {
            Self::Light => Palette {
                page: Rgb(255, 255, 255),
                sea: Rgb(216, 230, 238),
                land: [Rgb(250, 248, 242), Rgb(241, 237, 225), Rgb(245, 238, 234), Rgb(235, 239, 229)],
                nothing: Rgb(250, 250, 249),
                coast: Rgb(143, 176, 194),
                river: Rgb(118, 166, 196),
                border: Rgb(142, 132, 124),
                grid: Rgb(196, 206, 210),
                ink: Rgb(32, 33, 36),
                muted: Rgb(95, 97, 102),
                country: Rgb(122, 114, 105),
                water: Rgb(66, 122, 152),
                overlay: Rgb(90, 94, 102),
            },
            Self::Dark => Palette {
                page: Rgb(18, 22, 28),
                sea: Rgb(20, 34, 46),
                land: [Rgb(38, 43, 50), Rgb(43, 48, 55), Rgb(35, 40, 47), Rgb(46, 51, 57)],
                nothing: Rgb(28, 32, 38),
                coast: Rgb(70, 98, 118),
                river: Rgb(64, 98, 122),
                border: Rgb(128, 130, 134),
                grid: Rgb(60, 72, 82),
                ink: Rgb(238, 239, 241),
                muted: Rgb(172, 176, 182),
                country: Rgb(150, 154, 160),
                water: Rgb(120, 170, 200),
                overlay: Rgb(178, 182, 188),
            },
            Self::Print => Palette {
                page: Rgb(255, 255, 255),
                sea: Rgb(234, 239, 242),
                land: [Rgb(255, 255, 255), Rgb(246, 246, 246), Rgb(250, 250, 250), Rgb(241, 241, 241)],
                nothing: Rgb(255, 255, 255),
                coast: Rgb(120, 130, 136),
                river: Rgb(150, 162, 170),
                border: Rgb(110, 110, 110),
                grid: Rgb(200, 204, 207),
                ink: Rgb(0, 0, 0),
                muted: Rgb(70, 70, 70),
                country: Rgb(112, 112, 112),
                water: Rgb(80, 110, 128),
                overlay: Rgb(90, 90, 90),
            },
        }
    }

    /// The colours in which routes of these colours are drawn: no two alike, for print not in grey either.
    pub(crate) fn route_colours(self, own: &[Rgb]) -> Vec<Rgb> {
        let colours = distinct(own);
        if self == Self::Print { distinct_in_grey(colours) } else { colours }
    }

    /// A route's colour, moved away from land and sea until the contrast is `least` (WCAG 2.2 asks 3 of lines and
    /// 4.5 of small text).
    pub(crate) fn readable(self, colour: Rgb, least: f64) -> Rgb {
        let palette = self.palette();
        let away = if self == Self::Dark { Rgb(255, 255, 255) } else { Rgb(0, 0, 0) };
        let grounds = palette.land.into_iter().chain([palette.sea]);
        let clear = |ink: &Rgb| grounds.clone().all(|ground| ink.contrast(ground) >= least);
        let steps = (0..20).map(|i| colour.mix(away, f64::from(i) * 0.05));
        steps.into_iter().find(clear).unwrap_or(away)
    }
}

/// Sizes that grow a little with the sheet, in points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    /// Width of a route.
    pub(crate) line: f64,
    /// Distance of routes side by side.
    pub(crate) spacing: f64,
    /// Width of the casing on each side.
    pub(crate) casing: f64,
    pub(crate) title: f64,
    pub(crate) subtitle: f64,
    pub(crate) label: f64,
    pub(crate) small: f64,
    pub(crate) halo: f64,
    /// Margin of the sheet.
    pub(crate) margin: f64,
}

impl Sizes {
    /// Sizes for a sheet of this width: text is never below 6 points, a line never below a quarter.
    pub(crate) fn new(width: f64) -> Self {
        let factor = (0.9 + (width - 240.0) / 600.0 * 0.2).clamp(0.85, 1.25);
        Self {
            line: 1.65 * factor * factor,
            spacing: 2.4 * factor * factor,
            casing: 0.65 * factor,
            title: (14.0 * factor * factor).max(10.0),
            subtitle: 8.6 * factor,
            label: (6.9 * factor).max(6.2),
            small: (6.0 * factor).max(6.0),
            halo: 0.8 * factor,
            margin: if width < 300.0 { 9.0 } else { 24.0 },
        }
    }
}

/// The state of a line as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LineState {
    /// As the sources have it.
    Known(SegmentState),
    /// No source tells.
    Unknown,
    /// The scenario closes it, whatever its state.
    Closed,
}

impl LineState {
    /// All of them, in the order of legends.
    pub(crate) const ALL: [Self; 6] = [
        Self::Known(SegmentState::Operational),
        Self::Known(SegmentState::UnderConstruction),
        Self::Known(SegmentState::Planned),
        Self::Known(SegmentState::Disused),
        Self::Unknown,
        Self::Closed,
    ];

    pub(crate) fn new(state: Option<SegmentState>, closed: bool) -> Self {
        if closed { Self::Closed } else { state.map_or(Self::Unknown, Self::Known) }
    }

    /// Its word in class names.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Known(state) => state.word(),
            Self::Unknown => "unknown",
            Self::Closed => "closed",
        }
    }

    /// What a legend calls it.
    pub(crate) fn label(self) -> Word {
        match self {
            Self::Known(SegmentState::Operational) => Word::Operational,
            Self::Known(SegmentState::UnderConstruction) => Word::UnderConstruction,
            Self::Known(SegmentState::Planned) => Word::Planned,
            Self::Known(SegmentState::Disused) => Word::Disused,
            Self::Unknown => Word::Unknown,
            Self::Closed => Word::ClosedInScenario,
        }
    }

    /// Its dash pattern, in widths of the line.
    pub(crate) fn dash(self) -> (&'static [f64], Cap) {
        match self {
            Self::Known(SegmentState::Operational) => (&[], Cap::Butt),
            Self::Known(SegmentState::UnderConstruction) => (&[4.2, 1.4], Cap::Butt),
            Self::Known(SegmentState::Planned) => (&[1.7, 1.2], Cap::Butt),
            Self::Known(SegmentState::Disused) => (&[0.01, 1.9], Cap::Round),
            Self::Unknown => (&[4.2, 1.2, 1.0, 1.2], Cap::Butt),
            Self::Closed => (&[0.6, 2.4], Cap::Butt),
        }
    }
}

/// Every style of a map but those of the routes.
pub(crate) fn styles(palette: &Palette, sizes: &Sizes) -> BTreeMap<String, Style> {
    let fill = |ink| Style { fill: Some(ink), ..Style::default() };
    let line = |ink, width: f64, dash: &[f64]| Style {
        stroke: Some(Stroke { colour: ink, width, dash: dash.to_vec(), cap: Cap::Butt }),
        ..Style::default()
    };
    let text = |ink, face, size, spacing, halo: Option<Rgb>| Style {
        fill: Some(ink),
        paint: Some(Paint { face, size, spacing, halo: halo.map(|ink| (ink, sizes.halo)) }),
        ..Style::default()
    };
    let ring = |inside, ink, width| Style {
        fill: Some(inside),
        stroke: Some(Stroke { colour: ink, width, dash: Vec::new(), cap: Cap::Butt }),
        ..Style::default()
    };
    let p = palette;
    let ground = p.land[1];
    let (label, small) = (sizes.label, sizes.small);
    let mut styles = BTreeMap::new();
    let mut add = |name: &str, style: Style| drop(styles.insert(name.to_owned(), style));
    add("page", fill(p.page));
    add("sea", fill(p.sea));
    add("nothing", fill(p.nothing));
    for (i, ink) in p.land.iter().enumerate() {
        add(&format!("land-{i}"), fill(*ink));
    }
    add("lake", ring(p.sea, p.coast, 0.3));
    add("coast", line(p.coast, 0.4, &[]));
    add("river", line(p.river, 0.7, &[]));
    add("border-band", Style { opacity: Some(0.2), ..line(p.border, 1.9, &[]) });
    add("border", line(p.border, 0.45, &[]));
    add("grid", line(p.grid, 0.3, &[]));
    add("neatline", line(p.muted, 0.6, &[]));
    add("overlay", line(p.overlay, 0.45, &[]));
    add("stop", ring(p.page, p.ink, 0.7));
    add("end", ring(p.page, p.ink, 1.3));
    add("end-dot", fill(p.ink));
    add("town", line(p.page, 0.5, &[]));
    add(
        "stop-case",
        Style {
            stroke: Some(Stroke { colour: p.ink, width: 3.6, dash: Vec::new(), cap: Cap::Round }),
            ..Style::default()
        },
    );
    add(
        "stop-core",
        Style {
            stroke: Some(Stroke { colour: p.page, width: 2.2, dash: Vec::new(), cap: Cap::Round }),
            ..Style::default()
        },
    );
    add("open", ring(p.page, p.ink, 0.9));
    add("closed", ring(p.ink, p.ink, 0.9));
    add("coming", ring(p.page, p.muted, 0.7));
    add("cross", line(p.page, 0.7, &[]));
    add("bar", line(p.ink, 1.1, &[]));
    add("bar-case", line(p.page, 2.6, &[]));
    add("arrow", fill(p.muted));
    add("leader", line(p.muted, 0.35, &[]));
    add("panel", ring(p.page, p.grid, 0.4));
    add("frame", line(p.ink, 0.9, &[]));
    add("here", line(Rgb(213, 94, 0), 1.0, &[]));
    add("bar-dark", fill(p.ink));
    add("bar-light", ring(p.page, p.ink, 0.5));
    add("title", text(p.ink, Face::SemiBold, sizes.title, 0.0, None));
    add("subtitle", text(p.muted, Face::Regular, sizes.subtitle, 0.0, None));
    add("heading", text(p.ink, Face::SemiBold, label, 0.0, None));
    add("body", text(p.ink, Face::Regular, label, 0.0, None));
    add("small", text(p.muted, Face::Regular, small, 0.0, None));
    add("tick", text(p.muted, Face::Regular, small, 0.0, None));
    add("place", text(p.ink, Face::Regular, label, 0.0, Some(ground)));
    add("place-end", text(p.ink, Face::SemiBold, label * 1.22, 0.0, Some(ground)));
    add("place-border", text(p.muted, Face::Regular, small.max(label * 0.9), 0.0, Some(ground)));
    add("water", text(p.water, Face::Italic, label, 0.0, None));
    for (i, size) in AREA_SIZES.iter().enumerate() {
        add(&format!("area-{i}"), text(p.country, Face::Regular, size * label, 0.0, None));
        add(&format!("sea-{i}"), text(p.water, Face::Italic, size * label, 0.0, None));
    }
    styles
}

/// Sizes of names of areas, in sizes of a label, the largest first.
pub(crate) const AREA_SIZES: [f64; 5] = [2.3, 1.8, 1.45, 1.15, 0.95];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_of_the_palette_can_be_read_on_every_ground() {
        // Okabe and Ito: blue, vermillion, green, purple, sky, orange, yellow.
        for colour in ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#f0e442"] {
            for theme in [Theme::Light, Theme::Dark, Theme::Print] {
                for least in [3.0, 4.5] {
                    let ink = theme.readable(colour.parse().unwrap(), least);
                    let palette = theme.palette();
                    let grounds = palette.land.into_iter().chain([palette.sea]);
                    assert!(grounds.into_iter().all(|ground| ink.contrast(ground) >= least), "{colour}");
                }
            }
        }
    }
}
