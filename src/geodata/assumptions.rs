//! Assumptions: the parameters of time, cost and emissions.

use super::document::Document;
use super::record::Record;
use crate::model::{
    Assumption, Country, CrossingId, Direction, Estimate, EventKind, Measure, Mode, SourceId, Spread, Traction,
};

/// The assumptions of the file, each with its record for later findings.
pub(super) fn assumptions(doc: &Document) -> Vec<(Assumption, Record<'_>)> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    root.only(&["assumption", "region"]);
    let region: Vec<Country> = root.words("country", "region");
    root.list("assumption").into_iter().filter_map(|record| assumption(record, &region)).collect()
}

/// The members of an assumption.
const MEMBERS: &[&str] = &[
    "id",
    "event",
    "measure",
    "mode",
    "country",
    "region",
    "crossing",
    "traction",
    "leaving",
    "entering",
    "low",
    "typical",
    "high",
    "bounds",
    "shared",
    "n",
    "period",
    "measured_by",
    "unit",
    "sources",
    "as_of",
    "carec",
    "caveat",
];

/// An assumption; one without country, crossing or direction is limited to the region of the file, unless it has its own.
fn assumption<'a>(record: Record<'a>, region: &[Country]) -> Option<(Assumption, Record<'a>)> {
    let id = record.id()?;
    let record = record.named(id);
    record.only(MEMBERS);
    let kind: Option<EventKind> = record.optional_word("kind", "event");
    let measure: Option<Measure> = record.word("quantity", "measure");
    let mode: Option<Mode> = record.optional_word("mode", "mode");
    let country: Option<Country> = record.optional_word("country", "country");
    let traction: Option<Traction> = record.optional_word("kind", "traction");
    let crossing = record.optional_text("crossing").map(|id| CrossingId::from(id.as_str()));
    let direction = direction(&record, kind, mode);
    let is_limited = country.is_some() || crossing.is_some() || !direction.is_any();
    let value = estimate(&record, true);
    let shared = shared(&record);
    let unit = record.text("unit");
    let sources: Vec<SourceId> = record.texts("sources").into_iter().map(SourceId::from).collect();
    record.expect_items("sources", "`sources` must name who says so, or `unsourced`");
    let as_of = record.optional_word("date", "as_of");
    let caveat = record.text("caveat");
    let measure = measure?;
    let unit = known_unit(&record, measure, kind, unit)?;
    check_place(&record, kind, crossing.is_some(), country.is_some());
    let (value, bounds) = value?;
    if measure == Measure::Speed && value.low <= 0.0 {
        record.report("range", "low", "a speed must be above zero");
        return None;
    }
    let assumption = Assumption {
        id: id.into(),
        kind,
        measure,
        mode,
        region: if record.raw("region").is_some() || is_limited {
            record.words("country", "region")
        } else {
            region.to_vec()
        },
        country,
        crossing,
        traction,
        direction,
        value,
        bounds,
        shared: shared?,
        n: record.optional_count("n"),
        period: record.optional_text("period"),
        measured_by: record.optional_text("measured_by"),
        unit,
        sources,
        as_of,
        carec: record.optional_text("carec"),
        caveat: caveat?.to_owned(),
        origin: record.origin(),
    };
    Some((assumption, record))
}

/// Reports a crossing of what is no border, and a country of a border.
fn check_place(record: &Record<'_>, kind: Option<EventKind>, has_crossing: bool, has_country: bool) {
    let is_border = kind == Some(EventKind::Border);
    if has_crossing && !is_border {
        record.report_with_hint("kind", "crossing", "only borders have a crossing", "drop `crossing`");
    }
    if has_country && is_border {
        let hint = "a border has two countries: name the `crossing`, or the country `leaving` or `entering`";
        record.report_with_hint("country", "country", "a border lies in no single country", hint);
    }
}

/// The unit, one of those in which the measure may be given.
fn known_unit(
    record: &Record<'_>,
    measure: Measure,
    kind: Option<EventKind>,
    unit: Option<&str>,
) -> Option<&'static str> {
    let units = measure.units(kind);
    if units.is_empty() {
        let of = kind.map_or("no event".to_owned(), |kind| format!("`{kind}`"));
        record.report("quantity", "measure", format!("`{measure}` is no measure of {of}"));
        return None;
    }
    let unit = unit?;
    let known = units.iter().copied().find(|known| *known == unit);
    if known.is_none() {
        let message = format!("`{}` is in {}, found `{unit}`", record.index(), units.join(" or "));
        record.report_with_hint("unit", "unit", message, "convert the value");
    }
    known
}

/// The members `leaving` and `entering`, of events that pass from one country to another.
fn direction(record: &Record<'_>, kind: Option<EventKind>, mode: Option<Mode>) -> Direction {
    let end = |key| record.optional_word::<Country>("country", key);
    let direction = Direction { leaving: end("leaving"), entering: end("entering") };
    if !direction.is_any() && kind != Some(EventKind::Border) && mode != Some(Mode::Sea) {
        let hint = "drop `leaving` and `entering`";
        record.report_with_hint("kind", "leaving", "only borders and ships have a direction", hint);
    }
    direction
}

/// The member `shared`, 0 to 1; without it events of one kind are independent.
fn shared(record: &Record<'_>) -> Option<f64> {
    if record.raw("shared").is_none() {
        return Some(0.0);
    }
    let shared = record.number("shared")?;
    let sound = (0.0..=1.0).contains(&shared);
    if !sound {
        record.report("range", "shared", format!("`shared` is a correlation from 0 to 1, found {shared}"));
    }
    sound.then_some(shared)
}

/// The members `low`, `typical`, `high` and `bounds`; unless `all` are required, an absent bound is the typical value.
pub(super) fn estimate(record: &Record<'_>, all: bool) -> Option<(Estimate, Spread)> {
    for key in ["low", "typical", "high"] {
        if record.raw(key).is_none() && (all || key == "typical") {
            record.report("missing-member", key, format!("`{key}` is missing"));
            return None;
        }
    }
    let bounds: Spread = match record.raw("bounds") {
        Some(_) => record.word("kind", "bounds")?,
        None => Spread::default(),
    };
    let typical = record.number("typical")?;
    let bound = |key| if record.raw(key).is_some() { record.number(key) } else { Some(typical) };
    let (low, high) = (bound("low")?, bound("high")?);
    let Some(estimate) = Estimate::new(low, typical, high) else {
        let message = format!("expected 0 ≤ low ≤ typical ≤ high, found {low}, {typical}, {high}");
        record.report("range", "typical", message);
        return None;
    };
    if !estimate.can_be(bounds) {
        let hint = "write bounds = \"extremes\" if zero is the least value seen";
        record.report_with_hint("range", "low", "a tenth percentile must be above zero", hint);
        return None;
    }
    Some((estimate, bounds))
}
