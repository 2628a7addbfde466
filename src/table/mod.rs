//! Tables of typed cells, and their CSV form.

mod csv;
mod grid;
mod mark;
mod value;

pub(crate) use csv::csv;
pub(crate) use grid::{Align, Cell, Column, Table, records, row};
pub(crate) use mark::{Mark, marks};
pub(crate) use value::Value;
