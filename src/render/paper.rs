//! Documents on paper as PDF: tagged for screen readers (PDF/UA-1), with an outline.

use std::num::NonZeroU16;

use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Point as At, Transform};
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};

use super::pdf::{Fonts, Ink, single};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::scene::{Node, Paper, Part, Role, paths};

/// Writes a document as a PDF. Its structure is tagged: headings, lists, tables with their heads, and the alternative texts
/// of its drawings, which stay vectors. It says that it is PDF/UA-1 only if it is: a map with a name in a script that no
/// shipped font has is none.
///
/// # Errors
/// A page has no size, or a font cannot be embedded.
pub fn paper(paper: &Paper<'_>) -> Result<Vec<u8>> {
    let checked = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let checked = checked.ok().and_then(|checked| write(paper, checked).ok());
    checked.map_or_else(|| write(paper, Configuration::default()), Ok)
}

fn write(paper: &Paper<'_>, configuration: Configuration) -> Result<Vec<u8>> {
    let broken = |why: String| Finding::error("pdf", "the document", why);
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let direction = if paper.rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    document.set_metadata(
        Metadata::new()
            .title(paper.title.clone())
            .language(paper.lang.to_owned())
            .text_direction(direction)
            .creator(format!("corridor {}", env!("CARGO_PKG_VERSION"))),
    );
    let mut pieces = Vec::new();
    paper.parts.iter().for_each(|part| collect(part, &mut pieces));
    let mut marks: Vec<Option<Identifier>> = pieces.iter().map(|_| None).collect();
    let mut fonts = Fonts::new();
    for (number, leaf) in paper.pages.iter().enumerate() {
        let Some(settings) = PageSettings::from_wh(single(leaf.size.0), single(leaf.size.1)) else {
            return Err(broken("a page of this size cannot be made".to_owned()).into());
        };
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for node in &leaf.furniture {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
            let nodes = std::slice::from_ref(node);
            Ink { surface: &mut surface, styles: &paper.styles, paths: paths(nodes), fonts: &mut fonts }.nodes(nodes);
            surface.end_tagged();
        }
        for (piece, mark) in pieces.iter().zip(&mut marks).filter(|(piece, _)| page_of(piece) == Some(number)) {
            *mark = Some(surface.start_tagged(ContentTag::Other));
            match piece {
                Part::Ink(_, nodes) => {
                    let paths = paths(nodes);
                    Ink { surface: &mut surface, styles: &paper.styles, paths, fonts: &mut fonts }.nodes(nodes);
                }
                Part::Drawing(_, area, scene) => {
                    let scale = single(area.width() / scene.width.get());
                    let place = Transform::from_row(scale, 0.0, 0.0, scale, single(area.left), single(area.top));
                    surface.push_transform(&place);
                    let paths = paths(&scene.nodes);
                    Ink { surface: &mut surface, styles: &scene.styles, paths, fonts: &mut fonts }.nodes(&scene.nodes);
                    surface.pop();
                }
                Part::Group(..) => {}
            }
            surface.end_tagged();
        }
        surface.finish();
        page.finish();
    }
    let mut marks = marks.into_iter();
    let mut tree = TagTree::new().with_lang(Some(paper.lang.to_owned()));
    for part in &paper.parts {
        if let Some(group) = tagged(part, &mut marks) {
            tree.push(group);
        }
    }
    document.set_tag_tree(tree);
    document.set_outline(outline(paper));
    document.finish().map_err(|error| broken(format!("the PDF cannot be written: {error:?}")).into())
}

/// What is drawn, in the order of reading.
fn collect<'p, 's>(part: &'p Part<'s>, pieces: &mut Vec<&'p Part<'s>>) {
    match part {
        Part::Group(_, parts) => parts.iter().for_each(|part| collect(part, pieces)),
        piece => pieces.push(piece),
    }
}

fn page_of(part: &Part<'_>) -> Option<usize> {
    match part {
        Part::Ink(page, _) | Part::Drawing(page, ..) => Some(*page),
        Part::Group(..) => None,
    }
}

/// The tags of a group and of all in it; `marks` are those of what is drawn, in the same order.
fn tagged(part: &Part<'_>, marks: &mut impl Iterator<Item = Option<Identifier>>) -> Option<TagGroup> {
    let Part::Group(role, parts) = part else { return None };
    let mut group = TagGroup::new(kind(role));
    for part in parts {
        match part {
            Part::Group(..) => {
                if let Some(inner) = tagged(part, marks) {
                    group.push(inner);
                }
            }
            _ => {
                if let Some(mark) = marks.next().flatten() {
                    group.push(mark);
                }
            }
        }
    }
    // An item has its words in a body.
    if *role == Role::Item {
        let mut body = TagGroup::new(Tag::LBody);
        body.children = std::mem::take(&mut group.children);
        group.push(body);
    }
    Some(group)
}

fn kind(role: &Role) -> TagKind {
    let level = |level: u16| NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    match role {
        Role::Title(words) => Tag::Hn(level(1), Some(words.clone())).into(),
        Role::Heading(words) => Tag::Hn(level(2), Some(words.clone())).into(),
        Role::Paragraph => Tag::P.into(),
        Role::List => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure(alt) => Tag::Figure(Some(alt.clone())).into(),
    }
}

/// The headings, each with the place at which it stands.
fn outline(paper: &Paper<'_>) -> Outline {
    let mut outline = Outline::new();
    for part in &paper.parts {
        let Part::Group(Role::Title(words) | Role::Heading(words), parts) = part else { continue };
        if let Some(Part::Ink(page, nodes)) = parts.first() {
            let above = nodes.iter().find_map(|node| if let Node::Text(text) = node { Some(text.at.y) } else { None });
            let top = At::from_xy(0.0, single((above.unwrap_or_default() - 20.0).max(0.0)));
            outline.push_child(OutlineNode::new(words.clone(), XyzDestination::new(*page, top)));
        }
    }
    outline
}
