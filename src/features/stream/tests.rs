//! Holds what is read in parts against what is read whole.

use std::io::Write;

use super::super::read::read_features;
use super::*;

/// What is read of a text, whole or in parts of a size.
fn read(text: &[u8], part: Option<usize>) -> Result<(Vec<Feature>, Vec<Finding>)> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text).unwrap();
    let path = file.path();
    let name = path.display().to_string();
    let unnamed = |mut finding: Finding| {
        finding.file = "lines".to_owned();
        finding.hint = finding.hint.map(|hint| hint.replace(&name, "lines"));
        finding
    };
    let unnamed = |all: Vec<Finding>| all.into_iter().map(unnamed).collect::<Vec<_>>();
    let read = match part {
        None => read_features(path).map(|table| (table.features, table.warnings)),
        Some(part) => {
            let mut features = Vec::new();
            let stream = FeatureStream::of_sizes(path, part, 64 << 10);
            stream.read(|part| features.extend(part)).map(|warnings| (features, warnings))
        }
    };
    read.map(|(features, warnings)| (features, unnamed(warnings)))
        .map_err(|error| Error::check(unnamed(error.into_findings())).unwrap_err())
}

/// Holds a text in parts against the whole, and gives what is read of it.
fn same(text: impl AsRef<[u8]>) -> std::result::Result<usize, String> {
    same_behind(text, 70)
}

/// The same for a text with a heading, which stands in the first part.
fn same_behind(text: impl AsRef<[u8]>, heading: usize) -> std::result::Result<usize, String> {
    let text = text.as_ref();
    let whole = read(text, None);
    for part in [heading, heading + 31, 256, 1000, 1 << 20] {
        let parts = read(text, Some(part));
        let shown = String::from_utf8_lossy(text);
        match (&whole, parts) {
            (Ok((features, warnings)), Ok(parts)) => {
                assert_eq!(format!("{features:?}"), format!("{:?}", parts.0), "{part}: {shown}");
                assert_eq!(*warnings, parts.1, "{part}: {shown}");
            }
            (whole, parts) => {
                let told = |read: Option<&Error>| read.map(Error::to_string);
                assert_eq!(told(whole.as_ref().err()), told(parts.as_ref().err()), "{part}: {shown}");
            }
        }
    }
    whole.map(|(features, _)| features.len()).map_err(|error| error.to_string())
}

