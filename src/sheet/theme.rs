//! Colour schemes of drawings.

use crate::colour::Rgb;
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
    /// Bands along the inner side of boundaries: a stronger tone of each tint.
    pub(crate) ribbon: [Rgb; 4],
    /// Opacity of shaded relief, 0 to 1.
    pub(crate) relief: f64,
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
    /// What is assumed, and callouts.
    pub(crate) accent: Rgb,
}

impl Theme {
    /// Its colours.
    pub(crate) fn palette(self) -> Palette {
        match self {
            Self::Light => Palette {
                page: Rgb(255, 255, 255),
                sea: Rgb(196, 217, 231),
                land: [Rgb(247, 244, 236), Rgb(240, 234, 218), Rgb(245, 236, 231), Rgb(232, 238, 225)],
                ribbon: [Rgb(205, 193, 160), Rgb(207, 182, 118), Rgb(222, 168, 152), Rgb(160, 190, 136)],
                relief: 0.65,
                nothing: Rgb(250, 250, 249),
                coast: Rgb(82, 124, 150),
                river: Rgb(92, 144, 178),
                border: Rgb(122, 112, 104),
                grid: Rgb(196, 206, 210),
                ink: Rgb(32, 33, 36),
                muted: Rgb(95, 97, 102),
                country: Rgb(108, 100, 92),
                water: Rgb(32, 88, 122),
                overlay: Rgb(90, 94, 102),
                accent: Rgb(176, 30, 38),
            },
            Self::Dark => Palette {
                page: Rgb(18, 22, 28),
                sea: Rgb(20, 34, 46),
                land: [Rgb(38, 43, 50), Rgb(43, 48, 55), Rgb(35, 40, 47), Rgb(46, 51, 57)],
                ribbon: [Rgb(66, 70, 78), Rgb(78, 78, 74), Rgb(62, 66, 82), Rgb(70, 82, 78)],
                relief: 0.22,
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
                accent: Rgb(255, 138, 120),
            },
            Self::Print => Palette {
                page: Rgb(255, 255, 255),
                sea: Rgb(206, 216, 222),
                land: [Rgb(255, 255, 255), Rgb(246, 246, 246), Rgb(250, 250, 250), Rgb(241, 241, 241)],
                ribbon: [Rgb(214, 214, 214), Rgb(184, 184, 184), Rgb(204, 204, 204), Rgb(170, 170, 170)],
                relief: 0.5,
                nothing: Rgb(255, 255, 255),
                coast: Rgb(84, 96, 104),
                river: Rgb(150, 162, 170),
                border: Rgb(110, 110, 110),
                grid: Rgb(200, 204, 207),
                ink: Rgb(0, 0, 0),
                muted: Rgb(70, 70, 70),
                country: Rgb(112, 112, 112),
                water: Rgb(52, 80, 98),
                overlay: Rgb(90, 90, 90),
                accent: Rgb(150, 20, 28),
            },
        }
    }

    /// Line colours of routes that have these in the atlas: the same on every sheet, whatever else is on it. On a dark
    /// ground lightness is moved up as a whole, so that they stay as far apart.
    pub(crate) fn route_colours(self, own: &[Rgb]) -> Vec<Rgb> {
        let lifted = |colour: &Rgb| {
            let lightness = 116.0 * colour.luminance().cbrt() - 16.0;
            colour.with_luminance(((50.0 + 0.5 * lightness.max(0.0) + 16.0) / 116.0).powi(3))
        };
        own.iter().map(|colour| if self == Self::Dark { lifted(colour) } else { *colour }).collect()
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

    /// Lightness L* of CIE 1976, 0 for black to 100 for white: what is left of a colour in grey.
    fn lightness(colour: Rgb) -> f64 {
        let y = colour.luminance();
        if y > 0.008_856 { 116.0 * y.cbrt() - 16.0 } else { 903.3 * y }
    }

    #[test]
    fn the_sea_is_darker_than_land_and_the_coast_darker_than_both_in_grey() {
        for theme in [Theme::Light, Theme::Print] {
            let palette = theme.palette();
            let (sea, coast) = (lightness(palette.sea), lightness(palette.coast));
            let land = palette.land.map(lightness).into_iter().fold(100.0, f64::min);
            assert!(land - sea > 7.0, "{theme:?}: land {land:.1}, sea {sea:.1}");
            assert!(sea - coast > 30.0, "{theme:?}: sea {sea:.1}, coast {coast:.1}");
            for (tint, ribbon) in palette.land.into_iter().zip(palette.ribbon) {
                assert!(lightness(tint) - lightness(ribbon) > 12.0, "{theme:?}: {ribbon}");
            }
        }
    }

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
