//! States on a day: what is open to whom, what is merely the last known, and the advisories that a route meets.

use std::fs;

use serde_json::Value;

use super::malformed::refused;
use super::malformed_atlas::{check, edited, only};
use crate::harness::{corridor, json, scratch, stdout};

/// The document of a route on a date.
fn route(id: &str, date: &str) -> Value {
    json(&["show", id, "--as-of", date])
}

fn passable(id: &str, date: &str) -> String {
    route(id, date)["passable_state"].as_str().unwrap().to_owned()
}

/// A record of the crossings of the atlas on a date.
fn crossing(id: &str, date: &str) -> Value {
    let all = json(&["crossings", "--as-of", date]);
    all["crossings"].as_array().unwrap().iter().find(|c| c["id"] == id).unwrap().clone()
}

fn ids(advisories: &Value) -> Vec<&str> {
    advisories.as_array().unwrap().iter().map(|a| a["id"].as_str().unwrap()).collect()
}

/// By hand from the sources: the western branch and the one by the Aras have lines that are not built; the port of
/// Bandar Abbas was disrupted from 1 March, blockaded from 13 April to 17 June, and disrupted again after that.
#[test]
fn branches_are_open_blocked_or_not_known_on_the_day() {
    let days = ["2026-02-27", "2026-03-05", "2026-03-10", "2026-04-20", "2026-07-01"];
    for (id, states) in [
        ("instc-west", ["no"; 5]),
        ("instc-aras", ["no"; 5]),
        ("instc-caspian", ["yes", "not-known", "not-known", "no", "not-known"]),
        ("instc-east", ["yes", "not-known", "not-known", "no", "not-known"]),
        ("aras-road", ["no"; 5]),
        ("btk", ["yes"; 5]),
    ] {
        assert_eq!(days.map(|day| passable(id, day)), states, "{id}");
    }
    // The Georgian part was shut for rebuilding from 16 May 2023 until freight went on on 20 May 2024.
    let days = ["2023-05-15", "2023-05-16", "2023-06-01", "2024-05-19", "2024-05-20"];
    assert_eq!(days.map(|day| passable("btk", day)), ["yes", "no", "no", "no", "yes"]);
    let shut = route("btk", "2023-06-01");
    let leg =
        |id: &str| shut["legs"].as_array().unwrap().iter().find(|l| l["segment"] == id).unwrap()["status"].clone();
    assert_eq!((leg("marabda-tsalka"), leg("akhalkalaki-kartsakhi")), ("under-construction".into(), "closed".into()));
    let shut = json(&["compare", "btk", "--as-of", "2023-06-01"]);
    let closed = shut["groups"][0]["routes"][0]["indicators"].as_array().unwrap().iter();
    assert!(closed.filter(|i| i["id"] == "shut_km").all(|i| i["value"].as_f64().unwrap() > 0.0), "{shut}");
}

#[test]
fn a_port_at_an_end_belongs_to_the_route() {
    let east = route("instc-east", "2026-04-20");
    let port = &east["ports"][0];
    assert_eq!((&port["place"], &port["status"]), (&"shahid-rajaee-port".into(), &"closed".into()));
    let cuts = east["cuts"].as_array().unwrap();
    let cut = cuts.iter().find(|cut| cut["kind"] == "port").unwrap();
    assert_eq!((&cut["from"], &cut["certain"]), (&"shahid-rajaee-port".into(), &true.into()));
    // Opened with the whole route; the crossing alone leaves the port as it was.
    let open = json(&["show", "instc-east", "--as-of", "2026-04-20", "--open", "instc-east"]);
    assert_eq!(open["passable_state"], "yes");
    let border = json(&["show", "instc-east", "--as-of", "2026-04-20", "--open", "incheh-borun-akyayla-rail"]);
    assert_eq!(border["passable_state"], "no");
    let text = stdout(&["show", "instc-east", "--as-of", "2026-07-01"]).replace('\n', " ");
    assert!(text.contains("disrupted, not updated after 2026-07-01"), "{text}");
    // A year later nobody has said that it opened.
    assert_eq!(passable("instc-east", "2027-07-01"), "not-known");
}

