//! Ranges of years, as typed.

use std::fmt;
use std::str::FromStr;

use anyhow::Result;
use corridor::Date;

/// A range of years, such as `2015..2030`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Years {
    first: i16,
    last: i16,
}

/// Most frames of an animation.
const MOST: i16 = 200;

impl FromStr for Years {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let year = |text: &str| text.trim().parse::<i16>().ok().filter(|year| (1..=9999).contains(year));
        let ends = text.split_once("..").and_then(|(a, b)| Some((year(a)?, year(b.trim_start_matches('='))?)));
        match ends {
            Some((first, last)) if first <= last && last - first < MOST => Ok(Self { first, last }),
            Some((first, last)) if first <= last => Err(format!("`{text}` has more than {MOST} years")),
            Some(_) => Err(format!("`{text}` ends before it begins")),
            None => Err(format!("`{text}` is no range of years such as 2015..2030")),
        }
    }
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.first, self.last)
    }
}

impl Years {
    /// The first day of each.
    pub(crate) fn dates(self) -> Result<Vec<Date>> {
        let date = |year: i16| format!("{year:04}").parse::<Date>().map_err(anyhow::Error::msg);
        (self.first..=self.last).map(date).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_read() {
        assert_eq!("2015..2030".parse(), Ok(Years { first: 2015, last: 2030 }));
        assert_eq!("2015..=2016".parse::<Years>().unwrap().dates().unwrap().len(), 2);
        for wrong in ["", "2015", "2030..2015", "2015..", "a..b", "1..9999", "2015-2030"] {
            assert!(wrong.parse::<Years>().is_err(), "{wrong}");
        }
    }
}
