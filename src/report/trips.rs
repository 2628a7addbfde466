//! Report of trips beside the model, and of assumptions fitted to them.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::fitted::fitted_scenario;
use super::labels::{self, columns};
use super::scores::{ScoreJson, score_table};
use super::transit::printed;
use super::transit_json::Ranged;
use crate::compare::{FEWEST_TRIPS, Outcome, Refits, Residual, Score, TestedTrip, TripTest, Unit};
use crate::model::{Atlas, Date, Estimate, Lang, Mode, PlaceId, SegmentId};
use crate::table::{Table, Value, records, row};
use crate::words::{digits, say};

#[derive(JsonSchema, Serialize)]
pub(super) struct TripsJson<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<String>,
    trips: Vec<TripJson<'a>>,
    /// Number of rows that could not be used.
    left_out: usize,
    scores: Vec<ScoreJson>,
    fitted: Vec<FittedJson<'a>>,
    /// Assumptions that too few trips tell of.
    too_few: Vec<TooFewJson<'a>>,
    /// The same trips with the fitted assumptions; empty when none was fitted.
    scores_fitted: Vec<ScoreJson>,
}

#[derive(JsonSchema, Serialize)]
struct TripJson<'a> {
    line: Option<usize>,
    from: &'a PlaceId,
    to: &'a PlaceId,
    day: Option<Date>,
    modes: &'a [Mode],
    /// Ids in the order of travel.
    segments: &'a [SegmentId],
    length_km: f64,
    /// Whether the way was open from end to end on the day.
    open: bool,
    hours: ObservedJson,
    cost_teu_usd: ObservedJson,
}

/// What a trip took or cost, beside the model.
#[derive(JsonSchema, Serialize)]
struct ObservedJson {
    value: Option<f64>,
    modelled: Option<Ranged>,
    ratio: Option<f64>,
    inside: Option<bool>,
}

#[derive(JsonSchema, Serialize)]
struct FittedJson<'a> {
    assumption: &'a str,
    unit: &'static str,
    trips: usize,
    /// Median of observation over model.
    ratio: f64,
    before: Estimate,
    after: Estimate,
}

#[derive(JsonSchema, Serialize)]
struct TooFewJson<'a> {
    assumption: &'a str,
    trips: usize,
}

/// Trips beside the model, the assumptions fitted to them, and the model with these.
#[derive(Clone, Copy, Debug)]
pub struct TripAnswer<'r> {
    /// The trips beside the model.
    pub test: &'r TripTest<'r>,
    /// The assumptions fitted to them.
    pub refits: &'r Refits,
    /// The same trips beside the model with the fitted assumptions; `None` when none was fitted.
    pub fitted: Option<&'r TripTest<'r>>,
    /// Number of rows that could not be used.
    pub left_out: usize,
    /// Whether to print the scenario file with the fitted assumptions.
    pub print_scenario: bool,
}

struct Trips<'a> {
    atlas: &'a Atlas,
    answer: TripAnswer<'a>,
    lang: Lang,
}

/// Report of trips beside the model: the error, the coverage of its band, and a scenario with fitted assumptions.
pub fn trips_report<'a>(atlas: &'a Atlas, answer: TripAnswer<'a>, lang: Lang) -> Report<'a> {
    Report::of(Trips { atlas, answer, lang })
}

const OUTCOMES: [(&str, Outcome); 2] = [("hours", Outcome::Hours), ("cost", Outcome::Cost)];

fn scores(test: &TripTest<'_>) -> [(&'static str, Score); 2] {
    OUTCOMES.map(|(of, outcome)| (of, test.score(outcome)))
}

impl Trips<'_> {
    fn table(&self) -> Table {
        let lang = self.lang;
        let names = ["trip", ">km", ">hours", ">model", ">ratio", ">usd-teu", ">model", ">ratio"];
        let mut table = columns(lang, &names);
        for tested in &self.answer.test.tested {
            let number = |value: Option<f64>, decimals| labels::printed(Value::fixed(value, decimals), lang);
            let ratio = |outcome| number(tested.residual(outcome).map(Residual::ratio), 2);
            table.push(row![
                self.told(tested),
                number(Some(tested.length.km()), 0),
                number(tested.trip.hours, 0),
                printed(tested.hours, Unit::Hours, lang),
                ratio(Outcome::Hours),
                number(tested.trip.cost, 0),
                printed(tested.cost, Unit::Usd, lang),
                ratio(Outcome::Cost),
            ]);
        }
        table
    }

    /// A trip in words: its ends, its modes, its day.
    fn told(&self, tested: &TestedTrip<'_>) -> String {
        let lang = self.lang;
        let name = |id| self.atlas.place_name(id, lang);
        let ends = format!("{} – {}", name(&tested.from), name(&tested.to));
        let modes = tested.route.modes.iter().map(|mode| labels::mode(*mode, lang));
        let modes = modes.reduce(|first, last| say!(lang, "and", first = first, last = last));
        let day = tested.trip.day.map(|day| labels::date(day, lang));
        let parts: Vec<String> = [Some(ends), modes, day].into_iter().flatten().collect();
        format!("{}{}", parts.join(lang.list_separator()), if tested.open { "" } else { " †" })
    }

    /// Adds the fitted assumptions, how the model does with them, and the scenario file.
    fn fitted(&self, body: &mut Body) {
        let TripAnswer { refits, fitted, print_scenario, .. } = self.answer;
        let lang = self.lang;
        body.heading(say!(lang, "heading-fitted"));
        if refits.changed.is_empty() {
            body.text(say!(lang, "fitted-none", n = FEWEST_TRIPS));
        } else {
            let mut table = columns(lang, &["=assumption", ">trips", ">ratio", ">before", ">after", "unit"]);
            for refit in &refits.changed {
                table.push(row![
                    refit.assumption.as_str(),
                    labels::printed(refit.trips.into(), lang),
                    labels::printed(Value::Fixed(refit.ratio, 2), lang),
                    digits(&refit.before.to_string(), lang),
                    digits(&refit.after.to_string(), lang),
                    labels::unit(refit.unit, lang),
                ]);
            }
            body.table(table);
            body.text(say!(lang, "fitted-about", n = FEWEST_TRIPS));
        }
        if !refits.too_few.is_empty() {
            let few = refits.too_few.iter().map(|(id, trips)| format!("{id} ({})", digits(&trips.to_string(), lang)));
            let few: Vec<String> = few.collect();
            body.text(say!(lang, "fitted-too-few", assumptions = few.join(lang.list_separator())));
        }
        if let Some(fitted) = fitted {
            body.text(say!(lang, "fitted-scores"));
            body.table(score_table(scores(fitted), lang));
        }
        if let Some(scenario) = fitted_scenario(refits).filter(|_| print_scenario) {
            body.heading(say!(lang, "heading-scenario-file"));
            body.lines(scenario.lines().map(str::to_owned).collect());
        }
    }
}

