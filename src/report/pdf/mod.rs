//! Documents as pages of A4, upright or on their side: the same body that Word and Markdown get.

mod flow;
mod table;

use std::collections::BTreeMap;

use super::body::{Block, Body};
use crate::colour::Rgb;
use crate::font::Face;
use crate::scene::{Cap, Paper, Part, Role, Scene, Stroke, Style, TextStyle};
use crate::table::Cell;
use crate::words::say;
use flow::{Flow, Look};

/// The drawings that a document may show, by the file name of their picture.
pub type Drawn<'s> = BTreeMap<&'s str, &'s Scene>;

/// A table of more columns stands on a page on its side.
const UPRIGHT_COLUMNS: usize = 7;

/// A body as a document with this title.
pub(super) fn paper<'s>(body: &Body, title: &str, drawings: &Drawn<'s>) -> Paper<'s> {
    let mut flow = Flow::new(body.lang);
    let mut items: Vec<Part<'s>> = Vec::new();
    for block in &body.blocks {
        if !matches!(block, Block::Item(_)) && !items.is_empty() {
            flow.add(Role::List, std::mem::take(&mut items));
        }
        flow.turn(matches!(block, Block::Table(table) if table.columns.len() > UPRIGHT_COLUMNS));
        match block {
            Block::Title(text) => flow.text(Role::Title(text.clone()), text, Look::Title),
            Block::Heading(text) => flow.text(Role::Heading(text.clone()), text, Look::Heading),
            Block::Text(text) => flow.text(Role::Paragraph, text, Look::Text),
            Block::Item(item) => items.push(flow.item("•", &item.printed(), Look::Text)),
            Block::Table(table) => flow.table(table),
            Block::Lines(lines) => lines.iter().for_each(|line| flow.text(Role::Paragraph, line, Look::Small)),
            Block::Picture(picture) => {
                if let Some(scene) = drawings.get(picture.file.as_str()) {
                    flow.drawing(scene, &picture.alt);
                }
            }
        }
    }
    if !items.is_empty() {
        flow.add(Role::List, items);
    }
    sources(&mut flow, body);
    flow.finish(title, styles())
}

/// The sources that are cited, at the end.
fn sources(flow: &mut Flow<'_>, body: &Body) {
    let unsourced = body.notes.unsourced(body.lang);
    let mut cited = body.notes.iter().peekable();
    if cited.peek().is_none() && unsourced.is_none() {
        return;
    }
    flow.turn(false);
    let heading = say!(body.lang, "sources");
    flow.text(Role::Heading(heading.clone()), &heading, Look::Heading);
    let items = cited.map(|(number, citation)| flow.item(&format!("[{number}]"), citation, Look::Small)).collect();
    flow.add(Role::List, items);
    if let Some(sentence) = unsourced {
        flow.text(Role::Paragraph, &sentence, Look::Small);
    }
}

/// The text of a cell as it stands in a table; a part keeps its indent.
fn cell_text(cell: &Cell) -> (String, bool) {
    // A line may end between two marks.
    let text = cell.printed().replace("][", "] [");
    let is_part = text.starts_with(' ');
    (text.trim_start().to_owned(), is_part)
}

fn styles() -> BTreeMap<String, Style> {
    const INK: Rgb = Rgb(0x1d, 0x1f, 0x22);
    const RULE: Rgb = Rgb(0xc4, 0xc8, 0xcc);
    let line = |colour, width| Style {
        stroke: Some(Stroke { colour, width, dash: Vec::new(), cap: Cap::Butt }),
        ..Style::default()
    };
    let mut styles = BTreeMap::from([("rule".to_owned(), line(RULE, 0.5)), ("edge".to_owned(), line(INK, 1.0))]);
    for look in Look::ALL {
        let (face, size) = (look.face(), look.size());
        let text = Some(TextStyle { face, size, spacing: 0.0, halo: None });
        styles.insert(look.class().to_owned(), Style { fill: Some(INK), text, ..Style::default() });
    }
    styles
}

impl Look {
    const ALL: [Self; 6] = [Self::Title, Self::Heading, Self::Text, Self::Small, Self::Cell, Self::Head];

    fn class(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Text => "text",
            Self::Small => "small",
            Self::Cell => "cell",
            Self::Head => "head",
        }
    }

    /// Size in points.
    fn size(self) -> f64 {
        match self {
            Self::Title => 17.0,
            Self::Heading => 12.0,
            Self::Text => 9.0,
            Self::Small => 7.0,
            Self::Cell | Self::Head => 7.5,
        }
    }

    fn face(self) -> Face {
        match self {
            Self::Title | Self::Heading | Self::Head => Face::SemiBold,
            Self::Text | Self::Small | Self::Cell => Face::Regular,
        }
    }
}
