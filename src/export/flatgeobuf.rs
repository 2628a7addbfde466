//! FlatGeobuf: a layer with an index of boxes, for readers that fetch only what they show.

use flatbuffers::{FlatBufferBuilder, WIPOffset};
use flatgeobuf::packed_r_tree::{NodeItem, PackedRTree, calc_extent, hilbert_sort};
use flatgeobuf::{
    Column, ColumnArgs, ColumnType, Crs, CrsArgs, Feature as FlatFeature, FeatureArgs, Geometry, GeometryArgs,
    GeometryType, Header, HeaderArgs,
};

use super::antimeridian::rounded;
use super::layer::{Feature, Field, FieldKind, FieldValue, Layer, Shape, ShapeKind};
use super::metadata::Metadata;

/// `fgb`, the version of the format, `fgb`, and that of the patch.
const MAGIC: [u8; 8] = [b'f', b'g', b'b', 3, b'f', b'g', b'b', 0];

/// Children of a node of the index, as in the files of GDAL.
const NODE_SIZE: u16 = 16;

/// The bytes of a layer: its header, its index, and its features in the order of a Hilbert curve.
pub(super) fn flatgeobuf(layer: &Layer, metadata: &Metadata) -> Vec<u8> {
    let features: Vec<Vec<u8>> = layer.features.iter().map(|feature| buffer(layer, feature)).collect();
    let mut nodes: Vec<NodeItem> = layer.features.iter().enumerate().map(|(i, feature)| node(i, feature)).collect();
    let extent = calc_extent(&nodes);
    hilbert_sort(&mut nodes, &extent);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(header(layer, metadata, &extent));
    let order: Vec<usize> = nodes.iter().filter_map(|node| usize::try_from(node.offset).ok()).collect();
    let mut offset = 0;
    for (node, i) in nodes.iter_mut().zip(&order) {
        node.offset = offset;
        offset += features[*i].len() as u64;
    }
    if !nodes.is_empty() {
        let tree = PackedRTree::build(&nodes, &extent, NODE_SIZE);
        if tree.and_then(|tree| Ok(tree.stream_write(&mut bytes)?)).is_err() {
            unreachable!("there are nodes, and memory takes every byte");
        }
    }
    bytes.extend(order.iter().flat_map(|i| &features[*i]));
    bytes
}

/// The box of a feature, which is numbered by its place in the layer.
fn node(number: usize, feature: &Feature) -> NodeItem {
    let mut node = NodeItem::create(number as u64);
    let mut add = |lon: f64, lat: f64| node.expand_xy(rounded(lon), rounded(lat));
    match &feature.shape {
        Shape::Point(at) => add(at.lon(), at.lat()),
        Shape::Line(parts) => parts.iter().flatten().for_each(|at| add(at.lon(), at.lat())),
    }
    node
}

fn kind(kind: ShapeKind) -> GeometryType {
    match kind {
        ShapeKind::Point => GeometryType::Point,
        ShapeKind::LineString => GeometryType::LineString,
        ShapeKind::MultiLineString => GeometryType::MultiLineString,
    }
}

fn header(layer: &Layer, metadata: &Metadata, extent: &NodeItem) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let columns: Vec<WIPOffset<Column<'_>>> =
        layer.fields.iter().enumerate().map(|(i, field)| column(&mut builder, i, field)).collect();
    let columns = builder.create_vector(&columns);
    let envelope = builder.create_vector(&[extent.min_x, extent.min_y, extent.max_x, extent.max_y]);
    let (org, name) = (builder.create_string("EPSG"), builder.create_string("WGS 84"));
    let crs =
        Crs::create(&mut builder, &CrsArgs { org: Some(org), code: 4326, name: Some(name), ..CrsArgs::default() });
    let texts = [layer.name, metadata.parts().title, layer.about].map(|text| builder.create_string(text));
    // Programs show it as a table of names and texts.
    let told = serde_json::json!({ "corridor": super::pretty(metadata) }).to_string();
    let told = builder.create_string(&told);
    let args = HeaderArgs {
        name: Some(texts[0]),
        // A layer without features has no box.
        envelope: (!layer.features.is_empty()).then_some(envelope),
        geometry_type: kind(layer.kind),
        columns: Some(columns),
        features_count: layer.features.len() as u64,
        index_node_size: if layer.features.is_empty() { 0 } else { NODE_SIZE },
        crs: Some(crs),
        title: Some(texts[1]),
        description: Some(texts[2]),
        metadata: Some(told),
        ..HeaderArgs::default()
    };
    let header = Header::create(&mut builder, &args);
    builder.finish_size_prefixed(header, None);
    builder.finished_data().to_vec()
}

fn column<'b>(builder: &mut FlatBufferBuilder<'b>, number: usize, field: &Field) -> WIPOffset<Column<'b>> {
    let (name, description) = (builder.create_string(field.name), builder.create_string(field.about));
    let type_ = match field.kind {
        FieldKind::Text => ColumnType::String,
        FieldKind::Integer => ColumnType::Long,
        FieldKind::Real(_) => ColumnType::Double,
        FieldKind::Boolean => ColumnType::Bool,
        FieldKind::Date => ColumnType::DateTime,
    };
    // The first field is the id.
    let (nullable, unique) = (number > 0, number == 0);
    let args = ColumnArgs {
        name: Some(name),
        type_,
        description: Some(description),
        nullable,
        unique,
        ..ColumnArgs::default()
    };
    Column::create(builder, &args)
}

/// A feature with its size in front.
fn buffer(layer: &Layer, feature: &Feature) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let (mut xy, mut ends): (Vec<f64>, Vec<u32>) = (Vec::new(), Vec::new());
    match &feature.shape {
        Shape::Point(at) => xy.extend([rounded(at.lon()), rounded(at.lat())]),
        Shape::Line(parts) => {
            for part in parts {
                xy.extend(part.iter().flat_map(|at| [rounded(at.lon()), rounded(at.lat())]));
                ends.push(u32::try_from(xy.len() / 2).unwrap_or(u32::MAX));
            }
        }
    }
    let (xy, ends) = (builder.create_vector(&xy), builder.create_vector(&ends));
    // GDAL wants the ends of parts even where there is one.
    let ends = (layer.kind == ShapeKind::MultiLineString).then_some(ends);
    let args = GeometryArgs { xy: Some(xy), ends, type_: kind(layer.kind), ..GeometryArgs::default() };
    let geometry = Geometry::create(&mut builder, &args);
    let properties = builder.create_vector(&properties(feature));
    let args = FeatureArgs { geometry: Some(geometry), properties: Some(properties), columns: None };
    let root = FlatFeature::create(&mut builder, &args);
    builder.finish_size_prefixed(root, None);
    builder.finished_data().to_vec()
}

/// The values that are not null, each after the number of its column.
fn properties(feature: &Feature) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (column, value) in feature.values.iter().enumerate() {
        if *value == FieldValue::Null {
            continue;
        }
        bytes.extend(u16::try_from(column).unwrap_or(u16::MAX).to_le_bytes());
        match value {
            FieldValue::Null => {}
            FieldValue::Integer(number) => bytes.extend(number.to_le_bytes()),
            FieldValue::Real(number) => bytes.extend(number.to_le_bytes()),
            FieldValue::Boolean(yes) => bytes.push(u8::from(*yes)),
            FieldValue::Text(_) | FieldValue::Date(_) => {
                let text = value.plain();
                bytes.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
                bytes.extend(text.as_bytes());
            }
        }
    }
    bytes
}
