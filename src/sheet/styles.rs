//! Sizes by the width of the sheet, and styles by class.

use std::collections::BTreeMap;

use super::theme::Palette;
use crate::colour::Rgb;
use crate::font::Face;
use crate::scene::{Cap, Stroke, Style, TextStyle, text_style};

/// Sizes of lines and text in points; they grow a little with the sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    /// Width of a route.
    pub(crate) line: f64,
    /// Distance between the centre lines of routes side by side.
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
}

impl Sizes {
    /// Sizes for a sheet of this width: text of 6 points at least, lines of a quarter of a point.
    pub(crate) fn new(width: f64) -> Self {
        let factor = (0.9 + (width - 240.0) / 600.0 * 0.2).clamp(0.85, 1.25);
        Self {
            line: 1.65 * factor * factor,
            spacing: 2.4 * factor * factor,
            casing: 0.65 * factor,
            title: (14.0 * factor * factor).max(10.0),
            subtitle: 8.6 * factor,
            label: (6.9 * factor).max(6.2),
            small: (6.0 * factor).max(6.0),
            halo: 0.8 * factor,
            ribbon: 2.6 * factor,
            margin: if width < 300.0 { 9.0 } else { 24.0 },
        }
    }
}

/// The styles of base map, symbols, furniture and labels by class: all but those of the routes.
#[expect(clippy::too_many_lines, reason = "a table: one class after another")]
pub(crate) fn styles(palette: &Palette, sizes: &Sizes) -> BTreeMap<String, Style> {
    let fill = |colour| Style { fill: Some(colour), ..Style::default() };
    let line = |colour, width: f64, dash: &[f64]| Style {
        stroke: Some(Stroke { colour, width, dash: dash.to_vec(), cap: Cap::Butt }),
        ..Style::default()
    };
    let text = |colour, face, size, halo: Option<Rgb>| Style {
        fill: Some(colour),
        text: Some(TextStyle { face, size, spacing: 0.0, halo: halo.map(|halo| (halo, sizes.halo)) }),
        ..Style::default()
    };
    let ring = |inside, colour, width| Style {
        fill: Some(inside),
        stroke: Some(Stroke { colour, width, dash: Vec::new(), cap: Cap::Butt }),
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
            stroke: Some(Stroke { colour: p.ink, width: 3.6, dash: Vec::new(), cap: Cap::Round }),
            ..Style::default()
        },
    );
    add(
        "stop-core",
        Style {
            stroke: Some(Stroke { colour: p.page, width: 2.2, dash: Vec::new(), cap: Cap::Round }),
            ..Style::default()
        },
    );
    add("open", ring(p.page, p.ink, 0.9));
    add("closed", ring(p.ink, p.ink, 0.9));
    add("coming", ring(p.page, p.muted, 0.7));
    add("cross", line(p.page, 0.7, &[]));
    add("bar", line(p.ink, 1.1, &[]));
    add("bar-case", line(p.page, 2.6, &[]));
    add("arrow", fill(p.muted));
    add("leader", line(p.muted, 0.35, &[]));
    add("panel", ring(p.page, p.grid, 0.4));
    add("frame", line(p.ink, 0.9, &[]));
    add("here", line(Rgb(213, 94, 0), 1.0, &[]));
    add("bar-dark", fill(p.ink));
    add("bar-light", ring(p.page, p.ink, 0.5));
    add("title", text(p.ink, Face::SemiBold, sizes.title, None));
    add("subtitle", text(p.muted, Face::Regular, sizes.subtitle, None));
    add("assumed", text(p.accent, Face::SemiBold, sizes.subtitle, None));
    add("heading", text(p.ink, Face::SemiBold, label, None));
    add("body", text(p.ink, Face::Regular, label, None));
    add("small", text(p.muted, Face::Regular, small, None));
    add("tick", text(p.muted, Face::Regular, small, None));
    add("place", text(p.ink, Face::Regular, label, Some(ground)));
    add("overlay-name", text(p.ink, Face::Regular, label, Some(ground)));
    add("place-end", text(p.ink, Face::SemiBold, label * 1.22, Some(ground)));
    add("place-border", text(p.muted, Face::Regular, small.max(label * 0.9), Some(ground)));
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
