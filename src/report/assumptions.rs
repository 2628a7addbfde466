//! The assumptions of time, cost and emissions.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use super::transit::{assumption_row, assumption_table};
use crate::compare::Assumptions;
use crate::model::{Assumption, Atlas, Country, CrossingId, Date, EventKind, Mode, SourceId, Traction};

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    assumptions: Vec<AssumptionJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct AssumptionJson<'a> {
    id: &'a str,
    event: Option<&'static str>,
    measure: &'static str,
    mode: Option<&'static str>,
    country: Option<Country>,
    crossing: Option<&'a CrossingId>,
    traction: Option<&'static str>,
    low: f64,
    value: f64,
    high: f64,
    unit: &'static str,
    sources: &'a [SourceId],
    as_of: Option<Date>,
    carec: Option<&'a str>,
    caveat: &'a str,
}

/// Every assumption with its bounds, sources and caveat.
pub fn assumptions_report(atlas: &Atlas, assumptions: &Assumptions) -> Report {
    let mut report = Report {
        data: Table::new(&["id", "low", "typical", "high", "unit", "carec", "as_of", "sources", "caveat"]),
        ..Report::default()
    };
    report.heading(format!("{} assumptions of time, cost and emissions", assumptions.all().len()));
    let mut table = assumption_table();
    for a in assumptions.all() {
        assumption_row(&mut report, &mut table, atlas, a);
        let sources: Vec<&str> = a.sources.iter().map(SourceId::as_str).collect();
        report.data.push(vec![
            Cell::new(a.id.as_str()),
            Cell::new(a.value.low.to_string()),
            Cell::new(a.value.typical.to_string()),
            Cell::new(a.value.high.to_string()),
            Cell::new(a.unit),
            Cell::new(a.carec.clone().unwrap_or_default()),
            Cell::new(a.as_of.map(|date| date.to_string()).unwrap_or_default()),
            Cell::new(sources.join(" ")),
            Cell::new(a.caveat.clone()),
        ]);
    }
    report.table(table);
    report.text("Change one for a single run: `corridor compare --assume border-rail-hours=12`, or 4..12..30.");
    report.set_json(&Document {
        schema: "corridor/assumptions/1",
        assumptions: assumptions.all().iter().map(AssumptionJson::new).collect(),
    });
    report
}

impl<'a> AssumptionJson<'a> {
    fn new(a: &'a Assumption) -> Self {
        Self {
            id: a.id.as_str(),
            event: a.kind.map(EventKind::word),
            measure: a.measure.word(),
            mode: a.mode.map(Mode::word),
            country: a.country,
            crossing: a.crossing.as_ref(),
            traction: a.traction.map(Traction::word),
            low: a.value.low,
            value: a.value.typical,
            high: a.value.high,
            unit: a.unit,
            sources: &a.sources,
            as_of: a.as_of,
            carec: a.carec.as_deref(),
            caveat: &a.caveat,
        }
    }
}
