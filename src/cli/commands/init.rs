//! `corridor init`.

use std::path::PathBuf;

use anyhow::Result;
use corridor::{
    geodata::embedded_files,
    report::{Written, written},
};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::output;

/// The folder to write the atlas to.
#[derive(Debug, clap::Args)]
pub(crate) struct InitArgs {
    /// Folder to write, new or empty
    dir: PathBuf,
    /// Replace existing files
    #[arg(long)]
    overwrite: bool,
}

impl Run for InitArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let files: Vec<_> = embedded_files().map(|(n, t)| (n.to_owned(), t.as_bytes().to_vec())).collect();
        output::write_all(&self.dir, &files, self.overwrite)?;
        let folder = self.dir.display().to_string();
        output::print(&written(Written::Atlas, files.len(), &folder, context.common.lang()))?;
        Ok(Answer::Done)
    }
}
