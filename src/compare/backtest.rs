//! Backtests: the model beside what was published about whole routes and stretches.

use super::assessment::Assessment;
use super::event::TransitEvent;
use super::outcome::Outcome;
use super::score::{Residual, Score};
use super::study::View;
use crate::model::{
    Estimate, Label, Omission, Published, PublishedBasis, PublishedQuantity, PublishedUnit, Route, SegmentId,
};
use crate::network::stretch;
use crate::units::Metres;

/// The model beside every published time and price of the atlas.
///
/// Made by [`View::backtest`].
///
/// ```
/// use corridor::{AtlasFiles, Study, load_atlas};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let backtest = study.on(None).backtest();
/// for tested in &backtest.tested {
///     println!("{}: {:?} against {:?}", tested.published.id, tested.modelled, tested.published.middle());
/// }
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Backtest<'a> {
    /// Date and scenario of the assumptions.
    pub label: Label,
    /// The published values in the order of the atlas, times before prices.
    pub tested: Vec<Tested<'a>>,
}

/// A published time or price beside the model.
#[derive(Clone, Debug)]
pub struct Tested<'a> {
    /// The published value.
    pub published: &'a Published,
    /// The way as a route; `None` when the atlas does not join its places.
    pub route: Option<Route>,
    /// Its segments in the order of travel.
    pub segments: Vec<SegmentId>,
    /// Calibrated length of the way; `None` without a way.
    pub length: Option<Metres>,
    /// The model in hours, USD/TEU or USD/t, less what the publication leaves out; `None` when it is not known.
    pub modelled: Option<Estimate>,
}

impl Tested<'_> {
    /// The published value beside the model; of a range, its middle. `None` when the model has no value, and for an agreed
    /// limit.
    pub fn residual(&self) -> Option<Residual> {
        let modelled = self.modelled.filter(|_| self.published.basis != PublishedBasis::Limit);
        modelled.map(|modelled| Residual { observed: self.published.middle(), modelled })
    }
}

impl Backtest<'_> {
    /// The score over the published values that `belongs` selects.
    pub fn score(&self, belongs: impl Fn(&Published) -> bool) -> Score {
        let chosen = self.tested.iter().filter(|tested| belongs(tested.published));
        Score::of(chosen.filter_map(Tested::residual))
    }

    /// The score over all times, or all prices.
    pub fn score_of(&self, quantity: PublishedQuantity) -> Score {
        self.score(|published| published.unit.quantity() == quantity)
    }

    /// The score over trips that were made.
    pub fn score_measured(&self) -> Score {
        self.score(|published| published.basis == PublishedBasis::Measured)
    }
}

impl<'a> View<'a> {
    /// Holds the model of this view against every published time and price of the atlas.
    ///
    /// A way is priced as if all of it were open.
    pub fn backtest(&self) -> Backtest<'a> {
        let atlas = self.atlas();
        let of = |quantity| atlas.published.iter().filter(move |p| p.unit.quantity() == quantity);
        let all = PublishedQuantity::ALL.iter().flat_map(|quantity| of(*quantity));
        Backtest { label: self.label.clone(), tested: all.map(|published| self.test(published)).collect() }
    }

    fn test(&self, published: &'a Published) -> Tested<'a> {
        let route = stretch(self.atlas(), self.study().calibration(), published);
        let assessment = route.as_ref().and_then(|route| self.assess(route));
        let length = assessment.as_ref().map(|assessment| assessment.itinerary.length());
        let modelled = assessment.as_ref().and_then(|assessment| self.modelled(published, assessment));
        let legs = assessment.iter().flat_map(|assessment| &assessment.itinerary.legs);
        let segments = legs.map(|leg| leg.segment.id.clone()).collect();
        drop(assessment);
        Tested { published, route, segments, length, modelled }
    }

    /// The model for a published value, less what this leaves out.
    fn modelled(&self, published: &Published, assessment: &Assessment<'_>) -> Option<Estimate> {
        let transit = &assessment.transit;
        let outcome = match published.unit.quantity() {
            PublishedQuantity::Hours => Outcome::Hours,
            PublishedQuantity::Price => Outcome::Cost,
        };
        if published.without.is_empty() {
            return match published.unit {
                PublishedUnit::PerTonne => transit.cost_per_tonne(),
                _ => transit.total(outcome),
            };
        }
        // A part of a container is no part of its load, so a price per tonne has to be whole.
        let whole = published.unit == PublishedUnit::PerTonne;
        let counts =
            |event: &TransitEvent<'_>| !published.without.iter().any(|left| leaves_out(*left, event, assessment));
        let unknown = transit.unknown(outcome).any(counts);
        (!whole && !unknown).then(|| transit.subtotal(outcome, &self.assumptions, counts))
    }
}

/// Whether an omission covers an event of a way.
fn leaves_out(left: Omission, event: &TransitEvent<'_>, assessment: &Assessment<'_>) -> bool {
    let terminal = Omission::Terminal.word();
    match left {
        Omission::OriginTerminal => event.kind.word() == terminal && event.end == Metres::ZERO,
        Omission::DestinationTerminal => event.kind.word() == terminal && event.start == assessment.itinerary.length(),
        other => event.kind.word() == other.word(),
    }
}
