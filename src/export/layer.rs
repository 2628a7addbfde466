//! A layer: features of one geometry type with the same flat fields.

use std::borrow::Cow;

use crate::model::{Date, LonLat};

/// The data type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Text; lists are joined with `;`.
    Text,
    /// An integer.
    Integer,
    /// A real number, rounded to this many decimals.
    Real(u8),
    /// True or false.
    Boolean,
    /// A whole day.
    Date,
}

/// A field of a layer. Its name carries the unit, and has at most ten ASCII characters, so that a shapefile can hold
/// it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name.
    pub name: &'static str,
    /// Data type.
    pub kind: FieldKind,
    /// Description, for the data dictionary.
    pub about: &'static str,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldValue {
    /// Not known, or not applicable.
    Null,
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A real number, rounded to the decimals of its field.
    Real(f64),
    /// True or false.
    Boolean(bool),
    /// A whole day.
    Date(Date),
}

/// The geometry of a feature, in degrees on WGS 84. A line has several parts where it is cut at the antimeridian or has
/// a gap.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A point.
    Point(LonLat),
    /// The parts of a line.
    Line(Vec<Vec<LonLat>>),
}

/// The geometry type of all features of a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeKind {
    /// Points.
    Point,
    /// Lines of one part.
    LineString,
    /// Lines of any number of parts.
    MultiLineString,
}

impl ShapeKind {
    /// The name in GeoJSON and well-known text.
    pub fn word(self) -> &'static str {
        match self {
            Self::Point => "Point",
            Self::LineString => "LineString",
            Self::MultiLineString => "MultiLineString",
        }
    }
}

/// A feature: the value of each field, in order; the first is its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Feature {
    /// Geometry.
    pub shape: Shape,
    /// Values, one for each field of the layer.
    pub values: Vec<FieldValue>,
}

impl Feature {
    /// The stable id, the value of the first field.
    pub fn id(&self) -> &str {
        match self.values.first() {
            Some(FieldValue::Text(id)) => id,
            _ => "",
        }
    }
}

/// Features with the same fields.
#[derive(Clone, Debug)]
pub struct Layer {
    /// Name of the layer and of its file.
    pub name: &'static str,
    /// Description of its features.
    pub about: &'static str,
    /// Geometry type of all features.
    pub kind: ShapeKind,
    /// The fields.
    pub fields: Vec<Field>,
    /// The features.
    pub features: Vec<Feature>,
}

/// A field, with the function that gets its value from a row.
pub(super) struct Column<T> {
    pub(super) field: Field,
    pub(super) value: fn(&T) -> FieldValue,
}

/// Declares the columns of a layer for a type of row: `name: kind, description, row → value;`.
macro_rules! columns {
    ($row:ty; $($name:literal: $kind:expr, $about:literal, $value:expr;)+) => {
        vec![$(Column::<$row> { field: Field { name: $name, kind: $kind, about: $about }, value: $value }),+]
    };
}
pub(super) use columns;

impl Layer {
    /// A layer of rows. Where one line is cut, all lines become multi-part, so that the layer has one geometry type.
    pub(super) fn of<T>(
        name: &'static str,
        about: &'static str,
        columns: &[Column<T>],
        rows: impl IntoIterator<Item = (Shape, T)>,
    ) -> Self {
        let features: Vec<Feature> = rows
            .into_iter()
            .map(|(shape, row)| {
                let values = columns.iter().map(|column| column.field.kind.settle((column.value)(&row)));
                Feature { shape, values: values.collect() }
            })
            .collect();
        let kind = match features.first().map(|feature| &feature.shape) {
            Some(Shape::Line(_)) if features.iter().all(Feature::is_whole) => ShapeKind::LineString,
            Some(Shape::Line(_)) => ShapeKind::MultiLineString,
            _ => ShapeKind::Point,
        };
        Self { name, about, kind, fields: columns.iter().map(|column| column.field).collect(), features }
    }

    /// The layer with multi-part lines, even where none is cut.
    pub(super) fn in_parts(self) -> Self {
        Self { kind: ShapeKind::MultiLineString, ..self }
    }
}

impl Feature {
    fn is_whole(&self) -> bool {
        !matches!(&self.shape, Shape::Line(parts) if parts.len() != 1)
    }
}

impl FieldKind {
    /// Rounds a value to the decimals of its field; further digits have no meaning.
    fn settle(self, value: FieldValue) -> FieldValue {
        match (self, value) {
            (Self::Real(decimals), FieldValue::Real(number)) if number.is_finite() => {
                let scale = 10_f64.powi(i32::from(decimals));
                FieldValue::Real((number * scale).round() / scale)
            }
            (_, FieldValue::Real(number)) if !number.is_finite() => FieldValue::Null,
            (Self::Integer, FieldValue::Real(number)) =>
            {
                #[expect(clippy::cast_possible_truncation, reason = "counts of borders and gauge breaks")]
                FieldValue::Integer(number.round() as i64)
            }
            (_, value) => value,
        }
    }
}

impl FieldValue {
    /// The value as text, as in CSV and KML; empty for null.
    pub(super) fn plain(&self) -> Cow<'_, str> {
        match self {
            Self::Null => "".into(),
            Self::Text(text) => text.into(),
            Self::Integer(number) => number.to_string().into(),
            Self::Real(number) => number.to_string().into(),
            Self::Boolean(yes) => yes.to_string().into(),
            Self::Date(day) => day.to_string().into(),
        }
    }
}

impl From<&str> for FieldValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for FieldValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for FieldValue {
    fn from(number: f64) -> Self {
        Self::Real(number)
    }
}

impl From<bool> for FieldValue {
    fn from(yes: bool) -> Self {
        Self::Boolean(yes)
    }
}

impl From<usize> for FieldValue {
    fn from(number: usize) -> Self {
        i64::try_from(number).map_or(Self::Null, Self::Integer)
    }
}

impl From<Date> for FieldValue {
    fn from(date: Date) -> Self {
        Self::Date(date.on_first_day())
    }
}

impl<T: Into<Self>> From<Option<T>> for FieldValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A list as one text, joined with `;`; null where it is empty.
pub(super) fn joined<T: ToString>(items: impl IntoIterator<Item = T>) -> FieldValue {
    let texts: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    if texts.is_empty() { FieldValue::Null } else { FieldValue::Text(texts.join(";")) }
}
