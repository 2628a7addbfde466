//! Makes an atlas of anybody's lines: a way over them becomes places, segments, border crossings and a route.
//!
//! `traits` reads what lines say of themselves, a `course` is a line with it, `lands` has its countries, `along` the named
//! points beside it, `node` the places where it is divided. `atlas` is the draft, `shared` finds what it already has, `add`
//! puts a course into it.

mod add;
mod along;
mod atlas;
mod course;
mod files;
mod into;
mod landing;
mod lands;
mod node;
mod shared;
mod todo;
mod traits;

pub use add::{Added, RoutePlan};
pub use along::{Along, along};
pub use atlas::{Draft, DraftCrossing, DraftPlace, DraftRoute, DraftSegment, unused};
pub use course::{Course, Run};
pub use files::{File, Origin};
pub use landing::{Landing, land};
pub use todo::{Todo, todo};
pub use traits::{TraitFields, TraitReader, Traits};
