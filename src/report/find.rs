//! Report of routes found over the network of the atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::advisories::{advisories_table, met};
use super::body::Body;
use super::breakeven::word;
use super::compare::{obstacle, openness, unknown_outcomes};
use super::document::{Document, Report};
use super::labels::{self, columns};
use super::legs::{legs_table, tenth, tenths_between};
use super::show_json;
use super::transit::printed;
use super::transit_json::Ranged;
use crate::compare::{Assessment, Criterion, Found, NoRoute, Outcome, Query, Unit, View};
use crate::model::{Atlas, Crossing, Date, Lang, PlaceId, SegmentId};
use crate::table::{Table, Value, records, row};
use crate::units::Metres;
use crate::words::say;

/// A route query on an atlas with its result.
#[derive(Clone, Copy, Debug)]
pub struct FindAnswer<'q> {
    /// The query.
    pub query: &'q Query,
    /// Distances from the requested positions of start and end to the places taken for them.
    pub off: (Metres, Metres),
    /// The result: routes, or the reason why there is none.
    pub found: &'q Found,
    /// The view that was searched.
    pub view: &'q View<'q>,
}

struct Find<'a> {
    answer: FindAnswer<'a>,
    assessed: &'a [Assessment<'a>],
    blocked: Option<&'a Assessment<'a>>,
    lang: Lang,
}

/// Report of the routes found, or of the reason why there is none.
///
/// `assessed` has the routes in the order of `answer.found`. `blocked` is the route with the fewest obstacles, where
/// every route is blocked; otherwise `None`.
pub fn find_report<'a>(
    answer: FindAnswer<'a>,
    assessed: &'a [Assessment<'a>],
    blocked: Option<&'a Assessment<'a>>,
    lang: Lang,
) -> Report<'a> {
    Report::of(Find { answer, assessed, blocked, lang })
}

impl<'a> Find<'a> {
    fn reason(&self, lang: Lang) -> Option<String> {
        let FindAnswer { query, found, view, .. } = self.answer;
        found.reason.as_ref().map(|reason| no_route(view.atlas(), reason, self.blocked, query, lang))
    }

    /// The routes, each with the largest share of its length in common with a better one.
    fn routes(&self) -> impl Iterator<Item = (&'a Assessment<'a>, f64)> {
        self.assessed.iter().zip(self.answer.found.shares.iter().copied())
    }

    /// One line for each route.
    fn summary(&self) -> Table {
        let lang = self.lang;
        let names = ["=route", ">km", ">hours", ">usd-teu", ">borders", ">breaks", ">common-percent", "countries"];
        let mut table = columns(lang, &names);
        for (i, (assessment, share)) in self.routes().enumerate() {
            let itinerary = &assessment.itinerary;
            table.push(row![
                itinerary.route.id.as_str(),
                labels::printed(Value::Fixed(itinerary.length().km(), 0), lang),
                printed(assessment.transit.total(Outcome::Hours), Unit::Hours, lang),
                printed(assessment.transit.total(Outcome::Cost), Unit::Usd, lang),
                labels::printed(itinerary.crossings().count().into(), lang),
                labels::printed(itinerary.gauge_breaks().count().into(), lang),
                labels::printed(if i == 0 { Value::Empty } else { Value::Fixed(share * 100.0, 0) }, lang),
                Value::joined(itinerary.countries().iter().map(ToString::to_string), " "),
            ]);
        }
        table
    }

    /// Adds one route: borders, legs, changes of gauge, unknown outcomes.
    fn route(&self, body: &mut Body, assessment: &Assessment<'_>) {
        let (atlas, lang, itinerary) = (self.answer.view.atlas(), self.lang, &assessment.itinerary);
        body.heading(itinerary.route.id.as_str());
        let borders: Vec<&str> = itinerary.crossings().map(|c| crossing_name(atlas, c.record, c.place, lang)).collect();
        if !borders.is_empty() {
            body.text(say!(lang, "borders-of-way", names = borders.join(lang.clause_separator())));
        }
        legs_table(body, atlas, itinerary, lang);
        let breaks: Vec<&str> = itinerary.gauge_breaks().map(|b| atlas.place_name(b.place, lang)).collect();
        if !breaks.is_empty() {
            body.text(say!(lang, "gauge-changes-at", places = breaks.join(lang.list_separator())));
        }
        let unknown = unknown_outcomes(atlas, &assessment.transit, None, &[Outcome::Hours, Outcome::Cost], lang);
        body.texts(unknown);
        body.text(openness(atlas, itinerary, lang));
        advisories_table(body, atlas, &met(atlas, [itinerary]), itinerary.as_of, 1);
    }
}

