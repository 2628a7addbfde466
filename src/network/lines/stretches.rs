//! Lines cut into stretches at their nodes.

use super::direction::Direction;
use super::noding::Noding;
use crate::measure::{OnLine, length, lengths};
use crate::model::LonLat;
use crate::units::Metres;

/// A point this near to a node is the node.
pub(super) const AT_NODE: f64 = 0.01;

/// A line of a feature.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    /// Number of the feature among those that were read.
    pub(super) feature: usize,
    /// Index of the feature in its file.
    pub(super) index: usize,
    pub(super) positions: &'a [LonLat],
    pub(super) direction: Direction,
    /// The length that counts, for each metre drawn.
    pub(super) scale: f64,
}

/// A point of a line: an edge, and the share of it before the point.
pub(super) type Mark = (u32, f64);

/// A stretch of a line between two nodes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    pub(super) line: u32,
    pub(super) from: Mark,
    pub(super) to: Mark,
    pub(super) nodes: [u32; 2],
    /// Length as drawn.
    pub(super) drawn: Metres,
}

/// A point of a network: a node, or a point between the nodes of a stretch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum At {
    Node(u32),
    /// A stretch, and the drawn lengths before and after the point.
    On {
        stretch: u32,
        before: Metres,
        after: Metres,
    },
}

