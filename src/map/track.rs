//! Routes as ink: casing, line by state, and what tells rail, road and sea apart.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::{length, resample, simplify};
use super::clip::{clip_line, contains};
use super::strand::Strand;
use super::view::View;
use crate::colour::Rgb;
use crate::model::{Mode, PlaceId};
use crate::network::{Itinerary, Leg};
use crate::scene::{Cap, Group, Node, Path, Point, Stroke, Style, Tag};
use crate::theme::{LineState, Palette, Sizes, Theme};

/// Drawings whose sources call themselves this were never surveyed.
const SCHEMATIC: &str = "schematic";
/// Ends of class names by what is drawn, and the width in that of a surveyed line: sea lines, and what was never surveyed.
const KINDS: [(&str, f64); 3] = [("", 1.0), ("-sea", 0.6), ("-thin", 0.55)];
/// Width of a wave of a sea line, and its height, in points.
const WAVE: (f64, f64) = (7.0, 0.8);

/// The name of the styles that stand for no route.
const NEUTRAL: &str = "any";

/// How a leg looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Look {
    pub(super) state: LineState,
    pub(super) mode: Mode,
    pub(super) schematic: bool,
}

impl Look {
    pub(super) fn of(leg: &Leg<'_>) -> Self {
        Self {
            state: state_of(leg),
            mode: leg.segment.mode,
            schematic: leg.segment.mode != Mode::Sea && leg.segment.alignment_source.as_str() == SCHEMATIC,
        }
    }
}

/// What of the routes can be seen: for the legend, the labels and the symbols.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    pub(super) looks: BTreeSet<Look>,
    /// Where each stop is drawn, once for each route that passes it.
    pub(super) stops: BTreeMap<PlaceId, Vec<Point>>,
    /// The lines of each route inside the frame.
    pub(super) lines: Vec<Vec<Vec<Point>>>,
}

