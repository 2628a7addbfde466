//! What the measured lines of a file add up to.

use std::collections::BTreeMap;

use super::lines::Measured;
use crate::model::Country;
use crate::units::Metres;

/// Passages between two countries through what lies in no polygon.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Passages {
    /// Their number.
    pub count: usize,
    /// Length of the longest.
    pub longest: Metres,
}

/// A sum of lengths without rounding, so that it does not depend on their order: a whole number of 2⁻⁶⁴ m.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sum(i128);

impl Sum {
    const UNITS: f64 = (1_u128 << 64) as f64;

    fn add(&mut self, length: Metres) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "2^64 units of 4 GiB of lines around the Earth are below 2^127"
        )]
        let units = (length.get() * Self::UNITS) as i128;
        self.0 += units;
    }

    fn get(self) -> Metres {
        Metres::new(self.0 as f64 / Self::UNITS)
    }
}

/// Sums over the measured lines of a file: the same to the last digit in whatever order and parts they come.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sums {
    count: usize,
    length: Sum,
    by_country: BTreeMap<Country, Sum>,
    noise: usize,
    passages: BTreeMap<(Country, Country, bool), Passages>,
    overlaps: BTreeMap<(Country, Country), Sum>,
}

impl Sums {
    /// The sums over these features.
    pub fn of(measured: &[Measured<'_>]) -> Self {
        let mut sums = Self::default();
        for feature in measured {
            sums.add(feature);
        }
        sums
    }

    /// Adds a feature.
    pub fn add(&mut self, feature: &Measured<'_>) {
        self.count += 1;
        self.length.add(feature.length);
        self.noise += feature.noise;
        for (country, length) in &feature.by_country {
            self.by_country.entry(*country).or_default().add(*length);
        }
        for gap in &feature.gaps {
            let (a, b) = (gap.from.min(gap.to), gap.from.max(gap.to));
            let passages = self.passages.entry((a, b, gap.counted)).or_default();
            passages.count += 1;
            passages.longest = passages.longest.max(gap.length);
        }
        for overlap in &feature.overlaps {
            self.overlaps.entry((overlap.counted, overlap.other)).or_default().add(overlap.length);
        }
    }

    /// Number of features.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Length of all.
    pub fn length(&self) -> Metres {
        self.length.get()
    }

    /// Length by country, in order of code.
    pub fn by_country(&self) -> Vec<(Country, Metres)> {
        self.by_country.iter().map(|(country, length)| (*country, length.get())).collect()
    }

    /// Number of excursions over a border taken for noise.
    pub fn noise(&self) -> usize {
        self.noise
    }

    /// Passages between two countries, the lower code first, and whether they count as crossings.
    pub fn passages(&self) -> &BTreeMap<(Country, Country, bool), Passages> {
        &self.passages
    }

    /// Lengths in polygons of two countries: that to which they are counted, and the other.
    pub fn overlaps(&self) -> impl Iterator<Item = ((Country, Country), Metres)> {
        self.overlaps.iter().map(|(countries, length)| (*countries, length.get()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_a_sum_does_not_matter() {
        let lengths: Vec<Metres> = (1..10_000).map(|n| Metres::new(1e7 / f64::from(n * n))).collect();
        let (mut there, mut back) = (Sum::default(), Sum::default());
        for length in &lengths {
            there.add(*length);
        }
        for length in lengths.iter().rev() {
            back.add(*length);
        }
        assert_eq!(there, back);
        let whole: Metres = lengths.iter().copied().sum();
        assert!((there.get() - whole).abs() < Metres::new(1e-6));
    }
}
