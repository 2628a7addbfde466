//! Routes found over the network of the atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::breakeven::word;
use super::compare::unknown_events;
use super::document::Report;
use super::show::{legs_table, tenth};
use super::show_json;
use super::table::{Cell, Table};
use super::transit::printed;
use super::transit_json::Ranged;
use crate::compare::{Assessment, Found, NoRoute, Outcome, Query, Unit, View};
use crate::model::{Atlas, Lang, PlaceId, SegmentId};
use crate::network::{Cut, Obstacle};
use crate::units::Metres;

/// What was asked and found.
#[derive(Clone, Copy, Debug)]
pub struct FindAnswer<'q> {
    /// What was asked for.
    pub query: &'q Query,
    /// How far the ends lie from the positions that were asked for.
    pub off: (Metres, Metres),
    /// What was found.
    pub found: &'q Found,
    /// The view under which it was searched.
    pub view: &'q View<'q>,
}

/// The routes that were found, `assessed` in their order; without one, why.
///
/// `blocked` is the route with the fewest obstacles, where that is why there is none.
pub fn find_report(
    answer: FindAnswer<'_>,
    assessed: &[Assessment<'_>],
    blocked: Option<&Assessment<'_>>,
    lang: Lang,
) -> Report {
    let FindAnswer { query, off, found, view } = answer;
    let (atlas, label) = (view.atlas(), &view.label);
    let mut report = Report {
        data: Table::new(&["route", "segment", "from", "to", "country", "mode", "from_km", "to_km", "length_km"]),
        ..Report::default()
    };
    let name = |id: &PlaceId| atlas.place_name(id, lang).to_owned();
    let scenario = label.suffix();
    let via: Vec<String> = query.via.iter().map(name).collect();
    let by_way = if via.is_empty() { String::new() } else { format!(" by way of {}", via.join(", ")) };
    report.heading(format!(
        "{} – {}{by_way}, as of {}{scenario}, by {}",
        name(&query.from),
        name(&query.to),
        label.shown,
        word(query.by)
    ));
    for (what, off) in [("start", off.0), ("end", off.1)] {
        if off > Metres::ZERO {
            report.text(format!("The {what} lies {off} from the network."));
        }
    }
    report.outside_the_data(atlas, label);
    let reason = found.reason.as_ref().map(|reason| no_route(atlas, reason, blocked, query, lang));
    if let Some(reason) = &reason {
        report.text(format!("No route: {reason}."));
    }
    if !assessed.is_empty() {
        summary(&mut report, assessed, found);
    }
    for assessment in assessed {
        let route = assessment.itinerary.route;
        let through: Vec<&str> =
            assessment.itinerary.crossings().map(|c| crossing_name(atlas, c.record, c.place, lang)).collect();
        report.heading(route.id.as_str());
        if !through.is_empty() {
            report.text(format!("Borders: {}.", through.join("; ")));
        }
        legs_table(&mut report, atlas, &assessment.itinerary, lang, |report, leg, (start, end)| {
            report.data.push(vec![
                Cell::new(route.id.as_str()),
                Cell::new(leg.segment.id.as_str()),
                Cell::new(leg.from.as_str()),
                Cell::new(leg.to.as_str()),
                Cell::new(leg.segment.country.code()),
                Cell::new(leg.segment.mode.word()),
                tenth(start),
                tenth(end),
                tenth(end - start),
            ]);
        });
        let breaks: Vec<&str> = assessment.itinerary.gauge_breaks().map(|b| atlas.place_name(b.place, lang)).collect();
        if !breaks.is_empty() {
            report.text(format!("Gauge changes at {}.", breaks.join(", ")));
        }
        for (outcome, words) in [(Outcome::Hours, "Hours"), (Outcome::Cost, "The cost")] {
            let lacking = unknown_events(atlas, &assessment.transit, outcome, lang);
            if !lacking.is_empty() {
                report.text(format!("{words} cannot be told: nothing is published on {}.", lacking.join(", ")));
            }
        }
    }
    let routes = assessed.iter().zip(&found.shares);
    report.set_json(&Document {
        schema: "corridor/find/1",
        from: query.from.as_str(),
        to: query.to.as_str(),
        via: query.via.iter().map(PlaceId::as_str).collect(),
        by: word(query.by),
        as_of: label.shown,
        scenario: label.scenario.as_deref(),
        snapped: SnappedJson { from_m: off.0, to_m: off.1 },
        routes: routes.map(|(assessment, share)| RouteJson::new(view, assessment, *share)).collect(),
        reason,
    });
    report
}

fn crossing_name<'a>(
    atlas: &'a Atlas,
    record: Option<&'a crate::model::Crossing>,
    place: &'a PlaceId,
    lang: Lang,
) -> &'a str {
    record.map_or_else(|| atlas.place_name(place, lang), |record| record.names.get(lang))
}

