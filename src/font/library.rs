//! The shipped font files and their coverage.

use std::sync::LazyLock;

use harfrust::Font;

/// A face of the font family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// Regular: most labels.
    Regular,
    /// Semi-bold: titles, names of routes and of their ends.
    SemiBold,
    /// Italic: waters; scripts without an italic use the regular.
    Italic,
}

/// A shipped font file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FontFile(usize);

struct File {
    family: &'static str,
    face: Face,
    data: &'static [u8],
}

macro_rules! files {
    ($($family:literal $face:ident $name:literal),+ $(,)?) => {
        [$(File { family: $family, face: Face::$face, data: include_bytes!(concat!("data/", $name)) }),+]
    };
}

static FILES: [File; 9] = files![
    "Noto Sans" Regular "NotoSans-Regular.ttf",
    "Noto Sans" SemiBold "NotoSans-SemiBold.ttf",
    "Noto Sans" Italic "NotoSans-Italic.ttf",
    "Noto Sans Arabic" Regular "NotoSansArabic-Regular.ttf",
    "Noto Sans Arabic" SemiBold "NotoSansArabic-SemiBold.ttf",
    "Noto Sans Armenian" Regular "NotoSansArmenian-Regular.ttf",
    "Noto Sans Armenian" SemiBold "NotoSansArmenian-SemiBold.ttf",
    "Noto Sans Georgian" Regular "NotoSansGeorgian-Regular.ttf",
    "Noto Sans Georgian" SemiBold "NotoSansGeorgian-SemiBold.ttf",
];

static FONTS: [LazyLock<Option<Font>>; FILES.len()] = [
    LazyLock::new(|| Font::new(FILES[0].data, 0)),
    LazyLock::new(|| Font::new(FILES[1].data, 0)),
    LazyLock::new(|| Font::new(FILES[2].data, 0)),
    LazyLock::new(|| Font::new(FILES[3].data, 0)),
    LazyLock::new(|| Font::new(FILES[4].data, 0)),
    LazyLock::new(|| Font::new(FILES[5].data, 0)),
    LazyLock::new(|| Font::new(FILES[6].data, 0)),
    LazyLock::new(|| Font::new(FILES[7].data, 0)),
    LazyLock::new(|| Font::new(FILES[8].data, 0)),
];

impl FontFile {
    /// Font fallback: the files to try for a character, the best first.
    pub(super) fn candidates(face: Face) -> impl Iterator<Item = Self> {
        let exact = (0..FILES.len()).filter(move |&i| FILES[i].face == face);
        // Scripts without an italic.
        let upright = (0..FILES.len()).filter(move |&i| face == Face::Italic && FILES[i].face == Face::Regular);
        exact.chain(upright).map(Self)
    }

    /// The parsed font; a test ensures that all shipped files parse.
    pub(super) fn font(self) -> Option<&'static Font> {
        FONTS[self.0].as_ref()
    }

    /// Bytes of the file.
    pub(crate) fn data(self) -> &'static [u8] {
        FILES[self.0].data
    }

    /// Family name in CSS.
    pub(crate) fn family(self) -> &'static str {
        FILES[self.0].family
    }

    /// Face.
    pub(crate) fn face(self) -> Face {
        FILES[self.0].face
    }

    /// Whether the font has this character.
    pub(super) fn has(self, c: char) -> bool {
        self.font().is_some_and(|font| font.charmap().map_unicode(c).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_file_parses() {
        assert!((0..FILES.len()).all(|i| FontFile(i).font().is_some_and(|f| f.units_per_em() == 1000)));
    }
}
