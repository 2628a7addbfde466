//! Names of spots: of border crossings and cities, as short as a map needs them.

/// The name of the spot of a border crossing: that of its record without what tells one record of a spot from another, in
/// brackets or after a comma, and once where both sides have the same.
pub(super) fn spot_name(record: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in record.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let mut sides: Vec<&str> = Vec::new();
    for side in plain.split(" / ").map(|side| side.split([',', '،']).next().unwrap_or(side).trim()) {
        if !side.is_empty() && !sides.contains(&side) {
            sides.push(side);
        }
    }
    if sides.is_empty() { record.to_owned() } else { sides.join("–") }
}

/// The word of a name that tells a city: “Tehran” of “Tehran station”.
pub(super) fn first_word(name: &str) -> &str {
    name.split([' ', '–', '-']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_has_one_name() {
        for (record, name) in [
            ("Aghband / Kalaleh (rail)", "Aghband–Kalaleh"),
            ("Agarak / Ordubad (Nakhchivan) (rail)", "Agarak–Ordubad"),
            ("Sadarak (Nakhchivan) / Dilucu, Umut Bridge (road)", "Sadarak–Dilucu"),
            ("Джульфа / Джульфа (Иран)", "Джульфа"),
            ("Красный Мост", "Красный Мост"),
            ("(rail)", "(rail)"),
        ] {
            assert_eq!(spot_name(record), name);
        }
    }
}
