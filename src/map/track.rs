//! Routes drawn: casing, line pattern by state, line style by mode.

use std::collections::{BTreeMap, BTreeSet};

use super::clip::clip_line;
use super::offset_line::OffsetLine;
use super::viewport::Viewport;
use crate::colour::Rgb;
use crate::font::Face;
use crate::model::Theme;
use crate::model::{Mode, PlaceId};
use crate::network::{Itinerary, Leg};
use crate::scene::polyline::{length, resample, simplify};
use crate::scene::{Cap, Group, Node, Path, Point, Stroke, Style, Tag, TextStyle};
use crate::sheet::{LINE_CONTRAST, LineState, Palette, Sizes, TEXT_CONTRAST};

/// Source of alignments that were never surveyed.
const SCHEMATIC: &str = "schematic";
/// Suffix of the class and relative width of surveyed lines, sea lines, and lines that were never surveyed.
const KINDS: [(&str, f64); 3] = [("", 1.0), ("-sea", 0.6), ("-thin", 0.55)];
/// Wavelength and amplitude of a sea line, in points.
const WAVE: (f64, f64) = (7.0, 0.8);

/// Suffix of the classes of lines without a route.
const NEUTRAL: &str = "any";

/// The line style of a leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct LineStyle {
    /// State, shown by the dash pattern.
    pub(super) state: LineState,
    /// Mode: railways can carry ticks, sea lines are waves.
    pub(super) mode: Mode,
    /// Whether the line was never surveyed, and is thin.
    pub(super) schematic: bool,
}

impl LineStyle {
    /// The line style of a leg.
    pub(super) fn of(leg: &Leg<'_>) -> Self {
        Self {
            state: state_of(leg),
            mode: leg.segment.mode,
            schematic: leg.segment.mode != Mode::Sea && leg.segment.alignment_source.as_str() == SCHEMATIC,
        }
    }
}

/// The routes as drawn in a frame, for legend, labels and symbols.
#[derive(Debug, Default)]
pub(super) struct DrawnRoutes {
    /// Line styles in use.
    pub(super) styles: BTreeSet<LineStyle>,
    /// Positions of each stop, one for each route that passes it.
    pub(super) stops: BTreeMap<PlaceId, Vec<Point>>,
    /// Lines of each route inside the frame.
    pub(super) lines: Vec<Vec<Vec<Point>>>,
}

/// Adds the styles of the routes: for each one a line by state and kind, ticks, a key and a name.
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
        let ink = theme.readable(colour, LINE_CONTRAST);
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
            fill: Some(theme.readable(colour, TEXT_CONTRAST)),
            text: Some(TextStyle {
                face: Face::SemiBold,
                size: sizes.label,
                spacing: 0.0,
                halo: Some((palette.land[1], sizes.halo)),
            }),
            ..Style::default()
        };
        add(format!("name-{route}"), name);
    }
}

/// Adds the styles of lines without a route, for the legend.
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
    LineState::new(leg.status.state(), leg.status.closed_by().is_some())
}

/// Class of a line of a style and a route.
fn class(style: LineStyle, route: &str) -> String {
    let kind = match style {
        LineStyle { mode: Mode::Sea, .. } => "-sea",
        LineStyle { schematic: true, .. } => "-thin",
        _ => "",
    };
    format!("{}{kind}-{route}", style.state.word())
}