impl Document for Trips<'_> {
    fn json(&self) -> impl Serialize {
        let TripAnswer { test, refits, fitted, left_out, .. } = self.answer;
        let json = |test: &TripTest<'_>| scores(test).map(|(of, score)| ScoreJson::new(of, score)).to_vec();
        TripsJson {
            schema: "corridor/trips/1",
            as_of: test.label.shown,
            scenario: labels::scenario(&test.label, self.atlas),
            trips: test.tested.iter().map(TripJson::new).collect(),
            left_out,
            scores: json(test),
            fitted: refits
                .changed
                .iter()
                .map(|refit| FittedJson {
                    assumption: refit.assumption.as_str(),
                    unit: refit.unit,
                    trips: refit.trips,
                    ratio: thousandth(refit.ratio),
                    before: refit.before,
                    after: refit.after,
                })
                .collect(),
            too_few: refits
                .too_few
                .iter()
                .map(|(id, trips)| TooFewJson { assumption: id.as_str(), trips: *trips })
                .collect(),
            scores_fitted: fitted.map(json).unwrap_or_default(),
        }
    }

    fn csv(&self) -> Table {
        records! { trip in self.answer.test.tested.iter().map(TripJson::new) =>
            "line": trip.line,
            "from": trip.from.as_str(),
            "to": trip.to.as_str(),
            "day": trip.day.map(|day| day.to_string()),
            "modes": Value::joined(trip.modes.iter().map(|mode| mode.word()), ";"),
            "length_km": Value::Fixed(trip.length_km, 3),
            "open": if trip.open { "yes" } else { "no" },
            "hours": trip.hours.value,
            "model_hours_low": trip.hours.modelled.map(Ranged::low),
            "model_hours": trip.hours.modelled.map(Ranged::value),
            "model_hours_high": trip.hours.modelled.map(Ranged::high),
            "cost_teu_usd": trip.cost_teu_usd.value,
            "model_cost_low": trip.cost_teu_usd.modelled.map(Ranged::low),
            "model_cost": trip.cost_teu_usd.modelled.map(Ranged::value),
            "model_cost_high": trip.cost_teu_usd.modelled.map(Ranged::high),
        }
    }

    fn body(&self, body: &mut Body) {
        let (TripAnswer { test, left_out, .. }, lang) = (self.answer, self.lang);
        body.lang = lang;
        let heading = say!(lang, "heading-trips", n = test.tested.len());
        body.heading(format!("{heading}{}", labels::suffix(&test.label, self.atlas, lang)));
        body.table(self.table());
        if test.tested.iter().any(|tested| !tested.open) {
            body.text(say!(lang, "trips-not-open"));
        }
        if left_out > 0 {
            body.text(say!(lang, "trips-left-out", n = left_out));
        }
        body.heading(say!(lang, "heading-scores"));
        body.table(score_table(scores(test), lang));
        body.text(say!(lang, "trips-about"));
        self.fitted(body);
    }
}

impl<'a> TripJson<'a> {
    fn new(tested: &'a TestedTrip<'a>) -> Self {
        let observed = |value: Option<f64>, modelled, outcome| {
            let residual = tested.residual(outcome);
            ObservedJson {
                value: value.map(thousandth),
                modelled: Option::map(modelled, Ranged::new),
                ratio: residual.map(|residual| thousandth(residual.ratio())),
                inside: residual.map(Residual::is_inside),
            }
        };
        Self {
            line: tested.trip.origin.line,
            from: &tested.from,
            to: &tested.to,
            day: tested.trip.day,
            modes: &tested.route.modes,
            segments: &tested.route.via,
            length_km: thousandth(tested.length.km()),
            open: tested.open,
            hours: observed(tested.trip.hours, tested.hours, Outcome::Hours),
            cost_teu_usd: observed(tested.trip.cost, tested.cost, Outcome::Cost),
        }
    }
}

fn thousandth(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}
