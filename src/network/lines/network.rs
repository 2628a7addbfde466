//! The network: a graph of stretches and closed gaps.

use std::sync::OnceLock;

use super::components::Components;
use super::direction::{Direction, OneWay, directions};
use super::gaps::{Gap, Link, close};
use super::length_field::FieldLengths;
use super::level::between_levels;
use super::stretches::{Line, Stretches};
use crate::measure::{Geocentric, LineIndex, length};
use crate::model::{LineFeature, LonLat};
use crate::network::graph::{Arc, Graph, index};
use crate::units::Metres;

/// How a network is made of lines.
#[derive(Clone, Debug, Default)]
pub struct LineOptions {
    /// Gaps up to this width are closed; zero for none.
    pub join: Metres,
    /// Whether one-way lines may be followed both ways.
    pub both_ways: bool,
    /// Lengths of the features instead of those drawn.
    pub lengths: Option<FieldLengths>,
}

/// A network of lines, which meet wherever they share a position: at ends, at inner vertices, a line with itself. Lines
/// that merely cross do not meet: one is a bridge.
///
/// Positions up to 1e-7° (1 cm) apart in longitude and latitude are shared. An inner position that lines of different
/// `layer` share joins them, as in OpenStreetMap; [`between_levels`](Self::between_levels) lists such positions.
///
/// ```
/// use corridor::{LonLat, Metres, model::LineFeature, network::{LineNetwork, LineOptions}};
/// let at = |lon, lat| LonLat::new(lon, lat).unwrap();
/// let line = |index, line| LineFeature { index, id: None, lines: vec![line], accuracy: None, properties: Default::default() };
/// let main = line(0, vec![at(45.0, 40.0), at(45.5, 40.0), at(46.0, 40.0)]);
/// let branch = line(1, vec![at(45.5, 40.0), at(45.5, 40.5)]);
/// let features = [main, branch];
/// let network = LineNetwork::new(&features, &LineOptions::default());
/// let ends = network.snap(&[at(45.0, 40.0), at(45.5, 40.5)], Metres::from_km(1.0)).unwrap();
/// let path = network.search().shortest(&ends[0], &ends[1]).unwrap();
/// assert_eq!((path.features(), path.length().km().round()), (vec![0, 1], 98.0));
/// ```
#[derive(Debug)]
pub struct LineNetwork<'a> {
    pub(super) stretches: Stretches<'a>,
    pub(super) links: Vec<Link>,
    pub(super) index: LineIndex<'a>,
    pub(super) components: Components,
    /// The nodes in geocentric coordinates.
    pub(super) spots: Vec<Geocentric>,
    pub(super) graph: Graph,
    /// The same with one-way lines open both ways, made when it is asked for.
    both_ways: OnceLock<Graph>,
    /// The least length that counts for a metre drawn.
    pub(super) least_scale: f64,
    one_way: OneWay,
    levels: Vec<u32>,
    measured: usize,
    /// Lengths of the features that have one of their own: that, and as drawn.
    own: (Metres, Metres),
}

