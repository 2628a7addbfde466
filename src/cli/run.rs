//! From arguments to answers, over the public API alone.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::CommandFactory;
use corridor::{
    Atlas, AtlasFiles, Boundaries, Colour, ConfigLine, Error, Finding, Format, Itinerary, LAYERS, Measured, Metres,
    Report, Scenario, Selection, ShowOptions, Study, assumptions_report, audit, check_basemap, check_report, closest,
    config_report, crossings_report, embedded_files, explain_report, layer_schema, load_atlas, measure_feature,
    measure_report, read_basemap, read_boundaries, read_boundary_file, read_lines, read_scenario, routes_report,
    scenario_names, scenarios_report, schema, schema_names, show_report, sidecar_schema, sort_findings, sources_report,
    timeline_report,
};

use super::args::{Args, By, Command, Common, Ids, command_with_ids};
use super::examples::with_examples;
use super::whatif::{comparison, print_all};
use super::{chart, export, find, map, output, report, terminal, watch};

/// What a job answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Done,
    Negative,
}

impl From<Answer> for ExitCode {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Done => Self::SUCCESS,
            Answer::Negative => Self::from(1),
        }
    }
}

/// What to try next, below the default comparisons.
const NEXT: &str = "
Next: corridor show zangezur | corridor compare aras zangezur --by status | corridor crossings btk
      corridor timeline | corridor measure FILE.geojson | corridor --help
";

pub(crate) fn run(args: &Args, config: &[ConfigLine]) -> Result<Answer> {
    let common = &args.common;
    let lang = common.lang();
    let Some(command) = &args.command else {
        let study = study(common)?;
        let (reports, answer) = comparison(&study, common, &Selection::default(), By::Country)?;
        print_all(&reports, common)?;
        if common.format() == Format::Table {
            output::print(NEXT)?;
        }
        return Ok(answer);
    };
    match command {
        Command::Routes => {
            let study = study(common)?;
            print(&routes_report(&common.view(&study)?, lang), common)?;
        }
        Command::Show { route, by, explain } => show(route, *by, *explain, common)?,
        Command::Compare { routes, baseline, by, explain } => {
            let selection = Selection { routes: routes.clone(), baseline: baseline.clone() };
            return compare_routes(&selection, *by, *explain, common);
        }
        Command::Find(args) => return find::find_routes(args, common),
        Command::Resilience(ends) => return find::resilience_of(ends, common),
        Command::Breakeven(args) => return find::breakeven_of(args, common),
        Command::Assumptions => {
            let study = study(common)?;
            print(&assumptions_report(study.atlas(), &common.view(&study)?.assumptions), common)?;
        }
        Command::Scenarios => scenarios(common)?,
        Command::Crossings { routes } => crossings(routes, common)?,
        Command::Timeline { routes } => {
            let study = study(common)?;
            let atlas = study.atlas();
            let chosen = if routes.is_empty() { Vec::new() } else { study.routes(routes)? };
            print(&timeline_report(atlas, &chosen, common.as_of.unwrap_or(atlas.as_of), lang), common)?;
        }
        Command::Sources => print(&sources_report(&load(common)?), common)?,
        Command::Measure { file, countries, tolerance } => measure(file, countries.as_deref(), *tolerance, common)?,
        Command::Check { dir } => {
            if dir.is_some() && common.atlas.is_some() {
                bail!("`check DIR` and --atlas name two atlases; give one of them");
            }
            let files = dir.clone().map_or_else(|| files(common), AtlasFiles::Folder);
            let (name, findings) = check(&files);
            print(&check_report(&name, &findings), common)?;
            if findings.iter().any(Finding::is_error) {
                return Ok(Answer::Negative);
            }
        }
        Command::Init { dir, overwrite } => {
            let files: Vec<_> = embedded_files().map(|(n, t)| (n.to_owned(), t.as_bytes().to_vec())).collect();
            output::write_all(dir, &files, *overwrite)?;
            let folder = dir.display();
            output::print(&format!("{} files in {folder}; use them with --atlas {folder}\n", files.len()))?;
        }
        Command::Map(args) if args.watch => {
            watch::watched(common, &args.overlay, |again| draw(args, args.overwrite || again, common))?;
        }
        Command::Map(args) => draw(args, args.overwrite, common)?,
        Command::Chart(args) => chart::run(args, common)?,
        Command::Export(args) => export::run(args, common)?,
        Command::Report(args) if args.watch => watch::watched(common, &[], |_| report::run(args, common))?,
        Command::Report(args) => report::run(args, common)?,
        Command::Config => print(&config_report(config), common)?,
        Command::Schema { name } => schemas(name.as_deref(), common)?,
        Command::Completions { shell } => completions(*shell, common)?,
        Command::Man => {
            let mut page = Vec::new();
            clap_mangen::Man::new(with_examples(Args::command())).render(&mut page)?;
            output::print(&String::from_utf8(page)?)?;
        }
    }
    Ok(Answer::Done)
}

