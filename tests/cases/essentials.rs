//! Names without which a map cannot be read are never dropped: the ends of its routes, the countries they cross, the routes
//! themselves, and capitals on the line. And no name stands in a country that its thing does not touch.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use corridor::{
    AtlasFiles, Background, Itinerary, Lang, MapOptions, Study, draw_map, load_atlas,
    map::Layer,
    read_basemap,
    scene::{Node, Point, Quad, Scene},
    sheet::Drawing,
};
use serde_json::Value;

use crate::harness::{SHIPPED, broken_atlas};

/// Sheets from a column to a poster.
const SIZES: [&str; 10] =
    ["85mm", "120mm", "174mm", "a4", "a4-landscape", "16:9", "social", "600x400px", "180x120mm", "poster"];

/// Rings of lands, each with the code of its country.
type Lands = Vec<(String, Vec<Point>)>;

/// A label: its text in one line, and its boxes.
#[derive(Default)]
struct Label {
    text: String,
    quads: Vec<Quad>,
}

/// Ends of the leaders of the large map.
fn leaders(scene: &Scene) -> Vec<Point> {
    let mut ends = Vec::new();
    for node in &scene.nodes {
        let Node::Group(group) = node else { continue };
        for node in group.nodes.iter().filter(|_| group.tag.id == "labels") {
            if let Node::Path(path) = node
                && path.tag.class == "leader"
            {
                ends.extend(path.parts.iter().filter_map(|part| part.points.last().copied()));
            }
        }
    }
    ends
}

/// The labels of the large map by their ids, and the rings of the lands by country.
fn read(scene: &Scene) -> (BTreeMap<String, Label>, Lands) {
    let (mut labels, mut lands): (BTreeMap<String, Label>, Vec<_>) = (BTreeMap::new(), Vec::new());
    for node in &scene.nodes {
        let Node::Group(group) = node else { continue };
        for node in &group.nodes {
            match node {
                Node::Text(text) if group.tag.id == "labels" => {
                    // Further lines of a label have its id with a number.
                    let id = text.tag.id.trim_end_matches("-2").trim_end_matches("-3").to_owned();
                    let label = labels.entry(id).or_default();
                    label.text.push_str(&text.content);
                    label.quads.extend(text.boxes(scene.text_style(&text.tag.class).unwrap()));
                }
                Node::Path(path) if group.tag.id == "base" => {
                    let Some(country) = path.tag.id.strip_prefix("land-") else { continue };
                    lands.extend(path.parts.iter().map(|part| (country.to_owned(), part.points.clone())));
                }
                _ => {}
            }
        }
    }
    (labels, lands)
}

