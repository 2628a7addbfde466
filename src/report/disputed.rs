//! Warnings about lines in areas that count to different countries by view.

use std::collections::BTreeMap;

use crate::diagnostic::Finding;
use crate::measure::DisputedLength;
use crate::model::{Country, DisputedArea, Worldview};

/// Warnings about lines of `file`: in which views of disputed borders their lengths by country would be others. `counted` tells
/// the countries to which what lies in an area is counted.
pub fn disputed_warnings(
    file: &str,
    lengths: &[DisputedLength<'_>],
    counted: impl Fn(&DisputedArea) -> Vec<Country>,
) -> Vec<Finding> {
    let warning = |found: &DisputedLength<'_>| {
        let mut views: BTreeMap<Country, Vec<&str>> = BTreeMap::new();
        for view in Worldview::ALL {
            if let Some(country) = found.area.country(view) {
                views.entry(country).or_default().push(view.word());
            }
        }
        let views: Vec<String> =
            views.iter().map(|(country, views)| format!("{country} by {}", views.join(", "))).collect();
        let counted: Vec<String> = counted(found.area).iter().map(Country::to_string).collect();
        let message = format!(
            "{} lie in {} and are counted as {}; by view they are {}",
            found.length,
            found.area.name,
            counted.join(" and "),
            views.join("; ")
        );
        Finding::warning("depends-on-view", file, message)
            .with_hint("kilometres by country and border crossings follow the view of disputed borders that is chosen")
    };
    lengths.iter().map(warning).collect()
}
