//! `corridor schema`.

use anyhow::Result;
use corridor::{
    Error, Finding,
    diagnostic::closest,
    export::{LAYERS, layer_schema, sidecar_schema},
    report::{schema, schema_names},
};

use super::export::export;
use super::report::manifest_schema;
use crate::cli::context::{Answer, Context, Run};
use crate::cli::hints::ARGUMENT;
use crate::cli::output;

/// The schema to print.
#[derive(Debug, clap::Args)]
pub(crate) struct SchemaArgs {
    /// Name of a document, as in its member `schema`, or of a layer, such as layer-legs
    name: Option<String>,
}

/// The command that writes a document.
fn command(document: &str) -> &str {
    match document {
        "bars" => "chart time and cost",
        "diff" => "compare with two scenarios",
        "route" => "show",
        "stairs" => "chart time and cost --form stairs",
        "strip" => "chart strip",
        same => same,
    }
}

/// Layers have schemas like documents do.
const LAYER: &str = "layer-";

impl Run for SchemaArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let known = || -> Vec<String> {
            let layers = LAYERS.map(|layer| format!("{LAYER}{layer}"));
            schema_names().chain(["layer", "manifest"]).map(str::to_owned).chain(layers).collect()
        };
        let Some(name) = &self.name else {
            let names = known();
            output::print(&format!("{}\n", names.join("\n")))?;
            return Ok(Answer::Done);
        };
        let found = match name.strip_prefix(LAYER) {
            Some(layer) => {
                let study = context.study()?;
                export(&context.view(&study)?, &[], context)?.layer(layer).map(layer_schema)
            }
            None if name == "layer" => Some(sidecar_schema()),
            None if name == "manifest" => Some(manifest_schema()),
            None => schema(name).map(|mut found| {
                found["description"] = format!("Document printed by `corridor {} --format json`", command(name)).into();
                found
            }),
        };
        let Some(found) = found else {
            let known = known();
            let finding = Finding::error("unknown-schema", ARGUMENT, format!("there is no schema `{name}`"));
            let near = closest(name, known.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
            return Err(Error::from(
                finding.with_hint(near.unwrap_or_else(|| "`corridor schema` lists them".to_owned())),
            )
            .into());
        };
        output::print(&format!("{}\n", serde_json::to_string_pretty(&found)?))?;
        Ok(Answer::Done)
    }
}
