//! Corrected values: what the atlas must hold, and what it must no longer hold, as sources say (`facts`, second round).

use std::collections::BTreeMap;

use crate::harness::{json, shared, stdout};
use corridor::{
    AtlasFiles, load_atlas,
    model::{Atlas, Claim, Grade, Quantity, Segment, SegmentId, SourceId},
};

/// Owner of a claim (a section, segment, or crossing as `crossing ID`), its quantity, its value with the unit, its source.
type Row = (&'static str, &'static str, &'static str, &'static str);

/// Claims that the atlas must hold.
const HELD: &[Row] = &[
    ("crossing agbend-kalaleh-road", "capacity", "1000 trucks/day", "trend-4146845"),
    ("crossing julfa-jolfa-road", "traffic", "300 trucks/day", "trend-4146845"),
    ("crossing astara-road", "traffic", "350–400 trucks/day", "tt-522135"),
    ("crossing margara-alican-road", "progress", "90 %", "alican-tg"),
    ("crossing kartsakhi-canbaz-rail", "capacity", "6.5 Mt/y", "xebersaati-btk"),
    ("kalaleh-salammalik-rail", "length", "45–50 km", "trend-4138449"),
    ("kalaleh-salammalik-rail", "length", "61 km", "reg-61"),
    ("kalaleh-jolfa-road", "length", "45–50 km", "trend-4138449"),
    ("kalaleh-jolfa-road", "investment", "25000 bn IRR", "yjc-9039410"),
    ("kalaleh-jolfa-road", "investment-missing", "150000 bn IRR", "yjc-9039410"),
    ("horadiz-yeraskh", "cost", "61.5 M USD", "rep-amrail500"),
    ("meghri", "length", "43 km", "vk-166568"),
    ("meghri", "cost", "200–226 M USD", "newsam-677798"),
    ("meghri", "investment", "145 M USD", "zarton-145"),
    ("meghri", "investment", "140 M USD", "mailru-70117514"),
    ("meghri", "investment", "400 M USD", "rferl-dewaal"),
    ("btk", "capacity", "15 Mt/y", "tabula-1027"),
    ("btk", "capacity", "17 Mt/y", "xebersaati-btk"),
    ("btk", "capacity", "5 Mt/y", "azn-253708"),
    ("btk", "length", "838 km", "dha-btk24"),
    ("btk", "length", "838.6 km", "rwpro-btk"),
    ("btk", "traffic", "432.284 kt/y", "menafn-1107169076"),
    ("btk-georgia", "capacity", "5 Mt/y", "azn-253708"),
    ("akhalkalaki-kartsakhi", "dwell", "9 h", "rt-akhal-2017"),
    ("rasht-astara", "length", "162.4 km", "rbc-ra80"),
    ("rasht-astara", "length", "164 km", "rep-ra164"),
    ("rasht-astara", "length", "167 km", "mrud-ra"),
    ("rasht-astara", "stations", "9", "mrud-ra"),
    ("rasht-astara", "capacity", "6 Mt/y", "mrud-ra"),
    ("sirjan-bafq", "length", "254 km", "dewiki-qz"),
    ("bandar-abbas-bafq", "length", "626 km", "farn"),
    ("kti-kazakhstan", "length", "146 km", "inform-2557206"),
    ("kti-kazakhstan", "completion", "2013-05-11", "inform-2557206"),
    ("kti-turkmenistan", "length", "470 km", "ttw-52307"),
    ("astrakhan-aksarayskaya", "length", "49 km", "scgraph-rail"),
    ("astrakhan-aksarayskaya", "electrified", "100 %", "astral-54403"),
    ("nakhchivan-line", "length", "188 km", "azn-251196"),
    ("horadiz-border", "completion", "2025", "menafn-1107580206"),
    ("horadiz-border", "progress", "40 %", "trend-3680406"),
    ("horadiz-border", "progress", "45 %", "menafn-1107580206"),
    ("horadiz-border", "length", "140.6 km", "trend-4087540"),
    ("marabda-akhalkalaki", "length", "160 km", "rt-tr-btk"),
    ("marabda-akhalkalaki", "length", "153 km", "mkr-sec"),
    ("akhalkalaki-kars", "length", "101–105 km", "rt-tr-btk"),
    ("btk-turkiye", "length", "76 km", "rt-tr-btk"),
    ("baku-yalama", "length", "206 km", "adb-48386"),
    ("sumgait-yalama", "length", "166 km", "azn-231324"),
    ("qazvin-rasht", "tunnels", "53", "otagh-11868"),
    ("kars-divrigi", "cost", "1615.21 M USD", "wb-pid"),
    ("kars-divrigi", "capacity", "0.75 Mt/y", "wb-pad"),
    ("kars-ankara", "axle-load", "22.5 t", "rt-axle"),
    ("kars-ankara", "train-length", "500 m", "rt-access"),
    ("georgia-main-line-east", "capacity", "48 Mt/y", "sp-gr48"),
    ("aktau-alat-port", "traffic", "4.119 Mt/y", "rep-titr26"),
    ("aktau-alat-port", "capacity", "6 Mt/y", "trend-3982954"),
];

