//! Routes, places, countries and crossings by the names that people write.

use serde_json::Value;

use crate::harness::{broken_atlas, corridor, json, stdout};

fn route(name: &str) -> String {
    json(&["show", name])["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_route_is_known_by_all_its_names() {
    let names =
        ["tripp", "TRIPP", "Syunik", "Zangezur", "zəngəzur dəhlizi", "Թրամփի ուղի", "دالان زنگزور", "маршрут трампа"];
    for name in names {
        assert_eq!(route(name), "zangezur", "{name}");
    }
    for (name, id) in
        [("BTK", "btk"), ("Baku-Tbilisi-Kars", "btk"), ("Middle Corridor", "tie-aktau-kars"), ("Aras", "aras")]
    {
        assert_eq!(route(name), id);
    }
    let printed = stdout(&["show", "zangezur"]);
    assert!(printed.starts_with("TRIPP, by Meghri (zangezur)"), "{printed}");
    assert!(printed.contains("Also known as") && printed.contains("Zangezur corridor"), "{printed}");
    assert!(stdout(&["show", "zangezur", "--lang", "az"]).starts_with("Zəngəzur dəhlizi"));
    assert!(json(&["show", "zangezur"])["also_known_as"]["tr"].as_array().unwrap().contains(&Value::from("Zengezur")));
    // A group by its name stands for its routes.
    assert_eq!(stdout(&["compare", "Bandar Abbas – Moscow"]), stdout(&["compare", "gulf-moscow"]));
}

#[test]
fn a_name_of_several_is_told_with_their_ids() {
    for (args, code, ids) in [
        (&["show", "Аракс"][..], "ambiguous-route", &["aras", "aras-short", "aras-road"][..]),
        (&["compare", "--close", "Astara"], "ambiguous-id", &["astara-rail", "astara-road"]),
        (&["find", "Astara", "baku"], "ambiguous-place", &["astara-az", "astara-ir"]),
    ] {
        let run = corridor(args);
        assert_eq!(run.code, 2, "{args:?}: {}", run.stderr);
        assert!(run.stderr.contains(code) && ids.iter().all(|id| run.stderr.contains(id)), "{args:?}: {}", run.stderr);
    }
    let run = corridor(&["show", "Narnia"]);
    assert!(run.code == 2 && run.stderr.contains("there is no route `Narnia`"), "{}", run.stderr);
}

#[test]
fn a_part_of_a_name_finds_a_place() {
    let found = json(&["find", "Mumbai", "moscow", "--as-of", "2026-02-27"]);
    assert_eq!(found["from"], "nhava-sheva");
    assert_eq!(json(&["find", "Türkmenbaşı", "Поти"])["from"], "turkmenbashi");
}

#[test]
fn a_country_is_avoided_by_its_name() {
    let by_code = corridor(&["compare", "gulf-moscow", "--avoid", "IR"]).stdout;
    assert!(by_code.contains("avoid IR"), "{by_code}");
    for name in ["Iran", "иран", "ایران", "ir"] {
        assert_eq!(corridor(&["compare", "gulf-moscow", "--avoid", name]).stdout, by_code, "{name}");
    }
    for (name, hint) in [("Irn", "did you mean `Iran`?"), ("Atlantis of old", "a code of two letters")] {
        let run = corridor(&["compare", "--avoid", name]);
        assert!(run.code == 2 && run.stderr.contains("unknown-country") && run.stderr.contains(hint), "{}", run.stderr);
    }
}

#[test]
fn crossings_and_segments_have_their_ids_in_a_column() {
    let (all, one) = (stdout(&["crossings"]), stdout(&["show", "btk"]));
    // An id of more than 20 letters may be broken after a hyphen.
    for id in ["astara-rail", "julfa-jolfa-road", "agbend-kalaleh-rail", "kartsakhi-canbaz-"] {
        assert!(all.contains(id), "{id}: {all}");
    }
    assert!(one.contains("kartsakhi-canbaz-"), "{one}");
    // Those of segments stand in a table of their own, whole.
    for id in ["baku-bilajari", "boyuk-kesik-border-boyuk-kesik-gardabani"] {
        assert!(one.lines().any(|line| line.split_whitespace().nth(1) == Some(id)), "{id}: {one}");
    }
}

#[test]
fn other_names_are_lists_by_language() {
    let folder = broken_atlas("also", |file, text| {
        if file != "routes.toml" {
            return text;
        }
        text.replace("also = { en = [\"BTK\"]", "also = { en = \"BTK\"")
            .replace("also = { en = [\"Aras corridor\"]", "alsoo = { en = []")
    });
    let run = corridor(&["check", folder.to_str().unwrap()]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    let said = format!("{}{}", run.stdout, run.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["`en` must be a list", "`alsoo` is not a member", "did you mean `also`?"] {
        let found = words.split(' ').all(|word| said.contains(word));
        assert!(found, "{words}: {said}");
    }
}
