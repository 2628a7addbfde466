//! Sizes by the width of the sheet, and styles by class.

use std::collections::BTreeMap;

use super::theme::Palette;
use crate::colour::Rgb;
use crate::font::Face;
use crate::scene::{Cap, Stroke, Style, TextStyle, text_style};

/// How a sheet is read, which sets its least sizes of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Medium {
    /// On paper, in the hand: no text below 6 points.
    #[default]
    Paper,
    /// On a screen, often a small one: no text below 11 pixels, and sizes for a glance.
    Screen,
}

/// Sizes of lines and text in points; they grow with the sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    /// Width of a route.
    pub(crate) line: f64,
    /// Width of a route on a sheet where several share track.
    pub(crate) strand: f64,
    /// Distance between the centre lines of routes side by side: a quarter of a line lies between them.
    pub(crate) spacing: f64,
    /// Width of the casing on each side.
    pub(crate) casing: f64,
    /// Font size of the title.
    pub(crate) title: f64,
    /// Font size of the subtitle.
    pub(crate) subtitle: f64,
    /// Font size of names and of the legend.
    pub(crate) label: f64,
    /// Font size of notes, figures and ticks.
    pub(crate) small: f64,
    /// Width of the halo of names.
    pub(crate) halo: f64,
    /// Width of the band along the inner side of a boundary.
    pub(crate) ribbon: f64,
    /// Margin of the sheet.
    pub(crate) margin: f64,
    /// Size against that of an A4 sheet; it sets how many names a sheet has room for.
    pub(crate) scale: f64,
}

/// Square root of the area of an A4 sheet, in points.
const A4: f64 = 708.0;
/// Greatest enlargement: a poster is read from further away, but not from as much further as it is larger.
const LARGEST: f64 = 2.6;
/// Least size of text in print, in points.
const LEAST_PRINT: f64 = 6.0;
/// Least size of text on a screen: 11 pixels in points.
const LEAST_SCREEN: f64 = 8.25;

impl Sizes {
    /// Sizes for a sheet of paper of this width.
    pub(crate) fn new(width: f64) -> Self {
        Self::of(Medium::Paper, width, width * 0.7)
    }

    /// Sizes for a sheet: up to A4 by its width, beyond with the root of its area.
    pub(crate) fn of(medium: Medium, width: f64, height: f64) -> Self {
        let side = (width * height).sqrt() / A4;
        let small = (0.9 + (width - 240.0) / 600.0 * 0.2).clamp(0.85, 1.1);
        // A slide is wider than A4 and no larger.
        let grown = side.clamp(1.0, LARGEST);
        let (factor, least) = match medium {
            Medium::Paper if side <= 1.35 => (small.max(grown * 0.9).min(1.25), LEAST_PRINT),
            Medium::Paper => (grown * 1.1, LEAST_PRINT),
            Medium::Screen => ((width.min(height * 1.9) / 450.0).clamp(0.8, 2.4), LEAST_SCREEN),
        };
        let line = 1.65 * factor * factor.min(1.25);
        // A card is read at a glance: its names are large, its headline and notes leave room for the map.
        let (head, note) = if medium == Medium::Screen { (10.5, 4.3) } else { (14.0, 6.0) };
        Self {
            line,
            strand: line,
            spacing: line * 1.3,
            casing: 0.65 * factor,
            title: (head * factor * factor.min(1.25)).max(10.0),
            subtitle: (8.6 * factor).max(least),
            label: (6.9 * factor).max(least + 0.2),
            small: (note * factor).max(least),
            halo: 0.8 * factor,
            ribbon: 2.6 * factor,
            margin: if width < 300.0 && medium == Medium::Paper { 9.0 } else { 24.0 * grown.min(1.8) },
            scale: (factor / 1.1).max(1.0),
        }
    }

    /// Length for which the dash patterns of states give multiples.
    pub(crate) fn dash(&self) -> f64 {
        self.line * 1.05
    }

    /// Sizes for a sheet on which up to `most` routes share track: thinner lines, so that what lies beside them is seen.
    #[must_use]
    pub(crate) fn bundled(self, most: usize) -> Self {
        let share = [1.0, 1.0, 1.0, 0.88, 0.78, 0.7].get(most).copied().unwrap_or(0.64);
        let strand = self.line * share;
        Self { strand, spacing: strand * 1.3, ..self }
    }
}

