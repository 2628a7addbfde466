//! Warnings about measured lines: where the boundary layer leaves a border open.

use crate::diagnostic::Finding;
use crate::measure::{Passages, Sums};
use crate::model::Country;

/// Warnings about the lines of `file`: passages through what lies in no polygon, and lengths in overlapping polygons.
pub fn border_warnings(file: &str, sums: &Sums) -> Vec<Finding> {
    let gaps = sums.passages().iter().map(|((a, b, counted), found)| gap_warning(file, (*a, *b), *counted, found));
    let overlaps = sums.overlaps().map(|((counted, other), length)| {
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
