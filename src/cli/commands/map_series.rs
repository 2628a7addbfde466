//! Maps of several dates: small multiples on one sheet, and frames of an animation.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use corridor::{
    Background, Date, MapOptions,
    geodata::read_sheets,
    map::{MapDrawing, Multiples},
};

use super::map::MapArgs;
use crate::cli::context::Context;
use crate::cli::output;
use crate::cli::overlays::{read_overlays, warn_of};
use crate::cli::picture::{self, Kind};
use crate::cli::sheets::{SheetSource, panels};
use crate::cli::years::Years;

impl MapArgs {
    /// Small multiples on one sheet.
    pub(super) fn draw_dates(&self, dates: &[Date], overwrite: bool, context: &Context<'_>) -> Result<()> {
        let kind = Kind::of_new(&self.output, overwrite)?;
        self.series(dates, context, |multiples| {
            let map = multiples.sheet()?;
            let drawing = &map.drawing;
            output::write_file(&self.output, &self.ink(drawing, kind)?, overwrite)?;
            picture::warn(&self.output, &drawing.dropped, &drawing.missing);
            Ok(map)
        })
    }

    /// A PNG for each year, all laid out alike, in the folder that is the output.
    pub(super) fn draw_frames(&self, years: Years, overwrite: bool, context: &Context<'_>) -> Result<()> {
        if Kind::of(&self.output).is_ok() {
            bail!("--frames writes a picture for each year: {} is to be a folder", self.output.display());
        }
        let dates = years.dates()?;
        self.series(&dates, context, |multiples| {
            let mut files = Vec::with_capacity(dates.len());
            // What finds no room in one frame finds none in most: it is told once.
            let (mut dropped, mut missing) = (BTreeSet::new(), BTreeSet::new());
            let mut first = None;
            for (i, date) in dates.iter().enumerate() {
                let map = multiples.frame(i)?;
                files.push((format!("{date}.png"), self.ink(&map.drawing, Kind::Png)?));
                dropped.extend(map.drawing.dropped.iter().cloned());
                missing.extend(map.drawing.missing.iter().copied());
                first.get_or_insert(map);
            }
            output::write_all(&self.output, &files, overwrite)?;
            picture::warn(&self.output, &Vec::from_iter(dropped), &Vec::from_iter(missing));
            first.context("a range has a year")
        })
    }

    /// Every sheet of a list, as SVG and PNG, in the folder that is the output.
    pub(super) fn draw_sheets(&self, list: &Path, overwrite: bool, context: &Context<'_>) -> Result<()> {
        if Kind::of(&self.output).is_ok() {
            bail!("--sheets writes the files that the list names: {} is to be a folder", self.output.display());
        }
        let study = context.study()?;
        let scenario = context.common.scenario(&context.files, study.atlas())?;
        let view = study.under(&scenario)?;
        let base = context.basemap()?;
        let source =
            SheetSource { study: &study, scenario: &scenario, view: &view, background: Background::new(&base, &[]) };
        let mut files = Vec::new();
        for sheet in read_sheets(list, study.atlas())? {
            let drawing = source.draw(&sheet, &MapOptions::default())?;
            for (ending, kind) in [("svg", Kind::Svg), ("png", Kind::Png)] {
                files.push((format!("{}.{ending}", sheet.file), self.ink(&drawing, kind)?));
            }
            picture::warn(&self.output.join(&sheet.file), &drawing.dropped, &drawing.missing);
        }
        output::write_all(&self.output, &files, overwrite)
    }

    /// Draws the routes on dates; all frames show what the one that `write` returns shows.
    fn series(
        &self,
        dates: &[Date],
        context: &Context<'_>,
        write: impl FnOnce(&Multiples<'_>) -> Result<MapDrawing>,
    ) -> Result<()> {
        let study = context.study()?;
        let scenario = context.common.scenario(&context.files, study.atlas())?;
        if self.routes.is_empty() {
            bail!("a map of several dates needs a route: overlays have no dates");
        }
        let view = study.under(&scenario)?;
        let panels = panels(&study, &scenario, &study.routes(&self.routes)?, dates, &self.facts(&view)?)?;
        let overlays = read_overlays(&self.overlay)?;
        let base = context.basemap()?;
        let background = Background::new(&base, &overlays);
        let options = self.options(context.common.lang(), &view)?;
        let map = write(&Multiples::new(study.atlas(), &panels, &background, &options)?)?;
        warn_of(&map, &self.overlay, &overlays);
        Ok(())
    }
}
