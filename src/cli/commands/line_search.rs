//! Searches over the lines of a file, and why they find nothing.

use anyhow::Result;
use corridor::{
    Finding, LonLat, Metres,
    network::{LineNetwork, LinePath, LineRules, LineSearch, OffNetwork, Snapped},
    report::{LineAnswer, NoLineRoute, Tip, line_find_report},
};

use crate::cli::context::Context;
use crate::cli::hints::ARGUMENT;

/// A search between points of a network, leg by leg.
pub(super) struct Searching<'s, 'a> {
    pub(super) network: &'s LineNetwork<'a>,
    pub(super) rules: &'s LineRules<'s>,
    pub(super) snapped: &'s [Snapped],
}

impl Searching<'_, '_> {
    /// The routes, each with the share it has in common with an earlier one.
    pub(super) fn routes(&self, alternatives: usize, max_share: f64) -> Vec<(LinePath, f64)> {
        let mut search = self.network.search().under(self.rules);
        if let [from, to] = self.snapped {
            return search.alternatives(from, to, alternatives, max_share);
        }
        self.legs(&mut search).map(|path| (path, 0.0)).into_iter().collect()
    }

    fn legs(&self, search: &mut LineSearch<'_, '_>) -> Option<LinePath> {
        let legs: Option<Vec<LinePath>> =
            self.snapped.windows(2).map(|pair| search.shortest(&pair[0], &pair[1])).collect();
        legs.map(LinePath::joined)
    }

    /// The length of the shortest way if every line could be followed both ways and nothing were forbidden.
    pub(super) fn unbound(&self) -> Option<Metres> {
        self.legs(&mut self.network.search_both_ways()).map(|path| path.length())
    }

    /// The reason why there is no route.
    pub(super) fn reason(&self) -> NoLineRoute {
        let forbidden = self.snapped.iter().find_map(|s| Some((s.position, self.rules.forbid(s.position)?)));
        if let Some((position, country)) = forbidden {
            return NoLineRoute::EndForbidden(position, country);
        }
        let apart = self.snapped.windows(2).find(|pair| !self.network.connected(pair));
        if let Some(pair) = apart {
            let gaps = self.network.gaps_between(&pair[0], &pair[1]);
            return NoLineRoute::Apart(gaps, self.network.distance_to_component(pair[0].position, &pair[1]));
        }
        match self.legs(&mut self.network.search()) {
            Some(path) => NoLineRoute::Forbidden(path.length()),
            None => NoLineRoute::OneWay(self.unbound().unwrap_or_default()),
        }
    }
}

/// Prints the answer to a search, with a tip where there is no route.
pub(super) fn tell(answer: LineAnswer<'_, '_>, context: &Context<'_>) -> Result<()> {
    let report = line_find_report(answer, context.common.lang());
    context.print(&match answer.reason {
        Some(NoLineRoute::Apart(..)) => report.with_tip(Tip::Gaps),
        Some(NoLineRoute::OneWay(_)) => report.with_tip(Tip::OneWay),
        _ => report,
    })
}

/// The error for a position too far from every line.
pub(super) fn off_network(file: &str, asked: &[LonLat], off: &OffNetwork, limit: Metres) -> corridor::Error {
    let at = asked.get(off.number).map_or_else(String::new, |p| format!("{}, {}", p.lon(), p.lat()));
    let distance = off.off.unwrap_or_default();
    let finding = Finding::error("off-network", file, format!("{at} lies {distance} from the nearest line"));
    finding.with_hint(format!("the limit is {limit}; see --snap")).into()
}

/// Refuses ends, or neighbours on the way, that are one point of the network.
pub(super) fn same_place(snapped: &[Snapped]) -> Result<()> {
    let Some(pair) = snapped.windows(2).find(|pair| pair[0].position == pair[1].position) else { return Ok(()) };
    let at = pair[0].position;
    let message = format!("two of the positions fall on one point of the lines, {}, {}", at.lon(), at.lat());
    let finding = Finding::error("same-place", ARGUMENT, message).with_hint("name positions that lie apart");
    Err(corridor::Error::from(finding).into())
}