/// One line for each route.
fn summary(report: &mut Report, assessed: &[Assessment<'_>], found: &Found) {
    let mut table =
        Table::new(&["=route", ">km", ">hours", ">USD/TEU", ">borders", ">breaks", ">common, %", "countries"]);
    for (i, (assessment, share)) in assessed.iter().zip(&found.shares).enumerate() {
        let itinerary = &assessment.itinerary;
        let countries: Vec<String> = itinerary.countries().iter().map(ToString::to_string).collect();
        let common = if i == 0 { Cell::default() } else { Cell::number(Some(share * 100.0), 0) };
        table.push(vec![
            Cell::new(itinerary.route.id.as_str()),
            Cell::number(Some(itinerary.length().km()), 0),
            printed(assessment.transit.total(Outcome::Hours), Unit::Hours),
            printed(assessment.transit.total(Outcome::Cost), Unit::Usd),
            Cell::new(itinerary.crossings().count().to_string()),
            Cell::new(itinerary.gauge_breaks().count().to_string()),
            common,
            Cell::new(countries.join(" ")),
        ]);
    }
    report.table(table);
    if assessed.len() > 1 {
        report.text("Common: the largest share of its length that a route has in common with a better one.");
    }
}

/// Why there is no route.
fn no_route(atlas: &Atlas, reason: &NoRoute, blocked: Option<&Assessment<'_>>, query: &Query, lang: Lang) -> String {
    match reason {
        NoRoute::NotTouched(place) => {
            let modes: Vec<&str> = query.modes.iter().map(|mode| mode.word()).collect();
            let modes = if modes.is_empty() { String::new() } else { format!(" by {}", modes.join(" or ")) };
            format!("no segment{modes} touches {}", atlas.place_name(place, lang))
        }
        NoRoute::NotJoined => "the segments of the atlas do not join these places".to_owned(),
        NoRoute::Unpriced => format!("there is a way, but nothing is published on its {}", word(query.by)),
        NoRoute::Blocked(_) => {
            let cuts = blocked.map(|assessment| assessment.itinerary.cuts()).unwrap_or_default();
            let words: Vec<String> = cuts.iter().map(|cut| obstacle(atlas, cut, lang)).collect();
            format!("the way with the fewest obstacles is cut at {}", words.join("; "))
        }
    }
}

/// Where a cut is, and why, in words.
pub(super) fn obstacle(atlas: &Atlas, cut: &Cut<'_>, lang: Lang) -> String {
    let place = super::compare::cut_place(atlas, cut, lang);
    match &cut.obstacle {
        Obstacle::Closed(words) => format!("{place} (closed by `{words}`)"),
        Obstacle::Line(state) => {
            format!("{place} ({})", state.map_or("state not known", |s| s.word()).replace('-', " "))
        }
        Obstacle::Crossing(state) => {
            format!("{place} (crossing {})", state.map_or("of unknown state", |s| s.word()).replace('-', " "))
        }
    }
}

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    from: &'a str,
    to: &'a str,
    via: Vec<&'a str>,
    by: &'static str,
    as_of: crate::model::Date,
    scenario: Option<&'a str>,
    snapped: SnappedJson,
    routes: Vec<RouteJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(JsonSchema, Serialize)]
pub(super) struct SnappedJson {
    pub(super) from_m: Metres,
    pub(super) to_m: Metres,
}

#[derive(JsonSchema, Serialize)]
struct RouteJson<'a> {
    hours: Option<Ranged>,
    cost: Option<Ranged>,
    /// The largest share of its length in common with a better route.
    common: f64,
    segments: Vec<&'a SegmentId>,
    #[serde(flatten)]
    route: show_json::Document<'a>,
}

impl<'a> RouteJson<'a> {
    fn new(view: &View<'a>, assessment: &'a Assessment<'a>, share: f64) -> Self {
        Self {
            hours: Ranged::total(&assessment.transit, Outcome::Hours),
            cost: Ranged::total(&assessment.transit, Outcome::Cost),
            common: (share * 1e4).round() / 1e4,
            segments: assessment.itinerary.legs.iter().map(|leg| &leg.segment.id).collect(),
            route: show_json::Document::new(view, assessment),
        }
    }
}
