//! Programs that people use, on real outputs: GDAL, geopandas, SpatiaLite and DuckDB on an export, Chromium on a report.
//!
//! `.ci/run` installs them. Where one is missing the test says so and is skipped; under `CI=true` it fails.

use std::path::PathBuf;
use std::process::Command;

use serde_json::{Map, Value};

use super::reports::{asked, compared, page_data};
use crate::harness::{root, scratch, shared, stdout};

/// The interpreter with the packages of `requirements.txt`, when it and the programs are there.
fn python(programs: &[&str]) -> Option<PathBuf> {
    let python = root().join("target/clients/bin/python");
    let venv = (!python.exists())
        .then_some("target/clients (python3 -m venv, tests/clients/requirements.txt, axe-playwright-python)");
    complete(venv, programs).then_some(python)
}

/// Whether these programs are there; under `CI=true` they have to be.
pub(crate) fn available(programs: &[&str]) -> bool {
    complete(None, programs)
}

#[expect(clippy::print_stdout, reason = "a skipped test says so")]
fn complete(missing: Option<&'static str>, programs: &[&str]) -> bool {
    let mut missing: Vec<&str> = missing.into_iter().collect();
    let there = |program: &&&str| Command::new("which").arg(program).output().is_ok_and(|o| o.status.success());
    missing.extend(programs.iter().filter(|program| !there(program)));
    if missing.is_empty() {
        return true;
    }
    assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "missing under CI: {}", missing.join(", "));
    println!("skipped: {} missing; `.ci/run` installs what this test needs", missing.join(", "));
    false
}

fn passes(python: &PathBuf, script: &str, args: &[&str], least: usize) {
    let run = Command::new(python).arg(root().join("tests/clients").join(script)).args(args).output().unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    let wrong: Vec<&str> = said.lines().filter(|line| line.starts_with("FAIL")).collect();
    assert!(run.status.success(), "{}\n{}", wrong.join("\n"), String::from_utf8_lossy(&run.stderr));
    // A script that checks nothing passes too.
    assert!(said.lines().filter(|line| line.starts_with("ok")).count() >= least, "{said}");
}

#[test]
fn gis_programs_load_an_export_without_a_repair() {
    let Some(python) = python(&["ogrinfo", "ogr2ogr", "spatialite"]) else { return };
    let folder = scratch("clients-gis");
    let target = format!("{}/", folder.display());
    stdout(&["export", "-o", &target]);
    passes(&python, "gis.py", &[&target, env!("CARGO_BIN_EXE_corridor")], 100);
}

#[test]
fn gis_programs_give_back_what_they_were_given() {
    let Some(python) = python(&["ogrinfo", "ogr2ogr"]) else { return };
    passes(&python, "edit.py", &[env!("CARGO_BIN_EXE_corridor")], 20);
}

#[test]
fn a_browser_shows_the_figures_of_the_command_line() {
    let Some(python) = python(&["chromium", "chromedriver"]) else { return };
    let (report, folder) = (shared(&[]), scratch("clients-page"));
    let page = report.join("report.html");
    let data = page_data(&std::fs::read_to_string(&page).unwrap());
    let first = data["steps"][0]["date"].as_str().unwrap();
    let views: Vec<&String> = data["views"].as_object().unwrap().keys().collect();
    let lines: Map<String, Value> =
        views.iter().map(|view| ((*view).clone(), serde_json::json!(compared(&asked(view, first))))).collect();
    // Whole reports, with lists and sentences: that of the page, of a later date, and of a scenario.
    let mut reports = Map::new();
    for view in [&format!("|{first}"), views[1], views[views.len() - 1]] {
        let file = folder.join("view.md");
        let args = [vec!["report", "--overwrite", "-o", file.to_str().unwrap()], asked(view, first)].concat();
        stdout(&args);
        reports.insert(view.clone(), std::fs::read_to_string(&file).unwrap().into());
    }
    let figures = folder.join("figures.json");
    std::fs::write(&figures, serde_json::json!({ "views": lines, "reports": reports }).to_string()).unwrap();
    let small = folder.join("small.html");
    stdout(&["report", "--routes", "zangezur,btk", "--overwrite", "-o", small.to_str().unwrap()]);
    let files = [page, figures, small].map(|file| file.to_str().unwrap().to_owned());
    passes(&python, "page.py", &files.each_ref().map(String::as_str), 20);
}
