//! Style sheets: a rule for each class, and the fonts of the text.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;

use super::number::number;
use crate::font::{Face, FontFile, shape, subset};
use crate::scene::{Cap, Scene, Style};

/// Font families in order of preference.
pub(super) const FAMILIES: &str =
    "\"Noto Sans\",\"Noto Sans Arabic\",\"Noto Sans Armenian\",\"Noto Sans Georgian\",sans-serif";

/// CSS rules, one for each class.
pub(super) fn rules(scene: &Scene) -> String {
    let mut css = format!("text{{font-family:{FAMILIES}}}.guide{{fill:none}}");
    for (class, style) in &scene.styles {
        css.push_str(&format!(".{class}{{{}}}", declarations(style)));
    }
    css
}

/// CSS declarations of a style.
pub(super) fn declarations(style: &Style) -> String {
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
        if let Some((ink, width)) = text.halo {
            let width = number(2.0 * width);
            rules.push(format!("stroke:{ink};stroke-width:{width};stroke-linejoin:round;paint-order:stroke"));
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
