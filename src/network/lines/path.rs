//! Ways over the lines of a network.

use super::gaps::Gap;
use crate::measure::Chain;
use crate::model::LonLat;
use crate::units::Metres;

/// A part of a path: a stretch of a line, or a piece of one, or a closed gap.
#[derive(Clone, Debug, PartialEq)]
pub struct PathPart {
    /// Index of the feature in its file, from 0; `None` for a gap.
    pub feature: Option<usize>,
    /// Positions in the order of travel.
    pub line: Vec<LonLat>,
    /// The length that counts: of the property of the feature, or else as drawn.
    pub length: Metres,
    /// Length as drawn.
    pub drawn: Metres,
    /// Number of its link in the graph.
    pub(super) link: u32,
}

/// A path over the lines of a network. Closed gaps are parts of it: their straight pieces count as length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinePath {
    /// Its parts in the order of travel.
    pub parts: Vec<PathPart>,
}

impl LinePath {
    /// Joins paths end to end into one.
    #[must_use]
    pub fn joined(paths: Vec<Self>) -> Self {
        Self { parts: paths.into_iter().flat_map(|path| path.parts).collect() }
    }

    /// The length that counts; gaps are in it.
    pub fn length(&self) -> Metres {
        self.parts.iter().map(|part| part.length).sum()
    }

    /// Length as drawn.
    pub fn drawn(&self) -> Metres {
        self.parts.iter().map(|part| part.drawn).sum()
    }

    /// Indices of the features in the order of travel; one that is left and met again is there twice.
    pub fn features(&self) -> Vec<usize> {
        let mut features: Vec<usize> = self.parts.iter().filter_map(|part| part.feature).collect();
        features.dedup();
        features
    }

    /// The line from start to end, with the length that counts as chainage.
    pub fn chain(&self) -> Chain {
        Chain::of_parts(self.parts.iter().map(|part| (part.line.as_slice(), part.length)))
    }

    /// The gaps on the way, each with the chainage at which it begins.
    pub fn gaps(&self) -> Vec<(Metres, Gap)> {
        let (mut at, mut gaps) = (Metres::ZERO, Vec::new());
        for part in &self.parts {
            if let (None, Some(from), Some(to)) = (part.feature, part.line.first(), part.line.last()) {
                gaps.push((at, Gap { width: part.length, from: *from, to: *to }));
            }
            at += part.length;
        }
        gaps
    }

    /// The path led back to another one wherever it leaves it for less than `least`, on both: what is left are ways that differ,
    /// and not the other track of the same line.
    #[must_use]
    pub fn back_on(&self, other: &Self, least: Metres) -> Self {
        let on = |part: &PathPart| other.parts.iter().position(|o| o.link == part.link && o.line == part.line);
        let mut parts: Vec<PathPart> = Vec::new();
        // Where the other path goes on after the last part in common, and the parts since then.
        let (mut left, mut since): (Option<usize>, Vec<PathPart>) = (Some(0), Vec::new());
        let long = |parts: &[PathPart]| parts.iter().map(|part| part.length).sum::<Metres>();
        let settle = |parts: &mut Vec<PathPart>, since: &mut Vec<PathPart>, from: Option<usize>, to: usize| {
            let instead = from.filter(|from| *from <= to).map(|from| &other.parts[from..to]);
            match instead {
                Some(instead) if !since.is_empty() && long(since) < least && long(instead) < least => {
                    parts.extend(instead.iter().cloned());
                    since.clear();
                }
                _ => parts.append(since),
            }
        };
        for part in &self.parts {
            match on(part) {
                Some(number) => {
                    settle(&mut parts, &mut since, left, number);
                    parts.push(part.clone());
                    left = Some(number + 1);
                }
                None => since.push(part.clone()),
            }
        }
        settle(&mut parts, &mut since, left, other.parts.len());
        Self { parts }
    }

    /// The share of the length that lies on links of another path.
    pub(super) fn shared(&self, other: &Self) -> f64 {
        let mut used: Vec<u32> = other.parts.iter().map(|part| part.link).collect();
        used.sort_unstable();
        let common = self.parts.iter().filter(|part| used.binary_search(&part.link).is_ok());
        let common: Metres = common.map(|part| part.length).sum();
        common.ratio(self.length()).unwrap_or(0.0)
    }
}
