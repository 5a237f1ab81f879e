//! What every command is run with.

use aos_facade::api::Field;
use serde_json::Value;

use crate::{
    cli::Global,
    exit::Outcome,
    interrupt::Interrupt,
    output::target::Target,
    rows::{Plan, Rows, Shape, not_shown},
    terminal::Output,
};

pub(crate) struct Context<'a> {
    pub(crate) global: &'a Global,
    pub(crate) output: Output,
    pub(crate) interrupt: Interrupt,
}

impl Context<'_> {
    pub(crate) fn target(&self) -> Outcome<Target> {
        match &self.global.rows.out {
            Some(path) => Target::file(path),
            None => Ok(Target::stdout()),
        }
    }

    /// Prints rows of the program's own, with these columns and the keys that identify one.
    pub(crate) fn print(
        &self,
        fields: &[Field],
        columns: &[&str],
        key: &[&'static str],
        rows: impl IntoIterator<Item = Value>,
    ) -> Outcome {
        let plan = Plan::new(Shape::own(fields, columns, key), self)?;
        let mut printed = Rows::new(plan, self.target()?);
        rows.into_iter().try_for_each(|row| printed.row(row))?;
        printed.end(not_shown)
    }
}
