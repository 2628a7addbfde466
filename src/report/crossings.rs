//! Report of border crossing points.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::compare::View;
use crate::model::{Atlas, Claim, Crossing, Date, Lang, PlaceId, Quantity, SourceId, User};
use crate::network::Itinerary;
use crate::table::{Cell, Table, Value, records, row};
use crate::units::Metres;
use crate::words::{digits, say};

#[derive(JsonSchema, Serialize)]
pub(super) struct CrossingList<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<String>,
    crossings: Vec<CrossingJson<'a>>,
    #[serde(skip)]
    view: &'a View<'a>,
    #[serde(skip)]
    lang: Lang,
}

#[derive(JsonSchema, Serialize)]
struct CrossingJson<'a> {
    id: &'a str,
    name: &'a str,
    countries: [&'a str; 2],
    mode: &'static str,
    place: Option<&'a str>,
    status: &'static str,
    /// The status in words, with the day up to which it is known.
    status_told: String,
    /// The day up to which it is known, when that lies before `as_of`.
    status_last_known: Option<Date>,
    status_source: Option<&'a SourceId>,
    lon: f64,
    lat: f64,
    users: &'a [User],
    requirements: Option<&'a str>,
    claims: &'a [Claim],
    routes: Vec<RouteAt<'a>>,
    #[serde(skip)]
    crossing: &'a Crossing,
}

#[derive(JsonSchema, Serialize)]
struct RouteAt<'a> {
    route: &'a str,
    at_m: Metres,
}

/// Report of the crossings that the routes pass; with `all`, of every crossing of the atlas.
pub fn crossings_report<'a>(view: &'a View<'a>, itineraries: &[Itinerary<'a>], all: bool, lang: Lang) -> Report<'a> {
    let crossings = view.atlas().crossings.values().filter_map(|crossing| {
        let passed = itineraries.iter().flat_map(|i| i.crossings().map(move |c| (i.route, c)));
        let passed = passed.filter(|(_, c)| c.record.is_some_and(|r| r.id == crossing.id));
        let routes: Vec<RouteAt<'a>> =
            passed.map(|(route, c)| RouteAt { route: route.id.as_str(), at_m: c.at }).collect();
        (all || !routes.is_empty()).then(|| CrossingJson::new(crossing, routes, view))
    });
    Report::of(CrossingList {
        schema: "corridor/crossings/1",
        as_of: view.label.shown,
        scenario: labels::scenario(&view.label, view.atlas()),
        crossings: crossings.collect(),
        view,
        lang,
    })
}

impl<'a> CrossingJson<'a> {
    fn new(crossing: &'a Crossing, routes: Vec<RouteAt<'a>>, view: &View<'_>) -> Self {
        let status = view.conditions.crossing(crossing);
        Self {
            id: crossing.id.as_str(),
            name: crossing.names.get(Lang::En),
            countries: [crossing.countries.0.code(), crossing.countries.1.code()],
            mode: crossing.mode.word(),
            place: crossing.place.as_ref().map(PlaceId::as_str),
            status: status.word(),
            status_told: labels::told(&status, Lang::En),
            status_last_known: status.reach().day(),
            status_source: status.source(),
            lon: crossing.position.lon(),
            lat: crossing.position.lat(),
            users: status.recorded_users().unwrap_or(&crossing.users),
            requirements: crossing.requirements.as_deref(),
            claims: &crossing.claims,
            routes,
            crossing,
        }
    }
}

impl Document for CrossingList<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        records! { c in &self.crossings =>
            "id": c.id,
            "name": c.crossing.names.get(self.lang),
            "countries": Value::joined(c.countries, ";"),
            "mode": c.mode,
            "status": c.status,
            "status_last_known": c.status_last_known.map(|date| date.to_string()),
            "status_source": c.status_source.map(SourceId::as_str),
            "lon": c.lon,
            "lat": c.lat,
            "users": Value::joined(c.users.iter().map(|user| user.word()), ";"),
            "routes": Value::joined(c.routes.iter().map(|r| r.route), ";"),
            "requirements": c.requirements,
        }
    }

    fn body(&self, body: &mut Body) {
        let (atlas, label, lang) = (self.view.atlas(), &self.view.label, self.lang);
        body.lang = lang;
        let shown = labels::shown(label, atlas, lang);
        body.heading(say!(lang, "heading-crossings", n = self.crossings.len(), shown = shown));
        body.outside_the_data(atlas, label);
        let mut table = columns(lang, &["crossing", "id", "=borders", "=mode", "status", "on-routes"]);
        let mut texts = Vec::new();
        for crossing in &self.crossings {
            let name = crossing.crossing.names.get(lang);
            let sources = crossing.status_source.map(|id| body.notes.number(atlas, id)).into_iter().collect();
            let told = labels::told(&self.view.conditions.crossing(crossing.crossing), lang);
            let status = Cell::from(told).cited(sources);
            let km = |at: Metres| digits(&format!("{:.0}", at.km()), lang);
            let routes = crossing.routes.iter().map(|r| format!("{} {}", r.route, km(r.at_m)));
            let routes = Value::joined(routes, lang.list_separator());
            let borders = Value::joined(crossing.countries, "–");
            table.push(row![name, crossing.id, borders, labels::mode(crossing.crossing.mode, lang), status, routes]);
            // Sources are numbered crossing by crossing, the state before the details.
            texts.push(format!("{name}. {}", details(body, atlas, crossing.crossing)));
        }
        body.table(table);
        body.heading(say!(lang, "crossings-details"));
        body.texts(texts);
    }
}

/// Permitted users, requirements, and every claim about traffic, capacity or waiting with its source.
fn details(body: &mut Body, atlas: &Atlas, crossing: &Crossing) -> String {
    let lang = body.lang;
    let mut parts: Vec<String> = Vec::new();
    if !crossing.users.is_empty() {
        let users: Vec<String> = crossing.users.iter().map(|user| labels::user(*user, lang)).collect();
        parts.push(say!(lang, "crossing-for", users = users.join(lang.list_separator())));
    }
    parts.extend(crossing.requirements.clone());
    for claim in &crossing.claims {
        let id = match claim.quantity {
            Quantity::Traffic => "crossing-traffic",
            Quantity::Capacity => "crossing-capacity",
            Quantity::Dwell => "crossing-dwell",
            Quantity::LoadLimit => "crossing-load-limit",
            _ => continue,
        };
        let number = body.notes.number(atlas, &claim.source);
        let note = claim.note.as_ref().map(|n| n.trim_end_matches('.').to_owned());
        let about = claim.as_of.map(|date| labels::date(date, lang)).into_iter().chain(note);
        let about = about.collect::<Vec<_>>().join(lang.clause_separator());
        let value = labels::value(claim, lang);
        let what = if about.is_empty() { value } else { say!(lang, "with-note", what = value, note = about) };
        parts.push(say!(lang, id, what = format!("{what} {number}")));
    }
    parts.join(" ")
}
