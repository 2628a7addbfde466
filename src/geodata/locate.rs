//! Finds the line of a JSON pointer in the text of a file, for findings.

/// Byte offset of the value at `pointer` (RFC 6901) in valid JSON `text`.
pub(super) fn json_offset(text: &str, pointer: &str) -> Option<usize> {
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
pub(super) fn end_of_value(text: &str, offset: usize) -> Option<usize> {
    let mut cursor = Cursor { bytes: text.as_bytes(), at: offset };
    cursor.skip_value();
    (cursor.at > offset).then_some(cursor.at)
}

/// Line of a byte offset, from 1.
pub(super) fn line_of_offset(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|b| **b == b'\n').count()
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