/// Styles of the routes: one of width and pattern for each state, one of colour for each route.
pub(super) fn route_styles(
    styles: &mut BTreeMap<String, Style>,
    itineraries: &[Itinerary<'_>],
    (theme, every_state): (Theme, bool),
    palette: &Palette,
    sizes: &Sizes,
) {
    let stroke = |colour, width: f64, dash: Vec<f64>, cap| Style {
        stroke: Some(Stroke { colour, width, dash, cap }),
        ..Style::default()
    };
    let mut add = |name: String, style: Style| drop(styles.insert(name, style));
    let casing = sizes.line + 2.0 * sizes.casing;
    let clear = if theme == Theme::Dark { palette.land[0] } else { palette.page };
    add("casing".to_owned(), stroke(clear, casing, Vec::new(), Cap::Butt));
    let own: Vec<Rgb> = itineraries.iter().map(|i| i.route.colour).collect();
    for (itinerary, colour) in itineraries.iter().zip(theme.route_colours(&own)) {
        let route = &itinerary.route.id;
        let ink = theme.readable(colour, 3.0);
        add(format!("key-{route}"), stroke(ink, sizes.line, Vec::new(), Cap::Butt));
        let drawn: BTreeSet<LineState> = itinerary.legs.iter().map(|leg| state_of(leg)).collect();
        for state in LineState::ALL.into_iter().filter(|state| every_state || drawn.contains(state)) {
            let (pattern, cap) = state.dash();
            let pattern: Vec<f64> = pattern.iter().map(|part| part * sizes.line).collect();
            for (kind, share) in KINDS {
                let stroke = stroke(ink, sizes.line * share, pattern.clone(), cap);
                add(format!("{}{kind}-{route}", state.word()), stroke);
            }
        }
        let tick = vec![0.5, sizes.line * 4.6];
        add(format!("tick-{route}"), stroke(ink, sizes.line + 2.0 * sizes.casing, tick, Cap::Butt));
        let name = Style {
            fill: Some(theme.readable(colour, 4.5)),
            paint: Some(crate::scene::Paint {
                face: crate::font::Face::SemiBold,
                size: sizes.label,
                spacing: 0.0,
                halo: Some((palette.land[1], sizes.halo)),
            }),
            ..Style::default()
        };
        add(format!("name-{route}"), name);
    }
}

/// The styles of lines that stand for no route, for the legend.
pub(super) fn neutral_styles(styles: &mut BTreeMap<String, Style>, palette: &Palette, sizes: &Sizes) {
    for state in LineState::ALL {
        let (pattern, cap) = state.dash();
        let pattern: Vec<f64> = pattern.iter().map(|part| part * sizes.line).collect();
        for (kind, share) in KINDS {
            let stroke = Some(Stroke { colour: palette.muted, width: sizes.line * share, dash: pattern.clone(), cap });
            styles.insert(format!("{}{kind}-{NEUTRAL}", state.word()), Style { stroke, ..Style::default() });
        }
    }
    let tick = vec![0.5, sizes.line * 4.6];
    let stroke =
        Some(Stroke { colour: palette.muted, width: sizes.line + 2.0 * sizes.casing, dash: tick, cap: Cap::Butt });
    styles.insert(format!("tick-{NEUTRAL}"), Style { stroke, ..Style::default() });
}

/// The state in which a leg is drawn.
fn state_of(leg: &Leg<'_>) -> LineState {
    LineState::new(leg.state, leg.closed_by().is_some())
}

/// The class of a line.
pub(super) fn class(look: Look, route: &str) -> String {
    let kind = match look {
        Look { mode: Mode::Sea, .. } => "-sea",
        Look { schematic: true, .. } => "-thin",
        _ => "",
    };
    format!("{}{kind}-{route}", look.state.word())
}

/// Draws the strands; with `ticks` railways carry cross ticks.
pub(super) fn tracks(
    view: &View<'_>,
    itineraries: &[Itinerary<'_>],
    strands: &[Strand],
    sizes: &Sizes,
    ticks: bool,
    prefix: &str,
) -> (Group, Drawn) {
    let mut group = Group::new(format!("{prefix}routes"));
    let mut drawn = Drawn::default();
    for (itinerary, strand) in itineraries.iter().zip(strands) {
        let id = itinerary.route.id.as_str();
        let mut route = Group::new(format!("{prefix}route-{id}"));
        let km = (itinerary.length().km()).round();
        route.tag = route.tag.with("route", id).with("km", km.to_string());
        let mut casing: Vec<Vec<Point>> = Vec::new();
        let mut lines: Vec<Node> = Vec::new();
        let mut over: Vec<Node> = Vec::new();
        // The pattern goes on from leg to leg of the same look.
        let mut before: Option<(Look, f64)> = None;
        for run in strand {
            let all: Vec<Point> = run.iter().map(|s| s.at).collect();
            casing.extend(clip_line(&all, view.frame).iter().map(|part| simplify(part, 0.05)));
            for samples in run.chunk_by(|a, b| a.leg == b.leg) {
                let leg = &itinerary.legs[samples[0].leg];
                let look = Look::of(leg);
                let points: Vec<Point> = samples.iter().map(|s| s.at).collect();
                let (first, last) = (points[0], points[points.len() - 1]);
                let offset = before.filter(|(seen, _)| *seen == look).map_or(0.0, |(_, offset)| offset);
                before = Some((look, offset + length(&points)));
                let parts: Vec<Vec<Point>> = clip_line(&points, view.frame).iter().map(|p| simplify(p, 0.05)).collect();
                if parts.is_empty() {
                    continue;
                }
                let ends = [(leg.from, first, samples[0].stop), (leg.to, last, samples[samples.len() - 1].stop)];
                for (place, at, stop) in ends {
                    if stop && contains(view.frame, at) {
                        let seen = drawn.stops.entry(place.clone()).or_default();
                        if seen.iter().all(|p| p.distance(at) > 0.01) {
                            seen.push(at);
                        }
                    }
                }
                drawn.looks.insert(look);
                let parts = if look.mode == Mode::Sea { parts.iter().map(|p| waved(p)).collect() } else { parts };
                let segment = leg.segment.id.as_str();
                let tag = Tag::id(format!("{prefix}{id}.{segment}"))
                    .with_class(class(look, id))
                    .with("segment", segment)
                    .with("km", format!("{:.1}", leg.length().km()))
                    .with("status", look.state.word())
                    .with("mode", look.mode.word());
                if let Node::Path(path) = Path::lines(tag, parts.clone()) {
                    let period: f64 = look.state.dash().0.iter().sum::<f64>() * sizes.line;
                    let dash_offset = if period > 0.0 { offset % period } else { 0.0 };
                    lines.push(Node::Path(Path { dash_offset, ..path }));
                }
                if ticks && look.mode == Mode::Rail && !look.schematic {
                    over.push(Path::lines(Tag::class(format!("tick-{id}")), parts));
                }
            }
        }
        drawn.lines.push(casing.clone());
        if !casing.is_empty() {
            route.nodes.push(Path::lines(Tag::class("casing"), casing));
        }
        route.nodes.extend(lines);
        route.nodes.extend(over);
        group.nodes.push(Node::Group(route));
    }
    (group, drawn)
}

/// A line as a wave.
fn waved(line: &[Point]) -> Vec<Point> {
    let line = resample(line, 0.7);
    let wave = |(i, p): (usize, &Point)| {
        let (a, b) = (line[i.saturating_sub(1)], line[(i + 1).min(line.len() - 1)]);
        let swing = (i as f64 * 0.7 / WAVE.0 * std::f64::consts::TAU).sin() * WAVE.1;
        *p + (b - a).unit().unwrap_or(Point::new(1.0, 0.0)).normal() * swing
    };
    let waved: Vec<Point> = line.iter().enumerate().map(wave).collect();
    simplify(&waved, 0.03)
}

/// A short line in the colour of a route, for the legend.
pub(super) fn key(route: &str, from: Point, to: Point) -> Vec<Node> {
    ["casing".to_owned(), format!("key-{route}")].map(|class| Path::lines(Tag::class(class), [vec![from, to]])).into()
}

/// A short line that shows a look, for the legend.
pub(super) fn sample(look: Look, from: Point, to: Point, ticks: bool) -> Vec<Node> {
    let line = vec![from, to];
    let drawn = if look.mode == Mode::Sea { waved(&line) } else { line.clone() };
    let mut nodes =
        vec![Path::lines(Tag::class("casing"), [line.clone()]), Path::lines(Tag::class(class(look, NEUTRAL)), [drawn])];
    if ticks && look.mode == Mode::Rail && !look.schematic {
        nodes.push(Path::lines(Tag::class(format!("tick-{NEUTRAL}")), [line]));
    }
    nodes
}
