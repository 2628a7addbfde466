//! Places of the values of a TOML text: tables may be scattered, so they are kept from the parse.

use std::collections::BTreeMap;

/// Where a value begins in the text, and where those in it do.
#[derive(Debug, Default)]
pub(super) struct Offsets {
    pub(super) start: usize,
    /// Values of a table.
    pub(super) members: BTreeMap<String, Self>,
    /// Values of an array.
    pub(super) items: Vec<Self>,
}

impl Offsets {
    /// The place of a single value.
    pub(super) fn at(start: usize) -> Self {
        Self { start, ..Self::default() }
    }

    /// Where the value at `pointer` begins; keys stand in pointers as they are written, with their slashes.
    pub(super) fn find(&self, pointer: &str) -> Option<usize> {
        let Some(rest) = pointer.strip_prefix('/') else { return pointer.is_empty().then_some(self.start) };
        let index = rest.split('/').next().unwrap_or_default();
        match index.parse().ok().and_then(|index: usize| self.items.get(index)) {
            Some(item) => item.find(&rest[index.len()..]),
            None => self.members.iter().find_map(|(key, inner)| inner.find(rest.strip_prefix(key.as_str())?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_finds_its_value() {
        let table = |start, members: Vec<(&str, Offsets)>| Offsets {
            members: members.into_iter().map(|(key, inner)| (key.to_owned(), inner)).collect(),
            ..Offsets::at(start)
        };
        let list = Offsets { items: vec![Offsets::at(3), table(4, vec![("x", Offsets::at(5))])], ..Offsets::at(2) };
        let all = table(0, vec![("a", table(1, vec![("c", Offsets::at(8))])), ("a/b", list), ("7", Offsets::at(6))]);
        for (pointer, start) in
            [("", 0), ("/a", 1), ("/a/c", 8), ("/a/b", 2), ("/a/b/0", 3), ("/a/b/1/x", 5), ("/7", 6)]
        {
            assert_eq!(all.find(pointer), Some(start), "{pointer}");
        }
        for missing in ["/b", "/a/b/2", "/a/b/x", "/ac", "a"] {
            assert_eq!(all.find(missing), None, "{missing}");
        }
    }
}
