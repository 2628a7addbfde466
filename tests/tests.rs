//! One integration binary: one link, not ten.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]
#![allow(missing_docs, reason = "tests are named by what they prove")]
#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]

mod cases;
mod fuzz;
mod harness;
