//! Timeline: events to scale in a lane for each route, then told one by one.

use std::collections::BTreeSet;

use super::mirror::mirror;
use super::options::ChartOptions;
use super::page::{caption, finish, notes, route_colours, sheet};
use super::time_scale::TimeScale;
use crate::colour::Rgb;
use crate::compare::Assessment;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::font::Face;
use crate::model::{Atlas, Event, Lang};
use crate::network::is_milestone;
use crate::scene::{Anchor, Cap, Circle, Group, Node, Path, Point, Rect, Style, Tag, TextStyle};
use crate::sheet::{Drawing, Sheet, TEXT_CONTRAST, text_width, wrap};
use crate::words::{ChartWord, day_of_year, digits, long_date};

/// Height of a row, in sizes of its text.
const LEADING: f64 = 1.32;

/// A lane: routes that share all their events.
struct Lane {
    /// The letter by which rows name it; none where there is one lane.
    letter: String,
    /// Names of its routes.
    name: String,
    /// Id of its first route, in class names.
    id: String,
    colour: Rgb,
    /// Its events by index.
    events: BTreeSet<usize>,
    /// Those that changed the state of one of its routes.
    milestones: BTreeSet<usize>,
}

/// A timeline being drawn.
struct Timeline<'a> {
    sheet: Sheet,
    events: Vec<&'a Event>,
    lanes: Vec<Lane>,
}

