//! Files of every format: one line has the same metres in all of them, and what cannot be read is named.

use std::fs;

use corridor::features::read_features;
use serde_json::Value;

use super::malformed::refused;
use crate::harness::{corridor, corridor_with, json, root, scratch};

/// A fixture of the folder of formats; `make.py` there writes them.
pub(crate) fn fixture(name: &str) -> String {
    format!("tests/fixtures/formats/{name}")
}

/// A fixture of the folder of odd files.
pub(crate) fn odd(name: &str) -> String {
    format!("tests/fixtures/reading/{name}")
}

/// The positions of a line of two, in a file of its own, as `measure` tells them.
pub(crate) fn measure_text(name: &str, text: &str) -> crate::harness::Run {
    let path = scratch("texts").join(name);
    fs::write(&path, text).unwrap();
    corridor(&["measure", path.to_str().unwrap(), "--format", "json"])
}

/// Every file with the two lines, and the format that it is recognised as.
const SAME: [(&str, &str); 33] = [
    ("lines.geojson", "GeoJSON"),
    ("lines.geojson.gz", "GeoJSON"),
    ("lines.geojsonl", "GeoJSON"),
    ("lines.geojsons", "GeoJSON"),
    ("lines.topojson", "TopoJSON"),
    ("lines.gpkg", "GeoPackage"),
    ("lines.gpkg.gz", "GeoPackage"),
    ("mercator.gpkg", "GeoPackage"),
    ("layers.gpkg:railways", "GeoPackage"),
    ("lines.shp", "Shapefile"),
    ("cyrillic.shp", "Shapefile"),
    ("utm.shp", "Shapefile"),
    ("shape.zip", "Shapefile"),
    ("shape.zip:lines", "Shapefile"),
    ("lines.fgb", "FlatGeobuf"),
    ("utm.fgb", "FlatGeobuf"),
    ("lines.parquet", "GeoParquet"),
    ("utm.parquet", "GeoParquet"),
    ("arrow.parquet", "GeoParquet"),
    ("zstd.parquet", "GeoParquet"),
    ("gzip.parquet", "GeoParquet"),
    ("brotli.parquet", "GeoParquet"),
    ("lz4.parquet", "GeoParquet"),
    ("overture.parquet", "GeoParquet"),
    ("lines.kml", "KML"),
    ("lines.kmz", "KML"),
    ("lines.gpx", "GPX"),
    ("lines.csv", "CSV"),
    ("semicolon.csv", "CSV"),
    ("lines.osm", "OpenStreetMap XML"),
    ("lines.osm.pbf", "OpenStreetMap PBF"),
    ("geom.json", "Overpass JSON"),
    ("nodes.json", "Overpass JSON"),
];

#[test]
fn a_line_has_the_same_metres_in_every_format() {
    let expected = json(&["measure", &fixture("lines.geojson")]);
    // geographiclib.Geodesic.WGS84 over the edges of lines.geojson: 149347.6882 m.
    assert_eq!(expected["total_m"], 149_347.688);
    for (file, format) in SAME {
        let measured = json(&["measure", &fixture(file)]);
        for member in ["total_m", "by_country"] {
            assert_eq!(measured[member], expected[member], "{member} of {file}");
        }
        assert_eq!(read_features(&root().join(fixture(file))).unwrap().format, format, "{file}");
    }
}

#[test]
fn properties_keep_their_names_letters_and_types() {
    let table = |file: &str| read_features(&root().join(fixture(file))).unwrap();
    for file in [
        "lines.geojson",
        "lines.topojson",
        "lines.gpkg",
        "lines.shp",
        "shape.zip",
        "lines.fgb",
        "lines.parquet",
        "lines.csv",
    ] {
        let table = table(file);
        let [first, second] = table.features.as_slice() else { panic!("{file}: {table:?}") };
        let properties = &first.properties;
        assert_eq!(
            (first.id.as_deref(), properties["name"].as_str()),
            (Some("baku-alat"), Some("Bakı–Ələt")),
            "{file}"
        );
        assert_eq!((properties["km"].as_f64(), properties["gauge"].as_f64()), (Some(77.5), Some(1520.0)), "{file}");
        let name = second.properties.get("name").is_none_or(Value::is_null);
        assert_eq!((second.id.as_deref(), name), (Some("julfa"), true), "{file}");
    }
    assert_eq!(table("cyrillic.shp").features[0].properties["name"], "Баку");
    for file in ["lines.kml", "lines.kmz", "lines.gpx"] {
        let table = table(file);
        assert_eq!(table.features[0].id.as_deref(), Some("baku-alat"), "{file}");
        assert_eq!(table.features[0].properties["name"], "Bakı–Ələt", "{file}");
    }
    for file in ["lines.osm", "lines.osm.pbf", "geom.json", "nodes.json"] {
        let table = table(file);
        assert_eq!(table.features[0].id.as_deref(), Some("way/1"), "{file}");
        assert_eq!(table.features[0].properties["railway"], "rail", "{file}");
    }
}

