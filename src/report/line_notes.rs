//! What a reader should know of an answer on the lines of a file, and of the file.

use super::line_answer::LineAnswer;
use crate::model::LonLat;
use crate::network::Gap;
use crate::units::Metres;

/// A route more than this many times as long as the straight line is odd.
const INDIRECT: f64 = 3.0;
/// A route this many times as long as one that nothing forbids is a detour.
const DETOUR: f64 = 1.1;
/// An end is far from its line above this many metres, or above this share of the route.
const FAR: f64 = 1000.0;
const FAR_SHARE: f64 = 0.1;
/// Lengths of a property that are this many times those drawn, or as many times less, are odd.
const OTHER_UNIT: f64 = 3.0;
/// A text lists at most this many gaps.
const LISTED: usize = 12;

/// A distance: below a kilometre to the decimetre, where [`Metres`] prints whole metres.
pub(super) fn width(metres: Metres) -> String {
    if metres.abs().get() < 1000.0 { format!("{:.1} m", metres.get()) } else { metres.to_string() }
}

/// A position with five decimals, to a metre.
pub(super) fn place(position: LonLat) -> String {
    let degrees = |d: f64| {
        let text = format!("{d:.5}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    format!("{}, {}", degrees(position.lon()), degrees(position.lat()))
}

/// `1 line`, `2 lines`.
pub(super) fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

/// Gaps with width and place.
pub(super) fn gap_list(gaps: &[Gap]) -> String {
    let one = |gap: &Gap| format!("{} between {} and {}", width(gap.width), place(gap.from), place(gap.to));
    let mut list: Vec<String> = gaps.iter().take(LISTED).map(one).collect();
    if gaps.len() > LISTED {
        list.push(format!("and {} more", gaps.len() - LISTED));
    }
    list.join("; ")
}

/// What is odd about an answer: ends far from the lines, roundabout routes, gaps on the way.
pub(super) fn query_notes(answer: &LineAnswer<'_, '_>) -> Vec<String> {
    let mut notes = Vec::new();
    let shortest = answer.routes.iter().map(|route| route.path.length()).min_by(Metres::total_cmp);
    for (asked, snapped) in answer.asked.iter().zip(answer.snapped) {
        let share = shortest.and_then(|shortest| snapped.off.ratio(shortest));
        if snapped.off.get() > FAR || share.is_some_and(|share| share > FAR_SHARE) {
            notes.push(format!(
                "{} lies far from the line: {}, which is not in the length.",
                place(*asked),
                width(snapped.off)
            ));
        }
    }
    for (number, route) in (1_usize..).zip(answer.routes) {
        if let Some(directness) = answer.directness(route).filter(|directness| *directness > INDIRECT) {
            notes.push(format!(
                "Route {number} is {directness:.1} times as long as the straight line between its ends: a link may be missing \
                 in the file."
            ));
        }
        let gaps: Vec<Gap> = route.path.gaps().into_iter().map(|(_, gap)| gap).collect();
        if !gaps.is_empty() {
            let sum: Metres = gaps.iter().map(|gap| gap.width).sum();
            let count = counted(gaps.len(), "closed gap");
            notes.push(format!("Route {number} leads over {count}, {} in all: {}.", width(sum), gap_list(&gaps)));
        }
    }
    if let (Some(unbound), Some(shortest)) = (answer.unbound, shortest)
        && shortest > unbound * DETOUR
    {
        notes.push(format!(
            "The way is a detour: if every line could be followed both ways and nothing were forbidden, it would be {}, not {}.",
            width(unbound),
            width(shortest)
        ));
    }
    notes
}

/// What of a file is read and what is not.
pub(super) fn file_notes(answer: &LineAnswer<'_, '_>) -> Vec<String> {
    let (network, options) = (answer.network, answer.options);
    let one_way = network.one_way();
    let mut notes = Vec::new();
    if options.both_ways {
        notes.push(match one_way.lines {
            0 => "No line of the file is one-way.".to_owned(),
            lines => format!("Followed both ways, though one-way: {}.", counted(lines, "feature")),
        });
    } else if one_way.lines > 0 {
        let implied = match one_way.implied {
            0 => String::new(),
            implied => format!(", {implied} of them roundabouts and motorways that do not say so"),
        };
        notes.push(format!("One-way (`oneway`): {}{implied}.", counted(one_way.lines, "feature")));
    }
    for (what, unread) in [
        ("not understood, so followed both ways: `oneway` of", &one_way.unknown),
        ("for single kinds of vehicles, not read:", &one_way.special),
    ] {
        if !unread.is_empty() {
            let list: Vec<String> = unread.iter().map(|(word, count)| format!("`{word}` ({count})")).collect();
            notes.push(format!("One-way lines {what} {}.", list.join(", ")));
        }
    }
    let levels = network.between_levels();
    if let Some(first) = levels.first() {
        notes.push(format!(
            "Lines of different `layer`, `bridge` or `tunnel` share {} inside them, the first at {}; they are joined there, as \
             in OpenStreetMap.",
            counted(levels.len(), "position"),
            place(*first)
        ));
    }
    if let Some(lengths) = &options.lengths {
        if network.measured() > 0 {
            let measured = counted(network.measured(), "feature");
            notes.push(format!("Measured, having no length in `{}`: {measured}.", lengths.field.name));
        }
        let (own, drawn) = network.own_lengths();
        if let Some(ratio) = own.ratio(drawn).filter(|ratio| !(1.0 / OTHER_UNIT..=OTHER_UNIT).contains(ratio)) {
            notes.push(format!(
                "The lengths in {} are {ratio:.3} times those drawn: the unit may be another one.",
                lengths.field
            ));
        }
    }
    notes
}
