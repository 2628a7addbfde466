//! The files of a draft: layers as GeoJSON, routes and manifest as TOML, sources as CSL-JSON.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::atlas::{Draft, DraftCrossing, DraftPlace, DraftRoute, DraftSegment};
use crate::colour::{Rgb, distinct};
use crate::model::{Country, Date, LonLat, Names};
use crate::units::Metres;

/// Where the lines come from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Id of the source.
    pub id: String,
    /// Whom to credit: the title of the source.
    pub title: String,
    /// The licence of the data; `None` where it is not known.
    pub licence: Option<String>,
    /// Name of the file.
    pub file: String,
    /// The day of which the data speak.
    pub as_of: Date,
    /// Whether somebody said so, or the file was last changed on that day.
    pub as_of_stated: bool,
    /// Accuracy of the lines, where somebody has stated it.
    pub stated: Option<Metres>,
}

/// What stands beside the day of data of which nobody has said the day.
pub(super) const UNDATED: &str = "the day on which the file of lines was last changed";

/// The note of a line whose accuracy nobody has stated.
pub(super) const UNSTATED: &str = "The accuracy is not stated by the data, but taken to be so.";

/// Colours of routes: apart for every kind of colour vision.
const COLOURS: [&str; 9] =
    ["#006b89", "#b640a4", "#006238", "#925e00", "#4430af", "#833800", "#71005f", "#539602", "#9a61e2"];

/// A file of an atlas: its name and text.
pub type File = (String, String);

impl Draft {
    /// All files of a new atlas. `name` is the word by which its layer of segments is called; `more` are further sources of
    /// segments.
    pub fn files(&self, name: &str, title: &str, origin: &Origin, more: &[Origin]) -> Vec<File> {
        let mut files = vec![
            ("atlas.toml".to_owned(), self.manifest(name, title, origin)),
            (format!("{name}.geojson"), self.segment_layer(name, origin)),
            ("places.geojson".to_owned(), self.place_layer("places", origin)),
            ("routes.toml".to_owned(), self.route_tables()),
            ("sources.json".to_owned(), sources(std::iter::once(origin).chain(more))),
        ];
        if self.new_crossings().next().is_some() {
            files.push(("crossings.geojson".to_owned(), self.crossing_layer("crossings", origin)));
        }
        files
    }

    fn manifest(&self, name: &str, title: &str, origin: &Origin) -> String {
        let mut text = format!(
            "# The manifest of an atlas: which file plays which role.\nname = {}\nas_of = \"{}\" # {}\n\n",
            quoted(title),
            origin.as_of,
            if origin.as_of_stated { "the day of which the data speak" } else { UNDATED }
        );
        let _ = write!(text, "[layers]\nsegments = [\"{name}.geojson\"]\nplaces = \"places.geojson\"\n");
        if self.new_crossings().next().is_some() {
            text.push_str("crossings = \"crossings.geojson\"\n");
        }
        text.push_str("routes = \"routes.toml\"\nsources = \"sources.json\"\n");
        text
    }

    fn new_crossings(&self) -> impl Iterator<Item = &DraftCrossing> {
        self.crossings.iter().filter(|crossing| !crossing.known)
    }

    /// The layer of new segments.
    pub fn segment_layer(&self, name: &str, origin: &Origin) -> String {
        layer(name, origin, self.segments.iter().filter(|segment| !segment.known).map(segment))
    }

    /// The layer of new places.
    pub fn place_layer(&self, name: &str, origin: &Origin) -> String {
        layer(name, origin, self.places.iter().filter(|place| !place.known).map(|p| place(p, origin)))
    }

    /// The layer of new crossings.
    pub fn crossing_layer(&self, name: &str, origin: &Origin) -> String {
        let of_place =
            |crossing: &DraftCrossing| self.place(&crossing.place).map(|place| (place.position, place.accuracy));
        let features = self.new_crossings().filter_map(|c| Some(crossing_feature(c, of_place(c)?, origin)));
        layer(name, origin, features)
    }

