//! The ground under the layers: countries and waters of the base map around the routes, as GeoJSON.

use serde_json::{Value, json};

use super::antimeridian::{bbox, flat_box};
use super::layer::Layer;
use super::metadata::Metadata;
use crate::model::{BaseMap, Lang, LonLat, Polygon, Territory, Water};

/// Names of the files without their ending, from the bottom up, each with what it is.
pub(super) const GROUND: [(&str, &str); 2] = [
    ("ground-countries", "Countries of the base map; boundaries are those of its sources and imply no endorsement"),
    ("ground-waters", "Seas and lakes of the base map"),
];

/// The ground reaches beyond the routes by this share of their extent, and by as many degrees at least.
const AROUND: (f64, f64) = (0.25, 4.0);

/// A box in degrees: west, south, east, north.
type Sides = [f64; 4];

/// The files of the ground, as names and bytes.
pub(super) fn ground(base: &BaseMap, layers: &[(Layer, Metadata)]) -> Vec<(String, Vec<u8>)> {
    let shapes = layers.iter().flat_map(|(layer, _)| layer.features.iter().map(|feature| &feature.shape));
    let around = bbox(shapes).map_or([-180.0, -90.0, 180.0, 90.0], |sides| grown(flat_box(sides)));
    let country = |territory: &Territory| {
        let code = territory.country.map(|country| country.to_string());
        feature(&json!({ "country": code }), territory.polygons.clone(), around)
    };
    let countries: Vec<Value> = base.countries.territories.iter().filter_map(country).collect();
    let water = |water: &Water| {
        feature(&json!({ "id": water.id, "name": water.names.get(Lang::En) }), polygons(&water.rings), around)
    };
    let waters: Vec<Value> = base.waters.iter().filter_map(water).collect();
    let credits: Vec<&String> = base.credits.iter().collect();
    GROUND
        .iter()
        .zip([countries, waters])
        .map(|((name, about), features)| {
            let head =
                json!({ "type": "FeatureCollection", "name": name, "description": about, "attribution": credits });
            let mut text = head.to_string();
            text.truncate(text.len() - 1);
            let lines: Vec<String> = features.iter().map(Value::to_string).collect();
            text.push_str(&format!(",\"features\":[\n{}\n]}}\n", lines.join(",\n")));
            (format!("{name}.geojson"), text.into_bytes())
        })
        .collect()
}

fn grown([west, south, east, north]: Sides) -> Sides {
    let (share, least) = AROUND;
    let (x, y) = (((east - west) * share).max(least), ((north - south) * share).max(least));
    [west - x, south - y, east + x, north + y]
}

/// A feature of the polygons that reach into a box; `None` where none does.
fn feature(properties: &Value, mut polygons: Vec<Polygon>, around: Sides) -> Option<Value> {
    polygons.retain(|polygon| polygon.first().is_some_and(|ring| meets(ring, around)));
    // The last decimal is 11 m, far finer than a base map.
    let position = |at: &LonLat| [at.lon(), at.lat()].map(|degrees| (degrees * 1e4).round() / 1e4);
    let ring = |ring: &Vec<LonLat>| {
        let mut positions: Vec<[f64; 2]> = ring.iter().map(position).collect();
        positions.dedup();
        positions
    };
    let polygon = |polygon: &Polygon| -> Vec<Vec<[f64; 2]>> {
        polygon.iter().map(ring).filter(|ring| ring.len() > 3 && ring.first() == ring.last()).collect()
    };
    let written: Vec<_> = polygons.iter().map(polygon).filter(|polygon| !polygon.is_empty()).collect();
    let geometry = json!({ "type": "MultiPolygon", "coordinates": written });
    (!written.is_empty()).then(|| json!({ "type": "Feature", "properties": properties, "geometry": geometry }))
}

fn meets(ring: &[LonLat], [west, south, east, north]: Sides) -> bool {
    let sides = |value: fn(&LonLat) -> f64| {
        ring.iter().map(value).fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), x| (a.min(x), b.max(x)))
    };
    let ((left, right), (low, high)) = (sides(|at| at.lon()), sides(|at| at.lat()));
    left <= east && right >= west && low <= north && high >= south
}

/// Polygons of rings that do not tell outer from inner: a ring inside another is its hole.
fn polygons(rings: &[Vec<LonLat>]) -> Vec<Polygon> {
    let outer_of = |ring: &Vec<LonLat>| {
        let start = ring.first()?;
        rings.iter().position(|other| !std::ptr::eq(other, ring) && holds(other, *start))
    };
    let outers: Vec<Option<usize>> = rings.iter().map(outer_of).collect();
    let holes =
        |outer: usize| rings.iter().zip(&outers).filter(move |(_, of)| **of == Some(outer)).map(|(ring, _)| ring);
    let whole = rings.iter().enumerate().filter(|(i, _)| outers[*i].is_none());
    whole.map(|(i, ring)| std::iter::once(ring).chain(holes(i)).cloned().collect()).collect()
}

/// Whether a ring holds a position: a ray to the east crosses it an odd number of times.
fn holds(ring: &[LonLat], at: LonLat) -> bool {
    let crosses = |edge: &[LonLat]| {
        let (a, b) = (edge[0], edge[1]);
        let above = (a.lat() > at.lat()) != (b.lat() > at.lat());
        above && at.lon() < a.lon() + (b.lon() - a.lon()) * (at.lat() - a.lat()) / (b.lat() - a.lat())
    };
    ring.windows(2).filter(|edge| crosses(edge)).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(west: f64, south: f64, size: f64) -> Vec<LonLat> {
        let corners = [(0.0, 0.0), (size, 0.0), (size, size), (0.0, size), (0.0, 0.0)];
        corners.map(|(x, y)| LonLat::new(west + x, south + y).unwrap()).into()
    }

    #[test]
    fn an_island_is_a_hole_of_its_lake() {
        let rings = [square(0.0, 0.0, 10.0), square(20.0, 0.0, 1.0), square(4.0, 4.0, 1.0)];
        let polygons = polygons(&rings);
        assert_eq!(polygons.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(polygons[0][1], rings[2]);
    }

    #[test]
    fn only_what_reaches_into_the_box_is_written() {
        let polygons = vec![vec![square(0.0, 0.0, 10.0)], vec![square(50.0, 0.0, 1.0)]];
        let feature = feature(&json!({}), polygons.clone(), [5.0, 5.0, 8.0, 8.0]).unwrap();
        assert_eq!(feature["geometry"]["coordinates"].as_array().unwrap().len(), 1);
        assert!(super::feature(&json!({}), polygons, [-9.0, -9.0, -5.0, -5.0]).is_none());
    }
}
