//! Metadata of an export.

use std::collections::BTreeSet;

use serde::Serialize;

use super::layer::{Field, FieldKind, Layer};
use super::source::ExportSource;
use super::{Provenance, pretty, sha256};
use crate::measure::METHOD;
use crate::model::{Date, Lang, SourceId};
use crate::words;

/// Disclaimer on boundaries and names.
const WORLDVIEW: &str = "Boundaries and names are those of the sources and imply no endorsement; lines in dispute are \
                         given as in the source.";

/// Metadata of a layer: title, licence, sources, date and tool, enough to cite and to repeat an export.
#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
pub struct Metadata {
    schema: &'static str,
    #[serde(skip)]
    atlas: String,
    title: String,
    description: &'static str,
    as_of: Date,
    scenario: Option<String>,
    crs: &'static str,
    method: &'static str,
    licence: Vec<String>,
    attribution: Vec<String>,
    worldview: &'static str,
    generator: &'static str,
    command: String,
    /// SHA-256 of the files of the atlas.
    atlas_sha256: String,
    sources: Vec<SourceLine>,
}

#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
struct SourceLine {
    id: String,
    citation: String,
}

/// The sidecar of a layer: its metadata, its fields, and the hash of its file.
#[derive(Serialize, schemars::JsonSchema)]
struct Sidecar<'a> {
    #[serde(flatten)]
    metadata: &'a Metadata,
    file: &'a str,
    sha256: String,
    geometry: &'static str,
    features: usize,
    fields: Vec<FieldLine>,
}

#[derive(Serialize, schemars::JsonSchema)]
struct FieldLine {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    about: &'static str,
}

impl FieldKind {
    /// The name of the type in the sidecar; that of JSON Schema, and `date`, which is a string there.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "integer",
            Self::Real(_) => "number",
            Self::Boolean => "boolean",
            Self::Date => "date",
        }
    }
}

/// JSON Schema (2020-12) of `*.meta.json`, the sidecar of a layer.
pub fn sidecar_schema() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Sidecar<'static>>().to_value();
    schema["title"] = "corridor/layer/1".into();
    schema["$id"] = "urn:corridor:schema:layer:1".into();
    schema["properties"]["schema"] = serde_json::json!({ "const": "corridor/layer/1" });
    schema
}

impl From<&Field> for FieldLine {
    fn from(field: &Field) -> Self {
        Self { name: field.name, kind: field.kind.word(), about: field.about }
    }
}

impl Metadata {
    /// The metadata of a layer. Its sources are those that its fields name.
    pub(super) fn of(export: &ExportSource<'_>, layer: &Layer, origin: &Provenance) -> Self {
        let atlas = export.atlas();
        let cited = layer.cited();
        let sources = cited.iter().filter_map(|id| {
            let source = atlas.sources.get(id.as_str())?;
            Some(SourceLine { id: id.to_string(), citation: source.citation() })
        });
        Self {
            schema: "corridor/layer/1",
            atlas: atlas.name.clone(),
            title: format!("{}: {}", atlas.name, layer.name),
            description: layer.about,
            as_of: export.as_of(),
            scenario: words::scenario(&export.view.label, atlas, Lang::En),
            crs: "OGC:CRS84",
            method: METHOD,
            licence: atlas.licences.iter().cloned().collect(),
            attribution: atlas.credits.iter().cloned().collect(),
            worldview: WORLDVIEW,
            generator: concat!("corridor ", env!("CARGO_PKG_VERSION")),
            command: origin.command.clone(),
            atlas_sha256: origin.atlas_sha256.clone(),
            sources: sources.collect(),
        }
    }

    /// The text of `*.meta.json`, the sidecar of the file of a layer.
    pub(super) fn sidecar(&self, layer: &Layer, file: &str, bytes: &[u8]) -> String {
        let sidecar = Sidecar {
            metadata: self,
            file,
            sha256: sha256(bytes),
            geometry: layer.kind.word(),
            features: layer.features.len(),
            fields: layer.fields.iter().map(FieldLine::from).collect(),
        };
        pretty(&sidecar)
    }

    /// What it tells, for other forms of metadata.
    pub(super) fn parts(&self) -> Parts<'_> {
        Parts {
            title: &self.title,
            licence: &self.licence,
            attribution: &self.attribution,
            worldview: self.worldview,
            command: &self.command,
            method: self.method,
            citations: self.sources.iter().map(|source| (source.id.as_str(), source.citation.as_str())).collect(),
        }
    }

    /// The name of the atlas.
    pub(super) fn atlas(&self) -> &str {
        &self.atlas
    }

    /// The day of the data, the first of a year or month, as YYYY-MM-DD.
    pub(super) fn as_of_day(&self) -> String {
        self.as_of.first_day().to_string()
    }

    /// Date, licence and attribution in a few sentences.
    pub(super) fn statement(&self) -> String {
        let scenario = self.scenario.as_ref().map(|name| format!(", scenario {name}")).unwrap_or_default();
        format!(
            "{}, states as of {}{scenario}. Licence: {}. Data: {}. {}",
            self.atlas,
            self.as_of,
            self.licence.join(", "),
            self.attribution.join("; "),
            self.worldview,
        )
    }
}

/// The parts of the metadata that other forms of it have too.
pub(super) struct Parts<'m> {
    pub(super) title: &'m str,
    pub(super) licence: &'m [String],
    pub(super) attribution: &'m [String],
    pub(super) worldview: &'static str,
    pub(super) command: &'m str,
    pub(super) method: &'static str,
    /// Id and citation of each source.
    pub(super) citations: Vec<(&'m str, &'m str)>,
}

impl Layer {
    /// The sources that its fields name, those whose name ends in `_src` or is `sources`.
    fn cited(&self) -> BTreeSet<SourceId> {
        let citing: Vec<usize> = (0..self.fields.len())
            .filter(|&i| self.fields[i].name.ends_with("_src") || self.fields[i].name == "sources")
            .collect();
        let values = self.features.iter().flat_map(|feature| citing.iter().map(|&i| feature.values[i].plain()));
        values
            .flat_map(|ids| ids.split(';').filter(|id| !id.is_empty()).map(SourceId::from).collect::<Vec<_>>())
            .collect()
    }
}
