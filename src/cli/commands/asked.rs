//! Places that were asked for, by name or position.

use anyhow::Result;
use corridor::{
    Lang, LonLat, Metres,
    compare::parse_position,
    model::{NamedPoint, point_named},
};

/// A place that was asked for.
#[derive(Clone, Debug)]
pub(super) struct Asked<'p> {
    /// As it was written.
    text: String,
    /// The named point that was meant; `None` for a position.
    pub(super) point: Option<&'p NamedPoint>,
    /// Its position.
    pub(super) position: LonLat,
}

impl<'p> Asked<'p> {
    /// The place; a position is called after the nearest point within [`NAMED`].
    pub(super) fn or_called_after(self, named: [&'p [NamedPoint]; 2]) -> Self {
        Self { point: self.point.or_else(|| nearest(self.position, named)), ..self }
    }

    /// The place at a position, called after the nearest point.
    pub(super) fn at(position: LonLat, named: [&'p [NamedPoint]; 2]) -> Self {
        let text = format!("{:.3},{:.3}", position.lon(), position.lat());
        Self { text, point: nearest(position, named), position }
    }

    /// What it is called.
    pub(super) fn name(&self) -> String {
        self.point.map_or_else(|| self.text.clone(), |point| point.names.get(Lang::En).to_owned())
    }
}

/// The place that a text means.
pub(super) fn ask<'p>(
    text: &str,
    named: [&'p [NamedPoint]; 2],
    near: impl Fn(&NamedPoint) -> bool,
) -> Result<Asked<'p>> {
    if let Some(position) = parse_position(text)? {
        return Ok(Asked { text: text.to_owned(), point: None, position });
    }
    let point = point_named(text, &named, near)?;
    Ok(Asked { text: text.to_owned(), point: Some(point), position: point.position })
}

/// A position is called after the nearest point within this distance.
const NAMED: Metres = Metres::new(15_000.0);

/// The point nearest to a position within [`NAMED`]: one of the file, else a town.
fn nearest<'p>(position: LonLat, named: [&'p [NamedPoint]; 2]) -> Option<&'p NamedPoint> {
    let off = |point: &NamedPoint| corridor::distance(point.position, position);
    let among = |points: &'p [NamedPoint]| {
        let near = points.iter().map(|point| (off(point), point)).filter(|(off, _)| *off < NAMED);
        near.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, point)| point)
    };
    among(named[0]).or_else(|| among(named[1]))
}
