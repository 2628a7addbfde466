//! Nodes of a course: where one segment ends and the next begins.

use super::along::{Along, stops};
use super::course::Course;
use super::lands::Lands;
use crate::model::{Country, NamedPoint, PlaceKind};
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
    /// The point after which it is called, and its distance; `None` where none is near.
    pub(super) named: Option<(&'p NamedPoint, Metres)>,
}

/// A change this near to another node is there.
const TOGETHER: Metres = Metres::new(500.0);

/// A node is called after the nearest point within this distance along the course.
const NAMED: Metres = Metres::new(5000.0);

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
                let named = point.map(|point| (point, Metres::ZERO));
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
            named: Some((along.point, along.off)),
        }));
        nodes.sort_by(|a, b| a.at.total_cmp(&b.at));
        nodes
    }

    /// A node with the name of what is there.
    pub(super) fn node(&self, at: Metres, reason: Reason) -> Node<'p> {
        let asked = self.asked.iter().find(|(asked, point)| (*asked - at).abs() < TOGETHER && point.is_some());
        let asked = asked.and_then(|(_, point)| point.map(|point| (point, Metres::ZERO)));
        Node { at, reason, named: asked.or_else(|| self.name(at)) }
    }

    /// The point after which a node is called: of those nearby the largest, then the nearest.
    fn name(&self, at: Metres) -> Option<(&'p NamedPoint, Metres)> {
        let off = |along: &Along<'p>| (along.at - at).abs() + along.off;
        let near = self.along.iter().filter(|along| (along.at - at).abs() < NAMED);
        let best = near.max_by(|a, b| a.people.cmp(&b.people).then(off(b).total_cmp(&off(a))))?;
        Some((best.point, off(best)))
    }

    /// The points nearest to a border along the course, before it and after it.
    pub(super) fn sides(&self, at: Metres) -> [Option<&'p NamedPoint>; 2] {
        const FAR: Metres = Metres::new(60_000.0);
        let before = self.along.iter().rev().find(|along| along.at < at && at - along.at < FAR);
        let after = self.along.iter().find(|along| along.at > at && along.at - at < FAR);
        [before, after].map(|along| along.map(|along| along.point))
    }
}

impl Node<'_> {
    /// The kind of place that it is.
    pub(super) fn kind(&self) -> PlaceKind {
        match (self.reason, self.named) {
            (Reason::Border(..), _) => PlaceKind::BorderCrossing,
            (Reason::Transfer, _) => PlaceKind::Port,
            (_, Some((point, off))) if off <= NAMED => point.kind,
            _ => PlaceKind::Junction,
        }
    }
}