/// What was left out is counted by kind; the station of an extract is a point.
#[test]
fn what_is_left_out_is_counted() {
    for file in ["lines.osm", "lines.osm.pbf"] {
        let run = corridor(&["measure", &fixture(file)]);
        assert!(run.stderr.contains("relations (1), ways that are no railway, road or ferry (1)"), "{}", run.stderr);
        assert!(run.stderr.contains("left out: points (1)"), "{}", run.stderr);
    }
}

#[test]
fn a_layer_is_chosen_behind_a_colon() {
    let found = refused(&corridor(&["measure", &fixture("layers.gpkg")]));
    assert_eq!(found[0].code, "which-layer");
    assert!(
        found[0].message.contains("`railways`, `one line`") && found[0].hint.contains("layers.gpkg:railways"),
        "{found:?}"
    );
    let found = refused(&corridor(&["measure", &fixture("layers.gpkg:railway")]));
    assert!(found[0].hint.contains("did you mean") && found[0].hint.contains(":railways"), "{found:?}");
    let one = json(&["measure", &fixture("layers.gpkg:one line")]);
    assert_eq!(one["features"][0]["id"], "julfa");
    let found = refused(&corridor(&["measure", &fixture("lines.geojson:roads")]));
    assert_eq!(found[0].code, "unknown-layer");
    let piped = corridor_with(
        &["measure", "/dev/stdin:one line", "--format", "json"],
        &[],
        Some(&root().join(fixture("layers.gpkg"))),
    );
    assert!(piped.stdout.contains("julfa") && !piped.stdout.contains("baku-alat"), "{piped:?}");
}

#[test]
fn standard_input_takes_every_format_that_is_one_file() {
    for file in ["lines.gpkg", "lines.osm.pbf", "lines.kmz", "lines.parquet"] {
        let run = corridor_with(&["measure", "-", "--format", "json"], &[], Some(&root().join(fixture(file))));
        assert!(run.stdout.contains("149347.688"), "{file}: {}", run.stderr);
    }
}

/// Nothing a file claims about itself can break the program: every beginning of it, and bytes turned over.
#[test]
fn damaged_files_are_refused_and_nothing_else() {
    let folder = scratch("damaged");
    let path = folder.join("file");
    let mut refusals = 0;
    for (file, _) in SAME.iter().filter(|(file, _)| !file.contains(':')) {
        let whole = fs::read(root().join(fixture(file))).unwrap();
        let beside = ["dbf", "prj", "cpg"].map(|e| (e, root().join(fixture(file)).with_extension(e)));
        for (extension, part) in
            beside.iter().filter(|(_, part)| whole.starts_with(&[0, 0, 0x27, 0x0a]) && part.is_file())
        {
            fs::copy(part, path.with_extension(extension)).unwrap();
        }
        let step = (whole.len() / 60).max(1);
        for at in (0..whole.len()).step_by(step) {
            fs::write(&path, &whole[..at]).unwrap();
            refusals += usize::from(read_features(&path).is_err());
            let mut turned = whole.clone();
            turned[at] ^= 0xff;
            fs::write(&path, &turned).unwrap();
            refusals += usize::from(read_features(&path).is_err());
        }
    }
    assert!(refusals > 1500, "{refusals}");
}

