//! How long the stages take inside one process. Whole processes: `tests/bench/whole_process.py`.
#![allow(missing_docs, reason = "criterion's macros make public functions")]

use std::hint::black_box;

use corridor::network::Calibration;
use corridor::{
    AtlasFiles, Background, Boundaries, Itinerary, LonLat, MapOptions, Selection, Study, TextMode, draw_map, length,
    load_atlas,
    measure::{Chain, borders_of},
    measure_feature,
    model::LineFeature,
    read_basemap, read_boundaries, svg,
};
use criterion::{Criterion, criterion_group, criterion_main};

fn atlas(c: &mut Criterion) {
    c.bench_function("load the embedded atlas", |b| b.iter(|| load_atlas(black_box(&AtlasFiles::Embedded))));
    let Ok(loaded) = load_atlas(&AtlasFiles::Embedded) else { return };
    let atlas = loaded.atlas;
    c.bench_function("measure and calibrate all segments", |b| {
        b.iter(|| Calibration::of(black_box(&atlas)));
    });
    let study = Study::new(atlas);
    let today = study.on(None);
    c.bench_function("compare all routes", |b| b.iter(|| today.compare(&Selection::default())));
}

fn maps(c: &mut Criterion) {
    let (Ok(loaded), Ok(base)) = (load_atlas(&AtlasFiles::Embedded), read_basemap(&AtlasFiles::Embedded)) else {
        return;
    };
    let study = Study::new(loaded.atlas);
    let (today, routes) = (study.on(None), ["aras", "zangezur", "btk"].map(|id| study.route(id)));
    let itineraries: Vec<Itinerary<'_>> = routes.iter().flatten().filter_map(|route| today.itinerary(route)).collect();
    let background = Background::new(&base, &[]);
    let draw = || draw_map(study.atlas(), black_box(&itineraries), &background, &MapOptions::default());
    c.bench_function("draw Aras, Zangezur and BTK", |b| b.iter(draw));
    let Ok(map) = draw() else { return };
    c.bench_function("write it as SVG", |b| b.iter(|| svg(black_box(&map.drawing.scene), TextMode::Embed)));
}

fn borders(c: &mut Criterion) {
    let Ok(layer) = read_boundaries(&AtlasFiles::Embedded) else { return };
    c.bench_function("index the country polygons", |b| b.iter(|| Boundaries::new(black_box(layer.clone()))));
    let boundaries = Boundaries::new(layer);
    // Baku–Kars–Moscow, and ten thousand edges of 1 to 3 km in a spiral around Julfa.
    let ends: Vec<LonLat> = [(49.859, 40.383), (43.093, 40.593), (37.656, 55.775)]
        .iter()
        .filter_map(|&(x, y)| LonLat::new(x, y).ok())
        .collect();
    c.bench_function("cut Baku–Kars–Moscow at borders", |b| {
        b.iter(|| borders_of(&Chain::densified(black_box(&ends)), &boundaries, |_| corridor::Metres::ZERO));
    });
    let spiral: Vec<LonLat> = (0..10_000)
        .map(f64::from)
        .filter_map(|i| LonLat::new(45.63 + i * 3e-4 * (i * 0.05).cos(), 38.96 + i * 2e-4 * (i * 0.05).sin()).ok())
        .collect();
    c.bench_function("length of 10 000 edges", |b| b.iter(|| length(black_box(&spiral))));
    let feature = LineFeature {
        index: 0,
        id: None,
        lines: vec![spiral],
        accuracy: None,
        properties: corridor::model::Properties::default(),
    };
    c.bench_function("km by country of 10 000 edges", |b| {
        b.iter(|| measure_feature(black_box(&feature), &boundaries, None));
    });
}

criterion_group!(benches, atlas, maps, borders);
criterion_main!(benches);
