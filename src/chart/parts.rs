//! Parts of a time or a cost, as bars show them.

use super::options::ChartOptions;
use crate::colour::Rgb;
use crate::compare::{Assessment, Digits, Family, Indicator, Key, Outcome};
use crate::model::{EventKind, Theme};
use crate::words::ChartWord;

/// A part of the time or cost of a route, in the order of bars: first what every journey has, then what tells routes
/// apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Movement.
    Moving,
    /// Waits in yards and drivers' rests.
    OnTheWay,
    /// The terminals at both ends.
    Terminals,
    /// Borders.
    Borders,
    /// Changes of gauge.
    Gauge,
    /// Waits for ships, and transshipment.
    Ports,
}

impl Part {
    /// All parts, in the order of bars and legends.
    pub(super) const ALL: [Self; 6] =
        [Self::Moving, Self::OnTheWay, Self::Terminals, Self::Borders, Self::Gauge, Self::Ports];

    /// The part to which a kind of event belongs.
    pub(super) fn of(kind: EventKind) -> Self {
        match kind {
            EventKind::Move => Self::Moving,
            EventKind::Yard | EventKind::Rest => Self::OnTheWay,
            EventKind::Terminal => Self::Terminals,
            EventKind::Border => Self::Borders,
            EventKind::GaugeChange => Self::Gauge,
            EventKind::Transshipment | EventKind::PortWait => Self::Ports,
        }
    }

    /// Its word in class names.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Moving => "part-moving",
            Self::OnTheWay => "part-way",
            Self::Terminals => "part-terminals",
            Self::Borders => "part-borders",
            Self::Gauge => "part-gauge",
            Self::Ports => "part-ports",
        }
    }

    /// Its name.
    pub(super) fn word(self) -> ChartWord {
        match self {
            Self::Moving => ChartWord::Moving,
            Self::OnTheWay => ChartWord::OnTheWay,
            Self::Terminals => ChartWord::Terminals,
            Self::Borders => ChartWord::Borders,
            Self::Gauge => ChartWord::GaugeChange,
            Self::Ports => ChartWord::PortsAndTransshipment,
        }
    }

    /// Its colour: greys for what every journey has, hues for what tells routes apart; neighbours differ in grey, too.
    pub(super) fn colour(self, theme: Theme) -> Rgb {
        let dark = theme == Theme::Dark;
        match self {
            Self::Moving if dark => Rgb(146, 162, 181),
            Self::Moving => Rgb(124, 139, 158),
            Self::OnTheWay if dark => Rgb(98, 111, 127),
            Self::OnTheWay => Rgb(176, 187, 200),
            Self::Terminals if dark => Rgb(62, 72, 84),
            Self::Terminals => Rgb(219, 225, 231),
            Self::Borders if dark => Rgb(226, 105, 76),
            Self::Borders => Rgb(198, 71, 44),
            Self::Gauge if dark => Rgb(166, 92, 138),
            Self::Gauge => Rgb(104, 44, 84),
            Self::Ports if dark => Rgb(79, 176, 189),
            Self::Ports => Rgb(61, 154, 166),
        }
    }
}

/// The parts of a route that are not zero, each with the value that bars are drawn by and the one that is printed. The
/// printed values add up to the printed total.
pub(super) fn parts(route: &Assessment<'_>, outcome: Outcome) -> Vec<(Part, f64, f64)> {
    let family = if outcome == Outcome::Hours { Family::HoursByEvent } else { Family::CostByEvent };
    let value = |key: &Key, digits| route.value(&Indicator::Part(family, key.clone()), digits).value.unwrap_or(0.0);
    let of = |part: Part| {
        let mut sum = (part, 0.0, 0.0);
        for key in route.keys(family) {
            if let Key::Event(kind) = key
                && Part::of(*kind) == part
            {
                sum.1 += value(key, Digits::Exact);
                sum.2 += value(key, Digits::Printed);
            }
        }
        sum
    };
    Part::ALL.map(of).into_iter().filter(|(_, exact, _)| *exact > 0.0).collect()
}

/// The sum of the printed values of some parts.
pub(super) fn printed(parts: &[(Part, f64, f64)], which: &[Part]) -> f64 {
    parts.iter().filter(|(part, ..)| which.contains(part)).map(|(.., printed)| printed).sum()
}

/// The title of a chart of parts, and that of one over distance.
pub(super) fn title(options: &ChartOptions, outcome: Outcome) -> ChartWord {
    use super::options::ChartForm::{Bars, Stairs};
    match (options.form, outcome) {
        (Bars, Outcome::Hours) => ChartWord::TimePartsTitle,
        (Bars, _) => ChartWord::CostPartsTitle,
        (Stairs, Outcome::Hours) => ChartWord::TimeTitle,
        (Stairs, _) => ChartWord::CostTitle,
    }
}
