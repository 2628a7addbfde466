//! `corridor check`.

use std::path::PathBuf;

use anyhow::{Result, bail};
use corridor::{
    AtlasFiles, Boundaries, Error, Finding, Study,
    diagnostic::sort_findings,
    geodata::{check_basemap, read_boundaries_for, scenario_names},
    load_atlas,
    network::audit,
    read_scenario,
    report::check_report,
};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::hints::spoken;
use crate::cli::sheets;

/// The atlas to check.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// Folder with an atlas; the embedded one when not given
    dir: Option<PathBuf>,
}

impl Run for CheckArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        if self.dir.is_some() && context.common.atlas.is_some() {
            bail!("`check DIR` and --atlas name two atlases; give one of them");
        }
        let files = self.dir.clone().map_or_else(|| context.files.clone(), AtlasFiles::folder);
        let (name, findings) = check(&files);
        context.print(&check_report(&name, &findings, context.common.lang()))?;
        Ok(if findings.iter().any(Finding::is_error) { Answer::Negative } else { Answer::Done })
    }
}

/// The name of an atlas and all findings about it.
pub(crate) fn check(files: &AtlasFiles) -> (String, Vec<Finding>) {
    let loaded = load_atlas(files);
    let segments = loaded.iter().flat_map(|loaded| loaded.atlas.segments.values());
    let positions = segments.flat_map(|segment| segment.alignment.positions().iter().copied());
    let boundaries = read_boundaries_for(files, positions);
    let mut findings = Vec::new();
    if let (Ok(loaded), Ok(layer)) = (&loaded, &boundaries) {
        let study = Study::new(loaded.atlas.clone());
        findings = audit(study.atlas(), study.calibration(), &Boundaries::new(layer.clone()));
        for name in scenario_names(files).unwrap_or_default() {
            let fits = read_scenario(files, &name).and_then(|scenario| study.under(&scenario).map(drop));
            findings.extend(fits.err().into_iter().flat_map(Error::into_findings));
        }
    }
    let sheets = loaded.iter().flat_map(|loaded| &loaded.atlas.sheets).map(sheets::size);
    findings.extend(sheets.filter_map(Result::err).flat_map(Error::into_findings));
    let name = match loaded {
        Ok(loaded) => {
            findings.extend(loaded.warnings);
            loaded.atlas.name
        }
        Err(error) => {
            findings.extend(error.into_findings());
            match files {
                AtlasFiles::Embedded => "the embedded atlas".to_owned(),
                AtlasFiles::Folder(folder) => folder.path().display().to_string(),
            }
        }
    };
    findings.extend(boundaries.err().into_iter().chain(check_basemap(files).err()).flat_map(Error::into_findings));
    sort_findings(&mut findings);
    // A manifest that cannot be read is found by each of the readers.
    findings.dedup();
    (name, findings.iter().map(spoken).collect())
}
