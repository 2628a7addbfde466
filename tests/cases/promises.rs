//! The ledger of promises, held against the dates that stand in the atlas.

use std::collections::BTreeMap;

use corridor::{
    AtlasFiles, ChartKind, ChartOptions, Lang, Points, Study, draw_chart, load_atlas,
    network::{StatementKind, projects},
    scene::Rect,
};
use serde_json::Value;

use crate::harness::{broken_atlas, corridor, json, scratch, stdout};

/// The project with this id.
fn project<'d>(document: &'d Value, id: &str) -> &'d Value {
    let projects = document["projects"].as_array().unwrap();
    projects.iter().find(|project| project["id"] == id).unwrap_or_else(|| panic!("no project {id}"))
}

/// A copy of the atlas in which a section has just these claims on completion: date, source, date said.
fn promised(name: &str, section: &str, claims: &[(&str, &str, Option<&str>)]) -> String {
    let lines: Vec<String> = claims
        .iter()
        .map(|(date, source, said)| {
            let said = said.map(|said| format!(", as_of = \"{said}\"")).unwrap_or_default();
            format!("  {{ quantity = \"completion\", value = \"{date}\", unit = \"date\", source = \"{source}\"{said}, note = \"n\" }},")
        })
        .collect();
    let folder = broken_atlas(name, |file, text| {
        if file != "sections.toml" {
            return text;
        }
        let mut inside = false;
        let mut out: Vec<String> = Vec::new();
        for line in text.lines() {
            if line.starts_with("id = ") {
                inside = line == format!("id = \"{section}\"");
            }
            if inside && line.contains("\"completion\"") {
                continue;
            }
            out.push(line.to_owned());
            if inside && line == "claims = [" {
                out.extend(lines.clone());
            }
        }
        out.join("\n")
    });
    folder.to_str().unwrap().to_owned()
}

