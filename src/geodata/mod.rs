//! Reads and checks data files: GeoJSON and TOML layers become the model, and faults become findings.
//!
//! Files that people bring are read by [`features`](crate::features).

mod advisories;
mod assumptions;
mod basemap;
mod boundaries;
mod chokepoints;
mod claims;
mod country_of;
mod crossings;
mod disputed;
mod document;
mod embedded;
mod events;
mod fingerprint;
mod flat;
mod geometry;
mod geopackage;
mod layer;
mod lines;
mod links;
mod load;
mod manifest;
mod map_features;
mod offsets;
mod overlay;
mod places;
mod polygons;
mod published;
mod record;
mod relief;
mod routes;
mod scenarios;
mod sections;
mod segments;
mod sheets;
mod sources;
mod store;
mod trips;
mod wkb;
mod world;

pub use advisories::add_advisories;
pub use basemap::{check_basemap, read_basemap};
pub use boundaries::{CountryFile, read_boundaries, read_boundary_file, read_disputes};
pub use fingerprint::atlas_hashes;
pub use lines::{Lines, read_lines};
pub use load::{Loaded, load_atlas};
pub use map_features::{MapFeatures, read_map_features};
pub use scenarios::{read_scenario, scenario_names};
pub use sheets::read_sheets;
pub use store::{AtlasFiles, AtlasFolder, embedded_files, read_file};
pub use trips::{Trips, read_trips};
