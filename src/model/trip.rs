//! Trips that a user made, against which the model is held.

use std::fmt;
use std::str::FromStr;

use super::{Date, Mode};
use crate::diagnostic::Origin;

/// A moment of departure or arrival: a day, or a day with the time, with or without the offset of its clock from UTC.
///
/// ```
/// use corridor::model::Moment;
/// let (left, came): (Moment, Moment) = ("2025-11-08 06:30".parse()?, "2025-11-20T18:30".parse()?);
/// assert_eq!(left.hours_until(came), Ok(300.0));
/// let (baku, moscow): (Moment, Moment) = ("2026-01-01T12:00+04:00".parse()?, "2026-01-01T12:00+03:00".parse()?);
/// assert_eq!(baku.hours_until(moscow), Ok(1.0), "noon in Moscow is an hour later");
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// By a clock whose offset is not given.
    Local(jiff::civil::DateTime),
    /// By a clock with a known offset.
    Fixed(jiff::Timestamp, jiff::civil::Date),
}

impl Moment {
    /// The day on which it is, by the clock in which it was written.
    pub fn day(self) -> jiff::civil::Date {
        match self {
            Self::Local(time) => time.date(),
            Self::Fixed(_, day) => day,
        }
    }

    /// Hours from this moment to a later one; by clocks without an offset, their plain difference.
    ///
    /// # Errors
    /// A later moment that is not later, or an offset on one side alone.
    pub fn hours_until(self, later: Self) -> Result<f64, String> {
        let seconds = match (self, later) {
            (Self::Local(a), Self::Local(b)) => b.duration_since(a).as_secs_f64(),
            (Self::Fixed(a, _), Self::Fixed(b, _)) => b.duration_since(a).as_secs_f64(),
            _ => return Err("one has an offset from UTC, the other has none".to_owned()),
        };
        if seconds > 0.0 { Ok(seconds / 3600.0) } else { Err("the arrival is not after the departure".to_owned()) }
    }
}

impl FromStr for Moment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Ok(stamp) = text.parse::<jiff::Timestamp>() {
            let day = text.get(..10).and_then(|day| day.parse().ok());
            return day.map(|day| Self::Fixed(stamp, day)).ok_or_else(|| refused(text));
        }
        let bytes = text.as_bytes();
        let plain = bytes.len() == 10 || bytes.get(10).is_some_and(|b| matches!(b, b' ' | b'T'));
        let time = plain.then(|| text.parse::<jiff::civil::DateTime>().ok()).flatten();
        time.map(Self::Local).ok_or_else(|| refused(text))
    }
}

fn refused(text: &str) -> String {
    format!("`{text}` is no time: expected 2026-03-10, 2026-03-10 14:30, or 2026-03-10T14:30+04:00")
}

/// A trip that a user made: where it went, and how long it took or what it cost.
#[derive(Clone, Debug)]
pub struct Trip {
    /// Origin, as written: the id or name of a place, or a position.
    pub from: String,
    /// Destination, as written.
    pub to: String,
    /// Places passed between them, as written, in order.
    pub via: Vec<String>,
    /// Modes of transport; empty for all.
    pub modes: Vec<Mode>,
    /// Day of departure; `None` when not given.
    pub day: Option<Date>,
    /// Time on the way, in hours; `None` when not given.
    pub hours: Option<f64>,
    /// Cost of a loaded container of 20 feet, in US dollars; `None` when not given.
    pub cost: Option<f64>,
    /// File and line it was read from, for findings.
    pub origin: Origin,
}

impl fmt::Display for Trip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} – {}", self.from, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_days_or_times() {
        let hours = |a: &str, b: &str| a.parse::<Moment>()?.hours_until(b.parse()?);
        assert_eq!(hours("2026-02-27", "2026-03-02"), Ok(72.0));
        assert_eq!(hours("2026-02-28 22:30", "2026-03-01 05:00:00"), Ok(6.5));
        assert_eq!(hours("2026-02-28T22:30Z", "2026-03-01T02:30+04:00").ok(), None, "the same moment");
        assert!(hours("2026-02-28T22:30Z", "2026-03-01").unwrap_err().contains("offset"));
        assert!(hours("2026-03-02", "2026-03-01").unwrap_err().contains("after"));
        for text in ["", "soon", "2026-02-30", "2026-3-1", "2026-03-10T25:00", "20260310", "10.03.2026"] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
        assert_eq!("2026-03-01T01:00+04:00".parse::<Moment>().unwrap().day().to_string(), "2026-03-01");
    }
}
