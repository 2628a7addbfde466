//! Adds a draft to the files of an atlas, which keep all else that they hold.

use std::collections::BTreeSet;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value, value};

use super::atlas::{Draft, DraftCrossing, DraftPlace, DraftRoute, DraftSegment, unused};
use super::files::{File, Origin, UNSTATED, source};
use super::traits::Traits;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::geodata::AtlasFiles;
use crate::model::{
    Atlas, Basis, Claim, Country, Date, Lang, Names, PlaceId, Quantity, Route, Segment, SegmentId, SourceId, slug,
};
use crate::units::Metres;

const MANIFEST: &str = "atlas.toml";

impl Draft {
    /// The draft of an atlas that is there, to which routes are to be added. `named` are texts, such as scenarios, that may
    /// speak of segments by their ids.
    pub fn of(atlas: &Atlas, named: &[String]) -> Self {
        let in_sections: BTreeSet<&str> =
            atlas.sections.values().flat_map(|section| section.segments.iter().map(SegmentId::as_str)).collect();
        let is_named =
            |id: &str| in_sections.contains(id) || named.iter().any(|text| text.contains(&format!("\"{id}\"")));
        let places = atlas.places.values().map(|place| DraftPlace {
            id: place.id.to_string(),
            kind: place.kind,
            country: place.country,
            border: place.border,
            names: place.names.clone(),
            position: place.position,
            accuracy: place.accuracy.0,
            known: true,
        });
        let segments =
            atlas.segments.values().map(|segment| known_segment(segment, atlas.as_of, is_named(segment.id.as_str())));
        let crossings = atlas.crossings.values().filter_map(|crossing| {
            Some(DraftCrossing {
                id: crossing.id.to_string(),
                names: crossing.names.clone(),
                countries: crossing.countries,
                mode: crossing.mode,
                place: crossing.place.as_ref()?.to_string(),
                known: true,
            })
        });
        let routes = atlas.routes.iter().map(|route| DraftRoute {
            id: route.id.to_string(),
            name: route.names.get(Lang::En).to_owned(),
            group: route.group.to_string(),
            description: route.description.clone(),
            stops: route.stops.iter().map(ToString::to_string).collect(),
            used: used(atlas, route),
            modes: route.modes.clone(),
            known: true,
        });
        Self {
            places: places.collect(),
            segments: segments.collect(),
            crossings: crossings.collect(),
            groups: atlas.groups.iter().map(|g| (g.id.to_string(), g.names.get(Lang::En).to_owned())).collect(),
            routes: routes.collect(),
            dropped: Vec::new(),
        }
    }
}

/// The segments of a route, in order.
fn used(atlas: &Atlas, route: &Route) -> Vec<String> {
    atlas.segments_of(route).into_iter().flatten().map(|segment| segment.id.to_string()).collect()
}

fn known_segment(segment: &Segment, as_of: Date, is_named: bool) -> DraftSegment {
    let carried = segment.claims.iter().find(|claim| claim.quantity == Quantity::Length);
    // What the lines themselves say has their source and nothing more.
    let own = |source: &SourceId, note: &Option<String>| *source == segment.alignment_source && note.is_none();
    let entries = segment.status.entries();
    let plain_states =
        entries.iter().all(|entry| entry.from.or(entry.until).is_none() && own(&entry.source, &entry.note));
    let is_carried = |claim: &Claim| claim.basis == Some(Basis::Carried) && own(&claim.source, &claim.note);
    let plain = entries.len() < 2
        && plain_states
        && segment.claims.iter().all(is_carried)
        && segment.note.is_none()
        && segment.alignment_note.as_deref().is_none_or(|note| note == UNSTATED);
    DraftSegment {
        id: segment.id.to_string(),
        from: segment.from.to_string(),
        to: segment.to.to_string(),
        country: segment.country,
        line: segment.alignment.positions().to_vec(),
        traits: Traits {
            mode: Some(segment.mode),
            gauges: segment.gauges.clone().unwrap_or_default(),
            electrification: segment.electrification.clone(),
            tracks: segment.tracks,
            state: entries.last().map(|entry| entry.state),
        },
        carried: carried.and_then(|claim| claim.amount.middle()).map(Metres::from_km),
        source: segment.alignment_source.to_string(),
        said: entries.last().and_then(|entry| entry.said).or(carried.and_then(|claim| claim.as_of)).unwrap_or(as_of),
        accuracy: segment.accuracy.0,
        is_stated: segment.alignment_note.is_none(),
        known: true,
        whole: is_named || !plain,
    }
}

