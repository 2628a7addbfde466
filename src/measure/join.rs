//! Joins the parts of a MultiLineString that meet end to end.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::LonLat;

/// Ends that agree to this many parts of a degree are one place: nine decimals, a tenth of a millimetre, so that rounding
/// errors of a program that cut the line do not matter.
const PARTS: f64 = 1e9;

/// A place where parts end.
pub(super) type End = (i64, i64);

/// The parts of a line joined where one ends and another begins, in whatever order and direction they are stored.
///
/// A part is followed by the next one in the file if that begins where it ends; otherwise by the only other one that ends
/// there. The first part of a path gives it its direction. Where three and more meet, the line has branches, and is not
/// joined but in the order of the file.
pub(super) fn joined(parts: &[Vec<LonLat>]) -> Vec<Cow<'_, [LonLat]>> {
    if parts.len() < 2 {
        return parts.iter().map(|part| Cow::Borrowed(part.as_slice())).collect();
    }
    let mut at: BTreeMap<End, Vec<usize>> = BTreeMap::new();
    for (i, part) in parts.iter().enumerate() {
        for end in [part.first(), part.last()].into_iter().flatten() {
            at.entry(key(*end)).or_default().push(i);
        }
    }
    let mut joiner = Joiner { parts, at, used: vec![false; parts.len()] };
    let mut paths = Vec::new();
    for i in 0..parts.len() {
        if !std::mem::replace(&mut joiner.used[i], true) {
            paths.push(joiner.path(i));
        }
    }
    paths
}

#[expect(clippy::cast_possible_truncation, reason = "degrees are within ±180, so the numbers are below 2e11")]
pub(super) fn key(position: LonLat) -> End {
    // −180 and 180 are the same meridian.
    let lon = if position.lon() < 0.0 { position.lon() + 360.0 } else { position.lon() };
    ((lon * PARTS).round() as i64, (position.lat() * PARTS).round() as i64)
}

struct Joiner<'a> {
    parts: &'a [Vec<LonLat>],
    /// The parts that end at each place.
    at: BTreeMap<End, Vec<usize>>,
    used: Vec<bool>,
}

impl<'a> Joiner<'a> {
    /// The path through part `i` as far as it goes on, forwards and backwards.
    fn path(&mut self, i: usize) -> Cow<'a, [LonLat]> {
        let mut path = Cow::Borrowed(self.parts[i].as_slice());
        let mut last = i;
        while let Some((next, reversed)) = self.next(&path, last) {
            let positions = self.parts[next].iter().copied();
            if reversed {
                path.to_mut().extend(positions.rev().skip(1));
            } else {
                path.to_mut().extend(positions.skip(1));
            }
            last = next;
        }
        // Before its beginning, as after the end of the same path backwards.
        let mut before: Vec<LonLat> = path.iter().rev().copied().collect();
        let length = before.len();
        while let Some((next, reversed)) = self.only_other(&before) {
            let positions = self.parts[next].iter().copied();
            if reversed {
                before.extend(positions.rev().skip(1));
            } else {
                before.extend(positions.skip(1));
            }
        }
        if before.len() > length {
            before.reverse();
            path = Cow::Owned(before);
        }
        path
    }

    /// The part that goes on from the end of a path, and whether it does so backwards.
    fn next(&mut self, path: &[LonLat], last: usize) -> Option<(usize, bool)> {
        let end = key(*path.last()?);
        let following = self.parts.get(last + 1).and_then(|part| part.first()).is_some_and(|start| key(*start) == end);
        if following && !self.used[last + 1] {
            self.used[last + 1] = true;
            return Some((last + 1, false));
        }
        self.only_other(path)
    }

    /// The part that alone goes on from the end of a path, and whether it does so backwards.
    fn only_other(&mut self, path: &[LonLat]) -> Option<(usize, bool)> {
        let end = key(*path.last()?);
        let here = self.at.get(&end)?;
        let next = here.iter().copied().find(|i| !self.used[*i]).filter(|_| here.len() == 2)?;
        self.used[next] = true;
        Some((next, self.parts[next].first().is_none_or(|start| key(*start) != end)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines as digits, each a vertex.
    fn paths(parts: &[&str]) -> Vec<String> {
        let at = |c: char| LonLat::new(f64::from(c.to_digit(10).unwrap()), 40.0).unwrap();
        let parts: Vec<Vec<LonLat>> = parts.iter().map(|part| part.chars().map(at).collect()).collect();
        joined(&parts).iter().map(|path| path.iter().map(|p| p.lon().to_string()).collect()).collect()
    }

    #[test]
    fn parts_are_joined_in_any_order_and_direction() {
        assert_eq!(paths(&["12", "23", "34"]), ["1234"]);
        assert_eq!(paths(&["23", "12", "34"]), ["1234"]);
        assert_eq!(paths(&["12", "32", "34"]), ["1234"]);
        assert_eq!(paths(&["34", "23", "12"]), ["1234"]);
        assert_eq!(paths(&["12", "45"]), ["12", "45"]);
    }

    #[test]
    fn loops_and_branches_end() {
        assert_eq!(paths(&["12", "23", "31"]), ["1231"]);
        assert_eq!(paths(&["121", "121"]), ["12121"], "in the order of the file");
        assert_eq!(paths(&["12", "23", "24", "45"]), ["123", "245"]);
        assert_eq!(paths(&["12", "12"]), ["121"], "there and back");
    }
}
