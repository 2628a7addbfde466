//! Wrong words on the command line, files that cannot be read, inputs that are too large, outputs that cannot be written.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use super::malformed::{compare, refused};
use crate::harness::{broken_atlas, corridor, corridor_with, json, scratch};

/// A usage error: exit code 2, nothing on standard output, and every one of these texts on standard error.
pub(super) fn usage(args: &[&str], says: &[&str]) {
    let run = corridor(args);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{args:?}: {run:?}");
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    for text in says {
        assert!(run.stderr.contains(text), "{args:?}: `{text}` is not in: {}", run.stderr);
    }
}

fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn unknown_route_gets_a_suggestion() {
    for args in [&["show", "zangezor"][..], &["compare", "aras", "zangezor"], &["crossings", "zangezor"]] {
        usage(args, &["error[unknown-route]", "`zangezor`", "hint: did you mean `zangezur`?"]);
    }
    usage(&["timeline", "zangezor"], &["`zangezor`", "did you mean `zangezur`?"]);
    usage(&["compare", "--baseline", "bkt"], &["`bkt`", "did you mean `btk`?"]);
    usage(&["show", "lapis-lazuli"], &["`lapis-lazuli`", "hint: routes are: aras, "]);
    usage(&["show", ""], &["hint: "]);
}

#[test]
fn unknown_words_get_a_suggestion() {
    usage(&["shwo", "aras"], &["'shwo'", "'show'"]);
    usage(&["routes", "--colour", "always"], &["'--colour'", "'--color'"]);
    usage(&["routes", "--format", "jsn"], &["'jsn'", "table, json, csv, md"]);
    usage(&["routes", "--lang", "de"], &["'de'", "en, az, hy, fa, ka, ru, tr"]);
    usage(&["show", "aras", "--by", "colour"], &["'colour'", "country, mode, status, gauge"]);
    usage(&["completions", "csh"], &["'csh'", "bash"]);
    usage(&["show"], &["<ROUTE>"]);
    usage(&["measure"], &["<FILE>"]);
    usage(&["routes", "extra"], &["'extra'"]);
}

#[test]
fn a_date_that_is_none() {
    for date in ["yesterday", "20260310", "2026-3-1", "-5", "", "2026-03-10T12:00"] {
        usage(&["routes", &format!("--as-of={date}")], &["--as-of <DATE>"]);
    }
    for date in ["yesterday", "20260310"] {
        usage(&["routes", "--as-of", date], &[date, "expected YYYY, YYYY-MM or YYYY-MM-DD"]);
    }
    for date in ["2026-02-30", "2026-13", "2026-00"] {
        usage(&["routes", "--as-of", date], &[date, "not a day of the calendar"]);
    }
}

#[test]
fn a_tolerance_that_is_none() {
    for metres in ["-3", "NaN", "inf", "1km", ""] {
        let option = format!("--tolerance={metres}");
        usage(&["measure", "tests/fixtures/baku-kars.geojson", &option], &["--tolerance <METRES>", "number of metres"]);
    }
}

#[test]
fn a_file_that_cannot_be_read() {
    for args in [
        &["measure", "nope.geojson"][..],
        &["measure", "tests/fixtures/baku-kars.geojson", "--countries", "nope.geojson"],
    ] {
        let found = refused(&corridor(args));
        assert_eq!((found.len(), &*found[0].code, &*found[0].file), (1, "missing-file", "nope.geojson"));
        assert!(!found[0].hint.contains("atlas"), "no atlas was asked for: {}", found[0].hint);
    }
    for folder in ["src", "."] {
        let found = refused(&corridor(&["measure", folder]));
        assert_eq!((&*found[0].code, &*found[0].file), ("unreadable", folder));
    }
    usage(&["measure", ""], &["<FILE>"]);
    let found = refused(&corridor(&["routes", "--atlas", "/nowhere"]));
    assert_eq!((&*found[0].code, &*found[0].file), ("missing-file", "/nowhere/atlas.toml"));
    assert!(found[0].hint.contains("corridor init"), "{}", found[0].hint);
    let found = refused(&corridor(&["compare", "--atlas", "Cargo.toml"]));
    assert_eq!((&*found[0].code, &*found[0].file), ("unreadable", "Cargo.toml/atlas.toml"));
}

