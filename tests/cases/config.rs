//! `corridor.toml`: defaults that flags win over, and mistakes told at their line.

use std::path::Path;
use std::process::Command;

use crate::harness::{Run, scratch};

fn corridor_in(folder: &Path, args: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_corridor")).args(args).current_dir(folder).output().unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_file_sets_defaults_and_flags_win() {
    let folder = scratch("config");
    std::fs::write(folder.join("corridor.toml"), "lang = \"tr\"\nas_of = \"2021-01-01\"\n\n[map]\nsize = \"85mm\"\n")
        .unwrap();
    let inner = folder.join("below");
    std::fs::create_dir(&inner).unwrap();
    let name = |args: &[&str]| corridor_in(&inner, args).stdout;
    assert!(name(&["routes", "--lang", "en"]).contains("states as of 2021-01-01"));
    assert!(name(&["routes"]).contains("2021-01-01"));
    assert!(name(&["routes", "--format", "csv"]).contains("Bakü–Tiflis–Kars"));
    assert!(name(&["routes", "--lang", "en", "--format", "csv"]).contains("Baku–Tbilisi–Kars"));
    let told = name(&["config", "--as-of", "2022", "--format", "csv"]);
    let line = |option: &str| told.lines().find(|l| l.split(',').nth(1) == Some(option)).unwrap().to_owned();
    assert!(line("lang").contains("tr") && line("lang").contains("corridor.toml:1"), "{told}");
    assert_eq!(line("as-of"), "all,as-of,2022,command line");
    assert_eq!(line("format"), "all,format,csv,command line");
    assert_eq!(line("color"), "all,color,auto,default");
    assert!(line("size").starts_with("map,size,85mm,") && line("size").ends_with(":5"), "{told}");
    let map = folder.join("map.svg");
    let run = corridor_in(&inner, &["map", "btk", "-o", map.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    // 85 mm are 240.94 points.
    assert!(std::fs::read_to_string(map).unwrap().contains("width=\"240.94pt\""));
}

#[test]
fn paths_are_seen_from_the_file() {
    let folder = scratch("config-paths");
    assert_eq!(corridor_in(&folder, &["init", "mine"]).code, 0);
    let manifest = folder.join("mine/atlas.toml");
    let text = std::fs::read_to_string(&manifest).unwrap();
    let name = text.lines().find(|l| l.starts_with("name =")).unwrap().to_owned();
    std::fs::write(&manifest, text.replace(&name, "name = \"Mine\"")).unwrap();
    std::fs::write(folder.join("corridor.toml"), "atlas = \"mine\"\n").unwrap();
    std::fs::create_dir(folder.join("below")).unwrap();
    let run = corridor_in(&folder.join("below"), &["routes"]);
    assert!(run.stdout.starts_with("Mine, states as of"), "{}{}", run.stdout, run.stderr);
}

#[test]
fn mistakes_are_told_at_their_line() {
    let folder = scratch("config-wrong");
    for (text, place, words) in [
        ("langg = \"az\"", "corridor.toml:1", "did you mean `lang`"),
        ("\nlang = \"xx\"", "corridor.toml:2", "invalid value 'xx'"),
        ("size = \"a4\"", "corridor.toml:1", "write it below [map]"),
        ("[mapp]\nsize = \"a4\"", "corridor.toml:2", "did you mean `map`"),
        ("[map]\ntheme = \"blue\"", "corridor.toml:2", "light, dark, print"),
        ("promises = 3", "corridor.toml:1", "true or false"),
        ("lang = {a = 1}", "corridor.toml:1", "there is no command `lang`"),
        ("as_of = \"2026-13\"", "corridor.toml:1", "2026-13"),
        ("lang = ", "corridor.toml:1", "not TOML"),
    ] {
        std::fs::write(folder.join("corridor.toml"), text).unwrap();
        let run = corridor_in(&folder, &["routes"]);
        assert_eq!(run.code, 2, "{text}: {}", run.stderr);
        assert!(run.stderr.contains(place) && run.stderr.contains(words), "{text}: {}", run.stderr);
        assert!(run.stdout.is_empty());
    }
}

#[test]
fn metadata_say_what_was_asked_whatever_line_it_came_from() {
    let folder = scratch("config-asked");
    let (set, typed) = (folder.join("set"), folder.join("typed"));
    std::fs::create_dir_all(set.join("below")).unwrap();
    std::fs::create_dir(&typed).unwrap();
    let file = "lang = \"az\"\nclose = [\"GE-TR\"]\npromises = true\nas-of = 2032\ncolor = \"never\"\n\n[map]\nsize = \"85mm\"\n";
    std::fs::write(set.join("corridor.toml"), file).unwrap();
    let command = |folder: &Path, words: &[&str]| {
        let run = corridor_in(folder, words);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let meta = std::fs::read_to_string(folder.join("out/legs.meta.json")).unwrap();
        let meta: serde_json::Value = serde_json::from_str(&meta).unwrap();
        meta["command"].as_str().unwrap().to_owned()
    };
    // What is typed wins; what belongs to another command is no part of the question.
    let said = command(&set.join("below"), &["export", "btk", "-o", "out/", "--lang", "tr"]);
    let parts = ["corridor export btk --lang tr", "--close=GE-TR", "--promises", "--as-of=2032", "--color=never"];
    for part in parts {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(said.len(), parts.join(" ").len(), "{said}");
    // Typed in another folder it gives the same bytes.
    let words: Vec<&str> = said.split(' ').skip(1).chain(["-o", "out/"]).collect();
    assert_eq!(command(&typed, &words), said);
    for layer in ["legs.geojson", "crossings.geojson", "corridor.gpkg", "legs.meta.json"] {
        let read = |folder: &Path| std::fs::read(folder.join("out").join(layer)).unwrap();
        assert!(read(&set.join("below")) == read(&typed), "{layer}");
    }
    // Without one, the command is as typed.
    assert_eq!(command(&folder, &["export", "btk", "-o", "out/"]), "corridor export btk");
}

#[cfg(unix)]
#[test]
fn what_somebody_else_may_have_written_is_not_followed() {
    use std::os::unix::fs::PermissionsExt;
    let folder = scratch("config-trust");
    let file = folder.join("corridor.toml");
    std::fs::write(&file, "lang = \"tr\"\n[map]\noutput = \"m.svg\"\n").unwrap();
    let below = folder.join("below");
    std::fs::create_dir_all(&below).unwrap();
    let run = |args: &[&str], here: &Path| {
        let run = Command::new(env!("CARGO_BIN_EXE_corridor")).args(args).current_dir(here).output().unwrap();
        (run.status.code(), String::from_utf8(run.stdout).unwrap(), String::from_utf8(run.stderr).unwrap())
    };
    // From a folder below, what writes is left out, the rest is followed.
    let (code, told, warned) = run(&["config"], &below);
    assert!(code == Some(0) && told.contains("tr"), "{told}");
    assert!(warned.contains("not-followed") && warned.contains("`output`") && !warned.contains("`lang`"), "{warned}");
    let (_, _, warned) = run(&["map", "btk"], &below);
    assert!(!below.join("m.svg").exists() && !folder.join("m.svg").exists(), "{warned}");
    // What everybody may write is not followed at all.
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o666)).unwrap();
    let (code, told, warned) = run(&["routes"], &folder);
    assert!(code == Some(0) && warned.contains("everybody may write it") && told.contains("Aras"), "{told} {warned}");
}

#[test]
fn help_needs_no_sound_file() {
    let folder = scratch("config-help");
    std::fs::write(folder.join("corridor.toml"), "x = ").unwrap();
    for args in [&["--help"][..], &["map", "--help"], &["--version"], &["completions", "bash"]] {
        let run = Command::new(env!("CARGO_BIN_EXE_corridor")).args(args).current_dir(&folder).output().unwrap();
        assert_eq!(run.status.code(), Some(0), "{args:?}");
    }
}
