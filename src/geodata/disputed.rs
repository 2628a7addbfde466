//! The shipped disputed areas and boundaries, and the views of them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::world::{Layer, Shape, layer, packed, text};
use crate::model::{Bounds, Country, DisputedArea, Disputes, Worldview};

#[derive(Deserialize)]
struct Area {
    id: String,
    name: String,
    #[serde(default)]
    base: Option<String>,
}

#[derive(Deserialize)]
struct Stretch {}

/// What is disputed inside the window of the regional base map, if `coverage` is that window, and outside of it.
pub(super) struct Shipped {
    pub(super) inside: Disputes,
    pub(super) outside: Disputes,
}

impl Shipped {
    /// The disputes for a layer with this coverage; `None` for any other than the shipped one, whose vertices they have.
    pub(super) fn around(coverage: Option<Bounds>) -> Option<Self> {
        let areas: Layer<Area> = layer(packed!("disputed.geojson"));
        let [west, south, east, north] = areas.hole?;
        let window = Bounds { west, south, east, north };
        if coverage != Some(window) {
            return None;
        }
        let stretches: Layer<Stretch> = layer(packed!("disputed-lines.geojson"));
        let views: BTreeMap<String, BTreeMap<String, String>> =
            toml::from_str(&text(packed!("worldviews.toml"))).expect("the shipped views are checked");
        let mut shipped = Self { inside: Disputes::default(), outside: Disputes::default() };
        for feature in areas.features {
            let area = area(feature.properties, feature.geometry, &views);
            let is_inside = area.polygons.iter().flatten().flatten().all(|p| window.contains(p.lon(), p.lat()));
            let side = if is_inside { &mut shipped.inside } else { &mut shipped.outside };
            side.areas.push(area);
        }
        for line in stretches.features.into_iter().flat_map(|feature| feature.geometry.rings()) {
            let is_inside = line.iter().all(|p| window.contains(p.lon(), p.lat()));
            let side = if is_inside { &mut shipped.inside } else { &mut shipped.outside };
            side.stretches.push(line);
        }
        Some(shipped)
    }
}

fn area(
    Area { id, name, base }: Area,
    shape: Shape,
    views: &BTreeMap<String, BTreeMap<String, String>>,
) -> DisputedArea {
    let code = |code: &String| code.parse::<Country>().expect("the shipped codes are checked");
    let in_view = |view: Worldview| Some((view, code(views.get(view.word())?.get(&id)?)));
    let views = Worldview::ALL.into_iter().filter_map(in_view).collect();
    DisputedArea { id, name, polygons: shape.polygons(), source: base.as_ref().map(code), views }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_names_areas_that_there_are_and_what_it_rests_on() {
        let views: BTreeMap<String, BTreeMap<String, String>> =
            toml::from_str(&text(packed!("worldviews.toml"))).unwrap();
        let areas: Layer<Area> = layer(packed!("disputed.geojson"));
        let ids: Vec<&str> = areas.features.iter().map(|feature| feature.properties.id.as_str()).collect();
        assert_eq!(views.len(), Worldview::ALL.len());
        for view in Worldview::ALL {
            let view = &views[view.word()];
            assert!(view["basis"].len() > 10);
            for (id, country) in view.iter().filter(|(id, _)| *id != "basis") {
                assert!(ids.contains(&id.as_str()), "{id}");
                assert!(country.parse::<Country>().is_ok(), "{country}");
            }
        }
    }
}
