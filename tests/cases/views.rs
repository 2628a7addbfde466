//! What a map says of its view, and the maps of several dates or of a list.

use std::fs;

use crate::harness::{SHIPPED, corridor, root, scratch};

/// The SVG of a map.
fn map(name: &str, args: &[&str]) -> String {
    let file = scratch(name).join("map.svg");
    let run = corridor(&[&["map"], args, &["-o", file.to_str().unwrap()]].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    fs::read_to_string(&file).unwrap()
}

/// The texts of a class, in the order of the file.
fn texts(svg: &str, class: &str) -> Vec<String> {
    let start = format!("class=\"{class}\"");
    let after = svg.split("<text").skip(1).filter(|text| text.split('>').next().unwrap().contains(&start));
    after.map(|text| text.split_once('>').unwrap().1.split('<').next().unwrap().to_owned()).collect()
}

/// A fact of the metadata.
fn fact<'a>(svg: &'a str, key: &str) -> Option<&'a str> {
    let (_, rest) = svg.split_once(&format!("key=\"{key}\""))?;
    rest.split_once('>')?.1.split('<').next()
}

#[test]
fn every_what_if_stands_on_the_sheet_in_words_and_in_the_metadata() {
    for (name, args, told) in [
        ("close", &["--close", "AZ-IR"][..], "Hypothetical: border Azerbaijan–Iran closed"),
        ("promises", &["--as-of", "2030", "--promises"], "If every promise up to 2030 were kept"),
        ("assume", &["--assume", "border-rail-hours=100"], "Hypothetical: border-rail-hours = 100"),
        ("avoid", &["--avoid", "IR"], "Hypothetical: without Iran"),
        ("scenario", &["--scenario", "iran-closed"], "Hypothetical: Iran's borders closed"),
        (
            "beyond",
            &["--scenario", "iran-closed", "--promises", "--as-of", "2029"],
            "Hypothetical: Iran's borders closed; every promise up to 2029 kept",
        ),
        ("russian", &["--close", "AZ-IR", "--lang", "ru"], "Гипотетически: граница Азербайджан – Иран закрыта"),
    ] {
        let svg = map(&format!("what-if-{name}"), &[&["aras"], args].concat());
        assert_eq!(texts(&svg, "assumed").join(" "), told);
        assert_eq!(fact(&svg, "assumed"), Some(told));
        let description = svg.split_once("<desc").unwrap().1.split_once("</desc>").unwrap().0;
        assert!(description.contains(told), "{description}");
    }
    let plain = map("what-if-none", &["aras"]);
    assert!(texts(&plain, "assumed").is_empty() && fact(&plain, "assumed").is_none());
}

/// What is assumed stands in the heading of every answer, and in its data.
#[test]
fn a_what_if_is_no_fact_in_any_answer() {
    let options = ["--scenario", "iran-closed", "--close", "GE-TR", "--as-of", "2029", "--promises"];
    let told = "Iran's borders closed; border Georgia–Türkiye closed; every promise up to 2029 kept";
    for command in [
        &["compare", "aras", "btk"][..],
        &["show", "btk"],
        &["find", "Baku", "Kars"],
        &["crossings"],
        &["routes"],
        &["promises"],
        &["resilience", "Baku", "Kars"],
        &["backtest"],
    ] {
        // Closures that leave no way are an answer too.
        let run = corridor(&[command, &options].concat());
        assert!(run.code < 2, "{command:?}: {}", run.stderr);
        let heading = run.stdout.lines().next().unwrap();
        assert!(heading.contains(&format!("hypothetical: {told}")), "{command:?}: {heading}");
        let data = corridor(&[command, &options, &["--format", "json"]].concat()).stdout;
        assert!(data.contains(told), "{command:?}: {data:.400}");
    }
}

#[test]
fn a_date_behind_the_data_is_told_as_the_last_known() {
    let told = texts(&map("later", &["aras", "--as-of", "2030"]), "subtitle").join(" ");
    assert!(told.contains("Last known status (1 July 2026); no data for 2030"), "{told}");
    let told = texts(&map("earlier", &["aras", "--as-of", "1985"]), "small").join(" ");
    assert!(told.contains("Boundaries and names are those of today."), "{told}");
}

#[test]
fn what_had_not_begun_is_not_drawn_and_counted() {
    let (then, now) = (map("then", &["aras", "--as-of", "1985"]), map("now", &["aras"]));
    // The railway from Kars, planned since 2012.
    let planned = "data-segment=\"digor-kars\"";
    assert!(now.contains(planned), "the segment has another id: choose one that is planned");
    assert!(!then.contains(planned));
    assert!(texts(&then, "small").join(" ").contains("of which nothing had been begun by then"));
}

