//! The ground of a map: the world around the atlas, and the names that a reader looks for first.

use corridor::{
    AtlasFiles, Background, Boundaries, Itinerary, Lang, LonLat, MapOptions, TextMode, draw_map,
    map::Layer,
    model::{BoundaryLayer, Bounds, Worldview},
    read_basemap, read_boundaries, svg,
};

use crate::harness::{SHIPPED, corridor, root, scratch, stdout};

/// A map of a group, as SVG.
fn group(id: &str, lang: Lang, check: impl Fn(&[Itinerary<'_>], &str)) {
    let (study, base) = &*SHIPPED;
    let view = study.on(None);
    let routes = study.routes(&[id.to_owned()]).unwrap();
    let itineraries: Vec<Itinerary<'_>> = routes.iter().map(|route| view.itinerary(route).unwrap()).collect();
    let options = MapOptions { lang, ..MapOptions::default() };
    let map = draw_map(study.atlas(), &itineraries, &Background::new(base, &[]), &options).unwrap();
    check(&itineraries, &svg(&map.drawing.scene, TextMode::Live));
}

#[test]
fn countries_that_are_crossed_and_ends_are_always_named() {
    for id in ["baku-kars", "gulf-moscow", "altynkol-kars", "altynkol-poti"] {
        for lang in [Lang::En, Lang::Fa, Lang::Hy] {
            group(id, lang, |itineraries, map| {
                for itinerary in itineraries {
                    let ends = [itinerary.route.stops.first(), itinerary.route.stops.last()];
                    for end in ends.into_iter().flatten() {
                        assert!(map.contains(&format!("label-{end}\"")), "{id} {lang}: {end}");
                    }
                    for share in itinerary.by_country().iter().filter(|share| share.key.is_land()) {
                        let name = format!("id=\"country-name-{}\"", share.key);
                        assert!(map.contains(&name), "{id} {lang}: {}", share.key);
                    }
                }
            });
        }
    }
}

#[test]
fn capitals_and_seas_are_named_whether_a_route_calls_there_or_not() {
    let named = |id, wanted: &[&str]| {
        group(id, Lang::En, |_, map| {
            for name in wanted {
                // A bent name is a group of letters with the name as its label.
                let whole = map.contains(&format!(">{name}<")) || map.contains(&format!("aria-label=\"{name}\""));
                assert!(whole, "{id}: {name}");
            }
        });
    };
    named("baku-kars", &["Tbilisi", "Yerevan", "Caspian Sea"]);
    named(
        "gulf-moscow",
        &["Baku", "Tbilisi", "Tehran", "Ashgabat", "Baghdad", "Black Sea", "Persian Gulf", "Caspian Sea"],
    );
    named("altynkol-kars", &["Baku", "Tashkent", "Ashgabat", "Bishkek", "Dushanbe", "Caspian Sea"]);
}

#[test]
fn lines_anywhere_on_earth_have_ground_under_them() {
    let folder = scratch("ground");
    let regions = [
        ("lobito", "12,-16,30,-6", ["AO", "CD", "ZM"]),
        ("baltica", "18,50,30,62", ["EE", "LV", "LT"]),
        ("panama", "-86,5,-74,13", ["PA", "CR", "CO"]),
        ("bering", "160,50,-150,72", ["RU", "US", "US"]),
    ];
    let line = root().join("tests/fixtures/baku-kars.geojson");
    for (name, extent, countries) in regions {
        let file = folder.join(format!("{name}.svg"));
        let (line, target) = (line.to_str().unwrap(), file.to_str().unwrap());
        stdout(&["map", "--overlay", line, "--extent", extent, "-o", target, "--text", "live", "--overwrite"]);
        let map = std::fs::read_to_string(&file).unwrap();
        for country in countries {
            assert!(map.contains(&format!("id=\"land-{country}\"")), "{name}: {country}");
            assert!(map.contains(&format!("id=\"country-name-{country}\"")), "{name}: {country}");
        }
        assert!(!map.contains("class=\"nothing\""), "{name}: the ground ends");
    }
}

#[test]
fn the_base_map_of_another_atlas_is_drawn_as_it_is() {
    let files = AtlasFiles::folder(root().join("tests/fixtures/world"));
    let base = read_basemap(&files).unwrap();
    assert!(base.cities.is_empty() && base.seas.is_empty() && base.seam.is_none());
    let own = read_basemap(&AtlasFiles::Embedded).unwrap();
    assert!(own.cities.len() > 1000 && own.seas.len() > 50 && own.countries.territories.len() > 200);
}

/// The map of a command line, as SVG with live text.
fn drawn(name: &str, arguments: &[&str]) -> String {
    let file = scratch(&format!("ground-{name}")).join("map.svg");
    let mut all = vec!["map", "-o", file.to_str().unwrap(), "--text", "live", "--overwrite"];
    all.extend(arguments);
    stdout(&all);
    std::fs::read_to_string(&file).unwrap()
}

/// The opening tag of the element with an id.
fn element<'a>(map: &'a str, id: &str) -> &'a str {
    let at = map.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("{id} is missing"));
    let start = map[..at].rfind('<').unwrap();
    &map[start..start + map[start..].find('>').unwrap()]
}

