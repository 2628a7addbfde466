//! `style.json`: a style of MapLibre over the GeoJSON layers beside it.

use serde_json::{Value, json};

use super::antimeridian::{bbox, flat_box};
use super::ground::GROUND;
use super::layer::{Layer, ShapeKind};
use super::metadata::Metadata;

/// Dashes of a line in each state, in widths of the line, as on maps: solid, long, short, dots.
const DASHES: [(&str, Option<[f64; 2]>); 4] = [
    ("operational", None),
    ("under-construction", Some([4.0, 2.0])),
    ("planned", Some([2.0, 2.0])),
    ("disused", Some([0.5, 2.0])),
];

/// The style: infrastructure below, the legs of the routes in their colours, borders and places above.
pub(super) fn style(layers: &[(Layer, Metadata)]) -> String {
    let credit: Vec<String> = layers.first().map(|(_, m)| m.parts().attribution.to_vec()).unwrap_or_default();
    let sources = layers.iter().map(|(layer, _)| {
        let source =
            json!({"type": "geojson", "data": format!("{}.geojson", layer.name), "attribution": credit.join("; ")});
        (layer.name.to_owned(), source)
    });
    let ground = GROUND.map(|(name, _)| {
        (
            name.to_owned(),
            json!({"type": "geojson", "data": format!("{name}.geojson"), "attribution": credit.join("; ")}),
        )
    });
    let sources = sources.chain(ground);
    let mut drawn = vec![json!({"id": "background", "type": "background", "paint": {"background-color": "#f4f2ee"}})];
    for ((name, _), colour) in GROUND.iter().zip(["#faf8f2", "#d8e6ee"]) {
        let paint = json!({"fill-color": colour, "fill-outline-color": "#8e847c"});
        drawn.push(json!({"id": name, "type": "fill", "source": name, "paint": paint}));
    }
    drawn.extend(lines("segments", &json!("#8a97a3"), 1.0));
    drawn.extend(lines("legs", &json!(["get", "color"]), 3.0));
    for (name, colour, radius) in [
        ("places", json!("#ffffff"), 2.5),
        ("crossings", json!(["case", ["==", ["get", "status"], "open"], "#2e7d32", "#b3261e"]), 5.0),
        ("events", json!("#6a4c93"), 3.0),
        ("advisories", json!("#b26a00"), 4.0),
    ] {
        let paint = json!({"circle-color": colour, "circle-radius": radius, "circle-stroke-color": "#333333", "circle-stroke-width": 1});
        let shown = if matches!(name, "events" | "advisories") { "none" } else { "visible" };
        drawn.push(
            json!({"id": name, "type": "circle", "source": name, "layout": {"visibility": shown}, "paint": paint}),
        );
    }
    let mut style = json!({"version": 8, "name": "corridor", "layers": drawn});
    style["sources"] = Value::Object(sources.collect());
    let shapes = layers.iter().filter(|(layer, _)| layer.kind != ShapeKind::Point);
    let shapes = shapes.flat_map(|(layer, _)| layer.features.iter().map(|feature| &feature.shape));
    if let Some([west, south, east, north]) = bbox(shapes).map(flat_box) {
        style["center"] =
            json!([f64::midpoint(west, east), f64::midpoint(south, north)].map(super::antimeridian::rounded));
        // The whole world is 512 pixels wide at zoom 0; a window has about twice that.
        let wide = (east - west).max(north - south).max(0.01);
        style["zoom"] = json!(((720.0 / wide).log2() * 10.0).round() / 10.0);
    }
    super::pretty(&style)
}

/// The lines of a layer, a layer of the style for each state; what has none of them is drawn as dots.
fn lines(source: &str, colour: &Value, width: f64) -> Vec<Value> {
    let known: Vec<&str> = DASHES.iter().map(|(state, _)| *state).collect();
    let state = |filter: Value, name: &str, dash: Option<[f64; 2]>| {
        let mut paint = json!({"line-color": colour, "line-width": width});
        if let Some(dash) = dash {
            paint["line-dasharray"] = json!(dash);
        }
        json!({"id": format!("{source}-{name}"), "type": "line", "source": source, "filter": filter, "paint": paint})
    };
    let others = json!(["!", ["in", ["get", "status"], ["literal", known]]]);
    let mut layers = vec![state(others, "other", Some([0.5, 2.0]))];
    layers.extend(DASHES.iter().map(|(name, dash)| state(json!(["==", ["get", "status"], name]), name, *dash)));
    layers
}
