//! Cities for orientation: capitals and large cities that are no stop of a route.

use std::collections::BTreeMap;

use super::content::Content;
use super::placement::Placement;
use super::spot::first_word;
use super::symbol::Stops;
use super::track::DrawnRoutes;
use super::viewport::Viewport;
use crate::model::City;
use crate::scene::polyline::to_edge;
use crate::scene::{Circle, Group, Node, Point, Quad, Style, Tag};
use crate::sheet::{PointLabel, label_style};

/// Distance in points within which a city lies on a route.
const ON_THE_LINE: f64 = 12.0;
/// Area of the sheet for each city, in square points: no more have room for a name.
const ROOM: f64 = 90.0 * 90.0;
/// Metres on the ground for a point on the page up to which cities of a rank are shown, from rank 1.
const SHOWN_UP_TO: [f64; 7] = [f64::INFINITY, 7000.0, 3500.0, 1800.0, 1000.0, 500.0, 250.0];

/// Why a city is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// A capital by which a route passes.
    OnTheLine,
    /// Another capital.
    Capital,
    /// A large city.
    Other,
}

/// The cities of a frame, the most important first.
pub(super) struct Cities<'a> {
    content: Option<&'a Content<'a>>,
    cities: Vec<(&'a City, Point, Standing)>,
}

impl<'a> Cities<'a> {
    /// No cities.
    pub(super) fn none() -> Self {
        Self { content: None, cities: Vec::new() }
    }

    /// The cities in a frame that are no stops, by rank and scale.
    pub(super) fn new(content: &'a Content<'a>, view: &Viewport<'_>, drawn: &DrawnRoutes, stops: &Stops<'_>) -> Self {
        let lang = content.options.lang;
        let metres = 1.0 / view.scale;
        let on_line = |p: Point| {
            let edges = drawn.lines.iter().flatten().flat_map(|line| line.windows(2));
            edges.into_iter().any(|edge| to_edge(p, edge[0], edge[1]) < ON_THE_LINE)
        };
        // A capital where a route calls is named before its other stops.
        let called = |city: &City, p: Point| {
            stops.named().any(|(stop, at, is_end)| {
                let same = at.distance(p) < 40.0 && first_word(stop) == first_word(city.names.get(lang));
                (!city.capital && at.distance(p) < 3.0) || (same && (is_end || !city.capital))
            })
        };
        let mut cities: Vec<(&City, Point, Standing)> = Vec::new();
        for city in &content.basemap.base.cities {
            let rank = usize::from(city.rank.max(1) - 1).min(SHOWN_UP_TO.len() - 1);
            // A city without a name in the script of the sheet is no help to its reader.
            if (!city.capital && metres > SHOWN_UP_TO[rank]) || city.names.in_script_of(lang).is_none() {
                continue;
            }
            let Some(at) = view.position(city.position).filter(|at| !called(city, *at)) else { continue };
            let standing = match city.capital {
                true if on_line(at) => Standing::OnTheLine,
                true => Standing::Capital,
                false => Standing::Other,
            };
            cities.push((city, at, standing));
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sheet has few cities")]
        let most = (view.frame.width() * view.frame.height() / (ROOM * content.sizes.scale)).ceil() as usize;
        cities.sort_by_key(|(city, _, standing)| (*standing == Standing::Other, city.rank));
        cities.truncate(most.max(6));
        Self { content: Some(content), cities }
    }

    /// Draws and labels the cities of a standing, where both find room.
    pub(super) fn draw(&self, standing: Standing, styles: &BTreeMap<String, Style>, placement: &mut Placement<'_>) {
        let Some(content) = self.content else { return };
        for (city, at, _) in self.cities.iter().filter(|(_, _, own)| *own == standing) {
            let radius = content.sizes.line * if city.capital { 0.75 } else { 0.55 };
            let dot: Quad = Quad::about(*at, *at, radius + 0.3);
            // Beside a line the dot may lie under it.
            if standing != Standing::OnTheLine && !placement.index.is_free(&[dot]) {
                continue;
            }
            let class = if city.capital { "capital" } else { "city" };
            let label = PointLabel {
                id: format!("{}city-name-{}", placement.prefix, city.id),
                name: city.names.get(content.options.lang).to_owned(),
                class,
                style: label_style(styles, class),
                at: *at,
                radius,
                leader: standing == Standing::OnTheLine,
                room: if standing == Standing::Other { 2.0 } else { 0.6 },
                home: vec![city.country],
            };
            let placed = label.place(&mut placement.index);
            let anywhere = || PointLabel { home: Vec::new(), ..label };
            let placed = match placed {
                None if standing == Standing::OnTheLine => anywhere().place(&mut placement.index),
                placed => placed,
            };
            let Some(nodes) = placed else {
                if standing == Standing::OnTheLine {
                    placement.drawn.lose(city.names.get(content.options.lang));
                }
                continue;
            };
            placement.index.block([dot]);
            if standing == Standing::OnTheLine {
                placement.capitals.insert(first_word(city.names.get(content.options.lang)).to_owned());
            }
            let mut group = Group::new(format!("{}city-{}", placement.prefix, city.id));
            group.tag = group.tag.with_label(city.names.get(content.options.lang).to_owned());
            group.nodes.push(Node::Circle(Circle { tag: Tag::class(format!("{class}-dot")), centre: *at, radius }));
            placement.symbols.nodes.push(Node::Group(group));
            placement.labels.nodes.extend(nodes);
        }
    }
}
