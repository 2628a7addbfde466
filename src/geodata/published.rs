//! Published times and prices of whole routes and stretches.

use super::claims::amount;
use super::document::Document;
use super::links::Whole;
use super::record::Record;
use crate::diagnostic::closest;
use crate::model::{
    Atlas, Extent, Mode, Omission, PlaceId, Published, PublishedBasis, PublishedId, PublishedQuantity, PublishedUnit,
    RouteId, SourceId,
};

/// Longest time that is taken for one, in hours: ten years of 365 days.
const LONGEST: f64 = 87_600.0;

/// The published times and prices of the file, checked against an atlas that has all its other layers. Ids that point into
/// a layer with errors are not checked.
pub(super) fn published(doc: &Document, atlas: &Atlas, whole: Whole) -> Vec<Published> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    root.only(&["published"]);
    let mut all: Vec<Published> = Vec::new();
    for record in root.list("published") {
        let Some(id) = record.id() else { continue };
        let record = record.named(id);
        let Some(one) = entry(&record, id, &Known { atlas, whole }) else { continue };
        if all.iter().any(|other| other.id == one.id) {
            record.report("duplicate-id", "id", format!("the id `{id}` is used twice"));
        } else {
            all.push(one);
        }
    }
    all
}

/// The layers that an entry refers to.
struct Known<'k> {
    atlas: &'k Atlas,
    whole: Whole,
}

fn entry(record: &Record<'_>, id: &str, known: &Known<'_>) -> Option<Published> {
    record.only(&[
        "id", "quantity", "value", "low", "high", "unit", "route", "from", "to", "via", "modes", "km", "said", "basis",
        "load", "without", "sources", "note",
    ]);
    let quantity: Option<PublishedQuantity> = record.word("quantity", "quantity");
    let unit: Option<PublishedUnit> = unit(record);
    let amount = amount(record, "");
    let basis: Option<PublishedBasis> = record.word("basis", "basis");
    let said = record.optional_word("date", "said");
    let km = record.raw("km").and_then(|_| record.positive("km"));
    let without: Vec<Omission> = record.words("kind", "without");
    let note = record.optional_text("note");
    let sources = sources(record, note.is_some(), known);
    let extent = extent(record, known);
    let (quantity, unit, amount) = (quantity?, unit?, amount?);
    if unit.quantity() != quantity {
        let message = format!("`{unit}` is no unit of `{quantity}`");
        record.report_with_hint("unit", "unit", message, "times are in h or d, prices in USD/TEU or USD/t");
        return None;
    }
    let (low, high) = amount.bounds()?;
    if low <= 0.0 || (quantity == PublishedQuantity::Hours && high * unit.factor() > LONGEST) {
        let key = if record.raw("value").is_some() { "value" } else { "low" };
        let message = format!("expected a {quantity} figure above zero and within reason, found {amount} {unit}");
        record.report("range", key, message);
        return None;
    }
    Some(Published {
        id: PublishedId::from(id),
        extent: extent?,
        amount,
        unit,
        km,
        basis: basis?,
        said,
        load: record.optional_text("load"),
        without,
        sources,
        note,
        origin: record.origin(),
    })
}

fn unit(record: &Record<'_>) -> Option<PublishedUnit> {
    let text = record.text("unit")?;
    let unit = text.parse();
    if let Err(why) = &unit {
        let hint = "write times in h or d, prices in USD/TEU or USD/t; convert others only at a rate that has a source, \
                    and name it in `note`";
        record.report_with_hint("unit", "unit", format!("`unit`: {why}"), hint);
    }
    unit.ok()
}

