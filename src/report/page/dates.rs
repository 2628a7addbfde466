//! How much of each route is in operation on each date of the page: small multiples.

use serde::Serialize;

use super::super::labels::{self, open_id};
use super::seen::{PageView, Seen, Sets};
use crate::compare::Figure;
use crate::model::Lang;
use crate::words::{digits, say};

/// The routes of a group on every date, in one scenario.
#[derive(PartialEq, Serialize)]
pub(super) struct Dates {
    /// The dates, as columns.
    days: Vec<String>,
    /// A row of cells for each column of the group.
    rows: Vec<Vec<OnDate>>,
}

/// A route on a date.
#[derive(PartialEq, Serialize)]
struct OnDate {
    /// The length in operation and the whole, in words.
    text: String,
    /// The length in operation, in per cent of the whole, for its bar.
    share: f64,
    /// Whether it is open end to end: `yes`, `no` or `unknown`, and in words.
    open: &'static str,
    told: String,
}

/// The routes of a group by its number on all dates, in every scenario; none where there is but one date.
pub(super) fn dates(sets: &mut Sets, pages: &[PageView<'_>], group: usize, lang: Lang) -> Vec<Seen<Dates>> {
    let mut found: Vec<(Dates, Vec<usize>)> = Vec::new();
    let mut first = 0;
    for page in pages {
        let views = first..first + page.steps.len();
        first = views.end;
        if page.steps.len() < 2 {
            continue;
        }
        let days = page.steps.iter().map(|(date, _, _)| labels::date(*date, lang)).collect();
        let columns = page.steps[0].2.groups[group].routes.len();
        let rows = (0..columns).map(|column| {
            let on = page.steps.iter().map(|(_, _, compared)| {
                let route = &compared.groups[group].routes[column];
                let km = |figure| route.printed(figure).unwrap_or_default();
                let (running, whole) = (km(Figure::Operational), km(Figure::Length));
                let number = |km: f64| digits(&format!("{km:.0}"), lang);
                let open = open_id(route.itinerary.passability());
                OnDate {
                    text: say!(lang, "page-dates-cell", running = number(running), whole = number(whole)),
                    share: (running / whole.max(1.0) * 1000.0).round() / 10.0,
                    open,
                    told: say!(lang, &format!("page-open-{open}")),
                }
            });
            on.collect()
        });
        let table = Dates { days, rows: rows.collect() };
        // A scenario may leave all routes of the group as they are.
        match found.iter_mut().find(|(known, _)| *known == table) {
            Some((_, stands)) => stands.extend(views),
            None => found.push((table, views.collect())),
        }
    }
    found.into_iter().map(|(table, stands)| sets.seen(table, stands)).collect()
}
