//! A scale of years on which long gaps without anything are left out.

/// A gap longer than this is left out, in years.
const LONGEST: f64 = 1.5;
/// Room at both ends of a stretch, in points.
const PAD: f64 = 9.0;

/// A stretch of years between two gaps: its first and last moment, and the position of the first.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Stretch {
    from: f64,
    to: f64,
    at: f64,
}

/// From years to points, the same number of points for every year that is shown.
#[derive(Clone, Debug)]
pub(super) struct TimeScale {
    stretches: Vec<Stretch>,
    /// Points a year.
    scale: f64,
}

impl TimeScale {
    /// The scale of these moments between two positions. Gaps are left out until years have room.
    pub(super) fn new(moments: impl IntoIterator<Item = f64>, (left, right): (f64, f64)) -> Self {
        let mut moments: Vec<f64> = moments.into_iter().collect();
        moments.sort_by(f64::total_cmp);
        let mut stretches: Vec<Stretch> = Vec::new();
        for moment in moments {
            match stretches.last_mut() {
                Some(last) if moment - last.to <= LONGEST => last.to = moment,
                _ => stretches.push(Stretch { from: moment, to: moment, at: 0.0 }),
            }
        }
        let years: f64 = stretches.iter().map(|stretch| stretch.to - stretch.from).sum();
        let free = (right - left - 2.0 * PAD * stretches.len() as f64).max(0.0);
        let scale = if years > 0.0 { free / years } else { 0.0 };
        let mut x = left;
        for stretch in &mut stretches {
            stretch.at = x + PAD;
            x += 2.0 * PAD + scale * (stretch.to - stretch.from);
        }
        Self { stretches, scale }
    }

    /// The position of a moment; one in a gap stands at the gap.
    pub(super) fn at(&self, moment: f64) -> f64 {
        let stretch = self.stretches.iter().rfind(|stretch| stretch.from <= moment).or(self.stretches.first());
        stretch.map_or(0.0, |s| s.at + (moment.clamp(s.from, s.to) - s.from) * self.scale)
    }

    /// Where stretches begin and end.
    pub(super) fn stretches(&self) -> impl Iterator<Item = (f64, f64)> {
        self.stretches.iter().map(|s| (s.at - PAD, s.at + (s.to - s.from) * self.scale + PAD))
    }

    /// Names of years with their positions: the beginnings of the years of each stretch, or the year of one without.
    pub(super) fn years(&self) -> Vec<(f64, f64)> {
        let mut years = Vec::new();
        for stretch in &self.stretches {
            let mut year = stretch.from.ceil();
            if year > stretch.to {
                years.push((stretch.from.floor(), stretch.at + (stretch.to - stretch.from) * self.scale / 2.0));
            }
            while year <= stretch.to {
                years.push((year, self.at(year)));
                year += 1.0;
            }
        }
        years
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_has_the_same_length_and_gaps_are_left_out() {
        let scale = TimeScale::new([1990.0, 1991.0, 2007.5, 2020.0, 2021.0, 2022.0], (0.0, 354.0));
        let stretches: Vec<(f64, f64)> = scale.stretches().collect();
        assert_eq!(stretches, [(0.0, 118.0), (118.0, 136.0), (136.0, 354.0)]);
        assert!((scale.at(1991.0) - scale.at(1990.0) - 100.0).abs() < 1e-9);
        assert!((scale.at(2022.0) - scale.at(2021.0) - 100.0).abs() < 1e-9);
        let years: Vec<f64> = scale.years().into_iter().map(|(year, _)| year).collect();
        assert_eq!(years, [1990.0, 1991.0, 2007.0, 2020.0, 2021.0, 2022.0]);
    }
}
