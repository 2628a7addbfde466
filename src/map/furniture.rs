//! Furniture around the frame: caption, scale bar, footer.

use std::collections::BTreeMap;

use super::content::Content;
use super::describe::{kilometres, projection_words};
use super::graticule::{ScaleBar, draw_bar, latitude, scale_bar};
use super::options::Layer;
use super::projection::Projection;
use super::viewport::Viewport;
use crate::font::{Face, wrap};
use crate::model::{BaseMap, Group, Label, Names};
use crate::network::{Itinerary, headline};
use crate::scene::Point;
use crate::sheet::{Caption, Gaps, Sheet, credits, data_as_of, text_width};
use crate::words::{self, ViewWord, Word, digits, fill};

/// Distances of the furniture of a map.
pub(super) const GAPS: Gaps = Gaps { header: 0.75, leading: 1.32, footer: 0.6 };

/// The widest scale bar, as a share of the width of the frame.
const WIDEST_BAR: f64 = 0.28;

/// The caption of a map: its headline, then what is shown and when.
pub(super) fn caption(content: &Content<'_>, projection: &Projection, base: &BaseMap) -> Caption {
    let (atlas, options) = (content.atlas, content.options);
    let mut sources = base.credits.clone();
    let projection =
        fill(Word::Projection.text(options.lang), &[("name", &projection_words(&projection.kind, options.lang))]);
    let mut sentences = vec![projection];
    let mut boundaries = content.boundaries_note();
    let mut caption = Caption { title: subject(content), ..Caption::default() };
    if !content.itineraries.is_empty() {
        let label = content.label();
        let headline = headline(content.itineraries).map(|found| words::headline(&found, atlas, options.lang));
        let subject = std::mem::take(&mut caption.title);
        caption = Caption::of_view(headline.unwrap_or_default(), &label, atlas, options.lang);
        if options.title.is_none() {
            caption.subtitle = format!("{subject} · {}", caption.subtitle);
        }
        if is_past(&label) {
            boundaries = format!("{} {boundaries}", ViewWord::BoundariesOfToday.text(options.lang));
        }
        boundaries = names_told(content).fold(boundaries, |told, word| format!("{told} {}", word.text(options.lang)));
        if content.is_crowded() {
            let count = digits(&content.itineraries.len().to_string(), options.lang);
            let crowded = fill(ViewWord::ManyRoutes.text(options.lang), &[("n", &count)]);
            boundaries = format!("{crowded} {boundaries}");
        }
        if let Some(not_begun) = not_begun(content) {
            boundaries = format!("{not_begun} {boundaries}");
        }
        sources.extend(atlas.credits.iter().cloned());
        sentences.push(data_as_of(options.lang, atlas));
        sentences.push(Word::LengthsNote.text(options.lang).to_owned());
    }
    caption.notes = vec![sentences.join(" · "), boundaries];
    caption.notes.extend(overlays(content));
    caption.notes.extend(credits(options.lang, &sources));
    if content.is_card() {
        // What must be said, in as few lines as can be.
        caption.notes = vec![caption.notes[1..].join(" · ")];
    }
    Caption {
        title: options.title.clone().unwrap_or(caption.title),
        subtitle: options.subtitle.clone().unwrap_or(caption.subtitle),
        ..caption
    }
}

/// Whether a view shows a day before that of the data, when boundaries may have been others.
pub(super) fn is_past(label: &Label) -> bool {
    label.shown.last_day() < label.data.first_day()
}

/// What has to be said of the names along the routes: that some are transliterated, and that some are English.
fn names_told(content: &Content<'_>) -> impl Iterator<Item = ViewWord> {
    let lang = content.options.lang;
    let places = content.itineraries.iter().flat_map(|itinerary| &itinerary.route.stops);
    let places = places.filter_map(|id| content.atlas.places.get(id)).map(|place| &place.names);
    let crossings = content.itineraries.iter().flat_map(Itinerary::crossings);
    let names: Vec<&Names> = places.chain(crossings.filter_map(|c| c.record).map(|record| &record.names)).collect();
    let transliterated = names.iter().any(|names| names.is_transliterated(lang));
    let english = names.iter().any(|names| names.known(lang).is_none());
    let told = [(transliterated, ViewWord::Transliterated), (english, ViewWord::InLatin)];
    told.into_iter().filter(|(is_so, _)| *is_so && content.options.has(Layer::Labels)).map(|(_, word)| word)
}

