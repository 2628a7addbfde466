//! Labels of routes and rivers.

use std::collections::BTreeMap;

use super::content::Content;
use super::offset_line::OffsetLine;
use super::placement::Placement;
use super::track::DrawnRoutes;
use crate::scene::polyline::{length, to_edge};
use crate::scene::{Point, Style};
use crate::sheet::{LineLabel, label_style};

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

/// Labels rivers along their course.
pub(super) fn label_rivers(
    content: &Content<'_>,
    rivers: &[Vec<Vec<Point>>],
    styles: &BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    for (river, lines) in content.basemap.base.rivers.iter().zip(rivers) {
        let name = river.names.get(content.options.lang);
        if name.is_empty() || lines.iter().map(|line| length(line)).sum::<f64>() < 40.0 {
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
        placement.context(placed);
    }
}
