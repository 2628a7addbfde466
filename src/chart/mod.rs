//! Diagrams: kilometres, hours, dollars and days to points on a page. What comes out is a [`Scene`](crate::scene::Scene).

mod axis;
mod options;
mod page;
mod patterns;
mod stairs;
mod strip;
mod timeline;
mod words;

pub use options::{ChartKind, ChartOptions};
pub use page::ChartDrawing;

use crate::compare::{Assessment, Assumptions, Outcome};
use crate::error::Result;
use crate::model::Atlas;

/// Draws a chart of routes.
///
/// ```
/// use corridor::{
///     AtlasFiles, ChartKind, ChartOptions, Study, TextMode, draw_chart, load_atlas, svg,
/// };
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
/// A sheet too small for the chart, and a chart of which nothing is known.
pub fn draw_chart(
    atlas: &Atlas,
    routes: &[Assessment<'_>],
    assumptions: &Assumptions,
    options: &ChartOptions,
) -> Result<ChartDrawing> {
    match options.kind {
        ChartKind::Strip => Ok(strip::draw(atlas, routes, options)),
        ChartKind::Time => stairs::draw(atlas, routes, assumptions, Outcome::Hours, options),
        ChartKind::Cost => stairs::draw(atlas, routes, assumptions, Outcome::Cost, options),
        ChartKind::Timeline => timeline::draw(atlas, routes, options),
    }
}
