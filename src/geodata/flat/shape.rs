//! Lines of several parts, as programs save what is one line.

use serde_json::{Value, json};

/// Coordinates of one line from the parts of a MultiLineString, `None` when they are apart. Empty parts are left out;
/// parts are joined where one begins at the end of the last, or continues it on the other side of the antimeridian,
/// where RFC 7946 cuts lines.
pub(in crate::geodata) fn one_line(parts: &[Value]) -> Option<Value> {
    let mut line: Vec<Value> = Vec::new();
    for part in parts {
        let part = part.as_array()?;
        match (line.last(), part.first()) {
            (_, None) => {}
            (None, Some(_)) => line.clone_from(part),
            (Some(last), Some(first)) if same(last, first) => line.extend(part.iter().skip(1).cloned()),
            (Some(last), Some(first)) if is_cut(last, first) => {
                // Both are the one point at which the edge was cut.
                line.pop();
                line.extend(part.iter().skip(1).cloned());
            }
            _ => return None,
        }
    }
    Some(json!(line))
}

/// Longitude and latitude of a position.
fn degrees(position: &Value) -> Option<(f64, f64)> {
    Some((position.get(0)?.as_f64()?, position.get(1)?.as_f64()?))
}

/// Digits beyond the sixth decimal are of programs.
const NEAR: f64 = 1.05e-6;

/// Whether two positions are one to the sixth decimal, whatever their third coordinate.
pub(super) fn same(a: &Value, b: &Value) -> bool {
    match (degrees(a), degrees(b)) {
        (Some(a), Some(b)) => (a.0 - b.0).abs() <= NEAR && (a.1 - b.1).abs() <= NEAR,
        _ => false,
    }
}

fn is_cut(end: &Value, start: &Value) -> bool {
    match (degrees(end), degrees(start)) {
        (Some(end), Some(start)) => {
            let sides = (end.0 - start.0).abs() - 360.0;
            end.0.abs() >= 180.0 - NEAR && sides.abs() <= 2.0 * NEAR && (end.1 - start.1).abs() <= NEAR
        }
        _ => false,
    }
}

/// Whether two geometries are the same to the sixth decimal: the same point, or the same line.
pub(super) fn same_shape(a: &Value, b: &Value) -> bool {
    let (Some(a), Some(b)) = (coordinates(a), coordinates(b)) else { return false };
    match (a.get(0).and_then(Value::as_array), b.get(0).and_then(Value::as_array)) {
        (Some(_), Some(_)) => {
            let (a, b) = (a.as_array().map_or(&[][..], Vec::as_slice), b.as_array().map_or(&[][..], Vec::as_slice));
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (None, None) => same(&a, &b),
        _ => false,
    }
}

/// The coordinates of a geometry, of a line as one part.
fn coordinates(geometry: &Value) -> Option<Value> {
    let coordinates = geometry.get("coordinates")?;
    match geometry.get("type")?.as_str()? {
        "MultiLineString" => one_line(coordinates.as_array()?),
        "MultiPoint" => coordinates.as_array().filter(|points| points.len() == 1)?.first().cloned(),
        _ => Some(coordinates.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(parts: &Value) -> Option<Value> {
        one_line(parts.as_array().unwrap())
    }

    #[test]
    fn parts_that_meet_are_one_line() {
        assert_eq!(joined(&json!([[[1, 2], [3, 4]]])), Some(json!([[1, 2], [3, 4]])));
        assert_eq!(
            joined(&json!([[[1, 2], [3, 4]], [], [[3, 4.000_000_9], [5, 6]]])),
            Some(json!([[1, 2], [3, 4], [5, 6]]))
        );
        assert_eq!(joined(&json!([[[1, 2], [3, 4]], [[3, 4.1], [5, 6]]])), None);
    }

    #[test]
    fn a_line_cut_at_the_antimeridian_is_closed_again() {
        let cut = json!([[[170, 60], [180, 64.5]], [[-180, 64.5], [-170, 66]]]);
        assert_eq!(joined(&cut), Some(json!([[170, 60], [-170, 66]])));
    }

    #[test]
    fn shapes_are_the_same_to_the_sixth_decimal() {
        let line = |x: f64| json!({"type": "LineString", "coordinates": [[x, 2, 7], [3, 4]]});
        let multi = json!({"type": "MultiLineString", "coordinates": [[[1, 2], [3, 4]]]});
        assert!(same_shape(&line(1.000_000_9), &multi));
        assert!(!same_shape(&line(1.000_003), &multi));
        let point = json!({"type": "Point", "coordinates": [1, 2]});
        assert!(same_shape(&point, &point) && !same_shape(&point, &multi));
    }
}
