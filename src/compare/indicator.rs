//! Indicators, the rows of a comparison: figures of a whole route, and parts of them.

use std::fmt;

use super::family::{Family, Key};
use super::outcome::Outcome;
use super::unit::Unit;
use crate::model::words;

words! {
    /// A figure of a whole route, such as its length, its number of border crossings or its cost.
    ///
    /// [`Figure::spec`] gives its unit; [`_outputs`](crate::_outputs) defines each.
    ///
    /// ```
    /// use corridor::Figure;
    /// assert_eq!(Figure::Length.word(), "length_km");
    /// assert_eq!(Figure::Length.spec().unit.word(), "km");
    /// ```
    Figure {
        /// Length, calibrated to claims where there are any.
        Length = "length_km",
        /// Geodesic length of the drawn line.
        Measured = "measured_km",
        /// Length of the whole route as published.
        PublishedLength = "published_length_km",
        /// Directness: length over the geodesic distance between the ends.
        Directness = "directness",
        /// Length in operation.
        Operational = "operational_km",
        /// Length not in operation: under construction, planned, disused, closed, disrupted, or of unknown state.
        Missing = "missing_km",
        /// Length under construction.
        UnderConstruction = "under_construction_km",
        /// Length planned.
        Planned = "planned_km",
        /// Length no longer in use.
        Disused = "disused_km",
        /// Length closed to traffic for a time.
        Shut = "shut_km",
        /// Length reported disrupted, of which nobody says whether freight can pass.
        Disrupted = "disrupted_km",
        /// Length of unknown state.
        StateUnknown = "unknown_km",
        /// Length closed by the scenario.
        Closed = "closed_km",
        /// Number of border crossings.
        Crossings = "crossings",
        /// Number of border crossings that are open.
        OpenCrossings = "crossings_open",
        /// Number of gauge breaks.
        GaugeBreaks = "gauge_breaks",
        /// Number of changes of mode.
        ModeChanges = "mode_changes",
        /// Number of countries.
        Countries = "countries",
        /// Herfindahl–Hirschman index of the length by country.
        Exposure = "exposure_hhi",
        /// Time from terminal to terminal.
        Hours = "hours",
        /// The same time in days.
        Days = "days",
        /// Share of the draws in which the route is faster than the baseline.
        FasterShare = "hours_below_baseline",
        /// Share of the draws in which the route is the fastest.
        FastestShare = "hours_first",
        /// Speed without delay (SWOD).
        SpeedMoving = "swod_kmh",
        /// Speed with delay (SWD).
        SpeedOverall = "swd_kmh",
        /// Load of the container, to which cost and emissions refer.
        Payload = "payload_t",
        /// Time of the whole route as published.
        PublishedHours = "published_hours",
        /// Cost of a loaded container (TEU).
        Cost = "cost_teu_usd",
        /// Cost of a tonne in such a container.
        CostPerTonne = "cost_t_usd",
        /// Share of the draws in which the route is cheaper than the baseline.
        CheaperShare = "cost_below_baseline",
        /// Share of the draws in which the route is the cheapest.
        CheapestShare = "cost_first",
        /// Price of carrying a loaded container over the whole route as published.
        PublishedPrice = "published_price_teu_usd",
        /// Emissions of a loaded container, well to wheel.
        Emissions = "co2e_teu_kg",
        /// Capacity of the bottleneck: the least that is published along the route, in million tonnes a year.
        Capacity = "capacity_mt_y",
        /// Capacity of the bottleneck in lorries a day.
        LorryCapacity = "capacity_lorries_d",
        /// Traffic in million tonnes a year: the latest figure published along the route.
        Traffic = "traffic_mt_y",
        /// Traffic over capacity, where both are published for the same part of the route.
        Utilisation = "utilisation",
        /// Share of the railways that is electrified.
        Electrified = "electrified_share",
        /// Share of the railways that has a single track.
        SingleTrack = "single_track_share",
        /// Ruling axle load: the least that is published along the route.
        AxleLoad = "axle_load_t",
        /// Number of chokepoints passed.
        Chokepoints = "chokepoints",
    }
}

/// Direction in which values are better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Less is better.
    Lower,
    /// Neither more nor less is better.
    Neither,
}

/// The place at which tables show the bounds of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShowRange {
    /// Nowhere.
    Hidden,
    /// In place of the value: `2–3`.
    Instead,
    /// After the value: `826 (820–830)`.
    Beside,
    /// In a row of their own.
    Row,
}

/// The tables that cite the sources of a figure in its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cite {
    /// No table.
    Nowhere,
    /// Reports alone, since there are many sources.
    InReports,
    /// All tables.
    Everywhere,
}

/// A share of the draws of an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Of those in which the route has less than the baseline.
    BelowBaseline(Outcome),
    /// Of those in which it has the least of all routes.
    First(Outcome),
}

/// The specification of a figure: its unit, and how tables show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// Unit of its values.
    pub unit: Unit,
    /// Whether its row is a detail of the row above.
    pub detail: bool,
    /// Direction in which values are better.
    pub better: Better,
    /// Whether its row is left out where it is zero for every route.
    pub hide_zeros: bool,
    /// Whether its row is left out where it is known for no route.
    pub hide_unknown: bool,
    /// Place at which its bounds are shown.
    pub range: ShowRange,
    /// Tables that cite its sources.
    pub cite: Cite,
    /// Outcome that is drawn; `None` for other figures.
    pub outcome: Option<Outcome>,
    /// Share of draws that it is, printed in per cent; `None` for other figures.
    pub draws: Option<Share>,
}

