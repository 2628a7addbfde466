//! Labels of routes and rivers.

use std::collections::{BTreeMap, BTreeSet};

use super::content::Content;
use super::describe::kilometres;
use super::placement::Placement;
use super::sample::{OffsetLine, Sample};
use super::track::DrawnRoutes;
use crate::font::from_the_right;
use crate::model::Country;
use crate::scene::polyline::{length, to_edge};
use crate::scene::{Node, Point, Rect, Style};
use crate::sheet::{LineLabel, Reach, Stack, StackLine, Stand, label_style};
use crate::words::{Word, digits, fill};

/// Number of samples between the places at which a tag is tried.
const STRIDE: usize = 6;
/// Least number of samples of a bundle that has a tag.
const SHORTEST: usize = 10;

/// Labels each route: beside its line where it runs alone, else with those beside it in a tag of their bundle.
pub(super) fn label_routes(
    content: &Content<'_>,
    drawn: &DrawnRoutes,
    lines: &[OffsetLine],
    frame: Rect,
    styles: &BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    if content.is_crowded() {
        return;
    }
    let names = RouteNames { content, lines, frame, styles };
    let mut left: BTreeSet<usize> = (0..content.itineraries.len()).collect();
    left.retain(|route| drawn.lines.get(*route).is_some_and(|own| !own.is_empty()));
    // Those with figures first: a legend of routes is needless then.
    for figures in [Figures::Borders, Figures::Length, Figures::None] {
        for route in left.clone() {
            if let Some(nodes) = names.alone(route, figures, placement) {
                placement.labels.nodes.extend(nodes);
                left.remove(&route);
            }
        }
        names.tags(&mut left, figures, placement);
    }
    // Each by itself, at any place of its line; over another country at the end of a leader, rather than not at all.
    for route in left {
        let home = names.home(route, placement);
        let placed = names.anywhere(route, &home, placement).or_else(|| names.anywhere(route, &[], placement));
        let route = content.itineraries[route].route;
        if placed.is_none() && content.keys {
            placement.drawn.keyed.insert(route.id.clone());
        } else {
            placement.label(placed, route.names.get(content.options.lang));
        }
    }
}

/// The figures beside the name of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Figures {
    /// Its length and the number of borders.
    Borders,
    /// Its length.
    Length,
    /// None, for want of room.
    None,
}

/// The names of routes over their lines.
struct RouteNames<'a> {
    content: &'a Content<'a>,
    lines: &'a [OffsetLine],
    frame: Rect,
    styles: &'a BTreeMap<String, Style>,
}

