//! `corridor new`: an atlas of anybody's lines.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use corridor::{
    AtlasFiles, Boundaries, Metres, Mode, Study,
    draft::{Added, Draft, File, todo, unused},
    geodata::{scenario_texts, towns},
    load_atlas,
    model::{Atlas, slug},
    read_lines,
    report::{Made, made_report},
};

use super::check::check;
use super::drafting::{Drafting, Kind, origin, source_of};
use super::ends::distance;
use super::line_args::refuse_states;
use super::line_rules::boundary_layer;
use super::reading::ReadingArgs;
use super::ways::{Search, drawn_way, found_ways};
use crate::cli::context::{Answer, Context, Run};
use crate::cli::input_path::{input_path, read_once};
use crate::cli::output;
use crate::cli::terminal;

/// The lines, the way over them, and what they say of themselves.
#[derive(Debug, clap::Args)]
pub(crate) struct NewArgs {
    /// Name of the route, and of the atlas when it is new
    name: String,
    /// Lines to find the way over, of any format that GIS programs write; FILE:layer chooses a layer
    #[arg(long, value_name = "FILE", value_parser = input_path(), required_unless_present = "trace", requires_all = ["from", "to"])]
    lines: Option<PathBuf>,
    /// A drawn line that is the route
    #[arg(long, value_name = "FILE", value_parser = input_path(), conflicts_with_all = ["lines", "from", "to", "via", "alternatives", "snap", "join", "landing", "ignore_oneway", "length_field", "state"])]
    trace: Option<PathBuf>,
    /// Origin: a town or a point of the file by its name, with its country where several have it, or lon,lat
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    from: Option<String>,
    /// Intermediate place; give it again for more, in their order
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    via: Vec<String>,
    /// Destination
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    to: Option<String>,
    /// Modes of the lines to use, with commas; lines that do not say theirs have the first
    #[arg(long, value_name = "MODES", value_delimiter = ',', default_value = "rail")]
    mode: Vec<Mode>,
    /// Folder of the new atlas
    #[arg(short, long, value_name = "DIR", required_unless_present = "into")]
    output: Option<PathBuf>,
    /// Folder of an atlas to which the route is added; what it shares with segments that are there is taken from them
    #[arg(long, value_name = "DIR", conflicts_with = "output")]
    into: Option<PathBuf>,
    /// Number of routes
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=9))]
    alternatives: u16,
    /// Least distance between stops, in km: towns and stations of more people come first
    #[arg(long, value_name = "KM", default_value_t = 50.0, value_parser = distance)]
    spacing: f64,
    /// Greatest distance of an end from the lines, in km
    #[arg(long, value_name = "KM", default_value_t = 50.0, value_parser = distance)]
    snap: f64,
    #[command(flatten)]
    reading: ReadingArgs,
}

