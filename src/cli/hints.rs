//! Findings of the library in the words of the command line.

use corridor::Finding;

/// The place of findings about an argument, instead of a file.
pub(crate) const ARGUMENT: &str = "command line";

/// What shows every term of a comparison, and every pair of routes.
pub(crate) const TERMS: [&str; 2] = ["`corridor show ROUTE --explain`", "`--ranking`"];

/// Places that the library names, and the words of the command line for them.
const PLACES: &[(&str, &str)] =
    &[(Finding::ARGUMENT, ARGUMENT), ("projection of the map", "--projection"), ("size of the sheet", "--size")];

/// Advice of the library, and the same with the option or command to type.
const ADVICE: &[(&str, &str)] = &[
    (
        "a border is written as AM-AZ",
        "a border is written as AM-AZ; `corridor show ROUTE` lists crossings and segments",
    ),
    ("a country is avoided: ", "a country is avoided: --avoid "),
    ("add it: ", "add it: corridor compare "),
    ("close one of its segments or crossings", "close one of its segments or crossings; `corridor show` lists them"),
    ("correct the name, or add the file", "correct the name, or let `corridor init DIR` write a complete atlas"),
    ("give a higher sheet, or leave parts out", "give a higher --size, or leave parts out with --layers"),
    ("give a larger one", "give a larger one with --snap"),
    ("give a lower resolution or a smaller sheet", "give a lower --dpi or a smaller --size"),
    ("it is a group of routes: ", "it is a group of routes: corridor compare "),
    ("name a folder with an atlas", "name a folder with an atlas; `corridor init DIR` writes one"),
    ("name a route, lines to lay over, or an extent", "name a route, give --overlay FILE with lines, or an --extent"),
    ("name other routes, or a later date", "name other routes, or a later --as-of"),
    ("the atlas has a list of them", "`corridor assumptions` lists them"),
    ("the terms of each route tell what is not published", "`corridor show ROUTE` tells what is not published"),
];

/// A finding in the words of the command line.
pub(crate) fn spoken(finding: &Finding) -> Finding {
    let place = PLACES.iter().find(|(place, _)| *place == finding.file);
    let file = place.map_or(finding.file.as_str(), |(_, words)| words);
    let hint = finding.hint.as_ref().map(|hint| {
        let known = ADVICE.iter().find(|(advice, _)| hint.contains(advice));
        known.map_or_else(|| hint.clone(), |(advice, words)| hint.replacen(advice, words, 1))
    });
    Finding { file: file.to_owned(), hint, ..finding.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_names_what_to_type() {
        let finding = Finding::argument("off-network", "too far").with_hint("the limit is 50 km; give a larger one");
        let spoken = spoken(&finding);
        assert_eq!(spoken.file, "command line");
        assert_eq!(spoken.hint.as_deref(), Some("the limit is 50 km; give a larger one with --snap"));
    }
}
