//! The ways of `corridor new`: over the lines of a file, or as drawn.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use corridor::{
    Boundaries, Finding, LonLat, Metres, Mode,
    draft::{Course, Run as Part, TraitFields, TraitReader, Traits, land},
    measure::length,
    model::{BoundaryLayer, LineFeature, NamedPoint},
    network::{LineNetwork, LineOptions, LinePath, LineRules, Snapped},
    report::LineAnswer,
};

use super::asked::{Asked, ask};
use super::line_rules::rules;
use super::line_search::{Searching, off_network, same_place, tell};
use super::reading::ReadingArgs;
use crate::cli::context::Context;
use crate::cli::terminal;

/// A way that becomes a route.
pub(super) struct Way<'p> {
    /// Its line, with what it says of itself.
    pub(super) course: Course,
    /// The ends, and between them the places on the way, each with its chainage.
    pub(super) asked: Vec<(Metres, Asked<'p>)>,
}

/// What is searched over lines.
pub(super) struct Search<'q> {
    /// The ends and the places on the way, in order.
    pub(super) texts: Vec<&'q String>,
    /// The modes of the lines to use.
    pub(super) modes: &'q [Mode],
    /// Number of ways.
    pub(super) alternatives: usize,
    /// Greatest distance of a place from the lines.
    pub(super) snap: Metres,
    /// How the lines are read.
    pub(super) reading: &'q ReadingArgs,
}

/// The ways over the lines of a file; `None` where there is none, which has been told.
pub(super) fn found_ways<'p>(
    query: &Search<'_>,
    file: &str,
    features: Vec<LineFeature>,
    named: [&'p [NamedPoint]; 2],
    layer: &BoundaryLayer,
    context: &Context<'_>,
) -> Result<Option<Vec<Way<'p>>>> {
    let Search { texts, modes, alternatives, snap: limit, reading } = query;
    let limit = *limit;
    if *alternatives > 1 && texts.len() > 2 {
        bail!("--via gives one way; leave --alternatives out");
    }
    let (features, traits) = of_modes(modes, reading, file, features)?;
    let lengths = reading.length_field.as_ref().map(|field| field.read(file, &features)).transpose()?;
    let options = LineOptions { join: Metres::new(reading.join), both_ways: reading.ignore_oneway, lengths };
    let network = LineNetwork::new(&features, &options);
    let near = |point: &NamedPoint| network.snap(&[point.position], limit).is_ok();
    let asked = texts.iter().map(|text| ask(text, named, near)).collect::<Result<Vec<Asked<'p>>>>()?;
    let asked: Vec<Asked<'p>> = asked.into_iter().map(|asked| asked.or_called_after(named)).collect();
    let positions: Vec<LonLat> = asked.iter().map(|asked| asked.position).collect();
    let snapped = network.snap(&positions, limit).map_err(|off| off_network(file, &positions, &off, limit))?;
    same_place(&snapped)?;
    let (avoid, closed) = rules(layer, context)?;
    let boundaries = Boundaries::new(layer.clone());
    let rules = LineRules { boundaries: &boundaries, avoid, closed };
    let search = Searching { network: &network, rules: &rules, snapped: &snapped };
    let found = apart(search.routes(*alternatives, MAX_COMMON));
    if found.is_empty() {
        let reason = search.reason();
        let (asked, routes, reason, unbound) = (&positions, &[], Some(&reason), None);
        let answer = LineAnswer {
            file,
            network: &network,
            options: &options,
            asked,
            snapped: &snapped,
            routes,
            reason,
            unbound,
        };
        tell(answer, context)?;
        return Ok(None);
    }
    let mode = modes.first().copied().unwrap_or(Mode::Rail);
    terminal::warn(&far(file, &asked, &snapped));
    terminal::warn(&found.iter().flat_map(|path| gaps(file, path)).collect::<Vec<_>>());
    Ok(Some(found.iter().map(|path| way(path, &traits, mode, &asked, &snapped)).collect()))
}

