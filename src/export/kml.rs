//! KML 2.2 for Google Earth and other globes: a folder for each layer, fields as extended data.

use quick_xml::events::BytesText;

use super::antimeridian::{bbox, flat_box, rounded};
use super::layer::{Feature, FieldKind, FieldValue, Layer, Shape, ShapeKind};
use super::metadata::Metadata;
use super::xml::{Written, Xml, declare, text, within, written};
use crate::diagnostic::visible;
use crate::model::LonLat;

/// The layers as one document.
pub(super) fn kml(layers: &[(Layer, Metadata)]) -> Vec<u8> {
    written(|xml| document(xml, layers))
}

fn document(xml: &mut Xml, layers: &[(Layer, Metadata)]) -> Written {
    declare(xml)?;
    let root = xml.create_element("kml").with_attribute(("xmlns", "http://www.opengis.net/kml/2.2"));
    root.write_inner_content(|xml| {
        within(xml, "Document", |xml| {
            if let Some((_, metadata)) = layers.first() {
                text(xml, "name", metadata.atlas())?;
                text(xml, "description", &metadata.statement())?;
            }
            look_at(xml, layers)?;
            for look in looks(layers) {
                style(xml, &look)?;
            }
            layers.iter().try_for_each(|(layer, _)| schema(xml, layer))?;
            layers.iter().try_for_each(|(layer, _)| folder(xml, layer))
        })
    })?;
    Ok(())
}

