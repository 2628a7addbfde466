//! The catalogue of words: the same messages in every language, all of them in use, and pages without words of another.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::harness::{broken_atlas, corridor, root, scratch, shared, stdout};

const LANGS: [&str; 7] = ["en", "az", "hy", "fa", "ka", "ru", "tr"];

/// The messages of a language in order, each with its text; a text may go over several lines.
fn catalogue(lang: &str) -> Vec<(String, String)> {
    let file = root().join(format!("src/words/catalogue/{lang}.ftl"));
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in fs::read_to_string(file).unwrap().lines() {
        match line.split_once(" =") {
            Some((id, text)) if !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)) => {
                messages.push((id.to_owned(), text.trim().to_owned()));
            }
            _ if line.starts_with('#') || line.is_empty() => {}
            _ => messages.last_mut().unwrap().1.push_str(line),
        }
    }
    messages
}

/// The variables of a message.
fn variables(text: &str) -> BTreeSet<String> {
    let names = text.split("{ $").skip(1).map(|rest| rest.chars().take_while(char::is_ascii_lowercase).collect());
    names.collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let original = catalogue("en");
    assert!(original.len() > 350, "{}", original.len());
    for lang in LANGS {
        let own = catalogue(lang);
        let ids = |of: &[(String, String)]| of.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&own), ids(&original), "{lang}");
        for ((id, text), (_, english)) in own.iter().zip(&original) {
            assert_eq!(variables(text), variables(english), "{lang}: {id}");
            assert!(!text.is_empty(), "{lang}: {id}");
        }
    }
}

/// Ids in the sources: whole ones, and the beginnings of those that end with a word of the model.
#[test]
fn every_message_is_used_and_every_use_has_its_message() {
    let mut whole = BTreeSet::new();
    let (mut begun, mut ended) = (BTreeSet::new(), BTreeSet::new());
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Ok(text) = fs::read_to_string(&path) else { continue };
            if !matches!(path.extension().and_then(|e| e.to_str()), Some("rs" | "html" | "js")) {
                continue;
            }
            for quoted in text.split(['"', '\'', '`']) {
                let id = quoted.trim_start_matches(['>', '=']);
                if let Some((_, end)) = id.rsplit_once('}').filter(|(_, end)| end.starts_with('-') && end.len() > 3) {
                    ended.insert(end.to_owned());
                }
                let (id, open) = match id.find(['{', '$']) {
                    Some(at) => (&id[..at], true),
                    None => (id, id.ends_with('-')),
                };
                if id.len() > 1 && id.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)) {
                    if open && id.ends_with('-') {
                        begun.insert(id.to_owned())
                    } else {
                        whole.insert(id.to_owned())
                    };
                }
            }
        }
    }
    for (file, prefix) in [("map", "map"), ("chart", "chart"), ("view", "view")] {
        let text = fs::read_to_string(root().join(format!("src/words/{file}.rs"))).unwrap();
        let names =
            text.lines().filter_map(|line| line.trim().strip_suffix(';')).filter(|name| !name.contains([' ', '(']));
        whole.extend(names.map(|name| {
            let parts = name
                .chars()
                .flat_map(|c| c.is_ascii_uppercase().then_some('-').into_iter().chain([c.to_ascii_lowercase()]));
            format!("{prefix}{}", parts.collect::<String>())
        }));
    }
    let ids: BTreeSet<String> = catalogue("en").into_iter().map(|(id, _)| id).collect();
    let used = |id: &str| {
        let column = id.strip_prefix("column-").is_some_and(|rest| whole.contains(rest));
        let in_part = begun.iter().any(|begin| id.starts_with(begin.as_str()))
            || ended.iter().any(|end| id.ends_with(end.as_str()));
        whole.contains(id) || column || in_part
    };
    let idle: Vec<&String> = ids.iter().filter(|id| !used(id)).collect();
    assert!(idle.is_empty(), "messages that nothing says: {idle:?}");
}

/// A page without its elements that begin and end so.
fn without(page: &str, begin: &str, end: &str) -> String {
    let mut parts = page.split(begin);
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |text, part| text + part.split_once(end).map_or("", |(_, rest)| rest))
}

