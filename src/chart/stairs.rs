//! Time-distance and cost-distance diagrams: slopes for movement, steps for stops, bands from P10 to P90.

use super::axis::{Axis, round_end};
use super::mirror::mirror;
use super::options::ChartOptions;
use super::page::{amount, caption, finish, notes, route_colours, sheet, unknown, whole};
use super::parts::title;
use crate::compare::{Assessment, Assumptions, Outcome, TimeDistance};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::font::Face;
use crate::model::{Atlas, Estimate, EventKind, Lang};
use crate::scene::{Anchor, Cap, Circle, Group, Node, Path, Point, Quad, Rect, Style, Tag};
use crate::sheet::{Drawing, LineState, Sheet, TEXT_CONTRAST, text_width, wrap};
use crate::words::{ChartWord, fill};

/// Upper end of the scale, as a multiple of the largest median; bands that reach further are cut there.
const HIGHEST: f64 = 1.7;

/// Vertical distances of a step's name from it where a leader joins both, in font sizes of small text.
const FAR: [f64; 14] = [3.0, -2.6, 4.2, -3.8, 5.6, -5.2, 7.0, -6.6, 8.4, -8.0, 10.0, -10.0, 12.0, -12.0];

/// A route with its steps over distance.
struct Staircase<'r, 'a> {
    route: &'r Assessment<'a>,
    stairs: Vec<TimeDistance<'r, 'a>>,
    total: Estimate,
}

