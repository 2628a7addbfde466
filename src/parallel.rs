//! Work on all processors, with results in the order of the items.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};

/// How many threads there are to work on. The system is asked once: its answer takes as long as a small job.
static PROCESSORS: LazyLock<usize> =
    LazyLock::new(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get));

/// `work` done for each item, on all processors; the results are in the order of the items, so nothing depends on how
/// many processors there are.
pub fn map<T: Send, R: Send>(items: impl IntoIterator<Item = T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let items: Vec<Mutex<Option<T>>> = items.into_iter().map(|item| Mutex::new(Some(item))).collect();
    let next = AtomicUsize::new(0);
    // Each worker takes the next item that nobody has, so that a few long ones do not leave the others waiting.
    let take = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        let item = items.get(at)?.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        Some((at, work(item)))
    };
    let worker = || std::iter::from_fn(take).collect::<Vec<(usize, R)>>();
    let workers = PROCESSORS.min(items.len());
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(worker)).collect();
        let mut done = worker();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// `work` done for each of many small items, so many at once: a thread is worth starting for a hundred of them, not for ten.
pub fn each<'a, T: Sync, R: Send>(items: &'a [T], at_once: usize, work: impl Fn(&'a T) -> R + Sync) -> Vec<R> {
    let parts = map(items.chunks(at_once), |part| part.iter().map(&work).collect::<Vec<R>>());
    let mut all = Vec::with_capacity(items.len());
    for part in parts {
        all.extend(part);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..1000).collect();
        let uneven = |n: &u64| (0..(n % 7) * 1000).fold(*n, |sum, _| sum.rotate_left(1).rotate_right(1));
        assert_eq!(map(&items, uneven), items);
        assert_eq!(map([0_u8; 0], |n| n), [0_u8; 0]);
        assert_eq!(each(&items, 64, |n| n + 1), items.iter().map(|n| n + 1).collect::<Vec<_>>());
    }
}