fn show(route: &str, by: Option<By>, explain: bool, common: &Common) -> Result<()> {
    let study = study(common)?;
    let view = common.view(&study)?;
    let options = ShowOptions { by: by.map_or(&[], By::families), explain, lang: common.lang() };
    if let Some(assessment) = view.assess(study.route(route)?) {
        print(&show_report(&view, &assessment, options), common)?;
    }
    Ok(())
}

fn compare_routes(selection: &Selection, by: By, explain: bool, common: &Common) -> Result<Answer> {
    let study = study(common)?;
    let (mut reports, answer) = comparison(&study, common, selection, by)?;
    // A document for programs has every term in `show`.
    if explain && matches!(common.format(), Format::Table | Format::Md) {
        for view in common.views(&study)? {
            let assessed = study.routes(&selection.routes)?.into_iter().filter_map(|route| view.assess(route));
            reports.extend(assessed.map(|assessment| explain_report(&view, &assessment, common.lang())));
        }
    }
    print_all(&reports, common)?;
    Ok(answer)
}

fn scenarios(common: &Common) -> Result<()> {
    let atlas = load(common)?;
    let names = scenario_names(&files(common))?;
    let scenarios = names.into_iter().map(|name| Ok((read_scenario(&files(common), &name)?, name)));
    let scenarios = scenarios.collect::<Result<Vec<(Scenario, String)>>>()?;
    print(&scenarios_report(&atlas, &scenarios), common)
}

fn crossings(routes: &[String], common: &Common) -> Result<()> {
    let study = study(common)?;
    let view = common.view(&study)?;
    let chosen = study.routes(routes)?;
    let itineraries: Vec<Itinerary<'_>> = chosen.into_iter().filter_map(|route| view.itinerary(route)).collect();
    print(&crossings_report(&view, &itineraries, routes.is_empty(), common.lang()), common)
}

fn draw(args: &map::MapArgs, overwrite: bool, common: &Common) -> Result<()> {
    // A wrong ending is told before anything is drawn.
    map::Kind::of(&args.output)?;
    let study = study(common)?;
    let base = read_basemap(&files(common))?;
    let view = common.view(&study)?;
    let options = args.options(common.lang(), &view);
    let drawing = map::draw(&view, &base, &args.routes, &args.overlay, &options)?;
    let bytes = args.ink(&drawing)?;
    output::write_file(&args.output, bytes, overwrite)?;
    map::warn(&args.output, &drawing);
    Ok(())
}

/// Layers have schemas like documents do.
const LAYER: &str = "layer-";

fn schemas(name: Option<&str>, common: &Common) -> Result<()> {
    let known = || -> Vec<String> {
        let layers = LAYERS.map(|layer| format!("{LAYER}{layer}"));
        schema_names().chain(["layer", "manifest"]).map(str::to_owned).chain(layers).collect()
    };
    let Some(name) = name else {
        let names = known();
        return output::print(&format!("{}\n", names.join("\n")));
    };
    let found = match name.strip_prefix(LAYER) {
        Some(layer) => {
            let study = study(common)?;
            export::export(&common.view(&study)?, &[], common)?.layer(layer).map(layer_schema)
        }
        None if name == "layer" => Some(sidecar_schema()),
        None if name == "manifest" => Some(report::manifest_schema()),
        None => schema(name),
    };
    let Some(found) = found else {
        let known = known();
        let finding = Finding::error("unknown-schema", "command line", format!("there is no schema `{name}`"));
        let near = closest(name, known.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        return Err(
            Error::from(finding.with_hint(near.unwrap_or_else(|| "`corridor schema` lists them".to_owned()))).into()
        );
    };
    output::print(&format!("{}\n", serde_json::to_string_pretty(&found)?))
}

fn completions(shell: clap_complete::Shell, common: &Common) -> Result<()> {
    let atlas = load(common)?;
    let ids = Ids {
        routes: atlas.route_ids().map(ToString::to_string).collect(),
        groups: atlas.groups.iter().map(|group| group.id.to_string()).collect(),
        places: atlas.places.keys().map(ToString::to_string).collect(),
        scenarios: scenario_names(&files(common))?,
    };
    let mut command = command_with_ids(&ids);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "corridor", &mut script);
    output::print(&String::from_utf8(script)?)
}

