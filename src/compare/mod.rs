//! Comparison of routes: indicators, transit time and cost, differences between views, break-even and resilience.
//!
//! Values are numbers with units here; formatting is the task of [`report`](crate::report).

mod assessment;
mod assumptions;
mod backtest;
mod breakeven;
mod comparison;
mod diff;
mod event;
mod family;
mod find;
mod generalised_cost;
mod indicator;
mod locate;
mod published;
mod query;
mod refit;
mod resilience;
mod score;
mod stability;
mod study;
mod term;
mod time_distance;
mod transit;
mod trips;
mod unit;

pub use assessment::{Assessment, Value};
pub use assumptions::Assumptions;
pub use backtest::{Backtest, Tested};
pub use breakeven::{Breakeven, Criterion, NoBreakeven, Parameter, breakeven};
pub use comparison::{Comparison, GroupComparison, Selection};
pub use diff::{Change, Difference, GroupDifference, RouteDifference};
pub use event::{Outcome, TransitEvent};
pub use family::{Family, Key, event_words};
pub use find::{Found, NoRoute};
pub use generalised_cost::Disruption;
pub use indicator::{Better, Cite, Figure, Indicator, ShowRange, Spec};
pub use locate::{Located, find_place, parse_position};
pub use query::Query;
pub use refit::{FEWEST_TRIPS, Refit, Refits};
pub use resilience::{Impact, Resilience, Totals};
pub use score::{Residual, Score};
pub use stability::{DRAWS, MonteCarlo, SEED};
pub use study::{Study, View};
pub use term::{Exponent, Term};
pub use time_distance::TimeDistance;
pub use transit::Transit;
pub use trips::{TestedTrip, TripTest};
pub use unit::{Digits, Unit};
