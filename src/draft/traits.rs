//! What lines say of themselves: mode, gauge, electrification, tracks, state.

use std::collections::BTreeMap;

use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::{Gauge, LineFeature, Mode, SegmentState, tag};

/// What a line says of itself; what it does not say is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// Mode of transport.
    pub mode: Option<Mode>,
    /// Track gauges; empty where they are not known.
    pub gauges: Vec<Gauge>,
    /// Power supply, `no` for none.
    pub electrification: Option<String>,
    /// Number of tracks.
    pub tracks: Option<u8>,
    /// State on the day of the data.
    pub state: Option<SegmentState>,
}

/// Names of the properties that hold what lines say of themselves; `None`: tags of OpenStreetMap, and the fields that an
/// export of this program writes.
#[derive(Clone, Debug, Default)]
pub struct TraitFields {
    /// Mode: rail, road or sea.
    pub mode: Option<String>,
    /// Gauges in millimetres, several with `;` between them.
    pub gauge: Option<String>,
    /// Power supply.
    pub electrification: Option<String>,
    /// Number of tracks.
    pub tracks: Option<String>,
    /// State, in the words of an atlas or those of OpenStreetMap.
    pub status: Option<String>,
}

/// Reads what lines say of themselves, and keeps count of what it cannot use.
#[derive(Debug)]
pub struct TraitReader<'f> {
    fields: &'f TraitFields,
    /// By field: how many values are of no use, and the first of them.
    unusable: BTreeMap<String, (usize, String)>,
}

impl<'f> TraitReader<'f> {
    /// A reader of these fields.
    ///
    /// # Errors
    /// A field that no feature has.
    pub fn new(file: &str, fields: &'f TraitFields, features: &[LineFeature]) -> Result<Self> {
        let TraitFields { mode, gauge, electrification, tracks, status } = fields;
        for name in [mode, gauge, electrification, tracks, status].into_iter().flatten() {
            if !features.iter().any(|feature| feature.properties.get(name).is_some()) {
                let mut known: Vec<&str> = features.iter().flat_map(|f| f.properties.keys()).collect();
                known.sort_unstable();
                known.dedup();
                let finding = Finding::error("unknown-field", file, format!("no feature has a property `{name}`"));
                return Err(finding.with_hint(format!("they have: {}", known.join(", "))).into());
            }
        }
        Ok(Self { fields, unusable: BTreeMap::new() })
    }

    /// What a line says of itself.
    pub fn read(&mut self, line: &LineFeature) -> Traits {
        let (osm_mode, osm_state) = of_osm(line);
        let fields = self.fields;
        Traits {
            mode: self.field(line, fields.mode.as_deref(), "mode", |text| text.parse().ok()).or(osm_mode),
            gauges: self
                .field(line, fields.gauge.as_deref(), "gauge_mm", gauges)
                .or_else(|| osm_gauges(line))
                .unwrap_or_default(),
            electrification: self
                .field(line, fields.electrification.as_deref(), "electrif", |text| Some(power(text)))
                .or_else(|| osm_power(line)),
            tracks: self
                .field(line, fields.tracks.as_deref(), "tracks", tracks)
                .or_else(|| tag(&line.properties, "passenger_lines").and_then(|text| tracks(&text))),
            state: self.field(line, fields.status.as_deref(), "status", state).or(osm_state),
        }
    }

    /// The value of a field: the named one, else that of an export.
    fn field<T>(
        &mut self,
        line: &LineFeature,
        named: Option<&str>,
        own: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let name = named.unwrap_or(own);
        let text = tag(&line.properties, name)?;
        let value = read(&text);
        if value.is_none() && named.is_some() {
            self.unusable.entry(name.to_owned()).or_insert_with(|| (0, text.into_owned())).0 += 1;
        }
        value
    }

    /// A warning for each field with values that are of no use.
    pub fn warnings(&self, file: &str) -> Vec<Finding> {
        let warning = |(field, (count, first)): (&String, &(usize, String))| {
            let values = if *count == 1 { "value" } else { "values" };
            let message = format!("`{field}`: {count} {values} cannot be used and count as not known, first `{first}`");
            Finding::warning("unusable-value", file, message).with_hint(
                "gauges are written in millimetres, states as operational, under-construction, planned, disused, closed",
            )
        };
        self.unusable.iter().map(warning).collect()
    }
}

/// Gauges in millimetres, such as `1435;1520`.
fn gauges(text: &str) -> Option<Vec<Gauge>> {
    let one = |part: &str| Gauge::new(part.trim().parse().ok()?);
    let mut gauges = text.trim_matches(['[', ']']).split([';', ',']).map(one).collect::<Option<Vec<Gauge>>>()?;
    gauges.sort_unstable();
    gauges.dedup();
    Some(gauges)
}

fn tracks(text: &str) -> Option<u8> {
    text.parse().ok().filter(|tracks| (1..=20).contains(tracks))
}

fn power(text: &str) -> String {
    if ["no", "none", "false", "0", "diesel"].contains(&text.to_lowercase().as_str()) { "no" } else { text }.to_owned()
}

/// A state in the words of an atlas or of OpenStreetMap.
fn state(text: &str) -> Option<SegmentState> {
    let word = text.to_lowercase().replace([' ', '_'], "-");
    Some(match word.as_str() {
        "construction" => SegmentState::UnderConstruction,
        "proposed" => SegmentState::Planned,
        "abandoned" | "razed" | "dismantled" => SegmentState::Disused,
        "open" | "active" | "in-operation" | "in-use" => SegmentState::Operational,
        word => return word.parse().ok(),
    })
}

