//! The numbers held against those of other programs, recorded in `tests/reference/` (see its README).

use std::collections::{BTreeMap, BTreeSet};

use corridor::{AtlasFiles, LonLat, distance, geodata::read_file, length, load_atlas};
use serde_json::Value;

use crate::harness::{json, root};

fn recorded(file: &str) -> String {
    read_file(&root().join("tests/reference").join(file)).unwrap()
}

fn recorded_json(file: &str) -> Value {
    serde_json::from_str(&recorded(file)).unwrap()
}

/// The rows of a recorded table below its heading, which must be this one.
fn rows(file: &str, heading: &str) -> Vec<Vec<String>> {
    let text = recorded(file);
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(heading), "{file}");
    lines.map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is not a number"))
}

/// A member that must be a number.
fn value(object: &Value, member: &str) -> f64 {
    object[member].as_f64().unwrap_or_else(|| panic!("`{member}` is missing in {object}"))
}

fn word<'a>(object: &'a Value, member: &str) -> &'a str {
    object[member].as_str().unwrap_or_else(|| panic!("`{member}` is missing in {object}"))
}

fn list<'a>(object: &'a Value, member: &str) -> &'a [Value] {
    object[member].as_array().unwrap_or_else(|| panic!("`{member}` is missing in {object}"))
}

/// What differs, one line each.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn near(&mut self, what: &str, found: f64, wanted: f64, tolerance: f64) {
        let off = found - wanted;
        // Written so that no number at all is a difference as well.
        if off.is_nan() || off.abs() > tolerance {
            self.0.push(format!("{what}: {found}, the reference says {wanted} ({off:+e}, allowed {tolerance:e})"));
        }
    }

    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, found: &T, wanted: &T) -> bool {
        if found != wanted {
            self.0.push(format!("{what}: {found:?}\n  the reference says {wanted:?}"));
        }
        found == wanted
    }

    /// Parts by key; a part that one side does not have is zero there.
    fn parts(&mut self, what: &str, found: &BTreeMap<String, f64>, wanted: &BTreeMap<String, f64>, tolerance: f64) {
        for key in found.keys().chain(wanted.keys()).collect::<BTreeSet<_>>() {
            let at = |side: &BTreeMap<String, f64>| side.get(key).copied().unwrap_or(0.0);
            self.near(&format!("{what} {key}"), at(found), at(wanted), tolerance);
        }
    }

    fn none(self) {
        assert!(self.0.is_empty(), "{} differences:\n{}", self.0.len(), self.0.join("\n"));
    }
}

fn parts(object: &Value) -> BTreeMap<String, f64> {
    let members = object.as_object().unwrap_or_else(|| panic!("no parts: {object}"));
    members.iter().map(|(key, value)| (key.clone(), value.as_f64().unwrap())).collect()
}

#[test]
fn drawn_lines_are_as_long_as_proj_says() {
    let atlas = load_atlas(&AtlasFiles::Embedded).unwrap().atlas;
    let wanted = rows("segments.csv", "id,length_m");
    let found: BTreeMap<&str, f64> =
        atlas.segments.values().map(|s| (s.id.as_str(), length(s.alignment.positions()).get())).collect();
    let mut differences = Differences::default();
    let ids: BTreeSet<&str> = wanted.iter().map(|row| row[0].as_str()).collect();
    differences.same("segments", &found.keys().copied().collect::<BTreeSet<_>>(), &ids);
    for row in wanted {
        if let Some(found) = found.get(row[0].as_str()) {
            differences.near(&row[0], *found, number(&row[1]), 1e-3);
        }
    }
    differences.none();
}

/// Distances between the points of a table: its last five columns are two points as latitude, longitude, and metres.
fn distances(file: &str, heading: &str, least_rows: usize, tolerance: f64) {
    let rows = rows(file, heading);
    assert!(rows.len() >= least_rows, "{file} has only {} rows", rows.len());
    let mut differences = Differences::default();
    for (i, row) in rows.iter().enumerate() {
        let numbers: Vec<f64> = row[row.len() - 5..].iter().map(|text| number(text)).collect();
        let at = |k: usize| LonLat::new(numbers[k + 1], numbers[k]).unwrap();
        let line = i + 2;
        differences.near(&format!("{file}:{line}"), distance(at(0), at(2)).get(), numbers[4], tolerance);
        differences.near(&format!("{file}:{line} backwards"), distance(at(2), at(0)).get(), numbers[4], tolerance);
    }
    differences.none();
}

#[test]
fn distances_are_those_of_geodtest_to_15_nm() {
    distances("geodtest.csv", "lat1,lon1,lat2,lon2,s12", 100, 15e-9);
}

#[test]
fn distances_are_those_of_geographiclib() {
    distances("geodesics.csv", "kind,lat1,lon1,lat2,lon2,s12", 100, 15e-9);
}

/// The countries on both sides of each crossing.
fn pairs(crossings: &[Value]) -> Vec<String> {
    crossings.iter().map(|c| format!("{}-{}", word(c, "from"), word(c, "to"))).collect()
}

