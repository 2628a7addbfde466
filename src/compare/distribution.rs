//! Distributions of assumptions: from the normal score of a draw to its value.

use std::sync::{Arc, OnceLock};

use crate::model::{Estimate, Spread};

/// Number of draws of every assumption, a power of two.
pub const DRAWS: usize = 4096;

/// Normal score of the 90th percentile.
const Z90: f64 = 1.281_551_565_544_6;

/// The standard normal scores of the middles of [`DRAWS`] strata of equal probability, from the least to the greatest.
///
/// One draw in each stratum is a Latin hypercube sample (McKay, Beckman and Conover 1979,
/// <https://doi.org/10.2307/1268522>).
pub(super) fn scores() -> &'static [f64] {
    static SCORES: OnceLock<Vec<f64>> = OnceLock::new();
    SCORES.get_or_init(|| {
        let half = DRAWS / 2;
        let mut upper = Vec::with_capacity(half);
        let mut z = 0.0;
        for stratum in 0..half {
            z = score(0.5 + (stratum as f64 + 0.5) / DRAWS as f64, z);
            upper.push(z);
        }
        upper.iter().rev().map(|z| -z).chain(upper.iter().copied()).collect()
    })
}

/// The normal score of a probability above one half, by Newton's method from a score near it on the left, where the
/// distribution function is concave, so that every step stays left of the solution.
fn score(probability: f64, near: f64) -> f64 {
    let mut z = near;
    for _ in 0..50 {
        let missing = probability - phi(z);
        let step = missing / density(z);
        z += step;
        if step.abs() < 1e-13 {
            break;
        }
    }
    z
}

/// The distribution function of the standard normal distribution.
pub(super) fn phi(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}

fn density(z: f64) -> f64 {
    libm::exp(-0.5 * z * z) / libm::sqrt(2.0 * std::f64::consts::PI)
}

/// The distribution of a quantity that is never negative, with its median at the typical value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Distribution {
    /// A number known exactly.
    Exact(f64),
    /// The semi-bounded Johnson distribution on the numbers above zero that has three given percentiles, J-QPD-S
    /// (Hadlock and Bickel 2017, <https://doi.org/10.1287/deca.2016.0343>). Its tails are those of a log-normal
    /// distribution: Myerson's generalised log-normal, fitted to the same percentiles, has tails that grow with a power
    /// of the asymmetry, and ends below zero.
    Percentiles { theta: f64, lambda: f64, delta: f64, shift: f64 },
    /// Two triangles with one half of the probability each, highest at the median, zero at the bounds.
    Extremes(Estimate),
    /// One of two numbers, each as likely as the other.
    Either(f64, f64),
}

impl Distribution {
    pub(super) fn new(value: Estimate, bounds: Spread) -> Self {
        let Estimate { low, typical, high } = value;
        if high <= low {
            return Self::Exact(typical);
        }
        if bounds == Spread::Extremes || low <= 0.0 {
            return Self::Extremes(value);
        }
        let (low, median, high) = (libm::log(low), libm::log(typical), libm::log(high));
        let (below, above) = ((median - low).max(1e-9), (high - median).max(1e-9));
        let near = below.min(above);
        // Where both sides are alike it is the log-normal distribution, the limit of the formula.
        let ratio = ((below + above) / (2.0 * near)).max(1.0 + 1e-9);
        let reach = libm::sqrt(ratio * ratio - 1.0);
        let delta = reach / Z90;
        let sign = if above >= below { 1.0 } else { -1.0 };
        let anchor = if above >= below { low } else { high };
        Self::Percentiles { theta: libm::exp(anchor), lambda: near / reach, delta, shift: sign * reach }
    }

    /// The value at a normal score.
    pub(super) fn at(self, z: f64) -> f64 {
        match self {
            Self::Exact(value) => value,
            Self::Either(one, other) => {
                if z < 0.0 {
                    one
                } else {
                    other
                }
            }
            Self::Percentiles { theta, lambda, delta, shift } => {
                // sinh(asinh(δz) + asinh(s)) without the inverse functions.
                let x = delta * z;
                let sinh = x * libm::sqrt(1.0 + shift * shift) + shift * libm::sqrt(1.0 + x * x);
                theta * libm::exp(lambda * sinh)
            }
            Self::Extremes(value) => triangles(value, z, tail(z)),
        }
    }

    /// Its values at evenly spaced normal scores.
    pub(super) fn table(self) -> Table {
        match self {
            Self::Exact(_) | Self::Either(..) => Table::Steps(self),
            Self::Extremes(value) => Table::Of(tails().iter().map(|(z, tail)| triangles(value, *z, *tail)).collect()),
            Self::Percentiles { .. } => Table::Of(grid().map(|z| self.at(z)).collect()),
        }
    }

    /// The mean of a quantity, or of its inverse.
    pub(super) fn mean(self, inverse: bool) -> f64 {
        let value = |z: &f64| if inverse { 1.0 / self.at(*z) } else { self.at(*z) };
        // Every eighth stratum is enough for a mean.
        let scores = scores().iter().skip(4).step_by(8);
        scores.clone().map(value).sum::<f64>() / scores.count() as f64
    }

    /// The 10th, 50th and 90th percentile.
    pub(super) fn percentiles(self) -> Estimate {
        Estimate { low: self.at(-Z90), typical: self.at(0.0), high: self.at(Z90) }
    }
}

/// The value of two triangles at a normal score with this [`tail`].
fn triangles(Estimate { low, typical, high }: Estimate, z: f64, tail: f64) -> f64 {
    if z < 0.0 { low + (typical - low) * tail } else { high - (high - typical) * tail }
}

