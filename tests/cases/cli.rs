//! The command line as a new user meets it.

use crate::harness::{broken_atlas, corridor, corridor_with, json, root, scratch, stdout};

#[test]
fn without_arguments_both_comparisons_are_printed_and_what_to_try_next() {
    let text = stdout(&[]);
    for wanted in
        ["Baku–Kars as of 2026-07-01, baseline btk", "Bandar Abbas–Moscow as of", "Sources", "Next: corridor show"]
    {
        assert!(text.contains(wanted), "`{wanted}` is missing");
    }
}

#[test]
fn help_names_every_command() {
    let text = stdout(&["--help"]);
    for command in [
        "routes",
        "show",
        "compare",
        "crossings",
        "timeline",
        "sources",
        "measure",
        "check",
        "init",
        "report",
        "completions",
        "man",
    ] {
        assert!(text.contains(&format!("\n  {command} ")), "`{command}` is not in the help");
    }
}

#[test]
fn the_short_help_has_the_options_of_the_command_alone_and_names_the_others() {
    let whole = stdout(&["--help"]);
    let commands = whole.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = commands.filter_map(|line| line.strip_prefix("  ")?.split_once(' ')).map(|(name, _)| name);
    let names: Vec<&str> = names.filter(|name| !["", "help"].contains(name)).collect();
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        let (short, whole) = (stdout(&[name, "-h"]), stdout(&[name, "--help"]));
        assert!(short.lines().count() + 20 < whole.lines().count(), "{name}:\n{short}");
        for option in ["--atlas", "--as-of", "--worldview", "--scenario", "--close", "--assume"] {
            assert!(short.contains(option), "{name}: {option}");
            assert!(!short.contains(&format!("\n      {option}")), "{name}: {option}");
            assert!(whole.contains(&format!("\n      {option}")), "{name}: {option}");
        }
        assert!(short.contains("Examples:\n  corridor "), "{name}");
    }
    assert!(stdout(&["compare", "-h"]).contains("\n      --by"));
}

#[test]
fn the_shipped_atlas_has_no_errors() {
    let run = corridor(&["check", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, &document["errors"]), (0, &serde_json::json!(0)), "{}", run.stdout);
    assert_eq!(document["schema"], "corridor/check/1");
    let findings = document["findings"].as_array().unwrap();
    assert_eq!(findings.len() as u64, document["warnings"].as_u64().unwrap());
    for finding in findings {
        assert!(finding["line"].is_u64() && finding["feature"].is_string(), "{finding}");
    }
}

#[test]
fn an_atlas_written_by_init_gives_the_same_bytes() {
    let folder = scratch("init").join("atlas");
    let folder = folder.to_str().unwrap();
    let run = corridor(&["init", folder]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for args in [&["compare"][..], &["show", "aras"], &["crossings"], &["timeline"], &["sources", "--format", "json"]] {
        let with: Vec<&str> = args.iter().copied().chain(["--atlas", folder]).collect();
        assert_eq!(stdout(args), stdout(&with), "{args:?}");
    }
    // A second time it would replace files, which it does only when told to.
    let again = corridor(&["init", folder]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("--overwrite"), "{}", again.stderr);
    assert_eq!(corridor(&["init", folder, "--overwrite"]).code, 0);
}

#[test]
fn an_edit_of_the_atlas_changes_the_answer() {
    let folder = broken_atlas("edited", |file, text| {
        if file == "sections.toml" { text.replace("value = 162,", "value = 170,") } else { text }
    });
    let length = |args: &[&str]| json(args)["length_m"].as_f64().unwrap();
    let longer = length(&["show", "instc-west", "--atlas", folder.to_str().unwrap()]);
    assert!((longer - length(&["show", "instc-west"]) - 8000.0).abs() < 0.01);
}

#[test]
fn measure_reads_a_file_or_standard_input() {
    let file = root().join("tests/fixtures/baku-kars.geojson");
    let text = stdout(&["measure", file.to_str().unwrap(), "--format", "json"]);
    let piped = corridor_with(&["measure", "-", "--format", "json"], &[], Some(&file));
    assert_eq!(text, piped.stdout);
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["schema"], "corridor/measure/1");
    let pairs: Vec<String> = document["features"][0]["crossings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| format!("{}-{}", c["from"].as_str().unwrap(), c["to"].as_str().unwrap()))
        .collect();
    assert_eq!(pairs, ["AZ-AM", "AM-TR"], "the straight line from Baku to Kars");
}

#[test]
fn other_boundaries_can_be_given() {
    let file = root().join("tests/fixtures/baku-kars.geojson");
    let countries = root().join("tests/fixtures/one-country.geojson");
    let document = json(&["measure", file.to_str().unwrap(), "--countries", countries.to_str().unwrap()]);
    let by_country = document["by_country"].as_object().unwrap();
    assert_eq!(by_country.keys().collect::<Vec<_>>(), ["QQ", "ZZ"], "one country, and what the layer does not cover");
}

#[test]
fn colour_is_for_terminals_and_can_be_forced_or_forbidden() {
    assert!(!stdout(&["compare"]).contains('\u{1b}'), "not into a pipe");
    assert!(stdout(&["compare", "--color", "always"]).contains("\u{1b}[32m"));
    assert!(!corridor_with(&["compare", "--color", "auto"], &[("NO_COLOR", "1")], None).stdout.contains('\u{1b}'));
    let plain = stdout(&["compare"]);
    let coloured = stdout(&["compare", "--color", "always"]).replace("\u{1b}[32m", "").replace("\u{1b}[1m", "");
    assert_eq!(coloured.replace("\u{1b}[0m", ""), plain, "colour adds nothing but colour");
}

#[test]
fn completions_know_the_ids_of_routes() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(stdout(&["completions", shell]).contains("instc-caspian"), "{shell}");
    }
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = scratch("manual").join("man1");
    let told = stdout(&["man", folder.to_str().unwrap()]);
    let pages: Vec<String> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(told.starts_with(&format!("{} pages", pages.len())) && pages.len() > 20, "{told}");
    let compare = std::fs::read_to_string(folder.join("corridor-compare.1")).unwrap();
    assert!(compare.contains(".TH corridor-compare 1") && compare.contains("baseline"), "{compare}");
    assert!(pages.contains(&"corridor.1".to_owned()));
}

#[test]
fn the_manual_page_is_a_manual_page() {
    let page = stdout(&["man"]);
    assert!(page.contains(".TH corridor") && page.contains("measure"));
}

#[test]
fn timeline_and_crossings_can_be_limited_to_routes() {
    let all = json(&["timeline"])["events"].as_array().unwrap().len();
    let btk = json(&["timeline", "btk"])["events"].as_array().unwrap().len();
    assert!(btk > 0 && btk < all, "{btk} of {all}");
    let until = json(&["timeline", "--as-of", "2000"])["events"].as_array().unwrap().len();
    assert!(until > 0 && until < all, "{until} of {all}");
    let crossings = json(&["crossings", "btk"]);
    let ids: Vec<&str> = crossings["crossings"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["boyuk-kesik-gardabani-rail", "kartsakhi-canbaz-rail"]);
}

#[cfg(unix)]
#[test]
fn a_reader_that_is_gone_ends_the_program_without_a_word() {
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_corridor"))
        .args(["sources"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    // As it ends `cat`; a shell says 141.
    assert_eq!(output.status.signal(), Some(13));
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_an_error() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_corridor")).arg("sources").stdout(full).output().unwrap();
    assert_eq!(run.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&run.stderr).contains("No space left"));
}
