//! Report of a new atlas, or of a route that was added to one.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use crate::compare::{Assessment, View};
use crate::draft::{Added, File, Todo};
use crate::model::{Country, Lang};
use crate::table::{Table, Value, records, row};
use crate::units::Metres;

/// What was made of lines.
#[derive(Clone, Copy, Debug)]
pub struct Made<'m> {
    /// The folder of the atlas.
    pub folder: &'m Path,
    /// The files that were written.
    pub files: &'m [File],
    /// Ids of the new routes.
    pub routes: &'m [String],
    /// What was made of each.
    pub added: &'m [Added],
    /// What the data leave open.
    pub todo: &'m [Todo],
    /// The atlas as it is now.
    pub view: &'m View<'m>,
}

#[derive(JsonSchema, Serialize)]
#[schemars(rename = "Document")]
pub(super) struct MadeJson<'m> {
    schema: &'static str,
    folder: String,
    files: Vec<&'m str>,
    routes: Vec<MadeRoute>,
    /// What is not in the data, and where to fill it in.
    todo: Vec<TodoJson<'m>>,
}

#[derive(JsonSchema, Serialize)]
struct MadeRoute {
    id: String,
    name: String,
    length_m: Metres,
    /// Length that lies on segments which the atlas had before.
    shared_m: Metres,
    /// Length of railways and roads over water, which counts to the countries beside it.
    over_water_m: Metres,
    /// Length of short stretches with other properties, which were taken for parts of what is beside them.
    absorbed_m: Metres,
    segments: usize,
    crossings: usize,
    by_country: BTreeMap<Country, Metres>,
}

#[derive(JsonSchema, Serialize)]
struct TodoJson<'m> {
    file: &'m str,
    line: usize,
    what: &'m str,
}

/// Report of a new atlas, or of a route that was added to one.
pub fn made_report<'m>(made: &'m Made<'m>) -> Report<'m> {
    Report::of(*made)
}

impl<'m> Made<'m> {
    /// The new routes, assessed, with what was made of each.
    fn assessed(&self) -> impl Iterator<Item = (Assessment<'m>, &'m Added)> {
        let view = self.view;
        let assessed = self.routes.iter().filter_map(move |id| view.assess(view.atlas().route(id)?));
        assessed.zip(self.added)
    }

    fn routes(&self) -> Vec<MadeRoute> {
        let route = |(assessment, added): (Assessment<'_>, &Added)| {
            let itinerary = &assessment.itinerary;
            MadeRoute {
                id: itinerary.route.id.to_string(),
                name: itinerary.route.names.get(Lang::En).to_owned(),
                length_m: itinerary.length(),
                shared_m: added.shared,
                over_water_m: added.nowhere,
                absorbed_m: added.absorbed,
                segments: itinerary.legs.len(),
                crossings: itinerary.crossings().count(),
                by_country: itinerary.by_country().iter().map(|share| (share.key, share.length)).collect(),
            }
        };
        self.assessed().map(route).collect()
    }
}

impl Document for Made<'_> {
    fn json(&self) -> impl Serialize {
        MadeJson {
            schema: "corridor/new/1",
            folder: self.folder.display().to_string(),
            files: self.files.iter().map(|(name, _)| name.as_str()).collect(),
            routes: self.routes(),
            todo: self.todo.iter().map(|Todo { file, line, what }| TodoJson { file, line: *line, what }).collect(),
        }
    }

    fn csv(&self) -> Table {
        let routes = self.routes();
        records! { route in &routes =>
            "route": &route.id,
            "name": &route.name,
            "length_km": Value::Fixed(route.length_m.km(), 1),
            "shared_km": Value::Fixed(route.shared_m.km(), 1),
            "over_water_km": Value::Fixed(route.over_water_m.km(), 1),
            "segments": route.segments,
            "crossings": route.crossings,
        }
    }

    fn body(&self, body: &mut Body) {
        let folder = self.folder.display();
        body.heading(format!("{folder}: {} files", self.files.len()));
        let mut table = Table::new(["=route", "name", ">km", ">segments", ">borders", ">shared, km", "by country, km"]);
        for route in self.routes() {
            let by_country = route.by_country.iter().map(|(country, length)| format!("{country} {:.0}", length.km()));
            table.push(row![
                route.id,
                route.name,
                Value::Fixed(route.length_m.km(), 0),
                route.segments,
                route.crossings,
                Value::Fixed(route.shared_m.km(), 0),
                Value::joined(by_country, ", "),
            ]);
        }
        body.table(table);
        for added in self.added {
            if added.nowhere.get() > 500.0 {
                body.text(format!(
                    "{} lie over water by the boundaries and count to the countries beside it.",
                    added.nowhere
                ));
            }
            if added.absorbed > Metres::ZERO {
                let what = "of short stretches, such as bridges and tracks of stations, have the properties of what is beside them";
                body.text(format!("{} {what}.", added.absorbed));
            }
            if !added.kept_whole.is_empty() {
                let ids = added.kept_whole.join(", ");
                body.text(format!("Shared in part and drawn again beside them, since more is written about them than their lines say: {ids}."));
            }
        }
        if !self.todo.is_empty() {
            body.text("Not in the data, to fill in:".to_owned());
            let mut table = Table::new(["=where", "what"]);
            for Todo { file, line, what } in self.todo {
                table.push(row![format!("{file}:{line}"), what.as_str()]);
            }
            body.table(table);
        }
    }
}
