//! Follows the nesting of JSON, outside its texts.

/// What stands at the outermost level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A value in brackets ends with this byte.
    Ends(u8),
    /// A comma.
    Comma,
    /// A bracket that closes what was opened before.
    Beyond,
}

/// How deep a place in a text is nested, and whether it stands in quotes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scan {
    depth: usize,
    quoted: bool,
    escaped: bool,
}

impl Scan {
    /// Goes on from `from` to the end of the text, and tells every sign at the outermost level and where it stands; stops
    /// where told to.
    pub(super) fn run(&mut self, text: &[u8], from: usize, mut tell: impl FnMut(usize, Sign) -> Next) {
        for (at, byte) in text.iter().enumerate().skip(from) {
            if self.quoted {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => self.quoted = false,
                    _ => {}
                }
                continue;
            }
            let sign = match byte {
                b'"' => {
                    self.quoted = true;
                    continue;
                }
                b'{' | b'[' => {
                    self.depth += 1;
                    continue;
                }
                b'}' | b']' if self.depth == 0 => Sign::Beyond,
                b'}' | b']' => {
                    self.depth -= 1;
                    Sign::Ends(*byte)
                }
                b',' => Sign::Comma,
                _ => continue,
            };
            if self.depth == 0 && tell(at, sign) == Next::Stop {
                return;
            }
        }
    }
}

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    GoOn,
    Stop,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_texts_are_letters() {
        let text = br#"{"a":"}\"]{","b":[1,{}]}, "," ,[2]]"#;
        for cut in 0..text.len() {
            let (mut scan, mut found) = (Scan::default(), Vec::new());
            let mut tell = |at: usize, sign: Sign| {
                found.push((at, sign));
                if sign == Sign::Beyond { Next::Stop } else { Next::GoOn }
            };
            scan.run(&text[..cut], 0, &mut tell);
            scan.run(text, cut, &mut tell);
            let signs = [
                (23, Sign::Ends(b'}')),
                (24, Sign::Comma),
                (30, Sign::Comma),
                (33, Sign::Ends(b']')),
                (34, Sign::Beyond),
            ];
            assert_eq!(found, signs, "{cut}");
        }
    }
}
