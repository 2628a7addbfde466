//! Second reading of a GeoJSON text that the fast reader refused, to report every fault in it.

use serde_json::{Map, Value};

use super::super::before::Before;
use super::super::extent::MAX_DEGREES;
use super::super::faults::Faults;
use super::super::format::text_of;
use super::super::geometry::Xy;
use super::super::locate::FeatureStarts;
use super::super::wgs84::{looks_projected, only_fits_swapped, position, range_hint};
use super::fault::json_error_behind;
use crate::diagnostic::{Finding, closest};
use crate::model::LonLat;

/// Limit of the wrong positions of one line that are reported one by one.
const TOLD: usize = 100;

const GEOJSON_HINT: &str = "GeoJSON is an object with a `type`, and `features`, `geometry` or `coordinates` (RFC 7946)";

/// All faults of a document; none where there is none.
pub(super) fn faults(file: &str, text: &str, before: &Before) -> Faults {
    if before.is_cut_off {
        // What is not kept takes no memory.
        let error = serde_json::from_str::<serde::de::IgnoredAny>(text).err();
        return error.map_or_else(Faults::default, |error| Faults::broken(json_error_behind(file, &error, before)));
    }
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return Faults::broken(json_error_behind(file, &error, before)),
    };
    let count = value.get("features").and_then(Value::as_array).map_or(0, Vec::len);
    let (starts, faults) = (FeatureStarts::default(), Faults::default());
    let mut check = Check { file, text, count, starts, faults, first: before.features };
    check.root(&value);
    check.faults.moved(|finding| {
        finding.line = finding.line.map(|line| before.line_of(line));
        finding.pointer = finding.pointer.take().map(|pointer| before.pointer_of(pointer));
    })
}

/// Type of a JSON value, for messages.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A value for a message, shortened when it is long.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 40 { text } else { text.chars().take(39).chain(['…']).collect() }
}

/// The first two of at least two numbers.
fn numbers(value: &Value) -> Option<Xy> {
    let numbers: Option<Vec<f64>> = value.as_array()?.iter().map(Value::as_f64).collect();
    match numbers?[..] {
        [x, y, ..] => Some([x, y]),
        _ => None,
    }
}

/// Geometry types with coordinates, and the depth of the lists in which their positions are nested.
const DEPTHS: [(&str, usize); 6] =
    [("Point", 0), ("MultiPoint", 1), ("LineString", 1), ("Polygon", 2), ("MultiLineString", 2), ("MultiPolygon", 3)];

struct Check<'a> {
    file: &'a str,
    text: &'a str,
    count: usize,
    starts: FeatureStarts,
    faults: Faults,
    /// Number of the first feature in the file.
    first: usize,
}

/// An object of the text: where it is, and the feature it belongs to.
#[derive(Clone)]
struct At<'a> {
    pointer: String,
    feature: Option<String>,
    members: &'a Map<String, Value>,
}

impl<'a> At<'a> {
    fn raw(&self, key: &str) -> Option<&'a Value> {
        self.members.get(key).filter(|value| !value.is_null())
    }
}

