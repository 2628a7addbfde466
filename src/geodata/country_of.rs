//! Finds the country of a feature among the properties that data sets use for it.

use serde_json::Value;

use crate::model::Country;

/// Properties that hold a code of letters, ISO 3166-1 alpha-2 or alpha-3, in order of trust. Upper and lower case, and the
/// signs between the letters, do not matter: `ISO_A2` is `iso_a2`, `ISO3166-1-Alpha-2` is `ISO3166-1:alpha2`.
///
/// Natural Earth marks codes in dispute with `-99`, and has the usual ones under `ISO_A2_EH`. The sovereign comes last: it is
/// not the country of a dependency.
const LETTERS: [&str; 35] = [
    "iso", // of this program
    "isoa2eh",
    "isoa2",
    "wba2", // Natural Earth
    "iso31661alpha2",
    "iso31661", // OpenStreetMap, datasets/geo-countries
    "iso2",
    "isoalpha2",
    "alpha2",
    "alpha2code",
    "cca2",
    "isocc",
    "iso2code",
    "isocode2",
    "cntrid",
    "cntrcode", // GISCO
    "isoa3eh",
    "isoa3",
    "adm0a3",
    "gua3",
    "wba3", // Natural Earth
    "gid0", // GADM
    "shapegroup",
    "shapeiso", // geoBoundaries
    "iso31661alpha3",
    "iso3",
    "isoalpha3",
    "alpha3",
    "alpha3code",
    "cca3",
    "iso3code",
    "countrycode",
    "country",
    "code",  // as anybody may call it
    "sova3", // Natural Earth
];

/// Properties that hold an ISO 3166-1 numeric code.
const NUMBERS: [&str; 6] = ["ison3", "isonumeric", "iso31661numeric", "ccn3", "numericcode", "ison3eh"];

/// Properties that hold a name.
const NAMES: [&str; 9] =
    ["name", "nameen", "admin", "nameeng", "country", "name0", "shapename", "cntrname", "nameengl"];

/// What names a property should have for its country to be found, for a hint.
pub(super) const HINT: &str = "give each polygon a property `iso` with its ISO 3166-1 code of two or three letters; \
    ISO_A2, ISO_A3, ADM0_A3, GID_0, shapeGroup, CNTR_ID, ISO3166-1 and country_code are read too";

/// The letters and digits of a name, in lower case.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// The country of a feature, by the first of its properties that holds a code, else by its id.
pub(super) fn country_of<'a>(
    id: Option<&str>,
    properties: impl IntoIterator<Item = (&'a str, &'a Value)>,
) -> Option<Country> {
    let properties: Vec<(String, &Value)> = properties.into_iter().map(|(name, value)| (plain(name), value)).collect();
    let letters = |name: &str| first(&properties, name, |value| Country::from_any_code(value.as_str()?));
    let number = |name: &str| first(&properties, name, numeric);
    let by_property = LETTERS.iter().find_map(|name| letters(name)).or_else(|| NUMBERS.iter().find_map(|n| number(n)));
    by_property.or_else(|| Country::from_any_code(id?)).or_else(|| letters("id"))
}

/// A name of a feature, for a message.
pub(super) fn name_of<'a>(
    id: Option<&str>,
    properties: impl IntoIterator<Item = (&'a str, &'a Value)>,
) -> Option<String> {
    let properties: Vec<(String, &Value)> = properties.into_iter().map(|(name, value)| (plain(name), value)).collect();
    let text = |value: &Value| value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned);
    NAMES.iter().find_map(|name| first(&properties, name, text)).or_else(|| id.map(str::to_owned))
}

fn first<T>(properties: &[(String, &Value)], name: &str, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
    properties.iter().filter(|(found, _)| found == name).find_map(|(_, value)| read(value))
}

/// A numeric code, as a number or as text: 51 and "051" are Armenia.
fn numeric(value: &Value) -> Option<Country> {
    let number = value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())?;
    Country::from_numeric_code(u32::try_from(number).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Properties;

    fn found(properties: &str) -> Option<String> {
        let properties: Properties = serde_json::from_str(properties).unwrap();
        country_of(None, properties.iter()).map(|country| country.to_string())
    }

    #[test]
    fn data_sets_are_read_as_they_come() {
        let cases = [
            // Natural Earth: Norway, Kosovo, and what it gives no code.
            (r#"{"ISO_A2": "-99", "ISO_A2_EH": "NO", "ISO_A3": "-99", "ADM0_A3": "NOR"}"#, Some("NO")),
            (r#"{"ISO_A2": "-99", "ISO_A2_EH": "-99", "ISO_A3": "-99", "ADM0_A3": "KOS"}"#, Some("XK")),
            (r#"{"SOVEREIGNT": "Somaliland", "SOV_A3": "SOL", "ISO_A2": "-99", "ADM0_A3": "SOL"}"#, None),
            (r#"{"SOV_A3": "CH1"}"#, Some("CN")),
            (r#"{"SOV_A3": "DN1", "ADM0_A3": "GRL"}"#, Some("GL")),
            // GADM, geoBoundaries, GISCO.
            (r#"{"GID_0": "ARM", "COUNTRY": "Armenia"}"#, Some("AM")),
            (r#"{"shapeName": "Georgia", "shapeISO": "", "shapeGroup": "GEO", "shapeType": "ADM0"}"#, Some("GE")),
            (r#"{"CNTR_ID": "EL", "ISO3_CODE": "GRC"}"#, Some("GR")),
            (r#"{"CNTR_CODE": "UK"}"#, Some("GB")),
            // OpenStreetMap, datasets/geo-countries.
            (r#"{"ISO3166-1": "TR", "admin_level": "2"}"#, Some("TR")),
            (r#"{"ISO3166-1:alpha2": "ir"}"#, Some("IR")),
            (r#"{"name": "Iran", "ISO3166-1-Alpha-3": "IRN", "ISO3166-1-Alpha-2": "-99"}"#, Some("IR")),
            (r#"{"country_code": "az"}"#, Some("AZ")),
            // Numbers only where they are said to be codes.
            (r#"{"iso_n3": "051"}"#, Some("AM")),
            (r#"{"ISO3166-1:numeric": 268}"#, Some("GE")),
            (r#"{"code": 51}"#, None),
            (r#"{"country": "Germany"}"#, None),
        ];
        for (properties, wanted) in cases {
            assert_eq!(found(properties).as_deref(), wanted, "{properties}");
        }
    }
}
