//! Numbers side by side, before anyone formats them.

mod assessment;
mod assumptions;
mod breakeven;
mod comparison;
mod diff;
mod event;
mod find;
mod indicator;
mod locate;
mod price;
mod query;
mod resilience;
mod stability;
mod stairs;
mod study;
mod term;
mod transit;

pub use assessment::{Assessment, Value};
pub use assumptions::Assumptions;
pub use breakeven::{Breakeven, Criterion, Lever, NoBreakeven, breakeven};
pub use comparison::{Comparison, GroupComparison, Selection};
pub use diff::{Change, Difference, GroupDifference, RouteDifference};
pub use event::{Outcome, TransitEvent};
pub use find::{Found, NoRoute};
pub use indicator::{Better, Digits, Family, Indicator, Unit, event_words};
pub use locate::{Located, find_place, parse_position};
pub use price::Loss;
pub use query::Query;
pub use resilience::{CutOff, Resilience, Totals};
pub use stability::{DRAWS, Draws, SEED};
pub use stairs::Stair;
pub use study::{Study, View};
pub use term::{Power, Term};
pub use transit::Transit;