#[test]
fn relief_lies_on_land_and_fades_where_its_cells_would_show() {
    let map = drawn("relief", &["gulf-moscow"]);
    let shade = element(&map, "shade");
    assert!(shade.starts_with("<image") && shade.contains("data:image/png;base64,"), "{shade:.80}");
    assert!(element(&map, "relief").contains("clip-path=\"url(#relief-clip)\""));
    // Nothing outside the countries on the sheet.
    let clip = &map[map.find("id=\"relief-clip\"").unwrap()..];
    let clip = &clip[..clip.find("</clipPath>").unwrap()];
    for country in ["IR", "RU", "KZ", "AZ"] {
        assert!(clip.contains(&format!("xlink:href=\"#land-{country}\"")), "{country}");
    }
    assert!(map.len() < 1_000_000, "{} bytes", map.len());
    // At 1:200 000 there is none; nor without its layer.
    for arguments in
        [&["zangezur", "--extent", "45.9,38.8,46.4,39"] as &[&str], &["gulf-moscow", "--layers", "base,routes"]]
    {
        assert!(!drawn("no-relief", arguments).contains("<image"), "{arguments:?}");
    }
}

#[test]
fn relief_is_painted_where_the_mountains_are() {
    let (study, base) = &*SHIPPED;
    // The Zagros, a land without a coast or a border in the window, at a scale that has all of the relief.
    let bounds = Bounds { west: 46.0, south: 28.0, east: 55.0, north: 36.0 };
    let darkest = |layers: &[Layer]| {
        let options = MapOptions {
            extent: corridor::Extent::Box(bounds),
            layers: layers.iter().copied().collect(),
            ..MapOptions::default()
        };
        let map = draw_map(study.atlas(), &[], &Background::new(base, &[]), &options).unwrap();
        let bytes = corridor::png(&map.drawing.scene, 50.0).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut cells = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut cells).unwrap();
        let (wide, high) = (info.width as usize, info.height as usize);
        let middle = (high / 3..high / 2).flat_map(|y| (wide / 4..wide * 3 / 4).map(move |x| (x, y)));
        middle.map(|(x, y)| cells[(y * wide + x) * 3]).min().unwrap()
    };
    let (plain, shaded) = (darkest(&[Layer::Base]), darkest(&[Layer::Base, Layer::Relief]));
    assert!(shaded + 70 < plain, "{shaded} {plain}");
}

