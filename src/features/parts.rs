//! A list in parts, which processors work on side by side, and which grows without being copied.

use crate::parallel;

/// Number of items in a part.
const AT_ONCE: usize = 4096;

/// A list in parts.
#[derive(Debug)]
pub(super) struct Parts<T>(Vec<Vec<T>>);

impl<T> Default for Parts<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Parts<T> {
    pub(super) fn push(&mut self, item: T) {
        match self.0.last_mut() {
            Some(part) if part.len() < AT_ONCE => part.push(item),
            _ => self.0.push(vec![item]),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().flatten()
    }

    pub(super) fn len(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Moves the items of another list behind these.
    pub(super) fn append(&mut self, other: Self) {
        for mut part in other.0 {
            match part.pop() {
                Some(only) if part.is_empty() => self.push(only),
                last => {
                    part.extend(last);
                    self.0.push(part);
                }
            }
        }
    }

    /// What `work` makes of each item of a list, on all processors; or the first error.
    pub(super) fn of<S: Sync, E: Send>(items: &[S], work: impl Fn(&S) -> Result<T, E> + Sync) -> Result<Self, E>
    where
        T: Send,
    {
        let parts = parallel::map(items.chunks(AT_ONCE), |part| part.iter().map(&work).collect::<Result<Vec<T>, E>>());
        parts.into_iter().collect::<Result<_, E>>().map(Self)
    }

    /// What `work` makes of each part and the index of its first item, on all processors, in order.
    pub(super) fn map<R: Send>(self, work: impl Fn(usize, Vec<T>) -> R + Sync) -> Vec<R>
    where
        T: Send,
    {
        let firsts = self.0.iter().scan(0, |next, part| Some(std::mem::replace(next, *next + part.len())));
        let firsts: Vec<usize> = firsts.collect();
        parallel::map(firsts.into_iter().zip(self.0), |(first, part)| work(first, part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_one_list() {
        let mut list = Parts::default();
        (0..10_000).for_each(|n| list.push(n));
        list.append(Parts::of(&[10_000, 10_001], |n| Ok::<usize, ()>(*n)).unwrap());
        assert_eq!((list.len(), list.0.len()), (10_002, 4));
        assert!(list.iter().copied().eq(0..10_002));
        let firsts = list.map(|first, part| (first, part[0]));
        assert!(firsts.iter().all(|(index, item)| index == item));
        assert_eq!(Parts::of(&[1, 2, 3], |n| if *n == 2 { Err(*n) } else { Ok(*n) }).err(), Some(2));
    }
}
