//! Reads country polygons, from the base map or from a file of the user.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use super::country_of::{HINT, country_of, name_of};
use super::disputed::Shipped;
use super::document::Document;
use super::geometry::features;
use super::manifest::{MANIFEST, basemap_layer};
use super::polygons::polygons;
use super::record::{Record, kind};
use super::store::{AtlasFiles, file_label};
use super::world::Lands;
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::features::{
    FeatureTable, Geometry, end_of_value, features_in, json_offset, read_bytes, read_features, split_layer,
};
use crate::model::{BoundaryLayer, Bounds, Disputes, LonLat, Polygon, Territory};
use crate::units::Metres;

/// At most this many polygons without a code are named in a warning.
const NAMED: usize = 5;

/// Reads the country polygons of an atlas. Those of the shipped base map are in the default view of what is disputed; see
/// [`BoundaryLayer::seen_from`].
///
/// # Errors
/// All findings of the layer.
pub fn read_boundaries(files: &AtlasFiles) -> Result<BoundaryLayer> {
    let (label, text) = countries(files)?;
    let doc = Document::json(&label, text)?;
    let read = Record::root(&doc).map(|root| {
        let read = territories(features(&doc).iter().filter_map(|feature| {
            area(feature).inspect(|area| {
                if area.left_out > 0 {
                    feature.report("geometry-type", "geometry", "a country of an atlas is made of polygons alone");
                }
            })
        }));
        uncoded(&doc, &root, &read);
        BoundaryLayer { coverage: bounds(&root), ..layer(&root, read.found, doc.credits().collect()) }
    });
    Error::check(doc.into_findings())?;
    let read = read.ok_or_else(|| Finding::error("type", label, "the layer cannot be used"))?;
    Ok(match Shipped::around(read.coverage) {
        Some(shipped) => read.with_disputes(shipped.inside),
        None => read,
    })
}

/// Reads the country polygons of an atlas for these positions: where they leave the window of the shipped base map, with the
/// countries of the world around it. Another base map is read as it is.
///
/// ```
/// use corridor::{AtlasFiles, Boundaries, LonLat, geodata::read_boundaries_for};
/// let lobito = LonLat::new(13.55, -12.36)?;
/// let boundaries = Boundaries::new(read_boundaries_for(&AtlasFiles::Embedded, [lobito])?);
/// assert_eq!(boundaries.country_at(lobito).code(), "AO");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// All findings of the layer.
pub fn read_boundaries_for(files: &AtlasFiles, positions: impl IntoIterator<Item = LonLat>) -> Result<BoundaryLayer> {
    let base = read_boundaries(files)?;
    let Some(window) = base.coverage else { return Ok(base) };
    if positions.into_iter().all(|p| window.contains(p.lon(), p.lat())) {
        return Ok(base);
    }
    Ok(around(base, Lands::read()))
}

/// A layer with the countries of the world around it, if it covers the window that these leave out.
pub(super) fn around(mut base: BoundaryLayer, world: Lands) -> BoundaryLayer {
    if base.coverage != Some(world.hole) {
        return base;
    }
    for land in world.territories {
        match base.territories.iter_mut().find(|own| own.country == land.country) {
            Some(own) => own.polygons.extend(land.polygons),
            None => base.territories.push(land),
        }
    }
    if let Some(shipped) = Shipped::around(base.coverage) {
        base = base.with_disputes(shipped.outside);
    }
    base.detail.push((world.hole, base.accuracy));
    base.accuracy = world.accuracy;
    base.coverage = Some(Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 });
    base.credits.insert(world.credit);
    base
}

/// Label and text of the layer of countries.
fn countries(files: &AtlasFiles) -> Result<(String, String)> {
    let missing = || Finding::error("missing-member", MANIFEST, "the base map names no layer of countries").into();
    basemap_layer(files, "countries")?.ok_or_else(missing)
}

