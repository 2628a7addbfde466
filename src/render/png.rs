//! PNG of a scene.

use ::png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter, PixelDimensions, Unit};

use super::canvas::painted;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::scene::Scene;

/// Greatest width and height of a picture in pixels.
const MAX_PIXELS: f64 = 20_000.0;

/// Renders a scene as PNG at `dpi` pixels per inch. The file records the resolution, so that it prints at the size of
/// the scene.
///
/// # Errors
/// The picture has more than 20 000 pixels a side, or none.
pub fn png(scene: &Scene, dpi: f64) -> Result<Vec<u8>> {
    let scale = dpi / 72.0;
    let (width, height) = ((scene.width.get() * scale).round(), (scene.height.get() * scale).round());
    let refused = |message: String| Finding::error("picture-size", "the map", message);
    if !(1.0..=MAX_PIXELS).contains(&width) || !(1.0..=MAX_PIXELS).contains(&height) {
        let message = format!("a picture of {width} × {height} pixels cannot be made");
        return Err(refused(message)
            .with_hint("give a lower resolution or a smaller sheet; a side has at most 20000")
            .into());
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    let (columns, rows) = (width as u32, height as u32);
    let broken = |why: String| refused(format!("the drawing cannot be painted: {why}"));
    let pixels = painted(scene, columns, rows).ok_or_else(|| broken("no memory".to_owned()))?;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, columns, rows);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    // The filters of PNG take as long as the compression; without them charts are a quarter smaller, maps as large.
    encoder.set_filter(Filter::NoFilter);
    encoder.set_deflate_compression(DeflateCompression::Level(4));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a resolution is small and positive")]
    let per_metre = (dpi / 0.0254).round() as u32;
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: per_metre, yppu: per_metre, unit: Unit::Meter }));
    // On white everything is opaque: premultiplied colours are the colours.
    let mut rgb = Vec::with_capacity(pixels.data().len() / 4 * 3);
    pixels.data().chunks_exact(4).for_each(|pixel| rgb.extend_from_slice(&pixel[..3]));
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&rgb));
    written.map_err(|e| broken(e.to_string()))?;
    Ok(bytes)
}
