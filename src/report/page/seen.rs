//! Views of the page, and items with the views that they stand in.

use serde::Serialize;

use crate::compare::Comparison;
use crate::model::{Date, Names};

/// A scenario that readers of the HTML report can select, with the comparison on each date.
#[derive(Debug)]
pub struct PageView<'a> {
    /// Id of the scenario; empty for the first.
    pub id: String,
    /// Names of the scenario; `None` for the states as they are.
    pub names: Option<Names>,
    /// Reason for the scenario; may be empty.
    pub reason: String,
    /// Date, its short label, empty for that of the data, and the comparison on it; all views have the same dates.
    pub steps: Vec<(Date, String, Comparison<'a>)>,
}

/// An item of the page with the views that it stands in.
#[derive(Serialize)]
pub(super) struct Seen<T> {
    of: T,
    /// The number of its set of views; `None` where it stands in all of them.
    views: Option<usize>,
    /// Whether it stands in the first view, which is all that there is without a script.
    now: bool,
}

/// Sets of views, each once and known by its place. A view too is known by its place: the dates of the first scenario, then
/// those of the next.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Sets {
    known: Vec<Vec<usize>>,
    #[serde(skip)]
    views: usize,
}

impl Sets {
    /// No sets yet, of so many views.
    pub(super) fn of(views: usize) -> Self {
        Self { known: Vec::new(), views }
    }

    pub(super) fn seen<T>(&mut self, of: T, views: Vec<usize>) -> Seen<T> {
        let now = views.first() == Some(&0);
        if views.len() == self.views {
            return Seen { of, views: None, now };
        }
        let at = self.known.iter().position(|known| *known == views).unwrap_or(self.known.len());
        if at == self.known.len() {
            self.known.push(views);
        }
        Seen { of, views: Some(at), now }
    }

    /// The items of all views, in the order of the views, each once.
    pub(super) fn merged<T: PartialEq>(&mut self, views: impl IntoIterator<Item = Vec<T>>) -> Vec<Seen<T>> {
        merge(views.into_iter().enumerate()).into_iter().map(|(item, views)| self.seen(item, views)).collect()
    }
}

/// The items of numbered lists, each once with the numbers of its lists. One that is new stands behind the one before it in its
/// own list.
pub(super) fn merge<T: PartialEq>(lists: impl IntoIterator<Item = (usize, Vec<T>)>) -> Vec<(T, Vec<usize>)> {
    let mut merged: Vec<(T, Vec<usize>)> = Vec::new();
    for (list, items) in lists {
        let mut next = 0;
        for item in items {
            // What a list has twice stands twice.
            let known = merged.iter().position(|(other, lists)| *other == item && lists.last() != Some(&list));
            if let Some(at) = known {
                merged[at].1.push(list);
            } else {
                merged.insert(next, (item, vec![list]));
            }
            next = known.unwrap_or(next) + 1;
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_in_a_list_stands_behind_the_one_before_it() {
        let merged = merge([(0, vec!["a", "b", "d"]), (1, vec!["a", "c", "d"]), (2, vec!["e", "d", "d"])]);
        let expected: Vec<(&str, Vec<usize>)> = vec![
            ("e", vec![2]),
            ("a", vec![0, 1]),
            ("c", vec![1]),
            ("b", vec![0]),
            ("d", vec![0, 1, 2]),
            ("d", vec![2]),
        ];
        assert_eq!(merged, expected);
    }

    #[test]
    fn a_set_of_views_has_one_number() {
        let mut sets = Sets::of(3);
        let seen = sets.merged([vec!["a", "b"], vec!["a", "c"], vec!["a", "b"]]);
        let told: Vec<(&str, Option<usize>, bool)> = seen.iter().map(|seen| (seen.of, seen.views, seen.now)).collect();
        assert_eq!(told, [("a", None, true), ("c", Some(0), false), ("b", Some(1), true)]);
        assert_eq!(sets.known, [vec![1], vec![0, 2]]);
    }
}