#[test]
fn standard_input_is_checked_like_a_file() {
    let fault = |fixture: &str| {
        let file = crate::harness::root().join("tests/fixtures/malformed").join(fixture);
        refused(&corridor_with(&["measure", "-"], &[], Some(&file)))
    };
    let at = "/features/1/geometry/coordinates/1";
    compare(&fault("latitude-95.geojson"), "standard input", &[("position-range", 6, "aras", at, "latitude 95")]);
    compare(&fault("not-utf8.geojson"), "standard input", &[("not-utf8", 3, "", "", "")]);
    compare(&fault("empty.geojson"), "standard input", &[("empty-file", 1, "", "", "")]);
    compare(&refused(&corridor(&["measure", "-"])), "standard input", &[("empty-file", 1, "", "", "")]);
}

#[test]
fn utf16_is_not_utf8() {
    let file = scratch("utf16").join("line.geojson");
    let text = r#"{"type": "LineString", "coordinates": [[45.63, 38.96], [46.30, 38.87]]}"#;
    let bytes: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    fs::write(&file, bytes).unwrap();
    let found = refused(&corridor(&["measure", file.to_str().unwrap()]));
    assert_eq!((&*found[0].code, found[0].line), ("not-utf8", Some(1)));
}

/// A file of two gigabytes that takes no room on the disk: `start`, and nothing behind it.
fn gigabyte(name: &str, start: &str) -> std::path::PathBuf {
    let path = scratch(name).join("large.geojson");
    let mut file = File::create(&path).unwrap();
    file.write_all(start.as_bytes()).unwrap();
    file.set_len(2 << 30).unwrap();
    path
}

#[test]
fn a_coordinate_string_of_a_gigabyte() {
    // What is no text at all is refused by its size; what begins as one by its first fault.
    for (name, start, code, says) in [
        ("gigabyte", "", "too-large", ["2048 MiB", "1024 MiB"]),
        (
            "gigabyte-string",
            "{\"type\":\"LineString\",\"coordinates\":\"",
            "syntax",
            ["column 36", "control character"],
        ),
    ] {
        let path = gigabyte(name, start);
        let found = refused(&corridor(&["measure", path.to_str().unwrap()]));
        assert_eq!((found.len(), &*found[0].code), (1, code));
        assert!(says.iter().all(|text| found[0].message.contains(text)), "{}", found[0].message);
        fs::remove_file(path).unwrap();
    }
}

#[test]
fn what_is_not_read_in_parts_keeps_the_limit() {
    let refused_as = |start: &[u8], args: &[&str]| {
        let path = scratch("not-in-parts").join("large");
        let mut file = File::create(&path).unwrap();
        file.write_all(start).unwrap();
        file.set_len(2 << 30).unwrap();
        let found = refused(&corridor(&[args, &[path.to_str().unwrap()]].concat()));
        fs::remove_file(path).unwrap();
        assert_eq!((found.len(), &*found[0].code), (1, "too-large"), "{args:?}");
        format!("{}; {}", found[0].message, found[0].hint)
    };
    let says = |told: &str, texts: &[&str]| assert!(texts.iter().all(|text| told.contains(text)), "{told}");
    let collection = b"{\"type\":\"FeatureCollection\",\"features\":[";
    says(
        &refused_as(b"PAR1", &["measure"]),
        &["2048 MiB", "GeoParquet is read whole, up to 1024 MiB", "up to 4096 MiB"],
    );
    says(&refused_as(b"\x1f\x8b", &["measure"]), &["a packed file is read whole, up to 1024 MiB", "unpack it"]);
    for format in ["json", "csv"] {
        let told = refused_as(collection, &["measure", "--format", format]);
        says(&told, &["more than 1024 MiB is not told line by line", "--format table or md"]);
    }
    let network = ["find", "45,39", "46,39", "--network"];
    says(&refused_as(collection, &network), &["the file has 2048 MiB, the limit is 1024 MiB"]);
    let path = gigabyte("five-gigabytes", "{");
    File::options().write(true).open(&path).unwrap().set_len(5 << 30).unwrap();
    let found = refused(&corridor(&["measure", path.to_str().unwrap()]));
    says(&found[0].message, &["5120 MiB", "read in parts is 4096 MiB"]);
    fs::remove_file(path).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_gigabyte_is_refused_without_being_read() {
    let path = gigabyte("gigabyte-limited", "{");
    let script = format!("ulimit -v 400000; exec '{}' measure '{}'", env!("CARGO_BIN_EXE_corridor"), path.display());
    let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("error[too-large]"), "{stderr}");
    fs::remove_file(path).unwrap();
}

