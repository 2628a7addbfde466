//! Reads the base map: countries, waters and rivers.

use std::collections::{BTreeMap, BTreeSet};

use super::boundaries::{around, read_boundaries};
use super::document::Document;
use super::geometry::{features, lines, rings};
use super::manifest::basemap_layer;
use super::record::Record;
use super::relief::RELIEF;
use super::store::AtlasFiles;
use super::world::World;
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
    let regional = BaseMap {
        countries,
        waters,
        rivers,
        seas: Vec::new(),
        cities: Vec::new(),
        exclaves: Vec::new(),
        names: BTreeMap::new(),
        relief: &[],
        seam: None,
        credits,
    };
    Ok(within(regional, World::read()))
}

/// A regional base map with the world around it, if its layer of countries covers the window that the world leaves out.
fn within(mut base: BaseMap, world: World) -> BaseMap {
    let window = world.lands.hole;
    if base.countries.coverage != Some(window) {
        return base;
    }
    base.countries = around(base.countries, world.lands);
    base.seam = Some(window);
    base.seas = world.seas;
    base.cities = world.cities;
    base.exclaves = world.exclaves;
    base.names = world.names;
    base.relief = &RELIEF;
    base.credits.extend(world.credits);
    base.credits.extend(base.countries.credits.iter().cloned());
    let lakes: BTreeSet<String> = base.waters.iter().map(|lake| lake.id.clone()).collect();
    let rivers: BTreeSet<String> = base.rivers.iter().map(|river| river.id.clone()).collect();
    base.waters.extend(world.lakes.into_iter().filter(|lake| !lakes.contains(&lake.id)));
    base.rivers.extend(world.rivers.into_iter().filter(|river| !rivers.contains(&river.id)));
    base
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
        Some(River { id: id?.to_owned(), names: names?, lines: lines(feature)?, rank: 0 })
    };
    let (waters, rivers) = (read_layer(files, "lakes", water), read_layer(files, "rivers", river));
    let findings = [waters.as_ref().err(), rivers.as_ref().err()].into_iter().flatten();
    Error::check(findings.flat_map(Error::findings).cloned().collect())?;
    let ((waters, credits), (rivers, more)) = (waters?, rivers?);
    Ok((waters, rivers, credits.into_iter().chain(more).collect()))
}

/// The features of a layer; an empty layer draws nothing.
fn read_layer<T>(files: &AtlasFiles, role: &str, read: impl Fn(&Record<'_>) -> Option<T>) -> Result<(Vec<T>, Credits)> {
    let Some((label, text)) = basemap_layer(files, role)? else { return Ok((Vec::new(), Credits::new())) };
    let doc = Document::json(&label, text)?;
    let items: Vec<Option<T>> = features(&doc).iter().map(read).collect();
    let credits = doc.credits().collect();
    Error::check(doc.into_findings())?;
    Ok((items.into_iter().flatten().collect(), credits))
}
