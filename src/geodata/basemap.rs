//! Reads the base map: countries, waters and rivers.

use std::collections::BTreeSet;

use super::boundaries::read_boundaries;
use super::document::Document;
use super::geometry::{features, lines, rings};
use super::manifest::basemap_layer;
use super::record::Record;
use super::store::AtlasFiles;
use crate::error::{Error, Result};
use crate::model::{BaseMap, River, Water};

type Credits = BTreeSet<String>;

/// Reads the base map of an atlas.
///
/// # Errors
/// All findings of its layers.
pub fn read_basemap(files: &AtlasFiles) -> Result<BaseMap> {
    let (waters, rivers, mut credits) = read_waters(files)?;
    let countries = read_boundaries(files)?;
    credits.extend(countries.credits.iter().cloned());
    Ok(BaseMap { countries, waters, rivers, credits })
}

/// Checks the layers of the base map that only maps use: lakes and rivers.
///
/// # Errors
/// All findings of the layers.
pub fn check_basemap(files: &AtlasFiles) -> Result<()> {
    read_waters(files).map(drop)
}

fn read_waters(files: &AtlasFiles) -> Result<(Vec<Water>, Vec<River>, Credits)> {
    let water = |feature: &Record<'_>| {
        let properties = feature.child("properties")?;
        let (id, names) = (properties.text("id"), properties.names("names"));
        Some(Water { id: id?.to_owned(), names: names?, rings: rings(feature)? })
    };
    let river = |feature: &Record<'_>| {
        let properties = feature.child("properties")?;
        let (id, names) = (properties.text("id"), properties.names("names"));
        Some(River { id: id?.to_owned(), names: names?, lines: lines(feature)? })
    };
    let (waters, rivers) = (read_layer(files, "lakes", water), read_layer(files, "rivers", river));
    let findings = [waters.as_ref().err(), rivers.as_ref().err()].into_iter().flatten();
    Error::check(findings.flat_map(Error::findings).cloned().collect())?;
    let ((waters, credits), (rivers, more)) = (waters?, rivers?);
    Ok((waters, rivers, credits.into_iter().chain(more).collect()))
}

/// The features of a layer; an empty layer draws nothing.
fn read_layer<T>(files: &AtlasFiles, role: &str, read: impl Fn(&Record<'_>) -> Option<T>) -> Result<(Vec<T>, Credits)> {
    let (label, text) = basemap_layer(files, role)?;
    let doc = Document::json(&label, text)?;
    let items: Vec<Option<T>> = features(&doc).iter().map(read).collect();
    let credits = doc.credits().collect();
    Error::check(doc.into_findings())?;
    Ok((items.into_iter().flatten().collect(), credits))
}
