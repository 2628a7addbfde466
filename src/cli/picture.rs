//! Pictures as files: their format, resolution and warnings.

use std::path::Path;

use anyhow::{Result, bail};
use corridor::{Finding, TextMode, png, render::pdf, scene::Scene, svg};

use super::{output, terminal};

/// The format of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Svg,
    Png,
    Pdf,
}

impl Kind {
    pub(crate) fn of(file: &Path) -> Result<Self> {
        let ending = file.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
        match ending.as_deref() {
            Some("svg") => Ok(Self::Svg),
            Some("png") => Ok(Self::Png),
            Some("pdf") => Ok(Self::Pdf),
            _ => bail!("{}: a drawing is written as .svg, .png or .pdf", file.display()),
        }
    }

    /// The format of a file that is to be written: what would be refused after the work is refused before it.
    pub(crate) fn of_new(file: &Path, overwrite: bool) -> Result<Self> {
        let kind = Self::of(file)?;
        output::may_write(file, overwrite)?;
        Ok(kind)
    }
}

/// Pixels per inch of a PNG of a sheet of paper.
pub(crate) const PRINT_DPI: f64 = 300.0;

/// The bytes of a picture; `dpi` is for PNG, `text` for SVG.
pub(crate) fn ink(scene: &Scene, kind: Kind, text: TextMode, dpi: f64) -> Result<Vec<u8>> {
    Ok(match kind {
        Kind::Svg => svg(scene, text).into_bytes(),
        Kind::Png => png(scene, dpi)?,
        Kind::Pdf => pdf(scene)?,
    })
}

/// A resolution in pixels per inch.
pub(crate) fn dpi(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(dpi) if (10.0..=2400.0).contains(&dpi) => Ok(dpi),
        _ => Err("expected 10 to 2400 pixels per inch".to_owned()),
    }
}

/// Warns of names that found no room, and of letters that no font has.
pub(crate) fn warn(file: &Path, dropped: &[String], missing: &[char]) {
    let mut warnings = Vec::new();
    let at = file.display().to_string();
    if !dropped.is_empty() {
        let message = format!("{} without room: {}", dropped.len(), dropped.join("; "));
        warnings.push(
            Finding::warning("dropped-labels", at.clone(), message)
                .with_hint("a larger --size or a smaller --extent has more room"),
        );
    }
    if !missing.is_empty() {
        let letters: Vec<String> = missing.iter().map(ToString::to_string).collect();
        let message = format!("the shipped fonts have no {}", letters.join(" "));
        warnings.push(
            Finding::warning("missing-glyphs", at, message)
                .with_hint("--text live leaves the choice of a font to the reader's machine"),
        );
    }
    terminal::warn(&warnings);
}
