//! A map in two themes, laid out once: colours move nothing.

use std::collections::BTreeMap;

use super::background::Background;
use super::draw::{MapDrawing, draw_map, sheet_styles};
use super::furniture::GAPS;
use super::label_area::unspaced_class;
use super::options::{Layer, MapOptions};
use crate::error::Result;
use crate::model::{Atlas, Theme};
use crate::network::Itinerary;
use crate::scene::{Scene, Style, TextStyle};
use crate::sheet::Sheet;

/// Two maps that differ in their colours alone: routes on a base map in the light theme, then in the dark one. Each is what
/// [`draw_map`] draws with that theme.
///
/// # Errors
/// Those of [`draw_map`].
pub fn draw_map_by_day_and_night(
    atlas: &Atlas,
    itineraries: &[Itinerary<'_>],
    background: &Background<'_>,
    options: &MapOptions,
) -> Result<[Scene; 2]> {
    let options = |theme| MapOptions { theme, ..options.clone() };
    let [light, dark] = [Theme::Light, Theme::Dark].map(options);
    let day = draw_map(atlas, itineraries, background, &light)?;
    // Pictures of relief, and the colours that an overlay brings along, are no styles of the theme.
    let night = if background.overlays.is_empty() && !dark.has(Layer::Relief) {
        let styles = styles_in_theme(&day, itineraries, &dark);
        Scene { styles, ..day.drawing.scene.clone() }
    } else {
        draw_map(atlas, itineraries, background, &dark)?.drawing.scene
    };
    Ok([day.drawing.scene, night])
}

/// The styles of a map in the theme of `options`.
fn styles_in_theme(map: &MapDrawing, itineraries: &[Itinerary<'_>], options: &MapOptions) -> BTreeMap<String, Style> {
    let scene = &map.drawing.scene;
    let mut sheet = Sheet::sized(scene.width, map.sizes, options.theme, options.lang, GAPS);
    sheet_styles(&mut sheet, itineraries, options);
    let known = |class: &str| sheet.styles.get(class);
    let styles = scene.styles.iter().map(|(class, own)| {
        let style = known(class).or_else(|| known(unspaced_class(class)?)).unwrap_or(own);
        // Letters are spaced where they are placed.
        let text = style.text.map(|text| own.text.map_or(text, |own| TextStyle { spacing: own.spacing, ..text }));
        (class.clone(), Style { text, ..style.clone() })
    });
    styles.collect()
}