impl Draft {
    /// The tables of routes that were found over an atlas, to add to its file of routes: a group with them.
    pub fn tables_of(&self, found: &[Route], atlas: &Atlas) -> String {
        let group = found.first().map_or_else(String::new, |route| {
            let name = |id: &PlaceId| atlas.place_name(id, Lang::En).to_owned();
            let ends = [route.stops.first(), route.stops.last()].map(|id| id.map(name).unwrap_or_default());
            ends.join("–")
        });
        let mut draft = self.clone();
        let name = slug(&group).unwrap_or_else(|| "found".to_owned());
        let id = unused(&name, |id| atlas.groups.iter().any(|group| group.id.as_str() == id));
        draft.groups.push((id.clone(), group.clone()));
        for (number, route) in (1..).zip(found) {
            let is_taken = |id: &str| draft.routes.iter().any(|route| route.id == id);
            draft.routes.push(DraftRoute {
                id: unused(&format!("{id}-{number}"), is_taken),
                name: if number == 1 { group.clone() } else { format!("{group}, {number}") },
                group: id.clone(),
                description: format!("{group}, way {number} of {} found.", found.len()),
                stops: route.stops.iter().map(ToString::to_string).collect(),
                used: used(atlas, route),
                modes: route.modes.clone(),
                known: false,
            });
        }
        draft.route_tables()
    }

    /// The files of an atlas as they are with the draft: those that change, and new ones after the name of the route.
    ///
    /// # Errors
    /// A file of the atlas that cannot be read or is not what it should be.
    pub fn files_into(&self, files: &AtlasFiles, before: &Atlas, name: &str, origin: &Origin) -> Result<Vec<File>> {
        let mut manifest = parsed(files, MANIFEST)?;
        let mut written = vec![(format!("{name}.geojson"), self.segment_layer(name, origin))];
        let layers = table(&mut manifest, "layers")?;
        add_layer(layers, "segments", &format!("{name}.geojson"));
        for (role, is_new, layer) in [
            (
                "places",
                self.places.iter().any(|place| !place.known),
                Self::place_layer as fn(&Self, &str, &Origin) -> String,
            ),
            ("crossings", self.crossings.iter().any(|crossing| !crossing.known), Self::crossing_layer),
        ] {
            if is_new {
                let file = format!("{name}-{role}");
                add_layer(layers, role, &format!("{file}.geojson"));
                written.push((format!("{file}.geojson"), layer(self, &file, origin)));
            }
        }
        written.extend(sources_with(files, layers, origin)?);
        written.extend(self.countries_with(files, layers, before)?);
        let routes = layers.get("routes").and_then(Item::as_str).unwrap_or_default().to_owned();
        if !self.dropped.is_empty() {
            let drop = manifest.entry("drop").or_insert(Item::Table(Table::new()));
            if let Some(drop) = drop.as_table_mut() {
                let list = drop.entry("segments").or_insert(value(Array::new()));
                if let Some(list) = list.as_array_mut() {
                    list.extend(self.dropped.iter());
                }
            }
        }
        written.push((routes.clone(), self.routes_with(&parsed(files, &routes)?, before)));
        written.push((MANIFEST.to_owned(), manifest.to_string()));
        Ok(written)
    }

