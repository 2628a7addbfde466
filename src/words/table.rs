//! Tables of words by language.

/// Defines an enum of words with, for each, its texts in the order of [`Lang::ALL`](crate::model::Lang::ALL): en az hy fa
/// ka ru tr.
macro_rules! word_table {
    ($(#[$doc:meta])* $table:ident: $($word:ident = [$($text:literal),+ $(,)?];)+) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $table {
            $($word,)+
        }

        impl $table {
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$word),+];

            /// The text of the word in `lang`.
            pub(crate) fn text(self, lang: crate::model::Lang) -> &'static str {
                let texts: [&'static str; 7] = match self {
                    $(Self::$word => [$($text),+],)+
                };
                texts[lang as usize]
            }
        }
    };
}
pub(super) use word_table;

#[cfg(test)]
mod tests {
    use super::super::{ChartWord, ViewWord, Word};
    use crate::model::Lang;

    /// The placeholders of a text, sorted.
    fn placeholders(text: &str) -> Vec<&str> {
        let mut keys: Vec<_> = text.split('{').skip(1).map(|piece| piece.split_once('}').unwrap().0).collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn every_word_is_there_in_every_language_with_the_same_placeholders() {
        let (shared, charts) = (Word::ALL.iter(), ChartWord::ALL.iter());
        let all = shared.map(|word| Lang::ALL.map(|lang| word.text(lang)));
        let views = ViewWord::ALL.iter().map(|word| Lang::ALL.map(|lang| word.text(lang)));
        for texts in all.chain(charts.map(|word| Lang::ALL.map(|lang| word.text(lang)))).chain(views) {
            for text in texts {
                assert!(!text.trim().is_empty(), "{texts:?}");
                assert_eq!(placeholders(text), placeholders(texts[0]), "{text}");
            }
        }
    }

    #[test]
    fn texts_stand_in_the_order_of_the_languages() {
        let north = Lang::ALL.map(|lang| Word::North.text(lang));
        assert_eq!(north, ["N", "şm. e.", "հս․ լ․", "شمالی", "ჩ. გ.", "с. ш.", "K"]);
    }
}
