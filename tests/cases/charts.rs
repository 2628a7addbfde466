//! Charts: nothing collides, all lies on the sheet, what is not built is not drawn as built.

use corridor::{
    Assessment, AtlasFiles, ChartKind, ChartOptions, Lang, Points, Study, Theme,
    chart::ChartForm,
    draw_chart, load_atlas,
    scene::{Node, Quad, Rect, TextStyle},
    sheet::Drawing,
};

use crate::harness::{corridor, json, scratch, stdout};

const KINDS: [ChartKind; 5] =
    [ChartKind::Strip, ChartKind::Time, ChartKind::Cost, ChartKind::Timeline, ChartKind::Promises];

/// Draws charts of routes of the embedded atlas.
fn draw(routes: &[&str], all: &[ChartOptions], see: impl Fn(&ChartOptions, &Drawing)) {
    let study = Study::new(load_atlas(&AtlasFiles::Embedded).unwrap().atlas);
    let view = study.on(None);
    let ids: Vec<String> = routes.iter().map(ToString::to_string).collect();
    let chosen = study.routes(&ids).unwrap();
    let assessed: Vec<Assessment<'_>> = chosen.iter().map(|route| view.assess(route).unwrap()).collect();
    for options in all {
        see(options, &draw_chart(study.atlas(), &assessed, &view.assumptions, options).unwrap());
    }
}

/// All kinds of charts in all forms.
fn forms() -> Vec<(ChartKind, ChartForm)> {
    let stairs = [ChartKind::Time, ChartKind::Cost].map(|kind| (kind, ChartForm::Stairs));
    KINDS.map(|kind| (kind, ChartForm::Bars)).into_iter().chain(stairs).collect()
}

/// Every node of a drawing, parents first.
fn nodes(drawing: &Drawing) -> Vec<&Node> {
    let mut all: Vec<&Node> = Vec::new();
    let mut visit: Vec<&Node> = drawing.scene.nodes.iter().rev().collect();
    while let Some(node) = visit.pop() {
        all.push(node);
        if let Node::Group(group) = node {
            visit.extend(group.nodes.iter().rev());
        }
    }
    all
}

/// The abscissa of the first text with these words.
fn x_of(drawing: &Drawing, words: &str) -> f64 {
    let texts = drawing.scene.texts();
    let text = texts.iter().find(|text| text.content.trim_start_matches('\u{200f}') == words);
    text.unwrap_or_else(|| panic!("no `{words}`")).at.x
}

fn options(kind: ChartKind, lang: Lang, width_mm: f64) -> ChartOptions {
    ChartOptions { lang, width: Points::from_mm(width_mm), ..ChartOptions::new(kind) }
}

/// Boxes of every text, with what it says.
fn boxes(drawing: &Drawing) -> Vec<(String, Vec<Quad>)> {
    let scene = &drawing.scene;
    let style = |class: &str| scene.text_style(class).unwrap();
    // The halo is paler than what it lies on and may touch its neighbour.
    let bare = |class: &str| TextStyle { halo: None, ..style(class) };
    scene.texts().iter().map(|text| (text.content.clone(), text.boxes(bare(&text.tag.class)))).collect()
}

#[test]
fn nothing_collides_and_all_lies_on_the_sheet() {
    for routes in [&["baku-kars"][..], &["gulf-moscow"], &["aras", "zangezur", "btk"]] {
        let sheets: Vec<ChartOptions> = forms()
            .into_iter()
            .flat_map(|kind| Lang::ALL.into_iter().map(move |lang| (kind, lang)))
            .flat_map(|((kind, form), lang)| {
                [85.0, 120.0, 174.0].map(|width| ChartOptions { form, ..options(kind, lang, width) })
            })
            .collect();
        draw(routes, &sheets, |options, drawing| {
            let at = format!(
                "{routes:?} {:?} {:?} {} {:.0} mm",
                options.kind,
                options.form,
                options.lang,
                options.width.mm()
            );
            let (width, height) = (drawing.scene.width.get(), drawing.scene.height.get());
            let texts = boxes(drawing);
            assert!(texts.len() > 5, "{at}");
            for (i, (words, quads)) in texts.iter().enumerate() {
                for quad in quads {
                    let Rect { left, top, right, bottom } = quad.bounds();
                    let inside = left >= -0.1 && top >= 0.0 && right <= width + 0.1 && bottom <= height;
                    assert!(inside, "{at}: `{words}` leaves the sheet: {:?} of {width} × {height}", quad.bounds());
                    for (other, others) in &texts[..i] {
                        assert!(others.iter().all(|o| !o.overlaps(quad)), "{at}: `{words}` lies on `{other}`");
                    }
                }
            }
            assert!(drawing.missing.is_empty(), "{at}: {:?}", drawing.missing);
        });
    }
}

