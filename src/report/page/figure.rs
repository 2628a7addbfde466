//! Figures of the page in files of their own, for frames in other pages.

use serde::Serialize;

use super::super::brief::Brief;
use super::catalogue;
use super::content::PageContent;
use super::context::{Group, column_rules, policy_hash};
use super::{BASE_STYLE, DRAWING_STYLE, Drawings, PARTS, TABLE_STYLE};

const TEMPLATE: &str = include_str!("figure.html");
const SCRIPT: &str = include_str!("script/frame.js");

/// A drawing in a file of its own.
#[derive(Clone, Debug, Default)]
pub struct Figure {
    /// What it draws: map, strip, time, cost or promises.
    pub kind: &'static str,
    /// Its `<svg>` element.
    pub svg: String,
    /// The style sheet of that element.
    pub css: String,
    /// `@font-face` rules of its text alone.
    pub fonts: String,
}

#[derive(Serialize)]
struct Context<'a> {
    lang: &'static str,
    kind: &'a str,
    group: &'a Group<'a>,
    title: &'a str,
    as_of: String,
    /// The day that is shown, and what is assumed beyond the data.
    told: String,
    rtl: bool,
    generator: &'static str,
    svg: &'a str,
    csp_svg: Option<String>,
    style: String,
    csp_style: String,
    script: &'static str,
    csp_script: String,
}

/// Names below the folder of the report and texts of the figures: the drawings of each group, and its comparison.
pub fn page_figures(brief: &Brief<'_>, drawings: &[Drawings]) -> Vec<(String, String)> {
    let mut environment = catalogue::environment(brief.lang);
    let known = environment
        .add_template("parts.html", PARTS)
        .and_then(|()| environment.add_template("figure.html", TEMPLATE))
        .and_then(|()| environment.get_template("figure.html"));
    let write = |context: &Context<'_>| match &known {
        Ok(template) => template
            .render(minijinja::value::Serde(context))
            .unwrap_or_else(|error| unreachable!("the context is complete: {error:#}")),
        Err(error) => unreachable!("the template is fixed: {error:#}"),
    };
    let mut written = Vec::new();
    let groups = PageContent::new(brief, &[]).groups;
    for ((group, content), drawings) in brief.comparison.groups.iter().zip(groups).zip(drawings) {
        let group = Group::new(brief, group, content, drawings);
        let table = Figure { kind: "table", ..Figure::default() };
        for figure in drawings.figures.iter().chain([&table]) {
            let style = if figure.kind == table.kind {
                format!("{BASE_STYLE}{TABLE_STYLE}{}", column_rules(&group))
            } else {
                format!("{}{BASE_STYLE}{DRAWING_STYLE}", figure.fonts)
            };
            let context = Context {
                lang: brief.lang.code(),
                rtl: brief.lang.is_rtl(),
                kind: figure.kind,
                group: &group,
                title: &brief.title,
                as_of: brief.comparison.label.data.to_string(),
                told: brief.shown(),
                generator: concat!("corridor ", env!("CARGO_PKG_VERSION")),
                svg: &figure.svg,
                csp_svg: (!figure.css.is_empty()).then(|| policy_hash(&figure.css)),
                csp_style: policy_hash(&style),
                style,
                script: SCRIPT,
                csp_script: policy_hash(SCRIPT),
            };
            written.push((format!("figures/{}-{}.html", figure.kind, group.id), write(&context)));
        }
    }
    written
}
