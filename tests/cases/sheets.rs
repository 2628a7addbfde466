//! Sheets and extents of an atlas: what a report draws is data.

use crate::harness::{broken_atlas, corridor, scratch};

/// An atlas with this in place of the sheets of the embedded one.
fn with_sheets(name: &str, sheets: &str) -> String {
    let folder = broken_atlas(name, |file, text| {
        if file == "atlas.toml" { format!("{}{sheets}", text.split("[[sheet]]").next().unwrap()) } else { text }
    });
    folder.to_str().unwrap().to_owned()
}

#[test]
fn a_report_draws_the_sheets_of_its_atlas() {
    let sheet = "[[sheet]]\nfile = \"tunnel\"\nroutes = [\"btk\"]\nextent = \"caucasus\"\ntheme = \"dark\"\nlang = \"tr\"\ntitle = \"Bir harita\"\n";
    let atlas = with_sheets("sheets-own", sheet);
    let folder = scratch("sheets-report").join("report");
    let run = corridor(&["report", "--atlas", &atlas, "-o", folder.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(folder.join("tunnel.png").exists() && !folder.join("aras-zangezur.svg").exists());
    let drawn = std::fs::read_to_string(folder.join("tunnel.svg")).unwrap();
    assert!(drawn.contains("Bir harita") && drawn.contains("#12161c"), "title and dark paper");
}

#[test]
fn mistakes_in_sheets_and_extents_are_told_at_their_line() {
    let sheet = |more: &str| format!("[[sheet]]\nfile = \"one\"\nroutes = [\"btk\"]\n{more}\n");
    for (text, code, words) in [
        (sheet("extent = \"aaras\""), "dangling-id", "did you mean `aras`"),
        (sheet("theme = \"blue\""), "theme", "light, dark, print"),
        (sheet("lang = \"xx\""), "lang", "xx"),
        (sheet("paper = \"a4\""), "unknown-member", "paper"),
        (sheet("[[sheet]]\nfile = \"one\"\nroutes = [\"btk\"]"), "duplicate-id", "another map is called `one`"),
        ("[[sheet]]\nfile = \"baku-kars\"\nroutes = [\"btk\"]\n".to_owned(), "duplicate-id", "baku-kars"),
        ("[[sheet]]\nfile = \"../one\"\nroutes = [\"btk\"]\n".to_owned(), "file-name", "small letters"),
        ("[[sheet]]\nfile = \"one\"\nroutes = [\"atlantis\"]\n".to_owned(), "dangling-id", "no route `atlantis`"),
        ("[[sheet]]\nroutes = [\"btk\"]\n".to_owned(), "missing-member", "file"),
    ] {
        let run = corridor(&["check", &with_sheets("sheets-wrong", &text), "--format", "json"]);
        assert_eq!(run.code, 1, "{text}: {}", run.stdout);
        let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let findings = found["findings"].as_array().unwrap();
        let matches = |f: &&serde_json::Value| f["code"] == code && f["line"].is_u64() && f.to_string().contains(words);
        assert!(findings.iter().any(|f| matches(&f)), "{text}: {findings:#?}");
    }
    for (wrong, words) in [
        ("[43, 38, 50]", "[west, south, east, north]"),
        ("[43, 41, 50, 38]", "no area"),
        ("[43, 38, 50, 95]", "latitude"),
        ("true", "[west"),
    ] {
        let folder = broken_atlas("extents-wrong", |file, text| {
            if file == "atlas.toml" { text.replace("[40.0, 37.5, 50.9, 43.6]", wrong) } else { text }
        });
        let run = corridor(&["routes", "--atlas", folder.to_str().unwrap()]);
        assert_eq!(run.code, 2, "{wrong}");
        assert!(run.stderr.contains("error[extent]") && run.stderr.contains(words), "{}", run.stderr);
    }
}

#[test]
fn an_extent_is_one_of_the_atlas_or_in_degrees() {
    let map = scratch("sheets-extent").join("map.svg");
    let run = |extent: &str| corridor(&["map", "btk", "--extent", extent, "-o", map.to_str().unwrap()]);
    let near = run("arras");
    assert_eq!(near.code, 2);
    assert!(near.stderr.contains("unknown-extent") && near.stderr.contains("did you mean `aras`?"), "{}", near.stderr);
    assert!(run("mesopotamia").stderr.contains("extents are: aras, caucasus"), "{}", run("mesopotamia").stderr);
    assert_eq!(run("caucasus").code, 0);
}
