//! The layer of segments: each piece of infrastructure once, with fields that an atlas can read again.

use super::antimeridian::parts;
use super::layer::FieldKind::{Date, Integer, Real, Text};
use super::layer::{Column, Field, Layer, Shape, columns, joined};
use super::source::{ExportSource, date, id, last_day};
use crate::model::{Claim, Date as Day, Quantity, Segment, SegmentState};
use crate::network::{SegmentLength, Status};

struct Row<'a> {
    segment: &'a Segment,
    lengths: &'a SegmentLength,
    status: Status<'a, SegmentState>,
    as_of: Day,
}

impl Row<'_> {
    /// The claim that `len_km` rests on, if it is one of the segment and not of a section.
    fn claim(&self) -> Option<&Claim> {
        let cited = self.lengths.cited.as_ref()?;
        Claim::about(&self.segment.claims, Quantity::Length).find(|claim| claim.source == *cited)
    }
}

/// The layer of the segments that the routes use, or of all segments of the atlas in an export of all routes.
pub(super) fn segments(export: ExportSource<'_>) -> Layer {
    let used = |segment: &Segment| {
        let on = |leg: &crate::network::Leg<'_>| leg.segment.id == segment.id;
        export.all || export.routes.iter().any(|route| route.itinerary.legs.iter().any(on))
    };
    let rows = export.atlas().segments.values().filter(|segment| used(segment)).filter_map(|segment| {
        let lengths = export.view.study().calibration().get(&segment.id)?;
        let status = export.view.conditions.segment(segment);
        Some((
            Shape::Line(parts(segment.alignment.positions())),
            Row { segment, lengths, status, as_of: export.as_of() },
        ))
    });
    Layer::of("segments", "Infrastructure between two places, each piece once", &columns(), rows)
}

#[rustfmt::skip] // one field a line
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    columns! { Row<'a>;
        "id": Text, "Id of the segment", |row| id(&row.segment.id);
        "from_id": Text, "Id of the place where the line begins", |row| id(&row.segment.from);
        "to_id": Text, "Id of the place where the line ends", |row| id(&row.segment.to);
        "country": Text, "Country, ISO 3166-1 code; XZ at sea", |row| row.segment.country.to_string().into();
        "mode": Text, "rail, road or sea", |row| row.segment.mode.word().into();
        "gauge_mm": Text, "Track gauges in mm; null when not published or no railway", |row| joined(row.segment.gauges.iter().flatten());
        "tracks": Integer, "Number of tracks", |row| row.segment.tracks.map(f64::from).into();
        "electrif": Text, "Power supply, no for none", |row| row.segment.electrification.as_deref().into();
        "status": Text, "operational, under-construction, planned, disused, closed, disrupted or unknown", |row| row.status.word().into();
        "status_src": Text, "Id of the source of the status", |row| row.status.source().map(id).into();
        "status_on": Text, "First day of the status, null when it was so before the sources reach", |row| date(row.status.entry().and_then(|entry| entry.from));
        "valid_from": Date, "First day of the status shown, where its date is a month or a year too; null when it was so before the sources reach", |row| row.status.entry().and_then(|entry| entry.from).into();
        "valid_to": Date, "Last day of the status shown; null when no end is known", |row| last_day(&row.segment.status, &row.status, row.as_of).into();
        "stat_note": Text, "Caveats of the status", |row| row.status.entry().and_then(|entry| entry.note.as_deref()).into();
        "stat_said": Text, "Day up to which the source of the status reaches; null when it is undated", |row| date(row.status.entry().and_then(|entry| entry.said));
        "len_km": Real(3), "Length, calibrated where there is a claim, km", |row| row.lengths.length.km().into();
        "drawn_km": Real(6), "Length of the drawn line along geodesics of WGS 84, km", |row| row.lengths.measured.km().into();
        "len_basis": Text, "What len_km rests on: claimed, carried or measured", |row| row.lengths.basis.word().into();
        "len_src": Text, "Id of the source of len_km", |row| row.lengths.cited.as_ref().map(id).into();
        "len_as_of": Text, "Date of the claim that len_km rests on", |row| date(row.claim().and_then(|claim| claim.as_of));
        "acc_m": Real(0), "How far the drawn line may be off, m", |row| row.segment.accuracy.0.get().into();
        "line_class": Text, "Accuracy class of the line: surveyed, traced, generalised or schematic", |row| row.lengths.line_class.word().into();
        "line_src": Text, "Id of the source of the line", |row| id(&row.segment.alignment_source);
        "line_note": Text, "Why the drawing is as it is", |row| row.segment.alignment_note.as_deref().into();
        "note": Text, "What else a reader should know", |row| row.segment.note.as_deref().into();
    }
}
