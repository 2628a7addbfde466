//! The features of a file as a map draws them: with their names and simple styles.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::colour::Rgb;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::features::{Feature, Geometry, read_features};
use crate::model::{MapFeature, Properties, SimpleStyle};

/// The features of a file to be drawn, with what the file says of its origin.
#[derive(Debug, Default)]
pub struct MapFeatures {
    /// Every feature, in the order of the file, also those without geometry.
    pub features: Vec<MapFeature>,
    /// Member `attribution` of the file; `None` without one.
    pub attribution: Option<String>,
    /// What was left out or taken for granted, counted by kind.
    pub warnings: Vec<Finding>,
}

/// Reads the features of a file to be drawn on a map; `FILE:layer` chooses a layer.
///
/// A feature is called by its property `name`, else `title`. The properties of simplestyle 1.1 give its look: `stroke`,
/// `stroke-width`, `stroke-opacity`, `fill`, `fill-opacity`, `marker-color`.
///
/// # Errors
/// As [`read_features`]. A property of the look that has no such value is no error: it is left out, with a warning.
pub fn read_map_features(path: &Path) -> Result<MapFeatures> {
    let table = read_features(path)?;
    let mut wrong: BTreeMap<&'static str, (usize, String)> = BTreeMap::new();
    let features = table.features.into_iter().map(|feature| map_feature(feature, &mut wrong)).collect();
    let mut warnings = table.warnings;
    warnings.extend(wrong.into_iter().map(|(field, (count, first))| {
        let message = match count {
            1 => format!("`{field}` of a feature cannot be used: {first}"),
            _ => format!("`{field}` of {count} features cannot be used, first {first}"),
        };
        Finding::warning("simplestyle", &table.file, message)
            .with_hint("a colour is written as #d55e00, an opacity as 0 to 1, a width in pixels")
    }));
    let attribution = table.members.get("attribution").and_then(Value::as_str).map(str::to_owned);
    Ok(MapFeatures { features, attribution, warnings })
}

fn map_feature(feature: Feature, wrong: &mut BTreeMap<&'static str, (usize, String)>) -> MapFeature {
    let Feature { index, id, properties, geometry, .. } = feature;
    let text = |key| properties.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let name = text("name").or_else(|| text("title")).map(str::to_owned);
    let style = style(&properties, wrong);
    let mut drawn = MapFeature { index, id, name, style, ..MapFeature::default() };
    for part in geometry.iter().flat_map(Geometry::parts) {
        match part {
            Geometry::Points(points) => drawn.points.extend(points),
            Geometry::Lines(lines) => drawn.lines.extend(lines.iter().cloned()),
            Geometry::Polygons(polygons) => drawn.polygons.extend(polygons.iter().cloned()),
            Geometry::Collection(_) => {}
        }
    }
    drawn
}

fn style(properties: &Properties, wrong: &mut BTreeMap<&'static str, (usize, String)>) -> SimpleStyle {
    // What a table writes for nothing.
    let given = |key: &str| properties.get(key).filter(|value| !value.is_null() && value.as_str() != Some(""));
    let mut refuse = |key: &'static str, value: &Value| {
        wrong.entry(key).or_insert_with(|| (0, format!("{value} of feature {}", index_word(properties)))).0 += 1;
    };
    let mut colour = |key: &'static str| -> Option<Rgb> {
        let value = given(key)?;
        let parsed = value.as_str().and_then(colour);
        if parsed.is_none() {
            refuse(key, value);
        }
        parsed
    };
    let (stroke, fill, marker) = (colour("stroke"), colour("fill"), colour("marker-color"));
    let mut number = |key: &'static str, most: f64| -> Option<f64> {
        let value = given(key)?;
        let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
        let parsed = number.filter(|number| (0.0..=most).contains(number));
        if parsed.is_none() {
            refuse(key, value);
        }
        parsed
    };
    SimpleStyle {
        stroke,
        stroke_width: number("stroke-width", 100.0),
        stroke_opacity: number("stroke-opacity", 1.0),
        fill,
        fill_opacity: number("fill-opacity", 1.0),
        marker,
    }
}

/// The feature in words: its name or id.
fn index_word(properties: &Properties) -> String {
    let known = ["name", "title", "id"].iter().find_map(|key| properties.get(key));
    known.map_or_else(|| "without a name".to_owned(), ToString::to_string)
}

/// A colour of simplestyle: three or six hexadecimal digits, with or without `#`.
fn colour(text: &str) -> Option<Rgb> {
    let digits = text.trim().trim_start_matches('#');
    let six = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    format!("#{six}").parse().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(properties: &Value) -> (SimpleStyle, Vec<&'static str>) {
        let mut wrong = BTreeMap::new();
        let style = style(&serde_json::from_value(properties.clone()).unwrap(), &mut wrong);
        (style, wrong.into_keys().collect())
    }

    #[test]
    fn colours_have_three_or_six_digits() {
        assert_eq!(colour("#d50"), Some(Rgb(0xdd, 0x55, 0x00)));
        assert_eq!(colour("d55e00"), Some(Rgb(0xd5, 0x5e, 0x00)));
        assert_eq!(["red", "#12", "#12345g", ""].map(colour), [None; 4]);
    }

    #[test]
    fn a_look_is_read_and_what_is_none_is_named() {
        let (style, wrong) =
            read(&json!({"stroke": "#d55e00", "stroke-width": "3", "fill-opacity": 0.4, "fill": null}));
        assert_eq!(
            (style.stroke, style.stroke_width, style.fill_opacity),
            (Some(Rgb(213, 94, 0)), Some(3.0), Some(0.4))
        );
        assert!(wrong.is_empty() && style.fill.is_none());
        let (style, wrong) = read(&json!({"stroke": "red", "fill-opacity": 40, "marker-color": 7, "stroke-width": -1}));
        assert_eq!(style, SimpleStyle::default());
        assert_eq!(wrong, ["fill-opacity", "marker-color", "stroke", "stroke-width"]);
    }
}
