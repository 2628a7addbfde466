//! Finds places as people write them: by id, name in any language, or position.

use std::collections::BTreeSet;

use crate::diagnostic::{Finding, closest};
use crate::error::Result;
use crate::measure::distance;
use crate::model::{Atlas, LonLat, Place, PlaceId, named};
use crate::units::Metres;

/// A place found for a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Located {
    /// The place.
    pub place: PlaceId,
    /// Distance from the given position; zero for an id or a name.
    pub off: Metres,
}

/// The place with this id or name, or the nearest one to a position `lon,lat` that a segment touches.
///
/// Names are compared without case, diacritics and punctuation, in all languages; a part of a name will do where no
/// whole name fits, such as Mumbai for “Nhava Sheva (Mumbai)”.
///
/// ```
/// use corridor::{AtlasFiles, Metres, load_atlas, compare::find_place};
/// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
/// let far = Metres::from_km(50.0);
/// for text in ["baku", "Bakı", "Баку", "باکو"] {
///     assert_eq!(find_place(&atlas, text, far)?.place.as_str(), "baku");
/// }
/// assert_eq!(find_place(&atlas, "43.1,40.6", far)?.place.as_str(), "kars");
/// # Ok::<(), corridor::Error>(())
/// ```
///
/// # Errors
/// A name that no place or several places have, an invalid position, or one farther than `tolerance` from every place
/// of the network.
pub fn find_place(atlas: &Atlas, text: &str, tolerance: Metres) -> Result<Located> {
    let wrong = |code, message: String| Finding::argument(code, message);
    if atlas.places.contains_key(text) {
        return Ok(Located { place: text.into(), off: Metres::ZERO });
    }
    if let Some(position) = parse_position(text)? {
        let touched: BTreeSet<&PlaceId> = atlas.segments.values().flat_map(|s| [&s.from, &s.to]).collect();
        let places = atlas.places.values().filter(|place| touched.contains(&place.id));
        let nearest = places.map(|place| (distance(position, place.position), place));
        let Some((off, place)) = nearest.min_by(|a, b| a.0.total_cmp(&b.0)) else {
            return Err(wrong("unknown-place", "the atlas has no place on its network".to_owned()).into());
        };
        if off > tolerance {
            let message = format!("`{text}` lies {off} from the nearest place of the network, `{}`", place.id);
            let hint = format!("the limit is {tolerance}; give a larger one");
            return Err(wrong("off-network", message).with_hint(hint).into());
        }
        return Ok(Located { place: place.id.clone(), off });
    }
    let found: Vec<&Place> = named(text, atlas.places.values().map(|place| (place, &place.names)));
    match found.as_slice() {
        [place] => Ok(Located { place: place.id.clone(), off: Metres::ZERO }),
        [] => {
            let finding = wrong("unknown-place", format!("there is no place `{text}`"));
            let ids = atlas.places.keys().map(PlaceId::as_str);
            let names = atlas.places.values().flat_map(|place| place.names.iter());
            Err(match closest(text, ids.chain(names)) {
                Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
                None => finding.with_hint("write the id or the name of a place in any language, or lon,lat"),
            }
            .into())
        }
        several => {
            let ids: Vec<&str> = several.iter().map(|place| place.id.as_str()).collect();
            let finding = wrong("ambiguous-place", format!("{} places are called `{text}`", several.len()));
            Err(finding.with_hint(format!("write the id: {}", ids.join(", "))).into())
        }
    }
}

/// A position `lon,lat` in degrees; `None` for a text that is not a pair of numbers.
///
/// # Errors
/// Numbers out of range.
pub fn parse_position(text: &str) -> Result<Option<LonLat>> {
    let numbers: Option<Vec<f64>> = text.split(',').map(|part| part.trim().parse().ok()).collect();
    let Some([lon, lat]) = numbers.as_deref() else { return Ok(None) };
    LonLat::new(*lon, *lat).map(Some).map_err(|error| {
        let finding = Finding::argument("position-range", format!("`{text}`: {error}"));
        finding.with_hint("write longitude first: 45.63,38.96").into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_two_numbers() {
        assert!(parse_position("Baku").unwrap().is_none() && parse_position("1,2,3").unwrap().is_none());
        assert!(parse_position("49.86, 40.38").unwrap().is_some());
        assert!(parse_position("40.38,149.86").is_err());
    }
}
