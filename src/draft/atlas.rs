//! A draft: the places, segments, crossings and routes of an atlas that is being made.

use super::traits::Traits;
use crate::measure::length;
use crate::model::{Country, Date, LonLat, Mode, Names, PlaceKind, slug};
use crate::units::Metres;

/// A place of a draft.
#[derive(Clone, Debug)]
pub struct DraftPlace {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Its country; of a border point the first of the two.
    pub country: Country,
    /// Both countries of a border point.
    pub border: Option<(Country, Country)>,
    /// Its names.
    pub names: Names,
    /// Where it lies, on the line.
    pub position: LonLat,
    /// How far what it is called after may lie from there.
    pub accuracy: Metres,
    /// Whether the atlas has it already.
    pub known: bool,
}

/// A segment of a draft.
#[derive(Clone, Debug)]
pub struct DraftSegment {
    /// Its id.
    pub id: String,
    /// Id of the place at which it begins.
    pub from: String,
    /// Id of the place at which it ends.
    pub to: String,
    /// The country it lies in.
    pub country: Country,
    /// Its line.
    pub line: Vec<LonLat>,
    /// What the line says of itself.
    pub traits: Traits,
    /// Length that the data carry; `None` where it is as drawn.
    pub carried: Option<Metres>,
    /// Id of the source of the line.
    pub source: String,
    /// The day of which the source speaks.
    pub said: Date,
    /// Accuracy of the line.
    pub accuracy: Metres,
    /// Whether somebody stated it.
    pub is_stated: bool,
    /// Whether the atlas has it already.
    pub known: bool,
    /// Whether it must stay whole: somebody has written more about it than its line says.
    pub whole: bool,
}

impl DraftSegment {
    /// Its mode.
    pub fn mode(&self) -> Mode {
        self.traits.mode.unwrap_or(Mode::Rail)
    }
}

/// A border crossing of a draft.
#[derive(Clone, Debug)]
pub struct DraftCrossing {
    /// Its id.
    pub id: String,
    /// Its names.
    pub names: Names,
    /// The countries, in the order of the names.
    pub countries: (Country, Country),
    /// Its mode.
    pub mode: Mode,
    /// Id of its place.
    pub place: String,
    /// Whether the atlas has it already.
    pub known: bool,
}

/// A route of a draft.
#[derive(Clone, Debug)]
pub struct DraftRoute {
    /// Its id.
    pub id: String,
    /// Its English name.
    pub name: String,
    /// Id of its group.
    pub group: String,
    /// What it is, in a sentence.
    pub description: String,
    /// Ids of its places.
    pub stops: Vec<String>,
    /// Ids of the segments between them, in order.
    pub used: Vec<String>,
    /// Its modes.
    pub modes: Vec<Mode>,
    /// Whether the atlas has it already.
    pub known: bool,
}

/// The parts of an atlas that is being made, or to which a route is added.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The places.
    pub places: Vec<DraftPlace>,
    /// The segments.
    pub segments: Vec<DraftSegment>,
    /// The border crossings.
    pub crossings: Vec<DraftCrossing>,
    /// Groups of routes: id and English name.
    pub groups: Vec<(String, String)>,
    /// The routes.
    pub routes: Vec<DraftRoute>,
    /// Ids of segments of the atlas that others have taken the place of.
    pub dropped: Vec<String>,
}

/// An id that is free: the text itself, else with a number behind it.
pub fn unused(text: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number: u32| format!("{text}-{number}"));
    std::iter::once(text.to_owned()).chain(numbered).find(|id| !is_taken(id)).unwrap_or_default()
}

impl Draft {
    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&DraftPlace> {
        self.places.iter().find(|place| place.id == id)
    }

    /// Adds a place under an id made of its English name.
    pub(super) fn add_place(&mut self, place: DraftPlace) -> String {
        let name = slug(place.names.get(crate::model::Lang::En)).unwrap_or_else(|| "place".to_owned());
        let id = unused(&name, |id| self.place(id).is_some());
        self.places.push(DraftPlace { id: id.clone(), ..place });
        id
    }

    /// Adds a segment under an id made of those of its ends.
    pub(super) fn add_segment(&mut self, segment: DraftSegment) -> String {
        let behind = match segment.mode() {
            Mode::Rail => "",
            Mode::Road => "-road",
            Mode::Sea => "-sea",
        };
        let is_taken =
            |id: &str| self.segments.iter().map(|segment| &segment.id).chain(&self.dropped).any(|known| known == id);
        let id = unused(&format!("{}-{}{behind}", segment.from, segment.to), is_taken);
        self.segments.push(DraftSegment { id: id.clone(), ..segment });
        id
    }

    /// Adds a crossing under an id made of that of its place.
    pub(super) fn add_crossing(&mut self, crossing: DraftCrossing) {
        let known = |other: &DraftCrossing| other.place == crossing.place && other.mode == crossing.mode;
        if self.crossings.iter().any(known) {
            return;
        }
        let is_taken = |id: &str| self.crossings.iter().any(|known| known.id == id);
        let id = unused(&format!("{}-{}", crossing.place, crossing.mode.word()), is_taken);
        self.crossings.push(DraftCrossing { id, ..crossing });
    }

    /// Splits a segment at a vertex of its line, where a place lies, and leads the routes over it by way of the place.
    pub(super) fn split(&mut self, number: usize, vertex: usize, place: &str) {
        let old = self.segments.remove(number);
        let drawn = length(&old.line);
        let (first, second) = (old.line[..=vertex].to_vec(), old.line[vertex..].to_vec());
        let share = |line: &[LonLat]| Some(old.carried? * length(line).ratio(drawn)?);
        let half = |line: Vec<LonLat>, from: &str, to: &str| DraftSegment {
            carried: share(&line),
            from: from.to_owned(),
            to: to.to_owned(),
            line,
            known: false,
            ..old.clone()
        };
        if old.known {
            self.dropped.push(old.id.clone());
        }
        let ids = [half(first, &old.from, place), half(second, place, &old.to)].map(|half| self.add_segment(half));
        for route in &mut self.routes {
            let mut at = 0;
            while at < route.used.len() {
                if route.used[at] == old.id {
                    let backwards = route.stops[at] == old.to;
                    let [first, second] = if backwards { [&ids[1], &ids[0]] } else { [&ids[0], &ids[1]] };
                    route.used.splice(at..=at, [first.clone(), second.clone()]);
                    route.stops.insert(at + 1, place.to_owned());
                }
                at += 1;
            }
        }
    }

    /// Ids of the segments that a route has to name: where several of its modes join two of its stops.
    pub(super) fn via(&self, route: &DraftRoute) -> Vec<String> {
        let joins = |segment: &DraftSegment, pair: &[String]| {
            let ends = [&segment.from, &segment.to];
            route.modes.contains(&segment.mode()) && (ends == [&pair[0], &pair[1]] || ends == [&pair[1], &pair[0]])
        };
        let several = |pair: &[String]| self.segments.iter().filter(|segment| joins(segment, pair)).nth(1).is_some();
        let pairs = route.stops.windows(2).zip(&route.used);
        pairs.filter(|(pair, _)| several(pair)).map(|(_, id)| id.clone()).collect()
    }
}
