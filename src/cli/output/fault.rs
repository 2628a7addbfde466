//! Faults on purpose: in tests, the n-th operation on the disk fails, or the process ends there.

#[cfg(not(test))]
pub(super) use absent::point;
#[cfg(test)]
pub(super) use injected::{Fault, inject, point};

#[cfg(not(test))]
mod absent {
    use std::io;
    use std::path::Path;

    /// An operation is about to be done.
    #[expect(clippy::unnecessary_wraps, reason = "in tests it may fail")]
    pub(in super::super) fn point(_: &str, _: &Path) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod injected {
    use std::cell::RefCell;
    use std::io;
    use std::path::Path;

    /// What happens at an operation.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(in super::super) enum Fault {
        /// It fails.
        Fail,
        /// The process is killed.
        #[cfg(unix)]
        Signal(rustix::process::Signal),
    }

    #[derive(Debug)]
    struct Injected {
        at: usize,
        fault: Fault,
        /// The operations so far.
        seen: Vec<String>,
    }

    thread_local! {
        static INJECTED: RefCell<Option<Injected>> = const { RefCell::new(None) };
    }

    /// Runs something with a fault at its n-th operation, and gives the operations that it did.
    pub(in super::super) fn inject<T>(at: usize, fault: Fault, run: impl FnOnce() -> T) -> (T, Vec<String>) {
        INJECTED.set(Some(Injected { at, fault, seen: Vec::new() }));
        let done = run();
        (done, INJECTED.take().map(|injected| injected.seen).unwrap_or_default())
    }

    /// An operation is about to be done.
    pub(in super::super) fn point(what: &str, path: &Path) -> io::Result<()> {
        let fault = INJECTED.with_borrow_mut(|injected| {
            let injected = injected.as_mut()?;
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            injected.seen.push(format!("{what} {name}"));
            (injected.seen.len() == injected.at).then_some(injected.fault)
        });
        match fault {
            None => Ok(()),
            Some(Fault::Fail) => Err(io::Error::other("a fault on purpose")),
            #[cfg(unix)]
            Some(Fault::Signal(signal)) => {
                rustix::process::kill_process(rustix::process::getpid(), signal)?;
                Ok(())
            }
        }
    }
}
