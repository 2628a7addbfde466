//! Stretches: the ways that published times and prices are about, as routes that can be assessed.

use super::calibration::Calibration;
use super::conditions::Conditions;
use super::segments::{Impedance, SegmentNetwork, SegmentPath};
use crate::colour::Rgb;
use crate::diagnostic::{Finding, Origin};
use crate::model::{
    Atlas, Country, EventKind, Extent, GroupId, Lang, Mode, Names, Place, PlaceId, Published, Route, RouteId, Segment,
};

/// Cost of a segment that is not in operation, so high that the way with the fewest of them is found.
const NOT_IN_OPERATION: f64 = 1e12;

/// The way of a published time or price as a route; `None` when the atlas does not join its places.
///
/// Between two places it is the shortest over segments in operation on the date of the atlas; where these do not join them,
/// the one with the fewest others. Whether borders are open does not count: the statement may be older.
///
/// ```
/// use corridor::{AtlasFiles, Study, load_atlas, network::stretch};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// for published in &study.atlas().published {
///     assert!(stretch(study.atlas(), study.calibration(), published).is_some(), "{}", published.id);
/// }
/// # Ok::<(), corridor::Error>(())
/// ```
pub fn stretch(atlas: &Atlas, calibration: &Calibration, published: &Published) -> Option<Route> {
    let id = RouteId::from(published.id.as_str());
    match &published.extent {
        Extent::OfRoute { route, from, to } => {
            let route = atlas.route(route.as_str())?;
            let at = |place: &PlaceId| route.stops.iter().position(|stop| stop == place);
            let from = from.as_ref().map_or(Some(0), at)?;
            let to = to.as_ref().map_or(route.stops.len().checked_sub(1), at)?;
            let mut stops = route.stops[from.min(to)..=from.max(to)].to_vec();
            if from > to {
                stops.reverse();
            }
            Some(Route { id, stops, claims: Vec::new(), origin: published.origin.clone(), ..route.clone() })
        }
        Extent::Between { from, to, via, modes } => {
            let as_built = AsBuilt { calibration, modes, conditions: Conditions::on(atlas.as_of) };
            let paths = SegmentNetwork::new(atlas, &as_built).paths(from, via, to, 1, |_| true);
            paths.first().map(|path| path.route(atlas, id, GroupId::from("published")))
        }
    }
}

/// A finding for each published time or price whose way the atlas does not join.
pub(super) fn unjoined(atlas: &Atlas, calibration: &Calibration, out: &mut Vec<Finding>) {
    for published in atlas.published.iter().filter(|p| stretch(atlas, calibration, p).is_none()) {
        let message = "no segments of these modes join the places of the way".to_owned();
        let finding = published.origin.error("stops-not-connected", "", message);
        out.push(finding.with_hint("name other places, more `modes`, or add the segment that is missing"));
    }
}

/// Length over the network as it is built: what is in operation first, borders in any state.
struct AsBuilt<'b> {
    calibration: &'b Calibration,
    modes: &'b [Mode],
    conditions: Conditions,
}

impl Impedance for AsBuilt<'_> {
    fn travel(&self, segment: &Segment) -> Option<f64> {
        let length = self.calibration.get(&segment.id)?.length.get();
        let obstacle = if self.conditions.segment(segment).is_open() { 0.0 } else { NOT_IN_OPERATION };
        self.modes.contains(&segment.mode).then_some(length + obstacle)
    }

    fn border(&self, _: &PlaceId, _: Mode, _: (Country, Country)) -> Option<f64> {
        Some(0.0)
    }

    fn stop(&self, _: EventKind, _: Mode, _: &Place) -> Option<f64> {
        Some(0.0)
    }
}

impl SegmentPath<'_> {
    /// The path as a route, so that it can be assessed like a route of the atlas; it is named after its ends.
    pub fn route(&self, atlas: &Atlas, id: RouteId, group: GroupId) -> Route {
        let name =
            |place: Option<&&PlaceId>| place.map_or_else(String::new, |id| atlas.place_name(id, Lang::En).to_owned());
        let mut modes: Vec<Mode> =
            self.segments.iter().filter_map(|id| atlas.segments.get(*id)).map(|segment| segment.mode).collect();
        modes.sort_unstable();
        modes.dedup();
        Route {
            id,
            group,
            names: Names::english(format!("{} – {}", name(self.places.first()), name(self.places.last()))),
            description: String::new(),
            modes,
            stops: self.places.iter().map(|place| (*place).clone()).collect(),
            via: self.segments.iter().map(|id| (*id).clone()).collect(),
            colour: Rgb(0, 114, 178),
            corridors: Vec::new(),
            claims: Vec::new(),
            origin: Origin::default(),
        }
    }
}
