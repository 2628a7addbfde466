//! Changes of a file that a careless program, a bad disk or an unkind author would make.

use super::dice::Dice;

/// Numbers at which arithmetic breaks.
const NUMBERS: [&str; 26] = [
    "0",
    "-0",
    "-1",
    "1e-300",
    "1e300",
    "-1e308",
    "1e999",
    "NaN",
    "inf",
    "180",
    "-180",
    "180.0000001",
    "540",
    "90",
    "-90",
    "91",
    "2147483648",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "0.1e-7",
    "00",
    "1_000",
    "1,5",
    "0x10",
];
/// Names that break out of markup, cells, terminals, paths and identifiers.
pub(super) const NAMES: [&str; 18] = [
    "",
    " ",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "]]>",
    "</style>",
    "-->",
    "=1+1",
    "[x](javascript:alert(1))",
    "\u{202e}gpj",
    "\u{0}",
    "\u{1b}[31m",
    "../../etc/passwd",
    "a\nb",
    "{{ 7 * 7 }}",
    "ŞŞŞ\u{301}\u{301}\u{301}",
    "javascript:alert(1)",
];

/// A seed after one to four changes; `other` is another seed, to take pieces from.
pub(super) fn mutated(seed: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(4) {
        let is_text = std::str::from_utf8(&bytes).is_ok();
        if is_text && dice.below(4) > 0 {
            change_text(&mut bytes, other, dice);
        } else {
            change_bytes(&mut bytes, other, dice);
        }
    }
    bytes
}

/// A piece of at most some length, from anywhere.
fn piece(of: &[u8], most: usize, dice: &mut Dice) -> std::ops::Range<usize> {
    let start = dice.below(of.len() + 1);
    start..start + dice.below(most.min(of.len() - start) + 1)
}

fn change_bytes(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    match dice.below(8) {
        0 if !bytes.is_empty() => {
            let at = dice.below(bytes.len());
            bytes[at] ^= 1 << dice.below(8);
        }
        1 if !bytes.is_empty() => {
            let at = dice.below(bytes.len());
            bytes[at] = *dice.pick(&[0, 1, 0x7f, 0x80, 0xff, b'"', b'\n', b'<']);
        }
        // Counts, lengths and coordinates, whichever end comes first.
        2 | 3 => {
            let number =
                dice.pick(&[0_u64, 1, 0x7fff_ffff, 0xffff_ffff, u64::MAX, 1 << 63, 0x7ff0 << 48, 0x7ff8 << 48]);
            let width = *dice.pick(&[2, 4, 8]);
            let written =
                if dice.below(2) == 0 { number.to_le_bytes() } else { (number << (64 - 8 * width)).to_be_bytes() };
            let at = dice.below(bytes.len() + 1);
            for (place, byte) in bytes[at..].iter_mut().zip(&written[..width]) {
                *place = *byte;
            }
        }
        4 => drop(bytes.drain(piece(bytes, 64, dice))),
        5 => {
            let (copied, at) = (bytes[piece(bytes, 256, dice)].to_vec(), dice.below(bytes.len() + 1));
            bytes.splice(at..at, copied);
        }
        6 => {
            let (taken, at) = (other[piece(other, 256, dice)].to_vec(), dice.below(bytes.len() + 1));
            bytes.splice(at..at, taken);
        }
        _ => bytes.truncate(dice.below(bytes.len() + 1)),
    }
}

/// Words, numbers and marks, in their places.
fn tokens(text: &str) -> Vec<std::ops::Range<usize>> {
    let (mut tokens, mut start) = (Vec::new(), 0);
    let kind = |c: char| if c.is_alphanumeric() || "_.+-".contains(c) { 1 } else { 2 };
    let mut before = 0;
    for (at, c) in text.char_indices() {
        if kind(c) == 2 || kind(c) != before {
            if start < at {
                tokens.push(start..at);
            }
            start = at;
        }
        before = kind(c);
    }
    tokens.push(start..text.len());
    tokens
}

fn change_text(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let tokens = tokens(text);
    let is_number = |token: &&std::ops::Range<usize>| text[(*token).clone()].parse::<f64>().is_ok();
    let numbers: Vec<_> = tokens.iter().filter(is_number).collect();
    let at = dice.pick(&tokens).clone();
    let (place, new) = match dice.below(8) {
        0 | 1 if !numbers.is_empty() => ((*dice.pick(&numbers)).clone(), (*dice.pick(&NUMBERS)).to_owned()),
        2 => (at, (*dice.pick(&NAMES)).to_owned()),
        // What stands elsewhere in the file is a word that its reader knows.
        3 => (at, text[dice.pick(&tokens).clone()].to_owned()),
        4 => (at, String::new()),
        5 => (at.clone(), text[at].repeat(1 + dice.below(3))),
        6 if !text.is_empty() => {
            // A line again, or gone.
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            let line = *dice.pick(&lines);
            let start = line.as_ptr() as usize - text.as_ptr() as usize;
            (start..start + line.len(), line.repeat(2 * dice.below(2)))
        }
        _ => {
            let taken = String::from_utf8_lossy(&other[piece(other, 200, dice)]).into_owned();
            (at.start..at.start, taken)
        }
    };
    let (place, new) = (place, new.into_bytes());
    bytes.splice(place, new);
}
