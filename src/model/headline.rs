//! Headlines: what a set of routes shows on a day.

use std::fmt;

use super::RouteId;

/// What some routes show on a day, as one finding with its figures: a map prints it as a sentence in its language.
///
/// Lengths are in whole kilometres, as `compare` prints them; what a route lacks is its row "Missing". Derived by
/// [`network::headline`](crate::network::headline).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Headline {
    /// A single route, open end to end.
    Open {
        /// The route.
        route: RouteId,
        /// Its length.
        km: i64,
    },
    /// A single route of which parts are not in operation.
    Lacks {
        /// The route.
        route: RouteId,
        /// Length that is not in operation.
        km: i64,
        /// Length of the whole route.
        of: i64,
    },
    /// A single route that is in operation in all its parts, and yet not open.
    Shut {
        /// The route.
        route: RouteId,
    },
    /// A single route of which nobody says whether it is open.
    NotKnown {
        /// The route.
        route: RouteId,
    },
    /// Of several routes one is open end to end, the others are not.
    OnlyOpen {
        /// The open route.
        route: RouteId,
        /// Number of the other routes.
        others: usize,
        /// The least and the most that any of these lacks; `None` where one lacks nothing and is closed.
        lacks: Option<(i64, i64)>,
    },
    /// Of several routes one is known to be open end to end; of others it is not known.
    OnlyKnownOpen {
        /// The open route.
        route: RouteId,
    },
    /// Two or more of several routes are open end to end, but not all.
    SomeOpen {
        /// The open routes.
        routes: Vec<RouteId>,
        /// Number of all routes.
        of: usize,
    },
    /// All of several routes are open end to end.
    AllOpen {
        /// The shortest.
        route: RouteId,
        /// Its length.
        km: i64,
        /// Number of routes.
        of: usize,
    },
    /// None of several routes is open end to end.
    NoneOpen {
        /// The route that lacks least, and how much; `None` where a closure alone bars one.
        least: Option<(RouteId, i64)>,
        /// Number of routes.
        of: usize,
    },
    /// None of several routes is known to be open end to end.
    NoneKnown {
        /// Number of routes.
        of: usize,
    },
}

/// Its kind and figures, for metadata: `only-open btk, others: 2, missing_km: 461–467`.
impl fmt::Display for Headline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open { route, km } => write!(f, "open {route}, length_km: {km}"),
            Self::Lacks { route, km, of } => write!(f, "lacks {route}, missing_km: {km}, length_km: {of}"),
            Self::Shut { route } => write!(f, "shut {route}, missing_km: 0"),
            Self::NotKnown { route } => write!(f, "not-known {route}"),
            Self::OnlyOpen { route, others, lacks: None } => write!(f, "only-open {route}, others: {others}"),
            Self::OnlyOpen { route, others, lacks: Some((low, high)) } => {
                write!(f, "only-open {route}, others: {others}, missing_km: {low}–{high}")
            }
            Self::OnlyKnownOpen { route } => write!(f, "only-known-open {route}"),
            Self::SomeOpen { routes, of } => {
                let routes: Vec<&str> = routes.iter().map(RouteId::as_str).collect();
                write!(f, "some-open {}, routes: {of}", routes.join(" "))
            }
            Self::AllOpen { route, km, of } => write!(f, "all-open, shortest {route}, length_km: {km}, routes: {of}"),
            Self::NoneOpen { least: Some((route, km)), of } => {
                write!(f, "none-open, least {route}, missing_km: {km}, routes: {of}")
            }
            Self::NoneOpen { least: None, of } => write!(f, "none-open, routes: {of}"),
            Self::NoneKnown { of } => write!(f, "none-known, routes: {of}"),
        }
    }
}
