//! Lines of text that fit, and texts that do not run into each other.

use std::collections::BTreeMap;

use crate::font::{Face, shape};
use crate::scene::{Node, Quad, Style};

/// Text in lines of at most `width` points, broken at spaces; a longer word is broken within.
pub(crate) fn wrap(text: &str, face: Face, size: f64, width: f64) -> Vec<String> {
    let fits = |line: &str| shape(line, face).width * size <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line).trim_end_matches(" ·").to_owned());
        }
        // A point between two things has nothing to part at the edge.
        if word == "·" {
            continue;
        }
        for c in word.chars() {
            line.push(c);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, c.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Texts on the sheet that do not run into each other: of two that do the second is left out.
pub(crate) fn apart(nodes: Vec<Node>, styles: &BTreeMap<String, Style>, width: f64) -> Vec<Node> {
    let mut taken: Vec<Quad> = Vec::new();
    let mut keep = |node: &Node| {
        let Node::Text(text) = node else { return true };
        let Some(paint) = styles.get(&text.tag.class).and_then(|s| s.paint) else { return true };
        let quads = text.boxes(paint);
        let on_sheet = |q: &Quad| q.bounds()[0] >= 0.0 && q.bounds()[2] <= width;
        let free = quads.iter().all(|q| on_sheet(q) && taken.iter().all(|t| !t.overlaps(q)));
        if free {
            taken.extend(quads);
        }
        free
    };
    nodes.into_iter().filter(|node| keep(node)).collect()
}