/// Claims that the atlas must not hold any more. An empty source means any.
const GONE: &[Row] = &[
    ("crossing agbend-kalaleh-road", "capacity", "1300 trucks/day", ""),
    ("crossing kartsakhi-canbaz-rail", "capacity", "6.5 Mt/y", "unsourced"),
    ("kalaleh-salammalik-rail", "length", "55 km", ""),
    ("kalaleh-jolfa-road", "length", "55 km", ""),
    ("kalaleh-jolfa-road", "cost", "150000 bn IRR", ""),
    ("meghri", "cost", "140 M USD", ""),
    ("btk", "length", "838 km", "unsourced"),
    ("rasht-astara", "length", "164 km", "unsourced"),
    ("rasht-astara", "length", "130 km", ""),
    ("rasht-astara", "stations", "9", "unsourced"),
    ("rasht-astara", "cost", "1300 M EUR", ""),
    ("kti-kazakhstan", "length", "146 km", "unsourced"),
    ("horadiz-border", "completion", "2025", "unsourced"),
    ("marabda-akhalkalaki", "length", "160 km", "unsourced"),
    ("kars-divrigi", "cost", "660 M USD", ""),
    ("kars-igdir-dilucu", "cost", "2400 M EUR", ""),
    // The audit's 61 km is contradicted by two other pages.
    ("astrakhan-aksarayskaya", "length", "61 km", ""),
];

/// Sources that a better one has replaced, and which no section or segment may cite for a claim.
const REPLACED: &[&str] = &["egtre-ge-tr", "egtre-az-ir", "enwiki-arq"];

fn atlas() -> Atlas {
    load_atlas(&AtlasFiles::Embedded).unwrap().atlas
}

fn claims(atlas: &Atlas) -> BTreeMap<String, &[Claim]> {
    let sections = atlas.sections.iter().map(|(id, section)| (id.to_string(), section.claims.as_slice()));
    let segments = atlas.segments.iter().map(|(id, segment)| (id.to_string(), segment.claims.as_slice()));
    // Some crossings and sections share an id.
    let crossings = atlas.crossings.iter().map(|(id, crossing)| (format!("crossing {id}"), crossing.claims.as_slice()));
    sections.chain(segments).chain(crossings).collect()
}

fn holds(claims: &BTreeMap<String, &[Claim]>, (owner, quantity, value, source): Row) -> bool {
    let quantity: Quantity = quantity.parse().unwrap();
    let of_owner = claims.get(owner).unwrap_or_else(|| panic!("{owner} is not in the atlas"));
    Claim::about(of_owner, quantity)
        .any(|claim| claim.value_with_unit() == value && (source.is_empty() || claim.source.as_str() == source))
}

#[test]
fn corrected_values_are_held() {
    let atlas = atlas();
    let claims = claims(&atlas);
    let missing: Vec<&Row> = HELD.iter().filter(|row| !holds(&claims, **row)).collect();
    assert!(missing.is_empty(), "the atlas lacks {missing:#?}");
}

#[test]
fn wrong_values_are_gone() {
    let atlas = atlas();
    let claims = claims(&atlas);
    let left: Vec<&Row> = GONE.iter().filter(|row| holds(&claims, **row)).collect();
    assert!(left.is_empty(), "the atlas still holds {left:#?}");
    for (owner, claims) in &claims {
        for claim in *claims {
            assert!(!REPLACED.contains(&claim.source.as_str()), "{owner} rests on {}", claim.source);
        }
    }
}

