//! Positions snapped to the nearest point of the nearest line.

use std::collections::BTreeSet;

use super::network::LineNetwork;
use super::stretches::At;
use crate::measure::OnLine;
use crate::model::LonLat;
use crate::units::Metres;

/// A position snapped to a network: the nearest point of the nearest line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Snapped {
    /// The point of the line.
    pub position: LonLat,
    /// Its distance from the position asked for.
    pub off: Metres,
    /// Index of the feature in its file, from 0.
    pub feature: usize,
    pub(super) on: OnLine,
    pub(super) at: At,
    pub(super) component: u32,
}

/// A position that lies too far from every line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OffNetwork {
    /// Number of the position among those asked for.
    pub number: usize,
    /// Its distance from the nearest line; `None` when the network has no line.
    pub off: Option<Metres>,
}

impl LineNetwork<'_> {
    /// Snaps each position to the nearest point of the nearest line. Where lines are equally near, to a centimetre, those
    /// of a component that has lines for all positions come first.
    ///
    /// # Errors
    /// The first of the positions that lies farther than `limit` from every line.
    pub fn snap(&self, positions: &[LonLat], limit: Metres) -> Result<Vec<Snapped>, OffNetwork> {
        let near: Vec<Vec<OnLine>> = positions.iter().map(|p| self.index.nearest(*p, limit, |_| true)).collect();
        if let Some(number) = near.iter().position(Vec::is_empty) {
            let any = self.index.nearest(positions[number], Metres::new(f64::MAX), |_| true);
            return Err(OffNetwork { number, off: any.first().map(|on| on.foot.off) });
        }
        let of = |all: &Vec<OnLine>| all.iter().map(|on| self.component(on.line)).collect::<BTreeSet<u32>>();
        let shared = near.iter().map(of).reduce(|a, b| &a & &b).unwrap_or_default();
        let choose = |all: Vec<OnLine>| {
            let common = all.iter().find(|on| shared.contains(&self.component(on.line)));
            common.or(all.first()).map(|on| self.snapped(*on))
        };
        Ok(near.into_iter().filter_map(choose).collect())
    }

    fn snapped(&self, on: OnLine) -> Snapped {
        let at = self.stretches.at(&on);
        let component = self.component(on.line);
        let feature = self.stretches.lines[on.line as usize].index;
        Snapped { position: on.foot.position, off: on.foot.off, feature, on, at, component }
    }

    /// Number of nodes in the component of a point.
    pub fn component_size(&self, snapped: &Snapped) -> u32 {
        self.components.sizes[snapped.component as usize]
    }

    /// Distance from a position to the nearest line in the component of a point.
    pub fn distance_to_component(&self, position: LonLat, of: &Snapped) -> Option<Metres> {
        let wanted = |line| self.component(line) == of.component;
        self.index.nearest(position, Metres::new(f64::MAX), wanted).first().map(|on| on.foot.off)
    }

    /// Whether all points lie in one component.
    pub fn connected(&self, snapped: &[Snapped]) -> bool {
        snapped.windows(2).all(|pair| pair[0].component == pair[1].component)
    }
}
