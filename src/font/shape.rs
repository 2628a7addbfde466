//! Text shaping: bidirectional order (UAX #9), font fallback, joined forms (HarfBuzz).

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use harfrust::{Buffer, Direction, ShapeOptions, ShaperFont};
use unicode_bidi::BidiInfo;

use super::library::{Face, FontFile};

/// A positioned glyph on a baseline that runs to the right; lengths in em, y grows downwards.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glyph {
    /// Its font.
    pub(crate) file: FontFile,
    /// Glyph id in the font.
    pub(crate) id: u32,
    /// Pen position.
    pub(crate) x: f64,
    /// Offset from the baseline.
    pub(crate) y: f64,
    /// Advance width.
    pub(crate) advance: f64,
    /// Byte of the text at which its cluster begins: the characters that are drawn together.
    pub(crate) cluster: usize,
}

/// A shaped line of text.
#[derive(Clone, Debug)]
pub(crate) struct Shaped {
    /// Glyphs in visual order, from left to right.
    pub(crate) glyphs: Vec<Glyph>,
    /// Advance width in em.
    pub(crate) width: f64,
    /// Greatest height of glyphs above the baseline in em.
    pub(crate) ascent: f64,
    /// Greatest depth of glyphs below the baseline in em.
    pub(crate) descent: f64,
    /// Whether the paragraph runs from right to left.
    pub(crate) rtl: bool,
    /// Characters that no shipped font has.
    pub(crate) missing: Vec<char>,
}

thread_local! {
    /// Cache of shaped texts: a label is tried at many positions.
    static SHAPED: RefCell<BTreeMap<(Face, String), Rc<Shaped>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Capacity of the cache; a map has a few hundred texts.
const REMEMBERED: usize = 4096;

/// Shapes a line of text.
pub(crate) fn shape(text: &str, face: Face) -> Rc<Shaped> {
    SHAPED.with_borrow_mut(|known| {
        let key = (face, text.to_owned());
        if let Some(shaped) = known.get(&key) {
            return Rc::clone(shaped);
        }
        if known.len() >= REMEMBERED {
            known.clear();
        }
        let shaped = Rc::new(shaped(text, face));
        known.insert(key, Rc::clone(&shaped));
        shaped
    })
}

fn shaped(text: &str, face: Face) -> Shaped {
    let bidi = BidiInfo::new(text, None);
    let mut shaped =
        Shaped { glyphs: Vec::new(), width: 0.0, ascent: 0.0, descent: 0.0, rtl: false, missing: Vec::new() };
    // A line feed begins a paragraph; it follows on the same line.
    for paragraph in &bidi.paragraphs {
        shaped.rtl |= paragraph.level.is_rtl();
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let rtl = levels[run.start].is_rtl();
            let mut parts = by_font(text, run, face, &mut shaped.missing);
            if rtl {
                parts.reverse();
            }
            for (file, range) in parts {
                push(&mut shaped, file, &text[range.clone()], range.start, rtl);
            }
        }
    }
    shaped
}

/// Whether letters of the text join, so that it cannot be spaced or bent.
pub(crate) fn is_joined(text: &str) -> bool {
    text.chars().any(|c| matches!(u32::from(c), 0x0600..=0x06FF | 0x0750..=0x077F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF))
}

/// A line of a text from right to left, which a Latin word at its beginning would else turn round.
pub(crate) fn from_the_right(line: &str) -> String {
    let turned = is_joined(line) && !line.starts_with('\u{200f}') && !shape(line, Face::Regular).rtl;
    if turned { format!("\u{200f}{line}") } else { line.to_owned() }
}