#[test]
fn findings_of_the_audit_that_did_not_hold_are_not_entered() {
    let atlas = atlas();
    let works = atlas.events.iter().find(|event| event.id.as_str().contains("astarachay-road-bridge-works"));
    assert_eq!(works.unwrap().date.to_string(), "2022-01-25");
    // Prices Mumbai–Black Sea with the sea leg in them are no rate of a railway.
    let cites = |sources: &[SourceId]| sources.iter().any(|id| id.as_str() == "rg-41975");
    assert!(!atlas.assumptions.iter().any(|assumption| cites(&assumption.sources)));
}

/// 928 km of the whole line are 146 km in Kazakhstan and 782 km in the other two states.
#[test]
fn the_railway_in_kazakhstan_has_its_published_length() {
    let study = corridor::Study::new(atlas());
    let length = |id: &str| study.calibration().get(&SegmentId::from(id)).unwrap().length.km();
    assert!((length("border-serhetyaka-bolashak-uzen") - 146.0).abs() < 1e-9);
    let whole: f64 = study.atlas().sections["kti"].segments.iter().map(|id| length(id.as_str())).sum();
    assert!((whole - 928.0).abs() < 1e-9, "{whole}");
}

#[test]
fn tracks_that_no_railway_states_are_not_known() {
    let atlas = atlas();
    let tracks = |id: &str| atlas.segments[id].tracks;
    assert_eq!((tracks("volgograd-povorino"), tracks("povorino-gryazi")), (None, None));
    let segment: &Segment = &atlas.segments["astrakhan-aksarayskaya"];
    assert_eq!((segment.tracks, segment.electrification.as_deref()), (Some(2), Some("25 kV AC")));
}

#[test]
fn every_source_tells_what_it_says() {
    let atlas = atlas();
    for source in atlas.sources.values() {
        let id = &source.id;
        assert!(source.title.as_ref().is_some_and(|title| title.chars().count() >= 5), "{id} has no title");
        assert!(source.language.is_some(), "{id} has no language");
        assert!(source.grade.is_some(), "{id} has no grade");
    }
    let grade = |id: &str| atlas.sources[id].grade.unwrap();
    for (id, wanted) in [
        ("wb-pid", Grade::FirstHand),
        ("cpmm22-az", Grade::FirstHand),
        ("mrud-ra", Grade::FirstHand),
        ("tass-1944529", Grade::Agency),
        ("menafn-1107580206", Grade::Agency),
        ("azn-253708", Grade::Secondary),
        ("rg-44113", Grade::Secondary),
        ("dewiki-jul", Grade::Mirror),
        ("ady-dist", Grade::Mirror),
        ("hn-47", Grade::Mirror),
        ("schematic", Grade::Unsourced),
    ] {
        assert_eq!(grade(id), wanted, "{id}");
    }
    assert!(atlas.is_unsourced(&SourceId::from("unsourced")) && !atlas.is_unsourced(&SourceId::from("wb-pid")));
}

#[test]
fn values_without_a_source_are_marked_and_not_numbered() {
    let text = stdout(&["show", "btk"]);
    assert!(text.contains("826 †"), "{text}");
    assert!(text.trim_end().ends_with("† No published source was found."), "{text}");
    assert!(!text.contains("General knowledge"), "{text}");
    let markdown = stdout(&["show", "btk", "--format", "md"]);
    assert!(markdown.contains("826†") && markdown.contains("† No published source was found."));
    // Numbers have no gap where a value has none.
    let numbers: Vec<usize> =
        markdown.lines().filter_map(|line| line.strip_prefix('[')?.split_once("] ")?.0.parse().ok()).collect();
    assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>());
}

#[test]
fn the_page_explains_the_mark_once() {
    let folder = shared(&[]);
    let page = std::fs::read_to_string(folder.join("report.html")).unwrap();
    assert!(page.contains(r##"<a href="#unsourced" aria-label="No published source">†</a>"##));
    assert_eq!(page.matches(r#"<p id="unsourced">† No published source was found.</p>"#).count(), 1);
    assert!(!page.contains("General knowledge or own judgement"));
}

#[test]
fn sources_show_grade_and_language() {
    let document = json(&["sources"]);
    let source = document["sources"].as_array().unwrap().iter().find(|source| source["id"] == "mrud-ra").unwrap();
    assert_eq!((&source["grade"], &source["language"]), (&"first-hand".into(), &"en".into()));
    let csv = stdout(&["sources", "--format", "csv"]);
    assert!(csv.starts_with("id,publisher,title,issued,url,note,language,grade"), "{}", csv.lines().next().unwrap());
    assert!(stdout(&["sources"]).contains("first-hand   en"));
}