/// What is disputed in the country polygons of an atlas, without reading these; nothing where the base map is not the
/// shipped one.
///
/// # Errors
/// A layer that is not there.
pub fn read_disputes(files: &AtlasFiles) -> Result<Disputes> {
    let (_, text) = countries(files)?;
    // Its bounds tell which base map it is, and stand before the polygons.
    let bounds = json_offset(&text, "/bbox").and_then(|at| {
        let value = text.get(at..end_of_value(&text, at)?)?;
        bounds_of(&serde_json::from_str(value).ok()?)
    });
    Ok(Shipped::around(bounds).map_or_else(Disputes::default, |shipped| shipped.inside))
}

/// Country polygons of a file of the user, with what a reader should know about it.
#[derive(Debug)]
pub struct CountryFile {
    /// The countries.
    pub layer: BoundaryLayer,
    /// Warnings: what was left out, and polygons without a country code.
    pub warnings: Vec<Finding>,
}

/// Reads the country polygons of a file of any format: features of a collection, or a single one.
///
/// The country of a feature is the first of its properties that holds a code, under the names that the usual data sets have
/// for it. Polygons are read from any geometry; points, empty geometries and lines without a country are left out with a
/// warning that counts them. Polygons without a code belong to no country.
///
/// A `bbox` is the area in which "no country" means the sea, as in an atlas, only beside the `accuracy_m` of one: in other
/// files it is the extent and no more.
///
/// # Errors
/// All findings of the file; a file without any country code is an error.
pub fn read_boundary_file(path: &Path) -> Result<CountryFile> {
    let label = file_label(path);
    let text = match content(path)? {
        Content::Plain(text) => text,
        Content::Other(table) => return other_file(&table, &label),
    };
    let doc = Document::json(&label, text)?;
    let read = Record::root(&doc).map(|root| {
        let areas: Vec<Area<'_>> = match root.raw("type").and_then(Value::as_str) {
            Some("FeatureCollection") => features_of(&root).iter().filter_map(area).collect(),
            Some("Feature") => area(&named(root.clone())).into_iter().collect(),
            Some("GeometryCollection" | "Polygon" | "MultiPolygon") => vec![bare(&root)],
            // It says that a collection was expected.
            _ => features(&doc).iter().filter_map(area).collect(),
        };
        let read = territories(areas);
        uncoded(&doc, &root, &read);
        let coverage = root.raw("accuracy_m").and_then(|_| bounds(&root));
        let warnings = read.warnings(&label);
        (BoundaryLayer { coverage, ..layer(&root, read.found, doc.credits().collect()) }, warnings)
    });
    Error::check(doc.into_findings())?;
    let (layer, warnings) = read.ok_or_else(|| Finding::error("type", &label, "the layer cannot be used"))?;
    if layer.territories.is_empty() {
        return Err(Finding::error("empty-layer", label, "the layer has no polygons")
            .with_hint("name a file, or a layer of it, with the polygons of countries")
            .into());
    }
    Ok(CountryFile { layer, warnings })
}

/// What a file holds.
enum Content {
    /// The text of a GeoJSON file on WGS 84, whose faults are told line by line.
    Plain(String),
    /// The features of any other file.
    Other(FeatureTable),
}

/// Reads a file once, as standard input has to be.
fn content(path: &Path) -> Result<Content> {
    if split_layer(path).1.is_some() || path.is_dir() {
        return read_features(path).map(Content::Other);
    }
    let bytes = read_bytes(path)?;
    Ok(match plain_geojson(&bytes) {
        Some(text) => Content::Plain(text),
        None => Content::Other(features_in(path, bytes)?),
    })
}

/// The text of a GeoJSON file on WGS 84; `None` for any other file.
fn plain_geojson(bytes: &[u8]) -> Option<String> {
    let text = str::from_utf8(bytes).ok()?;
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let is_plain = start.is_empty() || start.starts_with(['{', '[']);
    let needs_more = ["\"crs\"", "\"Topology\"", "\"elements\""].iter().any(|member| text.contains(member));
    (is_plain && !needs_more).then(|| text.trim_start_matches('\u{feff}').to_owned())
}