#[test]
fn what_is_not_built_is_not_drawn_as_built() {
    draw(&["zangezur"], &[options(ChartKind::Strip, Lang::En, 85.0)], |_, drawing| {
        let classes: Vec<&str> = nodes(drawing).iter().map(|node| node.tag().class.as_str()).collect();
        // All of the line in Armenia is planned: there is no solid bar of its colour but the one in the legend.
        assert_eq!(classes.iter().filter(|class| **class == "c-AM-solid").count(), 1);
        assert!(classes.contains(&"c-AM-planned"));
        assert!(classes.iter().filter(|class| **class == "c-AZ-solid").count() > 1);
    });
}

#[test]
fn charts_are_the_same_to_the_byte_and_end_as_asked() {
    let folder = scratch("charts");
    for kind in ["strip", "time", "cost", "timeline", "promises"] {
        let file = |name: &str| folder.join(format!("{kind}-{name}")).to_str().unwrap().to_owned();
        for name in ["a.svg", "b.svg", "a.png"] {
            let run = corridor(&["chart", kind, "btk", "zangezur", "-o", &file(name), "--dpi", "60"]);
            assert_eq!(run.code, 0, "{}", run.stderr);
        }
        let read = |name: &str| std::fs::read(file(name)).unwrap();
        assert_eq!(read("a.svg"), read("b.svg"));
        assert!(read("a.svg").starts_with(b"<svg") && read("a.png").starts_with(b"\x89PNG"));
        let text = String::from_utf8(read("a.svg")).unwrap();
        assert!(text.contains("role=\"graphics-document") && text.contains("<desc"), "{kind}");
        assert!(!stdout(&["chart", kind, "btk"]).is_empty());
    }
    let file = folder.join("strip-a.svg");
    let file = file.to_str().unwrap();
    for (args, says) in [
        (&["chart", "strip", "btk", "-o", file][..], "--overwrite replaces it"),
        (&["chart", "strip", "atlantis", "-o", file], "--overwrite replaces it"),
        (&["chart", "strip", "btk", "-o", "x.bmp"], "written as .svg, .png or .pdf"),
        (&["chart", "strip"], "<ROUTES>"),
        (&["chart", "time", "btk", "--form", "pie"], "bars, stairs"),
        (&["chart", "pie", "btk"], "strip, time, cost, timeline, promises"),
        (&["chart", "timeline", "btk", "--as-of", "1900", "-o", "x.svg"], "no event on these routes"),
    ] {
        let run = corridor(args);
        assert!(run.code == 2 && run.stderr.contains(says), "{args:?}: {}", run.stderr);
    }
}

#[test]
fn charts_for_programs_hold_the_numbers_of_the_route() {
    let stairs = json(&["chart", "time", "btk", "--form", "stairs"]);
    assert_eq!(stairs["schema"], "corridor/stairs/1");
    let steps = stairs["routes"][0]["stairs"].as_array().unwrap();
    let hours = &json(&["show", "btk"])["transit"]["hours"];
    assert_eq!(&steps[steps.len() - 1]["after"], hours);
    for pair in steps.windows(2) {
        assert_eq!(pair[0]["after"], pair[1]["before"]);
    }
    let bars = json(&["chart", "time", "aras", "btk", "aras-road"]);
    assert_eq!(bars["schema"], "corridor/bars/1");
    let routes = bars["routes"].as_array().unwrap();
    let medians: Vec<f64> = routes.iter().map(|route| route["total"]["value"].as_f64().unwrap()).collect();
    assert!(medians.is_sorted(), "{medians:?}");
    for (route, median) in routes.iter().zip(medians) {
        let parts = route["parts"].as_array().unwrap().iter();
        let sum: f64 = parts.map(|part| part["value"].as_f64().unwrap()).sum();
        assert!((sum - median).abs() < 0.011, "{}: {sum} h, {median} h", route["id"]);
    }
    let strip = json(&["chart", "strip", "zangezur", "--close", "AM-AZ"]);
    assert_eq!(strip["schema"], "corridor/strip/1");
    let pieces = strip["routes"][0]["pieces"].as_array().unwrap();
    let km: f64 = pieces.iter().map(|p| p["to_m"].as_f64().unwrap() - p["from_m"].as_f64().unwrap()).sum();
    assert!((km - strip["routes"][0]["length_m"].as_f64().unwrap()).abs() < 0.01);
    assert!(strip["routes"][0]["crossings"].as_array().unwrap().iter().all(|c| c["open"] == false));
}

