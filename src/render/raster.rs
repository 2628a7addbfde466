//! Pictures inside SVG: PNG with a palette, the form that every program shows.

use ::png::{BitDepth, ColorType, Encoder, Filter};
use base64::Engine;
use svg::node::Node as _;
use svg::node::element::Element;

use super::number::number;
use crate::scene::Raster;

/// Completes the `<image>` element of a raster. A raster without cells stays empty.
pub(super) fn raster_element(mut element: Element, raster: &Raster) -> Element {
    element.assign("x", number(raster.area.left));
    element.assign("y", number(raster.area.top));
    element.assign("width", number(raster.area.width()));
    element.assign("height", number(raster.area.height()));
    element.assign("preserveAspectRatio", "none");
    if let Some(picture) = picture(raster) {
        let data = base64::engine::general_purpose::STANDARD.encode(picture);
        // Older programs know no other form of a reference.
        element.assign("xmlns:xlink", "http://www.w3.org/1999/xlink");
        element.assign("xlink:href", format!("data:image/png;base64,{data}"));
    }
    element
}

/// The cells as PNG; `None` without any, or where a cell has no colour.
fn picture(raster: &Raster) -> Option<Vec<u8>> {
    let size = |count: usize| u32::try_from(count).ok().filter(|count| *count > 0);
    let columns = size(raster.columns)?;
    let rows = size(raster.rows())?;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, columns, rows);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(raster.colours.iter().flat_map(|(ink, _)| [ink.0, ink.1, ink.2]).collect::<Vec<u8>>());
    encoder.set_trns(raster.colours.iter().map(|(_, opacity)| *opacity).collect::<Vec<u8>>());
    // Indices are no tones: differences between them are no smaller.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&raster.cells).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Rect, Tag};

    fn raster(columns: usize, cells: &[u8]) -> Raster {
        let colours = [("#000000", 0), ("#0a141e", 128)].map(|(ink, opacity)| (ink.parse().unwrap(), opacity)).into();
        Raster { tag: Tag::default(), area: Rect::new(0.0, 0.0, 20.0, 10.0), columns, colours, cells: cells.to_vec() }
    }

    #[test]
    fn cells_come_back_from_the_picture() {
        let bytes = picture(&raster(3, &[0, 1, 0, 1, 1, 0])).unwrap();
        let mut reader = ::png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut cells = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut cells).unwrap();
        assert_eq!((reader.info().width, reader.info().height, cells), (3, 2, vec![0, 1, 0, 1, 1, 0]));
        assert_eq!(reader.info().trns.as_deref(), Some([0, 128].as_slice()));
    }

    #[test]
    fn a_raster_without_cells_has_no_picture() {
        assert!(picture(&raster(0, &[])).is_none() && picture(&raster(3, &[])).is_none());
        assert!(!raster_element(Element::new("image"), &raster(3, &[])).to_string().contains("href"));
    }
}
