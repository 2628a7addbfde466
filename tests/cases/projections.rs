//! Projections against PROJ, see `tests/reference/projections.py`.

use corridor::{
    LonLat,
    map::{Projection, ProjectionChoice},
};
use serde_json::Value;

use crate::harness::root;

/// A degree is about 111 km: 1 cm of it is a hundred-millionth.
const CENTIMETRE: f64 = 0.01;

fn recorded() -> Value {
    let text = std::fs::read_to_string(root().join("tests/reference/projections.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn projections_agree_with_proj_to_a_centimetre() {
    let recorded = recorded();
    let (mut worst, mut compared) = (0.0_f64, 0);
    for row in recorded["projections"].as_array().unwrap() {
        let definition = row["proj"].as_str().unwrap();
        // PROJ hands an azimuth of exactly 90° to another projection; nobody types it, and ours stops at 80°.
        if definition.contains("+alpha=90 ") {
            continue;
        }
        let points: Vec<Vec<f64>> = serde_json::from_value(row["points"].clone()).unwrap();
        let centre = LonLat::new(points[0][0], points[0][1]).unwrap();
        let choice = ProjectionChoice::Custom(definition.to_owned());
        let projection = Projection::new(&choice, &[centre]).unwrap_or_else(|e| panic!("{definition}: {e}"));
        for point in points {
            let (x, y) = projection.project(point[0], point[1]).unwrap_or_else(|| panic!("{definition}: {point:?}"));
            let off = (x - point[2]).hypot(y - point[3]);
            assert!(off < CENTIMETRE, "{definition} at {point:?}: {off} m off");
            (worst, compared) = (worst.max(off), compared + 1);
        }
    }
    assert!(compared > 1000, "only {compared} points");
    assert!(worst > 0.0, "nothing was computed");
}

#[test]
fn a_projection_comes_back() {
    for definition in [
        "+proj=lcc +lat_1=39 +lat_2=41 +lat_0=40 +lon_0=46",
        "+proj=laea +lat_0=40 +lon_0=47",
        "+proj=eqearth +lon_0=20",
    ] {
        let centre = LonLat::new(46.0, 40.0).unwrap();
        let projection = Projection::new(&ProjectionChoice::Custom(definition.to_owned()), &[centre]).unwrap();
        for (lon, lat) in [(43.09, 40.59), (49.86, 40.38), (46.24, 38.9)] {
            let (x, y) = projection.project(lon, lat).unwrap();
            let (back_lon, back_lat) = projection.unproject(x, y).unwrap();
            assert!((back_lon - lon).abs() < 1e-8 && (back_lat - lat).abs() < 1e-8, "{definition}");
        }
    }
}
