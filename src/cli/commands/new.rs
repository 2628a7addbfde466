//! `corridor new`: an atlas of anybody's lines.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use corridor::{
    AtlasFiles, Boundaries, Date, Lang, Metres, Mode, Study,
    draft::{Added, Along, Draft, File, Origin, RoutePlan, TraitFields, along, todo},
    geodata::{Lines, country_names, scenario_texts, towns},
    load_atlas,
    model::slug,
    network::LengthField,
    read_lines,
    report::{Made, made_report},
};

use super::check::check;
use super::ends::distance;
use super::line_rules::boundary_layer;
use super::ways::{Way, drawn_way, found_ways};
use crate::cli::context::{Answer, Context, Run};
use crate::cli::output;
use crate::cli::terminal;

/// The lines, the way over them, and what they say of themselves.
#[derive(Debug, clap::Args)]
pub(crate) struct NewArgs {
    /// Name of the route, and of the atlas when it is new
    pub(super) name: String,
    /// Lines to find the way over, of any format that GIS programs write; FILE:layer chooses a layer
    #[arg(long, value_name = "FILE", required_unless_present = "trace", requires_all = ["from", "to"])]
    lines: Option<PathBuf>,
    /// A drawn line that is the route
    #[arg(long, value_name = "FILE", conflicts_with_all = ["lines", "from", "to", "via", "alternatives", "join"])]
    trace: Option<PathBuf>,
    /// Origin: a town or a point of the file by its name, with its country where several have it, or lon,lat
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    pub(super) from: Option<String>,
    /// Intermediate place; give it again for more, in their order
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    pub(super) via: Vec<String>,
    /// Destination
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    pub(super) to: Option<String>,
    /// Modes of the lines to use, with commas; lines that do not say theirs have the first
    #[arg(long, value_name = "MODES", value_delimiter = ',', default_value = "rail")]
    pub(super) mode: Vec<Mode>,
    /// Folder of the new atlas
    #[arg(short, long, value_name = "DIR", required_unless_present = "into")]
    output: Option<PathBuf>,
    /// Folder of an atlas to which the route is added; what it shares with segments that are there is taken from them
    #[arg(long, value_name = "DIR", conflicts_with = "output")]
    into: Option<PathBuf>,
    /// Number of routes
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=9))]
    pub(super) alternatives: u16,
    /// Least distance between stops, in km: towns and stations of more people come first
    #[arg(long, value_name = "KM", default_value_t = 50.0, value_parser = distance)]
    spacing: f64,
    /// Greatest distance of an end from the lines, in km
    #[arg(long, value_name = "KM", default_value_t = 50.0, value_parser = distance)]
    pub(super) snap: f64,
    #[command(flatten)]
    pub(super) reading: ReadingArgs,
}

/// How the lines are read.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "The lines")]
pub(super) struct ReadingArgs {
    /// Close gaps up to this width, in metres
    #[arg(long, value_name = "METRES", default_value_t = 0.0, value_parser = distance)]
    pub(super) join: f64,
    /// Greatest distance from the end of a line of ships to the railway or road it meets, in metres
    #[arg(long, value_name = "METRES", default_value_t = 5000.0, value_parser = distance)]
    pub(super) landing: f64,
    /// Follow one-way lines both ways
    #[arg(long)]
    pub(super) ignore_oneway: bool,
    /// Take lengths from this property instead of measuring, such as km, length_m or track:km
    #[arg(long, value_name = "NAME[:UNIT]")]
    pub(super) length_field: Option<LengthField>,
    /// Property with the mode: rail, road or sea
    #[arg(long, value_name = "NAME")]
    mode_field: Option<String>,
    /// Property with the gauge in millimetres
    #[arg(long, value_name = "NAME")]
    gauge_field: Option<String>,
    /// Property with the power supply
    #[arg(long, value_name = "NAME")]
    electrification_field: Option<String>,
    /// Property with the number of tracks
    #[arg(long, value_name = "NAME")]
    tracks_field: Option<String>,
    /// Property with the state
    #[arg(long, value_name = "NAME")]
    status_field: Option<String>,
    /// Whom to credit for the lines
    #[arg(long, value_name = "TITLE")]
    source: Option<String>,
    /// Licence of the lines
    #[arg(long, value_name = "LICENCE")]
    licence: Option<String>,
    /// How far the lines may lie from the real ones, in metres [default: 1000, with a note]
    #[arg(long, value_name = "METRES", value_parser = distance)]
    accuracy: Option<f64>,
    /// Country polygons to use instead of the base map; features carry ISO codes
    #[arg(long, value_name = "FILE")]
    countries: Option<PathBuf>,
}

/// Accuracy of lines that do not state theirs, in metres.
const ACCURACY: f64 = 1000.0;

impl ReadingArgs {
    /// The properties that say what lines are.
    pub(super) fn fields(&self) -> TraitFields {
        TraitFields {
            mode: self.mode_field.clone(),
            gauge: self.gauge_field.clone(),
            electrification: self.electrification_field.clone(),
            tracks: self.tracks_field.clone(),
            status: self.status_field.clone(),
        }
    }
}

