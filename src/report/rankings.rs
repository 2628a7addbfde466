//! Rankings of the routes of a group: shares of draws for every pair, and for every rank.

use super::body::Body;
use super::labels::of_draws;
use crate::compare::{GroupComparison, Outcome};
use crate::table::{Align, Cell, Column, Table};

/// Adds for hours and cost the share of draws in which each route has less than each other, and in which it has each rank.
pub(super) fn ranking_tables(group: &GroupComparison<'_>, body: &mut Body) {
    let lang = body.lang;
    let ids: Vec<&str> = group.routes.iter().map(|route| route.itinerary.route.id.as_str()).collect();
    for ranking in group.rankings.iter().filter(|ranking| ranking.outcome() != Outcome::Emission) {
        let (quantity, less) =
            if ranking.outcome() == Outcome::Hours { ("Time", "faster than") } else { ("Cost", "cheaper than") };
        let ranks = ranking.ranks();
        let known: Vec<usize> = (0..ids.len()).filter(|at| !ranks[*at].is_empty()).collect();
        if known.len() < 2 {
            continue;
        }
        body.heading(format!("{quantity}: share of draws in which the route of the row is {less} that of the column"));
        let mut pairs = table(less, known.iter().map(|at| ids[*at].to_owned()));
        for a in &known {
            let share = |b: &usize| match ranking.share_below(*a, *b) {
                Some(share) if a != b => of_draws(share, lang).into(),
                _ => Cell::from("–"),
            };
            pairs.push(std::iter::once(ids[*a].into()).chain(known.iter().map(share)).collect());
        }
        body.table(pairs);
        body.heading(format!("{quantity}: share of draws in which the route has each rank"));
        let mut places = table("rank", (1..=known.len()).map(|rank| rank.to_string()));
        for a in &known {
            let shares = ranks[*a].iter().map(|share| of_draws(*share, lang).into());
            places.push(std::iter::once(ids[*a].into()).chain(shares).collect());
        }
        body.table(places);
    }
}

fn table(first: &str, columns: impl Iterator<Item = String>) -> Table {
    let names = Column { heading: first.to_owned(), align: Align::Left, keep: true };
    let mut table = Table { columns: vec![names], ..Table::default() };
    table.columns.extend(columns.map(|heading| Column { heading, align: Align::Right, keep: false }));
    table
}
