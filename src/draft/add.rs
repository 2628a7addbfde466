//! Adds a route to a draft.

use std::collections::BTreeMap;

use super::along::Along;
use super::atlas::{Draft, DraftCrossing, DraftPlace, DraftRoute, DraftSegment, unused};
use super::course::Course;
use super::files::Origin;
use super::lands::Lands;
use super::node::{Division, Named, Node, Reason};
use super::shared::{Shared, shared};
use crate::measure::{Boundaries, distance, length};
use crate::model::{Country, Lang, LonLat, Mode, NamedPoint, Names};
use crate::units::Metres;

/// How a route is to be made.
#[derive(Clone, Debug)]
pub struct RoutePlan<'p> {
    /// Its id.
    pub id: String,
    /// Its English name.
    pub name: String,
    /// Id and English name of its group.
    pub group: (String, String),
    /// What it is, in a sentence.
    pub description: String,
    /// Named points that were asked for, by chainage: the ends and places on the way.
    pub asked: Vec<(Metres, Option<&'p NamedPoint>)>,
    /// Named points beside the course.
    pub along: Vec<Along<'p>>,
    /// Least distance between stops.
    pub spacing: Metres,
    /// Where the lines come from.
    pub origin: Origin,
    /// Whether lengths are those of the data, not as drawn.
    pub carried: bool,
}

/// What was made of a course.
#[derive(Clone, Debug, Default)]
pub struct Added {
    /// Length of what the draft had already.
    pub shared: Metres,
    /// Length of railways and roads over water or outside of all polygons.
    pub nowhere: Metres,
    /// Length of short stretches with other properties, which were taken for parts of what is beside them.
    pub absorbed: Metres,
    /// Ids of segments that the course shares in part, and that stay whole since more is written about them.
    pub kept_whole: Vec<String>,
}

/// A course on its way into a draft.
struct Adding<'a, 'p> {
    draft: &'a mut Draft,
    course: &'a Course,
    plan: &'a RoutePlan<'p>,
    lands: &'a Lands,
    countries: &'a BTreeMap<Country, Names>,
}

impl Draft {
    /// Adds a course as a route. What lies on segments that are there is taken from them: they are split where the course
    /// leaves them. The rest is divided into segments at borders, where something changes, and at towns.
    pub fn add(
        &mut self,
        course: &Course,
        plan: &RoutePlan<'_>,
        boundaries: &Boundaries,
        countries: &BTreeMap<Country, Names>,
    ) -> Added {
        let lands = Lands::new(course, boundaries, plan.origin.accuracy());
        let mut adding = Adding { draft: self, course, plan, lands: &lands, countries };
        let kept_whole = adding.split_shared();
        let parts = shared(course, &adding.draft.segments);
        let parts: Vec<Shared> =
            parts.into_iter().filter(|part| part.is_whole(adding.draft.segments[part.segment].line.len())).collect();
        let mut stops: Vec<String> = Vec::new();
        let mut used: Vec<String> = Vec::new();
        let mut at = Metres::ZERO;
        for part in &parts {
            adding.new_part(at, part.at.0, &mut stops, &mut used, Some(part));
            let segment = &adding.draft.segments[part.segment];
            let ends = if part.backwards { [&segment.to, &segment.from] } else { [&segment.from, &segment.to] };
            let ends = ends.map(Clone::clone);
            used.push(segment.id.clone());
            Adding::arrive(&mut stops, ends);
            at = part.at.1;
        }
        adding.new_part(at, course.length(), &mut stops, &mut used, None);
        let shared = parts.iter().map(|part| part.at.1 - part.at.0).sum();
        adding.route(stops, used);
        Added { shared, nowhere: lands.nowhere, absorbed: course.absorbed, kept_whole }
    }
}