impl Run for NewArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let Some(id) = slug(&self.name) else { bail!("`{}` makes no id: use letters and digits", self.name) };
        let folder = self.folder()?;
        let (file, is_trace) = match (&self.lines, &self.trace) {
            (Some(file), _) => (file, false),
            (None, Some(file)) => (file, true),
            (None, None) => bail!("give lines with --lines, or a drawn line with --trace"),
        };
        let mut lines = read_lines(file)?;
        terminal::warn(&lines.warnings);
        let layer = boundary_layer(self.reading.countries.as_deref(), &lines.features, context)?;
        let (points, towns) = (std::mem::take(&mut lines.points), towns());
        let named = [points.as_slice(), towns.as_slice()];
        let name = file.display().to_string();
        let ways = if is_trace {
            vec![drawn_way(self, &name, &lines.features, named)?]
        } else {
            match found_ways(self, &name, &mut lines, named, &layer, context)? {
                Some(ways) => ways,
                None => return Ok(Answer::Negative),
            }
        };
        let boundaries = Boundaries::new(layer);
        let origin = self.origin(&id, file, &lines, context)?;
        let before = self.into.as_ref().map(|folder| AtlasFiles::folder(folder));
        let known = before.as_ref().map(load_atlas).transpose()?;
        let mut draft = match (&before, &known) {
            (Some(files), Some(known)) => Draft::of(&known.atlas, &scenario_texts(files)?),
            _ => Draft::default(),
        };
        let names = country_names();
        let first = draft.routes.len();
        let mut added: Vec<Added> = Vec::new();
        let mut told: Vec<Vec<Along<'_>>> = Vec::new();
        for way in &ways {
            let beside = along(&way.course, &points, &towns);
            let plan = self.plan(&id, way, &beside, &told, &origin);
            added.push(draft.add(&way.course, &plan, &boundaries, &names));
            told.push(beside);
        }
        let files = match (&before, &known) {
            (Some(files), Some(known)) => draft.files_into(files, &known.atlas, &id, &origin)?,
            _ => draft.files(&id, &self.name, &origin),
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

    /// Where the lines come from, and of which day they speak.
    fn origin(&self, id: &str, file: &Path, lines: &Lines, context: &Context<'_>) -> Result<Origin> {
        let name = file.file_name().map_or_else(|| "standard input".into(), |name| name.to_string_lossy().into_owned());
        let credit = &lines.credit;
        let title = self.reading.source.clone().or_else(|| credit.attribution.clone());
        Ok(Origin {
            id: format!("{id}-lines"),
            title: title.unwrap_or_else(|| format!("[Lines of {name}]")),
            licence: self.reading.licence.clone().or_else(|| credit.licence.clone()),
            as_of: match context.common.as_of {
                Some(day) => day,
                None => last_change(file)?,
            },
            as_of_stated: context.common.as_of.is_some(),
            accuracy_stated: self.reading.accuracy.is_some(),
            file: name,
        })
    }

    /// How a way becomes a route; `others` are the points beside those that were found before.
    fn plan<'p>(
        &self,
        id: &str,
        way: &Way<'p>,
        beside: &[Along<'p>],
        others: &[Vec<Along<'p>>],
        origin: &Origin,
    ) -> RoutePlan<'p> {
        let names: Vec<String> = way.asked.iter().map(|(_, asked)| asked.name()).collect();
        let (from, to) = (names.first().cloned().unwrap_or_default(), names.last().cloned().unwrap_or_default());
        let mut by: Vec<String> = names[1..names.len() - 1].to_vec();
        if by.is_empty() && !others.is_empty() {
            let is_new =
                |along: &&Along<'_>| others.iter().flatten().all(|other| !std::ptr::eq(other.point, along.point));
            let largest = beside.iter().filter(is_new).max_by_key(|along| along.people);
            by.extend(largest.map(|along| along.point.names.get(Lang::En).to_owned()));
        }
        let by = if by.is_empty() { String::new() } else { format!(", by {}", by.join(" and ")) };
        let kind = match (self.trace.is_some(), others.is_empty()) {
            (true, _) => "the line",
            (false, true) => "the shortest way over the lines",
            (false, false) => "another way over the lines",
        };
        let mut modes: Vec<&str> = way.course.modes().iter().map(|(_, _, mode)| mode.word()).collect();
        modes.dedup();
        let (between, modes) = (format!("{from}–{to}"), modes.join(", "));
        RoutePlan {
            id: id.to_owned(),
            name: format!("{between}{by}"),
            group: (slug(&between).unwrap_or_else(|| id.to_owned()), between),
            description: format!("From {from} to {to}{by} ({modes}): {kind} of {}.", origin.file),
            asked: way.asked.iter().map(|(at, asked)| (*at, asked.point)).collect(),
            along: beside.to_vec(),
            spacing: Metres::from_km(self.spacing),
            source: origin.id.clone(),
            accuracy: Metres::new(self.reading.accuracy.unwrap_or(ACCURACY)),
            carried: self.reading.length_field.is_some(),
        }
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
        context.print(&made_report(&made))?;
        Ok(Answer::Done)
    }
}

/// The day on which a file was last changed.
fn last_change(file: &Path) -> Result<Date> {
    let modified = std::fs::metadata(file).and_then(|file| file.modified());
    let time = modified.with_context(|| format!("{} has no date; give one with --as-of", file.display()))?;
    let seconds = time.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let day = i32::try_from(seconds / 86_400).ok().and_then(Date::after_1970);
    day.context("the date of the file cannot be used; give one with --as-of")
}
