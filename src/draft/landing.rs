//! Leads ships ashore: the ends of their lines to the nearest railway or road.

use crate::measure::{LineIndex, OnLine};
use crate::model::{LineFeature, LonLat};
use crate::units::Metres;

/// An end of a line of ships that was led to a line on land.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Landing {
    /// Where the line of ships ends in the data.
    pub from: LonLat,
    /// The nearest point of a line on land.
    pub to: LonLat,
    /// Distance between them.
    pub width: Metres,
}

/// Leads the ends of lines of ships to the nearest point of a line on land within `reach`, where both then have a vertex. Ends
/// that lie on a line already meet it.
pub fn land(lines: &mut [LineFeature], is_sea: impl Fn(&LineFeature) -> bool, reach: Metres) -> Vec<Landing> {
    let part_of = |(i, feature): (usize, &LineFeature)| (0..feature.lines.len()).map(move |part| (i, part));
    let (ships, shore): (Vec<_>, Vec<_>) = lines.iter().enumerate().partition(|(_, feature)| is_sea(feature));
    let parts = |features: Vec<(usize, &LineFeature)>| features.into_iter().flat_map(part_of).collect::<Vec<_>>();
    let (ships, shore) = (parts(ships), parts(shore));
    let index = LineIndex::new(shore.iter().map(|(i, part)| lines[*i].lines[*part].as_slice()).collect());
    let mut found: Vec<((usize, usize), bool, OnLine)> = Vec::new();
    for ship in ships {
        let line = &lines[ship.0].lines[ship.1];
        for (at_end, end) in [(false, line.first()), (true, line.last())] {
            let near = end.and_then(|end| index.nearest(*end, reach, |_| true).into_iter().next());
            found.extend(near.map(|on| (ship, at_end, on)));
        }
    }
    let mut landings = Vec::new();
    for ((i, part), at_end, on) in &found {
        let line = &mut lines[*i].lines[*part];
        let (to, width) = (on.foot.position, on.foot.off);
        let end = if *at_end { line.last().copied() } else { line.first().copied() };
        landings.extend(end.map(|from| Landing { from, to, width }));
        if *at_end {
            line.push(to);
        } else {
            line.insert(0, to);
        }
        line.dedup();
    }
    // From the end of each line on, so that the numbers of edges stay what they are.
    found.sort_by(|(_, _, a), (_, _, b)| {
        (b.line, b.edge).cmp(&(a.line, a.edge)).then(b.foot.ratio.total_cmp(&a.foot.ratio))
    });
    for (_, _, on) in found {
        let (i, part) = shore[on.line as usize];
        let line = &mut lines[i].lines[part];
        line.insert(on.edge as usize + 1, on.foot.position);
        line.dedup();
    }
    landings
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn feature(mode: &str, line: &[(f64, f64)]) -> LineFeature {
        let properties = json!({ "mode": mode }).as_object().unwrap().clone();
        let line = line.iter().map(|(lon, lat)| LonLat::new(*lon, *lat).unwrap()).collect();
        LineFeature { index: 0, id: None, lines: vec![line], accuracy: None, properties: properties.into() }
    }

    #[test]
    fn a_ship_meets_the_railway_at_a_vertex_of_both() {
        let mut lines = [
            feature("sea", &[(50.01, 40.0), (51.0, 42.0), (51.2, 43.6)]),
            feature("rail", &[(50.0, 39.0), (50.0, 41.0)]),
            feature("rail", &[(60.0, 39.0), (60.0, 41.0)]),
        ];
        let landings = land(&mut lines, |feature| feature.properties["mode"] == "sea", Metres::new(5000.0));
        assert_eq!(landings.len(), 1);
        assert!((landings[0].width.get() - 854.0).abs() < 2.0, "{:?}", landings[0].width);
        assert_eq!((lines[0].lines[0].len(), lines[1].lines[0].len(), lines[2].lines[0].len()), (4, 3, 2));
        assert_eq!(lines[0].lines[0][0], lines[1].lines[0][1]);
    }
}
