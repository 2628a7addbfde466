//! Colours and line styles of a map.

use std::collections::BTreeMap;

use super::words::Word;
use crate::font::Face;
use crate::model::SegmentState;
use crate::scene::{Cap, Ink, Paint, Stroke, Style};

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
    pub(crate) page: Ink,
    pub(crate) sea: Ink,
    pub(crate) land: [Ink; 4],
    pub(crate) nothing: Ink,
    pub(crate) coast: Ink,
    pub(crate) river: Ink,
    pub(crate) border: Ink,
    pub(crate) grid: Ink,
    pub(crate) ink: Ink,
    pub(crate) muted: Ink,
    pub(crate) country: Ink,
    pub(crate) water: Ink,
    pub(crate) overlay: Ink,
}

impl Theme {
    pub(crate) fn palette(self) -> Palette {
        match self {
            Self::Light => Palette {
                page: Ink(255, 255, 255),
                sea: Ink(216, 230, 238),
                land: [Ink(250, 248, 242), Ink(241, 237, 225), Ink(245, 238, 234), Ink(235, 239, 229)],
                nothing: Ink(250, 250, 249),
                coast: Ink(143, 176, 194),
                river: Ink(118, 166, 196),
                border: Ink(142, 132, 124),
                grid: Ink(196, 206, 210),
                ink: Ink(32, 33, 36),
                muted: Ink(95, 97, 102),
                country: Ink(122, 114, 105),
                water: Ink(66, 122, 152),
                overlay: Ink(90, 94, 102),
            },
            Self::Dark => Palette {
                page: Ink(18, 22, 28),
                sea: Ink(20, 34, 46),
                land: [Ink(38, 43, 50), Ink(43, 48, 55), Ink(35, 40, 47), Ink(46, 51, 57)],
                nothing: Ink(28, 32, 38),
                coast: Ink(70, 98, 118),
                river: Ink(64, 98, 122),
                border: Ink(128, 130, 134),
                grid: Ink(60, 72, 82),
                ink: Ink(238, 239, 241),
                muted: Ink(172, 176, 182),
                country: Ink(150, 154, 160),
                water: Ink(120, 170, 200),
                overlay: Ink(178, 182, 188),
            },
            Self::Print => Palette {
                page: Ink(255, 255, 255),
                sea: Ink(234, 239, 242),
                land: [Ink(255, 255, 255), Ink(246, 246, 246), Ink(250, 250, 250), Ink(241, 241, 241)],
                nothing: Ink(255, 255, 255),
                coast: Ink(120, 130, 136),
                river: Ink(150, 162, 170),
                border: Ink(110, 110, 110),
                grid: Ink(200, 204, 207),
                ink: Ink(0, 0, 0),
                muted: Ink(70, 70, 70),
                country: Ink(112, 112, 112),
                water: Ink(80, 110, 128),
                overlay: Ink(90, 90, 90),
            },
        }
    }

    /// For print, colours in even steps of lightness, so that they differ in grey as well; else as they are.
    pub(crate) fn told_apart(self, inks: Vec<Ink>) -> Vec<Ink> {
        if self != Self::Print || inks.len() < 2 {
            return inks;
        }
        let mut order: Vec<usize> = (0..inks.len()).collect();
        order.sort_by(|&a, &b| inks[a].luminance().total_cmp(&inks[b].luminance()));
        let mut spread = inks.clone();
        for (rank, &i) in order.iter().enumerate() {
            // From nearly black to the lightest that has a contrast of 3 to white, in equal steps of CIE L*.
            let lightness = 18.0 + 42.0 * rank as f64 / (inks.len() - 1) as f64;
            spread[i] = inks[i].with_luminance(((lightness + 16.0) / 116.0).powi(3));
        }
        spread
    }

    /// A route's colour, moved away from land and sea until the contrast is `least` (WCAG 2.2 asks 3 of lines and
    /// 4.5 of small text).
    pub(crate) fn readable(self, colour: Ink, least: f64) -> Ink {
        let palette = self.palette();
        let away = if self == Self::Dark { Ink(255, 255, 255) } else { Ink(0, 0, 0) };
        let grounds = palette.land.into_iter().chain([palette.sea]);
        let clear = |ink: &Ink| grounds.clone().all(|ground| ink.contrast(ground) >= least);
        let steps = (0..20).map(|i| colour.mix(away, f64::from(i) * 0.05));
        steps.into_iter().find(clear).unwrap_or(away)
    }
}

/// Colours that readers of any colour vision tell apart (Okabe and Ito 2008), for routes that would share one.
const DISTINCT: [Ink; 10] = [
    Ink(0, 114, 178),
    Ink(213, 94, 0),
    Ink(0, 158, 115),
    Ink(204, 121, 167),
    Ink(230, 159, 0),
    Ink(86, 180, 233),
    Ink(90, 90, 90),
    Ink(140, 86, 75),
    Ink(75, 0, 130),
    Ink(120, 120, 0),
];

/// A colour for each route: its own, or, where an earlier route has it, the first that nobody has.
pub(crate) fn distinct(own: &[Option<Ink>]) -> Vec<Ink> {
    let mut given: Vec<Ink> = Vec::with_capacity(own.len());
    for (i, ink) in own.iter().enumerate() {
        let later = |ink: &Ink| own[i + 1..].contains(&Some(*ink));
        let free = ink.filter(|ink| !given.contains(ink));
        let other = || DISTINCT.into_iter().find(|ink| !given.contains(ink) && !later(ink));
        given.push(
            free.or_else(other)
                .or_else(|| DISTINCT.into_iter().find(|ink| !given.contains(ink)))
                .unwrap_or(DISTINCT[6]),
        );
    }
    given
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
        stroke: Some(Stroke { ink, width, dash: dash.to_vec(), cap: Cap::Butt }),
        ..Style::default()
    };
    let text = |ink, face, size, spacing, halo: Option<Ink>| Style {
        fill: Some(ink),
        paint: Some(Paint { face, size, spacing, halo: halo.map(|ink| (ink, sizes.halo)) }),
        ..Style::default()
    };
    let ring = |inside, ink, width| Style {
        fill: Some(inside),
        stroke: Some(Stroke { ink, width, dash: Vec::new(), cap: Cap::Butt }),
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
            stroke: Some(Stroke { ink: p.ink, width: 3.6, dash: Vec::new(), cap: Cap::Round }),
            ..Style::default()
        },
    );
    add(
        "stop-core",
        Style {
            stroke: Some(Stroke { ink: p.page, width: 2.2, dash: Vec::new(), cap: Cap::Round }),
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
    add("here", line(Ink(213, 94, 0), 1.0, &[]));
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
    fn no_two_routes_share_a_colour() {
        let purple = Some(Ink(204, 121, 167));
        let given = distinct(&[purple, Some(Ink(0, 114, 178)), purple, None]);
        assert_eq!(given, [Ink(204, 121, 167), Ink(0, 114, 178), Ink(213, 94, 0), Ink(0, 158, 115)]);
    }

    #[test]
    fn print_is_told_apart_in_grey() {
        let inks = ["#0072b2", "#d55e00", "#cc79a7"].map(|colour| colour.parse().unwrap());
        let mut greys: Vec<f64> = Theme::Print.told_apart(inks.into()).iter().map(|ink| ink.luminance()).collect();
        greys.sort_by(f64::total_cmp);
        // Steps of 21 in CIE L*.
        let lightness: Vec<f64> = greys.iter().map(|y| 116.0 * y.cbrt() - 16.0).collect();
        assert!(lightness.windows(2).all(|pair| pair[1] - pair[0] > 19.0), "{lightness:?}");
    }

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
