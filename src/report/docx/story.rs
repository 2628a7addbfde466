//! The text of a document: paragraphs, tables, pictures and footnotes, in the markup of Word.

use std::collections::BTreeMap;

use quick_xml::escape::escape;

use super::super::body::{Block, Body, Picture};
use super::super::footnotes::Footnotes;
use super::PictureFiles;
use crate::diagnostic::legible;
use crate::table::{Align, Cell, Mark, Table};

/// Width of the text of an upright A4 page and of one on its side, in twentieths of a point.
const WIDTHS: [usize; 2] = [11_906 - 2 * MARGIN, 16_838 - 2 * MARGIN];
const MARGIN: usize = 964;

/// Greatest height of a picture, in the same unit: there is room for text beside it on both.
const HEIGHT: usize = 8_400;

/// A table of more columns stands on a page on its side.
const MOST_UPRIGHT: usize = 8;

/// A table of up to so many rows is kept on one page.
const MOST_TOGETHER: usize = 16;

/// English Metric Units in a twentieth of a point.
const EMU: usize = 635;

/// The first footnotes are the rules above the others.
const RULES: usize = 2;

const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture""#;

/// The text of a document as far as it is written.
pub(super) struct Story<'b> {
    notes: &'b Footnotes,
    out: String,
    /// Number in the document of each source that was cited, by its number in the report.
    cited: BTreeMap<usize, usize>,
    pictures: Vec<&'b [u8]>,
    /// Whether a value without a source was cited.
    unsourced: bool,
    /// Whether words run from right to left, and columns with them.
    rtl: bool,
    /// Whether the page is on its side.
    wide: bool,
}

impl<'b> Story<'b> {
    pub(super) fn of(body: &'b Body, files: &PictureFiles<'b>) -> Self {
        let (cited, pictures) = (BTreeMap::new(), Vec::new());
        let (notes, out) = (&body.notes, String::new());
        let mut story = Self { notes, out, cited, pictures, unsourced: false, rtl: body.lang.is_rtl(), wide: false };
        for block in &body.blocks {
            story.block(block, files);
        }
        if let Some(sentence) = body.notes.unsourced(body.lang).filter(|_| story.unsourced) {
            story.paragraph("Normal", &run(&sentence, ""));
        }
        story
    }

    fn block(&mut self, block: &Block, files: &PictureFiles<'b>) {
        match block {
            Block::Table(table) => {
                self.turn(table.columns.len() > MOST_UPRIGHT);
                self.table(table);
            }
            Block::Title(text) => self.paragraph("Title", &run(text, "")),
            Block::Heading(text) => {
                self.turn(false);
                self.paragraph("Heading1", &run(text, ""));
            }
            Block::Text(text) => self.paragraph("Normal", &run(text, "")),
            Block::Item(item) => {
                let content = self.cell(item);
                self.paragraph("ListBullet", &content);
            }
            Block::Lines(lines) => lines.iter().for_each(|line| self.paragraph("Lines", &run(line, ""))),
            Block::Picture(Picture { file, alt, .. }) => {
                if let Some(bytes) = files.get(file.as_str()) {
                    self.picture(bytes, alt);
                }
            }
        }
    }

    fn paragraph(&mut self, style: &str, content: &str) {
        self.out.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{content}</w:p>"));
    }

    /// Goes on on pages of the other kind, where they are not of that kind already.
    fn turn(&mut self, wide: bool) {
        if wide != self.wide {
            self.out.push_str(&format!("<w:p><w:pPr>{}</w:pPr></w:p>", section(self.wide)));
            self.wide = wide;
        }
    }

    /// The content of a cell: its text, the sign of the best of a row, and its footnotes.
    fn cell(&mut self, cell: &Cell) -> String {
        let text = cell.value.to_string();
        let mut content = if cell.best { run(&format!("{text}*"), "<w:b/><w:bCs/>") } else { run(&text, "") };
        for (i, mark) in cell.sources.iter().enumerate() {
            if i > 0 {
                content.push_str(&raised(","));
            }
            content.push_str(&self.mark(*mark));
        }
        content
    }

    /// A footnote where a source is cited first, later a reference to it.
    fn mark(&mut self, mark: Mark) -> String {
        let Mark::Numbered(source) = mark else {
            self.unsourced = true;
            return raised(&mark.to_string());
        };
        if let Some(number) = self.cited.get(&source) {
            return format!(
                "<w:fldSimple w:instr=\" NOTEREF _Source{source} \\f \\h \">{}</w:fldSimple>",
                raised(&number.to_string())
            );
        }
        let number = self.cited.len() + 1;
        self.cited.insert(source, number);
        format!(
            "<w:bookmarkStart w:id=\"{number}\" w:name=\"_Source{source}\"/><w:r><w:rPr><w:rStyle \
             w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{}\"/></w:r><w:bookmarkEnd w:id=\"{number}\"/>",
            number + RULES - 1
        )
    }

