//! What a map promises: nothing collides, everything lies on the sheet, the same input gives the same picture.

use std::collections::BTreeMap;

use corridor::{
    Background, Extent, Itinerary, Lang, MapOptions, Points, TextMode, Theme, draw_map,
    map::{Layer, MapDrawing, Size, draw_map_by_day_and_night},
    model::Atlas,
    png,
    scene::{Node, Quad, Rect, Scene},
    sheet::Drawing,
    svg,
};

use crate::harness::SHIPPED;

/// The strip along the Aras, an extent of the embedded atlas.
fn aras() -> Extent {
    "aras".parse().unwrap()
}

/// Draws routes of the embedded atlas.
fn draw(routes: &[&str], options: &MapOptions) -> Drawing {
    draw_whole(routes, options).drawing
}

fn draw_whole(routes: &[&str], options: &MapOptions) -> MapDrawing {
    drawn(routes, |atlas, itineraries, background| draw_map(atlas, itineraries, background, options)).unwrap()
}

/// What `draw` makes of routes of the embedded atlas.
fn drawn<T>(routes: &[&str], draw: impl Fn(&Atlas, &[Itinerary<'_>], &Background<'_>) -> T) -> T {
    let (study, base) = &*SHIPPED;
    let view = study.on(None);
    let ids: Vec<String> = routes.iter().map(ToString::to_string).collect();
    let chosen = study.routes(&ids).unwrap();
    let itineraries: Vec<Itinerary<'_>> = chosen.iter().map(|route| view.itinerary(route).unwrap()).collect();
    draw(study.atlas(), &itineraries, &Background::new(base, &[]))
}

#[test]
fn a_map_by_night_is_that_of_the_dark_theme() {
    for (route, relief, width) in [("zangezur", false, 59.0), ("instc-east", false, 186.0), ("aras", true, 85.0)] {
        let size = Size::Column(Points::from_mm(width));
        let mut options = MapOptions { every_state: width < 60.0, size, ..MapOptions::default() };
        if !relief {
            options.layers.remove(&Layer::Relief);
        }
        let draw_both = |atlas: &Atlas, itineraries: &[Itinerary<'_>], background: &Background<'_>| {
            draw_map_by_day_and_night(atlas, itineraries, background, &options).unwrap()
        };
        let [_, night] = drawn(&[route], draw_both);
        let dark = draw(&[route], &MapOptions { theme: Theme::Dark, ..options.clone() }).scene;
        assert!(svg(&dark, TextMode::Embed) == svg(&night, TextMode::Embed), "{route}");
    }
}

/// The boxes of a map by what they are: each with the words or the id of its owner.
#[derive(Default)]
struct Boxes {
    labels: Vec<(String, Vec<Quad>)>,
    routes: Vec<(String, Vec<Quad>)>,
    symbols: Vec<(String, Vec<Quad>)>,
}

impl Boxes {
    /// Those of the group with this prefix: the large map, or an enlarged part.
    fn of(scene: &Scene, nodes: &[Node], prefix: &str) -> Self {
        let mut boxes = Self::default();
        for node in nodes {
            let Node::Group(group) = node else { continue };
            if group.tag.id == format!("{prefix}labels") {
                let mut ids: Vec<String> = Vec::new();
                for node in &group.nodes {
                    if let Node::Text(text) = node {
                        let style = scene.text_style(&text.tag.class).unwrap();
                        let quads = text.boxes(style);
                        // Lines of one label are one.
                        let further =
                            |id: &str| id.len() > 2 && matches!(id.as_bytes()[id.len() - 2..], [b'-', b'2'..=b'9']);
                        let stem = |id: &str| if further(id) { id[..id.len() - 2].to_owned() } else { id.to_owned() };
                        match boxes.labels.last_mut().filter(|_| further(&text.tag.id)) {
                            Some((name, first)) if ids.last() == Some(&stem(&text.tag.id)) => {
                                name.push_str(&text.content);
                                first.extend(quads);
                            }
                            _ => boxes.labels.push((text.content.clone(), quads)),
                        }
                        ids.push(stem(&text.tag.id));
                    }
                }
            } else if group.tag.id == format!("{prefix}casings") {
                for line in group.nodes.iter().flat_map(paths) {
                    if line.tag.class == "casing" {
                        let half = scene.styles["casing"].stroke.as_ref().unwrap().width / 2.0;
                        let edges = line.parts.iter().flat_map(|part| part.points.windows(2).map(|w| (w[0], w[1])));
                        // The ends of a casing are cut: a box of the line alone, not beyond its ends.
                        let quads = edges.map(|(a, b)| Quad::about(a, b, half - 0.05)).collect();
                        boxes.routes.push((line.tag.id.clone(), quads));
                    }
                }
            } else if group.tag.id == format!("{prefix}symbols") {
                for symbol in &group.nodes {
                    let Node::Group(symbol) = symbol else { continue };
                    let mut points = Vec::new();
                    for node in &symbol.nodes {
                        match node {
                            Node::Path(path) => points.extend(path.parts.iter().flat_map(|p| p.points.clone())),
                            Node::Circle(c) => {
                                let r = corridor::scene::Point::new(c.radius, c.radius);
                                points.extend([c.centre - r, c.centre + r]);
                            }
                            _ => {}
                        }
                    }
                    // The middle of a symbol: what surely is its ink.
                    let middle = points.iter().fold(corridor::scene::Point::default(), |s, p| s + *p)
                        * (1.0 / points.len() as f64);
                    boxes.symbols.push((symbol.tag.id.clone(), vec![Quad::about(middle, middle, 1.2)]));
                }
            }
        }
        boxes
    }

    /// Every pair that meets and must not.
    fn collisions(&self, frame: [f64; 4]) -> Vec<String> {
        let meet = |a: &[Quad], b: &[Quad]| a.iter().any(|a| b.iter().any(|b| a.overlaps(b)));
        let mut found = Vec::new();
        for (i, (name, label)) in self.labels.iter().enumerate() {
            for (other, quads) in &self.labels[i + 1..] {
                if meet(label, quads) {
                    found.push(format!("`{name}` and `{other}`"));
                }
            }
            for (kind, others) in [("route", &self.routes), ("symbol", &self.symbols)] {
                found.extend(
                    others
                        .iter()
                        .filter(|(_, q)| meet(label, q))
                        .map(|(id, _)| format!("`{name}` and the {kind} {id}")),
                );
            }
            let outside = |q: &Quad| {
                let Rect { left: l, top: t, right: r, bottom: b } = q.bounds();
                l < frame[0] || t < frame[1] || r > frame[2] || b > frame[3]
            };
            if label.iter().any(outside) {
                found.push(format!("`{name}` and the frame"));
            }
        }
        for (i, (name, symbol)) in self.symbols.iter().enumerate() {
            found.extend(
                self.symbols[i + 1..].iter().filter(|(_, q)| meet(symbol, q)).map(|(o, _)| format!("{name} and {o}")),
            );
        }
        found
    }
}

fn paths(node: &Node) -> Vec<&corridor::scene::Path> {
    match node {
        Node::Path(path) => vec![path],
        Node::Group(group) => group.nodes.iter().flat_map(paths).collect(),
        _ => Vec::new(),
    }
}

fn group<'a>(nodes: &'a [Node], id: &str) -> Option<&'a corridor::scene::Group> {
    nodes.iter().find_map(|node| match node {
        Node::Group(group) if group.tag.id == id => Some(group),
        Node::Group(inner) => group(&inner.nodes, id),
        _ => None,
    })
}

