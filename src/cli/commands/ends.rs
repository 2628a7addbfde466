//! Arguments shared by `find` and `resilience`: two places, and how to travel between them.

use anyhow::Result;
use clap::ValueEnum;
use corridor::{
    Atlas, Criterion, Finding, Metres, Mode, Query,
    compare::{Located, find_place},
    geodata::towns,
    model::{NamedPoint, point_named},
};

use crate::cli::hints::ARGUMENT;

/// The quantity to minimise.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Least {
    #[default]
    Length,
    Time,
    Cost,
}

impl From<Least> for Criterion {
    fn from(least: Least) -> Self {
        match least {
            Least::Length => Self::Length,
            Least::Time => Self::Time,
            Least::Cost => Self::Cost,
        }
    }
}

/// Two ends and how to travel between them.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Ends {
    /// Origin: a place id, a name in any language, a town nearby, or lon,lat
    #[arg(allow_hyphen_values = true)]
    pub(super) from: String,
    /// Destination
    #[arg(allow_hyphen_values = true)]
    pub(super) to: String,
    #[command(flatten)]
    pub(super) travel: Travel,
}

/// How to travel.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Travel {
    /// Minimise length, time or cost
    #[arg(long, value_name = "BY", default_value = "length")]
    pub(super) by: Least,
    /// Intermediate place; give it again for more, in their order
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    pub(super) via: Vec<String>,
    /// Modes to use, with commas: rail, road, sea [default: all]
    #[arg(long, value_name = "MODES", value_delimiter = ',')]
    pub(super) mode: Vec<Mode>,
    /// Greatest distance of a position from the network, in km
    #[arg(long, value_name = "KM", default_value_t = 50.0, value_parser = distance)]
    pub(super) snap: f64,
}

/// A distance in any unit: a number, zero or more.
pub(super) fn distance(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(d) if d.is_finite() && d >= 0.0 => Ok(d),
        _ => Err("expected a number, zero or more".to_owned()),
    }
}

/// The place that a text means: one of the atlas, else the one nearest to a town of the world.
pub(super) fn place(atlas: &Atlas, text: &str, limit: Metres) -> Result<Located> {
    let known = find_place(atlas, text, limit);
    let Err(error) = &known else { return Ok(known?) };
    if !error.findings().iter().any(|finding| finding.code == "unknown-place") {
        return Ok(known?);
    }
    let towns = towns();
    let at = |point: &NamedPoint| format!("{},{}", point.position.lon(), point.position.lat());
    let near = |point: &NamedPoint| find_place(atlas, &at(point), limit).is_ok();
    match point_named(text, &[&towns], near) {
        Ok(town) => Ok(find_place(atlas, &at(town), limit)?),
        Err(choice) if choice.findings().iter().any(|finding| finding.code == "ambiguous-place") => Err(choice.into()),
        Err(_) => Ok(known?),
    }
}

impl Ends {
    /// The query, and the distances of its ends from the requested positions.
    pub(super) fn query(&self, atlas: &Atlas, most: usize, max_share: f64) -> Result<(Query, (Metres, Metres))> {
        let place = |text: &str| place(atlas, text, Metres::from_km(self.travel.snap));
        let (from, to) = (place(&self.from)?, place(&self.to)?);
        if from.place == to.place {
            let message = format!("the route begins and ends at `{}`", from.place);
            return Err(corridor::Error::from(
                Finding::error("same-place", ARGUMENT, message).with_hint("name two places"),
            )
            .into());
        }
        let via = self.travel.via.iter().map(|text| Ok(place(text)?.place)).collect::<Result<Vec<_>>>()?;
        let (off, by) = ((from.off, to.off), self.travel.by.into());
        Ok((Query { from: from.place, to: to.place, via, by, modes: self.travel.mode.clone(), most, max_share }, off))
    }
}