/// The texts of a page by the language that it says they are in; those of drawings too.
fn texts(page: &str) -> BTreeMap<String, Vec<String>> {
    let mut by_lang: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut reader = quick_xml::Reader::from_str(page);
    reader.config_mut().check_end_names = false;
    let mut open: Vec<(String, String)> = Vec::new();
    loop {
        use quick_xml::events::Event;
        match reader.read_event().unwrap() {
            Event::Eof => return by_lang,
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                if ["meta", "link", "input", "br", "hr", "img"].contains(&name.as_str()) {
                    continue;
                }
                let own = start.attributes().with_checks(false).flatten().find(|a| a.key.as_ref() == "lang");
                let above = open.last().map_or(String::new(), |(_, lang)| lang.clone());
                let lang = own.map_or(above, |own| own.value.into_owned());
                open.push((name, lang));
            }
            Event::End(end) => {
                let name = end.name().as_ref().to_owned();
                if let Some(at) = open.iter().rposition(|(known, _)| *known == name) {
                    open.truncate(at);
                }
            }
            Event::Text(text) => {
                let text = text.trim().to_owned();
                let Some((name, lang)) = open.last() else { continue };
                if !text.is_empty() && !["style", "script", "title"].contains(&name.as_str()) {
                    by_lang.entry(lang.clone()).or_default().push(text);
                }
            }
            _ => {}
        }
    }
}

/// Words that stay in Latin letters in every language, names of keys and formats among them.
const LATIN: [&str; 49] = [
    "OpenTravelData",
    "contributors",
    "searoute",
    "public",
    "domain",
    "promises",
    "Apache",
    "CO2e",
    "PyPI",
    "TEU",
    "USD",
    "HHI",
    "SWOD",
    "SWD",
    "CO",
    "TRIPP",
    "WGS",
    "Karney",
    "GIS",
    "PDF",
    "Word",
    "Markdown",
    "PNG",
    "SVG",
    "CSV",
    "JSON",
    "Ctrl",
    "Tab",
    "Enter",
    "Escape",
    "corridor",
    "report",
    "lang",
    "routes",
    "EUR",
    "TRY",
    "CNY",
    "AMD",
    "GEL",
    "IRR",
    "INSTC",
    "CAREC",
    "OpenStreetMap",
    "Natural",
    "Earth",
    "GeoNames",
    "Unicode",
    "CLDR",
    "CC",
];

/// The words in Latin letters of a text that are none of those, nor part of an id, a code or an address.
fn foreign(text: &str, ids: &BTreeSet<String>) -> Vec<String> {
    // Commands stand between backticks.
    let text: String = text.split('`').step_by(2).collect();
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || "_-./:".contains(c)));
    let words = words.filter(|word| {
        let bare = word.trim_matches(|c: char| !c.is_ascii_alphabetic());
        let letters = bare.chars().filter(char::is_ascii_alphabetic).count();
        letters > 2
            && !LATIN.contains(&bare)
            && !ids.contains(bare)
            && !word.contains("://")
            && bare != bare.to_uppercase()
    });
    words.map(str::to_owned).collect()
}

/// What the atlas says in English on the day after its data; documents print it behind their own sentence.
const LATER: &str = "Later events are known to exist and are not in the data.";

/// In a language of other letters, whatever is in Latin ones must say that it is English, or be one of the few words that
/// stay.
#[test]
fn a_page_has_no_word_outside_the_catalogue() {
    // Ids of routes, and names of sections and crossings, of which the atlas has some in English alone.
    let ids = stdout(&["routes", "--format", "csv"]) + &stdout(&["crossings", "--format", "csv"]);
    let sections = fs::read_to_string(root().join("geodata/sections.toml")).unwrap();
    let ids: BTreeSet<String> = ids
        .split([',', '\n', ' ', '/'])
        .chain(sections.split(|c: char| !c.is_alphabetic()))
        .map(str::to_owned)
        .collect();
    for lang in ["fa", "hy", "ka", "ru"] {
        let folder = shared(&["--routes", "baku-kars", "--lang", lang]);
        let page = fs::read_to_string(folder.join("report.html")).unwrap();
        assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{lang}");
        assert_eq!(page.contains("dir=\"rtl\">\n<head>"), lang == "fa");
        let page = page.replace("&#x2f;", "/").replace("&#x27;", "’").replace("&amp;", "+").replace(LATER, "");
        // Sources are named as they name themselves.
        let page = without(&page, "<bdi lang=", "</bdi>");
        let texts = texts(&without(&without(&page, "<script", "</script>"), "<style", "</style>"));
        let own = &texts[lang];
        assert!(own.len() > 400, "{lang}: {}", own.len());
        let strange: BTreeSet<String> =
            own.iter().filter(|text| !text.starts_with("http")).flat_map(|text| foreign(text, &ids)).collect();
        assert!(strange.is_empty(), "{lang}: {strange:?}");
    }
}