/// The frame of a map: the rectangle drawn with this class.
fn frame(nodes: &[Node], class: &str) -> [f64; 4] {
    let path = nodes.iter().find_map(|node| match node {
        Node::Path(path) if path.tag.class == class => Some(path),
        _ => None,
    });
    let points = &path.unwrap().parts[0].points;
    [points[0].x, points[0].y, points[2].x, points[2].y]
}

/// Collisions of the large map, of its enlarged parts and of its furniture.
fn collisions(scene: &Scene) -> Vec<String> {
    let furniture = group(&scene.nodes, "furniture").unwrap();
    let map = frame(&furniture.nodes, "neatline");
    let mut boxes = Boxes::of(scene, &scene.nodes, "");
    assert!(!boxes.routes.is_empty(), "the map has routes");
    // Blocks of furniture are ink as well.
    for id in ["legend", "locator", "inset-a", "inset-b"] {
        let Some(block) = group(&furniture.nodes, id) else { continue };
        let class = if id == "locator" { "neatline" } else { "panel" };
        if block.nodes.iter().any(|n| matches!(n, Node::Path(p) if p.tag.class == class)) {
            let [l, t, r, b] = frame(&block.nodes, class);
            boxes.symbols.push((id.to_owned(), vec![Quad::upright(l, t, r, b)]));
            let routes = boxes.routes.iter().filter(|(_, q)| q.iter().any(|q| q.overlaps(&Quad::upright(l, t, r, b))));
            let routes: Vec<&String> = routes.map(|(route, _)| route).collect();
            assert!(routes.is_empty(), "{id} covers {} routes of `{}`", routes.len(), scene.title);
        }
    }
    let mut found = boxes.collisions(map);
    for prefix in ["inset-a-", "inset-b-"] {
        if let Some(inset) = group(&furniture.nodes, prefix.trim_end_matches('-')) {
            found.extend(Boxes::of(scene, &inset.nodes, prefix).collisions(frame(&inset.nodes, "frame")));
        }
    }
    // Text outside of the map: on the sheet, and apart.
    let mut texts: Vec<(String, Vec<Quad>)> = Vec::new();
    let block = |id: &str| group(&furniture.nodes, id).map(|g| g.nodes.as_slice()).unwrap_or_default();
    for node in furniture.nodes.iter().chain(block("legend")) {
        if let Node::Text(text) = node {
            let style = scene.text_style(&text.tag.class).unwrap();
            texts.push((text.content.clone(), text.boxes(style)));
        }
    }
    let sheet = [0.0, 0.0, scene.width.get(), scene.height.get()];
    found.extend(Boxes { labels: texts, ..Boxes::default() }.collisions(sheet));
    found
}

