//! Advisories: dated facts that a route may meet and that set no status.

use crate::diagnostic::Origin;

use super::claim::words;
use super::{AdvisoryId, Country, CrossingId, Date, PlaceId, SegmentId, SourceId};

words! {
    /// Kind of an advisory.
    AdvisoryKind {
        /// Fighting, strikes or threats to traffic.
        Hostilities = "hostilities",
        /// A port or strait that ships are kept from.
        Blockade = "blockade",
        /// Damage to a line or port.
        StrikeDamage = "strike-damage",
        /// An entry in a named list of sanctions, or its suspension.
        Sanctions = "sanctions",
        /// Terms of insurers.
        Insurance = "insurance",
        /// Weather, ice or low water.
        Weather = "weather",
        /// More traffic than passes.
        Congestion = "congestion",
        /// A stop or limit that an authority or carrier sets for some goods.
        Embargo = "embargo",
        /// A charge for passing.
        Charge = "charge",
        /// Traffic described as suspended, without a statement on each line.
        Suspension = "suspension",
        /// Anything else.
        Other = "other",
    }
}

/// An advisory: a dated fact about segments, crossings, places or countries that is no status.
///
/// A route meets it when it has one of these on the day; see
/// [`Itinerary::advisories`](crate::Itinerary::advisories).
#[derive(Clone, Debug)]
pub struct Advisory {
    /// Stable id.
    pub id: AdvisoryId,
    /// Kind of advisory.
    pub kind: AdvisoryKind,
    /// Segments that it touches.
    pub segments: Vec<SegmentId>,
    /// Crossings that it touches.
    pub crossings: Vec<CrossingId>,
    /// Places that it touches.
    pub places: Vec<PlaceId>,
    /// Countries that it touches, with all that lies in them.
    pub countries: Vec<Country>,
    /// First day.
    pub from: Date,
    /// Last day; `None` when no end is known.
    pub until: Option<Date>,
    /// Day on which it was said last; `None` when that is `from`.
    pub said: Option<Date>,
    /// The list in which it stands, such as `EU, regulation 833/2014, annex XXI`; always known of sanctions.
    pub list: Option<String>,
    /// The fact in one sentence.
    pub text: String,
    /// Sources of the statement; empty for one of the user that has a reference.
    pub sources: Vec<SourceId>,
    /// A citation in the words of the user, for a fact without a source in the atlas.
    pub reference: Option<String>,
    /// Caveats.
    pub note: Option<String>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}

impl Advisory {
    /// Whether it holds on the first day of `date`.
    pub fn holds_on(&self, date: Date) -> bool {
        let day = date.first_day();
        self.from.first_day() <= day && self.until.is_none_or(|until| day <= until.last_day())
    }

    /// The day on which it was said last, when it has no end and that lies before `date`: nothing later is known of it.
    pub fn last_known(&self, date: Date) -> Option<Date> {
        let said = self.said.unwrap_or(self.from);
        (self.until.is_none() && said.last_day() < date.first_day()).then_some(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn advisory(from: &str, until: Option<&str>, said: Option<&str>) -> Advisory {
        Advisory {
            id: "a".into(),
            kind: AdvisoryKind::Blockade,
            segments: Vec::new(),
            crossings: Vec::new(),
            places: Vec::new(),
            countries: Vec::new(),
            from: date(from),
            until: until.map(date),
            said: said.map(date),
            list: None,
            text: String::new(),
            sources: Vec::new(),
            reference: None,
            note: None,
            origin: Origin::default(),
        }
    }

    #[test]
    fn an_advisory_holds_from_its_first_to_its_last_day() {
        let blockade = advisory("2026-04-13", Some("2026-06-17"), None);
        let holds = |day: &str| blockade.holds_on(date(day));
        assert!(!holds("2026-04-12") && holds("2026-04-13") && holds("2026-06-17") && !holds("2026-06-18"));
        assert_eq!(blockade.last_known(date("2026-05-01")), None, "its end is known");
        let month = advisory("2026-04", Some("2026-06"), None);
        assert!(month.holds_on(date("2026-06-30")), "a month ends with its last day");
    }

    #[test]
    fn without_an_end_it_tells_when_it_was_said_last() {
        let last_known = |from, said| advisory(from, None, said).last_known(date("2026-07-01"));
        assert_eq!(last_known("2026-03-01", Some("2026-07-01")), None);
        assert_eq!(last_known("2026-03-01", Some("2026-03-11")), Some(date("2026-03-11")));
        assert_eq!(last_known("2026-03-04", None), Some(date("2026-03-04")));
    }
}
