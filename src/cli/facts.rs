//! The facts that a map tells at their place, as asked for.

use std::path::Path;

use anyhow::{Result, bail};
use corridor::{
    Itinerary, Route, View,
    geodata::read_map_features,
    model::{Callout, Fact, RouteId},
    network::callouts,
};

use super::terminal;

/// The facts that are told.
#[derive(Debug)]
pub(crate) enum Facts {
    /// Those that decide about the routes; about one of them where it is named.
    Auto(Option<RouteId>),
    /// These, on every date; none of them, for a map without.
    These(Vec<Callout>),
}

impl Facts {
    /// What a word of the command line asks for: `none`, `auto`, or a file of points with names.
    pub(crate) fn asked(word: &str, focus: Option<RouteId>) -> Result<Self> {
        match word {
            "none" => Ok(Self::These(Vec::new())),
            "auto" => Ok(Self::Auto(focus)),
            file => {
                let read = read_map_features(Path::new(file))?;
                terminal::warn(&read.warnings);
                let named = read.features.into_iter().filter_map(|feature| Some((feature.points, feature.name?)));
                let told = named.flat_map(|(points, name)| {
                    points.into_iter().map(move |at| Callout { at, fact: Fact::Text(name.clone()) })
                });
                let told: Vec<Callout> = told.collect();
                if told.is_empty() {
                    bail!("{file}: no point with a `name` to call out");
                }
                Ok(Self::These(told))
            }
        }
    }

    /// The callouts of routes in a view.
    pub(crate) fn of(&self, view: &View<'_>, routes: &[&Route]) -> Vec<Callout> {
        match self {
            Self::These(told) => told.clone(),
            Self::Auto(focus) => {
                let routes = routes.iter().filter(|route| focus.as_ref().is_none_or(|focus| *focus == route.id));
                let itineraries: Vec<Itinerary<'_>> = routes.filter_map(|route| view.itinerary(route)).collect();
                callouts(view.atlas(), &itineraries)
            }
        }
    }
}
