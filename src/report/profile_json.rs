//! JSON and CSV of the profile of a route: capacity, traffic, track, money, chokepoints and evidence.

use schemars::JsonSchema;
use serde::Serialize;

use crate::compare::{Assessment, Bottleneck, Coverage, Evidence, MoneyKind, Published, RailShare};
use crate::model::{Atlas, ChokepointKind, Date, Grade, Payer, SourceId};
use crate::table::Value;

#[derive(JsonSchema, Serialize)]
pub(super) struct ProfileJson<'a> {
    /// Bottleneck in million tonnes a year; `null` when nothing is published.
    capacity: Option<BottleneckJson<'a>>,
    /// Bottleneck in lorries a day.
    lorries: Option<BottleneckJson<'a>>,
    /// Latest traffic in million tonnes a year.
    traffic: Option<PublishedJson<'a>>,
    /// Traffic over capacity.
    utilisation: Option<PublishedJson<'a>>,
    electrified: ShareJson,
    single_track: ShareJson,
    /// Bottleneck in tonnes an axle.
    axle_load: Option<BottleneckJson<'a>>,
    money: Vec<MoneyJson<'a>>,
    chokepoints: Vec<ChokepointJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct PublishedJson<'a> {
    low: f64,
    high: f64,
    /// `section`, `segment` or `crossing`.
    kind: &'static str,
    at: &'a str,
    said: Option<Date>,
    /// Whether it is a design, of what is not built.
    planned: bool,
    sources: Vec<SourceId>,
}

#[derive(JsonSchema, Serialize)]
struct BottleneckJson<'a> {
    #[serde(flatten)]
    least: PublishedJson<'a>,
    /// Length for which a value is published; where it is less than `whole_km`, the true bottleneck can be tighter.
    known_km: f64,
    whole_km: f64,
}

#[derive(JsonSchema, Serialize)]
struct ShareJson {
    km: f64,
    known_km: f64,
    whole_km: f64,
}

#[derive(JsonSchema, Serialize)]
struct MoneyJson<'a> {
    kind: MoneyKind,
    payer: Option<Payer>,
    unit: &'a str,
    low: f64,
    high: f64,
    about: Vec<&'a str>,
    sources: &'a [SourceId],
}

#[derive(JsonSchema, Serialize)]
struct ChokepointJson<'a> {
    id: &'a str,
    kind: ChokepointKind,
    name: &'a str,
    reason: &'a str,
    sources: &'a [SourceId],
}

#[derive(JsonSchema, Serialize)]
pub(super) struct EvidenceJson {
    topic: crate::compare::Topic,
    /// Oldest date of a source; `null` when none has one.
    oldest: Option<Date>,
    /// Number of sources without a date.
    undated: usize,
    weakest: Option<Grade>,
    sources: Vec<GroundJson>,
}

#[derive(JsonSchema, Serialize)]
struct GroundJson {
    source: SourceId,
    said: Option<Date>,
    grade: Option<Grade>,
}

impl<'a> ProfileJson<'a> {
    pub(super) fn new(route: &'a Assessment<'a>) -> Self {
        let profile = &route.profile;
        let money = profile.money.iter().map(|sum| MoneyJson {
            kind: sum.kind,
            payer: sum.payer,
            unit: &sum.unit,
            low: sum.low,
            high: sum.high,
            about: sum.parts.iter().map(|part| part.id()).collect(),
            sources: &sum.sources,
        });
        let chokepoints = profile.chokepoints.iter().map(|point| ChokepointJson {
            id: point.id.as_str(),
            kind: point.kind,
            name: point.names.get(crate::model::Lang::En),
            reason: &point.reason,
            sources: &point.sources,
        });
        Self {
            capacity: profile.capacity.as_ref().map(BottleneckJson::new),
            lorries: profile.lorries.as_ref().map(BottleneckJson::new),
            traffic: profile.traffic.as_ref().map(PublishedJson::new),
            utilisation: profile.utilisation.as_ref().map(PublishedJson::new),
            electrified: ShareJson::new(profile.electrified),
            single_track: ShareJson::new(profile.single_track),
            axle_load: profile.axle_load.as_ref().map(BottleneckJson::new),
            money: money.collect(),
            chokepoints: chokepoints.collect(),
        }
    }
}

