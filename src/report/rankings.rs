//! Rankings of the routes of a group: shares of draws for every pair, and for every rank.

use super::body::Body;
use super::labels::{self, columns, of_draws};
use crate::compare::{GroupComparison, Outcome};
use crate::model::Lang;
use crate::table::{Align, Cell, Column, Table};
use crate::words::{digits, say};

/// Adds for hours and cost the share of draws in which each route has less than each other, and in which it has each rank.
pub(super) fn ranking_tables(group: &GroupComparison<'_>, body: &mut Body) {
    let lang = body.lang;
    let ids: Vec<&str> = group.routes.iter().map(|route| route.itinerary.route.id.as_str()).collect();
    for ranking in group.rankings.iter().filter(|ranking| ranking.outcome() != Outcome::Emission) {
        let of = labels::outcome(ranking.outcome());
        let ranks = ranking.ranks();
        let known: Vec<usize> = (0..ids.len()).filter(|at| !ranks[*at].is_empty()).collect();
        if known.len() < 2 {
            continue;
        }
        body.heading(say!(lang, &format!("ranking-pairs-{of}")));
        let mut pairs = table(lang, &format!("=less-{of}"), known.iter().map(|at| ids[*at].to_owned()));
        for a in &known {
            let share = |b: &usize| match ranking.share_below(*a, *b) {
                Some(share) if a != b => of_draws(share, lang).into(),
                _ => Cell::from("–"),
            };
            pairs.push(std::iter::once(ids[*a].into()).chain(known.iter().map(share)).collect());
        }
        body.table(pairs);
        body.heading(say!(lang, &format!("ranking-ranks-{of}")));
        let mut places = table(lang, "=rank", (1..=known.len()).map(|rank| digits(&rank.to_string(), lang)));
        for a in &known {
            let shares = ranks[*a].iter().map(|share| of_draws(*share, lang).into());
            places.push(std::iter::once(ids[*a].into()).chain(shares).collect());
        }
        body.table(places);
    }
}

fn table(lang: Lang, first: &str, others: impl Iterator<Item = String>) -> Table {
    let mut table = columns(lang, &[first]);
    table.columns.extend(others.map(|heading| Column { heading, align: Align::Right, keep: false }));
    table
}