#[test]
fn the_headline_has_the_figures_of_the_comparison() {
    let svg = map("headline", &["aras", "zangezur", "btk"]);
    let compared = crate::harness::json(&["compare", "aras", "zangezur", "btk"]);
    let missing = |route: usize| {
        let indicators = compared["groups"][0]["routes"][route]["indicators"].as_array().unwrap();
        let row = indicators.iter().find(|row| row["id"] == "missing_km").unwrap();
        row["value"].as_f64().unwrap().round()
    };
    let (low, high) = (missing(0).min(missing(1)), missing(0).max(missing(1)));
    let told = format!("Only Baku–Tbilisi–Kars is open end to end; each of the others lacks {low}–{high} km");
    assert_eq!(texts(&svg, "title").join(" "), told);
    assert_eq!(fact(&svg, "headline"), Some(format!("only-open btk, others: 2, missing_km: {low}–{high}").as_str()));
    let own = map("headline-own", &["btk", "--title", "Mine"]);
    assert_eq!(texts(&own, "title"), ["Mine"]);
}

#[test]
fn dates_stand_side_by_side() {
    let svg = map("dates", &["aras", "btk", "--dates", "1985,2000,2026-07-01"]);
    assert_eq!(texts(&svg, "heading"), ["1985", "2000", "1 July 2026"]);
    assert_eq!(fact(&svg, "shown-on"), Some("1985, 2000, 2026-07-01"));
    for panel in ["panel-1", "panel-2", "panel-3"] {
        assert!(svg.contains(&format!("id=\"{panel}\"")));
    }
    let run = corridor(&["map", "aras", "--dates", "2000", "--as-of", "1990", "-o", "x.svg"]);
    assert!(run.code == 2 && run.stderr.contains("--as-of"), "{}", run.stderr);
}

