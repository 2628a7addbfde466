//! Labels of countries, seas and lakes over their areas.

use std::collections::{BTreeMap, BTreeSet};

use super::basemap::Shapes;
use super::content::Content;
use super::label_area::{AreaLabel, Mask};
use super::placement::Placement;
use super::viewport::Viewport;
use crate::model::{Country, Exclave, LonLat};
use crate::network::Itinerary;
use crate::scene::{Node, Point, Rect, Style, TextStyle};
use crate::sheet::{AREA_SIZES, CollisionIndex, PointLabel, label_style};

/// The areas of a frame that have names.
pub(super) struct Areas<'a> {
    content: &'a Content<'a>,
    view: &'a Viewport<'a>,
    shapes: &'a Shapes,
    /// Countries that the routes cross.
    crossed: BTreeSet<Country>,
    /// Lakes and inland seas.
    water: Mask,
}

/// The rings of a country apart from its exclaves, and the ring of each exclave.
type Parted<'a> = (Vec<Vec<Point>>, Vec<(&'a Exclave, Vec<Point>)>);

impl<'a> Areas<'a> {
    /// The areas of a frame.
    pub(super) fn new(content: &'a Content<'a>, view: &'a Viewport<'a>, shapes: &'a Shapes) -> Self {
        let crossed = content.itineraries.iter().flat_map(Itinerary::by_country);
        let crossed = crossed.map(|share| share.key).filter(|country| country.is_land()).collect();
        // Rings of different waters may overlap: each by itself.
        let rings = shapes.waters.iter().flatten();
        let water = rings
            .fold(Mask::new(view.frame, &[]), |all, ring| all.with(&Mask::new(view.frame, std::slice::from_ref(ring))));
        Self { content, view, shapes, crossed, water }
    }

    /// The name of one country on a small map: that in its middle or, where it has no room, the largest that has; `None` where none
    /// has room beside what the index keeps clear.
    pub(super) fn label_one(&self, styles: &mut BTreeMap<String, Style>, index: &mut CollisionIndex) -> Option<Node> {
        let middle = self.view.frame.centre();
        let lands = self.content.basemap.base.countries.territories.iter().zip(&self.shapes.lands);
        let seen = lands.filter(|(_, rings)| !is_small(rings)).filter_map(|(land, rings)| {
            let inside = rings.iter().filter(|ring| encloses(ring, middle)).count() % 2 == 1;
            Some((inside, land.country?, Mask::new(self.view.frame, rings).without(&self.water)))
        });
        let mut seen: Vec<(bool, Country, Mask)> = seen.collect();
        seen.sort_by(|a, b| b.0.cmp(&a.0).then(b.2.share().total_cmp(&a.2.share())));
        let sizes = sizes("area", styles);
        let sizes = &sizes[4.min(sizes.len())..];
        seen.into_iter().find_map(|(_, country, mask)| {
            let name = self.content.country_name(country);
            AreaLabel { id: "locator-name".to_owned(), name: &name, sizes }.place(index, &mask, styles)
        })
    }

    /// Labels the countries that the routes cross.
    pub(super) fn label_crossed(&self, styles: &mut BTreeMap<String, Style>, placement: &mut Placement<'_>) {
        self.label_countries(true, styles, placement);
    }

    /// Labels the countries around, and lakes.
    pub(super) fn label_around(&self, styles: &mut BTreeMap<String, Style>, placement: &mut Placement<'_>) {
        self.label_countries(false, styles, placement);
        let sizes = sizes("sea", styles);
        for (water, rings) in self.content.basemap.base.waters.iter().zip(&self.shapes.waters) {
            let Some(name) = water.names.in_script_of(self.content.options.lang).filter(|name| !name.is_empty()) else {
                continue;
            };
            if is_small(rings) {
                continue;
            }
            let mask = Mask::new(self.view.frame, rings);
            // The name of a small lake is no larger than those of towns.
            let sizes = if mask.share() < 0.03 { &sizes[3.min(sizes.len())..] } else { &sizes };
            let id = format!("{}water-name-{}", placement.prefix, water.id);
            let placed = AreaLabel { id, name, sizes }.place(&mut placement.index, &mask, styles);
            placement.context(placed);
        }
    }

