//! Changes of assumptions by a scenario: of their value, for one country, crossing or direction, or where there was none.

use super::assumptions::Assumptions;
use crate::diagnostic::{Finding, closest};
use crate::error::Result;
use crate::model::{
    Assumption, Atlas, Changed, Country, Direction, Estimate, EventKind, Measure, Mode, NewValue, SourceId, Spread,
};

impl Assumptions {
    /// Applies a change, to an assumption of the atlas or to one that it makes.
    pub(super) fn change(&mut self, atlas: &Atlas, change: &Changed) -> Result<()> {
        let (at, fresh) = match self.position(&change.id) {
            Some(at) => (at, false),
            None => self.limited(atlas, change)?,
        };
        let mut changed = self.all[at].clone();
        if let Some(unit) = &change.unit {
            let units = changed.measure.units(changed.kind);
            changed.unit = units.iter().copied().find(|known| known == unit).ok_or_else(|| {
                let message = format!("`{}` is in {}, found `{unit}`", change.id, units.join(" or "));
                error(change, "unit", "unit", message).with_hint(format!("convert the value to {}", changed.unit))
            })?;
        }
        changed.value = match change.value {
            NewValue::Set(value, bounds) => {
                changed.bounds = bounds;
                value
            }
            NewValue::Scale(_) if fresh && changed.value == Estimate::default() => {
                let message = format!("nothing was published on `{}`, so there is nothing to scale", change.id);
                return Err(error(change, "dangling-id", "scale", message).with_hint("give its value").into());
            }
            NewValue::Scale(factor) => changed.value.map(|value| value * factor),
        };
        if changed.measure == Measure::Speed && changed.value.low <= 0.0 {
            return Err(error(change, "range", "typical", "a speed must be above zero").into());
        }
        if let Some(source) = &change.source {
            changed.sources = vec![source.clone()];
        }
        self.all[at] = changed;
        Ok(())
    }

    /// The index of the assumption that an id with a limit behind `@` means, and whether it was made: with the value
    /// that holds without the limit, or with none.
    fn limited(&mut self, atlas: &Atlas, change: &Changed) -> Result<(usize, bool)> {
        let (name, limit) = match change.id.as_str().split_once('@') {
            Some((name, limit)) => (name, Some(limit.trim())),
            None => (change.id.as_str(), None),
        };
        let known = self.all.iter().find(|a| a.id.as_str() == name).cloned();
        let mut wanted = known.or_else(|| template(name, change)).ok_or_else(|| self.unknown(name, change))?;
        wanted.id = change.id.clone();
        if let Some(limit) = limit {
            limit_to(&mut wanted, limit, atlas, change)?;
        }
        if let Some(at) = self.all.iter().position(|a| a.applies_as(&wanted)) {
            return Ok((at, false));
        }
        Ok((self.add(wanted), true))
    }

    fn unknown(&self, name: &str, change: &Changed) -> Finding {
        let finding = error(change, "dangling-id", "", format!("there is no assumption `{name}`"));
        match closest(name, self.all.iter().map(|a| a.id.as_str())) {
            Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
            None => finding.with_hint(
                "the atlas has a list of them; a new one is named by event, mode and measure, such as move-sea-cost",
            ),
        }
    }
}

fn error(change: &Changed, code: &'static str, key: &str, message: impl Into<String>) -> Finding {
    change.origin.error(code, key, message.into())
}

/// Limits an assumption to a country, a direction or a crossing.
fn limit_to(assumption: &mut Assumption, limit: &str, atlas: &Atlas, change: &Changed) -> Result<()> {
    let is_border = assumption.kind == Some(EventKind::Border);
    let parse = |code: &str| -> Result<Option<Country>> {
        let code = code.trim();
        let wrong = |why: String| error(change, "country", "", format!("`{limit}`: {why}"));
        if code.is_empty() { Ok(None) } else { Ok(Some(code.parse().map_err(wrong)?)) }
    };
    assumption.region.clear();
    if let Some((leaving, entering)) = limit.split_once('>') {
        assumption.direction = Direction { leaving: parse(leaving)?, entering: parse(entering)? };
    } else if let Some(crossing) = atlas.crossings.get(limit) {
        if !is_border {
            let message = format!("`{}` is no border, `{limit}` is a crossing", assumption.id);
            return Err(error(change, "kind", "", message).with_hint("name a country behind `@`").into());
        }
        assumption.crossing = Some(crossing.id.clone());
    } else if is_border {
        let message = format!("there is no crossing `{limit}`");
        let hint = "behind `@` a border has the id of a crossing, or a direction such as AZ>IR";
        return Err(error(change, "dangling-id", "", message).with_hint(hint).into());
    } else {
        assumption.country = parse(limit)?;
    }
    Ok(())
}

/// A new assumption from its name, such as `move-sea-cost`; `None` when the name does not say what it is.
fn template(name: &str, change: &Changed) -> Option<Assumption> {
    let kind = EventKind::ALL.iter().copied().find(|kind| name.starts_with(&format!("{}-", kind.word())))?;
    let rest = &name[kind.word().len() + 1..];
    let mode = Mode::ALL.iter().copied().find(|mode| rest.starts_with(&format!("{}-", mode.word())));
    let measure: Measure = mode.map_or(rest, |mode| &rest[mode.word().len() + 1..]).parse().ok()?;
    let unit = measure.units(Some(kind)).first()?;
    Some(Assumption {
        id: change.id.clone(),
        kind: Some(kind),
        measure,
        mode,
        country: None,
        region: Vec::new(),
        crossing: None,
        traction: None,
        direction: Direction::default(),
        value: Estimate::default(),
        bounds: Spread::default(),
        shared: 0.0,
        n: None,
        period: None,
        measured_by: None,
        unit,
        sources: vec![SourceId::from("unsourced")],
        as_of: None,
        carec: None,
        caveat: "Given by the scenario.".to_owned(),
        origin: change.origin.clone(),
    })
}
