//! A course: a line from start to end with what its parts say of themselves.

use super::traits::Traits;
use crate::measure::{Chain, LineIndex};
use crate::model::{LonLat, Mode};
use crate::units::Metres;

/// A part of a course that is the same throughout.
#[derive(Clone, Debug)]
pub struct Run {
    /// Positions in the order of travel.
    pub line: Vec<LonLat>,
    /// The length that counts.
    pub length: Metres,
    /// What the line says of itself.
    pub traits: Traits,
}

/// A shorter run than this between others, such as a bridge or the tracks of a station, is taken for a part of them.
const SHORT: Metres = Metres::new(1000.0);

/// A line from start to end: runs that each say the same of themselves, with a chainage.
#[derive(Clone, Debug)]
pub struct Course {
    /// Chainage at which each run ends, with its traits.
    runs: Vec<(Metres, Traits)>,
    chain: Chain,
    /// Length of the runs that were taken for parts of their neighbours.
    pub absorbed: Metres,
}

impl Course {
    /// A course of runs that follow each other, in the sixth decimal of a degree, as an atlas keeps positions. Runs that do not
    /// say their mode have that of the run beside them, or else `mode`.
    pub fn new(runs: Vec<Run>, mode: Mode) -> Self {
        let rounded = |run: Run| {
            let mut line: Vec<LonLat> = run.line.iter().map(|position| position.rounded()).collect();
            line.dedup();
            Run { line, ..run }
        };
        let mut runs: Vec<Run> = runs.into_iter().map(rounded).filter(|run| run.line.len() > 1).collect();
        let modes: Vec<Option<Mode>> = runs.iter().map(|run| run.traits.mode).collect();
        for (i, run) in runs.iter_mut().enumerate() {
            let before = modes[..i].iter().rev().flatten().next();
            let beside = before.or_else(|| modes[i..].iter().flatten().next());
            run.traits.mode = Some(*run.traits.mode.as_ref().or(beside).unwrap_or(&mode));
        }
        let chain = Chain::of_parts(runs.iter().map(|run| (run.line.as_slice(), run.length)));
        let mut at = Metres::ZERO;
        let ends = runs.into_iter().map(|run| {
            at += run.length;
            (at, run.traits)
        });
        let mut course = Self { runs: Vec::new(), chain, absorbed: Metres::ZERO };
        ends.for_each(|run| course.push(run));
        course.absorb();
        course
    }

    fn push(&mut self, (end, traits): (Metres, Traits)) {
        match self.runs.last_mut() {
            Some(last) if last.1 == traits => last.0 = end,
            _ => self.runs.push((end, traits)),
        }
    }

    /// Makes short runs parts of the longer neighbour of the same mode, the shortest first.
    fn absorb(&mut self) {
        while let Some((run, into)) = self.shortest() {
            let runs = std::mem::take(&mut self.runs);
            self.absorbed += runs[run].0 - run.checked_sub(1).map_or(Metres::ZERO, |before| runs[before].0);
            let traits = runs[into].1.clone();
            for (i, (end, own)) in runs.into_iter().enumerate() {
                self.push((end, if i == run { traits.clone() } else { own }));
            }
        }
    }

    /// The shortest of the runs that are part of a neighbour, with that.
    fn shortest(&self) -> Option<(usize, usize)> {
        let long = |i: usize| self.runs[i].0 - i.checked_sub(1).map_or(Metres::ZERO, |before| self.runs[before].0);
        let beside = |i: usize| {
            let neighbours = [i.checked_sub(1), Some(i + 1).filter(|after| *after < self.runs.len())];
            let same = neighbours.into_iter().flatten().filter(|other| self.runs[*other].1.mode == self.runs[i].1.mode);
            same.max_by(|a, b| long(*a).total_cmp(&long(*b)))
        };
        let short = (0..self.runs.len()).filter(|i| long(*i) < SHORT).filter_map(|i| Some((i, beside(i)?)));
        short.min_by(|(a, _), (b, _)| long(*a).total_cmp(&long(*b)))
    }

    /// The line with its chainage.
    pub fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The chainage of its point that is nearest to a position.
    pub fn chainage_of(&self, position: LonLat) -> Metres {
        let index = LineIndex::new(vec![self.chain.positions()]);
        let on = index.nearest(position, Metres::new(f64::MAX), |_| true).into_iter().next();
        on.map_or(Metres::ZERO, |on| self.chain.chainage(on.edge, on.foot.ratio))
    }

    /// Its length.
    pub fn length(&self) -> Metres {
        self.chain.length()
    }

    /// The chainages at which something changes, with what is said before and after.
    pub fn changes(&self) -> impl Iterator<Item = (Metres, &Traits, &Traits)> {
        self.runs.windows(2).map(|pair| (pair[0].0, &pair[0].1, &pair[1].1))
    }

    /// What the line says of itself at a chainage.
    pub fn traits_at(&self, at: Metres) -> Option<&Traits> {
        self.runs.iter().find(|(end, _)| at < *end).or(self.runs.last()).map(|(_, traits)| traits)
    }

    /// The stretches of one mode: from, to, mode.
    pub fn modes(&self) -> Vec<(Metres, Metres, Mode)> {
        let mut stretches: Vec<(Metres, Metres, Mode)> = Vec::new();
        let mut from = Metres::ZERO;
        for (end, traits) in &self.runs {
            let mode = traits.mode.unwrap_or(Mode::Rail);
            match stretches.last_mut() {
                Some((_, to, last)) if *last == mode => *to = *end,
                _ => stretches.push((from, *end, mode)),
            }
            from = *end;
        }
        stretches
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::length;
    use crate::model::Gauge;

    fn run(from: f64, to: f64, mode: Option<Mode>, gauge: u16) -> Run {
        let line = vec![LonLat::new(from, 0.0).unwrap(), LonLat::new(to, 0.0).unwrap()];
        let traits = Traits { mode, gauges: Gauge::new(gauge).into_iter().collect(), ..Traits::default() };
        Run { length: length(&line), line, traits }
    }

    #[test]
    fn short_runs_are_parts_of_what_is_beside_them() {
        let rail = Some(Mode::Rail);
        let course = Course::new(
            vec![
                run(0.0, 0.5, rail, 1435),
                run(0.5, 0.503, rail, 0),
                run(0.503, 1.0, rail, 1435),
                run(1.0, 2.0, rail, 1520),
            ],
            Mode::Rail,
        );
        let changes: Vec<f64> = course.changes().map(|(at, _, _)| at.km().round()).collect();
        assert_eq!(changes, [111.0]);
        assert!((course.absorbed.get() - 334.0).abs() < 1.0, "{:?}", course.absorbed);
    }

    #[test]
    fn a_ship_is_no_part_of_a_railway_and_a_gap_has_the_mode_beside_it() {
        let (rail, sea) = (Some(Mode::Rail), Some(Mode::Sea));
        let course =
            Course::new(vec![run(0.0, 0.5, rail, 0), run(0.5, 0.502, sea, 0), run(0.502, 0.503, None, 0)], Mode::Road);
        let modes: Vec<Mode> = course.modes().into_iter().map(|(_, _, mode)| mode).collect();
        assert_eq!(modes, [Mode::Rail, Mode::Sea]);
        let unknown = Course::new(vec![run(0.0, 0.5, None, 0)], Mode::Road);
        assert_eq!(unknown.modes()[0].2, Mode::Road);
    }
}
