//! Reference systems in well-known text, as `.prj` files have them: by their code, else by their parameters.

use super::crs::Crs;

/// A node of well-known text, such as `SPHEROID["WGS 84", 6378137, 298.257223563]`.
#[derive(Clone, Debug, Default)]
struct Node {
    word: String,
    /// Texts and numbers, in order.
    values: Vec<String>,
    nodes: Vec<Self>,
}

/// Nesting beyond this is refused.
const MAX_DEPTH: usize = 32;

/// Datums of Esri and OGC by name, and a code of EPSG that has the same datum, for its shift to WGS 84.
const DATUMS: &[(&str, &str)] = &[
    ("wgs1984", "+datum=WGS84"),
    ("worldgeodeticsystem1984", "+datum=WGS84"),
    ("wgs84", "+datum=WGS84"),
    ("etrs1989", "+ellps=GRS80 +towgs84=0,0,0"),
    ("europeanterrestrialreferencesystem1989", "+ellps=GRS80 +towgs84=0,0,0"),
    ("northamerican1983", "+datum=NAD83"),
    ("northamericandatum1983", "+datum=NAD83"),
    ("china2000", "+ellps=GRS80 +towgs84=0,0,0"),
    // EPSG 1267, of the GOST of 2001.
    ("pulkovo1942", "+ellps=krass +towgs84=23.92,-141.27,-80.9,0,0.35,0.82,-0.12"),
];

/// The reference system of a text, version 1 or 2, of OGC or of Esri.
pub(super) fn read(text: &str) -> Crs {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Crs::Unstated;
    }
    let Some(root) = Parser { rest: text }.node(0) else {
        return Crs::Unknown(text.chars().take(60).collect());
    };
    // A compound system has the horizontal one first.
    let root = match root.word.as_str() {
        "COMPD_CS" | "COMPOUNDCRS" | "BOUNDCRS" => root.horizontal().unwrap_or(root),
        _ => root,
    };
    let name = root.values.first().cloned().unwrap_or_default();
    if let Some(code) = root.code() {
        return Crs::epsg(code);
    }
    root.definition().map_or(Crs::Unknown(name.clone()), |definition| match definition.as_str() {
        "+proj=longlat +datum=WGS84" => Crs::Wgs84,
        _ => Crs::Parameters(definition, name),
    })
}

impl Node {
    fn child(&self, words: &[&str]) -> Option<&Self> {
        self.nodes.iter().find(|node| words.contains(&node.word.as_str()))
    }

    fn number(&self, at: usize) -> Option<f64> {
        self.values.get(at)?.parse().ok()
    }

    fn horizontal(&self) -> Option<Self> {
        let words = ["PROJCS", "PROJCRS", "GEOGCS", "GEOGCRS", "GEODCRS", "SOURCECRS"];
        let node = self.child(&words)?;
        if node.word == "SOURCECRS" { node.horizontal() } else { Some(node.clone()) }
    }

    /// Its own code of EPSG, not that of its parts.
    fn code(&self) -> Option<u32> {
        let id = self.child(&["AUTHORITY", "ID"])?;
        let ours = id.values.first().is_some_and(|name| name.eq_ignore_ascii_case("EPSG"));
        ours.then(|| id.values.get(1)?.parse().ok())?
    }

    /// The parameters of PROJ; `None` for what is not surely understood.
    fn definition(&self) -> Option<String> {
        let geographic = match self.word.as_str() {
            "GEOGCS" | "GEOGCRS" | "GEODCRS" => self,
            _ => self.child(&["GEOGCS", "BASEGEOGCRS", "BASEGEODCRS"])?,
        };
        let datum = geographic.datum()?;
        if geographic
            .child(&["PRIMEM", "PRIMEMERIDIAN"])
            .and_then(|m| m.number(1))
            .is_some_and(|degrees| degrees != 0.0)
        {
            return None;
        }
        let degree = geographic.child(&["UNIT", "ANGLEUNIT"]).and_then(|unit| unit.number(1));
        if degree.is_some_and(|unit| (unit - 1_f64.to_radians()).abs() > 1e-9) {
            return None;
        }
        if std::ptr::eq(geographic, self) {
            return Some(format!("+proj=longlat {datum}"));
        }
        let projection = self.child(&["PROJECTION"])?.values.first()?;
        let metre = self.child(&["UNIT", "LENGTHUNIT"]).map_or(Some(1.0), |unit| unit.number(1))?;
        let parameter = |names: &[&str]| {
            let found = self.nodes.iter().filter(|node| node.word == "PARAMETER");
            let mut found =
                found.filter(|node| node.values.first().is_some_and(|name| names.contains(&plain(name).as_str())));
            found.next().and_then(|node| node.number(1))
        };
        let lon = parameter(&["centralmeridian", "longitudeofcenter", "longitudeoforigin"]);
        let lat = parameter(&["latitudeoforigin", "latitudeofcenter"]).unwrap_or(0.0);
        let one = parameter(&["standardparallel1"]);
        let scale = parameter(&["scalefactor"]).unwrap_or(1.0);
        let shape = match plain(projection).as_str() {
            "transversemercator" | "gausskruger" => format!("+proj=tmerc +lat_0={lat} +lon_0={} +k={scale}", lon?),
            "lambertconformalconic" | "lambertconformalconic2sp" if parameter(&["standardparallel2"]).is_some() => {
                format!(
                    "+proj=lcc +lat_1={} +lat_2={} +lat_0={lat} +lon_0={}",
                    one?,
                    parameter(&["standardparallel2"])?,
                    lon?
                )
            }
            "albers" | "albersconicequalarea" => {
                format!(
                    "+proj=aea +lat_1={} +lat_2={} +lat_0={lat} +lon_0={}",
                    one?,
                    parameter(&["standardparallel2"])?,
                    lon?
                )
            }
            "lambertazimuthalequalarea" => format!("+proj=laea +lat_0={lat} +lon_0={}", lon?),
            "mercatorauxiliarysphere" | "popularvisualisationpseudomercator" => return Some(WEB_MERCATOR.to_owned()),
            _ => return None,
        };
        let east = parameter(&["falseeasting"]).unwrap_or(0.0) * metre;
        let north = parameter(&["falsenorthing"]).unwrap_or(0.0) * metre;
        Some(format!("{shape} +x_0={east} +y_0={north} {datum} +to_meter={metre}"))
    }

