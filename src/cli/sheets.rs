//! Sheets of a list, drawn: those of a file, and those of an atlas in its report.

use anyhow::Result;
use corridor::{
    Background, Date, Error, Extent, Itinerary, MapOptions, Route, Scenario, Study, View, draw_map,
    map::{Multiples, Panel, Size},
    model::ReportSheet,
    sheet::Drawing,
};

use super::facts::Facts;
use super::overlays::warn_of;

/// What sheets are drawn from.
pub(crate) struct SheetSource<'a> {
    pub(crate) study: &'a Study,
    pub(crate) scenario: &'a Scenario,
    pub(crate) view: &'a View<'a>,
    pub(crate) background: Background<'a>,
}

impl SheetSource<'_> {
    /// A sheet; what it does not say is as in `defaults`.
    pub(crate) fn draw(&self, sheet: &ReportSheet, defaults: &MapOptions) -> Result<Drawing> {
        let routes: Vec<String> = sheet.routes.iter().map(ToString::to_string).collect();
        let chosen = self.study.routes(&routes)?;
        let facts = if sheet.callouts { Facts::Auto(sheet.focus.clone()) } else { Facts::These(Vec::new()) };
        let options = MapOptions {
            extent: sheet.extent.map_or(Extent::Auto, Extent::Box),
            theme: sheet.theme,
            lang: sheet.lang,
            title: sheet.title.clone(),
            subtitle: sheet.subtitle.clone(),
            size: size(sheet)?,
            label: Some(self.view.label.clone()),
            focus: sheet.focus.clone(),
            callouts: facts.of(self.view, &chosen),
            ..defaults.clone()
        };
        let map = if sheet.dates.is_empty() {
            let shown: Vec<Itinerary<'_>> = chosen.iter().filter_map(|route| self.view.itinerary(route)).collect();
            draw_map(self.study.atlas(), &shown, &self.background, &options)?
        } else {
            let panels = panels(self.study, self.scenario, &chosen, &sheet.dates, &facts)?;
            Multiples::new(self.study.atlas(), &panels, &self.background, &options)?.sheet()?
        };
        warn_of(&map, &[], &[]);
        Ok(map.drawing)
    }
}

/// The size of a sheet.
///
/// # Errors
/// A size that cannot be read, at its line of the list.
pub(crate) fn size(sheet: &ReportSheet) -> Result<Size, Error> {
    let Some(written) = &sheet.size else { return Ok(Size::default()) };
    written.text.parse().map_err(|why: String| written.origin.error("sheet-size", "", why).into())
}

/// Routes on some dates; what else is assumed is as in the scenario.
pub(crate) fn panels<'a>(
    study: &'a Study,
    scenario: &Scenario,
    routes: &[&'a Route],
    dates: &[Date],
    facts: &Facts,
) -> Result<Vec<Panel<'a>>> {
    let panel = |date: &Date| {
        let view = study.under(&Scenario { as_of: Some(*date), ..scenario.clone() })?;
        let itineraries = routes.iter().filter_map(|route| view.itinerary(route)).collect();
        Ok(Panel { label: view.label.clone(), itineraries, callouts: facts.of(&view, routes) })
    };
    dates.iter().map(panel).collect()
}
