//! Reads claims and status histories, which have the same members in every layer.

use serde_json::Value;

use super::record::Record;
use crate::model::{Amount, Claim, Date, History, Quantity, Source, SourceId, State, StatusEntry};

/// The equator in km: no line of an atlas is longer.
const GIRTH_KM: f64 = 40_075.0;

/// The list `claims` of an object.
pub(super) fn claims(owner: &Record<'_>) -> Vec<Claim> {
    let mut claims: Vec<Claim> = owner.list("claims").iter().filter_map(claim).collect();
    let preferred = Claim::about(&claims, Quantity::Length).filter(|c| c.preferred).count();
    if preferred > 1 {
        owner.report("preferred", "claims", format!("{preferred} length claims are preferred, at most one can be"));
        for claim in &mut claims {
            claim.preferred = false;
        }
    }
    claims
}

fn claim(record: &Record<'_>) -> Option<Claim> {
    record.only(&[
        "quantity",
        "value",
        "low",
        "high",
        "unit",
        "source",
        "as_of",
        "by",
        "stage",
        "basis",
        "preferred",
        "other_extent",
        "payer",
        "note",
    ]);
    let quantity: Option<Quantity> = record.word("quantity", "quantity");
    let unit = record.text("unit");
    let amount = amount(record, unit.unwrap_or(""));
    let source = source(record);
    let as_of = record.optional_word("date", "as_of");
    let (by, stage) = (record.optional_text("by"), record.optional_word("stage", "stage"));
    let basis = record.optional_word("basis", "basis");
    let (preferred, other_extent) = (record.flag("preferred"), record.flag("other_extent"));
    let payer = record.optional_word("payer", "payer");
    let note = record.optional_text("note");
    let (quantity, unit, amount) = (quantity?, unit?.to_owned(), amount?);
    if !fits(record, quantity, &unit, amount) {
        return None;
    }
    if payer.is_some() && !quantity.is_money() {
        let message = format!("`{quantity}` is no sum of money, so nobody pays it");
        let hint = "only `cost`, `investment` and `investment-missing` have a `payer`";
        record.report_with_hint("payer", "payer", message, hint);
    }
    Some(Claim {
        quantity,
        amount,
        unit,
        source: source?,
        as_of,
        by,
        stage,
        basis,
        preferred,
        other_extent,
        payer,
        note,
    })
}

/// Whether a value and its unit fit the quantity; notes why not.
fn fits(record: &Record<'_>, quantity: Quantity, unit: &str, amount: Amount) -> bool {
    if amount.bounds().is_some_and(|(low, _)| low < 0.0) {
        record.report("range", "value", format!("no quantity is below zero, found {amount}"));
        return false;
    }
    if let Some(expected) = quantity.unit()
        && unit != expected
    {
        let message = match quantity {
            Quantity::Length => format!("lengths are in km, found `{unit}`"),
            _ => format!("`{quantity}` is given in `{expected}`, found `{unit}`"),
        };
        record.report_with_hint("unit", "unit", message, &format!("convert the value to {expected}"));
        return false;
    }
    if quantity == Quantity::Length && amount.bounds().is_none_or(|(low, high)| low <= 0.0 || high > GIRTH_KM) {
        let message = format!("a length must be above zero and below the girth of the Earth, found {amount}");
        record.report_with_hint("range", "value", message, "lengths are in km");
        return false;
    }
    true
}

fn amount(record: &Record<'_>, unit: &str) -> Option<Amount> {
    let range = record.raw("low").is_some() || record.raw("high").is_some();
    if range && record.raw("value").is_some() {
        record.report("range", "value", "a claim has either `value`, or `low` and `high`");
        return None;
    }
    if range {
        let (low, high) = (record.number("low"), record.number("high"));
        let (Some(low), Some(high)) = (low, high) else {
            record.report("missing-member", "", "a range has both `low` and `high`");
            return None;
        };
        if low > high {
            record.report("range", "low", format!("`low` {low} is above `high` {high}"));
            return None;
        }
        return Some(Amount::Range { low, high });
    }
    if unit == "date" {
        return record.word::<Date>("date", "value").map(Amount::Date);
    }
    if record.raw("value").is_none() {
        record.report("missing-member", "value", "a claim has a `value`, or `low` and `high`");
        return None;
    }
    record.number("value").map(Amount::Exact)
}

/// The source of a figure; a figure without one is an error.
fn source(record: &Record<'_>) -> Option<SourceId> {
    if record.raw("source").is_none() {
        record.report_with_hint(
            "missing-source",
            "source",
            "the figure has no source",
            "name an id of sources.json, or `unsourced` with a note that says why",
        );
        return None;
    }
    let source = record.text("source")?;
    if source == Source::UNSOURCED && record.raw("note").is_none() {
        record.report("missing-note", "note", "the figure is unsourced, and no note says why");
    }
    Some(source.into())
}

/// The list `status` of an object; it must not be empty. The word `unknown` marks times that no source covers.
pub(super) fn history<S: State + std::str::FromStr<Err = String>>(owner: &Record<'_>) -> Option<History<S>> {
    if owner.raw("status").and_then(Value::as_str) == Some("unknown") {
        return History::new(Vec::new()).ok();
    }
    let records = owner.list("status");
    owner.expect_items("status", "`status` has no entry");
    if records.is_empty() {
        return None;
    }
    let entries: Vec<Option<StatusEntry<S>>> = records
        .iter()
        .map(|record| {
            record.only(&["state", "from", "until", "source", "note"]);
            let state = record.word("state", "state");
            let from: Option<Date> = record.optional_word("date", "from");
            let until: Option<Date> = record.optional_word("date", "until");
            if let (Some(from), Some(until)) = (from, until)
                && until <= from
            {
                record.report("range", "until", format!("`until` {until} is not after `from` {from}"));
            }
            let source = source(record);
            let note = record.optional_text("note");
            Some(StatusEntry { state: state?, from, until, source: source?, note })
        })
        .collect();
    let entries: Vec<StatusEntry<S>> = entries.into_iter().collect::<Option<_>>()?;
    History::new(entries)
        .map_err(|i| {
            owner.report("order", &format!("status/{i}"), "status entries must be sorted by `from`, oldest first");
        })
        .ok()
}
