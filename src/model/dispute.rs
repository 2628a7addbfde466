//! Disputed areas and boundaries.

use std::collections::BTreeMap;

use super::{Country, LonLat, Polygon, Territory, Worldview};

/// What is disputed in a boundary layer, and the view in which its territories are.
#[derive(Clone, Debug, Default)]
pub struct Disputes {
    /// The view.
    pub view: Worldview,
    /// Areas.
    pub areas: Vec<DisputedArea>,
    /// Stretches of boundaries between two countries, vertex for vertex those of the layer.
    pub stretches: Vec<Vec<LonLat>>,
}

/// An area that more than one country claims, or that another than its own controls.
#[derive(Clone, Debug)]
pub struct DisputedArea {
    /// Stable id.
    pub id: String,
    /// Name in English.
    pub name: String,
    /// Its polygons. Where they meet a boundary of the layer, they have its vertices.
    pub polygons: Vec<Polygon>,
    /// The country whose polygons hold it in the source of the layer; `None` where none does.
    pub source: Option<Country>,
    /// The countries that it counts to by view, where these differ from the source.
    pub views: BTreeMap<Worldview, Country>,
}

impl DisputedArea {
    /// The country that it counts to in a view.
    pub fn country(&self, view: Worldview) -> Option<Country> {
        self.views.get(&view).copied().or(self.source)
    }

    /// Takes it from the territory of a country and gives it to that of another.
    pub(super) fn hand_over(&self, territories: &mut Vec<Territory>, from: Option<Country>, to: Option<Country>) {
        if from == to {
            return;
        }
        for polygon in &self.polygons {
            let Some(at) = Self::inside(polygon) else { continue };
            let lands = territories.iter_mut().filter(|land| land.country == from && from.is_some());
            // By the even-odd rule a ring inside a polygon is a hole, and one inside a hole is land again.
            if let Some(holder) = lands.flat_map(|land| &mut land.polygons).find(|land| holds(land, at)) {
                holder.extend(polygon.iter().cloned());
            }
        }
        if let Some(country) = to {
            match territories.iter_mut().find(|land| land.country == to) {
                Some(land) => land.polygons.extend(self.polygons.iter().cloned()),
                None => territories.push(Territory { country: Some(country), polygons: self.polygons.clone() }),
            }
        }
    }

    /// A position inside a polygon.
    fn inside(polygon: &Polygon) -> Option<(f64, f64)> {
        let lats = || polygon.iter().flatten().map(|p| p.lat());
        let (south, north) = (lats().fold(f64::INFINITY, f64::min), lats().fold(f64::NEG_INFINITY, f64::max));
        // Not the middle, where a vertex may well lie.
        let lat = south + (north - south) * 0.4871;
        let cuts = cuts(polygon, lat);
        let widest = cuts.chunks_exact(2).max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])))?;
        Some((f64::midpoint(widest[0], widest[1]), lat))
    }
}

/// Whether a position lies inside a polygon by the even-odd rule, in degrees.
fn holds(polygon: &Polygon, (lon, lat): (f64, f64)) -> bool {
    cuts(polygon, lat).iter().filter(|cut| **cut > lon).count() % 2 == 1
}

/// Longitudes at which the edges of a polygon cross a parallel, from west to east.
fn cuts(polygon: &Polygon, lat: f64) -> Vec<f64> {
    let cut = |a: &LonLat, b: &LonLat| {
        let crosses = (a.lat() > lat) != (b.lat() > lat);
        crosses.then(|| a.lon() + (lat - a.lat()) / (b.lat() - a.lat()) * (b.lon() - a.lon()))
    };
    let mut cuts: Vec<f64> =
        polygon.iter().flat_map(|ring| ring.windows(2)).filter_map(|pair| cut(&pair[0], &pair[1])).collect();
    cuts.sort_by(f64::total_cmp);
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_goes_over_and_comes_back() {
        let square = |west: f64, east: f64| -> Polygon {
            let corners = [(west, 0.0), (east, 0.0), (east, 4.0), (west, 4.0), (west, 0.0)];
            vec![corners.iter().map(|&(lon, lat)| LonLat::new(lon, lat).unwrap()).collect()]
        };
        let [a, b]: [Country; 2] = ["AA", "BB"].map(|code| code.parse().unwrap());
        let mut lands = vec![Territory { country: Some(a), polygons: vec![square(0.0, 4.0)] }];
        let area = DisputedArea {
            id: "east".to_owned(),
            name: "East".to_owned(),
            polygons: vec![square(3.0, 4.0)],
            source: Some(a),
            views: BTreeMap::from([(Worldview::Facto, b)]),
        };
        let owners = |lands: &[Territory], at| -> Vec<Country> {
            let here = |land: &&Territory| land.polygons.iter().filter(|polygon| holds(polygon, at)).count() == 1;
            lands.iter().filter(here).filter_map(|land| land.country).collect()
        };
        let (east, west) = ((3.5, 1.9), (1.5, 1.9));
        area.hand_over(&mut lands, area.country(Worldview::Un), area.country(Worldview::Facto));
        assert_eq!((owners(&lands, east), owners(&lands, west)), (vec![b], vec![a]));
        area.hand_over(&mut lands, area.country(Worldview::Facto), area.country(Worldview::Un));
        assert_eq!((owners(&lands, east), owners(&lands, west)), (vec![a], vec![a]));
    }

    #[test]
    fn a_position_inside_is_inside() {
        let ring = |list: &[(f64, f64)]| list.iter().map(|&(lon, lat)| LonLat::new(lon, lat).unwrap()).collect();
        // A square with a hole in its middle.
        let square: Polygon = vec![
            ring(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0)]),
            ring(&[(3.0, 3.0), (3.0, 7.0), (9.0, 7.0), (9.0, 3.0), (3.0, 3.0)]),
        ];
        let at = DisputedArea::inside(&square).unwrap();
        assert!(holds(&square, at) && at.0 < 3.0);
        assert!(!holds(&square, (5.0, 5.0)) && !holds(&square, (11.0, 5.0)));
    }
}
