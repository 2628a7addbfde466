//! A light form of a scene, for a file that has to be small.

use std::collections::BTreeSet;

use super::geometry::Point;
use super::node::{Node, Path, Scene};
use super::polyline::simplify;

/// Number of vertices up to which a path is taken for a symbol, whose shape stays.
const SYMBOL: usize = 8;

/// How far lines may be off that are more than decoration, in points.
const FINE: f64 = 0.4;

impl Scene {
    /// The scene with lines of decoration that are off by `tolerance` points at most, others by less, on a grid of a tenth
    /// of a point, and without the names and data of single paths: neighbours that look alike become one. Groups whose id
    /// begins with one of `without` are left out, and styles that nothing has.
    #[must_use]
    pub fn light(&self, tolerance: f64, without: &[&str]) -> Self {
        let mut scene = self.clone();
        leave_out(&mut scene.nodes, without);
        let mut clips = BTreeSet::new();
        scene.nodes.iter().for_each(|node| collect_clips(node, &mut clips));
        lighten(&mut scene.nodes, tolerance.min(FINE), tolerance, &clips);
        scene.tidied()
    }

    /// The scene with lines that are off by `tolerance` points at most, on a grid of a tenth of a point.
    #[must_use]
    pub fn coarser(mut self, tolerance: f64) -> Self {
        coarsen_all(&mut self.nodes, tolerance);
        self
    }
}

fn leave_out(nodes: &mut Vec<Node>, without: &[&str]) {
    let goes = |id: &str| without.iter().any(|begin| id.starts_with(begin));
    nodes.retain(|node| !matches!(node, Node::Group(group) if goes(&group.tag.id)));
    for node in nodes {
        if let Node::Group(group) = node {
            leave_out(&mut group.nodes, without);
        }
    }
}

/// Collects the ids of the paths by which groups are clipped.
fn collect_clips(node: &Node, clips: &mut BTreeSet<String>) {
    if let Node::Group(group) = node {
        clips.extend(group.clip.iter().cloned());
        group.nodes.iter().for_each(|node| collect_clips(node, clips));
    }
}

/// Lightens nodes: `tolerance` is theirs, `coarse` that of decoration among them.
fn lighten(nodes: &mut Vec<Node>, tolerance: f64, coarse: f64, clips: &BTreeSet<String>) {
    let mut light: Vec<Node> = Vec::with_capacity(nodes.len());
    for mut node in nodes.drain(..) {
        match &mut node {
            Node::Group(group) => {
                let own = if group.decoration { coarse } else { tolerance };
                lighten(&mut group.nodes, own, coarse, clips);
            }
            Node::Path(path) => {
                coarsen(path, tolerance);
                path.tag.data.clear();
                if !clips.contains(&path.tag.id) {
                    path.tag.id.clear();
                }
                if let Some(Node::Path(before)) = light.last_mut()
                    && joins(before, path)
                {
                    before.parts.append(&mut path.parts);
                    continue;
                }
            }
            Node::Circle(_) | Node::Raster(_) | Node::Text(_) => {}
        }
        light.push(node);
    }
    *nodes = light;
}

/// Whether two paths can be one: what is filled cannot, as it is by the even-odd rule.
fn joins(before: &Path, path: &Path) -> bool {
    let open = |path: &Path| path.dash_offset == 0.0 && path.parts.iter().all(|part| !part.closed);
    before.tag == path.tag && before.tag.id.is_empty() && open(before) && open(path)
}

fn coarsen_all(nodes: &mut [Node], tolerance: f64) {
    for node in nodes {
        match node {
            Node::Group(group) => coarsen_all(&mut group.nodes, tolerance),
            Node::Path(path) => coarsen(path, tolerance),
            Node::Circle(_) | Node::Raster(_) | Node::Text(_) => {}
        }
    }
}

fn coarsen(path: &mut Path, tolerance: f64) {
    let tenths = |p: &Point| Point::new((p.x * 10.0).round() / 10.0, (p.y * 10.0).round() / 10.0);
    for part in &mut path.parts {
        if part.points.len() > SYMBOL {
            part.points = simplify(&part.points, tolerance);
        }
        part.points = part.points.iter().map(tenths).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Group, Tag};
    use super::*;

    fn scene(nodes: Vec<Node>) -> Scene {
        Scene { nodes, ..Scene::default() }
    }

    #[test]
    fn alike_neighbours_are_one_path_and_what_clips_keeps_its_name() {
        let line = |id: &str, class: &str, x: f64| {
            let tag = Tag::id(id).with_class(class).with("km", "1");
            Path::lines(tag, [(0..20).map(|i| Point::new(x + f64::from(i), 0.04)).collect()])
        };
        let mut clipped = Group::new("g");
        clipped.clip.push("c".to_owned());
        let nodes = vec![line("a", "x", 0.0), line("b", "x", 19.0), line("c", "x", 38.0), Node::Group(clipped)];
        let light = scene(nodes).light(0.2, &["none"]).nodes;
        let [Node::Path(one), Node::Path(clip), Node::Group(_)] = light.as_slice() else { panic!("{light:?}") };
        assert_eq!((one.parts.len(), one.parts[0].points.len()), (2, 2));
        assert_eq!((one.tag.id.as_str(), clip.tag.id.as_str()), ("", "c"));
    }

    #[test]
    fn a_coarser_scene_keeps_its_paths_and_their_names() {
        let line = (0..20).map(|i| Point::new(f64::from(i), if i % 2 == 0 { 0.04 } else { -0.04 }));
        let tag = Tag::id("a").with("km", "1");
        let mut group = Group::new("g");
        group.nodes.push(Path::lines(tag.clone(), [line.collect()]));
        let scene = scene(vec![Node::Group(group)]).coarser(0.1);
        let [Node::Group(group)] = scene.nodes.as_slice() else { panic!("{scene:?}") };
        let [Node::Path(path)] = group.nodes.as_slice() else { panic!("{group:?}") };
        assert_eq!(
            (&path.tag, path.parts[0].points.as_slice()),
            (&tag, &[Point::new(0.0, 0.0), Point::new(19.0, 0.0)][..])
        );
    }
}
