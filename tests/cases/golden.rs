//! Pictures of a world of ten segments, one matter each. A changed picture fails until somebody has looked at it:
//! `BLESS=1 cargo test golden` writes it anew, and fails once more to say so.

use std::fs;
use std::path::{Path, PathBuf};

use crate::harness::{corridor, root, scratch};

/// Draws `args` as live text on a small sheet and holds it against `tests/golden/NAME.svg`.
fn golden(name: &str, args: &[&str]) {
    drawn(name, &root().join("tests/fixtures/world"), args);
}

fn drawn(name: &str, atlas: &Path, args: &[&str]) {
    let file = scratch(&format!("golden-{name}")).join(format!("{name}.svg"));
    let size: &[&str] = if args.contains(&"--size") { &[] } else { &["--size", "150x110mm"] };
    let live: &[&str] = if args.contains(&"--text") { &[] } else { &["--text", "live"] };
    let mut all = vec!["--atlas", atlas.to_str().unwrap(), "map", "-o", file.to_str().unwrap()];
    all.extend(args.iter().chain(live).chain(size));
    let run = corridor(&all);
    assert_eq!(run.code, 0, "{name}: {}", run.stderr);
    let new = fs::read_to_string(&file).unwrap();
    let golden = root().join("tests/golden").join(format!("{name}.svg"));
    let old = fs::read_to_string(&golden).unwrap_or_default();
    if new == old {
        return;
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(&golden, new).unwrap();
        panic!("{name}: a new picture was written; look at {}", golden.display());
    }
    let line = old.lines().zip(new.lines()).position(|(a, b)| a != b).map_or(0, |n| n + 1);
    panic!("{name}: line {line} of the picture differs; look at {}, then BLESS=1 cargo test golden", file.display());
}

#[test]
fn every_state_has_its_pattern() {
    golden("states", &["states"]);
}

#[test]
fn shared_track_is_drawn_side_by_side() {
    golden("twins", &["twins", "--layers", "base,borders,routes,symbols"]);
}

#[test]
fn rail_road_and_sea_are_told_apart() {
    golden("modes", &["modes"]);
}

#[test]
fn both_banks_of_a_river_can_be_read() {
    golden("banks", &["banks", "twin-a", "--extent", "165,53,169,55"]);
}

/// The pictures of the page "Your own corridor": each an atlas made by one command, on ground of the world.
#[test]
fn corridors_of_four_regions_are_drawn_on_the_ground_of_the_world() {
    let folder = scratch("golden-regions");
    let lines = |name: &str| root().join("tests/fixtures/regions").join(name).display().to_string();
    let made = |name: &str, of: &[&str], into: Option<&str>| {
        let atlas = folder.join(into.unwrap_or(name));
        let source = ["--source", "scgraph_data 2.0.0, © OpenStreetMap contributors", "--licence", "ODbL 1.0"];
        let out = [if into.is_some() { "--into" } else { "-o" }, atlas.to_str().unwrap(), "--as-of", "2026-01-01"];
        let run = corridor(&[&["new", name][..], of, &source, &out].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        atlas
    };
    let rail = lines("lobito.geojson");
    let ends = ["--from", "Lobito", "--via", "Luau", "--to", "Kolwezi", "--join", "2000"];
    let atlas = made("lobito", &[&["--lines", &rail][..], &ends].concat(), None);
    drawn("lobito", &atlas, &["lobito", "--size", "200x125mm", "--text", "embed"]);
    let rail = lines("rail-baltica.geojson");
    let atlas = made("baltica", &["--lines", &rail, "--from", "Tallinn", "--to", "Warsaw", "--join", "500"], None);
    drawn("baltica", &atlas, &["baltica", "--size", "125x150mm", "--text", "embed"]);
    let ways = lines("middle.geojson");
    let by = |to: &'static str| ["--from", "Aktau", "--to", to, "--mode", "rail,sea", "--join", "500"];
    made("middle", &[&["--lines", &ways][..], &by("Poti")].concat(), None);
    let atlas = made("middle-kars", &[&["--lines", &ways][..], &by("Kars")].concat(), Some("middle"));
    drawn("middle", &atlas, &["middle", "middle-kars", "--size", "200x125mm", "--text", "embed"]);
    let atlas = made("imec", &["--trace", &lines("imec.geojson")], None);
    drawn("imec", &atlas, &["imec", "--size", "200x125mm", "--text", "embed"]);
}

#[test]
fn a_leg_of_300_metres_fills_a_sheet() {
    golden("tiny", &["tiny"]);
}

#[test]
fn nine_thousand_kilometres_over_the_antimeridian() {
    golden("long", &["long"]);
}

#[test]
fn an_extent_over_the_antimeridian() {
    golden("antimeridian", &["states", "--extent", "172,49,-170,60"]);
}

#[test]
fn names_that_look_like_markup_stay_names() {
    golden("hostile", &["hostile"]);
}

#[test]
fn a_persian_sheet_is_mirrored() {
    golden("persian", &["states", "--lang", "fa"]);
}

#[test]
fn a_narrow_column_in_the_dark() {
    golden("column", &["twin-b", "--size", "85mm", "--theme", "dark"]);
}

#[test]
fn a_date_changes_the_states() {
    golden("earlier", &["states", "--as-of", "1995"]);
}

#[test]
fn an_empty_country_layer_is_no_hindrance() {
    let folder = scratch("empty-countries");
    let world = root().join("tests/fixtures/world");
    copy(&world, &folder);
    fs::copy(world.join("variants/countries-empty.geojson"), folder.join("basemap/countries.geojson")).unwrap();
    drawn("empty", &folder, &["states"]);
}

fn copy(from: &Path, to: &PathBuf) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}