#[test]
fn a_restricted_crossing_is_open_to_those_it_names() {
    // Persons were kept back at Norduz from 4 to 11 March 2026, lorries were not.
    let norduz = crossing("agarak-norduz-road", "2026-03-05");
    assert_eq!((&norduz["status"], &norduz["users"]), (&"restricted".into(), &serde_json::json!(["trucks"])));
    assert_eq!(norduz["status_told"], "restricted to trucks");
    assert_eq!(crossing("agarak-norduz-road", "2026-03-12")["status"], "open");
    // On 6 March lorries might go home over the Aras and no others.
    let aras = route("aras-road", "2026-03-06");
    let julfa = aras["crossings"].as_array().unwrap().iter().find(|c| c["id"] == "julfa-jolfa-road").unwrap();
    assert_eq!((&julfa["status"], &julfa["passable_state"]), (&"restricted".into(), &"no".into()));
    let cuts = aras["cuts"].as_array().unwrap();
    assert!(cuts.iter().any(|c| c["crossing"] == "julfa-jolfa-road" && c["state"] == "not-for-freight"), "{cuts:?}");
    assert_eq!(crossing("julfa-jolfa-road", "2026-03-09")["status"], "open");
    // A search does not send freight over it.
    let find = ["find", "jolfa-ir", "nakhchivan", "--mode", "road", "--as-of", "2026-03-06"];
    assert_ne!(corridor(&find).code, 0);
}

#[test]
fn what_lies_after_the_last_source_is_last_known() {
    let kalaleh = crossing("agbend-kalaleh-rail", "2026-07-01");
    assert_eq!(
        (&kalaleh["status_told"], &kalaleh["status_last_known"]),
        (&"planned, last known 2023-10-06".into(), &"2023-10-06".into())
    );
    assert_eq!(crossing("agbend-kalaleh-rail", "2022-09-01")["status_told"], "planned", "a later entry follows");
    // Nothing was found on trains after the lorries were stopped.
    let astara = crossing("astara-rail", "2026-07-01");
    assert_eq!(
        (&astara["status"], &astara["status_told"]),
        (&"unknown".into(), &"unknown, last known open until 2026-03-05".into())
    );
    assert_eq!(crossing("astara-rail", "2026-03-04")["status"], "open");
    let borun = crossing("incheh-borun-akyayla-rail", "2026-03-04");
    assert_eq!(borun["status_told"], "disrupted, not updated after 2026-03-04");
    for args in [&["crossings", "instc-east"][..], &["show", "instc-east"]] {
        let text = stdout(args).replace('\n', " ");
        assert!(text.contains("Later events are known to exist and are not in the data."), "{text}");
        assert!(text.matches("Later events are known").count() == 1, "once in a document: {text}");
    }
}

#[test]
fn a_route_meets_the_advisories_of_its_day() {
    let caspian = route("instc-caspian", "2026-04-20");
    let met = ids(&caspian["advisories"]);
    for id in ["us-blockade-iranian-ports", "anzali-strike", "eu-russian-caspian-ports", "iran-rail-strikes"] {
        assert!(met.contains(&id), "{id} is not in {met:?}");
    }
    assert!(!ids(&route("instc-east", "2026-04-20")["advisories"]).contains(&"anzali-strike"), "it calls elsewhere");
    assert!(
        !ids(&route("instc-caspian", "2026-06-18")["advisories"]).contains(&"us-blockade-iranian-ports"),
        "it ended"
    );
    assert_eq!(ids(&route("btk", "2026-04-20")["advisories"]), [""; 0]);
    let compared = json(&["compare", "gulf-moscow", "--as-of", "2026-04-20"]);
    let advisories = compared["groups"][0]["advisories"].as_array().unwrap();
    let anzali = advisories.iter().find(|a| a["id"] == "anzali-strike").unwrap();
    assert_eq!(anzali["routes"], serde_json::json!(["instc-caspian"]));
    for listed in advisories.iter().filter(|a| a["kind"] == "sanctions") {
        assert!(listed["list"].is_string(), "sanctions stand in a named list: {listed}");
    }
    let text = stdout(&["compare", "gulf-moscow", "--as-of", "2026-04-20"]);
    assert!(text.contains("Advisories: ") && text.contains("Bandar Anzali"), "{text}");
    let found = stdout(&["find", "bandar-abbas", "moscow", "--as-of", "2026-04-20"]);
    assert!(found.contains("Advisories: "), "{found}");
}

