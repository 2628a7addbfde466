//! Reads trips that a user made: a table of comma-separated values with a heading.

use std::path::Path;

use super::store::{file_label, read_file};
use crate::diagnostic::{Finding, Origin, closest};
use crate::error::{Error, Result};
use crate::model::{Mode, Moment, Trip};

/// The columns that a table of trips may have.
const COLUMNS: [&str; 8] = ["from", "to", "mode", "depart", "arrive", "hours", "cost", "via"];

/// Limit of the warnings about one file; further ones are only counted.
const MOST_WARNINGS: usize = 1000;

/// The trips of a file, and a warning for every row that cannot be used.
#[derive(Clone, Debug, Default)]
pub struct Trips {
    /// The trips, in the order of the file.
    pub trips: Vec<Trip>,
    /// Warnings with line and column.
    pub warnings: Vec<Finding>,
}

/// Reads a table of trips.
///
/// The heading names the columns, in any order: `from` and `to`, and of `mode`, `depart`, `arrive`, `hours`, `cost` and
/// `via` those that are known. Several modes or places stand in one field, separated by semicolons. `cost` is in US
/// dollars for a loaded container of 20 feet.
///
/// # Errors
/// A file that cannot be read, a heading without the columns that are needed, and a file in which no row can be used: then
/// the findings of all rows.
pub fn read_trips(path: &Path) -> Result<Trips> {
    let (label, text) = (file_label(path), read_file(path)?);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let heading = reader.headers().cloned().map_err(|error| syntax(&label, &error))?;
    let heading: Vec<String> = heading.iter().map(str::to_lowercase).collect();
    check_heading(&label, &heading)?;
    let mut read = Trips::default();
    for record in reader.records() {
        match record {
            Err(error) => read.warnings.push(syntax(&label, &error)),
            Ok(record) if record.iter().all(str::is_empty) => {}
            Ok(record) => {
                let line = record.position().and_then(|position| usize::try_from(position.line()).ok());
                let row = Row { heading: &heading, record: &record, label: &label, line };
                match row.trip() {
                    Ok(trip) => read.trips.push(trip),
                    Err(findings) => read.warnings.extend(findings),
                }
            }
        }
    }
    if read.trips.is_empty() {
        if read.warnings.is_empty() {
            let finding = Finding::error("empty-file", &label, "the table has no trip").at_line(Some(1));
            return Err(finding.with_hint("write a row for each trip below the heading").into());
        }
        let error = Error::check(read.warnings.into_iter().map(Finding::as_error).collect());
        return Err(error.err().unwrap_or_else(|| unreachable!("there is a warning, now an error")));
    }
    let more = read.warnings.len().saturating_sub(MOST_WARNINGS);
    if more > 0 {
        read.warnings.truncate(MOST_WARNINGS);
        let finding = Finding::warning("too-many", &label, format!("and {more} more warnings about this file"));
        read.warnings.push(finding.with_hint("mend the first ones and read the file again"));
    }
    Ok(read)
}

fn syntax(label: &str, error: &csv::Error) -> Finding {
    let line = error.position().and_then(|position| usize::try_from(position.line()).ok());
    let finding = Finding::warning("syntax", label, format!("not comma-separated values: {error}")).at_line(line);
    finding.with_hint("put fields with commas, quotes or line ends in double quotes")
}

fn check_heading(label: &str, heading: &[String]) -> Result<()> {
    let error = |code, message: String| Finding::error(code, label, message).at_line(Some(1));
    let mut findings = Vec::new();
    for (i, column) in heading.iter().enumerate() {
        if heading[..i].contains(column) {
            let finding = error("duplicate-id", format!("the column `{column}` is there twice"));
            findings.push(finding.with_hint("keep one of them"));
        } else if !COLUMNS.contains(&column.as_str()) {
            let hint = match closest(column, COLUMNS.into_iter()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("columns are: {}; separate them with commas", COLUMNS.join(", ")),
            };
            findings.push(error("unknown-member", format!("`{column}` is not a column of trips")).with_hint(hint));
        }
    }
    let has = |column: &str| heading.iter().any(|name| name == column);
    for column in ["from", "to"].into_iter().filter(|column| !has(column)) {
        let finding = error("missing-member", format!("the column `{column}` is missing"));
        findings.push(finding.with_hint("the first line names the columns, such as from,to,mode,hours,cost"));
    }
    let tells = has("hours") || has("cost") || (has("depart") && has("arrive"));
    if !tells {
        let finding = error("missing-member", "no column tells how long trips took or what they cost".to_owned());
        findings.push(finding.with_hint("add `hours`, or `depart` and `arrive`, or `cost`"));
    }
    Error::check(findings).map(drop)
}

