//! What a chart is asked for.

use crate::model::Lang;
use crate::theme::Theme;
use crate::units::Points;

/// What a chart shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Routes on a common ruler: countries, states, borders, gauge breaks, ports.
    Strip,
    /// Hours over kilometres.
    Time,
    /// Dollars over kilometres.
    Cost,
    /// What happened, by route.
    Timeline,
}

/// How a chart is drawn.
#[derive(Clone, Debug)]
pub struct ChartOptions {
    /// What it shows.
    pub kind: ChartKind,
    /// Width of the sheet.
    pub width: Points,
    /// Height of the sheet; `None` for as high as needed.
    pub height: Option<Points>,
    /// Colours.
    pub theme: Theme,
    /// Language of names and words.
    pub lang: Lang,
    /// Title, instead of what the chart shows.
    pub title: Option<String>,
    /// What the scenario is called; empty without one.
    pub scenario: String,
}

impl ChartOptions {
    /// A chart as it is drawn when nothing else is asked for: as wide as one column of a journal, 85 mm, or 174 mm for
    /// what has words in it.
    pub fn new(kind: ChartKind) -> Self {
        let wide = if kind == ChartKind::Strip { 85.0 } else { 174.0 };
        Self {
            kind,
            width: Points::from_mm(wide),
            height: None,
            theme: Theme::Light,
            lang: Lang::En,
            title: None,
            scenario: String::new(),
        }
    }
}
