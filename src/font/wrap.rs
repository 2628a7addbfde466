//! Line breaking.

use super::library::Face;
use super::shape::shape;

/// Width of a line of text in points at the font size `size`.
pub(crate) fn text_width(text: &str, face: Face, size: f64) -> f64 {
    shape(text, face).width * size
}

/// Most letters of a unit behind a number, such as km.
const MOST_OF_UNIT: usize = 3;
/// The unit that is longer: kilometres, which Persian writes out.
const WRITTEN_OUT: &str = "کیلومتر";

/// Text broken at spaces into lines of at most `width` points; a word that is longer is broken within. A number stays with
/// its unit.
pub(crate) fn wrap(text: &str, face: Face, size: f64, width: f64) -> Vec<String> {
    let fits = |line: &str| text_width(line, face, size) <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words(text, &fits) {
        let word = word.as_str();
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

/// The words of a text, a number with its unit as one if there is room for both.
fn words(text: &str, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let number = words.last().is_some_and(|last| last.ends_with(char::is_numeric));
        let letters = word.trim_end_matches([',', ';', '.', '،', '؛']);
        let short = letters.chars().count() <= MOST_OF_UNIT && letters.chars().all(char::is_alphabetic);
        let unit = short || letters == WRITTEN_OUT;
        match words.last_mut().filter(|last| number && unit && fits(&format!("{last} {word}"))) {
            Some(last) => last.extend([" ", word]),
            None => words.push(word.to_owned()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stays_with_its_unit() {
        let lines = |text: &str, like: &str| wrap(text, Face::Regular, 10.0, text_width(like, Face::Regular, 10.0));
        assert_eq!(lines("each lacks 455–461 km", "each lacks 455–461"), ["each lacks", "455–461 km"]);
        assert_eq!(lines("длина 845 км, 2 границы", "длина 845 к"), ["длина", "845 км, 2", "границы"]);
        assert_eq!(lines("دیگر ۴۶۱ کیلومتر کم", "دیگر ۴۶۱ کیلو"), ["دیگر", "۴۶۱ کیلومتر", "کم"]);
        // Where there is no room for both they part, and what is no unit stands on its own.
        assert_eq!(lines("455–461 km", "455–461"), ["455–461", "km"]);
        assert_eq!(lines("on 1 July", "on 1"), ["on 1", "July"]);
    }
}
