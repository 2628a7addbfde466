//! `corridor measure`.

use std::path::PathBuf;

use anyhow::Result;
use corridor::{
    Boundaries, Finding, Metres, geodata::read_boundary_file, measure::Measured, measure_feature, read_boundaries,
    read_lines, report::measure_report,
};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::terminal;

/// The file to measure.
#[derive(Debug, clap::Args)]
pub(crate) struct MeasureArgs {
    /// File with lines, of any format that GIS programs write, or - for standard input; FILE:layer chooses a layer
    file: PathBuf,
    /// Country polygons to use instead of the base map; features carry ISO codes
    #[arg(long, value_name = "FILE")]
    countries: Option<PathBuf>,
    /// Longest excursion over a border to ignore as noise, in metres [default: the accuracy of the boundary plus the
    /// feature's accuracy_m]
    #[arg(long, value_name = "METRES", value_parser = metres)]
    tolerance: Option<f64>,
}

impl Run for MeasureArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let file = &self.file;
        let lines = read_lines(file)?;
        terminal::warn(&lines.warnings);
        if lines.features.iter().all(|feature| feature.lines.is_empty()) {
            let warning = Finding::warning("no-lines", file.display().to_string(), "there is no line in the file");
            terminal::warn(&[warning.with_hint("points and polygons have no length along them")]);
        }
        let layer = match &self.countries {
            Some(file) => read_boundary_file(file)?,
            None => read_boundaries(&context.files)?,
        };
        let uncoded = layer.territories.iter().filter(|t| t.country.is_none()).count();
        if let (Some(file), true) = (&self.countries, uncoded > 0) {
            let message = format!(
                "{uncoded} of {} polygons carry no country code; lines in them count as ZZ",
                layer.territories.len()
            );
            let warning = Finding::warning("no-country-code", file.display().to_string(), message);
            terminal::warn(&[warning.with_hint("give each feature a property `iso` with two capital letters")]);
        }
        let boundaries = Boundaries::new(layer);
        let tolerance = self.tolerance.map(Metres::new);
        let measured: Vec<Measured<'_>> =
            lines.features.iter().map(|feature| measure_feature(feature, &boundaries, tolerance)).collect();
        let name = file.display().to_string();
        let report = measure_report(&name, &measured, lines.left_out);
        context.print(&report)?;
        Ok(Answer::Done)
    }
}

fn metres(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(m) if m.is_finite() && m >= 0.0 => Ok(m),
        _ => Err("expected a number of metres, zero or more".to_owned()),
    }
}
