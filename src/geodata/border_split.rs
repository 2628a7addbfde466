//! New segments over borders, as somebody draws them in a GIS: split there, with a place at each border.

use std::collections::{BTreeMap, BTreeSet};

use super::boundaries::read_boundaries;
use super::document::Document;
use super::links::same_point;
use super::store::AtlasFiles;
use crate::diagnostic::Finding;
use crate::measure::{BorderCrossing, Boundaries, Chain, Piece, cut_at, divisions, excursions};
use crate::model::{
    Accuracy, Alignment, Amount, Atlas, Claim, Country, Lang, LonLat, Mode, Names, Place, PlaceId, PlaceKind, Quantity,
    Segment, SegmentId,
};
use crate::units::Metres;

/// A border at which a segment is split.
struct Cut {
    at: Metres,
    position: LonLat,
    /// The countries that are left and entered.
    countries: (Country, Country),
    accuracy: Metres,
    place: PlaceId,
    /// Whether the place was there: a border point of both countries on a vertex of the line.
    known: bool,
}

/// Ids of the segments of flat layers that no nested layer has.
pub(super) fn new_segments(docs: &[Document]) -> BTreeSet<SegmentId> {
    let ids = docs.iter().flat_map(|doc| {
        let id = |index: &usize| doc.value.pointer(&format!("/features/{index}/properties/id"))?.as_str();
        doc.flat.difference(&doc.taken).filter_map(id).map(SegmentId::from)
    });
    ids.collect()
}

/// Splits those of the segments that lie in several countries, and tells what was made. Everything that names one of them
/// names its pieces then; routes call at the borders.
///
/// Country polygons are read for this alone: an atlas without new segments is loaded without them, and without polygons
/// nothing is split.
pub(super) fn split_at_borders(atlas: &mut Atlas, new: &BTreeSet<SegmentId>, files: &AtlasFiles) -> Vec<Finding> {
    if new.is_empty() {
        return Vec::new();
    }
    let Ok(layer) = read_boundaries(files) else { return Vec::new() };
    let boundaries = Boundaries::new(layer);
    new.iter().filter_map(|id| split(atlas, id, &boundaries)).collect()
}

/// Splits a segment; `None` where it lies in one country.
fn split(atlas: &mut Atlas, id: &SegmentId, boundaries: &Boundaries) -> Option<Finding> {
    let segment = atlas.segments.get(id)?;
    // A sum, such as the cost, has no share in a piece.
    let sums = segment.claims.iter().any(|claim| claim.quantity != Quantity::Length);
    if segment.mode == Mode::Sea || sums {
        return None;
    }
    let chain = Chain::densified(segment.alignment.positions());
    let [from, to] = [&segment.from, &segment.to].map(|id| atlas.places.get(id));
    let leaves = excursions(&chain, segment.country, segment.accuracy.0, boundaries);
    let ends = [from, to].into_iter().flatten().filter(|end| end.border.is_none()).map(|end| end.country);
    let deep = leaves.iter().filter(|excursion| excursion.too_deep).map(|excursion| excursion.country);
    let abroad = deep.chain(ends).any(|country| country.is_land() && country != segment.country);
    if !abroad {
        return None;
    }
    let lies_in = |end: Option<&Place>, country| end.is_some_and(|end| end.border.is_none() && end.country == country);
    let known = |piece: &Piece| {
        (piece.from <= Metres::ZERO && lies_in(from, piece.country))
            || (piece.to >= chain.length() && lies_in(to, piece.country))
    };
    let crossings = divisions(&chain, segment.accuracy.0, boundaries, known).filter(|found| !found.is_empty())?;
    let cuts = cuts(atlas, segment, &chain, &crossings, boundaries);
    let pieces = pieces(segment, &chain, &cuts)?;
    let taken = pieces.iter().find_map(|piece| Some((piece.id.as_str(), &atlas.segments.get(&piece.id)?.origin)));
    let places = cuts.iter().filter(|cut| !cut.known);
    let taken = taken
        .or_else(|| places.clone().find_map(|cut| Some((cut.place.as_str(), &atlas.places.get(&cut.place)?.origin))));
    if let Some((taken, other)) = taken {
        let line = other.line.map(|line| format!(":{line}")).unwrap_or_default();
        let message = format!(
            "the line is split at a border, and `{taken}`, an id that this needs, is used at {}{line}",
            other.file
        );
        let finding = segment.origin.error("duplicate-id", "properties/id", message);
        return Some(finding.with_hint("give the segment another id, or delete it if it was split already"));
    }
    let finding = told(segment, &pieces, &cuts);
    let made: Vec<Place> = places.map(|cut| place(atlas, segment, cut)).collect();
    let (id, from) = (segment.id.clone(), segment.from.clone());
    follow(atlas, &id, &from, &pieces, &cuts);
    atlas.segments.remove(&id);
    atlas.segments.extend(pieces.into_iter().map(|piece| (piece.id.clone(), piece)));
    atlas.places.extend(made.into_iter().map(|place| (place.id.clone(), place)));
    Some(finding)
}

