//! Finds the line of a JSON pointer in the text of a file, for findings.

use std::cell::OnceCell;

/// Byte offset of the value at `pointer` (RFC 6901) in valid JSON `text`.
pub(crate) fn json_offset(text: &str, pointer: &str) -> Option<usize> {
    let mut cursor = Cursor { bytes: text.as_bytes(), at: 0 };
    cursor.skip_space();
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        match cursor.peek()? {
            b'{' => cursor.enter_member(text, &token)?,
            b'[' => cursor.enter_item(token.parse().ok()?)?,
            _ => return None,
        }
    }
    Some(cursor.at)
}

/// Byte offset just after the value that begins at `offset`, and the space behind it.
pub(crate) fn end_of_value(text: &str, offset: usize) -> Option<usize> {
    let mut cursor = Cursor { bytes: text.as_bytes(), at: offset };
    cursor.skip_value();
    (cursor.at > offset).then_some(cursor.at)
}

/// Line of a byte offset, from 1.
pub(crate) fn line_of_offset(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|b| **b == b'\n').count()
}

/// The line breaks of a text, found once.
#[derive(Debug, Default)]
pub(crate) struct LineBreaks(OnceCell<Vec<usize>>);

impl LineBreaks {
    /// Line of a byte offset of the text, from 1.
    pub(crate) fn line(&self, text: &str, offset: usize) -> usize {
        let breaks = self.0.get_or_init(|| text.match_indices('\n').map(|(at, _)| at).collect());
        1 + breaks.partition_point(|at| *at < offset)
    }
}

/// Where the features of a GeoJSON text begin, found once, so that many findings stay cheap.
#[derive(Debug, Default)]
pub(crate) struct FeatureStarts(OnceCell<Vec<(usize, usize)>>);

impl FeatureStarts {
    /// Line of the value at `pointer`, from 1, in a text with `count` features.
    pub(crate) fn line(&self, text: &str, count: usize, pointer: &str) -> Option<usize> {
        let Some((index, rest)) = pointer.strip_prefix("/features/").map(|p| p.split_once('/').unwrap_or((p, "")))
        else {
            return json_offset(text, pointer).map(|offset| line_of_offset(text, offset));
        };
        let (start, line) = *self.0.get_or_init(|| starts(text, count)).get(index.parse::<usize>().ok()?)?;
        let inner = if rest.is_empty() { String::new() } else { format!("/{rest}") };
        let feature = text.get(start..)?;
        json_offset(feature, &inner).map(|offset| line + line_of_offset(feature, offset) - 1)
    }
}

/// Offset and line of every feature.
fn starts(text: &str, count: usize) -> Vec<(usize, usize)> {
    let mut starts: Vec<(usize, usize)> = Vec::with_capacity(count);
    let mut next = json_offset(text, "/features/0");
    while let Some(offset) = next.filter(|_| starts.len() < count) {
        let (before, line) = starts.last().copied().unwrap_or((0, 1));
        starts.push((offset, line + line_of_offset(&text[before..offset], offset) - 1));
        next = next_item(text, offset);
    }
    starts
}

/// Start of the array item after the one at `offset`.
fn next_item(text: &str, offset: usize) -> Option<usize> {
    let wrapped = end_of_value(text, offset)?;
    let rest = text.get(wrapped..)?;
    let comma = rest.find(|c: char| !c.is_ascii_whitespace()).filter(|at| rest.as_bytes()[*at] == b',')?;
    let after = rest.get(comma + 1..)?;
    let space = after.find(|c: char| !c.is_ascii_whitespace())?;
    Some(wrapped + comma + 1 + space)
}

struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|b| b.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    /// Steps over `expected` and the space after it, or fails.
    fn step(&mut self, expected: u8) -> Option<()> {
        (self.peek()? == expected).then(|| {
            self.at += 1;
            self.skip_space();
        })
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
    }

    fn skip_value(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => self.skip_string(),
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' | b',' if depth == 0 => return,
                b'}' | b']' => {
                    depth -= 1;
                    self.at += 1;
                }
                _ => self.at += 1,
            }
            if depth == 0 && matches!(byte, b'"' | b'}' | b']') {
                break;
            }
        }
        self.skip_space();
    }

    fn enter_member(&mut self, text: &str, key: &str) -> Option<()> {
        self.step(b'{')?;
        while self.peek()? == b'"' {
            let start = self.at;
            self.skip_string();
            let found: String = serde_json::from_str(text.get(start..self.at)?).ok()?;
            self.skip_space();
            self.step(b':')?;
            if found == key {
                return Some(());
            }
            self.skip_value();
            self.step(b',')?;
        }
        None
    }

    fn enter_item(&mut self, index: usize) -> Option<()> {
        self.step(b'[')?;
        for _ in 0..index {
            self.skip_value();
            self.step(b',')?;
        }
        (self.peek()? != b']').then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_finds_its_line() {
        let text = "{\n \"a\\\"b\": [1, {\"x\": \"}]\"},\n  {\"y\": null}\n ],\n \"c/d\": 2\n}";
        let line = |pointer| json_offset(text, pointer).map(|o| line_of_offset(text, o));
        assert_eq!(line(""), Some(1));
        assert_eq!(line("/a\"b/1/x"), Some(2));
        assert_eq!(line("/a\"b/2/y"), Some(3));
        assert_eq!(line("/c~1d"), Some(5));
        assert_eq!(line("/missing"), None);
        assert_eq!(line("/a\"b/9"), None);
    }
}