/// Countries of a file of another format, or in another reference system.
fn other_file(table: &FeatureTable, label: &str) -> Result<CountryFile> {
    let areas = table.features.iter().map(|feature| {
        let parts = || feature.geometry.iter().flat_map(Geometry::parts);
        Area {
            id: feature.id.as_deref(),
            properties: feature.properties.iter().collect(),
            polygons: parts().flat_map(Geometry::polygons).cloned().collect(),
            left_out: parts().filter(|part| !matches!(part, Geometry::Polygons(_))).count(),
        }
    });
    let read = territories(areas);
    if read.found.is_empty() {
        return Err(Finding::error("empty-layer", label, "the layer has no polygons")
            .with_hint("name a file, or a layer of it, with the polygons of countries")
            .into());
    }
    if read.uncoded.len() == read.found.len() {
        return Err(Finding::error("no-country-code", label, "no feature carries a country code")
            .with_hint(HINT)
            .into());
    }
    let warnings = table.warnings.iter().cloned().chain(read.warnings(label)).collect();
    let credits = BTreeSet::new();
    let layer = BoundaryLayer {
        territories: read.found,
        coverage: None,
        accuracy: Metres::ZERO,
        detail: Vec::new(),
        disputes: Disputes::default(),
        credits,
    };
    Ok(CountryFile { layer, warnings })
}

/// A feature with polygons, from whatever format it was read.
pub(super) struct Area<'a> {
    pub(super) id: Option<&'a str>,
    pub(super) properties: Vec<(&'a str, &'a Value)>,
    pub(super) polygons: Vec<Polygon>,
    /// Number of its geometries that are no polygons.
    pub(super) left_out: usize,
}

/// The territories of features, and what is none.
#[derive(Default)]
pub(super) struct Territories {
    pub(super) found: Vec<Territory>,
    /// Names of features with polygons and without a country code; `None` has no name.
    uncoded: Vec<Option<String>>,
    /// Number of features and geometries without polygons.
    left_out: usize,
}

/// Makes territories of features: those with polygons, each with its country, if it has a code.
pub(super) fn territories<'a>(areas: impl IntoIterator<Item = Area<'a>>) -> Territories {
    let mut read = Territories::default();
    for Area { id, properties, polygons, left_out } in areas {
        read.left_out += left_out;
        if !polygons.is_empty() {
            let country = country_of(id, properties.iter().copied());
            if country.is_none() {
                read.uncoded.push(name_of(id, properties));
            }
            read.found.push(Territory { country, polygons });
        }
    }
    read
}

impl Territories {
    /// Says what was left out, and which polygons have no country.
    fn warnings(&self, file: &str) -> Vec<Finding> {
        let mut warnings = Vec::new();
        if self.left_out > 0 {
            let what = if self.left_out == 1 {
                "1 geometry is no polygon and was".to_owned()
            } else {
                format!("{} geometries are no polygons and were", self.left_out)
            };
            let warning = Finding::warning("no-polygon", file, format!("{what} left out"));
            warnings.push(warning.with_hint("countries are polygons; points, lines and empty geometries have no area"));
        }
        if !self.uncoded.is_empty() {
            let mut names: Vec<String> = self.uncoded.iter().flatten().map(|name| format!("`{name}`")).collect();
            let (count, of) = (self.uncoded.len(), self.found.len());
            let more = count - names.len().min(NAMED);
            names.truncate(NAMED);
            if more > 0 {
                names.push(format!("{more} {}", if names.is_empty() { "without a name" } else { "more" }));
            }
            let message = format!(
                "{count} of {of} features with polygons carry no country code ({}); lines in them count as ZZ",
                names.join(", ")
            );
            warnings.push(Finding::warning("no-country-code", file, message).with_hint(HINT));
        }
        warnings
    }
}

/// Reports a layer in which no feature has a country.
fn uncoded(doc: &Document, root: &Record<'_>, read: &Territories) {
    if !read.found.is_empty() && read.uncoded.len() == read.found.len() && !doc.has_errors() {
        root.report_with_hint("no-country-code", "features", "no feature carries a country code", HINT);
    }
}

