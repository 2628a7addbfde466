//! TopoJSON: arcs that features share, each object a layer.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::format::{Format, RawFeature, RawLayer, Source, text_of};
use super::geojson::{crs, json_error};
use super::geometry::{Geometry, Xy};
use crate::error::Result;

/// Nesting of collections beyond this is refused.
const MAX_DEPTH: usize = 64;

/// TopoJSON.
pub(super) struct TopoJson;

#[derive(Deserialize)]
struct Topology {
    #[serde(default)]
    objects: Map<String, Value>,
    #[serde(default)]
    arcs: Vec<Vec<Vec<f64>>>,
    transform: Option<Transform>,
    crs: Option<Value>,
}

#[derive(Deserialize)]
struct Transform {
    scale: Xy,
    translate: Xy,
}

impl Transform {
    fn apply(&self, [x, y]: Xy) -> Xy {
        [x * self.scale[0] + self.translate[0], y * self.scale[1] + self.translate[1]]
    }
}

impl Format for TopoJson {
    fn name(&self) -> &'static str {
        "TopoJSON"
    }

    fn recognises(&self, source: &Source) -> bool {
        // The member may stand behind all arcs.
        let bytes = source.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&source.bytes);
        let end = &bytes[bytes.len() - bytes.len().min(4096)..];
        let mentions = |text: &str| {
            text.match_indices("\"Topology\"").any(|(at, _)| {
                let before = text[..at].trim_end();
                before.ends_with(':') && before[..before.len() - 1].trim_end().ends_with("\"type\"")
            })
        };
        let head = source.head();
        head.starts_with('{')
            && !head.contains("\"FeatureCollection\"")
            && (mentions(&head) || mentions(&String::from_utf8_lossy(end)))
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        let topology: Topology =
            serde_json::from_str(source.text()?).map_err(|error| json_error(&source.file, &error))?;
        let names: Vec<String> = topology.objects.keys().cloned().collect();
        let name = source.choose(&names)?;
        let arcs = topology.lines().ok_or_else(|| source.broken("TopoJSON", "an arc has a position of one number"))?;
        let mut layer = RawLayer { crs: crs(topology.crs.as_ref()), ..RawLayer::default() };
        let object = &topology.objects[name];
        let parts = match object.get("geometries").and_then(Value::as_array) {
            Some(parts) if object["type"] == "GeometryCollection" => parts.iter().collect(),
            _ => vec![object],
        };
        for part in parts {
            let geometry = topology.geometry(part, &arcs, 0).map_err(|why| source.broken("TopoJSON", why))?;
            let properties = part.get("properties").and_then(Value::as_object).cloned().unwrap_or_default().into();
            layer.features.push(RawFeature { id: part.get("id").and_then(text_of), line: None, properties, geometry });
        }
        Ok(layer)
    }
}

impl Topology {
    /// Positions of every arc: each of a quantised topology is told as the step from the one before.
    fn lines(&self) -> Option<Vec<Vec<Xy>>> {
        let arc = |arc: &Vec<Vec<f64>>| {
            let mut at = [0.0, 0.0];
            arc.iter()
                .map(|position| {
                    let xy = [*position.first()?, *position.get(1)?];
                    Some(match &self.transform {
                        Some(transform) => {
                            at = [at[0] + xy[0], at[1] + xy[1]];
                            transform.apply(at)
                        }
                        None => xy,
                    })
                })
                .collect()
        };
        self.arcs.iter().map(arc).collect()
    }

    /// The geometry of an object; `None` for null.
    fn geometry(
        &self,
        object: &Value,
        arcs: &[Vec<Xy>],
        depth: usize,
    ) -> std::result::Result<Option<Geometry<Xy>>, String> {
        let kind = object.get("type").and_then(Value::as_str);
        let parts = object.get("arcs");
        let list = |value: Option<&Value>| -> std::result::Result<Vec<Value>, String> {
            value.and_then(Value::as_array).cloned().ok_or_else(|| "an object lacks its arcs".to_owned())
        };
        let lines =
            |all: &[Value]| all.iter().map(|part| stitched(part, arcs)).collect::<std::result::Result<Vec<_>, _>>();
        Ok(Some(match kind {
            None => return Ok(None),
            Some("Point") => Geometry::Points(vec![self.point(object.get("coordinates"))?]),
            Some("MultiPoint") => {
                let points = list(object.get("coordinates"))?;
                Geometry::Points(
                    points.iter().map(|point| self.point(Some(point))).collect::<std::result::Result<_, _>>()?,
                )
            }
            Some("LineString") => Geometry::Lines(vec![stitched(parts.unwrap_or(&Value::Null), arcs)?]),
            Some("MultiLineString") => Geometry::Lines(lines(&list(parts)?)?),
            Some("Polygon") => Geometry::Polygons(vec![lines(&list(parts)?)?]),
            Some("MultiPolygon") => {
                let polygons = list(parts)?;
                let rings = polygons.iter().map(|polygon| lines(&list(Some(polygon))?));
                Geometry::Polygons(rings.collect::<std::result::Result<_, _>>()?)
            }
            Some("GeometryCollection") if depth < MAX_DEPTH => {
                let mut inner = Vec::new();
                for part in list(object.get("geometries"))? {
                    inner.extend(self.geometry(&part, arcs, depth + 1)?);
                }
                Geometry::Collection(inner)
            }
            Some(other) => return Err(format!("`{other}` is no type of an object")),
        }))
    }

    fn point(&self, value: Option<&Value>) -> std::result::Result<Xy, String> {
        let numbers = value.and_then(Value::as_array).map(|numbers| (numbers.first(), numbers.get(1)));
        let number = |value: Option<&Value>| value.and_then(Value::as_f64);
        match numbers.map(|(x, y)| (number(x), number(y))) {
            Some((Some(x), Some(y))) => Ok(self.transform.as_ref().map_or([x, y], |transform| transform.apply([x, y]))),
            _ => Err("a point lacks its position".to_owned()),
        }
    }
}

/// Arcs in a row as one line: each begins where the one before ends; `~i` is arc `i` backwards.
fn stitched(indices: &Value, arcs: &[Vec<Xy>]) -> std::result::Result<Vec<Xy>, String> {
    let mut line: Vec<Xy> = Vec::new();
    for index in indices.as_array().ok_or("an object lacks its arcs")? {
        let index = index.as_i64().ok_or("an arc has no number")?;
        let forward = usize::try_from(if index < 0 { !index } else { index }).ok();
        let arc = forward.and_then(|i| arcs.get(i)).ok_or_else(|| format!("there is no arc {index}"))?;
        let skip = usize::from(!line.is_empty());
        if index < 0 {
            line.extend(arc.iter().rev().skip(skip));
        } else {
            line.extend(arc.iter().skip(skip));
        }
    }
    Ok(line)
}
