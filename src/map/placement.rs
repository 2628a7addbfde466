//! Placement of symbols and labels in a frame.

use std::collections::BTreeSet;

use super::glyph::SymbolKind;
use crate::model::RouteId;
use crate::scene::{Group, Node};
use crate::sheet::CollisionIndex;

/// The kinds of symbols drawn, for the legend, and the names that found no room.
#[derive(Clone, Debug, Default)]
pub(super) struct DrawnSymbols {
    pub(super) kinds: BTreeSet<SymbolKind>,
    pub(super) gauge_breaks: bool,
    /// Whether a disputed area or boundary is seen.
    pub(super) disputed: bool,
    /// Routes whose names found no room on the map, and stand in the legend.
    pub(super) keyed: BTreeSet<RouteId>,
    /// Names that found no room.
    pub(super) dropped: Vec<String>,
    /// Those of them without which the map cannot be read: ends, capitals on the line, countries crossed, routes.
    pub(super) lost: Vec<String>,
}

impl DrawnSymbols {
    /// Adds those of another frame.
    pub(super) fn add(&mut self, other: Self) {
        self.kinds.extend(other.kinds);
        self.gauge_breaks |= other.gauge_breaks;
        self.disputed |= other.disputed;
        self.keyed.extend(other.keyed);
        self.dropped.extend(other.dropped);
        self.lost.extend(other.lost);
    }

    /// Whether both have the same entries in the legend.
    pub(super) fn has_legend_of(&self, other: &Self) -> bool {
        (&self.kinds, self.gauge_breaks, self.disputed, &self.keyed)
            == (&other.kinds, other.gauge_breaks, other.disputed, &other.keyed)
    }

    /// Notes that a name which must not be dropped found no room.
    pub(super) fn lose(&mut self, name: &str) {
        self.dropped.push(name.to_owned());
        self.lost.push(name.to_owned());
    }
}

/// Symbols and labels placed in a frame so far.
pub(super) struct Placement<'a> {
    pub(super) index: CollisionIndex,
    pub(super) symbols: Group,
    pub(super) labels: Group,
    pub(super) drawn: DrawnSymbols,
    /// First words of the names of capitals on the line, which need no name as stops.
    pub(super) capitals: BTreeSet<String>,
    /// Prefix of the ids in the frame.
    pub(super) prefix: &'a str,
}

impl<'a> Placement<'a> {
    /// A placement without symbols and labels.
    pub(super) fn new(index: CollisionIndex, prefix: &'a str) -> Self {
        let (symbols, labels) = (Group::new(format!("{prefix}symbols")), Group::new(format!("{prefix}labels")));
        Self { index, symbols, labels, drawn: DrawnSymbols::default(), capitals: BTreeSet::new(), prefix }
    }

    /// Adds a label that nobody misses where it found no room: what lies around the routes and is no part of them.
    pub(super) fn context(&mut self, placed: Option<Node>) {
        self.labels.nodes.extend(placed);
    }

    /// Adds a label that must not be dropped, or its name to those that are lost.
    pub(super) fn label(&mut self, placed: Option<Vec<Node>>, name: &str) {
        match placed {
            Some(nodes) => self.labels.nodes.extend(nodes),
            None => self.drawn.lose(name),
        }
    }
}