/// Draws the events up to the date shown that concern one of the routes.
///
/// # Errors
/// There is no such event.
pub(super) fn draw(atlas: &Atlas, routes: &[Assessment<'_>], options: &ChartOptions) -> Result<Drawing> {
    let lang = options.lang;
    let date = routes.first().map_or(atlas.as_of, |route| route.itinerary.as_of);
    let past = atlas.events.iter().filter(|event| event.date.first_day() <= date.first_day());
    let events: Vec<&Event> = past.filter(|event| routes.iter().any(|route| concerns(event, route))).collect();
    if events.is_empty() {
        let finding = Finding::argument("no-events", format!("no event on these routes up to {date}"));
        return Err(finding.with_hint("name other routes, or a later date").into());
    }
    let mut sheet = sheet(options);
    let subject = if routes.len() > 1 { ChartWord::TimelineTitle } else { ChartWord::Happened };
    let mut caption = caption(atlas, routes, options, subject);
    let top = sheet.header(&caption);
    let from = sheet.nodes.len();
    let lanes = lanes(&sheet, &events, routes);
    let mut timeline = Timeline { sheet, events, lanes };
    timeline.styles();
    let y = timeline.scale(date.years().0, top);
    let y = timeline.rows(y);
    let Timeline { mut sheet, events, .. } = timeline;
    mirror(&mut sheet, from);
    let own = [ChartWord::MilestonesNote, ChartWord::Sources].map(|word| word.text(lang).to_owned());
    caption.notes = notes(atlas, lang, own.into());
    let bottom = sheet.footer(&sheet.footer_lines(&caption), y + sheet.sizes.small * LEADING * 0.6);
    let height = options.height.map_or(bottom, |height| height.get().max(bottom));
    let told = events.iter().map(|event| format!("{}: {}.", event.date, title(event)));
    let description = told.collect::<Vec<_>>().join(" ");
    Ok(finish(sheet, atlas, height, description))
}

/// Whether an event is one of a corridor that the route follows.
fn concerns(event: &Event, route: &Assessment<'_>) -> bool {
    event.corridors.iter().any(|corridor| route.itinerary.route.corridors.contains(corridor))
}

/// What happened, as an event tells it, and until when.
fn title(event: &Event) -> String {
    let until = event.until.map(|until| format!(" (to {})", long_date(until, Lang::En))).unwrap_or_default();
    format!("{}{until}", event.told().trim_end_matches('.'))
}

/// The lanes of the routes, in their order; routes with the same events share one.
fn lanes(sheet: &Sheet, events: &[&Event], routes: &[Assessment<'_>]) -> Vec<Lane> {
    let of = |test: &dyn Fn(&Event) -> bool| -> BTreeSet<usize> {
        events.iter().enumerate().filter(|(_, event)| test(event)).map(|(i, _)| i).collect()
    };
    let mut lanes: Vec<Lane> = Vec::new();
    for (route, colour) in routes.iter().zip(route_colours(sheet, routes)) {
        let own = of(&|event| concerns(event, route));
        let milestones: BTreeSet<usize> = of(&|event| is_milestone(event, &route.itinerary));
        let milestones = milestones.intersection(&own).copied().collect();
        let name = route.itinerary.route.names.get(sheet.lang);
        if let Some(lane) = lanes.iter_mut().find(|lane| lane.events == own) {
            lane.name = format!("{}{}{name}", lane.name, sheet.lang.clause_separator());
            lane.milestones.extend::<BTreeSet<usize>>(milestones);
            continue;
        }
        let id = route.itinerary.route.id.to_string();
        lanes.push(Lane { letter: String::new(), name: name.to_owned(), id, colour, events: own, milestones });
    }
    if lanes.len() > 1 {
        lanes.iter_mut().zip('A'..='Z').for_each(|(lane, letter)| lane.letter = letter.to_string());
    }
    lanes
}

impl Timeline<'_> {
    /// Adds the styles of the lanes.
    fn styles(&mut self) {
        let sheet = &mut self.sheet;
        let mut plain = sheet.styles.get("note").cloned().unwrap_or_default();
        plain.text = plain.text.map(|text| TextStyle { halo: None, ..text });
        let mut bold = plain.clone();
        bold.text = bold.text.map(|text| TextStyle { face: Face::SemiBold, ..text });
        sheet.styles.insert("row".to_owned(), plain);
        for lane in &self.lanes {
            let id = &lane.id;
            sheet.stroke(format!("lane-{id}"), lane.colour.mix(sheet.palette.page, 0.55), 1.0, &[], Cap::Butt);
            sheet.stroke(format!("event-{id}"), lane.colour, 0.8, &[], Cap::Butt);
            sheet.styles.insert(format!("dot-{id}"), Style { fill: Some(lane.colour), ..Style::default() });
            let name = Style { fill: Some(sheet.theme.readable(lane.colour, TEXT_CONTRAST)), ..bold.clone() };
            sheet.styles.insert(format!("name-{id}"), name);
        }
        sheet.styles.insert("bold".to_owned(), bold);
    }

    /// Draws the lanes below `top` to scale, up to `today`; returns the ordinate below them.
    fn scale(&mut self, today: f64, top: f64) -> f64 {
        let (small, lang) = (self.sheet.sizes.small, self.sheet.lang);
        let (left, right) = (self.sheet.left, self.sheet.right);
        let moments: Vec<f64> = self.events.iter().map(|event| event.date.years().0).collect();
        let scale = TimeScale::new(moments.iter().copied().chain([today]), (left, right));
        let mut y = top;
        for lane in &self.lanes {
            let class = format!("name-{}", lane.id);
            if !lane.letter.is_empty() {
                self.sheet.text(&class, &lane.letter, Point::new(left, y + small * LEADING), Anchor::Left);
                for line in wrap(&lane.name, Face::SemiBold, small, right - left - small * 1.4) {
                    y += small * LEADING;
                    self.sheet.text(&class, &line, Point::new(left + small * 1.4, y), Anchor::Left);
                }
            }
            y += small * 1.1;
            let pieces = scale.stretches().map(|(from, to)| vec![Point::new(from + 2.5, y), Point::new(to - 2.5, y)]);
            let mut group = Group::new(format!("lane-{}", lane.id));
            group.tag.label = Some(lane.name.clone());
            group.nodes.push(Path::lines(Tag::class(format!("lane-{}", lane.id)), pieces));
            let plain = lane.events.iter().map(|i| scale.at(moments[*i]));
            let strokes = plain.map(|x| vec![Point::new(x, y - small * 0.35), Point::new(x, y + small * 0.35)]);
            group.nodes.push(Path::lines(Tag::class(format!("event-{}", lane.id)), strokes));
            for i in &lane.milestones {
                let (tag, centre) = (Tag::class(format!("dot-{}", lane.id)), Point::new(scale.at(moments[*i]), y));
                group.nodes.push(Node::Circle(Circle { tag, centre, radius: small * 0.42 }));
            }
            self.sheet.nodes.push(Node::Group(group));
            y += small * 0.7;
        }
        y += small * 0.5;
        let stretches: Vec<(f64, f64)> = scale.stretches().collect();
        for (from, to) in &stretches {
            self.sheet.line("neatline", vec![Point::new(from + 2.5, y), Point::new(to - 2.5, y)]);
        }
        // Two slanted strokes where years are left out.
        for (_, to) in stretches.iter().take(stretches.len() - 1) {
            let slanted = |x: f64| vec![Point::new(x - 1.0, y + 2.4), Point::new(x + 1.0, y - 2.4)];
            self.sheet.nodes.push(Path::lines(Tag::class("neatline"), [slanted(to - 1.2), slanted(to + 1.2)]));
        }
        let below = Rect::new(0.0, y, self.sheet.width, y + small * 3.0);
        for (year, x) in scale.years() {
            let ends = [0.0, 2.5].map(|down| Point::new(x, y + down));
            self.sheet.line("neatline", ends.into());
            let at = Point::new(x, y + 2.5 + small * 1.1);
            self.sheet.place("tick", &digits(&format!("{year:.0}"), lang), below, [(at, Anchor::Middle)]);
        }
        y + small * 2.4
    }

    /// Tells the events from `y` on, milestones in bold; returns the bottom of the last row.
    fn rows(&mut self, mut y: f64) -> f64 {
        let (lang, small, left, right) = (self.sheet.lang, self.sheet.sizes.small, self.sheet.left, self.sheet.right);
        let row = small * LEADING;
        let days: Vec<String> = self.events.iter().map(|event| day_of_year(event.date, lang)).collect();
        let widest = |texts: &[String], face| texts.iter().map(|t| text_width(t, face, small)).fold(0.0, f64::max);
        let year_width = text_width(&digits("2026", lang), Face::SemiBold, small) + small;
        let letters = left + year_width + widest(&days, Face::Regular) + small;
        let lane_width = small * 1.15;
        let lettered = if self.lanes.len() > 1 { self.lanes.len() as f64 * lane_width + small * 0.6 } else { 0.0 };
        let words = letters + lettered;
        if lang != Lang::En {
            y += row;
            let english = format!("({})", ChartWord::InEnglish.text(lang));
            self.sheet.text("small", &english, Point::new(words, y), Anchor::Left);
        }
        let mut year = String::new();
        for (i, event) in self.events.iter().enumerate() {
            let is_milestone = self.lanes.iter().any(|lane| lane.milestones.contains(&i));
            let (class, face) = if is_milestone { ("bold", Face::SemiBold) } else { ("row", Face::Regular) };
            let this_year = digits(&event.date.to_string()[..4], lang);
            let first = y + row * if this_year == year { 1.0 } else { 1.45 };
            if this_year != year {
                let line = [left, right].map(|x| Point::new(x, y + row * 0.45));
                self.sheet.line("grid", line.into());
                self.sheet.text("bold", &this_year, Point::new(left, first), Anchor::Left);
                year = this_year;
            }
            self.sheet.text("small", &days[i], Point::new(left + year_width, first), Anchor::Left);
            for (n, lane) in self.lanes.iter().enumerate().filter(|(_, lane)| lane.events.contains(&i)) {
                let x = letters + lane_width * (n as f64 + 0.5);
                if !lane.letter.is_empty() {
                    let class = format!("name-{}", lane.id);
                    self.sheet.text(&class, &lane.letter, Point::new(x, first), Anchor::Middle);
                }
            }
            for (n, line) in wrap(&title(event), face, small, right - words).into_iter().enumerate() {
                y = first + row * n as f64;
                self.sheet.text(class, &line, Point::new(words, y), Anchor::Left);
            }
            y += row * 0.28;
        }
        y
    }
}
