//! Published figures of a route and its parts, side by side.

use super::body::Body;
use super::labels::{self, columns};
use crate::model::{Atlas, Claim, Lang, Quantity, Section};
use crate::network::{Calibration, Itinerary};
use crate::table::{Cell, Value, row};
use crate::units::Metres;
use crate::words::{digits, say};

/// Relative difference from the drawn line beyond which a claim needs a reason.
const REMARKABLE: f64 = 0.03;

/// Published lengths of the route and of the sections it passes whole, beside the drawn line.
pub(super) fn published_lengths(
    body: &mut Body,
    atlas: &Atlas,
    calibration: &Calibration,
    itinerary: &Itinerary<'_>,
    lang: Lang,
) {
    let mut table = columns(lang, &["published-length-of", ">claims-km", ">drawn", ">used", "why-differ"]);
    let on_route = |s: &&Section| s.segments.iter().all(|id| itinerary.legs.iter().any(|leg| leg.segment.id == *id));
    let whole = (
        itinerary.route.names.get(lang).to_owned(),
        &itinerary.route.claims,
        itinerary.measured(),
        itinerary.length(),
        None,
    );
    let sections = atlas.sections.values().filter(on_route).map(|section| {
        let lengths = || section.segments.iter().filter_map(|id| calibration.get(id));
        let (drawn, used) = (lengths().map(|l| l.measured).sum(), lengths().map(|l| l.length).sum());
        (section.names.get(lang).to_owned(), &section.claims, drawn, used, section.reason.clone())
    });
    for (name, claims, drawn, used, reason) in std::iter::once(whole).chain(sections) {
        let km = |length: Metres| labels::printed(Value::Fixed(length.km(), 1), lang);
        let mut row = Some((name, km(drawn), km(used)));
        for claim in Claim::about(claims, Quantity::Length) {
            let (name, drawn_cell, used_cell) = row.take().unwrap_or_default();
            let first = !name.is_empty();
            let off = claim.amount.middle().and_then(|km| (Metres::from_km(km) - drawn).ratio(drawn)).unwrap_or(0.0);
            let why = match (&claim.note, &reason) {
                (Some(note), _) => note.clone(),
                (None, Some(reason)) if first && off.abs() > REMARKABLE => reason.clone(),
                _ if off.abs() > REMARKABLE => say!(lang, "of-drawn-line", share = labels::signed_per_cent(off, lang)),
                _ => String::new(),
            };
            let sources = vec![body.notes.number(atlas, &claim.source)];
            let amount = digits(&claim.amount.to_string(), lang);
            let text = if claim.preferred { say!(lang, "preferred", value = amount) } else { amount };
            table.push(row![name, Cell::from(text).cited(sources), drawn_cell, used_cell, why]);
        }
    }
    if !table.rows.is_empty() {
        body.heading(say!(lang, "published-lengths"));
        body.table(table);
    }
}

/// Published capacity, cost, works and all other figures but lengths and promises, of the route and of the segments and
/// crossings on it.
pub(super) fn published_figures(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let mut table = columns(lang, &["about", "=figure", ">value", "source-and-note"]);
    let route = (itinerary.route.names.get(lang).to_owned(), &itinerary.route.claims);
    let sections = itinerary.sections(atlas).map(|s| (s.names.get(lang).to_owned(), &s.claims));
    let legs = itinerary.legs.iter().map(|leg| {
        let (from, to) = (atlas.place_name(leg.from, lang), atlas.place_name(leg.to, lang));
        (format!("{from} – {to}"), &leg.segment.claims)
    });
    let told = [Quantity::Length, Quantity::Completion, Quantity::Progress];
    for (name, claims) in std::iter::once(route).chain(sections).chain(legs) {
        let mut name = Some(name);
        for claim in claims.iter().filter(|c| !told.contains(&c.quantity)) {
            let number = body.notes.number(atlas, &claim.source);
            let about = claim.as_of.map(|date| labels::date(date, lang)).into_iter().chain(claim.note.clone());
            let about = about
                .map(|text| text.trim_end_matches('.').to_owned())
                .collect::<Vec<_>>()
                .join(lang.clause_separator());
            let note = if about.is_empty() { number.to_string() } else { format!("{number} {about}") };
            let figure = say!(lang, &format!("quantity-{}", claim.quantity.word()));
            table.push(row![name.take().unwrap_or_default(), figure, labels::value(claim, lang), note]);
        }
    }
    if !table.rows.is_empty() {
        body.heading(say!(lang, "published-figures"));
        body.table(table);
    }
}