/// The places at which a segment is split, made or known.
fn cuts(
    atlas: &Atlas,
    segment: &Segment,
    chain: &Chain,
    crossings: &[BorderCrossing],
    boundaries: &Boundaries,
) -> Vec<Cut> {
    let mut cuts: Vec<Cut> = Vec::with_capacity(crossings.len());
    for (i, crossing) in crossings.iter().enumerate() {
        let accuracy = segment.accuracy.0 + boundaries.accuracy_at(crossing.position);
        let after = cuts.last().map_or(Metres::ZERO, |cut| cut.at);
        let before = crossings.get(i + 1).map_or(chain.length(), |next| next.at);
        let (a, b) = (crossing.from, crossing.to);
        let known = atlas.places.values().filter(|place| place.border == Some((a, b)) || place.border == Some((b, a)));
        let vertices =
            || chain.chainages().iter().zip(chain.positions()).filter(|(at, _)| **at > after && **at < before);
        let known = known.filter_map(|place| {
            let (at, position) = vertices().find(|(_, position)| same_point(**position, place.position))?;
            let off = (*at - crossing.at).abs();
            (off <= accuracy + place.accuracy.0).then_some((off, *at, *position, place))
        });
        let known = known.min_by(|one, other| one.0.total_cmp(&other.0));
        let number = if crossings.len() == 1 { String::new() } else { format!("-{}", i + 1) };
        let made = PlaceId::from(format!("border-{}{number}", segment.id).as_str());
        let is_known = known.is_some();
        let (at, position, place) = known.map_or_else(
            || (crossing.at, crossing.position, made),
            |(_, at, position, place)| (at, position, place.id.clone()),
        );
        cuts.push(Cut { at, position, countries: (a, b), accuracy, place, known: is_known });
    }
    cuts
}

/// The pieces of a segment, each with the country of its land. Its id has the country, and a number where it has several
/// pieces of one.
fn pieces(segment: &Segment, chain: &Chain, cuts: &[Cut]) -> Option<Vec<Segment>> {
    let lines = cut_at(chain, &cuts.iter().map(|cut| (cut.at, cut.position)).collect::<Vec<_>>());
    let countries: Vec<Country> =
        cuts.iter().take(1).map(|cut| cut.countries.0).chain(cuts.iter().map(|cut| cut.countries.1)).collect();
    let ends: Vec<PlaceId> =
        [&segment.from].into_iter().chain(cuts.iter().map(|cut| &cut.place)).chain([&segment.to]).cloned().collect();
    let chainages: Vec<Metres> =
        [Metres::ZERO].into_iter().chain(cuts.iter().map(|cut| cut.at)).chain([chain.length()]).collect();
    let lengths: Vec<Metres> = chainages.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let claims = shared(segment, &lengths)?;
    let piece = |(i, (line, claims)): (usize, (Vec<LonLat>, Vec<Claim>))| {
        let country = countries[i];
        let number = 1 + countries[..i].iter().filter(|other| **other == country).count();
        let alone = countries.iter().filter(|other| **other == country).count() == 1;
        let number = if alone { String::new() } else { format!("-{number}") };
        let id = format!("{}-{}{number}", segment.id, country.code().to_lowercase());
        Some(Segment {
            id: SegmentId::from(id.as_str()),
            from: ends[i].clone(),
            to: ends[i + 1].clone(),
            country,
            claims,
            alignment: Alignment::new(line)?,
            ..segment.clone()
        })
    };
    lines.into_iter().zip(claims).enumerate().map(piece).collect()
}

/// The claims of each piece: of a length its share by drawn length, in metres but for the last, so that they add up to it.
/// `None` for a length that has no number.
fn shared(segment: &Segment, lengths: &[Metres]) -> Option<Vec<Vec<Claim>>> {
    let whole: Metres = lengths.iter().copied().sum();
    let mut pieces = vec![Vec::new(); lengths.len()];
    for claim in &segment.claims {
        let Amount::Exact(km) = claim.amount else { return None };
        let mut left = km;
        for (i, (length, claims)) in lengths.iter().zip(&mut pieces).enumerate() {
            let share = km * length.ratio(whole)?;
            let share = if i + 1 < lengths.len() { round(share, 1e3) } else { round(left, 1e6) };
            left -= share;
            let own = format!("the share by drawn length of {km} km for the whole line `{}`", segment.id);
            let note = claim.note.as_ref().map_or_else(|| own.clone(), |note| format!("{note}; {own}"));
            claims.push(Claim { amount: Amount::Exact(share), note: Some(note), ..claim.clone() });
        }
    }
    Some(pieces)
}

fn round(km: f64, parts: f64) -> f64 {
    (km * parts).round() / parts
}

