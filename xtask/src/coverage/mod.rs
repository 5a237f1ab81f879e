//! `cargo xtask coverage`: what there is of each operation, from the
//! specification to the command line.
//!
//! Nothing is listed by hand: the operations and what is said of them come from
//! `spec/*.yaml`, all else from the code as it stands on the disk.

mod code;
mod places;
mod rust;
mod specification;
mod table;

use std::path::Path;

use crate::{Failure, bundle, load, model::Operation};

/// What an operation should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Summary, description, source, and a description of each parameter.
    Specification,
    /// Scopes that are declared.
    Scopes,
    /// Examples of the body, the answer and each parameter.
    Example,
    /// A method of the generated client.
    Client,
    /// A typed mock.
    Mock,
    /// A method of the facade that makes the call.
    Facade,
    /// An answer of the simulator, and the test that walks over all of them.
    Simulator,
    /// A test that decodes the example.
    Decode,
    /// A command.
    Command,
}

impl Column {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 9] = [
        Self::Specification,
        Self::Scopes,
        Self::Example,
        Self::Client,
        Self::Mock,
        Self::Facade,
        Self::Simulator,
        Self::Decode,
        Self::Command,
    ];

    /// Its heading.
    pub fn name(self) -> &'static str {
        match self {
            Self::Specification => "spec",
            Self::Scopes => "scopes",
            Self::Example => "example",
            Self::Client => "client",
            Self::Mock => "mock",
            Self::Facade => "facade method",
            Self::Simulator => "simulator",
            Self::Decode => "decode test",
            Self::Command => "command line",
        }
    }
}

/// What was found of one operation in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// It is there.
    There,
    /// There is nothing that could be there: no body to decode.
    NotNeeded,
    /// It is not; why, as a sentence.
    Hole(String),
}

/// One operation with its cells, in the order of [`Column::ALL`].
#[derive(Clone, Debug)]
pub struct Row {
    /// Operation id, or method and path where it has none.
    pub operation: String,
    /// What was found.
    pub cells: Vec<Cell>,
}

/// The whole table.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The operations, by id.
    pub rows: Vec<Row>,
}

/// Reads specification and code of a workspace.
///
/// # Errors
///
/// When a file cannot be read or does not parse. What is missing is no error,
/// but a hole.
pub fn coverage(workspace: &Path) -> Result<Coverage, Failure> {
    // Not linted: what the lint would refuse is shown as a hole, beside all
    // other holes.
    let bundle = bundle::bundle(load::load(workspace)?)?;
    let code = code::Code::read(workspace)?;
    let mut rows: Vec<Row> = bundle
        .operations()
        .iter()
        .map(|operation| Row {
            operation: name(operation),
            cells: Column::ALL.map(|column| cell(column, operation, &code)).to_vec(),
        })
        .collect();
    rows.sort_by(|a, b| a.operation.cmp(&b.operation));
    Ok(Coverage { rows })
}

fn cell(column: Column, operation: &Operation<'_>, code: &code::Code) -> Cell {
    let hole = match column {
        Column::Specification => specification::text(operation),
        Column::Scopes => specification::scopes(operation),
        Column::Example => specification::examples(operation),
        Column::Client => code.client(operation.id()),
        Column::Mock => code.mock(operation.id()),
        Column::Facade => code.facade(operation.id()),
        Column::Simulator => code.simulator(operation.id()),
        Column::Decode if operation.success_body().is_none() => return Cell::NotNeeded,
        Column::Decode => code.decode(operation.id()),
        Column::Command => code.command(operation.id()),
    };
    hole.map_or(Cell::There, Cell::Hole)
}

fn name(operation: &Operation<'_>) -> String {
    match operation.id() {
        "" => format!("{} {}", operation.method.to_uppercase(), operation.path),
        id => id.to_owned(),
    }
}

impl Coverage {
    /// A sentence for each hole, in the order of the table.
    pub fn holes(&self) -> impl Iterator<Item = String> {
        self.rows.iter().flat_map(|row| {
            row.cells.iter().zip(Column::ALL).filter_map(|(cell, column)| match cell {
                Cell::Hole(sentence) => {
                    Some(format!("{}: {}: {sentence}", row.operation, column.name()))
                }
                Cell::There | Cell::NotNeeded => None,
            })
        })
    }

    /// The table for a terminal.
    pub fn plain(&self) -> String {
        table::plain(self)
    }

    /// The table in Markdown.
    pub fn markdown(&self) -> String {
        table::markdown(self)
    }

    /// How much is there, in one sentence.
    pub fn sum(&self) -> String {
        let holes = self.holes().count();
        let holes = match holes {
            0 => "no hole".to_owned(),
            1 => "1 hole".to_owned(),
            several => format!("{several} holes"),
        };
        let operations = match self.rows.len() {
            1 => "1 operation".to_owned(),
            several => format!("{several} operations"),
        };
        format!("{operations}, {} columns, {holes}.", Column::ALL.len())
    }
}
