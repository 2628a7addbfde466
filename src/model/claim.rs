//! Published values, each with its source. Several may disagree; none is dropped.

use std::fmt;

use serde::Serialize;

use super::{Date, SourceId};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$vdoc])* $variant),+
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let words: Vec<&str> = Self::ALL.iter().map(|v| v.word()).collect();
                schemars::json_schema!({ "type": "string", "enum": words })
            }
        }

        impl $name {
            /// All values, in the order of the manual.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in the atlas.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(word: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|v| v.word() == word).ok_or_else(|| {
                    let all: Vec<&str> = Self::ALL.iter().map(|v| v.word()).collect();
                    // A word in capitals is near its small letters.
                    let near = $crate::diagnostic::closest(&word.to_lowercase(), all.iter().copied());
                    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                    format!("`{word}` is none of: {}{near}", all.join(", "))
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.word())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// The quantity of which a claim gives a value.
    Quantity {
        /// Length along the line.
        Length = "length",
        /// Date of completion or opening.
        Completion = "completion",
        /// Share of the work that is done.
        Progress = "progress",
        /// Capacity per year or day.
        Capacity = "capacity",
        /// Traffic carried per year or day.
        Traffic = "traffic",
        /// Cost of construction or carriage.
        Cost = "cost",
        /// Design or travel speed.
        Speed = "speed",
        /// Dwell time at a border or terminal, in hours.
        Dwell = "dwell",
        /// Number or length of tunnels.
        Tunnels = "tunnels",
        /// Number of bridges.
        Bridges = "bridges",
        /// Number of stations.
        Stations = "stations",
        /// Number of lanes.
        Lanes = "lanes",
        /// Width of a bridge.
        Width = "width",
        /// Length of a bridge.
        BridgeLength = "bridge-length",
        /// Largest load allowed.
        LoadLimit = "load-limit",
        /// Number of tracks.
        Tracks = "tracks",
        /// Share of the length that is electrified, or length that is.
        Electrified = "electrified",
        /// Largest load of an axle, in tonnes.
        AxleLoad = "axle-load",
        /// Ruling gradient, in per mille.
        Gradient = "gradient",
        /// Largest length of a train, in metres.
        TrainLength = "train-length",
        /// Largest gross weight of a train, in tonnes.
        TrainWeight = "train-weight",
        /// Money spent, granted or lent for building.
        Investment = "investment",
        /// Money that is still to be found for building.
        InvestmentMissing = "investment-missing",
    }
}

words! {
    /// The kind of body that pays for building.
    Payer {
        /// The state where the line lies, or its railway.
        State = "state",
        /// Another state, or its railway or fund.
        ForeignState = "foreign-state",
        /// A bank that several states own.
        DevelopmentBank = "development-bank",
        /// Banks, companies and investors.
        Private = "private",
    }
}

words! {
    /// The basis of a claim: the kind of evidence behind it.
    Basis {
        /// Tariff distance of a railway.
        Tariff = "tariff",
        /// Difference of line chainages.
        Chainage = "chainage",
        /// Project length given by the owner or a government.
        Official = "official",
        /// A figure in the press.
        Press = "press",
        /// Track length that the network package carries for a generalised line.
        Carried = "carried",
        /// A list or overview compiled by others.
        List = "list",
        /// An estimate.
        Estimate = "estimate",
        /// Measured in the field.
        Survey = "survey",
    }
}

words! {
    /// The stage that a claim is about, beside the line as it was when the claim was made.
    Stage {
        /// As it was before some change that the claim speaks of.
        Past = "past",
        /// As it is, or became, by the time of the claim.
        Present = "present",
        /// As it is to become: a design, or a later stage of a line already in use.
        Planned = "planned",
    }
}

impl Quantity {
    /// The unit in which it is always given; `None` where sources use several.
    pub fn unit(self) -> Option<&'static str> {
        match self {
            Self::Length => Some("km"),
            Self::Completion => Some("date"),
            Self::Tracks => Some("count"),
            Self::AxleLoad | Self::TrainWeight => Some("t"),
            Self::Gradient => Some("‰"),
            Self::TrainLength => Some("m"),
            _ => None,
        }
    }

    /// Whether it is a sum of money.
    pub fn is_money(self) -> bool {
        matches!(self, Self::Cost | Self::Investment | Self::InvestmentMissing)
    }
}

/// The value of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum Amount {
    /// One number.
    Exact(f64),
    /// A range of numbers.
    Range {
        /// The smaller number.
        low: f64,
        /// The larger number.
        high: f64,
    },
    /// A date.
    Date(Date),
}

impl Amount {
    /// The smallest and largest number, `None` for a date.
    pub fn bounds(self) -> Option<(f64, f64)> {
        match self {
            Self::Exact(value) => Some((value, value)),
            Self::Range { low, high } => Some((low, high)),
            Self::Date(_) => None,
        }
    }

    /// The number, or the middle of the range; `None` for a date.
    pub fn middle(self) -> Option<f64> {
        self.bounds().map(|(low, high)| f64::midpoint(low, high))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(value) => write!(f, "{value}"),
            Self::Range { low, high } => write!(f, "{low}–{high}"),
            Self::Date(date) => write!(f, "{date}"),
        }
    }
}

/// One published value of a quantity.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
pub struct Claim {
    /// Quantity of which it gives a value.
    pub quantity: Quantity,
    /// The value.
    #[serde(rename = "value")]
    pub amount: Amount,
    /// Unit of the value, such as `km` or `Mt/y`; `date` for dates.
    pub unit: String,
    /// Source of the statement.
    pub source: SourceId,
    /// Date of the statement; `None` when not published.
    pub as_of: Option<Date>,
    /// Person or body that made the statement, where the source names one; `None` when it is the source's own word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Stage that it is about; `None` for the line as it was then: in use, or as designed when it was not built.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Kind of evidence behind it; `None` when not published.
    pub basis: Option<Basis>,
    /// Whether this claim calibrates the chainage.
    pub preferred: bool,
    /// Whether the claim is about a somewhat different extent, so that it does not widen the spread.
    pub other_extent: bool,
    /// Kind of body that pays, of a sum of money; `None` when not said.
    pub payer: Option<Payer>,
    /// Remark for the reader.
    pub note: Option<String>,
}

impl Claim {
    /// Claims of `quantity` among `claims`.
    pub fn about(claims: &[Self], quantity: Quantity) -> impl Iterator<Item = &Self> {
        claims.iter().filter(move |c| c.quantity == quantity)
    }

    /// The value with its unit; dates and counts need none.
    pub fn value_with_unit(&self) -> String {
        match self.unit.as_str() {
            "date" | "count" => self.amount.to_string(),
            unit => format!("{} {unit}", self.amount),
        }
    }
}