    /// The tables of new groups and routes.
    pub fn route_tables(&self) -> String {
        let mut text = String::new();
        let old: Vec<&str> = self.routes.iter().filter(|route| route.known).map(|route| route.group.as_str()).collect();
        let new = || self.routes.iter().filter(|route| !route.known);
        for (id, name) in self.groups.iter().filter(|(id, _)| !old.contains(&id.as_str())) {
            let Some(baseline) = new().find(|route| route.group == *id) else { continue };
            let _ = write!(
                text,
                "[[group]]\nid = {}\nnames = {{ en = {} }}\nbaseline = {}\n\n",
                quoted(id),
                quoted(name),
                quoted(&baseline.id)
            );
        }
        let palette: Vec<Rgb> = COLOURS.iter().filter_map(|colour| colour.parse().ok()).collect();
        let colours = distinct(&palette.iter().copied().cycle().take(self.routes.len()).collect::<Vec<_>>());
        for (route, colour) in self.routes.iter().zip(colours).filter(|(route, _)| !route.known) {
            text.push_str(&table(route, &self.via(route), colour));
        }
        text
    }
}

fn table(route: &DraftRoute, via: &[String], colour: Rgb) -> String {
    let list = |items: &[String]| items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", ");
    let modes: Vec<String> = route.modes.iter().map(|mode| mode.word().to_owned()).collect();
    let mut text = format!(
        "[[route]]\nid = {}\ngroup = {}\nnames = {{ en = {} }}\ndescription = {}\nmodes = [{}]\ncolour = \"{colour}\"\nstops = [{}]\n",
        quoted(&route.id),
        quoted(&route.group),
        quoted(&route.name),
        quoted(&route.description),
        list(&modes),
        list(&route.stops)
    );
    if !via.is_empty() {
        let _ = writeln!(text, "via = [{}]", list(via));
    }
    text.push('\n');
    text
}

/// A text in quotes, as JSON and TOML have it.
fn quoted(text: &str) -> String {
    Value::from(text.replace('\u{7f}', "")).to_string()
}

/// A collection with a feature in each line.
fn layer(name: &str, origin: &Origin, features: impl Iterator<Item = Feature>) -> String {
    let lines: Vec<String> = features
        .map(|Feature { id, properties, geometry }| {
            let properties: Vec<String> =
                properties.into_iter().map(|(key, value)| format!("{}:{value}", quoted(key))).collect();
            format!(
                "{{\"type\":\"Feature\",\"id\":{},\"properties\":{{{}}},\"geometry\":{geometry}}}",
                quoted(&id),
                properties.join(",")
            )
        })
        .collect();
    let licence =
        origin.licence.as_ref().map(|licence| format!("\"license\":{},", quoted(licence))).unwrap_or_default();
    let credit = quoted(&origin.credit());
    format!(
        "{{\"type\":\"FeatureCollection\",\"name\":{},{licence}\"attribution\":{credit},\"features\":[\n{}\n]}}\n",
        quoted(name),
        lines.join(",\n")
    )
}

/// Accuracy that is taken for lines that do not state theirs.
const ACCURACY: Metres = Metres::new(1000.0);

impl Origin {
    /// Accuracy of the lines, as stated or taken.
    pub(super) fn accuracy(&self) -> Metres {
        self.stated.unwrap_or(ACCURACY)
    }

    /// The credit to print: the title with the licence.
    fn credit(&self) -> String {
        // A semicolon separates credits.
        let title = self.title.trim_matches(['[', ']']).replace(';', ",");
        match &self.licence {
            Some(licence) => format!("{title} ({})", licence.replace(';', ",")),
            None => title,
        }
    }
}

