//! The table of the legs of a route.

use super::body::Body;
use crate::measure::round_shares;
use crate::model::{Atlas, Lang, Mode, Reach};
use crate::network::{Effect, Itinerary};
use crate::table::{Cell, Table, Value, row};
use crate::units::Metres;

/// Chainage is printed in tenths of a kilometre, lengths as their differences, so that they add up.
const TENTH: Metres = Metres::new(100.0);

fn tenths(chainage: Metres) -> i64 {
    round_shares(&[chainage], TENTH)[0]
}

/// Chainage in kilometres to the tenth.
pub(super) fn tenth(chainage: Metres) -> Value {
    tenths_between(Metres::ZERO, chainage)
}

/// The kilometres between two chainages as they are printed.
pub(super) fn tenths_between(start: Metres, end: Metres) -> Value {
    Value::Fixed(km_between(start, end), 1)
}

/// Length of a leg as every table and the page give it, in tenths of a kilometre: the difference of its rounded chainages.
pub(super) fn km_between(start: Metres, end: Metres) -> f64 {
    (tenths(end) - tenths(start)) as f64 / 10.0
}

/// Adds the table of the legs of a route with their chainage.
pub(super) fn legs_table(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let mut table = Table::new([">km", "leg", "=cc", "by", "status, last known", ">length", ">drawn", "length is"]);
    for leg in &itinerary.legs {
        let sources = leg.lengths.cited.iter().map(|id| body.notes.number(atlas, id)).collect();
        let by = match leg.segment.mode {
            Mode::Rail => format!("rail, {}", leg.gauge_word()),
            mode => mode.to_string(),
        };
        let status = match (leg.status.effect(), leg.status.closed_by()) {
            (_, Some(words)) => format!("closed by `{words}`"),
            (Some(Effect::Promised(date, _)), _) => format!("promised for {date}"),
            (Some(_), _) => "opened".to_owned(),
            (None, _) => leg.status.word().replace('-', " "),
        };
        let status = match leg.status.reach() {
            Reach::UpTo(day) => format!("{status}, {day}"),
            Reach::Undated => format!("{status}, undated"),
            Reach::OnTheDay => status,
        };
        let (from, to) = (atlas.place_name(leg.from, lang), atlas.place_name(leg.to, lang));
        table.push(row![
            tenth(leg.start),
            format!("{from} – {to}"),
            leg.segment.country.code(),
            by,
            status,
            tenths_between(leg.start, leg.end),
            Value::Fixed(leg.lengths.measured.km(), 1),
            Cell::from(leg.lengths.basis.word()).cited(sources),
        ]);
    }
    body.table(table);
    if itinerary.legs.iter().any(|leg| leg.status.reach() != Reach::OnTheDay) {
        body.text(
            "Last known: the day up to which the source of a status reaches, where that lies before the day shown.",
        );
    }
    body.heading("Ids of the segments");
    let mut ids = Table::new([">km", "=segment", "line is"]);
    for leg in &itinerary.legs {
        ids.push(row![tenth(leg.start), leg.segment.id.as_str(), leg.lengths.line_class.word()]);
    }
    body.table(ids);
}
