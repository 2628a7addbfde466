//! Markdown with pipe tables.

use super::body::{Block, Body, Picture};
use crate::diagnostic::legible;
use crate::table::{Align, Cell, Mark, Table};
use crate::words::say;

pub(super) fn markdown(body: &Body) -> String {
    let (mut out, mut after_item) = (String::new(), false);
    for block in &body.blocks {
        let is_item = matches!(block, Block::Item(_));
        // The items of a list stand together.
        let joined = is_item && after_item;
        if !(out.is_empty() || joined) {
            out.push('\n');
        }
        after_item = is_item;
        match block {
            Block::Title(title) => out.push_str(&format!("# {}\n", escape(title))),
            Block::Item(item) => out.push_str(&format!("- {}\n", cell(item))),
            Block::Heading(heading) => out.push_str(&format!("## {}\n", escape(heading))),
            Block::Text(text) => out.push_str(&format!("{}\n", escape(text))),
            Block::Table(table) => pipe_table(&mut out, table),
            Block::Picture(Picture { file, alt, .. }) => {
                let words = escape(alt).replace("\\]", "]").replace('[', "\\[").replace(']', "\\]");
                out.push_str(&format!("![{words}]({file})\n"));
            }
            Block::Lines(lines) => {
                // A name could end the fence: a longer one cannot be ended by it.
                out.push_str("`````text\n");
                for line in lines {
                    out.push_str(&format!("{}\n", legible(line.trim_end()).replace('`', "'")));
                }
                out.push_str("`````\n");
            }
        }
    }
    let mut sources = body.notes.iter().peekable();
    if sources.peek().is_some() || body.notes.unsourced(body.lang).is_some() {
        out.push_str(&format!("\n## {}\n\n", say!(body.lang, "sources")));
    }
    if let Some(sentence) = body.notes.unsourced(body.lang) {
        out.push_str(&format!("{sentence}\n\n"));
    }
    for (number, citation) in sources {
        out.push_str(&format!("[^{number}]: {}\n", escape(citation)));
    }
    out
}

fn pipe_table(out: &mut String, table: &Table) {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&line(table.columns.iter().map(|c| escape(&c.heading)).collect()));
    let rule = |align| if align == Align::Right { "---:" } else { "---" }.to_owned();
    out.push_str(&line(table.columns.iter().map(|c| rule(c.align)).collect()));
    for row in &table.rows {
        out.push_str(&line(row.iter().map(cell).collect()));
    }
}

/// The text of a cell, with its sources as footnotes. A part keeps its indent, which Markdown would drop.
fn cell(cell: &Cell) -> String {
    let text = cell.value.to_string();
    let bare = text.trim_start_matches(' ');
    let indent = if bare.len() < text.len() { "&emsp;" } else { "" };
    let best = if cell.best { " \\*" } else { "" };
    let notes = cell.sources.iter().map(|mark| match mark {
        Mark::Numbered(number) => format!("[^{number}]"),
        Mark::Unsourced => mark.to_string(),
    });
    format!("{indent}{}{best}{}", escape(bare), notes.collect::<String>())
}

/// Escapes markup in names; web addresses stay as they are, so that they can be followed.
fn escape(text: &str) -> String {
    let line = legible(&text.replace(['\n', '\r'], " "));
    let words = line.split(' ').map(|word| {
        if word.contains("://") && !word.contains(['<', '>', '|', '`', ']']) {
            return word.to_owned();
        }
        let mut out = String::with_capacity(word.len());
        let mut letters = word.chars().peekable();
        while let Some(c) = letters.next() {
            // A bracket makes a link, or the target of one, only with what stands right behind it; `[1]` is a mark.
            let link = c == ']' && matches!(letters.peek(), Some('(' | ':'));
            if link || matches!(c, '|' | '*' | '_' | '`' | '<' | '>' | '\\') {
                out.push('\\');
            }
            out.push(c);
        }
        out
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn names_cannot_become_markup() {
        assert_eq!(escape("a|b *c* <script>"), "a\\|b \\*c\\* \\<script\\>");
        assert_eq!(escape("x_y, https://de.zxc.wiki/a_b"), "x\\_y, https://de.zxc.wiki/a_b");
        assert_eq!(escape("https://x/<b>|"), "https://x/\\<b\\>\\|");
        assert_eq!(
            escape("[l](javascript:alert(1)) [l](https://x) [1]"),
            "[l\\](javascript:alert(1)) [l\\](https://x) [1]"
        );
    }
}
