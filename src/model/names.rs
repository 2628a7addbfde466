//! Names in several languages, side by side.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// A language in which tables and maps can be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// English
    #[default]
    En,
    /// Azerbaijani
    Az,
    /// Armenian
    Hy,
    /// Persian
    Fa,
    /// Georgian
    Ka,
    /// Russian
    Ru,
    /// Turkish
    Tr,
}

impl Lang {
    /// All languages, in the order of the manual.
    pub const ALL: [Self; 7] = [Self::En, Self::Az, Self::Hy, Self::Fa, Self::Ka, Self::Ru, Self::Tr];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Az => "az",
            Self::Hy => "hy",
            Self::Fa => "fa",
            Self::Ka => "ka",
            Self::Ru => "ru",
            Self::Tr => "tr",
        }
    }

    /// Whether its script runs from right to left.
    pub fn is_rtl(self) -> bool {
        self == Self::Fa
    }

    /// Whether it is written in Latin letters.
    pub fn is_latin(self) -> bool {
        matches!(self, Self::En | Self::Az | Self::Tr)
    }

    /// The separator of the items of a list: a comma and a space.
    pub fn list_separator(self) -> &'static str {
        if self.is_rtl() { "، " } else { ", " }
    }

    /// The separator of items that can have commas of their own: a semicolon and a space.
    pub fn clause_separator(self) -> &'static str {
        if self.is_rtl() { "؛ " } else { "; " }
    }
}

impl FromStr for Lang {
    type Err = String;

    fn from_str(code: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|l| l.code() == code)
            .ok_or_else(|| format!("`{code}` is none of the languages en, az, hy, fa, ka, ru, tr"))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// The names of one thing by ISO 639-1 language code; there is always an English one. Others that it is also known by
/// are kept beside them: they are found, and printed only as such.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct Names {
    by_lang: BTreeMap<String, String>,
    #[serde(skip)]
    also: BTreeMap<String, Vec<String>>,
    #[serde(skip)]
    transliterated: BTreeSet<String>,
}

impl Names {
    /// Names with at least `en`; `None` without it.
    pub fn new(names: BTreeMap<String, String>) -> Option<Self> {
        names.contains_key("en").then_some(Self { by_lang: names, ..Self::default() })
    }

    /// The same, with further names by language.
    #[must_use]
    pub fn also_known_as(self, also: BTreeMap<String, Vec<String>>) -> Self {
        Self { also, ..self }
    }

    /// The same, with the languages whose names are transliterated from another one.
    #[must_use]
    pub fn transliterated_in(self, transliterated: BTreeSet<String>) -> Self {
        Self { transliterated, ..self }
    }

    /// Whether the name in `lang` is transliterated from another language, since none is established.
    pub fn is_transliterated(&self, lang: Lang) -> bool {
        self.transliterated.contains(lang.code())
    }

    /// An English name alone.
    pub fn english(name: impl Into<String>) -> Self {
        Self { by_lang: BTreeMap::from([("en".to_owned(), name.into())]), ..Self::default() }
    }

    /// All names, in the order of their languages, then those it is also known by.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.by_lang.values().chain(self.also.values().flatten()).map(String::as_str)
    }

    /// The names it is also known by, by language code.
    pub fn also(&self) -> &BTreeMap<String, Vec<String>> {
        &self.also
    }

    /// The name in `lang`, if there is one.
    pub fn known(&self, lang: Lang) -> Option<&str> {
        self.by_lang.get(lang.code()).map(String::as_str)
    }

    /// The name that stands among others in `lang`: the one in `lang`, else the English one where both have Latin letters.
    pub fn in_script_of(&self, lang: Lang) -> Option<&str> {
        self.known(lang).or_else(|| self.known(Lang::En).filter(|_| lang.is_latin()))
    }

    /// The name in `lang`, else the English one.
    pub fn get(&self, lang: Lang) -> &str {
        self.known(lang).or_else(|| self.known(Lang::En)).unwrap_or_default()
    }
}