#[test]
fn frames_of_an_animation_have_one_size_each_year() {
    let folder = scratch("frames").join("out");
    let target = folder.to_str().unwrap();
    let run = corridor(&["map", "btk", "--frames", "2015..2017", "--dpi", "40", "-o", target]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let size = |year: &str| {
        let file = fs::File::open(folder.join(format!("{year}.png"))).unwrap();
        let picture = png::Decoder::new(std::io::BufReader::new(file)).read_info().unwrap();
        (picture.info().width, picture.info().height)
    };
    assert!(size("2015") == size("2016") && size("2016") == size("2017"));
    for (args, told) in [
        (["--frames", "2017..2015", "-o", target], "ends before it begins"),
        (["--frames", "2015..2016", "-o", "frames.png"], "a folder"),
    ] {
        let run = corridor(&[&["map", "btk"], &args[..]].concat());
        assert!(run.code == 2 && run.stderr.contains(told), "{}", run.stderr);
    }
}

#[test]
fn a_list_of_sheets_is_drawn_and_its_faults_are_named() {
    let folder = scratch("list");
    let (list, out) = (folder.join("sheets.toml"), folder.join("out"));
    let write = |text: &str| fs::write(&list, text).unwrap();
    let draw = || corridor(&["map", "--sheets", list.to_str().unwrap(), "-o", out.to_str().unwrap(), "--dpi", "60"]);
    write("[[sheet]]\nfile = \"one\"\nroutes = [\"btk\"]\nsize = \"120mm\"\nlang = \"ka\"\n");
    assert_eq!(draw().code, 0);
    assert!(out.join("one.svg").is_file() && out.join("one.png").is_file());
    for (text, told) in [
        ("[[sheet]]\nfile = \"a\"\nroutes = [\"nowhere\"]\n", "there is no route `nowhere`"),
        ("[[sheet]]\nfile = \"a\"\nroutes = [\"btk\"]\nfocus = \"aras\"\n", "not on the sheet"),
        ("[[sheet]]\nfile = \"a\"\nroutes = [\"btk\"]\nsize = \"85cm\"\n", "`85cm`"),
        ("[[sheet]]\nfile = \"a\"\nroutes = [\"btk\"]\ncolour = 1\n", "`colour` is not a member"),
        ("", "lists no `[[sheet]]`"),
    ] {
        write(text);
        let run = draw();
        assert!(run.code == 2 && run.stderr.contains(told), "{}", run.stderr);
    }
}

#[test]
fn a_route_in_focus_keeps_its_colour_and_facts_stand_at_their_place() {
    let svg = map("focus", &["baku-kars", "--focus", "zangezur", "--callouts", "auto"]);
    let colour = |route: &str| {
        let rule = svg.split_once(&format!(".name-{route}{{")).unwrap().1.split('}').next().unwrap();
        rule.split_once("fill:").unwrap().1.split(';').next().unwrap().to_owned()
    };
    assert_eq!(colour("aras"), colour("btk"), "grey");
    assert_ne!(colour("aras"), colour("zangezur"));
    let told = texts(&svg, "callout").join(" ");
    assert!(told.contains("km not in operation"), "{told}");
    let run = corridor(&["map", "btk", "--focus", "aras", "-o", "x.svg"]);
    assert!(run.code == 2 && run.stderr.contains("not on the map"), "{}", run.stderr);
}

#[test]
fn features_of_a_user_have_their_names_and_looks() {
    let folder = scratch("look");
    let file = folder.join("look.geojson");
    let feature = |properties: &str, geometry: &str| {
        format!(r#"{{"type":"Feature","properties":{{{properties}}},"geometry":{geometry}}}"#)
    };
    let features = [
        feature(r##""name":"Alat zone","marker-color":"#d55e00""##, r#"{"type":"Point","coordinates":[48.5,40.9]}"#),
        feature(
            r##""name":"Study area","fill":"#0072b2","fill-opacity":0.4"##,
            r#"{"type":"Polygon","coordinates":[[[46.2,39.4],[48.2,39.4],[48.2,40.0],[46.2,40.0],[46.2,39.4]]]}"#,
        ),
        feature(
            r##""title":"Pipeline","stroke":"#cc0000","stroke-width":4"##,
            r#"{"type":"LineString","coordinates":[[44.4,41.8],[46.0,42.2],[48.0,41.9]]}"#,
        ),
    ];
    let text =
        format!(r#"{{"type":"FeatureCollection","attribution":"Somebody, 2026","features":[{}]}}"#, features.join(","));
    fs::write(&file, text).unwrap();
    let svg = map("look-map", &["btk", "--overlay", file.to_str().unwrap()]);
    for name in ["Alat zone", "Study area", "Pipeline"] {
        assert!(svg.contains(&format!("aria-label=\"{name}\"")), "{name}");
    }
    for style in ["fill:#d55e00", "fill:#0072b2", "stroke:#cc0000", "stroke-width:3"] {
        assert!(svg.contains(style), "{style}");
    }
    assert!(texts(&svg, "small").join(" ").contains("look (Somebody, 2026)"));
}

#[test]
fn a_pdf_has_the_page_and_its_fonts() {
    let file = scratch("pdf").join("map.pdf");
    let target = file.to_str().unwrap();
    for args in [&["map", "btk", "--lang", "fa", "-o", target][..], &["chart", "strip", "btk", "-o", target]] {
        let run = corridor(&[args, &["--overwrite"]].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        let bytes = fs::read(&file).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && bytes.ends_with(b"%%EOF"), "{}", bytes.len());
        let has = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
        assert!(has(b"/MediaBox") && has(b"NotoSans"));
        let again = scratch("pdf-again").join("map.pdf");
        let other: Vec<&str> =
            args.iter().map(|arg| if *arg == target { again.to_str().unwrap() } else { *arg }).collect();
        corridor(&other);
        assert_eq!(fs::read(&again).unwrap(), bytes, "the same bytes again");
        fs::remove_file(again).unwrap();
    }
}

#[test]
fn the_gallery_has_every_kind_of_sheet() {
    let manifest = fs::read_to_string(root().join("geodata/atlas.toml")).unwrap();
    for kind in ["size = \"85mm\"", "size = \"social\"", "size = \"poster\"", "dates =", "focus =", "callouts = true"] {
        assert!(manifest.contains(kind), "{kind}");
    }
    for lang in ["az", "hy", "fa", "ka", "ru", "tr"] {
        assert!(manifest.contains(&format!("lang = \"{lang}\"")), "{lang}");
    }
}

#[test]
fn a_sheet_has_one_script() {
    use corridor::{Background, Itinerary, Lang, MapOptions, draw_map};
    let (study, base) = &*SHIPPED;
    let view = study.on(None);
    // What keeps its Latin letters in every language, and the letters of insets.
    let known = |word: &str| ["TRIPP", "INSTC", "A", "B", "×"].contains(&word);
    for group in ["baku-kars", "gulf-moscow", "altynkol-kars", "altynkol-poti"] {
        let routes = study.routes(&[group.to_owned()]).unwrap();
        let itineraries: Vec<Itinerary<'_>> = routes.iter().map(|route| view.itinerary(route).unwrap()).collect();
        for lang in [Lang::Hy, Lang::Fa, Lang::Ka, Lang::Ru] {
            let options = MapOptions { lang, ..MapOptions::default() };
            let background = Background::new(base, &[]);
            let scene = draw_map(study.atlas(), &itineraries, &background, &options).unwrap().drawing.scene;
            for text in scene.texts() {
                // Credits name people and licences as these write themselves; so do the angles of a projection.
                if ["small", "tick"].contains(&text.tag.class.as_str()) {
                    continue;
                }
                let words = text.content.split(|c: char| !c.is_alphabetic());
                let foreign = words.filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()) && !known(word));
                let foreign: Vec<&str> = foreign.collect();
                assert!(foreign.is_empty(), "{group} {lang}: {:?} in {}", foreign, text.content);
            }
        }
    }
}