/// The square root of the probability beyond a normal score, on both sides.
fn tail(z: f64) -> f64 {
    libm::sqrt(2.0 * phi(-z.abs()))
}

/// The normal scores of a table.
fn grid() -> impl Iterator<Item = f64> {
    (0..=2 * REACH * FINE + 1).map(|at| at as f64 / FINE as f64 - REACH as f64)
}

/// The normal scores of a table with their tails, which every distribution between extremes needs.
fn tails() -> &'static [(f64, f64)] {
    static TAILS: OnceLock<Vec<(f64, f64)>> = OnceLock::new();
    TAILS.get_or_init(|| grid().map(|z| (z, tail(z))).collect())
}

/// The values of a distribution at normal scores a 64th apart, between which they are interpolated: wrong by less than
/// 2 · 10⁻⁴ of the value, which is far below what draws can show.
#[derive(Debug)]
pub(super) enum Table {
    Of(Vec<f64>),
    /// A distribution that jumps.
    Steps(Distribution),
}

/// Normal scores that a table covers: the sum of two, each weighted, lies within √2 times the greatest.
const REACH: usize = 6;
/// Entries of a table for each unit of the normal score.
const FINE: usize = 64;

impl Table {
    /// The values at normal scores.
    pub(super) fn values(&self, scores: impl Iterator<Item = f64>) -> Arc<[f64]> {
        let values = match self {
            Self::Of(values) => values.as_slice(),
            Self::Steps(distribution) => return scores.map(|z| distribution.at(z)).collect(),
        };
        let last = (values.len() - 2) as f64;
        let value = |z: f64| {
            let position = ((z + REACH as f64) * FINE as f64).clamp(0.0, last);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the table")]
            let below = position as u32;
            let rest = position - f64::from(below);
            let below = below as usize;
            values[below] + (values[below + 1] - values[below]) * rest
        };
        scores.map(value).collect()
    }
}

/// The 10th, 50th and 90th percentile of draws, which are put in order as far as that needs.
pub(super) fn percentiles(draws: &mut [f64]) -> Estimate {
    let (count, last) = (draws.len(), draws.len() - 1);
    // The draw at rank i is the percentile (2 i + 1) / (2 n); between two ranks it is interpolated. In twentieths of a rank.
    // What is less than the last one that was asked for is not looked at again.
    let mut passed = 0;
    let mut at = |tenths: usize| {
        let position = (2 * count * tenths).saturating_sub(10);
        let (below, rest) = ((position / 20).min(last), position % 20);
        let (_, a, above) = draws[passed..].select_nth_unstable_by(below - passed, f64::total_cmp);
        passed = below;
        let b = above.iter().copied().fold(f64::INFINITY, f64::min);
        if b.is_finite() { *a + (b - *a) * rest as f64 / 20.0 } else { *a }
    };
    Estimate { low: at(1), typical: at(5), high: at(9) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-6 * b.abs().max(1.0), "{a} {b}");
    }

    #[test]
    fn scores_are_those_of_the_normal_distribution() {
        // scipy.stats.norm.ppf((np.array([0, 1023, 2048, 4095]) + .5) / 4096)
        let expected = [-3.668_165_6, -0.674_682_1, 0.000_306_0, 3.668_165_6];
        for (at, z) in [0, 1023, 2048, 4095].into_iter().zip(expected) {
            assert!((scores()[at] - z).abs() < 2e-4, "{at}: {} {z}", scores()[at]);
            close(phi(scores()[at]), (at as f64 + 0.5) / DRAWS as f64);
        }
    }

    #[test]
    fn percentiles_are_those_given() {
        for (low, typical, high) in [(2.2, 9.0, 24.0), (4.4, 4.8, 31.8), (20.0, 30.0, 31.0), (1.0, 10.0, 100.0)] {
            let given = Estimate { low, typical, high };
            let found = Distribution::new(given, Spread::Percentiles).percentiles();
            close(found.low, low);
            close(found.typical, typical);
            close(found.high, high);
        }
    }

    #[test]
    fn nothing_is_negative_and_extremes_are_not_passed() {
        let skewed = Distribution::new(Estimate { low: 0.2, typical: 1.7, high: 7.2 }, Spread::Percentiles);
        let bounded = Distribution::new(Estimate { low: 0.0, typical: 1.0, high: 8.0 }, Spread::Extremes);
        for z in scores() {
            assert!(skewed.at(*z) > 0.0);
            assert!((0.0..=8.0).contains(&bounded.at(*z)));
        }
        close(bounded.at(0.0), 1.0);
    }

    #[test]
    fn a_low_percentile_at_the_median_stays_there() {
        let found =
            Distribution::new(Estimate { low: 5.0, typical: 5.0, high: 12.0 }, Spread::Percentiles).percentiles();
        close(found.low, 5.0);
        close(found.high, 12.0);
    }

    #[test]
    fn a_table_has_the_values_of_the_distribution() {
        let skewed = Estimate { low: 0.2, typical: 1.7, high: 7.2 };
        for spread in [Spread::Percentiles, Spread::Extremes] {
            let distribution = Distribution::new(skewed, spread);
            let table = distribution.table();
            for z in (-5200..=5200).map(|z| f64::from(z) / 1000.0) {
                let (found, exact) = (table.values([z].into_iter())[0], distribution.at(z));
                assert!((found / exact - 1.0).abs() < 2e-4, "{z}: {found} {exact}");
            }
        }
    }

    #[test]
    fn percentiles_of_draws() {
        let mut draws: Vec<f64> = (0..1000).rev().map(f64::from).collect();
        assert_eq!(percentiles(&mut draws), Estimate { low: 99.5, typical: 499.5, high: 899.5 });
    }
}
