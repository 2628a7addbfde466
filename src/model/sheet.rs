//! Sheets that a report draws, and extents with a name: what an atlas says of its maps.

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

/// A map that a report of the whole atlas draws besides one for each group.
#[derive(Clone, Debug)]
pub struct ReportSheet {
    /// The name of its files, without their ending.
    pub file: String,
    /// The routes on it, in the order of the legend.
    pub routes: Vec<RouteId>,
    /// The window in degrees; `None` for that of the routes.
    pub extent: Option<Bounds>,
    /// Its colour scheme.
    pub theme: Theme,
    /// The language of its words and names.
    pub lang: Lang,
    /// Its title; `None` for the names of the routes.
    pub title: Option<String>,
}
