//! Studies and views: an atlas with its calibrated lengths, on a date, in a scenario.

use super::assessment::Assessment;
use super::assumptions::Assumptions;
use crate::diagnostic::{Finding, closest};
use crate::error::{Error, Result};
use crate::model::{Atlas, Date, Group, Label, Route, RouteId, Scenario, named};
use crate::network::{Calibration, Conditions, Itinerary};
use crate::parallel;

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
    reversed: bool,
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
        Self { atlas, calibration, reversed: false }
    }

    /// This study with every route travelled from its end to its beginning.
    ///
    /// Lengths and states are the same; hours and costs differ where an assumption holds for one direction.
    #[must_use]
    pub fn reversed(mut self) -> Self {
        self.atlas.routes.iter_mut().for_each(|route| route.stops.reverse());
        Self { reversed: !self.reversed, ..self }
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
            label: Label { reversed: self.reversed, ..Label::on(self.atlas.as_of, shown) },
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
        let beyond = scenario.beyond.as_ref().map(|more| Conditions::of(&self.atlas, more)).transpose()?;
        let beyond = beyond.map_or_else(Vec::new, |conditions| conditions.assumed);
        match (conditions, assumptions) {
            (Some(conditions), Some(assumptions)) => {
                let label = Label {
                    reversed: self.reversed,
                    ..Label::of(self.atlas.as_of, scenario, conditions.assumed.clone(), beyond)
                };
                Ok(View { study: self, label, conditions, assumptions })
            }
            _ => unreachable!("what is missing has left a finding"),
        }
    }

    /// The route with this id, or the only one with this name in any language.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Study, load_atlas};
    /// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
    /// for name in ["tripp", "Zangezur", "Syunik", "Zəngəzur dəhlizi", "Թրամփի ուղի"] {
    ///     assert_eq!(study.route(name)?.id.as_str(), "zangezur");
    /// }
    /// # Ok::<(), corridor::Error>(())
    /// ```
    ///
    /// # Errors
    /// An unknown id or name, with the nearest known one as hint; a name that several routes have, with their ids.
    pub fn route(&self, id: &str) -> Result<&Route> {
        if let Some(route) = self.atlas.route(id).or_else(|| self.atlas.route(&id.to_lowercase())) {
            return Ok(route);
        }
        let found = named(id, self.atlas.routes.iter().map(|route| (route, &route.names)));
        match found.as_slice() {
            [route] => return Ok(route),
            [] => {}
            several => {
                let ids: Vec<&str> = several.iter().map(|route| route.id.as_str()).collect();
                let finding = Finding::argument("ambiguous-route", format!("{} routes are called `{id}`", ids.len()));
                return Err(finding.with_hint(format!("write the id: {}", ids.join(", "))).into());
            }
        }
        Err({
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

    /// The routes with these ids or names, in this order, once each; a group stands for its routes. Without ids, all
    /// routes of the atlas.
    ///
    /// # Errors
    /// An unknown id or name, with the nearest known one as hint; a name that several routes have, with their ids.
    pub fn routes(&self, ids: &[String]) -> Result<Vec<&Route>> {
        if ids.is_empty() {
            return Ok(self.atlas.routes.iter().collect());
        }
        let mut chosen: Vec<&Route> = Vec::new();
        for id in ids {
            let chosen_by: Vec<&Route> = match self.group(id) {
                Some(group) => self.atlas.routes_of(&group.id).collect(),
                None => vec![self.route(id)?],
            };
            for route in chosen_by {
                if !chosen.iter().any(|r| r.id == route.id) {
                    chosen.push(route);
                }
            }
        }
        Ok(chosen)
    }

    /// The group with this id or, where no route has it for an id, this name.
    fn group(&self, id: &str) -> Option<&Group> {
        let groups = &self.atlas.groups;
        let by_name = || match named(id, groups.iter().map(|group| (group, &group.names))).as_slice() {
            [group] if self.atlas.route(id).is_none() => Some(*group),
            _ => None,
        };
        groups.iter().find(|group| group.id.as_str() == id).or_else(by_name)
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

    /// Routes with all their indicators, in their order, computed on all processors.
    pub(super) fn assess_all(&self, routes: &[&'a Route]) -> Vec<Assessment<'a>> {
        parallel::map(routes, |route| self.assess(route)).into_iter().flatten().collect()
    }
}
