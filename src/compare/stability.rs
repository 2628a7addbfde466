//! Stability of the ranking of routes, by Monte Carlo simulation of the assumptions within their bounds.

use std::collections::BTreeMap;

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::assumptions::Assumptions;
use super::event::Outcome;
use super::term::Term;
use super::transit::Transit;
use crate::model::{Estimate, SegmentId};

/// Number of draws of a comparison.
pub const DRAWS: usize = 10_000;

/// Seed of the random numbers, fixed so that the same comparison gives the same shares.
pub const SEED: u64 = 20_260_310;

/// A Monte Carlo simulation: the outcomes of each route in each draw.
#[derive(Clone, Debug)]
pub struct MonteCarlo {
    /// For each route, in their order, its hours, cost and emissions; `None` where they are not known.
    routes: Vec<[Option<Vec<f64>>; 3]>,
}

/// Terms with the number of their amount.
type Numbered<'t, 'a> = Vec<(usize, &'t Term<'a>)>;

impl MonteCarlo {
    /// Draws every assumption and every length between its bounds, with the same value for all routes, so that two
    /// routes with a common track or kind of border vary together.
    ///
    /// The distribution is triangular with its mode at the typical value (Kotz and van Dorp 2004,
    /// <https://doi.org/10.1142/5720>).
    pub fn new(routes: &[&Transit<'_>], assumptions: &Assumptions, draws: usize, seed: u64) -> Self {
        let mut amounts: Vec<Estimate> = Vec::new();
        let mut known: BTreeMap<&SegmentId, usize> = BTreeMap::new();
        let mut terms: Vec<[Option<Numbered<'_, '_>>; 3]> = Vec::with_capacity(routes.len());
        for route in routes {
            let mut own = [None, None, None];
            for outcome in Outcome::ALL.into_iter().filter(|outcome| route.total(*outcome).is_some()) {
                let mut numbered = Numbered::new();
                for term in route.events.iter().filter_map(|event| event.term(outcome)) {
                    let fresh = amounts.len();
                    let at = term.segment.map_or(fresh, |segment| *known.entry(segment).or_insert(fresh));
                    if at == fresh {
                        amounts.push(term.amount);
                    }
                    numbered.push((at, term));
                }
                own[outcome as usize] = Some(numbered);
            }
            terms.push(own);
        }
        let used: Vec<bool> = (0..assumptions.all().len())
            .map(|at| terms.iter().flatten().flatten().flatten().any(|(_, term)| term.power(at).is_some()))
            .collect();
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut drawn: Vec<[Option<Vec<f64>>; 3]> = terms
            .iter()
            .map(|route| route.each_ref().map(|terms| terms.as_ref().map(|_| Vec::with_capacity(draws))))
            .collect();
        let (mut values, mut lengths) = (vec![0.0; used.len()], vec![0.0; amounts.len()]);
        for _ in 0..draws {
            for ((value, assumption), _) in
                values.iter_mut().zip(assumptions.all()).zip(&used).filter(|(_, used)| **used)
            {
                *value = triangular(assumption.value, &mut random);
            }
            for (length, amount) in lengths.iter_mut().zip(&amounts) {
                *length = triangular(*amount, &mut random);
            }
            for (totals, terms) in drawn.iter_mut().flatten().zip(terms.iter().flatten()) {
                if let (Some(totals), Some(terms)) = (totals, terms) {
                    totals.push(terms.iter().map(|(at, term)| term.value(lengths[*at], &values)).sum());
                }
            }
        }
        Self { routes: drawn }
    }

    /// An outcome of a route in each draw; `None` when it is not known.
    pub fn of(&self, route: usize, outcome: Outcome) -> Option<&[f64]> {
        self.routes.get(route)?[outcome as usize].as_deref()
    }

    /// The share of draws, 0 to 1, in which route `a` has less than route `b`; `None` when one of them is not known.
    pub fn share_below(&self, a: usize, b: usize, outcome: Outcome) -> Option<f64> {
        let (a, b) = (self.of(a, outcome)?, self.of(b, outcome)?);
        let below = a.iter().zip(b).filter(|(a, b)| a < b).count();
        Some(below as f64 / a.len().max(1) as f64)
    }
}

/// A draw of the triangular distribution, by the inverse of its distribution function.
fn triangular(Estimate { low, typical, high }: Estimate, random: &mut impl Rng) -> f64 {
    let width = high - low;
    if width <= 0.0 {
        return typical;
    }
    // 53 bits fill the mantissa: 0 included, 1 not.
    let share = (random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
    let rising = (typical - low) / width;
    let value = if share < rising {
        low + (share * width * (typical - low)).sqrt()
    } else {
        high - ((1.0 - share) * width * (high - typical)).sqrt()
    };
    value.clamp(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_stay_inside_and_have_the_mean_of_the_triangle() {
        let estimate = Estimate::new(20.6, 40.6, 51.9).unwrap();
        let mut random = Xoshiro256PlusPlus::seed_from_u64(1);
        let draws: Vec<f64> = (0..100_000).map(|_| triangular(estimate, &mut random)).collect();
        assert!(draws.iter().all(|value| estimate.contains(*value)));
        let mean = draws.iter().sum::<f64>() / draws.len() as f64;
        assert!((mean - (20.6 + 40.6 + 51.9) / 3.0).abs() < 0.1, "{mean}");
        assert!((triangular(Estimate::exactly(7.0), &mut random) - 7.0).abs() < f64::EPSILON);
    }
}
