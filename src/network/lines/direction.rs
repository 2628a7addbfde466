//! The direction in which lines may be followed, from their tags.

use std::collections::BTreeMap;

use crate::model::{LineFeature, tag, tags_below};

/// The direction in which a line may be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Both,
    /// As it is drawn.
    Forward,
    /// Against the order in which it is drawn.
    Backward,
}

impl Direction {
    /// Whether it may be followed as it is drawn, or else against that order.
    pub(super) fn allows(self, forward: bool) -> bool {
        match self {
            Self::Both => true,
            Self::Forward => forward,
            Self::Backward => !forward,
        }
    }
}

/// What a file says of one-way lines, and what of it is read.
///
/// `oneway` is read as OpenStreetMap defines it (`yes`, `1`, `true`; `-1`, `reverse`; `no`, `0`, `false`), as are `FT`
/// and `TF` of navigation data, and `F`, `T`, `B` where a file has no other values (Geofabrik). Roundabouts and
/// motorways without it are one-way. `railway:preferred_direction` forbids nothing, and is not read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OneWay {
    /// Number of features that may be followed in one direction.
    pub lines: usize,
    /// Number of those among them without `oneway`: roundabouts and motorways.
    pub implied: usize,
    /// Values of `oneway` that are not understood, with their number; such lines are followed both ways.
    pub unknown: BTreeMap<String, usize>,
    /// Tags for single kinds of vehicle, such as `oneway:bus`, with their number; they are not read.
    pub special: BTreeMap<String, usize>,
}

/// The direction of each feature, and a summary.
pub(super) fn directions(features: &[LineFeature]) -> (Vec<Direction>, OneWay) {
    let mut summary = OneWay::default();
    let values: Vec<_> = features.iter().map(|feature| tag(&feature.properties, "oneway")).collect();
    let letters = values.iter().flatten().all(|value| matches!(value.as_ref(), "F" | "T" | "B"));
    let direction = |(feature, value): (&LineFeature, &Option<std::borrow::Cow<'_, str>>)| {
        for key in tags_below(&feature.properties, "oneway:") {
            *summary.special.entry(key.to_owned()).or_default() += 1;
        }
        let Some(value) = value else {
            let is = |name, words: &[&str]| tag(&feature.properties, name).is_some_and(|v| words.contains(&v.as_ref()));
            let implied = is("junction", &["roundabout", "circular"]) || is("highway", &["motorway"]);
            summary.implied += usize::from(implied);
            summary.lines += usize::from(implied);
            return if implied { Direction::Forward } else { Direction::Both };
        };
        let direction = match value.to_ascii_lowercase().as_str() {
            "f" if letters => Direction::Forward,
            "t" if letters => Direction::Backward,
            "b" if letters => Direction::Both,
            "yes" | "1" | "true" | "ft" => Direction::Forward,
            "-1" | "reverse" | "tf" => Direction::Backward,
            "no" | "0" | "false" => Direction::Both,
            _ => {
                *summary.unknown.entry(value.to_string()).or_default() += 1;
                Direction::Both
            }
        };
        summary.lines += usize::from(direction != Direction::Both);
        direction
    };
    let all = features.iter().zip(&values).map(direction).collect();
    (all, summary)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(properties: &[Value]) -> (Vec<Direction>, OneWay) {
        let feature = |(index, value): (usize, &Value)| LineFeature {
            index,
            id: None,
            lines: Vec::new(),
            accuracy: None,
            properties: serde_json::from_value(value.clone()).unwrap(),
        };
        let features: Vec<LineFeature> = properties.iter().enumerate().map(feature).collect();
        directions(&features)
    }

    #[test]
    fn words_of_every_kind_of_data_are_read() {
        use Direction::{Backward, Both, Forward};
        let (all, summary) = read(&[
            json!({ "oneway": "yes" }),
            json!({ "oneway": true }),
            json!({ "oneway": 1 }),
            json!({ "oneway": "-1" }),
            json!({ "oneway": "TF" }),
            json!({ "oneway": "no", "highway": "motorway" }),
            json!({ "junction": "roundabout" }),
            json!({ "highway": "motorway" }),
            json!({ "oneway": "reversible" }),
            json!({ "oneway:bus": "yes" }),
            json!({ "railway": "rail", "railway:preferred_direction": "forward" }),
        ]);
        let wanted = [Forward, Forward, Forward, Backward, Backward, Both, Forward, Forward, Both, Both, Both];
        assert_eq!(all, wanted);
        assert_eq!((summary.lines, summary.implied), (7, 2));
        assert_eq!(summary.unknown, BTreeMap::from([("reversible".to_owned(), 1)]));
        assert_eq!(summary.special, BTreeMap::from([("oneway:bus".to_owned(), 1)]));
    }

    #[test]
    fn single_letters_are_those_of_geofabrik_or_nothing() {
        let one = |letter: &str| json!({ "oneway": letter });
        let (all, _) = read(&[one("F"), one("T"), one("B")]);
        assert_eq!(all, [Direction::Forward, Direction::Backward, Direction::Both]);
        // Databases write true and false as t and f.
        let (all, summary) = read(&[one("t"), one("f")]);
        assert_eq!(all, [Direction::Both, Direction::Both]);
        assert_eq!(summary.unknown.len(), 2);
    }
}