/// What a user reads is the finding alone: pages of Parquet, the name of a column in a GeoPackage.
#[test]
fn damage_at_which_a_library_panics_is_told_once() {
    for file in ["features/03a58bc1-plain.parquet", "bytes/bb6f8a2f-mercator.gpkg"] {
        let run = corridor(&["measure", &format!("tests/fuzz/corpus/{file}")]);
        assert_eq!(run.code, 2, "{file}: {}", run.stderr);
        assert!(run.stderr.starts_with("error[broken-file]: ") && !run.stderr.contains("panic"), "{}", run.stderr);
    }
}

#[test]
fn valid_geojson_is_read() {
    // Geod of PROJ: 85 678 m; an empty line is left out (RFC 7946, 3.1).
    for file in ["18-empty-line.geojson", "18-empty-part.geojson"] {
        let measured = json(&["measure", &odd(file)]);
        assert!((measured["total_m"].as_f64().unwrap() - 85_678.0).abs() < 1.0, "{file}: {measured}");
        assert!(corridor(&["measure", &odd(file)]).stderr.contains("empty lines (1)"), "{file}");
    }
    // Two records, as ogrinfo reads them.
    for file in ["19-newline-delimited.geojsonl", "19-text-sequence.geojsons"] {
        let measured = json(&["measure", &odd(file)]);
        assert!((measured["total_m"].as_f64().unwrap() - 298_800.0).abs() < 50.0, "{file}: {measured}");
        let ids: Vec<&str> =
            measured["features"].as_array().unwrap().iter().map(|f| f["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["a", "b"], "{file}");
    }
    assert_eq!(json(&["measure", &odd("24-id-true.geojson")])["features"][0]["id"], "true");
    let table = read_features(&root().join(odd("24-accuracy-text.geojson"))).unwrap();
    assert_eq!(table.features[0].accuracy, Some(corridor::Metres::new(30.0)));
    for text in [
        r#"{"type": "Feature", "properties": null, "geometry": {"type": "LineString", "coordinates": [[46.5, 40.3], [45.5, 40.4]]}}"#,
        r#"{"type": "LineString", "coordinates": [[46.5, 40.3, 1], [45.5, 40.4, 2]]}"#,
        r#"{"type": "GeometryCollection", "geometries": [{"type": "LineString", "coordinates": [[46.5, 40.3], [45.5, 40.4]]}]}"#,
        r#"{"features": [{"geometry": null, "properties": {"id": [1]}, "type": "Feature"}, {"properties": {"id": {"a": 1}, "accuracy_m": "rough"}, "geometry": {"coordinates": [[46.5, 40.3], [45.5, 40.4]], "type": "LineString"}, "type": "Feature"}], "type": "FeatureCollection"}"#,
    ] {
        let run = measure_text("valid.geojson", text);
        assert!(run.code == 0 && run.stdout.contains("85678."), "{run:?}");
    }
}

#[test]
fn faults_of_a_sequence_have_their_lines() {
    let line = r#"{"type": "Feature", "id": "good", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[46.5, 40.3], [45.5, 40.4]]}}"#;
    let text =
        format!("{line}\n\n{}\n{}\n{line}\n", line.replace("40.3]", "95]"), line.replace("[45.5, 40.4]", "[45.5]"));
    let found = refused(&measure_text("faults.geojsonl", &text));
    let told: Vec<(&str, Option<usize>)> = found.iter().map(|f| (f.code.as_str(), f.line)).collect();
    assert_eq!(told, [("position-range", Some(3)), ("position", Some(4))], "{found:?}");
    let broken = refused(&measure_text("broken.geojsonl", &format!("{line}\n{{\"type\": \n")));
    assert_eq!((broken[0].code.as_str(), broken.len()), ("truncated", 1), "{broken:?}");
}

#[test]
fn a_long_sequence_is_read_in_its_order() {
    let line = |n: usize| {
        format!(
            "{{\"type\":\"Feature\",\"id\":{n},\"properties\":{{}},\"geometry\":{{\"type\":\"LineString\",\"coordinates\":[[46,{}],[47,40]]}}}}\n",
            39.0 + n as f64 / 10_000.0
        )
    };
    let lines: Vec<String> = (0..5000).map(line).collect();
    let of = |text: &str| {
        let file = scratch("formats-long").join("long.geojsonl");
        fs::write(&file, text).unwrap();
        read_features(&file)
    };
    let table = of(&lines.concat()).unwrap();
    assert!(
        (0..5000).all(|n| table.features[n].id.as_deref() == Some(n.to_string().as_str())
            && table.features[n].line == Some(n + 1))
    );

    // Another reference system far behind, and a thousand faults of one kind.
    let mut other = lines.clone();
    other[4321] = other[4321].replacen('{', "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3857\"}},", 1);
    let error = of(&other.concat()).unwrap_err();
    assert_eq!((error.findings()[0].code, error.findings()[0].line), ("crs", Some(4322)));
    for line in other.iter_mut().take(4000).skip(3000) {
        *line = line.replace("[47,40]", "[47,95]");
    }
    other[4321].clone_from(&lines[4321]);
    let error = of(&other.concat()).unwrap_err();
    assert_eq!((error.findings()[0].code, error.findings()[0].line), ("position-range", Some(3001)));
}

#[test]
fn longitudes_beyond_180_are_the_same_meridian() {
    let run = corridor(&["measure", &odd("10-line-195.geojson"), "--format", "json"]);
    assert!(run.stderr.contains("warning[longitude-wrapped]"), "{}", run.stderr);
    let table = read_features(&root().join(odd("10-line-195.geojson"))).unwrap();
    let line = table.features[0].geometry.as_ref().unwrap().lines().next().unwrap();
    assert!(line.iter().any(|position| (position.lon() - -165.0).abs() < 1e-9), "{line:?}");
}

#[test]
fn tables_of_text_are_read_or_their_faults_told() {
    let run = measure_text("tab.txt", "name\tgeom\nx\tLINESTRING (46.5 40.3, 45.5 40.4)\n");
    assert!(run.stdout.contains("85678."), "{run:?}");
    let run = measure_text("points.csv", "Station;Longitude;Latitude\nA;46.5;40.3\nB;;\n");
    assert!(run.code == 0 && run.stderr.contains("no-lines"), "{run:?}");
    let found = refused(&measure_text("comma.csv", "name;lon;lat\nA;46,5;40,3\nB;46.5;40.3\nC;x;1\n"));
    let told: Vec<(Option<usize>, bool)> =
        found.iter().map(|f| (f.line, f.message.contains("decimal comma"))).collect();
    assert_eq!(told, [(Some(2), true), (Some(4), false)], "{found:?}");
    let found = refused(&measure_text("row.csv", "id,wkt\na,LINESTRING (46.5 40.3, 45.5 40.4)\n"));
    assert!(found[0].code == "row" && found[0].hint.contains("quote"), "{found:?}");
}

#[test]
fn what_is_not_read_is_named_with_the_way_out() {
    let utf16: Vec<u8> = "{\"type\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark = [&[0xff, 0xfe][..], &utf16].concat();
    let tar = [vec![b'a'; 257], b"ustar".to_vec(), vec![0; 250]].concat();
    let cases: [(&str, &[u8], &str, &str); 19] = [
        ("page.geojson", b"<!DOCTYPE html><html><body>404</body></html>", "web page", "download"),
        ("lfs.geojson", b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n", "Git LFS", "git lfs pull"),
        ("utf16.geojson", &with_mark, "UTF-16", "iconv -f UTF-16"),
        ("map.pdf", b"%PDF-1.4 ...", "PDF", "ogr2ogr"),
        ("plan.dxf", b"  0\nSECTION\n  2\nHEADER\n", "DXF", "-s_srs"),
        ("lines.gml", b"<?xml version=\"1.0\"?><x xmlns:gml=\"http://www.opengis.net/gml/3.2\"/>", "GML", "ogr2ogr"),
        ("lines.tab", b"!table\n!version 300\n", "MapInfo", "ogr2ogr"),
        ("lines.mif", b"Version 300\nCharset \"Neutral\"\n", "MapInfo", "ogr2ogr"),
        ("dem.tif", b"II*\0\x08\0\0\0", "raster", "trace"),
        ("lines.7z", b"7z\xbc\xaf\x27\x1c\0\x04", "7-Zip", "7z x"),
        ("lines.tar", &tar, "tar", "tar xf"),
        ("tile.mvt", b"\x1a\x20\x0a\x05roads", "tiles", "tiles"),
        ("lines.dbf", b"\x03\x7e\x03\x01\0\0\0\0", "table of a Shapefile", ".shp"),
        ("other.sqlite", b"SQLite format 3\0\x10\0\x01\x01\0\x40", "SQLite", "ogr2ogr"),
        ("esri.json", b"{\"geometryType\":\"esriGeometryPolyline\",\"features\":[]}", "Esri", "ESRIJSON"),
        ("drawing.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "SVG", "positions"),
        ("notes.txt", b"Dear reader, here are the lines.", "no format", "ogrinfo"),
        ("bytes.bin", b"\0\x01\x02\x03", "no format", "ogrinfo"),
        (
            "overpass.json",
            b"{\"version\": 0.6, \"elements\": [{\"type\": \"way\", \"id\": 1, \"nodes\": [1, 2]}]}",
            "no geometry",
            "out geom",
        ),
    ];
    let folder = scratch("foreign");
    for (name, bytes, what, how) in cases {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        let found = refused(&corridor(&["measure", path.to_str().unwrap()]));
        assert!(found.len() == 1 && found[0].message.contains(what), "{name}: {found:?}");
        assert!(found[0].hint.contains(how), "{name}: {found:?}");
    }
    for (file, what) in
        [("20-html.geojson", "web page"), ("20-lfs.geojson", "Git LFS"), ("20-line-head.gpkg", "GeoPackage")]
    {
        let found = refused(&corridor(&["measure", &odd(file)]));
        assert!(found[0].message.contains(what), "{file}: {found:?}");
    }
    for file in ["20-doc.kml", "20-t.gpx", "20-overpass.json"] {
        assert!(corridor(&["measure", &odd(file), "--format", "csv"]).stdout.contains("85678."), "{file}");
    }
    assert!(corridor(&["measure", &odd("20-line.geojson.gz")]).stdout.contains("84.8 km"));
}

#[test]
fn bombs_do_not_go_off() {
    use std::io::Write;
    let path = scratch("bombs").join("zeros.gz");
    let mut packed = flate2::write::GzEncoder::new(fs::File::create(&path).unwrap(), flate2::Compression::best());
    for _ in 0..80 {
        packed.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    packed.finish().unwrap();
    let found = refused(&corridor(&["measure", path.to_str().unwrap()]));
    assert!(found[0].code == "too-large" && found[0].message.contains("200 times"), "{found:?}");
}

#[test]
fn an_overlay_far_away_says_so() {
    let out = scratch("overlay").join("map.svg");
    let draw = |file: &str| {
        let args =
            ["map", "--overlay", &odd(file), "--layers", "base,borders", "-o", out.to_str().unwrap(), "--overwrite"];
        corridor(&[&args[..], &["--extent", "42,38,51,42"]].concat())
    };
    let run = draw("14-far-away.geojson");
    assert!(run.code == 0 && run.stderr.contains("warning[outside-extent]"), "{}", run.stderr);
    let run = draw("15-overpass-mixed.geojson");
    assert!(!run.stderr.contains("outside-extent") && !run.stderr.contains("left out"), "{}", run.stderr);
}

#[test]
fn ids_of_an_overlay_are_names_of_xml() {
    let out = scratch("overlay-ids").join("map.svg");
    for (file, count) in [("15-overpass-mixed.geojson", 5), ("25-hostile-names.geojson", 4)] {
        let run = corridor(&["map", "--overlay", &odd(file), "-o", out.to_str().unwrap(), "--overwrite"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let svg = fs::read_to_string(&out).unwrap();
        let ids: Vec<&str> = svg.split("id=\"overlay-1.").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(ids.len(), count, "{ids:?}");
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        assert!(ids.iter().all(|id| id.chars().all(plain)), "{ids:?}");
    }
}

#[test]
fn hostile_names_stay_names() {
    let file = odd("25-hostile-names.geojson");
    let table = crate::harness::stdout(&["measure", &file]);
    assert!(table.contains("abc\\u{202e}def") && !table.contains('\u{202e}'), "{table}");
    let markdown = crate::harness::stdout(&["measure", &file, "--format", "md"]);
    assert!(
        markdown.contains("[l\\](javascript:") && !markdown.contains("[l](") && !markdown.contains('\u{202e}'),
        "{markdown}"
    );
    let csv = crate::harness::stdout(&["measure", &file, "--format", "csv"]);
    assert!(csv.contains("1,'=1+1|cmd,") && !csv.contains(",=1+1"), "{csv}");
}