#[test]
fn ribbons_lie_on_the_inner_side_of_borders() {
    let map = drawn("ribbons", &["baku-kars"]);
    for country in ["AZ", "AM", "GE", "TR", "IR"] {
        assert!(element(&map, &format!("ribbon-{country}")).contains("clip-path"));
        let clip = &map[map.find(&format!("id=\"ribbon-{country}-clip\"")).unwrap()..];
        let used = clip.find("xlink:href=\"#").unwrap();
        assert!(clip[used..].starts_with(&format!("xlink:href=\"#land-{country}\"")), "{country}");
    }
    assert!(!drawn("no-ribbons", &["baku-kars", "--layers", "base,routes"]).contains("ribbon"));
}

#[test]
fn the_default_view_keeps_one_rule() {
    let country = |layer: BoundaryLayer, lon: f64, lat: f64| {
        Boundaries::new(layer).country_at(LonLat::new(lon, lat).unwrap()).to_string()
    };
    let layer = || read_boundaries(&AtlasFiles::Embedded).unwrap();
    // Golan, Crimea, Donetsk, Sukhumi, Tskhinvali, Kyrenia, Artsvashen, Yukhari Askipara, Barkhudarly, Stepanakert.
    let places = [
        (35.8, 33.0, "SY", "IL"),
        (34.3, 45.3, "UA", "RU"),
        (37.8, 48.0, "UA", "UA"),
        (41.0, 43.0, "GE", "XB"),
        (43.97, 42.23, "GE", "XD"),
        (33.32, 35.3, "CY", "XC"),
        (45.52, 40.63, "AM", "AZ"),
        (45.01, 41.065, "AZ", "AM"),
        (45.22, 41.0, "AZ", "AM"),
        (46.75, 39.82, "AZ", "AZ"),
    ];
    for (lon, lat, un, facto) in places {
        assert_eq!(country(layer(), lon, lat), un, "{lon} {lat} by default");
        assert_eq!(country(layer().seen_from(Worldview::Facto), lon, lat), facto, "{lon} {lat} as held");
    }
    // The law of Russia, and what lies just outside of what it names.
    let ru = || layer().seen_from(Worldview::Ru);
    assert_eq!((country(ru(), 37.8, 48.0), country(ru(), 36.0, 49.2)), ("RU".to_owned(), "UA".to_owned()));
    // Back and forth is where it began.
    let back = layer().seen_from(Worldview::Ru).seen_from(Worldview::Source).seen_from(Worldview::Un);
    for (lon, lat, un, _) in places {
        assert_eq!(country(back.clone(), lon, lat), un);
    }
}

#[test]
fn no_view_leaves_land_to_nobody_or_to_two() {
    let indexed = |view| Boundaries::new(read_boundaries(&AtlasFiles::Embedded).unwrap().seen_from(view));
    let default = indexed(Worldview::Un);
    for view in Worldview::ALL {
        let seen = indexed(view);
        // A grid over the window that meets no boundary vertex.
        for (i, j) in (0..118).flat_map(|i| (0..100).map(move |j| (i, j))) {
            let at = LonLat::new(25.0123 + f64::from(i) * 0.4987, 12.0171 + f64::from(j) * 0.4983).unwrap();
            let (one, other) = (default.country_at(at), seen.country_at(at));
            assert_eq!(one.is_land(), other.is_land(), "{view}: {at:?} is {one} and {other}");
        }
    }
}

#[test]
fn what_is_disputed_has_a_style_and_one_line_of_the_legend_where_it_is_seen() {
    let legend = "Disputed area or boundary";
    let seen = drawn("disputed", &["gulf-moscow"]);
    for class in ["class=\"hatch\"", "class=\"border-disputed\"", legend] {
        assert!(seen.contains(class), "{class}");
    }
    // Nothing is disputed between Tehran and Bandar Abbas.
    let quiet = drawn("quiet", &["gulf-moscow", "--extent", "51,27,58,36"]);
    for class in ["hatch", "border-disputed", legend] {
        assert!(!quiet.contains(class), "{class}");
    }
    for (lang, word) in [
        ("ru", "Спорная"),
        ("az", "Mübahisəli"),
        ("hy", "Վիճելի"),
        ("ka", "სადავო"),
        ("fa", "مناقشه"),
        ("tr", "İhtilaflı"),
    ] {
        assert!(drawn("disputed-lang", &["gulf-moscow", "--lang", lang]).contains(word), "{lang}");
    }
}

