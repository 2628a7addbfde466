//! `corridor chart`: from arguments to a file, or to the terminal.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::ValueEnum;
use corridor::{
    Assessment, Atlas, Calibration, ChartKind, ChartOptions, Drawing, Outcome, Setting, Size, TextMode, Theme, assess,
    draw_chart, find_routes, stairs_report, strip_report, timeline_report,
};

use super::args::Common;
use super::map::{Kind, dpi, ink_scene, warn_dropped};
use super::output;
use super::run::{load, print};

/// What a chart shows.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum What {
    /// Routes on a common ruler: countries, states, borders, gauge breaks, ports
    Strip,
    /// Hours over kilometres
    Time,
    /// Dollars over kilometres
    Cost,
    /// What happened, by route
    Timeline,
}

impl From<What> for ChartKind {
    fn from(what: What) -> Self {
        match what {
            What::Strip => Self::Strip,
            What::Time => Self::Time,
            What::Cost => Self::Cost,
            What::Timeline => Self::Timeline,
        }
    }
}

/// What a chart is asked for, as typed.
#[derive(Debug, clap::Args)]
pub(crate) struct ChartArgs {
    /// The chart
    what: What,
    /// Ids of routes or groups
    #[arg(required = true)]
    pub(crate) routes: Vec<String>,
    /// File to write, .svg or .png; without one the chart is printed
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Sheet: 85mm, 120mm, 174mm (columns, as high as needed), a4, a4-landscape, 16:9, WxHmm or WxHpx
    /// [default: 85mm for strip, else 174mm]
    #[arg(long, value_name = "SIZE")]
    size: Option<Size>,
    /// light, dark, or print (on white, also in grey)
    #[arg(long, value_name = "THEME", default_value = "light")]
    theme: Theme,
    /// Title, instead of what the chart shows
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Text in SVG: embed (text with its font), live (text alone), outline (shapes)
    #[arg(long, value_name = "MODE", default_value = "embed")]
    text: TextMode,
    /// Pixels per inch of a PNG
    #[arg(long, value_name = "DPI", default_value_t = 300.0, value_parser = dpi)]
    dpi: f64,
    /// Replace the file
    #[arg(long)]
    overwrite: bool,
}

pub(crate) fn run(args: &ChartArgs, common: &Common) -> Result<()> {
    // A wrong ending is told before anything is drawn.
    let kind = args.output.as_deref().map(Kind::of).transpose()?;
    let atlas = load(common)?;
    let calibration = Calibration::of(&atlas);
    let setting = common.setting(&atlas)?;
    let routes = assessed(&atlas, &calibration, &setting, &args.routes)?;
    let (Some(file), Some(kind)) = (&args.output, kind) else {
        let lang = common.lang();
        let report = match args.what {
            What::Strip => strip_report(&atlas, &routes, lang),
            What::Time => stairs_report(&atlas, &routes, &setting, Outcome::Hours, lang),
            What::Cost => stairs_report(&atlas, &routes, &setting, Outcome::Cost, lang),
            What::Timeline => {
                let routes: Vec<_> = routes.iter().map(|route| route.itinerary.route).collect();
                timeline_report(&atlas, &routes, setting.conditions.as_of, lang)
            }
        };
        return print(&report, common);
    };
    let mut options = ChartOptions::new(args.what.into());
    if let Some(size) = args.size {
        (options.width, options.height) = match size {
            Size::Fixed(width, height) => (width, Some(height)),
            Size::Column(width) => (width, None),
        };
    }
    options.theme = args.theme;
    options.lang = common.lang();
    options.title.clone_from(&args.title);
    options.scenario.clone_from(&setting.name);
    let drawing = draw_chart(&atlas, &routes, &setting.assumptions, &options)?;
    let bytes = ink_scene(&drawing.scene, kind, args.text, args.dpi)?;
    output::write_file(file, bytes, args.overwrite)?;
    warn(file, &drawing);
    Ok(())
}

fn warn(file: &std::path::Path, drawing: &Drawing) {
    warn_dropped(file, &drawing.dropped, &drawing.missing);
}

/// The routes with these ids, assessed.
pub(crate) fn assessed<'a>(
    atlas: &'a Atlas,
    calibration: &'a Calibration,
    setting: &Setting,
    ids: &[String],
) -> Result<Vec<Assessment<'a>>> {
    let routes = find_routes(atlas, ids)?;
    let assessed: Vec<Assessment<'a>> =
        routes.into_iter().filter_map(|route| assess(atlas, calibration, setting, route)).collect();
    if assessed.is_empty() {
        bail!("there is no route to draw");
    }
    Ok(assessed)
}
