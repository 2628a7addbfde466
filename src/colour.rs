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

/// Qualitative palette of routes: apart for every kind of colour vision, and in steps of lightness, so that they are apart
/// in grey too. Found by maximising the least distance (OKLab, with the simulations of Machado et al. 2009).
const DISTINCT: [Rgb; 14] = [
    Rgb(0, 107, 137),
    Rgb(68, 48, 175),
    Rgb(146, 94, 0),
    Rgb(182, 64, 164),
    Rgb(0, 98, 56),
    Rgb(113, 0, 95),
    Rgb(131, 56, 0),
    Rgb(119, 81, 91),
    Rgb(78, 62, 51),
    Rgb(134, 143, 132),
    Rgb(83, 150, 2),
    Rgb(154, 97, 226),
    Rgb(0, 58, 73),
    Rgb(53, 132, 115),
];

/// One colour for each of `own`, in the order of the atlas: the same, or, where an earlier one has it, the first of a
/// palette that nobody has.
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
            .unwrap_or(DISTINCT[given.len() % DISTINCT.len()]);
        given.push(chosen);
    }
    given
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
        assert_eq!(given, [purple, blue, DISTINCT[0], DISTINCT[1]]);
    }

    /// Red, green and blue of linear light.
    fn linear(colour: Rgb) -> [f64; 3] {
        [colour.0, colour.1, colour.2].map(|byte| {
            let c = f64::from(byte) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn times(matrix: [[f64; 3]; 3], v: [f64; 3]) -> [f64; 3] {
        matrix.map(|row| row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
    }

    /// Coordinates of OKLab (Ottosson 2020), times 100.
    fn oklab(linear: [f64; 3]) -> [f64; 3] {
        let cones = times(
            [
                [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
                [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
                [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
            ],
            linear,
        );
        times(
            [
                [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
                [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
                [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
            ],
            cones.map(|c| c.max(0.0).cbrt() * 100.0),
        )
    }

    #[test]
    fn routes_are_apart_for_every_colour_vision_and_in_grey() {
        // Severity 1 of Machado, Oliveira and Fernandes (2009): all colours, then protanopia, deuteranopia, tritanopia.
        let visions = [
            [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ];
        let least = [10.0, 5.5, 5.4, 5.4];
        for (i, a) in DISTINCT.iter().enumerate() {
            for b in &DISTINCT[i + 1..] {
                for (vision, least) in visions.into_iter().zip(least) {
                    let seen = |colour: &Rgb| oklab(times(vision, linear(*colour)).map(|c| c.clamp(0.0, 1.0)));
                    let (p, q) = (seen(a), seen(b));
                    let distance = (0..3).map(|k| (p[k] - q[k]).powi(2)).sum::<f64>().sqrt();
                    assert!(distance >= least, "{a} and {b}: {distance}");
                }
                let lightness = |colour: &Rgb| 116.0 * colour.luminance().cbrt() - 16.0;
                assert!((lightness(a) - lightness(b)).abs() > 2.4, "{a} and {b} in grey");
            }
        }
    }
}
