//! Evidence: the sources on which the figures of a route rest, with their ages and grades.

use std::collections::BTreeMap;

use super::assessment::Assessment;
use super::outcome::Outcome;
use super::published::said;
use crate::model::{Age, Atlas, Basis, Claim, Date, Grade, Quantity, SegmentId, SourceId, words};
use crate::network::Leg;

words! {
    /// What figures of a route are about, as far as they rest on sources.
    Topic {
        /// Its length.
        Length = "length",
        /// The states of its segments and crossings.
        States = "states",
        /// Its hours.
        Hours = "hours",
        /// Its cost.
        Cost = "cost",
        /// Capacity and traffic.
        Capacity = "capacity",
        /// Axle loads.
        AxleLoad = "axle-load",
        /// Money for works.
        Money = "money",
        /// Chokepoints.
        Chokepoints = "chokepoints",
    }
}

impl Topic {
    /// Whether it is one of the main figures: length, states, hours and cost.
    pub fn is_main(self) -> bool {
        matches!(self, Self::Length | Self::States | Self::Hours | Self::Cost)
    }
}

/// A source on which figures rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The source.
    pub source: SourceId,
    /// Date of the oldest statement of the source that is used; `None` when it has no date.
    pub said: Option<Date>,
    /// Grade of the source; `None` when nobody has graded it, which counts as weaker than any grade.
    pub grade: Option<Grade>,
}

impl Ground {
    /// The grade as a word.
    pub fn grade_word(&self) -> &'static str {
        self.grade.map_or("not graded", Grade::word)
    }

    /// Rank of its grade, from 0 for the strongest; a source that is not graded comes last.
    pub fn rank(&self) -> usize {
        let rank = self.grade.and_then(|own| Grade::ALL.iter().position(|grade| *grade == own));
        rank.unwrap_or(Grade::ALL.len())
    }
}

/// The sources on which the figures of a route on one topic rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What the figures are about.
    pub topic: Topic,
    /// The sources, once each, by id.
    pub grounds: Vec<Ground>,
}

/// The least that evidence has to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Demand {
    /// Largest age of a source; `None` for any age.
    pub max_age: Option<Age>,
    /// Weakest grade of a source; `None` for any grade.
    pub min_grade: Option<Grade>,
}

impl Evidence {
    /// The evidence for the figures of a route, topic by topic; topics without a source are left out.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Study, compare::{Evidence, Topic}, load_atlas};
    /// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
    /// let btk = study.on(None).assess(study.route("btk")?).expect("it is of this atlas");
    /// let all = Evidence::of(study.atlas(), &btk);
    /// let length = all.iter().find(|evidence| evidence.topic == Topic::Length).expect("it has sources");
    /// assert!(length.grounds.iter().any(|ground| ground.source.as_str() == "ady-dist"));
    /// # Ok::<(), corridor::Error>(())
    /// ```
    pub fn of(atlas: &Atlas, route: &Assessment<'_>) -> Vec<Self> {
        let all = Topic::ALL.iter().map(|topic| {
            let mut grounds: BTreeMap<SourceId, Option<Date>> = BTreeMap::new();
            for (source, said) in used(atlas, route, *topic) {
                let oldest = grounds.entry(source).or_insert(said);
                // A statement without a date leaves the age of its source open.
                *oldest = oldest.zip(said).map(|(a, b)| a.min(b));
            }
            let ground = |(source, said): (SourceId, Option<Date>)| {
                let grade = atlas.sources.get(&source).and_then(|source| source.grade);
                Ground { source, said, grade }
            };
            Self { topic: *topic, grounds: grounds.into_iter().map(ground).collect() }
        });
        all.filter(|evidence| !evidence.grounds.is_empty()).collect()
    }

    /// The source with the oldest date; `None` when none has one.
    pub fn oldest(&self) -> Option<&Ground> {
        self.grounds.iter().filter(|ground| ground.said.is_some()).min_by_key(|ground| ground.said)
    }

    /// Number of sources without a date.
    pub fn undated(&self) -> usize {
        self.grounds.iter().filter(|ground| ground.said.is_none()).count()
    }

    /// The source of the weakest grade: the first by id, if there are several.
    pub fn weakest(&self) -> Option<&Ground> {
        self.grounds.iter().rev().max_by_key(|ground| ground.rank())
    }

