//! The shipped pictures of shaded relief.

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::model::{Bounds, Relief};

/// Shaded relief, the finest first: the region at 2 arc minutes, the world at 8.
pub(super) static RELIEF: [Relief; 2] = [
    Relief::new(Bounds { west: 25.0, south: 12.0, east: 80.0, north: 62.0 }, 1650, 1500, || {
        decoded(include_bytes!("../../geodata/world/relief-region.jpg"))
    }),
    Relief::new(Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 }, 2700, 1350, || {
        decoded(include_bytes!("../../geodata/world/relief-world.jpg"))
    }),
];

fn decoded(picture: &[u8]) -> Vec<u8> {
    // Without instructions of single processors: the same shades on every machine.
    let options = DecoderOptions::default().set_use_unsafe(false).jpeg_set_out_colorspace(ColorSpace::Luma);
    JpegDecoder::new_with_options(ZCursor::new(picture), options).decode().expect("the shipped pictures are whole")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pictures_have_their_cells() {
        for relief in &RELIEF {
            // Ararat has shades, the middle of the Caspian has none.
            let spread = |lon: f64, lat: f64| {
                let near = (0..20).map(|i| relief.shade(lon + f64::from(i) * 0.03, lat));
                near.clone().fold(0.0, f64::max) - near.fold(255.0, f64::min)
            };
            assert!(spread(44.0, 39.7) > 30.0 && spread(50.5, 41.5) < 6.0);
        }
    }
}