/// Draws the routes; with `ticks` railways carry cross ticks.
pub(super) fn tracks(
    view: &Viewport<'_>,
    itineraries: &[Itinerary<'_>],
    lines: &[OffsetLine],
    sizes: &Sizes,
    ticks: bool,
    prefix: &str,
) -> (Group, DrawnRoutes) {
    let mut group = Group::new(format!("{prefix}routes"));
    let mut drawn = DrawnRoutes::default();
    for (itinerary, line) in itineraries.iter().zip(lines) {
        let id = itinerary.route.id.as_str();
        let mut route = Group::new(format!("{prefix}route-{id}"));
        let km = (itinerary.length().km()).round();
        route.tag = route.tag.with("route", id).with("km", km.to_string());
        let mut casing: Vec<Vec<Point>> = Vec::new();
        let mut tracks: Vec<Node> = Vec::new();
        let mut over: Vec<Node> = Vec::new();
        // The pattern goes on from leg to leg of the same style.
        let mut before: Option<(LineStyle, f64)> = None;
        for run in line {
            let all: Vec<Point> = run.iter().map(|s| s.at).collect();
            casing.extend(clip_line(&all, view.frame).iter().map(|part| simplify(part, 0.05)));
            for samples in run.chunk_by(|a, b| a.leg == b.leg) {
                let leg = &itinerary.legs[samples[0].leg];
                let style = LineStyle::of(leg);
                let points: Vec<Point> = samples.iter().map(|s| s.at).collect();
                let (first, last) = (points[0], points[points.len() - 1]);
                let offset = before.filter(|(seen, _)| *seen == style).map_or(0.0, |(_, offset)| offset);
                before = Some((style, offset + length(&points)));
                let parts: Vec<Vec<Point>> = clip_line(&points, view.frame).iter().map(|p| simplify(p, 0.05)).collect();
                if parts.is_empty() {
                    continue;
                }
                let ends = [(leg.from, first, samples[0].stop), (leg.to, last, samples[samples.len() - 1].stop)];
                for (place, at, stop) in ends {
                    if stop && view.frame.contains(at) {
                        let seen = drawn.stops.entry(place.clone()).or_default();
                        if seen.iter().all(|p| p.distance(at) > 0.01) {
                            seen.push(at);
                        }
                    }
                }
                drawn.styles.insert(style);
                let parts = if style.mode == Mode::Sea { parts.iter().map(|p| waved(p)).collect() } else { parts };
                let segment = leg.segment.id.as_str();
                let tag = Tag::id(format!("{prefix}{id}.{segment}"))
                    .with_class(class(style, id))
                    .with("segment", segment)
                    .with("km", format!("{:.1}", leg.length().km()))
                    .with("status", style.state.word())
                    .with("mode", style.mode.word());
                if let Node::Path(path) = Path::lines(tag, parts.clone()) {
                    let period: f64 = style.state.dash().0.iter().sum::<f64>() * sizes.line;
                    let dash_offset = if period > 0.0 { offset % period } else { 0.0 };
                    tracks.push(Node::Path(Path { dash_offset, ..path }));
                }
                if ticks && style.mode == Mode::Rail && !style.schematic {
                    over.push(Path::lines(Tag::class(format!("tick-{id}")), parts));
                }
            }
        }
        drawn.lines.push(casing.clone());
        if !casing.is_empty() {
            route.nodes.push(Path::lines(Tag::class("casing"), casing));
        }
        route.nodes.extend(tracks);
        route.nodes.extend(over);
        group.nodes.push(Node::Group(route));
    }
    (group, drawn)
}

/// The line as a sine wave along it.
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

/// Sample of the colour of a route, for the legend.
pub(super) fn key(route: &str, from: Point, to: Point) -> Vec<Node> {
    ["casing".to_owned(), format!("key-{route}")].map(|class| Path::lines(Tag::class(class), [vec![from, to]])).into()
}

/// Sample of a line style, for the legend.
pub(super) fn sample(style: LineStyle, from: Point, to: Point, ticks: bool) -> Vec<Node> {
    let line = vec![from, to];
    let drawn = if style.mode == Mode::Sea { waved(&line) } else { line.clone() };
    let mut nodes = vec![
        Path::lines(Tag::class("casing"), [line.clone()]),
        Path::lines(Tag::class(class(style, NEUTRAL)), [drawn]),
    ];
    if ticks && style.mode == Mode::Rail && !style.schematic {
        nodes.push(Path::lines(Tag::class(format!("tick-{NEUTRAL}")), [line]));
    }
    nodes
}