#[test]
fn a_comparison_in_the_terminal_speaks_the_language() {
    let russian = stdout(&["compare", "btk", "zangezur", "--lang", "ru"]);
    let english = stdout(&["compare", "btk", "zangezur"]);
    assert!(english.contains("Border crossings") && !russian.contains("Border crossings"), "{russian}");
    assert!(russian.contains("Длина") && russian.contains("1,47"), "{russian}");
    let persian = stdout(&["compare", "btk", "zangezur", "--lang", "fa"]);
    assert!(persian.contains("۸۴۵") && !persian.contains(" 845"), "{persian}");
}

/// The words of a report in Markdown: its paragraphs, and the cells of its tables outside these columns. Sources and files
/// that are printed are left out.
fn told(markdown: &str, without: &[usize]) -> Vec<String> {
    let prose = markdown.split("`````").step_by(2).flat_map(str::lines).filter(|line| !line.starts_with("[^"));
    let mut texts = Vec::new();
    let mut is_head = true;
    for line in prose {
        let Some(row) = line.strip_prefix("| ") else {
            is_head = true;
            texts.push(line.to_owned());
            continue;
        };
        let cells = row.split(" | ").enumerate().filter(|(at, _)| is_head || !without.contains(at));
        texts.extend(cells.map(|(_, cell)| cell.to_owned()));
        is_head = false;
    }
    texts
}

/// Whatever a command says in the terminal, beside ids and data that are in English alone.
#[test]
fn what_commands_say_has_no_word_outside_the_catalogue() {
    let fixture = |name: &str| root().join("tests/fixtures").join(name).to_str().unwrap().to_owned();
    let edited = broken_atlas("languages", |name, text| match name {
        "btk.geojson" => text.replacen("\"tracks\":2", "\"tracks\":1", 1),
        _ => text,
    });
    let edited = edited.to_str().unwrap();
    let (line, trips, lobito) = (fixture("baku-kars.geojson"), fixture("trips.csv"), fixture("regions/lobito.geojson"));
    let (oneway, gap) = (fixture("networks/oneway.geojson"), fixture("networks/gap-60m.geojson"));
    let lengths = fixture("networks/lengths.geojson");
    let made = scratch("languages-made");
    let names = stdout(&["routes", "--format", "csv"]) + &stdout(&["crossings", "--format", "csv"]);
    let assumptions = stdout(&["assumptions", "--format", "csv"]);
    let assumptions = assumptions.lines().filter_map(|line| line.split(',').next());
    let ids: BTreeSet<String> = names.split([',', '\n', ' ', '/']).chain(assumptions).map(str::to_owned).collect();
    let check = stdout(&["check"]);
    let atlas = check.split(':').next().unwrap().to_owned();
    let mut left: Vec<String> = Vec::new();
    for lang in ["fa", "hy", "ka", "ru"] {
        let folder = made.join(lang);
        let folder = folder.to_str().unwrap();
        // What is asked, and the columns with ids and with texts in English.
        let questions: [(&[&str], &[usize]); 15] = [
            (&["assumptions"], &[0, 3]),
            (&["backtest"], &[]),
            (&["backtest", "--trips", &trips], &[]),
            (&["check"], &[1, 2, 3, 4]),
            (&["config"], &[1, 2]),
            (&["diff", edited], &[0, 2, 3, 4]),
            (&["measure", &line], &[0]),
            (
                &[
                    "new", "lobito", "--lines", &lobito, "--from", "Lobito", "--to", "Kolwezi", "--join", "2000", "-o",
                    folder,
                ],
                &[0, 1],
            ),
            (&["find", "46,40", "45,40", "--network", &oneway], &[]),
            (&["find", "46,40", "45,40", "--network", &oneway, "--ignore-oneway"], &[]),
            (&["find", "45,40", "46,40", "--network", &gap], &[]),
            (&["find", "45,40", "46,40", "--network", &gap, "--join", "100"], &[]),
            (&["find", "45,40", "46,40", "--network", &lengths, "--length-field", "km"], &[]),
            (&["routes"], &[0]),
            (&["scenarios"], &[0, 1, 2, 3, 4]),
        ];
        for (question, without) in questions {
            let run = corridor(&[question, &["--lang", lang, "--format", "md"]].concat());
            assert!(run.code < 2 && run.stdout.len() > 60, "{question:?}: {}", run.stderr);
            // Files that were named, the name of the atlas, and its sentence on what is not in it.
            let files = question.iter().copied().filter(|word| Path::new(word).is_absolute());
            let said = files.chain([atlas.as_str(), LATER]).fold(run.stdout, |said, own| said.replace(own, ""));
            let strange: BTreeSet<String> = told(&said, without).iter().flat_map(|text| foreign(text, &ids)).collect();
            if !strange.is_empty() {
                left.push(format!("{lang} {question:?}: {strange:?}"));
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}
