//! The routes of the atlas: what a reader would check against a map.

use serde_json::Value;

use crate::harness::{json, stdout};

const ROUTES: [&str; 14] = [
    "aras",
    "aras-short",
    "aras-road",
    "zangezur",
    "btk",
    "yeraskh-gyumri",
    "instc-west",
    "instc-caspian",
    "instc-east",
    "instc-aras",
    "tie-aktau-kars",
    "tie-turkmenbashi-kars",
    "tie-aktau-poti",
    "tie-turkmenbashi-poti",
];

fn crossings(route: &str) -> Vec<String> {
    let document = json(&["show", route]);
    let pair = |c: &Value| format!("{}{}", c["countries"][0].as_str().unwrap(), c["countries"][1].as_str().unwrap());
    document["crossings"].as_array().unwrap().iter().map(pair).collect()
}

fn gauge_breaks(route: &str) -> Vec<String> {
    let document = json(&["show", route]);
    document["gauge_breaks"].as_array().unwrap().iter().map(|b| b["place"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn route_ids_and_groups_are_kept() {
    let document = json(&["routes"]);
    let found: Vec<&str> = document["routes"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(found, ROUTES);
    let groups: Vec<&str> =
        document["routes"].as_array().unwrap().iter().map(|r| r["group"].as_str().unwrap()).collect();
    assert_eq!(groups[..6], ["baku-kars"; 6]);
    assert_eq!(groups[6..10], ["gulf-moscow"; 4]);
    assert_eq!(groups[10..], ["altynkol-kars", "altynkol-kars", "altynkol-poti", "altynkol-poti"]);
}

#[test]
fn borders_are_crossed_in_the_order_of_travel() {
    assert_eq!(crossings("aras"), ["AZIR", "IRAZ", "AZTR"]);
    assert_eq!(crossings("aras-short"), ["AZIR", "IRAZ", "AZTR"]);
    assert_eq!(crossings("aras-road"), ["AZIR", "IRAZ", "AZTR"]);
    assert_eq!(crossings("zangezur"), ["AZAM", "AMAZ", "AZTR"]);
    assert_eq!(crossings("btk"), ["AZGE", "GETR"]);
    assert_eq!(crossings("instc-west"), ["IRAZ", "AZRU"]);
    assert_eq!(crossings("instc-caspian"), ["IRRU"]);
    assert_eq!(crossings("instc-east"), ["IRTM", "TMKZ", "KZRU"]);
    assert_eq!(crossings("instc-aras"), ["IRAZ", "AZRU"]);
    assert_eq!(crossings("yeraskh-gyumri"), ["AZAM", "AMAZ", "AZAM", "AMTR"]);
    assert_eq!(crossings("tie-aktau-kars"), ["KZAZ", "AZGE", "GETR"]);
    assert_eq!(crossings("tie-turkmenbashi-poti"), ["KZUZ", "UZTM", "TMAZ", "AZGE"]);
}

#[test]
fn gauge_breaks_are_where_wheels_are_changed() {
    assert_eq!(gauge_breaks("btk"), ["akhalkalaki"]);
    assert_eq!(gauge_breaks("instc-west"), ["astara-ir"], "behind the dual gauge of the bridge, at the terminal");
    assert_eq!(gauge_breaks("instc-east"), ["border-incheh-borun-akyayla"]);
    assert_eq!(gauge_breaks("instc-caspian"), [""; 0]);
    assert_eq!(gauge_breaks("zangezur"), ["border-sadarak-dilucu"]);
    // Between Jolfa and Aghband no gauge is published: one break is certain, its place is not.
    let document = json(&["show", "instc-aras"]);
    assert_eq!(document["gauge_breaks"].as_array().unwrap().len(), 1);
    assert_eq!(document["gauge_breaks"][0]["located"], false);
}

#[test]
fn legs_follow_each_other_and_add_up() {
    for route in ROUTES {
        let document = json(&["show", route]);
        let legs = document["legs"].as_array().unwrap();
        let mm = |v: &Value| (v.as_f64().unwrap() * 1000.0).round();
        let mut at = 0.0;
        for leg in legs {
            assert!((mm(&leg["from_m"]) - at).abs() < 0.5, "{route} {}", leg["segment"]);
            at += mm(&leg["length_m"]);
            assert!((mm(&leg["to_m"]) - at).abs() < 0.5, "{route} {}", leg["segment"]);
        }
        assert!((mm(&document["length_m"]) - at).abs() < 0.5, "{route}");
        assert!(legs.windows(2).all(|pair| pair[0]["to"] == pair[1]["from"]), "{route}");
        let parts = mm(&document["operational_m"]) + mm(&document["missing_m"]);
        assert!((parts - at).abs() < 0.5, "{route}");
    }
}

#[test]
fn official_lengths_are_met_by_calibration() {
    let length = |route: &str, legs: &dyn Fn(&Value) -> bool| -> f64 {
        let document = json(&["show", route]);
        let legs = document["legs"].as_array().unwrap().iter().filter(|leg| legs(leg));
        legs.map(|leg| leg["length_m"].as_f64().unwrap()).sum::<f64>() / 1000.0
    };
    let country = |code: &'static str| move |leg: &Value| leg["country"] == code;
    // Azerbaijan Railways' tariff distance, and the shares given for Georgia and Türkiye.
    assert!((length("btk", &country("AZ")) - 503.0).abs() < 0.001);
    assert!((length("btk", &country("GE")) - 263.0).abs() < 0.001);
    assert!((length("btk", &country("TR")) - 79.0).abs() < 0.001);
    assert!((length("zangezur", &country("TR")) - 224.0).abs() < 0.001);
    assert!((length("instc-west", &|leg| leg["status"] == "planned") - 162.0).abs() < 0.001);
}

#[test]
fn a_state_is_looked_up_for_the_date() {
    let status = |date: &str| -> Vec<String> {
        let document = json(&["show", "zangezur", "--as-of", date]);
        let legs = document["legs"].as_array().unwrap().clone();
        let of = |id: &str| legs.iter().find(|l| l["segment"] == id).unwrap()["status"].as_str().unwrap().to_owned();
        vec![of("horadiz-soltanli"), of("shvanidzor-meghri"), of("dilucu-aralik")]
    };
    assert_eq!(status("2026-03-10"), ["under-construction", "planned", "under-construction"]);
    assert_eq!(status("2021-02-13")[0], "disused");
    assert_eq!(status("2021-02-14")[0], "under-construction");
    assert_eq!(status("2025-08-21")[2], "planned");
    assert_eq!(status("2025-08-22")[2], "under-construction");
    let closed = json(&["show", "aras-road", "--as-of", "2026-03-05"]);
    let julfa = closed["crossings"].as_array().unwrap().iter().find(|c| c["id"] == "julfa-jolfa-road").unwrap();
    assert_eq!(julfa["status"], "closed", "lorries were stopped from 5 to 9 March 2026");
}

#[test]
fn a_baseline_can_be_chosen() {
    let document = json(&["compare", "aras", "zangezur", "--baseline", "aras"]);
    assert_eq!(document["groups"][0]["baseline"], "aras");
    assert!(stdout(&["compare", "aras", "zangezur", "--baseline", "aras"]).contains("baseline aras"));
    // Without the baseline of the group among the routes, the first one serves.
    assert_eq!(json(&["compare", "zangezur", "aras"])["groups"][0]["baseline"], "zangezur");
}

#[test]
fn disagreements_stay_side_by_side() {
    let text = stdout(&["show", "zangezur"]);
    for claim in ["39 ", "42 ", "43 preferred", "45 "] {
        assert!(text.contains(claim), "the claim `{claim}` on the Armenian section is missing");
    }
}

#[test]
fn every_published_figure_of_a_route_is_shown() {
    let text = stdout(&["show", "zangezur"]);
    for figure in ["1.071 km", "160 km/h", "2000–2500 M USD", "230 M USD"] {
        assert!(text.contains(figure), "`{figure}` is missing");
    }
    assert!(
        !text.contains("6.5 Mt/y"),
        "the capacity of Baku–Tbilisi–Kars is not that of a route that shares 84 km with it"
    );
    assert!(stdout(&["show", "btk"]).contains("6.5 Mt/y"));
}

#[test]
fn the_atlas_is_complete() {
    let atlas = corridor::load_atlas(&corridor::AtlasFiles::Embedded).unwrap().atlas;
    assert!(
        atlas.segments.len() >= 168 && atlas.places.len() >= 158,
        "{} {}",
        atlas.segments.len(),
        atlas.places.len()
    );
    assert!(atlas.crossings.len() >= 24 && atlas.events.len() >= 65);
    assert!(atlas.segments.values().all(|s| s.status.on(atlas.as_of).is_some()), "every state is known on the date");
    let cited = |id: &corridor::model::SourceId| atlas.sources.contains_key(id);
    assert!(atlas.segments.values().flat_map(|s| &s.claims).all(|c| cited(&c.source)));
}

#[test]
fn names_come_in_the_language_asked_for() {
    assert!(stdout(&["show", "btk", "--lang", "az"]).contains("Bakı–Tbilisi–Qars"));
    assert!(stdout(&["show", "btk", "--lang", "ka"]).contains("თბილისი"));
    assert!(stdout(&["compare", "--lang", "tr"]).contains("Gürcistan"));
}

#[test]
fn drawn_lines_cross_the_borders_that_the_legs_do() {
    let findings = |args: &[&str]| -> Vec<Value> {
        let run = crate::harness::corridor(args);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        document["findings"].as_array().unwrap().clone()
    };
    let shipped = findings(&["check", "--format", "json"]);
    let differ = shipped.iter().filter(|f| f["code"] == "crossings-differ").map(|f| f["feature"].as_str().unwrap());
    // The railway Arys–Shu passes Maymak in Kyrgyzstan without a border stop; all other routes agree with the polygons.
    assert_eq!(
        differ.collect::<Vec<_>>(),
        ["tie-aktau-kars", "tie-turkmenbashi-kars", "tie-aktau-poti", "tie-turkmenbashi-poti"]
    );
    // The line between Nrnadzor and Shvanidzor lies in Armenia, whatever its segment says.
    let folder = crate::harness::broken_atlas("other-country", |file, text| {
        let segment = "\"from\":\"nrnadzor\",\"to\":\"shvanidzor\",\"country\":";
        let changed = text.replace(&format!("{segment}\"AM\""), &format!("{segment}\"AZ\""));
        assert_eq!(changed != text, file == "zangezur.geojson", "{file}");
        changed
    });
    let broken = findings(&["check", folder.to_str().unwrap(), "--format", "json"]);
    // It runs closer to the border than it is exact, so its country alone could be noise; the crossings give it away.
    for code in ["border-noise", "crossings-differ"] {
        let found = broken.iter().any(|f| f["code"] == code && f["message"].as_str().unwrap().contains("AM"));
        assert!(found, "{code} is not among {broken:?}");
    }
}

#[test]
fn dates_after_the_data_are_no_forecast() {
    for args in [&["compare"][..], &["show", "btk"], &["crossings"], &["routes"]] {
        let later: Vec<&str> = args.iter().copied().chain(["--as-of", "2030"]).collect();
        assert!(stdout(&later).contains("not a forecast"), "{args:?}");
        assert!(!stdout(args).contains("not a forecast"), "{args:?}");
    }
}

#[test]
fn a_group_stands_for_its_routes() {
    let routes = |args: &[&str]| -> Vec<String> {
        let document = json(args);
        let groups = document["groups"].as_array().unwrap();
        let routes = groups.iter().flat_map(|g| g["routes"].as_array().unwrap());
        routes.map(|r| r["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(routes(&["compare", "gulf-moscow"]), ROUTES[6..10]);
    assert_eq!(
        routes(&["compare", "btk", "baku-kars"]),
        ["btk", "aras", "aras-short", "aras-road", "zangezur", "yeraskh-gyumri"]
    );
    assert_eq!(crate::harness::corridor(&["show", "baku-kars"]).code, 2, "one route at a time");
}