impl RouteNames<'_> {
    /// The name of a route with its figures.
    fn name(&self, route: usize, figures: Figures) -> String {
        let lang = self.content.options.lang;
        let itinerary = &self.content.itineraries[route];
        let name = itinerary.route.names.get(lang);
        // A number after a Latin name would stand with it, and its unit beyond both.
        let mark = if lang.is_rtl() { "\u{200f}" } else { "" };
        let km = kilometres(itinerary.length(), lang);
        let text = match figures {
            Figures::None => name.to_owned(),
            Figures::Length => format!("{name}{mark} · {}", fill(Word::Km.text(lang), &[("n", &km)])),
            Figures::Borders => {
                let count = itinerary.crossings().count();
                let words = if count == 1 { Word::KmBorder } else { Word::KmBorders };
                let values = [("km", km.as_str()), ("n", &digits(&count.to_string(), lang))];
                format!("{name}{mark} · {}", fill(words.text(lang), &values))
            }
        };
        if lang.is_rtl() { from_the_right(&text) } else { text }
    }

    fn id(&self, route: usize, prefix: &str) -> String {
        format!("{prefix}route-name-{}", self.content.itineraries[route].route.id)
    }

    fn class(&self, route: usize) -> String {
        format!("name-{}", self.content.itineraries[route].route.id)
    }

    /// The countries of a route, and those that it touches on the page: nowhere else may its name stand.
    fn home(&self, route: usize, placement: &Placement<'_>) -> Vec<Country> {
        let mut home = self.content.itineraries[route].countries();
        let samples = self.lines[route].iter().flatten().step_by(5);
        home.extend(samples.filter_map(|sample| placement.index.country_at(sample.at)));
        home.into_iter().collect()
    }

    /// The name beside the line where no other runs, along it or else level; `None` where there is no room.
    fn alone(&self, route: usize, figures: Figures, placement: &mut Placement<'_>) -> Option<Vec<Node>> {
        let sizes = self.content.sizes;
        let (name, class, home) = (self.name(route, figures), self.class(route), self.home(route, placement));
        let gap = sizes.strand / 2.0 + sizes.casing + 0.3;
        let label = LineLabel {
            id: self.id(route, placement.prefix),
            name: &name,
            style: label_style(self.styles, &class),
            class,
            gaps: &[gap, gap + 2.0, gap + 5.0],
            bends: false,
            home: &home,
        };
        let alone: Vec<Vec<Sample>> = self.lines[route]
            .iter()
            .flat_map(|run| run.chunk_by(|a, b| a.is_bundled() == b.is_bundled()))
            .filter(|part| !part[0].is_bundled())
            .map(|part| part.iter().copied().filter(|sample| self.frame.contains(sample.at)).collect::<Vec<_>>())
            .filter(|part| part.len() > SHORTEST)
            .collect();
        let lines: Vec<Vec<Point>> = alone.iter().map(|part| part.iter().map(|sample| sample.at).collect()).collect();
        // Beside other routes a label is less clear.
        let others = self.lines.iter().enumerate().filter(|(other, _)| *other != route);
        let others: Vec<Point> =
            others.flat_map(|(_, s)| s.iter().flatten().step_by(5).map(|sample| sample.at)).collect();
        let near = sizes.label * 1.8;
        let crowd = |p: Point| if others.iter().any(|o| o.distance(p) < near) { f64::INFINITY } else { 0.0 };
        if let Some(node) = label.place(&mut placement.index, &lines, crowd) {
            return Some(vec![node]);
        }
        // Level beside a steep line, but not at the end of a leader while there may be a better place.
        let half = sizes.strand / 2.0 + sizes.casing;
        let stands: Vec<Stand> = alone
            .iter()
            .flat_map(|part| {
                let cost = |i: usize| (i as f64 / part.len() as f64 - 0.5).abs() * 6.0;
                let samples = part.iter().enumerate().step_by(STRIDE);
                samples.map(move |(i, s)| Stand { at: s.at, normal: s.along.normal(), half, cost: cost(i) })
            })
            .filter(|stand| crowd(stand.at) == 0.0)
            .collect();
        let stack =
            Stack { lines: &[self.line(route, figures, 0.0, placement.prefix)], style: label.style, home: &home };
        stack.place(&mut placement.index, &stands, Reach::Near)
    }

    /// The name at any place of the line.
    fn anywhere(&self, route: usize, home: &[Country], placement: &mut Placement<'_>) -> Option<Vec<Node>> {
        let samples = self.lines[route].iter().flatten().filter(|sample| self.frame.contains(sample.at));
        let half = self.content.sizes.strand / 2.0 + self.content.sizes.casing;
        let stand = |sample: &Sample| {
            // An edge of a bundle is further away than that of a line.
            let half =
                half + f64::from(sample.bundle.count_ones().saturating_sub(1)) * self.content.sizes.spacing / 2.0;
            Stand { at: sample.at, normal: sample.along.normal(), half, cost: 0.0 }
        };
        let stands: Vec<Stand> = samples.step_by(STRIDE / 2).map(stand).collect();
        let line = self.line(route, Figures::None, 0.0, placement.prefix);
        let style = label_style(self.styles, &line.class);
        let reach = if home.is_empty() { Reach::Led } else { Reach::Far };
        Stack { lines: &[line], style, home }.place(&mut placement.index, &stands, reach)
    }

    /// The line of a route in a tag.
    fn line(&self, route: usize, figures: Figures, across: f64, prefix: &str) -> StackLine {
        StackLine {
            id: self.id(route, prefix),
            name: self.name(route, figures),
            class: self.class(route),
            key: format!("key-{}", self.content.itineraries[route].route.id),
            across,
        }
    }

    /// Tags of bundles: each time for that which has most of the routes in `left`, which lose those that got a name.
    fn tags(&self, left: &mut BTreeSet<usize>, figures: Figures, placement: &mut Placement<'_>) {
        let mut tried: BTreeSet<u64> = BTreeSet::new();
        loop {
            // Samples of each bundle, as runs of its first route that has no name yet.
            let mut bundles: BTreeMap<u64, Vec<Vec<Sample>>> = BTreeMap::new();
            for &route in left.iter() {
                for run in &self.lines[route] {
                    for part in run.chunk_by(|a, b| a.bundle == b.bundle) {
                        let wanted = part[0].bundle & bits(left);
                        if wanted != 0 && wanted.trailing_zeros() as usize == route {
                            bundles.entry(part[0].bundle).or_default().push(part.to_vec());
                        }
                    }
                }
            }
            let count = |set: u64| (set & bits(left)).count_ones();
            let long = |parts: &[Vec<Sample>]| parts.iter().map(Vec::len).sum::<usize>();
            let fits = |set: u64, parts: &[Vec<Sample>]| {
                !tried.contains(&set) && (long(parts) >= SHORTEST || set.is_power_of_two())
            };
            let best = bundles
                .iter()
                .filter(|(set, parts)| fits(**set, parts))
                .max_by_key(|(set, parts)| (count(**set), long(parts).min(40), u64::MAX - **set));
            let Some((&set, parts)) = best else { return };
            tried.insert(set);
            let routes: Vec<usize> = left.iter().copied().filter(|route| set >> *route & 1 == 1).collect();
            if let Some(nodes) = self.tag(&routes, set, parts, figures, placement) {
                placement.labels.nodes.extend(nodes);
                left.retain(|route| !routes.contains(route));
            }
        }
    }

    /// A tag of these routes at the bundle `set`.
    fn tag(
        &self,
        routes: &[usize],
        set: u64,
        parts: &[Vec<Sample>],
        figures: Figures,
        placement: &mut Placement<'_>,
    ) -> Option<Vec<Node>> {
        let sizes = self.content.sizes;
        let mut stands: Vec<(Stand, Vec<f64>)> = Vec::new();
        for part in parts {
            for i in (STRIDE / 2..part.len()).step_by(STRIDE) {
                let sample = part[i];
                if !self.frame.contains(sample.at) {
                    continue;
                }
                let normal = sample.along.normal();
                let across = |route: usize| -> f64 {
                    let near = self.lines[route].iter().flatten();
                    let near = near.min_by(|a, b| a.at.distance(sample.at).total_cmp(&b.at.distance(sample.at)));
                    near.map_or(0.0, |near| (near.at - sample.at).dot(normal))
                };
                let all: Vec<f64> = (0..self.lines.len()).filter(|route| set >> *route & 1 == 1).map(across).collect();
                let (low, high) = (all.iter().copied().fold(0.0, f64::min), all.iter().copied().fold(0.0, f64::max));
                let half = (high - low) / 2.0 + sizes.strand / 2.0 + sizes.casing;
                let cost = ((i as f64 / part.len() as f64) - 0.5).abs() * 6.0;
                let at = sample.at + normal * f64::midpoint(low, high);
                stands.push((Stand { at, normal, half, cost }, routes.iter().map(|route| across(*route)).collect()));
            }
        }
        // The order across a bundle is one, but for its bends: that of its middle.
        let order = stands.get(stands.len() / 2)?.1.clone();
        // Where all of them run, so that no name stands in a country that its route does not touch.
        let all: Vec<Vec<Country>> = routes.iter().map(|route| self.home(*route, placement)).collect();
        let home: Vec<Country> =
            all[0].iter().copied().filter(|country| all.iter().all(|of| of.contains(country))).collect();
        let middle = stands[stands.len() / 2].0.normal;
        let lines: Vec<StackLine> = routes
            .iter()
            .zip(order)
            .map(|(&route, across)| self.line(route, figures, across, placement.prefix))
            .collect();
        // Where the bundle turns back on itself its order on the page turns as well.
        let stands: Vec<Stand> =
            stands.into_iter().map(|(stand, _)| stand).filter(|stand| stand.normal.dot(middle) > -0.9).collect();
        let style = label_style(self.styles, &lines[0].class);
        Stack { lines: &lines, style, home: &home }.place(&mut placement.index, &stands, Reach::Far)
    }
}

/// A set of routes as bits.
fn bits(routes: &BTreeSet<usize>) -> u64 {
    routes.iter().filter(|route| **route < 64).fold(0, |set, route| set | 1 << route)
}

/// Labels rivers along their course.
pub(super) fn label_rivers(
    content: &Content<'_>,
    rivers: &[Vec<Vec<Point>>],
    styles: &BTreeMap<String, Style>,
    placement: &mut Placement<'_>,
) {
    for (river, lines) in content.basemap.base.rivers.iter().zip(rivers) {
        let Some(name) = river.names.in_script_of(content.options.lang) else { continue };
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
            home: &[],
        };
        // Where rivers meet nobody can tell whose name it is.
        let own = |other: &Vec<Point>| lines.iter().any(|line| std::ptr::eq(line, other));
        let others: Vec<&Vec<Point>> = rivers.iter().flatten().filter(|other| !own(other)).collect();
        let near = |p: Point| others.iter().any(|l| l.windows(2).any(|e| to_edge(p, e[0], e[1]) < 24.0));
        let placed = label.place(&mut placement.index, lines, |p| if near(p) { f64::INFINITY } else { 0.0 });
        placement.context(placed);
    }
}
