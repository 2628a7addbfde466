//! The input of an export.

use super::layer::FieldKind::Text;
use super::layer::{Column, Field, FieldValue, columns};
use crate::colour::{Rgb, distinct};
use crate::compare::{Assessment, View};
use crate::model::{Atlas, Date, History, Lang, Names, PlaceId, Route, State};
use crate::network::Status;

/// The input of an export: routes under a view of their atlas.
#[derive(Clone, Copy, Debug)]
pub struct ExportSource<'a> {
    /// The atlas on a date, in a scenario.
    pub view: &'a View<'a>,
    /// The routes, assessed under it.
    pub routes: &'a [Assessment<'a>],
    /// Whether these are all routes of the atlas; if so, layers also hold segments, crossings, places and events of no
    /// route.
    pub all: bool,
    /// The language of the field `name`.
    pub lang: Lang,
}

impl<'a> ExportSource<'a> {
    /// The atlas.
    pub(super) fn atlas(&self) -> &'a Atlas {
        self.view.atlas()
    }

    /// The date of all states.
    pub(super) fn as_of(&self) -> Date {
        self.view.label.shown
    }

    /// Ids of the routes that pass a test, once each.
    pub(super) fn routes_that(&self, test: impl Fn(&Assessment<'_>) -> bool) -> Vec<&'a str> {
        self.routes.iter().filter(|route| test(route)).map(|route| route.itinerary.route.id.as_str()).collect()
    }

    /// The colour of each route, in their order: its own, or another where an earlier route has it, as on maps.
    pub(super) fn colours(&self) -> Vec<String> {
        let own: Vec<Rgb> = self.routes.iter().map(|route| route.itinerary.route.colour).collect();
        distinct(&own).iter().map(ToString::to_string).collect()
    }

    /// The name of a place in the chosen language.
    pub(super) fn place_name(&self, id: &'a PlaceId) -> &'a str {
        self.atlas().place_name(id, self.lang)
    }
}

/// A row with names.
pub(super) trait Named {
    fn names(&self) -> Option<&Names>;
}

/// The columns of names, one for each language.
#[rustfmt::skip] // one field a line
pub(super) fn name_columns<T: Named>() -> Vec<Column<T>> {
    columns! { T;
        "name_en": Text, "Name in English; null where none is known", |row| name(row, Lang::En);
        "name_az": Text, "Name in Azerbaijani; null where none is known", |row| name(row, Lang::Az);
        "name_hy": Text, "Name in Armenian; null where none is known", |row| name(row, Lang::Hy);
        "name_fa": Text, "Name in Persian; null where none is known", |row| name(row, Lang::Fa);
        "name_ka": Text, "Name in Georgian; null where none is known", |row| name(row, Lang::Ka);
        "name_ru": Text, "Name in Russian; null where none is known", |row| name(row, Lang::Ru);
        "name_tr": Text, "Name in Turkish; null where none is known", |row| name(row, Lang::Tr);
    }
}

fn name<T: Named>(row: &T, lang: Lang) -> FieldValue {
    row.names().and_then(|names| names.known(lang)).into()
}

/// The text of an id.
pub(super) fn id<T: ToString>(id: &T) -> FieldValue {
    id.to_string().into()
}

/// The text of a date as its source gives it: a day, a month or a year.
pub(super) fn date(date: Option<Date>) -> FieldValue {
    date.map(|date| date.to_string()).into()
}

/// The last day of the state that a status shows; `None` when no end is known, or the state is none of the history.
pub(super) fn last_day<S: State>(history: &History<S>, status: &Status<'_, S>, as_of: Date) -> Option<Date> {
    status.entry().and_then(|_| history.last_day_of_state(as_of))
}

/// Whether an event concerns a route.
pub(super) fn concerns(route: &Route, corridors: &[String]) -> bool {
    route.corridors.iter().any(|tag| corridors.contains(tag))
}
