//! A folder of layers, read as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Assumption, Bounds, Country, Crossing, CrossingId, Date, Event, Group, GroupId, Names, Place, PlaceId, ReportSheet,
    Route, RouteId, Section, SectionId, Segment, SegmentId, Source, SourceId,
};

/// Everything an atlas holds, checked: every id that is named exists.
#[derive(Clone, Debug)]
pub struct Atlas {
    /// What the atlas is called.
    pub name: String,
    /// The day the data speak of; the default of every `--as-of`.
    pub as_of: Date,
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
    /// What happened, oldest first.
    pub events: Vec<Event>,
    /// Routes in the order of the atlas.
    pub routes: Vec<Route>,
    /// Groups in the order of the atlas.
    pub groups: Vec<Group>,
    /// Parameters of the time, cost and emission model, in the order of the atlas.
    pub assumptions: Vec<Assumption>,
    /// Publications.
    pub sources: BTreeMap<SourceId, Source>,
    /// Windows in degrees by name, for maps.
    pub extents: BTreeMap<String, Bounds>,
    /// Maps that a report draws besides one for each group.
    pub sheets: Vec<ReportSheet>,
    /// Whom a map or table made of it has to name, from the `attribution` of its layers.
    pub credits: BTreeSet<String>,
    /// Under what its layers may be shared, from their member `license`.
    pub licences: BTreeSet<String>,
}

impl Atlas {
    /// The route with this id.
    pub fn route(&self, id: &str) -> Option<&Route> {
        self.routes.iter().find(|r| r.id.as_str() == id)
    }

    /// The routes of a group, in the order of the atlas.
    pub fn routes_of<'a>(&'a self, group: &'a GroupId) -> impl Iterator<Item = &'a Route> {
        self.routes.iter().filter(move |r| r.group == *group)
    }

    /// The segment that joins two stops of a route: the one named in its `via` where there are several.
    pub fn segment_between(&self, route: &Route, a: &PlaceId, b: &PlaceId) -> Option<&Segment> {
        let joining = || self.segments.values().filter(|s| route.may_use(s, a, b));
        joining().find(|s| route.via.contains(&s.id)).or_else(|| joining().next())
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
