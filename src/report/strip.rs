//! Report of strip diagrams, drawn in text.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels;
use crate::compare::Assessment;
use crate::model::{Atlas, Country, Date, Lang, SegmentState};
use crate::network::{Itinerary, Leg, Passability};
use crate::table::{Table, Value, records};
use crate::units::Metres;
use crate::words::{digits, say};

/// Width of a strip in columns.
const WIDTH: usize = 96;

#[derive(JsonSchema, Serialize)]
pub(super) struct Strip<'a> {
    schema: &'static str,
    as_of: Option<Date>,
    routes: Vec<RouteJson<'a>>,
    #[serde(skip)]
    atlas: &'a Atlas,
    #[serde(skip)]
    assessed: &'a [Assessment<'a>],
    #[serde(skip)]
    lang: Lang,
}

#[derive(JsonSchema, Serialize)]
struct RouteJson<'a> {
    id: &'a str,
    length_m: Metres,
    pieces: Vec<PieceJson>,
    crossings: Vec<MarkJson<'a>>,
    gauge_breaks: Vec<MarkJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct PieceJson {
    from_m: Metres,
    to_m: Metres,
    country: Country,
    mode: &'static str,
    status: &'static str,
}

#[derive(JsonSchema, Serialize)]
struct MarkJson<'a> {
    at_m: Metres,
    id: &'a str,
    open: Option<bool>,
}

/// Report of strip diagrams over a common scale: a sign for each state, country codes below, borders and breaks of
/// gauge above.
pub fn strip_report<'a>(atlas: &'a Atlas, assessed: &'a [Assessment<'a>], lang: Lang) -> Report<'a> {
    let as_of = assessed.first().map(|route| route.itinerary.as_of);
    let routes = assessed.iter().map(RouteJson::new).collect();
    Report::of(Strip { schema: "corridor/strip/1", as_of, routes, atlas, assessed, lang })
}

impl Document for Strip<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        let pieces = self.routes.iter().flat_map(|route| route.pieces.iter().map(move |piece| (route.id, piece)));
        records! { (route, piece) in pieces =>
            "route": route,
            "from_km": Value::Fixed(piece.from_m.km(), 1),
            "to_km": Value::Fixed(piece.to_m.km(), 1),
            "country": piece.country.code(),
            "mode": piece.mode,
            "status": piece.status,
        }
    }

    fn body(&self, body: &mut Body) {
        let lang = self.lang;
        body.lang = lang;
        let heading = match self.assessed {
            [route] => route.itinerary.route.names.get(lang).to_owned(),
            _ => say!(lang, "routes-to-scale"),
        };
        body.heading(match self.as_of {
            Some(date) => say!(lang, "heading-as-of", what = heading, shown = labels::date(date, lang)),
            None => heading,
        });
        let itineraries = || self.assessed.iter().map(|route| &route.itinerary);
        let longest = itineraries().map(|itinerary| itinerary.length().km()).fold(1.0, f64::max);
        for itinerary in itineraries() {
            let (name, id) = (itinerary.route.names.get(lang), itinerary.route.id.as_str());
            let name = say!(lang, "with-note", what = name, note = id);
            let km = labels::with_unit(&format!("{:.0}", itinerary.length().km()), "km", lang);
            let mut lines = vec![String::new(), [name, km].join(lang.list_separator())];
            lines.extend(strip(itinerary, longest));
            body.lines(lines);
        }
        let start = itineraries().next().and_then(|itinerary| itinerary.route.stops.first());
        let start = start.map(|id| self.atlas.place_name(id, lang)).unwrap_or_default();
        body.lines(vec![digits(&ruler(longest), lang), say!(lang, "strip-scale", start = start)]);
        let end = say!(lang, "data-end", date = labels::date(self.atlas.as_of, lang));
        body.texts(self.atlas.later.iter().map(|later| format!("{end} {later}")));
        body.text(self.legend());
    }
}

impl Strip<'_> {
    /// What the signs say that are there.
    fn legend(&self) -> String {
        const STATES: [(char, &str); 8] = [
            ('█', "state-operational"),
            ('▓', "state-under-construction"),
            ('░', "state-planned"),
            ('·', "strip-disused"),
            ('%', "state-closed"),
            ('~', "state-disrupted"),
            ('?', "strip-unknown"),
            ('X', "strip-closed"),
        ];
        const MARKS: [(char, &str); 3] =
            [('|', "strip-border"), ('x', "strip-border-shut"), ('=', "strip-gauge-break")];
        let lang = self.lang;
        let itineraries = || self.assessed.iter().map(|route| &route.itinerary);
        let states: Vec<char> = itineraries().flat_map(|itinerary| itinerary.legs.iter().map(sign)).collect();
        let crossings = itineraries().flat_map(|itinerary| itinerary.crossings().map(|c| border(c.passability())));
        let breaks = itineraries().flat_map(|itinerary| itinerary.gauge_breaks().map(|_| '='));
        let marks: Vec<char> = crossings.chain(breaks).collect();
        let told = |all: &[(char, &str)], seen: &[char]| {
            let seen = all.iter().filter(|(sign, _)| seen.contains(sign));
            let told: Vec<String> = seen.map(|(sign, id)| format!("{sign} {}", say!(lang, id))).collect();
            told.join(lang.list_separator())
        };
        let (states, marks) = (told(&STATES, &states), told(&MARKS, &marks));
        if marks.is_empty() {
            say!(lang, "sentence", said = states)
        } else {
            say!(lang, "strip-legend", states = states, marks = marks)
        }
    }
}

