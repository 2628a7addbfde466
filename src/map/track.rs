//! Routes drawn: casing, line pattern by state, line style by mode.

use std::collections::{BTreeMap, BTreeSet};

use super::clip::clip_line;
use super::options::MapOptions;
use super::sample::{OffsetLine, Sample};
use super::viewport::Viewport;
use crate::colour::Rgb;
use crate::font::Face;
use crate::model::Theme;
use crate::model::{Mode, PlaceId};
use crate::network::{Itinerary, Leg};
use crate::scene::polyline::{length, resample, simplify};
use crate::scene::{Cap, Group, Node, Path, Point, Rect, Stroke, Style, Tag, TextStyle};
use crate::sheet::{LINE_CONTRAST, LineState, Palette, Sizes, TEXT_CONTRAST};

/// Source of alignments that were never surveyed.
const SCHEMATIC: &str = "schematic";
/// Suffix of the class and relative width of surveyed lines, sea lines, and lines that were never surveyed: these are as
/// wide and lighter, since a width would tell of their rank.
const KINDS: [(&str, f64); 3] = [("", 1.0), ("-sea", 0.6), ("-light", 1.0)];
/// Share of the ground in the tone of lines that were never surveyed.
const LIGHT: f64 = 0.42;
/// Word in the class of a line whose dashes are drawn one by one, so that they begin and end with those beside them.
const LOCKED: &str = "dashes";
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
    /// Whether the line was never surveyed, and is light.
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
    options: &MapOptions,
    palette: &Palette,
    sizes: &Sizes,
) {
    let theme = options.theme;
    let stroke = |colour, width: f64, dash: Vec<f64>, cap| Style {
        stroke: Some(Stroke { colour, width, dash, cap }),
        ..Style::default()
    };
    let mut add = |name: String, style: Style| drop(styles.insert(name, style));
    let casing = sizes.strand + 2.0 * sizes.casing;
    let clear = if theme == Theme::Dark { palette.land[0] } else { palette.page };
    add("casing".to_owned(), stroke(clear, casing, Vec::new(), Cap::Butt));
    let own: Vec<Rgb> = itineraries.iter().map(|i| i.route.colour).collect();
    for (itinerary, colour) in itineraries.iter().zip(theme.route_colours(&own)) {
        let route = &itinerary.route.id;
        let in_focus = options.focus.as_ref().is_none_or(|focus| focus == route);
        let colour = if in_focus { colour } else { palette.muted.mix(palette.land[1], 0.3) };
        let ink = theme.readable(colour, LINE_CONTRAST);
        add(format!("key-{route}"), stroke(ink, sizes.line, Vec::new(), Cap::Butt));
        let drawn: BTreeSet<LineState> = itinerary.legs.iter().map(|leg| state_of(leg)).collect();
        let tone = |kind: &str| if kind == "-light" { ink.mix(palette.land[1], LIGHT) } else { ink };
        for (kind, share) in KINDS {
            for state in LineState::ALL.into_iter().filter(|state| options.every_state || drawn.contains(state)) {
                let (pattern, cap) = state.dash();
                let pattern: Vec<f64> = pattern.iter().map(|part| part * sizes.dash()).collect();
                let stroke = stroke(tone(kind), sizes.strand * share, pattern, cap);
                add(format!("{}{kind}-{route}", state.word()), stroke);
            }
            add(format!("{LOCKED}{kind}-{route}"), stroke(tone(kind), sizes.strand * share, Vec::new(), Cap::Butt));
        }
        let tick = vec![0.5, sizes.line * 4.6];
        add(format!("tick-{route}"), stroke(ink, sizes.strand + 2.0 * sizes.casing, tick, Cap::Butt));
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
        let pattern: Vec<f64> = pattern.iter().map(|part| part * sizes.dash()).collect();
        for (kind, share) in KINDS {
            let colour = if kind == "-light" { palette.muted.mix(palette.land[1], LIGHT) } else { palette.muted };
            let stroke = Some(Stroke { colour, width: sizes.strand * share, dash: pattern.clone(), cap });
            styles.insert(format!("{}{kind}-{NEUTRAL}", state.word()), Style { stroke, ..Style::default() });
        }
    }
    let tick = vec![0.5, sizes.line * 4.6];
    let stroke =
        Some(Stroke { colour: palette.muted, width: sizes.strand + 2.0 * sizes.casing, dash: tick, cap: Cap::Butt });
    styles.insert(format!("tick-{NEUTRAL}"), Style { stroke, ..Style::default() });
}