    fn label_countries(&self, crossed: bool, styles: &mut BTreeMap<String, Style>, placement: &mut Placement<'_>) {
        let sizes = sizes("area", styles);
        let base = self.content.basemap.base;
        for (territory, rings) in base.countries.territories.iter().zip(&self.shapes.lands) {
            let Some(country) = territory.country.filter(|country| self.crossed.contains(country) == crossed) else {
                continue;
            };
            let name = self.content.country_name(country);
            if rings.is_empty() || (is_small(rings) && !crossed) {
                continue;
            }
            let (own, exclaves) = self.parted(country, rings);
            let mask = Mask::new(self.view.frame, &own).without(&self.water);
            let id = format!("{}country-name-{country}", placement.prefix);
            let label = AreaLabel { id: id.clone(), name: &name, sizes: &sizes };
            let placed = label.place(&mut placement.index, &mask, styles);
            if !crossed {
                placement.context(placed);
                continue;
            }
            // Rather a little over its border than beside a line that leads into it, and rather there than not at all.
            let placed =
                placed.or_else(|| label.place(&mut placement.index, &mask.grown(3), styles)).map(|node| vec![node]);
            let placed = placed.or_else(|| Self::led(country, &id, &name, &mask, styles, placement));
            if !mask.is_empty() || placed.is_some() {
                placement.label(placed, &name);
            }
            for (exclave, ring) in exclaves {
                self.label_exclave(exclave, &ring, &name, styles, placement);
            }
        }
    }

