//! Arguments that say how lines are read.

use std::path::PathBuf;

use corridor::{draft::TraitFields, model::SegmentState, network::LengthField};

use super::ends::distance;
use crate::cli::input_path::input_path;

/// How the lines are read.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "The lines")]
pub(super) struct ReadingArgs {
    /// Close gaps up to this width, in metres
    #[arg(long, value_name = "METRES", default_value_t = 0.0, value_parser = distance)]
    pub(super) join: f64,
    /// Greatest distance from the end of a line of ships to the railway or road it meets, in metres
    #[arg(long, value_name = "METRES", default_value_t = 5000.0, value_parser = distance)]
    pub(super) landing: f64,
    /// Follow one-way lines both ways
    #[arg(long)]
    pub(super) ignore_oneway: bool,
    /// Take lengths from this property instead of measuring, such as km, length_m or track:km
    #[arg(long, value_name = "NAME[:UNIT]")]
    pub(super) length_field: Option<LengthField>,
    /// Property with the mode: rail, road or sea
    #[arg(long, value_name = "NAME")]
    mode_field: Option<String>,
    /// Property with the gauge in millimetres
    #[arg(long, value_name = "NAME")]
    gauge_field: Option<String>,
    /// Property with the power supply
    #[arg(long, value_name = "NAME")]
    electrification_field: Option<String>,
    /// Property with the number of tracks
    #[arg(long, value_name = "NAME")]
    tracks_field: Option<String>,
    /// Property with the state
    #[arg(long, value_name = "NAME")]
    status_field: Option<String>,
    /// States of the lines to use, with commas; lines that do not say theirs are used
    #[arg(long, value_name = "STATES", value_delimiter = ',', default_value = "operational")]
    pub(super) state: Vec<SegmentState>,
    /// Whom to credit for the lines
    #[arg(long, value_name = "TITLE")]
    pub(super) source: Option<String>,
    /// Licence of the lines
    #[arg(long, value_name = "LICENCE")]
    pub(super) licence: Option<String>,
    /// How far the lines may lie from the real ones, in metres [default: 1000, with a note]
    #[arg(long, value_name = "METRES", value_parser = distance)]
    pub(super) accuracy: Option<f64>,
    /// Country polygons to use instead of the base map; features carry ISO codes
    #[arg(long, value_name = "FILE", value_parser = input_path())]
    pub(super) countries: Option<PathBuf>,
}

impl ReadingArgs {
    /// The lines as they come: no gap closed, nothing said about them.
    pub(super) const PLAIN: Self = Self {
        join: 0.0,
        landing: 5000.0,
        ignore_oneway: false,
        length_field: None,
        mode_field: None,
        gauge_field: None,
        electrification_field: None,
        tracks_field: None,
        status_field: None,
        state: Vec::new(),
        source: None,
        licence: None,
        accuracy: None,
        countries: None,
    };

    /// The properties that say what lines are.
    pub(super) fn fields(&self) -> TraitFields {
        TraitFields {
            mode: self.mode_field.clone(),
            gauge: self.gauge_field.clone(),
            electrification: self.electrification_field.clone(),
            tracks: self.tracks_field.clone(),
            status: self.status_field.clone(),
        }
    }
}
