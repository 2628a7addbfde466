//! Report of the ways from every origin to every destination.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use super::transit::printed;
use super::transit_json::Ranged;
use crate::compare::{Criterion, Matrix, MatrixCell, Unit, View};
use crate::measure::METHOD;
use crate::model::Lang;
use crate::table::{Table, Value, records, row};
use crate::units::Metres;
use crate::words::say;

use super::breakeven::word;

/// A matrix with the names of its places.
#[derive(Clone, Copy, Debug)]
pub struct MatrixAnswer<'m> {
    /// Over what was searched: the name of the atlas, or of a file.
    pub over: &'m str,
    /// The view of the atlas; `None` over a file, where neither hours nor cost can be known.
    pub view: Option<&'m View<'m>>,
    /// The quantity that was minimised.
    pub by: Criterion,
    /// The origins, as they were written.
    pub origins: &'m [String],
    /// The destinations, as they were written.
    pub destinations: &'m [String],
    /// The ways.
    pub cells: &'m Matrix,
    /// The language of words.
    pub lang: Lang,
}

#[derive(JsonSchema, Serialize)]
pub(super) struct MatrixJson<'m> {
    schema: &'static str,
    over: String,
    by: &'static str,
    method: &'static str,
    origins: &'m [String],
    destinations: &'m [String],
    /// Origin by origin, destination by destination.
    ways: Vec<WayJson<'m>>,
}

#[derive(JsonSchema, Serialize)]
struct WayJson<'m> {
    origin: &'m str,
    destination: &'m str,
    /// Null where there is no way.
    length_m: Option<Metres>,
    hours: Option<Ranged>,
    cost: Option<Ranged>,
}

/// Report of the ways from every origin to every destination.
pub fn matrix_report(answer: MatrixAnswer<'_>) -> Report<'_> {
    Report::of(answer)
}

impl<'m> MatrixAnswer<'m> {
    fn ways(&self) -> impl Iterator<Item = (&'m str, &'m str, Option<&'m MatrixCell>)> {
        let Self { origins, destinations, cells, .. } = *self;
        origins.iter().zip(cells).flat_map(move |(origin, row)| {
            destinations.iter().zip(row).map(|(to, cell)| (origin.as_str(), to.as_str(), cell.as_ref()))
        })
    }
}

impl Document for MatrixAnswer<'_> {
    fn json(&self) -> impl Serialize {
        let way = |(origin, destination, cell): (_, _, Option<&MatrixCell>)| WayJson {
            origin,
            destination,
            length_m: cell.map(|cell| cell.length),
            hours: cell.and_then(|cell| cell.hours).map(Ranged::new),
            cost: cell.and_then(|cell| cell.cost).map(Ranged::new),
        };
        let as_of = self.view.map(|view| format!(", as of {}", labels::shown(&view.label, view.atlas(), Lang::En)));
        MatrixJson {
            schema: "corridor/matrix/1",
            over: format!("{}{}", self.over, as_of.unwrap_or_default()),
            by: word(self.by),
            method: METHOD,
            origins: self.origins,
            destinations: self.destinations,
            ways: self.ways().map(way).collect(),
        }
    }

    fn csv(&self) -> Table {
        let km = |cell: Option<&MatrixCell>| Value::fixed(cell.map(|cell| cell.length.km()), 1);
        let typical = |cell: Option<&MatrixCell>, of: fn(&MatrixCell) -> Option<f64>, digits| {
            Value::fixed(cell.and_then(of), digits)
        };
        records! { (origin, destination, cell) in self.ways() =>
            "origin": origin,
            "destination": destination,
            "length_km": km(cell),
            "hours": typical(cell, |cell| cell.hours.map(|hours| hours.typical), 1),
            "cost_usd": typical(cell, |cell| cell.cost.map(|cost| cost.typical), 0),
        }
    }

    fn body(&self, body: &mut Body) {
        let Self { over, view, lang, .. } = *self;
        body.lang = lang;
        let (from, to, by) = (self.origins.len(), self.destinations.len(), labels::by(self.by, lang));
        body.heading(match view.map(|view| labels::shown(&view.label, view.atlas(), lang)) {
            Some(shown) => say!(lang, "heading-matrix-of", from = from, to = to, over = over, shown = shown, by = by),
            None => say!(lang, "heading-matrix", from = from, to = to, over = over, by = by),
        });
        let is_priced = view.is_some();
        let names: &[&str] =
            if is_priced { &["from", "to", ">km", ">hours", ">usd-teu"] } else { &["from", "to", ">km"] };
        let mut table = columns(lang, names);
        let mut none = 0;
        for (origin, destination, cell) in self.ways() {
            none += usize::from(cell.is_none());
            let km = labels::printed(Value::fixed(cell.map(|cell| cell.length.km()), 0), lang);
            if is_priced {
                let hours = printed(cell.and_then(|cell| cell.hours), Unit::Hours, lang);
                let cost = printed(cell.and_then(|cell| cell.cost), Unit::Usd, lang);
                table.push(row![origin, destination, km, hours, cost]);
            } else {
                table.push(row![origin, destination, km]);
            }
        }
        body.table(table);
        if none > 0 {
            body.text(say!(lang, "no-way", n = none, all = from * to));
        }
    }
}
