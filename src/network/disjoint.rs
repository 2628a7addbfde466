//! Number of link-disjoint paths (maximum flow).

use std::collections::VecDeque;

/// The number of link-disjoint paths from any of `from` to any of `to`.
///
/// By Menger's theorem it is the maximum flow over links of capacity one, found by shortest augmenting paths (Edmonds
/// and Karp 1972, <https://doi.org/10.1145/321694.321699>).
///
/// Links can be followed either way; `changes` only from the first node to the second, without limit.
pub(super) fn disjoint_paths(
    nodes: usize,
    links: &[(usize, usize)],
    changes: &[(usize, usize)],
    from: &[usize],
    to: &[usize],
) -> usize {
    if from.iter().any(|node| to.contains(node)) {
        return 0;
    }
    let mut flow = Flow { edges: Vec::new(), out: vec![Vec::new(); nodes] };
    for &(a, b) in links {
        // An undirected edge is its own reverse.
        flow.edge(a, b, 1, 1);
    }
    for &(a, b) in changes {
        flow.edge(a, b, usize::MAX / 2, 0);
    }
    let mut paths = 0;
    while flow.augment(from, to) {
        paths += 1;
    }
    paths
}

struct Edge {
    to: usize,
    room: usize,
}

struct Flow {
    /// Edge `2i + 1` is the reverse of edge `2i`.
    edges: Vec<Edge>,
    out: Vec<Vec<usize>>,
}

impl Flow {
    fn edge(&mut self, a: usize, b: usize, there: usize, back: usize) {
        self.out[a].push(self.edges.len());
        self.edges.push(Edge { to: b, room: there });
        self.out[b].push(self.edges.len());
        self.edges.push(Edge { to: a, room: back });
    }

    /// Sends one more unit of flow; `false` when there is no augmenting path.
    fn augment(&mut self, from: &[usize], to: &[usize]) -> bool {
        let mut by: Vec<Option<usize>> = vec![None; self.out.len()];
        let mut queue: VecDeque<usize> = from.iter().copied().collect();
        while let Some(node) = queue.pop_front() {
            if to.contains(&node) {
                self.send(node, &by, from);
                return true;
            }
            for &edge in &self.out[node] {
                let Edge { to: next, room } = self.edges[edge];
                if room > 0 && by[next].is_none() && !from.contains(&next) {
                    by[next] = Some(edge);
                    queue.push_back(next);
                }
            }
        }
        false
    }

    fn send(&mut self, end: usize, by: &[Option<usize>], from: &[usize]) {
        let mut node = end;
        while !from.contains(&node) {
            let Some(edge) = by[node] else { return };
            self.edges[edge].room -= 1;
            self.edges[edge ^ 1].room += 1;
            node = self.edges[edge ^ 1].to;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parallel_links_are_two_paths_and_a_bridge_is_one() {
        assert_eq!(disjoint_paths(2, &[(0, 1), (0, 1)], &[], &[0], &[1]), 2);
        assert_eq!(disjoint_paths(4, &[(0, 1), (0, 1), (1, 2), (2, 3), (2, 3)], &[], &[0], &[3]), 1);
        assert_eq!(disjoint_paths(3, &[(0, 1)], &[], &[0], &[2]), 0);
    }

    #[test]
    fn a_change_goes_one_way_and_carries_any_number() {
        let links = [(0, 1), (0, 1), (2, 3), (2, 3)];
        assert_eq!(disjoint_paths(4, &links, &[(1, 2)], &[0], &[3]), 2);
        assert_eq!(disjoint_paths(4, &links, &[(2, 1)], &[0], &[3]), 0);
    }

    #[test]
    fn a_first_choice_can_be_taken_back() {
        // Going 0-1-2-3 first blocks both of 0-1-4-3 and 0-5-2-3 unless it is undone.
        let links = [(0, 1), (1, 2), (2, 3), (1, 4), (4, 3), (0, 5), (5, 2)];
        assert_eq!(disjoint_paths(6, &links, &[], &[0], &[3]), 2);
    }
}