    /// The sources that are older than the demand allows on the day, or have no date.
    pub fn too_old(&self, demand: Demand, on: Date) -> impl Iterator<Item = &Ground> {
        let age = demand.max_age;
        let old =
            move |ground: &&Ground| age.is_some_and(|age| ground.said.is_none_or(|said| age.is_exceeded(said, on)));
        self.grounds.iter().filter(old)
    }

    /// The sources of a weaker grade than the demand allows.
    pub fn too_weak(&self, demand: Demand) -> impl Iterator<Item = &Ground> {
        let weak =
            move |ground: &&Ground| demand.min_grade.is_some_and(|least| ground.grade.is_none_or(|own| own > least));
        self.grounds.iter().filter(weak)
    }
}

/// The sources that are used for a topic, each with the date of what it says.
fn used(atlas: &Atlas, route: &Assessment<'_>, topic: Topic) -> Vec<(SourceId, Option<Date>)> {
    let issued = |source: &SourceId| atlas.sources.get(source).and_then(|source| source.issued);
    let of_sources = |sources: &[SourceId]| -> Vec<(SourceId, Option<Date>)> {
        sources.iter().map(|source| (source.clone(), issued(source))).collect()
    };
    let profile = &route.profile;
    match topic {
        Topic::Length => route.itinerary.legs.iter().map(|leg| length(atlas, leg)).collect(),
        Topic::States => states(atlas, route),
        Topic::Hours => priced(atlas, route, Outcome::Hours),
        Topic::Cost => priced(atlas, route, Outcome::Cost),
        Topic::Capacity => {
            let least = [&profile.capacity, &profile.lorries].into_iter().flatten().map(|b| &b.least);
            let all = least.chain(&profile.traffic).chain(&profile.utilisation);
            all.flat_map(|p| p.sources.iter().map(|source| (source.clone(), p.said.or_else(|| issued(source)))))
                .collect()
        }
        Topic::AxleLoad => {
            let least = profile.axle_load.iter().map(|b| &b.least);
            least.flat_map(|p| p.sources.iter().map(|source| (source.clone(), p.said))).collect()
        }
        Topic::Money => profile.money.iter().flat_map(|money| of_sources(&money.sources)).collect(),
        Topic::Chokepoints => profile.chokepoints.iter().flat_map(|point| of_sources(&point.sources)).collect(),
    }
}

/// The source of the length of a leg, and the date of the claim; of a measured leg the source of the drawn line.
fn length(atlas: &Atlas, leg: &Leg<'_>) -> (SourceId, Option<Date>) {
    let Some(cited) = &leg.lengths.cited else {
        let drawn = leg.segment.alignment_source.clone();
        let issued = atlas.sources.get(&drawn).and_then(|source| source.issued);
        return (drawn, issued);
    };
    let about = |claims: &[Claim]| {
        let used = |claim: &&Claim| claim.preferred || claim.basis == Some(Basis::Carried);
        let mut claims = Claim::about(claims, Quantity::Length).filter(used).filter(|claim| claim.source == *cited);
        claims.next().map(|claim| said(atlas, claim))
    };
    let holds = |segments: &[SegmentId]| segments.contains(&leg.segment.id);
    let mut sections = atlas.sections.values().filter(|section| holds(&section.segments));
    let found = sections.find_map(|section| about(&section.claims)).or_else(|| about(&leg.segment.claims));
    (cited.clone(), found.flatten())
}

/// The sources of the states on the date, where a source tells them.
fn states(atlas: &Atlas, route: &Assessment<'_>) -> Vec<(SourceId, Option<Date>)> {
    let issued = |source: &SourceId| atlas.sources.get(source).and_then(|source| source.issued);
    let legs = route.itinerary.legs.iter().filter_map(|leg| leg.status.source());
    let crossings = route.itinerary.crossings().filter_map(|crossing| crossing.status.source());
    legs.chain(crossings).map(|source| (source.clone(), issued(source))).collect()
}

/// The sources of the assumptions behind an outcome, each with its date, else the oldest for which an assumption that cites
/// it holds.
fn priced(atlas: &Atlas, route: &Assessment<'_>, outcome: Outcome) -> Vec<(SourceId, Option<Date>)> {
    if route.transit.total(outcome).is_none() {
        return Vec::new();
    }
    let date = |source: &SourceId| {
        let issued = atlas.sources.get(source).and_then(|source| source.issued);
        let cited = || atlas.assumptions.iter().filter(|a| a.sources.contains(source)).filter_map(|a| a.as_of).min();
        issued.or_else(cited)
    };
    route.transit.sources(outcome).iter().map(|source| (source.clone(), date(source))).collect()
}