/// The state in which a leg is drawn.
pub(super) fn state_of(leg: &Leg<'_>) -> LineState {
    LineState::new(leg.status.state(), leg.status.closed_by().is_some())
}

/// Class of a line by the word of its state, its style and its route.
fn class(word: &str, style: LineStyle, route: &str) -> String {
    let kind = match style {
        LineStyle { mode: Mode::Sea, .. } => "-sea",
        LineStyle { schematic: true, .. } => "-light",
        _ => "",
    };
    format!("{word}{kind}-{route}")
}

/// How routes are drawn.
pub(super) struct TrackStyle<'a> {
    pub(super) sizes: &'a Sizes,
    /// Whether railways carry cross ticks where they run alone.
    pub(super) ticks: bool,
    /// Whether dashes are those of a class, which a page can change, and not drawn one by one.
    pub(super) by_class: bool,
    /// Prefix of ids.
    pub(super) prefix: &'a str,
}

/// Draws the routes: all casings, and in a group of their own the lines of each. Borders go between, so that a border along
/// which routes run is seen.
pub(super) fn tracks(
    view: &Viewport<'_>,
    itineraries: &[Itinerary<'_>],
    lines: &[OffsetLine],
    draw: &TrackStyle<'_>,
) -> (Group, Group, DrawnRoutes) {
    let prefix = draw.prefix;
    let mut casings = Group { decoration: true, ..Group::new(format!("{prefix}casings")) };
    let mut routes = Group::new(format!("{prefix}routes"));
    let mut drawn = DrawnRoutes::default();
    for (itinerary, line) in itineraries.iter().zip(lines) {
        let id = itinerary.route.id.as_str();
        let mut route = Group::new(format!("{prefix}route-{id}"));
        let km = (itinerary.length().km()).round();
        route.tag = route.tag.with("route", id).with("km", km.to_string());
        let mut paths = RoutePaths::new(view.frame, draw, id);
        let mut whole: Vec<Vec<Point>> = Vec::new();
        let shown = |leg: usize| draw.by_class || itinerary.legs[leg].status.begins().is_none();
        // What had not begun on the date is not drawn.
        let runs = line.iter().flat_map(|run| run.chunk_by(|a, b| shown(a.leg) == shown(b.leg)));
        for run in runs.filter(|run| shown(run[0].leg)) {
            whole.extend(paths.clipped(&run.iter().map(|s| s.at).collect::<Vec<_>>()));
            for samples in run.chunk_by(|a, b| a.leg == b.leg) {
                paths.leg(&itinerary.legs[samples[0].leg], samples, &mut drawn);
            }
            paths.close();
        }
        drawn.lines.push(whole);
        if !paths.casing.is_empty() {
            casings.nodes.push(Path::lines(Tag::class("casing"), paths.casing));
        }
        route.nodes = paths.tracks;
        route.nodes.extend(paths.ticks);
        routes.nodes.push(Node::Group(route));
    }
    (casings, routes, drawn)
}

/// The paths of a route, drawn leg by leg.
struct RoutePaths<'a> {
    frame: Rect,
    draw: &'a TrackStyle<'a>,
    route: &'a str,
    casing: Vec<Vec<Point>>,
    /// A casing goes on from leg to leg, but not under gaps that all routes of a bundle share.
    open: Vec<Point>,
    tracks: Vec<Node>,
    ticks: Vec<Node>,
    /// The style of the leg before, and the length drawn in it: the pattern goes on from leg to leg.
    before: Option<(LineStyle, f64)>,
}

