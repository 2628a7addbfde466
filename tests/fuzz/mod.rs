//! Files that nobody meant to write: what reads them answers, or says what is wrong, and never ends in a panic or not at all.
//!
//! A short run is part of the suite; `tests/fuzz/long.sh` makes a long one. A file that broke something stays in the corpus.

mod dice;
mod mutate;
mod run;
#[cfg(unix)]
mod whole;

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use corridor::{
    AtlasFiles, Boundaries, Lang, LonLat, Metres, Selection, Study,
    features::features_in,
    geodata::{read_boundary_file, scenario_names},
    load_atlas,
    measure::measure_features,
    network::{LineNetwork, LineOptions},
    read_basemap, read_boundaries, read_lines, read_scenario,
};

use crate::harness::root;
pub(crate) use dice::Dice;
use run::{Input, fuzz, fuzz_in_memory, inputs, original};

fn fixtures(folder: &str) -> Vec<Input> {
    inputs(&root().join("tests/fixtures").join(folder))
}

/// The small atlas, with one file in the place of another.
fn world_with(name: &str, text: String) -> AtlasFiles {
    AtlasFiles::with_texts(root().join("tests/fixtures/world"), [(name.to_owned(), text)])
}

fn world() -> AtlasFiles {
    AtlasFiles::folder(root().join("tests/fixtures/world"))
}

fn world_boundaries() -> &'static Boundaries {
    static BOUNDARIES: OnceLock<Boundaries> = OnceLock::new();
    BOUNDARIES.get_or_init(|| Boundaries::new(read_boundaries(&world()).unwrap()))
}

const SHAPEFILE: [&str; 4] = ["shp", "dbf", "prj", "cpg"];

fn is_part_of_shapefile(path: &Path) -> bool {
    path.extension().is_some_and(|extension| SHAPEFILE.iter().any(|part| extension == *part))
}

/// Any file as lines: read, measured, searched.
fn features(path: &Path, _: &Input) {
    let mut path = path.to_owned();
    if is_part_of_shapefile(&path) {
        path.set_extension("shp");
        for extension in SHAPEFILE {
            let part = path.with_extension(extension);
            let whole = root().join("tests/fixtures/formats").join(part.file_name().unwrap());
            if !part.exists() && whole.exists() {
                fs::copy(whole, part).unwrap();
            }
        }
    }
    let Ok(lines) = read_lines(&path) else { return };
    for measured in measure_features(&lines.features, world_boundaries(), None) {
        assert!(measured.length.get().is_finite(), "a length is {:?}", measured.length);
    }
    let network =
        LineNetwork::new(&lines.features, &LineOptions { join: Metres::new(500.0), ..LineOptions::default() });
    let ends: Vec<LonLat> = lines.features.iter().flat_map(|line| line.lines.iter().flatten().copied()).collect();
    let (Some(first), Some(last)) = (ends.first(), ends.last()) else { return };
    if let Ok(snapped) = network.snap(&[*first, *last], Metres::from_km(1.0)) {
        let _ = network.search().alternatives(&snapped[0], &snapped[1], 3, 0.8);
    }
}

fn files_with_features() -> Vec<Input> {
    let mut seeds = fixtures("formats");
    seeds.extend(["malformed", "networks", "reading"].into_iter().flat_map(fixtures));
    seeds.retain(|(name, _)| ![".py", ".md"].iter().any(|ending| name.ends_with(ending)));
    seeds
}

#[test]
fn features_of_any_file() {
    fuzz("features", 1500, files_with_features(), features);
}

/// Any bytes as features, read and nothing else: without a file, several times as many are tried as of `features`.
#[test]
fn features_of_any_bytes() {
    let mut seeds = files_with_features();
    seeds.extend(inputs(&root().join("tests/fuzz/corpus/features")));
    seeds.retain(|(name, _)| !is_part_of_shapefile(Path::new(name)));
    fuzz_in_memory("bytes", 1500, seeds, |path, (_, bytes)| {
        let _ = features_in(path, bytes.clone());
    });
}

/// Any file as countries.
fn boundaries(path: &Path, _: &Input) {
    let Ok(file) = read_boundary_file(path) else { return };
    let boundaries = Boundaries::new(file.layer);
    for (lon, lat) in [(0.0, 0.0), (180.0, 10.0), (166.0, 54.0), (-179.9, -89.9)] {
        boundaries.country_at(LonLat::new(lon, lat).unwrap());
    }
    let lines = read_lines(&root().join("tests/fixtures/borders/01-along-border.geojson")).unwrap();
    let whole: Metres =
        measure_features(&lines.features, &boundaries, None).iter().map(|measured| measured.length).sum();
    assert!(whole.get().is_finite());
}

#[test]
fn boundaries_of_any_file() {
    let mut seeds = fixtures("borders");
    seeds.extend(fixtures("world/basemap"));
    fuzz("boundaries", 800, seeds, boundaries);
}

/// What is asked of an atlas that loads.
fn ask(study: &Study) {
    let view = study.on(None);
    let _ = view.compare(&Selection::default());
    for route in &study.atlas().routes {
        let _ = view.itinerary(route);
        route.names.get(Lang::En);
    }
}

/// A file of an atlas; those of the corpus have a word before the name.
fn atlas(_: &Path, (name, bytes): &Input) {
    let name = original(name);
    let name = if name.contains("lakes") || name.contains("rivers") || name == "countries.geojson" {
        format!("basemap/{name}")
    } else {
        name.to_owned()
    };
    let files = world_with(&name, String::from_utf8_lossy(bytes).into_owned());
    let _ = read_basemap(&files);
    let _ = read_boundaries(&files);
    let _ = scenario_names(&files);
    if let Ok(loaded) = load_atlas(&files) {
        ask(&Study::new(loaded.atlas));
    }
}

#[test]
fn a_file_of_an_atlas() {
    let mut seeds = fixtures("world");
    seeds.extend(fixtures("world/basemap"));
    seeds.retain(|(name, _)| name != "README.md");
    fuzz("atlas", 400, seeds, atlas);
}

/// A file of the shipped atlas, which has layers that the small one has not.
fn shipped(_: &Path, (name, bytes): &Input) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let files = AtlasFiles::with_texts(root().join("geodata"), [(original(name).to_owned(), text)]);
    if let Ok(loaded) = load_atlas(&files) {
        ask(&Study::new(loaded.atlas));
    }
}

#[test]
fn a_file_of_the_shipped_atlas() {
    let files = corridor::geodata::embedded_files().filter(|(name, _)| !name.contains('/'));
    let seeds = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).collect();
    fuzz("shipped", 40, seeds, shipped);
}

fn scenario(path: &Path, _: &Input) {
    static STUDY: OnceLock<Study> = OnceLock::new();
    let study = STUDY.get_or_init(|| Study::new(load_atlas(&world()).unwrap().atlas));
    let Ok(scenario) = read_scenario(&world(), path.to_str().unwrap()) else { return };
    if let Ok(view) = study.under(&scenario) {
        let _ = view.compare(&Selection::default());
    }
}

#[test]
fn a_scenario_of_any_text() {
    fuzz("scenario", 600, inputs(&root().join("geodata/scenarios")), scenario);
}
