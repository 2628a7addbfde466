//! Documents of Word: their parts, footnotes and alternative texts, and that LibreOffice opens them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use super::clients::available;
use super::reports::compared;
use crate::harness::{broken_atlas, corridor, root, scratch, shared, written};

/// The parts of a document that are XML, each of which must be well-formed.
fn parts(file: &Path) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(std::fs::read(file).unwrap())).unwrap();
    let mut parts = BTreeMap::new();
    for number in 0..archive.len() {
        let mut part = archive.by_index(number).unwrap();
        let name = part.name().unwrap().into_owned();
        if name.starts_with("word/media/") {
            continue;
        }
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let mut reader = quick_xml::Reader::from_str(&text);
        while !matches!(reader.read_event().unwrap_or_else(|e| panic!("{name}: {e}")), quick_xml::events::Event::Eof) {}
        parts.insert(name, text);
    }
    parts
}

/// The values of an attribute behind each beginning of this kind.
fn values<'t>(text: &'t str, begin: &str, attribute: &str) -> Vec<&'t str> {
    let rest = text.split(begin).skip(1);
    let value = |rest: &'t str| rest.split_once(&format!("{attribute}=\"")).unwrap().1.split('"').next().unwrap();
    rest.map(value).collect()
}

#[test]
fn a_document_has_footnotes_heads_and_alternative_texts() {
    let folder = shared(&[]);
    for name in ["brief.docx", "brief-gulf-moscow.docx", "report.docx"] {
        let parts = parts(&folder.join(name));
        let (text, notes) = (&parts["word/document.xml"], &parts["word/footnotes.xml"]);
        let cited = values(text, "<w:footnoteReference", "w:id");
        let known = values(notes, "<w:footnote ", "w:id");
        assert_eq!(cited, known[2..], "{name}: each footnote is cited once, in order");
        let marked: BTreeSet<&str> = values(text, "<w:bookmarkStart", "w:name").into_iter().collect();
        for later in text.split("NOTEREF ").skip(1) {
            let target = later.split_whitespace().next().unwrap();
            assert!(marked.contains(target), "{name}: {target} is cited before its footnote");
        }
        let alts = values(text, "<wp:docPr", "descr");
        assert!(!alts.is_empty() && alts.iter().all(|alt| alt.len() > 20), "{name}: {alts:?}");
        assert_eq!(text.matches("<w:tbl>").count(), text.matches("<w:tblHeader/>").count(), "{name}");
        assert!(parts["docProps/core.xml"].contains("<dc:title>"), "{name}");
    }
    let wide = &parts(&folder.join("report.docx"))["word/document.xml"];
    assert!(wide.contains("w:val=\"Title\"") && wide.contains("w:val=\"Heading1\""));
}

/// A row of the comparison of the routes from Baku to Kars on the command line.
fn figures(label: &str) -> Vec<String> {
    let rows = compared(&["baku-kars"]).remove(0);
    let (_, cells) = rows.into_iter().find(|(known, _)| known == label).unwrap();
    cells.into_iter().map(|cell| cell.trim_end_matches(" *").to_owned()).collect()
}

#[test]
fn a_document_says_what_the_command_line_says() {
    let folder = shared(&["--routes", "baku-kars"]);
    let text = parts(&folder.join("brief.docx")).remove("word/document.xml").unwrap();
    let (lengths, missing) = (figures("Length"), figures("Missing"));
    assert_eq!(lengths.len(), 6);
    for (route, (length, missing)) in lengths.iter().zip(missing).enumerate() {
        assert!(text.contains(&format!(">{length}<")) || text.contains(&format!(">{length}*<")), "{route}: {length}");
        // The verdict of each route has the figure of its row.
        assert!(missing == "0" || text.contains(&format!("{missing} km are not in operation")), "{route}: {missing}");
    }
    assert!(text.contains("If every published promise were kept") || text.contains("Even if every published promise"));
}

