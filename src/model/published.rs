//! Published times and prices of whole routes and stretches, against which the model is held.

use super::claim::words;
use super::{Amount, Date, Mode, PlaceId, PublishedId, RouteId, SourceId};
use crate::diagnostic::Origin;

words! {
    /// The quantity of which a publication gives a value for a way from end to end.
    PublishedQuantity {
        /// Time on the way.
        Hours = "hours",
        /// Price of carriage.
        Price = "price",
    }
}

words! {
    /// The unit of a published time or price.
    PublishedUnit {
        /// Hours.
        Hours = "h",
        /// Days of 24 hours.
        Days = "d",
        /// US dollars for a loaded container of 20 feet.
        PerTeu = "USD/TEU",
        /// US dollars for a tonne.
        PerTonne = "USD/t",
    }
}

impl PublishedUnit {
    /// The quantity of which it is a unit.
    pub fn quantity(self) -> PublishedQuantity {
        match self {
            Self::Hours | Self::Days => PublishedQuantity::Hours,
            Self::PerTeu | Self::PerTonne => PublishedQuantity::Price,
        }
    }

    /// How many units of the model one of these is: a day is 24 hours; dollars stay as they are.
    pub fn factor(self) -> f64 {
        if self == Self::Days { 24.0 } else { 1.0 }
    }

    /// The unit in which the model gives the same quantity.
    #[must_use]
    pub fn of_model(self) -> Self {
        if self == Self::Days { Self::Hours } else { self }
    }
}

words! {
    /// The basis of a published time or price: what kind of statement it is.
    PublishedBasis {
        /// Taken from a trip that was made.
        Measured = "measured",
        /// Said of the service as it runs, by an operator or an authority.
        Stated = "stated",
        /// The plan of a trip or the timetable of a service.
        Planned = "planned",
        /// Announced for a service or line that is to come.
        Promised = "promised",
        /// An upper limit that was agreed: no value that the model could be held against.
        Limit = "limit",
        /// A published tariff.
        Tariff = "tariff",
        /// An offer or quotation.
        Quoted = "quoted",
        /// The estimate of a study.
        Estimated = "estimated",
    }
}

impl PublishedBasis {
    /// Whether it tells of what is, and not of what is planned, promised, agreed or estimated.
    pub fn is_of_the_present(self) -> bool {
        matches!(self, Self::Measured | Self::Stated | Self::Tariff | Self::Quoted)
    }
}

words! {
    /// A kind of event that a published time or price leaves out.
    Omission {
        /// Handling at the terminals of both ends.
        Terminal = "terminal",
        /// Handling at the terminal of origin.
        OriginTerminal = "origin-terminal",
        /// Handling at the terminal of destination.
        DestinationTerminal = "destination-terminal",
        /// Waits in yards on the way.
        Yard = "yard",
        /// Passing borders.
        Border = "border",
        /// Changes of gauge.
        GaugeChange = "gauge-change",
        /// Changes of the vehicle.
        Transshipment = "transshipment",
        /// Waiting for ships.
        PortWait = "port-wait",
    }
}

/// The way that a published time or price is about, in the direction of travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A route of the atlas, or the stretch of it between two of its stops. With `from` after `to`, it is travelled
    /// backwards.
    OfRoute {
        /// The route.
        route: RouteId,
        /// Stop at which the way begins; `None` for the first.
        from: Option<PlaceId>,
        /// Stop at which the way ends; `None` for the last.
        to: Option<PlaceId>,
    },
    /// The shortest way between two places over segments of these modes.
    Between {
        /// Origin.
        from: PlaceId,
        /// Destination.
        to: PlaceId,
        /// Places that it passes, in order.
        via: Vec<PlaceId>,
        /// Modes of transport.
        modes: Vec<Mode>,
    },
}

/// A time or price that was published for a whole route or a stretch, door to door, terminal to terminal or as `without`
/// says.
///
/// ```
/// use corridor::{AtlasFiles, load_atlas, model::PublishedQuantity};
/// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
/// let east = atlas.published.iter().find(|p| p.id.as_str() == "bandar-abbas-moscow-east-2025").expect("it is there");
/// assert_eq!(east.unit.quantity(), PublishedQuantity::Hours);
/// assert_eq!(east.middle(), 15.0 * 24.0, "14 to 16 days, in hours");
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Published {
    /// Stable id.
    pub id: PublishedId,
    /// The way.
    pub extent: Extent,
    /// The value, in `unit`; never a date.
    pub amount: Amount,
    /// Unit of the value.
    pub unit: PublishedUnit,
    /// Length of the way in kilometres by the same publication; `None` when it gives none.
    pub km: Option<f64>,
    /// What kind of statement it is.
    pub basis: PublishedBasis,
    /// Date of the statement; `None` when not published.
    pub said: Option<Date>,
    /// The load in the words of the publication, such as `20 ft, 24 t`; `None` when it names none.
    pub load: Option<String>,
    /// What the figure leaves out.
    pub without: Vec<Omission>,
    /// Sources of the statement.
    pub sources: Vec<SourceId>,
    /// Remark for the reader.
    pub note: Option<String>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}

impl Published {
    /// The value in the unit of the model, hours or US dollars; of a range, its middle.
    pub fn middle(&self) -> f64 {
        self.amount.middle().unwrap_or_default() * self.unit.factor()
    }

    /// The smallest and largest value in the unit of the model.
    pub fn bounds(&self) -> (f64, f64) {
        let (low, high) = self.amount.bounds().unwrap_or_default();
        (low * self.unit.factor(), high * self.unit.factor())
    }
}
