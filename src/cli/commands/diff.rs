//! `corridor diff`.

use std::path::PathBuf;

use anyhow::{Result, bail};
use corridor::{AtlasFiles, Study, compare::AtlasDifference, load_atlas, report::atlas_diff_report};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::terminal;

/// The atlases to hold against each other.
#[derive(Debug, clap::Args)]
pub(crate) struct DiffArgs {
    /// Folder of the atlas as it was and as it is; with one, from the atlas of --atlas, or the embedded one, to it
    #[arg(required = true, num_args = 1..=2, value_name = "ATLAS")]
    atlases: Vec<PathBuf>,
}

impl Run for DiffArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let folder = |path: &PathBuf| (Some(path.display().to_string()), AtlasFiles::folder(path));
        let (before, after) = match self.atlases.as_slice() {
            [before, after] if context.common.atlas.is_none() => (folder(before), folder(after)),
            [after] => {
                let chosen = context.common.atlas.as_ref().map(|path| path.display().to_string());
                ((chosen, context.files.clone()), folder(after))
            }
            _ => bail!("two atlases are given beside --atlas; leave one of them out"),
        };
        let (old, new) = (study(&before.1)?, study(&after.1)?);
        let common = context.common;
        let old_view = old.under(&common.scenario(&before.1, old.atlas())?)?;
        let new_view = new.under(&common.scenario(&after.1, new.atlas())?)?;
        let difference = AtlasDifference::new(&old_view, &new_view);
        let after = after.0.unwrap_or_default();
        context.print(&atlas_diff_report(before.0.as_deref(), &after, &difference, common.lang()))?;
        Ok(Answer::Done)
    }
}

/// An atlas, measured; its warnings are printed.
fn study(files: &AtlasFiles) -> Result<Study> {
    let loaded = load_atlas(files)?;
    terminal::warn(&loaded.warnings);
    Ok(Study::new(loaded.atlas))
}
