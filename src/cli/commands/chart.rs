//! `corridor chart`.

use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;
use corridor::{
    ChartKind, ChartOptions, Outcome, TextMode, Theme,
    chart::ChartForm,
    draw_chart,
    map::Size,
    report::{bars_report, promises_report, stairs_report, strip_report, timeline_report},
};

use super::promises;
use crate::cli::context::{Answer, Context, Run, assessed};
use crate::cli::output;
use crate::cli::picture::{self, Kind, PRINT_DPI, dpi, ink};

/// The kind of a chart.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    /// Routes to one scale: countries, states, borders, gauge breaks, ports
    Strip,
    /// Hours, by part of the journey or over kilometres
    Time,
    /// Dollars, by part of the journey or over kilometres
    Cost,
    /// Dated events, by route
    Timeline,
    /// Promised dates over the dates on which they were said; of all projects without routes
    Promises,
}

impl From<What> for ChartKind {
    fn from(what: What) -> Self {
        match what {
            What::Strip => Self::Strip,
            What::Time => Self::Time,
            What::Cost => Self::Cost,
            What::Timeline => Self::Timeline,
            What::Promises => Self::Promises,
        }
    }
}

/// The form of a chart of time or cost.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    /// A stacked bar for each route: moving, borders, changes of gauge and so on
    Bars,
    /// The running total over the kilometres of each route
    Stairs,
}

impl From<Form> for ChartForm {
    fn from(form: Form) -> Self {
        match form {
            Form::Bars => Self::Bars,
            Form::Stairs => Self::Stairs,
        }
    }
}

/// The chart to draw.
#[derive(Debug, clap::Args)]
pub(crate) struct ChartArgs {
    /// Chart to draw
    what: What,
    /// Ids or names of routes or groups
    #[arg(required_if_eq_any([("what", "strip"), ("what", "time"), ("what", "cost"), ("what", "timeline")]))]
    routes: Vec<String>,
    /// Form of a chart of time or cost
    #[arg(long, value_name = "FORM", default_value = "bars")]
    form: Form,
    /// Travel from the end of each route to its beginning
    #[arg(long)]
    reverse: bool,
    /// File to write, .svg, .png or .pdf; without one the chart is printed
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Sheet: 85mm, 120mm, 174mm (columns, as high as needed), a4, a4-landscape, 16:9, WxHmm or WxHpx
    /// [default: 85mm for strip, else 174mm]
    #[arg(long, value_name = "SIZE")]
    size: Option<Size>,
    /// Theme: light, dark, or print (on white, also in grey)
    #[arg(long, value_name = "THEME", default_value = "light")]
    theme: Theme,
    /// Title, instead of one made from chart and routes
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Text in SVG: embed (text with its font), live (text alone), outline (shapes)
    #[arg(long, value_name = "MODE", default_value = "embed")]
    text: TextMode,
    /// Pixels per inch of a PNG
    #[arg(long, value_name = "DPI", value_parser = dpi)]
    dpi: Option<f64>,
    /// Replace an existing file
    #[arg(long)]
    overwrite: bool,
}

impl Run for ChartArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let kind = self.output.as_deref().map(|file| Kind::of_new(file, self.overwrite)).transpose()?;
        let study = context.study_towards(self.reverse)?;
        let (atlas, view) = (study.atlas(), context.view(&study)?);
        let all_projects = matches!(self.what, What::Promises) && self.routes.is_empty();
        let routes = if all_projects { Vec::new() } else { assessed(&view, &self.routes)? };
        let (Some(file), Some(kind)) = (&self.output, kind) else {
            let lang = context.common.lang();
            let report = match self.what {
                What::Strip => strip_report(atlas, &routes, lang),
                What::Time | What::Cost => {
                    let outcome = if matches!(self.what, What::Time) { Outcome::Hours } else { Outcome::Cost };
                    match self.form {
                        Form::Bars => bars_report(&view, &routes, outcome, lang),
                        Form::Stairs => stairs_report(&view, &routes, outcome, lang),
                    }
                }
                What::Timeline => {
                    let routes: Vec<_> = routes.iter().map(|route| route.itinerary.route).collect();
                    timeline_report(atlas, &routes, view.label.shown, lang)
                }
                What::Promises => {
                    let (projects, routes) = promises::chosen(&view, &self.routes)?;
                    let of = routes.iter().map(|route| route.names.get(lang).to_owned()).collect();
                    promises_report(&view, projects, of, lang)
                }
            };
            context.print(&report)?;
            return Ok(Answer::Done);
        };
        let mut options = ChartOptions::new(self.what.into());
        if let Some(size) = self.size {
            (options.width, options.height) = size.sides_or((options.width, options.height));
        }
        options.form = self.form.into();
        options.theme = self.theme;
        options.lang = context.common.lang();
        options.title.clone_from(&self.title);
        options.label = Some(view.label.clone());
        let drawing = draw_chart(atlas, &routes, &view.assumptions, &options)?;
        let bytes =
            ink(&drawing.scene, kind, self.text, self.dpi.or(self.size.and_then(Size::dpi)).unwrap_or(PRINT_DPI))?;
        output::write_file(file, &bytes, self.overwrite)?;
        picture::warn(file, &drawing.dropped, &drawing.missing);
        Ok(Answer::Done)
    }
}