/// Draws every sheet of a language and collects what collides.
fn prove(lang: Lang) {
    let mut broken = Vec::new();
    for (routes, extent) in [
        (&["baku-kars"][..], Extent::Auto),
        (&["aras", "aras-road", "zangezur"], aras()),
        (&["gulf-moscow", "zangezur"], Extent::Auto),
        (&["btk"], "caucasus".parse().unwrap()),
    ] {
        for size in ["59mm", "85mm", "120mm", "174mm", "a4", "a4-landscape", "16:9"] {
            let options =
                MapOptions { extent: extent.clone(), size: size.parse().unwrap(), lang, ..MapOptions::default() };
            let drawing = draw(routes, &options);
            broken.extend(collisions(&drawing.scene).into_iter().map(|c| format!("{routes:?} {size} {lang}: {c}")));
            assert!(drawing.missing.is_empty(), "{routes:?} {lang}: no glyphs for {:?}", drawing.missing);
        }
    }
    assert!(broken.is_empty(), "{} collisions:\n{}", broken.len(), broken.join("\n"));
}

macro_rules! languages {
    ($($name:ident = $lang:ident),+ $(,)?) => {
        $(#[test] fn $name() { prove(Lang::$lang); })+
    };
}

languages! {
    nothing_collides_in_english = En,
    nothing_collides_in_azerbaijani = Az,
    nothing_collides_in_armenian = Hy,
    nothing_collides_in_persian = Fa,
    nothing_collides_in_georgian = Ka,
    nothing_collides_in_russian = Ru,
    nothing_collides_in_turkish = Tr,
}

/// All ids of an SVG text, and all that are referred to.
fn ids(text: &str) -> (BTreeMap<String, usize>, Vec<String>) {
    let attribute = |name: &str| -> Vec<String> {
        let opening = format!(" {name}=\"");
        let quoted = text.split(opening.as_str()).skip(1);
        quoted.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let mut count = BTreeMap::new();
    for id in attribute("id") {
        *count.entry(id).or_insert(0) += 1;
    }
    (count, attribute("href").iter().map(|href| href.trim_start_matches('#').to_owned()).collect())
}

#[test]
fn every_gallery_svg_can_be_read_and_lies_on_its_sheet() {
    let folder = crate::harness::root().join("output");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "svg") {
            continue;
        }
        seen += 1;
        let text = std::fs::read_to_string(&path).unwrap();
        let (ids, references) = ids(&text);
        assert!(ids.values().all(|count| *count == 1), "{}: an id is there twice", path.display());
        assert!(references.iter().all(|id| ids.contains_key(id)), "{}: a reference leads nowhere", path.display());
        let chart = ["-strip.svg", "-time.svg", "-cost.svg", "-timeline.svg", "-promises.svg"];
        let groups = match path.file_name().unwrap().to_str().unwrap() {
            name if chart.iter().any(|end| name.ends_with(end)) => &["title", "desc"][..],
            "four-dates.svg" => &["title", "desc", "panel-1", "panel-4", "p4-routes", "legend"],
            _ => &["title", "desc", "base", "borders", "routes", "symbols", "labels", "furniture"],
        };
        for id in groups.iter().copied() {
            assert!(ids.contains_key(id), "{}: no {id}", path.display());
        }
        let tree = resvg::usvg::Tree::from_str(&text, &resvg::usvg::Options::default()).unwrap();
        let sheet = tree.size();
        let drawn = tree.root().abs_stroke_bounding_box();
        assert!(
            drawn.left() >= -0.5
                && drawn.top() >= -0.5
                && drawn.right() <= sheet.width() + 0.5
                && drawn.bottom() <= sheet.height() + 0.5,
            "{}: {drawn:?} leaves {sheet:?}",
            path.display()
        );
    }
    assert!(seen >= 14, "{seen} pictures in output/");
}

