//! The transport network: routes resolved to legs with chainage, their crossings, gauge breaks and missing links, and
//! shortest paths.

mod advisories;
mod alternatives;
mod audit;
mod calibration;
mod callout;
mod conditions;
mod crossing;
mod detours;
mod disjoint;
mod effect;
mod gauge;
mod graph;
mod headline;
mod interruption;
mod itinerary;
mod ledger;
mod leg;
mod lines;
mod milestone;
mod missing;
#[cfg(test)]
mod oracle;
mod passability;
mod promise;
mod segments;
mod split;
mod status;
mod stop;
mod stretch;
mod subject;
mod target;

pub use audit::audit;
pub use calibration::{Calibration, LengthBasis, SegmentLength};
pub use callout::callouts;
pub use conditions::Conditions;
pub use crossing::RouteCrossing;
pub use detours::Detours;
pub use effect::Effect;
pub use gauge::GaugeBreak;
pub use headline::headline;
pub use interruption::{Cause, Interruption};
pub use itinerary::Itinerary;
pub use ledger::{Project, Statement, StatementKind, projects};
pub use leg::Leg;
pub use lines::{
    FieldLengths, Gap, LengthField, LineNetwork, LineOptions, LinePath, LineRules, LineSearch, OffNetwork, OneWay,
    PathPart, Snapped, Unit,
};
pub use milestone::is_milestone;
pub use missing::MissingLink;
pub use passability::Passability;
pub use promise::last_promised_year;
pub use segments::{Impedance, SegmentNetwork, SegmentPath};
pub use status::{AnyStatus, Status, StatusBasis};
pub use stop::{Step, Stop};
pub use stretch::stretch;
pub use subject::Subject;
