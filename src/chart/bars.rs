//! Time or cost by part of the journey: a stacked bar for each route, the least first, with a line from P10 to P90.

use super::axis::Axis;
use super::legend::legend;
use super::mirror::mirror;
use super::options::ChartOptions;
use super::page::{amount, caption, finish, notes, sheet, unknown, whole};
use super::parts::{Part, parts, printed, title};
use super::patterns::{add_bar_styles, hatched};
use crate::compare::{Assessment, Outcome};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::font::Face;
use crate::model::{Atlas, Estimate, Lang};
use crate::scene::{Anchor, Cap, Group, Node, Path, Point, Rect, Style, Tag, TextStyle};
use crate::sheet::{Drawing, Sheet, TEXT_CONTRAST, text_width, wrap};
use crate::words::{ChartWord, fill};

/// Upper end of the scale, as a multiple of the largest median: a line that reaches further is broken there.
const HIGHEST: f64 = 1.9;
/// What tells routes apart.
const DECIDING: [Part; 3] = [Part::Borders, Part::Gauge, Part::Ports];
/// Gap between the parts of a bar, in points.
const GAP: f64 = 0.6;

/// A route with its parts.
struct Row<'r, 'a> {
    route: &'r Assessment<'a>,
    /// Each part with its exact and its printed value.
    parts: Vec<(Part, f64, f64)>,
    total: Estimate,
    printed: Estimate,
}

impl<'r, 'a> Row<'r, 'a> {
    fn of(route: &'r Assessment<'a>, outcome: Outcome) -> Option<Self> {
        let total = route.transit.total(outcome)?;
        Some(Self { route, parts: parts(route, outcome), total, printed: outcome.unit().printed(total) })
    }

    fn is_open(&self) -> bool {
        self.route.itinerary.is_passable()
    }

    fn name(&self, lang: Lang) -> &'r str {
        self.route.itinerary.route.names.get(lang)
    }
}

