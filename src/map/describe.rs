//! Descriptions of the map and its projection in words.

use super::content::Content;
use super::graticule::{latitude, longitude};
use super::projection::ProjectionKind;
use super::track::DrawnRoutes;
use crate::model::{Lang, SegmentState};
use crate::units::Metres;
use crate::words::{Word, digits, fill, number, status};

/// Description of the map for screen readers: each route with its length, states and crossings.
pub(super) fn describe(content: &Content<'_>, drawn: &DrawnRoutes) -> String {
    let lang = content.options.lang;
    let count = drawn.lines.iter().filter(|lines| !lines.is_empty()).count();
    // The year of some languages ends with a full stop of its own.
    let status = status(&content.label(), lang);
    let intro = [("n", digits(&count.to_string(), lang)), ("status", status.trim_end_matches('.').to_owned())];
    let mut sentences = vec![filled(Word::DescIntro, lang, &intro)];
    for itinerary in content.itineraries {
        let shares = itinerary.by_status();
        let share = |state: Option<SegmentState>| {
            kilometres(shares.iter().find(|share| share.key == state).map_or(Metres::ZERO, |share| share.length), lang)
        };
        let name = |id| content.atlas.place_name(id, lang).to_owned();
        let crossings: Vec<String> = itinerary
            .crossings()
            .map(|c| c.record.map_or_else(|| name(c.place), |record| record.names.get(lang).to_owned()))
            .collect();
        let stops = &itinerary.route.stops;
        let ends = [stops.first(), stops.last()].map(|stop| stop.map(name).unwrap_or_default());
        let [from, to] = ends;
        let values = [
            ("route", itinerary.route.names.get(lang).to_owned()),
            ("km", kilometres(itinerary.length(), lang)),
            ("from", from),
            ("to", to),
            ("built", share(Some(SegmentState::Operational))),
            ("works", share(Some(SegmentState::UnderConstruction))),
            ("planned", share(Some(SegmentState::Planned))),
            ("disused", share(Some(SegmentState::Disused))),
            ("unknown", share(None)),
            ("crossings", if crossings.is_empty() { "–".to_owned() } else { crossings.join(lang.list_separator()) }),
        ];
        sentences.push(filled(Word::DescRoute, lang, &values));
    }
    sentences.push(content.boundaries_note());
    sentences.join(" ")
}

/// A word with its placeholders filled.
fn filled(word: Word, lang: Lang, values: &[(&str, String)]) -> String {
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    fill(word.text(lang), &values)
}

/// A length in whole kilometres, or tenths of them below ten.
pub(super) fn kilometres(length: Metres, lang: Lang) -> String {
    if length.get() > 0.0 && length.km() < 10.0 {
        return digits(&format!("{:.1}", length.km()), lang);
    }
    #[expect(clippy::cast_possible_truncation, reason = "kilometres of a route")]
    let km = length.km().round() as i64;
    number(km, lang)
}

/// Name and parameters of a projection.
pub(super) fn projection_words(kind: &ProjectionKind, lang: Lang) -> String {
    // A mark keeps the second of two angles in order between words that run from right to left.
    let mark = if lang.is_rtl() { "\u{200e}" } else { "" };
    let place = |lat: f64, lon: f64| format!("{} {mark}{}", latitude(lat, lang), longitude(lon, lang));
    match kind {
        ProjectionKind::Conic(a, b) => {
            let values = [("a", latitude(*a, lang)), ("b", latitude(*b, lang))];
            filled(Word::LambertConic, lang, &values)
        }
        ProjectionKind::Azimuthal(lat, lon) => filled(Word::AzimuthalEqualArea, lang, &[("a", place(*lat, *lon))]),
        ProjectionKind::Oblique(lat, lon, azimuth) => {
            let azimuth = digits(&format!("{}°", if *azimuth < 0.0 { azimuth + 360.0 } else { *azimuth }), lang);
            filled(Word::ObliqueMercator, lang, &[("a", place(*lat, *lon)), ("b", azimuth)])
        }
        ProjectionKind::Mercator => Word::Mercator.text(lang).to_owned(),
        ProjectionKind::EqualEarth => "Equal Earth".to_owned(),
        ProjectionKind::Custom(text) => text.clone(),
    }
}
