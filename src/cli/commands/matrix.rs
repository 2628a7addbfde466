//! `corridor find --matrix`.

use std::path::Path;

use anyhow::Result;
use corridor::{
    Boundaries, Criterion, Error, LonLat, Metres, View,
    compare::{Matrix, line_matrix},
    geodata::{OdPlace, OdPlaces, read_od, towns},
    model::NamedPoint,
    network::{LineNetwork, LineRules},
    report::{MatrixAnswer, matrix_report},
};

use super::asked::ask;
use super::ends::{Travel, place};
use super::line_args::{LineArgs, NetworkFile, refuse};
use super::line_rules::rules;
use super::line_search::off_network;
use crate::cli::context::{Answer, Context};

/// Finds the ways between the places of a file, over the atlas or over lines.
pub(super) fn run(file: &Path, travel: &Travel, lines: &LineArgs, context: &Context<'_>) -> Result<Answer> {
    let od = read_od(file)?;
    if lines.network.is_some() { over_lines(&od, travel, lines, context) } else { over_atlas(&od, travel, context) }
}

fn over_atlas(od: &OdPlaces, travel: &Travel, context: &Context<'_>) -> Result<Answer> {
    let study = context.study()?;
    let view = context.view(&study)?;
    let limit = Metres::from_km(travel.snap);
    let ids = |list: &[OdPlace]| {
        let id = |od: &OdPlace| place(study.atlas(), &od.text, limit).map(|located| located.place);
        all(list.iter().map(|od| told(od, id(od))))
    };
    let (origins, destinations) = (ids(&od.origins)?, ids(&od.destinations)?);
    let by: Criterion = travel.by.into();
    let cells = view.matrix(&origins, &destinations, by, &travel.mode);
    answer(od, (&study.atlas().name, Some(&view)), by, &cells, context)
}

fn over_lines(od: &OdPlaces, travel: &Travel, args: &LineArgs, context: &Context<'_>) -> Result<Answer> {
    refuse(travel, false, context)?;
    let NetworkFile { name, lines, options, layer } = args.read(context)?;
    let (avoid, closed) = rules(&layer, context)?;
    let boundaries = Boundaries::new(layer);
    let rules = LineRules { boundaries: &boundaries, avoid, closed };
    let network = LineNetwork::new(&lines.features, &options);
    let limit = Metres::from_km(travel.snap);
    let towns = towns();
    let near = |point: &NamedPoint| network.snap(&[point.position], limit).is_ok();
    let snap = |list: &[OdPlace]| {
        let position =
            |od: &OdPlace| told(od, ask(&od.text, [&lines.points, &towns], near).map(|asked| asked.position));
        let positions = all(list.iter().map(position))?;
        // One by one: each is to lie on the nearest line, whatever the others do.
        let one = |(od, position): (&OdPlace, &LonLat)| {
            let snapped = network.snap(&[*position], limit);
            let snapped = snapped.map_err(|off| off_network(&name, &[*position], &off, limit).into());
            told(od, snapped).map(|all| all[0])
        };
        all(list.iter().zip(&positions).map(one))
    };
    let (origins, destinations) = (snap(&od.origins)?, snap(&od.destinations)?);
    let cells = line_matrix(&network, &rules, &origins, &destinations);
    answer(od, (&name, None), Criterion::Length, &cells, context)
}

/// All results, or what is wrong with each place that has none.
fn all<T>(results: impl Iterator<Item = Result<T>>) -> Result<Vec<T>> {
    let (mut found, mut findings) = (Vec::new(), Vec::new());
    for result in results {
        match result.map_err(anyhow::Error::downcast::<Error>) {
            Ok(one) => found.push(one),
            Err(Ok(error)) => findings.extend(error.into_findings()),
            Err(Err(error)) => return Err(error),
        }
    }
    Error::check(findings)?;
    Ok(found)
}

/// The error of a place, at its line of the file.
fn told<T>(od: &OdPlace, found: Result<T>) -> Result<T> {
    found.map_err(|error| match error.downcast::<Error>() {
        Ok(error) => {
            let at = |finding: corridor::Finding| corridor::Finding {
                file: od.origin.file.clone(),
                line: od.origin.line,
                message: format!("`{}`: {}", od.text, finding.message),
                ..finding
            };
            let findings: Vec<corridor::Finding> = error.into_findings().into_iter().map(at).collect();
            Error::check(findings).err().map_or_else(|| anyhow::anyhow!("{} cannot be used", od.text), Into::into)
        }
        Err(error) => error,
    })
}

fn answer(
    od: &OdPlaces,
    (over, view): (&str, Option<&View<'_>>),
    by: Criterion,
    cells: &Matrix,
    context: &Context<'_>,
) -> Result<Answer> {
    let texts = |list: &[OdPlace]| list.iter().map(|od| od.text.clone()).collect::<Vec<String>>();
    let (origins, destinations) = (texts(&od.origins), texts(&od.destinations));
    let lang = context.common.lang();
    let answer = MatrixAnswer { over, view, by, origins: &origins, destinations: &destinations, cells, lang };
    context.print(&matrix_report(answer))?;
    Ok(if cells.iter().flatten().all(Option::is_none) { Answer::Negative } else { Answer::Done })
}
