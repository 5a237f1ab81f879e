//! Prints a single value: the response of an operation without a list.

use std::io::Write;

use aos_facade::api::redact;
use comfy_table::Cell;
use serde_json::Value;

use super::{Plan, Shape, cell, names::named};
use crate::{
    context::Context,
    exit::{Failure, Outcome},
    format::Format,
    output::{
        json, table,
        target::Target,
        text::{grouped, plain},
    },
};

impl Plan {
    pub(crate) fn of_value(shape: Shape, context: &Context<'_>) -> Outcome<Self> {
        let rows = &context.global.rows;
        let of_rows = [
            (!rows.sort.is_empty(), "--sort"),
            (rows.limit() > 0, "--limit"),
            (rows.matching.is_some(), "--match"),
            (rows.expand.is_some(), "--expand"),
        ];
        if let Some((_, option)) = of_rows.into_iter().find(|(is_given, _)| *is_given) {
            let sentence = format!("{option} is for lists, and the response is one object");
            return Err(Failure::usage(sentence));
        }
        let mut plan = Self::of_any(shape, context)?;
        if rows.jq.is_none() {
            plan.format = context.output.for_value();
        }
        Ok(plan)
    }

    /// Prints a value. A list that is none of the documented ones is printed as rows.
    pub(crate) fn print_value(self, mut target: Target, value: Value) -> Outcome {
        let mut value = match self.operation {
            Some(operation) => redact::response_json(&value, operation),
            None => value,
        };
        match (self.format, &value) {
            (Format::Json, _) => {
                let value = if value.is_object() { self.json(value) } else { value };
                match &self.filter {
                    Some(filter) => filter.apply(&value.to_string(), &mut target)?,
                    None => json::value(&mut target, &value, self.is_terminal)?,
                }
            }
            (_, Value::Array(rows)) => self.print_all(&mut target, rows.clone())?,
            (Format::Table, Value::Object(_)) => {
                if self.names {
                    named(&mut value, &self.shape.fields);
                }
                if self.chosen {
                    value = self.json(value);
                }
                let mut fields = Vec::new();
                entries(&value, String::new(), &mut fields);
                let mut table = table::table(table::width(self.is_terminal));
                for (name, value) in fields {
                    table.add_row([table::faint(&name), value]);
                }
                table::write(&mut target, &mut table)?;
            }
            (Format::Table, other) => {
                let text = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
                writeln!(target, "{}", plain(&text))?;
            }
            _ => self.print_all(&mut target, vec![value])?,
        }
        target.finish()
    }
}

fn entries(value: &Value, path: String, found: &mut Vec<(String, Cell)>) {
    let is_plain = |value: &Value| !value.is_object() && !value.is_array();
    let words = match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                entries(value, path, found);
            }
            return;
        }
        Value::Array(values) if values.iter().all(is_plain) => {
            let texts =
                values.iter().map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned));
            table::text(&texts.collect::<Vec<_>>().join("; "))
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                entries(value, format!("{path}[{index}]"), found);
            }
            return;
        }
        // Not nothing, and not 0.
        Value::Null => table::faint("not reported"),
        Value::Number(number) if number.is_i64() => table::text(&grouped(number)),
        other => table::text(cell::plain(other).text()),
    };
    found.push((path, words));
}