    /// Ellipsoid and shift to WGS 84 of a geographic system.
    fn datum(&self) -> Option<String> {
        let datum = self.child(&["DATUM", "GEODETICDATUM", "ENSEMBLE"])?;
        let name = plain(datum.values.first()?);
        let name = name.strip_prefix('d').filter(|rest| DATUMS.iter().any(|(known, _)| known == rest)).unwrap_or(&name);
        if let Some(shift) = datum.child(&["TOWGS84"]).filter(|shift| matches!(shift.values.len(), 3 | 7)) {
            let ellipsoid = datum.child(&["SPHEROID", "ELLIPSOID"])?;
            let (a, flattening) = (ellipsoid.number(1)?, ellipsoid.number(2)?);
            return Some(format!("+a={a} +rf={flattening} +towgs84={}", shift.values.join(",")));
        }
        DATUMS.iter().find(|(known, _)| *known == name).map(|(_, shift)| (*shift).to_owned())
    }
}

const WEB_MERCATOR: &str =
    "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs";

/// A name without what tools write differently: `D_WGS_1984`, `WGS_1984`, `WGS 1984`.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    /// `WORD[…]`, with round or square brackets.
    fn node(&mut self, depth: usize) -> Option<Node> {
        let text = self.rest.trim_start();
        let end = text.find(['[', '('])?;
        let word = text[..end].trim().to_ascii_uppercase();
        if depth > MAX_DEPTH || word.is_empty() || !word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return None;
        }
        self.rest = &text[end + 1..];
        let mut node = Node { word, ..Node::default() };
        loop {
            let text = self.rest.trim_start();
            if let Some(quoted) = text.strip_prefix('"') {
                let end = quoted.find('"')?;
                node.values.push(quoted[..end].to_owned());
                self.rest = &quoted[end + 1..];
            } else {
                let end = text.find([',', ']', ')', '[', '('])?;
                if text[end..].starts_with(['[', '(']) {
                    node.nodes.push(self.node(depth + 1)?);
                } else {
                    node.values.push(text[..end].trim().to_owned());
                    self.rest = &text[end..];
                }
            }
            let text = self.rest.trim_start();
            let mut signs = text.chars();
            let sign = signs.next()?;
            self.rest = signs.as_str();
            match sign {
                ',' => {}
                ']' | ')' => return Some(node),
                _ => return None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_parameters_are_read() {
        let esri = r#"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#;
        assert_eq!(read(esri), Crs::Wgs84);
        let utm = format!(
            r#"PROJCS["WGS_1984_UTM_Zone_38N",{esri},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",45.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]"#
        );
        let Crs::Parameters(definition, name) = read(&utm) else { panic!("{:?}", read(&utm)) };
        assert_eq!(name, "WGS_1984_UTM_Zone_38N");
        assert_eq!(definition, "+proj=tmerc +lat_0=0 +lon_0=45 +k=0.9996 +x_0=500000 +y_0=0 +datum=WGS84 +to_meter=1");
        // The code of a part is not that of the whole.
        let part = utm.replace("298.257223563]", r#"298.257223563,AUTHORITY["EPSG","7030"]]"#);
        assert!(matches!(read(&part), Crs::Parameters(..)));
        let two = r#"PROJCRS["Pulkovo 1942 / GK 8",BASEGEOGCRS["Pulkovo 1942",DATUM["Pulkovo 1942",ELLIPSOID["Krassowsky 1940",6378245,298.3]],ID["EPSG",4284]],CONVERSION["x",METHOD["Transverse Mercator"]],ID["EPSG",28408]]"#;
        assert_eq!(read(two), Crs::Epsg(28408));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let odd = r#"PROJCS["Somewhere",GEOGCS["x",DATUM["D_Unheard_Of",SPHEROID["y",6378245,298.3]],PRIMEM["Greenwich",0]]]"#;
        assert_eq!(read(odd), Crs::Unknown("Somewhere".to_owned()));
        assert!(matches!(read("LOCAL"), Crs::Unknown(_)));
        assert!(matches!(read(&"A[".repeat(100_000)), Crs::Unknown(_)));
    }
}
