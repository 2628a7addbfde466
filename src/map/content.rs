//! Content of a map, shared by its viewports.

use std::collections::{BTreeMap, BTreeSet};

use super::basemap::BasemapLayer;
use super::offset_line::MOST_BESIDE;
use super::options::{MapOptions, Overlay};
use crate::model::{Atlas, Country, Label, Mode, SegmentId, Worldview};
use crate::network::{Itinerary, Leg};
use crate::sheet::{Medium, Sizes};
use crate::words::{Word, fill};

/// The data of a map, with its options and sizes.
pub(super) struct Content<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) itineraries: &'a [Itinerary<'a>],
    pub(super) basemap: &'a BasemapLayer<'a>,
    pub(super) overlays: &'a [Overlay],
    pub(super) options: &'a MapOptions,
    pub(super) sizes: Sizes,
    /// Whether a route whose name finds no room on the map stands in the legend instead.
    pub(super) keys: bool,
}

/// The greatest number of routes that share a segment.
pub(super) fn most_side_by_side(itineraries: &[Itinerary<'_>]) -> usize {
    let mut routes: BTreeMap<&SegmentId, usize> = BTreeMap::new();
    for itinerary in itineraries {
        let segments: BTreeSet<&SegmentId> = itinerary.legs.iter().map(|leg| &leg.segment.id).collect();
        for segment in segments {
            *routes.entry(segment).or_default() += 1;
        }
    }
    routes.into_values().max().unwrap_or(1)
}

impl Content<'_> {
    /// Whether there are too many routes to be told apart: those that share track are drawn on each other, without names.
    pub(super) fn is_crowded(&self) -> bool {
        self.itineraries.len() > MOST_BESIDE
    }

    /// Whether the sheet is for a glance: few names, no graticule.
    pub(super) fn is_card(&self) -> bool {
        self.options.size.medium() == Medium::Screen
    }

    /// The view that the map shows; the date of its routes where no other is given.
    pub(super) fn label(&self) -> Label {
        let date = self.itineraries.first().map_or(self.atlas.as_of, |first| first.as_of);
        self.options.label.clone().unwrap_or_else(|| Label::on(self.atlas.as_of, date))
    }

    /// Whether a leg is drawn: not where nothing of it had begun on the date, but on a page that can change the date.
    pub(super) fn draws(&self, leg: &Leg<'_>) -> bool {
        self.options.every_state || leg.status.begins().is_none()
    }

    /// Whether both legs at a stop are drawn: between a line and one that had not begun there was no change of gauge.
    pub(super) fn draws_at(&self, itinerary: &Itinerary<'_>, stop: usize) -> bool {
        itinerary
            .legs
            .iter()
            .skip(stop.saturating_sub(1))
            .take(if stop == 0 { 1 } else { 2 })
            .all(|leg| self.draws(leg))
    }

    /// The name of a country in the atlas, else in the base map.
    pub(super) fn country_name(&self, country: Country) -> String {
        let lang = self.options.lang;
        match (self.atlas.countries.get(&country), self.basemap.base.names.get(&country)) {
            (None, Some(names)) => names.get(lang).to_owned(),
            _ => self.atlas.country_name(country, lang),
        }
    }

    /// What the map says about its boundaries: that they are no statement, and by which rule they are drawn.
    pub(super) fn boundaries_note(&self) -> String {
        let (lang, disputes) = (self.options.lang, &self.basemap.base.countries.disputes);
        let rule = match (disputes.view, disputes.view.country()) {
            _ if disputes.areas.is_empty() => Word::ViewSource.text(lang).to_owned(),
            (_, Some(country)) => fill(Word::ViewLaw.text(lang), &[("country", &self.country_name(country))]),
            (Worldview::Un, _) => Word::ViewUn.text(lang).to_owned(),
            (Worldview::Facto, _) => Word::ViewFacto.text(lang).to_owned(),
            _ => Word::ViewSource.text(lang).to_owned(),
        };
        format!("{} {rule}", Word::Boundaries.text(lang))
    }

    /// Whether railways carry cross ticks: only where roads or ships are drawn too.
    pub(super) fn ticks(&self) -> bool {
        let modes = || self.itineraries.iter().flat_map(|i| &i.legs).map(|leg| leg.segment.mode);
        modes().any(|mode| mode != Mode::Rail) && modes().any(|mode| mode == Mode::Rail)
    }
}