#[test]
fn the_same_map_has_the_same_bytes_in_every_mode() {
    let options = MapOptions { lang: Lang::Fa, ..MapOptions::default() };
    let (a, b) = (draw(&["aras", "zangezur"], &options), draw(&["aras", "zangezur"], &options));
    for mode in [TextMode::Live, TextMode::Embed, TextMode::Outline] {
        assert!(svg(&a.scene, mode) == svg(&b.scene, mode), "{mode}");
    }
    assert!(png(&a.scene, 72.0).unwrap() == png(&b.scene, 72.0).unwrap());
}

#[test]
fn every_mode_writes_its_text() {
    let drawing = draw(&["btk"], &MapOptions::default());
    let live = svg(&drawing.scene, TextMode::Live);
    assert!(live.contains(">Akhalkalaki<") && !live.contains("@font-face"));
    assert!(svg(&drawing.scene, TextMode::Embed).contains("@font-face"));
    let outline = svg(&drawing.scene, TextMode::Outline);
    assert!(!outline.contains("<text") && outline.contains("aria-label=\"Akhalkalaki\""));
}

#[test]
fn a_leg_has_its_facts() {
    let drawing = draw(&["zangezur"], &MapOptions::default());
    let text = svg(&drawing.scene, TextMode::Live);
    let leg = text.split("<path").find(|p| p.contains("id=\"zangezur.meghri-shvanidzor")).or_else(|| {
        text.split("<path").find(|p| p.contains("data-segment=\"") && p.contains("data-status=\"planned\""))
    });
    let leg = leg.unwrap();
    for fact in ["data-km=\"", "data-status=\"planned\"", "data-mode=\"rail\""] {
        assert!(leg.contains(fact), "{fact} in {leg}");
    }
}

#[test]
fn crossings_at_one_place_have_one_name_and_one_sign() {
    let options = MapOptions { extent: aras(), ..MapOptions::default() };
    let text = svg(&draw(&["aras", "aras-road", "zangezur"], &options).scene, TextMode::Live);
    // The road at Sadarak is open, the railway planned: one name, one sign with two symbols.
    assert_eq!(text.matches("Sadarak–").count(), 3, "label, sign, halo");
    let symbol = text.split("<g ").find(|g| g.contains("id=\"border-sadarak-dilucu\"")).unwrap();
    assert!(
        ["plate", "open", "coming", "pictogram"].iter().all(|class| symbol.contains(&format!("class=\"{class}\""))),
        "{symbol}"
    );
}

#[test]
fn an_end_beyond_the_frame_is_named() {
    let options = MapOptions { extent: aras(), ..MapOptions::default() };
    let text = svg(&draw(&["zangezur"], &options).scene, TextMode::Live);
    assert!(text.contains("id=\"exit-1-baku\"") && text.contains("class=\"arrow\""));
}

#[test]
fn legs_under_8_mm_are_enlarged() {
    // Meghri on a sheet with the INSTC.
    let drawing =
        draw(&["instc-west", "zangezur"], &MapOptions { size: "a4".parse().unwrap(), ..MapOptions::default() });
    let furniture = group(&drawing.scene.nodes, "furniture").unwrap();
    let inset = group(&furniture.nodes, "inset-a").expect("an enlarged part");
    let names = svg(&Scene { nodes: inset.nodes.clone(), ..drawing.scene.clone() }, TextMode::Live);
    assert!(names.contains("Meghri"), "Meghri has its name there");
}

#[test]
fn the_scale_bar_is_as_long_as_the_geodesic() {
    for (routes, size) in [(&["baku-kars"][..], "a4-landscape"), (&["gulf-moscow"], "a4"), (&["btk"], "85mm")] {
        let map = draw_whole(routes, &MapOptions { size: size.parse().unwrap(), ..MapOptions::default() });
        let bar = map.scale_bar.unwrap();
        // Independent of the drawing: two degrees of the parallel through the middle, as the map projects them.
        let scale: f64 =
            map.drawing.scene.metadata.iter().find(|(k, _)| *k == "scale").unwrap().1[2..].parse().unwrap();
        let ground = bar.km * 1e6; // millimetres
        let paper = Points::new(bar.length).mm();
        // The nominal scale is that of the plane; the true one differs by what the projection distorts.
        assert!((ground / paper / scale - 1.0).abs() < 0.03, "{routes:?}: 1:{} against 1:{scale}", ground / paper);
    }
}

#[test]
fn columns_are_as_wide_as_they_are_called() {
    let mm = |size: &str| {
        let options = MapOptions { size: size.parse().unwrap(), ..MapOptions::default() };
        draw(&["btk"], &options).scene.width.mm()
    };
    assert!((mm("85mm") - 85.0).abs() < 1e-9 && (mm("174mm") - 174.0).abs() < 1e-9);
    assert!(matches!("16:9".parse(), Ok(Size::Fixed(w, h)) if (w.get() / h.get() - 16.0 / 9.0).abs() < 1e-9));
}