    /// A table whose head repeats on every page; the first column takes what words need.
    fn table(&mut self, table: &Table) {
        let width = WIDTHS[usize::from(self.wide)];
        let weights: Vec<usize> = (0..table.columns.len()).map(|i| weight(table, i)).collect();
        let all: usize = weights.iter().sum();
        let widths: Vec<usize> = weights.iter().map(|weight| width * weight / all.max(1)).collect();
        let grid: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        let order = if self.rtl { "<w:bidiVisual/>" } else { "" };
        self.out.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/>{order}<w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblLayout \
             w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        ));
        let heads: Vec<Cell> = table.columns.iter().map(|column| Cell::from(column.heading.as_str())).collect();
        // A short table is kept on one page.
        let kept = table.rows.len() <= MOST_TOGETHER;
        self.row(table, &widths, &heads, (true, true));
        for (i, row) in table.rows.iter().enumerate() {
            self.row(table, &widths, row, (false, kept && i + 1 < table.rows.len()));
        }
        self.out.push_str("</w:tbl>");
        // Two tables without a paragraph between them would be one.
        self.paragraph("TableText", "");
    }

    fn row(&mut self, table: &Table, widths: &[usize], cells: &[Cell], (is_head, with_next): (bool, bool)) {
        let head = if is_head { "<w:tblHeader/>" } else { "" };
        let keep = if with_next { "<w:keepNext/>" } else { "" };
        self.out.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>"));
        for ((cell, column), width) in cells.iter().zip(&table.columns).zip(widths) {
            let text = cell.value.to_string();
            let bare = text.trim_start_matches(' ');
            let indent = if bare.len() < text.len() { "<w:ind w:left=\"170\"/>" } else { "" };
            let align = if column.align == Align::Right { "<w:jc w:val=\"right\"/>" } else { "" };
            let style = if is_head { "TableHead" } else { "TableText" };
            let content = self.cell(&Cell { value: bare.into(), ..cell.clone() });
            self.out.push_str(&format!(
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle \
                 w:val=\"{style}\"/>{keep}{indent}{align}</w:pPr>{content}</w:p></w:tc>"
            ));
        }
        self.out.push_str("</w:tr>");
    }

    /// A picture as wide as the text, or as high as fits.
    fn picture(&mut self, bytes: &'b [u8], alt: &str) {
        let Some((width, height)) = png_size(bytes) else { return };
        let (most, high) = (WIDTHS[usize::from(self.wide)] as f64, HEIGHT as f64);
        let scale = (most / width).min(high / height) * EMU as f64;
        self.pictures.push(bytes);
        let number = self.pictures.len();
        let size = |length: f64| format!("{:.0}", length * scale);
        let (cx, cy, alt) = (size(width), size(height), escape(legible(alt)));
        let content = format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{cx}\" cy=\"{cy}\"/>\
             <wp:docPr id=\"{number}\" name=\"Picture {number}\" descr=\"{alt}\"/><a:graphic><a:graphicData \
             uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"{number}\" \
             name=\"image{number}.png\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip \
             r:embed=\"rIdImage{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" \
             y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
             </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        );
        self.paragraph("Normal", &content);
    }

    /// `word/document.xml`.
    pub(super) fn document(&self) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {NAMESPACES}><w:body>{}{}</w:body>\
             </w:document>",
            self.out,
            section(self.wide)
        )
    }

    /// `word/footnotes.xml`.
    pub(super) fn footnotes(&self) -> String {
        let mut order: Vec<(usize, usize)> = self.cited.iter().map(|(source, number)| (*number, *source)).collect();
        order.sort_unstable();
        let citations: BTreeMap<usize, &str> = self.notes.iter().collect();
        let notes = order.into_iter().map(|(number, source)| {
            let citation = citations.get(&source).copied().unwrap_or_default();
            format!(
                "<w:footnote w:id=\"{}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle \
                 w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>{}</w:p></w:footnote>",
                number + RULES - 1,
                run(&format!(" {citation}"), "")
            )
        });
        let notes: String = notes.collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:footnotes {NAMESPACES}><w:footnote \
             w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote \
             w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>\
             {notes}</w:footnotes>"
        )
    }

    /// `word/_rels/document.xml.rels`.
    pub(super) fn relations(&self) -> String {
        const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let parts = ["styles", "numbering", "settings", "footnotes"]
            .map(|part| format!("<Relationship Id=\"rId-{part}\" Type=\"{TYPE}/{part}\" Target=\"{part}.xml\"/>"));
        let images = (1..=self.pictures.len()).map(|number| {
            format!("<Relationship Id=\"rIdImage{number}\" Type=\"{TYPE}/image\" Target=\"media/image{number}.png\"/>")
        });
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
             xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}{}</Relationships>",
            parts.concat(),
            images.collect::<String>()
        )
    }

    /// Names and bytes of the pictures.
    pub(super) fn media(&self) -> impl Iterator<Item = (String, &[u8])> {
        (1..).zip(&self.pictures).map(|(number, bytes): (usize, _)| (format!("media/image{number}.png"), *bytes))
    }
}

/// A run of text with these properties.
fn run(text: &str, properties: &str) -> String {
    let properties = if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escape(legible(text)))
}

/// Text in the form of a footnote mark.
fn raised(text: &str) -> String {
    run(text, "<w:rStyle w:val=\"FootnoteReference\"/>")
}

/// The end of a section of upright pages, or of pages on their side.
fn section(wide: bool) -> String {
    let size = if wide { "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" } else { "w:w=\"11906\" w:h=\"16838\"" };
    format!(
        "<w:sectPr><w:pgSz {size}/><w:pgMar w:top=\"{MARGIN}\" w:right=\"{MARGIN}\" w:bottom=\"{MARGIN}\" \
         w:left=\"{MARGIN}\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
    )
}

/// How much of the width a column takes: more for words than for numbers, within bounds.
fn weight(table: &Table, column: usize) -> usize {
    let longest = table.rows.iter().map(|row| row[column].value.to_string().chars().count()).max().unwrap_or(0);
    let heading = table.columns[column].heading.split([' ', '–']).map(|word| word.chars().count()).max().unwrap_or(0);
    longest.max(heading).clamp(7, 60)
}

/// Width and height of a PNG in pixels, from its header.
fn png_size(bytes: &[u8]) -> Option<(f64, f64)> {
    let number = |at: usize| Some(f64::from(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)));
    let (width, height) = (number(16)?, number(20)?);
    (bytes.starts_with(b"\x89PNG") && width > 0.0 && height > 0.0).then_some((width, height))
}
