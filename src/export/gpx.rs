//! GPX 1.1 for receivers and phones: a track for each route with a segment for each leg, waypoints for stops and border
//! crossings.

use super::antimeridian::rounded;
use super::layer::{Feature, Layer, Shape};
use super::metadata::Metadata;
use super::xml::{Written, Xml, declare, text, within, written};
use crate::model::LonLat;

/// The layers that have a place in it: what a traveller follows and meets.
const WAYPOINTS: [&str; 2] = ["places", "crossings"];

/// The routes, legs, places and crossings as one document.
pub(super) fn gpx(layers: &[(Layer, Metadata)]) -> Vec<u8> {
    written(|xml| document(xml, layers))
}

fn document(xml: &mut Xml, layers: &[(Layer, Metadata)]) -> Written {
    declare(xml)?;
    let creator = concat!("corridor ", env!("CARGO_PKG_VERSION"));
    let root = xml.create_element("gpx").with_attributes([
        ("version", "1.1"),
        ("creator", creator),
        ("xmlns", "http://www.topografix.com/GPX/1/1"),
    ]);
    let layer = |name: &str| layers.iter().map(|(layer, _)| layer).find(|layer| layer.name == name);
    root.write_inner_content(|xml| {
        if let Some((_, metadata)) = layers.first() {
            within(xml, "metadata", |xml| {
                text(xml, "name", metadata.atlas())?;
                text(xml, "desc", &metadata.statement())?;
                text(xml, "time", &format!("{}T00:00:00Z", metadata.as_of_day()))
            })?;
        }
        for layer in WAYPOINTS.into_iter().filter_map(layer) {
            layer.features.iter().try_for_each(|feature| waypoint(xml, layer, feature))?;
        }
        let (Some(routes), Some(legs)) = (layer("routes"), layer("legs")) else { return Ok(()) };
        routes.features.iter().try_for_each(|route| track(xml, routes, route, legs))
    })?;
    Ok(())
}

/// The text of a field; `None` for null.
fn told(layer: &Layer, feature: &Feature, name: &str) -> Option<String> {
    let at = layer.fields.iter().position(|field| field.name == name)?;
    let text = feature.values.get(at)?.plain().into_owned();
    (!text.is_empty()).then_some(text)
}

fn waypoint(xml: &mut Xml, layer: &Layer, feature: &Feature) -> Written {
    let Shape::Point(at) = &feature.shape else { return Ok(()) };
    let told = |name: &str| told(layer, feature, name);
    point(xml, "wpt", *at, |xml| {
        text(xml, "name", &told("name").unwrap_or_else(|| feature.id().to_owned()))?;
        let state = told("status").map(|status| format!("{}: {status}", layer.name.trim_end_matches('s')));
        if let Some(words) = state.or_else(|| told("kind")) {
            text(xml, "desc", &words)?;
        }
        text(xml, "type", layer.name.trim_end_matches('s'))
    })
}

/// A route as a track: a segment for each part of each leg.
fn track(xml: &mut Xml, routes: &Layer, route: &Feature, legs: &Layer) -> Written {
    let own = legs.features.iter().filter(|leg| told(legs, leg, "route").as_deref() == Some(route.id()));
    let own: Vec<&Feature> = own.collect();
    within(xml, "trk", |xml| {
        text(xml, "name", &told(routes, route, "name").unwrap_or_else(|| route.id().to_owned()))?;
        let states: Vec<String> = own.iter().filter_map(|leg| told(legs, leg, "status")).collect();
        let mut runs = Vec::new();
        for run in states.chunk_by(|a, b| a == b) {
            runs.push(if run.len() == 1 { run[0].clone() } else { format!("{} × {}", run[0], run.len()) });
        }
        // A track has no dashes, so it says what cannot be travelled.
        text(xml, "desc", &format!("Legs in order: {}", runs.join(", ")))?;
        text(xml, "type", "route")?;
        for leg in &own {
            let Shape::Line(parts) = &leg.shape else { continue };
            for part in parts {
                within(xml, "trkseg", |xml| part.iter().try_for_each(|at| point(xml, "trkpt", *at, |_| Ok(()))))?;
            }
        }
        Ok(())
    })
}

fn point(xml: &mut Xml, name: &str, at: LonLat, inner: impl FnOnce(&mut Xml) -> Written) -> Written {
    let [lat, lon] = [at.lat(), at.lon()].map(|degrees| rounded(degrees).to_string());
    let element = xml.create_element(name).with_attributes([("lat", lat.as_str()), ("lon", lon.as_str())]);
    element.write_inner_content(inner)?;
    Ok(())
}
