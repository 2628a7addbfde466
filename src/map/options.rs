//! Options of a map.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::projection::ProjectionChoice;
use crate::diagnostic::{Finding, closest};
use crate::error;
use crate::model::{Atlas, Bounds, Callout, Label, Lang, MapFeature, RouteId, Theme};
use crate::sheet::Medium;
use crate::units::Points;

/// The extent of a map: the part of the Earth that it shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Extent {
    /// The extent of the routes.
    #[default]
    Auto,
    /// An extent of the atlas, by its name.
    Named(String),
    /// Bounds in degrees; west may be greater than east, over the antimeridian.
    Box(Bounds),
}

impl Extent {
    /// The extent with the bounds that its name has in an atlas.
    ///
    /// # Errors
    /// A name that the atlas does not have, with the nearest that it has.
    pub fn in_atlas(&self, atlas: &Atlas) -> error::Result<Self> {
        let Self::Named(name) = self else { return Ok(self.clone()) };
        if let Some(bounds) = atlas.extents.get(name) {
            return Ok(Self::Box(*bounds));
        }
        let finding = Finding::argument("unknown-extent", format!("the atlas has no extent `{name}`"));
        let names = || atlas.extents.keys().map(String::as_str);
        let known = names().collect::<Vec<_>>().join(", ");
        Err(match closest(name, names()) {
            Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
            None if known.is_empty() => finding.with_hint("write west,south,east,north in degrees"),
            None => finding.with_hint(format!("extents are: {known}; or west,south,east,north in degrees")),
        }
        .into())
    }
}

impl FromStr for Extent {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "auto" {
            return Ok(Self::Auto);
        }
        if text.starts_with(|c: char| c.is_ascii_lowercase()) && !text.contains(',') {
            return Ok(Self::Named(text.to_owned()));
        }
        let numbers: Option<Vec<f64>> = text.split(',').map(|part| part.trim().parse().ok()).collect();
        let Some([west, south, east, north]) = numbers.as_deref() else {
            return Err(format!("`{text}` is neither auto, nor a name, nor west,south,east,north in degrees"));
        };
        let bounds = Bounds::in_degrees(*west, *south, *east, *north);
        bounds.map(Self::Box).map_err(|wrong| format!("`{text}`: {wrong}"))
    }
}

/// The size of the sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Size {
    /// Width and height.
    Fixed(Points, Points),
    /// A column of this width; the height follows from the extent.
    Column(Points),
    /// Width and height in pixels of a screen.
    Screen(u32, u32),
    /// A4, upright for what is longer from south to north than it is wide.
    #[default]
    Auto,
}

impl Size {
    /// A4, wider than high.
    const LANDSCAPE: Self = Self::Fixed(Points::from_mm(297.0), Points::from_mm(210.0));
    /// A4, higher than wide.
    const UPRIGHT: Self = Self::Fixed(Points::from_mm(210.0), Points::from_mm(297.0));

    /// A0, upright: a poster.
    const POSTER: Self = Self::Fixed(Points::from_mm(841.0), Points::from_mm(1189.0));
    /// The card of a page in social media.
    const SOCIAL: Self = Self::Screen(1200, 630);

    /// How the sheet is read.
    pub(super) fn medium(self) -> Medium {
        if let Self::Screen(..) = self { Medium::Screen } else { Medium::Paper }
    }

    /// Pixels per inch at which a picture of the sheet has the pixels it is called by; `None` for a sheet of paper.
    pub fn dpi(self) -> Option<f64> {
        if let Self::Screen(..) = self { Some(96.0) } else { None }
    }

    /// Width of the sheet, and its height if it does not follow from the contents; `auto` where the size is none.
    pub fn sides_or(self, auto: (Points, Option<Points>)) -> (Points, Option<Points>) {
        match self {
            Self::Auto => auto,
            Self::Fixed(width, height) => (width, Some(height)),
            Self::Column(width) => (width, None),
            Self::Screen(width, height) => (pixels(width), Some(pixels(height))),
        }
    }

    /// Width of the sheet for an extent of this width and height, and its height if that does not follow from the extent.
    pub(super) fn sides(self, (wide, high): (f64, f64)) -> (Points, Option<Points>) {
        let (long, short) = (Points::from_mm(297.0), Points::from_mm(210.0));
        self.sides_or(if high > wide { (short, Some(long)) } else { (long, Some(short)) })
    }
}

/// A length in pixels of CSS: 1/96 inch.
fn pixels(count: u32) -> Points {
    Points::new(f64::from(count) * 0.75)
}

/// The smallest and the largest side of a sheet in millimetres.
const SIDE_MM: (f64, f64) = (50.0, 2000.0);

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mm = Points::from_mm;
        let form = || {
            format!(
                "`{text}` is none of auto, a4, a4-landscape, 85mm, 120mm, 174mm, 16:9, social, poster, nor WxH with mm or px (180x120mm)"
            )
        };
        let size = match text {
            "auto" => return Ok(Self::Auto),
            "a4" => Self::UPRIGHT,
            "a4-landscape" => Self::LANDSCAPE,
            // A slide of 13⅓ × 7½ inches.
            "16:9" => Self::Fixed(Points::new(960.0), Points::new(540.0)),
            "poster" => Self::POSTER,
            "social" => Self::SOCIAL,
            _ => {
                let unit_at = text.len().checked_sub(2).filter(|at| text.is_char_boundary(*at)).ok_or_else(form)?;
                let (number, unit) = text.split_at(unit_at);
                let whole = |number: &str| number.trim().parse::<u32>().map_err(|_| form());
                let points = |number: &str| number.trim().parse().map(mm).map_err(|_| form());
                match (number.split_once('x'), unit) {
                    (Some((width, height)), "px") => Self::Screen(whole(width)?, whole(height)?),
                    (Some((width, height)), "mm") => Self::Fixed(points(width)?, points(height)?),
                    (None, "mm") => Self::Column(points(number)?),
                    _ => return Err(form()),
                }
            }
        };
        let sides = match size {
            Self::Fixed(width, height) => vec![width, height],
            Self::Column(width) => vec![width],
            Self::Screen(width, height) => vec![pixels(width), pixels(height)],
            Self::Auto => Vec::new(),
        };
        if sides.iter().any(|side| !(SIDE_MM.0..=SIDE_MM.1).contains(&side.mm())) {
            return Err(format!("`{text}`: a side has {} to {} mm", SIDE_MM.0, SIDE_MM.1));
        }
        Ok(size)
    }
}