#[test]
fn moves_are_counted_from_the_date_promised_first() {
    // By hand: December 2023 to June 2026 is 30 months, to December 2026 36, to December 2022 −12.
    let claims = [
        ("2026", "rep-key", Some("2025-10-13")),
        ("2023", "newsam-700121", Some("2022-05-04")),
        ("2026-06", "zarton", Some("2025-10-21")),
        ("2022", "rep-69", Some("2022-06")),
        ("2026-02-27", "rep-70", Some("2026-02-27")),
        ("2027", "unsourced", None),
    ];
    let atlas = promised("promise-moves", "horadiz-border", &claims);
    let document = json(&["promises", "zangezur", "--atlas", &atlas]);
    let line = project(&document, "horadiz-border");
    let told: Vec<(&str, &str, &Value)> = line["statements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| (s["kind"].as_str().unwrap(), s["date"].as_str().unwrap(), &s["moved_months"]))
        .collect();
    let none = &Value::Null;
    let expected: [(&str, &str, &Value); 6] = [
        ("promise", "2023", none),
        ("promise", "2022", &(-12).into()),
        ("promise", "2026", &36.into()),
        ("promise", "2026-06", &30.into()),
        ("report", "2026-02-27", none),
        ("undated", "2027", none),
    ];
    assert_eq!(told, expected);
    assert_eq!((&line["first"], &line["last"]), (&"2023".into(), &"2026-06".into()));
    assert_eq!((&line["promises"], &line["moved_months"]), (&4.into(), &30.into()));
}

#[test]
fn only_what_was_said_by_the_date_is_told() {
    let claims = [("2023", "newsam-700121", Some("2022-05-04")), ("2026", "rep-key", Some("2025-10-13"))];
    let atlas = promised("promise-dates", "horadiz-border", &claims);
    for (on, last, past) in [("2022-05-04", "2023", false), ("2024-01-01", "2023", true), ("2025-10-13", "2026", false)]
    {
        let document = json(&["promises", "--as-of", on, "--atlas", &atlas]);
        let line = project(&document, "horadiz-border");
        assert_eq!((&line["last"], &line["past"]), (&last.into(), &past.into()), "{on}");
    }
    let before = json(&["promises", "--as-of", "2022-05-03", "--atlas", &atlas]);
    assert!(before["projects"].as_array().unwrap().iter().all(|project| project["id"] != "horadiz-border"));
    let text = stdout(&["promises", "--as-of", "1950"]);
    assert!(text.contains("No date of completion or opening was promised by then."), "{text}");
}

#[test]
fn a_crossing_promised_with_its_line_is_no_project_of_its_own() {
    let atlas = load_atlas(&AtlasFiles::Embedded).unwrap().atlas;
    let all = projects(&atlas, atlas.as_of);
    let ids: Vec<&str> = all.iter().map(corridor::network::Project::id).collect();
    assert!(ids.contains(&"kars-igdir-dilucu") && !ids.contains(&"sadarak-dilucu-rail"), "{ids:?}");
    assert!(ids.contains(&"meghri") && !ids.contains(&"agarak-ordubad-rail"), "{ids:?}");
    for project in &all {
        let mut seen = BTreeMap::new();
        for statement in &project.statements {
            let twice = seen.insert((statement.date, &statement.claim.source), statement.said);
            assert_eq!(twice, None, "{}: told twice", project.id());
        }
        let said: Vec<_> = project.promises().map(|promise| promise.said).collect();
        assert!(said.is_sorted() && said.iter().all(Option::is_some), "{}", project.id());
        let lies_ahead = |s: &&corridor::network::Statement<'_>| s.date.last_day() > s.said.unwrap().last_day();
        assert!(project.promises().all(|s| lies_ahead(&s)), "{}", project.id());
        let reports = project.statements.iter().filter(|s| s.kind == StatementKind::Report);
        assert!(reports.clone().all(|s| !lies_ahead(&s)), "{}", project.id());
    }
}

#[test]
fn csv_has_a_row_for_each_statement_and_a_route_its_own_projects() {
    let document = json(&["promises"]);
    let statements: usize =
        document["projects"].as_array().unwrap().iter().map(|p| p["statements"].as_array().unwrap().len()).sum();
    let csv = stdout(&["promises", "--format", "csv"]);
    assert_eq!(csv.lines().count(), statements + 1);
    assert!(csv.starts_with("project,kind,name,statement,said,date,moved_months,by,source,note\n"), "{csv}");
    let of = |route: &str| -> Vec<String> {
        let document = json(&["promises", route]);
        document["projects"].as_array().unwrap().iter().map(|p| p["id"].as_str().unwrap().to_owned()).collect()
    };
    assert!(of("instc-west").contains(&"rasht-astara".to_owned()));
    assert!(!of("btk").contains(&"rasht-astara".to_owned()));
    assert_eq!(json(&["chart", "promises", "instc-west"]), json(&["promises", "instc-west"]));
    let run = corridor(&["promises", "zangezzur"]);
    assert!(run.code == 2 && run.stderr.contains("did you mean `zangezur`"), "{}", run.stderr);
}

#[test]
fn the_chart_of_all_projects_needs_no_route_and_nothing_collides() {
    let study = Study::new(load_atlas(&AtlasFiles::Embedded).unwrap().atlas);
    let view = study.on(None);
    for lang in Lang::ALL {
        for width in [85.0, 120.0, 174.0] {
            let width = Points::from_mm(width);
            let options = ChartOptions { lang, width, ..ChartOptions::new(ChartKind::Promises) };
            let drawing = draw_chart(study.atlas(), &[], &view.assumptions, &options).unwrap();
            assert!(drawing.missing.is_empty(), "{lang:?}: {:?}", drawing.missing);
            let scene = &drawing.scene;
            let boxes = scene.texts().into_iter().map(|text| {
                let mut style = scene.text_style(&text.tag.class).unwrap();
                style.halo = None;
                (text.content.clone(), text.boxes(style))
            });
            let boxes: Vec<_> = boxes.collect();
            for (i, (words, quads)) in boxes.iter().enumerate() {
                for quad in quads {
                    let Rect { left, top, right, bottom } = quad.bounds();
                    let inside = left >= -0.1 && right <= scene.width.get() + 0.1 && top >= 0.0;
                    assert!(inside && bottom <= scene.height.get(), "{lang:?} {width:?}: `{words}` leaves the sheet");
                    for (other, others) in &boxes[..i] {
                        assert!(others.iter().all(|o| !o.overlaps(quad)), "{lang:?} {width:?}: `{words}` on `{other}`");
                    }
                }
            }
        }
    }
    let file = scratch("promises").join("all.svg");
    let run = corridor(&["chart", "promises", "-o", file.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let run = corridor(&["chart", "promises", "--as-of", "1950", "-o", "x.svg"]);
    assert!(run.code == 2 && run.stderr.contains("nothing on these routes was promised up to 1950"), "{}", run.stderr);
}
