//! Shortest paths between points of a network of lines.

use std::collections::BTreeSet;

use super::guarded::Guarded;
use super::network::LineNetwork;
use super::path::{LinePath, PathPart};
use super::rules::{Known, Last, LineRules};
use super::snap::Snapped;
use super::stretches::{AT_NODE, At, Mark, Stretches};
use crate::measure::Geocentric;
use crate::model::{Country, LonLat};
use crate::network::graph::{Limits, Path, Search, index};
use crate::units::Metres;

/// A shortest-path search over a network of lines, which keeps its memory from one search to the next.
#[derive(Debug)]
pub struct LineSearch<'n, 'a> {
    network: &'n LineNetwork<'a>,
    pub(super) search: Search<'n>,
    both_ways: bool,
    pub(super) rules: Option<&'n LineRules<'n>>,
    known: Known,
    /// Links that broke a rule in the middle of a path.
    banned: BTreeSet<u32>,
}

/// Factor on the cost of a line for each earlier route that has used it.
const PENALTY: f64 = 1.4;
/// Number of rounds of penalties before the search for another route is given up.
const TRIES: usize = 20;
/// Number of paths that break a rule as a whole before a search is given up.
const BROKEN: usize = 200;

/// A way to leave a point for a node, or to come to it from one.
#[derive(Clone, Debug)]
pub(super) struct Access {
    pub(super) node: u32,
    /// Length that counts.
    pub(super) cost: f64,
    /// The piece of a stretch between point and node, in the order of travel; none at a node.
    piece: Option<PathPart>,
}

impl<'a> LineNetwork<'a> {
    /// A search over the network.
    pub fn search(&self) -> LineSearch<'_, 'a> {
        self.searching(false)
    }

    /// A search that follows one-way lines both ways.
    pub fn search_both_ways(&self) -> LineSearch<'_, 'a> {
        self.searching(true)
    }

    fn searching(&self, both_ways: bool) -> LineSearch<'_, 'a> {
        let search = Search::new(self.graph(both_ways));
        LineSearch { network: self, search, both_ways, rules: None, known: Known::new(), banned: BTreeSet::new() }
    }
}

