//! Figures of the HTML report under every scenario and date, shown by its script; the command line gives the same.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::brief::Brief;
use super::super::labels::{date, open_id, shown};
use super::super::legs::km_between;
use super::catalogue::script_words;
use super::content::{PageContent, Told};
use super::seen::{PageView, Sets};
use crate::compare::{Comparison, GroupComparison};
use crate::model::{Label, Lang, SegmentState};
use crate::network::{Cause, Itinerary, Leg};
use crate::words::{digits, say};

/// The JSON data of the page, `corridor/page/2`.
#[derive(Serialize)]
pub(super) struct Data<'a> {
    schema: &'static str,
    steps: Vec<Step>,
    scenarios: Vec<Scenario<'a>>,
    groups: BTreeMap<&'a str, GroupLine<'a>>,
    views: BTreeMap<String, BTreeMap<&'a str, View>>,
    sets: &'a Sets,
    /// By group, what the rows of its comparison say in each view.
    cells: BTreeMap<&'a str, &'a BTreeMap<String, Told>>,
    /// The day of each view and what it assumes beyond the data, in words.
    told: BTreeMap<String, String>,
    /// Words of the script.
    words: BTreeMap<&'static str, &'static str>,
    /// Segments of each route.
    legs: BTreeMap<&'a str, Vec<&'a str>>,
    /// Names of the start and end of each leg.
    names: BTreeMap<&'a str, Vec<String>>,
    /// Kilometres of each leg.
    km: BTreeMap<&'a str, Vec<f64>>,
}

#[derive(Serialize)]
struct Step {
    date: String,
    label: String,
}

#[derive(Serialize)]
struct Scenario<'a> {
    id: &'a str,
    name: String,
    reason: &'a str,
}

#[derive(Serialize)]
struct GroupLine<'a> {
    baseline: &'a str,
    routes: Vec<&'a str>,
}

#[derive(Serialize)]
struct View {
    passable: bool,
    /// Whether it is open end to end: `yes`, `no` or `unknown`.
    open: &'static str,
    /// State of each leg, one letter per leg.
    s: String,
    /// Indices of the legs at whose start the scenario closes a place.
    cut: Vec<usize>,
}

impl<'a> Data<'a> {
    pub(super) fn new(brief: &'a Brief<'a>, content: &'a PageContent, pages: &'a [PageView<'a>]) -> Self {
        let groups = &brief.comparison.groups;
        let first = pages.first();
        let steps = first.into_iter().flat_map(|view| &view.steps);
        let views = pages.iter().flat_map(|view| {
            view.steps.iter().map(|(date, _, compared)| (format!("{}|{date}", view.id), views(compared)))
        });
        let labels = pages.iter().flat_map(|view| view.steps.iter().map(|step| (&view.id, step)));
        let told = labels
            .map(|(id, (date, _, compared))| (format!("{id}|{date}"), shown(&compared.label, brief.atlas, brief.lang)));
        let itineraries = || brief.itineraries().map(|itinerary| (itinerary.route.id.as_str(), itinerary));
        let place = |id| brief.atlas.place_name(id, brief.lang);
        let name = |leg: &Leg<'a>| format!("{} – {}", place(leg.from), place(leg.to));
        Self {
            schema: "corridor/page/2",
            steps: steps
                .map(|(date, label, on)| Step {
                    date: date.to_string(),
                    label: step_label(label, &on.label, brief.lang),
                })
                .collect(),
            scenarios: pages
                .iter()
                .map(|l| Scenario { id: &l.id, name: scenario_name(l, brief.lang), reason: &l.reason })
                .collect(),
            told: told.collect(),
            words: script_words(brief.lang),
            views: views.collect(),
            sets: &content.sets,
            cells: groups
                .iter()
                .zip(&content.groups)
                .map(|(group, content)| (group.group.id.as_str(), &content.told))
                .collect(),
            groups: groups.iter().map(|group| (group.group.id.as_str(), GroupLine::from(group))).collect(),
            legs: itineraries()
                .map(|(id, itinerary)| (id, itinerary.legs.iter().map(|leg| leg.segment.id.as_str()).collect()))
                .collect(),
            names: itineraries().map(|(id, itinerary)| (id, itinerary.legs.iter().map(name).collect())).collect(),
            km: itineraries()
                .map(|(id, itinerary)| (id, itinerary.legs.iter().map(|leg| km_between(leg.start, leg.end)).collect()))
                .collect(),
        }
    }

    /// JSON text for a `<script>` element of data, without any `<`, so that no name can end the element.
    pub(super) fn json(&self) -> String {
        let text = serde_json::to_string(self).expect("keys are text and numbers are finite");
        text.replace('<', "\\u003c")
    }
}

impl<'a> From<&'a GroupComparison<'a>> for GroupLine<'a> {
    fn from(group: &'a GroupComparison<'a>) -> Self {
        let routes = group.routes.iter().map(|route| route.itinerary.route.id.as_str()).collect();
        Self { baseline: group.baseline.as_str(), routes }
    }
}

fn views<'a>(comparison: &'a Comparison<'a>) -> BTreeMap<&'a str, View> {
    let routes = comparison.groups.iter().flat_map(|group| &group.routes);
    routes.map(|route| (route.itinerary.route.id.as_str(), View::from(&route.itinerary))).collect()
}

impl From<&Itinerary<'_>> for View {
    fn from(itinerary: &Itinerary<'_>) -> Self {
        Self {
            passable: itinerary.is_passable(),
            open: open_id(itinerary.passability()),
            s: itinerary.legs.iter().map(letter).collect(),
            cut: cut(itinerary),
        }
    }
}

/// What stands below the slider; the first day need not be that of the data.
fn step_label(short: &str, label: &Label, lang: Lang) -> String {
    match short {
        "" if label.shown == label.data => say!(lang, "page-step-data"),
        "" => date(label.shown, lang),
        year => digits(year, lang),
    }
}

fn scenario_name(view: &PageView<'_>, lang: Lang) -> String {
    view.names.as_ref().map_or_else(|| say!(lang, "page-as-it-is"), |names| names.get(lang).to_owned())
}

fn letter(leg: &Leg<'_>) -> char {
    match leg.status.state() {
        _ if leg.status.closed_by().is_some() => 'c',
        Some(SegmentState::Operational) => 'o',
        Some(SegmentState::UnderConstruction) => 'u',
        Some(SegmentState::Planned) => 'p',
        Some(SegmentState::Disused) => 'd',
        Some(SegmentState::Closed) => 's',
        Some(SegmentState::Disrupted) => 'r',
        None => 'x',
    }
}

fn cut(itinerary: &Itinerary<'_>) -> Vec<usize> {
    let closed = itinerary.interruptions().into_iter().filter(|cut| cut.segments.is_empty());
    let closed = closed.filter(|cut| matches!(cut.cause, Cause::Closed(_)));
    closed.filter_map(|cut| itinerary.legs.iter().position(|leg| leg.from == cut.from)).collect()
}
