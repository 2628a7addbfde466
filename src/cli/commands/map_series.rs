//! Maps of several dates: small multiples on one sheet, and frames of an animation.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use anyhow::{Result, bail};
use corridor::{Background, Date, MapOptions, geodata::read_sheets, map::Multiples};

use super::map::{Laid, MapArgs};
use crate::cli::context::Context;
use crate::cli::output;
use crate::cli::picture::{self, Kind};
use crate::cli::sheets::{SheetSource, panels};

/// A range of years, such as `2015..2030`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Years {
    first: i16,
    last: i16,
}

/// Most frames of an animation.
const MOST: i16 = 200;

impl FromStr for Years {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let year = |text: &str| text.trim().parse::<i16>().ok().filter(|year| (1..=9999).contains(year));
        let ends = text.split_once("..").and_then(|(a, b)| Some((year(a)?, year(b.trim_start_matches('='))?)));
        match ends {
            Some((first, last)) if first <= last && last - first < MOST => Ok(Self { first, last }),
            Some((first, last)) if first <= last => Err(format!("`{text}` has more than {MOST} years")),
            Some(_) => Err(format!("`{text}` ends before it begins")),
            None => Err(format!("`{text}` is no range of years such as 2015..2030")),
        }
    }
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.first, self.last)
    }
}

impl Years {
    fn dates(self) -> Result<Vec<Date>> {
        let date = |year: i16| format!("{year:04}").parse::<Date>().map_err(anyhow::Error::msg);
        (self.first..=self.last).map(date).collect()
    }
}

impl MapArgs {
    /// Small multiples on one sheet.
    pub(super) fn draw_dates(&self, dates: &[Date], overwrite: bool, context: &Context<'_>) -> Result<()> {
        let kind = Kind::of(&self.output)?;
        self.series(dates, context, |multiples| {
            let drawing = multiples.sheet()?.drawing;
            output::write_file(&self.output, self.ink(&drawing, kind)?, overwrite)?;
            picture::warn(&self.output, &drawing.dropped, &drawing.missing);
            Ok(())
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
            for (i, date) in dates.iter().enumerate() {
                let drawing = multiples.frame(i)?.drawing;
                let name = format!("{date}.png");
                files.push((name.clone(), self.ink(&drawing, Kind::Png)?));
                picture::warn(&self.output.join(Path::new(&name)), &[], &drawing.missing);
            }
            output::write_all(&self.output, &files, overwrite)
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
        let source = SheetSource { study: &study, scenario: &scenario, view: &view, base: &base };
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

    fn series(
        &self,
        dates: &[Date],
        context: &Context<'_>,
        write: impl FnOnce(&Multiples<'_>) -> Result<()>,
    ) -> Result<()> {
        let study = context.study()?;
        let scenario = context.common.scenario(&context.files, study.atlas())?;
        if self.routes.is_empty() {
            bail!("a map of several dates needs a route: overlays have no dates");
        }
        let view = study.under(&scenario)?;
        let panels = panels(&study, &scenario, &study.routes(&self.routes)?, dates)?;
        let laid = Laid::read(&self.overlay)?;
        let base = context.basemap()?;
        let background = Background { base: &base, overlays: &laid.overlays };
        let options = self.options(context.common.lang(), &view)?;
        write(&Multiples::new(study.atlas(), &panels, &background, &options)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_read() {
        assert_eq!("2015..2030".parse(), Ok(Years { first: 2015, last: 2030 }));
        assert_eq!("2015..=2016".parse::<Years>().unwrap().dates().unwrap().len(), 2);
        for wrong in ["", "2015", "2030..2015", "2015..", "a..b", "1..9999", "2015-2030"] {
            assert!(wrong.parse::<Years>().is_err(), "{wrong}");
        }
    }
}