#[test]
fn a_strip_in_the_terminal_tells_states_apart() {
    let text = stdout(&["chart", "strip", "btk", "zangezur", "--close", "marabda-tsalka"]);
    let bars: Vec<&str> = text.lines().filter(|line| line.contains('█')).collect();
    assert!(bars[0].contains('X') && bars[1].contains('▓') && bars[1].contains('░') && bars[1].contains('·'), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
}

#[test]
fn bars_stand_by_median_and_what_is_not_open_is_hatched() {
    draw(&["aras", "btk", "aras-road"], &[ChartOptions::new(ChartKind::Time)], |_, drawing| {
        let bars: Vec<(&str, Vec<&str>)> = nodes(drawing)
            .into_iter()
            .filter_map(|node| match node {
                Node::Group(group) => Some((
                    group.tag.id.strip_prefix("route-")?,
                    group.nodes.iter().map(|node| node.tag().class.as_str()).collect(),
                )),
                _ => None,
            })
            .collect();
        assert_eq!(bars.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["aras-road", "btk", "aras"]);
        for (id, classes) in bars {
            let solid = classes.iter().all(|class| class.ends_with("-solid"));
            let hatched = classes.iter().all(|class| class.ends_with("-tint") || class.ends_with("-hatch"));
            assert!(if id == "btk" { solid } else { hatched }, "{id}: {classes:?}");
        }
        // The words say so, too: twice in the rows.
        let texts = drawing.scene.texts();
        assert_eq!(texts.iter().filter(|text| text.content == "not open").count(), 2);
    });
}

#[test]
fn printed_parts_add_up_to_the_printed_total() {
    for (kind, unit) in [(ChartKind::Time, " h"), (ChartKind::Cost, "$")] {
        // On a wide sheet every part has room for its figure.
        draw(&["btk", "aras"], &[options(kind, Lang::En, 800.0)], |_, drawing| {
            let texts = drawing.scene.texts();
            let (mut sum, mut checked) = (0, 0);
            for text in &texts {
                let class = text.tag.class.as_str();
                if class.starts_with("in-part-") || class == "figure" {
                    sum += text.content.parse::<i32>().unwrap();
                } else if class == "strong" && sum > 0 {
                    assert_eq!(text.content.replace(unit, ""), sum.to_string(), "{kind:?}");
                    (sum, checked) = (0, checked + 1);
                }
            }
            assert_eq!(checked, 2, "{kind:?}");
        });
    }
}

#[test]
fn what_leaves_the_scale_says_how_far_it_goes() {
    let folder = scratch("chart-breaks");
    for form in ["bars", "stairs"] {
        let file = folder.join(format!("{form}.svg"));
        let assume = "border-rail-hours=1..2..60";
        let args =
            ["chart", "time", "aras", "aras-road", "--form", form, "--assume", assume, "-o", file.to_str().unwrap()];
        let run = corridor(&args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let high = json(&["chart", "time", "aras", "--assume", assume])["routes"][0]["total"]["high"].as_f64().unwrap();
        let drawn = std::fs::read_to_string(&file).unwrap();
        // Two significant digits, as in tables.
        let unit = 10_f64.powf(high.log10().floor() - 1.0);
        let words = format!(">to {:.0} h<", (high / unit).round() * unit);
        assert!(drawn.contains(&words), "{form}: no {words}");
        assert!(form == "bars" || drawn.contains("step-break"), "{form}");
    }
}

#[test]
fn routes_that_share_events_share_a_lane_and_english_is_told() {
    let sheets = [Lang::En, Lang::Ru].map(|lang| options(ChartKind::Timeline, lang, 174.0));
    draw(&["aras", "aras-road", "btk"], &sheets, |options, drawing| {
        let lanes: Vec<&str> = nodes(drawing)
            .into_iter()
            .filter(|node| matches!(node, Node::Group(_)))
            .filter_map(|node| node.tag().id.strip_prefix("lane-"))
            .collect();
        assert_eq!(lanes, ["aras", "btk"]);
        let texts = drawing.scene.texts();
        let told = texts.iter().any(|text| text.content == "(на английском языке)");
        assert_eq!(told, options.lang == Lang::Ru);
        // What opened is bold, what was said is not.
        let class = |words: &str| texts.iter().find(|t| t.content.contains(words)).unwrap().tag.class.clone();
        assert_eq!(class("The Baku–Tbilisi–Kars railway is opened"), "bold");
        assert_eq!(class("UN sanctions on Iran return"), "row");
    });
}

#[test]
fn persian_charts_begin_at_the_right() {
    let sheets = [Lang::En, Lang::Fa].map(|lang| options(ChartKind::Strip, lang, 174.0));
    draw(&["btk"], &sheets, |options, drawing| {
        let rightwards = x_of(drawing, "AZ") < x_of(drawing, "TR");
        assert_eq!(rightwards, options.lang == Lang::En);
    });
    draw(&["btk"], &[options(ChartKind::Time, Lang::Fa, 174.0)], |_, drawing| {
        assert!(x_of(drawing, "۰") > x_of(drawing, "۱۰۰"), "the scale runs to the left");
    });
}

#[test]
fn a_dark_sheet_and_one_for_print_are_drawn() {
    let sheets = [Theme::Dark, Theme::Print].map(|theme| ChartOptions { theme, ..ChartOptions::new(ChartKind::Time) });
    draw(&["aras", "btk"], &sheets, |_, drawing| assert!(drawing.dropped.is_empty(), "{:?}", drawing.dropped));
}
