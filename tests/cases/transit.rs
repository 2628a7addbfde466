//! Time, cost and emissions: against a calculation by hand, inside their bounds, and as parts of a whole.

use corridor::{
    Assessment, AtlasFiles, Criterion, Outcome, Study, View,
    compare::{Breakeven, DRAWS, MonteCarlo, NoBreakeven, Parameter, SEED, Transit, breakeven},
    load_atlas,
    model::Estimate,
};

use crate::harness::{corridor, json, stdout};

/// Baku–Tbilisi–Kars by hand: what happens, how much of it (low, typical, high), and what one takes, costs and emits.
///
/// Kilometres: 838, 845 or 846 in all, of which 532.46 are electric, 233.54 of unknown traction and 79 diesel; the bounds
/// of the parts are not needed, since hours and dollars have one rate on all of them.
const BTK: &[(&str, [f64; 3], Rate, Rate)] = &[
    ("moving", [838.0, 845.0, 846.0], Rate::Over([28.2, 43.6, 65.2]), Rate::Times([1.61, 1.66, 1.80])),
    ("border AZ–GE", [1.0, 1.0, 1.0], Rate::Times([3.5, 4.8, 31.8]), Rate::Times([81.0, 81.0, 195.5])),
    ("gauge at Akhalkalaki", [1.0, 1.0, 1.0], Rate::Times([0.8, 12.0, 57.0]), Rate::Times([120.0, 224.5, 329.0])),
    ("border GE–TR", [1.0, 1.0, 1.0], Rate::Times([3.5, 4.8, 31.8]), Rate::Times([81.0, 81.0, 195.5])),
];

#[derive(Clone, Copy)]
enum Rate {
    Times([f64; 3]),
    Over([f64; 3]),
}

impl Rate {
    fn of(self, amount: [f64; 3]) -> [f64; 3] {
        match self {
            Self::Times(rate) => [0, 1, 2].map(|i| amount[i] * rate[i]),
            // The fastest is the lowest.
            Self::Over(rate) => [0, 1, 2].map(|i| amount[i] / rate[2 - i]),
        }
    }
}

fn by_hand(column: impl Fn(&(&str, [f64; 3], Rate, Rate)) -> [f64; 3]) -> [f64; 3] {
    BTK.iter().map(column).fold([0.0; 3], |sum, row| [0, 1, 2].map(|i| sum[i] + row[i]))
}

fn close(estimate: Estimate, by_hand: [f64; 3]) {
    for (value, wanted) in [estimate.low, estimate.typical, estimate.high].into_iter().zip(by_hand) {
        assert!((value - wanted).abs() < 1e-6 * wanted, "{estimate:?} is not {by_hand:?}");
    }
}

