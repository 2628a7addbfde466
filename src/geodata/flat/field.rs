//! The fields of flat layers: which layer has them, what they hold, and the nested member that each stands for.

use serde_json::{Map, Value};

/// The role of a layer of features in an atlas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::geodata) enum Role {
    Segments,
    Places,
    Crossings,
    Events,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any text.
    Text,
    /// A word of a vocabulary, in small letters.
    Word,
    /// A country code, in capitals.
    Country,
    /// A year, a month or a day.
    Date,
    /// A number, written with this many decimals.
    Number(i32),
    /// Yes or no.
    Flag,
    /// Texts joined with `;`.
    List,
    /// Words joined with `;`.
    Words,
    /// Track gauges joined with `;`.
    Gauges,
}

/// A field, what it holds, and the nested member that it stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) path: &'static str,
}

const fn field(name: &'static str, kind: Kind, path: &'static str) -> Field {
    Field { name, kind, path }
}

const STATUS: [Field; 5] = [
    field("status", Kind::Word, "status/0/state"),
    field("status_src", Kind::Text, "status/0/source"),
    field("status_on", Kind::Date, "status/0/from"),
    field("stat_note", Kind::Text, "status/0/note"),
    field("stat_said", Kind::Date, "status/0/said"),
];

const NAMES: [Field; 7] = [
    field("name_en", Kind::Text, "names/en"),
    field("name_az", Kind::Text, "names/az"),
    field("name_hy", Kind::Text, "names/hy"),
    field("name_fa", Kind::Text, "names/fa"),
    field("name_ka", Kind::Text, "names/ka"),
    field("name_ru", Kind::Text, "names/ru"),
    field("name_tr", Kind::Text, "names/tr"),
];

const STAT_USERS: Field = field("stat_users", Kind::Words, "status/0/users");

const POSITION: [Field; 2] =
    [field("acc_m", Kind::Number(0), "position/accuracy_m"), field("pos_src", Kind::Text, "position/source")];

const SEGMENTS: &[&[Field]] = &[
    &[
        field("id", Kind::Text, "id"),
        field("from_id", Kind::Text, "from"),
        field("to_id", Kind::Text, "to"),
        field("country", Kind::Country, "country"),
        field("mode", Kind::Word, "mode"),
        field("gauge_mm", Kind::Gauges, "gauge_mm"),
        field("tracks", Kind::Number(0), "tracks"),
        field("electrif", Kind::Text, "electrification"),
        field("len_km", Kind::Number(3), "claims/0/value"),
        field("len_src", Kind::Text, "claims/0/source"),
        field("len_as_of", Kind::Date, "claims/0/as_of"),
        field("acc_m", Kind::Number(0), "alignment/accuracy_m"),
        field("line_src", Kind::Text, "alignment/source"),
        field("line_note", Kind::Text, "alignment/note"),
        field("note", Kind::Text, "note"),
    ],
    &STATUS,
];

const PLACES: &[&[Field]] = &[
    &[
        field("id", Kind::Text, "id"),
        field("kind", Kind::Word, "kind"),
        field("country", Kind::Country, "country"),
        field("country_b", Kind::Country, "countries/1"),
        field("esr", Kind::Text, "codes/esr"),
        field("unlocode", Kind::Text, "codes/unlocode"),
        field("facilities", Kind::Words, "facilities"),
        field("note", Kind::Text, "note"),
        STAT_USERS,
    ],
    &NAMES,
    &STATUS,
    &POSITION,
];

const CROSSINGS: &[&[Field]] = &[
    &[
        field("id", Kind::Text, "id"),
        field("country_a", Kind::Country, "countries/0"),
        field("country_b", Kind::Country, "countries/1"),
        field("mode", Kind::Word, "mode"),
        field("place_id", Kind::Text, "place"),
        field("users", Kind::Words, "users"),
        field("requires", Kind::Text, "requirements"),
        field("note", Kind::Text, "note"),
        STAT_USERS,
    ],
    &NAMES,
    &STATUS,
    &POSITION,
];

const EVENTS: &[&[Field]] = &[&[
    field("id", Kind::Text, "id"),
    field("date", Kind::Date, "date"),
    field("until", Kind::Date, "until"),
    field("title", Kind::Text, "title"),
    field("corridors", Kind::List, "corridors"),
    field("reported", Kind::Flag, "reported"),
    field("note", Kind::Text, "note"),
    field("sources", Kind::List, "sources"),
]];

/// Fields that `corridor export` writes and nobody reads back: they follow from others.
const DERIVED: &[&str] = &[
    "name",
    "routes",
    "as_of",
    "drawn_km",
    "len_basis",
    "line_class",
    "stat_from",
    "stat_until",
    "valid_from",
    "valid_to",
    "date_from",
    "date_to",
];

/// Fields that programs add by themselves: row numbers, what a merge notes, the elements of KML, columns of coordinates.
const OF_PROGRAMS: &[&str] = &[
    "fid",
    "ogc_fid",
    "gid",
    "objectid",
    "uuid",
    "index",
    "level_0",
    "layer",
    "path",
    "description",
    "timestamp",
    "begin",
    "end",
    "altitudemode",
    "tessellate",
    "extrude",
    "visibility",
    "draworder",
    "icon",
    "snippet",
    "shape_leng",
    "shape_area",
    "wkt",
    "lon",
    "lat",
    "bbox",
];

/// Members that only nested features have.
const NESTED: &[&str] =
    &["alignment", "position", "names", "claims", "from", "to", "codes", "place", "electrification"];

impl Role {
    /// Its key in the manifest and its name as a layer.
    pub(in crate::geodata) fn word(self) -> &'static str {
        match self {
            Self::Segments => "segments",
            Self::Places => "places",
            Self::Crossings => "crossings",
            Self::Events => "events",
        }
    }

    /// Its fields.
    pub(super) fn fields(self) -> impl Iterator<Item = &'static Field> {
        let groups = match self {
            Self::Segments => SEGMENTS,
            Self::Places => PLACES,
            Self::Crossings => CROSSINGS,
            Self::Events => EVENTS,
        };
        groups.iter().flat_map(|group| group.iter())
    }

    /// Its field of this name.
    pub(super) fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().find(|field| field.name == name)
    }

    /// Whether the properties of a feature are flat: none is nested, and one is a field of this layer.
    pub(in crate::geodata) fn is_flat(self, properties: &Map<String, Value>) -> bool {
        let deep = |value: &Value| value.is_array() || value.is_object();
        let nested = properties.iter().any(|(name, value)| {
            (deep(value) && !OF_PROGRAMS.contains(&name.as_str()))
                || (NESTED.contains(&name.as_str()) && self.field(name).is_none() && !value.is_null())
        });
        let own = |name: &str| {
            let name = name.to_lowercase();
            name != "id" && (self.field(&name).is_some() || DERIVED.contains(&name.as_str()))
        };
        // An event has no member of another name; lists that are texts tell.
        !nested && properties.keys().any(|name| own(name))
    }
}

/// Whether a field is written by an export, or by a GIS, and not read.
pub(super) fn is_skipped(name: &str) -> Skipped {
    if DERIVED.contains(&name) {
        Skipped::Derived
    } else if OF_PROGRAMS.contains(&name) {
        Skipped::OfPrograms
    } else {
        Skipped::No
    }
}

/// Why a field is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Skipped {
    /// It is read, or not known.
    No,
    /// It follows from other fields.
    Derived,
    /// A program added it.
    OfPrograms,
}
