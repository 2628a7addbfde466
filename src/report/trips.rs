//! Report of trips beside the model, and of assumptions fitted to them.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::fitted::fitted_scenario;
use super::scores::{ScoreJson, score_table};
use super::transit::printed;
use super::transit_json::Ranged;
use crate::compare::{FEWEST_TRIPS, Outcome, Refits, Residual, Score, TestedTrip, TripTest, Unit};
use crate::model::{Atlas, Date, Estimate, Lang, Mode, PlaceId, SegmentId};
use crate::table::{Table, Value, records, row};

#[derive(JsonSchema, Serialize)]
pub(super) struct TripsJson<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<&'a str>,
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
        let columns = ["trip", ">km", ">hours", ">model", ">ratio", ">USD/TEU", ">model", ">ratio"];
        let mut table = Table::new(columns);
        for tested in &self.answer.test.tested {
            let name = |id| self.atlas.place_name(id, self.lang);
            let closed = if tested.open { "" } else { " †" };
            let modes: Vec<&str> = tested.route.modes.iter().map(|mode| mode.word()).collect();
            let day = tested.trip.day.map(|day| format!(", {day}")).unwrap_or_default();
            let ratio = |outcome| Value::fixed(tested.residual(outcome).map(Residual::ratio), 2);
            table.push(row![
                format!("{} – {}, {}{day}{closed}", name(&tested.from), name(&tested.to), modes.join(" and ")),
                Value::Fixed(tested.length.km(), 0),
                Value::fixed(tested.trip.hours, 0),
                printed(tested.hours, Unit::Hours, Lang::En),
                ratio(Outcome::Hours),
                Value::fixed(tested.trip.cost, 0),
                printed(tested.cost, Unit::Usd, Lang::En),
                ratio(Outcome::Cost),
            ]);
        }
        table
    }

    /// Adds the fitted assumptions, how the model does with them, and the scenario file.
    fn fitted(&self, body: &mut Body) {
        let TripAnswer { refits, fitted, print_scenario, .. } = self.answer;
        body.heading("Assumptions fitted to these trips");
        if refits.changed.is_empty() {
            body.text(format!("None: an assumption needs at least {FEWEST_TRIPS} trips that depend on it."));
        } else {
            let mut table = Table::new(["=assumption", ">trips", ">ratio", ">before", ">after", "unit"]);
            for refit in &refits.changed {
                table.push(row![
                    refit.assumption.as_str(),
                    refit.trips,
                    Value::Fixed(refit.ratio, 2),
                    refit.before.to_string(),
                    refit.after.to_string(),
                    refit.unit,
                ]);
            }
            body.table(table);
            body.text(format!(
                "A trip tells its total alone, not how it was divided. So each assumption is scaled by the median, over the \
                 trips that depend on it, of observation over model; speeds the other way round, bounds with the value. It \
                 takes at least {FEWEST_TRIPS} trips."
            ));
        }
        if !refits.too_few.is_empty() {
            let few: Vec<String> = refits.too_few.iter().map(|(id, trips)| format!("{id} ({trips})")).collect();
            body.text(format!("Too few trips depend on {}.", few.join(", ")));
        }
        if let Some(fitted) = fitted {
            body.text("The same trips with these assumptions; on other trips they will do less well:");
            body.table(score_table(scores(fitted)));
        }
        if let Some(scenario) = fitted_scenario(refits).filter(|_| print_scenario) {
            body.heading("Scenario file");
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
            scenario: test.label.scenario.as_deref(),
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
        let TripAnswer { test, left_out, .. } = self.answer;
        let count = test.tested.len();
        body.heading(format!("The model against {count} trips{}", test.label.suffix()));
        body.table(self.table());
        if test.tested.iter().any(|tested| !tested.open) {
            body.text(
                "† Not open from end to end on that day by the atlas; the way with the fewest obstacles is taken.",
            );
        }
        if left_out > 0 {
            body.text(format!("Rows that could not be used: {left_out}; the warnings name them."));
        }
        body.heading("How the model did");
        body.table(score_table(scores(test)));
        body.text(
            "Way: the shortest that was open on the day, in the modes of the trip. Model: median with 10th and 90th \
             percentile. Ratio: model over trip. Inside: the trip lies between the percentiles; of a perfect model 80 % would. \
             Median ratio above 1: the model is too slow or too dear.",
        );
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
