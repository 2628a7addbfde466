//! `corridor measure`.

use std::mem::ManuallyDrop;
use std::path::PathBuf;

use anyhow::Result;
use corridor::{
    Boundaries, Finding, Format, LonLat, Metres,
    features::MAX_BYTES,
    geodata::LineStream,
    measure::{DisputedLength, Measured, MeasuredParts, Sums, lengths_in_dispute, measure_features, measure_parts},
    model::{Disputes, LineFeature, Properties},
    read_lines,
    report::{LISTED, border_warnings, disputed_warnings, measure_report},
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
        if let Some(stream) = LineStream::above_limit(file)? {
            return self.in_parts(&stream, context);
        }
        // The process ends with the report: to free every line takes as long as to read a part of them.
        let lines = ManuallyDrop::new(read_lines(file)?);
        let has_lines = lines.features.iter().any(|feature| !feature.lines.is_empty());
        self.warn_of_reading(&lines.warnings, lines.unmeasured.as_ref(), has_lines);
        let layer = boundary_layer(self.countries.as_deref(), &lines.features, context)?;
        let disputed = self.disputed(&lengths_in_dispute(&lines.features, &layer.disputes), &layer.disputes);
        let boundaries = Boundaries::new(layer);
        let tolerance = self.tolerance.map(Metres::new);
        let measured = ManuallyDrop::new(measure_features(&lines.features, &boundaries, tolerance));
        self.answer((&measured, &Sums::of(&measured)), lines.left_out, &disputed, context)
    }
}

impl MeasureArgs {
    /// Measures a file that is too large to be read whole.
    fn in_parts(&self, stream: &LineStream, context: &Context<'_>) -> Result<Answer> {
        if matches!(context.common.format(), Format::Json | Format::Csv) {
            let message = format!("a file of more than {} MiB is not told line by line", MAX_BYTES >> 20);
            let finding = Finding::error("too-large", self.file.display().to_string(), message);
            let hint = "ask for --format table or md, which tell sums and the first lines; or split the file";
            return Err(corridor::Error::from(finding.with_hint(hint)).into());
        }
        let mut reach = Reach::default();
        let lines = stream.read(&mut |features| reach.add(features))?;
        self.warn_of_reading(&lines.warnings, lines.unmeasured.as_ref(), lines.has_lines);
        let layer = boundary_layer(self.countries.as_deref(), &[reach.feature()], context)?;
        let disputes = layer.disputes.clone();
        let boundaries = Boundaries::new(layer);
        let read = |work: &mut dyn FnMut(&[LineFeature])| stream.read(work).map(|_| ());
        let tolerance = self.tolerance.map(Metres::new);
        let MeasuredParts { sums, first, disputed } = measure_parts(read, &boundaries, &disputes, tolerance, LISTED)?;
        let disputed = self.disputed(&disputed, &disputes);
        self.answer((&first, &sums), lines.left_out, &disputed, context)
    }

    fn warn_of_reading(&self, warnings: &[Finding], unmeasured: Option<&Finding>, has_lines: bool) {
        terminal::warn(warnings);
        terminal::warn(unmeasured.map_or(&[], std::slice::from_ref));
        if !has_lines {
            let warning = Finding::warning("no-lines", self.file.display().to_string(), "there is no line in the file");
            terminal::warn(&[warning.with_hint("points and polygons have no length along them")]);
        }
    }

    fn disputed(&self, lengths: &[DisputedLength<'_>], disputes: &Disputes) -> Vec<Finding> {
        disputed_warnings(&self.file.display().to_string(), lengths, |area| {
            area.country(disputes.view).into_iter().collect()
        })
    }

    fn answer(
        &self,
        (measured, sums): (&[Measured<'_>], &Sums),
        left_out: usize,
        disputed: &[Finding],
        context: &Context<'_>,
    ) -> Result<Answer> {
        let name = self.file.display().to_string();
        terminal::warn(&border_warnings(&name, sums));
        terminal::warn(disputed);
        context.print(&measure_report(&name, (measured, sums), left_out, context.common.lang()))?;
        Ok(Answer::Done)
    }
}

/// How far lines reach: the outermost positions on either side of the prime meridian, since a window in degrees may lie
/// across the antimeridian.
#[derive(Debug, Default)]
struct Reach([Option<[LonLat; 4]>; 2]);

impl Reach {
    fn add(&mut self, features: &[LineFeature]) {
        for position in features.iter().flat_map(|feature| feature.lines.iter().flatten()) {
            let [west, east, south, north] = self.0[usize::from(position.lon() < 0.0)].get_or_insert([*position; 4]);
            let outer = |known: &mut LonLat, is_further: bool| {
                if is_further {
                    *known = *position;
                }
            };
            outer(west, position.lon() < west.lon());
            outer(east, position.lon() > east.lon());
            outer(south, position.lat() < south.lat());
            outer(north, position.lat() > north.lat());
        }
    }

    /// A feature with the outermost positions.
    fn feature(self) -> LineFeature {
        let positions = self.0.into_iter().flatten().flatten().collect();
        LineFeature { index: 0, id: None, lines: vec![positions], accuracy: None, properties: Properties::default() }
    }
}

fn metres(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(m) if m.is_finite() && m >= 0.0 => Ok(m),
        _ => Err("expected a number of metres, zero or more".to_owned()),
    }
}