/// Draws time or cost (`outcome`) over distance.
///
/// # Errors
/// The total is not known for any route.
pub(super) fn draw(
    atlas: &Atlas,
    routes: &[Assessment<'_>],
    assumptions: &Assumptions,
    outcome: Outcome,
    options: &ChartOptions,
) -> Result<Drawing> {
    let known: Vec<Staircase<'_, '_>> = routes
        .iter()
        .filter_map(|route| {
            let stairs = route.transit.stairs(outcome, assumptions)?;
            Some(Staircase { route, stairs, total: route.transit.total(outcome)? })
        })
        .collect();
    let lang = options.lang;
    if known.is_empty() {
        let finding = Finding::argument("unknown-total", "of none of these routes is the total known");
        return Err(finding.with_hint("the terms of each route tell what is not published").into());
    }
    let mut sheet = sheet(options);
    let mut caption = caption(atlas, routes, options, title(options, outcome));
    let top = sheet.header(&caption) + sheet.sizes.label * 1.2;
    let from = sheet.nodes.len();
    let sizes = sheet.sizes;
    let names: Vec<Vec<String>> = known.iter().map(|k| end_label(&sheet, k, outcome)).collect();
    let widest = names.iter().flatten().map(|line| text_width(line, Face::SemiBold, sizes.label)).fold(0.0, f64::max);
    let gutter = widest.min((sheet.right - sheet.left) * 0.3) + 12.0;
    let highest = known.iter().map(|k| k.total.typical).fold(0.0, f64::max);
    let high = known.iter().map(|k| k.total.high).fold(0.0, f64::max);
    let end = round_end((highest * HIGHEST).min(high).max(highest * 1.05));
    let axis_width = text_width(&whole(end, lang), Face::Regular, sizes.small) + 8.0;
    let (left, right) = (sheet.left + axis_width, sheet.right - gutter);
    // The names at the ends need their height, too.
    let named: f64 = names.iter().map(|lines| (lines.len() as f64 + 0.5) * sizes.label * 1.25).sum();
    let height = options.height.map_or((right - left) * 0.62, |height| height.get() - top - sizes.small * 14.0);
    let height = height.max(named).max(80.0);
    let longest = known.iter().map(|k| k.route.itinerary.length().km()).fold(1.0, f64::max);
    let x = Axis { values: (0.0, longest), points: (left, right) };
    let y = Axis { values: (0.0, end), points: (top + height, top) };
    frame(&mut sheet, atlas, x, y, outcome, &known);
    route_styles(&mut sheet, routes);
    for staircase in &known {
        band(&mut sheet, staircase, x, y);
    }
    for staircase in &known {
        lines(&mut sheet, staircase, x, y);
    }
    breaks(&mut sheet, &known, outcome, x, y);
    ends(&mut sheet, &known, &names, x, y);
    steps(&mut sheet, atlas, &known, x, y);
    mirror(&mut sheet, from);
    let mut own = vec![ChartWord::Bands.text(lang).to_owned()];
    if known.iter().any(|k| !k.route.itinerary.is_passable()) {
        own.push(ChartWord::AsIfOpen.text(lang).to_owned());
    }
    own.extend(unknown(routes, outcome, lang));
    caption.notes = notes(atlas, lang, own);
    let bottom = sheet.footer(&sheet.footer_lines(&caption), top + height + sizes.small * 3.6);
    let height = options.height.map_or(bottom, |height| height.get().max(bottom));
    let description = describe(&known, outcome, lang);
    Ok(finish(sheet, atlas, height, description))
}

/// Adds the styles of the routes.
fn route_styles(sheet: &mut Sheet, routes: &[Assessment<'_>]) {
    sheet.stroke("step-break", sheet.palette.ink, 0.7, &[], Cap::Butt);
    // Many bands over each other would cover the plot.
    let opacity = if routes.len() > 3 { 0.06 } else { 0.1 };
    for (i, colour) in route_colours(sheet, routes).into_iter().enumerate() {
        let id = &routes[i].itinerary.route.id;
        sheet
            .styles
            .insert(format!("band-{id}"), Style { fill: Some(colour), opacity: Some(opacity), ..Style::default() });
        sheet.stroke(format!("edge-{id}"), colour.mix(sheet.palette.page, 0.55), 0.35, &[], Cap::Butt);
        for state in LineState::ALL {
            let (pattern, cap) = state.dash();
            let pattern: Vec<f64> = pattern.iter().map(|part| part * 1.5).collect();
            sheet.stroke(format!("{}-{id}", state.word()), colour, 1.5, &pattern, cap);
        }
        sheet.stroke(format!("step-{id}"), colour, 0.9, &[], Cap::Butt);
        let mut name = sheet.styles.get("strong").cloned().unwrap_or_default();
        name.fill = Some(sheet.theme.readable(colour, TEXT_CONTRAST));
        sheet.styles.insert(format!("name-{id}"), name);
        sheet.styles.insert(format!("dot-{id}"), Style { fill: Some(colour), ..Style::default() });
    }
}

/// Description of the chart in sentences.
fn describe(known: &[Staircase<'_, '_>], outcome: Outcome, lang: Lang) -> String {
    let unit = if outcome == Outcome::Hours { "h" } else { "USD/TEU" };
    let of = |k: &Staircase<'_, '_>| {
        let Estimate { low, typical, high } = outcome.unit().printed(k.total);
        let name = k.route.itinerary.route.names.get(lang);
        format!("{name}: {typical:.0} {unit} ({low:.0}–{high:.0}) over {:.0} km.", k.route.itinerary.length().km())
    };
    known.iter().map(of).collect::<Vec<_>>().join(" ")
}

/// Draws axes, grid and their numbers.
fn frame(sheet: &mut Sheet, atlas: &Atlas, x: Axis, y: Axis, outcome: Outcome, known: &[Staircase<'_, '_>]) {
    let (lang, small) = (sheet.lang, sheet.sizes.small);
    let ((left, right), (bottom, top)) = (x.points, y.points);
    for value in y.ticks(8) {
        let at = y.at(value);
        sheet.line("grid", vec![Point::new(left, at), Point::new(right, at)]);
        sheet.text("tick", &whole(value, lang), Point::new(left - 4.0, at + small * 0.35), Anchor::Right);
    }
    for km in x.ticks(8) {
        let at = x.at(km);
        sheet.line("neatline", vec![Point::new(at, bottom), Point::new(at, bottom + 3.0)]);
        sheet.text("tick", &whole(km, lang), Point::new(at, bottom + 3.0 + small * 1.1), Anchor::Middle);
    }
    sheet.line("neatline", vec![Point::new(left, top), Point::new(left, bottom), Point::new(right, bottom)]);
    let unit = if outcome == Outcome::Hours { ChartWord::Hours } else { ChartWord::Dollars };
    sheet.text("small", unit.text(lang), Point::new(sheet.left, top - small * 0.9), Anchor::Left);
    let mut starts = known.iter().filter_map(|k| k.route.itinerary.route.stops.first());
    let first = starts.next();
    let title = match first.filter(|first| starts.all(|start| start == *first)) {
        Some(place) => fill(ChartWord::KmFrom.text(lang), &[("place", atlas.place_name(place, lang))]),
        None => ChartWord::Km.text(lang).to_owned(),
    };
    // A long name needs the whole width of the sheet.
    let fits = text_width(&title, Face::Regular, small) < right - sheet.left;
    let end = if fits { right } else { sheet.right };
    for (i, line) in wrap(&title, Face::Regular, small, sheet.right - sheet.left).iter().enumerate() {
        let y = bottom + 3.0 + small * (2.5 + 1.3 * i as f64);
        sheet.text("small", line, Point::new(end, y), Anchor::Right);
    }
}

/// Draws the band from the 10th to the 90th percentile, cut at the end of the scale.
fn band(sheet: &mut Sheet, k: &Staircase<'_, '_>, x: Axis, y: Axis) {
    let cut = |value: f64| y.at(value.min(y.values.1));
    let mut ring: Vec<Point> = Vec::new();
    for stair in &k.stairs {
        ring.push(Point::new(x.at(stair.at.0.km()), cut(stair.spent.0.high)));
        // The point at which the edge leaves the scale.
        let (a, b) = (stair.spent.0.high, stair.spent.1.high);
        if a < y.values.1 && b > y.values.1 {
            let share = (y.values.1 - a) / (b - a);
            let km = stair.at.0.km() + (stair.at.1 - stair.at.0).km() * share;
            ring.push(Point::new(x.at(km), y.points.1));
        }
        ring.push(Point::new(x.at(stair.at.1.km()), cut(stair.spent.1.high)));
    }
    for stair in k.stairs.iter().rev() {
        ring.push(Point::new(x.at(stair.at.1.km()), cut(stair.spent.1.low)));
        ring.push(Point::new(x.at(stair.at.0.km()), cut(stair.spent.0.low)));
    }
    ring.dedup();
    let edge = format!("edge-{}", k.route.itinerary.route.id);
    sheet.nodes.push(Path::areas(Tag::class(edge), [ring.clone()]));
    sheet.nodes.push(Path::areas(Tag::class(format!("band-{}", k.route.itinerary.route.id)), [ring]));
}

/// Marks where bands leave the scale: two strokes over the edge, and how far the total goes; the axis is broken there, too.
fn breaks(sheet: &mut Sheet, known: &[Staircase<'_, '_>], outcome: Outcome, x: Axis, y: Axis) {
    let (small, end, top) = (sheet.sizes.small, y.values.1, y.points.1);
    let cut = |k: &&Staircase<'_, '_>| k.total.high > end * (1.0 + 1e-9);
    let mut marks: Vec<f64> = Vec::new();
    for k in known.iter().filter(cut) {
        let leaves = k.stairs.iter().find(|stair| stair.spent.1.high > end);
        let Some(stair) = leaves else { continue };
        let share = ((end - stair.spent.0.high) / (stair.spent.1.high - stair.spent.0.high)).clamp(0.0, 1.0);
        let at = x.at(stair.at.0.km() + (stair.at.1 - stair.at.0).km() * share);
        // Routes that leave the scale at the same place share a mark, and have a line each.
        if !marks.iter().any(|mark| (mark - at).abs() < 3.0) {
            break_mark(sheet, Point::new(at, top));
        }
        marks.push(at);
        let word = if outcome == Outcome::Hours { ChartWord::UpToHours } else { ChartWord::UpToDollars };
        let high = outcome.unit().printed(k.total).high;
        let words = fill(word.text(sheet.lang), &[("n", &whole(high, sheet.lang))]);
        let class = format!("name-{}", k.route.itinerary.route.id);
        let within = Rect::new(x.points.0, top + 1.0, x.points.1, y.points.0);
        let places = (0..6).flat_map(|row| {
            let y = top + small * (1.3 + 1.5 * f64::from(row));
            [(Point::new(at - 4.0, y), Anchor::Right), (Point::new(at + 4.0, y), Anchor::Left)]
        });
        if !sheet.place(&class, &words, within, places) {
            sheet.dropped.push(words);
        }
    }
    if !marks.is_empty() {
        break_mark(sheet, Point::new(x.points.0, top));
    }
}

/// Two slanted strokes over an edge that goes on.
fn break_mark(sheet: &mut Sheet, at: Point) {
    let stroke = |up: f64| vec![at + Point::new(-3.0, 1.2 - up), at + Point::new(3.0, -1.2 - up)];
    sheet.nodes.push(Path::lines(Tag::class("step-break"), [stroke(0.0), stroke(2.0)]));
}

/// Draws the line of medians: slopes in the pattern of the state, steps thin with a dot.
fn lines(sheet: &mut Sheet, k: &Staircase<'_, '_>, x: Axis, y: Axis) {
    let id = &k.route.itinerary.route.id;
    let mut group = Group::new(format!("route-{id}"));
    group.tag.label = Some(k.route.itinerary.route.names.get(sheet.lang).to_owned());
    let mut slope: Option<(String, Vec<Point>)> = None;
    let flush = |slope: &mut Option<(String, Vec<Point>)>, group: &mut Group| {
        if let Some((class, points)) = slope.take() {
            group.nodes.push(Path::lines(Tag::class(class), [points]));
        }
    };
    for stair in &k.stairs {
        let (from, to) = (
            Point::new(x.at(stair.at.0.km()), y.at(stair.spent.0.typical)),
            Point::new(x.at(stair.at.1.km()), y.at(stair.spent.1.typical)),
        );
        if stair.event.kind == EventKind::Move {
            let leg = k.route.itinerary.legs.iter().find(|leg| Some(&leg.segment.id) == stair.event.segment);
            let state = leg
                .map_or(LineState::Unknown, |leg| LineState::new(leg.status.state(), leg.status.closed_by().is_some()));
            let class = format!("{}-{id}", state.word());
            match &mut slope {
                Some((same, points)) if *same == class => points.push(to),
                _ => {
                    flush(&mut slope, &mut group);
                    slope = Some((class, vec![from, to]));
                }
            }
        } else {
            flush(&mut slope, &mut group);
            group.nodes.push(Path::lines(Tag::class(format!("step-{id}")), [vec![from, to]]));
        }
        if stair.event.kind != EventKind::Move && stair.event.certain {
            group.nodes.push(Node::Circle(Circle { tag: Tag::class(format!("dot-{id}")), centre: to, radius: 1.4 }));
        }
        sheet.keep_clear(Quad::about(from, to, 1.2));
    }
    flush(&mut slope, &mut group);
    sheet.nodes.push(Node::Group(group));
}

/// Lines of the label at the end of a route: name and total.
fn end_label(sheet: &Sheet, k: &Staircase<'_, '_>, outcome: Outcome) -> Vec<String> {
    let round = |value: f64| whole(value, sheet.lang);
    let Estimate { low, typical, high } = outcome.unit().printed(k.total);
    let room = (sheet.right - sheet.left) * 0.26;
    let mut lines = wrap(k.route.itinerary.route.names.get(sheet.lang), Face::SemiBold, sheet.sizes.label, room);
    let total = amount(&round(typical), outcome, sheet.lang);
    lines.push(format!("{total} ({}–{})", round(low), round(high)));
    lines
}

/// Draws the labels at the ends of the routes, spread so that none overlap, with leaders.
fn ends(sheet: &mut Sheet, known: &[Staircase<'_, '_>], names: &[Vec<String>], x: Axis, y: Axis) {
    let (leading, right) = (sheet.sizes.label * 1.25, x.points.1);
    let mut order: Vec<usize> = (0..known.len()).collect();
    order.sort_by(|&a, &b| known[b].total.typical.total_cmp(&known[a].total.typical).then(a.cmp(&b)));
    // From the top down each label begins beside its end, or below the one before; then all move up if the last is too low.
    let heights: Vec<f64> = order.iter().map(|&i| names[i].len() as f64 * leading + leading * 0.4).collect();
    let mut tops: Vec<f64> = Vec::new();
    let mut free = y.points.1 - leading;
    for (&i, height) in order.iter().zip(&heights) {
        let wanted = y.at(known[i].total.typical) - height / 2.0;
        tops.push(wanted.max(free));
        free = tops.last().copied().unwrap_or(free) + height;
    }
    let mut floor = y.points.0 + leading;
    for (top, height) in tops.iter_mut().zip(&heights).rev() {
        *top = top.min(floor - height);
        floor = *top;
    }
    for ((&i, top), height) in order.iter().zip(tops).zip(&heights) {
        let id = &known[i].route.itinerary.route.id;
        let end = Point::new(x.at(known[i].route.itinerary.length().km()), y.at(known[i].total.typical));
        let middle = top + height / 2.0;
        sheet.line(
            "leader",
            vec![end + Point::new(2.0, 0.0), Point::new(right + 4.0, end.y), Point::new(right + 10.0, middle)],
        );
        for (n, line) in names[i].iter().enumerate() {
            let class = if n + 1 == names[i].len() { "note".to_owned() } else { format!("name-{id}") };
            sheet.text(&class, line, Point::new(right + 12.0, top + leading * (n as f64 + 0.9)), Anchor::Left);
        }
    }
}

/// Labels the steps, the largest first; names that find no room are reported as dropped.
fn steps(sheet: &mut Sheet, atlas: &Atlas, known: &[Staircase<'_, '_>], x: Axis, y: Axis) {
    let within = Rect::new(x.points.0 + 1.0, y.points.1 + 1.0, x.points.1 - 1.0, y.points.0 - 1.0);
    let mut all: Vec<(bool, f64, Point, String)> = Vec::new();
    for k in known {
        for stair in k.stairs.iter().filter(|s| s.event.kind != EventKind::Move && s.event.certain) {
            let rise = stair.spent.1.typical - stair.spent.0.typical;
            let middle = f64::midpoint(stair.spent.0.typical, stair.spent.1.typical);
            let at = Point::new(x.at(stair.at.0.km()), y.at(middle));
            // Yards and rests are on every stretch: their names come last, and may be left out.
            let minor = stair.event.kind.has_length();
            all.push((minor, rise, at, step_name(atlas, stair, sheet.lang)));
        }
    }
    // Routes that share a step share its name.
    all.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.3.cmp(&b.3)).then(a.2.x.total_cmp(&b.2.x)));
    let mut seen: Vec<String> = Vec::new();
    let small = sheet.sizes.small;
    for (minor, _, at, words) in all {
        if seen.contains(&words) {
            continue;
        }
        let beside = |dy: f64| at + Point::new(3.5, small * dy);
        let before = |dy: f64| at + Point::new(-3.5, small * dy);
        let right = [0.35, 1.6, -0.9].map(|dy| (beside(dy), Anchor::Left));
        let left = [0.35, -0.9, 1.6].map(|dy| (before(dy), Anchor::Right));
        if sheet.place("note", &words, within, right.into_iter().chain(left)) {
            seen.push(words);
            continue;
        }
        if minor {
            continue;
        }
        // Further off, with a leader.
        let far = FAR.iter().flat_map(|dy| {
            [
                (beside(*dy), Anchor::Left),
                (before(*dy), Anchor::Right),
                (at + Point::new(0.0, small * dy), Anchor::Middle),
            ]
        });
        if sheet.place_with_leader("note", &words, within, at, far) {
            seen.push(words);
        } else {
            sheet.dropped.push(words);
        }
    }
    let placed = seen;
    sheet.dropped.retain(|words| !placed.contains(words));
    sheet.dropped.sort();
    sheet.dropped.dedup();
}

/// Name of a step: its kind and place.
fn step_name(atlas: &Atlas, stair: &TimeDistance<'_, '_>, lang: Lang) -> String {
    let event = stair.event;
    match event.kind {
        EventKind::Border => {
            let record = event.crossing.and_then(|id| atlas.crossings.get(id));
            let place = record.map_or_else(|| atlas.place_name(event.from, lang), |c| c.names.get(lang));
            // The mode in brackets at the end says nothing on a chart of routes.
            let place = place.strip_suffix(')').and_then(|p| p.rsplit_once(" (")).map_or(place, |(name, _)| name);
            format!("{}: {place}", ChartWord::Border.text(lang))
        }
        kind => {
            let word = match kind {
                EventKind::GaugeChange => ChartWord::GaugeChange,
                EventKind::Transshipment => ChartWord::Transshipment,
                EventKind::Terminal => ChartWord::Terminal,
                EventKind::Yard => ChartWord::Yard,
                EventKind::Rest => ChartWord::Rest,
                _ => ChartWord::PortWait,
            };
            format!("{}: {}", word.text(lang), atlas.place_name(event.from, lang))
        }
    }
}
