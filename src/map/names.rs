//! Names of routes, countries, seas and rivers.

use std::collections::BTreeMap;

use super::chain::{length, to_edge};
use super::clip::{Window, around};
use super::ground::Shapes;
use super::label_area::{AreaLabel, Mask};
use super::label_line::LineLabel;
use super::panel::{Content, Page};
use super::strand::Strand;
use super::track::Drawn;
use super::view::View;
use crate::scene::{Paint, Point, Style};
use crate::theme::AREA_SIZES;

/// Id, name, rings, and the sizes to try.
type Area<'a> = (String, String, &'a [Vec<Point>], &'a [(String, Paint)]);

impl Content<'_> {
    /// The name of each route beside its line, where it runs alone if it can.
    pub(super) fn route_names(
        &self,
        drawn: &Drawn,
        strands: &[Strand],
        paints: &dyn Fn(&str) -> Paint,
        page: &mut Page<'_>,
    ) {
        for (i, itinerary) in self.itineraries.iter().enumerate() {
            let Some(lines) = drawn.lines.get(i).filter(|lines| !lines.is_empty()) else { continue };
            let name = itinerary.route.names.get(self.options.lang);
            let class = format!("name-{}", itinerary.route.id);
            let gap = self.sizes.line / 2.0 + self.sizes.casing + 0.3;
            let label = LineLabel {
                id: format!("{}route-name-{}", page.prefix, itinerary.route.id),
                name,
                paint: paints(&class),
                class,
                gaps: &[gap, gap + 2.0, gap + 5.0],
                bends: false,
            };
            // Beside other routes a name says less.
            let others = strands.iter().enumerate().filter(|(other, _)| *other != i);
            let others: Vec<Point> =
                others.flat_map(|(_, s)| s.iter().flatten().step_by(5).map(|sample| sample.at)).collect();
            let crowd = |p: Point| if others.iter().any(|o| o.distance(p) < 12.0) { 60.0 } else { 0.0 };
            let placed = label.place(&mut page.board, lines, crowd);
            page.name(placed, name);
        }
    }

    /// Names of countries and seas.
    pub(super) fn area_names(
        &self,
        view: &View<'_>,
        shapes: &Shapes,
        styles: &mut BTreeMap<String, Style>,
        page: &mut Page<'_>,
    ) {
        let (lang, prefix) = (self.options.lang, page.prefix);
        let sizes = |kind: &str| -> Vec<(String, Paint)> {
            let class = |i: usize| format!("{kind}-{i}");
            (0..AREA_SIZES.len()).filter_map(|i| Some((class(i), styles.get(&class(i))?.paint?))).collect()
        };
        let (countries, seas) = (sizes("area"), sizes("sea"));
        let base = self.ground.base;
        let mut areas: Vec<Area<'_>> = Vec::new();
        for (territory, rings) in base.countries.territories.iter().zip(&shapes.lands) {
            if let Some(country) = territory.country {
                let name = self.atlas.country_name(country, lang);
                areas.push((format!("{prefix}country-name-{country}"), name, rings, &countries));
            }
        }
        let lands = areas.len();
        for (water, rings) in base.waters.iter().zip(&shapes.waters) {
            let id = format!("{prefix}water-name-{}", water.id);
            areas.push((id, water.names.get(lang).to_owned(), rings, &seas));
        }
        // Rings of different waters may overlap: each by itself.
        let water =
            shapes.waters.iter().flatten().fold(Mask::new(view.frame, &[]), |all, ring| {
                all.with(&Mask::new(view.frame, std::slice::from_ref(ring)))
            });
        for (i, (id, name, rings, sizes)) in areas.into_iter().enumerate() {
            // What is smaller than its smallest name is not named, and nobody misses it.
            let narrow = |[left, top, right, bottom]: Window| right - left < 18.0 || bottom - top < 9.0;
            if rings.iter().all(|ring| narrow(around(ring.iter().copied()))) {
                continue;
            }
            let mask = Mask::new(view.frame, rings);
            let mask = if i < lands { mask.without(&water) } else { mask };
            // The name of a small lake is no larger than those of towns.
            let small = i >= lands && mask.share() < 0.03;
            let sizes = if small { &sizes[3.min(sizes.len())..] } else { sizes };
            let placed = AreaLabel { id, name: &name, sizes }.place(&mut page.board, &mask, styles);
            page.name(placed, &name);
        }
    }

    /// Names of rivers along their course.
    pub(super) fn river_names(&self, rivers: &[Vec<Vec<Point>>], paints: &dyn Fn(&str) -> Paint, page: &mut Page<'_>) {
        for (river, lines) in self.ground.base.rivers.iter().zip(rivers) {
            let name = river.names.get(self.options.lang);
            if lines.iter().map(|line| length(line)).sum::<f64>() < 40.0 {
                continue;
            }
            let label = LineLabel {
                id: format!("{}river-name-{}", page.prefix, river.id),
                name,
                class: "water".to_owned(),
                paint: paints("water"),
                gaps: &[1.2, 4.0, 7.0],
                bends: true,
            };
            // Where rivers meet nobody can tell whose name it is.
            let own = |other: &Vec<Point>| lines.iter().any(|line| std::ptr::eq(line, other));
            let others: Vec<&Vec<Point>> = rivers.iter().flatten().filter(|other| !own(other)).collect();
            let near = |p: Point| others.iter().any(|l| l.windows(2).any(|e| to_edge(p, e[0], e[1]) < 24.0));
            let placed = label.place(&mut page.board, lines, |p| if near(p) { f64::INFINITY } else { 0.0 });
            page.name(placed, name);
        }
    }
}
