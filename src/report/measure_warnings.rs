//! Warnings about measured lines: where the boundary layer leaves a border open.

use std::collections::BTreeMap;

use crate::diagnostic::Finding;
use crate::measure::Measured;
use crate::model::Country;
use crate::units::Metres;

/// Passages between two countries through what lies in no polygon.
#[derive(Default)]
struct Passages {
    count: usize,
    longest: Metres,
}

/// Warnings about the lines of `file`: passages through what lies in no polygon, and lengths in overlapping polygons.
pub fn border_warnings(file: &str, measured: &[Measured<'_>]) -> Vec<Finding> {
    let mut passages: BTreeMap<(Country, Country, bool), Passages> = BTreeMap::new();
    let mut overlaps: BTreeMap<(Country, Country), Metres> = BTreeMap::new();
    for feature in measured {
        for gap in &feature.gaps {
            let (a, b) = (gap.from.min(gap.to), gap.from.max(gap.to));
            let passages = passages.entry((a, b, gap.counted)).or_default();
            passages.count += 1;
            passages.longest = passages.longest.max(gap.length);
        }
        for overlap in &feature.overlaps {
            *overlaps.entry((overlap.counted, overlap.other)).or_insert(Metres::ZERO) += overlap.length;
        }
    }
    let gaps = passages.into_iter().map(|((a, b, counted), found)| gap_warning(file, (a, b), counted, &found));
    let overlaps = overlaps.into_iter().map(|((counted, other), length)| {
        let message = format!("{length} lie in polygons of both {counted} and {other}; counted as {counted}");
        Finding::warning("polygons-overlap", file, message).with_hint(
            "the smaller polygon has the land: right for an enclave; if the two only overlap, mend the country polygons",
        )
    });
    gaps.chain(overlaps).collect()
}

fn gap_warning(file: &str, (a, b): (Country, Country), counted: bool, found: &Passages) -> Finding {
    let Passages { count, longest } = found;
    let lines = if *count == 1 { "1 passage".to_owned() } else { format!("{count} passages") };
    let longest = if *count == 1 { format!("{longest} long") } else { format!("the longest {longest}") };
    let (counted, hint) = if counted {
        (
            "each counted as one crossing",
            "right for a strait or a lake; if another country lies there, add its polygon to the countries",
        )
    } else {
        ("not counted, since other countries may lie there", "take country polygons that cover the whole line")
    };
    let message = format!("{lines} between {a} and {b} lead through no country of the layer ({longest}): {counted}");
    Finding::warning("border-gap", file, message).with_hint(hint)
}