/// The way of a path between places, which were snapped to its network.
pub(super) fn way<'p>(
    path: &LinePath,
    traits: &BTreeMap<usize, Traits>,
    mode: Mode,
    asked: &[Asked<'p>],
    snapped: &[Snapped],
) -> Way<'p> {
    let course = course(path, traits, mode);
    let last = snapped.len().saturating_sub(1);
    let at = |(i, snapped): (usize, &Snapped)| match i {
        0 => Metres::ZERO,
        i if i == last => course.length(),
        _ => course.chainage_of(snapped.position),
    };
    let ats: Vec<Metres> = snapped.iter().enumerate().map(at).collect();
    Way { asked: ats.into_iter().zip(asked.iter().cloned()).collect(), course }
}

/// What lines say of themselves, by their number in the file; a warning counts the values that are of no use.
pub(super) fn traits(fields: &TraitFields, file: &str, features: &[LineFeature]) -> Result<BTreeMap<usize, Traits>> {
    let mut reader = TraitReader::new(file, fields, features)?;
    let traits = features.iter().map(|feature| (feature.index, reader.read(feature))).collect();
    terminal::warn(&reader.warnings(file));
    Ok(traits)
}

/// The share of its length that an alternative may have in common with a better way.
const MAX_COMMON: f64 = 0.9;

/// The ways without those that differ from a better one by no more than a parallel track.
fn apart(found: Vec<(LinePath, f64)>) -> Vec<LinePath> {
    const MOST: Metres = Metres::new(30_000.0);
    let mut ways: Vec<LinePath> = Vec::new();
    for (path, _) in found {
        let least = MOST.min(path.length() * 0.05);
        let path = ways.iter().fold(path, |path, better| path.back_on(better, least));
        if !ways.contains(&path) {
            ways.push(path);
        }
    }
    ways
}

/// The features of the modes that are wanted, with what they say of themselves by their number in the file. Ships are led
/// ashore.
fn of_modes(
    modes: &[Mode],
    reading: &ReadingArgs,
    file: &str,
    features: Vec<LineFeature>,
) -> Result<(Vec<LineFeature>, BTreeMap<usize, Traits>)> {
    let traits = traits(&reading.fields(), file, &features)?;
    let first = modes.first().copied().unwrap_or(Mode::Rail);
    let mode = |feature: &LineFeature| traits.get(&feature.index).and_then(|traits| traits.mode).unwrap_or(first);
    let in_use = |feature: &LineFeature| {
        let state = traits.get(&feature.index).and_then(|traits| traits.state);
        state.is_none_or(|state| reading.state.contains(&state))
    };
    let of_modes = features.into_iter().filter(|feature| modes.contains(&mode(feature)));
    let (mut wanted, unused): (Vec<LineFeature>, Vec<LineFeature>) = of_modes.partition(in_use);
    if !unused.is_empty() {
        let message = format!("left out by their state: lines ({})", unused.len());
        let hint = "--state chooses: operational, under-construction, planned, disused, closed";
        terminal::warn(&[Finding::warning("state", file, message).with_hint(hint)]);
    }
    if wanted.iter().all(|feature| feature.lines.is_empty()) {
        let words: Vec<&str> = modes.iter().map(|mode| mode.word()).collect();
        let finding =
            Finding::error("no-lines", file, format!("there is no line of {} in the file", words.join(" or ")));
        return Err(corridor::Error::from(finding.with_hint("choose others with --mode")).into());
    }
    let landings = land(&mut wanted, |feature| mode(feature) == Mode::Sea, Metres::new(reading.landing));
    for landing in landings.iter().filter(|landing| landing.width.get() > 1.0) {
        let (lon, lat) = (landing.from.lon(), landing.from.lat());
        let message = format!("a line of ships ends {} from land at {lon:.5},{lat:.5} and is led there", landing.width);
        terminal::warn(
            &[Finding::warning("landing", file, message).with_hint("--landing METRES sets how far at most")],
        );
    }
    Ok((wanted, traits))
}

