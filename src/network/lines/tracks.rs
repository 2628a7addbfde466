//! Tracks: lines that follow each other end to end; and whether a gap lies between parallel parts of one of them.

use super::components::Sets;
use super::stretches::{At, Mark, Stretches};
use crate::measure::{Chain, OnLine, distance, turn};
use crate::model::LonLat;
use crate::units::Metres;

/// Turns that add up to this many degrees lead back along the track: two parts of it that are parallel make 180°.
const BACK: f64 = 150.0;
/// At a gap no wider than this many metres lines touch: there is nothing between them that could turn.
pub(super) const NOTHING: f64 = 0.05;
/// Directions beside a gap are taken over this share of its width: shorter edges are noise of the drawing.
const SHARE: f64 = 1.0 / 3.0;

/// A side of a gap: a node, or a point of a line.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    Node(u32),
    Line(OnLine),
}

/// A way off a point along a line.
struct Way {
    line: u32,
    from: Mark,
    forwards: bool,
}

/// Lines by the track they belong to: however a file cuts a track, it is one.
pub(super) struct Tracks<'s, 'a> {
    stretches: &'s Stretches<'a>,
    /// For each node the number of its first way, and the number of ways at the end.
    first: Vec<u32>,
    /// The stretches at each node, and whether they begin there.
    ways: Vec<(u32, bool)>,
    /// The track of each line.
    of_line: Vec<u32>,
}

impl<'s, 'a> Tracks<'s, 'a> {
    /// The tracks of lines: two lines are one track where their ends meet and nothing else does.
    pub(super) fn new(stretches: &'s Stretches<'a>) -> Self {
        let mut first = vec![0_u32; stretches.nodes.len() + 1];
        for node in stretches.all.iter().flat_map(|stretch| stretch.nodes) {
            first[node as usize + 1] += 1;
        }
        for node in 1..first.len() {
            first[node] += first[node - 1];
        }
        let (mut next, mut ways) = (first.clone(), vec![(0, true); stretches.all.len() * 2]);
        for (number, stretch) in (0..).zip(&stretches.all) {
            for (node, begins) in stretch.nodes.into_iter().zip([true, false]) {
                ways[next[node as usize] as usize] = (number, begins);
                next[node as usize] += 1;
            }
        }
        let lines = u32::try_from(stretches.lines.len()).unwrap_or(u32::MAX);
        let mut sets = Sets::new(lines);
        for node in first.windows(2) {
            if let [(a, _), (b, _)] = ways[node[0] as usize..node[1] as usize] {
                sets.unite(stretches.all[a as usize].line, stretches.all[b as usize].line);
            }
        }
        let of_line = (0..lines).map(|line| sets.lowest(line)).collect();
        Self { stretches, first, ways, of_line }
    }

    /// Whether there is at most one way on from a node.
    pub(super) fn is_dead_end(&self, node: u32) -> bool {
        self.of_node(node).len() <= 1
    }

    fn of_node(&self, node: u32) -> &[(u32, bool)] {
        &self.ways[self.first[node as usize] as usize..self.first[node as usize + 1] as usize]
    }

    /// Whether a gap lies between two parts of one track that run beside each other: a line that bends back, a spiral.
    ///
    /// They do where the turns at both sides add up to [`BACK`], inside the track the sharper of the two that there are. What
    /// a track ends at, such as a junction, is not the track.
    pub(super) fn are_beside(&self, sides: [Side; 2], width: Metres) -> bool {
        if width.get() <= NOTHING {
            return false;
        }
        let [a, b] = sides.map(|side| self.position(side));
        let [from, to] = sides.map(|side| self.ways(side));
        let sharpest = |ways: &[Way], track: u32, at: LonLat, towards: LonLat| -> Option<f64> {
            let own: Vec<&Way> = ways.iter().filter(|way| self.of_line[way.line as usize] == track).collect();
            let turns = own.iter().map(|way| turn(self.along(way, at, width * SHARE), at, towards));
            turns.reduce(f64::max).filter(|_| own.len() > 1 || own.len() == ways.len())
        };
        from.iter().map(|way| self.of_line[way.line as usize]).any(|track| {
            let turns = sharpest(&from, track, a, b).zip(sharpest(&to, track, b, a));
            turns.is_some_and(|(one, other)| one + other >= BACK)
        })
    }

