//! Line breaking.

use super::library::Face;
use super::shape::shape;

/// Width of a line of text in points at the font size `size`.
pub(crate) fn text_width(text: &str, face: Face, size: f64) -> f64 {
    shape(text, face).width * size
}

/// Text broken at spaces into lines of at most `width` points; a word that is longer is broken within.
pub(crate) fn wrap(text: &str, face: Face, size: f64, width: f64) -> Vec<String> {
    let fits = |line: &str| text_width(line, face, size) <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line).trim_end_matches(" ·").to_owned());
        }
        // A separator is needless at the end of a line.
        if word == "·" {
            continue;
        }
        for c in word.chars() {
            line.push(c);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, c.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