/// How much of the routes is not drawn, since nothing of it had begun on the date; `None` where all is drawn.
fn not_begun(content: &Content<'_>) -> Option<String> {
    let legs = content.itineraries.iter().flat_map(|itinerary| &itinerary.legs);
    // What several routes share counts once.
    let lengths: BTreeMap<_, _> =
        legs.filter(|leg| !content.draws(leg)).map(|leg| (&leg.segment.id, leg.length())).collect();
    let km = kilometres(lengths.values().copied().sum(), content.options.lang);
    (!lengths.is_empty()).then(|| fill(ViewWord::NotBegun.text(content.options.lang), &[("km", &km)]))
}

/// What is laid over the map and is not of the atlas, with what the files say of their origin; `None` without any.
fn overlays(content: &Content<'_>) -> Option<String> {
    let lang = content.options.lang;
    let told = content.overlays.iter().map(|overlay| match &overlay.attribution {
        Some(attribution) => format!("{} ({attribution})", overlay.name),
        None => overlay.name.clone(),
    });
    let told: Vec<String> = told.collect();
    let told = told.join(lang.clause_separator());
    (!told.is_empty()).then(|| fill(ViewWord::Overlays.text(lang), &[("names", &told)]))
}

/// What the map shows: the group whose routes are all on it, else its routes, the first overlay, or the atlas.
pub(super) fn subject(content: &Content<'_>) -> String {
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
    /// Lines of the footer.
    footer: Vec<String>,
    /// Lines above the footer left for the words of the scale bar; none where these stand beside it.
    words: usize,
    /// Height of the scale bar.
    bar: f64,
}

impl Margins {
    /// The margins of a sheet whose header ends at `top`.
    pub(super) fn new(content: &Content<'_>, sheet: &Sheet, caption: &Caption, top: f64) -> Self {
        let (small, wide) = (sheet.sizes.small, sheet.right - sheet.left);
        let footer = sheet.footer_lines(caption);
        let has_bar = content.options.has(Layer::ScaleBar);
        // Of the latitude that takes most room on either half of the Earth.
        let longest = [88.8, -88.8].map(|lat| scale_words(sheet, lat));
        let beside = wide * (1.0 - WIDEST_BAR) - small * 5.0;
        let words = if !has_bar || longest.iter().all(|words| text_width(words, Face::Regular, small) < beside) {
            0
        } else {
            longest.iter().map(|words| wrap(words, Face::Regular, small, wide).len()).max().unwrap_or(0)
        };
        let bar = if has_bar { small * 2.6 } else { 0.0 };
        let ticks = if content.options.has(Layer::Graticule) && !content.is_card() { small * 1.5 } else { 2.0 };
        let foot = ticks + bar + (words + footer.len()) as f64 * sheet.leading() + sheet.below_footer();
        Self { top, foot, ticks, footer, words, bar }
    }

    /// Draws scale bar and footer from `y` down.
    pub(super) fn draw_foot(
        self,
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
            if self.words == 0 {
                let gap = bar.length + small * 5.0;
                let x = if sheet.rtl() { right - gap } else { left + gap };
                sheet.text("small", &words, Point::new(x, y + 2.0 + small * 0.75), sheet.start().0);
            } else {
                sheet.footer(&wrap(&words, Face::Regular, small, right - left), y + self.bar);
            }
        }
        sheet.footer(&self.footer, y + self.bar + self.words as f64 * sheet.leading());
        bar
    }
}

/// The words of the scale bar: the latitude at which it is true.
fn scale_words(sheet: &Sheet, lat: f64) -> String {
    fill(Word::ScaleAt.text(sheet.lang), &[("lat", &latitude(lat, sheet.lang))])
}
