//! Views of borders: to which country an area counts that several claim.

use std::fmt;
use std::str::FromStr;

use super::Country;

/// A view of the borders of the world: the rule by which a disputed area counts to a country. Which areas a view changes, and what
/// it rests on, stands in `geodata/world/worldviews.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Worldview {
    /// Resolutions of the United Nations, else the boundary at independence.
    #[default]
    Un,
    /// The country layers as they are.
    Source,
    /// Who controls the land.
    Facto,
    /// The law of Armenia.
    Am,
    /// The law of Azerbaijan.
    Az,
    /// The law of China.
    Cn,
    /// The law of Georgia.
    Ge,
    /// The law of Iran.
    Ir,
    /// The law of India.
    In,
    /// The law of Morocco.
    Ma,
    /// The law of Pakistan.
    Pk,
    /// The law of Russia.
    Ru,
    /// The law of Türkiye.
    Tr,
    /// The law of Ukraine.
    Ua,
}

impl Worldview {
    /// All views, the default first.
    pub const ALL: [Self; 14] = [
        Self::Un,
        Self::Source,
        Self::Facto,
        Self::Am,
        Self::Az,
        Self::Cn,
        Self::Ge,
        Self::In,
        Self::Ir,
        Self::Ma,
        Self::Pk,
        Self::Ru,
        Self::Tr,
        Self::Ua,
    ];

    /// The word for it in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Un => "un",
            Self::Source => "source",
            Self::Facto => "facto",
            Self::Am => "am",
            Self::Az => "az",
            Self::Cn => "cn",
            Self::Ge => "ge",
            Self::In => "in",
            Self::Ir => "ir",
            Self::Ma => "ma",
            Self::Pk => "pk",
            Self::Ru => "ru",
            Self::Tr => "tr",
            Self::Ua => "ua",
        }
    }

    /// The country whose law it follows; `None` for a rule that is not of one country.
    pub fn country(self) -> Option<Country> {
        match self {
            Self::Un | Self::Source | Self::Facto => None,
            state => state.word().to_uppercase().parse().ok(),
        }
    }
}

impl FromStr for Worldview {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|view| view.word() == word).ok_or_else(|| {
            let all: Vec<&str> = Self::ALL.iter().map(|view| view.word()).collect();
            format!("`{word}` is none of {}", all.join(", "))
        })
    }
}

impl fmt::Display for Worldview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for view in Worldview::ALL {
            assert_eq!(view.word().parse(), Ok(view));
        }
        assert!("UN".parse::<Worldview>().unwrap_err().contains("un, source"));
        assert_eq!(Worldview::Ua.country().map(|country| country.to_string()).as_deref(), Some("UA"));
        assert_eq!(Worldview::Facto.country(), None);
    }
}