/// A promise or a closure is never printed as a fact, in no dialect.
#[test]
fn every_document_says_what_is_assumed() {
    for (name, view, told) in [
        ("close", &["--close", "GE-TR"][..], "hypothetical: border Georgia–Türkiye closed"),
        ("promises", &["--as-of", "2030", "--promises"], "if every promise up to 2030 were kept"),
        ("avoid", &["--avoid", "IR"], "hypothetical:"),
    ] {
        let folder = written(&format!("documents-{name}"), &[&["--routes", "baku-kars"][..], view].concat());
        let read = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
        let (page, markdown) = (read("report.html"), read("report.md"));
        let words = |file: &str| parts(&folder.join(file)).remove("word/document.xml").unwrap();
        for (dialect, text) in
            [("html", page), ("md", markdown), ("brief", words("brief.docx")), ("docx", words("report.docx"))]
        {
            let (before, _) = text.split_once("open end to end").unwrap();
            assert!(before.contains(told), "{name}, {dialect}: said before the first finding");
            let today = ["open today", "than today", "; today"].iter().find(|words| text.contains(**words));
            assert_eq!(today, None, "{name}, {dialect}: the day shown is no today");
        }
    }
}

#[test]
fn what_nobody_published_is_not_called_missing() {
    let folder = scratch("documents-unknown");
    let (atlas, out) = (folder.join("atlas"), folder.join("out"));
    let lines = root().join("tests/fixtures/regions/lobito.geojson");
    let [atlas, lines, out] = [&atlas, &lines, &out].map(|path| path.to_str().unwrap());
    let ends = ["--from", "Lobito", "--via", "Luau", "--to", "Kolwezi", "--join", "2000", "--as-of", "2026-01-01"];
    let made = corridor(&[&["new", "lobito", "--lines", lines, "-o", atlas][..], &ends].concat());
    assert_eq!(made.code, 0, "{}", made.stderr);
    assert_eq!(corridor(&["report", "--atlas", atlas, "-o", out]).code, 0);
    let text = std::fs::read_to_string(folder.join("out/report.md")).unwrap();
    let wrong = ["are not in operation", "border crossing is not open", "border crossings is open", "No date has been"];
    assert_eq!(wrong.iter().find(|words| text.contains(**words)), None);
    assert!(
        text.contains("km no state has been published. Whether one border crossing is open is not known."),
        "{text}"
    );
}

/// Among Persian words, a range of figures keeps its order, and no English word is left.
#[test]
fn sentences_in_persian_are_persian() {
    let folder = shared(&["--routes", "baku-kars", "--lang", "fa"]);
    let text = std::fs::read_to_string(folder.join("report.md")).unwrap();
    let findings = text.lines().filter(|line| line.starts_with("- ")).take(5).collect::<Vec<_>>().join("\n");
    assert!(findings.contains("باکو–تفلیس–قارص") && findings.contains("۶۰–۱۳۰"), "{findings}");
    let latin = findings.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 2 && *word != "TRIPP");
    assert_eq!(latin.collect::<Vec<_>>(), [""; 0], "{findings}");
}

