//! How things are drawn.

use std::fmt;
use std::str::FromStr;

use crate::font::Face;

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// A mixture: `share` of `other` in this colour.
    #[must_use]
    pub fn mix(self, other: Self, share: f64) -> Self {
        let part = |a: u8, b: u8| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
            let mixed = (f64::from(a) * (1.0 - share) + f64::from(b) * share).round() as u8;
            mixed
        };
        Self(part(self.0, other.0), part(self.1, other.1), part(self.2, other.2))
    }

    /// Relative luminance (WCAG 2.2), 0 black to 1 white.
    pub fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let c = f64::from(byte) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// The colour mixed with black or white until it has this luminance.
    #[must_use]
    pub fn with_luminance(self, wanted: f64) -> Self {
        let away = if self.luminance() > wanted { Self(0, 0, 0) } else { Self(255, 255, 255) };
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        for _ in 0..24 {
            let share = f64::midpoint(low, high);
            let before = (self.mix(away, share).luminance() > wanted) == (self.luminance() > wanted);
            if before { low = share } else { high = share }
        }
        self.mix(away, high)
    }

    /// Contrast with another colour (WCAG 2.2), 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        a.max(b) / a.min(b)
    }
}

impl fmt::Display for Ink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl FromStr for Ink {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii());
        let byte = |at: usize| digits.and_then(|d| u8::from_str_radix(&d[at..at + 2], 16).ok());
        match (byte(0), byte(2), byte(4)) {
            (Some(r), Some(g), Some(b)) => Ok(Self(r, g, b)),
            _ => Err(format!("`{text}` is no colour: expected #rrggbb")),
        }
    }
}

/// The end of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cap {
    /// Cut where it ends.
    #[default]
    Butt,
    /// Half a disc beyond it.
    Round,
}

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub ink: Ink,
    /// Width in points.
    pub width: f64,
    /// Lengths of dashes and gaps in points; empty for a solid line.
    pub dash: Vec<f64>,
    /// Ends.
    pub cap: Cap,
}

/// Letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paint {
    /// Style of the family.
    pub face: Face,
    /// Size in points.
    pub size: f64,
    /// Extra space between letters in points.
    pub spacing: f64,
    /// Colour and width of the halo; the width counts on each side of a letter.
    pub halo: Option<(Ink, f64)>,
}

/// A named style; a drawing has few.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Style {
    /// Colour of the area or the letters.
    pub fill: Option<Ink>,
    /// The outline.
    pub stroke: Option<Stroke>,
    /// For text.
    pub paint: Option<Paint>,
    /// 1 hides what lies below, 0 shows nothing; `None` is 1.
    pub opacity: Option<f64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!("#0072b2".parse::<Ink>().unwrap().to_string(), "#0072b2");
        for wrong in ["0072b2", "#0072b", "#0072bg", "#00é2b"] {
            assert!(wrong.parse::<Ink>().is_err(), "{wrong}");
        }
        assert!((Ink(0, 0, 0).contrast(Ink(255, 255, 255)) - 21.0).abs() < 1e-9);
    }
}