    /// The name of a country beside a line that leads into it.
    fn led(
        country: Country,
        id: &str,
        name: &str,
        mask: &Mask,
        styles: &BTreeMap<String, Style>,
        placement: &mut Placement<'_>,
    ) -> Option<Vec<Node>> {
        let class = "area-4";
        let label = |home| PointLabel {
            id: id.to_owned(),
            name: name.to_owned(),
            class,
            style: label_style(styles, class),
            at: Point::default(),
            radius: 0.0,
            leader: true,
            room: 0.6,
            home,
        };
        // In the country itself if its name has to be short of room only for its spacing.
        let hearts: Vec<Point> = mask.hearts().collect();
        let place = |home: &[Country], placement: &mut Placement<'_>| {
            hearts.iter().find_map(|&at| PointLabel { at, ..label(home.to_vec()) }.place(&mut placement.index))
        };
        place(&[country], placement).or_else(|| place(&[], placement))
    }

    /// The rings of a country apart from its exclaves, and those of each exclave that has a name; an exclave of which more is seen
    /// than of the rest is not told apart.
    fn parted(&self, country: Country, rings: &[Vec<Point>]) -> Parted<'a> {
        let exclaves = self.content.basemap.base.exclaves.iter().filter(|exclave| exclave.country == country);
        let share = |rings: &[Vec<Point>]| Mask::new(self.view.frame, rings).share();
        let mut own = rings.to_vec();
        let mut parts = Vec::new();
        for exclave in exclaves {
            let Some(at) = self.view.position(exclave.position) else { continue };
            let Some(around) = own.iter().position(|ring| encloses(ring, at)) else { continue };
            let ring = own.remove(around);
            if share(&own) > share(std::slice::from_ref(&ring)) {
                parts.push((exclave, ring));
            } else {
                own.push(ring);
            }
        }
        (own, parts)
    }

    /// Labels an exclave with its name and that of its country, or with that of its country where there is no room for both.
    fn label_exclave(
        &self,
        exclave: &Exclave,
        ring: &[Point],
        country: &str,
        styles: &mut BTreeMap<String, Style>,
        placement: &mut Placement<'_>,
    ) {
        let rings = [ring.to_vec()];
        if is_small(&rings) {
            return;
        }
        let sizes = sizes("area", styles);
        let mask = Mask::new(self.view.frame, &rings).without(&self.water);
        let Some(name) = exclave.names.in_script_of(self.content.options.lang) else { return };
        let both = format!("{name} ({country})");
        let id = format!("{}exclave-name-{}", placement.prefix, exclave.id);
        let ways = [(both.as_str(), 0), (both.as_str(), 3), (country, 0), (country, 3)];
        let placed = ways.into_iter().find_map(|(name, over)| {
            let sizes = &sizes[3.min(sizes.len())..];
            AreaLabel { id: id.clone(), name, sizes }.place(&mut placement.index, &mask.grown(over), styles)
        });
        placement.context(placed);
    }

    /// Labels seas, gulfs and straits, oceans first: each over the water that is nearer to its line than to that of any other.
    pub(super) fn label_seas(&self, styles: &mut BTreeMap<String, Style>, placement: &mut Placement<'_>) {
        let base = self.content.basemap.base;
        let lands: Vec<Vec<Point>> = self.shapes.lands.iter().flatten().cloned().collect();
        let open = Mask::new(self.view.frame, &lands).with(&self.water).inverse();
        let inland: BTreeSet<&str> = base.waters.iter().map(|water| water.id.as_str()).collect();
        let reach = self.view.frame.width().max(self.view.frame.height());
        let near = self.view.frame.grown(reach * 0.5);
        let seas = base.seas.iter().filter(|sea| !inland.contains(sea.id.as_str()));
        let mut lines: Vec<(usize, Vec<Point>)> = Vec::new();
        let seas: Vec<_> = seas.collect();
        for (at, sea) in seas.iter().enumerate() {
            let drawn = self.dense(&sea.line);
            if drawn.iter().any(|p| near.contains(*p)) {
                lines.push((at, drawn));
            }
        }
        let mut parts = open.nearest(&lines.iter().map(|(_, line)| line.as_slice()).collect::<Vec<_>>());
        let mut order: Vec<usize> = (0..lines.len()).collect();
        order.sort_by_key(|at| seas[lines[*at].0].rank);
        let sizes = sizes("sea", styles);
        for at in order {
            let sea = seas[lines[at].0];
            let Some(name) = sea.names.in_script_of(self.content.options.lang) else { continue };
            // The nearest water may be another sea, beyond an isthmus.
            let around = Rect::around(lines[at].1.iter().copied());
            let reach = (around.width().max(around.height()) * 0.4).max(30.0);
            // An ocean is everywhere.
            let reach = if sea.rank > 1 { reach } else { f64::INFINITY };
            let around = around.grown(reach.min(self.view.frame.width() + self.view.frame.height()));
            let around = Mask::new(self.view.frame, &[around.corners().into()]);
            let mask = &std::mem::replace(&mut parts[at], Mask::new(self.view.frame, &[])).without(&around.inverse());
            // A strait is no larger than a town, an ocean may be as large as a country.
            let sizes = &sizes[usize::from(sea.rank.saturating_sub(1)).min(sizes.len() - 1)..];
            let id = format!("{}sea-name-{}", placement.prefix, sea.id);
            let placed = AreaLabel { id, name, sizes }.place(&mut placement.index, mask, styles);
            placement.context(placed);
        }
    }

    /// A line on the page with points close to each other.
    fn dense(&self, line: &[LonLat]) -> Vec<Point> {
        let points: Vec<Point> = line.iter().filter_map(|p| self.view.point(p.lon(), p.lat())).collect();
        let between = points.windows(2).flat_map(|pair| (0..8).map(|i| pair[0].toward(pair[1], f64::from(i) / 8.0)));
        between.chain(points.last().copied()).collect()
    }
}

/// Classes and styles of a kind of area, the largest first.
fn sizes(kind: &str, styles: &BTreeMap<String, Style>) -> Vec<(String, TextStyle)> {
    let class = |i: usize| format!("{kind}-{i}");
    (0..AREA_SIZES.len()).filter_map(|i| Some((class(i), styles.get(&class(i))?.text?))).collect()
}

/// Whether a ring runs around a point.
fn encloses(ring: &[Point], p: Point) -> bool {
    let crosses = |(i, a): (usize, &Point)| {
        let b = ring[(i + 1) % ring.len()];
        (a.y > p.y) != (b.y > p.y) && a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x) > p.x
    };
    ring.iter().enumerate().filter(|edge| crosses(*edge)).count() % 2 == 1
}

/// Whether an area is smaller than its smallest name: it is not named, and nobody misses it.
fn is_small(rings: &[Vec<Point>]) -> bool {
    let narrow = |area: Rect| area.width() < 18.0 || area.height() < 9.0;
    rings.iter().all(|ring| narrow(Rect::around(ring.iter().copied())))
}
