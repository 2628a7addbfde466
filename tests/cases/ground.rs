//! The ground of a map: the world around the atlas, and the names that a reader looks for first.

use corridor::{
    AtlasFiles, Background, Itinerary, Lang, MapOptions, Study, TextMode, draw_map, load_atlas, read_basemap, svg,
};

use crate::harness::{root, scratch, stdout};

/// A map of a group, as SVG.
fn group(id: &str, lang: Lang, check: impl Fn(&[Itinerary<'_>], &str)) {
    let study = Study::new(load_atlas(&AtlasFiles::Embedded).unwrap().atlas);
    let (view, base) = (study.on(None), read_basemap(&AtlasFiles::Embedded).unwrap());
    let routes = study.routes(&[id.to_owned()]).unwrap();
    let itineraries: Vec<Itinerary<'_>> = routes.iter().map(|route| view.itinerary(route).unwrap()).collect();
    let options = MapOptions { lang, ..MapOptions::default() };
    let map = draw_map(study.atlas(), &itineraries, &Background { base: &base, overlays: &[] }, &options).unwrap();
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
