//! Font subsets to embed in a drawing.

use skera::{DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};
use skrifa::FontRef;
use skrifa::raw::collections::IntSet;
use skrifa::raw::types::{NameId, Tag};

use super::library::FontFile;

/// The subset of a font with the glyphs of `characters`, their joined forms and the tables that join them; the whole font
/// where it cannot be cut.
pub(crate) fn subset(file: FontFile, characters: impl IntoIterator<Item = char>) -> Vec<u8> {
    let whole = || file.data().to_vec();
    let Ok(font) = FontRef::new(file.data()) else { return whole() };
    let unicodes: IntSet<u32> = characters.into_iter().map(u32::from).collect();
    let mut names = IntSet::empty();
    names.insert_range(NameId::from(0)..=NameId::from(6));
    names.insert_range(NameId::from(13)..=NameId::from(14));
    let mut languages = IntSet::empty();
    languages.insert(0x0409);
    let features: IntSet<Tag> = DEFAULT_LAYOUT_FEATURES.iter().copied().collect();
    let plan = Plan::new(
        &IntSet::empty(),
        &unicodes,
        &font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &IntSet::empty(),
        &IntSet::all(),
        &features,
        &names,
        &languages,
    );
    subset_font(&font, &plan).unwrap_or_else(|_| whole())
}

#[cfg(test)]
mod tests {
    use super::super::{Face, shape};
    use super::*;
    use harfrust::{Buffer, Font, ShapeOptions, ShaperFont};

    #[test]
    fn a_subset_is_small_and_joins_as_the_whole_font_does() {
        let text = "بندرعباس";
        let file = shape(text, Face::Regular).glyphs[0].file;
        let bytes = subset(file, text.chars());
        assert!(bytes.len() < file.data().len() / 2, "{} bytes", bytes.len());
        let font = Font::new(bytes, 0).expect("the subset is a font");
        let mut buffer = Buffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        harfrust::shape(&ShaperFont::new(&font), &mut buffer, ShapeOptions::new()).unwrap();
        let width: i32 = buffer.glyph_positions().iter().map(|p| p.x_advance).sum();
        assert!((f64::from(width) / 1000.0 - shape(text, Face::Regular).width).abs() < 1e-9);
    }
}