/// A feature whose members keep their order.
struct Feature {
    id: String,
    properties: Vec<(&'static str, Value)>,
    geometry: String,
}

fn point(position: LonLat) -> String {
    format!("{{\"type\":\"Point\",\"coordinates\":{}}}", coordinates(position))
}

fn coordinates(position: LonLat) -> String {
    format!("[{},{}]", position.lon(), position.lat())
}

fn names(names: &Names) -> Vec<(&'static str, Value)> {
    let mut members = vec![("names", json!(names))];
    if !names.also().is_empty() {
        members.push(("also", json!(names.also())));
    }
    if names.is_transliterated(crate::model::Lang::En) {
        members.push(("names_transliterated", json!(["en"])));
    }
    members
}

fn pair((a, b): (Country, Country)) -> Value {
    json!([a.to_string(), b.to_string()])
}

fn place(place: &DraftPlace, origin: &Origin) -> Feature {
    let mut properties = vec![
        ("id", json!(place.id)),
        ("kind", json!(place.kind.word())),
        ("country", json!(place.country.to_string())),
        ("countries", place.border.map_or(Value::Null, pair)),
    ];
    properties.extend(names(&place.names));
    properties.extend([
        ("facilities", json!([])),
        ("position", json!({"source": origin.id, "accuracy_m": place.accuracy.get()})),
        ("note", Value::Null),
    ]);
    Feature { id: place.id.clone(), properties, geometry: point(place.position) }
}

fn segment(segment: &DraftSegment) -> Feature {
    let traits = &segment.traits;
    let gauges: Vec<u16> = traits.gauges.iter().map(|gauge| gauge.mm()).collect();
    let is_rail = segment.mode() == crate::model::Mode::Rail;
    let claims: Vec<Value> = segment
        .carried
        .iter()
        .map(|length| {
            let km = (length.km() * 1000.0).round() / 1000.0;
            json!({"quantity": "length", "value": km, "unit": "km", "source": segment.source, "as_of": segment.said.to_string(), "basis": "carried"})
        })
        .collect();
    let note = (!segment.is_stated).then_some(UNSTATED);
    let properties = vec![
        ("id", json!(segment.id)),
        ("from", json!(segment.from)),
        ("to", json!(segment.to)),
        ("country", json!(segment.country.to_string())),
        ("mode", json!(segment.mode().word())),
        ("gauge_mm", if gauges.is_empty() || !is_rail { Value::Null } else { json!(gauges) }),
        ("tracks", json!(traits.tracks)),
        ("electrification", json!(traits.electrification)),
        ("status", status(segment)),
        ("claims", json!(claims)),
        ("alignment", json!({"source": segment.source, "accuracy_m": segment.accuracy.get(), "note": note})),
        ("note", Value::Null),
    ];
    let line: Vec<String> = segment.line.iter().map(|position| coordinates(*position)).collect();
    let geometry = format!("{{\"type\":\"LineString\",\"coordinates\":[{}]}}", line.join(","));
    Feature { id: segment.id.clone(), properties, geometry }
}

fn status(segment: &DraftSegment) -> Value {
    segment.traits.state.map_or(json!("unknown"), |state| {
        json!([{"state": state.word(), "from": null, "until": null, "said": segment.said.to_string(), "source": segment.source}])
    })
}

fn crossing_feature(crossing: &DraftCrossing, (position, accuracy): (LonLat, Metres), origin: &Origin) -> Feature {
    let mut properties = vec![("id", json!(crossing.id))];
    properties.extend(names(&crossing.names));
    properties.extend([
        ("countries", pair(crossing.countries)),
        ("mode", json!(crossing.mode.word())),
        ("place", json!(crossing.place)),
        ("status", json!("unknown")),
        ("users", json!([])),
        ("requirements", Value::Null),
        ("claims", json!([])),
        ("position", json!({"source": origin.id, "accuracy_m": accuracy.get()})),
        ("note", Value::Null),
    ]);
    Feature { id: crossing.id.clone(), properties, geometry: point(position) }
}

/// The list of sources: those of the lines.
fn sources<'o>(origins: impl Iterator<Item = &'o Origin>) -> String {
    let items: Vec<String> = origins.map(source).collect();
    format!("[\n{}\n]\n", items.join(",\n"))
}

/// The source of the lines in CSL-JSON.
pub(super) fn source(origin: &Origin) -> String {
    let mut members: BTreeMap<&str, Value> =
        BTreeMap::from([("type", json!("dataset")), ("title", json!(origin.title)), ("language", json!("und"))]);
    let licence = origin.licence.as_ref().map(|licence| format!(" Licence: {licence}.")).unwrap_or_default();
    members.insert("note", json!(format!("Lines of {}.{licence}", origin.file)));
    let members: Vec<String> = members.into_iter().map(|(key, value)| format!("{}:{value}", quoted(key))).collect();
    format!("{{\"id\":{},{}}}", quoted(&origin.id), members.join(","))
}
