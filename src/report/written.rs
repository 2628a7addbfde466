//! What a command says of the files that it wrote, and what to try next.

use crate::model::Lang;
use crate::words::say;

/// The files that a command wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// An atlas to edit.
    Atlas,
    /// Layers for GIS.
    Layers,
    /// Pages of the manual.
    Manual,
    /// A report.
    Report,
}

/// Sentences on files in a folder: how many, and what to do with them.
///
/// ```
/// use corridor::{Lang, report::{Written, written}};
/// assert_eq!(written(Written::Layers, 59, "layers/", Lang::En), "59 files in layers/\n");
/// ```
pub fn written(what: Written, files: usize, folder: &str, lang: Lang) -> String {
    let count = |id: &str| say!(lang, id, n = files, folder = folder);
    match what {
        Written::Atlas => format!("{}\n", count("written-atlas")),
        Written::Layers => format!("{}\n", count("written-files")),
        Written::Manual => format!("{}\n", count("written-pages")),
        Written::Report => {
            let kinds = [
                ("report.html", "written-html"),
                ("brief.pdf", "written-brief"),
                ("*.svg, *.png", "written-drawings"),
                ("*.csv, *.json", "written-tables"),
                ("layers/", "written-layers"),
            ];
            let kinds = kinds.map(|(names, id)| format!("  {names:<13} {}\n", say!(lang, id)));
            let next = say!(lang, "written-terminal", command = "corridor compare");
            format!("{}\n{}{next}\n", count("written-files"), kinds.concat())
        }
    }
}

/// Commands that go on from an answer, below an empty line.
pub fn next_commands(commands: &[String], lang: Lang) -> String {
    let lines: Vec<String> = commands.chunks(3).map(|line| line.join(" | ")).collect();
    format!("\n{} {}\n", say!(lang, "next-commands"), lines.join("\n      "))
}
