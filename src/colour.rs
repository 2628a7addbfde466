//! Colours of sRGB: parsing, luminance and contrast (WCAG 2.2), and sets of distinguishable colours.

use std::fmt;
use std::str::FromStr;

/// A colour of sRGB: red, green and blue, 0 to 255.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Black.
    pub const BLACK: Self = Self(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self(255, 255, 255);

    /// Linear mixture with `other`, whose share is 0 to 1.
    #[must_use]
    pub fn mix(self, other: Self, share: f64) -> Self {
        let part = |a: u8, b: u8| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
            let mixed = (f64::from(a) * (1.0 - share) + f64::from(b) * share).round() as u8;
            mixed
        };
        Self(part(self.0, other.0), part(self.1, other.1), part(self.2, other.2))
    }

    /// Relative luminance (WCAG 2.2), from 0 for black to 1 for white.
    pub fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let c = f64::from(byte) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// The colour mixed with black or white until it has the luminance `wanted`.
    #[must_use]
    pub fn with_luminance(self, wanted: f64) -> Self {
        let away = if self.luminance() > wanted { Self::BLACK } else { Self::WHITE };
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        for _ in 0..24 {
            let share = f64::midpoint(low, high);
            let before = (self.mix(away, share).luminance() > wanted) == (self.luminance() > wanted);
            if before { low = share } else { high = share }
        }
        self.mix(away, high)
    }

    /// Contrast ratio to another colour (WCAG 2.2), 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        a.max(b) / a.min(b)
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl FromStr for Rgb {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()));
        let byte = |at: usize| digits.and_then(|d| u8::from_str_radix(&d[at..at + 2], 16).ok());
        match (byte(0), byte(2), byte(4)) {
            (Some(r), Some(g), Some(b)) => Ok(Self(r, g, b)),
            _ => Err(format!("`{text}` is not a colour: expected #rrggbb")),
        }
    }
}

/// Qualitative palette for readers of any colour vision (Okabe and Ito 2008), for routes that would share a colour.
const DISTINCT: [Rgb; 10] = [
    Rgb(0, 114, 178),
    Rgb(213, 94, 0),
    Rgb(0, 158, 115),
    Rgb(204, 121, 167),
    Rgb(230, 159, 0),
    Rgb(86, 180, 233),
    Rgb(90, 90, 90),
    Rgb(140, 86, 75),
    Rgb(75, 0, 130),
    Rgb(120, 120, 0),
];

/// One colour for each of `own`: the same, or, where an earlier one has it, the first unused colour of a palette.
pub(crate) fn distinct(own: &[Rgb]) -> Vec<Rgb> {
    let mut given: Vec<Rgb> = Vec::with_capacity(own.len());
    for (i, colour) in own.iter().enumerate() {
        let is_free = |colour: &Rgb| !given.contains(colour);
        let is_wanted_later = |colour: &Rgb| own[i + 1..].contains(colour);
        let other = || DISTINCT.into_iter().find(|other| is_free(other) && !is_wanted_later(other));
        let chosen = Some(*colour)
            .filter(is_free)
            .or_else(other)
            .or_else(|| DISTINCT.into_iter().find(is_free))
            .unwrap_or(DISTINCT[6]);
        given.push(chosen);
    }
    given
}

/// The colours at even steps of lightness, in the order of their own lightness, so that they also differ printed in
/// grey.
pub(crate) fn distinct_in_grey(colours: Vec<Rgb>) -> Vec<Rgb> {
    if colours.len() < 2 {
        return colours;
    }
    let mut order: Vec<usize> = (0..colours.len()).collect();
    order.sort_by(|&a, &b| colours[a].luminance().total_cmp(&colours[b].luminance()));
    let mut spread = colours.clone();
    for (rank, &i) in order.iter().enumerate() {
        // From nearly black to the lightest that has a contrast of 3 to white, in equal steps of CIE L*.
        let lightness = 18.0 + 42.0 * rank as f64 / (colours.len() - 1) as f64;
        spread[i] = colours[i].with_luminance(((lightness + 16.0) / 116.0).powi(3));
    }
    spread
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!("#0072b2".parse::<Rgb>().unwrap().to_string(), "#0072b2");
        for wrong in ["0072b2", "#0072b", "#0072bg", "#00é2b", "#+1+1+1"] {
            assert!(wrong.parse::<Rgb>().is_err(), "{wrong}");
        }
        assert!((Rgb::BLACK.contrast(Rgb::WHITE) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn no_two_routes_share_a_colour() {
        let (purple, blue) = (Rgb(204, 121, 167), Rgb(0, 114, 178));
        let given = distinct(&[purple, blue, purple, blue]);
        assert_eq!(given, [purple, blue, Rgb(213, 94, 0), Rgb(0, 158, 115)]);
    }

    #[test]
    fn print_is_told_apart_in_grey() {
        let colours = ["#0072b2", "#d55e00", "#cc79a7"].map(|colour| colour.parse().unwrap());
        let mut greys: Vec<f64> = distinct_in_grey(colours.into()).iter().map(|colour| colour.luminance()).collect();
        greys.sort_by(f64::total_cmp);
        // Steps of 21 in CIE L*.
        let lightness: Vec<f64> = greys.iter().map(|y| 116.0 * y.cbrt() - 16.0).collect();
        assert!(lightness.windows(2).all(|pair| pair[1] - pair[0] > 19.0), "{lightness:?}");
    }
}
