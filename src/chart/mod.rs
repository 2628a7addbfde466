//! Diagrams: kilometres, hours, dollars and days to points on a page. What comes out is a [`Scene`](crate::scene::Scene).

mod axis;
mod options;
mod page;
mod patterns;
mod stairs;
mod strip;
mod timeline;

pub use options::{ChartKind, ChartOptions};
pub use page::ChartDrawing;

use crate::compare::{Assessment, Assumptions, Outcome};
use crate::error::Result;
use crate::model::Atlas;

/// Draws a chart of routes.
///
/// ```
/// use corridor::{
///     AtlasFiles, Calibration, ChartKind, ChartOptions, Setting, TextMode, assess, draw_chart, load_atlas, svg,
/// };
///
/// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
/// let (calibration, today) = (Calibration::of(&atlas), Setting::on(&atlas, None));
/// let btk = atlas.route("btk").and_then(|route| assess(&atlas, &calibration, &today, route));
/// let options = ChartOptions::new(ChartKind::Strip);
/// let drawing = draw_chart(&atlas, btk.as_slice(), &today.assumptions, &options)?;
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
