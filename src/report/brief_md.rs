//! A brief as one report, for Markdown: it pastes into a wiki or a pull request.

use super::brief::{Brief, Told};
use super::document::Report;
use super::footnotes::marks;
use super::table::{Cell, Table};

/// The whole brief: pictures, comparisons, missing links, crossings, events, limits; sources below.
pub fn brief_report(brief: &Brief<'_>) -> Report {
    let told = brief.told();
    let mut report = Report { notes: told.notes.clone(), ..Report::default() };
    report.heading(brief.title.clone());
    report.text(format!("{} Made with `{}`.", brief.subtitle, brief.command));
    for (group, pictures) in told.groups.iter().zip(&brief.pictures) {
        report.heading(group.heading.clone());
        let (first, later): (Vec<_>, Vec<_>) = pictures.iter().partition(|picture| picture.kind == "map");
        for picture in first {
            report.picture(picture);
        }
        report.table(group.table.clone());
        for text in &group.texts {
            report.text(text.clone());
        }
        for picture in later {
            report.picture(picture);
        }
    }
    missing(&mut report, &told);
    crossings(&mut report, &told);
    events(&mut report, &told);
    report.heading("What it does not claim");
    for limit in &told.limits {
        report.text(limit.clone());
    }
    report
}

fn missing(report: &mut Report, told: &Told) {
    if told.missing.is_empty() {
        return;
    }
    report.heading("Missing links");
    let mut table = Table::new(&["route", "from – to", ">km", "status", "promised for"]);
    for part in &told.missing {
        let said: Vec<String> = part.said.iter().map(|(text, notes)| format!("{text} {}", marks(notes))).collect();
        let said = if said.is_empty() { "–".to_owned() } else { said.join("; ") };
        let cells = [&part.route, &part.from_to, &part.km, &part.status, &said];
        table.push(cells.map(|cell| Cell::new(cell.as_str())).into());
    }
    report.table(table);
}

fn crossings(report: &mut Report, told: &Told) {
    if told.crossings.is_empty() {
        return;
    }
    report.heading("Border crossings");
    let mut table = Table::new(&["crossing", "borders", "mode", "status", "what it asks"]);
    for crossing in &told.crossings {
        let status = Cell { sources: crossing.notes.clone(), ..Cell::new(crossing.status.as_str()) };
        let asks = if crossing.asks.is_empty() { "–" } else { &crossing.asks };
        let (name, borders) = (Cell::new(crossing.name.as_str()), Cell::new(crossing.borders.as_str()));
        table.push(vec![name, borders, Cell::new(crossing.mode), status, Cell::new(asks)]);
    }
    report.table(table);
}

fn events(report: &mut Report, told: &Told) {
    if told.events.is_empty() {
        return;
    }
    report.heading("Timeline");
    let mut table = Table::new(&["date", "what happened", "routes"]);
    for event in &told.events {
        let date = event.until.as_ref().map_or_else(|| event.date.clone(), |until| format!("{} – {until}", event.date));
        let note = event.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        let what = Cell { sources: event.notes.clone(), ..Cell::new(format!("{}{note}", event.title)) };
        let routes: Vec<&str> = event.routes.iter().map(crate::model::RouteId::as_str).collect();
        table.push(vec![Cell::new(date), what, Cell::new(routes.join(", "))]);
    }
    report.table(table);
}