impl<'a> RoutePaths<'a> {
    fn new(frame: Rect, draw: &'a TrackStyle<'a>, route: &'a str) -> Self {
        let (casing, open, tracks, ticks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { frame, draw, route, casing, open, tracks, ticks, before: None }
    }

    fn clipped(&self, line: &[Point]) -> Vec<Vec<Point>> {
        clip_line(line, self.frame).iter().map(|part| simplify(part, 0.05)).collect()
    }

    /// Ends a casing.
    fn close(&mut self) {
        let open = std::mem::take(&mut self.open);
        self.casing.extend(self.clipped(&open));
    }

    /// Draws a leg.
    fn leg(&mut self, leg: &Leg<'_>, samples: &[Sample], drawn: &mut DrawnRoutes) {
        let style = LineStyle::of(leg);
        let points: Vec<Point> = samples.iter().map(|s| s.at).collect();
        let unit = self.draw.sizes.dash();
        let offset = self.before.filter(|(seen, _)| *seen == style).map_or(0.0, |(_, offset)| offset);
        self.before = Some((style, offset + length(&points)));
        let locked = !self.draw.by_class && is_locked(samples, style);
        let mut parts = self.clipped(&points);
        let is_seen = !parts.is_empty();
        if locked {
            self.close();
            parts = dashes(samples, style.state, unit).iter().flat_map(|dash| self.clipped(dash)).collect();
            self.casing.extend(parts.iter().cloned());
        } else {
            self.open.extend(&points);
        }
        if !is_seen {
            return;
        }
        let ends = [(leg.from, samples[0]), (leg.to, samples[samples.len() - 1])];
        for (place, Sample { at, .. }) in ends.into_iter().filter(|(_, s)| s.stop && self.frame.contains(s.at)) {
            let seen = drawn.stops.entry(place.clone()).or_default();
            if seen.iter().all(|p| p.distance(at) > 0.01) {
                seen.push(at);
            }
        }
        drawn.styles.insert(style);
        if style.mode == Mode::Sea {
            parts = parts.iter().map(|p| waved(p)).collect();
        }
        let segment = leg.segment.id.as_str();
        let word = if locked { LOCKED } else { style.state.word() };
        let tag = Tag::id(format!("{}{}.{segment}", self.draw.prefix, self.route))
            .with_class(class(word, style, self.route))
            .with("segment", segment)
            .with("km", format!("{:.1}", leg.length().km()))
            .with("status", style.state.word())
            .with("mode", style.mode.word());
        if let Node::Path(path) = Path::lines(tag, parts) {
            let period: f64 = style.state.dash().0.iter().sum::<f64>() * unit;
            let dash_offset = if period > 0.0 && !locked { offset % period } else { 0.0 };
            self.tracks.push(Node::Path(Path { dash_offset, ..path }));
        }
        if self.draw.ticks && style.mode == Mode::Rail && !style.schematic {
            let alone = samples.chunk_by(|a, b| a.is_bundled() == b.is_bundled()).filter(|part| !part[0].is_bundled());
            let alone = alone.flat_map(|part| self.clipped(&part.iter().map(|s| s.at).collect::<Vec<_>>()));
            let alone: Vec<Vec<Point>> = alone.collect();
            if !alone.is_empty() {
                self.ticks.push(Path::lines(Tag::class(format!("tick-{}", self.route)), alone));
            }
        }
    }
}

/// Whether a leg runs in one state with others for a third of its length.
fn is_locked(samples: &[Sample], style: LineStyle) -> bool {
    let locked = samples.iter().filter(|sample| sample.locked).count();
    style.mode != Mode::Sea && !style.state.dash().0.is_empty() && locked * 3 >= samples.len()
}

/// The dashes of a leg by the phase of its samples.
fn dashes(samples: &[Sample], state: LineState, unit: f64) -> Vec<Vec<Point>> {
    let (pattern, cap) = state.dash();
    let mut pattern: Vec<f64> = pattern.iter().map(|part| part * unit).collect();
    if cap == Cap::Round {
        // The round cap of a dot lies beyond its ends.
        pattern.iter_mut().enumerate().for_each(|(i, part)| *part += if i % 2 == 0 { unit } else { -unit * 0.8 });
    }
    let period: f64 = pattern.iter().sum();
    let is_ink = |phase: f64| {
        let mut at = phase.rem_euclid(period);
        for (i, part) in pattern.iter().enumerate() {
            if at < *part {
                return i % 2 == 0;
            }
            at -= part;
        }
        false
    };
    let mut parts: Vec<Vec<Point>> = Vec::new();
    let mut open = false;
    for pair in samples.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        // Where another route takes the lead the phase leaps.
        let step = if (b.phase - a.phase).abs() > 4.0 { a.at.distance(b.at) } else { b.phase - a.phase };
        for quarter in 0..4 {
            let share = |n: f64| (f64::from(quarter) + n) / 4.0;
            if !is_ink(a.phase + step * share(0.5)) {
                open = false;
                continue;
            }
            let end = a.at.toward(b.at, share(1.0));
            match parts.last_mut() {
                Some(part) if open => part.push(end),
                _ => parts.push(vec![a.at.toward(b.at, share(0.0)), end]),
            }
            open = true;
        }
    }
    parts
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
        Path::lines(Tag::class(class(style.state.word(), style, NEUTRAL)), [drawn]),
    ];
    if ticks && style.mode == Mode::Rail && !style.schematic {
        nodes.push(Path::lines(Tag::class(format!("tick-{NEUTRAL}")), [line]));
    }
    nodes
}
