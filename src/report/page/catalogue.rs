//! Words of the catalogue for the templates and the script of the page.

use std::collections::BTreeMap;

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, Value};

use crate::model::Lang;
use crate::words::{digits, message, template};

/// The words of the script. It puts values in itself.
const OF_SCRIPT: [&str; 30] = [
    "as-of",
    "baseline",
    "mode-rail",
    "mode-road",
    "mode-sea",
    "page-as-of",
    "page-missing-when",
    "page-open-no",
    "page-open-unknown",
    "page-open-yes",
    "page-shown",
    "script-code-copied",
    "script-events",
    "script-fixed",
    "script-leg",
    "script-leg-c",
    "script-leg-d",
    "script-leg-o",
    "script-leg-p",
    "script-leg-r",
    "script-leg-s",
    "script-leg-u",
    "script-leg-x",
    "script-lines",
    "script-link-copied",
    "script-open",
    "script-open-part",
    "script-route",
    "script-route-head",
    "script-table-copied",
];

/// The messages of the script by their id, with `{name}` and the like for values.
pub(super) fn script_words(lang: Lang) -> BTreeMap<&'static str, &'static str> {
    OF_SCRIPT.into_iter().map(|id| (id, template(lang, id))).collect()
}

/// An environment of templates that has `say("id", key=value)` for messages, and the filters `digits` for numbers and
/// `capital` for words that begin a line.
pub(super) fn environment<'source>(lang: Lang) -> Environment<'source> {
    let mut environment = Environment::new();
    environment.add_function("say", move |id: &str, values: Kwargs| said(lang, id, &values));
    environment.add_filter("digits", move |value: Value| digits(&value.to_string(), lang));
    environment.add_filter("capital", |text: &str| {
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
    });
    environment
}

fn said(lang: Lang, id: &str, values: &Kwargs) -> Result<String, Error> {
    let mut filled = Vec::new();
    for key in values.args() {
        let value: Value = values.get(key)?;
        let filling = if value.is_number() { f64::try_from(value)?.into() } else { value.to_string().into() };
        filled.push((key, filling));
    }
    Ok(message(lang, id, &filled))
}
