//! Packs the layers of the world for the binary: gzip, decoded when a map needs them.

#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a build script reads files and talks to cargo")]

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;

use flate2::{Compression, GzBuilder};

/// Layers below `geodata/world/`.
const LAYERS: [&str; 11] = [
    "countries.geojson",
    "lakes.geojson",
    "rivers.geojson",
    "cities.geojson",
    "seas.geojson",
    "country-names.toml",
    "disputed.geojson",
    "disputed-lines.geojson",
    "worldviews.toml",
    "exclaves.geojson",
    "towns.tsv",
];

fn main() -> std::io::Result<()> {
    let variable = |name: &str| std::env::var_os(name).map(PathBuf::from).expect("cargo sets it");
    let (from, to) = (variable("CARGO_MANIFEST_DIR").join("geodata/world"), variable("OUT_DIR"));
    println!("cargo:rerun-if-changed=geodata/pack.rs");
    for layer in LAYERS {
        let path = from.join(layer);
        println!("cargo:rerun-if-changed={}", path.display());
        // Without a time of its own the file is the same on every machine.
        let mut packed =
            GzBuilder::new().mtime(0).write(File::create(to.join(format!("{layer}.gz")))?, Compression::best());
        packed.write_all(&std::fs::read(path)?)?;
        packed.finish()?;
    }
    Ok(())
}
