//! Assumptions: the parameters of time, cost and emissions.

use super::document::Document;
use super::record::Record;
use crate::model::{Assumption, Country, CrossingId, Estimate, EventKind, Measure, Mode, SourceId, Traction};

/// The assumptions of the file, each with its record for later findings.
pub(super) fn assumptions(doc: &Document) -> Vec<(Assumption, Record<'_>)> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    root.only(&["assumption"]);
    root.list("assumption").into_iter().filter_map(assumption).collect()
}

fn assumption(record: Record<'_>) -> Option<(Assumption, Record<'_>)> {
    let id = record.id()?;
    let record = record.named(id);
    record.only(&[
        "id", "event", "measure", "mode", "country", "crossing", "traction", "low", "typical", "high", "unit",
        "sources", "as_of", "carec", "caveat",
    ]);
    let kind: Option<EventKind> = record.optional_word("kind", "event");
    let measure: Option<Measure> = record.word("quantity", "measure");
    let mode: Option<Mode> = record.optional_word("mode", "mode");
    let country: Option<Country> = record.optional_word("country", "country");
    let traction: Option<Traction> = record.optional_word("kind", "traction");
    let crossing = record.optional_text("crossing").map(|id| CrossingId::from(id.as_str()));
    let value = estimate(&record, true);
    let unit = record.text("unit");
    let sources: Vec<SourceId> = record.texts("sources").into_iter().map(SourceId::from).collect();
    record.expect_items("sources", "`sources` must name who says so, or `unsourced`");
    let as_of = record.optional_word("date", "as_of");
    let caveat = record.text("caveat");
    let measure = measure?;
    let Some(expected) = measure.unit(kind) else {
        let of = kind.map_or("no event".to_owned(), |kind| format!("`{kind}`"));
        record.report("quantity", "measure", format!("`{measure}` is no measure of {of}"));
        return None;
    };
    let unit = unit?;
    if unit != expected {
        record.report_with_hint(
            "unit",
            "unit",
            format!("`{id}` is in {expected}, found `{unit}`"),
            "convert the value",
        );
        return None;
    }
    if crossing.is_some() && kind != Some(EventKind::Border) {
        record.report_with_hint("kind", "crossing", "only borders have a crossing", "drop `crossing`");
    }
    if country.is_some() && kind == Some(EventKind::Border) {
        let hint = "a border has two countries: name the `crossing`";
        record.report_with_hint("country", "country", "a border lies in no single country", hint);
    }
    let value = value?;
    if measure == Measure::Speed && value.low <= 0.0 {
        record.report("range", "low", "a speed must be above zero");
        return None;
    }
    let assumption = Assumption {
        id: id.into(),
        kind,
        measure,
        mode,
        country,
        crossing,
        traction,
        value,
        unit: expected,
        sources,
        as_of,
        carec: record.optional_text("carec"),
        caveat: caveat?.to_owned(),
        origin: record.origin(),
    };
    Some((assumption, record))
}

/// The members `low`, `typical` and `high`; unless `all` are required, an absent bound is the typical value.
pub(super) fn estimate(record: &Record<'_>, all: bool) -> Option<Estimate> {
    for key in ["low", "typical", "high"] {
        if record.raw(key).is_none() && (all || key == "typical") {
            record.report("missing-member", key, format!("`{key}` is missing"));
            return None;
        }
    }
    let typical = record.number("typical")?;
    let bound = |key| if record.raw(key).is_some() { record.number(key) } else { Some(typical) };
    let (low, high) = (bound("low")?, bound("high")?);
    let estimate = Estimate::new(low, typical, high);
    if estimate.is_none() {
        let message = format!("expected 0 ≤ low ≤ typical ≤ high, found {low}, {typical}, {high}");
        record.report("range", "typical", message);
    }
    estimate
}
