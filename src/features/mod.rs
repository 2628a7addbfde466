//! Reads features, lines foremost, out of the files that people have: one file of code for each format, recognised by
//! content, with positions converted to WGS 84.
//!
//! [`read_features`] gives a [`FeatureTable`]. What is valid is read; what is left out is counted in a warning; what
//! cannot be read is named, with the command that helps. No format may take more memory than its bytes warrant: counts
//! are checked against what is left of the file, nesting and unpacked sizes are bounded.

mod archive;
mod before;
mod convert;
mod crs;
mod csv;
mod csv_rows;
mod cursor;
mod cutter;
mod dbf;
mod extent;
mod faults;
mod flatgeobuf;
mod foreign;
mod format;
mod geojson;
mod geometry;
mod geopackage;
mod geoparquet;
mod gpx;
mod input;
mod kml;
mod layers;
mod locate;
mod osm;
mod osm_pbf;
mod osm_xml;
mod overpass;
mod parts;
mod protobuf;
mod read;
mod shapefile;
mod stream;
mod table;
mod text_parts;
mod topojson;
mod wgs84;
mod wkb;
mod wkt;
mod wkt_crs;
mod xml;

pub(crate) use convert::left_out_warning;
pub(crate) use extent::{MAX_DEGREES, extent};
pub(crate) use format::utf8;
pub(crate) use geojson::{json_error, kind};
pub use geometry::Geometry;
pub(crate) use geopackage::{open as open_geopackage, utf8_names};
pub use geoparquet::is_panic_caught;
pub use input::{MAX_BYTES, split_layer};
pub(crate) use input::{file_label, read_bytes};
pub(crate) use locate::{FeatureStarts, LineBreaks, end_of_value, json_offset, line_of_offset};
pub use read::{features_in, read_features};
pub(crate) use stream::FeatureStream;
pub use table::{Feature, FeatureTable};
pub(crate) use wgs84::{only_fits_swapped, range_hint};
