//! Ages, such as the largest that a source may have.

use std::fmt;
use std::str::FromStr;

use super::Date;

/// The unit of an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AgeUnit {
    Days,
    Months,
    Years,
}

/// An age in whole days, calendar months or years: `90d`, `24mo`, `2y`.
///
/// ```
/// use corridor::model::Age;
/// let age: Age = "24mo".parse()?;
/// assert!(age.is_exceeded("2024-03-09".parse()?, "2026-03-10".parse()?));
/// assert!(!age.is_exceeded("2024-03-10".parse()?, "2026-03-10".parse()?));
/// // The year 2024 reaches to its last day.
/// assert!(!age.is_exceeded("2024".parse()?, "2026-03-10".parse()?));
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    count: i32,
    unit: AgeUnit,
}

impl Age {
    /// Whether something said on a date is older than this on the day `on`. A year or month counts to its last day.
    pub fn is_exceeded(self, said: Date, on: Date) -> bool {
        let span = match self.unit {
            AgeUnit::Days => jiff::Span::new().try_days(self.count),
            AgeUnit::Months => jiff::Span::new().try_months(self.count),
            AgeUnit::Years => jiff::Span::new().try_years(self.count),
        };
        // An age that reaches before the calendar is never exceeded.
        let from = span.and_then(|span| on.first_day().checked_sub(span));
        from.is_ok_and(|from| said.last_day() < from)
    }
}

impl FromStr for Age {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refuse = || format!("`{text}` is not an age: expected days, months or years, such as 90d, 24mo or 2y");
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (count, unit) = text.split_at(digits);
        let unit = match unit {
            "d" => AgeUnit::Days,
            "mo" => AgeUnit::Months,
            "y" => AgeUnit::Years,
            _ => return Err(refuse()),
        };
        Ok(Self { count: count.parse().map_err(|_| refuse())?, unit })
    }
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            AgeUnit::Days => "d",
            AgeUnit::Months => "mo",
            AgeUnit::Years => "y",
        };
        write!(f, "{}{unit}", self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_age_is_refused() {
        for text in ["", "2", "y", "2 y", "-2y", "2w", "1.5y", "99999999999d"] {
            assert!(text.parse::<Age>().is_err(), "{text}");
        }
        for text in ["90d", "24mo", "2y", "0d"] {
            assert_eq!(text.parse::<Age>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn months_are_calendar_months() {
        let exceeded = |age: &str, said: &str, on: &str| {
            age.parse::<Age>().unwrap().is_exceeded(said.parse().unwrap(), on.parse().unwrap())
        };
        assert!(!exceeded("1mo", "2026-02-28", "2026-03-31") && exceeded("1mo", "2026-02-27", "2026-03-31"));
        assert!(exceeded("30d", "2026-02-28", "2026-03-31") && !exceeded("31d", "2026-02-28", "2026-03-31"));
        assert!(!exceeded("999999y", "0001", "2026"), "it reaches before the calendar");
    }
}
