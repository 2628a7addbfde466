//! Timeline: a row for each dated event, with a dot in the lane of every route it concerns.

use super::options::ChartOptions;
use super::page::{caption, finish, notes, route_colours, sheet};
use crate::compare::Assessment;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::font::Face;
use crate::model::{Atlas, Event};
use crate::scene::{Anchor, Cap, Circle, Group, Node, Path, Point, Style, Tag, TextStyle};
use crate::sheet::{Drawing, TEXT_CONTRAST, text_width, wrap};
use crate::words::{ChartWord, digits};

/// Draws the events up to the date shown that concern one of the routes.
///
/// # Errors
/// There is no such event.
pub(super) fn draw(atlas: &Atlas, routes: &[Assessment<'_>], options: &ChartOptions) -> Result<Drawing> {
    let lang = options.lang;
    let date = routes.first().map_or(atlas.as_of, |route| route.itinerary.as_of);
    let concerns = |event: &Event, route: &Assessment<'_>| {
        event.corridors.iter().any(|corridor| route.itinerary.route.corridors.contains(corridor))
    };
    let events: Vec<&Event> = atlas
        .events
        .iter()
        .filter(|event| event.date.first_day() <= date.first_day())
        .filter(|event| routes.iter().any(|route| concerns(event, route)))
        .collect();
    if events.is_empty() {
        let finding = Finding::argument("no-events", format!("no event on these routes up to {date}"));
        return Err(finding.with_hint("name other routes, or a later date").into());
    }
    let mut sheet = sheet(options);
    let mut caption = caption(atlas, routes, options, ChartWord::TimelineTitle);
    let sizes = sheet.sizes;
    let top = sheet.header(&caption);
    let (row, lane) = (sizes.small * 1.32, sizes.label * 1.7);
    let dates = text_width("2026-03-10", Face::Regular, sizes.small) + sizes.label;
    let (lanes, words) = (sheet.left + dates, sheet.left + dates + lane * routes.len() as f64 + sizes.label * 0.4);
    let colours = route_colours(&sheet, routes);
    for (route, colour) in routes.iter().zip(&colours) {
        let id = &route.itinerary.route.id;
        sheet.stroke(format!("lane-{id}"), colour.mix(sheet.palette.page, 0.55), 1.0, &[], Cap::Round);
        sheet.styles.insert(format!("dot-{id}"), Style { fill: Some(*colour), ..Style::default() });
        let mut name = sheet.styles.get("heading").cloned().unwrap_or_default();
        name.fill = Some(options.theme.readable(*colour, TEXT_CONTRAST));
        sheet.styles.insert(format!("name-{id}"), name);
    }
    let x = |i: usize| lanes + lane * (i as f64 + 0.5);
    // Names of the lanes hang from a stair, the last lane lowest, so that none lies over another.
    let mut y = top;
    for (i, route) in routes.iter().enumerate() {
        y += sizes.label * 1.4;
        let id = &route.itinerary.route.id;
        let at = Point::new(x(i) + lane * 0.45, y);
        sheet.text(&format!("name-{id}"), route.itinerary.route.names.get(lang), at, Anchor::Left);
        let from = Point::new(x(i), y - sizes.label * 0.3);
        sheet.line(&format!("lane-{id}"), vec![Point::new(x(i) + lane * 0.35, from.y), from]);
    }
    let starts: Vec<f64> = (1..=routes.len()).map(|n| top + sizes.label * (1.4 * n as f64 - 0.3)).collect();
    y += sizes.label * 0.9;
    let mut nodes: Vec<Node> = Vec::new();
    let mut texts: Vec<(String, String, Point)> = Vec::new();
    let mut year = String::new();
    for event in &events {
        let this_year = event.date.to_string()[..4].to_owned();
        if this_year != year {
            y += row * 0.45;
            nodes.push(Path::lines(Tag::class("grid"), [vec![Point::new(sheet.left, y), Point::new(sheet.right, y)]]));
            year = this_year;
        }
        let until = event.until.map(|until| format!(" (to {until})")).unwrap_or_default();
        let title = format!("{}{until}", event.title.trim_end_matches('.'));
        let lines = wrap(&title, Face::Regular, sizes.small, sheet.right - words);
        let middle = y + row * 0.75;
        for (i, route) in routes.iter().enumerate().filter(|(_, route)| concerns(event, route)) {
            let tag = Tag::class(format!("dot-{}", route.itinerary.route.id));
            nodes.push(Node::Circle(Circle {
                tag,
                centre: Point::new(x(i), middle - sizes.small * 0.35 + row * 0.25),
                radius: 2.1,
            }));
        }
        texts.push(("small".to_owned(), digits(&event.date.to_string(), lang), Point::new(sheet.left, y + row)));
        for line in lines {
            y += row;
            texts.push(("row".to_owned(), line, Point::new(words, y)));
        }
        y += row * 0.28;
    }
    for (i, start) in starts.iter().enumerate() {
        let id = &routes[i].itinerary.route.id;
        sheet.line(&format!("lane-{id}"), vec![Point::new(x(i), *start), Point::new(x(i), y)]);
    }
    let mut group = Group::new("events");
    group.nodes = nodes;
    sheet.nodes.push(Node::Group(group));
    let mut plain = sheet.styles.get("note").cloned().unwrap_or_default();
    plain.text = plain.text.map(|text| TextStyle { halo: None, ..text });
    sheet.styles.insert("row".to_owned(), plain);
    for (class, words, at) in texts {
        sheet.text(&class, &words, at, Anchor::Left);
    }
    caption.notes = notes(atlas, lang, vec![ChartWord::Sources.text(lang).to_owned()]);
    let bottom = sheet.footer(&sheet.footer_lines(&caption), y + row * 0.6);
    let height = options.height.map_or(bottom, |height| height.get().max(bottom));
    let description = events
        .iter()
        .map(|event| format!("{}: {}.", event.date, event.title.trim_end_matches('.')))
        .collect::<Vec<_>>()
        .join(" ");
    Ok(finish(sheet, atlas, height, description))
}