/// The three lines of a route: borders and breaks, states, countries.
fn strip(itinerary: &Itinerary<'_>, longest: f64) -> [String; 3] {
    let scale = |m: Metres| column(m.km() / longest * WIDTH as f64);
    let (mut marks, mut bar, mut codes) = ([' '; WIDTH + 1], [' '; WIDTH + 1], [' '; WIDTH + 1]);
    for leg in &itinerary.legs {
        bar[scale(leg.start)..scale(leg.end).max(scale(leg.start) + 1).min(WIDTH + 1)].fill(sign(leg));
    }
    for run in itinerary.legs.chunk_by(|a, b| a.segment.country == b.segment.country) {
        let (from, to) = (scale(run[0].start), scale(run[run.len() - 1].end));
        let code = run[0].segment.country;
        // A code that is wider than its piece would name its neighbour.
        if to - from >= 2 {
            let at = from + (to - from - 2) / 2;
            codes.iter_mut().skip(at).zip(code.code().chars()).for_each(|(cell, c)| *cell = c);
        }
    }
    for crossing in itinerary.crossings() {
        marks[scale(crossing.at)] = border(crossing.passability());
    }
    for gauge_break in itinerary.gauge_breaks() {
        let at = scale(gauge_break.at);
        // Where a border is already marked, the break stands beside it.
        marks[if marks[at] == ' ' { at } else { (at + 1).min(WIDTH) }] = '=';
    }
    [marks, bar, codes].map(|cells| cells.iter().collect())
}

fn column(x: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the width of the strip")]
    let column = x.round().clamp(0.0, WIDTH as f64) as usize;
    column
}

fn border(passability: Passability) -> char {
    if passability == Passability::Yes { '|' } else { 'x' }
}

fn sign(leg: &Leg<'_>) -> char {
    match leg.status.state() {
        _ if leg.status.closed_by().is_some() => 'X',
        Some(SegmentState::Operational) => '█',
        Some(SegmentState::UnderConstruction) => '▓',
        Some(SegmentState::Planned) => '░',
        Some(SegmentState::Disused) => '·',
        Some(SegmentState::Closed) => '%',
        Some(SegmentState::Disrupted) => '~',
        None => '?',
    }
}

/// The scale below the strips: kilometres at round values.
fn ruler(longest: f64) -> String {
    let step = [50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0].into_iter().find(|step| longest / step <= 10.0);
    let step = step.unwrap_or(10_000.0);
    let mut line = [' '; WIDTH + 12];
    let mut km = 0.0;
    while km <= longest {
        let at = column(km / longest * WIDTH as f64);
        line.iter_mut().skip(at).zip(format!("{km:.0}").chars()).for_each(|(cell, c)| *cell = c);
        km += step;
    }
    line.iter().collect()
}

impl<'a> RouteJson<'a> {
    fn new(route: &'a Assessment<'_>) -> Self {
        let itinerary = &route.itinerary;
        let status = |leg: &Leg<'_>| if leg.status.closed_by().is_some() { "closed" } else { leg.status.word() };
        let same = |a: &Leg<'_>, b: &Leg<'_>| {
            (a.segment.country, a.segment.mode, status(a)) == (b.segment.country, b.segment.mode, status(b))
        };
        let pieces = itinerary.legs.chunk_by(same).map(|run| PieceJson {
            from_m: run[0].start,
            to_m: run[run.len() - 1].end,
            country: run[0].segment.country,
            mode: run[0].segment.mode.word(),
            status: status(&run[0]),
        });
        let breaks = itinerary.gauge_breaks();
        Self {
            id: itinerary.route.id.as_str(),
            length_m: itinerary.length(),
            pieces: pieces.collect(),
            crossings: itinerary
                .crossings()
                .map(|c| MarkJson { at_m: c.at, id: c.id(), open: Some(c.passability() == Passability::Yes) })
                .collect(),
            gauge_breaks: breaks.map(|b| MarkJson { at_m: b.at, id: b.place.as_str(), open: None }).collect(),
        }
    }
}