#[test]
fn borders_are_where_shapely_finds_them() {
    // The recorded values are of the regional polygons alone, beyond which the world would follow.
    let polygons = "geodata/basemap/countries.geojson";
    let file = "tests/reference/borders.geojson";
    let document = json(&["measure", file, "--tolerance", "0", "--countries", polygons]);
    let wanted = recorded_json("borders.json");
    let found: BTreeMap<&str, &Value> = list(&document, "features").iter().map(|f| (word(f, "id"), f)).collect();
    let wanted: BTreeMap<&str, &Value> = wanted.as_object().unwrap().iter().map(|(id, v)| (id.as_str(), v)).collect();
    assert!(wanted.len() >= 14, "only {} lines are recorded", wanted.len());
    assert_eq!(found.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>());
    let mut differences = Differences::default();
    for (id, wanted) in wanted {
        let found = found[id];
        differences.near(&format!("{id} length"), value(found, "length_m"), value(wanted, "length_m"), 1e-3);
        differences.parts(id, &parts(&found["by_country"]), &parts(&wanted["by_country"]), 1.0);
        let (ours, theirs) = (list(found, "crossings"), list(wanted, "crossings"));
        if !differences.same(&format!("{id} crossings"), &pairs(ours), &pairs(theirs)) {
            continue;
        }
        for (i, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
            let what = format!("{id} crossing {i} {}-{}", word(ours, "from"), word(ours, "to"));
            differences.near(&format!("{what} chainage"), value(ours, "at_m"), value(theirs, "at_m"), 1.0);
            let at = |c: &Value| LonLat::new(value(c, "lon"), value(c, "lat")).unwrap();
            differences.near(&format!("{what} position"), distance(at(ours), at(theirs)).get(), 0.0, 1.0);
        }
    }
    differences.none();
}

/// The main values of a comparison by route, lengths in metres; parts have ids such as `km_by_country.AZ`.
fn compared() -> BTreeMap<String, BTreeMap<String, Value>> {
    let document = json(&["compare"]);
    let routes = list(&document, "groups").iter().flat_map(|group| list(group, "routes"));
    let indicators = |route: &Value| -> BTreeMap<String, Value> {
        list(route, "indicators").iter().map(|i| (word(i, "id").to_owned(), i.clone())).collect()
    };
    routes.map(|route| (word(route, "id").to_owned(), indicators(route))).collect()
}

#[test]
fn routes_compare_as_computed_from_the_layers() {
    let (compared, wanted) = (compared(), recorded_json("routes.json"));
    let wanted = wanted.as_object().unwrap();
    assert_eq!(compared.keys().collect::<BTreeSet<_>>(), wanted.keys().collect::<BTreeSet<_>>());
    let mut differences = Differences::default();
    for (id, wanted) in wanted {
        let found = &compared[id];
        let lengths = [
            ("length_km", "value", "length_m"),
            ("length_km", "low", "low_m"),
            ("length_km", "high", "high_m"),
            ("measured_km", "value", "measured_m"),
            ("operational_km", "value", "operational_m"),
        ];
        for (indicator, member, reference) in lengths {
            let metres = value(&found[indicator], member) * 1000.0;
            differences.near(&format!("{id} {reference}"), metres, value(wanted, reference), 1.0);
        }
        for ratio in ["directness", "exposure_hhi"] {
            differences.near(&format!("{id} {ratio}"), value(&found[ratio], "value"), value(wanted, ratio), 1e-6);
        }
        let breaks = value(&found["gauge_breaks"], "value");
        differences.near(&format!("{id} gauge breaks"), breaks, value(wanted, "gauge_breaks"), 0.0);
        for family in ["by_country", "by_status", "by_basis"] {
            let prefix = format!("km_{family}.");
            let metres = |i: &Value| value(i, "value") * 1000.0;
            let found: BTreeMap<String, f64> =
                found.iter().filter_map(|(i, v)| Some((i.strip_prefix(&prefix)?.to_owned(), metres(v)))).collect();
            differences.parts(&format!("{id} {family}"), &found, &parts(&wanted[family]), 1.0);
        }
    }
    differences.none();
}

#[test]
fn routes_are_shown_as_computed_from_the_layers() {
    let wanted = recorded_json("routes.json");
    let mut differences = Differences::default();
    for (id, wanted) in wanted.as_object().unwrap() {
        let found = json(&["show", id]);
        for member in ["length_m", "measured_m", "operational_m"] {
            differences.near(&format!("{id} {member}"), value(&found, member), value(wanted, member), 2e-3);
        }
        let ours =
            list(&found, "legs").iter().map(|l| [word(l, "segment"), word(l, "status"), word(l, "length_source")]);
        let theirs = list(wanted, "legs").iter().map(|l| [0, 1, 2].map(|i| l[i].as_str().unwrap()));
        if differences.same(&format!("{id} legs"), &ours.collect::<Vec<_>>(), &theirs.collect::<Vec<_>>()) {
            for (ours, theirs) in list(&found, "legs").iter().zip(list(wanted, "legs")) {
                let what = format!("{id} {}", word(ours, "segment"));
                differences.near(&what, value(ours, "length_m"), theirs[3].as_f64().unwrap(), 2e-3);
            }
        }
        let ours = list(&found, "crossings").iter().map(|c| {
            let countries = [0, 1].map(|i| c["countries"][i].as_str().unwrap());
            (word(c, "place"), countries, word(c, "mode"))
        });
        let theirs = list(wanted, "crossings")
            .iter()
            .map(|c| (word(c, "place"), [word(c, "from"), word(c, "to")], word(c, "mode")));
        if differences.same(&format!("{id} crossings"), &ours.collect::<Vec<_>>(), &theirs.collect::<Vec<_>>()) {
            for (ours, theirs) in list(&found, "crossings").iter().zip(list(wanted, "crossings")) {
                let what = format!("{id} at {}", word(ours, "place"));
                differences.near(&what, value(ours, "at_m"), value(theirs, "at_m"), 2e-3);
            }
        }
        differences.same(&format!("{id} gauge breaks"), &list(&found, "gauge_breaks").len(), &breaks(wanted));
    }
    differences.none();
}

fn breaks(route: &Value) -> usize {
    usize::try_from(route["gauge_breaks"].as_u64().unwrap()).unwrap()
}
