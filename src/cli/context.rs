//! The context of a command: all it needs besides its own arguments.

use anyhow::{Result, bail};
use corridor::{
    Assessment, Atlas, AtlasFiles, Colour, Format, Provenance, Report, Study, View,
    geodata::{add_advisories, atlas_hashes, read_boundaries_for},
    hash::sha256,
    load_atlas,
    model::{BaseMap, BoundaryLayer, LineFeature},
    read_basemap,
    report::ConfigLine,
};

use super::common::Common;
use super::{output, terminal};

/// The outcome of a command, as its exit code gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Done: 0.
    Done,
    /// A negative answer: 1.
    Negative,
}

/// A command as typed, ready to run.
pub(crate) trait Run {
    /// Runs it.
    fn run(&self, context: &Context<'_>) -> Result<Answer>;
}

/// The options of every command, their origins, and the whole command line.
#[derive(Clone, Debug)]
pub(crate) struct Context<'c> {
    /// The options of every command.
    pub(crate) common: &'c Common,
    /// The chosen atlas; its files are read once in a run.
    pub(crate) files: AtlasFiles,
    /// The options in effect, each with its origin.
    pub(crate) config: &'c [ConfigLine],
    /// The command line that gives the same answer without a `corridor.toml`, without its output options.
    pub(crate) typed: &'c str,
    /// The command with all of its options, for completions and the manual page.
    pub(crate) command: fn() -> clap::Command,
}

impl Context<'_> {
    /// The context of another run, which reads the files of the atlas again.
    pub(crate) fn anew(&self) -> Self {
        Self { files: self.common.files(), ..self.clone() }
    }

    /// The atlas; its warnings are printed.
    pub(crate) fn atlas(&self) -> Result<Atlas> {
        let loaded = load_atlas(&self.files)?;
        terminal::warn(&loaded.warnings);
        let mut atlas = loaded.atlas;
        for file in &self.common.advisories {
            add_advisories(&mut atlas, file)?;
        }
        Ok(atlas)
    }

    /// The base map, in the chosen view of disputed borders.
    pub(crate) fn basemap(&self) -> Result<BaseMap> {
        let base = read_basemap(&self.files)?;
        Ok(BaseMap { countries: base.countries.seen_from(self.common.worldview()), ..base })
    }

    /// The atlas, measured, and the base map, which is read meanwhile.
    pub(crate) fn study_and_basemap(&self) -> Result<(Study, BaseMap)> {
        std::thread::scope(|scope| {
            let base = scope.spawn(|| self.basemap());
            let study = self.study()?;
            Ok((study, base.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?))
        })
    }

    /// The country polygons of the base map, or of the world where lines leave it, in the chosen view of disputed borders.
    pub(crate) fn boundaries(&self, lines: &[LineFeature]) -> Result<BoundaryLayer> {
        let positions = lines.iter().flat_map(|feature| feature.lines.iter().flatten().copied());
        Ok(read_boundaries_for(&self.files, positions)?.seen_from(self.common.worldview()))
    }

    /// The atlas, measured.
    pub(crate) fn study(&self) -> Result<Study> {
        Ok(Study::new(self.atlas()?))
    }

    /// The atlas, measured; with its routes travelled from their end when `reverse` is set.
    pub(crate) fn study_towards(&self, reverse: bool) -> Result<Study> {
        let study = self.study()?;
        Ok(if reverse { study.reversed() } else { study })
    }

    /// The view of a command that takes only one.
    pub(crate) fn view<'a>(&self, study: &'a Study) -> Result<View<'a>> {
        Ok(study.under(&self.common.scenario(&self.files, study.atlas())?)?)
    }

    /// The view of each chosen scenario.
    pub(crate) fn views<'a>(&self, study: &'a Study) -> Result<Vec<View<'a>>> {
        self.common.scenarios(&self.files, study.atlas())?.iter().map(|scenario| Ok(study.under(scenario)?)).collect()
    }

    /// Prints a report in the chosen format.
    pub(crate) fn print(&self, report: &Report<'_>) -> Result<()> {
        let format = self.common.format();
        let colour = if format == Format::Table { terminal::colour(self.common.color) } else { Colour::Plain };
        output::print(&report.write(format, colour))
    }

    /// The command and the data of an export or a report.
    pub(crate) fn provenance(&self) -> Result<Provenance> {
        let hashes = atlas_hashes(&self.files)?;
        let all: String = hashes.iter().map(|(name, hash)| format!("{hash}  {name}\n")).collect();
        Ok(Provenance { command: self.typed.to_owned(), atlas_sha256: sha256(all.as_bytes()) })
    }
}

/// The routes with these ids, assessed.
pub(crate) fn assessed<'a>(view: &View<'a>, ids: &[String]) -> Result<Vec<Assessment<'a>>> {
    let routes = view.study().routes(ids)?;
    let assessed: Vec<Assessment<'a>> = routes.into_iter().filter_map(|route| view.assess(route)).collect();
    if assessed.is_empty() {
        bail!("there is no route to draw");
    }
    Ok(assessed)
}
