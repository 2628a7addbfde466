//! Comparison of routes: indicators, transit time and cost, differences between views, break-even and resilience.
//!
//! Values are numbers with units here; formatting is the task of [`report`](crate::report).

mod assessment;
mod assumption_change;
mod assumptions;
mod breakeven;
mod comparison;
mod diff;
mod distribution;
mod draws;
mod event;
mod evidence;
mod family;
mod find;
mod generalised_cost;
mod indicator;
mod locate;
mod money;
mod outcome;
mod price;
mod profile;
mod published;
mod query;
mod ranking;
mod resilience;
mod study;
mod term;
mod time_distance;
mod transit;
mod unit;

pub use assessment::{Assessment, Value};
pub use assumptions::Assumptions;
pub use breakeven::{Breakeven, Criterion, NoBreakeven, Parameter, breakeven};
pub use comparison::{CLEAR, Comparison, GroupComparison, Leader, Selection};
pub use diff::{Change, Difference, GroupDifference, RouteDifference};
pub use distribution::DRAWS;
pub use draws::SEED;
pub use event::TransitEvent;
pub use evidence::{Demand, Evidence, Ground, Topic};
pub use family::{Family, Key, event_words};
pub use find::{Found, NoRoute};
pub use generalised_cost::Disruption;
pub use indicator::{Better, Cite, Figure, Indicator, Share, ShowRange, Spec};
pub use locate::{Located, find_place, parse_position};
pub use money::{Money, MoneyKind};
pub use outcome::Outcome;
pub use profile::{Bottleneck, Profile, Published, RailShare};
pub use published::Coverage;
pub use query::Query;
pub use ranking::Ranking;
pub use resilience::{Impact, Resilience, Totals};
pub use study::{Study, View};
pub use term::{Exponent, Term};
pub use time_distance::TimeDistance;
pub use transit::Transit;
pub use unit::{Digits, Unit};
