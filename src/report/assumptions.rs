//! The assumptions of time, cost and emissions.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::transit::assumption_table;
use crate::compare::Assumptions;
use crate::model::{Assumption, Atlas, Country, CrossingId, Date, EventKind, Lang, Mode, SourceId, Spread, Traction};
use crate::table::{Table, Value, records};
use crate::words::say;

#[derive(JsonSchema, Serialize)]
pub(super) struct AssumptionList<'a> {
    schema: &'static str,
    assumptions: Vec<AssumptionJson<'a>>,
    #[serde(skip)]
    atlas: &'a Atlas,
    #[serde(skip)]
    all: &'a [Assumption],
    #[serde(skip)]
    lang: Lang,
}

#[derive(JsonSchema, Serialize)]
struct AssumptionJson<'a> {
    id: &'a str,
    event: Option<&'static str>,
    measure: &'static str,
    mode: Option<&'static str>,
    country: Option<Country>,
    /// Countries of the region in which it holds; empty for everywhere.
    region: &'a [Country],
    crossing: Option<&'a CrossingId>,
    traction: Option<&'static str>,
    /// Country left, of an assumption for one direction.
    leaving: Option<Country>,
    /// Country entered, of an assumption for one direction.
    entering: Option<Country>,
    low: f64,
    value: f64,
    high: f64,
    /// Meaning of low and high: the 10th and 90th percentile, or the extremes seen.
    bounds: Spread,
    /// Correlation of two events of this kind on one journey, 0 to 1.
    shared: f64,
    /// Number of observations.
    n: Option<u32>,
    period: Option<&'a str>,
    measured_by: Option<&'a str>,
    unit: &'static str,
    sources: &'a [SourceId],
    as_of: Option<Date>,
    carec: Option<&'a str>,
    caveat: &'a str,
}

/// Report of every assumption with its bounds, sources and caveat.
pub fn assumptions_report<'a>(atlas: &'a Atlas, assumptions: &'a Assumptions, lang: Lang) -> Report<'a> {
    let all = assumptions.all();
    let assumptions = all.iter().map(AssumptionJson::new).collect();
    Report::of(AssumptionList { schema: "corridor/assumptions/1", assumptions, atlas, all, lang })
}

impl Document for AssumptionList<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        records! { a in &self.assumptions =>
            "id": a.id,
            "low": a.low,
            "typical": a.value,
            "high": a.high,
            "bounds": a.bounds.word(),
            "shared": Value::Fixed(a.shared, 2),
            "n": a.n.map(|n| n as usize),
            "period": a.period,
            "measured_by": a.measured_by,
            "region": Value::joined(a.region.iter().map(Country::code), " "),
            "leaving": a.leaving.map(|country| country.to_string()),
            "entering": a.entering.map(|country| country.to_string()),
            "unit": a.unit,
            "carec": a.carec,
            "as_of": a.as_of.map(|date| date.to_string()),
            "sources": Value::joined(a.sources.iter().map(SourceId::as_str), " "),
            "caveat": a.caveat,
        }
    }

    fn body(&self, body: &mut Body) {
        body.lang = self.lang;
        body.heading(say!(self.lang, "heading-assumptions", n = self.all.len()));
        assumption_table(body, self.atlas, self.all);
    }
}

impl<'a> AssumptionJson<'a> {
    fn new(a: &'a Assumption) -> Self {
        Self {
            id: a.id.as_str(),
            event: a.kind.map(EventKind::word),
            measure: a.measure.word(),
            mode: a.mode.map(Mode::word),
            country: a.country,
            region: &a.region,
            crossing: a.crossing.as_ref(),
            traction: a.traction.map(Traction::word),
            leaving: a.direction.leaving,
            entering: a.direction.entering,
            low: a.value.low,
            value: a.value.typical,
            high: a.value.high,
            bounds: a.bounds,
            shared: a.shared,
            n: a.n,
            period: a.period.as_deref(),
            measured_by: a.measured_by.as_deref(),
            unit: a.unit,
            sources: &a.sources,
            as_of: a.as_of,
            carec: a.carec.as_deref(),
            caveat: &a.caveat,
        }
    }
}