#[test]
fn one_document_is_written_where_one_is_asked_for() {
    let folder = scratch("documents-single");
    for name in ["btk.docx", "btk.html", "btk.md", "btk.pdf"] {
        let file = folder.join(name);
        let run = corridor(&["report", "--routes", "btk", "-o", file.to_str().unwrap()]);
        assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{name}: {}", run.stderr);
        assert!(std::fs::metadata(&file).unwrap().len() > 1000, "{name}");
        let again = corridor(&["report", "--routes", "btk", "-o", file.to_str().unwrap()]);
        assert_eq!(again.code, 2, "what is there is not replaced: {}", again.stderr);
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 4, "nothing else is written");
    // Before the work: what it would be about is not looked for.
    let run = corridor(&["report", "--routes", "atlantis", "-o", folder.join("btk.md").to_str().unwrap()]);
    assert!(run.code == 2 && run.stderr.contains("--overwrite replaces it"), "{}", run.stderr);
    // Nothing lies beside it, so that nothing is linked there.
    let page = std::fs::read_to_string(folder.join("btk.html")).unwrap();
    let links = page.split(" href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let lost: Vec<&str> = links.filter(|link| !link.starts_with(['#', 'h']) && *link != "data:,").collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert!(!std::fs::read_to_string(folder.join("btk.md")).unwrap().contains("!["));
    let run = corridor(&["report", "-o", folder.join("x.odt").to_str().unwrap()]);
    assert!(run.code == 2 && run.stderr.contains(".html, .docx, .pdf or .md"), "{}", run.stderr);
}

#[test]
fn libreoffice_opens_two_pages_without_a_repair() {
    if !available(&["soffice", "pdfinfo"]) {
        return;
    }
    let (folder, out) = (shared(&[]), scratch("documents-office"));
    for (name, pages) in [("brief", 2..=2), ("brief-gulf-moscow", 2..=2), ("report", 20..=60)] {
        let profile = format!("-env:UserInstallation=file://{}", out.join("office").display());
        let mut convert = Command::new("soffice");
        convert.args([&profile, "--headless", "--convert-to", "pdf", "--outdir"]).arg(&out);
        let run = convert.arg(folder.join(format!("{name}.docx"))).output().unwrap();
        assert!(run.status.success(), "{name}: {}", String::from_utf8_lossy(&run.stderr));
        let told = Command::new("pdfinfo").arg(out.join(format!("{name}.pdf"))).output().unwrap();
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        let count = told.lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse::<usize>().ok());
        assert!(count.is_some_and(|count| pages.contains(&count)), "{name}: {told}");
    }
}

/// An earlier edition of the atlas tells what changed; the same one, that nothing did.
#[test]
fn a_report_says_what_changed_since_an_earlier_edition() {
    let earlier =
        broken_atlas(
            "since",
            |file, text| {
                if file == "places.geojson" { text.replace("\"Horadiz\"", "\"Goradiz\"") } else { text }
            },
        );
    let same = broken_atlas("since-same", |_, text| text);
    for (folder, told) in [(&earlier, "Since the edition of 2026-07-01: "), (&same, "nothing changed in the data.")] {
        let file = scratch("since-told").join("told.md");
        let args = ["report", "--routes", "btk", "--since", folder.to_str().unwrap(), "-o", file.to_str().unwrap()];
        let run = corridor(&args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(told), "{text}");
        assert_eq!(text.contains("1 changed"), folder == &earlier, "{text}");
    }
}

/// A brief is two pages, tagged, with the alternative text of its map, in any direction of words.
#[test]
fn a_brief_on_paper_has_two_tagged_pages() {
    let english = shared(&["--routes", "baku-kars"]);
    let persian = shared(&["--routes", "baku-kars", "--lang", "fa"]);
    for (folder, title) in [(&english, "Baku–Kars"), (&persian, "باکو–قارص")] {
        let bytes = std::fs::read(folder.join("brief.pdf")).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for needed in ["/StructTreeRoot", "/MarkInfo", "/Outlines", "pdfuaid:part", "/Lang"] {
            assert!(text.contains(needed), "{needed}");
        }
        if !available(&["pdfinfo", "pdftotext"]) {
            return;
        }
        let told = |program: &str, args: &[&str]| {
            let run = Command::new(program).args(args).arg(folder.join("brief.pdf")).arg("-").output().unwrap();
            String::from_utf8(run.stdout).unwrap()
        };
        let about = Command::new("pdfinfo").arg(folder.join("brief.pdf")).output().unwrap();
        let about = String::from_utf8(about.stdout).unwrap();
        assert!(about.contains("Tagged:          yes") && about.contains("Pages:           2"), "{about}");
        assert!(about.contains(title), "{about}");
        let words = told("pdftotext", &["-layout"]);
        assert!(words.contains("[1]"), "{words}");
    }
    let run = Command::new("pdftotext").arg("-layout").arg(english.join("brief.pdf")).arg("-").output().unwrap();
    let words = String::from_utf8(run.stdout).unwrap();
    for length in figures("Length") {
        assert!(words.contains(&length), "{length}: {words}");
    }
}
