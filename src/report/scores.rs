//! Scores of the model, as a table and in JSON.

use schemars::JsonSchema;
use serde::Serialize;

use super::labels::{self, columns};
use crate::compare::Score;
use crate::model::Lang;
use crate::table::{Table, Value, row};
use crate::words::say;

#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
pub(super) struct ScoreJson {
    /// The observations that are counted.
    of: &'static str,
    count: usize,
    inside: usize,
    /// `null` without observations.
    share_inside: Option<f64>,
    median_abs_log_ratio: Option<f64>,
    /// Median of the ratios, model over observation.
    median_ratio: Option<f64>,
}

impl ScoreJson {
    pub(super) fn new(of: &'static str, score: Score) -> Self {
        let thousandth = |value: f64| (value * 1000.0).round() / 1000.0;
        Self {
            of,
            count: score.count,
            inside: score.inside,
            share_inside: score.share_inside().map(thousandth),
            median_abs_log_ratio: score.median_abs_log_ratio.map(thousandth),
            median_ratio: score.bias.map(thousandth),
        }
    }
}

/// The scores as a table, a row for each.
pub(super) fn score_table(scores: impl IntoIterator<Item = (&'static str, Score)>, lang: Lang) -> Table {
    let names = ["of", ">number", ">inside", ">share", ">median-ln-ratio", ">median-ratio"];
    let mut table = columns(lang, &names);
    let printed = |value: Value| labels::printed(value, lang);
    for (of, score) in scores {
        table.push(row![
            say!(lang, &format!("score-{}", of.replace(' ', "-"))),
            printed(score.count.into()),
            printed(score.inside.into()),
            score.share_inside().map(|share| labels::per_cent(share, lang)),
            printed(Value::fixed(score.median_abs_log_ratio, 2)),
            printed(Value::fixed(score.bias, 2)),
        ]);
    }
    table
}
