//! Content shared by the HTML and Markdown reports: comparisons, missing links, crossings, events, limits, and sources
//! under one numbering.

use serde::Serialize;

use super::advisories::{Met, met, numbers, told};
use super::body::Picture;
use super::compare::{heading, legend, remarks};
use super::compare_rows::Rows;
use super::findings::{BriefFinding, BriefRoute, Findings, Since};
use super::footnotes::Footnotes;
use super::labels;
use super::profile_rows::places;
use super::row::Row;
use crate::compare::{Comparison, Family, GroupComparison};
use crate::model::{Atlas, Claim, Lang, Quantity, RouteId, Section};
use crate::network::Itinerary;
use crate::table::{Cell, Mark};
use crate::words::{digits, say};

/// The input of an HTML or Markdown report: a comparison with its title, pictures and language.
#[derive(Debug)]
pub struct Brief<'a> {
    /// The atlas.
    pub atlas: &'a Atlas,
    /// The comparison, of one or several groups.
    pub comparison: &'a Comparison<'a>,
    /// Title.
    pub title: String,
    /// The command line that reproduces the report.
    pub command: String,
    /// Pictures of each group, in the order of the groups of the comparison.
    pub pictures: Vec<Vec<Picture>>,
    /// What shows readers every term of the sums, and every pair of routes; `None` for no such hint.
    pub terms: Option<[&'a str; 2]>,
    /// The language of names.
    pub lang: Lang,
    /// Whether pictures and tables lie in files beside the documents, which then link to them.
    pub beside: bool,
    /// The same routes if every published promise were kept; `None` where nothing is promised.
    pub kept: Option<&'a Comparison<'a>>,
    /// An earlier edition of the atlas, if the findings are to say what changed.
    pub since: Option<Since<'a>>,
}

/// Texts and figures of a report that depend on the view: its date, and what is assumed beyond the data.
pub(super) struct BriefContent {
    pub(super) findings: Vec<BriefFinding>,
    pub(super) groups: Vec<BriefGroup>,
    pub(super) missing: Vec<BriefMissing>,
    pub(super) crossings: Vec<BriefCrossing>,
    pub(super) advisories: Vec<BriefAdvisory>,
    pub(super) events: Vec<BriefEvent>,
    /// Number of sources up to those that only events cite.
    pub(super) main: usize,
}

/// The comparison of a group.
pub(super) struct BriefGroup {
    pub(super) heading: String,
    pub(super) rows: Vec<Row>,
    pub(super) cards: Vec<BriefRoute>,
    pub(super) texts: Vec<String>,
}

/// A missing link: a part of routes that is not in operation, with published claims about its completion.
#[derive(PartialEq, Serialize)]
pub(super) struct BriefMissing {
    pub(super) from_to: String,
    pub(super) km: String,
    pub(super) status: String,
    /// Names of the routes that lack it.
    pub(super) routes: String,
    pub(super) said: Vec<Cell>,
}

/// A border crossing.
#[derive(PartialEq, Serialize)]
pub(super) struct BriefCrossing {
    pub(super) name: String,
    pub(super) borders: String,
    pub(super) mode: String,
    pub(super) status: String,
    /// Requirements for travellers or loads; may be empty.
    pub(super) asks: String,
    pub(super) notes: Vec<Mark>,
}

/// An advisory that some routes meet.
#[derive(PartialEq, Serialize)]
pub(super) struct BriefAdvisory {
    pub(super) kind: String,
    pub(super) when: String,
    pub(super) text: String,
    pub(super) routes: Vec<RouteId>,
    pub(super) notes: Vec<Mark>,
}

/// An event on the corridors of some routes.
#[derive(PartialEq, Serialize)]
pub(super) struct BriefEvent {
    pub(super) date: String,
    pub(super) until: Option<String>,
    pub(super) title: String,
    pub(super) note: Option<String>,
    pub(super) routes: Vec<RouteId>,
    pub(super) notes: Vec<Mark>,
}

impl<'a> Brief<'a> {
    /// The content of the report. Sources are numbered in order of appearance.
    pub(super) fn content(&self, notes: &mut Footnotes) -> BriefContent {
        BriefContent {
            findings: self.findings().all(notes),
            groups: self.comparison.groups.iter().map(|group| self.group(notes, group)).collect(),
            missing: self.missing(notes),
            crossings: self.crossings(notes),
            advisories: self.advisories(notes),
            main: notes.ids().len(),
            events: self.events(notes),
        }
    }

