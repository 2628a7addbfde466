//! Metadata in the form of QGIS (`.qmd`), which it shows as licence and credit of a layer.

use quick_xml::events::BytesText;

use super::antimeridian::{bbox, flat_box};
use super::layer::Layer;
use super::metadata::Metadata;
use super::xml::{Written, Xml, text, written};

/// The document type that QGIS gives its files.
pub(super) const DOCTYPE: &str = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n";

/// The metadata of a layer as a document of QGIS.
pub(super) fn qmd(layer: &Layer, metadata: &Metadata) -> String {
    let document = written(|xml| {
        let root = xml.create_element("qgis").with_attribute(("version", "3.22.0"));
        root.write_inner_content(|xml| content(xml, layer, metadata)).map(drop)
    });
    format!("{DOCTYPE}{}", String::from_utf8_lossy(&document))
}

fn content(xml: &mut Xml, layer: &Layer, metadata: &Metadata) -> Written {
    let parts = metadata.parts();
    text(xml, "identifier", layer.name)?;
    text(xml, "language", "ENG")?;
    text(xml, "type", "dataset")?;
    text(xml, "title", parts.title)?;
    text(xml, "abstract", &format!("{}. {} Method: {}.", layer.about, metadata.statement(), parts.method))?;
    let keywords = xml.create_element("keywords").with_attribute(("vocabulary", "gmd:topicCategory"));
    keywords.write_inner_content(|xml| text(xml, "keyword", "Transportation"))?;
    text(xml, "history", &format!("Written by {}", parts.command))?;
    let constraints = xml.create_element("constraints").with_attribute(("type", "use"));
    constraints.write_text_content(BytesText::new(parts.worldview))?;
    for licence in parts.licence {
        text(xml, "license", licence)?;
    }
    for credit in parts.attribution {
        text(xml, "rights", credit)?;
    }
    let crs = |xml: &mut Xml| {
        xml.create_element("spatialrefsys").write_inner_content(|xml| text(xml, "authid", "EPSG:4326")).map(drop)
    };
    xml.create_element("crs").write_inner_content(crs)?;
    xml.create_element("extent").write_inner_content(|xml| extent(xml, layer, metadata))?;
    Ok(())
}

fn extent(xml: &mut Xml, layer: &Layer, metadata: &Metadata) -> Written {
    if let Some(sides) = bbox(layer.features.iter().map(|feature| &feature.shape)).map(flat_box) {
        let [west, south, east, north] = sides.map(|side| side.to_string());
        let attributes = [
            ("dimensions", "2"),
            ("crs", "EPSG:4326"),
            ("minx", &west),
            ("miny", &south),
            ("maxx", &east),
            ("maxy", &north),
            ("minz", "0"),
            ("maxz", "0"),
        ];
        xml.create_element("spatial").with_attributes(attributes).write_empty()?;
    }
    let instant = format!("{}T00:00:00Z", metadata.as_of_day());
    xml.create_element("temporal").write_inner_content(|xml| text(xml, "instant", &instant))?;
    Ok(())
}
