//! Reference systems: positions agree with PROJ, and what cannot be converted is refused.

use std::collections::BTreeMap;
use std::fs;

use corridor::features::{Geometry, read_features};
use corridor::{LonLat, distance};

use super::formats::{fixture, measure_text, odd};
use super::malformed::refused;
use crate::harness::{corridor, json, root, scratch};

/// Positions of PROJ: `tests/reference/crs.py` wrote them. A datum may have several shifts in the register of EPSG; ours
/// is one of them.
#[test]
fn reference_systems_agree_with_proj() {
    let text = include_str!("../reference/crs.csv");
    let mut wanted: BTreeMap<(u32, &str, &str), Vec<LonLat>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.splitn(6, ',').collect();
        let position = LonLat::new(cells[3].parse().unwrap(), cells[4].parse().unwrap()).unwrap();
        wanted.entry((cells[0].parse().unwrap(), cells[1], cells[2])).or_default().push(position);
    }
    let path = scratch("crs").join("point.geojson");
    let (mut refused, mut far) = (Vec::new(), Vec::new());
    for ((code, x, y), positions) in &wanted {
        let point = format!(
            r#"{{"type": "Feature", "crs": {{"type": "name", "properties": {{"name": "urn:ogc:def:crs:EPSG::{code}"}}}},
                "properties": {{}}, "geometry": {{"type": "Point", "coordinates": [{x}, {y}]}}}}"#
        );
        fs::write(&path, point).unwrap();
        let Ok(table) = read_features(&path) else {
            refused.push(*code);
            continue;
        };
        let Some(Geometry::Points(points)) = &table.features[0].geometry else { panic!("{code}") };
        // Where a datum has several shifts, the one of the register is good to some metres, and says so.
        let shifted = table.warnings.iter().any(|warning| warning.code == "datum-shift");
        let off = positions.iter().map(|wanted| distance(points[0], *wanted).get()).fold(f64::INFINITY, f64::min);
        if off > if shifted { 5.0 } else { 1.0 } {
            far.push((*code, off));
        }
    }
    assert!(far.is_empty(), "metres from the nearest operation of PROJ: {far:?}");
    // Stereo 70 of Romania: the register has a shift that is 33 m off there.
    assert_eq!(refused, [3844], "refused");
}

#[test]
fn a_reference_system_is_honoured_or_refused() {
    // pyproj 4284 to 4326: positions 103 m off, and a border at 74 009.6 m.
    let crossing = |file: &str| json(&["measure", &odd(file)])["features"][0]["crossings"][0]["at_m"].as_f64().unwrap();
    let (shifted, same) = (crossing("11-pulkovo-degrees.geojson"), crossing("11-same-in-wgs84.geojson"));
    assert!((shifted - 74_009.6).abs() < 5.0 && (same - 74_009.6).abs() < 0.1, "{shifted} {same}");
    let run = corridor(&["measure", &odd("11-pulkovo-degrees.geojson")]);
    assert!(run.stderr.contains("warning[datum-shift]") && run.stderr.contains("EPSG:4284"), "{}", run.stderr);
    // Metres that look like degrees, or the other way round: nobody can tell.
    let found = refused(&corridor(&["measure", &odd("11-projected-small.geojson")]));
    assert!(found[0].code == "crs" && found[0].message.contains("EPSG:32638"), "{found:?}");
    assert!(found[0].hint.contains("ogr2ogr"), "{found:?}");
    for (name, why) in [
        ("EPSG:4267", "grid"),
        ("EPSG:4286", "shift of its datum"),
        ("EPSG:99999", "not known"),
        ("urn:example:moon", "not known"),
    ] {
        let text = format!(
            r#"{{"type": "FeatureCollection", "crs": {{"type": "name", "properties": {{"name": "{name}"}}}}, "features": [
                {{"type": "Feature", "properties": {{}}, "geometry": {{"type": "LineString", "coordinates": [[46, 40], [47, 40]]}}}}]}}"#
        );
        let found = refused(&measure_text("crs.geojson", &text));
        assert!(found.len() == 1 && found[0].code == "crs" && found[0].message.contains(why), "{name}: {found:?}");
        assert!(found[0].hint.contains("ogr2ogr -t_srs EPSG:4326"), "{found:?}");
    }
}

#[test]
fn metres_without_a_reference_system_are_one_finding() {
    let lines: Vec<String> = (0..500).map(|i| format!("[[{}, 4900000], [5600000, 4900000]]", 5_500_000 + i)).collect();
    let text = format!(r#"{{"type": "MultiLineString", "coordinates": [{}]}}"#, lines.join(","));
    let found = refused(&measure_text("metres.geojson", &text));
    assert!(found.len() == 1 && found[0].hint.contains("metres") && found[0].hint.contains("-s_srs"), "{found:?}");
    let found = refused(&measure_text("metres.csv", "id,wkt\na,\"LINESTRING (5500000 4900000, 5600000 4900000)\"\n"));
    assert!(found.len() == 1 && found[0].hint.contains("-s_srs"), "{found:?}");
}

#[test]
fn what_says_no_reference_system_is_taken_for_degrees_with_a_warning() {
    let folder = scratch("bare-shapefile");
    for extension in ["shp", "dbf"] {
        fs::copy(root().join(fixture(&format!("lines.{extension}"))), folder.join(format!("lines.{extension}")))
            .unwrap();
    }
    let run = corridor(&["measure", folder.join("lines.shp").to_str().unwrap(), "--format", "json"]);
    assert!(run.stdout.contains("149347.688") && run.stderr.contains("warning[no-crs]"), "{}", run.stderr);
}