/// The lines of a file, cut into stretches.
#[derive(Clone, Debug)]
pub(super) struct Stretches<'a> {
    pub(super) lines: Vec<Line<'a>>,
    /// Positions of the nodes.
    pub(super) nodes: Vec<LonLat>,
    /// The stretches, in the order of lines and along them.
    pub(super) all: Vec<Stretch>,
    /// For each line the number of its first stretch, and the number of stretches at the end.
    first: Vec<u32>,
    /// The node at which each line begins.
    begins: Vec<u32>,
    /// Whether positions that differ were taken for one node.
    pub(super) noise: bool,
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl<'a> Stretches<'a> {
    /// Cuts lines at the positions they share.
    pub(super) fn new(lines: Vec<Line<'a>>) -> Self {
        let Noding { nodes, of_line, noise } = Noding::new(lines.iter().map(|line| line.positions));
        let (mut all, mut first, mut parts) = (Vec::new(), vec![0], Vec::new());
        for ((number_of_line, line), marks) in (0..).zip(&lines).zip(&of_line) {
            for pair in marks.windows(2) {
                let [(start, a), (end, b)] = [pair[0], pair[1]];
                parts.push(&line.positions[start as usize..=end as usize]);
                let (from, to) = ((start, 0.0), (end, 0.0));
                all.push(Stretch { line: number_of_line, from, to, nodes: [a, b], drawn: Metres::ZERO });
            }
            first.push(number(all.len()));
        }
        for (stretch, length) in all.iter_mut().zip(lengths(&parts)) {
            stretch.drawn = length;
        }
        let begins = of_line.iter().map(|marks| marks.first().map_or(u32::MAX, |mark| mark.1)).collect();
        Self { lines, nodes, all, first, begins, noise }
    }

    /// Numbers of the stretches of a line.
    pub(super) fn of_line(&self, line: u32) -> std::ops::Range<usize> {
        self.first[line as usize] as usize..self.first[line as usize + 1] as usize
    }

    /// The node at which a line begins.
    pub(super) fn begin(&self, line: u32) -> u32 {
        self.begins[line as usize]
    }

    /// The node at which a line ends.
    pub(super) fn end(&self, line: u32) -> u32 {
        self.all[self.of_line(line)].last().map_or(self.begin(line), |stretch| stretch.nodes[1])
    }

    /// The length of a stretch that counts.
    pub(super) fn counted(&self, stretch: &Stretch) -> Metres {
        stretch.drawn * self.lines[stretch.line as usize].scale
    }

    /// Positions of a stretch.
    pub(super) fn positions(&self, stretch: &Stretch) -> Vec<LonLat> {
        let [from, to] = self.ends(stretch);
        self.part(stretch, from, to)
    }

    /// Both ends of a stretch, with their positions.
    pub(super) fn ends(&self, stretch: &Stretch) -> [(Mark, LonLat); 2] {
        let start = self.position(stretch, stretch.from, stretch.nodes[0]);
        let end = self.position(stretch, stretch.to, stretch.nodes[1]);
        [(stretch.from, start), (stretch.to, end)]
    }

    /// Positions of a stretch up to a point of its line, and from it on.
    pub(super) fn parts(&self, stretch: &Stretch, at: Mark, position: LonLat) -> [Vec<LonLat>; 2] {
        let ([from, to], here) = (self.ends(stretch), (at, position));
        [self.part(stretch, from, here), self.part(stretch, here, to)]
    }

    /// Positions between two points of the line of a stretch.
    pub(super) fn part(&self, stretch: &Stretch, from: (Mark, LonLat), to: (Mark, LonLat)) -> Vec<LonLat> {
        let positions = self.lines[stretch.line as usize].positions;
        let ((first, _), (last, beyond)) = (from.0, to.0);
        // A point at a vertex has the share zero of the edge that begins there.
        let inner = first as usize + 1..last as usize + usize::from(beyond > 0.0);
        let inner = positions.get(inner).unwrap_or_default();
        std::iter::once(from.1).chain(inner.iter().copied()).chain([to.1]).collect()
    }

    fn position(&self, stretch: &Stretch, (vertex, ratio): Mark, node: u32) -> LonLat {
        let own = self.lines[stretch.line as usize].positions[vertex as usize];
        if ratio > 0.0 { self.nodes[node as usize] } else { own }
    }

    /// The point of a line as a mark: the end of an edge is the beginning of the next.
    pub(super) fn mark(on: &OnLine) -> Mark {
        if on.foot.ratio >= 1.0 { (on.edge + 1, 0.0) } else { (on.edge, on.foot.ratio) }
    }

    /// The point of the network at a point of a line.
    pub(super) fn at(&self, on: &OnLine) -> At {
        let mark = Self::mark(on);
        let stretches = &self.all[self.of_line(on.line)];
        let after = stretches.partition_point(|stretch| before(stretch.from, mark));
        let Some(stretch) = stretches.get(after.saturating_sub(1)) else { return At::Node(self.begin(on.line)) };
        let lengths = self.parts(stretch, mark, on.foot.position).map(|part| length(&part));
        let [to_start, to_end] = lengths.map(Metres::get);
        if to_start.min(to_end) <= AT_NODE {
            return At::Node(stretch.nodes[usize::from(to_end < to_start)]);
        }
        let first = self.first[on.line as usize] as usize;
        let stretch = number(first + after.saturating_sub(1));
        At::On { stretch, before: lengths[0], after: lengths[1] }
    }

    /// Cuts the lines at more points, which become nodes; returns the node of each point.
    pub(super) fn cut(&self, points: &[OnLine]) -> (Self, Vec<u32>) {
        let mut cut = Self { all: Vec::with_capacity(self.all.len() + points.len()), first: vec![0], ..self.clone() };
        let mut order: Vec<usize> = (0..points.len()).collect();
        let key = |i: usize| (points[i].line, Self::mark(&points[i]));
        order.sort_by(|&i, &j| {
            key(i).0.cmp(&key(j).0).then(key(i).1.0.cmp(&key(j).1.0)).then(key(i).1.1.total_cmp(&key(j).1.1))
        });
        let mut of_point = vec![0; points.len()];
        let mut next = order.into_iter().peekable();
        for line in 0..number(self.lines.len()) {
            let mut own = Vec::new();
            while let Some(i) = next.next_if(|&i| points[i].line == line) {
                own.push(i);
            }
            let mut own = own.into_iter().peekable();
            for stretch in &self.all[self.of_line(line)] {
                let mut rest = *stretch;
                while let Some(i) = own.next_if(|&i| !before(stretch.to, key(i).1)) {
                    let (mark, position) = (key(i).1, points[i].foot.position);
                    let [to_start, to_end] = cut.parts(&rest, mark, position).map(|part| length(&part));
                    if to_start.min(to_end).get() <= AT_NODE {
                        of_point[i] = rest.nodes[usize::from(to_end < to_start)];
                        continue;
                    }
                    let node = number(cut.nodes.len());
                    cut.nodes.push(position);
                    of_point[i] = node;
                    cut.all.push(Stretch { to: mark, nodes: [rest.nodes[0], node], drawn: to_start, ..rest });
                    rest = Stretch { from: mark, nodes: [node, rest.nodes[1]], drawn: to_end, ..rest };
                }
                cut.all.push(rest);
            }
            for i in own {
                of_point[i] = self.end(line);
            }
            cut.first.push(number(cut.all.len()));
        }
        (cut, of_point)
    }
}

/// Whether the first point of a line comes before the second.
fn before(a: Mark, b: Mark) -> bool {
    a.0 < b.0 || (a.0 == b.0 && a.1 < b.1)
}
