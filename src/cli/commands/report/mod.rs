//! `corridor report`: a folder with pages, pictures, tables and layers.

mod figures;
mod manifest;
mod views;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::Result;
use corridor::{
    AtlasFiles, Background, Colour, Comparison, Date, Finding, Format, Scenario, Selection, Study, View,
    compare::AtlasDifference,
    geodata::atlas_hashes,
    load_atlas, parallel,
    render::paper,
    report::{
        Brief, CompareOptions, Drawn, PageView, PictureFiles, Since, Written, brief_pages, brief_report, check_report,
        compare_report, page, page_figures, title, written,
    },
};

use super::check::check;
use super::compare::{Asked, compare};
use super::export::export;
use crate::cli::common::By;
use crate::cli::context::{Answer, Context, Run};
use crate::cli::hints::{ARGUMENT, TERMS};
use crate::cli::output::{self, Writing};
use crate::cli::sheets::SheetSource;
use crate::cli::watch;
use figures::{Pictures, Progress, ReportFigures};
use manifest::{MANIFEST, Manifest};
use views::page_views;

pub(super) use manifest::manifest_schema;

/// The report to write.
#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// Ids or names of routes or groups, with commas; without it, all
    #[arg(long, value_name = "ROUTES", value_delimiter = ',')]
    routes: Vec<String>,
    /// Folder of an earlier edition of the atlas: the findings say what changed since
    #[arg(long, value_name = "ATLAS")]
    since: Option<PathBuf>,
    /// Title of the report
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Folder to write; or one document, .html, .docx, .pdf or .md
    #[arg(short, long, value_name = "DIR", default_value = "output")]
    output: PathBuf,
    /// Also replace files that no earlier report wrote, or that were changed since
    #[arg(long)]
    overwrite: bool,
    /// Rewrite whenever the files of the atlas or scenarios change
    #[arg(long)]
    watch: bool,
}

impl Run for ReportArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        if self.watch {
            watch::watched(context.common, &[], &self.output, |again| {
                self.write(&context.anew(), self.overwrite || again)
            })?;
        } else {
            self.write(context, self.overwrite)?;
        }
        Ok(Answer::Done)
    }
}

/// What a report is about.
struct Question<'q> {
    view: &'q View<'q>,
    scenario: &'q Scenario,
    compared: &'q Comparison<'q>,
    pages: &'q [PageView<'q>],
    since: Option<Since<'q>>,
}

impl ReportArgs {
    fn write(&self, context: &Context<'_>, overwrite: bool) -> Result<()> {
        let alone = single(&self.output)?;
        if alone.is_some() {
            output::may_write(&self.output, overwrite)?;
        }
        let study = context.study()?;
        let scenario = context.common.scenario(&context.files, study.atlas())?;
        let view = study.under(&scenario)?;
        let selection = Selection { routes: self.routes.clone(), baseline: None };
        let compared = view.compare(&selection)?;
        let pages = page_views(&study, &context.files, &selection, &scenario)?;
        let earlier = self.earlier(context, &view)?;
        let since = earlier.as_ref().map(|(edition, difference)| Since { edition: *edition, difference });
        let asked = Question { view: &view, scenario: &scenario, compared: &compared, pages: &pages, since };
        if let Some(ending) = alone {
            let whole = format!("report.{ending}");
            let documents = self.documents(context, &asked, Some(ending))?;
            let bytes = documents.into_iter().find(|(file, _)| *file == whole).map(|(_, bytes)| bytes);
            return output::write_file(&self.output, &bytes.unwrap_or_default(), overwrite);
        }
        let mut files = self.files(context, &asked)?;
        let manifest = Manifest::new(context.typed, &view, atlas_hashes(&context.files)?, &files);
        files.push((MANIFEST.to_owned(), manifest.bytes()?));
        let mut writing = Writing::into(&self.output)?;
        // Only now is nobody else at it: the manifest is that of the last report.
        manifest::plan(&mut writing, &self.output, &files, &manifest.hashes()?, self.overwrite)?;
        writing.commit()?;
        if context.common.format() != Format::Table {
            // What reads it wants data, and no words.
            compare(&[view], context, &selection, Asked::plain(By::Country))?;
            return Ok(());
        }
        let folder = self.output.display().to_string();
        output::print(&written(Written::Report, files.len(), &folder, context.common.lang()))
    }

    /// The day on which the data of the earlier edition end, and what changed from it to this view.
    fn earlier(&self, context: &Context<'_>, view: &View<'_>) -> Result<Option<(Date, AtlasDifference)>> {
        let Some(folder) = &self.since else { return Ok(None) };
        let files = AtlasFiles::folder(folder);
        let study = Study::new(load_atlas(&files)?.atlas);
        let earlier = study.under(&context.common.scenario(&files, study.atlas())?)?;
        Ok(Some((study.atlas().as_of, AtlasDifference::new(&earlier, view))))
    }

