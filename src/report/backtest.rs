//! Report of a backtest: the model beside published times and prices.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use super::scores::{ScoreJson, score_table};
use super::transit_json::Ranged;
use crate::compare::{Backtest, Residual, Score, Tested};
use crate::model::{
    Atlas, Date, Estimate, Extent, Lang, Mode, Omission, PlaceId, PublishedBasis, PublishedQuantity, PublishedUnit,
    RouteId, SegmentId, SourceId,
};
use crate::table::{Cell, Table, Value, records, row};
use crate::units::Metres;
use crate::words::say;

#[derive(JsonSchema, Serialize)]
pub(super) struct BacktestJson<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<String>,
    published: Vec<TestedJson<'a>>,
    scores: Vec<ScoreJson>,
}

#[derive(JsonSchema, Serialize)]
struct TestedJson<'a> {
    id: &'a str,
    quantity: PublishedQuantity,
    from: Option<&'a PlaceId>,
    to: Option<&'a PlaceId>,
    /// The route of the atlas that the way is a part of; `null` where it is none.
    route: Option<&'a RouteId>,
    modes: &'a [Mode],
    /// Ids in the order of travel.
    segments: &'a [SegmentId],
    length_km: Option<f64>,
    published_km: Option<f64>,
    said: Option<Date>,
    basis: PublishedBasis,
    load: Option<&'a str>,
    without: &'a [Omission],
    /// Unit of the published value and the model.
    unit: PublishedUnit,
    low: f64,
    value: f64,
    high: f64,
    modelled: Option<Ranged>,
    ratio: Option<f64>,
    inside: Option<bool>,
    sources: &'a [SourceId],
    note: Option<&'a str>,
}

struct Held<'a> {
    atlas: &'a Atlas,
    backtest: &'a Backtest<'a>,
    lang: Lang,
}

/// Report of the model beside every published time and price, with the share inside its band and the size of the error.
pub fn backtest_report<'a>(atlas: &'a Atlas, backtest: &'a Backtest<'a>, lang: Lang) -> Report<'a> {
    Report::of(Held { atlas, backtest, lang })
}

impl<'a> Held<'a> {
    fn scores(&self) -> [(&'static str, Score); 4] {
        let backtest = self.backtest;
        [
            ("times", backtest.score_of(PublishedQuantity::Hours)),
            ("prices", backtest.score_of(PublishedQuantity::Price)),
            ("times and prices", backtest.score(|_| true)),
            ("measured alone", backtest.score_measured()),
        ]
    }

    fn of(&self, quantity: PublishedQuantity) -> impl Iterator<Item = &'a Tested<'a>> {
        self.backtest.tested.iter().filter(move |tested| tested.published.unit.quantity() == quantity)
    }

    /// The way in words: its ends, the route or the places between them, and what the figure leaves out.
    fn way(&self, tested: &Tested<'_>) -> String {
        let lang = self.lang;
        let listed = |names: Vec<String>| names.join(lang.list_separator());
        let name = |id: &PlaceId| self.atlas.place_name(id, lang).to_owned();
        let (from, to) = ends(tested);
        let ends = [from, to].map(|place| place.map_or_else(String::new, name)).join(" – ");
        let way = match &tested.published.extent {
            Extent::OfRoute { route, .. } => format!("{ends} ({route})"),
            Extent::Between { via, .. } if via.is_empty() => ends,
            Extent::Between { via, .. } => {
                say!(lang, "way-by", ends = ends, places = listed(via.iter().map(name).collect()))
            }
        };
        let left = tested.published.without.iter().map(|left| say!(lang, &format!("omission-{}", left.word())));
        let left: Vec<String> = left.collect();
        if left.is_empty() { way } else { say!(lang, "way-without", way = way, what = listed(left)) }
    }

    fn table(&self, body: &mut Body, quantity: PublishedQuantity, heading: &str) {
        let lang = self.lang;
        let names = ["way", ">km", "=when-said", "=basis", ">published", ">model", ">ratio", "=inside"];
        let mut table = columns(lang, &names);
        let printed = |value: Value| labels::printed(value, lang);
        for tested in self.of(quantity) {
            let published = tested.published;
            let sources = body.notes.numbers(self.atlas, &published.sources);
            let residual = tested.residual();
            table.push(row![
                Cell::from(self.way(tested)).cited(sources),
                printed(Value::fixed(tested.length.map(Metres::km), 0)),
                published.said.map(|date| labels::date(date, lang)),
                say!(lang, &format!("statement-{}", published.basis.word())),
                labels::with_unit(&published.amount.to_string(), published.unit.word(), lang),
                printed(modelled(tested.modelled, published.unit)),
                printed(Value::fixed(residual.map(Residual::ratio), 2)),
                residual.map(|residual| say!(lang, if residual.is_inside() { "open-yes" } else { "open-no" })),
            ]);
        }
        if !table.rows.is_empty() {
            body.heading(say!(lang, heading));
            body.table(table);
        }
    }
}

/// First and last place of a way.
fn ends<'t>(tested: &'t Tested<'_>) -> (Option<&'t PlaceId>, Option<&'t PlaceId>) {
    let stops = tested.route.as_ref().map_or(&[][..], |route| route.stops.as_slice());
    match &tested.published.extent {
        Extent::Between { from, to, .. } => (Some(from), Some(to)),
        Extent::OfRoute { .. } => (stops.first(), stops.last()),
    }
}

