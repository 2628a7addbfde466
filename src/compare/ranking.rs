//! Ranking of routes, draw by draw.

use super::outcome::Outcome;
use super::transit::Transit;
use super::unit::Digits;

/// The ranking of routes by an outcome in each draw: how often one has less than another, and how often each is first,
/// second and so on.
///
/// Totals are rounded as tables print them before they are compared: draws in which two routes print alike count half for
/// each, so a few kilometres more do not make a route the slower one in all draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    outcome: Outcome,
    /// For each route, in their order, its rounded totals; `None` where they are not known.
    routes: Vec<Option<Vec<f64>>>,
    /// For each route, the share of draws with each rank.
    ranks: Vec<Vec<f64>>,
}

impl Ranking {
    /// Ranks routes by an outcome.
    pub fn new(routes: &[&Transit<'_>], outcome: Outcome) -> Self {
        let step = outcome.unit().step(Digits::Printed);
        let rounded = |draws: &[f64]| draws.iter().map(|draw| (draw / step).round()).collect();
        Self::of(outcome, routes.iter().map(|route| route.draws(outcome).map(rounded)).collect())
    }

    fn of(outcome: Outcome, routes: Vec<Option<Vec<f64>>>) -> Self {
        Self { outcome, ranks: ranks(&routes), routes }
    }

    /// The outcome by which routes are ranked.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The share of draws, 0 to 1, in which route `a` has less than route `b`, ties counting half; `None` when one of them
    /// is not known.
    pub fn share_below(&self, a: usize, b: usize) -> Option<f64> {
        let (a, b) = (self.routes.get(a)?.as_ref()?, self.routes.get(b)?.as_ref()?);
        let points = |(a, b): (&f64, &f64)| match a.total_cmp(b) {
            std::cmp::Ordering::Less => 2_u32,
            std::cmp::Ordering::Equal => 1,
            std::cmp::Ordering::Greater => 0,
        };
        let points: u32 = a.iter().zip(b).map(points).sum();
        Some(f64::from(points) / (2 * a.len().max(1)) as f64)
    }

    /// The share of draws, 0 to 1, in which each route has each rank, the first rank first; empty for a route that is not
    /// known. Routes that tie share their ranks equally.
    pub fn ranks(&self) -> &[Vec<f64>] {
        &self.ranks
    }
}

fn ranks(routes: &[Option<Vec<f64>>]) -> Vec<Vec<f64>> {
    let known: Vec<(usize, &Vec<f64>)> =
        routes.iter().enumerate().filter_map(|(at, draws)| Some((at, draws.as_ref()?))).collect();
    let mut ranks = vec![Vec::new(); routes.len()];
    for (at, draws) in &known {
        // In each draw, the number of other routes that have less, and of those that have as much.
        let mut others = vec![(0_u32, 0_u32); draws.len()];
        for (_, theirs) in known.iter().filter(|(other, _)| other != at) {
            for ((below, alike), (other, value)) in others.iter_mut().zip(theirs.iter().zip(*draws)) {
                *below += u32::from(other < value);
                *alike += u32::from(other.total_cmp(value).is_eq());
            }
        }
        let mut own = vec![0.0; known.len()];
        for (below, alike) in others {
            for rank in &mut own[below as usize..=(below + alike) as usize] {
                *rank += 1.0 / f64::from(alike + 1);
            }
        }
        ranks[*at] = own.into_iter().map(|count| count / draws.len().max(1) as f64).collect();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranking() -> Ranking {
        let routes = vec![Some(vec![10.0, 12.0, 9.0, 7.0]), Some(vec![10.0, 11.0, 12.0, 8.0]), None];
        Ranking::of(Outcome::Hours, routes)
    }

    #[test]
    fn ties_count_half() {
        assert_eq!(ranking().share_below(0, 1), Some(0.625));
        assert_eq!(ranking().share_below(1, 0), Some(0.375));
        assert_eq!(ranking().share_below(0, 2), None);
    }

    #[test]
    fn ranks_of_a_route_add_up_to_one() {
        assert_eq!(ranking().ranks(), [vec![0.625, 0.375], vec![0.375, 0.625], vec![]]);
    }
}