/// The layer of these territories, with the accuracy that the file states.
fn layer(root: &Record<'_>, territories: Vec<Territory>, credits: BTreeSet<String>) -> BoundaryLayer {
    let accuracy = root.raw("accuracy_m").and_then(|_| root.positive("accuracy_m")).map_or(Metres::ZERO, Metres::new);
    let detail = root
        .raw("detail")
        .and_then(|_| root.child("detail"))
        .and_then(|detail| Some((bounds(&detail)?, Metres::new(detail.positive("accuracy_m")?))));
    let detail = detail.into_iter().collect();
    BoundaryLayer { territories, coverage: None, accuracy, detail, disputes: Disputes::default(), credits }
}

/// The features of a collection. Unlike those of an atlas they may have two ids.
fn features_of<'a>(root: &Record<'a>) -> Vec<Record<'a>> {
    if root.raw("features").is_none() {
        root.report("missing-member", "features", "`features` is missing");
    }
    let features = root.list("features").into_iter().map(named);
    let (features, others): (Vec<_>, Vec<_>) =
        features.partition(|feature| feature.raw("type").and_then(Value::as_str) == Some("Feature"));
    for other in others {
        other.report("type", "type", "expected a GeoJSON Feature");
    }
    features
}

/// A feature with the name by which findings call it.
fn named(feature: Record<'_>) -> Record<'_> {
    let inner = feature.raw("properties").and_then(|p| p.get("id")).and_then(Value::as_str);
    match inner.or(feature.raw("id").and_then(Value::as_str)) {
        Some(id) => feature.named(id),
        None => feature,
    }
}

/// A feature with its polygons.
fn area<'a>(feature: &Record<'a>) -> Option<Area<'a>> {
    let id = feature.raw("id").and_then(Value::as_str);
    let properties = feature.raw("properties").and_then(Value::as_object);
    let properties: Vec<_> = properties.into_iter().flatten().map(|(name, value)| (name.as_str(), value)).collect();
    match feature.raw("geometry") {
        Some(Value::Object(_)) => {}
        // A feature without a place is valid.
        None if feature.keys().any(|key| key == "geometry") => {
            return Some(Area { id, properties, polygons: Vec::new(), left_out: 1 });
        }
        None => {
            feature.report("missing-member", "geometry", "`geometry` is missing");
            return None;
        }
        Some(other) => {
            feature.report("type", "geometry", format!("`geometry` must be an object, found {}", kind(other)));
            return None;
        }
    }
    let geometry = feature.child("geometry")?;
    let read = polygons(&geometry);
    if read.lines > 0 && read.found.is_empty() && country_of(id, properties.iter().copied()).is_some() {
        // A country that is drawn as its border alone would be missing without a word.
        let kind = geometry.raw("type").and_then(Value::as_str).unwrap_or_default();
        let message = format!("expected a Polygon or MultiPolygon, found a {kind}");
        geometry.report_with_hint("geometry-type", "type", message, "a country is an area: make polygons of its lines");
    }
    Some(Area { id, properties, polygons: read.found, left_out: read.left_out })
}

/// The polygons of a file that is one geometry, which has no code.
fn bare<'a>(geometry: &Record<'a>) -> Area<'a> {
    let read = polygons(geometry);
    Area { id: None, properties: Vec::new(), polygons: read.found, left_out: read.left_out }
}

/// The member `bbox`, in two or three dimensions.
fn bounds(record: &Record<'_>) -> Option<Bounds> {
    let value = record.raw("bbox")?;
    let bounds = bounds_of(value);
    if bounds.is_none() {
        record.report("type", "bbox", format!("`bbox` must be [west, south, east, north] in degrees, found {value}"));
    }
    bounds
}

/// The bounds that a `bbox` names.
fn bounds_of(value: &Value) -> Option<Bounds> {
    let numbers: Option<Vec<f64>> = value.as_array().and_then(|items| items.iter().map(Value::as_f64).collect());
    match numbers.as_deref() {
        Some(&[west, south, east, north] | &[west, south, _, east, north, _]) => {
            Bounds::in_degrees(west, south, east, north).ok()
        }
        _ => None,
    }
}
