//! Styles: every class that a drawing uses has one.

use corridor::{
    Assessment, Background, ChartKind, ChartOptions, Itinerary, MapOptions, Theme,
    chart::ChartForm,
    draw_chart, draw_map,
    scene::{Node, Scene},
};

use crate::harness::SHIPPED;

/// The classes of nodes that have no style, and texts without a text style.
fn unstyled(scene: &Scene) -> Vec<String> {
    let mut missing: Vec<String> = Vec::new();
    let mut open: Vec<&Node> = scene.nodes.iter().collect();
    while let Some(node) = open.pop() {
        let classes = node.tag().class.split(' ').filter(|class| !class.is_empty());
        missing.extend(classes.filter(|class| !scene.styles.contains_key(*class)).map(str::to_owned));
        match node {
            Node::Group(group) => open.extend(&group.nodes),
            Node::Text(text) if scene.text_style(&text.tag.class).is_none() => missing.push(text.tag.class.clone()),
            _ => {}
        }
    }
    missing
}

#[test]
fn every_class_has_a_style() {
    let (study, base) = &*SHIPPED;
    let view = study.on(None);
    let chosen = study.routes(&["baku-kars".to_owned(), "instc-west".to_owned()]).unwrap();
    let assessed: Vec<Assessment<'_>> = chosen.iter().map(|route| view.assess(route).unwrap()).collect();
    let itineraries: Vec<Itinerary<'_>> = chosen.iter().map(|route| view.itinerary(route).unwrap()).collect();
    for theme in [Theme::Light, Theme::Dark, Theme::Print] {
        let options = MapOptions { theme, ..MapOptions::default() };
        let background = Background::new(base, &[]);
        let map = draw_map(study.atlas(), &itineraries, &background, &options).unwrap();
        assert_eq!(unstyled(&map.drawing.scene), [""; 0], "map, {theme:?}");
        let kinds = [ChartKind::Strip, ChartKind::Time, ChartKind::Cost, ChartKind::Timeline, ChartKind::Promises];
        for kind in kinds {
            for form in [ChartForm::Bars, ChartForm::Stairs] {
                let options = ChartOptions { theme, form, ..ChartOptions::new(kind) };
                let chart = draw_chart(study.atlas(), &assessed, &view.assumptions, &options).unwrap();
                assert_eq!(unstyled(&chart.scene), [""; 0], "{kind:?}, {form:?}, {theme:?}");
            }
        }
    }
}
