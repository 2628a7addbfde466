//! Timeline: a row for each dated event, with a dot in the lane of every route it concerns.

use super::options::ChartOptions;
use super::page::{caption, finish, notes, route_colours, sheet};
use crate::compare::Assessment;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::font::Face;
use crate::model::{Atlas, Event};
use crate::scene::{Anchor, Cap, Circle, Group, Node, Path, Point, Style, Tag, TextStyle};
use crate::sheet::{Drawing, Sheet, TEXT_CONTRAST, text_width, wrap};
use crate::words::{ChartWord, digits};

/// Height of a row, in sizes of its text.
const LEADING: f64 = 1.32;

/// A timeline being drawn: lanes of routes, rows of events.
struct Timeline<'a> {
    sheet: Sheet,
    routes: &'a [Assessment<'a>],
    /// Left edge of the lanes.
    lanes: f64,
    /// Width of a lane.
    lane: f64,
    /// Left edge of the words.
    words: f64,
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
    let mut caption = caption(atlas, routes, options, ChartWord::TimelineTitle);
    let sizes = sheet.sizes;
    let top = sheet.header(&caption);
    let lane = sizes.label * 1.7;
    let lanes = sheet.left + text_width("2026-03-10", Face::Regular, sizes.small) + sizes.label;
    let words = lanes + lane * routes.len() as f64 + sizes.label * 0.4;
    let mut timeline = Timeline { sheet, routes, lanes, lane, words };
    timeline.styles();
    let y = timeline.names(top);
    let y = timeline.rows(&events, top, y);
    let mut sheet = timeline.sheet;
    caption.notes = notes(atlas, lang, vec![ChartWord::Sources.text(lang).to_owned()]);
    let bottom = sheet.footer(&sheet.footer_lines(&caption), y + sizes.small * LEADING * 0.6);
    let height = options.height.map_or(bottom, |height| height.get().max(bottom));
    let description = events
        .iter()
        .map(|event| format!("{}: {}.", event.date, event.title.trim_end_matches('.')))
        .collect::<Vec<_>>()
        .join(" ");
    Ok(finish(sheet, atlas, height, description))
}

/// Whether an event is one of a corridor that the route follows.
fn concerns(event: &Event, route: &Assessment<'_>) -> bool {
    event.corridors.iter().any(|corridor| route.itinerary.route.corridors.contains(corridor))
}

impl Timeline<'_> {
    /// Adds the styles of the routes.
    fn styles(&mut self) {
        let sheet = &mut self.sheet;
        let colours = route_colours(sheet, self.routes);
        for (route, colour) in self.routes.iter().zip(&colours) {
            let id = &route.itinerary.route.id;
            sheet.stroke(format!("lane-{id}"), colour.mix(sheet.palette.page, 0.55), 1.0, &[], Cap::Round);
            sheet.styles.insert(format!("dot-{id}"), Style { fill: Some(*colour), ..Style::default() });
            let mut name = sheet.styles.get("heading").cloned().unwrap_or_default();
            name.fill = Some(sheet.theme.readable(*colour, TEXT_CONTRAST));
            sheet.styles.insert(format!("name-{id}"), name);
        }
    }

    /// Middle of a lane.
    fn x(&self, lane: usize) -> f64 {
        self.lanes + self.lane * (lane as f64 + 0.5)
    }

    /// Names the lanes below `top`. The names hang from a stair, the last lane lowest, so that none lies over another.
    /// Returns the top of the rows.
    fn names(&mut self, top: f64) -> f64 {
        let label = self.sheet.sizes.label;
        let mut y = top;
        for (i, route) in self.routes.iter().enumerate() {
            y += label * 1.4;
            let id = &route.itinerary.route.id;
            let (x, lane) = (self.x(i), self.lane);
            let sheet = &mut self.sheet;
            let name = route.itinerary.route.names.get(sheet.lang);
            sheet.text(&format!("name-{id}"), name, Point::new(x + lane * 0.45, y), Anchor::Left);
            let from = Point::new(x, y - label * 0.3);
            sheet.line(&format!("lane-{id}"), vec![Point::new(x + lane * 0.35, from.y), from]);
        }
        y + label * 0.9
    }

    /// Draws the events from `y` on, and the lanes below their names; returns the bottom of the last row.
    fn rows(&mut self, events: &[&Event], top: f64, mut y: f64) -> f64 {
        let (label, small) = (self.sheet.sizes.label, self.sheet.sizes.small);
        let row = small * LEADING;
        let mut nodes: Vec<Node> = Vec::new();
        let mut texts: Vec<(&str, String, Point)> = Vec::new();
        let mut year = String::new();
        for event in events {
            let this_year = event.date.to_string()[..4].to_owned();
            if this_year != year {
                y += row * 0.45;
                let ends = [self.sheet.left, self.sheet.right].map(|x| Point::new(x, y));
                nodes.push(Path::lines(Tag::class("grid"), [ends.into()]));
                year = this_year;
            }
            let until = event.until.map(|until| format!(" (to {until})")).unwrap_or_default();
            let title = format!("{}{until}", event.title.trim_end_matches('.'));
            let middle = y + row * 0.75;
            for (i, route) in self.routes.iter().enumerate().filter(|(_, route)| concerns(event, route)) {
                let tag = Tag::class(format!("dot-{}", route.itinerary.route.id));
                let centre = Point::new(self.x(i), middle - small * 0.35 + row * 0.25);
                nodes.push(Node::Circle(Circle { tag, centre, radius: 2.1 }));
            }
            let date = digits(&event.date.to_string(), self.sheet.lang);
            texts.push(("small", date, Point::new(self.sheet.left, y + row)));
            for line in wrap(&title, Face::Regular, small, self.sheet.right - self.words) {
                y += row;
                texts.push(("row", line, Point::new(self.words, y)));
            }
            y += row * 0.28;
        }
        for (i, route) in self.routes.iter().enumerate() {
            let (x, start) = (self.x(i), top + label * (1.4 * (i + 1) as f64 - 0.3));
            let lane = vec![Point::new(x, start), Point::new(x, y)];
            self.sheet.line(&format!("lane-{}", route.itinerary.route.id), lane);
        }
        let sheet = &mut self.sheet;
        let mut group = Group::new("events");
        group.nodes = nodes;
        sheet.nodes.push(Node::Group(group));
        let mut plain = sheet.styles.get("note").cloned().unwrap_or_default();
        plain.text = plain.text.map(|text| TextStyle { halo: None, ..text });
        sheet.styles.insert("row".to_owned(), plain);
        for (class, words, at) in texts {
            sheet.text(class, &words, at, Anchor::Left);
        }
        y
    }
}
