//! Compare transport corridors: lengths, border crossings, gauge breaks and missing links, with a source for every
//! figure.
//!
//! An **atlas** is a folder of GeoJSON and TOML layers; one, of the routes that compete between the Caspian, Türkiye and
//! Russia, is compiled in. A [`Study`] measures it once; a [`View`] is the atlas on a date, in a scenario. Under a view a
//! **route** resolves to legs with chainage ([`Itinerary`]), and the routes of a group are held against a baseline
//! ([`Comparison`]); every result is a [`Report`] that can be written as text, Markdown, CSV or JSON.
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
//! Distances are [`Metres`]; positions are degrees on WGS 84. Every length is geodesic ([`METHOD`]); an edge of a line is a
//! geodesic. Claims keep the unit of their source.
//!
//! # Features
//! `cli` (default) builds the command `corridor`; a library user writes `default-features = false`.

mod chart;
mod colour;
mod compare;
mod diagnostic;
mod error;
mod export;
mod font;
mod geodata;
mod hash;
mod map;
mod measure;
mod model;
mod network;
mod render;
mod report;
mod scene;
mod sheet;
mod table;
mod units;
mod words;

pub use chart::{ChartKind, ChartOptions, draw_chart};
pub use colour::Rgb;
pub use compare::{
    Assessment, Assumptions, Better, Breakeven, Change, Cite, Comparison, Criterion, DRAWS, Difference, Digits,
    Disruption, Exponent, Family, Figure, Found, GroupComparison, GroupDifference, Impact, Indicator, Key, Located,
    MonteCarlo, NoBreakeven, NoRoute, Outcome, Parameter, Query, Resilience, RouteDifference, SEED, Selection,
    ShowRange, Spec, Study, Term, TimeDistance, Totals, Transit, TransitEvent, Unit, Value, View, breakeven,
    event_words, find_place, parse_position,
};
pub use diagnostic::{Finding, Origin, Severity, closest, sort_findings};
pub use error::{Error, Result};
pub use export::{
    Export, ExportFormat, ExportSource, Feature, Field, FieldKind, FieldValue, LAYERS, Layer as ExportLayer, Metadata,
    Provenance, Shape, ShapeKind, layer_schema, sidecar_schema,
};
pub use font::Face;
pub use geodata::{
    AtlasFiles, AtlasFolder, Lines, Loaded, MAX_BYTES, atlas_hashes, check_basemap, embedded_files, load_atlas,
    read_basemap, read_boundaries, read_boundary_file, read_file, read_lines, read_scenario, scenario_names,
};
pub use hash::sha256;
pub use map::{
    Background, Extent, Layer, MapDrawing, MapOptions, Overlay, Projection, ProjectionChoice, ProjectionKind, ScaleBar,
    Size, draw_map,
};
pub use measure::{
    BorderCrossing, Borders, Boundaries, Chain, Geocentric, METHOD, Measured, Piece, Share, borders_of, distance,
    length, lengths, measure_feature, partition, round_parts, round_shares,
};
pub use model::{
    Accuracy, Alignment, Amount, Assumption, AssumptionId, Atlas, BaseMap, Basis, BoundaryLayer, Bounds, Changed,
    Claim, Country, Crossing, CrossingId, CrossingState, Date, Estimate, Event, EventId, EventKind, Facility, Gauge,
    Group, GroupId, History, Label, Lang, LineFeature, LonLat, Measure, Mode, Named, Names, Place, PlaceId, PlaceKind,
    PositionError, Quantity, ReportSheet, River, Route, RouteId, Scenario, Section, SectionId, Segment, SegmentId,
    SegmentState, Source, SourceId, State, StatusEntry, Target, Territory, Theme, Traction, User, Water, state_word,
};
pub use network::{
    AnyStatus, Calibration, Cause, Conditions, Effect, GaugeBreak, Impedance, Interruption, Itinerary, Leg,
    LengthBasis, LineNetwork, LinePath, LineSearch, MissingLink, RouteCrossing, SegmentLength, SegmentNetwork,
    SegmentPath, Snapped, Status, StatusBasis, Step, Stop, audit, last_promised_year,
};
pub use render::{Inline, TextMode, inline, png, svg};
pub use report::{
    BreakevenQuestion, Brief, Colour, CompareOptions, ConfigLine, Drawings, FindAnswer, Format, LineAnswer, LineRoute,
    PageView, Picture, Report, ShowOptions, assumptions_report, breakeven_report, brief_report, check_report,
    compare_report, config_report, crossings_report, diff_report, explain_report, find_report, line_find_report,
    measure_report, page, resilience_report, routes_report, scenarios_report, schema, schema_names, show_report,
    sources_report, stairs_report, strip_report, timeline_report,
};
pub use scene::{
    Anchor, Cap, Circle, Group as SceneGroup, Letter, Node, Path, Point, Quad, Rect, Scene, Stroke, Style, Subpath,
    Tag, Text, TextStyle,
};
pub use sheet::Drawing;
pub use units::{Metres, Points};

/// How the crate is built: the stages, what each may use, and why.
#[doc = include_str!("docs/architecture.md")]
pub mod _architecture {}

/// How exact the numbers are.
#[doc = include_str!("docs/accuracy.md")]
pub mod _accuracy {}

/// Every command's output, member by member.
#[doc = include_str!("docs/outputs.md")]
pub mod _outputs {}

/// What changed.
#[doc = include_str!("docs/changelog.md")]
pub mod _changelog {}
