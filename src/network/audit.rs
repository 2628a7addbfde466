//! Geographic checks of an atlas: countries, positions and lengths as recorded against boundaries and drawn lines.

use super::calibration::Calibration;
use super::conditions::Conditions;
use super::itinerary::Itinerary;
use super::split::split_advice;
use super::stretch::unjoined;
use crate::diagnostic::{Finding, sort_findings};
use crate::measure::{Boundaries, Chain, Excursion, Piece, borders_of, distance, excursions};
use crate::model::{Atlas, Claim, Country, LonLat, Mode, Place, PlaceKind, Quantity, Segment};
use crate::units::Metres;

/// Largest relative difference of calibrated and measured length that is not reported.
const LENGTH_TOLERANCE: f64 = 0.03;

/// Smallest difference reported: below it lies the rounding of tariff distances to whole kilometres.
const LEAST_DIFFERENCE: Metres = Metres::new(1000.0);

/// Checks an atlas against country polygons and its own drawn lines, and returns the findings, sorted.
pub fn audit(atlas: &Atlas, calibration: &Calibration, boundaries: &Boundaries) -> Vec<Finding> {
    let mut findings = Vec::new();
    for segment in atlas.segments.values() {
        country_of_segment(segment, boundaries, &mut findings);
        length_of_segment(segment, calibration, &mut findings);
    }
    for place in atlas.places.values() {
        country_of_place(place, boundaries, &mut findings);
    }
    crossings(atlas, boundaries, &mut findings);
    sections(atlas, calibration, &mut findings);
    for route in &atlas.routes {
        if let Some(itinerary) = Itinerary::new(atlas, calibration, route, &Conditions::on(atlas.as_of)) {
            crossings_of_route(&itinerary, boundaries, &mut findings);
        }
    }
    unjoined(atlas, calibration, &mut findings);
    sort_findings(&mut findings);
    findings
}

/// Every stretch outside the recorded country must be noise: no longer, or at least no deeper, than the accuracies
/// allow.
fn country_of_segment(segment: &Segment, boundaries: &Boundaries, out: &mut Vec<Finding>) {
    let chain = Chain::densified(segment.alignment.positions());
    for excursion in excursions(&chain, segment.country, segment.accuracy.0, boundaries) {
        let Excursion { country, length, depth, boundary, too_deep } = excursion;
        let run = format!("{length} of the line ({depth} at most from the boundary)");
        let at = "geometry/coordinates";
        let finding = match (segment.mode, country, too_deep) {
            (Mode::Sea, land, _) if land.is_land() => {
                segment.origin.warning("sea-over-land", at, format!("{run} lie over the land of {country}"))
            }
            (_, Country::SEA, _) => {
                segment.origin.warning("over-water", at, format!("{run} lie at sea, not in {}", segment.country))
            }
            (_, _, false) => {
                let message = format!("{run} lie in {country}, within the accuracy of line and boundary");
                segment.origin.warning("border-noise", at, message)
            }
            (_, _, true) => {
                let message = format!("the segment says {}, but {run} lie in {country}", segment.country);
                segment.origin.error("wrong-country", at, message)
            }
        };
        let advice = match (finding.is_error(), split_advice(segment, &chain, boundaries)) {
            (true, Some(split)) => format!("; {split}"),
            (true, None) => "; correct `country`, or draw a segment for each country".to_owned(),
            (false, _) => String::new(),
        };
        let line = segment.accuracy.0;
        out.push(finding.with_hint(format!("the line is good to {line}, the boundary to {boundary}{advice}")));
    }
}

/// A place must lie in its country; a border point must lie at the border.
fn country_of_place(place: &Place, boundaries: &Boundaries, out: &mut Vec<Finding>) {
    let found = boundaries.country_at(place.position);
    if found == Country::OUTSIDE {
        return;
    }
    let tolerance = place.accuracy.0 + boundaries.accuracy_at(place.position);
    let Some(off) = boundaries.distance_to_boundary(place.position) else { return };
    let at = "geometry/coordinates";
    if place.border.is_some() {
        if off > tolerance {
            let message = format!("the border point lies {off} from the nearest boundary, more than its accuracy");
            let hint = "move the point to the border, or state a larger accuracy_m";
            out.push(place.origin.warning("off-the-border", at, message).with_hint(hint));
        }
    } else if found != place.country && off > tolerance && (found.is_land() || place.kind != PlaceKind::Port) {
        let swapped = LonLat::new(place.position.lat(), place.position.lon());
        let swapped = swapped.is_ok_and(|p| boundaries.country_at(p) == place.country);
        let message =
            format!("the place says {}, its position lies in {found}, {off} from the boundary", place.country);
        out.push(place.origin.error("wrong-country", at, message).with_hint(if swapped {
            "the axes look swapped: GeoJSON positions are [longitude, latitude]"
        } else {
            "correct `country` or the position"
        }));
    }
}

