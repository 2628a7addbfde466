//! Tables of dBASE, `.dbf`: the properties of a Shapefile.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use serde_json::Value;

use super::cursor::Cursor;
use super::format::number;
use crate::model::Properties;

/// The columns and rows of a table.
pub(super) struct Dbf<'a> {
    fields: Vec<Field>,
    records: &'a [u8],
    width: usize,
    encoding: &'static Encoding,
}

struct Field {
    name: String,
    kind: u8,
    width: usize,
}

/// Code pages by their number in the header of a table.
const LANGUAGES: [(u8, &str); 12] = [
    (0x03, "windows-1252"),
    (0x57, "windows-1252"),
    (0x26, "ibm866"),
    (0x65, "ibm866"),
    (0xc8, "windows-1250"),
    (0xc9, "windows-1251"),
    (0xca, "windows-1254"),
    (0xcb, "windows-1253"),
    (0x4d, "gbk"),
    (0x7a, "gbk"),
    (0x4e, "euc-kr"),
    (0x13, "shift_jis"),
];

impl<'a> Dbf<'a> {
    /// A table, in the code page that a `.cpg` file names, else its own; `None` when it is broken.
    pub(super) fn new(bytes: &'a [u8], cpg: Option<&[u8]>) -> Option<Self> {
        let header = usize::from(Cursor::new(bytes.get(8..)?, true).u16()?);
        let width = usize::from(Cursor::new(bytes.get(10..)?, true).u16()?);
        let named = cpg.and_then(|cpg| encoding(&String::from_utf8_lossy(cpg)));
        let language = LANGUAGES.iter().find(|(code, _)| bytes.get(29) == Some(code));
        let own = language.and_then(|(_, label)| Encoding::for_label(label.as_bytes()));
        let records = bytes.get(header..)?;
        let utf8 = || if std::str::from_utf8(records).is_ok() { UTF_8 } else { WINDOWS_1252 };
        let encoding = named.or(own).unwrap_or_else(utf8);
        let mut fields = Vec::new();
        for entry in bytes.get(32..header)?.chunks_exact(32).take_while(|entry| entry[0] != 0x0d) {
            let name = entry[..11].split(|byte| *byte == 0).next().unwrap_or_default();
            let name = encoding.decode_without_bom_handling(name).0.trim().to_owned();
            // A wide column of text has its width in two bytes.
            let wide = if entry[11] == b'C' { usize::from(entry[17]) << 8 } else { 0 };
            fields.push(Field { name, kind: entry[11], width: wide + usize::from(entry[16]) });
        }
        let columns: usize = fields.iter().map(|field| field.width).sum();
        (columns < width).then_some(Self { fields, records, width, encoding })
    }

    /// Number of rows.
    pub(super) fn len(&self) -> usize {
        self.records.len() / self.width
    }

    /// Whether a row is marked as deleted.
    pub(super) fn is_deleted(&self, row: usize) -> bool {
        self.records.get(row * self.width) == Some(&b'*')
    }

    /// The values of a row, by name.
    pub(super) fn row(&self, row: usize) -> Properties {
        let bytes = self.records.get(row * self.width..(row + 1) * self.width).unwrap_or_default();
        let mut cursor = Cursor::new(bytes, true);
        cursor.take(1);
        let mut values = Properties::default();
        for field in &self.fields {
            let Some(bytes) = cursor.take(field.width) else { break };
            values.insert(&field.name, self.value(field.kind, bytes));
        }
        values
    }

    fn value(&self, kind: u8, bytes: &[u8]) -> Value {
        let text = self.encoding.decode_without_bom_handling(bytes).0;
        let text = text.trim_matches(|c: char| c == '\0' || c.is_whitespace());
        match kind {
            _ if text.is_empty() => Value::Null,
            b'N' | b'F' => match text.parse::<i64>() {
                Ok(whole) => Value::from(whole),
                Err(_) => text.parse::<f64>().ok().filter(|n| n.is_finite()).map_or(Value::Null, number),
            },
            b'L' => match text {
                "T" | "t" | "Y" | "y" => Value::Bool(true),
                "F" | "f" | "N" | "n" => Value::Bool(false),
                _ => Value::Null,
            },
            b'D' if text.len() == 8 && text.is_ascii() => {
                Value::String(format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]))
            }
            _ => Value::String(text.to_owned()),
        }
    }
}

/// The encoding of a `.cpg` file: `UTF-8`, `1251`, `CP1251`, `ANSI 1251`, `ISO-8859-1`, `8859_1`.
fn encoding(label: &str) -> Option<&'static Encoding> {
    let label = label.trim().to_ascii_lowercase();
    let digits: String = label.chars().filter(char::is_ascii_digit).collect();
    Encoding::for_label(label.as_bytes()).or_else(|| match digits.as_str() {
        "65001" => Some(UTF_8),
        "866" => Encoding::for_label(b"ibm866"),
        "936" => Encoding::for_label(b"gbk"),
        code if code.starts_with("8859") => Encoding::for_label(format!("iso-8859-{}", &code[4..]).as_bytes()),
        code => Encoding::for_label(format!("windows-{code}").as_bytes()),
    })
}

#[cfg(test)]
mod tests {
    use super::encoding;

    #[test]
    fn code_pages_are_known_by_their_usual_names() {
        for (label, name) in [
            ("UTF-8", "UTF-8"),
            ("1251", "windows-1251"),
            ("CP1251\r\n", "windows-1251"),
            ("ANSI 1251", "windows-1251"),
            ("ISO-8859-2", "ISO-8859-2"),
            ("8859_2", "ISO-8859-2"),
            ("CP866", "IBM866"),
        ] {
            assert_eq!(encoding(label).map(encoding_rs::Encoding::name), Some(name), "{label}");
        }
        assert_eq!(encoding("KLINGON"), None);
    }
}
