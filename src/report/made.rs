//! Report of a new atlas, or of a route that was added to one.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::compare::{Assessment, View};
use crate::draft::{Added, File, Todo};
use crate::model::{Country, Lang};
use crate::table::{Table, Value, records, row};
use crate::units::Metres;
use crate::words::say;

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
    what: String,
}

/// What was made, and the language in which it is told.
struct Told<'m> {
    made: &'m Made<'m>,
    lang: Lang,
}

/// Report of a new atlas, or of a route that was added to one.
pub fn made_report<'m>(made: &'m Made<'m>, lang: Lang) -> Report<'m> {
    Report::of(Told { made, lang })
}

/// What is to be filled in, in words.
fn open(todo: &Todo, lang: Lang) -> String {
    let (open, all) = todo.lines;
    say!(lang, &format!("todo-{}", todo.what), open = open, all = all)
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

impl<'m> Document for Told<'m> {
    fn json(&self) -> impl Serialize {
        let made = self.made;
        let todo = |todo: &'m Todo| TodoJson { file: &todo.file, line: todo.line, what: open(todo, Lang::En) };
        MadeJson {
            schema: "corridor/new/1",
            folder: made.folder.display().to_string(),
            files: made.files.iter().map(|(name, _)| name.as_str()).collect(),
            routes: made.routes(),
            todo: made.todo.iter().map(todo).collect(),
        }
    }

    fn csv(&self) -> Table {
        let routes = self.made.routes();
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
        let (made, lang) = (self.made, self.lang);
        body.lang = lang;
        let folder = made.folder.display().to_string();
        body.heading(say!(lang, "heading-made", folder = folder, n = made.files.len()));
        let names = ["=route", "name", ">km", ">segments", ">borders", ">shared-km", "by-country-km"];
        let mut table = columns(lang, &names);
        for route in made.routes() {
            let whole = |length: Metres| labels::printed(Value::Fixed(length.km(), 0), lang);
            let count = |n: usize| labels::printed(n.into(), lang);
            let by_country = route.by_country.iter().map(|(country, length)| (*country, length.km()));
            table.push(row![
                route.id,
                route.name,
                whole(route.length_m),
                count(route.segments),
                count(route.crossings),
                whole(route.shared_m),
                labels::by_country(by_country, 0, lang),
            ]);
        }
        body.table(table);
        for added in made.added {
            let length = |length| labels::distance(length, lang);
            if added.nowhere.get() > 500.0 {
                body.text(say!(lang, "made-over-water", length = length(added.nowhere)));
            }
            if added.absorbed > Metres::ZERO {
                body.text(say!(lang, "made-absorbed", length = length(added.absorbed)));
            }
            if !added.kept_whole.is_empty() {
                let ids = added.kept_whole.join(lang.list_separator());
                body.text(say!(lang, "made-kept-whole", ids = ids));
            }
        }
        if !made.todo.is_empty() {
            body.text(say!(lang, "made-todo"));
            let mut table = columns(lang, &["=where", "what"]);
            for todo in made.todo {
                table.push(row![format!("{}:{}", todo.file, todo.line), open(todo, lang)]);
            }
            body.table(table);
        }
    }
}