/// Mode and state by the tags of OpenStreetMap. A railway or road without a word for another state is in use there.
fn of_osm(line: &LineFeature) -> (Option<Mode>, Option<SegmentState>) {
    let value = |name: &str| tag(&line.properties, name);
    for (key, mode) in [("railway", Mode::Rail), ("highway", Mode::Road)] {
        if let Some(word) = value(key) {
            return (Some(mode), state(&word).or(Some(SegmentState::Operational)));
        }
        for prefix in ["construction", "proposed", "disused", "abandoned", "razed"] {
            if value(&format!("{prefix}:{key}")).is_some() {
                return (Some(mode), state(prefix));
            }
        }
    }
    match value("route").as_deref() {
        Some("ferry") => (Some(Mode::Sea), Some(SegmentState::Operational)),
        Some("railway" | "train") => (Some(Mode::Rail), None),
        _ => (None, None),
    }
}

fn osm_gauges(line: &LineFeature) -> Option<Vec<Gauge>> {
    gauges(&tag(&line.properties, "gauge")?)
}

/// The power supply as an atlas writes it: `25 kV 50 Hz`, `3 kV DC`; `yes` where voltage and frequency are not given.
fn osm_power(line: &LineFeature) -> Option<String> {
    let electrified = tag(&line.properties, "electrified")?;
    if electrified == "no" {
        return Some("no".to_owned());
    }
    let numbers = |name: &str| -> Vec<f64> {
        let text = tag(&line.properties, name).unwrap_or_default();
        text.split(';').map_while(|part| part.trim().parse().ok()).collect()
    };
    let (volts, hertz) = (numbers("voltage"), numbers("frequency"));
    if volts.is_empty() {
        return Some("yes".to_owned());
    }
    let supply = |(number, volts): (usize, &f64)| {
        let volts = if *volts >= 1000.0 { format!("{} kV", volts / 1000.0) } else { format!("{volts} V") };
        match hertz.get(number) {
            Some(hertz) if *hertz > 0.0 => format!("{volts} {hertz} Hz"),
            Some(_) => format!("{volts} DC"),
            None => volts,
        }
    };
    Some(volts.iter().enumerate().map(supply).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn line(properties: Value) -> LineFeature {
        let Value::Object(properties) = properties else { panic!("no object") };
        LineFeature { index: 0, id: None, lines: Vec::new(), accuracy: None, properties: properties.into() }
    }

    fn read(properties: Value) -> Traits {
        TraitReader::new("f", &TraitFields::default(), &[]).unwrap().read(&line(properties))
    }

    #[test]
    fn tags_of_openstreetmap_are_read() {
        let main = read(
            json!({"railway": "rail", "gauge": "1520", "electrified": "contact_line", "voltage": "25000", "frequency": "50"}),
        );
        assert_eq!((main.mode, main.state), (Some(Mode::Rail), Some(SegmentState::Operational)));
        assert_eq!((main.gauges[0].mm(), main.electrification.as_deref()), (1520, Some("25 kV 50 Hz")));
        let dual = read(json!({"railway": "construction", "gauge": "1520;1435", "electrified": "yes"}));
        assert_eq!(dual.gauges.iter().map(|gauge| gauge.mm()).collect::<Vec<_>>(), [1435, 1520]);
        assert_eq!((dual.state, dual.electrification.as_deref()), (Some(SegmentState::UnderConstruction), Some("yes")));
        for (properties, state) in [
            (json!({"railway": "proposed"}), SegmentState::Planned),
            (json!({"railway": "abandoned"}), SegmentState::Disused),
            (json!({"disused:railway": "rail"}), SegmentState::Disused),
            (json!({"route": "ferry"}), SegmentState::Operational),
        ] {
            assert_eq!(read(properties).state, Some(state));
        }
        assert_eq!(
            read(json!({"railway": "rail", "electrified": "rail", "voltage": "750", "frequency": "0"}))
                .electrification
                .as_deref(),
            Some("750 V DC")
        );
    }

    #[test]
    fn what_is_not_in_the_data_is_not_known() {
        assert_eq!(read(json!({"name": "Benguela railway"})), Traits::default());
        assert_eq!(read(json!({"railway": "rail", "gauge": "broad"})).gauges, []);
    }

    #[test]
    fn named_columns_come_first_and_what_they_cannot_mean_is_counted() {
        let fields =
            TraitFields { gauge: Some("spur".into()), status: Some("zustand".into()), ..TraitFields::default() };
        let lines = [
            line(json!({"spur": 1067.0, "zustand": "Under construction"})),
            line(json!({"spur": "Kapspur", "zustand": "in Betrieb", "gauge": "1000"})),
        ];
        let mut reader = TraitReader::new("f", &fields, &lines).unwrap();
        let read: Vec<Traits> = lines.iter().map(|line| reader.read(line)).collect();
        assert_eq!((read[0].gauges[0].mm(), read[0].state), (1067, Some(SegmentState::UnderConstruction)));
        assert_eq!(read[1].state, None);
        let warnings: Vec<String> = reader.warnings("f").iter().map(ToString::to_string).collect();
        assert!(warnings[0].contains("`spur`: 1 value") && warnings[1].contains("`in Betrieb`"), "{warnings:?}");
        let wrong = TraitFields { tracks: Some("gleise".into()), ..TraitFields::default() };
        assert!(TraitReader::new("f", &wrong, &lines).unwrap_err().to_string().contains("they have: gauge, spur"));
    }
}