/// A view is a query of the author of a file: it may give rows for ever, or look for one for ever.
#[test]
fn a_view_that_never_ends_is_refused() {
    for (name, step, which) in [("rows", "", ""), ("search", "", "WHERE x < 0"), ("finite", "WHERE x < 3", "")] {
        let file = scratch(&format!("view-{name}")).join("view.gpkg");
        fs::copy("tests/fixtures/formats/lines.gpkg", &file).unwrap();
        let database = rusqlite::Connection::open(&file).unwrap();
        let view = format!(
            "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c {step})
                SELECT geom, hex(zeroblob(200000)) AS text FROM lines, c {which};
            INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('v', 'features', 'v', 4326);
            INSERT INTO gpkg_geometry_columns VALUES ('v', 'geom', 'LINESTRING', 4326, 0, 0)"
        );
        database.execute_batch(&view).unwrap();
        drop(database);
        let layer = format!("{}:v", file.display());
        if name == "finite" {
            let measured = json(&["measure", &layer]);
            assert_eq!(measured["features"].as_array().unwrap().len(), 6, "{measured}");
        } else {
            usage(&["measure", &layer], &["error[too-large]", "the layer is no table", "write it as a table"]);
        }
    }
}

#[test]
fn a_coordinate_string_of_eight_megabytes() {
    let file = scratch("long-string").join("line.geojson");
    let text = format!("{{\"type\": \"LineString\",\n \"coordinates\": \"{}\"}}", "45.63 38.96 ".repeat(700_000));
    fs::write(&file, text).unwrap();
    let found = refused(&corridor(&["measure", file.to_str().unwrap()]));
    compare(&found, "line.geojson", &[("type", 2, "", "/coordinates", "a text")]);
    assert!(found[0].message.len() < 200, "the message repeats the input");
}

