//! What a view assumes beyond the data.

use std::fmt;

use super::{AssumptionId, Country, NewValue, Target};

/// One thing that a view assumes beyond the data: an opening, a closure, kept promises, or a changed assumption.
///
/// ```
/// use corridor::{Country, model::{Assumed, Target}};
/// let border = Target::Border("AZ".parse::<Country>()?, "IR".parse::<Country>()?);
/// assert_eq!(Assumed::Closed(border).to_string(), "close AZ-IR");
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Assumed {
    /// This part of the network is closed.
    Closed(Target),
    /// This part of the network is open.
    Opened(Target),
    /// Nothing passes through this country.
    Avoided(Country),
    /// What is promised for a date up to that of the view is open.
    PromisesKept,
    /// An assumption of time, cost or emissions has this value.
    Changed(AssumptionId, NewValue),
}

/// As scenarios and the command line write it.
impl fmt::Display for Assumed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed(target) => write!(f, "close {target}"),
            Self::Opened(target) => write!(f, "open {target}"),
            Self::Avoided(country) => write!(f, "avoid {country}"),
            Self::PromisesKept => f.write_str("promises"),
            Self::Changed(id, value) => write!(f, "assume {id}={value}"),
        }
    }
}
