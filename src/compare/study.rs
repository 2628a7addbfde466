//! Studies and views: an atlas with its calibrated lengths, on a date, in a scenario.

use super::assessment::Assessment;
use super::assumptions::Assumptions;
use crate::diagnostic::{Finding, closest};
use crate::error::{Error, Result};
use crate::model::{Atlas, Date, Label, Route, RouteId, Scenario};
use crate::network::{Calibration, Conditions, Itinerary};

/// An atlas with the calibrated lengths of its segments, which are measured once for all views of it.
///
/// ```
/// use corridor::{AtlasFiles, Selection, Study, load_atlas};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let comparison = study.on(None).compare(&Selection::default())?;
/// assert_eq!(comparison.groups[0].baseline.as_str(), "btk");
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Study {
    atlas: Atlas,
    calibration: Calibration,
}

/// An atlas on a date, in a scenario: the status of its segments and crossings, and the assumptions of time and cost.
///
/// A view resolves routes ([`itinerary`](Self::itinerary)), assesses and compares them ([`assess`](Self::assess),
/// [`compare`](Self::compare)), and finds others ([`find`](Self::find)). Made by [`Study::on`] or [`Study::under`].
///
/// ```
/// use corridor::{AtlasFiles, Study, load_atlas, read_scenario};
/// let files = AtlasFiles::Embedded;
/// let study = Study::new(load_atlas(&files)?.atlas);
/// let view = study.under(&read_scenario(&files, "iran-closed")?)?;
/// let aras = view.itinerary(study.route("aras")?).expect("it is of this atlas");
/// assert!(aras.closed_by().contains(&"AZ-IR"));
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct View<'a> {
    study: &'a Study,
    /// Date and scenario, for headings.
    pub label: Label,
    /// Status of segments and crossings.
    pub conditions: Conditions,
    /// Assumptions of time, cost and emissions.
    pub assumptions: Assumptions,
}

impl Study {
    /// Measures and calibrates every segment of an atlas.
    pub fn new(atlas: Atlas) -> Self {
        let calibration = Calibration::of(&atlas);
        Self { atlas, calibration }
    }

    /// The atlas.
    pub fn atlas(&self) -> &Atlas {
        &self.atlas
    }

    /// The calibrated lengths of its segments.
    pub fn calibration(&self) -> &Calibration {
        &self.calibration
    }

    /// The view of the atlas on a date, without a scenario; `None` for the date of the atlas.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Study, load_atlas};
    /// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
    /// assert_eq!(study.on(None).label.shown.to_string(), "2026-07-01");
    /// # Ok::<(), corridor::Error>(())
    /// ```
    pub fn on(&self, date: Option<Date>) -> View<'_> {
        let shown = date.unwrap_or(self.atlas.as_of);
        View {
            study: self,
            label: Label::on(self.atlas.as_of, shown),
            conditions: Conditions::on(shown),
            assumptions: Assumptions::of(&self.atlas),
        }
    }

    /// The view of the atlas in a scenario.
    ///
    /// # Errors
    /// A finding with its line for every unknown id, contradiction and wrong unit in the scenario.
    pub fn under(&self, scenario: &Scenario) -> Result<View<'_>> {
        let mut findings = Vec::new();
        let mut keep = |error: Error| findings.extend(error.into_findings());
        let conditions = Conditions::of(&self.atlas, scenario).map_err(&mut keep).ok();
        let assumptions = Assumptions::changed(&self.atlas, scenario).map_err(&mut keep).ok();
        Error::check(findings)?;
        match (conditions, assumptions) {
            (Some(conditions), Some(assumptions)) => {
                Ok(View { study: self, label: Label::of(self.atlas.as_of, scenario), conditions, assumptions })
            }
            _ => unreachable!("what is missing has left a finding"),
        }
    }

    /// The route with this id.
    ///
    /// # Errors
    /// An unknown id, with the nearest known one as hint.
    pub fn route(&self, id: &str) -> Result<&Route> {
        self.atlas.route(id).ok_or_else(|| {
            let finding = Finding::argument("unknown-route", format!("there is no route `{id}`"));
            let all: Vec<&str> = self.atlas.route_ids().map(RouteId::as_str).collect();
            finding
                .with_hint(match closest(id, all.iter().copied()) {
                    _ if self.atlas.groups.iter().any(|g| g.id.as_str() == id) => {
                        format!("it is a group of routes: {id}")
                    }
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("routes are: {}", all.join(", ")),
                })
                .into()
        })
    }

    /// The routes with these ids, in this order, once each; the id of a group stands for its routes. Without ids, all
    /// routes of the atlas.
    ///
    /// # Errors
    /// An unknown id, with the nearest known one as hint.
    pub fn routes(&self, ids: &[String]) -> Result<Vec<&Route>> {
        if ids.is_empty() {
            return Ok(self.atlas.routes.iter().collect());
        }
        let mut chosen: Vec<&Route> = Vec::new();
        for id in ids {
            let named: Vec<&Route> = match self.atlas.groups.iter().find(|g| g.id.as_str() == id) {
                Some(group) => self.atlas.routes_of(&group.id).collect(),
                None => vec![self.route(id)?],
            };
            for route in named {
                if !chosen.iter().any(|r| r.id == route.id) {
                    chosen.push(route);
                }
            }
        }
        Ok(chosen)
    }
}

impl<'a> View<'a> {
    /// The atlas.
    pub fn atlas(&self) -> &'a Atlas {
        &self.study.atlas
    }

    /// The study of which this is a view.
    pub fn study(&self) -> &'a Study {
        self.study
    }

    /// A route resolved to stops and legs; `None` only for a route of another atlas.
    pub fn itinerary<'r>(&self, route: &'r Route) -> Option<Itinerary<'r>>
    where
        'a: 'r,
    {
        Itinerary::new(&self.study.atlas, &self.study.calibration, route, &self.conditions)
    }

    /// A route with all its indicators; `None` only for a route of another atlas.
    pub fn assess<'r>(&self, route: &'r Route) -> Option<Assessment<'r>>
    where
        'a: 'r,
    {
        Some(Assessment::new(&self.study.atlas, self.itinerary(route)?, &self.assumptions))
    }
}
