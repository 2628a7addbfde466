//! Ways into a draft: names, sources and days of what is made of lines.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use corridor::{
    AtlasFiles, Boundaries, Country, Date, Lang, Metres, Mode,
    draft::{Added, Along, Draft, Origin, RoutePlan, along, unused},
    features::split_layer,
    geodata::{Credit, Lines, country_names, towns},
    model::{NamedPoint, Names, slug},
    read_lines,
};

use super::line_rules::boundary_layer;
use super::reading::ReadingArgs;
use super::ways::{Way, drawn_way};
use crate::cli::context::Context;
use crate::cli::terminal;

/// Least distance between stops, unless another is asked for.
const SPACING: Metres = Metres::new(50_000.0);

/// How a way came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Drawn by somebody.
    Drawn,
    /// Found over lines.
    Found,
}

/// Adds ways to a draft.
pub(super) struct Drafting<'d, 'p> {
    draft: &'d mut Draft,
    boundaries: &'d Boundaries,
    named: [&'p [NamedPoint]; 2],
    countries: BTreeMap<Country, Names>,
    /// The points beside the ways so far.
    told: Vec<Along<'p>>,
    /// Least distance between stops.
    pub(super) spacing: Metres,
    /// Whether lengths are those of the data.
    pub(super) carried: bool,
    /// Id and name of the group of all ways; `None`: after their ends.
    pub(super) group: Option<(String, String)>,
}

impl<'d, 'p> Drafting<'d, 'p> {
    /// Adds to this draft; `named` are the points of the file and the towns of the world.
    pub(super) fn new(draft: &'d mut Draft, boundaries: &'d Boundaries, named: [&'p [NamedPoint]; 2]) -> Self {
        let (countries, told) = (country_names(), Vec::new());
        Self { draft, boundaries, named, countries, told, spacing: SPACING, carried: false, group: None }
    }

    /// Adds a way as a route.
    pub(super) fn add(&mut self, way: &Way<'p>, id: &str, kind: Kind, origin: &Origin) -> Added {
        let beside = along(&way.course, self.named[0], self.named[1]);
        let plan = self.plan(way, id, kind, &beside, origin);
        self.told.extend(beside);
        self.draft.add(&way.course, &plan, self.boundaries, &self.countries)
    }

    /// How a way becomes a route.
    fn plan(&self, way: &Way<'p>, id: &str, kind: Kind, beside: &[Along<'p>], origin: &Origin) -> RoutePlan<'p> {
        let names: Vec<String> = way.asked.iter().map(|(_, asked)| asked.name()).collect();
        let (from, to) = (names.first().cloned().unwrap_or_default(), names.last().cloned().unwrap_or_default());
        let mut by: Vec<String> = names[1..names.len() - 1].to_vec();
        if by.is_empty() && !self.told.is_empty() && kind == Kind::Found {
            let is_new = |along: &&Along<'_>| self.told.iter().all(|other| !std::ptr::eq(other.point, along.point));
            let largest = beside.iter().filter(is_new).max_by_key(|along| along.people);
            by.extend(largest.map(|along| along.point.names.get(Lang::En).to_owned()));
        }
        let by = if by.is_empty() { String::new() } else { format!(", by {}", by.join(" and ")) };
        let how = match (kind, self.told.is_empty()) {
            (Kind::Drawn, _) => "the line",
            (Kind::Found, true) => "the shortest way over the lines",
            (Kind::Found, false) => "another way over the lines",
        };
        let mut modes: Vec<&str> = way.course.modes().iter().map(|(_, _, mode)| mode.word()).collect();
        modes.dedup();
        let (between, modes) = (format!("{from}–{to}"), modes.join(", "));
        let group =
            self.group.clone().unwrap_or_else(|| (slug(&between).unwrap_or_else(|| id.to_owned()), between.clone()));
        RoutePlan {
            id: id.to_owned(),
            name: format!("{between}{by}"),
            group,
            description: format!("From {from} to {to}{by} ({modes}): {how} of {}.", origin.file),
            asked: way.asked.iter().map(|(at, asked)| (*at, asked.point)).collect(),
            along: beside.to_vec(),
            spacing: self.spacing,
            origin: origin.clone(),
            carried: self.carried,
        }
    }
}

