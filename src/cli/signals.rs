//! Signals: what is being written is finished or undone before a signal ends the program.

use std::sync::LazyLock;

#[cfg(unix)]
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use anyhow::Result;

/// A signal came while files were written; what was begun is finished or undone.
#[derive(Debug)]
pub(crate) struct Interrupted;

impl std::fmt::Display for Interrupted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("interrupted")
    }
}

impl std::error::Error for Interrupted {}

/// What came, and whether the next signal ends the program at once.
#[derive(Debug)]
#[cfg_attr(not(unix), derive(Default))]
struct Signals {
    #[cfg(unix)]
    deadly: Arc<AtomicBool>,
    #[cfg(unix)]
    caught: Arc<AtomicUsize>,
}

#[cfg(unix)]
impl Default for Signals {
    /// Listens to Ctrl-C and to the polite request to end.
    fn default() -> Self {
        use signal_hook::{consts, flag};
        let (deadly, caught) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
        for signal in [consts::SIGINT, consts::SIGTERM] {
            let number = usize::try_from(signal).unwrap_or_default();
            // A second signal is not held back, whatever hangs. What cannot be listened to ends the program as ever.
            let _ = flag::register_conditional_default(signal, Arc::clone(&deadly))
                .and_then(|_| flag::register_usize(signal, Arc::clone(&caught), number))
                .and_then(|_| flag::register(signal, Arc::clone(&deadly)));
        }
        Self { deadly, caught }
    }
}

static SIGNALS: LazyLock<Signals> = LazyLock::new(Signals::default);

#[cfg(unix)]
impl Signals {
    fn set_deadly(&self, deadly: bool) {
        self.deadly.store(deadly, Ordering::SeqCst);
    }

    /// The number of the signal that came, else 0.
    fn caught(&self) -> usize {
        self.caught.load(Ordering::SeqCst)
    }
}

#[cfg(not(unix))]
#[expect(clippy::unused_self, reason = "elsewhere nothing is held back")]
impl Signals {
    fn set_deadly(&self, _: bool) {}

    fn caught(&self) -> usize {
        0
    }
}

/// While it lives, the first signal is noted and does not end the program.
#[derive(Debug)]
pub(super) struct Held(&'static Signals);

impl Held {
    pub(super) fn new() -> Self {
        SIGNALS.set_deadly(false);
        Self(&SIGNALS)
    }

    /// Waits for something, which a signal may end.
    pub(super) fn wait<T>(&self, wait: impl FnOnce() -> T) -> T {
        self.0.set_deadly(true);
        let waited = wait();
        self.0.set_deadly(false);
        waited
    }

    /// Whether a signal came.
    ///
    /// # Errors
    /// One did.
    pub(super) fn check(&self) -> Result<()> {
        if self.0.caught() == 0 { Ok(()) } else { Err(Interrupted.into()) }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.0.set_deadly(true);
    }
}

/// Ends the program by the signal that came, if one did, as if nobody had held it back: shells and parents see which.
#[cfg(unix)]
pub(super) fn end_if_interrupted() {
    match i32::try_from(SIGNALS.caught()) {
        Ok(0) | Err(_) => {}
        Ok(signal) => end_by(signal),
    }
}

#[cfg(not(unix))]
pub(super) fn end_if_interrupted() {}

/// Ends the program as a reader that is gone ends other programs.
#[cfg(unix)]
pub(super) fn end_unread() {
    end_by(signal_hook::consts::SIGPIPE);
}

#[cfg(not(unix))]
pub(super) fn end_unread() {}

#[cfg(unix)]
fn end_by(signal: i32) {
    // Returns only for a signal that ends nothing.
    let _ = signal_hook::low_level::emulate_default_handler(signal);
}
