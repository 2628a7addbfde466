//! Strip diagram: routes as bars over a common scale of kilometres.

use std::collections::{BTreeMap, BTreeSet};

use super::axis::Axis;
use super::legend::legend;
use super::mirror::mirror;
use super::options::ChartOptions;
use super::page::{caption, finish, notes, sheet, whole};
use super::patterns::{add_bar_styles, bar, textured};
use crate::colour::Rgb;
use crate::compare::Assessment;
use crate::font::Face;
use crate::model::{Atlas, Country, Facility, Mode, SegmentState};
use crate::network::{Leg, Passability};
use crate::scene::{Anchor, Cap, Circle, Group, Node, Path, Point, Rect, Style, Tag, TextStyle};
use crate::sheet::{Drawing, LineState, Sheet, Texture, country_style, text_width, wrap};
use crate::words::{ChartWord, Word, fill};

/// Height of the disc of a border above its bar, in points.
const PIN: f64 = 4.3;

/// Marks on a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    BorderOpen,
    BorderNotOpen,
    GaugeBreak,
    Port,
}

/// A strip diagram under construction.
struct Strip<'a> {
    atlas: &'a Atlas,
    sheet: Sheet,
    /// From kilometres to points.
    ruler: Axis,
    /// Whether the title is the name of the one route.
    titled: bool,
    /// Countries in the order in which they are met.
    countries: Vec<Country>,
    /// The texture of each, by which they differ in grey.
    textures: BTreeMap<Country, Texture>,
    /// States, modes and marks drawn, for the legend.
    states: BTreeSet<LineState>,
    modes: BTreeSet<Mode>,
    marks: BTreeSet<Mark>,
}