/// A row of the table.
struct Row<'r> {
    heading: &'r [String],
    record: &'r csv::StringRecord,
    label: &'r str,
    line: Option<usize>,
}

impl Row<'_> {
    /// The field of a column; `None` when it is empty or not there.
    fn field(&self, column: &str) -> Option<&str> {
        let at = self.heading.iter().position(|name| name == column)?;
        self.record.get(at).filter(|text| !text.is_empty())
    }

    /// The items of a field.
    fn items(&self, column: &str) -> impl Iterator<Item = &str> {
        let items = self.field(column).unwrap_or_default().split([';', '+']);
        items.map(str::trim).filter(|item| !item.is_empty())
    }

    fn origin(&self) -> Origin {
        Origin { file: self.label.to_owned(), line: self.line, ..Origin::default() }
    }

    fn warning(&self, code: &'static str, column: &str, message: impl std::fmt::Display, hint: &str) -> Finding {
        self.origin().warning(code, column, format!("column `{column}`: {message}")).with_hint(hint)
    }

    /// The trip, or every fault of the row.
    fn trip(&self) -> std::result::Result<Trip, Vec<Finding>> {
        let mut findings = Vec::new();
        if self.record.len() > self.heading.len() {
            let message = format!("the row has {} fields, the heading {}", self.record.len(), self.heading.len());
            let hint = "put a field with a comma in double quotes; decimals have a point";
            findings.push(self.origin().warning("columns", "", message).with_hint(hint));
        }
        let ends = ["from", "to"].map(|column| self.field(column));
        for (column, _) in ["from", "to"].into_iter().zip(ends).filter(|(_, end)| end.is_none()) {
            findings.push(self.warning("missing-member", column, "it is empty", "name a place, or lon,lat in quotes"));
        }
        let modes = self.items("mode").filter_map(|word| {
            let mode: std::result::Result<Mode, String> = word.to_lowercase().parse();
            mode.map_err(|why| findings.push(self.warning("mode", "mode", why, "separate several with `;`"))).ok()
        });
        let modes: Vec<Mode> = modes.collect();
        let (cost, given) = (self.number("cost", &mut findings), self.number("hours", &mut findings));
        let moments = ["depart", "arrive"].map(|column| self.moment(column, &mut findings));
        let between = match moments {
            [Some(depart), Some(arrive)] => {
                let hours = depart.hours_until(arrive);
                let hint = "write the local times of both, or the offset of both";
                hours.map_err(|why| findings.push(self.warning("range", "arrive", why, hint))).ok()
            }
            _ => None,
        };
        // Given hours come first: clocks on the way may differ.
        let hours = given.or(between);
        if hours.is_none() && cost.is_none() && findings.is_empty() {
            let hint = "fill in `hours`, `depart` and `arrive`, or `cost`";
            let message = "the row tells neither how long the trip took nor what it cost";
            findings.push(self.origin().warning("missing-member", "", message).with_hint(hint));
        }
        let [Some(from), Some(to)] = ends else { return Err(findings) };
        if !findings.is_empty() {
            return Err(findings);
        }
        Ok(Trip {
            from: from.to_owned(),
            to: to.to_owned(),
            via: self.items("via").map(str::to_owned).collect(),
            modes,
            day: moments[0].and_then(|moment| moment.day().to_string().parse().ok()),
            hours,
            cost,
            origin: self.origin(),
        })
    }

    /// A number above zero.
    fn number(&self, column: &str, findings: &mut Vec<Finding>) -> Option<f64> {
        let text = self.field(column)?;
        let number = text.parse::<f64>().ok().filter(|number| number.is_finite() && *number > 0.0);
        if number.is_none() {
            let message = format!("`{text}` is no number above zero");
            findings.push(self.warning("range", column, message, "write it with a decimal point, without a unit"));
        }
        number
    }

    fn moment(&self, column: &str, findings: &mut Vec<Finding>) -> Option<Moment> {
        let moment = self.field(column)?.parse();
        moment.map_err(|why: String| findings.push(self.warning("date", column, why, "write 2026-03-10T14:30"))).ok()
    }
}
