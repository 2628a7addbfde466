//! Names of any script in Latin letters.

/// A text in Latin letters: what cannot be written so is left out.
///
/// ```
/// use corridor::model::latin;
/// assert_eq!(latin("Баку"), "Baku");
/// ```
pub fn latin(text: &str) -> String {
    deunicode::deunicode(text).trim().to_owned()
}

/// An id made of a name: lower-case letters, digits and single hyphens; `None` where nothing is left.
///
/// ```
/// use corridor::model::slug;
/// assert_eq!(slug("Böyük Kəsik / Гардабани").as_deref(), Some("boyuk-kesik-gardabani"));
/// assert_eq!(slug("—"), None);
/// ```
pub fn slug(name: &str) -> Option<String> {
    let plain: String = name.chars().map(|c| if c == 'ə' || c == 'Ə' { 'e' } else { c }).collect();
    let words = latin(&plain).to_lowercase();
    let words: Vec<&str> = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join("-"))
}