#[test]
fn a_view_is_drawn_and_named() {
    let seen = drawn("view", &["gulf-moscow", "--worldview", "ru"]);
    assert!(seen.contains("Boundaries follow the law of Russia.") && seen.contains("id=\"land-XB\""));
    let default = drawn("view", &["gulf-moscow"]);
    assert!(default.contains("Boundaries follow resolutions of the United Nations"));
    assert!(!default.contains("id=\"land-XB\""));
}

#[test]
fn kilometres_by_country_follow_the_view_and_say_so() {
    let folder = scratch("ground-view");
    let file = folder.join("line.geojson");
    // From Kherson over Crimea to Kerch.
    let line = r#"{"type":"LineString","coordinates":[[33.5,46.5],[34.1,45.0],[36.3,45.3]]}"#;
    std::fs::write(&file, line).unwrap();
    let file = file.to_str().unwrap();
    let of = |view: &str| {
        let json = crate::harness::json(&["measure", file, "--worldview", view]);
        let km = |country: &str| json["by_country"][country].as_f64().unwrap_or(0.0) / 1000.0;
        (km("UA"), km("RU"))
    };
    let ((ua, none), (left, ru)) = (of("un"), of("facto"));
    assert!(none < 1e-9 && ua > 300.0 && ru > 200.0 && (left + ru - ua).abs() < 0.01, "{ua} {none} {left} {ru}");
    let told = corridor(&["measure", file]).stderr;
    assert!(told.contains("depends-on-view") && told.contains("Crimea") && told.contains("RU by facto, ru"), "{told}");
    // No route of the atlas lies in such an area.
    assert!(!corridor(&["compare"]).stderr.contains("depends-on-view"));
}

#[test]
fn exclaves_are_named_with_their_country() {
    // Where both have no room, the country has.
    let names =
        [("en", "Nakhchivan (Azerbaijan)"), ("ru", "Азербайджан"), ("fa", "جمهوری آذربایجان"), ("hy", "Ադրբեջան")];
    for (lang, country) in names {
        let map = drawn("exclave", &["baku-kars", "--lang", lang]);
        let at = map.find("id=\"exclave-name-nakhchivan\"").unwrap_or_else(|| panic!("{lang}"));
        // A bent name is a group of letters that is called by it.
        let start = map[..at].rfind('<').unwrap();
        assert!(map[start..at + map[at..].find("</text>").unwrap()].contains(country), "{lang}");
    }
}

#[test]
fn poles_have_a_polar_projection() {
    let line = root().join("tests/fixtures/baku-kars.geojson");
    let map = drawn("polar", &["--overlay", line.to_str().unwrap(), "--extent=-180,65,180,90"]);
    assert!(map.contains("+proj=laea +lat_0=90 "));
    for country in ["GL", "CA", "RU", "US"] {
        assert!(map.contains(&format!("id=\"land-{country}\"")), "{country}");
    }
}

#[test]
fn a_sheet_whose_ground_ends_warns() {
    let atlas = root().join("tests/fixtures/world");
    let (atlas, line) = (atlas.to_str().unwrap(), root().join("tests/fixtures/baku-kars.geojson"));
    let file = scratch("ground-ends").join("map.svg");
    let (line, file) = (line.to_str().unwrap(), file.to_str().unwrap());
    let told = |more: &[&str]| {
        let mut all = vec!["map", "--overlay", line, "-o", file, "--overwrite"];
        all.extend(more);
        corridor(&all).stderr
    };
    assert!(told(&["--atlas", atlas, "--extent=-60,-40,-20,-10"]).contains("no-ground"));
    assert!(!told(&["--extent=-60,-40,-20,-10"]).contains("no-ground"));
}