/// Layers of a map that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Land, seas, lakes and rivers.
    Base,
    /// Shaded relief on land.
    Relief,
    /// Borders between countries.
    Borders,
    /// Meridians and parallels.
    Graticule,
    /// The routes.
    Routes,
    /// Stops, crossings and breaks of gauge.
    Symbols,
    /// Names.
    Labels,
    /// The legend.
    Legend,
    /// The scale bar.
    ScaleBar,
    /// The inset map of the surroundings.
    Locator,
    /// Inset maps of enlarged details.
    Insets,
}

impl Layer {
    /// All layers, the lowest first.
    pub const ALL: [Self; 11] = [
        Self::Base,
        Self::Relief,
        Self::Borders,
        Self::Graticule,
        Self::Routes,
        Self::Symbols,
        Self::Labels,
        Self::Legend,
        Self::ScaleBar,
        Self::Locator,
        Self::Insets,
    ];

    /// The word used on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Relief => "relief",
            Self::Borders => "borders",
            Self::Graticule => "graticule",
            Self::Routes => "routes",
            Self::Symbols => "symbols",
            Self::Labels => "labels",
            Self::Legend => "legend",
            Self::ScaleBar => "scale-bar",
            Self::Locator => "locator",
            Self::Insets => "insets",
        }
    }
}

impl FromStr for Layer {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|layer| layer.word() == word).ok_or_else(|| {
            let all: Vec<&str> = Self::ALL.iter().map(|layer| layer.word()).collect();
            format!("`{word}` is none of {}", all.join(", "))
        })
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Features of a file, drawn over the base map.
#[derive(Debug)]
pub struct Overlay {
    /// Name in the legend.
    pub name: String,
    /// Its features.
    pub features: Vec<MapFeature>,
    /// What the file says of its origin; `None` when it says nothing.
    pub attribution: Option<String>,
}

/// Options of a map.
#[derive(Clone, Debug)]
pub struct MapOptions {
    /// Extent.
    pub extent: Extent,
    /// Size of the sheet.
    pub size: Size,
    /// Projection.
    pub projection: ProjectionChoice,
    /// Colour scheme.
    pub theme: Theme,
    /// Language of names and furniture.
    pub lang: Lang,
    /// Title; `None` for the names of the routes.
    pub title: Option<String>,
    /// Subtitle; `None` for the date of the states.
    pub subtitle: Option<String>,
    /// The view that the map shows, for the subtitle; `None` names no scenario.
    pub label: Option<Label>,
    /// The route that the map is about: it alone has its colour, the others are grey. `None` for all alike.
    pub focus: Option<RouteId>,
    /// Facts told at their place.
    pub callouts: Vec<Callout>,
    /// Layers to draw; titles and credits always are.
    pub layers: BTreeSet<Layer>,
    /// Whether the drawing keeps the styles of lines in every state, for a page that changes their state.
    pub every_state: bool,
}

impl Default for MapOptions {
    fn default() -> Self {
        Self {
            extent: Extent::default(),
            size: Size::default(),
            projection: ProjectionChoice::default(),
            theme: Theme::default(),
            lang: Lang::default(),
            title: None,
            subtitle: None,
            label: None,
            focus: None,
            callouts: Vec::new(),
            layers: Layer::ALL.into(),
            every_state: false,
        }
    }
}

impl MapOptions {
    /// Whether a layer is drawn.
    pub(super) fn has(&self, layer: Layer) -> bool {
        self.layers.contains(&layer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read() {
        assert_eq!("85mm".parse(), Ok(Size::Column(Points::from_mm(85.0))));
        assert_eq!("180x120mm".parse(), Ok(Size::Fixed(Points::from_mm(180.0), Points::from_mm(120.0))));
        assert_eq!("1200x800px".parse(), Ok(Size::Screen(1200, 800)));
        for wrong in ["", "a5", "mm", "85", "85cm", "10mm", "-85mm", "NaNmm", "1x1mm", "é", "aé", "éa"] {
            assert!(wrong.parse::<Size>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn extents_are_read() {
        assert_eq!("aras".parse(), Ok(Extent::Named("aras".to_owned())));
        assert!(matches!("170,50,-160,70".parse(), Ok(Extent::Box(b)) if b.west > b.east));
        for wrong in
            ["", "43,38", "43,38,50", "43,41,50,38", "200,0,210,10", "38.5,95,41,96", "a,b,c,d", "A", "1,2,3,NaN"]
        {
            assert!(wrong.parse::<Extent>().is_err(), "{wrong}");
        }
    }
}
