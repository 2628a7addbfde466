//! Promises: the date for which something was promised, over the date on which it was said; a line for each project.
//!
//! The form is that of the milestone trend analysis of project controllers: where a line meets the diagonal, the
//! promised day has come.

use super::axis::{Axis, round_step};
use super::mirror::mirror;
use super::options::ChartOptions;
use super::page::{caption, finish, notes, sheet};
use crate::colour::{Rgb, distinct};
use crate::compare::Assessment;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::font::Face;
use crate::model::Atlas;
use crate::network::{Project, projects};
use crate::scene::{Anchor, Cap, Circle, Group, Node, Path, Point, Quad, Rect, Style, Tag};
use crate::sheet::{Drawing, LINE_CONTRAST, Sheet, TEXT_CONTRAST, text_width, wrap};
use crate::words::{ChartWord, digits, long_date};

/// Colours of lines, after Okabe and Ito; neighbours in the list of names never have the same.
const COLOURS: [Rgb; 7] = [
    Rgb(0, 114, 178),
    Rgb(213, 94, 0),
    Rgb(0, 158, 115),
    Rgb(204, 121, 167),
    Rgb(86, 180, 233),
    Rgb(230, 159, 0),
    Rgb(90, 90, 90),
];

/// Distance between lines that would lie on each other, in points.
const LANE: f64 = 2.3;

/// A project on the chart: its name, and what was promised when.
struct Line {
    id: String,
    /// Name, then the dates promised first and last.
    label: Vec<String>,
    /// The number of lines of its name.
    bold: usize,
    /// Day said and day promised, in years; the promise stands until the next is said.
    said: Vec<(f64, f64)>,
    /// Distance of each promise from its true height, in points, which keeps it off other lines.
    shift: Vec<f64>,
}