impl<'a> PublishedJson<'a> {
    fn new(published: &Published<'a>) -> Self {
        Self {
            low: fine(published.low),
            high: fine(published.high),
            kind: published.at.kind(),
            at: published.at.id(),
            said: published.said,
            planned: published.planned,
            sources: published.sources.clone(),
        }
    }
}

impl<'a> BottleneckJson<'a> {
    fn new(bottleneck: &Bottleneck<'a>) -> Self {
        let Coverage { known, whole } = bottleneck.covered;
        Self { least: PublishedJson::new(&bottleneck.least), known_km: fine(known.km()), whole_km: fine(whole.km()) }
    }
}

impl ShareJson {
    fn new(share: RailShare) -> Self {
        let Coverage { known, whole } = share.covered;
        Self { km: fine(share.with.km()), known_km: fine(known.km()), whole_km: fine(whole.km()) }
    }
}

/// A number without the noise of sums: to the millionth.
fn fine(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

/// The evidence of a route, topic by topic.
pub(super) fn evidence(atlas: &Atlas, route: &Assessment<'_>) -> Vec<EvidenceJson> {
    let json = |evidence: Evidence| EvidenceJson {
        topic: evidence.topic,
        oldest: evidence.oldest().and_then(|ground| ground.said),
        undated: evidence.undated(),
        weakest: evidence.weakest().and_then(|ground| ground.grade),
        sources: evidence
            .grounds
            .into_iter()
            .map(|ground| GroundJson { source: ground.source, said: ground.said, grade: ground.grade })
            .collect(),
    };
    Evidence::of(atlas, route).into_iter().map(json).collect()
}

/// A record of the CSV: id, unit, value, low, high.
pub(super) type Record = (String, String, Value, Value, Value);

/// What the CSV tells of a route besides its indicators: covered lengths, money, and evidence.
pub(super) fn records(atlas: &Atlas, route: &Assessment<'_>) -> Vec<Record> {
    let profile = &route.profile;
    let number = |id: String, unit: &str, value: Value| (id, unit.to_owned(), value, Value::Unknown, Value::Unknown);
    let mut records = Vec::new();
    let bottlenecks =
        [("capacity", &profile.capacity), ("capacity_lorries", &profile.lorries), ("axle_load", &profile.axle_load)];
    for (id, bottleneck) in bottlenecks {
        let known = bottleneck.as_ref().map(|bottleneck| bottleneck.covered.known.km());
        records.push(number(format!("{id}_known_km"), "km", Value::fixed(known, 0)));
    }
    for (id, share) in [("electrified", profile.electrified), ("single_track", profile.single_track)] {
        let known = (share.covered.whole.km() > 0.0).then(|| share.covered.known.km());
        records.push(number(format!("{id}_known_km"), "km", Value::fixed(known, 0)));
    }
    for sum in &profile.money {
        let payer = sum.payer.map_or("not-said", Payer::word);
        let id = format!("money_{}.{payer}", sum.kind.word());
        let certain = (sum.high - sum.low).abs() < 1e-9;
        let value = certain.then_some(sum.low);
        let [value, low, high] = [value, Some(sum.low), Some(sum.high)].map(|v| Value::fixed(v, 1));
        records.push((id, sum.unit.clone(), value, low, high));
    }
    let on = route.itinerary.as_of;
    for evidence in Evidence::of(atlas, route) {
        let topic = evidence.topic;
        let oldest = evidence.oldest().and_then(|ground| ground.said);
        let age = oldest.map(|said| f64::from(said.months_to(on).max(0)));
        records.push(number(format!("source_age.{topic}"), "mo", Value::fixed(age, 0)));
        records.push(number(format!("sources_undated.{topic}"), "count", evidence.undated().into()));
        let rank = evidence.weakest().map(|ground| ground.rank() + 1);
        records.push(number(format!("source_grade.{topic}"), "rank", rank.into()));
    }
    records
}