/// Draws time or cost (`outcome`) by part.
///
/// # Errors
/// The total is not known for any route.
pub(super) fn draw(
    atlas: &Atlas,
    routes: &[Assessment<'_>],
    outcome: Outcome,
    options: &ChartOptions,
) -> Result<Drawing> {
    let lang = options.lang;
    let mut rows: Vec<Row<'_, '_>> = routes.iter().filter_map(|route| Row::of(route, outcome)).collect();
    if rows.is_empty() {
        let finding = Finding::argument("unknown-total", "of none of these routes is the total known");
        return Err(finding.with_hint("the terms of each route tell what is not published").into());
    }
    rows.sort_by(|a, b| a.total.typical.total_cmp(&b.total.typical));
    let mut sheet = sheet(options);
    styles(&mut sheet);
    let mut caption = caption(atlas, routes, options, title(options, outcome));
    let top = sheet.header(&caption);
    let from = sheet.nodes.len();
    let top = story(&mut sheet, &rows, outcome, top);
    let mut bars = Bars::new(sheet, &rows, outcome, top, options);
    for row in &rows {
        bars.row(row);
    }
    let bottom = bars.axis();
    let mut sheet = bars.sheet;
    mirror(&mut sheet, from);
    let mut own = vec![ChartWord::BarsNote.text(lang).to_owned()];
    if rows.iter().any(|row| !row.is_open()) {
        own.push(ChartWord::HatchedAsIfOpen.text(lang).to_owned());
    }
    own.extend(unknown(routes, outcome, lang));
    caption.notes = notes(atlas, lang, own);
    let bottom = sheet.footer(&sheet.footer_lines(&caption), bottom);
    let height = options.height.map_or(bottom, |height| height.get().max(bottom));
    let description = rows.iter().map(|row| describe(row, outcome, lang)).collect::<Vec<_>>().join(" ");
    Ok(finish(sheet, atlas, height, description))
}

/// Adds the styles of the parts, of the figures on them, and of the lines from P10 to P90.
fn styles(sheet: &mut Sheet) {
    let (palette, theme, small) = (sheet.palette, sheet.theme, sheet.sizes.small);
    for part in Part::ALL {
        let colour = part.colour(theme);
        add_bar_styles(sheet, part.key(), colour);
        let inks = [palette.page, palette.ink];
        let ink = inks.into_iter().find(|ink| ink.contrast(colour) >= TEXT_CONTRAST).unwrap_or(palette.ink);
        let text = TextStyle { face: Face::SemiBold, size: small, spacing: 0.0, halo: None };
        let style = Style { fill: Some(ink), text: Some(text), ..Style::default() };
        sheet.styles.insert(format!("in-{}", part.key()), style);
    }
    // Over a hatching, a wide halo keeps the strokes off a figure.
    let text = TextStyle { face: Face::SemiBold, size: small, spacing: 0.0, halo: Some((palette.page, 1.5)) };
    let figure = Style { fill: Some(palette.ink), text: Some(text), ..Style::default() };
    sheet.styles.insert("figure".to_owned(), figure);
    sheet.stroke("whisker", palette.ink, 0.7, &[], Cap::Butt);
    let mut state = sheet.styles.get("note").cloned().unwrap_or_default();
    state.fill = Some(palette.muted);
    sheet.styles.insert("state".to_owned(), state);
}

/// Writes what the bars show in a sentence, and the legend of the parts; returns the ordinate below them.
fn story(sheet: &mut Sheet, rows: &[Row<'_, '_>], outcome: Outcome, mut y: f64) -> f64 {
    let lang = sheet.lang;
    if rows.len() > 1 {
        let span = |which: &[Part]| {
            let values = || rows.iter().map(|row| printed(&row.parts, which));
            let (low, high) = (values().fold(f64::INFINITY, f64::min), values().fold(0.0, f64::max));
            let figures =
                if low < high { format!("{}–{}", whole(low, lang), whole(high, lang)) } else { whole(low, lang) };
            amount(&figures, outcome, lang)
        };
        let values = [("a", span(&[Part::Moving])), ("b", span(&DECIDING))];
        let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
        let finding = fill(ChartWord::MovingAgainstStops.text(lang), &values);
        for line in wrap(&finding, Face::SemiBold, sheet.sizes.label, sheet.right - sheet.left) {
            y += sheet.sizes.label * 1.4;
            sheet.text("strong", &line, Point::new(sheet.left, y), Anchor::Left);
        }
    }
    let seen = Part::ALL.into_iter().filter(|part| rows.iter().any(|row| row.parts.iter().any(|(p, ..)| p == part)));
    let items: Vec<(Part, String)> = seen.map(|part| (part, part.word().text(lang).to_owned())).collect();
    legend(sheet, &items, y, |part, area| vec![solid(part, area)])
}

/// A part of a bar, filled.
fn solid(part: Part, area: Rect) -> Node {
    Path::rectangle(Tag::class(format!("{}-solid", part.key())), area)
}

/// A route in a sentence.
fn describe(row: &Row<'_, '_>, outcome: Outcome, lang: Lang) -> String {
    let Estimate { low, typical, high } = row.printed;
    let parts: Vec<String> =
        row.parts.iter().map(|(part, _, value)| format!("{} {value:.0}", part.word().text(lang))).collect();
    let total = amount(&format!("{typical:.0}"), outcome, lang);
    format!("{}: {total} ({low:.0}–{high:.0}); {}.", row.name(lang), parts.join(", "))
}

/// Bars under construction.
struct Bars {
    sheet: Sheet,
    outcome: Outcome,
    /// From values to points.
    scale: Axis,
    /// Thickness of a bar.
    thick: f64,
    /// Top of the rows, and of the next one.
    top: f64,
    y: f64,
}

impl Bars {
    /// The room of the rows below `top`.
    fn new(sheet: Sheet, rows: &[Row<'_, '_>], outcome: Outcome, top: f64, options: &ChartOptions) -> Self {
        let (lang, sizes) = (sheet.lang, sheet.sizes);
        let most = rows.iter().map(|row| row.total.typical).fold(0.0, f64::max);
        let high = rows.iter().map(|row| row.total.high).fold(most, f64::max);
        let end = if high > most * HIGHEST { most * HIGHEST } else { high };
        let small = |text: &str| text_width(text, Face::Regular, sizes.small);
        let widths = rows.iter().map(|row| {
            let total = text_width(&total(row, outcome, lang), Face::SemiBold, sizes.label);
            small(&range(row, lang)).max(small(&up_to(row, outcome, lang))).max(total)
        });
        let gutter = widths.fold(0.0, f64::max) + 6.0;
        let scale = Axis { values: (0.0, end), points: (sheet.left, sheet.right - gutter) };
        let usual = sizes.label * 1.6;
        let others = rows.len() as f64 * sizes.label * 3.1 + sizes.small * 12.0;
        let room = |height: f64| (height - top - others) / rows.len() as f64;
        let thick = options.height.map_or(usual, |height| room(height.get()).clamp(usual, sizes.label * 4.5));
        let top = top + sizes.label * 0.7;
        let mut bars = Self { sheet, outcome, scale, thick, top, y: top };
        bars.grid(rows);
        bars
    }

    /// Height of the name of a row in lines: its words of the state stand beside it, or below it.
    fn heading(&self, row: &Row<'_, '_>) -> (Vec<String>, bool) {
        let (lang, label, wide) = (self.sheet.lang, self.sheet.sizes.label, self.sheet.right - self.sheet.left);
        let lines = wrap(row.name(lang), Face::SemiBold, label, wide);
        let last = lines.last().map_or(0.0, |line| text_width(line, Face::SemiBold, label));
        let state = text_width(ChartWord::NotOpen.text(lang), Face::Regular, self.sheet.sizes.small);
        (lines, last + label * 0.8 + state <= wide)
    }

    /// Height of a row.
    fn height(&self, row: &Row<'_, '_>) -> f64 {
        let (lines, beside) = self.heading(row);
        let below = usize::from(!row.is_open() && !beside);
        self.sheet.sizes.label * (1.3 * (lines.len() + below) as f64 + 1.7) + self.thick
    }

    /// Draws the lines of the scale behind all rows.
    fn grid(&mut self, rows: &[Row<'_, '_>]) {
        let bottom = self.top + rows.iter().map(|row| self.height(row)).sum::<f64>();
        for value in self.ticks() {
            let x = self.scale.at(value);
            self.sheet.line("grid", vec![Point::new(x, self.top), Point::new(x, bottom)]);
        }
    }

    /// Round values of the scale, as many as their figures have room for.
    fn ticks(&self) -> Vec<f64> {
        let (from, to) = self.scale.points;
        let figures = text_width(&whole(self.scale.values.1, self.sheet.lang), Face::Regular, self.sheet.sizes.small);
        let most = ((to - from) / (figures + self.sheet.sizes.small * 2.5)).clamp(2.0, 8.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 2 and 8")]
        self.scale.ticks(most as usize)
    }

    /// Draws a route: its name, its bar, the line from P10 to P90.
    fn row(&mut self, row: &Row<'_, '_>) {
        let (lang, sizes, left) = (self.sheet.lang, self.sheet.sizes, self.sheet.left);
        let next = self.y + self.height(row);
        let (lines, beside) = self.heading(row);
        for line in &lines {
            self.y += sizes.label * 1.3;
            self.sheet.text("heading", line, Point::new(left, self.y), Anchor::Left);
        }
        if !row.is_open() {
            let last = lines.last().map_or(0.0, |line| text_width(line, Face::SemiBold, sizes.label));
            let x = if beside { left + last + sizes.label * 0.8 } else { left };
            self.y += if beside { 0.0 } else { sizes.label * 1.3 };
            self.sheet.text("state", ChartWord::NotOpen.text(lang), Point::new(x, self.y), Anchor::Left);
        }
        let top = self.y + sizes.label * 0.4;
        let bottom = top + self.thick;
        self.bar(row, top, bottom);
        let middle = f64::midpoint(top, bottom) + sizes.label * 0.35;
        let x = self.scale.at(row.total.typical) + 4.0;
        self.sheet.text("strong", &total(row, self.outcome, lang), Point::new(x, middle), Anchor::Left);
        self.whisker(row, bottom + sizes.label * 0.5);
        self.y = next;
    }

    /// Draws the parts of a bar, with their figures where these fit.
    fn bar(&mut self, row: &Row<'_, '_>, top: f64, bottom: f64) {
        let (lang, small) = (self.sheet.lang, self.sheet.sizes.small);
        let mut group = Group::new(format!("route-{}", row.route.itinerary.route.id));
        group.tag.label = Some(format!("{}, {}", row.name(lang), total(row, self.outcome, lang)));
        let mut figures = Vec::new();
        let mut spent = 0.0;
        for (part, exact, printed) in &row.parts {
            let (from, to) = (self.scale.at(spent), self.scale.at(spent + exact));
            spent += exact;
            let area = Rect::new(from, top, if to - from > 2.0 * GAP { to - GAP } else { to }, bottom);
            if row.is_open() {
                group.nodes.push(solid(*part, area));
            } else {
                group.nodes.extend(hatched(part.key(), area));
            }
            let figure = whole(*printed, lang);
            let at = Point::new(area.centre().x, area.centre().y + small * 0.36);
            if text_width(&figure, Face::SemiBold, small) + 3.0 <= area.width() {
                figures.push((*part, figure, at));
            }
        }
        self.sheet.nodes.push(Node::Group(group));
        for (part, figure, at) in figures {
            let class = if row.is_open() { format!("in-{}", part.key()) } else { "figure".to_owned() };
            self.sheet.text(&class, &figure, at, Anchor::Middle);
        }
    }

    /// Draws the line from P10 to P90 at the ordinate `y`, broken where it leaves the scale, and what it ends at.
    fn whisker(&mut self, row: &Row<'_, '_>, y: f64) {
        let (lang, small, half) = (self.sheet.lang, self.sheet.sizes.small, self.sheet.sizes.small * 0.3);
        let cut = row.total.high > self.scale.values.1 * (1.0 + 1e-9);
        let (from, to) = (self.scale.at(row.total.low), self.scale.at(row.total.high.min(self.scale.values.1)));
        let upright = |x: f64| vec![Point::new(x, y - half), Point::new(x, y + half)];
        let mut strokes = vec![upright(from)];
        if cut {
            // Two slanted strokes: the line goes on beyond the scale.
            let slanted = |x: f64| vec![Point::new(x - half * 0.6, y + half), Point::new(x + half * 0.6, y - half)];
            strokes.push(vec![Point::new(from, y), Point::new(to - half * 2.4, y)]);
            strokes.extend([to - half * 2.4, to - half * 0.8].map(slanted));
        } else {
            strokes.extend([vec![Point::new(from, y), Point::new(to, y)], upright(to)]);
        }
        self.sheet.nodes.push(Path::lines(Tag::class("whisker"), strokes));
        let words = if cut { up_to(row, self.outcome, lang) } else { range(row, lang) };
        self.sheet.text("state", &words, Point::new(to + 4.0, y + small * 0.35), Anchor::Left);
    }

    /// Draws the scale below the rows; returns the ordinate below it.
    fn axis(&mut self) -> f64 {
        let (lang, small, y) = (self.sheet.lang, self.sheet.sizes.small, self.y);
        let (from, to) = self.scale.points;
        self.sheet.line("neatline", vec![Point::new(from, y), Point::new(to, y)]);
        for value in self.ticks() {
            let x = self.scale.at(value);
            self.sheet.line("neatline", vec![Point::new(x, y), Point::new(x, y + 3.0)]);
            let anchor = if value > 0.0 { Anchor::Middle } else { Anchor::Left };
            self.sheet.text("tick", &whole(value, lang), Point::new(x, y + 3.0 + small * 1.1), anchor);
        }
        let unit = if self.outcome == Outcome::Hours { ChartWord::Hours } else { ChartWord::Dollars };
        let mut y = y + 3.0 + small * 1.2;
        for line in wrap(unit.text(lang), Face::Regular, small, self.sheet.right - self.sheet.left) {
            y += small * 1.3;
            self.sheet.text("small", &line, Point::new(self.sheet.left, y), Anchor::Left);
        }
        y + small * 0.8
    }
}

/// The median of a route with its unit.
fn total(row: &Row<'_, '_>, outcome: Outcome, lang: Lang) -> String {
    amount(&whole(row.printed.typical, lang), outcome, lang)
}

/// The 10th and the 90th percentile of a route.
fn range(row: &Row<'_, '_>, lang: Lang) -> String {
    format!("{}–{}", whole(row.printed.low, lang), whole(row.printed.high, lang))
}

/// The end of a line that leaves the scale.
fn up_to(row: &Row<'_, '_>, outcome: Outcome, lang: Lang) -> String {
    let word = if outcome == Outcome::Hours { ChartWord::UpToHours } else { ChartWord::UpToDollars };
    fill(word.text(lang), &[("n", &whole(row.printed.high, lang))])
}