    fn position(&self, side: Side) -> LonLat {
        match side {
            Side::Node(node) => self.stretches.nodes[node as usize],
            Side::Line(on) => on.foot.position,
        }
    }

    /// All ways off a side of a gap.
    fn ways(&self, side: Side) -> Vec<Way> {
        let node = match side {
            Side::Node(node) => node,
            Side::Line(on) => match self.stretches.at(&on) {
                At::Node(node) => node,
                At::On { .. } => {
                    let from = Stretches::mark(&on);
                    return [true, false].map(|forwards| Way { line: on.line, from, forwards }).into();
                }
            },
        };
        let way = |&(stretch, begins): &(u32, bool)| {
            let stretch = &self.stretches.all[stretch as usize];
            Way { line: stretch.line, from: if begins { stretch.from } else { stretch.to }, forwards: begins }
        };
        self.of_node(node).iter().map(way).collect()
    }

    /// The position `reach` along a way, or the end of its line.
    fn along(&self, way: &Way, start: LonLat, reach: Metres) -> LonLat {
        let positions = self.stretches.lines[way.line as usize].positions;
        let (vertex, beyond) = (way.from.0 as usize, way.from.1 > 0.0);
        let mut line = vec![start];
        let mut left = reach;
        let mut add = |position: &LonLat| {
            left = left - line.last().map_or(Metres::ZERO, |last| distance(*last, *position));
            line.push(*position);
            left > Metres::ZERO
        };
        if way.forwards {
            let _ = positions[vertex + 1..].iter().all(&mut add);
        } else {
            let _ = positions[..vertex + usize::from(beyond)].iter().rev().all(&mut add);
        }
        Chain::densified(&line).position_at(reach).unwrap_or(start)
    }
}

#[cfg(test)]
mod tests {
    use crate::measure::distance;
    use crate::model::{LineFeature, LonLat};
    use crate::network::lines::{LineNetwork, LineOptions};
    use crate::units::Metres;

    /// A position in metres east and north of 45° E on the equator.
    fn at([x, y]: [f64; 2]) -> LonLat {
        LonLat::new(45.0 + x / 111_319.5, y / 110_574.4).unwrap()
    }

    /// The widths in whole metres of the gaps that are closed between lines, in metres.
    fn closed(lines: &[&[[f64; 2]]], join: f64) -> Vec<i64> {
        let feature = |(index, line): (usize, &&[[f64; 2]])| {
            let lines = vec![line.iter().copied().map(at).collect()];
            LineFeature { index, id: None, lines, accuracy: None, properties: crate::model::Properties::default() }
        };
        let features: Vec<LineFeature> = lines.iter().enumerate().map(feature).collect();
        let options = LineOptions { join: Metres::new(join), ..LineOptions::default() };
        let network = LineNetwork::new(&features, &options);
        for gap in network.gaps() {
            assert!((distance(gap.from, gap.to) - gap.width).abs().get() < 1e-6);
        }
        network.gaps().iter().map(|gap| (gap.width.to_millimetres() + 500) / 1000).collect()
    }

    /// Out for a kilometre, and back 40 m beside it as far as `end`.
    fn hairpin(end: f64) -> Vec<[f64; 2]> {
        vec![[0.0, 0.0], [500.0, 0.0], [1000.0, 0.0], [1010.0, 20.0], [1000.0, 40.0], [end, 40.0]]
    }

    #[test]
    fn a_hairpin_stays_open_wherever_it_ends() {
        for end in [0.0, 3.0, 60.0, 480.0, 501.0, 700.0, -30.0] {
            for join in [41.0, 60.0, 200.0] {
                assert!(closed(&[&hairpin(end)], join).is_empty(), "{end} {join}");
            }
        }
        // Its parts spread a little, or come together a little.
        for spread in [-15.0, 15.0] {
            let mut line = hairpin(300.0);
            line[5][1] += spread;
            assert!(closed(&[&line], 100.0).is_empty(), "{spread}");
        }
        // The third leg of a line up a slope, and a spiral that runs beside itself.
        let slope = [
            [0.0, 0.0],
            [900.0, 0.0],
            [910.0, 20.0],
            [900.0, 40.0],
            [20.0, 40.0],
            [10.0, 60.0],
            [20.0, 80.0],
            [600.0, 80.0],
        ];
        assert!(closed(&[&slope], 60.0).is_empty());
        let spiral = [[0.0, 0.0], [900.0, 0.0], [900.0, 900.0], [-300.0, 900.0], [-300.0, -30.0], [400.0, -30.0]];
        assert!(closed(&[&spiral], 60.0).is_empty());
    }

