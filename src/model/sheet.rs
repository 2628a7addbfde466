//! Maps that an atlas defines for its report.

use super::claim::words;
use super::{Bounds, Lang, RouteId};

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

/// A map that the report of an atlas draws in addition to one for each group.
#[derive(Clone, Debug)]
pub struct ReportSheet {
    /// Name of its files, without extension.
    pub file: String,
    /// Routes on it, in the order of the legend.
    pub routes: Vec<RouteId>,
    /// Map extent in degrees; `None` for that of the routes.
    pub extent: Option<Bounds>,
    /// Its colour scheme.
    pub theme: Theme,
    /// The language of its words and names.
    pub lang: Lang,
    /// Its title; `None` for the names of the routes.
    pub title: Option<String>,
}
