//! Calendar dates with the precision of their source: a year, a month or a day.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A date with the precision its source gives: `2026`, `2026-03` or `2026-03-10`.
///
/// Ordered by first day; at the same first day the coarser date comes first.
///
/// ```
/// use corridor::Date;
/// let opened: Date = "1992-05".parse()?;
/// assert!(opened < "1992-05-28".parse()?);
/// assert!("1992-13".parse::<Date>().is_err());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    first: jiff::civil::Date,
    precision: u8,
}

impl Date {
    /// The first day of the period.
    pub fn first_day(self) -> jiff::civil::Date {
        self.first
    }

    /// Days from 1 January 1970 to the first day of the period, as columns of dates count them.
    pub fn days_since_1970(self) -> i32 {
        let hours = self.first.duration_since(jiff::civil::date(1970, 1, 1)).as_hours();
        i32::try_from(hours / 24).unwrap_or(i32::MAX)
    }

    /// The day this many days after 1 January 1970; `None` outside the calendar.
    pub fn after_1970(days: i32) -> Option<Self> {
        let first = jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
        Some(Self { first, precision: 3 })
    }

    /// The first day of the period as a date of its own.
    #[must_use]
    pub fn on_first_day(self) -> Self {
        Self { precision: 3, ..self }
    }

    /// The last day of the period as a date of its own.
    #[must_use]
    pub fn on_last_day(self) -> Self {
        Self { first: self.last_day(), precision: 3 }
    }

    /// The day before the first; the first day of the calendar has none before it and stays.
    #[must_use]
    pub fn eve(self) -> Self {
        Self { first: self.first.yesterday().unwrap_or(self.first), precision: 3 }
    }

    /// The last day of the period.
    pub fn last_day(self) -> jiff::civil::Date {
        match self.precision {
            1 => self.first.last_of_year(),
            2 => self.first.last_of_month(),
            _ => self.first,
        }
    }

    /// Calendar months from the last day of this date to that of another: a year counts to its December.
    pub fn months_to(self, other: Self) -> i32 {
        let (from, to) = (self.last_day(), other.last_day());
        (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month()) - i32::from(from.month())
    }

    /// The beginning of the first day and the end of the last, in years: 2026 and 2027 for the year 2026.
    pub fn years(self) -> (f64, f64) {
        let years =
            |day: jiff::civil::Date, days: i16| f64::from(day.year()) + f64::from(days) / f64::from(day.days_in_year());
        (years(self.first, self.first.day_of_year() - 1), years(self.last_day(), self.last_day().day_of_year()))
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refuse = || format!("`{text}` is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD");
        let parts: Vec<&str> = text.split('-').collect();
        let widths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
        let precision = match widths.as_slice() {
            [4] => 1,
            [4, 2] => 2,
            [4, 2, 2] => 3,
            _ => return Err(refuse()),
        };
        if !parts.iter().all(|p| p.bytes().all(|b| b.is_ascii_digit())) {
            return Err(refuse());
        }
        let number = |i: usize| parts.get(i).map_or(Ok(1), |p| p.parse::<i16>().map_err(|_| refuse()));
        let small = |i: usize| number(i).and_then(|n| i8::try_from(n).map_err(|_| refuse()));
        let first = jiff::civil::Date::new(number(0)?, small(1)?, small(2)?)
            .map_err(|_| format!("`{text}` is not a day of the calendar"))?;
        Ok(Self { first, precision })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.first.to_string();
        f.pad(match self.precision {
            1 => &text[..4],
            2 => &text[..7],
            _ => &text,
        })
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let about = "a year, a month or a day, as exact as the source";
        schemars::json_schema!({ "type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$", "description": about })
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first, self.precision).cmp(&(other.first, other.precision))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_keep_their_precision() {
        for text in ["2026", "2026-03", "2026-03-10"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "soon", "2026-13", "2026-02-30", "26-03-10", "2026-3-1", "2026-03-10T10:00", "+026"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_period_ends_with_its_last_day() {
        let last = |text: &str| text.parse::<Date>().unwrap().last_day().to_string();
        assert_eq!(["2028", "2028-02", "2028-02-03"].map(last), ["2028-12-31", "2028-02-29", "2028-02-03"]);
    }

    #[test]
    fn a_year_counts_to_its_december() {
        let months = |a: &str, b: &str| a.parse::<Date>().unwrap().months_to(b.parse().unwrap());
        assert_eq!(months("2023", "2026"), 36);
        assert_eq!(months("2023", "2026-06"), 30);
        assert_eq!(months("2026-08", "2026"), 4);
        assert_eq!(months("2028", "2027"), -12);
    }

    #[test]
    fn a_date_on_an_axis_spans_its_period() {
        let years = |text: &str| text.parse::<Date>().unwrap().years();
        assert_eq!(years("2026"), (2026.0, 2027.0));
        // 28 February is day 59 of 365.
        assert_eq!(years("2026-02-28"), (2026.0 + 58.0 / 365.0, 2026.0 + 59.0 / 365.0));
    }

    #[test]
    fn order_is_by_first_day() {
        let mut dates: Vec<Date> = ["2026-03-10", "2026", "1992-05-28", "1992-05"].map(|t| t.parse().unwrap()).into();
        dates.sort();
        let text: Vec<String> = dates.iter().map(Date::to_string).collect();
        assert_eq!(text, ["1992-05", "1992-05-28", "2026", "2026-03-10"]);
    }
}
