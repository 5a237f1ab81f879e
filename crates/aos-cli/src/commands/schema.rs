//! `aos schema`.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    cli::Schema,
    exit::{Failure, Outcome},
    output::{Format, Output, write_value},
};

/// Prints the JSON schemas of an operation.
pub(crate) fn run(arguments: &Schema, output: &Output) -> Outcome {
    let format = match output.chosen() {
        Some(Format::Table | Format::Csv) => {
            return Err(Failure::usage("a schema is JSON and fits in no table")
                .hint("leave --output away, or use --output json"));
        }
        Some(format) => format,
        None => Format::Json,
    };
    let id = arguments.operation.as_str();
    let schemas = aos_facade::api::schemas(id)
        .ok_or_else(|| Failure::failed(format!("there is no schema of the operation {id:?}")))?;
    let mut parameters = Map::new();
    for (name, schema) in &schemas.parameters {
        parameters.insert((*name).to_owned(), value(id, schema)?);
    }
    let document = json!({
        "operation": id,
        "parameters": parameters,
        // Where there is none, null.
        "request": value(id, &schemas.request)?,
        "response": value(id, &schemas.response)?,
    });
    write_value(&mut output.stdout(), format, &document)?;
    Ok(())
}

fn value(id: &str, schema: &impl Serialize) -> Outcome<Value> {
    serde_json::to_value(schema)
        .map_err(|error| Failure::failed(format!("the schema of {id} is no JSON: {error}")))
}
