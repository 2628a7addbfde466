//! Country codes as files of other people write them.

use isocountry::CountryCode;

use super::Country;

/// Codes that ISO 3166-1 does not have, or not under this form: of Eurostat, of the United Kingdom as it likes to be
/// called, of Kosovo, and of Natural Earth.
const OTHERS: [(&str, &str); 23] = [
    ("EL", "GR"),  // Eurostat, GISCO
    ("UK", "GB"),  // Eurostat, GISCO; reserved for this by ISO
    ("XKX", "XK"), // World Bank, geoBoundaries
    ("XKO", "XK"), // GADM
    ("RKS", "XK"), // UK and travel documents
    ("KOS", "XK"), // Natural Earth
    ("SDS", "SS"), // Natural Earth, as all below
    ("SAH", "EH"),
    ("PSX", "PS"),
    ("ALD", "AX"),
    ("US1", "US"),
    ("GB1", "GB"),
    ("FR1", "FR"),
    ("NL1", "NL"),
    ("NZ1", "NZ"),
    ("AU1", "AU"),
    ("DN1", "DK"),
    ("FI1", "FI"),
    ("CH1", "CN"),
    ("IS1", "IL"),
    ("KA1", "KZ"),
    ("CU1", "CU"),
    ("ROM", "RO"), // ISO 3166-1 until 2002
];

impl Country {
    /// The country of a code as it is written in files: ISO 3166-1 alpha-2 or alpha-3 in any case, and the usual codes
    /// beside them, such as `EL` of Eurostat and `XKX`; `None` for what is none, such as `-99` of Natural Earth.
    ///
    /// Two letters are always a code, also those that ISO leaves to its users; three letters only where they are
    /// assigned.
    ///
    /// ```
    /// use corridor::Country;
    /// let code = |text| Country::from_any_code(text).map(|country| country.to_string());
    /// assert_eq!(code("ARM").as_deref(), Some("AM"));
    /// assert_eq!(code("ge").as_deref(), Some("GE"));
    /// assert_eq!(code("UK").as_deref(), Some("GB"));
    /// assert_eq!(code("-99"), None);
    /// ```
    pub fn from_any_code(text: &str) -> Option<Self> {
        let code = text.trim().to_ascii_uppercase();
        if let Some((_, country)) = OTHERS.iter().find(|(other, _)| *other == code) {
            return country.parse().ok();
        }
        match code.len() {
            2 => code.parse().ok().filter(|country: &Self| country.is_land()),
            3 => CountryCode::for_alpha3(&code).ok()?.alpha2().parse().ok(),
            _ => None,
        }
    }

    /// The country of an ISO 3166-1 numeric code; `None` when it is not assigned.
    pub fn from_numeric_code(code: u32) -> Option<Self> {
        CountryCode::for_id(code).ok()?.alpha2().parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_three_codes() {
        let all: Vec<&CountryCode> = CountryCode::iter().collect();
        assert_eq!(all.len(), 249, "ISO 3166-1 since 2011");
        for code in all {
            let wanted: Option<Country> = code.alpha2().parse().ok();
            assert!(wanted.is_some_and(Country::is_land));
            assert_eq!(Country::from_any_code(code.alpha2()), wanted);
            assert_eq!(Country::from_any_code(&code.alpha3().to_lowercase()), wanted);
            assert_eq!(Country::from_numeric_code(code.numeric_id()), wanted);
        }
    }

    #[test]
    fn the_codes_beside_iso_hide_none_of_iso() {
        for (other, country) in OTHERS {
            assert!(CountryCode::for_alpha2(other).is_err() && CountryCode::for_alpha3(other).is_err(), "{other}");
            assert!(country == "XK" || CountryCode::for_alpha2(country).is_ok(), "{country}");
        }
    }

    #[test]
    fn what_is_no_code_is_none() {
        for text in ["-99", "", "A", "A1", "XYZ", "Armenia", "ZZ", "XZ", "ÅL", "051"] {
            assert_eq!(Country::from_any_code(text), None, "{text}");
        }
        assert_eq!(Country::from_numeric_code(0), None);
    }
}
