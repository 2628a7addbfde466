//! Nodes of a course: where one segment ends and the next begins.

use super::along::{Along, stops};
use super::course::Course;
use super::lands::Lands;
use crate::model::{Country, Lang, NamedPoint, PlaceKind};
use crate::units::Metres;

/// What a node is there for; the first reasons come first where two lie close.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reason {
    /// An end of the course, or of a part of it that is new.
    End,
    /// A change between ship and land, railway and road.
    Transfer,
    /// A border between two countries.
    Border(Country, Country),
    /// A place that was asked for.
    Asked,
    /// A change of gauge, electrification, tracks or state.
    Change,
    /// A town or station by which a reader finds their way.
    Stop,
}

/// A place where segments meet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'p> {
    /// Its chainage.
    pub(super) at: Metres,
    /// Why it is there.
    pub(super) reason: Reason,
    /// After what it is called; `None` where nothing is within [`NEAR`].
    pub(super) named: Option<Named<'p>>,
}

/// The point after which a node is called.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'p> {
    /// The point.
    pub(super) point: &'p NamedPoint,
    /// Its distance, partly along the course.
    pub(super) off: Metres,
    /// Whether the node is there, and not only nearby.
    pub(super) here: bool,
    /// Whether it is a point of the file of lines.
    pub(super) own: bool,
}

/// A change this near to another node is there.
const TOGETHER: Metres = Metres::new(500.0);

/// A node is called after a point up to this distance.
const NEAR: Metres = Metres::new(40_000.0);

/// What a course is divided by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Division<'d, 'p> {
    /// The course.
    pub(super) course: &'d Course,
    /// Its countries.
    pub(super) lands: &'d Lands,
    /// Named points beside it, by chainage.
    pub(super) along: &'d [Along<'p>],
    /// Chainages of places that were asked for, with the point that was meant.
    pub(super) asked: &'d [(Metres, Option<&'p NamedPoint>)],
    /// Least distance between a town or station and other nodes.
    pub(super) spacing: Metres,
}

impl<'p> Named<'p> {
    /// The point that somebody asked for.
    fn meant(point: &'p NamedPoint) -> Self {
        Self { point, off: Metres::ZERO, here: true, own: false }
    }
}

impl<'p> Division<'_, 'p> {
    /// The nodes of the part between two chainages, its ends among them.
    pub(super) fn nodes(&self, from: Metres, to: Metres) -> Vec<Node<'p>> {
        let inside = |at: Metres| from < at && at < to;
        let mut nodes = vec![self.node(from, Reason::End), self.node(to, Reason::End)];
        let near =
            |nodes: &[Node<'p>], at: Metres, reach: Metres| nodes.iter().any(|node| (node.at - at).abs() < reach);
        let modes = self.course.modes();
        let transfers = modes.iter().skip(1).map(|(at, _, _)| (*at, Reason::Transfer));
        let borders = self.lands.borders().map(|(at, a, b)| (at, Reason::Border(a, b)));
        for (at, reason) in transfers.chain(borders) {
            if inside(at) && !near(&nodes, at, Metres::new(1.0)) {
                nodes.push(self.node(at, reason));
            }
        }
        for (at, point) in self.asked.iter().filter(|(at, _)| inside(*at)) {
            if !near(&nodes, *at, TOGETHER) {
                let named = point.map(Named::meant);
                nodes.push(Node { named: named.or(self.name(*at)), at: *at, reason: Reason::Asked });
            }
        }
        let changes = self.course.changes().filter(|(_, before, after)| before.mode == after.mode);
        for (at, _, _) in changes.filter(|(at, _, _)| inside(*at)) {
            if !near(&nodes, at, TOGETHER) {
                nodes.push(self.node(at, Reason::Change));
            }
        }
        let taken: Vec<Metres> = nodes.iter().map(|node| node.at).collect();
        let along: Vec<Along<'p>> = self.along.iter().filter(|along| inside(along.at)).copied().collect();
        nodes.extend(stops(&along, &taken, self.spacing).into_iter().map(|along| Node {
            at: along.at,
            reason: Reason::Stop,
            named: Some(Named { point: along.point, off: along.off, here: true, own: along.own }),
        }));
        nodes.sort_by(|a, b| a.at.total_cmp(&b.at));
        nodes
    }

    /// A node with the name of what is there.
    pub(super) fn node(&self, at: Metres, reason: Reason) -> Node<'p> {
        let asked = self.asked.iter().find(|(asked, point)| (*asked - at).abs() < TOGETHER && point.is_some());
        let asked = asked.and_then(|(_, point)| point.map(Named::meant));
        Node { at, reason, named: asked.or_else(|| self.name(at)) }
    }

    /// The point after which a node is called: one of the file that is there, else the town of the strongest pull, which
    /// grows with its people and falls with the square of its distance.
    fn name(&self, at: Metres) -> Option<Named<'p>> {
        let off = |along: &Along<'p>| (along.at - at).abs() + along.off;
        let named = |along: &Along<'p>| Named {
            point: along.point,
            off: off(along),
            here: along.is_here(off(along)),
            own: along.own,
        };
        let own = self.along.iter().filter(|along| along.own && along.is_here(off(along)));
        if let Some(own) = own.min_by(|a, b| off(a).total_cmp(&off(b))) {
            return Some(named(own));
        }
        let pull = |along: &Along<'p>| f64::from(along.people.max(1)) / (off(along).km() + 3.0).powi(2);
        let near = self.along.iter().filter(|along| off(along) < NEAR);
        near.max_by(|a, b| pull(a).total_cmp(&pull(b))).map(named)
    }

    /// The points nearest to a border, one of each country: of points that do not say theirs, the nearest on that side.
    pub(super) fn sides(&self, at: Metres, (a, b): (Country, Country)) -> [Option<&'p NamedPoint>; 2] {
        const FAR: Metres = Metres::new(60_000.0);
        let nearest = |country: Country, is_before: bool| {
            let on_side = |along: &&Along<'p>| match along.point.country {
                Some(own) => own == country,
                None => (along.at < at) == is_before,
            };
            let near = self.along.iter().filter(|along| (along.at - at).abs() + along.off < FAR).filter(on_side);
            let off = |along: &Along<'p>| (along.at - at).abs() + along.off;
            near.min_by(|a, b| off(a).total_cmp(&off(b))).map(|along| along.point)
        };
        [nearest(a, true), nearest(b, false)]
    }
}

impl Node<'_> {
    /// What it is called in English; `None` where no point is near.
    pub(super) fn name(&self) -> Option<String> {
        let Named { point, here, .. } = self.named?;
        let name = point.names.get(Lang::En);
        Some(match (self.reason, here) {
            (Reason::Transfer, true) if !name.to_lowercase().contains("port") => format!("{name} port"),
            (_, true) => name.to_owned(),
            (Reason::Transfer, false) => format!("Port near {name}"),
            (_, false) => format!("Near {name}"),
        })
    }

    /// The kind of place that it is.
    pub(super) fn kind(&self) -> PlaceKind {
        match (self.reason, self.named) {
            (Reason::Border(..), _) => PlaceKind::BorderCrossing,
            (Reason::Transfer, _) => PlaceKind::Port,
            (_, Some(Named { point, here: true, .. })) => point.kind,
            _ => PlaceKind::Junction,
        }
    }
}