impl<'p> Adding<'_, 'p> {
    fn division(&self) -> Division<'_, 'p> {
        let RoutePlan { asked, along, spacing, .. } = self.plan;
        Division { course: self.course, lands: self.lands, along, asked, spacing: *spacing }
    }

    /// Splits segments where the course leaves or joins them; the ids of those that must stay whole.
    fn split_shared(&mut self) -> Vec<String> {
        let mut kept = Vec::new();
        let mut parts = shared(self.course, &self.draft.segments);
        // From the last vertex of the last segment on, so that numbers stay what they are.
        parts.sort_by_key(|part| std::cmp::Reverse((part.segment, part.vertices.0)));
        for part in parts {
            let segment = &self.draft.segments[part.segment];
            let last = segment.line.len().saturating_sub(1);
            if part.is_whole(segment.line.len()) {
                continue;
            }
            if segment.whole {
                kept.push(segment.id.clone());
                continue;
            }
            let (first, second) = part.vertices;
            let ats = if part.backwards { (part.at.1, part.at.0) } else { part.at };
            let mut cuts = vec![(second, ats.1), (first, ats.0)];
            cuts.retain(|(vertex, _)| 0 < *vertex && *vertex < last);
            for (vertex, at) in cuts {
                let position = self.draft.segments[part.segment].line[vertex];
                let country = self.draft.segments[part.segment].country;
                let node = self.division().node(at, Reason::End);
                let place = self.place(&node, position, country);
                self.split(part.segment, vertex, &place);
            }
        }
        kept
    }

    /// Splits a segment; its first half keeps its number.
    fn split(&mut self, number: usize, vertex: usize, place: &str) {
        self.draft.split(number, vertex, place);
        if let (Some(second), Some(first)) = (self.draft.segments.pop(), self.draft.segments.pop()) {
            self.draft.segments.insert(number, first);
            self.draft.segments.push(second);
        }
    }

    /// Makes segments of a part of the course that the draft does not have; `next` is the part that follows, which has its
    /// places.
    fn new_part(
        &mut self,
        from: Metres,
        to: Metres,
        stops: &mut Vec<String>,
        used: &mut Vec<String>,
        next: Option<&Shared>,
    ) {
        const NOTHING: Metres = Metres::new(1.0);
        if to - from <= NOTHING {
            return;
        }
        let nodes = self.division().nodes(from, to);
        let last = nodes.len() - 1;
        let mut ids: Vec<String> = Vec::new();
        for (i, node) in nodes.iter().enumerate() {
            let known = match i {
                0 => stops.last().cloned(),
                i if i == last => next.map(|part| {
                    let segment = &self.draft.segments[part.segment];
                    if part.backwards { segment.to.clone() } else { segment.from.clone() }
                }),
                _ => None,
            };
            let id = known.unwrap_or_else(|| self.place_at(node));
            if let Reason::Border(a, b) = node.reason {
                self.crossing(&id, (a, b), node.at);
            }
            ids.push(id);
        }
        for (pair, ends) in nodes.windows(2).zip(ids.windows(2)) {
            used.push(self.segment((pair[0].at, pair[1].at), &ends[0], &ends[1]));
        }
        if stops.is_empty() {
            stops.push(ids[0].clone());
        }
        stops.extend(ids.into_iter().skip(1));
    }

    /// Leads the route over a segment that is there.
    fn arrive(stops: &mut Vec<String>, [from, to]: [String; 2]) {
        if stops.last() != Some(&from) {
            stops.push(from);
        }
        stops.push(to);
    }

    /// The place of a node: one that is there, within a few metres, or a new one.
    fn place_at(&mut self, node: &Node<'p>) -> String {
        const HERE: Metres = Metres::new(5.0);
        let position = self.course.chain().position_at(node.at).map(LonLat::rounded);
        let Some(position) = position else { return String::new() };
        let here = self.draft.places.iter().find(|place| distance(place.position, position) < HERE);
        if let Some(place) = here {
            return place.id.clone();
        }
        let country = self.lands.country_at(node.at);
        let country = if country.is_land() { Some(country) } else { self.lands.land_near(node.at) };
        let country = country.or(node.named.and_then(|named| named.point.country)).unwrap_or(Country::SEA);
        self.place(node, position, country)
    }

    /// Adds a place for a node.
    fn place(&mut self, node: &Node<'p>, position: LonLat, country: Country) -> String {
        let border = match node.reason {
            Reason::Border(a, b) => Some((a, b)),
            _ => None,
        };
        let names = match border {
            Some(pair) => self.border_names(node, pair),
            None => self.names(node),
        };
        let off = node.named.filter(|named| border.is_none() && named.here).map_or(Metres::ZERO, |named| named.off);
        // Whole tens of metres: the centre of a town is known no better.
        let accuracy = Metres::new((off.max(self.plan.origin.accuracy()).get() / 10.0).ceil() * 10.0);
        let country = border.map_or(country, |(a, _)| a);
        let place = DraftPlace {
            id: String::new(),
            kind: node.kind(),
            country,
            border,
            names,
            position,
            accuracy,
            known: false,
        };
        self.draft.add_place(place)
    }

    /// The names of a node; a name that another place has is told with the chainage.
    fn names(&self, node: &Node<'p>) -> Names {
        let km = node.at.km().round();
        let Some(name) = node.name() else { return Names::english(format!("Km {km} of {}", self.plan.name)) };
        let is_taken = self.draft.places.iter().any(|place| place.names.get(Lang::En) == name);
        match node.named {
            _ if is_taken => Names::english(format!("{name}, km {km}")),
            Some(Named { point, .. }) if point.names.get(Lang::En) == name => point.names.clone(),
            _ => Names::english(name),
        }
    }

    /// The names of a border point: that of a point of the file which is there, else of the nearest points of both countries,
    /// else of the countries.
    fn border_names(&self, node: &Node<'p>, (a, b): (Country, Country)) -> Names {
        if let Some(Named { point, here: true, own: true, .. }) = node.named {
            return point.names.clone();
        }
        let [before, after] = self.division().sides(node.at, (a, b));
        let name = |point: Option<&NamedPoint>, country: Country| {
            point.map_or_else(|| self.country_name(country), |point| point.names.get(Lang::En).to_owned())
        };
        let (a, b) = (name(before, a), name(after, b));
        Names::english(if a == b { format!("{a} (border)") } else { format!("{a} / {b}") })
    }

    fn country_name(&self, country: Country) -> String {
        self.countries.get(&country).map_or_else(|| country.to_string(), |names| names.get(Lang::En).to_owned())
    }

    fn crossing(&mut self, place: &str, countries: (Country, Country), at: Metres) {
        let mode = self.course.traits_at(at).and_then(|traits| traits.mode).unwrap_or(Mode::Rail);
        let Some(found) = self.draft.place(place) else { return };
        let names = found.names.clone();
        self.draft.add_crossing(DraftCrossing {
            id: String::new(),
            names,
            countries,
            mode,
            place: place.to_owned(),
            known: false,
        });
    }

    /// Adds the segment between two chainages and returns its id.
    fn segment(&mut self, (from, to): (Metres, Metres), start: &str, end: &str) -> String {
        let middle = from + (to - from) * 0.5;
        let mut line: Vec<LonLat> = self.course.chain().slice(from, to).into_iter().map(LonLat::rounded).collect();
        let position = |id: &str| self.draft.place(id).map(|place| place.position);
        if let (Some(first), Some(position)) = (line.first_mut(), position(start)) {
            *first = position;
        }
        if let (Some(last), Some(position)) = (line.last_mut(), position(end)) {
            *last = position;
        }
        line.dedup();
        let (origin, counted) = (&self.plan.origin, to - from);
        let carried = (self.plan.carried && (counted - length(&line)).abs().get() > 1.0).then_some(counted);
        self.draft.add_segment(DraftSegment {
            id: String::new(),
            from: start.to_owned(),
            to: end.to_owned(),
            country: self.lands.country_at(middle),
            line,
            traits: self.course.traits_at(middle).cloned().unwrap_or_default(),
            carried,
            source: origin.id.clone(),
            said: origin.as_of,
            accuracy: origin.accuracy(),
            is_stated: origin.stated.is_some(),
            known: false,
            whole: false,
        })
    }

    /// Adds the route, with crossings by sea.
    fn route(&mut self, stops: Vec<String>, used: Vec<String>) {
        let RoutePlan { id, name, group, description, .. } = self.plan;
        let of_id = |id: &String| self.draft.segments.iter().find(|segment| segment.id == *id);
        let mut modes: Vec<Mode> = used.iter().filter_map(of_id).map(DraftSegment::mode).collect();
        modes.sort_by_key(|mode| mode.word());
        modes.dedup();
        let landings: Vec<(String, (Country, Country))> = self.landings(&stops, &used);
        for (place, countries) in landings {
            let port = self.draft.place(&place).map(|place| place.names.get(Lang::En).to_owned()).unwrap_or_default();
            let names = Names::english(format!(
                "{} / {} ({port}, sea)",
                self.country_name(countries.0),
                self.country_name(countries.1)
            ));
            let crossing = DraftCrossing { id: String::new(), names, countries, mode: Mode::Sea, place, known: false };
            self.draft.add_crossing(crossing);
        }
        if !self.draft.groups.iter().any(|(known, _)| *known == group.0) {
            self.draft.groups.push(group.clone());
        }
        let id = unused(id, |id| self.draft.routes.iter().any(|route| route.id == id));
        let (name, group, description) = (name.clone(), group.0.clone(), description.clone());
        self.draft.routes.push(DraftRoute { id, name, group, description, stops, used, modes, known: false });
    }

    /// The ports at which the route comes ashore in another country than that it left, with both.
    fn landings(&self, stops: &[String], used: &[String]) -> Vec<(String, (Country, Country))> {
        let country = |id: &String| self.draft.place(id).map(|place| place.country);
        let mut found = Vec::new();
        let mut left: Option<Country> = None;
        for (pair, id) in stops.windows(2).zip(used) {
            let at_sea = self.draft.segments.iter().any(|segment| segment.id == *id && segment.mode() == Mode::Sea);
            if !at_sea {
                left = None;
                continue;
            }
            left = left.or_else(|| country(&pair[0]));
            if let Some((from, to)) = left.zip(country(&pair[1])).filter(|(from, to)| from != to && to.is_land()) {
                found.push((pair[1].clone(), (from, to)));
                left = Some(to);
            }
        }
        found
    }
}