impl Document for Find<'_> {
    fn json(&self) -> impl Serialize {
        let FindAnswer { query, off, view, .. } = self.answer;
        let routes = self.routes().map(|(assessment, share)| RouteJson::new(view, assessment, share));
        FindJson {
            schema: "corridor/find/1",
            from: query.from.as_str(),
            to: query.to.as_str(),
            via: query.via.iter().map(PlaceId::as_str).collect(),
            by: word(query.by),
            as_of: view.label.shown,
            scenario: labels::scenario(&view.label, view.atlas()),
            snapped: SnappedJson { from_m: off.0, to_m: off.1 },
            routes: routes.collect(),
            reason: self.reason(Lang::En),
        }
    }

    fn csv(&self) -> Table {
        let itineraries = self.assessed.iter().map(|assessment| &assessment.itinerary);
        records! { (route, leg) in itineraries.flat_map(|itinerary| itinerary.legs.iter().map(|leg| (&itinerary.route.id, leg))) =>
            "route": route.as_str(),
            "segment": leg.segment.id.as_str(),
            "from": leg.from.as_str(),
            "to": leg.to.as_str(),
            "country": leg.segment.country.code(),
            "mode": leg.segment.mode.word(),
            "from_km": tenth(leg.start),
            "to_km": tenth(leg.end),
            "length_km": tenths_between(leg.start, leg.end),
        }
    }

    fn body(&self, body: &mut Body) {
        let FindAnswer { query, off, view, .. } = self.answer;
        let (atlas, label, lang) = (view.atlas(), &view.label, self.lang);
        body.lang = lang;
        let name = |id: &PlaceId| atlas.place_name(id, lang).to_owned();
        let via: Vec<String> = query.via.iter().map(name).collect();
        let (from, to) = (name(&query.from), name(&query.to));
        let (shown, by) = (labels::shown(label, atlas, lang), labels::by(query.by, lang));
        body.heading(if via.is_empty() {
            say!(lang, "heading-way", from = from, to = to, shown = shown, by = by)
        } else {
            let via = via.join(lang.list_separator());
            say!(lang, "heading-way-via", from = from, to = to, via = via, shown = shown, by = by)
        });
        for (id, off) in [("off-start", off.0), ("off-end", off.1)] {
            if off > Metres::ZERO {
                body.text(say!(lang, id, distance = labels::distance(off, lang)));
            }
        }
        body.outside_the_data(atlas, label);
        if let Some(reason) = self.reason(lang) {
            body.text(say!(lang, "no-route", reason = reason));
        }
        if !self.assessed.is_empty() {
            body.table(self.summary());
        }
        if self.assessed.len() > 1 {
            body.text(say!(lang, "common-about"));
        }
        self.assessed.iter().for_each(|assessment| self.route(body, assessment));
    }
}

fn crossing_name<'a>(atlas: &'a Atlas, record: Option<&'a Crossing>, place: &'a PlaceId, lang: Lang) -> &'a str {
    record.map_or_else(|| atlas.place_name(place, lang), |record| record.names.get(lang))
}

/// The reason why there is no route, as a clause.
fn no_route(atlas: &Atlas, reason: &NoRoute, blocked: Option<&Assessment<'_>>, query: &Query, lang: Lang) -> String {
    match reason {
        NoRoute::NotTouched(place) => {
            let place = atlas.place_name(place, lang);
            let modes = query.modes.iter().map(|mode| labels::mode(*mode, lang));
            match modes.reduce(|first, last| say!(lang, "or", first = first, last = last)) {
                Some(modes) => say!(lang, "no-route-untouched-by", modes = modes, place = place),
                None => say!(lang, "no-route-untouched", place = place),
            }
        }
        NoRoute::NotJoined => say!(lang, "no-route-unjoined"),
        NoRoute::Unpriced => match query.by {
            Criterion::Length => say!(lang, "no-route-unpriced-length"),
            Criterion::Time => say!(lang, "no-route-unpriced-time"),
            Criterion::Cost => say!(lang, "no-route-unpriced-cost"),
        },
        NoRoute::Blocked(_) => {
            let cuts = blocked.map(|assessment| assessment.itinerary.interruptions()).unwrap_or_default();
            let words: Vec<String> = cuts.iter().map(|cut| obstacle(atlas, cut, lang)).collect();
            say!(lang, "no-route-cut", parts = words.join(lang.clause_separator()))
        }
    }
}

#[derive(JsonSchema, Serialize)]
#[schemars(rename = "Document")]
pub(super) struct FindJson<'a> {
    schema: &'static str,
    from: &'a str,
    to: &'a str,
    via: Vec<&'a str>,
    by: &'static str,
    as_of: Date,
    scenario: Option<String>,
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
    route: show_json::RouteDocument<'a>,
}

impl<'a> RouteJson<'a> {
    fn new(view: &View<'a>, assessment: &'a Assessment<'a>, share: f64) -> Self {
        Self {
            hours: Ranged::total(&assessment.transit, Outcome::Hours),
            cost: Ranged::total(&assessment.transit, Outcome::Cost),
            common: (share * 1e4).round() / 1e4,
            segments: assessment.itinerary.legs.iter().map(|leg| &leg.segment.id).collect(),
            route: show_json::RouteDocument::new(view, assessment),
        }
    }
}
