//! KML 2.2 for Google Earth and other globes: a folder for each layer, fields as extended data.

use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::Writer;

use super::antimeridian::rounded;
use super::layer::{Feature, FieldKind, FieldValue, Layer, Shape, ShapeKind};
use super::metadata::Metadata;
use crate::diagnostic::visible;
use crate::model::LonLat;

type Xml = Writer<Vec<u8>>;
type Written = std::io::Result<()>;

/// The layers as one document.
pub(super) fn kml(layers: &[(Layer, Metadata)]) -> Vec<u8> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    match document(&mut xml, layers) {
        Ok(()) => {
            let mut bytes = xml.into_inner();
            bytes.push(b'\n');
            bytes
        }
        Err(_) => unreachable!("memory takes every byte"),
    }
}

fn document(xml: &mut Xml, layers: &[(Layer, Metadata)]) -> Written {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = xml.create_element("kml").with_attribute(("xmlns", "http://www.opengis.net/kml/2.2"));
    root.write_inner_content(|xml| {
        within(xml, "Document", |xml| {
            if let Some((_, metadata)) = layers.first() {
                text(xml, "name", metadata.atlas())?;
                text(xml, "description", &metadata.statement())?;
            }
            for colour in colours(layers) {
                style(xml, &colour)?;
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
                FieldKind::Text => "string",
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
        text(xml, "description", layer.about)?;
        layer.features.iter().try_for_each(|feature| placemark(xml, layer, feature))
    })
}

fn placemark(xml: &mut Xml, layer: &Layer, feature: &Feature) -> Written {
    let mark = xml.create_element("Placemark").with_attribute(("id", name_token(layer, feature).as_str()));
    mark.write_inner_content(|xml| {
        text(xml, "name", &title(layer, feature))?;
        if let Some(colour) = value(layer, feature, "color") {
            text(xml, "styleUrl", &format!("#{}", style_id(&colour.plain())))?;
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
    })?;
    Ok(())
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

/// An id that is unique in the document and a name in XML.
fn name_token(layer: &Layer, feature: &Feature) -> String {
    format!("{}.{}", layer.name, feature.id().replace('/', "."))
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

/// The colours of the lines, each once, in order.
fn colours(layers: &[(Layer, Metadata)]) -> Vec<String> {
    let mut colours = Vec::new();
    for (layer, _) in layers {
        for feature in &layer.features {
            let Some(colour) = value(layer, feature, "color").map(|value| value.plain().into_owned()) else { continue };
            if !colours.contains(&colour) {
                colours.push(colour);
            }
        }
    }
    colours
}

fn style_id(colour: &str) -> String {
    format!("line-{}", colour.trim_start_matches('#'))
}

/// Writes the line style of a colour, which KML gives as opacity, blue, green, red.
fn style(xml: &mut Xml, colour: &str) -> Written {
    let hex = colour.trim_start_matches('#');
    let (Some(red), Some(green), Some(blue)) = (hex.get(0..2), hex.get(2..4), hex.get(4..6)) else { return Ok(()) };
    let style = xml.create_element("Style").with_attribute(("id", style_id(colour).as_str()));
    style.write_inner_content(|xml| {
        within(xml, "LineStyle", |xml| {
            text(xml, "color", &format!("ff{blue}{green}{red}"))?;
            text(xml, "width", "3")
        })
    })?;
    Ok(())
}

fn within(xml: &mut Xml, name: &str, inner: impl FnOnce(&mut Xml) -> Written) -> Written {
    xml.create_element(name).write_inner_content(inner)?;
    Ok(())
}

/// Writes an element with text. XML has no control characters, so these are shown as their Unicode pictures.
fn text(xml: &mut Xml, name: &str, words: &str) -> Written {
    xml.create_element(name).write_text_content(BytesText::new(&visible(words)))?;
    Ok(())
}
