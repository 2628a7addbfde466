//! Colour schemes of drawings.

use crate::colour::{Rgb, distinct, distinct_in_grey};
use crate::model::{Country, Theme};

/// The least contrast of lines to their background (WCAG 2.2, graphical objects).
pub(crate) const LINE_CONTRAST: f64 = 3.0;
/// The least contrast of small text to its background (WCAG 2.2, level AA).
pub(crate) const TEXT_CONTRAST: f64 = 4.5;

/// The colours of a theme, by purpose.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Palette {
    /// Paper.
    pub(crate) page: Rgb,
    /// Seas and lakes.
    pub(crate) sea: Rgb,
    /// Tints of countries: four, so that neighbours differ.
    pub(crate) land: [Rgb; 4],
    /// Area that the base map does not cover.
    pub(crate) nothing: Rgb,
    /// Coast lines.
    pub(crate) coast: Rgb,
    /// Rivers.
    pub(crate) river: Rgb,
    /// Borders of countries.
    pub(crate) border: Rgb,
    /// Graticule and grid lines.
    pub(crate) grid: Rgb,
    /// Text and symbols.
    pub(crate) ink: Rgb,
    /// Text and lines of less weight.
    pub(crate) muted: Rgb,
    /// Names of countries.
    pub(crate) country: Rgb,
    /// Names of waters.
    pub(crate) water: Rgb,
    /// Lines of overlays.
    pub(crate) overlay: Rgb,
}

impl Theme {
    /// Its colours.
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

    /// Colours of routes that have these in the atlas: no two alike, and for print not in grey either.
    pub(crate) fn route_colours(self, own: &[Rgb]) -> Vec<Rgb> {
        let colours = distinct(own);
        if self == Self::Print { distinct_in_grey(colours) } else { colours }
    }

    /// The colour darkened, or lightened on a dark theme, until its contrast to land and sea is at least `least`.
    pub(crate) fn readable(self, colour: Rgb, least: f64) -> Rgb {
        let palette = self.palette();
        let away = if self == Self::Dark { Rgb::WHITE } else { Rgb::BLACK };
        let grounds = palette.land.into_iter().chain([palette.sea]);
        let clear = |colour: &Rgb| grounds.clone().all(|ground| colour.contrast(ground) >= least);
        let steps = (0..20).map(|i| colour.mix(away, f64::from(i) * 0.05));
        steps.into_iter().find(clear).unwrap_or(away)
    }
}

/// The texture of a fill, by which countries differ in grey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Texture {
    /// None.
    #[default]
    Plain,
    /// Upright strokes.
    Upright,
    /// Level strokes.
    Level,
    /// Both.
    Grid,
}

/// The fill of a country, the same on every sheet: a pale colour, which no route has, and a texture. Two countries
/// that differ little in grey have different textures.
pub(crate) fn country_style(country: Country) -> (Rgb, Texture) {
    use Texture::{Grid, Level, Plain, Upright};
    match country.code() {
        "AZ" => (Rgb(141, 182, 198), Plain),
        "AM" => (Rgb(212, 158, 148), Level),
        "GE" => (Rgb(241, 230, 200), Plain),
        "IR" => (Rgb(226, 198, 136), Upright),
        "TR" => (Rgb(184, 198, 143), Level),
        "RU" => (Rgb(186, 178, 208), Upright),
        "KZ" => (Rgb(163, 150, 125), Plain),
        "TM" => (Rgb(205, 226, 207), Level),
        "UZ" => (Rgb(230, 221, 236), Upright),
        "IN" => (Rgb(240, 205, 183), Grid),
        // The sea has the colour of coasts on the sheet.
        "XZ" => (Rgb(143, 176, 194), Plain),
        // Another has a grey between white and the darkest of these, by its letters.
        code => {
            let number = code.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte));
            let grey = 160 + number % 8 * 10;
            (Rgb(grey, grey, grey), [Grid, Upright, Level, Plain][usize::from(number / 8 % 4)])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_differ_in_grey() {
        let codes = ["AZ", "AM", "GE", "IR", "TR", "RU", "KZ", "TM", "UZ", "IN"];
        let styles = codes.map(|code| country_style(code.parse().unwrap()));
        let lightness = |colour: Rgb| 116.0 * colour.luminance().cbrt() - 16.0;
        for (i, (colour, texture)) in styles.iter().enumerate() {
            for (other, others) in &styles[..i] {
                let apart = (lightness(*colour) - lightness(*other)).abs();
                assert!(texture != others || apart >= 4.0, "{}: {apart} apart from another", codes[i]);
            }
        }
    }

    #[test]
    fn every_colour_of_the_palette_can_be_read_on_every_ground() {
        // Okabe and Ito: blue, vermillion, green, purple, sky, orange, yellow.
        for colour in ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#f0e442"] {
            for theme in [Theme::Light, Theme::Dark, Theme::Print] {
                for least in [LINE_CONTRAST, TEXT_CONTRAST] {
                    let ink = theme.readable(colour.parse().unwrap(), least);
                    let palette = theme.palette();
                    let grounds = palette.land.into_iter().chain([palette.sea]);
                    assert!(grounds.into_iter().all(|ground| ink.contrast(ground) >= least), "{colour}");
                }
            }
        }
    }
}
