//! Time or cost over distance, in the terminal.

use schemars::JsonSchema;
use serde::Serialize;

use super::compare::unknown_events;
use super::document::Report;
use super::table::{Cell, Table};
use super::transit_json::Ranged;
use crate::compare::{Assessment, Outcome, Stair, View};
use crate::model::{EventKind, Lang};
use crate::units::Metres;

/// Columns and rows of the plot.
const WIDTH: usize = 88;
const HEIGHT: usize = 20;

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    by: &'static str,
    unit: &'static str,
    routes: Vec<RouteJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct RouteJson<'a> {
    id: &'a str,
    /// Empty when the total is not known.
    stairs: Vec<StairJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct StairJson<'a> {
    kind: &'static str,
    from: &'a str,
    to: &'a str,
    from_m: Metres,
    to_m: Metres,
    before: Ranged,
    after: Ranged,
}

/// Hours or dollars over kilometres: a letter for each route, typical values; bounds stand in the table below.
pub fn stairs_report(view: &View<'_>, routes: &[Assessment<'_>], outcome: Outcome, lang: Lang) -> Report {
    let atlas = view.atlas();
    let (by, unit, words) = if outcome == Outcome::Hours {
        ("time", "h", "Hours")
    } else {
        ("cost", "USD/TEU", "US dollars for a container")
    };
    let mut report = Report {
        data: Table::new(&["route", "kind", "from", "to", "from_km", "to_km", "before", "after", "low", "high"]),
        ..Report::default()
    };
    report.heading(format!("{words} over kilometres, as of {}", view.label.shown));
    let stairs: Vec<Vec<Stair<'_, '_>>> =
        routes.iter().map(|r| r.transit.stairs(outcome, &view.assumptions).unwrap_or_default()).collect();
    let longest = routes.iter().map(|route| route.itinerary.length().km()).fold(1.0, f64::max);
    let highest = routes.iter().filter_map(|r| r.transit.total(outcome)).map(|total| total.typical).fold(1.0, f64::max);
    let mut plot = vec![vec![' '; WIDTH + 1]; HEIGHT + 1];
    let letters: Vec<char> = ('A'..='Z').collect();
    for (stairs, letter) in stairs.iter().zip(letters.iter().cycle()) {
        for stair in stairs.iter().filter(|stair| stair.event.certain) {
            draw(&mut plot, stair, *letter, (longest, highest));
        }
    }
    let mut lines: Vec<String> = Vec::new();
    for (n, row) in plot.iter().enumerate() {
        let value = highest * (HEIGHT - n) as f64 / HEIGHT as f64;
        let label = if n % 5 == 0 { format!("{value:>6.0}") } else { " ".repeat(6) };
        lines.push(format!("{label} │{}", row.iter().collect::<String>()));
    }
    lines.push(format!("{:>6} └{}", "", "─".repeat(WIDTH)));
    lines.push(format!("{:>8}{:<half$}{:>half$}", "", "0 km", format!("{longest:.0} km"), half = WIDTH / 2));
    report.lines(lines);
    let mut table = Table::new(&["=letter", "route", ">typical", ">low", ">high", "stops, their typical share"]);
    for ((route, stairs), letter) in routes.iter().zip(&stairs).zip(letters.iter().cycle()) {
        let total = route.transit.total(outcome);
        let stops = stairs.iter().filter(|s| s.event.kind != EventKind::Move && s.event.certain).map(|stair| {
            let spent = stair.spent.1.typical - stair.spent.0.typical;
            format!("{} {spent:.0} {unit}", atlas.place_name(stair.event.from, lang))
        });
        let stops: Vec<String> = stops.collect();
        let said = match total {
            Some(_) => stops.join("; "),
            None => format!(
                "not known: nothing is published on {}",
                unknown_events(atlas, &route.transit, outcome, lang).join(", ")
            ),
        };
        table.push(vec![
            Cell::new(letter.to_string()),
            Cell::new(route.itinerary.route.names.get(lang)),
            Cell::number(total.map(|t| t.typical), 0),
            Cell::number(total.map(|t| t.low), 0),
            Cell::number(total.map(|t| t.high), 0),
            Cell::new(said),
        ]);
        for stair in stairs {
            report.data.push(vec![
                Cell::new(route.itinerary.route.id.as_str()),
                Cell::new(stair.event.kind.word()),
                Cell::new(stair.event.from.as_str()),
                Cell::new(stair.event.to.as_str()),
                Cell::number(Some(stair.at.0.km()), 1),
                Cell::number(Some(stair.at.1.km()), 1),
                Cell::number(Some(stair.spent.0.typical), 1),
                Cell::number(Some(stair.spent.1.typical), 1),
                Cell::number(Some(stair.spent.1.low), 1),
                Cell::number(Some(stair.spent.1.high), 1),
            ]);
        }
    }
    report.table(table);
    if routes.iter().any(|route| !route.itinerary.is_passable()) {
        report.text("As if all of it were open.");
    }
    let documents = routes.iter().zip(&stairs).map(|(route, stairs)| RouteJson {
        id: route.itinerary.route.id.as_str(),
        stairs: stairs.iter().map(StairJson::new).collect(),
    });
    report.set_json(&Document { schema: "corridor/stairs/1", by, unit, routes: documents.collect() });
    report
}

/// Draws a slope or a step with letters.
fn draw(plot: &mut [Vec<char>], stair: &Stair<'_, '_>, letter: char, (longest, highest): (f64, f64)) {
    let cell = |km: f64, value: f64| (cells(km / longest, WIDTH), HEIGHT - cells(value / highest, HEIGHT));
    let (a, b) = (stair.at, stair.spent);
    let parts = 2 * (WIDTH + HEIGHT);
    for n in 0..=parts {
        let share = n as f64 / parts as f64;
        let km = a.0.km() + (a.1 - a.0).km() * share;
        let value = b.0.typical + (b.1.typical - b.0.typical) * share;
        let (x, y) = cell(km, value);
        // Where routes lie on each other, the first one stays and the others show at their ends.
        if plot[y][x] == ' ' {
            plot[y][x] = letter;
        }
    }
}

fn cells(share: f64, most: usize) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the size of the plot")]
    let cell = (share * most as f64).round().clamp(0.0, most as f64) as usize;
    cell
}

impl<'a> StairJson<'a> {
    fn new(stair: &Stair<'_, 'a>) -> Self {
        Self {
            kind: stair.event.kind.word(),
            from: stair.event.from.as_str(),
            to: stair.event.to.as_str(),
            from_m: stair.at.0,
            to_m: stair.at.1,
            before: Ranged::new(stair.spent.0),
            after: Ranged::new(stair.spent.1),
        }
    }
}
