//! Options of a chart.

use crate::model::{Label, Lang, Theme};
use crate::units::Points;

/// The type of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Strip diagram: routes over a common scale, with countries, states, borders, gauge breaks and ports.
    Strip,
    /// Hours, by part of the journey or over kilometres.
    Time,
    /// Dollars, by part of the journey or over kilometres.
    Cost,
    /// Timeline: dated events by route.
    Timeline,
    /// Promised dates over the dates on which they were said; of all projects when no route is given.
    Promises,
}

/// The form of a chart of time or cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartForm {
    /// A stacked bar for each route: moving, borders, changes of gauge and so on.
    #[default]
    Bars,
    /// Stairs: the running total over the kilometres of each route.
    Stairs,
}

/// Options of a chart.
#[derive(Clone, Debug)]
pub struct ChartOptions {
    /// Type of the chart.
    pub kind: ChartKind,
    /// Form of a chart of time or cost; of no effect on the others.
    pub form: ChartForm,
    /// Width of the sheet.
    pub width: Points,
    /// Height of the sheet; `None` for as high as needed.
    pub height: Option<Points>,
    /// Colour scheme.
    pub theme: Theme,
    /// Language of names and words.
    pub lang: Lang,
    /// Title; `None` for one made of type and routes.
    pub title: Option<String>,
    /// The view that the chart shows, for the subtitle; `None` names no scenario.
    pub label: Option<Label>,
}

impl ChartOptions {
    /// The default chart of a type: 85 mm wide, one column of a journal, for a strip diagram; else 174 mm.
    pub fn new(kind: ChartKind) -> Self {
        let wide = if kind == ChartKind::Strip { 85.0 } else { 174.0 };
        Self {
            kind,
            form: ChartForm::Bars,
            width: Points::from_mm(wide),
            height: None,
            theme: Theme::Light,
            lang: Lang::En,
            title: None,
            label: None,
        }
    }
}
