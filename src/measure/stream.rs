//! Measures a file that comes in parts, as often as it takes, with the answer that it would have as a whole.

use super::boundaries::Boundaries;
use super::disputed::{DisputedLength, DisputedSums};
use super::ends::CountedEnds;
use super::lines::{Measured, measure_alone, measure_among};
use super::sums::Sums;
use crate::error::Result;
use crate::model::{Disputes, LineFeature};
use crate::units::Metres;

/// What is known of a file that was measured in parts.
#[derive(Debug)]
pub struct MeasuredParts<'d> {
    /// The sums over all of its features.
    pub sums: Sums,
    /// Its first features.
    pub first: Vec<Measured<'static>>,
    /// Lengths of its lines in disputed areas.
    pub disputed: Vec<DisputedLength<'d>>,
}

/// So many positions of lines that wait for others are kept, a hundred megabytes of them.
const WAITING: usize = 4_000_000;

/// A feature takes as much memory as so many of its positions.
const FEATURE: usize = 12;

/// Measures a file in parts, as [`measure_features`](super::measure_features) does a whole one, and keeps so many of its
/// first features. `read` reads the file once and hands over each part in its order.
///
/// Whether a line goes on where it ends over a border is known when all others were seen. Lines of which that matters
/// wait, until the file was read once more to count what is at their ends. Where too many would wait, it is read again.
///
/// # Errors
/// As of `read`.
pub fn measure_parts<'d>(
    read: impl Fn(&mut dyn FnMut(&[LineFeature])) -> Result<()>,
    boundaries: &Boundaries,
    disputes: &'d Disputes,
    tolerance: Option<Metres>,
    keep: usize,
) -> Result<MeasuredParts<'d>> {
    let mut disputed = DisputedSums::new(disputes);
    let mut found = Found { keep, ..Found::default() };
    let (mut asked, mut waiting) = (Vec::new(), Some((Vec::new(), 0)));
    read(&mut |features| {
        disputed.add(features);
        for (feature, measured) in features.iter().zip(measure_alone(features, boundaries, tolerance)) {
            let ends = match measured {
                Ok(measured) => {
                    found.add(measured);
                    continue;
                }
                Err(ends) => ends,
            };
            asked.extend(ends);
            if let Some((lines, positions)) = &mut waiting {
                *positions += FEATURE + feature.lines.iter().map(Vec::len).sum::<usize>();
                lines.push(feature.clone());
            }
        }
        waiting = waiting.take().filter(|(_, positions)| *positions <= WAITING);
    })?;
    if !asked.is_empty() {
        let ends = CountedEnds::new(asked);
        read(&mut |features| ends.add(features))?;
        let measure = |found: &mut Found, features: &[LineFeature]| {
            let measured = measure_among(features, boundaries, tolerance, &ends);
            for measured in measured {
                found.add(measured);
            }
        };
        if let Some((lines, _)) = waiting {
            measure(&mut found, &lines);
        } else {
            found = Found { keep, ..Found::default() };
            read(&mut |features| measure(&mut found, features))?;
        }
    }
    Ok(MeasuredParts { sums: found.sums, first: found.first, disputed: disputed.finish() })
}

/// What was measured so far.
#[derive(Default)]
struct Found {
    sums: Sums,
    first: Vec<Measured<'static>>,
    /// Number of first features that are kept.
    keep: usize,
}

impl Found {
    fn add(&mut self, measured: Measured<'_>) {
        self.sums.add(&measured);
        let at = self.first.partition_point(|before| before.index < measured.index);
        if at < self.keep {
            self.first.insert(at, measured.into_owned());
            self.first.truncate(self.keep);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::super::boundaries::tests::two_squares;
    use super::super::lines::measure_features;
    use super::*;
    use crate::model::{LonLat, Properties};

    fn line(index: usize, positions: &[(f64, f64)]) -> LineFeature {
        let positions = positions.iter().map(|&(x, y)| LonLat::new(x, y).unwrap()).collect();
        let id = index.is_multiple_of(2).then(|| format!("line {index}"));
        LineFeature { index, id, lines: vec![positions], accuracy: None, properties: Properties::default() }
    }

    #[test]
    fn a_line_goes_on_in_another_part() {
        // Two lines end over the border, of which one goes on as another feature, and one crosses it.
        let features = [
            line(0, &[(1.5, 1.0), (2.001, 1.0)]),
            line(1, &[(1.5, 0.5), (2.001, 0.5)]),
            line(2, &[(1.0, 1.2), (3.0, 1.3)]),
            line(3, &[(2.001, 0.5), (2.001, 0.6), (2.5, 0.5)]),
        ];
        let (boundaries, disputes) = (two_squares(), Disputes::default());
        let tolerance = Some(Metres::new(400.0));
        let whole = measure_features(&features, &boundaries, tolerance);
        assert_eq!((whole[0].noise, whole[1].noise), (1, 0), "{whole:?}");
        for size in 1..=4 {
            let readings = Cell::new(0);
            let read = |work: &mut dyn FnMut(&[LineFeature])| {
                readings.set(readings.get() + 1);
                features.chunks(size).for_each(work);
                Ok(())
            };
            let parts = measure_parts(read, &boundaries, &disputes, tolerance, 3).unwrap();
            assert_eq!(parts.sums, Sums::of(&whole));
            assert_eq!(format!("{:?}", parts.first), format!("{:?}", &whole[..3]));
            assert_eq!(readings.get(), 2);
        }
    }
}