/// The styles of base map, symbols, furniture and labels by class: all but those of the routes.
#[expect(clippy::too_many_lines, reason = "a table: one class after another")]
pub(crate) fn styles(palette: &Palette, sizes: &Sizes) -> BTreeMap<String, Style> {
    let fill = |colour| Style { fill: Some(colour), ..Style::default() };
    let line = |colour, width: f64, dash: &[f64]| Style {
        stroke: Some(Stroke { colour, width: width * sizes.scale, dash: dash.to_vec(), cap: Cap::Butt }),
        ..Style::default()
    };
    let text = |colour, face, size, halo: Option<Rgb>| Style {
        fill: Some(colour),
        text: Some(TextStyle { face, size, spacing: 0.0, halo: halo.map(|halo| (halo, sizes.halo)) }),
        ..Style::default()
    };
    let ring = |inside, colour, width| Style {
        fill: Some(inside),
        stroke: Some(Stroke { colour, width: width * sizes.scale, dash: Vec::new(), cap: Cap::Butt }),
        ..Style::default()
    };
    let p = palette;
    let ground = p.land[1];
    let (label, small) = (sizes.label, sizes.small);
    let mut styles = BTreeMap::new();
    let mut add = |name: &str, style: Style| drop(styles.insert(name.to_owned(), style));
    add("page", fill(p.page));
    add("sea", fill(p.sea));
    add("nothing", fill(p.nothing));
    for (i, tint) in p.land.iter().enumerate() {
        add(&format!("land-{i}"), fill(*tint));
    }
    for (i, tint) in p.ribbon.iter().enumerate() {
        // The outer half is cut off.
        let band = |width: f64| Style { opacity: Some(0.55), ..line(*tint, 2.0 * width, &[]) };
        add(&format!("ribbon-{i}"), band(sizes.ribbon));
        add(&format!("narrow-ribbon-{i}"), band(sizes.ribbon * 0.5));
    }
    add("relief", Style { opacity: Some(p.relief), ..Style::default() });
    add("lake", ring(p.sea, p.coast, 0.3));
    add("coast", line(p.coast, 0.45, &[]));
    add("river", line(p.river, 0.7, &[]));
    add("border", line(p.border, 0.45, &[]));
    add("border-disputed", line(p.border, 0.7, &[2.4, 1.3]));
    add("hatch", Style { opacity: Some(0.65), ..line(p.border, 0.45, &[]) });
    add("grid", line(p.grid, 0.3, &[]));
    add("neatline", line(p.muted, 0.6, &[]));
    add("stop", ring(p.page, p.ink, 0.7));
    add("end", ring(p.page, p.ink, 1.3));
    add("end-dot", fill(p.ink));
    add("town", line(p.page, 0.5, &[]));
    add(
        "stop-case",
        Style {
            stroke: Some(Stroke { colour: p.ink, width: 3.6 * sizes.scale, dash: Vec::new(), cap: Cap::Round }),
            ..Style::default()
        },
    );
    add(
        "stop-core",
        Style {
            stroke: Some(Stroke { colour: p.page, width: 2.2 * sizes.scale, dash: Vec::new(), cap: Cap::Round }),
            ..Style::default()
        },
    );
    add("open", ring(p.page, p.ink, 0.9));
    add("closed", ring(p.ink, p.ink, 0.9));
    add("coming", ring(p.page, p.muted, 0.7));
    add("cross", line(p.page, 0.7, &[]));
    add("ask", line(p.ink, 0.7, &[]));
    add("pictogram", line(p.ink, 0.55, &[]));
    add("plate", ring(p.page, p.ink, 0.6));
    add("bar", line(p.ink, 1.1, &[]));
    add("bar-case", line(p.page, 2.6, &[]));
    add("arrow", ring(p.ink, p.page, 0.6));
    add("leader", line(p.muted, 0.5, &[]));
    add("panel", ring(p.page, p.grid, 0.4));
    add("frame", line(p.ink, 0.9, &[]));
    add("here", line(Rgb(213, 94, 0), 1.0, &[]));
    add("bar-dark", fill(p.ink));
    add("bar-light", ring(p.page, p.ink, 0.5));
    add("title", text(p.ink, Face::SemiBold, sizes.title, None));
    add("subtitle", text(p.muted, Face::Regular, sizes.subtitle, None));
    add("assumed", text(p.accent, Face::SemiBold, sizes.subtitle, None));
    add("callout", text(p.accent, Face::SemiBold, label, Some(ground)));
    add("callout-number", text(p.page, Face::SemiBold, label * 0.82, None));
    add("callout-dot", ring(p.accent, p.page, 0.8));
    add("heading", text(p.ink, Face::SemiBold, label, None));
    add("body", text(p.ink, Face::Regular, label, None));
    add("small", text(p.muted, Face::Regular, small, None));
    add("tick", text(p.muted, Face::Regular, small, None));
    add("place", text(p.ink, Face::Regular, label, Some(ground)));
    add("overlay-name", text(p.ink, Face::Regular, label, Some(ground)));
    add("place-end", text(p.ink, Face::SemiBold, label * 1.22, Some(ground)));
    add("place-border", text(p.muted, Face::Regular, small.max(label * 0.9), Some(ground)));
    add("exit", text(p.ink, Face::SemiBold, label, Some(ground)));
    add("capital", text(p.muted, Face::SemiBold, small.max(label * 0.95), Some(ground)));
    add("city", text(p.muted, Face::Regular, small.max(label * 0.9), Some(ground)));
    add("capital-dot", ring(p.page, p.muted, 0.8));
    add("city-dot", fill(p.muted));
    add("water", text(p.water, Face::Italic, label, None));
    for (i, size) in AREA_SIZES.iter().enumerate() {
        add(&format!("area-{i}"), text(p.country, Face::Regular, size * label, None));
        add(&format!("sea-{i}"), text(p.water, Face::Italic, size * label, None));
    }
    styles
}

/// Text style of a class.
///
/// A class without one is a fault of the code: a debug build panics, a release build writes plain text.
pub(crate) fn label_style(styles: &BTreeMap<String, Style>, class: &str) -> TextStyle {
    let style = text_style(styles, class);
    debug_assert!(style.is_some(), "no text style for the class `{class}`");
    style.unwrap_or(TextStyle { face: Face::Regular, size: 7.0, spacing: 0.0, halo: None })
}

/// Font sizes of names of areas, as multiples of that of a label, the largest first.
pub(crate) const AREA_SIZES: [f64; 5] = [2.3, 1.8, 1.45, 1.15, 0.95];
