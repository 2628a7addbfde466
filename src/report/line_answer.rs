//! Answers of a search over the lines of a file.

use crate::measure::Borders;
use crate::model::{Country, LonLat};
use crate::network::{Gap, LineNetwork, LineOptions, LinePath, Snapped};
use crate::units::Metres;

/// A route over a network of lines, with the borders it crosses.
#[derive(Clone, Debug)]
pub struct LineRoute {
    /// The path.
    pub path: LinePath,
    /// Share of its length in common with an earlier route, 0 to 1.
    pub common: f64,
    /// Its stretches by country.
    pub borders: Borders,
}

/// The reason why there is no route over a network of lines.
#[derive(Clone, Debug, PartialEq)]
pub enum NoLineRoute {
    /// The ends lie in components that are not connected; with the gaps between them, empty when there are too many, and
    /// the distance from the start to the nearest line of the component of the end.
    Apart(Vec<Gap>, Option<Metres>),
    /// Lines lead there only against their direction; with the length of that way.
    OneWay(Metres),
    /// Every way enters a country or crosses a border that it may not; with the length of the shortest.
    Forbidden(Metres),
    /// A point of the query lies in a country not to enter.
    EndForbidden(LonLat, Country),
}

/// A route query on a network of lines with its result.
#[derive(Clone, Copy, Debug)]
pub struct LineAnswer<'q, 'a> {
    /// Name of the file.
    pub file: &'q str,
    /// The network.
    pub network: &'q LineNetwork<'a>,
    /// How it was made.
    pub options: &'q LineOptions,
    /// Requested positions: start, places to pass, end.
    pub asked: &'q [LonLat],
    /// Points of the network taken for them.
    pub snapped: &'q [Snapped],
    /// Routes found, the best first.
    pub routes: &'q [LineRoute],
    /// The reason why there is none.
    pub reason: Option<&'q NoLineRoute>,
    /// Length of the shortest way if every line could be followed both ways and nothing were forbidden, where that differs.
    pub unbound: Option<Metres>,
}
