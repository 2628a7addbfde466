//! Time, cost and emissions: against a calculation by hand, inside their bounds, and as parts of a whole.

use corridor::{
    Assessment, AtlasFiles, Criterion, Outcome, Study, View,
    compare::{Breakeven, DRAWS, NoBreakeven, Parameter, Ranking, Transit, breakeven},
    load_atlas,
    model::Estimate,
};

use crate::harness::{broken_atlas, corridor, json, stdout};

/// Hours and dollars that `tests/reference/percentiles.py` finds with a million draws of its own: P10, P50, P90.
const REFERENCE: &[(&str, [f64; 3], [f64; 3])] = &[
    ("btk", [60.51, 86.47, 129.98], [794.83, 1009.88, 1414.88]),
    ("zangezur", [67.07, 95.67, 149.30], [849.66, 1059.28, 1505.99]),
    ("instc-east", [232.92, 316.03, 387.63], [2000.31, 2722.00, 4020.51]),
];

/// Its shares of draws in which btk has less than zangezur: of hours, of dollars.
const BELOW: [f64; 2] = [0.6814, 0.7113];

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
fn percentiles_are_those_of_an_independent_calculation() {
    for (id, hours, cost) in REFERENCE {
        with(&[id], |routes, _| {
            for (outcome, wanted) in [(Outcome::Hours, hours), (Outcome::Cost, cost)] {
                let Estimate { low, typical, high } = routes[0].transit.total(outcome).unwrap();
                // Twice the error of 4,096 draws, √(p (1 − p) / n) over the density, which is thin where the long tail begins.
                for ((found, wanted), error) in [low, typical, high].into_iter().zip(wanted).zip([0.015, 0.015, 0.03]) {
                    assert!((found / wanted - 1.0).abs() < error, "{id} {outcome:?}: {found} is not {wanted}");
                }
            }
        });
    }
    with(&["btk", "zangezur"], |routes, _| {
        let transits: Vec<&Transit<'_>> = routes.iter().map(|route| &route.transit).collect();
        for (outcome, wanted) in [Outcome::Hours, Outcome::Cost].into_iter().zip(BELOW) {
            let share = Ranking::new(&transits, outcome).share_below(0, 1).unwrap();
            assert!((share - wanted).abs() < 0.015, "{outcome:?}: {share}");
        }
    });
}

#[test]
fn emissions_are_those_of_a_calculation_by_hand() {
    // Electric in Azerbaijan and Georgia, of unknown traction, and diesel; grams a tonne-kilometre × 10 t ÷ 1000. Each is
    // drawn between its extremes, so the median of the sum lies near the sum of the medians, and inside the extremes.
    with(&["btk"], |routes, _| {
        let total = routes[0].transit.total(Outcome::Emission).unwrap();
        let km = |country: &str| {
            let share = routes[0].itinerary.by_country();
            share.into_iter().find(|s| s.key.code() == country).map_or(0.0, |s| s.length.km())
        };
        let all = km("AZ") + km("GE") + km("TR");
        assert!(total.low > all * 7.3 * 10.0 / 1000.0 && total.high < all * 31.0 * 10.0 / 1000.0, "{total:?}");
    });
}

#[test]
fn the_parts_of_a_median_add_up_to_it() {
    let document = json(&["show", "btk"]);
    let transit = &document["transit"];
    for (key, part) in [("hours", "hours_part"), ("cost_teu_usd", "cost_teu_usd_part")] {
        let parts: f64 = transit["events"].as_array().unwrap().iter().filter_map(|event| event[part].as_f64()).sum();
        let whole = transit[key]["value"].as_f64().unwrap();
        assert!((parts - whole).abs() < 0.11, "{key}: {parts} and {whole}");
    }
    let text = stdout(&["show", "btk", "--explain"]);
    for wanted in [
        "503.0 km",
        "÷ 43.6",
        "move-rail-speed ",
        "border-rail-hours",
        "TFI1, 2023",
        "gauge-change-cost",
        "waits in yards",
        "What decides the spread of time: ",
    ] {
        assert!(text.contains(wanted), "`{wanted}` is not explained");
    }
}

