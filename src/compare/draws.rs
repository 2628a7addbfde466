//! Draws of the assumptions: one for each event, the same wherever the event occurs.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::distribution::{DRAWS, Distribution, Table, scores};

/// Seed of the random numbers, fixed so that the same question gives the same figures.
pub const SEED: u64 = 20_260_310;

/// Identity of a draw: of an event, or of all events of an assumption.
///
/// It depends on names alone, not on the routes that are compared, so that an event has the same draws in each of them and
/// in each command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Locus(u64);

impl Locus {
    /// The identity of the thing that these names name together (FNV-1a).
    pub(super) fn of(names: &[&str]) -> Self {
        let bytes = names.iter().flat_map(|name| name.bytes().chain([0]));
        Self(bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    fn with(self, other: Self) -> Self {
        Self(self.0.rotate_left(23) ^ other.0)
    }
}

/// What is drawn: a quantity with its distribution, and the share of its spread that all its events have in common.
#[derive(Clone, Copy, Debug)]
pub(super) struct Variable {
    pub(super) quantity: Locus,
    pub(super) event: Locus,
    pub(super) distribution: Distribution,
    /// Correlation of the normal scores of two events, 0 to 1.
    pub(super) shared: f64,
}

/// The value of an assumption for an event: known exactly, or one for each draw.
pub(super) enum Drawn {
    Exact(f64),
    Each(Arc<[f64]>),
}

/// Draws by quantity and event.
type Known = BTreeMap<(Locus, Locus), Arc<[f64]>>;

/// What all events of a quantity have in common.
#[derive(Debug)]
struct Common {
    /// Its distribution.
    table: Table,
    /// The normal score of each draw.
    scores: Vec<f64>,
}

/// The draws made so far. A clone begins anew, since its assumptions may be changed.
#[derive(Debug, Default)]
pub(super) struct Draws {
    known: Mutex<Known>,
    common: Mutex<BTreeMap<Locus, Arc<Common>>>,
    means: Mutex<BTreeMap<(usize, bool), f64>>,
}

impl Clone for Draws {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Draws {
    /// The mean of a distribution, or of its inverse, kept by the index of its assumption.
    pub(super) fn mean(&self, at: usize, inverse: bool, distribution: Distribution) -> f64 {
        let mut means = self.means.lock().unwrap_or_else(PoisonError::into_inner);
        *means.entry((at, inverse)).or_insert_with(|| distribution.mean(inverse))
    }

    /// The draws of a variable.
    pub(super) fn of(&self, variable: Variable) -> Arc<[f64]> {
        let key = (variable.quantity, if variable.shared >= 1.0 { Locus(0) } else { variable.event });
        kept(&self.known, key, || self.drawn(variable))
    }

    fn drawn(&self, variable: Variable) -> Arc<[f64]> {
        let Variable { quantity, event, distribution, shared } = variable;
        let shared = shared.clamp(0.0, 1.0);
        let own = Order::of(quantity.with(event));
        if shared <= 0.0 {
            return distribution.table().values((0..DRAWS).map(|draw| own.score(draw)));
        }
        let common = kept(&self.common, quantity, || {
            let order = Order::of(quantity);
            let scores = (0..DRAWS).map(|draw| order.score(draw)).collect();
            Arc::new(Common { table: distribution.table(), scores })
        });
        let (of_all, of_one) = (libm::sqrt(shared), libm::sqrt(1.0 - shared));
        let score = |(draw, all): (usize, &f64)| of_all * all + of_one * own.score(draw);
        common.table.values(common.scores.iter().enumerate().map(score))
    }
}

/// The value that is kept under a key, made where there is none; others may look up theirs meanwhile.
fn kept<K: Ord, V: ?Sized>(known: &Mutex<BTreeMap<K, Arc<V>>>, key: K, make: impl FnOnce() -> Arc<V>) -> Arc<V> {
    if let Some(value) = known.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Arc::clone(value);
    }
    let made = make();
    known.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&made));
    made
}

/// An order of the strata that depends on an identity alone: a cipher on the numbers below [`DRAWS`] with two keys and
/// a fixed random permutation (Even and Mansour 1997, <https://doi.org/10.1007/s001459900025>), so that an order need not
/// be shuffled anew for every event.
struct Order {
    strata: &'static Strata,
    keys: [usize; 3],
}

impl Order {
    fn of(locus: Locus) -> Self {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(SEED ^ locus.0);
        Self { strata: strata(), keys: std::array::from_fn(|_| below(&mut random, DRAWS)) }
    }

    /// The normal score of the stratum of a draw, another one for every draw.
    fn score(&self, draw: usize) -> f64 {
        let Self { strata: Strata { permutation, scores }, keys: [first, second, third] } = self;
        // A number below a power of two stays so.
        let next = |at: usize| usize::from(permutation[at % DRAWS]);
        scores[(next(next(draw ^ first) ^ second) ^ third) % DRAWS]
    }
}

/// A random permutation of the strata (Fisher and Yates), and the normal scores in its order.
struct Strata {
    permutation: [u16; DRAWS],
    scores: [f64; DRAWS],
}

fn strata() -> &'static Strata {
    static STRATA: OnceLock<Strata> = OnceLock::new();
    STRATA.get_or_init(|| {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(SEED);
        let mut permutation: [u16; DRAWS] = std::array::from_fn(|at| u16::try_from(at).unwrap_or_default());
        for last in (1..DRAWS).rev() {
            permutation.swap(last, below(&mut random, last + 1));
        }
        Strata { permutation, scores: permutation.map(|stratum| scores()[usize::from(stratum)]) }
    })
}

/// A random number below `end`. Of a number of 64 bits, the remainder is uniform to one part in 10¹⁵.
fn below(random: &mut Xoshiro256PlusPlus, end: usize) -> usize {
    usize::try_from(random.next_u64() % end as u64).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Estimate, Spread};

    fn border(event: &str, shared: f64) -> Variable {
        let value = Estimate { low: 2.0, typical: 5.0, high: 20.0 };
        let distribution = Distribution::new(value, Spread::Percentiles);
        Variable { quantity: Locus::of(&["border"]), event: Locus::of(&[event]), distribution, shared }
    }

    fn correlation(a: &[f64], b: &[f64]) -> f64 {
        let log = |values: &[f64]| values.iter().map(|v| v.ln() - 5.0_f64.ln()).collect::<Vec<_>>();
        let (a, b) = (log(a), log(b));
        let sum = |x: &[f64], y: &[f64]| x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>();
        sum(&a, &b) / (sum(&a, &a) * sum(&b, &b)).sqrt()
    }

    #[test]
    fn the_same_event_has_the_same_draws_and_another_has_its_own() {
        let draws = Draws::default();
        let here = draws.of(border("astara", 0.3));
        assert_eq!(here, Draws::default().of(border("astara", 0.3)));
        assert_ne!(here, draws.of(border("jolfa", 0.3)));
        assert_eq!(draws.of(border("astara", 1.0)), Draws::default().of(border("jolfa", 1.0)));
    }

    #[test]
    fn events_move_together_as_far_as_is_said() {
        let draws = Draws::default();
        for shared in [0.0, 0.3, 0.8] {
            let found = correlation(&draws.of(border("a", shared)), &draws.of(border("b", shared)));
            // Alike scores are skewed alike, so values correlate a little less than scores.
            assert!((found - shared).abs() < 0.08, "{shared}: {found}");
            draws.known.lock().unwrap().clear();
            draws.common.lock().unwrap().clear();
        }
    }
}
