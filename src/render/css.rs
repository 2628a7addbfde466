//! Style sheets: a rule for each class, and the fonts of the text.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;

use super::number::number;
use crate::font::{Face, FontFile, shape, subset};
use crate::scene::{Cap, Scene, Stroke, Style, TextStyle};

/// Font families in order of preference: those that are embedded, then families with the same widths, as programs that
/// read no embedded font may have them.
pub(super) const FAMILIES: &str = "\"Noto Sans\",\"Noto Sans Arabic\",\"Noto Sans Armenian\",\"Noto Sans Georgian\",\"Open Sans\",\"Droid Sans\",sans-serif";

/// Letters at the places and of the widths of the font, at every size: browsers round them to pixels otherwise.
pub(super) const TEXT: &str = "text-rendering:geometricPrecision";

/// The class of the halo of texts of a class.
pub(super) fn halo_class(class: &str) -> String {
    format!("halo-{class}")
}

/// Classes with their declarations, those of halos included.
pub(super) fn classes(scene: &Scene) -> Vec<(String, String)> {
    let mut classes = Vec::with_capacity(scene.styles.len());
    for (class, style) in &scene.styles {
        classes.push((class.clone(), declarations(style)));
        if let Some(TextStyle { halo: Some((colour, width)), .. }) = style.text {
            let stroke = Stroke { colour, width: 2.0 * width, dash: Vec::new(), cap: Cap::Butt };
            let halo = Style { fill: Some(colour), stroke: Some(stroke), ..style.clone() };
            classes.push((halo_class(class), declarations(&halo)));
        }
    }
    classes
}

/// CSS rules, one for each class.
pub(super) fn rules(scene: &Scene) -> String {
    let rules = classes(scene).into_iter().map(|(class, declarations)| format!(".{class}{{{declarations}}}"));
    format!("text{{{TEXT};font-family:{FAMILIES}}}{}", rules.collect::<String>())
}

/// CSS declarations of a style.
fn declarations(style: &Style) -> String {
    let mut rules = vec![format!("fill:{}", style.fill.map_or_else(|| "none".to_owned(), |ink| ink.to_string()))];
    if let Some(stroke) = &style.stroke {
        rules.push(format!("stroke:{};stroke-width:{};stroke-linejoin:round", stroke.colour, number(stroke.width)));
        if !stroke.dash.is_empty() {
            let dash: Vec<String> = stroke.dash.iter().map(|d| number(*d)).collect();
            rules.push(format!("stroke-dasharray:{}", dash.join(" ")));
        }
        if stroke.cap == Cap::Round {
            rules.push("stroke-linecap:round".to_owned());
        }
    }
    if let Some(text) = style.text {
        rules.push(format!("font-size:{}px", number(text.size)));
        match text.face {
            Face::Regular => {}
            Face::SemiBold => rules.push("font-weight:600".to_owned()),
            Face::Italic => rules.push("font-style:italic".to_owned()),
        }
        if text.spacing > 0.0 {
            rules.push(format!("letter-spacing:{}px", number(text.spacing)));
        }
    }
    if let Some(opacity) = style.opacity {
        rules.push(format!("opacity:{}", number(opacity)));
    }
    rules.join(";")
}

/// The fonts of the text of drawings, with the characters that are used of each.
#[derive(Clone, Debug, Default)]
pub struct FontUse(BTreeMap<FontFile, BTreeSet<char>>);

impl FontUse {
    /// The fonts of a drawing.
    pub fn of(scene: &Scene) -> Self {
        let mut used = Self::default();
        for text in scene.texts() {
            let Some(style) = scene.text_style(&text.tag.class) else { continue };
            for glyph in &shape(&text.content, style.face).glyphs {
                used.0.entry(glyph.file).or_default().extend(text.content.chars());
            }
        }
        used
    }

    /// Adds the fonts of other drawings.
    pub fn extend(&mut self, other: &Self) {
        for (file, characters) in &other.0 {
            self.0.entry(*file).or_default().extend(characters);
        }
    }

    /// `@font-face` rules of the fonts, each cut to the characters that are used.
    pub fn css(&self) -> String {
        let face = |(file, characters): (&FontFile, &BTreeSet<char>)| {
            let data = base64::engine::general_purpose::STANDARD.encode(subset(*file, characters.iter().copied()));
            let weight = if file.face() == Face::SemiBold { "600" } else { "400" };
            let style = if file.face() == Face::Italic { "italic" } else { "normal" };
            format!(
                "@font-face{{font-family:\"{}\";font-weight:{weight};font-style:{style};src:url(data:font/ttf;base64,{data})}}",
                file.family()
            )
        };
        self.0.iter().map(face).collect()
    }
}