/// A file of advisories with this text.
fn file(name: &str, text: &str) -> String {
    let path = scratch(&format!("advisories-{name}")).join("own.toml");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

const OWN: &str = r#"
[[advisory]]
id = "queue-at-sarpi"
kind = "congestion"
places = ["kars"]
from = "2026-06-30"
text = "Two days of waiting."
reference = "Our driver, by telephone"
"#;

#[test]
fn a_file_of_the_user_adds_to_them() {
    let own = file("own", OWN);
    let btk = json(&["show", "btk", "--advisories", &own]);
    assert_eq!(ids(&btk["advisories"]), ["queue-at-sarpi"]);
    assert_eq!(btk["advisories"][0]["reference"], "Our driver, by telephone");
    let out = own.replace("own.toml", "advisories.csv");
    stdout(&["export", "btk", "--layer", "advisories", "--advisories", &own, "-o", &out]);
    let layer = fs::read_to_string(&out).unwrap();
    assert!(layer.contains("queue-at-sarpi"), "{layer}");
}

#[test]
fn wrong_advisories_of_the_user_are_named() {
    for (name, from, to, code, pointer, says) in [
        ("place", "kars", "karz", "dangling-id", "/advisory/0/places/0", "no place `karz`"),
        ("kind", "congestion", "jam", "kind", "/advisory/0/kind", "`jam` is none of"),
        ("date", "2026-06-30", "June", "date", "/advisory/0/from", "`June`"),
        ("target", "places = [\"kars\"]", "", "missing-target", "/advisory/0", "touches nothing"),
        (
            "source",
            "reference = \"Our driver, by telephone\"",
            "",
            "missing-source",
            "/advisory/0/sources",
            "no source",
        ),
        ("list", "congestion", "sanctions", "missing-member", "/advisory/0/list", "named `list`"),
        ("member", "reference", "citation", "unknown-member", "/advisory/0/citation", "`citation`"),
        ("until", "from =", "until = \"2026-01-01\"\nfrom =", "range", "/advisory/0/until", "is before `from`"),
        ("twice", "queue-at-sarpi", "anzali-strike", "duplicate-id", "/advisory/0/id", "used twice"),
    ] {
        assert!(OWN.contains(from));
        let own = file(name, &OWN.replacen(from, to, 1));
        let found = refused(&corridor(&["compare", "btk", "--advisories", &own]));
        let fault = found.iter().find(|f| f.code == code && f.pointer == pointer);
        let fault = fault.unwrap_or_else(|| panic!("{name}: {found:#?}"));
        assert!(fault.file.ends_with("own.toml") && fault.line.is_some(), "{name}: {fault:?}");
        assert!(fault.message.contains(says) && !fault.hint.is_empty(), "{name}: {fault:?}");
    }
    let none = refused(&corridor(&["compare", "btk", "--advisories", &file("none", "")]));
    assert!(none[0].message.contains("no [[advisory]]"), "{none:?}");
}

#[test]
fn wrong_states_are_named() {
    let file = "crossings.geojson";
    let (id, at) = ("agarak-norduz-road", "\"id\":\"agarak-norduz-road\"");
    let edit = (file, r#","users":["trucks"],"source":"azatut-33694964""#, r#","source":"azatut-33694964""#);
    only("restricted", &[edit], ("missing-member", file, at, id, "/status/3/users", "names its `users`"));
    let edit = (file, r#""said":"2026-03-03""#, r#""said":"2026-03-01""#);
    only("said", &[edit], ("range", file, at, id, "/status/2/said", "is before `from`"));
    let (file, id, at) = ("btk.geojson", "hajigabul-kurdamir", "hajigabul-kurdamir");
    let edit = (file, r#""status":[{"#, r#""status":[{"users":["trucks"],"#);
    only("line-users", &[edit], ("unknown-member", file, at, id, "/status/0/users", "`users`"));
    let file = "places.geojson";
    let status = r#""status":[{"state":"open","from":null,"until":null,"source":"unsourced","note":"x"}],"facilities""#;
    let found = check(&edited("station-status", &[(file, r#""facilities""#, status)]));
    assert!(found.len() == 1 && found[0].code == "status" && found[0].message.contains("only a port"), "{found:#?}");
}