fn length_of_segment(segment: &Segment, calibration: &Calibration, out: &mut Vec<Finding>) {
    let Some(lengths) = calibration.get(&segment.id) else { return };
    let difference = lengths.length - lengths.measured;
    let share = difference.ratio(lengths.measured).unwrap_or(0.0);
    if share.abs() <= LENGTH_TOLERANCE || difference.abs() < LEAST_DIFFERENCE {
        return;
    }
    let source = lengths.basis.word();
    let message = format!("drawn {}, {source} {} ({:+.0} %)", lengths.measured, lengths.length, share * 100.0);
    let reason = segment.alignment_note.as_deref().or(segment.note.as_deref());
    let finding = segment.origin.warning("length-differs", "properties/claims", message);
    out.push(finding.with_hint(reason.map_or_else(
        || format!("the line is {}, good to {}", segment.alignment_source, segment.accuracy.0),
        str::to_owned,
    )));
}

/// A crossing of the network must join segments of its two countries at its place.
fn crossings(atlas: &Atlas, boundaries: &Boundaries, out: &mut Vec<Finding>) {
    for crossing in atlas.crossings.values() {
        let Some(place) = crossing.place.as_ref().and_then(|id| atlas.places.get(id)) else {
            let off = boundaries.distance_to_boundary(crossing.position).unwrap_or(Metres::ZERO);
            let tolerance = crossing.accuracy.0 + boundaries.accuracy_at(crossing.position);
            let found = boundaries.country_at(crossing.position);
            let (a, b) = crossing.countries;
            if off > tolerance {
                let message = format!("the crossing of {a} and {b} lies in {found}, {off} from the nearest boundary");
                let finding = crossing.origin.warning("off-the-border", "geometry/coordinates", message);
                out.push(
                    finding.with_hint("positions are [longitude, latitude]; correct it, or state a larger accuracy_m"),
                );
            }
            continue;
        };
        let meeting: Vec<Country> = atlas
            .segments
            .values()
            .filter(|s| s.mode == crossing.mode && (s.from == place.id || s.to == place.id))
            .map(|s| s.country)
            .collect();
        let (a, b) = crossing.countries;
        let by_sea = crossing.mode == Mode::Sea && meeting.contains(&Country::SEA);
        let meet = meeting.contains(&a) && meeting.contains(&b);
        if !by_sea && !meet {
            let message = format!("no {} segments of {a} and {b} meet at `{}`", crossing.mode, place.id);
            let hint = "name the place where they meet, or null";
            out.push(crossing.origin.warning("crossing-off-network", "properties/place", message).with_hint(hint));
        }
        let off = distance(place.position, crossing.position);
        if off > place.accuracy.0 {
            let message = format!("the crossing lies {off} from its place `{}`", place.id);
            let hint = "give the crossing the position of its place";
            out.push(crossing.origin.warning("crossing-off-place", "geometry/coordinates", message).with_hint(hint));
        }
    }
}

/// The borders that the drawn line of a route crosses must be those between its legs, in the same order.
fn crossings_of_route(itinerary: &Itinerary<'_>, boundaries: &Boundaries, out: &mut Vec<Finding>) {
    let mut line: Vec<LonLat> = Vec::new();
    // Where each leg ends on the drawn line, and how far its drawing may be off.
    let mut legs: Vec<(Metres, Metres)> = Vec::new();
    let mut end = Metres::ZERO;
    for leg in &itinerary.legs {
        line.extend(leg.line());
        end += leg.lengths.measured;
        legs.push((end, leg.segment.accuracy.0));
    }
    let tolerance = |piece: &Piece| {
        let from = legs.partition_point(|(end, _)| *end <= piece.from);
        let to = legs.partition_point(|(end, _)| *end < piece.to);
        let accuracies = legs.iter().take(to + 1).skip(from).map(|(_, accuracy)| *accuracy);
        accuracies.fold(Metres::ZERO, Metres::max) + boundaries.accuracy_at(piece.start)
    };
    let computed = borders_of(&Chain::densified(&line), boundaries, tolerance).crossings();
    let computed: Vec<(Country, Country)> = computed.iter().map(|c| (c.from, c.to)).collect();
    let authored: Vec<(Country, Country)> = itinerary.crossings().map(|c| c.countries).collect();
    if computed != authored {
        let words = |pairs: &[(Country, Country)]| {
            let words: Vec<String> = pairs.iter().map(|(a, b)| format!("{a}–{b}")).collect();
            if words.is_empty() { "none".to_owned() } else { words.join(", ") }
        };
        let message = format!("the legs cross {}, the drawn line crosses {}", words(&authored), words(&computed));
        let finding = itinerary.route.origin.warning("crossings-differ", "stops", message);
        out.push(
            finding.with_hint("look at the findings of its segments; state the accuracy of lines that follow a border"),
        );
    }
}

/// Comparable claims on a section that differ from the drawing need a reason.
fn sections(atlas: &Atlas, calibration: &Calibration, out: &mut Vec<Finding>) {
    for section in atlas.sections.values() {
        let lengths = || section.segments.iter().filter_map(|id| calibration.get(id));
        let measured: Metres = lengths().map(|l| l.measured).sum();
        let differing = Claim::about(&section.claims, Quantity::Length)
            .filter(|c| !c.other_extent)
            .filter_map(|c| c.amount.middle())
            .any(|km| (Metres::from_km(km) - measured).ratio(measured).is_some_and(|s| s.abs() > LENGTH_TOLERANCE));
        if differing && section.reason.is_none() {
            let message = format!("a length claim differs from the drawn {measured} by more than 3 %");
            let finding = section.origin.warning("length-unexplained", "claims", message);
            out.push(
                finding.with_hint("say in `reason` why, or mark a claim about another run with other_extent = true"),
            );
        }
    }
}