/// The fields and their types.
fn schema(xml: &mut Xml, layer: &Layer) -> Written {
    let schema = xml.create_element("Schema").with_attributes([("name", layer.name), ("id", layer.name)]);
    schema.write_inner_content(|xml| {
        for field in &layer.fields {
            let kind = match field.kind {
                FieldKind::Text | FieldKind::Date => "string",
                FieldKind::Integer => "int",
                FieldKind::Real(_) => "double",
                FieldKind::Boolean => "bool",
            };
            let line = xml.create_element("SimpleField").with_attributes([("type", kind), ("name", field.name)]);
            line.write_inner_content(|xml| text(xml, "displayName", field.about))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn folder(xml: &mut Xml, layer: &Layer) -> Written {
    within(xml, "Folder", |xml| {
        text(xml, "name", layer.name)?;
        text(xml, "visibility", visibility(layer))?;
        text(xml, "description", layer.about)?;
        layer.features.iter().try_for_each(|feature| placemark(xml, layer, feature))
    })
}

fn placemark(xml: &mut Xml, layer: &Layer, feature: &Feature) -> Written {
    within(xml, "Placemark", |xml| {
        text(xml, "name", &title(layer, feature))?;
        text(xml, "visibility", visibility(layer))?;
        time_span(xml, layer, feature)?;
        if let Some(look) = Look::of(layer, feature) {
            text(xml, "styleUrl", &format!("#{}", look.id()))?;
        }
        let data = |xml: &mut Xml| -> Written {
            let data =
                xml.create_element("SchemaData").with_attribute(("schemaUrl", format!("#{}", layer.name).as_str()));
            data.write_inner_content(|xml| {
                for (field, value) in layer.fields.iter().zip(&feature.values) {
                    if *value != FieldValue::Null {
                        let datum = xml.create_element("SimpleData").with_attribute(("name", field.name));
                        datum.write_text_content(BytesText::new(&told(value)))?;
                    }
                }
                Ok(())
            })?;
            Ok(())
        };
        within(xml, "ExtendedData", data)?;
        geometry(xml, layer.kind, &feature.shape)
    })
}

/// Routes and borders are what is looked for; the other folders are there to be switched on.
fn visibility(layer: &Layer) -> &'static str {
    if matches!(layer.name, "routes" | "crossings") { "1" } else { "0" }
}

/// The first and last day of a dated feature.
fn time_span(xml: &mut Xml, layer: &Layer, feature: &Feature) -> Written {
    let Some(begin) = value(layer, feature, "date_from") else { return Ok(()) };
    within(xml, "TimeSpan", |xml| {
        text(xml, "begin", &begin.plain())?;
        match value(layer, feature, "date_to") {
            Some(end) => text(xml, "end", &end.plain()),
            None => Ok(()),
        }
    })
}

/// Metres of height from which a degree fills the view.
const METRES_A_DEGREE: f64 = 130_000.0;

/// The view of all routes from above.
fn look_at(xml: &mut Xml, layers: &[(Layer, Metadata)]) -> Written {
    let routes = layers.first().and_then(|(layer, _)| bbox(layer.features.iter().map(|feature| &feature.shape)));
    let Some([west, south, east, north]) = routes.map(flat_box) else { return Ok(()) };
    let middle = [f64::midpoint(west, east), f64::midpoint(south, north)].map(rounded);
    let wide = ((east - west) * middle[1].to_radians().cos()).max(north - south).max(0.1);
    within(xml, "LookAt", |xml| {
        text(xml, "longitude", &middle[0].to_string())?;
        text(xml, "latitude", &middle[1].to_string())?;
        text(xml, "heading", "0")?;
        text(xml, "tilt", "0")?;
        text(xml, "range", &format!("{:.0}", wide * METRES_A_DEGREE))
    })
}

/// The label of a feature on a globe: its name, or a substitute.
fn title(layer: &Layer, feature: &Feature) -> String {
    let text = |name| value(layer, feature, name).map(|value| value.plain().into_owned());
    if let (Some(from), Some(to)) = (text("from_name"), text("to_name")) {
        return format!("{from} – {to}");
    }
    text("name").or_else(|| text("title")).unwrap_or_else(|| feature.id().to_owned())
}

fn value<'a>(layer: &Layer, feature: &'a Feature, name: &str) -> Option<&'a FieldValue> {
    let at = layer.fields.iter().position(|field| field.name == name)?;
    feature.values.get(at).filter(|value| **value != FieldValue::Null)
}

fn geometry(xml: &mut Xml, kind: ShapeKind, shape: &Shape) -> Written {
    match shape {
        Shape::Point(at) => within(xml, "Point", |xml| text(xml, "coordinates", &coordinates(&[*at]))),
        Shape::Line(parts) if kind == ShapeKind::LineString => parts.iter().try_for_each(|part| line(xml, part)),
        Shape::Line(parts) => within(xml, "MultiGeometry", |xml| parts.iter().try_for_each(|part| line(xml, part))),
    }
}

fn line(xml: &mut Xml, part: &[LonLat]) -> Written {
    within(xml, "LineString", |xml| {
        text(xml, "tessellate", "1")?;
        text(xml, "coordinates", &coordinates(part))
    })
}

/// A value as text. KML has no `true`: its boolean is 1 or 0 (OGC 07-147r2, section 16.1), which every reader knows.
fn told(value: &FieldValue) -> String {
    match value {
        FieldValue::Boolean(yes) => u8::from(*yes).to_string(),
        value => visible(&value.plain()),
    }
}

fn coordinates(positions: &[LonLat]) -> String {
    let texts = positions.iter().map(|at| format!("{},{}", rounded(at.lon()), rounded(at.lat())));
    texts.collect::<Vec<_>>().join(" ")
}

/// The look of a feature: its colour, and the state of its line, which KML cannot dash.
#[derive(Clone, Debug, PartialEq)]
struct Look {
    colour: String,
    /// The state; empty where it has none.
    state: String,
    point: bool,
}

/// Colour of infrastructure that belongs to no route.
const INFRASTRUCTURE: &str = "#4a5a6b";

impl Look {
    fn of(layer: &Layer, feature: &Feature) -> Option<Self> {
        let text = |name| value(layer, feature, name).map(|value| value.plain().into_owned());
        let state = text("status").unwrap_or_default();
        match layer.kind {
            ShapeKind::Point => text("status").map(|state| {
                let colour = if state == "open" { "#2e7d32" } else { "#b3261e" };
                Self { colour: colour.to_owned(), state, point: true }
            }),
            _ => Some(Self { colour: text("color").unwrap_or_else(|| INFRASTRUCTURE.to_owned()), state, point: false }),
        }
    }

    fn id(&self) -> String {
        let kind = if self.point { "point" } else { "line" };
        let state = if self.state.is_empty() { String::new() } else { format!("-{}", self.state) };
        format!("{kind}-{}{state}", self.colour.trim_start_matches('#'))
    }

    /// Opacity in hexadecimal digits, and width in pixels: what is not there yet is thin and pale.
    fn stroke(&self) -> (&'static str, &'static str) {
        match self.state.as_str() {
            "" => ("ff", "3"),
            "operational" => ("ff", "4"),
            "under-construction" => ("c0", "3"),
            "planned" => ("90", "2"),
            _ => ("60", "1.5"),
        }
    }
}

/// The looks of all features, each once, in order.
fn looks(layers: &[(Layer, Metadata)]) -> Vec<Look> {
    let mut looks: Vec<Look> = Vec::new();
    for look in layers.iter().flat_map(|(layer, _)| layer.features.iter().filter_map(|f| Look::of(layer, f))) {
        if !looks.contains(&look) {
            looks.push(look);
        }
    }
    looks
}

/// Writes the style of a look. KML gives colours as opacity, blue, green, red.
fn style(xml: &mut Xml, look: &Look) -> Written {
    let hex = look.colour.trim_start_matches('#');
    let (Some(red), Some(green), Some(blue)) = (hex.get(0..2), hex.get(2..4), hex.get(4..6)) else { return Ok(()) };
    let (opacity, width) = look.stroke();
    let style = xml.create_element("Style").with_attribute(("id", look.id().as_str()));
    style.write_inner_content(|xml| {
        if look.point {
            return within(xml, "IconStyle", |xml| {
                text(xml, "color", &format!("ff{blue}{green}{red}"))?;
                text(xml, "scale", "0.8")
            });
        }
        within(xml, "LineStyle", |xml| {
            text(xml, "color", &format!("{opacity}{blue}{green}{red}"))?;
            text(xml, "width", width)
        })
    })?;
    Ok(())
}
