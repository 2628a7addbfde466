//! Maps that an atlas defines for its report.

use super::claim::words;
use super::{Bounds, Date, Lang, Named, RouteId};

words! {
    /// The colour scheme of a drawing.
    #[derive(Default)]
    Theme {
        /// For screens and colour print.
        #[default]
        Light = "light",
        /// For dark screens.
        Dark = "dark",
        /// For print on white, also in grey.
        Print = "print",
    }
}

/// A map of a list of sheets, such as that which the report of an atlas draws besides one map for each group.
#[derive(Clone, Debug)]
pub struct ReportSheet {
    /// Name of its files, without extension.
    pub file: String,
    /// Routes on it.
    pub routes: Vec<RouteId>,
    /// Map extent in degrees; `None` for that of the routes.
    pub extent: Option<Bounds>,
    /// Its colour scheme.
    pub theme: Theme,
    /// The language of its words and names.
    pub lang: Lang,
    /// Its title; `None` for its headline.
    pub title: Option<String>,
    /// Its subtitle; `None` for what is shown, and when.
    pub subtitle: Option<String>,
    /// Its size as written; `None` for A4.
    pub size: Option<Named>,
    /// The route that it is about; `None` for all alike.
    pub focus: Option<RouteId>,
    /// Whether it tells facts at their place.
    pub callouts: bool,
    /// The dates of its small multiples; empty for one map.
    pub dates: Vec<Date>,
}
