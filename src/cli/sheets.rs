//! Sheets of a list, drawn: those of a file, and those of an atlas in its report.

use anyhow::Result;
use corridor::{
    Background, Extent, Finding, Itinerary, MapOptions, Route, Scenario, Study, View, draw_map,
    map::{Multiples, Panel, Size},
    model::{BaseMap, ReportSheet},
    network::callouts,
    sheet::Drawing,
};

/// What sheets are drawn from.
pub(crate) struct SheetSource<'a> {
    pub(crate) study: &'a Study,
    pub(crate) scenario: &'a Scenario,
    pub(crate) view: &'a View<'a>,
    pub(crate) base: &'a BaseMap,
}

impl SheetSource<'_> {
    /// A sheet; what it does not say is as in `defaults`.
    pub(crate) fn draw(&self, sheet: &ReportSheet, defaults: &MapOptions) -> Result<Drawing> {
        let routes: Vec<String> = sheet.routes.iter().map(ToString::to_string).collect();
        let chosen = self.study.routes(&routes)?;
        let told = chosen.iter().filter(|route| sheet.focus.as_ref().is_none_or(|focus| *focus == route.id));
        let told: Vec<Itinerary<'_>> = told.filter_map(|route| self.view.itinerary(route)).collect();
        let options = MapOptions {
            extent: sheet.extent.map_or(Extent::Auto, Extent::Box),
            theme: sheet.theme,
            lang: sheet.lang,
            title: sheet.title.clone(),
            subtitle: sheet.subtitle.clone(),
            size: size(sheet)?,
            label: Some(self.view.label.clone()),
            focus: sheet.focus.clone(),
            callouts: if sheet.callouts { callouts(self.view.atlas(), &told) } else { Vec::new() },
            ..defaults.clone()
        };
        let background = Background { base: self.base, overlays: &[] };
        if sheet.dates.is_empty() {
            let shown: Vec<Itinerary<'_>> = chosen.iter().filter_map(|route| self.view.itinerary(route)).collect();
            return Ok(draw_map(self.study.atlas(), &shown, &background, &options)?.drawing);
        }
        let panels = panels(self.study, self.scenario, &chosen, &sheet.dates)?;
        Ok(Multiples::new(self.study.atlas(), &panels, &background, &options)?.sheet()?.drawing)
    }
}

/// The size of a sheet.
fn size(sheet: &ReportSheet) -> Result<Size> {
    let Some(written) = &sheet.size else { return Ok(Size::default()) };
    let refused = |why: String| -> corridor::Error { Finding::into(written.origin.error("sheet-size", "", why)) };
    Ok(written.text.parse().map_err(refused)?)
}

/// Routes on some dates; what else is assumed is as in the scenario.
pub(crate) fn panels<'a>(
    study: &'a Study,
    scenario: &Scenario,
    routes: &[&'a Route],
    dates: &[corridor::Date],
) -> Result<Vec<Panel<'a>>> {
    let panel = |date: &corridor::Date| {
        let view = study.under(&Scenario { as_of: Some(*date), ..scenario.clone() })?;
        let itineraries = routes.iter().filter_map(|route| view.itinerary(route)).collect();
        Ok(Panel { label: view.label.clone(), itineraries })
    };
    dates.iter().map(panel).collect()
}