impl Check<'_> {
    fn report(&mut self, at: &At<'_>, code: &'static str, key: &str, message: impl Into<String>, hint: &str) {
        if self.faults.is_full() {
            self.faults.leave();
            return;
        }
        let pointer = if key.is_empty() { at.pointer.clone() } else { format!("{}/{key}", at.pointer) };
        let line = |pointer: &str| self.starts.line(self.text, self.count, pointer);
        let line = line(&pointer).or_else(|| line(&at.pointer));
        let mut finding = Finding::error(code, self.file, message).at_line(line).at_pointer(pointer);
        if !hint.is_empty() {
            finding.hint = Some(hint.to_owned());
        }
        finding.feature.clone_from(&at.feature);
        self.faults.push(finding);
    }

    /// The text of a member that must be one.
    fn word<'v>(&mut self, at: &At<'v>, key: &str) -> Option<&'v str> {
        match at.raw(key) {
            Some(Value::String(word)) if !word.is_empty() => Some(word),
            Some(Value::String(_)) => {
                self.report(at, "empty-member", key, format!("`{key}` is empty"), GEOJSON_HINT);
                None
            }
            Some(other) => {
                self.report(at, "type", key, format!("`{key}` must be a text, found {}", kind(other)), GEOJSON_HINT);
                None
            }
            None => {
                self.report(at, "missing-member", key, format!("`{key}` is missing"), GEOJSON_HINT);
                None
            }
        }
    }

    /// The objects of a list; others are reported.
    fn list<'v>(&mut self, at: &At<'v>, key: &str) -> Vec<At<'v>> {
        let items = match at.raw(key) {
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.report(at, "type", key, format!("`{key}` must be a list, found {}", kind(other)), GEOJSON_HINT);
                return Vec::new();
            }
            None => {
                self.report(at, "missing-member", key, format!("`{key}` is missing"), GEOJSON_HINT);
                return Vec::new();
            }
        };
        let mut objects = Vec::with_capacity(items.len());
        for (i, item) in items.iter().enumerate() {
            let inner = format!("{key}/{i}");
            match item.as_object() {
                Some(members) => {
                    objects.push(At {
                        pointer: format!("{}/{inner}", at.pointer),
                        feature: at.feature.clone(),
                        members,
                    });
                }
                None => {
                    self.report(at, "type", &inner, format!("expected an object, found {}", kind(item)), GEOJSON_HINT);
                }
            }
        }
        objects
    }

    fn root(&mut self, value: &Value) {
        let Some(members) = value.as_object() else {
            let message = format!("expected an object, found {}", kind(value));
            let finding = Finding::error("type", self.file, message).at_line(Some(1));
            self.faults.push(finding.with_hint(GEOJSON_HINT));
            return;
        };
        let root = At { pointer: String::new(), feature: None, members };
        match self.word(&root, "type") {
            Some("FeatureCollection") => {
                for (i, feature) in self.list(&root, "features").into_iter().enumerate() {
                    self.feature(feature, Some(i));
                }
            }
            Some("Feature") => self.feature(root, None),
            Some(_) => self.geometry(&root),
            None => {}
        }
    }

    fn feature(&mut self, mut at: At<'_>, index: Option<usize>) {
        let id = at.raw("id");
        let own = at.raw("properties").and_then(|properties| properties.get("id"));
        let pointed = at.pointer.rsplit('/').next().and_then(|token| token.parse::<usize>().ok());
        let pointed = pointed.filter(|_| index.is_some()).map(|index| (index + self.first).to_string());
        at.feature = id.or(own).and_then(|id| text_of(id).or_else(|| Some(id.to_string()))).or(pointed);
        if let Some(wrong) = id.filter(|id| !matches!(id, Value::String(_) | Value::Number(_))) {
            self.report(&at, "type", "id", format!("an id is a text or a number, found {}", kind(wrong)), GEOJSON_HINT);
        }
        if self.word(&at, "type").is_some_and(|found| found != "Feature") {
            self.report(&at, "type", "type", "expected a GeoJSON Feature", GEOJSON_HINT);
            return;
        }
        match at.raw("properties") {
            None => {}
            Some(Value::Object(properties)) => {
                let metres =
                    properties.get("accuracy_m").and_then(|v| v.as_f64().or_else(|| v.as_str()?.trim().parse().ok()));
                if metres.is_some_and(|metres| metres < 0.0) {
                    let found = &properties["accuracy_m"];
                    let message = format!("`accuracy_m` must be a number of metres, zero or more, found {found}");
                    self.report(&at, "range", "properties/accuracy_m", message, "");
                }
            }
            Some(other) => {
                let message = format!("`properties` must be an object or null, found {}", kind(other));
                self.report(&at, "type", "properties", message, GEOJSON_HINT);
            }
        }
        match at.raw("geometry") {
            None => {}
            Some(Value::Object(members)) => {
                let pointer = format!("{}/geometry", at.pointer);
                self.geometry(&At { pointer, feature: at.feature.clone(), members });
            }
            Some(other) => {
                let message = format!("`geometry` must be an object, found {}", kind(other));
                self.report(&at, "type", "geometry", message, GEOJSON_HINT);
            }
        }
    }

    fn geometry(&mut self, at: &At<'_>) {
        let Some(found) = self.word(at, "type") else { return };
        if found == "GeometryCollection" {
            for part in self.list(at, "geometries") {
                self.geometry(&part);
            }
            return;
        }
        let Some((_, depth)) = DEPTHS.iter().find(|(name, _)| *name == found) else {
            let types = DEPTHS.iter().map(|d| d.0).chain(["GeometryCollection", "Feature", "FeatureCollection"]);
            let hint = closest(found, types).map_or_else(String::new, |near| format!("did you mean `{near}`?"));
            self.report(at, "geometry-type", "type", format!("`{found}` is not a type of GeoJSON"), &hint);
            return;
        };
        let Some(value) = at.raw("coordinates") else {
            self.report(at, "missing-member", "coordinates", "`coordinates` is missing", GEOJSON_HINT);
            return;
        };
        match (found, value.as_array()) {
            ("LineString", _) => self.line(at, "coordinates", value),
            ("MultiLineString", Some(lines)) => {
                for (i, line) in lines.iter().enumerate() {
                    self.line(at, &format!("coordinates/{i}"), line);
                }
            }
            _ => self.nested(at, "coordinates", value, *depth),
        }
    }

    /// A line: empty, or at least two positions.
    fn line(&mut self, at: &At<'_>, key: &str, value: &Value) {
        let least = if value.as_array().is_some_and(Vec::is_empty) { 0 } else { 2 };
        let Some(read) = self.positions(at, key, value, least, "a line") else { return };
        let degrees = super::super::extent::extent(&read);
        if degrees > MAX_DEGREES {
            let message = format!("the line runs over {degrees:.0} degrees, more than {MAX_DEGREES}");
            self.report(at, "too-long", key, message, "the order of the positions, or of their axes, looks wrong");
        }
    }

    /// Positions of any type of geometry but lines: nested `depth` lists deep, and an inner list has at least one.
    fn nested(&mut self, at: &At<'_>, key: &str, value: &Value, depth: usize) {
        let inner = key != "coordinates";
        match depth {
            0 => {
                self.position(at, key, value, (None, None), numbers(value).is_some_and(only_fits_swapped));
            }
            1 => {
                self.positions(at, key, value, usize::from(inner), "a ring");
            }
            _ => {
                let items = self.items(at, key, value);
                if items.is_empty() && value.is_array() && inner {
                    self.report(at, "too-few-positions", key, "the polygon has no ring", "");
                }
                for (key, item) in items {
                    self.nested(at, &key, item, depth - 1);
                }
            }
        }
    }

    fn items<'v>(&mut self, at: &At<'_>, key: &str, value: &'v Value) -> Vec<(String, &'v Value)> {
        if let Some(items) = value.as_array() {
            return items.iter().enumerate().map(|(i, item)| (format!("{key}/{i}"), item)).collect();
        }
        let message = format!("expected a list of coordinates, found {}", kind(value));
        self.report(at, "type", key, message, GEOJSON_HINT);
        Vec::new()
    }

    /// At least `least` positions; the first [`TOLD`] wrong ones are reported each, the others counted.
    fn positions(&mut self, at: &At<'_>, key: &str, value: &Value, least: usize, what: &str) -> Option<Vec<LonLat>> {
        let items = self.items(at, key, value);
        if !value.is_array() {
            return None;
        }
        if items.len() < least {
            let message = format!("{what} needs at least {least} positions, found {}", items.len());
            self.report(at, "too-few-positions", key, message, "");
            return None;
        }
        let xys: Vec<Option<Xy>> = items.iter().map(|(_, item)| numbers(item)).collect();
        let swapped = xys.iter().all(|xy| xy.is_some_and(only_fits_swapped));
        let (mut read, mut wrong) = (Vec::with_capacity(items.len()), 0_usize);
        for (i, (key, item)) in items.iter().enumerate() {
            let beside = (i.checked_sub(1).and_then(|i| xys[i]), xys.get(i + 1).copied().flatten());
            let told = wrong < TOLD;
            let found = if told { self.position(at, key, item, beside, swapped) } else { place(xys[i], beside) };
            match found {
                Some(position) => read.push(position),
                None => wrong += 1,
            }
        }
        let metres = xys.iter().flatten().any(|xy| looks_projected(*xy));
        if wrong > TOLD && !metres {
            self.report(at, "position", key, format!("{} more positions of {what} are wrong", wrong - TOLD), "");
        }
        (wrong == 0).then_some(read)
    }

    fn position(
        &mut self,
        at: &At<'_>,
        key: &str,
        value: &Value,
        (before, after): (Option<Xy>, Option<Xy>),
        swapped: bool,
    ) -> Option<LonLat> {
        let Some(xy) = numbers(value) else {
            let message = format!("a position is [longitude, latitude], found {}", shortened(value));
            self.report(at, "position", key, message, "");
            return None;
        };
        match position(xy, before, after) {
            Ok((position, _)) => Some(position),
            // Metres are one fault of the file, not one of each position.
            Err(error) => {
                self.faults.projected += usize::from(looks_projected(xy));
                if !looks_projected(xy) {
                    self.report(at, "position-range", key, error.to_string(), range_hint(xy, swapped));
                } else if self.faults.projected == 1 {
                    let hint = format!(
                        "{}; say which: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.geojson {}",
                        range_hint(xy, swapped),
                        self.file
                    );
                    self.report(at, "position-range", key, error.to_string(), &hint);
                }
                None
            }
        }
    }
}

fn place(xy: Option<Xy>, (before, after): (Option<Xy>, Option<Xy>)) -> Option<LonLat> {
    position(xy?, before, after).ok().map(|(position, _)| position)
}