/// Draws the routes over a common scale.
pub(super) fn draw(atlas: &Atlas, routes: &[Assessment<'_>], options: &ChartOptions) -> Drawing {
    let mut sheet = sheet(options);
    let mut caption = caption(atlas, routes, options, ChartWord::StripTitle);
    let top = sheet.header(&caption);
    let longest = routes.iter().map(|route| route.itinerary.length().km()).fold(1.0, f64::max);
    let mut textures = BTreeMap::new();
    let from = sheet.nodes.len();
    let ruler = Axis { values: (0.0, longest), points: (sheet.left, sheet.right - 4.0) };
    let mut countries: Vec<Country> = Vec::new();
    for leg in routes.iter().flat_map(|route| &route.itinerary.legs) {
        if !countries.contains(&leg.segment.country) {
            countries.push(leg.segment.country);
        }
    }
    for country in &countries {
        let (colour, texture) = country_style(*country);
        // Under way at sea a bar has the colour of coasts.
        let colour = if *country == Country::SEA { sheet.palette.coast } else { colour };
        add_bar_styles(&mut sheet, &format!("c-{country}"), colour);
        let mut code = code_style(&sheet, Rgb(20, 20, 24));
        code.text = code.text.map(|text| TextStyle { halo: Some((colour, 1.2)), ..text });
        sheet.styles.insert(format!("code-{country}"), code);
        textures.insert(*country, texture);
    }
    let neutral = sheet.palette.muted.mix(sheet.palette.page, 0.45);
    add_bar_styles(&mut sheet, "any", neutral);
    sheet.styles.insert("code-open".to_owned(), code_style(&sheet, sheet.palette.ink));
    sheet.stroke("tick-line", sheet.palette.ink, 0.7, &[], Cap::Butt);
    let mut strip = Strip {
        atlas,
        sheet,
        ruler,
        titled: routes.len() == 1 && options.title.is_none(),
        countries,
        textures,
        states: BTreeSet::new(),
        modes: BTreeSet::new(),
        marks: BTreeSet::new(),
    };
    let mut y = top;
    for route in routes {
        y = strip.route(route, y);
    }
    y = strip.scale(routes, y);
    y = strip.legend(y);
    caption.notes = notes(atlas, options.lang, vec![Word::LengthsNote.text(options.lang).to_owned()]);
    let mut sheet = strip.sheet;
    mirror(&mut sheet, from);
    let height = sheet.footer(&sheet.footer_lines(&caption), y);
    finish(sheet, atlas, height, describe(atlas, routes, options))
}

/// Style of country codes in a bar, without a halo.
fn code_style(sheet: &Sheet, colour: Rgb) -> Style {
    let text = TextStyle { face: Face::SemiBold, size: sheet.sizes.small, spacing: 0.0, halo: None };
    Style { fill: Some(colour), text: Some(text), ..Style::default() }
}

/// Description of the chart in sentences.
fn describe(atlas: &Atlas, routes: &[Assessment<'_>], options: &ChartOptions) -> String {
    let lang = options.lang;
    let of = |route: &Assessment<'_>| {
        let parts: Vec<String> = route
            .itinerary
            .legs
            .chunk_by(|a, b| a.segment.country == b.segment.country)
            .map(|run| {
                let km: f64 = run.iter().map(|leg| leg.length().km()).sum();
                format!("{} {km:.0} km", atlas.country_name(run[0].segment.country, lang))
            })
            .collect();
        format!(
            "{}: {:.0} km; {}.",
            route.itinerary.route.names.get(lang),
            route.itinerary.length().km(),
            parts.join(", ")
        )
    };
    routes.iter().map(of).collect::<Vec<_>>().join(" ")
}

impl Strip<'_> {
    /// Height of a bar of a railway.
    fn bar_height(&self) -> f64 {
        self.sheet.sizes.label * 1.45
    }

    /// Draws a route from `y` down, its name, its bar, its marks; returns the ordinate below it.
    fn route(&mut self, route: &Assessment<'_>, y: f64) -> f64 {
        let (lang, sizes) = (self.sheet.lang, self.sheet.sizes);
        let itinerary = &route.itinerary;
        let km = fill(Word::Km.text(lang), &[("n", &whole(itinerary.length().km(), lang))]);
        let room = self.sheet.right - self.sheet.left - text_width(&km, Face::Regular, sizes.label) - 8.0;
        let name = itinerary.route.names.get(lang);
        // A title that is the name need not be followed by it.
        let lines = if self.titled { Vec::new() } else { wrap(name, Face::SemiBold, sizes.label, room) };
        let mut y = y + sizes.label * 1.3;
        self.sheet.text("body", &km, Point::new(self.sheet.right, y), Anchor::Right);
        for (i, line) in lines.iter().enumerate() {
            y += if i == 0 { 0.0 } else { sizes.label * 1.3 };
            self.sheet.text("heading", line, Point::new(self.sheet.left, y), Anchor::Left);
        }
        // The discs of borders stand clear of the name.
        let top = y + sizes.label * 0.7 + PIN;
        let bottom = top + self.bar_height();
        let mut group = Group::new(format!("route-{}", itinerary.route.id));
        group.tag.label = Some(format!("{name}, {km}"));
        let same = |a: &Leg<'_>, b: &Leg<'_>| {
            state_of(a) == state_of(b) && a.segment.country == b.segment.country && a.segment.mode == b.segment.mode
        };
        for run in itinerary.legs.chunk_by(same) {
            let (first, last) = (&run[0], &run[run.len() - 1]);
            let (x0, x1) = (self.ruler.at(first.start.km()), self.ruler.at(last.end.km()));
            let area = Self::area(first.segment.mode, Rect::new(x0, top, x1, bottom));
            let key = format!("c-{}", first.segment.country);
            self.states.insert(state_of(first));
            self.modes.insert(first.segment.mode);
            group.nodes.extend(bar(&key, state_of(first), area));
            if state_of(first) == LineState::Known(SegmentState::Operational) {
                group.nodes.extend(textured(&key, self.texture(first.segment.country), area));
            }
        }
        self.sheet.nodes.push(Node::Group(group));
        self.codes(route, top, bottom);
        self.symbols(route, top, bottom);
        bottom + sizes.label * 1.15
    }

    /// The area of a bar by mode: the full height for railways, less for roads and sea lines.
    fn area(mode: Mode, Rect { left, top, right, bottom }: Rect) -> Rect {
        let share = match mode {
            Mode::Rail => 1.0,
            Mode::Road => 0.62,
            Mode::Sea => 0.34,
        };
        let (middle, half) = (f64::midpoint(top, bottom), (bottom - top) / 2.0 * share);
        Rect::new(left, middle - half, right, middle + half)
    }

    /// Writes country codes into the bar where they fit.
    fn codes(&mut self, route: &Assessment<'_>, top: f64, bottom: f64) {
        let size = self.sheet.sizes.small;
        for run in route.itinerary.legs.chunk_by(|a, b| a.segment.country == b.segment.country) {
            let country = run[0].segment.country;
            if !country.is_land() {
                continue;
            }
            let (x0, x1) = (self.ruler.at(run[0].start.km()), self.ruler.at(run[run.len() - 1].end.km()));
            let code = country.code().to_owned();
            let middle = Point::new(f64::midpoint(x0, x1), f64::midpoint(top, bottom) + size * 0.36);
            // The halo may reach over the ends of the bar.
            let room = Rect::new(x0 - 1.7, top - size, x1 + 1.7, bottom + size);
            // Dark letters on the colours, the ink of the page on what is hatched or empty.
            let here =
                self.ruler.values.1 * (middle.x - self.ruler.points.0) / (self.ruler.points.1 - self.ruler.points.0);
            let leg = run.iter().find(|leg| leg.end.km() >= here);
            let own = format!("code-{country}");
            let class = if leg.is_some_and(|leg| leg.status.is_open()) { own.as_str() } else { "code-open" };
            if !self.sheet.place(class, &code, room, [(middle, Anchor::Middle)]) {
                self.sheet.dropped.push(format!("{code} ({})", route.itinerary.route.id));
            }
        }
    }

    /// Draws borders above the bar, breaks of gauge and ports below it.
    fn symbols(&mut self, route: &Assessment<'_>, top: f64, bottom: f64) {
        let itinerary = &route.itinerary;
        for crossing in itinerary.crossings() {
            let x = self.ruler.at(crossing.at.km());
            let mark = if crossing.passability() == Passability::Yes { Mark::BorderOpen } else { Mark::BorderNotOpen };
            let nodes = mark_nodes(mark, x, top, bottom);
            self.sheet.nodes.extend(nodes);
            self.marks.insert(mark);
        }
        for gauge_break in itinerary.gauge_breaks() {
            let x = self.ruler.at(gauge_break.at.km());
            self.sheet.nodes.extend(mark_nodes(Mark::GaugeBreak, x, top, bottom));
            self.marks.insert(Mark::GaugeBreak);
        }
        for (i, leg) in itinerary.legs.iter().enumerate() {
            let port = self.atlas.places.get(leg.from).is_some_and(|p| p.facilities.contains(&Facility::Port));
            let by_sea = leg.segment.mode == Mode::Sea || i > 0 && itinerary.legs[i - 1].segment.mode == Mode::Sea;
            if port && by_sea {
                self.sheet.nodes.extend(mark_nodes(Mark::Port, self.ruler.at(leg.start.km()), top, bottom));
                self.marks.insert(Mark::Port);
            }
        }
    }

    /// Draws the scale below the bars; returns the ordinate below it.
    fn scale(&mut self, routes: &[Assessment<'_>], y: f64) -> f64 {
        let (lang, small) = (self.sheet.lang, self.sheet.sizes.small);
        let (from, to) = self.ruler.points;
        self.sheet.line("bar", vec![Point::new(from, y), Point::new(to, y)]);
        let most = ((to - from) / (small * 6.5)).max(2.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of ticks")]
        let ticks = self.ruler.ticks(most as usize);
        for km in ticks {
            let x = self.ruler.at(km);
            self.sheet.line("bar", vec![Point::new(x, y), Point::new(x, y + 3.0)]);
            let label = whole(km, lang);
            let at = Point::new(x, y + 3.0 + small * 1.1);
            let room = Rect::new(0.0, y, self.sheet.width, y + small * 4.0);
            self.sheet.place("tick", &label, room, [(at, Anchor::Middle), (at, Anchor::Left)]);
        }
        let mut starts = routes.iter().filter_map(|route| route.itinerary.route.stops.first());
        let first = starts.next();
        let title = match first.filter(|first| starts.all(|start| start == *first)) {
            Some(place) => fill(ChartWord::KmFrom.text(lang), &[("place", self.atlas.place_name(place, lang))]),
            None => ChartWord::Km.text(lang).to_owned(),
        };
        let mut y = y + 3.0 + small * 2.5;
        let lines = wrap(&title, Face::Regular, small, self.sheet.right - self.sheet.left);
        for (n, line) in lines.iter().enumerate() {
            y += if n > 0 { small * 1.3 } else { 0.0 };
            self.sheet.text("small", line, Point::new(self.sheet.left, y), Anchor::Left);
        }
        y + small * 1.2
    }

    /// Draws the legend of the colours, patterns and marks that were drawn; returns the ordinate below it.
    fn legend(&mut self, y: f64) -> f64 {
        let lang = self.sheet.lang;
        let mut items: Vec<(Item, String)> = Vec::new();
        for country in &self.countries {
            let words = if *country == Country::SEA {
                Word::Sea.text(lang).to_owned()
            } else {
                format!("{country} {}", self.atlas.country_name(*country, lang))
            };
            items.push((Item::Country(*country), words));
        }
        let rows = self.flow(&items, y);
        let seen = LineState::ALL.into_iter().filter(|state| self.states.contains(state));
        let mut items: Vec<(Item, String)> =
            seen.map(|state| (Item::State(state), state.label().text(lang).to_owned())).collect();
        if self.modes.contains(&Mode::Rail) && self.modes.contains(&Mode::Road) {
            items.push((Item::Mode(Mode::Rail), Word::Railway.text(lang).to_owned()));
            items.push((Item::Mode(Mode::Road), Word::Road.text(lang).to_owned()));
        }
        let marks = [
            (Mark::BorderOpen, Word::CrossingOpen.text(lang)),
            (Mark::BorderNotOpen, ChartWord::BorderNotOpen.text(lang)),
            (Mark::GaugeBreak, Word::GaugeBreak.text(lang)),
            (Mark::Port, Word::Port.text(lang)),
        ];
        items.extend(
            marks.into_iter().filter(|(mark, _)| self.marks.contains(mark)).map(|(m, w)| (Item::Mark(m), w.to_owned())),
        );
        self.flow(&items, rows) + self.sheet.sizes.small * 0.4
    }

    /// Draws items of the legend in rows; returns the ordinate below them.
    fn flow(&mut self, items: &[(Item, String)], y: f64) -> f64 {
        let textures = std::mem::take(&mut self.textures);
        let y = legend(&mut self.sheet, items, y, |item, area| Self::sample(item, area, &textures));
        self.textures = textures;
        y
    }

    /// The texture of a country.
    fn texture(&self, country: Country) -> Texture {
        self.textures.get(&country).copied().unwrap_or_default()
    }

    /// Sample of an item of the legend.
    fn sample(item: Item, area: Rect, textures: &BTreeMap<Country, Texture>) -> Vec<Node> {
        let Rect { left, top, right, bottom } = area;
        let solid = LineState::Known(SegmentState::Operational);
        match item {
            Item::Country(country) => {
                let key = format!("c-{country}");
                let mut nodes = bar(&key, solid, area);
                nodes.extend(textured(&key, textures.get(&country).copied().unwrap_or_default(), area));
                nodes
            }
            Item::State(state) => bar("any", state, area),
            Item::Mode(mode) => bar("any", solid, Self::area(mode, area)),
            Item::Mark(mark) => {
                let middle = f64::midpoint(left, right);
                let inset = (bottom - top) * 0.2;
                let mut nodes = bar("any", solid, Rect::new(left, top + inset, right, bottom - inset));
                nodes.extend(mark_nodes(mark, middle, top + inset, bottom - inset));
                nodes
            }
        }
    }
}

/// An item of the legend.
#[derive(Clone, Copy, Debug)]
enum Item {
    Country(Country),
    State(LineState),
    Mode(Mode),
    Mark(Mark),
}

/// The state in which a leg is drawn.
fn state_of(leg: &Leg<'_>) -> LineState {
    LineState::new(leg.status.state(), leg.status.closed_by().is_some())
}

/// Nodes of a mark at `x` of the bar from `top` to `bottom`: borders reach above it, breaks of gauge and ports below.
fn mark_nodes(mark: Mark, x: f64, top: f64, bottom: f64) -> Vec<Node> {
    let line = |class: &str, from: f64, to: f64, x: f64| {
        Path::lines(Tag::class(class), [vec![Point::new(x, from), Point::new(x, to)]])
    };
    let disc =
        |class: &str, y: f64| Node::Circle(Circle { tag: Tag::class(class), centre: Point::new(x, y), radius: 1.9 });
    match mark {
        Mark::BorderOpen => vec![line("tick-line", top - 1.5, bottom, x), disc("open", top - 2.4)],
        Mark::BorderNotOpen => vec![line("tick-line", top - 1.5, bottom, x), disc("closed", top - 2.4)],
        Mark::GaugeBreak => {
            [-0.9, 0.9].iter().map(|shift| line("bar", bottom - 2.5, bottom + 2.8, x + shift)).collect()
        }
        Mark::Port => {
            let tip = Point::new(x, bottom - 0.6);
            let (a, b) = (Point::new(x - 2.2, bottom + 3.0), Point::new(x + 2.2, bottom + 3.0));
            vec![Path::areas(Tag::class("end-dot"), [vec![tip, b, a]])]
        }
    }
}