    /// The routes of an atlas, led by way of places where segments were split, and the new ones.
    fn routes_with(&self, routes: &DocumentMut, before: &Atlas) -> String {
        let mut routes = routes.clone();
        let tables = routes.get_mut("route").and_then(Item::as_array_of_tables_mut);
        for table in tables.into_iter().flat_map(|tables| tables.iter_mut()) {
            let id = table.get("id").and_then(Item::as_str).unwrap_or_default().to_owned();
            let (Some(new), Some(old)) = (self.routes.iter().find(|route| route.id == id), before.route(&id)) else {
                continue;
            };
            if old.stops.iter().map(ToString::to_string).ne(new.stops.iter().cloned()) {
                table["stops"] = value(new.stops.iter().collect::<Array>());
            }
            let mut via: Vec<String> = old.via.iter().map(ToString::to_string).collect();
            via.retain(|id| !self.dropped.contains(id));
            via.extend(self.via(new).into_iter().filter(|id| !via.contains(id)).collect::<Vec<_>>());
            if old.via.iter().map(ToString::to_string).ne(via.iter().cloned()) {
                table["via"] = value(via.iter().collect::<Array>());
            }
        }
        format!("{}\n\n{}", routes.to_string().trim_end(), self.route_tables())
    }

    /// The names of countries, with those of the new places, where the atlas has a list of its own.
    fn countries_with(&self, files: &AtlasFiles, layers: &Table, before: &Atlas) -> Result<Option<File>> {
        let Some(file) = layers.get("countries").and_then(Item::as_str) else { return Ok(None) };
        let new =
            self.segments.iter().map(|segment| segment.country).chain(self.places.iter().map(|place| place.country));
        let missing: BTreeSet<Country> = new.filter(|country| !before.countries.contains_key(country)).collect();
        if missing.is_empty() {
            return Ok(None);
        }
        let mut list = parsed(files, file)?;
        for country in missing {
            let names =
                crate::geodata::country_names().remove(&country).unwrap_or_else(|| Names::english(country.to_string()));
            let pairs = Lang::ALL.iter().filter_map(|lang| Some((lang.code(), Value::from(names.known(*lang)?))));
            list[country.code()] = value(pairs.collect::<InlineTable>());
        }
        Ok(Some((file.to_owned(), list.to_string())))
    }
}

/// A TOML file of the atlas.
fn parsed(files: &AtlasFiles, name: &str) -> Result<DocumentMut> {
    let text = files.text(name)?;
    text.parse().map_err(|error: toml_edit::TomlError| Finding::error("toml", name, error.message().to_owned()).into())
}

fn table<'t>(manifest: &'t mut DocumentMut, name: &str) -> Result<&'t mut Table> {
    let missing = || Finding::error("missing-member", MANIFEST, format!("there is no table [{name}]"));
    Ok(manifest.get_mut(name).and_then(Item::as_table_mut).ok_or_else(missing)?)
}

/// Adds a file to the layers of a role: to the list, or beside the one that was named alone.
fn add_layer(layers: &mut Table, role: &str, file: &str) {
    match layers.get_mut(role) {
        Some(item) if item.is_array() => item.as_array_mut().into_iter().for_each(|list| list.push(file)),
        Some(item) => {
            let one = item.as_str().map(str::to_owned);
            *item = value(one.into_iter().chain([file.to_owned()]).collect::<Array>());
        }
        None => layers[role] = value(file),
    }
}

/// The list of sources with that of the lines, unless it has it.
fn sources_with(files: &AtlasFiles, layers: &mut Table, origin: &Origin) -> Result<Option<File>> {
    let Some(file) = layers.get("sources").and_then(Item::as_str).map(str::to_owned) else {
        layers["sources"] = value("sources.json");
        return Ok(Some(("sources.json".to_owned(), format!("[\n{}\n]\n", source(origin)))));
    };
    let text = files.text(&file)?;
    let known: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap_or_default();
    if known.iter().any(|source| source["id"] == origin.id.as_str()) {
        return Ok(None);
    }
    let Some(end) = text.rfind(']') else { return Ok(None) };
    let before = text[..end].trim_end();
    let comma = if before.ends_with('[') { "" } else { "," };
    Ok(Some((file, format!("{before}{comma}\n{}\n]\n", source(origin)))))
}
