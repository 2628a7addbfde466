//! `corridor report`: everything a reader needs, in one folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};
use corridor::{
    Atlas, Brief, Colour, Comparison, Date, Format, Look, Scenario, Selection, Study, View, atlas_hashes, brief_report,
    check_report, compare_report, last_promised_year, page, read_basemap, read_file, read_scenario, scenario_names,
    sha256,
};
use serde::{Deserialize, Serialize};

use super::args::{By, Common};
use super::export::{export, provenance};
use super::gallery::{Gallery, Progress};
use super::run::{check, files, study};
use super::{output, whatif};

/// What a report is asked for, as typed.
#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// Ids of routes or groups, with commas; without it, all
    #[arg(long, value_name = "ROUTES", value_delimiter = ',')]
    pub(crate) routes: Vec<String>,
    /// Title of the report
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Folder to write
    #[arg(short, long, value_name = "DIR", default_value = "output")]
    pub(crate) output: PathBuf,
    /// Replace files that no earlier report wrote, or that were changed since
    #[arg(long)]
    overwrite: bool,
    /// Write again whenever the files of the atlas and scenarios change
    #[arg(long)]
    pub(crate) watch: bool,
}

const SCHEMA: &str = "corridor/manifest/1";
const MANIFEST: &str = "manifest.json";

/// SHA-256 of files by name.
type Hashes = BTreeMap<String, String>;

/// By what, from what, and what was written.
#[derive(Serialize, Deserialize, schemars::JsonSchema)]
struct Manifest {
    schema: String,
    generator: String,
    command: String,
    as_of: String,
    scenario: Option<String>,
    /// SHA-256 of the files of the atlas.
    inputs: BTreeMap<String, String>,
    /// SHA-256 of the files beside the manifest.
    outputs: BTreeMap<String, String>,
}

impl Manifest {
    /// The manifest of an earlier report in this folder.
    fn read(folder: &Path) -> Option<Self> {
        let path = folder.join(MANIFEST);
        let text = path.is_file().then(|| read_file(&path))?.ok()?;
        serde_json::from_str(&text).ok().filter(|manifest: &Self| manifest.schema == SCHEMA)
    }

    /// The manifest as a file.
    fn bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// SHA-256 of every file that was written, the manifest itself among them.
    fn hashes(&self) -> Result<Hashes> {
        let mut hashes = self.outputs.clone();
        hashes.insert(MANIFEST.to_owned(), sha256(&self.bytes()?));
        Ok(hashes)
    }
}

/// JSON Schema of `manifest.json`.
pub(crate) fn manifest_schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Manifest).to_value();
    schema["title"] = SCHEMA.into();
    schema["properties"]["schema"] = serde_json::json!({ "const": SCHEMA });
    schema
}

pub(crate) fn run(args: &ReportArgs, common: &Common) -> Result<()> {
    let study = study(common)?;
    let scenario = common.scenario()?;
    let view = study.under(&scenario)?;
    let selection = Selection { routes: args.routes.clone(), baseline: None };
    let compared = view.compare(&selection)?;
    let looks = looks(&study, &selection, &scenario, common)?;
    let files = written(args, common, &view, &compared, &looks)?;
    let manifest = Manifest {
        schema: SCHEMA.to_owned(),
        generator: concat!("corridor ", env!("CARGO_PKG_VERSION")).to_owned(),
        command: provenance(common)?.command,
        as_of: view.label.shown.to_string(),
        scenario: view.label.scenario.clone(),
        inputs: atlas_hashes(&super::run::files(common))?,
        outputs: files.iter().map(|(name, bytes)| (name.clone(), sha256(bytes))).collect(),
    };
    let mut files = files;
    files.push((MANIFEST.to_owned(), manifest.bytes()?));
    let former = Manifest::read(&args.output).map(|former| former.hashes()).transpose()?.unwrap_or_default();
    let hashes = manifest.hashes()?;
    if !args.overwrite {
        refuse_others(&args.output, &former, &hashes)?;
    }
    output::write_all(&args.output, &files, true)?;
    remove_former(&args.output, &former, &hashes)?;
    let (reports, _) = whatif::comparison(&study, common, &selection, By::Country)?;
    whatif::print_all(&reports, common)?;
    output::print(&format!("\n{} files in {}\n", files.len(), args.output.display()))
}

