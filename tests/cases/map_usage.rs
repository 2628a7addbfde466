//! `corridor map` as typed: wrong words, files in the way, what is told about a map.

use std::fs;

use super::malformed_usage::usage;
use crate::harness::{corridor, scratch, stdout};

#[test]
fn wrong_words_are_refused_with_what_is_possible() {
    let folder = scratch("map-words");
    let file = folder.join("map.svg");
    let out = file.to_str().unwrap();
    for (args, says) in [
        (&["--extent", "43,38"][..], &["`43,38`", "west,south,east,north"][..]),
        (&["--extent=43,95,50,96"], &["latitude", "order is west,south,east,north"]),
        (&["--size", "a5"], &["`a5`", "85mm"]),
        (&["--size", "10mm"], &["50 to 2000 mm"]),
        (&["--theme", "drak"], &["`drak`", "light, dark, print"]),
        (&["--text", "path"], &["`path`", "live, embed, outline"]),
        (&["--layers", "base,label"], &["`label`", "labels"]),
        (&["--dpi", "0"], &["10 to 2400"]),
        (&["--projection", "mercator"], &["`mercator`", "+proj="]),
        (&["--projection", "+proj=nonsense"], &["error[projection]", "nonsense"]),
        (&["--projection", "+proj=longlat"], &["error[projection]", "plane"]),
        (&["--size", "300x50mm"], &["error[sheet-size]", "--layers"]),
        (&["zangezor"], &["did you mean `zangezur`?"]),
        (&["--overlay", "no-such.geojson"], &["no-such.geojson"]),
    ] {
        let all: Vec<&str> = ["map", "btk", "-o", out].iter().chain(args).copied().collect();
        usage(&all, says);
        assert!(!file.exists(), "{args:?} wrote a file");
    }
    usage(&["map", "btk"], &["--output"]);
    usage(&["map", "-o", out], &["ROUTES"]);
    usage(&["map", "btk", "-o", "map.bmp"], &["map.bmp", ".svg, .png or .pdf"]);
    usage(&["map", "btk", "-o", "map"], &[".svg, .png or .pdf"]);
}

#[test]
fn a_card_says_what_the_signs_in_the_way_are() {
    let file = scratch("map-card").join("card.svg");
    let out = file.to_str().unwrap();
    let said = |args: &[&str]| {
        stdout(&[&["map", "--size", "1200x630px", "--text", "live", "--overwrite", "-o", out], args].concat());
        let text = fs::read_to_string(&file).unwrap();
        ["open", "closed", "disrupted"].map(|state| text.contains(&format!("Border crossing, {state}")))
    };
    assert_eq!(said(&["aras", "btk"]), [false, false, false]);
    assert_eq!(said(&["aras", "btk", "--close", "AZ-IR"]), [false, true, false]);
    assert_eq!(said(&["instc-east"]), [false, false, true]);
}

#[test]
fn a_file_is_never_replaced_unasked() {
    let file = scratch("map-overwrite").join("map.svg");
    fs::write(&file, "mine").unwrap();
    let out = file.to_str().unwrap();
    usage(&["map", "btk", "-o", out], &["exists", "--overwrite"]);
    // Before the work: what it would show is not looked for.
    usage(&["map", "atlantis", "-o", out], &["exists", "--overwrite"]);
    usage(&["map", "atlantis", "--dates", "2026,2030", "-o", out], &["exists", "--overwrite"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(corridor(&["map", "btk", "-o", out, "--overwrite"]).code, 0);
    assert!(fs::read_to_string(&file).unwrap().starts_with("<svg"));
}

#[test]
fn what_found_no_room_is_told_twice() {
    let file = scratch("map-dropped").join("map.svg");
    let run = corridor(&["map", "gulf-moscow", "--size", "85mm", "-o", file.to_str().unwrap()]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    assert!(run.stderr.contains("warning[dropped-labels]") && run.stderr.contains("Lankaran"), "{}", run.stderr);
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("key=\"dropped-labels\"") && text.contains("Lankaran"));
}

#[test]
fn a_letter_that_no_font_has_is_told() {
    let file = scratch("map-glyphs").join("map.svg");
    let run = corridor(&["map", "btk", "--title", "東京", "-o", file.to_str().unwrap()]);
    assert!(
        run.code == 0 && run.stderr.contains("warning[missing-glyphs]") && run.stderr.contains('東'),
        "{}",
        run.stderr
    );
}

#[test]
fn an_overlay_is_drawn_without_routes() {
    let file = scratch("map-overlay").join("map.svg");
    let line = "tests/fixtures/baku-kars.geojson";
    let run = corridor(&["map", "--overlay", line, "-o", file.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("id=\"overlay-1.baku-kars\"") && !text.contains("id=\"route-"));
}

#[test]
fn repeated_ids_of_an_overlay_stay_apart() {
    let folder = scratch("map-overlay-ids");
    let (lines, file) = (folder.join("lines.geojson"), folder.join("map.svg"));
    let line = |id: &str, lat: f64| {
        let geometry = format!(r#"{{"type":"LineString","coordinates":[[44,{lat}],[46,{lat}]]}}"#);
        format!(r#"{{"type":"Feature"{id},"properties":{{}},"geometry":{geometry}}}"#)
    };
    let features = [line(r#","id":"aras""#, 38.0), line(r#","id":"aras""#, 39.0), line("", 40.0)].join(",");
    fs::write(&lines, format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#)).unwrap();
    let run = corridor(&["map", "--overlay", lines.to_str().unwrap(), "-o", file.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = fs::read_to_string(&file).unwrap();
    for id in ["overlay-1.aras", "overlay-1.feature-2", "overlay-1.feature-3"] {
        assert_eq!(text.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn a_picture_says_how_large_it_is() {
    let file = scratch("map-png").join("map.png");
    let run = corridor(&["map", "btk", "--size", "85mm", "--dpi", "254", "-o", file.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let picture = png::Decoder::new(std::io::Cursor::new(fs::read(&file).unwrap())).read_info().unwrap();
    let info = picture.info();
    assert_eq!(info.width, 850);
    assert_eq!(info.pixel_dims.map(|d| d.xppu), Some(10_000));
    let huge = ["map", "btk", "--dpi", "2400", "--size", "2000x2000mm", "--overwrite", "-o", file.to_str().unwrap()];
    usage(&huge, &["error[picture-size]", "--dpi"]);
}

#[test]
fn a_sheet_says_what_is_supposed() {
    let folder = scratch("map-what-if");
    for (kind, args) in [("map", &["map", "btk"][..]), ("chart", &["chart", "time", "btk"])] {
        let file = folder.join(format!("{kind}.svg"));
        let (out, what_if) = (file.to_str().unwrap(), ["--close", "GE-TR", "--text", "live", "-o"]);
        let run = corridor(&[args, &what_if, &[out]].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(
            fs::read_to_string(&file).unwrap().contains("Hypothetical: border Georgia–Türkiye closed"),
            "{kind} does not tell that the border is closed"
        );
    }
}
