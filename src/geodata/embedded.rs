//! The embedded atlas: every file of `geodata/` but the recipe that rebuilds it.

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/geodata/", $name)))),+]
    };
}

/// Name below `geodata/`, and text.
pub(super) const EMBEDDED: &[(&str, &str)] = files![
    "README.md",
    "atlas.toml",
    "aras.geojson",
    "btk.geojson",
    "instc.geojson",
    "central-asia.geojson",
    "trunk.geojson",
    "zangezur.geojson",
    "places.geojson",
    "crossings.geojson",
    "events.geojson",
    "sections.toml",
    "routes.toml",
    "countries.toml",
    "sources.json",
    "assumptions.toml",
    "chokepoints.toml",
    "published.toml",
    "advisories.toml",
    "scenarios/today.toml",
    "scenarios/promises-2030.toml",
    "scenarios/iran-closed.toml",
    "scenarios/armenia-closed.toml",
    "scenarios/rasht-astara-open.toml",
    "scenarios/russia-avoided.toml",
    "basemap/countries.geojson",
    "basemap/lakes.geojson",
    "basemap/rivers.geojson",
];
