//! Facts at their place, in words.

use super::date::long_date;
use super::text::{digits, fill, number};
use super::view::ViewWord;
use crate::model::{Atlas, Fact, Lang};

/// A fact as a map prints it at its place.
pub(crate) fn fact(fact: &Fact, atlas: &Atlas, lang: Lang) -> String {
    let filled = |word: ViewWord, values: &[(&str, &str)]| fill(word.text(lang), values);
    match fact {
        Fact::Missing { km, promised } => {
            let said = filled(ViewWord::Missing, &[("km", &number(*km, lang))]);
            let Some(date) = promised else { return said };
            filled(ViewWord::Promised, &[("said", &said), ("date", &long_date(*date, lang))])
        }
        Fact::Closed(id) => {
            let name = atlas.crossings.get(id).map_or(id.as_str(), |crossing| crossing.names.get(lang));
            filled(ViewWord::BorderShut, &[("name", name)])
        }
        Fact::GaugeBreak(a, b) => {
            let mm = [a, b].map(|gauge| digits(&gauge.mm().to_string(), lang));
            filled(ViewWord::Gauges, &[("a", &mm[0]), ("b", &mm[1])])
        }
        Fact::Text(text) => text.clone(),
    }
}
