//! The list of routes.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use crate::compare::{Figure, View};
use crate::model::{Date, Lang, Names};
use crate::units::Metres;

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    as_of: Date,
    routes: Vec<RouteJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct RouteJson<'a> {
    id: &'a str,
    group: &'a str,
    names: &'a Names,
    description: &'a str,
    modes: Vec<&'static str>,
    stops: Vec<&'a str>,
    length_m: Metres,
}

/// All routes of an atlas, with their groups and lengths.
pub fn routes_report(view: &View<'_>, lang: Lang) -> Report {
    let (atlas, as_of) = (view.atlas(), view.label.shown);
    let mut report =
        Report { data: Table::new(&["group", "id", "name", "modes", "length_km", "missing_km"]), ..Report::default() };
    let mut table = Table::new(&["=route", "name", "modes", ">km", ">missing"]);
    let mut routes = Vec::new();
    for group in &atlas.groups {
        table.push(vec![
            Cell::new(format!("{} ·", group.id)),
            Cell::new(group.names.get(lang)),
            Cell::default(),
            Cell::default(),
            Cell::default(),
        ]);
        for route in atlas.routes_of(&group.id) {
            let Some(assessment) = view.assess(route) else { continue };
            let modes: Vec<&'static str> = route.modes.iter().map(|m| m.word()).collect();
            let length_m = assessment.itinerary.length();
            let (length, missing) = (assessment.printed(Figure::Length), assessment.printed(Figure::Missing));
            let (length, missing) = (Cell::number(length, 0), Cell::number(missing, 0));
            let (id, name) = (Cell::new(route.id.as_str()), Cell::new(route.names.get(lang)));
            let words = Cell::new(modes.join(" "));
            report.data.push(vec![
                Cell::new(group.id.as_str()),
                id,
                name.clone(),
                words.clone(),
                length.clone(),
                missing.clone(),
            ]);
            table.push(vec![Cell::new(format!("  {}", route.id)), name, words, length, missing]);
            routes.push(RouteJson {
                id: route.id.as_str(),
                group: group.id.as_str(),
                names: &route.names,
                description: &route.description,
                modes,
                stops: route.stops.iter().map(crate::model::PlaceId::as_str).collect(),
                length_m,
            });
        }
    }
    report.heading(format!("{}, states as of {as_of}", atlas.name));
    report.outside_the_data(atlas, &view.label);
    report.table(table);
    report.text("Next: `corridor show ROUTE` for its legs, `corridor compare ROUTE ROUTE` for two side by side.");
    report.set_json(&Document { schema: "corridor/routes/1", as_of, routes });
    report
}
