//! Compare transport corridors: lengths, border crossings, gauge breaks and missing links, with a source for every
//! figure.
//!
//! An **atlas** is a folder of GeoJSON and TOML layers; one, of the routes that compete between the Caspian, Türkiye and
//! Russia, is compiled in. A [`Study`] measures it once; a [`View`] is the atlas on a date, in a scenario. Under a view a
//! **route** resolves to legs with chainage ([`Itinerary`]), and the routes of a group are compared with a baseline
//! ([`Comparison`]); results are a [`Report`], written as text, Markdown, CSV or
//! JSON, a map or chart, or an [`Export`] for GIS.
//!
//! ```
//! use corridor::{AtlasFiles, Study, load_atlas};
//!
//! let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
//! let zangezur = study.on(None).itinerary(study.route("zangezur")?).expect("it is of this atlas");
//!
//! let whole = zangezur.length().get();
//! let parts: f64 = zangezur.by_country().iter().map(|share| share.length.get()).sum();
//! assert!((whole - parts).abs() < 1e-6, "parts add up to 1 µm");
//! # Ok::<(), corridor::Error>(())
//! ```
//!
//! # Units and methods
//! Distances are [`Metres`]; positions are degrees on WGS 84. Every measured length is geodesic ([`METHOD`](measure::METHOD)); an
//! edge of a line is a geodesic. Claims keep the unit of their source.
//!
//! # Features
//! `cli` (default) builds the command `corridor`; a library user writes `default-features = false`.

pub mod chart;
pub mod colour;
pub mod compare;
pub mod diagnostic;
pub mod draft;
pub mod error;
pub mod export;
pub mod features;
pub mod font;
pub mod geodata;
pub mod hash;
pub mod map;
pub mod measure;
pub mod model;
pub mod network;
pub mod parallel;
pub mod render;
pub mod report;
pub mod scene;
pub mod sheet;
mod table;
pub mod units;
mod words;

pub use chart::{ChartKind, ChartOptions, draw_chart};
pub use compare::{Assessment, Comparison, Criterion, Figure, Indicator, Outcome, Query, Selection, Study, View};
pub use diagnostic::Finding;
pub use error::{Error, Result};
pub use export::{Export, ExportFormat, ExportSource, Provenance};
pub use geodata::{AtlasFiles, load_atlas, read_basemap, read_boundaries, read_lines, read_scenario};
pub use map::{Background, Extent, MapOptions, draw_map};
pub use measure::{Boundaries, distance, length, measure_feature};
pub use model::{Atlas, Country, Crossing, Date, Label, Lang, LonLat, Mode, Place, Route, Scenario, Segment, Theme};
pub use network::{Itinerary, Leg, Status, Step, Stop};
pub use render::{TextMode, png, svg};
pub use report::{Colour, Format, Report};
pub use units::{Metres, Points};

/// The architecture of the crate: its stages, and what each may use.
#[doc = include_str!("docs/architecture.md")]
pub mod _architecture {}

/// The accuracy of the numbers.
#[doc = include_str!("docs/accuracy.md")]
pub mod _accuracy {}

/// Borders: what a crossing is, and the countries of a file.
#[doc = include_str!("docs/borders.md")]
pub mod _borders {}

/// The files of others that are read, and how their reference systems are treated.
#[doc = include_str!("docs/formats.md")]
pub mod _formats {}

/// Your own corridor: an atlas of anybody's lines.
#[doc = include_str!("docs/corridors.md")]
pub mod _corridors {}

/// Ways over anybody's lines: where lines meet, gaps, one-way lines, lengths.
#[doc = include_str!("docs/networks.md")]
pub mod _networks {}

/// The outputs of every command, member by member.
#[doc = include_str!("docs/outputs.md")]
pub mod _outputs {}

/// How numbers are made, and how a table is read.
#[doc = include_str!("docs/numbers.md")]
pub mod _numbers {}

/// Recipes: commands for what people ask for.
#[doc = include_str!("docs/recipes.md")]
pub mod _recipes {}

/// Gallery of maps and charts.
#[doc = include_str!("docs/gallery.md")]
pub mod _gallery {}

/// Benchmarks: how fast it is, and how time and memory grow.
#[doc = include_str!("docs/benchmarks.md")]
pub mod _benchmarks {}

/// What can be relied on: files, data of others, and what is not promised.
#[doc = include_str!("docs/security.md")]
pub mod _security {}

/// The changelog.
#[doc = include_str!("docs/changelog.md")]
pub mod _changelog {}