#[test]
fn many_faults_are_counted() {
    let folder = scratch("many-faults");
    let positions = vec!["[45.63, 95]"; 50_000].join(",\n");
    let line = folder.join("line.geojson");
    fs::write(&line, format!("{{\"type\": \"LineString\", \"coordinates\": [\n{positions}\n]}}")).unwrap();
    let feature = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {\"type\": \"LineString\", \"coordinates\": \
                   [[45.63, 38.96], [45.63, 95]]}}";
    let features = vec![feature; 50_000].join(",\n");
    let collection = folder.join("collection.geojson");
    fs::write(&collection, format!("{{\"type\": \"FeatureCollection\", \"features\": [\n{features}\n]}}")).unwrap();
    for (file, counted) in [(line, [80, 49_900]), (collection, [980, 49_000])] {
        let run = corridor(&["measure", file.to_str().unwrap()]);
        let found = refused(&run);
        let first = found.iter().find(|f| f.code == "position-range").unwrap();
        assert_eq!(first.line, Some(2));
        assert!(run.stderr.len() < 10_000, "{} bytes of findings", run.stderr.len());
        // Of one kind on standard error, and in the error itself: the rest is counted.
        assert_eq!(found.iter().filter(|f| f.code == "position-range").count(), 20);
        let [of_a_kind, of_the_file] = counted.map(|count| format!("{count} more "));
        assert!(run.stderr.contains(&format!("\nand {of_a_kind}of error[position-range]\n")), "{}", run.stderr);
        assert!(run.stderr.contains(&of_the_file), "{}", run.stderr);
    }
}

#[test]
fn endless_lines_are_refused_whole_or_in_parts() {
    let folder = scratch("endless");
    let edges = |count: usize| vec!["[-100, -40],[75, 38]"; count].join(",");
    let lines = |count: usize| vec![format!("[{}]", edges(25)); count].join(",\n");
    for (name, text) in [
        ("line", format!("{{\"type\": \"LineString\", \"coordinates\": [{}]}}", edges(1500))),
        ("lines", format!("{{\"type\": \"MultiLineString\", \"coordinates\": [{}]}}", lines(60))),
    ] {
        let file = folder.join(format!("{name}.geojson"));
        fs::write(&file, text).unwrap();
        let found = refused(&corridor(&["measure", file.to_str().unwrap()]));
        assert_eq!((found.len(), &*found[0].code, found[0].line), (1, "too-long", Some(1)), "{name}: {found:?}");
    }
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let run = corridor(&["measure", "tests/fixtures/malformed/control-characters.geojson"]);
    let found = refused(&run);
    assert!(!run.stderr.contains('\u{1b}'), "{:?}", run.stderr);
    assert_eq!((found.len(), &*found[0].code, found[0].line), (1, "geometry-type", Some(3)), "{found:?}");
}

#[test]
fn country_without_coordinates() {
    let file = "tests/fixtures/malformed/country-without-coordinates.geojson";
    let found = refused(&corridor(&["measure", "tests/fixtures/baku-kars.geojson", "--countries", file]));
    let at = "/features/1/geometry/coordinates";
    compare(&found, file, &[("missing-member", 7, "azerbaijan", at, "`coordinates`")]);
}

#[test]
fn files_without_lines_are_no_error_but_say_so() {
    for fixture in ["no-lines.geojson", "no-features.geojson"] {
        let run = corridor(&["measure", &format!("tests/fixtures/malformed/{fixture}")]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(run.stderr.contains("warning[no-lines]") && run.stderr.contains("hint: "), "{}", run.stderr);
        assert!(!run.stdout.contains("-0"), "{}", run.stdout);
    }
}

#[test]
fn init_never_replaces_a_file_unasked() {
    let folder = scratch("init-over-file");
    fs::write(folder.join("routes.toml"), "mine").unwrap();
    usage(&["init", folder.to_str().unwrap()], &["routes.toml", "--overwrite"]);
    assert_eq!(files_in(&folder), ["routes.toml"], "a partial output");
    assert_eq!(fs::read(folder.join("routes.toml")).unwrap(), b"mine");
}

#[test]
fn outputs_are_written_whole_or_not_at_all() {
    // In the way of a folder, a file; in the way of a file, a folder.
    let folder = scratch("init-in-the-way");
    fs::write(folder.join("basemap"), "mine").unwrap();
    usage(&["init", folder.to_str().unwrap()], &["basemap"]);
    assert_eq!(files_in(&folder), ["basemap"], "a partial output");
    let folder = scratch("init-folder-in-the-way");
    fs::create_dir(folder.join("sources.json")).unwrap();
    usage(&["init", folder.to_str().unwrap(), "--overwrite"], &["sources.json"]);
    assert_eq!(files_in(&folder), ["sources.json"], "a partial output");
    let folder = scratch("report-in-the-way");
    fs::create_dir(folder.join("check.md")).unwrap();
    usage(&["report", "--routes", "altynkol-poti", "-o", folder.to_str().unwrap()], &["check.md"]);
    assert_eq!(files_in(&folder), ["check.md"], "a partial output");
    usage(&["init", "Cargo.toml"], &["Cargo.toml"]);
}

#[test]
fn a_broken_atlas_gives_no_report() {
    let atlas = broken_atlas("report-of-broken", |file, text| if file == "routes.toml" { String::new() } else { text });
    let folder = scratch("report-of-broken-output").join("new");
    let run = corridor(&["report", "-o", folder.to_str().unwrap(), "--atlas", atlas.to_str().unwrap()]);
    refused(&run);
    assert!(!folder.exists(), "a partial output");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_corridor"))
        .arg("routes")
        .stdout(File::options().write(true).open("/dev/full").unwrap())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("No space left"));
}
