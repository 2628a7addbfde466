//! Report of the sources of an atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use crate::model::{Atlas, Date, Grade, Source};
use crate::table::{Table, records, row};

#[derive(JsonSchema, Serialize)]
pub(super) struct SourceList<'a> {
    schema: &'static str,
    sources: Vec<SourceJson<'a>>,
    #[serde(skip)]
    atlas: &'a Atlas,
}

#[derive(JsonSchema, Serialize)]
struct SourceJson<'a> {
    id: &'a str,
    title: Option<&'a str>,
    publisher: Option<&'a str>,
    issued: Option<Date>,
    language: Option<&'a str>,
    grade: Option<Grade>,
    url: Option<&'a str>,
    note: Option<&'a str>,
}

/// Report of all sources of an atlas, ordered by id.
pub fn sources_report(atlas: &Atlas) -> Report<'_> {
    let sources = atlas.sources.values().map(SourceJson::new).collect();
    Report::of(SourceList { schema: "corridor/sources/1", sources, atlas })
}

impl<'a> SourceJson<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            id: source.id.as_str(),
            title: source.title.as_deref(),
            publisher: source.publisher.as_deref(),
            issued: source.issued,
            language: source.language.as_deref(),
            grade: source.grade,
            url: source.url.as_deref(),
            note: source.note.as_deref(),
        }
    }
}

impl Document for SourceList<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        records! { s in &self.sources =>
            "id": s.id,
            "publisher": s.publisher,
            "title": s.title,
            "issued": s.issued.map(|date| date.to_string()),
            "url": s.url,
            "note": s.note,
            "language": s.language,
            "grade": s.grade.map(Grade::word),
        }
    }

    fn body(&self, body: &mut Body) {
        body.heading(format!("{} sources of {}", self.sources.len(), self.atlas.name));
        let mut table = Table::new(["=id", "=grade", "=language", "source"]);
        for source in self.atlas.sources.values() {
            let note = source.note.as_ref().map(|n| format!(" ({n})")).unwrap_or_default();
            let (grade, language) = (source.grade.map(Grade::word), source.language.as_deref());
            table.push(row![source.id.as_str(), grade, language, source.citation() + &note]);
        }
        body.table(table);
        let count = |grade: Option<Grade>| self.sources.iter().filter(|s| s.grade == grade).count();
        let graded = Grade::ALL.iter().map(|grade| (grade.word(), count(Some(*grade))));
        let counts = graded.chain([("not graded", count(None))]).filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(grade, count)| format!("{count} {grade}")).collect();
        body.text(format!("By grade: {}.", counts.join(", ")));
    }
}