    /// Name and bytes of every file but the manifest.
    fn files(&self, context: &Context<'_>, asked: &Question<'_>) -> Result<Vec<(String, Vec<u8>)>> {
        let Question { view, compared, .. } = *asked;
        let (atlas, lang) = (view.atlas(), context.common.lang());
        let mut written = self.documents(context, asked, None)?;
        for group in &compared.groups {
            let ids: Vec<String> = group.routes.iter().map(|route| route.itinerary.route.id.to_string()).collect();
            let selection = Selection { routes: ids, baseline: None };
            let one = view.compare(&selection)?;
            let report = compare_report(
                atlas,
                &one,
                CompareOptions {
                    by: By::Country.families(),
                    evidence: false,
                    ranking: false,
                    lang,
                    terms: Some(TERMS),
                },
            );
            for (ending, format) in [("md", Format::Md), ("csv", Format::Csv), ("json", Format::Json)] {
                let text = report.write(format, Colour::Plain);
                written.push((format!("{}.{ending}", group.group.id), text));
            }
        }
        let (name, findings) = check(&context.files);
        let findings = check_report(&name, &findings, context.common.lang()).write(Format::Md, Colour::Plain);
        written.push(("check.md".to_owned(), findings));
        let layers = export(view, &self.routes, context)?.folder(&context.basemap()?);
        written.extend(layers.into_iter().map(|(name, bytes)| (format!("layers/{name}"), bytes)));
        written.sort();
        Ok(written)
    }

    /// Name and bytes of every document and picture; or of those that one document `alone` needs, which has no pictures and
    /// tables beside it.
    fn documents(
        &self,
        context: &Context<'_>,
        asked: &Question<'_>,
        alone: Option<&'static str>,
    ) -> Result<Vec<(String, Vec<u8>)>> {
        let Question { view, scenario, compared, pages, since } = *asked;
        let (atlas, lang) = (view.atlas(), context.common.lang());
        let base = context.basemap()?;
        let sheets = SheetSource { study: view.study(), scenario, view, background: Background::new(&base, &[]) };
        let figures = ReportFigures { sheets, lang };
        // Markdown alone has no pictures.
        let pictures = if alone == Some("md") {
            Pictures { told: vec![Vec::new(); compared.groups.len()], ..Pictures::default() }
        } else {
            figures.draw(compared, alone.is_none() && self.routes.is_empty(), &Progress::new())?
        };
        let brief = Brief {
            atlas,
            comparison: compared,
            title: self.title.clone().unwrap_or_else(|| title(compared, lang)),
            command: context.typed.to_owned(),
            pictures: pictures.told,
            beside: alone.is_none(),
            terms: Some(TERMS),
            lang,
            kept: pages.first().and_then(|page| page.steps[1..].last()).map(|(_, _, kept)| kept),
            since,
        };
        let files: PictureFiles<'_> =
            pictures.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        let drawn: Drawn<'_> = pictures.scenes.iter().map(|(name, scene)| (name.as_str(), scene)).collect();
        let wanted = if let Some(ending) = alone {
            vec![Document::Whole(ending)]
        } else {
            let whole = ["html", "docx", "md"].map(Document::Whole);
            let briefs = (0..compared.groups.len())
                .flat_map(|group| [Document::Brief(group, "pdf"), Document::Brief(group, "docx")]);
            whole.into_iter().chain(briefs).collect()
        };
        let made = parallel::map(wanted, |document| {
            let bytes = match document {
                Document::Whole("html") => page(&brief, pages, &pictures.drawings, &pictures.fonts.css()).into_bytes(),
                Document::Whole("docx") => brief_report(&brief).docx(&brief.title, &files),
                Document::Whole("pdf") => paper(&brief_report(&brief).paper(&brief.title, &drawn))?,
                Document::Whole(_) => brief_report(&brief).write(Format::Md, Colour::Plain),
                Document::Brief(group, ending) => {
                    let about = compared.groups[group].group.names.get(lang);
                    let pages =
                        brief_pages(&brief, group).unwrap_or_else(|| unreachable!("it is a group of the brief"));
                    if ending == "pdf" { paper(&pages.paper(about, &drawn))? } else { pages.docx(about, &files) }
                }
            };
            Ok((document.name(compared), bytes))
        });
        let mut written = made.into_iter().collect::<Result<Vec<_>>>()?;
        if alone.is_none() {
            let figures = page_figures(&brief, &pictures.drawings);
            written.extend(figures.into_iter().map(|(name, text)| (name, text.into_bytes())));
        }
        drop(files);
        written.extend(pictures.files);
        Ok(written)
    }
}

/// A document of a report.
#[derive(Clone, Copy)]
enum Document {
    /// All of it, by the ending of its name.
    Whole(&'static str),
    /// Two pages on a group by its number.
    Brief(usize, &'static str),
}

impl Document {
    fn name(self, compared: &Comparison<'_>) -> String {
        match self {
            Self::Whole(ending) => format!("report.{ending}"),
            Self::Brief(0, ending) => format!("brief.{ending}"),
            Self::Brief(group, ending) => format!("brief-{}.{ending}", compared.groups[group].group.id),
        }
    }
}

/// The ending of an output that is a single document; `None` for a folder.
///
/// # Errors
/// The name of a file of another kind.
fn single(output: &Path) -> Result<Option<&'static str>> {
    let ending = output.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase);
    let Some(ending) = ending.filter(|_| !output.is_dir()) else { return Ok(None) };
    if let Some(known) = ["html", "docx", "pdf", "md"].into_iter().find(|known| *known == ending) {
        return Ok(Some(known));
    }
    let others = ["doc", "odt", "rtf", "txt", "csv", "json", "svg", "png", "htm"];
    if others.contains(&ending.as_str()) {
        let message = format!("a report is no .{ending} file");
        let finding = Finding::error("file-type", ARGUMENT, message).at_pointer("--output");
        let hint = "name a folder, or a file ending in .html, .docx, .pdf or .md";
        return Err(corridor::Error::from(finding.with_hint(hint)).into());
    }
    Ok(None)
}