    #[test]
    fn a_track_is_one_however_it_is_cut() {
        let line = hairpin(480.0);
        for cut in 1..line.len() - 1 {
            let mut back = line[cut..].to_vec();
            assert!(closed(&[&line[..=cut], &back], 200.0).is_empty(), "cut at {cut}");
            back.reverse();
            assert!(closed(&[&back, &line[..=cut]], 200.0).is_empty(), "cut at {cut}, backwards");
        }
    }

    #[test]
    fn a_ring_is_closed() {
        let ring = |from: u32, to: u32| -> Vec<[f64; 2]> {
            let at = |degrees: u32| f64::from(degrees).to_radians().sin_cos();
            (from..=to).step_by(5).map(at).map(|(sin, cos)| [300.0 * cos, 300.0 * sin]).collect()
        };
        // The gap is the chord of what is missing: 600 m sin(angle / 2).
        for (missing, width) in [(5, 26), (30, 155), (90, 424)] {
            assert_eq!(closed(&[&ring(missing, 360)], 500.0), [width]);
        }
        // A square, open in the middle of a side and at a corner, whose vertex it has or lacks.
        let square = |from: [f64; 2], to: [f64; 2]| [from, [1000.0, 0.0], [1000.0, 1000.0], [0.0, 1000.0], to].to_vec();
        assert_eq!(closed(&[&square([30.0, 0.0], [0.0, 0.0])], 60.0), [30]);
        assert_eq!(closed(&[&square([0.0, 0.0], [0.0, 30.0])], 60.0), [30]);
        assert_eq!(closed(&[&square([30.0, 0.0], [0.0, 30.0])], 60.0), [42]);
        // On its own line there is no gap to turn over.
        let touching = [[0.0, 0.0], [1000.0, 0.0], [1000.0, 500.0], [400.0, 500.0], [400.0, 0.0]];
        assert_eq!(closed(&[&touching], 1.0), [0]);
        // A loop whose end meets its own beginning square on, and at 45°.
        let six = |end: [f64; 2]| vec![[0.0, 0.0], [1000.0, 0.0], [1000.0, 500.0], [400.0, 500.0], end];
        assert_eq!(closed(&[&six([400.0, 20.0])], 60.0), [20]);
        assert_eq!(closed(&[&[[0.0, 0.0], [1000.0, 0.0], [1000.0, 500.0], [880.0, 500.0], [400.0, 20.0]]], 60.0), [20]);
    }

    #[test]
    fn other_lines_are_reached_past_a_track_of_its_own() {
        // The beginning of the hairpin is on a line that comes near its end on the other side.
        let main = [[0.0, -500.0], [0.0, 0.0], [0.0, 90.0], [310.0, 90.0]];
        assert_eq!(closed(&[&hairpin(300.0), &main], 45.0), [] as [i64; 0]);
        assert_eq!(closed(&[&hairpin(300.0), &main], 60.0), [50]);
        // A branch that begins beside the end leads no nearer: what it begins at is the track.
        let branch = [[500.0, 0.0], [520.0, -30.0], [520.0, -500.0]];
        assert!(closed(&[&hairpin(480.0), &branch], 100.0).is_empty());
        // Parallel track of another line, which meets it at its other end only, as before.
        assert_eq!(
            closed(
                &[
                    &[[0.0, 0.0], [1000.0, 0.0]],
                    &[[1000.0, 0.0], [950.0, 10.0], [100.0, 10.0]],
                    &[[1000.0, 0.0], [1500.0, 0.0]]
                ],
                15.0
            ),
            [10]
        );
    }
}