/// The model in the unit of the publication.
fn modelled(estimate: Option<Estimate>, unit: PublishedUnit) -> Value {
    let decimals = usize::from(unit == PublishedUnit::Days);
    let Some(Estimate { low, typical, high }) = estimate.map(|e| e.map(|value| value / unit.factor())) else {
        return Value::Unknown;
    };
    format!("{typical:.decimals$} ({low:.decimals$}–{high:.decimals$})").into()
}

impl Document for Held<'_> {
    fn json(&self) -> impl Serialize {
        let label = &self.backtest.label;
        BacktestJson {
            schema: "corridor/backtest/1",
            as_of: label.shown,
            scenario: labels::scenario(label, self.atlas),
            published: self.backtest.tested.iter().map(TestedJson::new).collect(),
            scores: self.scores().map(|(of, score)| ScoreJson::new(of, score)).to_vec(),
        }
    }

    fn csv(&self) -> Table {
        records! { tested in self.backtest.tested.iter().map(TestedJson::new) =>
            "id": tested.id,
            "quantity": tested.quantity.word(),
            "from": tested.from.map(PlaceId::as_str),
            "to": tested.to.map(PlaceId::as_str),
            "route": tested.route.map(RouteId::as_str),
            "length_km": Value::fixed(tested.length_km, 3),
            "said": tested.said.map(|date| date.to_string()),
            "basis": tested.basis.word(),
            "unit": tested.unit.word(),
            "low": tested.low,
            "value": tested.value,
            "high": tested.high,
            "model_low": tested.modelled.map(Ranged::low),
            "model": tested.modelled.map(Ranged::value),
            "model_high": tested.modelled.map(Ranged::high),
            "ratio": tested.ratio,
            "inside": tested.inside.map(|inside| if inside { "yes" } else { "no" }),
            "sources": Value::joined(tested.sources.iter().map(SourceId::as_str), " "),
        }
    }

    fn body(&self, body: &mut Body) {
        let lang = self.lang;
        body.lang = lang;
        let count = self.backtest.tested.len();
        let heading = say!(lang, "heading-backtest", n = count);
        body.heading(format!("{heading}{}", labels::suffix(&self.backtest.label, self.atlas, lang)));
        if count == 0 {
            body.text(say!(lang, "backtest-none"));
            return;
        }
        self.table(body, PublishedQuantity::Hours, "backtest-times");
        self.table(body, PublishedQuantity::Price, "backtest-prices");
        body.heading(say!(lang, "heading-scores"));
        body.table(score_table(self.scores(), lang));
        body.text(say!(lang, "backtest-about"));
        let unknown = self.backtest.tested.iter().filter(|tested| tested.modelled.is_none());
        let unknown: Vec<&str> = unknown.map(|tested| tested.published.id.as_str()).collect();
        if !unknown.is_empty() {
            body.text(say!(lang, "backtest-unknown", ids = unknown.join(lang.list_separator())));
        }
    }
}

impl<'a> TestedJson<'a> {
    fn new(tested: &'a Tested<'a>) -> Self {
        let published = tested.published;
        let thousandth = |value: f64| (value * 1000.0).round() / 1000.0;
        let (from, to) = ends(tested);
        let (low, high) = published.bounds();
        let residual = tested.residual();
        Self {
            id: published.id.as_str(),
            quantity: published.unit.quantity(),
            from,
            to,
            route: match &published.extent {
                Extent::OfRoute { route, .. } => Some(route),
                Extent::Between { .. } => None,
            },
            modes: tested.route.as_ref().map_or(&[], |route| &route.modes),
            segments: &tested.segments,
            length_km: tested.length.map(|length| thousandth(length.km())),
            published_km: published.km,
            said: published.said,
            basis: published.basis,
            load: published.load.as_deref(),
            without: &published.without,
            unit: published.unit.of_model(),
            low,
            value: published.middle(),
            high,
            modelled: tested.modelled.map(Ranged::new),
            ratio: residual.map(|residual| thousandth(residual.ratio())),
            inside: residual.map(Residual::is_inside),
            sources: &published.sources,
            note: published.note.as_deref(),
        }
    }
}
