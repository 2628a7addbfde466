//! Well-known text of geometry, as in columns of CSV: `LINESTRING Z (45.63 38.96 700, 46.3 38.87 690)`.

use super::geometry::{Geometry, Xy};

/// Nesting of collections beyond this is refused.
const MAX_DEPTH: usize = 32;

/// Words that begin a geometry.
const WORDS: [&str; 7] =
    ["POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION"];

/// Whether a text begins like well-known text.
pub(super) fn looks_like_wkt(text: &str) -> bool {
    let text = srid(text.trim_start()).1.to_ascii_uppercase();
    WORDS
        .iter()
        .any(|word| text.strip_prefix(word).is_some_and(|rest| rest.trim_start().starts_with(['(', 'Z', 'M', 'E'])))
}

/// The code of the reference system in front of the text of PostGIS, `SRID=4326;`, and the rest.
pub(super) fn srid(text: &str) -> (Option<u32>, &str) {
    let tail = text.get(..5).filter(|head| head.eq_ignore_ascii_case("SRID=")).and_then(|_| text[5..].split_once(';'));
    tail.and_then(|(code, rest)| Some((Some(code.trim().parse().ok()?), rest.trim_start()))).unwrap_or((None, text))
}

/// Reads a geometry; `None` when it is no well-known text.
pub(super) fn wkt(text: &str) -> Option<Geometry<Xy>> {
    let mut parser = Parser { rest: srid(text.trim()).1 };
    let geometry = parser.geometry(0)?;
    parser.rest.trim_start().is_empty().then_some(geometry)
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    /// Steps over a sign.
    fn sign(&mut self, sign: char) -> Option<()> {
        self.rest = self.rest.trim_start().strip_prefix(sign)?;
        Some(())
    }

    fn word(&mut self) -> String {
        let text = self.rest.trim_start();
        let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
        self.rest = &text[end..];
        text[..end].to_ascii_uppercase()
    }

    fn geometry(&mut self, depth: usize) -> Option<Geometry<Xy>> {
        let mut kind = self.word();
        // `LINESTRINGZ` is written as well.
        let dimension = ["ZM", "Z", "M"].iter().find(|d| kind.strip_suffix(**d).is_some_and(|k| WORDS.contains(&k)));
        if let Some(dimension) = dimension {
            kind.truncate(kind.len() - dimension.len());
        }
        let before = self.rest;
        let mut next = self.word();
        if matches!(next.as_str(), "Z" | "M" | "ZM") {
            next = self.word();
        } else if next != "EMPTY" {
            self.rest = before;
        }
        let empty = next == "EMPTY";
        if !empty && !self.rest.trim_start().starts_with('(') {
            return None;
        }
        if empty {
            return Some(match kind.as_str() {
                "POINT" | "MULTIPOINT" => Geometry::Points(Vec::new()),
                "LINESTRING" | "MULTILINESTRING" => Geometry::Lines(Vec::new()),
                "POLYGON" | "MULTIPOLYGON" => Geometry::Polygons(Vec::new()),
                "GEOMETRYCOLLECTION" => Geometry::Collection(Vec::new()),
                _ => return None,
            });
        }
        Some(match kind.as_str() {
            "POINT" => Geometry::Points(self.positions()?),
            "LINESTRING" => Geometry::Lines(vec![self.positions()?]),
            "POLYGON" => Geometry::Polygons(vec![self.list(Self::positions)?]),
            "MULTIPOINT" => Geometry::Points(self.list(Self::point)?),
            "MULTILINESTRING" => Geometry::Lines(self.list(Self::positions)?),
            "MULTIPOLYGON" => Geometry::Polygons(self.list(|parser| parser.list(Self::positions))?),
            "GEOMETRYCOLLECTION" if depth < MAX_DEPTH => {
                Geometry::Collection(self.list(|parser| parser.geometry(depth + 1))?)
            }
            _ => return None,
        })
    }

    /// Items in brackets, with commas between them.
    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.sign('(')?;
        let mut items = vec![item(self)?];
        while self.sign(',').is_some() {
            items.push(item(self)?);
        }
        self.sign(')')?;
        Some(items)
    }

    fn positions(&mut self) -> Option<Vec<Xy>> {
        // An empty part of a multiple geometry.
        if self.rest.trim_start().get(..5).is_some_and(|word| word.eq_ignore_ascii_case("EMPTY")) {
            self.word();
            return Some(Vec::new());
        }
        self.list(Self::numbers)
    }

    /// A point of several: its brackets may be left out.
    fn point(&mut self) -> Option<Xy> {
        if self.rest.trim_start().starts_with('(') {
            return self.list(Self::numbers)?.pop();
        }
        self.numbers()
    }

    /// Two to four numbers, of which two count.
    fn numbers(&mut self) -> Option<Xy> {
        let text = self.rest.trim_start();
        let end = text.find([',', ')', '('])?;
        self.rest = &text[end..];
        let numbers: Vec<f64> = text[..end].split_ascii_whitespace().map(|n| n.parse().ok()).collect::<Option<_>>()?;
        match numbers[..] {
            [x, y] | [x, y, _] | [x, y, _, _] => Some([x, y]),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tools_write_is_read() {
        let line = Geometry::Lines(vec![vec![[45.63, 38.96], [46.3, 38.87]]]);
        for text in [
            "LINESTRING (45.63 38.96,46.3 38.87)",
            "linestring z(45.63 38.96 700, 46.3 38.87 690)",
            "LINESTRINGZM (45.63 38.96 1 2, 46.3 38.87 3 4)",
            "SRID=4326;LINESTRING(45.63 38.96, 46.30 38.87)",
            "MULTILINESTRING ((45.63 38.96, 46.3 38.87))",
        ] {
            assert_eq!(wkt(text), Some(line.clone()), "{text}");
            assert!(looks_like_wkt(text), "{text}");
        }
        assert_eq!(wkt("MULTIPOINT ((1 2), 3 4)"), Some(Geometry::Points(vec![[1.0, 2.0], [3.0, 4.0]])));
        assert_eq!(wkt("LINESTRING EMPTY"), Some(Geometry::Lines(Vec::new())));
        assert_eq!(wkt("GEOMETRYCOLLECTION (POINT (1 2), POLYGON ((0 0, 1 0, 1 1, 0 0)))").unwrap().parts().count(), 2);
    }

    #[test]
    fn what_is_broken_is_not() {
        let nested = "GEOMETRYCOLLECTION (".repeat(100_000);
        for text in
            ["", "LINESTRING", "LINESTRING (1", "LINESTRING (1 2 3 4 5, 1 2)", "POINT (a b)", "POINT (1 2) x", &nested]
        {
            assert_eq!(wkt(text), None, "{}", &text[..text.len().min(40)]);
        }
    }
}
