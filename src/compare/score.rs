//! Scores of the model against what was observed: coverage of the band, size and direction of the error.

use crate::model::Estimate;

/// An observed value beside that of the model, both in the same unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Residual {
    /// What was published, or what a trip took or cost.
    pub observed: f64,
    /// Median of the model with its 10th and 90th percentile.
    pub modelled: Estimate,
}

impl Residual {
    /// The model over the observation: above 1 the model is too slow or too dear.
    pub fn ratio(self) -> f64 {
        self.modelled.typical / self.observed
    }

    /// Whether the observation lies in the band of the model.
    pub fn is_inside(self) -> bool {
        self.modelled.contains(self.observed)
    }
}

/// The score of the model over several observations.
///
/// ```
/// use corridor::{compare::{Residual, Score}, model::Estimate};
/// let band = |low, typical, high| Estimate { low, typical, high };
/// let of = |observed, modelled| Residual { observed, modelled };
/// let score = Score::of([of(10.0, band(8.0, 10.0, 12.0)), of(10.0, band(15.0, 20.0, 30.0))]);
/// assert_eq!((score.count, score.inside), (2, 1));
/// assert_eq!(score.bias.map(|b| (b * 1000.0).round()), Some(1414.0), "the middle of 1 and 2 on a logarithmic scale");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// Number of observations that have a value of the model.
    pub count: usize,
    /// Number of them inside the band.
    pub inside: usize,
    /// Median of the absolute natural logarithm of the ratios; `None` without observations.
    pub median_abs_log_ratio: Option<f64>,
    /// Median ratio, model over observation; `None` without observations.
    pub bias: Option<f64>,
}

impl Score {
    /// The score of these residuals.
    pub fn of(residuals: impl IntoIterator<Item = Residual>) -> Self {
        let all: Vec<Residual> = residuals.into_iter().collect();
        let logs: Vec<f64> = all.iter().map(|residual| residual.ratio().ln()).collect();
        Self {
            count: all.len(),
            inside: all.iter().filter(|residual| residual.is_inside()).count(),
            median_abs_log_ratio: median(logs.iter().map(|log| log.abs()).collect()),
            bias: median(logs).map(f64::exp),
        }
    }

    /// The share of observations inside the band, 0 to 1; `None` without observations.
    pub fn share_inside(&self) -> Option<f64> {
        (self.count > 0).then(|| self.inside as f64 / self.count as f64)
    }
}

/// The median, of an even number of values the middle of the two middle ones; `None` of nothing.
pub(super) fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let (low, high) = (values.len().checked_sub(1)? / 2, values.len() / 2);
    Some(f64::midpoint(values[low], values[high]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3.0]), Some(3.0));
        assert_eq!(median(vec![9.0, 1.0]), Some(5.0));
        assert_eq!(median(vec![9.0, 1.0, 2.0]), Some(2.0));
    }

    #[test]
    fn a_score_by_hand() {
        let of = |observed, low, typical, high| Residual { observed, modelled: Estimate { low, typical, high } };
        // Ratios 0.5, 1.25, 2: their logarithms are −0.693, 0.223, 0.693.
        let score = Score::of([of(100.0, 40.0, 50.0, 60.0), of(80.0, 80.0, 100.0, 120.0), of(30.0, 31.0, 60.0, 90.0)]);
        assert_eq!((score.count, score.inside), (3, 1), "a bound itself is inside");
        assert!((score.bias.unwrap() - 1.25).abs() < 1e-12);
        assert!((score.median_abs_log_ratio.unwrap() - std::f64::consts::LN_2).abs() < 1e-12);
        assert_eq!(Score::of([]), Score::default());
        assert_eq!(Score::default().share_inside(), None);
    }
}