/// The country at a point by the even–odd rule.
fn country_at(lands: &[(String, Vec<Point>)], p: Point) -> Option<&str> {
    let mut inside: BTreeMap<&str, bool> = BTreeMap::new();
    for (country, ring) in lands {
        for (i, a) in ring.iter().enumerate() {
            let b = ring[(i + 1) % ring.len()];
            if (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x {
                *inside.entry(country).or_default() ^= true;
            }
        }
    }
    inside.into_iter().find(|(_, inside)| *inside).map(|(country, _)| country)
}

/// A text without what a line break may take away.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// What is wrong with a map of these routes.
fn faults(study: &Study, routes: &[Itinerary<'_>], drawing: &Drawing, lang: Lang) -> Vec<String> {
    let (labels, lands) = read(&drawing.scene);
    let all: String = labels.values().map(|label| plain(&label.text)).collect();
    let mut faults = Vec::new();
    let shown: BTreeSet<&str> = lands.iter().map(|(country, _)| country.as_str()).collect();
    for itinerary in routes {
        let route = itinerary.route;
        let name = labels.get(&format!("route-name-{}", route.id)).map(|label| plain(&label.text));
        // Where there is no room on the map a route has its name in the legend.
        let whole = plain(route.names.get(lang));
        let keyed = drawing.scene.texts().iter().any(|t| t.tag.class == "body" && plain(&t.content) == whole);
        if !keyed && name.is_none_or(|name| !name.contains(&whole)) {
            faults.push(format!("no name of the route {}", route.id));
        }
        for end in [route.stops.first().unwrap(), route.stops.last().unwrap()] {
            let name = study.atlas().place_name(end, lang);
            if !all.contains(&plain(name)) {
                faults.push(format!("no name of the end {name}"));
            }
        }
        for country in itinerary.countries().into_iter().filter(|country| country.is_land()) {
            if shown.contains(country.code()) && !labels.contains_key(&format!("country-name-{country}")) {
                faults.push(format!("no name of the country {country}"));
            }
        }
    }
    // A route touches the countries of its legs, and those in which the page has its line.
    for (id, label) in &labels {
        let Some(route) = id.strip_prefix("route-name-") else { continue };
        // At the end of a leader a name says itself where it belongs.
        // The sample of its line lies between both.
        let near = |p: &Point| label.quads.iter().any(|quad| quad.bounds().grown(40.0).contains(*p));
        if leaders(&drawing.scene).iter().any(near) {
            continue;
        }
        let itinerary = routes.iter().find(|itinerary| itinerary.route.id.as_str() == route).unwrap();
        let mut home: BTreeSet<String> = itinerary.countries().iter().map(|c| c.code().to_owned()).collect();
        home.extend(touched(&drawing.scene, route, &lands));
        for Quad([a, b, c, d]) in &label.quads {
            let (left, right) = (a.toward(*d, 0.5), b.toward(*c, 0.5));
            for p in [left, left.toward(right, 0.5), right] {
                if let Some(country) = country_at(&lands, p).filter(|country| !home.contains(*country)) {
                    faults.push(format!("`{}` stands in {country}", label.text));
                }
            }
        }
    }
    faults
}

/// The countries in which the lines of a route lie on the page.
fn touched(scene: &Scene, route: &str, lands: &[(String, Vec<Point>)]) -> BTreeSet<String> {
    let mut points: Vec<Point> = Vec::new();
    let mut open: Vec<&Node> = scene.nodes.iter().collect();
    while let Some(node) = open.pop() {
        match node {
            Node::Group(group) if group.tag.id == format!("route-{route}") => {
                for node in &group.nodes {
                    if let Node::Path(path) = node {
                        let ends = path.parts.iter().flat_map(|part| part.points.windows(2));
                        points
                            .extend(ends.flat_map(|pair| (0..8).map(|i| pair[0].toward(pair[1], f64::from(i) / 8.0))));
                    }
                }
            }
            Node::Group(group) => open.extend(&group.nodes),
            _ => {}
        }
    }
    points.iter().filter_map(|p| country_at(lands, *p)).map(str::to_owned).collect()
}

/// One of `few` sheets, or each where `CORRIDOR_PROOF` is `whole`: every route on every sheet in every language takes some twenty
/// minutes.
fn one_of(few: usize) -> usize {
    if std::env::var_os("CORRIDOR_PROOF").is_some_and(|asked| asked == "whole") { 1 } else { few }
}

/// Draws every route and every group on one of so `few` of these sizes, in turn, so that each language comes by every sheet.
fn prove(files: &AtlasFiles, lang: Lang, sizes: &[&str], few: usize) {
    let study = Study::new(load_atlas(files).unwrap().atlas);
    let (view, base) = (study.on(None), read_basemap(files).unwrap());
    let atlas = study.atlas();
    let groups = atlas.groups.iter().map(|group| group.id.to_string());
    let asked: Vec<String> = groups.chain(atlas.routes.iter().map(|route| route.id.to_string())).collect();
    let mut broken: Vec<String> = Vec::new();
    // Names do not stand on relief, and it takes half of the time.
    let layers: BTreeSet<Layer> = Layer::ALL.into_iter().filter(|layer| *layer != Layer::Relief).collect();
    for (turn, name) in asked.iter().enumerate() {
        let chosen = study.routes(std::slice::from_ref(name)).unwrap();
        let routes: Vec<Itinerary<'_>> = chosen.iter().map(|route| view.itinerary(route).unwrap()).collect();
        let own = |at: usize| (at + turn + lang as usize).is_multiple_of(few);
        for (_, size) in sizes.iter().enumerate().filter(|(at, _)| own(*at)) {
            let layers = layers.clone();
            let options = MapOptions { size: size.parse().unwrap(), lang, layers, ..MapOptions::default() };
            let background = Background::new(&base, &[]);
            match draw_map(atlas, &routes, &background, &options) {
                Ok(map) => broken.extend(
                    faults(&study, &routes, &map.drawing, lang).iter().map(|f| format!("{name} {size} {lang}: {f}")),
                ),
                Err(error) => broken.push(format!("{name} {size} {lang}: {error}")),
            }
        }
    }
    assert!(broken.is_empty(), "{} faults:\n{}", broken.len(), broken.join("\n"));
}

macro_rules! languages {
    ($($name:ident = $lang:ident),+ $(,)?) => {
        $(#[test] fn $name() {
            // A poster has room in every language, and takes the longest to draw.
            let sizes = if Lang::$lang == Lang::En { &SIZES[..] } else { &SIZES[..9] };
            prove(&AtlasFiles::Embedded, Lang::$lang, sizes, one_of(if Lang::$lang == Lang::En { 2 } else { 5 }));
        })+
    };
}

languages! {
    nothing_needed_is_dropped_in_english = En,
    nothing_needed_is_dropped_in_azerbaijani = Az,
    nothing_needed_is_dropped_in_armenian = Hy,
    nothing_needed_is_dropped_in_persian = Fa,
    nothing_needed_is_dropped_in_georgian = Ka,
    nothing_needed_is_dropped_in_russian = Ru,
    nothing_needed_is_dropped_in_turkish = Tr,
}

/// The embedded atlas with all its lines and places moved by degrees to another part of the Earth.
fn moved(name: &str, east: f64, north: f64) -> PathBuf {
    fn shift(value: &mut Value, by: [f64; 2]) {
        match value {
            Value::Array(list) if list.len() >= 2 && list.iter().take(2).all(Value::is_number) => {
                for (at, by) in list.iter_mut().zip(by) {
                    *at = Value::from(((at.as_f64().unwrap() + by) * 1e6).round() / 1e6);
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|inner| shift(inner, by)),
            _ => {}
        }
    }
    broken_atlas(name, |file, text| {
        if !file.ends_with(".geojson")
            || file.contains("basemap")
            || file.contains("countries")
            || file.contains("events")
        {
            return text;
        }
        let mut layer: Value = serde_json::from_str(&text).unwrap();
        for feature in layer["features"].as_array_mut().unwrap() {
            if let Some(coordinates) = feature["geometry"].get_mut("coordinates") {
                shift(coordinates, [east, north]);
            }
        }
        layer.to_string()
    })
}

#[test]
fn nothing_needed_is_dropped_in_other_parts_of_the_earth() {
    // To Angola, to the Great Plains, to Indochina.
    for (name, east, north) in [("lobito", -31.0, -52.0), ("plains", -146.0, 0.0), ("indochina", 56.0, -25.0)] {
        let folder = moved(&format!("essentials-{name}"), east, north);
        prove(&AtlasFiles::folder(folder), Lang::En, &["85mm", "174mm", "a4", "16:9", "social"], one_of(5));
    }
}

#[test]
fn a_sheet_without_room_for_a_needed_name_is_an_error() {
    let (study, base) = &*SHIPPED;
    let view = study.on(None);
    let chosen = study.routes(&["baku-kars".to_owned()]).unwrap();
    let routes: Vec<Itinerary<'_>> = chosen.iter().map(|route| view.itinerary(route).unwrap()).collect();
    let options = MapOptions { size: "52x62mm".parse().unwrap(), ..MapOptions::default() };
    let drawn = draw_map(study.atlas(), &routes, &Background::new(base, &[]), &options);
    let error = drawn.expect_err("six names on a stamp").to_string();
    assert!(error.contains("has no room for") || error.contains("too low"), "{error}");
}