/// Splits a run where the font changes. Spaces and marks stay with the letters they follow.
fn by_font(text: &str, run: Range<usize>, face: Face, missing: &mut Vec<char>) -> Vec<(FontFile, Range<usize>)> {
    let mut parts: Vec<(FontFile, Range<usize>)> = Vec::new();
    for (at, c) in text[run.clone()].char_indices() {
        let (start, end) = (run.start + at, run.start + at + c.len_utf8());
        let last = parts.last().map(|part| part.0);
        let stays = last.filter(|file| file.has(c) && !c.is_ascii_alphanumeric());
        let found = stays.or_else(|| FontFile::candidates(face).find(|file| file.has(c)));
        if found.is_none() && !c.is_control() && !is_ignorable(c) && !missing.contains(&c) {
            missing.push(c);
        }
        let Some(file) = found.or(last).or_else(|| FontFile::candidates(face).next()) else { continue };
        match parts.last_mut() {
            Some(part) if part.0 == file => part.1.end = end,
            _ => parts.push((file, start..end)),
        }
    }
    parts
}

/// Whether a character has no glyph of its own: marks of direction, joiners, variation selectors.
fn is_ignorable(c: char) -> bool {
    matches!(u32::from(c), 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF)
}

/// Shapes a piece of a text, from byte `start` of it, in one font and direction, and adds its glyphs.
fn push(shaped: &mut Shaped, file: FontFile, text: &str, start: usize, rtl: bool) {
    let Some(font) = file.font() else { return };
    let shaper = ShaperFont::new(font);
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    if harfrust::shape(&shaper, &mut buffer, ShapeOptions::new()).is_err() {
        return;
    }
    let em = f64::from(font.units_per_em());
    for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
        let (dx, dy) = (f64::from(position.x_offset) / em, f64::from(position.y_offset) / em);
        let advance = f64::from(position.x_advance) / em;
        if let Some(ink) = shaper.glyph_extents(info.glyph_id.into()) {
            let top = f64::from(ink.y_bearing) / em + dy;
            shaped.ascent = shaped.ascent.max(top);
            shaped.descent = shaped.descent.max(-(top + f64::from(ink.height) / em));
        }
        let cluster = start + info.cluster as usize;
        shaped.glyphs.push(Glyph { file, id: info.glyph_id, x: shaped.width + dx, y: -dy, advance, cluster });
        shaped.width += advance;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seven_languages_have_all_their_letters() {
        for text in ["Baku", "Zəngəzur", "Մեղրի", "بندرعباس", "ახალქალაქი", "Бендер-Аббас", "Iğdır"]
        {
            let shaped = shape(text, Face::Regular);
            assert!(shaped.missing.is_empty() && shaped.glyphs.iter().all(|g| g.id != 0), "{text}");
        }
        assert_eq!(shape("東京", Face::Regular).missing, ['東', '京']);
    }

    #[test]
    fn persian_runs_from_right_to_left_and_joins() {
        let (joined, apart) = (shape("باکو", Face::Regular), shape("ب\u{200c}ا\u{200c}ک\u{200c}و", Face::Regular));
        assert!(joined.rtl && joined.width < apart.width);
        // A number inside keeps its own order: 859 stands left of the word.
        let mixed = shape("کیلومتر 859", Face::Regular);
        assert_eq!(mixed.glyphs[0].file.family(), "Noto Sans");
    }

    #[test]
    fn a_latin_word_does_not_turn_a_line_round() {
        let line = from_the_right("TRIPP، از راه مگری");
        assert!(line.starts_with('\u{200f}') && shape(&line, Face::Regular).rtl);
        let shaped = shape(&line, Face::Regular);
        let at = |byte| shaped.glyphs.iter().find(|glyph| glyph.cluster == byte).unwrap().x;
        assert!(at(line.find('T').unwrap()) > at(line.rfind('ی').unwrap()));
        assert_eq!(from_the_right(&line), line);
        assert_eq!(["از راه مگری", "INSTC", "1435"].map(from_the_right), ["از راه مگری", "INSTC", "1435"]);
    }

    #[test]
    fn widths_are_those_of_the_font() {
        // hmtx of NotoSans-Regular: B 650, a 561, k 534, u 618; kerning none.
        assert!((shape("Baku", Face::Regular).width - 2.363).abs() < 0.01);
    }
}
