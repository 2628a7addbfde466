//! `corridor.qgs`: a project of QGIS over the layers beside it, which opens as a map looks.

use super::antimeridian::{bbox, flat_box};
use super::ground::GROUND;
use super::layer::{FieldKind, Layer, ShapeKind};
use super::metadata::Metadata;
use super::qmd::{DOCTYPE, qmd};
use super::style::style;
use super::vocabulary::words;
use crate::diagnostic::visible;

/// The order of the layers, from the top, and whether each is shown at first.
const ORDER: [(&str, bool); 7] = [
    ("advisories", false),
    ("events", false),
    ("crossings", true),
    ("places", true),
    ("routes", false),
    ("legs", true),
    ("segments", true),
];

/// WGS 84 as QGIS names it.
const SYSTEM: &str =
    "<spatialrefsys><authid>EPSG:4326</authid><srid>4326</srid><geographicflag>true</geographicflag></spatialrefsys>";

/// The sea is what no layer covers: the background has the colour of waters.
const GUI: &str = "<Gui><CanvasColorRedPart type=\"int\">216</CanvasColorRedPart><CanvasColorGreenPart \
                   type=\"int\">230</CanvasColorGreenPart><CanvasColorBluePart type=\"int\">238</CanvasColorBluePart></Gui>";

/// Share of the extent that is left free around the routes.
const MARGIN: f64 = 0.05;

/// Id of a layer in the project. QGIS takes one of fewer than eleven letters for none, and gives the layer another.
fn id(name: &str) -> String {
    format!("corridor_layer_{}", name.replace('-', "_"))
}

/// The project of these layers, each a GeoJSON file beside it.
pub(super) fn project(layers: &[(Layer, Metadata)]) -> String {
    let ordered = || ORDER.iter().filter_map(|(name, on)| Some((layers.iter().find(|(l, _)| l.name == *name)?, *on)));
    let below = || GROUND.iter().rev().map(|(name, _)| *name);
    let layers_above = ordered().map(|((layer, _), on)| entry(layer.name, on));
    let tree: String = layers_above.chain(below().map(|name| entry(name, true))).collect();
    let maps = ordered().map(|((layer, metadata), _)| map_layer(layer, metadata));
    let maps: String = maps.chain(below().map(ground_layer)).collect();
    let names = ordered().map(|((layer, _), _)| layer.name).chain(below());
    let order: String = names.map(|name| format!("<item>{}</item>", id(name))).collect();
    let title = layers.first().map(|(_, metadata)| escaped(metadata.atlas())).unwrap_or_default();
    let routes = layers.first().and_then(|(layer, _)| bbox(layer.features.iter().map(|feature| &feature.shape)));
    let [west, south, east, north] = routes.map_or([-180.0, -90.0, 180.0, 90.0], flat_box);
    let margin = ((east - west).max(north - south) * MARGIN).max(0.05);
    format!(
        "{DOCTYPE}<qgis projectname=\"{title}\" version=\"3.22.0-Białowieża\">\n<homePath path=\"\"/>\n<title>{title}</title>\n\
         <projectCrs>{SYSTEM}</projectCrs>\n<layer-tree-group>\n{tree}<custom-order enabled=\"0\">{order}</custom-order>\n\
         </layer-tree-group>\n<mapcanvas name=\"theMapCanvas\" annotationsVisible=\"1\"><units>degrees</units><extent>\
         <xmin>{}</xmin><ymin>{}</ymin><xmax>{}</xmax><ymax>{}</ymax></extent><rotation>0</rotation><destinationsrs>{SYSTEM}\
         </destinationsrs></mapcanvas>\n<projectlayers>\n{maps}</projectlayers>\n<properties>{GUI}<Paths>\
         <Absolute type=\"bool\">false</Absolute></Paths></properties>\n</qgis>\n",
        west - margin,
        south - margin,
        east + margin,
        north + margin,
    )
}

fn entry(name: &str, on: bool) -> String {
    let checked = if on { "Qt::Checked" } else { "Qt::Unchecked" };
    format!(
        "<layer-tree-layer id=\"{}\" name=\"{name}\" checked=\"{checked}\" expanded=\"0\" providerKey=\"ogr\" \
         source=\"./{name}.geojson\"><customproperties/></layer-tree-layer>\n",
        id(name)
    )
}

/// A layer with the content of its style, lists of words in its form, and its dates.
fn map_layer(layer: &Layer, metadata: &Metadata) -> String {
    let name = layer.name;
    let (kind, wkb) = match layer.kind {
        ShapeKind::Point => ("Point", "Point"),
        ShapeKind::LineString => ("Line", "LineString"),
        ShapeKind::MultiLineString => ("Line", "MultiLineString"),
    };
    let (labels, content) = style(name).map(inside).unwrap_or_default();
    format!(
        "<maplayer type=\"vector\" geometry=\"{kind}\" wkbType=\"{wkb}\" hasScaleBasedVisibilityFlag=\"0\"{labels}>\n\
         <id>{}</id><datasource>./{name}.geojson</datasource><layername>{name}</layername><srs>{SYSTEM}</srs>\
         <provider encoding=\"UTF-8\">ogr</provider>\n{}{}{}{content}</maplayer>\n",
        id(name),
        resource_metadata(layer, metadata),
        temporal(layer),
        form(layer),
    )
}