/// The course of a path: its parts with what their features say. A closed gap says nothing.
fn course(path: &LinePath, traits: &BTreeMap<usize, Traits>, mode: Mode) -> Course {
    let of = |feature: Option<usize>| feature.and_then(|feature| traits.get(&feature)).cloned().unwrap_or_default();
    let part = |part: &corridor::network::PathPart| Part {
        line: part.line.clone(),
        length: part.length,
        traits: of(part.feature),
    };
    Course::new(path.parts.iter().map(part).collect(), mode)
}

/// A warning for each place that lies far from its point on the lines.
fn far(file: &str, asked: &[Asked<'_>], snapped: &[Snapped]) -> Vec<Finding> {
    const FAR: Metres = Metres::new(1000.0);
    let far = asked.iter().zip(snapped).filter(|(_, snapped)| snapped.off > FAR);
    let warning = |(asked, snapped): (&Asked<'_>, &Snapped)| {
        let message = format!("{} lies {} from the lines, which is not in the length", asked.name(), snapped.off);
        Finding::warning("far-from-lines", file, message).with_hint("the stop is their nearest point")
    };
    far.map(warning).collect()
}

/// The warning for gaps on a way.
fn gaps(file: &str, path: &LinePath) -> Vec<Finding> {
    let gaps = path.gaps();
    let Some((at, widest)) = gaps.iter().max_by(|a, b| a.1.width.total_cmp(&b.1.width)) else { return Vec::new() };
    let sum: Metres = gaps.iter().map(|(_, gap)| gap.width).sum();
    let message = format!(
        "{} closed on the way, {:.0} m in all; the widest, {:.0} m, at km {:.0} ({:.5},{:.5})",
        if gaps.len() == 1 { "a gap is".to_owned() } else { format!("{} gaps are", gaps.len()) },
        sum.get(),
        widest.width.get(),
        at.km(),
        widest.from.lon(),
        widest.from.lat()
    );
    vec![Finding::warning("gaps", file, message).with_hint("straight pieces close them, and count as length")]
}

/// The way that a file draws: its lines, which follow each other.
pub(super) fn drawn_way<'p>(
    reading: &ReadingArgs,
    mode: Mode,
    file: &str,
    features: &[LineFeature],
    named: [&'p [NamedPoint]; 2],
) -> Result<Way<'p>> {
    /// Ends this near to each other meet.
    const MEET: Metres = Metres::new(1.0);
    let traits = traits(&reading.fields(), file, features)?;
    let mut parts: Vec<Part> = Vec::new();
    for feature in features {
        for line in &feature.lines {
            let mut line = line.clone();
            if let Some(last) = parts.last().and_then(|part| part.line.last().copied()) {
                let off = |position: Option<&LonLat>| position.map(|position| corridor::distance(last, *position));
                if off(line.last()) < off(line.first()) {
                    line.reverse();
                }
                let gap = off(line.first()).unwrap_or_default();
                if gap > MEET {
                    let message = format!("the line ends, and the next one begins {gap} away");
                    let finding = Finding::error("not-connected", file, message).in_feature(feature.index.to_string());
                    let hint = "a drawn route is one line, or lines in order that meet";
                    return Err(corridor::Error::from(finding.with_hint(hint)).into());
                }
            }
            let traits = traits.get(&feature.index).cloned().unwrap_or_default();
            parts.push(Part { length: length(&line), line, traits });
        }
    }
    if parts.is_empty() {
        let finding = Finding::error("no-lines", file, "there is no line in the file");
        return Err(corridor::Error::from(finding.with_hint("a route is drawn as a LineString")).into());
    }
    let course = Course::new(parts, mode);
    let ends = [Metres::ZERO, course.length()].map(|at| {
        let position = course.chain().position_at(at);
        let position = position.unwrap_or(course.chain().positions()[0]);
        (at, Asked::at(position, named))
    });
    Ok(Way { course, asked: ends.into() })
}