impl Run for NewArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let Some(name) = slug(&self.name) else { bail!("`{}` makes no id: use letters and digits", self.name) };
        self.refuse(context)?;
        let folder = self.folder()?;
        let (file, is_trace) = match (&self.lines, &self.trace) {
            (Some(file), _) => (file, false),
            (None, Some(file)) => (file, true),
            (None, None) => bail!("give lines with --lines, or a drawn line with --trace"),
        };
        read_once(self.reading.countries.iter().chain([file]))?;
        let mut lines = read_lines(file)?;
        terminal::warn(&lines.warnings);
        let layer = boundary_layer(self.reading.countries.as_deref(), &lines.features, context)?;
        let (points, towns) = (std::mem::take(&mut lines.points), towns());
        let named = [points.as_slice(), towns.as_slice()];
        let label = file.display().to_string();
        let ways = if is_trace {
            vec![drawn_way(&self.reading, self.mode[0], &label, &lines.features, named)?]
        } else {
            let search = Search {
                texts: self.from.iter().chain(&self.via).chain(&self.to).collect(),
                modes: &self.mode,
                alternatives: self.alternatives.into(),
                snap: Metres::from_km(self.snap),
                reading: &self.reading,
            };
            match found_ways(&search, &label, std::mem::take(&mut lines.features), named, &layer, context)? {
                Some(ways) => ways,
                None => return Ok(Answer::Negative),
            }
        };
        let before = self.into.as_ref().map(AtlasFiles::folder);
        let known = before.as_ref().map(load_atlas).transpose()?;
        let mut draft = match (&before, &known) {
            (Some(files), Some(known)) => Draft::of(&known.atlas, &scenario_texts(files)?),
            _ => Draft::default(),
        };
        let first = draft.routes.len();
        let id = unused(&name, |id| is_taken(id, folder, known.as_ref().map(|known| &known.atlas)));
        let origin = origin(&id, file, &lines.credit, context, &self.reading)?;
        let boundaries = Boundaries::new(layer);
        let mut drafting = Drafting::new(&mut draft, &boundaries, named);
        drafting.spacing = Metres::from_km(self.spacing);
        drafting.carried = self.reading.length_field.is_some();
        let kind = if is_trace { Kind::Drawn } else { Kind::Found };
        let added: Vec<Added> = ways.iter().map(|way| drafting.add(way, &id, kind, &origin)).collect();
        let files = match (&before, &known) {
            (Some(files), Some(known)) => draft.files_into(files, &known.atlas, &id, &origin)?,
            _ => draft.files(&id, &self.name, &origin, &[]),
        };
        let routes: Vec<String> = draft.routes[first..].iter().map(|route| route.id.clone()).collect();
        self.finish(folder, &files, &routes, &added, context)
    }
}

impl NewArgs {
    /// The folder to write to; a new atlas needs one that is not there or is empty.
    fn folder(&self) -> Result<&Path> {
        let Some(folder) = self.output.as_deref().or(self.into.as_deref()) else {
            bail!("give a folder with -o or --into")
        };
        let is_new = self.into.is_none();
        if is_new && std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
            bail!("{} is not empty; --into adds a route to an atlas", folder.display());
        }
        Ok(folder)
    }

    /// Refuses options that would have no effect: nothing is known of states here, and a drawn line is the way.
    fn refuse(&self, context: &Context<'_>) -> Result<()> {
        refuse_states("a new route", context)?;
        let what_if = &context.common.what_if;
        if self.trace.is_some() && !(what_if.avoid.is_empty() && what_if.close.is_empty()) {
            bail!("--avoid and --close choose a way over lines: a drawn line is the way");
        }
        Ok(())
    }

    /// Checks what was made, writes it, and tells it.
    fn finish(
        &self,
        folder: &Path,
        files: &[File],
        routes: &[String],
        added: &[Added],
        context: &Context<'_>,
    ) -> Result<Answer> {
        let written = AtlasFiles::with_texts(folder, files.iter().cloned());
        corridor::Error::check(check(&written).1)?;
        let study = Study::new(load_atlas(&written)?.atlas);
        let view = study.on(None);
        let bytes: Vec<(String, Vec<u8>)> =
            files.iter().map(|(name, text)| (name.clone(), text.clone().into_bytes())).collect();
        output::write_all(folder, &bytes, self.into.is_some())?;
        let made = Made { folder, files, routes, added, todo: &todo(files), view: &view };
        context.print(&made_report(&made, context.common.lang()))?;
        Ok(Answer::Done)
    }
}

/// Whether the id of a route, or a file that is called after it, is something else already.
fn is_taken(id: &str, folder: &Path, atlas: Option<&Atlas>) -> bool {
    let roles = ["atlas", "places", "crossings", "routes", "sources"];
    let files = [id.to_owned(), format!("{id}-places"), format!("{id}-crossings")];
    let is_there = |name: &String| folder.join(format!("{name}.geojson")).symlink_metadata().is_ok();
    let in_atlas = |atlas: &Atlas| atlas.route(id).is_some() || atlas.sources.contains_key(source_of(id).as_str());
    roles.contains(&id) || files.iter().any(is_there) || atlas.is_some_and(in_atlas)
}