fn sources(record: &Record<'_>, noted: bool, known: &Known<'_>) -> Vec<SourceId> {
    record.expect_items("sources", "the figure has no source: name ids of sources.json, or `unsourced`");
    let texts = record.texts("sources");
    for (i, id) in texts.iter().enumerate() {
        if known.whole.sources && !known.atlas.sources.contains_key(*id) {
            let all = known.atlas.sources.keys().map(SourceId::as_str);
            missing(record, &format!("sources/{i}"), "source", id, all);
        }
    }
    if texts.contains(&"unsourced") && !noted {
        record.report("missing-note", "note", "the figure is unsourced, and no note says why");
    }
    texts.into_iter().map(SourceId::from).collect()
}

/// The way: a route, or two places and what joins them.
fn extent(record: &Record<'_>, known: &Known<'_>) -> Option<Extent> {
    let end = |key: &str| record.raw(key).and_then(|_| place(record, key, record.text(key)?, known));
    if record.raw("route").is_some() {
        for key in ["via", "modes"].into_iter().filter(|key| record.raw(key).is_some()) {
            let hint = "drop it, or name `from` and `to` without `route`";
            record.report_with_hint("unknown-member", key, format!("a route has its own `{key}`"), hint);
        }
        let route = record.text("route")?;
        let (from, to) = (end("from"), end("to"));
        return of_route(record, route, from, to, known);
    }
    let (from, to) = (end("from"), end("to"));
    for key in ["from", "to"].into_iter().filter(|key| record.raw(key).is_none()) {
        let hint = "name a `route`, or `from`, `to` and `modes`";
        record.report_with_hint("missing-member", key, format!("`{key}` is missing"), hint);
    }
    let via = record.texts("via").into_iter().enumerate();
    let via: Vec<PlaceId> = via.filter_map(|(i, id)| place(record, &format!("via/{i}"), id, known)).collect();
    let modes: Vec<Mode> = record.words("mode", "modes");
    record.expect_items("modes", "`modes` must name at least one of rail, road, sea");
    let (from, to) = (from?, to?);
    if from == to && via.is_empty() {
        record.report_with_hint("same-place", "to", format!("the way begins and ends at `{from}`"), "name two places");
        return None;
    }
    Some(Extent::Between { from, to, via, modes })
}

fn of_route(
    record: &Record<'_>,
    id: &str,
    from: Option<PlaceId>,
    to: Option<PlaceId>,
    known: &Known<'_>,
) -> Option<Extent> {
    let Some(route) = known.atlas.route(id) else {
        if known.whole.routes {
            missing(record, "route", "route", id, known.atlas.route_ids().map(RouteId::as_str));
        }
        return None;
    };
    for (key, place) in [("from", &from), ("to", &to)] {
        if let Some(place) = place.as_ref().filter(|place| !route.stops.contains(place)) {
            let near = closest(place.as_str(), route.stops.iter().map(PlaceId::as_str));
            let hint =
                near.map_or_else(|| "name one of its stops".to_owned(), |near| format!("did you mean `{near}`?"));
            record.report_with_hint("dangling-id", key, format!("`{place}` is no stop of the route `{id}`"), &hint);
            return None;
        }
    }
    if from.as_ref().or(route.stops.first()) == to.as_ref().or(route.stops.last()) {
        record.report_with_hint("same-place", "to", "the way begins and ends at the same stop", "name two stops");
        return None;
    }
    Some(Extent::OfRoute { route: RouteId::from(id), from, to })
}

/// A place of the atlas.
fn place(record: &Record<'_>, key: &str, id: &str, known: &Known<'_>) -> Option<PlaceId> {
    if known.atlas.places.contains_key(id) {
        return Some(PlaceId::from(id));
    }
    if known.whole.places {
        missing(record, key, "place", id, known.atlas.places.keys().map(PlaceId::as_str));
    }
    None
}

fn missing<'a>(record: &Record<'_>, key: &str, what: &str, id: &str, all: impl Iterator<Item = &'a str>) {
    let message = format!("there is no {what} `{id}`");
    match closest(id, all) {
        Some(near) => record.report_with_hint("dangling-id", key, message, &format!("did you mean `{near}`?")),
        None => record.report("dangling-id", key, message),
    }
}
