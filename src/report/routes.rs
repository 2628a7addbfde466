//! Report of the routes of an atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::compare::{Figure, View};
use crate::model::{Date, Lang, Names, PlaceId};
use crate::table::{Cell, Table, Value, records, row};
use crate::units::Metres;
use crate::words::say;

#[derive(JsonSchema, Serialize)]
pub(super) struct RouteList<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<String>,
    routes: Vec<RouteJson<'a>>,
    #[serde(skip)]
    view: &'a View<'a>,
    #[serde(skip)]
    lang: Lang,
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
    /// In the language of the report.
    #[serde(skip)]
    name: &'a str,
    #[serde(skip)]
    length: Value,
    #[serde(skip)]
    missing: Value,
}

/// Report of all routes of an atlas, with their groups and lengths.
pub fn routes_report<'a>(view: &'a View<'a>, lang: Lang) -> Report<'a> {
    let atlas = view.atlas();
    let routes = atlas.groups.iter().flat_map(|group| atlas.routes_of(&group.id)).filter_map(|route| {
        let assessment = view.assess(route)?;
        Some(RouteJson {
            id: route.id.as_str(),
            group: route.group.as_str(),
            names: &route.names,
            description: &route.description,
            modes: route.modes.iter().map(|m| m.word()).collect(),
            stops: route.stops.iter().map(PlaceId::as_str).collect(),
            length_m: assessment.itinerary.length(),
            name: route.names.get(lang),
            length: Value::fixed(assessment.printed(Figure::Length), 0),
            missing: Value::fixed(assessment.printed(Figure::Missing), 0),
        })
    });
    Report::of(RouteList {
        schema: "corridor/routes/1",
        as_of: view.label.shown,
        scenario: labels::scenario(&view.label, atlas),
        routes: routes.collect(),
        view,
        lang,
    })
}

impl Document for RouteList<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        records! { r in &self.routes =>
            "group": r.group,
            "id": r.id,
            "name": r.name,
            "modes": Value::joined(&r.modes, " "),
            "length_km": r.length.clone(),
            "missing_km": r.missing.clone(),
        }
    }

    fn body(&self, body: &mut Body) {
        let (atlas, label, lang) = (self.view.atlas(), &self.view.label, self.lang);
        body.lang = lang;
        body.heading(say!(
            lang,
            "heading-routes",
            name = atlas.name.as_str(),
            shown = labels::shown(label, atlas, lang)
        ));
        body.outside_the_data(atlas, label);
        let mut table = columns(lang, &["=route", "name", "modes", ">km", ">missing"]);
        for group in &atlas.groups {
            let empty = Cell::default;
            table.push(row![format!("{} ·", group.id), group.names.get(lang), empty(), empty(), empty()]);
            for route in self.routes.iter().filter(|route| route.group == group.id.as_str()) {
                let modes = Value::joined(route.modes.iter().map(|mode| say!(lang, &format!("mode-{mode}"))), " ");
                let [length, missing] = [&route.length, &route.missing].map(|km| labels::printed(km.clone(), lang));
                table.push(row![format!("  {}", route.id), route.name, modes, length, missing]);
            }
        }
        body.table(table);
    }
}