/// Runs `job` with the assessments of routes of the embedded atlas.
fn with<T>(ids: &[&str], job: impl Fn(&[Assessment<'_>], &View<'_>) -> T) -> T {
    let study = Study::new(load_atlas(&AtlasFiles::Embedded).unwrap().atlas);
    let view = study.on(None);
    let routes: Vec<Assessment<'_>> = ids.iter().map(|id| view.assess(study.route(id).unwrap()).unwrap()).collect();
    job(&routes, &view)
}

const ALL: [&str; 9] =
    ["aras", "aras-short", "aras-road", "zangezur", "btk", "instc-west", "instc-caspian", "instc-east", "instc-aras"];

#[test]
fn time_and_cost_are_those_of_a_calculation_by_hand() {
    with(&["btk"], |routes, _| {
        let transit = &routes[0].transit;
        close(transit.total(Outcome::Hours).unwrap(), by_hand(|row| row.2.of(row.1)));
        close(transit.total(Outcome::Cost).unwrap(), by_hand(|row| row.3.of(row.1)));
        // Grams a tonne-kilometre × tonnes ÷ 1000.
        let emission = (532.462_043 * 10.8 + 233.537_957 * 20.0 + 79.0 * 30.7) * 10.0 / 1000.0;
        assert!((transit.total(Outcome::Emission).unwrap().typical - emission).abs() < 1e-3);
    });
}

#[test]
fn the_terms_that_are_explained_add_up() {
    let document = json(&["show", "btk"]);
    let transit = &document["transit"];
    for key in ["hours", "cost_teu_usd", "co2e_teu_kg"] {
        for bound in ["low", "value", "high"] {
            let parts: f64 =
                transit["events"].as_array().unwrap().iter().filter_map(|event| event[key][bound].as_f64()).sum();
            let whole = transit[key][bound].as_f64().unwrap();
            assert!((parts - whole).abs() < 0.11, "{key} {bound}: {parts} and {whole}");
        }
    }
    let text = stdout(&["show", "btk", "--explain"]);
    for wanted in ["503.0 km", "÷ 43.6", "move-rail-speed ", "border-rail-hours", "TFI1, 2023", "gauge-change-cost"] {
        assert!(text.contains(wanted), "`{wanted}` is not explained");
    }
}

#[test]
fn every_draw_lies_inside_the_bounds() {
    with(&ALL, |routes, view| {
        let transits: Vec<&Transit<'_>> = routes.iter().map(|route| &route.transit).collect();
        let draws = MonteCarlo::new(&transits, &view.assumptions, DRAWS, SEED);
        let mut seen = 0;
        for (i, transit) in transits.iter().enumerate() {
            for outcome in Outcome::ALL {
                let (Some(total), Some(drawn)) = (transit.total(outcome), draws.of(i, outcome)) else {
                    assert!(transit.total(outcome).is_none() && draws.of(i, outcome).is_none());
                    continue;
                };
                assert_eq!(drawn.len(), DRAWS);
                let slack = total.high * 1e-12;
                let inside = |value: &f64| *value >= total.low - slack && *value <= total.high + slack;
                assert!(drawn.iter().all(inside), "{i} {outcome:?}");
                // A draw that never moves would lie inside as well.
                let (least, most) = drawn.iter().fold((f64::INFINITY, 0.0_f64), |(l, m), v| (l.min(*v), m.max(*v)));
                assert!(most - least > (total.high - total.low) * 0.3, "{i} {outcome:?}: {least} to {most}");
                seen += 1;
            }
        }
        assert!(seen > 20, "{seen}");
        let again = MonteCarlo::new(&transits, &view.assumptions, DRAWS, SEED);
        assert_eq!(again.of(0, Outcome::Hours), draws.of(0, Outcome::Hours), "seeded draws are repeated");
    });
}

#[test]
fn what_nobody_published_stays_unknown() {
    let document = json(&["compare", "gulf-moscow"]);
    let routes = document["groups"][0]["routes"].as_array().unwrap();
    let indicator = |route: &serde_json::Value, id: &str| {
        route["indicators"].as_array().unwrap().iter().find(|i| i["id"] == id).unwrap().clone()
    };
    for route in routes {
        let cost = indicator(route, "cost_teu_usd");
        let by_sea = route["id"] == "instc-caspian";
        for bound in ["low", "value", "high"] {
            assert_eq!(cost[bound].is_null(), by_sea, "{} {bound}: {cost}", route["id"]);
            assert!(indicator(route, "hours")[bound].is_f64() && indicator(route, "co2e_teu_kg")[bound].is_f64());
        }
    }
    let text = stdout(&["compare", "gulf-moscow"]);
    assert!(text.contains("The cost of instc-caspian cannot be told: nothing is published on transshipment"), "{text}");
}

#[test]
fn hours_and_cost_by_part_add_up() {
    let document = json(&["compare"]);
    let mut checked = 0;
    for route in document["groups"].as_array().unwrap().iter().flat_map(|group| group["routes"].as_array().unwrap()) {
        let indicators = route["indicators"].as_array().unwrap();
        let value = |id: &str| indicators.iter().find(|i| i["id"] == id).unwrap()["value"].as_f64();
        for (whole, family) in [
            ("hours", "hours_by_event."),
            ("hours", "hours_by_country."),
            ("cost_teu_usd", "cost_teu_usd_by_event."),
            ("cost_teu_usd", "cost_teu_usd_by_country."),
        ] {
            let parts = indicators.iter().filter(|i| i["id"].as_str().unwrap().starts_with(family));
            let parts: Vec<Option<f64>> = parts.map(|i| i["value"].as_f64()).collect();
            match value(whole) {
                None => assert!(parts.iter().all(Option::is_none), "{} {family}", route["id"]),
                Some(whole) => {
                    let sum: f64 = parts.iter().flatten().sum();
                    assert!((sum - whole).abs() < 0.006, "{} {family}: {sum} and {whole}", route["id"]);
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 30);
}

#[test]
fn break_even_is_that_of_a_calculation_by_hand() {
    with(&["zangezur", "btk", "aras"], |routes, view| {
        let [zangezur, btk, aras] = routes else { panic!("three routes") };
        let of = |a, b, parameter: &Parameter, by| breakeven(a, b, parameter, by, &view.assumptions);
        let hours = |route: &Assessment<'_>| route.transit.total(Outcome::Hours).unwrap().typical;
        // Zangezur has 3 borders, BTK 2, both one change of gauge and the same speed: 860 and 845 km at 43.6 km/h.
        let parameter = Parameter::Crossing("kartsakhi-canbaz-rail".into());
        let found = of(zangezur, btk, &parameter, Criterion::Time).unwrap();
        let by_hand =
            4.8 + (3.0 * 4.8 + 12.0 + zangezur.itinerary.length().km() / 43.6) - (2.0 * 4.8 + 12.0 + 845.0 / 43.6);
        assert!((found.value.unwrap() - by_hand).abs() < 1e-9 && found.unit == "h", "{found:?} {by_hand}");
        // Speed in Iran enters by its inverse: 100.9 km there, everything else equal but for length and a border.
        let km = aras.itinerary.by_country().iter().find(|s| s.key.code() == "IR").unwrap().length.km();
        let parameter = Parameter::Assumption("move-rail-speed-ir".into());
        let found = of(aras, zangezur, &parameter, Criterion::Time).unwrap();
        let by_hand = km / (hours(zangezur) - (hours(aras) - km / 31.3));
        assert!((found.value.unwrap() - by_hand).abs() < 1e-6, "{found:?} {by_hand}");
        // And both are indeed equal there.
        let slower = hours(aras) - km / 31.3 + km / found.value.unwrap();
        assert!((slower - hours(zangezur)).abs() < 1e-9);
        let none = |parameter, by| of(zangezur, btk, &parameter, by).unwrap().value.unwrap_err();
        assert_eq!(none(Parameter::Assumption("gauge-change-hours".into()), Criterion::Time), NoBreakeven::Alike);
        assert_eq!(none(Parameter::Assumption("move-sea-speed".into()), Criterion::Time), NoBreakeven::OnNeither);
        assert_eq!(none(Parameter::Assumption("border-rail-hours".into()), Criterion::Time), NoBreakeven::BelowZero);
        assert_eq!(none(Parameter::Segment("rasht-someh-sara".into()), Criterion::Length), NoBreakeven::OnNeither);
        let Breakeven { value, today, .. } =
            of(zangezur, btk, &Parameter::Segment("meghri-agarak".into()), Criterion::Cost).unwrap();
        assert_eq!(value, Err(NoBreakeven::BelowZero), "{today:?}");
    });
}

#[test]
fn break_even_on_the_command_line() {
    let document = json(&["breakeven", "zangezur", "btk", "--of", "kartsakhi-canbaz-rail"]);
    assert_eq!(document["schema"], "corridor/breakeven/1");
    assert_eq!((&document["unit"], &document["within"]), (&"h".into(), &true.into()));
    let none = corridor(&["breakeven", "zangezur", "btk", "--of", "gauge-change-hours"]);
    assert_eq!(none.code, 1);
    assert!(none.stdout.contains("counts alike on both"), "{}", none.stdout);
    let wrong = corridor(&["breakeven", "zangezur", "btk", "--of", "gauge-change-hour"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("did you mean `gauge-change-hours`?"), "{}", wrong.stderr);
    let unknown = corridor(&["breakeven", "instc-caspian", "instc-west", "--of", "border-rail-cost", "--by", "cost"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("is not known"), "{}", unknown.stderr);
}

#[test]
fn a_changed_assumption_changes_what_it_should() {
    let hours = |args: &[&str]| json(args)["transit"]["hours"]["value"].as_f64().unwrap();
    let before = hours(&["show", "btk"]);
    let after = hours(&["show", "btk", "--assume", "border-rail-hours=10"]);
    assert!((after - before - 2.0 * (10.0 - 4.8)).abs() < 0.011, "{before} {after}");
    let ranged = json(&["show", "btk", "--assume", "border-rail-hours=4..10..30h"]);
    assert!((ranged["transit"]["hours"]["value"].as_f64().unwrap() - after).abs() < 0.011);
    for (wrong, says) in [
        ("border-rail-hours=10days", "error[unit]"),
        ("border-rail-hour=10", "did you mean `border-rail-hours`?"),
        ("border-rail-hours=30..10..4", "expected numbers in order"),
        ("border-rail-hours", "expected ID=VALUE"),
        ("move-rail-speed=0", "a speed must be above zero"),
    ] {
        let run = corridor(&["show", "btk", "--assume", wrong]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{wrong}");
        assert!(run.stderr.contains(says), "{wrong}: {}", run.stderr);
    }
}
