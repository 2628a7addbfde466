//! The sheet of a chart: styles, caption, colours of routes.

use super::mirror::direct;
use super::options::ChartOptions;
use crate::colour::Rgb;
use crate::compare::{Assessment, Outcome};
use crate::font::Face;
use crate::model::{Atlas, Label, Lang};
use crate::scene::{Style, TextStyle};
use crate::sheet::{Caption, Drawing, Gaps, LINE_CONTRAST, Sheet, credits, data_as_of};
use crate::words::{ChartWord, fill, number};

const GAPS: Gaps = Gaps { header: 0.9, leading: 1.35, footer: 0.75 };

/// An empty sheet with the styles that charts have besides those of maps.
pub(super) fn sheet(options: &ChartOptions) -> Sheet {
    let mut sheet = Sheet::new(options.width, options.theme, options.lang, GAPS);
    let (palette, sizes) = (sheet.palette, sheet.sizes);
    let text = |face, size| Style {
        fill: Some(palette.ink),
        text: Some(TextStyle { face, size, spacing: 0.0, halo: Some((palette.page, sizes.halo)) }),
        ..Style::default()
    };
    sheet.styles.insert("note".to_owned(), text(Face::Regular, sizes.small));
    sheet.styles.insert("strong".to_owned(), text(Face::SemiBold, sizes.label));
    sheet
}

/// The caption of a chart of `routes`, without notes.
pub(super) fn caption(atlas: &Atlas, routes: &[Assessment<'_>], options: &ChartOptions, subject: ChartWord) -> Caption {
    let date = routes.first().map_or(atlas.as_of, |route| route.itinerary.as_of);
    let label = options.label.clone().unwrap_or_else(|| Label::on(atlas.as_of, date));
    let title = options.title.clone().unwrap_or_else(|| title(atlas, routes, options.lang, subject));
    Caption::of_view(title, &label, atlas, options.lang)
}

/// The subject of the chart, after the name of its one route, or of the group where all routes are of one. A strip
/// diagram of one route is named by it alone.
fn title(atlas: &Atlas, routes: &[Assessment<'_>], lang: Lang, subject: ChartWord) -> String {
    let words = subject.text(lang);
    if let [route] = routes {
        let name = route.itinerary.route.names.get(lang);
        return if subject == ChartWord::StripTitle { name.to_owned() } else { format!("{name}: {words}") };
    }
    let of = |route: &Assessment<'_>| route.itinerary.route.group.clone();
    let group = routes.first().map(of).filter(|group| routes.iter().all(|route| of(route) == *group));
    let group = group.and_then(|id| atlas.groups.iter().find(|group| group.id == id));
    group.map_or_else(|| words.to_owned(), |group| format!("{}: {words}", group.names.get(lang)))
}

/// The notes of a chart: its own, then the date of the data and the credits.
pub(super) fn notes(atlas: &Atlas, lang: Lang, mut own: Vec<String>) -> Vec<String> {
    let data = data_as_of(lang, atlas);
    own.push(credits(lang, &atlas.credits).map_or_else(|| data.clone(), |credits| format!("{data} · {credits}")));
    own
}

/// A value of hours or dollars as `lang` writes whole numbers.
pub(super) fn whole(value: f64, lang: Lang) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "hours, dollars and kilometres stay far below i64::MAX")]
    number(value.round() as i64, lang)
}

/// Figures of an outcome with its unit.
pub(super) fn amount(figures: &str, outcome: Outcome, lang: Lang) -> String {
    let word = if outcome == Outcome::Hours { ChartWord::HoursOf } else { ChartWord::DollarsOf };
    fill(word.text(lang), &[("n", figures)])
}

/// The note that names the routes whose total is not known; `None` where all are.
pub(super) fn unknown(routes: &[Assessment<'_>], outcome: Outcome, lang: Lang) -> Option<String> {
    let unknown = routes.iter().filter(|route| route.transit.total(outcome).is_none());
    let names: Vec<&str> = unknown.map(|route| route.itinerary.route.names.get(lang)).collect();
    let joined = names.join(lang.list_separator());
    (!names.is_empty()).then(|| fill(ChartWord::Unknown.text(lang), &[("routes", &joined)]))
}

/// The line colour of each route, as on maps.
pub(super) fn route_colours(sheet: &Sheet, routes: &[Assessment<'_>]) -> Vec<Rgb> {
    let own: Vec<Rgb> = routes.iter().map(|route| route.itinerary.route.colour).collect();
    let colours = sheet.theme.route_colours(&own).into_iter();
    colours.map(|colour| sheet.theme.readable(colour, LINE_CONTRAST)).collect()
}

/// The finished chart, `height` points high, with the styles that it uses.
pub(super) fn finish(mut sheet: Sheet, atlas: &Atlas, height: f64, description: String) -> Drawing {
    if sheet.rtl() {
        direct(&mut sheet.nodes);
    }
    let drawing = sheet.finish(height, description, atlas, Vec::new());
    Drawing { scene: drawing.scene.tidied(), ..drawing }
}