/// Draws the promises said up to the date shown, of the projects that a route passes; of all projects without routes.
///
/// # Errors
/// Nothing was promised by then.
pub(super) fn draw(atlas: &Atlas, routes: &[Assessment<'_>], options: &ChartOptions) -> Result<Drawing> {
    let shown = routes.first().map(|route| route.itinerary.as_of);
    let shown = shown.or(options.label.as_ref().map(|label| label.shown)).unwrap_or(atlas.as_of);
    let concerns = |p: &Project<'_>| routes.is_empty() || routes.iter().any(|route| p.concerns(&route.itinerary));
    let projects: Vec<Project<'_>> = projects(atlas, shown).into_iter().filter(concerns).collect();
    if projects.is_empty() {
        let finding = Finding::argument("no-promises", format!("nothing on these routes was promised up to {shown}"));
        return Err(finding.with_hint("name other routes, or a later date").into());
    }
    let mut sheet = sheet(options);
    let mut caption = caption(atlas, routes, options, ChartWord::PromisesTitle);
    let lang = options.lang;
    let top = sheet.header(&caption) + sheet.sizes.label * 1.6;
    let from = sheet.nodes.len();
    let mut lines: Vec<Line> = projects.iter().map(|project| line(&sheet, atlas, project)).collect();
    lines.sort_by(|a, b| last(b).total_cmp(&last(a)).then_with(|| a.id.cmp(&b.id)));
    let (x, y) = axes(&sheet, &lines, shown.years().0, top, options);
    frame(&mut sheet, x, y);
    dodge(&mut lines, x);
    let colours = styles(&mut sheet, &lines);
    for line in &lines {
        steps(&mut sheet, line, x, y);
    }
    names(&mut sheet, &lines, &colours, x, y);
    mirror(&mut sheet, from);
    let note = ChartWord::PromisesNote.text(lang).to_owned();
    caption.notes = notes(atlas, lang, vec![note, ChartWord::PromisesSources.text(lang).to_owned()]);
    let bottom = sheet.footer(&sheet.footer_lines(&caption), y.points.0 + sheet.sizes.small * 3.6);
    let height = options.height.map_or(bottom, |height| height.get().max(bottom));
    let told = projects.iter().map(|project| describe(project, atlas, options)).collect::<Vec<_>>().join(" ");
    Ok(finish(sheet, atlas, height, told))
}

/// The line of a project with a label; all projects have a promise.
fn line(sheet: &Sheet, atlas: &Atlas, project: &Project<'_>) -> Line {
    let said = project.promises().filter_map(|promise| Some((promise.said?.years().0, promise.date.years().1)));
    let said: Vec<(f64, f64)> = said.collect();
    let room = (sheet.right - sheet.left) * 0.27;
    let name = project.name(atlas, sheet.lang);
    let mut label = wrap_at_dashes(sheet, &name, room);
    let dates = [project.first(), project.last().filter(|last| last.moved.is_some_and(|months| months != 0))];
    let dates: Vec<String> = dates.into_iter().flatten().map(|promise| long_date(promise.date, sheet.lang)).collect();
    let arrow = if sheet.rtl() { " ‹ " } else { " › " };
    let (bold, dates) = (label.len(), dates.join(arrow));
    label.extend(wrap(&dates, Face::Regular, sheet.sizes.small, room));
    Line { id: project.id().to_owned(), label, bold, shift: vec![0.0; said.len()], said }
}

/// A name in lines of at most `room` points, broken behind the dashes between places too.
fn wrap_at_dashes(sheet: &Sheet, name: &str, room: f64) -> Vec<String> {
    let lines = wrap(&name.replace('–', "– "), Face::SemiBold, sheet.sizes.label, room);
    lines.into_iter().map(|line| line.replace("– ", "–")).collect()
}

/// The day promised last.
fn last(line: &Line) -> f64 {
    line.said.last().map_or(0.0, |(_, date)| *date)
}

/// Room that the label of a project takes, in points.
fn height(sheet: &Sheet, line: &Line) -> f64 {
    (line.label.len() as f64 + 0.45) * sheet.sizes.label * 1.25
}

/// The axes: days said across, up to `today`, days promised upwards.
fn axes(sheet: &Sheet, lines: &[Line], today: f64, top: f64, options: &ChartOptions) -> (Axis, Axis) {
    let sizes = sheet.sizes;
    let labels = lines.iter().flat_map(|line| line.label.iter());
    let widest = labels.map(|label| text_width(label, Face::SemiBold, sizes.label)).fold(0.0, f64::max);
    let gutter = widest.min((sheet.right - sheet.left) * 0.3) + 14.0;
    let figures = text_width(&digits("2026", sheet.lang), Face::Regular, sizes.small) + 7.0;
    let (left, right) = (sheet.left + figures, sheet.right - gutter);
    let said = lines.iter().flat_map(|line| line.said.iter().map(|(said, _)| *said)).fold(today, f64::min);
    let dates = || lines.iter().flat_map(|line| line.said.iter().map(|(_, date)| *date));
    let (least, most) = (dates().fold(f64::INFINITY, f64::min), dates().fold(today, f64::max));
    let named: f64 = lines.iter().map(|line| height(sheet, line)).sum();
    let high = options.height.map_or((right - left) * 0.72, |height| height.get() - top - sizes.small * 14.0);
    let high = high.max(named).max(80.0);
    let x = Axis { values: (said.floor(), today.max(said.floor() + 0.5)), points: (left, right) };
    // What ends with a year lies on the line below the next: a little room keeps it off the frame.
    let y = Axis { values: ((least - 0.4).floor(), most.floor() + 0.6), points: (top + high, top) };
    (x, y)
}

/// Years at which the axis has a line, so far apart that their names fit.
fn years(axis: &Axis, room: f64) -> (f64, Vec<f64>) {
    let (low, high) = axis.values;
    let wide = (axis.points.1 - axis.points.0).abs();
    let step = round_step((room * (high - low) / wide).max(1.0));
    let mut years = Vec::new();
    let mut year = (low / step).ceil() * step;
    while year <= high {
        years.push(year);
        year += step;
    }
    (step, years)
}

/// Draws grid, years, the diagonal, and the ground on which a promised day has passed.
fn frame(sheet: &mut Sheet, x: Axis, y: Axis) {
    let (lang, small) = (sheet.lang, sheet.sizes.small);
    let ((left, right), (bottom, top)) = (x.points, y.points);
    let (begin, today) = (x.values.0.max(y.values.0), x.values.1);
    let past = vec![
        Point::new(x.at(begin), y.at(begin)),
        Point::new(right, y.at(today)),
        Point::new(right, bottom),
        Point::new(x.at(begin), bottom),
    ];
    sheet.styles.insert("past".to_owned(), Style { fill: Some(sheet.palette.land[1]), ..Style::default() });
    sheet.nodes.push(Path::areas(Tag::class("past"), [past]));
    let name = |year: f64| digits(&format!("{year:.0}"), lang);
    // A year is named in its middle, since a promise for a year ends with it.
    let (step, lines) = years(&y, small * 1.5);
    for year in &lines {
        sheet.line("grid", vec![Point::new(left, y.at(*year)), Point::new(right, y.at(*year))]);
        if step > 1.0 || year + 0.5 < y.values.1 {
            let at = y.at(if step > 1.0 { *year } else { year + 0.5 });
            sheet.text("tick", &name(*year), Point::new(left - 4.0, at + small * 0.35), Anchor::Right);
        }
    }
    let (step, lines) = years(&x, small * 3.2);
    for year in &lines {
        sheet.line("grid", vec![Point::new(x.at(*year), bottom), Point::new(x.at(*year), top)]);
        let middle = if step > 1.0 { *year } else { f64::midpoint(*year, (year + 1.0).min(today)) };
        let room = step > 1.0 || x.at((year + 1.0).min(today)) - x.at(*year) > small * 2.6;
        if room && x.at(middle) + small * 1.3 < right {
            sheet.text("tick", &name(*year), Point::new(x.at(middle), bottom + 3.0 + small * 1.1), Anchor::Middle);
        }
    }
    sheet.line("neatline", vec![Point::new(left, top), Point::new(left, bottom), Point::new(right, bottom)]);
    sheet.stroke("diagonal", sheet.palette.ink, 0.8, &[], Cap::Butt);
    sheet.line("diagonal", vec![Point::new(x.at(begin), y.at(begin)), Point::new(right, y.at(today))]);
    sheet.keep_clear(Quad::about(Point::new(x.at(begin), y.at(begin)), Point::new(right, y.at(today)), 0.8));
    sheet.text("small", ChartWord::PromisedFor.text(lang), Point::new(sheet.left, top - small * 0.9), Anchor::Left);
    let said = Point::new(right, bottom + 3.0 + small * 2.5);
    sheet.text("small", ChartWord::SaidOn.text(lang), said, Anchor::Right);
}

/// Keeps lines apart that would lie on each other: promises for about the same day at the same time.
fn dodge(lines: &mut [Line], x: Axis) {
    // Days said, from and to; day promised; distance from its true height.
    let mut taken: Vec<(f64, f64, f64, f64)> = Vec::new();
    for line in lines {
        let mut own = Vec::new();
        let ends: Vec<f64> = line.said.iter().skip(1).map(|(said, _)| *said).chain([x.values.1]).collect();
        for (i, end) in ends.into_iter().enumerate() {
            let (from, date) = line.said[i];
            let is_free = |shift: &f64| {
                let meets = |(a, b, d, s): &(f64, f64, f64, f64)| {
                    *a <= end && from <= *b && (d - date).abs() < 0.05 && (s - shift).abs() < LANE * 0.9
                };
                !taken.iter().any(meets)
            };
            // What is said again stays where it was.
            let before = (0..i).rev().find(|k| (line.said[*k].1 - date).abs() < 0.05).map(|k| line.shift[k]);
            let lanes = (0..20).flat_map(|n| [LANE * f64::from(n), -LANE * f64::from(n)]);
            line.shift[i] = before.into_iter().chain(lanes).find(is_free).unwrap_or(0.0);
            own.push((from, end, date, line.shift[i]));
        }
        taken.extend(own);
    }
}

/// Adds the styles of the lines; returns the colour of the name of each.
fn styles(sheet: &mut Sheet, lines: &[Line]) -> Vec<Rgb> {
    let colours = distinct(&COLOURS).into_iter().cycle().take(lines.len());
    let colours: Vec<Rgb> = colours.map(|colour| sheet.theme.readable(colour, LINE_CONTRAST)).collect();
    for (line, colour) in lines.iter().zip(&colours) {
        let id = &line.id;
        sheet.stroke(format!("stands-{id}"), *colour, 1.2, &[], Cap::Butt);
        sheet.stroke(format!("passed-{id}"), *colour, 1.2, &[2.4, 1.6], Cap::Butt);
        sheet.stroke(format!("moved-{id}"), *colour, 0.6, &[], Cap::Butt);
        sheet.styles.insert(format!("dot-{id}"), Style { fill: Some(*colour), ..Style::default() });
        let mut name = sheet.styles.get("strong").cloned().unwrap_or_default();
        name.fill = Some(sheet.theme.readable(*colour, TEXT_CONTRAST));
        sheet.styles.insert(format!("name-{id}"), name);
    }
    colours
}

/// Draws a project: a promise stands until the next is said, dashed once its day has passed.
fn steps(sheet: &mut Sheet, line: &Line, x: Axis, y: Axis) {
    let id = &line.id;
    let mut group = Group::new(format!("promise-{id}"));
    group.tag.label = Some(line.label[..line.bold].join(" "));
    let at = |i: usize, said: f64| Point::new(x.at(said), y.at(line.said[i].1) - line.shift[i]);
    let mut stroke = |class: &str, from: Point, to: Point| {
        group.nodes.push(Path::lines(Tag::class(format!("{class}-{id}")), [vec![from, to]]));
        sheet.keep_clear(Quad::about(from, to, 1.0));
    };
    for (i, (said, date)) in line.said.iter().enumerate() {
        let until = line.said.get(i + 1).map_or(x.values.1, |(next, _)| *next);
        let passes = date.clamp(*said, until);
        if passes > *said {
            stroke("stands", at(i, *said), at(i, passes));
        }
        if until > passes {
            stroke("passed", at(i, passes), at(i, until));
        }
        if i + 1 < line.said.len() {
            stroke("moved", at(i, until), at(i + 1, until));
        }
    }
    for (i, (said, _)) in line.said.iter().enumerate() {
        let centre = at(i, *said);
        group.nodes.push(Node::Circle(Circle { tag: Tag::class(format!("dot-{id}")), centre, radius: 1.7 }));
    }
    sheet.nodes.push(Node::Group(group));
}

/// Names the lines at their ends, spread so that none overlap, with leaders; and the ground of days that have passed.
fn names(sheet: &mut Sheet, lines: &[Line], colours: &[Rgb], x: Axis, y: Axis) {
    let (leading, right) = (sheet.sizes.label * 1.25, x.points.1);
    let end = |line: &Line| y.at(last(line)) - line.shift.last().copied().unwrap_or_default();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|&a, &b| end(&lines[a]).total_cmp(&end(&lines[b])).then(a.cmp(&b)));
    let heights: Vec<f64> = order.iter().map(|&i| height(sheet, &lines[i])).collect();
    let mut tops: Vec<f64> = Vec::new();
    let mut free = y.points.1 - leading;
    for (&i, height) in order.iter().zip(&heights) {
        tops.push((end(&lines[i]) - height / 2.0).max(free));
        free = tops.last().copied().unwrap_or(free) + height;
    }
    let mut floor = y.points.0 + leading;
    for (top, height) in tops.iter_mut().zip(&heights).rev() {
        *top = top.min(floor - height);
        floor = *top;
    }
    for ((&i, top), height) in order.iter().zip(tops).zip(&heights) {
        let (line, at) = (&lines[i], end(&lines[i]));
        let class = format!("leader-{}", line.id);
        sheet.stroke(class.clone(), colours[i].mix(sheet.palette.page, 0.35), 0.4, &[], Cap::Butt);
        let ends =
            [Point::new(right + 1.0, at), Point::new(right + 3.0, at), Point::new(right + 10.0, top + height / 2.0)];
        sheet.line(&class, ends.into());
        for (n, text) in line.label.iter().enumerate() {
            let class = if n >= line.bold { "note".to_owned() } else { format!("name-{}", line.id) };
            sheet.text(&class, text, Point::new(right + 12.0, top + leading * (n as f64 + 0.95)), Anchor::Left);
        }
    }
    let small = sheet.sizes.small;
    let within = Rect::new(x.points.0, y.points.1, right, y.points.0);
    let low = y.points.0 - small * 0.8;
    let places = [0.0, 1.6, 3.2, 4.8].map(|up| (Point::new(right - 3.0, low - small * up), Anchor::Right));
    let words = ChartWord::PromisePassed.text(sheet.lang);
    if !sheet.place("note", words, within, places) {
        sheet.dropped.push(words.to_owned());
    }
}

/// A project in a sentence.
fn describe(project: &Project<'_>, atlas: &Atlas, options: &ChartOptions) -> String {
    let dates: Vec<String> = project.promises().map(|promise| promise.date.to_string()).collect();
    format!("{}: {}.", project.name(atlas, options.lang), dates.join(", "))
}
