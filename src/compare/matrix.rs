//! Ways from every origin to every destination.

use super::breakeven::Criterion;
use super::outcome::Outcome;
use super::query::Query;
use super::study::View;
use crate::model::{Estimate, Mode, PlaceId};
use crate::network::{LineNetwork, LineRules, Snapped};
use crate::parallel;
use crate::units::Metres;

/// The best way from an origin to a destination.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixCell {
    /// Its length.
    pub length: Metres,
    /// Hours, P10, P50 and P90; `None` where they are not known, and over plain lines.
    pub hours: Option<Estimate>,
    /// US dollars for a loaded container of 20 feet, likewise.
    pub cost: Option<Estimate>,
}

impl MatrixCell {
    /// No way at all: from a place to itself.
    fn stay() -> Self {
        Self { length: Metres::ZERO, hours: None, cost: None }
    }
}

/// For each origin the best way to each destination; `None` where there is none.
pub type Matrix = Vec<Vec<Option<MatrixCell>>>;

impl View<'_> {
    /// The best ways from every origin to every destination over what is open.
    pub fn matrix(&self, origins: &[PlaceId], destinations: &[PlaceId], by: Criterion, modes: &[Mode]) -> Matrix {
        let cell = |from: &PlaceId, to: &PlaceId| {
            if from == to {
                return Some(MatrixCell::stay());
            }
            let (from, to, modes) = (from.clone(), to.clone(), modes.to_vec());
            let query = Query { from, to, via: Vec::new(), by, modes, most: 1, max_share: 1.0 };
            let found = self.find(&query);
            let assessment = self.assess(found.routes.first()?)?;
            let total = |outcome| assessment.transit.total(outcome);
            Some(MatrixCell {
                length: assessment.itinerary.length(),
                hours: total(Outcome::Hours),
                cost: total(Outcome::Cost),
            })
        };
        parallel::map(origins, |from| destinations.iter().map(|to| cell(from, to)).collect())
    }
}

/// The shortest ways from every origin to every destination over the lines of a file, on all processors.
pub fn line_matrix(
    network: &LineNetwork<'_>,
    rules: &LineRules<'_>,
    origins: &[Snapped],
    destinations: &[Snapped],
) -> Matrix {
    let cell = |length: Option<Metres>| Some(MatrixCell { length: length?, ..MatrixCell::stay() });
    parallel::map(origins, |from| {
        network.search().under(rules).lengths(from, destinations).into_iter().map(cell).collect()
    })
}
