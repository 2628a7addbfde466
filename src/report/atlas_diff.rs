//! Report of the differences between two atlases.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::diff::{IndicatorJson, figure_cells, indicator, number};
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::compare::{AtlasDifference, AtlasLayer, FeatureChange, LayerChange};
use crate::model::Lang;
use crate::network::Passability;
use crate::table::{self, Cell, Table, row};
use crate::units::Metres;
use crate::words::say;

struct AtlasDiff<'a> {
    /// Names of both atlases, as the user gave them.
    names: (Option<&'a str>, &'a str),
    difference: &'a AtlasDifference,
    lang: Lang,
}

/// Report of the differences between two atlases with these names, `before` and `after`; the embedded one has none.
pub fn atlas_diff_report<'a>(
    before: Option<&'a str>,
    after: &'a str,
    difference: &'a AtlasDifference,
    lang: Lang,
) -> Report<'a> {
    Report::of(AtlasDiff { names: (before, after), difference, lang })
}

/// The name of an atlas.
fn named(name: Option<&str>, lang: Lang) -> String {
    name.map_or_else(|| say!(lang, "embedded-atlas"), str::to_owned)
}

impl Document for AtlasDiff<'_> {
    fn json(&self) -> impl Serialize {
        AtlasDiffJson::new(self.names, self.difference)
    }

    fn csv(&self) -> Table {
        let mut table = Table::new(["layer", "id", "change", "field", "unit", "before", "after", "moved_m"]);
        for change in &self.difference.layers {
            let (before, after) = (change.before.join("; "), change.after.join("; "));
            let moved = change.moved.map_or(table::Value::Empty, |moved| table::Value::Fixed(moved.get(), 1));
            let field = change.field.unwrap_or_default();
            table.push(row![change.layer.word(), &change.id, change.change.word(), field, "", before, after, moved]);
        }
        for route in &self.difference.figures {
            let (before, after) = route.passable;
            if before != after {
                let (before, after) = (before.word(), after.word());
                table.push(row![
                    "figures",
                    &route.route,
                    "changed",
                    "passable",
                    "",
                    before,
                    after,
                    table::Value::Empty
                ]);
            }
            for (figure, before, after) in &route.figures {
                let unit = figure.spec().unit;
                let (before, after) = (number(unit, before), number(unit, after));
                let (word, empty) = (figure.word(), table::Value::Empty);
                table.push(row!["figures", &route.route, "changed", word, unit.word(), before, after, empty]);
            }
        }
        table
    }

    fn body(&self, body: &mut Body) {
        let ((before, after), lang) = (self.names, self.lang);
        body.lang = lang;
        body.heading(say!(lang, "heading-atlas-diff", before = named(before, lang), after = after));
        if self.difference.is_empty() {
            body.text(say!(lang, "nothing-changes"));
            return;
        }
        for layer in AtlasLayer::ALL {
            let of_layer = || self.difference.layers.iter().filter(|change| change.layer == *layer);
            if of_layer().next().is_none() {
                continue;
            }
            let mut table = columns(lang, &[&format!("={}", layer.word()), "=change", "field", "before", "after"]);
            for change in of_layer() {
                let (before, after) = (change.before.join("; "), change.after.join("; "));
                let field = change.field.unwrap_or_default();
                table.push(row![&change.id, told(change, lang), field, before, after]);
            }
            body.table(table);
        }
        if self.difference.figures.is_empty() {
            body.text(say!(lang, "figures-stay"));
            return;
        }
        let mut table = columns(lang, &["=route", "figure", ">before", ">after", ">change"]);
        for route in &self.difference.figures {
            for (i, [figure, before, after, change]) in
                figure_cells(route.passable, &route.figures, lang).into_iter().enumerate()
            {
                let id = if i == 0 { route.route.as_str() } else { "" };
                table.push(row![id, figure, before, after, change]);
            }
        }
        body.table(table);
    }
}

/// What became of a feature, in words.
fn told(change: &LayerChange, lang: Lang) -> Cell {
    match change.moved {
        Some(moved) => say!(lang, "moved-by", distance = labels::width(moved, lang)).into(),
        None => say!(lang, &format!("change-{}", change.change.word())).into(),
    }
}

#[derive(JsonSchema, Serialize)]
pub(super) struct AtlasDiffJson<'a> {
    schema: &'static str,
    before: String,
    after: &'a str,
    layers: Vec<LayerChangeJson<'a>>,
    figures: Vec<FiguresJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct LayerChangeJson<'a> {
    layer: AtlasLayer,
    id: &'a str,
    change: FeatureChange,
    /// `null` when the whole feature changed.
    field: Option<&'static str>,
    before: &'a [String],
    after: &'a [String],
    /// Farthest that a vertex is from the other line, m; `null` unless it was moved.
    moved_m: Option<Metres>,
}

#[derive(JsonSchema, Serialize)]
struct FiguresJson<'a> {
    route: &'a str,
    passable_before: Passability,
    passable_after: Passability,
    indicators: Vec<IndicatorJson>,
}

impl<'a> AtlasDiffJson<'a> {
    fn new((before, after): (Option<&'a str>, &'a str), difference: &'a AtlasDifference) -> Self {
        let layers = difference.layers.iter().map(|change| LayerChangeJson {
            layer: change.layer,
            id: &change.id,
            change: change.change,
            field: change.field,
            before: &change.before,
            after: &change.after,
            moved_m: change.moved,
        });
        let figures = difference.figures.iter().map(|route| FiguresJson {
            route: &route.route,
            passable_before: route.passable.0,
            passable_after: route.passable.1,
            indicators: route.figures.iter().map(|(f, before, after)| indicator(*f, before, after)).collect(),
        });
        let before = named(before, Lang::En);
        Self { schema: "corridor/atlas-diff/1", before, after, layers: layers.collect(), figures: figures.collect() }
    }
}