/// A layer of the base map: a quiet fill with a fine outline.
fn ground_layer(name: &str) -> String {
    let (fill, outline) = if name == "ground-waters" {
        ("216,230,238,255", "143,176,194,255")
    } else {
        ("245,241,232,255", "142,132,124,255")
    };
    let option = |name: &str, value: &str| format!("<Option name=\"{name}\" type=\"QString\" value=\"{value}\"/>");
    let options = [
        option("color", fill),
        option("style", "solid"),
        option("outline_color", outline),
        option("outline_style", "solid"),
        option("outline_width", "0.15"),
        option("outline_width_unit", "MM"),
    ];
    format!(
        "<maplayer type=\"vector\" geometry=\"Polygon\" wkbType=\"MultiPolygon\" hasScaleBasedVisibilityFlag=\"0\">\n\
         <id>{}</id><datasource>./{name}.geojson</datasource><layername>{name}</layername><srs>{SYSTEM}</srs>\
         <provider encoding=\"UTF-8\">ogr</provider>\n<renderer-v2 type=\"singleSymbol\" symbollevels=\"0\"><symbols>\
         <symbol type=\"fill\" name=\"0\" alpha=\"1\"><layer class=\"SimpleFill\" enabled=\"1\" pass=\"0\">\
         <Option type=\"Map\">{}</Option></layer></symbol></symbols></renderer-v2>\n</maplayer>\n",
        id(name),
        options.concat(),
    )
}

/// Licence and credit, as in the `.qmd` beside the layer.
fn resource_metadata(layer: &Layer, metadata: &Metadata) -> String {
    let document = qmd(layer, metadata);
    format!("<resourceMetadata>{}</resourceMetadata>\n", content(&document))
}

/// What stands between the first and the last tag of a style, and whether it has labels.
fn inside(qml: &'static str) -> (&'static str, &'static str) {
    let labels = if qml.contains("labelsEnabled=\"1\"") { " labelsEnabled=\"1\"" } else { "" };
    (labels, content(qml))
}

/// What stands inside the root of a document of QGIS.
fn content(document: &str) -> &str {
    let inner = document.split_once("<qgis").and_then(|(_, rest)| rest.split_once('>')).map(|(_, inner)| inner);
    inner.and_then(|inner| inner.rsplit_once("</qgis>")).map_or("", |(inner, _)| inner)
}

/// Fields with the first and the last day: of events and advisories, and of the states of lines and crossings.
const PERIODS: [(&str, &str); 2] = [("date_from", "date_to"), ("valid_from", "valid_to")];

/// Features are shown while they last, where whole days are known.
fn temporal(layer: &Layer) -> String {
    let has = |name: &str| layer.fields.iter().any(|field| field.name == name && field.kind == FieldKind::Date);
    let Some((from, to)) = PERIODS.into_iter().find(|(from, to)| has(from) && has(to)) else { return String::new() };
    // Mode 4: expressions. Where all of a field is null, GeoJSON does not say that it has dates, and plain fields would hide
    // features. The last day counts to its end.
    let start = escaped(&format!("coalesce(to_datetime(\"{from}\"), make_datetime(1,1,1,0,0,0))"));
    let end =
        escaped(&format!("coalesce(to_datetime(\"{to}\") + to_interval('1 day'), make_datetime(9999,12,31,0,0,0))"));
    format!(
        "<temporal enabled=\"1\" mode=\"4\" startExpression=\"{start}\" endExpression=\"{end}\" startField=\"{from}\" \
         endField=\"{to}\" limitMode=\"0\" accumulate=\"0\" durationField=\"\" durationUnit=\"days\" fixedDuration=\"0\"/>\n"
    )
}

/// Forms choose from the words that a field may hold, and tell what each field means.
fn form(layer: &Layer) -> String {
    let fields: String = layer
        .fields
        .iter()
        .filter_map(|field| {
            let words: String = words(layer.name, field.name)?
                .iter()
                .map(|word| {
                    format!("<Option type=\"Map\"><Option name=\"{word}\" type=\"QString\" value=\"{word}\"/></Option>")
                })
                .collect();
            Some(format!(
                "<field name=\"{}\"><editWidget type=\"ValueMap\"><config><Option type=\"Map\"><Option name=\"map\" \
                 type=\"List\">{words}</Option></Option></config></editWidget></field>\n",
                field.name
            ))
        })
        .collect();
    format!("<fieldConfiguration>\n{fields}</fieldConfiguration>\n")
}

fn escaped(text: &str) -> String {
    visible(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
