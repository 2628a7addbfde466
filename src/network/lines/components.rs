//! Connected components (union–find).

/// Disjoint sets of numbers from 0.
#[derive(Clone, Debug)]
pub(super) struct Sets(Vec<u32>);

impl Sets {
    /// Each number a set of its own.
    pub(super) fn new(count: u32) -> Self {
        Self((0..count).collect())
    }

    /// The lowest number of the set (with path halving).
    pub(super) fn lowest(&mut self, mut number: u32) -> u32 {
        while self.0[number as usize] != number {
            self.0[number as usize] = self.0[self.0[number as usize] as usize];
            number = self.0[number as usize];
        }
        number
    }

    /// Makes one set of two.
    pub(super) fn unite(&mut self, a: u32, b: u32) {
        let (a, b) = (self.lowest(a), self.lowest(b));
        self.0[a.max(b) as usize] = a.min(b);
    }
}

/// The component of each node, numbered in the order of their lowest nodes, and the number of nodes in each.
#[derive(Clone, Debug, Default)]
pub(super) struct Components {
    pub(super) of_node: Vec<u32>,
    pub(super) sizes: Vec<u32>,
}

impl Components {
    /// The components of `nodes` nodes with these links between them, in any direction.
    pub(super) fn new(nodes: u32, links: impl Iterator<Item = [u32; 2]>) -> Self {
        let mut sets = Sets::new(nodes);
        links.for_each(|[a, b]| sets.unite(a, b));
        let mut components = Self::default();
        for node in 0..nodes {
            let lowest = sets.lowest(node);
            let component = if lowest == node {
                components.sizes.push(0);
                u32::try_from(components.sizes.len() - 1).unwrap_or(u32::MAX)
            } else {
                components.of_node[lowest as usize]
            };
            components.sizes[component as usize] += 1;
            components.of_node.push(component);
        }
        components
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_linked_is_one_component() {
        let components = Components::new(6, [[4, 1], [3, 5], [5, 4]].into_iter());
        assert_eq!(components.of_node, [0, 1, 2, 1, 1, 1]);
        assert_eq!(components.sizes, [1, 4, 1]);
    }
}