/// The place at a border. Its names are those of the ends of the line: in English as those of other borders, in another
/// language where both ends have one.
fn place(atlas: &Atlas, segment: &Segment, cut: &Cut) -> Place {
    let (a, b) = cut.countries;
    let ends = [&segment.from, &segment.to].map(|id| atlas.places.get(id).map(|place| &place.names));
    let name = |lang: Lang| {
        let [from, to] = ends.map(|names| names?.known(lang));
        let both = format!("{} / {}", from?, to?);
        Some((lang.code().to_owned(), if lang == Lang::En { format!("{a}–{b} border, {both}") } else { both }))
    };
    let names = Names::new(Lang::ALL.into_iter().filter_map(name).collect::<BTreeMap<_, _>>());
    Place {
        id: cut.place.clone(),
        kind: PlaceKind::BorderCrossing,
        country: a,
        border: Some((a, b)),
        names: names.unwrap_or_else(|| Names::english(format!("{a}–{b} border, {}", segment.id))),
        esr: None,
        unlocode: None,
        status: None,
        facilities: Vec::new(),
        position: cut.position,
        position_source: segment.alignment_source.clone(),
        accuracy: Accuracy(cut.accuracy),
        note: Some(format!("Where the line `{}` crosses the drawn boundary.", segment.id)),
        origin: segment.origin.clone(),
    }
}

/// Names the pieces wherever the segment was named, in the order of the line there, and lets routes call at the borders.
fn follow(atlas: &mut Atlas, id: &SegmentId, from: &PlaceId, pieces: &[Segment], cuts: &[Cut]) {
    let forwards: Vec<SegmentId> = pieces.iter().map(|piece| piece.id.clone()).collect();
    let routes: Vec<Vec<usize>> = atlas
        .routes
        .iter()
        .map(|route| {
            let segments = atlas.segments_of(route).into_iter().enumerate();
            segments.filter(|(_, segment)| segment.is_some_and(|s| s.id == *id)).map(|(at, _)| at).collect()
        })
        .collect();
    for (route, uses) in atlas.routes.iter_mut().zip(routes) {
        for at in uses.into_iter().rev() {
            let mut places: Vec<PlaceId> = cuts.iter().map(|cut| cut.place.clone()).collect();
            if route.stops[at] != *from {
                places.reverse();
            }
            let rest = route.stops.split_off(at + 1);
            route.stops.extend(places.into_iter().chain(rest));
        }
        replace(&mut route.via, id, &forwards);
    }
    for section in atlas.sections.values_mut() {
        let Some(at) = section.segments.iter().position(|other| other == id) else { continue };
        let meets = |other: Option<&SegmentId>, end: &PlaceId| {
            other.and_then(|id| atlas.segments.get(id)).is_some_and(|other| other.from == *end || other.to == *end)
        };
        let before = at.checked_sub(1).and_then(|at| section.segments.get(at));
        let backwards = meets(section.segments.get(at + 1), from) || (before.is_some() && !meets(before, from));
        let pieces: Vec<SegmentId> =
            if backwards { forwards.iter().rev().cloned().collect() } else { forwards.clone() };
        replace(&mut section.segments, id, &pieces);
    }
    atlas.chokepoints.iter_mut().for_each(|chokepoint| replace(&mut chokepoint.segments, id, &forwards));
    atlas.advisories.iter_mut().for_each(|advisory| replace(&mut advisory.segments, id, &forwards));
}

/// Replaces an id in a list by several.
fn replace(ids: &mut Vec<SegmentId>, id: &SegmentId, by: &[SegmentId]) {
    if let Some(at) = ids.iter().position(|other| other == id) {
        ids.splice(at..=at, by.iter().cloned());
    }
}

/// The warning that tells what was made.
fn told(segment: &Segment, pieces: &[Segment], cuts: &[Cut]) -> Finding {
    let length = |piece: &Segment| Chain::densified(piece.alignment.positions()).length();
    let pieces: Vec<String> =
        pieces.iter().map(|piece| format!("`{}` ({:.3} km)", piece.id, length(piece).km())).collect();
    let place = |cut: &Cut| {
        let made = if cut.known { "the place" } else { "a new place" };
        format!("{made} `{}` ({:.6}, {:.6})", cut.place, cut.position.lon(), cut.position.lat())
    };
    let places: Vec<String> = cuts.iter().map(place).collect();
    let message = format!(
        "the line lies in several countries and is split at the border: into {}, which meet at {}",
        pieces.join(", "),
        places.join(", ")
    );
    let length = if segment.claims.is_empty() { "" } else { "the stated length is shared by drawn length; " };
    let hint = format!(
        "{length}to give the place its names, or the border its state, draw a segment for each country and add places and crossings"
    );
    segment.origin.warning("split-at-border", "geometry/coordinates", message).with_hint(hint)
}
