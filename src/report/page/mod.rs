//! The HTML report: one file without network, that works without script, on paper, and for a screen reader.

mod context;
mod views;

use minijinja::Environment;

use super::brief::Brief;
use context::Context;
use views::Data;

pub use views::PageView;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The drawings of a group inside the page: elements as text, empty where there is none.
#[derive(Clone, Debug, Default)]
pub struct Drawings {
    /// The map.
    pub map: String,
    /// The map in words.
    pub map_alt: String,
    /// The routes on a common ruler.
    pub strip: String,
    /// Hours over kilometres.
    pub time: String,
    /// Dollars over kilometres.
    pub cost: String,
    /// The style sheets in them.
    pub styles: Vec<String>,
    /// Colours of the routes by day and by night, as `#rrggbb`.
    pub colours: Vec<(String, String)>,
}

/// Writes the page. `views` are the scenarios between which a reader can switch, the first as the brief has it; `drawings`
/// follow the groups of the brief.
pub fn page(brief: &Brief<'_>, views: &[PageView<'_>], drawings: &[Drawings]) -> String {
    let content = brief.content();
    let data = Data::new(brief, &content, views);
    let context = Context::new(brief, content, drawings, &data);
    let mut environment = Environment::new();
    let page = environment.add_template("page.html", TEMPLATE).and_then(|()| {
        let template = environment.get_template("page.html")?;
        template.render(minijinja::value::Serde(&context))
    });
    match page {
        Ok(text) => text,
        Err(error) => unreachable!("the template is fixed and the context complete: {error:#}"),
    }
}
