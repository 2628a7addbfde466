//! `corridor measure`.

use std::mem::ManuallyDrop;
use std::path::PathBuf;

use anyhow::Result;
use corridor::{
    Boundaries, Finding, Metres,
    measure::{lengths_in_dispute, measure_features},
    read_lines,
    report::{border_warnings, disputed_warnings, measure_report},
};

use super::line_rules::boundary_layer;
use crate::cli::context::{Answer, Context, Run};
use crate::cli::input_path::{input_path, read_once};
use crate::cli::terminal;

/// The file to measure.
#[derive(Debug, clap::Args)]
pub(crate) struct MeasureArgs {
    /// File with lines, of any format that GIS programs write, or - for standard input; FILE:layer chooses a layer
    #[arg(value_parser = input_path())]
    file: PathBuf,
    /// Country polygons to use instead of the base map; features carry ISO codes
    #[arg(long, value_name = "FILE", value_parser = input_path())]
    countries: Option<PathBuf>,
    /// Longest excursion over a border to ignore as noise, in metres [default: the accuracy of the boundary plus the
    /// feature's accuracy_m]
    #[arg(long, value_name = "METRES", value_parser = metres)]
    tolerance: Option<f64>,
}

impl Run for MeasureArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let file = &self.file;
        read_once(self.countries.iter().chain([file]))?;
        // The process ends with the report: to free every line takes as long as to read a part of them.
        let lines = ManuallyDrop::new(read_lines(file)?);
        terminal::warn(&lines.warnings);
        terminal::warn(lines.unmeasured.as_slice());
        if lines.features.iter().all(|feature| feature.lines.is_empty()) {
            let warning = Finding::warning("no-lines", file.display().to_string(), "there is no line in the file");
            terminal::warn(&[warning.with_hint("points and polygons have no length along them")]);
        }
        let layer = boundary_layer(self.countries.as_deref(), &lines.features, context)?;
        let disputed = disputed_warnings(
            &file.display().to_string(),
            &lengths_in_dispute(&lines.features, &layer.disputes),
            |area| area.country(layer.disputes.view).into_iter().collect(),
        );
        let boundaries = Boundaries::new(layer);
        let tolerance = self.tolerance.map(Metres::new);
        let measured = ManuallyDrop::new(measure_features(&lines.features, &boundaries, tolerance));
        let name = file.display().to_string();
        terminal::warn(&border_warnings(&name, &measured));
        terminal::warn(&disputed);
        context.print(&measure_report(&name, &measured, lines.left_out, context.common.lang()))?;
        Ok(Answer::Done)
    }
}

fn metres(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(m) if m.is_finite() && m >= 0.0 => Ok(m),
        _ => Err("expected a number of metres, zero or more".to_owned()),
    }
}