pub(crate) fn files(common: &Common) -> AtlasFiles {
    common.atlas.clone().map_or(AtlasFiles::Embedded, AtlasFiles::Folder)
}

pub(crate) fn load(common: &Common) -> Result<Atlas> {
    let loaded = load_atlas(&files(common))?;
    terminal::warn(&loaded.warnings);
    Ok(loaded.atlas)
}

/// The atlas, measured.
pub(crate) fn study(common: &Common) -> Result<Study> {
    Ok(Study::new(load(common)?))
}

pub(crate) fn print(report: &Report, common: &Common) -> Result<()> {
    let colour = if common.format() == Format::Table { terminal::colour(common.color) } else { Colour::Plain };
    output::print(&report.write(common.format(), colour))
}

fn measure(file: &Path, countries: Option<&Path>, tolerance: Option<f64>, common: &Common) -> Result<()> {
    let lines = read_lines(file)?;
    if lines.features.iter().all(|feature| feature.lines.is_empty()) {
        let warning = Finding::warning("no-lines", file.display().to_string(), "there is no line in the file");
        terminal::warn(&[warning.with_hint("points and polygons have no length along them")]);
    }
    let layer = match countries {
        Some(file) => read_boundary_file(file)?,
        None => read_boundaries(&files(common))?,
    };
    let uncoded = layer.territories.iter().filter(|t| t.country.is_none()).count();
    if let (Some(file), true) = (countries, uncoded > 0) {
        let message = format!(
            "{uncoded} of {} polygons carry no country code; lines in them count as ZZ",
            layer.territories.len()
        );
        let warning = Finding::warning("no-country-code", file.display().to_string(), message);
        terminal::warn(&[warning.with_hint("give each feature a property `iso` with two capital letters")]);
    }
    let boundaries = Boundaries::new(layer);
    let tolerance = tolerance.map(Metres::new);
    let measured: Vec<Measured<'_>> =
        lines.features.iter().map(|feature| measure_feature(feature, &boundaries, tolerance)).collect();
    print(&measure_report(&file.display().to_string(), &measured, lines.left_out, common.format()), common)
}

/// The name of an atlas and everything that is wrong with it.
pub(crate) fn check(files: &AtlasFiles) -> (String, Vec<Finding>) {
    let (loaded, boundaries) = (load_atlas(files), read_boundaries(files));
    let mut findings = Vec::new();
    if let (Ok(loaded), Ok(layer)) = (&loaded, &boundaries) {
        let study = Study::new(loaded.atlas.clone());
        findings = audit(study.atlas(), study.calibration(), &Boundaries::new(layer.clone()));
        for name in scenario_names(files).unwrap_or_default() {
            let fits = read_scenario(files, &name).and_then(|scenario| study.under(&scenario).map(drop));
            findings.extend(fits.err().into_iter().flat_map(Error::into_findings));
        }
    }
    let name = match loaded {
        Ok(loaded) => {
            findings.extend(loaded.warnings);
            loaded.atlas.name
        }
        Err(error) => {
            findings.extend(error.into_findings());
            match files {
                AtlasFiles::Embedded => "the embedded atlas".to_owned(),
                AtlasFiles::Folder(folder) => folder.display().to_string(),
            }
        }
    };
    findings.extend(boundaries.err().into_iter().chain(check_basemap(files).err()).flat_map(Error::into_findings));
    sort_findings(&mut findings);
    // A manifest that cannot be read is found by each of the readers.
    findings.dedup();
    (name, findings)
}
