//! Segment layers.

use super::claims::{claims, history};
use super::document::Document;
use super::geometry::{features, line};
use super::record::Record;
use crate::model::{Alignment, Country, Gauge, Mode, Segment};

/// The segments of a layer; wrong ones are reported and left out.
pub(super) fn segments(doc: &Document) -> Vec<Segment> {
    features(doc).iter().filter_map(segment).collect()
}

fn segment(feature: &Record<'_>) -> Option<Segment> {
    let properties = feature.child("properties")?;
    properties.only(&[
        "id",
        "from",
        "to",
        "country",
        "mode",
        "gauge_mm",
        "tracks",
        "electrification",
        "status",
        "claims",
        "alignment",
        "note",
    ]);
    let id = properties.id();
    let (from, to) = (properties.text("from"), properties.text("to"));
    let country: Option<Country> = properties.word("country", "country");
    let mode: Option<Mode> = properties.word("mode", "mode");
    let gauges = gauges(&properties, mode);
    let tracks = properties.number("tracks");
    let status = history(&properties);
    let claims = claims(&properties);
    let provenance = properties.provenance("alignment");
    let positions = line(feature);
    let line = positions.and_then(|positions| {
        let line = Alignment::new(positions);
        if line.is_none() {
            feature.report("too-few-positions", "geometry/coordinates", "the line has no two different positions");
        }
        line
    });
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to lie in 1 … 20")]
    let tracks = match tracks {
        Some(n) if n.fract() == 0.0 && (1.0..=20.0).contains(&n) => Some(n as u8),
        Some(n) => {
            properties.report("range", "tracks", format!("`tracks` must be a whole number from 1 to 20, found {n}"));
            None
        }
        None => None,
    };
    let (alignment_source, accuracy, alignment_note) = provenance?;
    Some(Segment {
        id: id?.into(),
        from: from?.into(),
        to: to?.into(),
        country: country?,
        mode: mode?,
        gauges,
        tracks,
        electrification: properties.optional_text("electrification"),
        status: status?,
        claims,
        alignment: line?,
        alignment_source,
        accuracy,
        alignment_note,
        note: properties.optional_text("note"),
        origin: feature.origin(),
    })
}

fn gauges(properties: &Record<'_>, mode: Option<Mode>) -> Option<Vec<Gauge>> {
    let value = properties.raw("gauge_mm")?;
    if mode.is_some_and(|m| m != Mode::Rail) {
        let hint = "write null, or correct `mode`";
        properties.report_with_hint("gauge", "gauge_mm", "only railways have a gauge", hint);
        return None;
    }
    let numbers = value.as_array().map(|items| {
        items
            .iter()
            .map(|n| n.as_u64().and_then(|n| u16::try_from(n).ok()).and_then(Gauge::new))
            .collect::<Option<Vec<_>>>()
    });
    match numbers.flatten() {
        Some(gauges) if !gauges.is_empty() && gauges.windows(2).all(|pair| pair[0] != pair[1]) => Some(gauges),
        _ => {
            properties.report_with_hint(
                "gauge",
                "gauge_mm",
                format!("`gauge_mm` must be a list of gauges in millimetres, found {value}"),
                "write [1520], [1435, 1520] for dual gauge, or null when it is not published",
            );
            None
        }
    }
}