/// Every file but the manifest: name and bytes.
fn written(
    args: &ReportArgs,
    common: &Common,
    view: &View<'_>,
    compared: &Comparison<'_>,
    looks: &[Look<'_>],
) -> Result<Vec<(String, Vec<u8>)>> {
    let (atlas, lang) = (view.atlas(), common.lang());
    let mut written: Vec<(String, Vec<u8>)> = Vec::new();
    for group in &compared.groups {
        let ids: Vec<String> = group.routes.iter().map(|route| route.itinerary.route.id.to_string()).collect();
        let selection = Selection { routes: ids, baseline: None };
        let one = view.compare(&selection)?;
        let report = compare_report(atlas, &one, By::Country.families(), lang);
        for (ending, format) in [("md", Format::Md), ("csv", Format::Csv), ("json", Format::Json)] {
            let text = report.write(format, Colour::Plain).into_owned();
            written.push((format!("{}.{ending}", group.group.id), text.into_bytes()));
        }
    }
    let (name, findings) = check(&files(common));
    let findings = check_report(&name, &findings).write(Format::Md, Colour::Plain).into_owned();
    written.push(("check.md".to_owned(), findings.into_bytes()));
    let base = read_basemap(&files(common))?;
    let gallery = Gallery { view, base: &base, lang };
    let pictures = gallery.draw(compared, args.routes.is_empty(), &Progress::new())?;
    let names: Vec<&str> = compared.groups.iter().map(|group| group.group.names.get(lang)).collect();
    let brief = Brief {
        atlas,
        comparison: compared,
        title: args.title.clone().unwrap_or_else(|| format!("Transport corridors compared: {}", names.join(" and "))),
        subtitle: subtitle(compared),
        command: provenance(common)?.command,
        pictures: pictures.told,
        lang,
    };
    let markdown = brief_report(&brief).write(Format::Md, Colour::Plain).into_owned();
    written.push(("report.md".to_owned(), markdown.into_bytes()));
    written.push(("report.html".to_owned(), page(&brief, looks, &pictures.drawings).into_bytes()));
    written.extend(pictures.files);
    let layers = export(view, &args.routes, common)?.folder();
    written.extend(layers.into_iter().map(|(name, bytes)| (format!("layers/{name}"), bytes)));
    written.sort();
    Ok(written)
}

fn subtitle(compared: &Comparison<'_>) -> String {
    let scenario = compared.label.scenario.as_ref().map(|name| format!(", scenario “{name}”")).unwrap_or_default();
    let routes: usize = compared.groups.iter().map(|group| group.routes.len()).sum();
    let plural = if routes == 1 { "" } else { "s" };
    format!(
        "{routes} route{plural}, states as of {}{scenario}: lengths, borders, gauge breaks, missing links, time and cost, each \
         figure with its source.",
        compared.label.shown
    )
}

/// The report as asked for on its date and at the end of each year for which something was promised; and the same in each
/// scenario of the atlas that has no date of its own.
fn looks<'a>(study: &'a Study, selection: &Selection, asked: &Scenario, common: &Common) -> Result<Vec<Look<'a>>> {
    let mut scenarios = vec![(String::new(), asked.clone())];
    for name in scenario_names(&files(common))? {
        let scenario = read_scenario(&files(common), &name)?;
        if !scenario.is_empty() && scenario.as_of.is_none() && !scenario.promises {
            scenarios.push((name, scenario));
        }
    }
    let mut looks = Vec::new();
    for (id, scenario) in scenarios {
        let (name, reason) = if id.is_empty() {
            (
                if scenario.name.is_empty() { "As it is".to_owned() } else { scenario.name.clone() },
                scenario.reason.clone(),
            )
        } else {
            (scenario.name.clone(), scenario.reason.clone())
        };
        let whole = if id.is_empty() { scenario } else { asked.clone().with(scenario) };
        // What contradicts the question is no scenario of it.
        let Ok(first) = study.under(&whole) else { continue };
        let mut steps = vec![(first.label.shown, "data".to_owned(), first.compare(selection)?)];
        for (date, label) in later(study.atlas(), first.label.shown) {
            let promised = Scenario { as_of: Some(date), promises: true, ..Scenario::default() };
            let view = study.under(&whole.clone().with(promised))?;
            steps.push((date, label, view.compare(selection)?));
        }
        looks.push(Look { id, name, reason: reason.unwrap_or_default(), steps });
    }
    Ok(looks)
}

/// More steps than this do not fit a slider.
const MAX_STEPS: usize = 12;

/// The ends of the years in which promises fall due.
fn later(atlas: &Atlas, from: Date) -> Vec<(Date, String)> {
    let Some(last) = last_promised_year(atlas) else { return Vec::new() };
    let years = from.first_day().year()..=last;
    let end = |year: i16| Some((format!("{year}-12-31").parse().ok()?, year.to_string()));
    years.filter_map(end).filter(|(date, _): &(Date, _)| date.first_day() > from.first_day()).take(MAX_STEPS).collect()
}

/// Refuses to replace what the earlier report did not write, or what was changed since. A file that has the new bytes
/// already, as after an interrupted report, is no obstacle.
fn refuse_others(folder: &Path, former: &Hashes, hashes: &Hashes) -> Result<()> {
    let other = |name: &String, new: &String| {
        let there = folder.join(name).symlink_metadata().is_ok();
        there && hash_on_disk(folder, name).is_none_or(|hash| hash != *new && Some(&hash) != former.get(name))
    };
    let others = hashes.iter().filter(|(name, new)| other(name, new));
    let others: Vec<&str> = others.map(|(name, _)| name.as_str()).collect();
    if !others.is_empty() {
        bail!(
            "{} has files that no earlier report wrote, or that were changed since; --overwrite replaces them:\n  {}",
            folder.display(),
            others.join("\n  ")
        );
    }
    Ok(())
}

/// Removes what the earlier report wrote and this one does not, unless somebody changed it.
fn remove_former(folder: &Path, former: &Hashes, hashes: &Hashes) -> Result<()> {
    for (name, hash) in former.iter().filter(|(name, _)| !hashes.contains_key(*name)) {
        if hash_on_disk(folder, name).as_ref() == Some(hash) {
            let path = folder.join(name);
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
    }
    Ok(())
}

/// SHA-256 of a file below a folder; none for anything else: a report writes no links, and follows none.
fn hash_on_disk(folder: &Path, name: &str) -> Option<String> {
    // The manifest is a file like any other: a path in it may point anywhere.
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    let linked = || Path::new(name).ancestors().any(|part| part != Path::new("") && folder.join(part).is_symlink());
    let path = folder.join(name);
    if !inside || linked() || !path.is_file() {
        return None;
    }
    #[expect(clippy::disallowed_methods, reason = "an output, as bytes, and no data")]
    let bytes = fs::read(&path).ok()?;
    Some(sha256(&bytes))
}
