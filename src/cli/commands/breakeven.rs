//! `corridor breakeven`.

use anyhow::{Result, bail};
use corridor::{
    Atlas, Criterion, Finding,
    compare::{Parameter, breakeven},
    model::{AssumptionId, CrossingId, SegmentId},
    report::{BreakevenQuestion, breakeven_report},
};

use super::ends::Least;
use crate::cli::context::{Answer, Context, Run};
use crate::cli::hints::ARGUMENT;

/// Two routes and the parameter to vary.
#[derive(Debug, clap::Args)]
pub(crate) struct BreakevenArgs {
    /// Id of the first route
    a: String,
    /// Id of the second route
    b: String,
    /// Id of the segment, crossing or assumption to vary
    #[arg(long, value_name = "ID")]
    of: String,
    /// Compare length, time or cost
    #[arg(long, value_name = "BY", default_value = "time")]
    by: Least,
}

impl Run for BreakevenArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        let (atlas, view) = (study.atlas(), context.view(&study)?);
        let route = |id: &str| -> Result<_> {
            match view.assess(study.route(id)?) {
                Some(assessment) => Ok(assessment),
                None => bail!("`{id}` cannot be resolved"),
            }
        };
        let (a, b) = (route(&self.a)?, route(&self.b)?);
        let parameter = parameter(atlas, &self.of)?;
        let by = Criterion::from(self.by);
        let Some(answer) = breakeven(&a, &b, &parameter, by, &view.assumptions) else {
            let message = match by {
                Criterion::Length => format!("`{}` says nothing about length", self.of),
                _ => format!("the {} of one of these routes is not known: `corridor show ROUTE` tells why", by.unit()),
            };
            return Err(corridor::Error::from(
                Finding::error("unknown-total", ARGUMENT, message).with_hint("try another --by"),
            )
            .into());
        };
        let question = BreakevenQuestion { a: &a, b: &b, of: &self.of, by };
        context.print(&breakeven_report(atlas, question, &answer, context.common.lang()))?;
        Ok(if answer.value.is_ok() { Answer::Done } else { Answer::Negative })
    }
}

/// The segment, crossing or assumption with an id.
fn parameter(atlas: &Atlas, id: &str) -> Result<Parameter> {
    if atlas.segments.contains_key(id) {
        return Ok(Parameter::Segment(SegmentId::from(id)));
    }
    if atlas.crossings.contains_key(id) {
        return Ok(Parameter::Crossing(CrossingId::from(id)));
    }
    if atlas.assumptions.iter().any(|a| a.id.as_str() == id) {
        return Ok(Parameter::Assumption(AssumptionId::from(id)));
    }
    let ids = atlas.segments.keys().map(SegmentId::as_str).chain(atlas.crossings.keys().map(CrossingId::as_str));
    let ids = ids.chain(atlas.assumptions.iter().map(|a| a.id.as_str()));
    let finding = Finding::error("dangling-id", ARGUMENT, format!("`{id}` is no segment, crossing or assumption"));
    let finding = match corridor::diagnostic::closest(id, ids) {
        Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
        None => finding.with_hint("`corridor assumptions` and `corridor show ROUTE` list them"),
    };
    Err(corridor::Error::from(finding).into())
}
