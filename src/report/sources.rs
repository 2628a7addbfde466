//! Report of the sources of an atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::model::{Atlas, Date, Grade, Lang, Source};
use crate::table::{Table, records, row};
use crate::words::say;

#[derive(JsonSchema, Serialize)]
pub(super) struct SourceList<'a> {
    schema: &'static str,
    sources: Vec<SourceJson<'a>>,
    #[serde(skip)]
    atlas: &'a Atlas,
    #[serde(skip)]
    lang: Lang,
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
pub fn sources_report(atlas: &Atlas, lang: Lang) -> Report<'_> {
    let sources = atlas.sources.values().map(SourceJson::new).collect();
    Report::of(SourceList { schema: "corridor/sources/1", sources, atlas, lang })
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
        let lang = self.lang;
        body.lang = lang;
        body.heading(say!(lang, "heading-sources", n = self.sources.len(), name = self.atlas.name.as_str()));
        let mut table = columns(lang, &["=id", "=grade", "=language", "source"]);
        for source in self.atlas.sources.values() {
            let grade = source.grade.map(|grade| labels::graded(Some(grade), lang));
            let citation = match &source.note {
                Some(note) => say!(lang, "with-note", what = source.citation(), note = note.as_str()),
                None => source.citation(),
            };
            table.push(row![source.id.as_str(), grade, source.language.as_deref(), citation]);
        }
        body.table(table);
        let count = |grade: Option<Grade>| self.sources.iter().filter(|s| s.grade == grade).count();
        let grades = Grade::ALL.iter().copied().map(Some).chain([None]);
        let counts = grades.map(|grade| (labels::graded(grade, lang), count(grade))).filter(|(_, count)| *count > 0);
        let counts = counts.map(|(grade, count)| say!(lang, "sources-of-grade", n = count, grade = grade));
        body.text(say!(lang, "by-grade", counts = counts.collect::<Vec<_>>().join(lang.list_separator())));
    }
}