impl Spec {
    /// A figure that is neither better nor worse, always shown, without bounds and sources.
    const fn new(unit: Unit) -> Self {
        Self {
            unit,
            detail: false,
            better: Better::Neither,
            hide_zeros: false,
            hide_unknown: false,
            range: ShowRange::Hidden,
            cite: Cite::Nowhere,
            outcome: None,
            draws: None,
        }
    }

    /// A detail of the figure above.
    const fn detail(unit: Unit) -> Self {
        Self { detail: true, ..Self::new(unit) }
    }

    /// An outcome made of assumptions: less is better, with bounds and sources.
    const fn estimate(unit: Unit, outcome: Outcome) -> Self {
        let range = ShowRange::Row;
        Self { better: Better::Lower, range, cite: Cite::InReports, outcome: Some(outcome), ..Self::new(unit) }
    }

    /// A share of draws, known only for routes that are compared.
    const fn of_draws(share: Share) -> Self {
        Self { draws: Some(share), ..Self::detail(Unit::Ratio) }
    }

    /// A published value of a part of the route, with its sources; left out where it is known for no route.
    const fn of_part(unit: Unit) -> Self {
        let new = Self::new(unit);
        Self { hide_unknown: true, range: ShowRange::Instead, cite: Cite::InReports, ..new }
    }

    /// A time or price that was published for the whole route.
    const fn published(unit: Unit) -> Self {
        let (range, cite) = (ShowRange::Beside, Cite::Everywhere);
        Self { range, cite, hide_unknown: true, ..Self::new(unit) }
    }
}

impl Figure {
    /// The specification of the figure.
    pub fn spec(self) -> Spec {
        let lower = |unit| Spec { better: Better::Lower, ..Spec::new(unit) };
        match self {
            Self::Length => Spec { range: ShowRange::Row, cite: Cite::InReports, ..lower(Unit::Km) },
            Self::Measured | Self::Operational => Spec::new(Unit::Km),
            Self::PublishedLength => Spec { range: ShowRange::Beside, cite: Cite::Everywhere, ..Spec::new(Unit::Km) },
            Self::Directness => lower(Unit::Ratio),
            Self::Missing => lower(Unit::Km),
            Self::UnderConstruction | Self::Planned | Self::Disused => Spec::detail(Unit::Km),
            Self::Shut | Self::Disrupted | Self::StateUnknown => Spec { hide_zeros: true, ..Spec::detail(Unit::Km) },
            Self::Closed => Spec { hide_zeros: true, ..Spec::new(Unit::Km) },
            Self::Crossings | Self::ModeChanges => lower(Unit::Count),
            Self::OpenCrossings => Spec::detail(Unit::Count),
            Self::GaugeBreaks => Spec { range: ShowRange::Instead, ..lower(Unit::Count) },
            Self::Countries | Self::Chokepoints => Spec::new(Unit::Count),
            Self::Exposure => Spec::new(Unit::Ratio),
            Self::Hours => Spec::estimate(Unit::Hours, Outcome::Hours),
            Self::Days => Spec::detail(Unit::Days),
            Self::FasterShare => Spec::of_draws(Share::BelowBaseline(Outcome::Hours)),
            Self::FastestShare => Spec::of_draws(Share::First(Outcome::Hours)),
            Self::SpeedMoving | Self::SpeedOverall => Spec::detail(Unit::Speed),
            Self::PublishedHours => Spec::published(Unit::Hours),
            Self::Payload => Spec::new(Unit::Tonnes),
            Self::Cost => Spec::estimate(Unit::Usd, Outcome::Cost),
            Self::CostPerTonne => Spec::detail(Unit::Usd),
            Self::CheaperShare => Spec::of_draws(Share::BelowBaseline(Outcome::Cost)),
            Self::CheapestShare => Spec::of_draws(Share::First(Outcome::Cost)),
            Self::PublishedPrice => Spec::published(Unit::Usd),
            Self::Emissions => Spec::estimate(Unit::Kg, Outcome::Emission),
            Self::Capacity | Self::Traffic => Spec::of_part(Unit::MtPerYear),
            Self::LorryCapacity => Spec::of_part(Unit::PerDay),
            Self::Utilisation | Self::Electrified | Self::SingleTrack => Spec::of_part(Unit::Ratio),
            Self::AxleLoad => Spec::of_part(Unit::Tonnes),
        }
    }
}

/// An indicator, a row of a comparison: a figure of the whole route, or a part of one.
///
/// ```
/// use corridor::{Country, Indicator, compare::{Family, Key}};
/// let in_azerbaijan = Indicator::Part(Family::Country, Key::Country("AZ".parse()?));
/// assert_eq!(in_azerbaijan.to_string(), "km_by_country.AZ");
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Indicator {
    /// A figure of the whole route.
    Whole(Figure),
    /// A part of a figure: its family, and its key within the family.
    Part(Family, Key),
}

impl Indicator {
    /// The figure; `None` for a part.
    pub fn figure(&self) -> Option<Figure> {
        match self {
            Self::Whole(figure) => Some(*figure),
            Self::Part(..) => None,
        }
    }

    /// The family of a part; `None` for a figure.
    pub fn family(&self) -> Option<Family> {
        match self {
            Self::Whole(_) => None,
            Self::Part(family, _) => Some(*family),
        }
    }

    /// The unit of its values.
    pub fn unit(&self) -> Unit {
        match self {
            Self::Whole(figure) => figure.spec().unit,
            Self::Part(family, _) => family.unit(),
        }
    }

    /// The direction in which values are better; neither for a part.
    pub fn better(&self) -> Better {
        self.figure().map_or(Better::Neither, |figure| figure.spec().better)
    }
}

/// The stable id, such as `length_km` or `km_by_country.AZ`.
impl fmt::Display for Indicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(figure) => f.write_str(figure.word()),
            Self::Part(family, key) => write!(f, "{}.{key}", family.prefix()),
        }
    }
}
