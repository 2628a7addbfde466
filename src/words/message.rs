//! Messages: the words of documents, tables, pages and drawings, from one file a language.
//!
//! The files are in [Fluent](https://projectfluent.org), which translators and their tools know: `catalogue/en.ftl` is
//! the original, and each other file has the same messages with the same variables. Which form of a word goes with a
//! number follows the plural rules of Unicode CLDR.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use unic_langid::LanguageIdentifier;

use super::text::digits;
use crate::model::Lang;

type Bundle = FluentBundle<FluentResource>;

/// A message in a language, with its variables filled in: `say!(lang, "km-missing", km = 62.0)`. Numbers are printed whole.
macro_rules! say {
    ($lang:expr, $id:expr $(, $key:ident = $value:expr)* $(,)?) => {
        $crate::words::message($lang, $id, &[$((stringify!($key), $value.into())),*])
    };
}
pub(crate) use say;

/// The message `id` in `lang` with these variables.
///
/// Between words from right to left, texts that are put in have a right-to-left mark (U+200F) on both sides, so that a
/// name in Latin letters or a date does not move the words around it. The isolates of Fluent would do the same, but
/// are shown as codes where text is printed, since a hostile name can hold them.
pub(crate) fn message(lang: Lang, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    let bundle = bundle(lang);
    let found = bundle.get_message(id).and_then(|message| message.value());
    let Some(pattern) = found else {
        // Ids that end with a word of the model are all said in a test.
        debug_assert!(false, "{id} is in no catalogue");
        return id.to_owned();
    };
    let mut args = FluentArgs::with_capacity(values.len());
    for (key, value) in values {
        args.set(*key, value.clone());
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    if lang.is_rtl() { marked(&text) } else { text }
}

/// The text with right-to-left marks for isolates; none around words that run from right to left themselves.
fn marked(text: &str) -> String {
    let is_own = |c: char| matches!(c, '\u{590}'..='\u{6ef}' | '\u{6fa}'..='\u{8ff}');
    let mut out = String::with_capacity(text.len());
    for piece in text.split('\u{2068}') {
        let Some((inner, rest)) = piece.split_once('\u{2069}') else {
            out.push_str(piece);
            continue;
        };
        let mark = if inner.contains(|c: char| c.is_alphanumeric() && !is_own(c)) { "\u{200f}" } else { "" };
        out.push_str(&format!("{mark}{inner}{mark}{rest}"));
    }
    out
}

/// Defines an enum of messages that are put in with [`fill`](super::text::fill): their ids are its prefix and their names,
/// such as `map-north` for `Word::North`.
macro_rules! messages {
    ($(#[$doc:meta])* $name:ident: $prefix:literal $($word:ident;)+) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name {
            $($word,)+
        }

        impl $name {
            /// The text of the message in `lang`, with `{name}` and the like for its variables.
            pub(crate) fn text(self, lang: crate::model::Lang) -> &'static str {
                let word = match self {
                    $(Self::$word => stringify!($word),)+
                };
                $crate::words::template(lang, &super::message::id($prefix, word))
            }
        }
    };
}
pub(super) use messages;

/// The id of a message by its prefix and its name in an enum.
pub(super) fn id(prefix: &str, word: &str) -> String {
    let mut id = prefix.to_owned();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    id
}

/// The message `id` in `lang` with `{name}` and the like for its variables.
pub(crate) fn template(lang: Lang, id: &str) -> &'static str {
    static TEMPLATES: [OnceLock<BTreeMap<String, String>>; Lang::ALL.len()] =
        [const { OnceLock::new() }; Lang::ALL.len()];
    let templates = TEMPLATES[lang as usize].get_or_init(|| templates(&resource(lang)));
    let Some(text) = templates.get(id) else { unreachable!("{id} is in no catalogue") };
    text
}

/// The messages of a catalogue that are the same for every number.
fn templates(resource: &FluentResource) -> BTreeMap<String, String> {
    let messages =
        resource.entries().filter_map(|entry| if let Entry::Message(own) = entry { Some(own) } else { None });
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Some(format!("{{{}}}", id.name))
        }
        PatternElement::Placeable { .. } => None,
    };
    let whole = messages.filter_map(|own| {
        let parts: Option<String> = own.value.as_ref()?.elements.iter().map(text).collect();
        Some((own.id.name.to_owned(), parts?))
    });
    whole.collect()
}

const fn file(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("catalogue/en.ftl"),
        Lang::Az => include_str!("catalogue/az.ftl"),
        Lang::Hy => include_str!("catalogue/hy.ftl"),
        Lang::Fa => include_str!("catalogue/fa.ftl"),
        Lang::Ka => include_str!("catalogue/ka.ftl"),
        Lang::Ru => include_str!("catalogue/ru.ftl"),
        Lang::Tr => include_str!("catalogue/tr.ftl"),
    }
}

fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    BUNDLES[lang as usize].get_or_init(|| read(lang))
}

fn read(lang: Lang) -> Bundle {
    let Ok(code) = lang.code().parse::<LanguageIdentifier>() else { unreachable!("a code of ISO 639-1") };
    let mut bundle = Bundle::new_concurrent(vec![code]);
    bundle.set_use_isolating(lang.is_rtl());
    bundle.set_formatter(Some(match lang {
        Lang::Fa => |value, _| whole(value, Lang::Fa),
        // Without decimals and groups all others write a number alike.
        _ => |value, _| whole(value, Lang::En),
    }));
    if bundle.add_resource(resource(lang)).is_err() {
        unreachable!("every message is there once");
    }
    bundle
}

fn resource(lang: Lang) -> FluentResource {
    // A test reads every file.
    FluentResource::try_new(file(lang).to_owned()).unwrap_or_else(|(read, _)| read)
}

/// A number without decimals, with the digits of the language; `None` for a text, which stays as it is.
fn whole(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(digits(&format!("{:.0}", number.value), lang))
}