impl<'a> LineNetwork<'a> {
    /// Makes a network of the lines of all features.
    pub fn new(features: &'a [LineFeature], options: &LineOptions) -> Self {
        let (directions, one_way) = directions(features);
        let scales = options.lengths.as_ref().map(|lengths| scales(features, lengths));
        let (scales, own) = scales.map_or((None, Default::default()), |(scales, own)| (Some(scales), own));
        let (mut lines, mut measured) = (Vec::new(), 0);
        for (feature, own) in features.iter().enumerate() {
            let scale = scales.as_ref().map_or(Some(1.0), |scales| scales[feature]);
            measured += usize::from(scale.is_none() && !own.lines.is_empty());
            let direction = if options.both_ways { Direction::Both } else { directions[feature] };
            let line =
                |positions| Line { feature, index: own.index, positions, direction, scale: scale.unwrap_or(1.0) };
            lines.extend(own.lines.iter().map(Vec::as_slice).map(line));
        }
        let all: Vec<&[LonLat]> = lines.iter().map(|line| line.positions).collect();
        let (stretches, index) = std::thread::scope(|scope| {
            let index = scope.spawn(|| LineIndex::new(all));
            let stretches = Stretches::new(lines);
            (stretches, index.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        let levels = between_levels(features, &stretches);
        let (stretches, links) = close(stretches, &index, options.join);
        let between = stretches.all.iter().map(|s| s.nodes).chain(links.iter().map(|link| link.nodes));
        let components = Components::new(self::index(stretches.nodes.len()), between);
        let graph = graph(&stretches, &links, false);
        let spots = stretches.nodes.iter().map(|position| Geocentric::new(*position)).collect();
        let least_scale = stretches.lines.iter().map(|line| line.scale).fold(1.0, f64::min);
        let both_ways = OnceLock::new();
        Self {
            stretches,
            links,
            index,
            components,
            spots,
            graph,
            both_ways,
            least_scale,
            one_way,
            levels,
            measured,
            own,
        }
    }

    /// Number of lines.
    pub fn lines(&self) -> usize {
        self.stretches.lines.len()
    }

    /// Number of nodes: ends of lines, and positions that lines share.
    pub fn nodes(&self) -> usize {
        self.stretches.nodes.len()
    }

    /// Number of stretches between nodes.
    pub fn stretches(&self) -> usize {
        self.stretches.all.len()
    }

    /// Number of nodes in each connected component, the largest first.
    pub fn components(&self) -> Vec<u32> {
        let mut sizes = self.components.sizes.clone();
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        sizes
    }

    /// The gaps that were closed, the narrowest first.
    pub fn gaps(&self) -> Vec<Gap> {
        self.links.iter().map(|link| self.gap(link)).collect()
    }

    pub(super) fn gap(&self, link: &Link) -> Gap {
        let [from, to] = link.nodes.map(|node| self.stretches.nodes[node as usize]);
        Gap { width: link.width, from, to }
    }

    /// What the file says of one-way lines.
    pub fn one_way(&self) -> &OneWay {
        &self.one_way
    }

    /// Positions inside two lines of different `layer`, `bridge` or `tunnel`, which are joined there.
    pub fn between_levels(&self) -> Vec<LonLat> {
        self.levels.iter().map(|node| self.stretches.nodes[*node as usize]).collect()
    }

    /// Number of features that have no length of their own among [lengths](LineOptions::lengths), and were measured.
    pub fn measured(&self) -> usize {
        self.measured
    }

    /// Length of the features that have one of their own among [lengths](LineOptions::lengths), and their length as drawn.
    pub fn own_lengths(&self) -> (Metres, Metres) {
        self.own
    }

    /// The graph, with one-way lines open both ways or not.
    pub(super) fn graph(&self, both_ways: bool) -> &Graph {
        if both_ways && self.stretches.lines.iter().any(|line| line.direction != Direction::Both) {
            self.both_ways.get_or_init(|| graph(&self.stretches, &self.links, true))
        } else {
            &self.graph
        }
    }

    /// The component of a line.
    pub(super) fn component(&self, line: u32) -> u32 {
        self.components.of_node[self.stretches.begin(line) as usize]
    }

    /// The direction in which a stretch may be followed.
    pub(super) fn direction(&self, stretch: u32, both_ways: bool) -> Direction {
        let line = self.stretches.all[stretch as usize].line;
        if both_ways { Direction::Both } else { self.stretches.lines[line as usize].direction }
    }
}

/// For each feature the length that counts for a metre drawn, `None` without one; and the sums of both.
fn scales(features: &[LineFeature], lengths: &FieldLengths) -> (Vec<Option<f64>>, (Metres, Metres)) {
    let mut sums = (Metres::ZERO, Metres::ZERO);
    let scale = |(feature, own): (&LineFeature, &Option<Metres>)| {
        let drawn: Metres = feature.lines.iter().map(|line| length(line)).sum();
        let (own, scale) = ((*own)?, own.and_then(|own| own.ratio(drawn))?);
        sums.0 += own;
        sums.1 += drawn;
        Some(scale)
    };
    let scales = features.iter().zip(&lengths.of).map(scale).collect();
    (scales, sums)
}

/// The links of the graph are the stretches, then the gaps.
fn graph(stretches: &Stretches<'_>, links: &[Link], both_ways: bool) -> Graph {
    let mut arcs = Vec::with_capacity((stretches.all.len() + links.len()) * 2);
    for (link, stretch) in (0..).zip(&stretches.all) {
        let ([a, b], weight) = (stretch.nodes, stretches.counted(stretch).get());
        let direction = stretches.lines[stretch.line as usize].direction;
        if both_ways || direction.allows(true) {
            arcs.push((a, Arc { to: b, link, weight }));
        }
        if both_ways || direction.allows(false) {
            arcs.push((b, Arc { to: a, link, weight }));
        }
    }
    for (link, Link { nodes: [a, b], width }) in (index(stretches.all.len())..).zip(links) {
        arcs.push((*a, Arc { to: *b, link, weight: width.get() }));
        arcs.push((*b, Arc { to: *a, link, weight: width.get() }));
    }
    Graph::new((0..index(stretches.nodes.len())).collect(), &arcs)
}
