//! Linear scales with ticks at round values.

/// A linear scale from values to points of the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axis {
    /// Domain: values at its start and end.
    pub(super) values: (f64, f64),
    /// Range: their positions, in points.
    pub(super) points: (f64, f64),
}

impl Axis {
    /// Position of a value.
    pub(super) fn at(&self, value: f64) -> f64 {
        let share = (value - self.values.0) / (self.values.1 - self.values.0);
        self.points.0 + share * (self.points.1 - self.points.0)
    }

    /// Ticks: round values inside the domain, at most about `most`.
    pub(super) fn ticks(&self, most: usize) -> Vec<f64> {
        let step = round_step((self.values.1 - self.values.0).abs() / most.max(1) as f64);
        let first = (self.values.0.min(self.values.1) / step).ceil();
        let last = (self.values.0.max(self.values.1) / step + 1e-9).floor();
        let mut ticks = Vec::new();
        let mut n = first;
        while n <= last {
            ticks.push(n * step);
            n += 1.0;
        }
        ticks
    }
}

/// The smallest step of 1, 2 or 5 times a power of ten that is not below `least`.
pub(super) fn round_step(least: f64) -> f64 {
    let power = 10_f64.powf(least.max(1e-9).log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|n| n * power).find(|step| *step >= least * (1.0 - 1e-9)).unwrap_or(power)
}

/// The least round value, not below `value`, at which a scale can end.
pub(super) fn round_end(value: f64) -> f64 {
    let step = round_step(value.max(1e-9) / 8.0);
    (value / step).ceil() * step
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round() {
        let axis = Axis { values: (0.0, 860.0), points: (0.0, 200.0) };
        assert_eq!(axis.ticks(5), [0.0, 200.0, 400.0, 600.0, 800.0]);
        assert!((axis.at(430.0) - 100.0).abs() < 1e-9);
        assert!((round_step(0.3) - 0.5).abs() < 1e-12 && (round_end(47.0) - 50.0).abs() < 1e-9);
    }
}