#[test]
fn an_event_has_the_same_draws_in_every_route_and_command() {
    let of = |args: &[&str], route: &str| {
        let document = json(args);
        let routes = document["groups"][0]["routes"].as_array().unwrap().clone();
        let found = routes.into_iter().find(|r| r["id"] == route).unwrap();
        found["indicators"].as_array().unwrap().iter().find(|i| i["id"] == "hours").unwrap()["value"].clone()
    };
    let alone = of(&["compare", "btk"], "btk");
    assert_eq!(alone, of(&["compare", "aras", "zangezur", "btk"], "btk"));
    assert_eq!(alone, json(&["show", "btk"])["transit"]["hours"]["value"]);
    with(&ALL, |routes, _| {
        for route in routes {
            for outcome in Outcome::ALL {
                let (Estimate { low, typical, high }, draws) =
                    (route.transit.total(outcome).unwrap(), route.transit.draws(outcome).unwrap());
                assert!(draws.len() == DRAWS && draws.iter().all(|draw| *draw > 0.0));
                assert!(low < typical && typical < high, "{} {outcome:?}", route.itinerary.route.id);
            }
        }
        // The variant has the events of the other but for a few kilometres: neither is always faster.
        let transits: Vec<&Transit<'_>> = routes.iter().map(|route| &route.transit).collect();
        let share = Ranking::new(&transits, Outcome::Hours).share_below(0, 1).unwrap();
        assert!((0.2..0.8).contains(&share), "{share}");
        assert_eq!(Ranking::new(&[transits[0], transits[0]], Outcome::Hours).share_below(0, 1), Some(0.5));
    });
}

#[test]
fn the_shares_of_what_decides_add_up() {
    with(&["btk", "aras", "instc-east"], |routes, view| {
        for route in routes {
            for outcome in Outcome::ALL {
                let drivers = route.transit.drivers(outcome, &view.assumptions);
                assert!(drivers.windows(2).all(|pair| pair[0].1 >= pair[1].1));
                assert!((drivers.iter().map(|(_, share)| share).sum::<f64>() - 1.0).abs() < 1e-9);
            }
        }
        let (first, share) = routes[0].transit.drivers(Outcome::Hours, &view.assumptions)[0];
        assert_eq!(view.assumptions.all()[first].id.as_str(), "border-rail-hours");
        assert!(share > 0.3, "{share}");
    });
}

#[test]
fn what_nobody_published_stays_unknown_until_it_is_given() {
    let folder = broken_atlas("unknown-cost", |file, text| {
        let entry = "[[assumption]]\n";
        let lost = ["id = \"transshipment-sea-cost\"\n", "id = \"move-sea-cost\"\n"];
        let kept = text.split(entry).filter(|one| !lost.iter().any(|id| one.starts_with(id)));
        if file == "assumptions.toml" { kept.collect::<Vec<_>>().join(entry) } else { text.clone() }
    });
    let atlas = folder.to_str().unwrap();
    let text = stdout(&["compare", "gulf-moscow", "--atlas", atlas]);
    assert!(text.contains("The cost of instc-caspian cannot be told: nothing is published on transshipment"), "{text}");
    for (args, code, says) in [
        (&["chart", "cost", "instc-caspian", "-o", "x.svg"][..], 2, "of none of these routes is the total known"),
        (&["breakeven", "instc-caspian", "instc-west", "--of", "border-rail-cost", "--by", "cost"], 2, "is not known"),
        (
            &["find", "anzali-caspian-port", "astrakhan-port", "--by", "cost", "--mode", "sea"],
            1,
            "nothing is published on its cost",
        ),
    ] {
        let run = corridor(&[args, &["--atlas", atlas]].concat());
        assert_eq!(run.code, code, "{args:?}: {}{}", run.stdout, run.stderr);
        assert!(format!("{}{}", run.stdout, run.stderr).contains(says), "{args:?}: {}{}", run.stdout, run.stderr);
    }
    let known = json(&[
        "show",
        "instc-caspian",
        "--atlas",
        atlas,
        "--assume",
        "transshipment-sea-cost=150",
        "--assume",
        "move-sea-cost=0.25",
    ]);
    assert!(known["transit"]["cost_teu_usd"]["value"].is_f64());
}