    /// The same report of another view, without pictures. `kept` are the same routes if every promise from then on were kept.
    pub(super) fn on(&self, comparison: &'a Comparison<'a>, kept: Option<&'a Comparison<'a>>) -> Self {
        let (title, command) = (self.title.clone(), self.command.clone());
        Self { comparison, kept, title, command, pictures: Vec::new(), since: None, ..*self }
    }

    /// The day that is shown, and what is assumed beyond the data: a promise or a closure is never printed as a fact.
    pub(super) fn shown(&self) -> String {
        labels::shown(&self.comparison.label, self.atlas, self.lang)
    }

    /// One sentence below the title.
    pub(super) fn subtitle(&self) -> String {
        let routes: usize = self.comparison.groups.iter().map(|group| group.routes.len()).sum();
        say!(self.lang, "subtitle", n = routes, shown = self.shown())
    }

    /// What the comparison finds.
    pub(super) fn findings(&self) -> Findings<'_> {
        let Self { atlas, comparison, kept, since, lang, .. } = *self;
        Findings { atlas, comparison, kept, since, lang }
    }

    pub(super) fn itineraries(&self) -> impl Iterator<Item = &Itinerary<'_>> {
        self.comparison.groups.iter().flat_map(|group| group.routes.iter().map(|route| &route.itinerary))
    }

    pub(super) fn group(&self, notes: &mut Footnotes, group: &GroupComparison<'_>) -> BriefGroup {
        let (atlas, lang) = (self.atlas, self.lang);
        let rows = self.rows(group, group.baseline_column());
        let mut texts = vec![legend(self.comparison, self.terms, lang), say!(lang, "legend-profile")];
        texts.extend(remarks(atlas, group, lang));
        texts.extend(places(atlas, group, lang));
        BriefGroup {
            heading: heading(atlas, self.comparison, group, lang),
            rows: rows.all(notes),
            cards: self.findings().routes(group),
            texts,
        }
    }

    /// The rows of a group with the route of a column as the baseline.
    pub(super) fn rows<'r>(&self, group: &'r GroupComparison<'r>, baseline: usize) -> Rows<'r, 'r>
    where
        'a: 'r,
    {
        Rows { atlas: self.atlas, group, baseline, by: &[Family::Country], lang: self.lang, in_report: true }
    }

    /// The missing links of the routes, each once in the direction of the first route that lacks it.
    fn missing(&self, notes: &mut Footnotes) -> Vec<BriefMissing> {
        let lang = self.lang;
        let apart = lang.clause_separator();
        let place = |id| self.atlas.place_name(id, lang);
        let mut parts: Vec<BriefMissing> = Vec::new();
        for itinerary in self.itineraries() {
            let route = itinerary.route.names.get(lang);
            for link in itinerary.missing_links(self.atlas) {
                let of_completion = |(_, claim): &&(Option<&Section>, &Claim)| claim.quantity == Quantity::Completion;
                let claims: Vec<&(Option<&Section>, &Claim)> = link.claims.iter().filter(of_completion).collect();
                let one = claims.windows(2).all(|pair| pair[0].0.map(|s| &s.id) == pair[1].0.map(|s| &s.id));
                let said = claims.iter().enumerate().map(|(n, (section, claim))| {
                    // Where all is said of one section, its name stands once.
                    let named = section.filter(|_| n == 0 || !one).map(|section| section.names.get(lang));
                    Cell::from(labels::claimed(claim, named, lang)).cited(vec![notes.number(self.atlas, &claim.source)])
                });
                let said = said.collect();
                let between = |from, to| format!("{} – {}", place(from), place(to));
                let part = BriefMissing {
                    from_to: between(link.from, link.to),
                    km: digits(&format!("{:.0}", link.length().km()), lang),
                    status: labels::state(link.state_word(), lang),
                    routes: route.to_owned(),
                    said,
                };
                let back = between(link.to, link.from);
                let told = |known: &BriefMissing| {
                    (&known.km, &known.status, &known.said) == (&part.km, &part.status, &part.said)
                };
                let ends = |known: &BriefMissing| known.from_to == part.from_to || known.from_to == back;
                match parts.iter_mut().find(|known| ends(known) && told(known)) {
                    // Groups can share a route.
                    Some(known) if known.routes.split(apart).any(|known| known == route) => {}
                    Some(known) => known.routes.extend([apart, route]),
                    None => parts.push(part),
                }
            }
        }
        parts
    }

    /// The crossings of the routes, each once.
    fn crossings(&self, notes: &mut Footnotes) -> Vec<BriefCrossing> {
        let mut seen: Vec<&str> = Vec::new();
        let mut told = Vec::new();
        for crossing in self.itineraries().flat_map(Itinerary::crossings) {
            if seen.contains(&crossing.id()) {
                continue;
            }
            seen.push(crossing.id());
            let record = crossing.record;
            let name =
                record.map_or_else(|| self.atlas.place_name(crossing.place, self.lang), |r| r.names.get(self.lang));
            told.push(BriefCrossing {
                name: name.to_owned(),
                borders: format!("{}–{}", crossing.countries.0, crossing.countries.1),
                mode: labels::mode(crossing.mode, self.lang),
                status: labels::told(&crossing.status, self.lang),
                asks: record.and_then(|r| r.requirements.clone()).unwrap_or_default(),
                notes: crossing.status.source().map(|id| notes.number(self.atlas, id)).into_iter().collect(),
            });
        }
        told
    }

    /// The advisories that the routes meet on the date, oldest first.
    fn advisories(&self, notes: &mut Footnotes) -> Vec<BriefAdvisory> {
        let met = met(self.atlas, self.itineraries()).into_iter().map(|Met { advisory, routes }| BriefAdvisory {
            kind: labels::advisory(advisory.kind, self.lang),
            when: labels::period(advisory, self.comparison.label.shown, self.lang),
            text: told(advisory),
            routes,
            notes: numbers(notes, self.atlas, advisory),
        });
        met.collect()
    }

    /// Events up to the date on the corridors of the routes, oldest first.
    fn events(&self, notes: &mut Footnotes) -> Vec<BriefEvent> {
        let until = self.comparison.label.shown.first_day();
        let mut told = Vec::new();
        for event in self.atlas.events.iter().filter(|event| event.date.first_day() <= until) {
            let concerned = self.itineraries().map(|itinerary| itinerary.route);
            let concerned = concerned.filter(|route| route.corridors.iter().any(|tag| event.corridors.contains(tag)));
            let routes: Vec<RouteId> = concerned.map(|route| route.id.clone()).collect();
            if !routes.is_empty() {
                told.push(BriefEvent {
                    date: labels::date(event.date, self.lang),
                    until: event.until.map(|until| labels::date(until, self.lang)),
                    title: labels::happened(event, self.lang),
                    note: event.note.clone(),
                    routes,
                    notes: notes.numbers(self.atlas, &event.sources),
                });
            }
        }
        told
    }

    /// Limits of the figures: end of the data, accuracy of the lines, assumptions, boundaries.
    pub(super) fn limits(&self) -> Vec<String> {
        let mut accuracies: Vec<f64> =
            self.itineraries().flat_map(|i| i.legs.iter().map(|leg| leg.segment.accuracy.0.get())).collect();
        accuracies.sort_by(f64::total_cmp);
        let (middle, worst) = (accuracies.get(accuracies.len() / 2), accuracies.last());
        let lang = self.lang;
        let mut limits =
            vec![with_later(say!(lang, "limit-end", date = labels::date(self.atlas.as_of, lang)), self.atlas, lang)];
        if let (Some(middle), Some(worst)) = (middle, worst) {
            limits.push(say!(lang, "limit-lines", middle = *middle, worst = worst / 1000.0));
        }
        limits.extend([say!(lang, "limit-planned"), say!(lang, "limit-hours"), say!(lang, "limit-boundaries")]);
        if lang != Lang::En {
            limits.push(say!(lang, "limit-english"));
        }
        limits
    }
}

/// The title of a comparison, after its groups.
pub fn title(comparison: &Comparison<'_>, lang: Lang) -> String {
    let names = comparison.groups.iter().map(|group| group.group.names.get(lang).to_owned());
    say!(lang, "title", groups = labels::listed(&names.collect::<Vec<_>>(), lang))
}

/// A sentence on the end of the data, with what is known to lie after it.
pub(super) fn with_later(sentence: String, atlas: &Atlas, lang: Lang) -> String {
    match &atlas.later {
        Some(later) => format!("{sentence} {}", labels::english(later, lang)),
        None => sentence,
    }
}
