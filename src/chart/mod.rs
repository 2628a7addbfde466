//! Charts of routes: strip diagram, time and cost by part or over distance, timeline, promises. Each becomes a [`Scene`](crate::scene::Scene).

mod axis;
mod bars;
mod legend;
mod mirror;
mod options;
mod page;
mod parts;
mod patterns;
mod promises;
mod stairs;
mod strip;
mod time_scale;
mod timeline;

pub use options::{ChartForm, ChartKind, ChartOptions};

use crate::compare::{Assessment, Assumptions, Outcome};
use crate::error::Result;
use crate::model::Atlas;
use crate::sheet::Drawing;

/// Draws a chart of routes.
///
/// ```
/// use corridor::{AtlasFiles, ChartKind, ChartOptions, Study, TextMode, draw_chart, load_atlas, svg};
///
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let today = study.on(None);
/// let btk = today.assess(study.route("btk")?);
/// let options = ChartOptions::new(ChartKind::Strip);
/// let drawing = draw_chart(study.atlas(), btk.as_slice(), &today.assumptions, &options)?;
/// assert!(svg(&drawing.scene, TextMode::Embed).starts_with("<svg"));
/// # Ok::<(), corridor::Error>(())
/// ```
///
/// # Errors
/// There is nothing to show: no total of any route is known, or there is no event or promise up to the date.
pub fn draw_chart(
    atlas: &Atlas,
    routes: &[Assessment<'_>],
    assumptions: &Assumptions,
    options: &ChartOptions,
) -> Result<Drawing> {
    let by = |outcome| match options.form {
        ChartForm::Bars => bars::draw(atlas, routes, outcome, options),
        ChartForm::Stairs => stairs::draw(atlas, routes, assumptions, outcome, options),
    };
    match options.kind {
        ChartKind::Strip => Ok(strip::draw(atlas, routes, options)),
        ChartKind::Time => by(Outcome::Hours),
        ChartKind::Cost => by(Outcome::Cost),
        ChartKind::Timeline => timeline::draw(atlas, routes, options),
        ChartKind::Promises => promises::draw(atlas, routes, options),
    }
}
