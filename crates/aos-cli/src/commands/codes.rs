//! `aos codes`.

use aos_facade::api::{CODES, Codes, Field, ValueKind};
use heck::ToKebabCase;
use serde_json::{Value, json};

use crate::{
    cli::Global,
    exit::Outcome,
    rows::{Plan, Rows, Shape, not_shown},
    terminal::Output,
};

/// Prints the lists, or the codes of one.
pub(crate) fn run(list: Option<&Codes>, global: &Global, output: &Output) -> Outcome {
    let (fields, key, rows): ([Field; 2], &'static [&'static str], Vec<Value>) = match list {
        Some(list) => {
            let entries = list.entries().map(|(code, name)| json!({"code": code, "name": name}));
            let fields = [Field::new("name", ValueKind::Text), Field::new("code", ValueKind::Id)];
            (fields, &["code"], entries.collect())
        }
        None => {
            let lists = CODES.iter().map(
                |list| json!({"list": list.name.to_kebab_case(), "codes": list.entries().count()}),
            );
            let codes = Field::new("codes", ValueKind::Integer);
            ([Field::new("list", ValueKind::Text), codes], &["list"], lists.collect())
        }
    };
    let columns = fields.map(|field| field.name);
    let plan = Plan::new(Shape::own(&fields, &columns, key), global, output)?;
    let mut printed = Rows::new(plan, output.target(global)?);
    rows.into_iter().try_for_each(|row| printed.row(row))?;
    printed.end(not_shown)
}