/// Where lines come from, and of which day they speak.
pub(super) fn origin(
    id: &str,
    file: &Path,
    credit: &Credit,
    context: &Context<'_>,
    reading: &ReadingArgs,
) -> Result<Origin> {
    let name = file.file_name().map_or_else(|| "standard input".into(), |name| name.to_string_lossy().into_owned());
    let title = reading.source.clone().or_else(|| credit.attribution.clone());
    Ok(Origin {
        id: source_of(id),
        title: title.unwrap_or_else(|| format!("[Lines of {name}]")),
        licence: reading.licence.clone().or_else(|| credit.licence.clone()),
        as_of: match context.common.as_of {
            Some(day) => day,
            None => last_change(file)?,
        },
        as_of_stated: context.common.as_of.is_some(),
        stated: reading.accuracy.map(Metres::new),
        file: name,
    })
}

/// The id of the source of the lines of a route.
pub(super) fn source_of(route: &str) -> String {
    format!("{route}-lines")
}

/// The day on which a file was last changed.
fn last_change(file: &Path) -> Result<Date> {
    let modified = std::fs::metadata(split_layer(file).0).and_then(|file| file.modified());
    let time = modified.with_context(|| format!("{} has no date; give one with --as-of", file.display()))?;
    let seconds = time.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let day = i32::try_from(seconds / 86_400).ok().and_then(Date::after_1970);
    day.context("the date of the file cannot be used; give one with --as-of")
}

/// An atlas of drawn lines, a route for each file, all in one group: to compare them without an atlas.
pub(super) fn atlas_of_lines(files: &[PathBuf], context: &Context<'_>) -> Result<AtlasFiles> {
    let reading = &ReadingArgs::PLAIN;
    let mut read: Vec<(&PathBuf, Lines)> = Vec::new();
    for file in files {
        let lines = read_lines(file)?;
        terminal::warn(&lines.warnings);
        read.push((file, lines));
    }
    let features: Vec<_> = read.iter().flat_map(|(_, lines)| lines.features.iter().cloned()).collect();
    let boundaries = Boundaries::new(boundary_layer(None, &features, context)?);
    let points: Vec<NamedPoint> = read.iter().flat_map(|(_, lines)| lines.points.iter().cloned()).collect();
    let towns = towns();
    let named = [points.as_slice(), towns.as_slice()];
    let mut draft = Draft::default();
    let mut drafting = Drafting::new(&mut draft, &boundaries, named);
    drafting.group = Some(("lines".to_owned(), "Lines of files".to_owned()));
    let mut origins: Vec<Origin> = Vec::new();
    for (file, lines) in &read {
        let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let id = slug(&stem).unwrap_or_else(|| "line".to_owned());
        let id = unused(&id, |id| origins.iter().any(|origin| origin.id == source_of(id)));
        let way = drawn_way(reading, Mode::Rail, &file.display().to_string(), &lines.features, named)?;
        let origin = origin(&id, file, &lines.credit, context, reading)?;
        drafting.add(&way, &id, Kind::Drawn, &origin);
        origins.push(origin);
    }
    let Some(newest) = origins.iter().map(|origin| origin.as_of).max() else { bail!("no file is given") };
    let first = Origin { as_of: newest, ..origins.remove(0) };
    Ok(AtlasFiles::with_texts("", draft.files("lines", "Lines of files", &first, &origins)))
}

/// An atlas of ways that were found over the lines of a file.
pub(super) fn atlas_of_ways<'p>(
    ways: &[Way<'p>],
    file: &Path,
    lines: &Lines,
    boundaries: &Boundaries,
    named: [&'p [NamedPoint]; 2],
    context: &Context<'_>,
) -> Result<AtlasFiles> {
    let origin = origin("found", file, &lines.credit, context, &ReadingArgs::PLAIN)?;
    let mut draft = Draft::default();
    let mut drafting = Drafting::new(&mut draft, boundaries, named);
    for (number, way) in (1..).zip(ways) {
        drafting.add(way, &format!("route-{number}"), Kind::Found, &origin);
    }
    Ok(AtlasFiles::with_texts("", draft.files("found", "Found routes", &origin, &[])))
}
