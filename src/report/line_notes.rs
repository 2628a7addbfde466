//! What a reader should know of an answer on the lines of a file, and of the file.

use super::labels::{self, width};
use super::line_answer::LineAnswer;
use crate::model::{Lang, LonLat};
use crate::network::{Gap, LengthField};
use crate::units::Metres;
use crate::words::{digits, say};

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

/// A position with five decimals, to a metre; as it is typed, in every language.
pub(super) fn place(position: LonLat) -> String {
    let degrees = |d: f64| {
        let text = format!("{d:.5}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    format!("{}, {}", degrees(position.lon()), degrees(position.lat()))
}

/// A property with its unit.
pub(super) fn field(field: &LengthField, lang: Lang) -> String {
    format!("`{}`{}{}", field.name, lang.list_separator(), labels::unit(field.unit.word(), lang))
}

/// Gaps with width and place.
pub(super) fn gap_list(gaps: &[Gap], lang: Lang) -> String {
    let one = |gap: &Gap| {
        let (width, from, to) = (width(gap.width, lang), place(gap.from), place(gap.to));
        say!(lang, "lines-gap", width = width, from = from, to = to)
    };
    let mut list: Vec<String> = gaps.iter().take(LISTED).map(one).collect();
    if gaps.len() > LISTED {
        list.push(say!(lang, "lines-gaps-more", n = gaps.len() - LISTED));
    }
    list.join(lang.clause_separator())
}

/// What is odd about an answer: ends far from the lines, roundabout routes, gaps on the way.
pub(super) fn query_notes(answer: &LineAnswer<'_, '_>, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    let shortest = answer.routes.iter().map(|route| route.path.length()).min_by(Metres::total_cmp);
    for (asked, snapped) in answer.asked.iter().zip(answer.snapped) {
        let share = shortest.and_then(|shortest| snapped.off.ratio(shortest));
        if snapped.off.get() > FAR || share.is_some_and(|share| share > FAR_SHARE) {
            notes.push(say!(lang, "note-far", place = place(*asked), distance = width(snapped.off, lang)));
        }
    }
    for (number, route) in (1_usize..).zip(answer.routes) {
        if let Some(directness) = answer.directness(route).filter(|directness| *directness > INDIRECT) {
            let times = digits(&format!("{directness:.1}"), lang);
            notes.push(say!(lang, "note-indirect", route = number, times = times));
        }
        let gaps: Vec<Gap> = route.path.gaps().into_iter().map(|(_, gap)| gap).collect();
        if !gaps.is_empty() {
            let sum = width(gaps.iter().map(|gap| gap.width).sum(), lang);
            let list = gap_list(&gaps, lang);
            notes.push(say!(lang, "note-gaps", route = number, n = gaps.len(), sum = sum, gaps = list));
        }
    }
    if let (Some(unbound), Some(shortest)) = (answer.unbound, shortest)
        && shortest > unbound * DETOUR
    {
        notes.push(say!(lang, "note-detour", free = width(unbound, lang), length = width(shortest, lang)));
    }
    notes
}

/// What of a file is read and what is not.
pub(super) fn file_notes(answer: &LineAnswer<'_, '_>, lang: Lang) -> Vec<String> {
    let (network, options) = (answer.network, answer.options);
    let one_way = network.one_way();
    let mut notes = Vec::new();
    match (options.both_ways, one_way.lines, one_way.implied) {
        (true, 0, _) => notes.push(say!(lang, "note-none-one-way")),
        (true, n, _) => notes.push(say!(lang, "note-both-ways", n = n)),
        (false, 0, _) => {}
        (false, n, 0) => notes.push(say!(lang, "note-one-way", n = n)),
        (false, n, implied) => notes.push(say!(lang, "note-one-way-implied", n = n, implied = implied)),
    }
    for (id, unread) in [("note-one-way-unknown", &one_way.unknown), ("note-one-way-special", &one_way.special)] {
        if !unread.is_empty() {
            let list = unread.iter().map(|(word, count)| format!("`{word}` ({})", digits(&count.to_string(), lang)));
            let list = list.collect::<Vec<_>>().join(lang.list_separator());
            notes.push(say!(lang, id, list = list));
        }
    }
    let levels = network.between_levels();
    if let Some(first) = levels.first() {
        notes.push(say!(lang, "note-levels", n = levels.len(), place = place(*first)));
    }
    if let Some(lengths) = &options.lengths {
        if network.measured() > 0 {
            notes.push(say!(lang, "note-measured", field = lengths.field.name.as_str(), n = network.measured()));
        }
        let (own, drawn) = network.own_lengths();
        if let Some(ratio) = own.ratio(drawn).filter(|ratio| !(1.0 / OTHER_UNIT..=OTHER_UNIT).contains(ratio)) {
            let times = digits(&format!("{ratio:.3}"), lang);
            notes.push(say!(lang, "note-other-unit", field = field(&lengths.field, lang), times = times));
        }
    }
    notes
}
