//! The HTML report: a single file that works offline, without scripts, on paper, and with a screen reader.

mod catalogue;
mod content;
mod context;
mod dates;
mod figure;
mod seen;
mod views;

use std::collections::BTreeMap;

use serde::Serialize;

use super::brief::Brief;
use content::PageContent;
use context::Context;
use views::Data;

pub use figure::{Figure, page_figures};
pub use seen::PageView;

const TEMPLATE: &str = include_str!("page.html");
/// Parts of the page that its figures have too.
const PARTS: &str = include_str!("parts.html");
/// The style: of all, of drawings, of tables, and of the page with its print.
const BASE_STYLE: &str = include_str!("style/base.css");
const DRAWING_STYLE: &str = include_str!("style/drawing.css");
const TABLE_STYLE: &str = include_str!("style/table.css");
const PAGE_STYLE: &str = concat!(include_str!("style/page.css"), include_str!("style/print.css"));
/// One script in four parts: what it says, a group of routes, zoom, and the controls of the page.
const SCRIPT: &str = concat!(
    include_str!("script/words.js"),
    include_str!("script/group.js"),
    include_str!("script/zoom.js"),
    include_str!("script/controls.js"),
);

/// The screens that a drawing is for. There is one for a desk or for a tablet; what has none for a phone scrolls there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Windows of more than 1000 pixels.
    Desk,
    /// Windows of more than 640 pixels.
    Tablet,
    /// Windows below.
    Phone,
}

impl Screen {
    /// Name in classes and ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Tablet => "tablet",
            Self::Phone => "phone",
        }
    }
}

impl Serialize for Screen {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// A drawing for one kind of screen.
#[derive(Clone, Debug, Serialize)]
pub struct Canvas {
    /// The screens that it is for.
    pub screen: Screen,
    /// Its `<svg>` element.
    pub svg: String,
}

/// Drawings of a group for the HTML report.
#[derive(Clone, Debug, Default)]
pub struct Drawings {
    /// By kind (map, strip, time, cost, promises), the same drawing for screens of different widths.
    pub canvases: BTreeMap<&'static str, Vec<Canvas>>,
    /// Alternative text of the map.
    pub map_alt: String,
    /// Style sheets of the drawings.
    pub styles: Vec<String>,
    /// The drawings for files of their own: those that there are.
    pub figures: Vec<Figure>,
    /// Colours of each route in the light and in the dark theme, as `#rrggbb`.
    pub colours: Vec<(String, String)>,
}

/// Writes the HTML report. `views` are the scenarios that readers can select, the first of them that of the brief;
/// `drawings` are in the order of the groups of the brief, and `fonts` are the `@font-face` rules of their text.
pub fn page(brief: &Brief<'_>, views: &[PageView<'_>], drawings: &[Drawings], fonts: &str) -> String {
    let content = PageContent::new(brief, views);
    let data = Data::new(brief, &content, views).json();
    let context = Context::new(brief, content, drawings, fonts, data);
    let mut environment = catalogue::environment(brief.lang);
    let page = environment.add_template("parts.html", PARTS).and_then(|()| {
        environment.add_template("page.html", TEMPLATE)?;
        let template = environment.get_template("page.html")?;
        template.render(minijinja::value::Serde(&context))
    });
    match page {
        Ok(text) => text,
        Err(error) => unreachable!("the template is fixed and the context complete: {error:#}"),
    }
}
