//! Furniture around the frame: caption, scale bar, footer.

use super::content::Content;
use super::describe::projection_words;
use super::graticule::{ScaleBar, draw_bar, latitude, scale_bar};
use super::options::Layer;
use super::projection::Projection;
use super::viewport::Viewport;
use crate::font::Face;
use crate::model::{BaseMap, Group};
use crate::scene::Point;
use crate::sheet::{Caption, Gaps, Sheet, credits, data_as_of, status, text_width};
use crate::words::{Word, fill};

/// Distances of the furniture of a map.
pub(super) const GAPS: Gaps = Gaps { header: 0.75, leading: 1.32, footer: 0.6 };

/// The widest scale bar, as a share of the width of the frame.
const WIDEST_BAR: f64 = 0.28;

/// The caption of a map.
pub(super) fn caption(content: &Content<'_>, projection: &Projection, base: &BaseMap) -> Caption {
    let (atlas, options) = (content.atlas, content.options);
    let default_subtitle = || match content.itineraries.first() {
        Some(first) => status(options.lang, first.as_of, options.label.as_ref()),
        None => String::new(),
    };
    let mut sources = base.credits.clone();
    let projection =
        fill(Word::Projection.text(options.lang), &[("name", &projection_words(&projection.kind, options.lang))]);
    let mut sentences = vec![projection, data_as_of(options.lang, atlas)];
    if !content.itineraries.is_empty() {
        sources.extend(atlas.credits.iter().cloned());
        sentences.push(Word::LengthsNote.text(options.lang).to_owned());
    }
    let mut notes = vec![sentences.join(" · "), Word::Boundaries.text(options.lang).to_owned()];
    notes.extend(credits(options.lang, &sources));
    if content.is_card() {
        // What must be said, in as few lines as can be.
        notes = vec![notes[1..].join(" · ")];
    }
    Caption {
        title: options.title.clone().unwrap_or_else(|| title(content)),
        subtitle: options.subtitle.clone().unwrap_or_else(default_subtitle),
        notes,
    }
}

/// The name of the group whose routes are all on the map, else the names of the routes, of the first overlay, or of the
/// atlas.
fn title(content: &Content<'_>) -> String {
    let lang = content.options.lang;
    let chosen: Vec<_> = content.itineraries.iter().map(|i| &i.route.id).collect();
    let whole = |group: &&Group| content.atlas.routes_of(&group.id).map(|route| &route.id).eq(chosen.iter().copied());
    if let Some(group) = content.atlas.groups.iter().find(whole) {
        return group.names.get(lang).to_owned();
    }
    let names: Vec<&str> = content.itineraries.iter().map(|i| i.route.names.get(lang)).collect();
    match (names.as_slice(), content.overlays) {
        ([], [first, ..]) => first.name.clone(),
        ([], []) => content.atlas.name.clone(),
        _ => names.join(" · "),
    }
}

/// Room that the furniture takes above and below the frame.
pub(super) struct Margins {
    /// Ordinate at which the frame can begin.
    pub(super) top: f64,
    /// Height of the furniture below frame and legend.
    pub(super) foot: f64,
    /// Height of the labels of the graticule below the frame.
    pub(super) ticks: f64,
    /// Lines of the footer; the first is left for the words of the scale bar unless these stand beside it.
    footer: Vec<String>,
    /// Whether the words of the scale bar stand beside it.
    beside: bool,
    /// Height of the scale bar.
    bar: f64,
}

impl Margins {
    /// The margins of a sheet whose header ends at `top`.
    pub(super) fn new(content: &Content<'_>, sheet: &Sheet, caption: &Caption, top: f64) -> Self {
        let (small, wide) = (sheet.sizes.small, sheet.right - sheet.left);
        let mut footer = sheet.footer_lines(caption);
        let words = text_width(&scale_words(sheet, 45.5), Face::Regular, small);
        let beside = words + wide * WIDEST_BAR + small * 5.0 < wide;
        let has_bar = content.options.has(Layer::ScaleBar);
        if has_bar && !beside {
            footer.insert(0, String::new());
        }
        let bar = if has_bar { small * 2.6 } else { 0.0 };
        let ticks = if content.options.has(Layer::Graticule) && !content.is_card() { small * 1.5 } else { 2.0 };
        let foot = ticks + bar + footer.len() as f64 * sheet.leading() + sheet.below_footer();
        Self { top, foot, ticks, footer, beside, bar }
    }

    /// Draws scale bar and footer from `y` down.
    pub(super) fn draw_foot(
        mut self,
        content: &Content<'_>,
        sheet: &mut Sheet,
        view: &Viewport<'_>,
        y: f64,
    ) -> Option<ScaleBar> {
        let (small, left, right) = (sheet.sizes.small, sheet.left, sheet.right);
        let bar = scale_bar(view, (right - left) * WIDEST_BAR).filter(|_| content.options.has(Layer::ScaleBar));
        if let Some(bar) = &bar {
            // Its last number stands half beyond its end.
            let from = if sheet.rtl() { right - bar.length - small * 3.6 } else { left };
            sheet.nodes.extend(draw_bar(bar, Point::new(from, y + 2.0), small, sheet.lang));
            let words = scale_words(sheet, bar.latitude);
            if self.beside {
                let gap = bar.length + small * 5.0;
                let x = if sheet.rtl() { right - gap } else { left + gap };
                sheet.text("small", &words, Point::new(x, y + 2.0 + small * 0.75), sheet.start().0);
            } else if let Some(first) = self.footer.first_mut() {
                *first = words;
            }
        }
        sheet.footer(&self.footer, y + self.bar);
        bar
    }
}

/// The words of the scale bar: the latitude at which it is true.
fn scale_words(sheet: &Sheet, lat: f64) -> String {
    fill(Word::ScaleAt.text(sheet.lang), &[("lat", &latitude(lat, sheet.lang))])
}