fn feature(n: usize) -> String {
    let words = ["plain", r#"}\"], [{\\"#, "Ղափան – Naxçıvan – نخجوان", "\u{1f682}\u{1f682}", r#"],[\"\u0041"#];
    format!(
        "{{\"type\":\"Feature\",\"properties\":{{\"name\":\"{}\"}},\"geometry\":{{\"type\":\"LineString\",\
         \"coordinates\":[[45.{n:04},38.9],[46.3,38.8]]}}}}",
        words[n % words.len()]
    )
}

fn collection(features: &[String], between: &str) -> String {
    format!("{{\"type\":\"FeatureCollection\",\"features\":[{}]}}", features.join(between))
}

fn features(count: usize) -> Vec<String> {
    (0..count).map(feature).collect()
}

#[test]
fn a_collection_in_parts_is_the_collection() {
    for between in [",", ",\n", " ,\r\n  ", "\n\n,"] {
        assert_eq!(same(collection(&features(40), between)), Ok(40));
    }
    assert_eq!(same(collection(&[], "")), Ok(0));
    assert_eq!(same(collection(&[" \n ".to_owned()], "")), Ok(0));
    assert_eq!(same(format!("\u{feff}{}\n\n", collection(&features(9), ",\n"))), Ok(9));
    let named = collection(&features(9), ",").replace("]}}]}", "]}}],\"name\":\"}]\",\"bbox\":[1,2,3,4]}");
    assert!(named.ends_with("4]}"));
    assert_eq!(same(named), Ok(9));
    let projected = collection(&features(9), ",").replacen(
        "\"features\"",
        "\"crs\":{\"type\":\"name\",\"properties\":{\n\"name\":\"EPSG:4284\"}},\"features\"",
        1,
    );
    assert_eq!(same_behind(projected, 140), Ok(9));
}

#[test]
fn a_sequence_in_parts_is_the_sequence() {
    let signs: Vec<String> = features(40).iter().map(|feature| format!("\u{1e}{feature}\n")).collect();
    assert_eq!(same(signs.concat()), Ok(40));
    for between in ["\n", "\r\n", "", "\n\n  "] {
        assert_eq!(same(features(40).join(between)), Ok(40));
    }
    let collections = vec![collection(&features(3), ","); 4].join("\n");
    let parts = read(collections.as_bytes(), Some(2000)).map(|(features, _)| features.len());
    assert_eq!((parts.ok(), read(collections.as_bytes(), None).unwrap().0.len()), (Some(12), 12));
}

#[test]
fn a_table_in_parts_is_the_table() {
    let row = |n: usize| format!("\"a \"\"{n}\n\", ;\",LINESTRING (45.{n} 39),Լ{n}");
    let quoted = |n: usize| format!("{n},\"LINESTRING (45.{n} 39, 46 38)\",\"a \"\"b\"\"\n, {n}\"");
    for end in ["\n", "\r\n"] {
        let rows: Vec<String> = (1..40).map(quoted).collect();
        assert_eq!(same(format!("id,wkt,\"the\nname\"{end}{}{end}", rows.join(end))), Ok(39));
        let points: Vec<String> = (1..40).map(|n| format!("{n}\u{1f682};45.{n};39")).collect();
        assert_eq!(same(format!("id;lon;lat{end}{}", points.join(end))), Ok(39));
        let systems: Vec<String> =
            (1..40).map(|n| format!("\"SRID=3857;LINESTRING (50{n} 4500, 5100000 4600000)\"")).collect();
        assert_eq!(same(format!("wkt{end}{}", systems.join(end))), Ok(39));
    }
    let mut rows: Vec<String> = (1..40).map(quoted).collect();
    rows[20] = row(20);
    rows[30] = "1,2".to_owned();
    assert!(same(format!("id,wkt,name\n{}", rows.join("\n"))).is_err_and(|told| told.contains("lines:")));
}

#[test]
fn a_fault_has_its_place_in_the_file() {
    let faults: [(&str, &str); 8] = [
        ("38.9]", "95]"),
        ("38.9]", "\"x\"]"),
        ("[46.3,38.8]", ""),
        ("\"Feature\"", "\"Faeture\""),
        ("LineString", "LineStrong"),
        (":[[", ":[[["),
        ("}}", "}"),
        ("{\"type\":\"Feature\"", "{\"type\":\"Feature\" \"id\""),
    ];
    for (from, to) in faults {
        for at in [vec![0], vec![17], vec![39], vec![3, 4, 30]] {
            let mut all = features(40);
            for n in at {
                all[n] = all[n].replacen(from, to, 1);
            }
            for between in [",", ",\n"] {
                assert!(same(collection(&all, between)).is_err(), "{to}");
            }
            assert!(same(all.join("\n")).is_err(), "{to}");
        }
    }
    for item in ["5", "null", "{}", "[]", "", "{\"type\":1}", "{\"a\":NaN}", "}"] {
        for at in [0, 17, 39] {
            let mut all = features(40);
            all[at] = item.to_owned();
            assert!(same(collection(&all, ",\n")).is_err(), "{item}");
        }
    }
    let whole = collection(&features(40), ",\n");
    for end in [whole.len() - 1, whole.len() - 2, whole.len() - 20, 2000] {
        let end = (0..end).rev().find(|at| whole.is_char_boundary(*at)).unwrap();
        assert!(same(&whole[..end]).is_err(), "{end}");
    }
    let mut bytes = whole.into_bytes();
    bytes[3000] = 0xff;
    assert!(same(bytes).is_err_and(|told| told.contains("byte 3000 is not UTF-8")));
}

#[test]
fn many_faults_are_counted_over_all_parts() {
    let all: Vec<String> = (0..1500).map(|n| feature(n).replacen("38.9]", "95]", 1)).collect();
    assert!(same(collection(&all, ",\n")).is_err_and(|told| told.contains("and 500 more findings")));
    let metres: Vec<String> = (0..50).map(|n| feature(n).replacen("38.9]", "4500000]", 1)).collect();
    assert!(same(collection(&metres, ",\n")).is_err_and(|told| told.contains("50 positions are no degrees")));
    let points: Vec<String> = (0..1500).map(|n| format!("{n},45,95")).collect();
    assert!(same(format!("id,lon,lat\n{}", points.join("\n"))).is_err_and(|told| told.contains("and 500 more")));
}

#[test]
fn what_holds_for_all_features_stands_before_them() {
    let all = features(20).join(",");
    let refused = |text: String| read(text.as_bytes(), Some(256)).unwrap_err().to_string();
    let told = refused(format!("{{\"features\":[{all}],\"type\":\"FeatureCollection\"}}"));
    assert!(told.starts_with("error[member-order]") && told.contains("`type` must stand before"), "{told}");
    let told =
        refused(format!("{{\"type\":\"FeatureCollection\",\"features\":[{all}],\"x\":{{\"crs\":1}}, \"crs\":null}}"));
    assert!(told.starts_with("error[member-order]") && told.contains("`crs` must stand before"), "{told}");
    assert_eq!(same(format!("{{\"type\":\"FeatureCollection\",\"features\":[{all}],\"x\":{{\"crs\":1}}}}")), Ok(20));
}

#[test]
fn a_feature_above_the_limit_is_refused() {
    let mut all = features(20);
    all[10] = feature(10).replace("plain", &"plain ".repeat(30_000));
    let told = |text: String| read(text.as_bytes(), Some(1000)).unwrap_err().to_string();
    for text in [collection(&all, ",\n"), all.join("\n")] {
        let told = told(text);
        assert!(
            told.starts_with("error[too-large]: the feature has more than") && told.contains("lines:11, feature 10"),
            "{told}"
        );
    }
    let table = told(format!("lon,lat,name\n45,39,a\n45,39,\"{}", "b\n".repeat(90_000)));
    assert!(table.starts_with("error[too-large]: the row has") && table.contains("lines:3"), "{table}");
}

#[test]
fn other_formats_are_read_whole() {
    let told = |text: &[u8]| read(text, Some(256)).unwrap_err().to_string();
    let kml = told(b"<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"></kml>");
    assert!(kml.contains("KML is read whole, up to 1024 MiB") && kml.contains("up to 4096 MiB"), "{kml}");
    assert!(told(b"\x1f\x8b\x08").contains("a packed file is read whole, up to 1024 MiB"));
    assert!(told(b"nothing known").starts_with("error[too-large]"));
}

#[test]
fn what_is_damaged_is_refused_in_parts_where_it_is_refused_whole() {
    let rows: Vec<String> =
        (1..12).map(|n| format!("{n},\"LINESTRING (45.{n} 39, 46 38)\",\"a \"\"b\"\"\n\"")).collect();
    let texts =
        [collection(&features(12), ",\n"), features(12).join("\n"), format!("id,wkt,name\n{}", rows.join("\n"))];
    let signs = b"{}[]\",:\\\n\r 0.-aN\x1e\xff";
    let mut state = 1_u64;
    let mut dice = |sides: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % sides
    };
    for text in &texts {
        for _ in 0..150 {
            let mut bytes = text.clone().into_bytes();
            // What stands before the features tells how they are cut.
            let at = 60 + dice(bytes.len() - 60);
            match dice(3) {
                0 => bytes[at] = signs[dice(signs.len())],
                1 => bytes.insert(at, signs[dice(signs.len())]),
                _ => drop(bytes.remove(at)),
            }
            let whole = read(&bytes, None).map(|(features, _)| format!("{features:?}"));
            for part in [70, 300] {
                let parts = read(&bytes, Some(part)).map(|(features, _)| format!("{features:?}"));
                let shown = String::from_utf8_lossy(&bytes);
                assert_eq!(whole.as_ref().ok(), parts.as_ref().ok(), "{part}: {whole:?} {parts:?} {shown}");
            }
        }
    }
}