#[test]
fn a_missing_or_limited_assumption_can_be_given() {
    let cost = |args: &[&str]| {
        let all = [&["show", "instc-west"], args].concat();
        json(&all)["transit"]["cost_teu_usd"]["value"].as_f64().unwrap()
    };
    let before = cost(&[]);
    // The rate in Iran alone: no border changes with it.
    let iran = cost(&["--assume", "move-rail-cost@IR=0.0000001"]);
    assert!(before - iran > 300.0 && before - iran < 400.0, "{before} {iran}");
    assert!(cost(&["--assume", "move-rail-cost-ir=+20%"]) > before + 50.0);
    assert!((cost(&["--assume", "border-rail-cost@astara-rail=1081"]) - before - 1000.0).abs() < 15.0);
    assert!((cost(&["--assume", "border-rail-cost@IR>AZ=1081"]) - before - 1000.0).abs() < 15.0);
    assert!((cost(&["--assume", "border-rail-cost@AZ>IR=1081"]) - before).abs() < 1e-9);
    for (wrong, says) in [
        ("move-rail-cost@Iran=1", "`Iran`"),
        ("border-rail-cost@IR=1", "behind `@` a border has the id of a crossing"),
        ("move-air-cost=1", "there is no assumption `move-air-cost`"),
        ("port-wait-road-hours=+20%", "nothing to scale"),
        ("border-rail-hours=0..5..9", "must be above zero"),
        ("border-rail-hours=20%", "has a sign"),
    ] {
        let run = corridor(&["show", "btk", "--assume", wrong]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{wrong}");
        assert!(run.stderr.contains(says), "{wrong}: {}", run.stderr);
    }
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
    with(&["zangezur", "btk", "aras", "aras-road"], |routes, view| {
        let [zangezur, btk, aras, road] = routes else { panic!("four routes") };
        let of = |a, b, parameter: &Parameter, by| breakeven(a, b, parameter, by, &view.assumptions);
        // With the crossing at the value found, both have the same median: asked again with that value, nothing is left.
        for (parameter, a, b) in [
            (Parameter::Crossing("kartsakhi-canbaz-rail".into()), zangezur, btk),
            (Parameter::Assumption("move-road-speed-az".into()), road, aras),
        ] {
            let found = of(a, b, &parameter, Criterion::Time).unwrap();
            let value = found.value.unwrap();
            let change = match &parameter {
                Parameter::Crossing(id) => format!("border-rail-hours@{id}={value}"),
                _ => format!("move-road-speed-az={value}"),
            };
            let median = |route: &Assessment<'_>| {
                let document = json(&["show", route.itinerary.route.id.as_str(), "--assume", &change]);
                document["transit"]["hours"]["value"].as_f64().unwrap()
            };
            assert!((median(a) - median(b)).abs() < 0.02, "{change}: {} {}", median(a), median(b));
        }
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
}

#[test]
fn a_changed_assumption_changes_what_it_should() {
    let hours = |args: &[&str]| json(args)["transit"]["hours"]["value"].as_f64().unwrap();
    let before = hours(&["show", "btk"]);
    // Exactly known, a border adds what it takes: no spread, so the median of the rest is left.
    let ten = hours(&["show", "btk", "--assume", "border-rail-hours=10"]);
    let twenty = hours(&["show", "btk", "--assume", "border-rail-hours=20"]);
    assert!((twenty - ten - 20.0).abs() < 0.011, "{before} {ten} {twenty}");
    let ranged = json(&["show", "btk", "--assume", "border-rail-hours=4..10..30h"]);
    assert!(ranged["transit"]["hours"]["value"].as_f64().unwrap() > ten);
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
