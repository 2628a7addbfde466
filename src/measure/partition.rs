//! Lengths by key, and rounding that keeps their sum.

use std::collections::BTreeMap;

use crate::units::Metres;

/// The length of one part of a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Share<K> {
    /// Key of the part, such as its country or mode.
    pub key: K,
    /// Length of the part.
    pub length: Metres,
}

/// Sums lengths by key, in the order of the keys.
pub fn partition<K: Ord>(parts: impl IntoIterator<Item = (K, Metres)>) -> Vec<Share<K>> {
    let mut sums: BTreeMap<K, Metres> = BTreeMap::new();
    for (key, length) in parts {
        *sums.entry(key).or_insert(Metres::ZERO) += length;
    }
    sums.into_iter().map(|(key, length)| Share { key, length }).collect()
}

/// Rounds parts to multiples of `unit` so that they add up to the rounded whole: the largest remainder method (Hamilton).
///
/// Returns whole multiples of `unit`.
///
/// ```
/// use corridor::{Metres, measure::round_shares};
/// let thirds = [Metres::from_km(1.0 / 3.0), Metres::from_km(1.0 / 3.0), Metres::from_km(1.0 / 3.0)];
/// assert_eq!(round_shares(&thirds, Metres::from_km(1.0)), [1, 0, 0]);
/// ```
pub fn round_shares(parts: &[Metres], unit: Metres) -> Vec<i64> {
    let exact: Vec<f64> = parts.iter().map(|m| m.get() / unit.get()).collect();
    round_parts(&exact)
}

/// Rounds numbers to whole ones that add up to the rounded sum, as [`round_shares`] does.
pub fn round_parts(exact: &[f64]) -> Vec<i64> {
    let whole = whole_number(exact.iter().sum::<f64>().round());
    let mut rounded: Vec<i64> = exact.iter().map(|x| whole_number(x.floor())).collect();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.sort_by(|&i, &j| (exact[j] - exact[j].floor()).total_cmp(&(exact[i] - exact[i].floor())).then(i.cmp(&j)));
    let missing = usize::try_from(whole - rounded.iter().sum::<i64>()).unwrap_or(0);
    for &i in order.iter().take(missing) {
        rounded[i] += 1;
    }
    rounded
}

fn whole_number(x: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a length in any unit stays far below i64::MAX")]
    let n = x as i64;
    n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_parts_add_up() {
        // 87 km printed as 88: the case of Contargo/iris PR 65.
        let parts = [29.4, 28.7, 28.9].map(Metres::from_km);
        assert_eq!(round_shares(&parts, Metres::from_km(1.0)), [29, 29, 29]);
    }

    #[test]
    fn nothing_stays_nothing() {
        assert!(round_shares(&[], Metres::from_km(1.0)).is_empty());
        assert_eq!(round_shares(&[Metres::ZERO, Metres::from_km(2.0)], Metres::from_km(1.0)), [0, 2]);
    }
}
