//! Labels of routes, countries, waters and rivers.

use std::collections::BTreeMap;

use super::basemap::Shapes;
use super::content::Content;
use super::label_area::{AreaLabel, Mask};
use super::offset_line::OffsetLine;
use super::placement::Placement;
use super::track::DrawnRoutes;
use super::viewport::Viewport;
use crate::scene::polyline::{length, to_edge};
use crate::scene::{Point, Rect, Style, TextStyle};
use crate::sheet::{AREA_SIZES, LineLabel, label_style};

/// Id and name of an area, its rings, and the classes and styles to try.
type Area<'a> = (String, String, &'a [Vec<Point>], &'a [(String, TextStyle)]);

/// Labels each route beside its line, where it runs alone if it can.
pub(super) fn label_routes(
    content: &Content<'_>,
    drawn: &DrawnRoutes,
    lines: &[OffsetLine],
    styles: &BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    for (i, itinerary) in content.itineraries.iter().enumerate() {
        let Some(own) = drawn.lines.get(i).filter(|own| !own.is_empty()) else { continue };
        let name = itinerary.route.names.get(content.options.lang);
        let class = format!("name-{}", itinerary.route.id);
        let gap = content.sizes.line / 2.0 + content.sizes.casing + 0.3;
        let label = LineLabel {
            id: format!("{}route-name-{}", placement.prefix, itinerary.route.id),
            name,
            style: label_style(styles, &class),
            class,
            gaps: &[gap, gap + 2.0, gap + 5.0],
            bends: false,
        };
        // Beside other routes a label is less clear.
        let others = lines.iter().enumerate().filter(|(other, _)| *other != i);
        let others: Vec<Point> =
            others.flat_map(|(_, s)| s.iter().flatten().step_by(5).map(|sample| sample.at)).collect();
        let crowd = |p: Point| if others.iter().any(|o| o.distance(p) < 12.0) { 60.0 } else { 0.0 };
        let placed = label.place(&mut placement.index, own, crowd);
        placement.label(placed, name);
    }
}

/// Labels countries and waters, in classes with letter spacing that are added to the styles.
pub(super) fn label_areas(
    content: &Content<'_>,
    view: &Viewport<'_>,
    shapes: &Shapes,
    styles: &mut BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    let (lang, prefix) = (content.options.lang, placement.prefix);
    let sizes = |kind: &str| -> Vec<(String, TextStyle)> {
        let class = |i: usize| format!("{kind}-{i}");
        (0..AREA_SIZES.len()).filter_map(|i| Some((class(i), styles.get(&class(i))?.text?))).collect()
    };
    let (countries, seas) = (sizes("area"), sizes("sea"));
    let base = content.basemap.base;
    let mut areas: Vec<Area<'_>> = Vec::new();
    for (territory, rings) in base.countries.territories.iter().zip(&shapes.lands) {
        if let Some(country) = territory.country {
            let name = content.atlas.country_name(country, lang);
            areas.push((format!("{prefix}country-name-{country}"), name, rings, &countries));
        }
    }
    let lands = areas.len();
    for (water, rings) in base.waters.iter().zip(&shapes.waters) {
        let id = format!("{prefix}water-name-{}", water.id);
        areas.push((id, water.names.get(lang).to_owned(), rings, &seas));
    }
    // Rings of different waters may overlap: each by itcontent.
    let water = shapes
        .waters
        .iter()
        .flatten()
        .fold(Mask::new(view.frame, &[]), |all, ring| all.with(&Mask::new(view.frame, std::slice::from_ref(ring))));
    for (i, (id, name, rings, sizes)) in areas.into_iter().enumerate() {
        // What is smaller than its smallest name is not named, and nobody misses it.
        let narrow = |area: Rect| area.width() < 18.0 || area.height() < 9.0;
        if rings.iter().all(|ring| narrow(Rect::around(ring.iter().copied()))) {
            continue;
        }
        let mask = Mask::new(view.frame, rings);
        let mask = if i < lands { mask.without(&water) } else { mask };
        // The name of a small lake is no larger than those of towns.
        let small = i >= lands && mask.share() < 0.03;
        let sizes = if small { &sizes[3.min(sizes.len())..] } else { sizes };
        let placed = AreaLabel { id, name: &name, sizes }.place(&mut placement.index, &mask, styles);
        placement.label(placed, &name);
    }
}

/// Labels rivers along their course.
pub(super) fn label_rivers(
    content: &Content<'_>,
    rivers: &[Vec<Vec<Point>>],
    styles: &BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    for (river, lines) in content.basemap.base.rivers.iter().zip(rivers) {
        let name = river.names.get(content.options.lang);
        if lines.iter().map(|line| length(line)).sum::<f64>() < 40.0 {
            continue;
        }
        let label = LineLabel {
            id: format!("{}river-name-{}", placement.prefix, river.id),
            name,
            class: "water".to_owned(),
            style: label_style(styles, "water"),
            gaps: &[1.2, 4.0, 7.0],
            bends: true,
        };
        // Where rivers meet nobody can tell whose name it is.
        let own = |other: &Vec<Point>| lines.iter().any(|line| std::ptr::eq(line, other));
        let others: Vec<&Vec<Point>> = rivers.iter().flatten().filter(|other| !own(other)).collect();
        let near = |p: Point| others.iter().any(|l| l.windows(2).any(|e| to_edge(p, e[0], e[1]) < 24.0));
        let placed = label.place(&mut placement.index, lines, |p| if near(p) { f64::INFINITY } else { 0.0 });
        placement.label(placed, name);
    }
}
