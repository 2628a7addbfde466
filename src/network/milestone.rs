//! Milestones: events that changed the state of a route.

use super::itinerary::Itinerary;
use crate::model::{Date, Event, SourceId, State, StatusEntry};

/// Whether an event is a milestone of a route: on its day a state of a line or crossing of the route begins, and both
/// have a source in common.
///
/// ```
/// use corridor::{AtlasFiles, Study, load_atlas, network::is_milestone};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let btk = study.on(None).itinerary(study.route("btk")?).expect("it is of this atlas");
/// let opened = |title: &str| study.atlas().events.iter().find(|event| event.title.contains(title)).unwrap();
/// assert!(is_milestone(opened("The Baku–Tbilisi–Kars railway is opened"), &btk));
/// assert!(!is_milestone(opened("Russia invades Ukraine"), &btk));
/// # Ok::<(), corridor::Error>(())
/// ```
pub fn is_milestone(event: &Event, itinerary: &Itinerary<'_>) -> bool {
    let lines = itinerary.legs.iter().flat_map(|leg| leg.segment.status.entries());
    let crossings = itinerary.crossings().filter_map(|crossing| crossing.record);
    let crossings = crossings.flat_map(|crossing| crossing.status.entries());
    lines
        .map(begin)
        .chain(crossings.map(begin))
        .any(|(from, source)| from == Some(event.date) && event.sources.contains(source))
}

/// The first day of a state, and its source.
fn begin<S: State>(entry: &StatusEntry<S>) -> (Option<Date>, &SourceId) {
    (entry.from, &entry.source)
}
