//! Border crossing points, of some routes or of the whole atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use crate::compare::View;
use crate::model::{Atlas, Claim, Crossing, Date, Lang, Quantity, SourceId, User};
use crate::network::Itinerary;
use crate::units::Metres;

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    as_of: Date,
    crossings: Vec<CrossingJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct CrossingJson<'a> {
    id: &'a str,
    name: &'a str,
    countries: [&'a str; 2],
    mode: &'static str,
    place: Option<&'a str>,
    status: &'static str,
    status_source: Option<&'a SourceId>,
    lon: f64,
    lat: f64,
    users: &'a [User],
    requirements: Option<&'a str>,
    claims: &'a [Claim],
    routes: Vec<RouteAt<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct RouteAt<'a> {
    route: &'a str,
    at_m: Metres,
}

/// The crossings that the routes pass; with `all`, every crossing of the atlas.
pub fn crossings_report(view: &View<'_>, itineraries: &[Itinerary<'_>], all: bool, lang: Lang) -> Report {
    let (atlas, as_of) = (view.atlas(), view.label.shown);
    let mut report = Report {
        data: Table::new(&[
            "id",
            "name",
            "countries",
            "mode",
            "status",
            "status_source",
            "lon",
            "lat",
            "users",
            "routes",
            "requirements",
        ]),
        ..Report::default()
    };
    let mut table = Table::new(&["crossing", "=borders", "=mode", "status", "on routes, at km"]);
    let (mut crossings, mut details) = (Vec::new(), Vec::new());
    for crossing in atlas.crossings.values() {
        let passed: Vec<(&str, Metres)> = itineraries
            .iter()
            .flat_map(|i| i.crossings().map(move |c| (i.route.id.as_str(), c)))
            .filter(|(_, c)| c.record.is_some_and(|r| r.id == crossing.id))
            .map(|(route, c)| (route, c.at))
            .collect();
        if !all && passed.is_empty() {
            continue;
        }
        let (a, b) = (crossing.countries.0.code(), crossing.countries.1.code());
        let status = view.conditions.crossing(crossing);
        let sources = status.source().map(|id| report.notes.number(atlas, id)).into_iter().collect();
        let on: Vec<String> = passed.iter().map(|(route, at)| format!("{route} {:.0}", at.km())).collect();
        details.push(format!("{}. {}", crossing.names.get(lang), told(&mut report, atlas, crossing)));
        table.push(vec![
            Cell::new(crossing.names.get(lang)),
            Cell::new(format!("{a}–{b}")),
            Cell::new(crossing.mode.word()),
            Cell { sources, ..Cell::new(status.word().replace('-', " ")) },
            Cell::new(on.join(", ")),
        ]);
        report.data.push(vec![
            Cell::new(crossing.id.as_str()),
            Cell::new(crossing.names.get(lang)),
            Cell::new(format!("{a};{b}")),
            Cell::new(crossing.mode.word()),
            Cell::new(status.word()),
            Cell::new(status.source().map(ToString::to_string).unwrap_or_default()),
            Cell::new(crossing.position.lon().to_string()),
            Cell::new(crossing.position.lat().to_string()),
            Cell::new(words(&crossing.users, ";")),
            Cell::new(passed.iter().map(|(route, _)| *route).collect::<Vec<_>>().join(";")),
            Cell::new(crossing.requirements.clone().unwrap_or_default()),
        ]);
        crossings.push(CrossingJson {
            id: crossing.id.as_str(),
            name: crossing.names.get(Lang::En),
            countries: [a, b],
            mode: crossing.mode.word(),
            place: crossing.place.as_ref().map(crate::model::PlaceId::as_str),
            status: status.word(),
            status_source: status.source(),
            lon: crossing.position.lon(),
            lat: crossing.position.lat(),
            users: &crossing.users,
            requirements: crossing.requirements.as_deref(),
            claims: &crossing.claims,
            routes: passed.into_iter().map(|(route, at_m)| RouteAt { route, at_m }).collect(),
        });
    }
    report.heading(format!("{} border crossings as of {as_of}", crossings.len()));
    report.outside_the_data(atlas, &view.label);
    report.table(table);
    report.heading("Who may pass, what they ask, what passes");
    for text in details {
        report.text(text);
    }
    report.set_json(&Document { schema: "corridor/crossings/1", as_of, crossings });
    report
}

/// Users, requirements, and every claim about traffic, capacity or waiting, with its source.
fn told(report: &mut Report, atlas: &Atlas, crossing: &Crossing) -> String {
    let mut parts: Vec<String> = Vec::new();
    if !crossing.users.is_empty() {
        parts.push(format!("For {}.", words(&crossing.users, ", ").replace('-', " ")));
    }
    parts.extend(crossing.requirements.clone());
    let about_use = [Quantity::Traffic, Quantity::Capacity, Quantity::Dwell, Quantity::LoadLimit];
    for claim in crossing.claims.iter().filter(|c| about_use.contains(&c.quantity)) {
        let number = report.notes.number(atlas, &claim.source);
        let note = claim.note.as_ref().map(|n| n.trim_end_matches('.').to_owned());
        let about: Vec<String> = claim.as_of.map(|d| d.to_string()).into_iter().chain(note).collect();
        let about = if about.is_empty() { String::new() } else { format!(" ({})", about.join("; ")) };
        parts.push(format!("{}: {}{about} [{number}].", capital(claim.quantity.word()), claim.value_with_unit()));
    }
    parts.join(" ")
}

/// `Traffic` for `traffic`, at the start of a sentence.
fn capital(word: &str) -> String {
    let mut letters = word.replace('-', " ").chars().collect::<Vec<_>>();
    if let Some(first) = letters.first_mut() {
        first.make_ascii_uppercase();
    }
    letters.into_iter().collect()
}

fn words(users: &[User], separator: &str) -> String {
    users.iter().map(|user| user.word()).collect::<Vec<_>>().join(separator)
}
