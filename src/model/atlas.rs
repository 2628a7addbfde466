//! The atlas: all data layers of a folder, read and checked as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Advisory, Assumption, Bounds, Chokepoint, Country, Crossing, CrossingId, Date, Event, Grade, Group, GroupId, Names,
    Place, PlaceId, Published, ReportSheet, Route, RouteId, Section, SectionId, Segment, SegmentId, Source, SourceId,
};

/// A checked set of data layers: the network, its routes, and the sources of every figure.
///
/// Every id that a record refers to exists.
#[derive(Clone, Debug)]
pub struct Atlas {
    /// Name of the atlas.
    pub name: String,
    /// Reference date of the data, and the default date of every view.
    pub as_of: Date,
    /// Sentence on what is known to lie after that date; `None` when the atlas has none.
    pub later: Option<String>,
    /// Names of countries.
    pub countries: BTreeMap<Country, Names>,
    /// Points of the network.
    pub places: BTreeMap<PlaceId, Place>,
    /// Lines of the network.
    pub segments: BTreeMap<SegmentId, Segment>,
    /// Runs of segments with claims of their own.
    pub sections: BTreeMap<SectionId, Section>,
    /// Border crossing points.
    pub crossings: BTreeMap<CrossingId, Crossing>,
    /// Chokepoints in the order of the atlas.
    pub chokepoints: Vec<Chokepoint>,
    /// Events on the corridors, oldest first.
    pub events: Vec<Event>,
    /// Advisories, oldest first: dated facts that a route may meet and that set no status.
    pub advisories: Vec<Advisory>,
    /// Routes in the order of the atlas.
    pub routes: Vec<Route>,
    /// Groups in the order of the atlas.
    pub groups: Vec<Group>,
    /// Parameters of the time, cost and emission model, in the order of the atlas.
    pub assumptions: Vec<Assumption>,
    /// Published times and prices of whole routes and stretches, in the order of the atlas.
    pub published: Vec<Published>,
    /// Publications cited by the data.
    pub sources: BTreeMap<SourceId, Source>,
    /// Named map extents, in degrees.
    pub extents: BTreeMap<String, Bounds>,
    /// Maps that a report draws in addition to one for each group.
    pub sheets: Vec<ReportSheet>,
    /// Attributions that a map or table has to show, from the member `attribution` of the layers.
    pub credits: BTreeSet<String>,
    /// Licences of the layers, from their member `license`.
    pub licences: BTreeSet<String>,
}

impl Atlas {
    /// Whether a source stands for no publication: the word `unsourced`, or a source of that grade.
    pub fn is_unsourced(&self, id: &SourceId) -> bool {
        let grade = self.sources.get(id).and_then(|source| source.grade);
        id.as_str() == Source::UNSOURCED || grade == Some(Grade::Unsourced)
    }

    /// The route with this id; `None` when the atlas has none.
    pub fn route(&self, id: &str) -> Option<&Route> {
        self.routes.iter().find(|r| r.id.as_str() == id)
    }

    /// The routes of a group, in the order of the atlas.
    pub fn routes_of<'a>(&'a self, group: &'a GroupId) -> impl Iterator<Item = &'a Route> {
        self.routes.iter().filter(move |r| r.group == *group)
    }

    /// The segments that join the stops of a route in turn: those named in its `via` where there are several; `None` where no
    /// segment joins two stops.
    pub fn segments_of(&self, route: &Route) -> Vec<Option<&Segment>> {
        route.joining(self.segments.values()).iter().map(|joining| route.takes(joining)).collect()
    }

    /// The name of a place, or its id when it has none.
    pub fn place_name<'a>(&'a self, id: &'a PlaceId, lang: super::Lang) -> &'a str {
        self.places.get(id).map_or(id.as_str(), |p| p.names.get(lang))
    }

    /// The name of a country, or its code when it has none.
    pub fn country_name(&self, country: Country, lang: super::Lang) -> String {
        self.countries.get(&country).map_or_else(|| country.to_string(), |n| n.get(lang).to_owned())
    }

    /// The ids of all routes, in the order of the atlas.
    pub fn route_ids(&self) -> impl Iterator<Item = &RouteId> {
        self.routes.iter().map(|r| &r.id)
    }
}