impl<'n> LineSearch<'n, '_> {
    /// The search under rules.
    #[must_use]
    pub fn under(mut self, rules: &'n LineRules<'n>) -> Self {
        self.rules = Some(rules).filter(|rules| rules.any());
        self
    }

    /// The shortest path between two points; `None` when there is none in the directions and under the rules that hold.
    pub fn shortest(&mut self, from: &Snapped, to: &Snapped) -> Option<LinePath> {
        self.path(from, to, &[])
    }

    /// The shortest path and up to `most` − 1 alternatives, each sharing at most `max_share` of its length with every
    /// one before it. Each comes with the largest share of its length in common with an earlier one.
    ///
    /// Lines already used are made dearer until another way is taken (the penalty method), so alternatives need not be
    /// the next shortest paths.
    pub fn alternatives(&mut self, from: &Snapped, to: &Snapped, most: usize, max_share: f64) -> Vec<(LinePath, f64)> {
        let mut found: Vec<(LinePath, f64)> = Vec::new();
        let links = self.network.stretches.all.len() + self.network.links.len();
        let mut factors = vec![1.0; if most > 1 { links } else { 0 }];
        for _ in 0..TRIES * most {
            let Some(path) = self.path(from, to, &factors) else { break };
            let share = found.iter().map(|(other, _)| path.shared(other)).fold(0.0, f64::max);
            for part in &path.parts {
                if let Some(factor) = factors.get_mut(part.link as usize) {
                    *factor *= PENALTY;
                }
            }
            if found.is_empty() || share <= max_share {
                found.push((path, share));
            }
            if found.len() >= most {
                break;
            }
        }
        found
    }

    fn path(&mut self, from: &Snapped, to: &Snapped, factors: &[f64]) -> Option<LinePath> {
        let Some(rules) = self.rules else { return self.one(from, to, factors) };
        for _ in 0..BROKEN {
            let path = self.one(from, to, factors)?;
            let broken = rules.broken(&path);
            let before = self.banned.len();
            self.banned.extend(&broken);
            if broken.is_empty() {
                return Some(path);
            }
            if self.banned.len() == before {
                return None;
            }
        }
        None
    }

    fn one(&mut self, from: &Snapped, to: &Snapped, factors: &[f64]) -> Option<LinePath> {
        if from.component != to.component {
            return None;
        }
        let network = self.network;
        let factor = |part: &PathPart| factors.get(part.link as usize).copied().unwrap_or(1.0);
        let direct = self.direct(from, to).filter(|part| self.allowed(None, part).is_some());
        let below = direct.as_ref().map_or(f64::INFINITY, |part| part.length.get() * factor(part));
        let leave = self.accesses(from, false);
        let come = self.accesses(to, true);
        let cost = |access: &Access| access.cost * access.piece.as_ref().map_or(1.0, factor);
        let ends: Vec<(u32, f64)> = come.iter().map(|access| (access.node, cost(access))).collect();
        let goal = Geocentric::new(to.position);
        // Where noise was taken for one node, a way may be a centimetre shorter than the straight line: no bound but zero.
        let (exact, scale) = (!network.stretches.noise, network.least_scale);
        let bound = |node: u32| if exact { network.spots[node as usize].at_least(&goal) * scale } else { 0.0 };
        let found = if self.rules.is_some() {
            self.guarded(&leave, &come, factors, bound, below)
        } else {
            let starts: Vec<(u32, f64)> = leave.iter().map(|access| (access.node, cost(access))).collect();
            let limits = Limits { factors, ..Limits::NONE };
            self.search.between(&starts, &ends, bound, below, &limits)
        };
        let Some(path) = found else { return direct.map(|part| LinePath { parts: vec![part] }) };
        Some(self.drawn(&path, leave, come, cost))
    }

    /// The way along one stretch that both points lie on.
    pub(super) fn direct(&self, from: &Snapped, to: &Snapped) -> Option<PathPart> {
        let nowhere = || PathPart {
            feature: Some(from.feature),
            line: vec![from.position; 2],
            length: Metres::ZERO,
            drawn: Metres::ZERO,
            link: u32::MAX,
        };
        match (from.at, to.at) {
            (At::Node(a), At::Node(b)) => (a == b).then(nowhere),
            (At::On { stretch, before, .. }, At::On { stretch: other, before: beyond, .. }) if stretch == other => {
                let (forward, apart) = (before <= beyond, (beyond - before).abs().get());
                // One point but for noise has no direction.
                let allowed = self.network.direction(stretch, self.both_ways).allows(forward) || apart <= AT_NODE;
                let [first, second] = if forward { [from, to] } else { [to, from] };
                let mark = |snapped: &Snapped| (Stretches::mark(&snapped.on), snapped.position);
                allowed.then(|| self.piece(stretch, mark(first), mark(second), (beyond - before).abs(), forward))
            }
            _ => None,
        }
    }

    /// A piece of a stretch between two points of its line.
    fn piece(&self, link: u32, from: (Mark, LonLat), to: (Mark, LonLat), drawn: Metres, forward: bool) -> PathPart {
        let stretches = &self.network.stretches;
        let stretch = &stretches.all[link as usize];
        let own = &stretches.lines[stretch.line as usize];
        let mut line = stretches.part(stretch, from, to);
        if !forward {
            line.reverse();
        }
        PathPart { feature: Some(own.index), line, length: drawn * own.scale, drawn, link }
    }

    /// The ways between a point and the nodes next to it: to the point, or from it.
    pub(super) fn accesses(&self, snapped: &Snapped, to: bool) -> Vec<Access> {
        let (stretch, before, after) = match snapped.at {
            At::Node(node) => return vec![Access { node, cost: 0.0, piece: None }],
            At::On { stretch, before, after } => (stretch, before, after),
        };
        let stretches = &self.network.stretches;
        let own = &stretches.all[stretch as usize];
        let here = (Stretches::mark(&snapped.on), snapped.position);
        let ends = stretches.ends(own);
        let mut found = Vec::new();
        for at_end in [false, true] {
            // To the end of the stretch, or from its beginning, is forward.
            let forward = at_end != to;
            if !self.network.direction(stretch, self.both_ways).allows(forward) {
                continue;
            }
            let piece = if at_end {
                self.piece(stretch, here, ends[1], after, forward)
            } else {
                self.piece(stretch, ends[0], here, before, forward)
            };
            found.push(Access { node: own.nodes[usize::from(at_end)], cost: piece.length.get(), piece: Some(piece) });
        }
        found
    }

    /// The country after a piece; `None` when it is forbidden.
    fn allowed(&self, last: Last, part: &PathPart) -> Option<Last> {
        match self.rules {
            _ if self.banned.contains(&part.link) => None,
            Some(rules) => rules.pass(last, rules.countries(&part.line).into_iter()),
            None => Some(last),
        }
    }

    fn guarded(
        &mut self,
        leave: &[Access],
        come: &[Access],
        factors: &[f64],
        bound: impl Fn(u32) -> f64,
        below: f64,
    ) -> Option<Path> {
        let (network, rules) = (self.network, self.rules?);
        let factor = |part: &PathPart| factors.get(part.link as usize).copied().unwrap_or(1.0);
        let cost = |access: &Access| access.cost * access.piece.as_ref().map_or(1.0, factor);
        let start = |access: &Access| {
            let last = access.piece.as_ref().map_or(Some(None), |piece| self.allowed(None, piece))?;
            Some(((access.node, last), cost(access)))
        };
        let starts = leave.iter().filter_map(start).collect();
        let ends = come.iter().map(|access| (access.node, cost(access))).collect();
        let mut known = std::mem::take(&mut self.known);
        let finish = |number: usize, last: Last| {
            come[number].piece.as_ref().is_none_or(|piece| self.allowed(last, piece).is_some())
        };
        let pass = |node: u32, link: u32, last: Last| {
            if self.banned.contains(&link) {
                return None;
            }
            let (line, nodes) = network.course(link);
            let countries: &Vec<Country> = known.entry(link).or_insert_with(|| rules.countries(&line()));
            let forward = nodes[0] == node;
            if forward {
                rules.pass(last, countries.iter().copied())
            } else {
                rules.pass(last, countries.iter().rev().copied())
            }
        };
        let search = Guarded { graph: self.search.graph(), starts, ends, factors };
        let found = search.path(bound, below, pass, finish);
        self.known = known;
        found
    }

    /// A path with its lines.
    fn drawn(&self, path: &Path, leave: Vec<Access>, come: Vec<Access>, cost: impl Fn(&Access) -> f64) -> LinePath {
        let (first, last) = (path.places.first().copied(), path.places.last().copied());
        let cheapest = |all: Vec<Access>, node: Option<u32>| {
            let at = all.into_iter().filter(|access| Some(access.node) == node);
            at.min_by(|a, b| cost(a).total_cmp(&cost(b))).and_then(|access| access.piece)
        };
        let mut parts: Vec<PathPart> = cheapest(leave, first).into_iter().collect();
        for (link, places) in path.links.iter().zip(path.places.windows(2)) {
            parts.push(self.network.whole(*link, places[0]));
        }
        parts.extend(cheapest(come, last));
        LinePath { parts }
    }
}

impl LineNetwork<'_> {
    /// The positions of a link, and its nodes.
    fn course(&self, link: u32) -> (impl Fn() -> Vec<LonLat> + '_, [u32; 2]) {
        let stretch = self.stretches.all.get(link as usize);
        let gap = || &self.links[link as usize - self.stretches.all.len()];
        let nodes = stretch.map_or_else(|| gap().nodes, |stretch| stretch.nodes);
        let positions = move || match stretch {
            Some(stretch) => self.stretches.positions(stretch),
            None => nodes.map(|node| self.stretches.nodes[node as usize]).into(),
        };
        (positions, nodes)
    }

    /// A whole link from a node on.
    fn whole(&self, link: u32, from: u32) -> PathPart {
        let (positions, nodes) = self.course(link);
        let mut line = positions();
        if nodes[0] != from {
            line.reverse();
        }
        let Some(stretch) = self.stretches.all.get(link as usize) else {
            let width = self.links[(link - index(self.stretches.all.len())) as usize].width;
            return PathPart { feature: None, line, length: width, drawn: width, link };
        };
        let feature = Some(self.stretches.lines[stretch.line as usize].index);
        PathPart { feature, line, length: self.stretches.counted(stretch), drawn: stretch.drawn, link }
    }
}
