//! What changed since an earlier edition of the atlas, as a finding.

use std::collections::BTreeSet;

use super::findings::{BriefFinding, Findings, Since};
use super::labels::date;
use crate::compare::{AtlasDifference, FeatureChange, FigureChanges};
use crate::network::Passability;
use crate::words::say;

impl Findings<'_> {
    /// What changed in the data since the earlier edition, and on the routes of the comparison.
    pub(super) fn since(&self) -> Option<BriefFinding> {
        let (Since { edition, difference }, lang) = (self.since?, self.lang);
        let count = |of: FeatureChange| {
            let changes = difference.layers.iter().filter(|change| change.change == of);
            changes.map(|change| (change.layer, change.id.as_str())).collect::<BTreeSet<_>>().len()
        };
        let kinds = [
            ("since-added", FeatureChange::Added),
            ("since-removed", FeatureChange::Removed),
            ("since-moved", FeatureChange::Moved),
            ("since-changed", FeatureChange::Changed),
        ];
        let counted = kinds.map(|(id, of)| (id, count(of)));
        let mut parts: Vec<String> =
            counted.iter().filter(|(_, n)| *n > 0).map(|(id, n)| say!(lang, id, n = *n)).collect();
        let was_open = |changes: &FigureChanges| changes.passable.0 == Passability::Yes;
        let is_open = |changes: &FigureChanges| changes.passable.1 == Passability::Yes;
        let routes = [
            ("since-open", self.changed(difference, |changes| is_open(changes) && !was_open(changes))),
            ("since-shut", self.changed(difference, |changes| was_open(changes) && !is_open(changes))),
            ("since-figures", self.changed(difference, |changes| was_open(changes) == is_open(changes))),
        ];
        let named = routes.into_iter().filter(|(_, routes)| !routes.is_empty());
        parts.extend(named.map(|(id, routes)| say!(lang, id, routes = routes.join(lang.list_separator()))));
        if parts.is_empty() {
            parts.push(say!(lang, "since-nothing"));
        }
        let parts = parts.join(lang.clause_separator());
        Some(BriefFinding {
            text: say!(lang, "since-edition", date = date(edition, lang), parts = parts),
            anchor: self.comparison.groups.first().map(|group| format!("table-{}", group.group.id))?,
            notes: Vec::new(),
        })
    }

    /// The names of the routes of the comparison that changed so.
    fn changed(&self, difference: &AtlasDifference, so: impl Fn(&FigureChanges) -> bool) -> Vec<String> {
        let routes = self.comparison.groups.iter().flat_map(|group| &group.routes).map(|route| route.itinerary.route);
        let mut names: Vec<String> = Vec::new();
        for route in routes {
            let name = route.names.get(self.lang);
            let is_new = names.iter().all(|known| known != name);
            if is_new && difference.figures.iter().any(|changes| route.id.as_str() == changes.route && so(changes)) {
                names.push(name.to_owned());
            }
        }
        names
    }
}
