//! Countries and borders for `find --network`.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;
use corridor::{
    Country, Finding,
    geodata::{CountryFile, read_boundary_file},
    model::{BoundaryLayer, LineFeature},
};

use crate::cli::context::Context;
use crate::cli::hints::ARGUMENT;
use crate::cli::terminal;

/// A border, the lower code first.
type Border = (Country, Country);

/// The polygons of a file, or those of the atlas as far as the lines reach.
pub(super) fn boundary_layer(
    file: Option<&Path>,
    lines: &[LineFeature],
    context: &Context<'_>,
) -> Result<BoundaryLayer> {
    let Some(file) = file else { return context.boundaries(lines) };
    let CountryFile { layer, warnings } = read_boundary_file(file)?;
    terminal::warn(&warnings);
    Ok(layer)
}

/// The countries of `--avoid` and the borders of `--close`, all of them in the layer.
pub(super) fn rules(layer: &BoundaryLayer, context: &Context<'_>) -> Result<(BTreeSet<Country>, BTreeSet<Border>)> {
    let what_if = &context.common.what_if;
    let known: BTreeSet<Country> = layer.territories.iter().filter_map(|territory| territory.country).collect();
    let mut avoid = BTreeSet::new();
    for text in &what_if.avoid {
        let country = match code(text) {
            Some(country) => country,
            None => context.atlas()?.country_named(text)?,
        };
        avoid.insert(in_layer(country, &known, "avoid")?);
    }
    let mut closed = BTreeSet::new();
    for text in &what_if.close {
        let pair = text.split_once('-').and_then(|(a, b)| Some((code(a)?, code(b)?)));
        let Some((a, b)) = pair else {
            let message = format!("`{text}` is no border, and a network of lines has nothing else that can be closed");
            return Err(refused("close", message).with_hint("a border is written as AM-AZ").into_error());
        };
        let (a, b) = (in_layer(a, &known, "close")?, in_layer(b, &known, "close")?);
        if a == b {
            let message = format!("`{text}` is no border: it names one country twice");
            return Err(refused("close", message).into_error());
        }
        closed.insert((a.min(b), a.max(b)));
    }
    Ok((avoid, closed))
}

fn code(text: &str) -> Option<Country> {
    text.trim().to_uppercase().parse().ok()
}

/// The country, if the layer has it: what it does not have can be neither entered nor left out.
fn in_layer(country: Country, known: &BTreeSet<Country>, option: &str) -> Result<Country> {
    if known.contains(&country) {
        return Ok(country);
    }
    let finding = refused(option, format!("no polygon of the boundaries has the code {country}"));
    let codes: Vec<&str> = known.iter().map(Country::code).collect();
    let hint = if codes.len() > 30 {
        "give polygons that have it with --countries".to_owned()
    } else {
        format!("they have: {}", codes.join(", "))
    };
    Err(finding.with_hint(hint).into_error())
}

fn refused(option: &str, message: String) -> Finding {
    Finding::error("unknown-country", ARGUMENT, message).at_pointer(format!("--{option}"))
}

/// Turns a finding into an error of a command.
trait IntoError {
    fn into_error(self) -> anyhow::Error;
}

impl IntoError for Finding {
    fn into_error(self) -> anyhow::Error {
        corridor::Error::from(self).into()
    }
}
