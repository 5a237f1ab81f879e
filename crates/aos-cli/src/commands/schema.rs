//! `aos schema`.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    exit::{Failure, Outcome},
    format::Format,
    output::{json, target::Target},
    terminal::Output,
};

pub(crate) fn run(id: &str, output: &Output) -> Outcome {
    let format = match output.chosen() {
        Some(format) if !format.is_json() => {
            return Err(Failure::usage("a schema is JSON, which has no table")
                .hint("omit --output, or use --output json"));
        }
        Some(format) => format,
        None => Format::Json,
    };
    let schemas = aos_facade::api::schemas(id)
        .ok_or_else(|| Failure::failed(format!("the operation {id:?} has no schema")))?;
    let parameters = schemas.parameters.iter();
    let parameters = parameters.map(|(name, schema)| Ok(((*name).to_owned(), value(id, schema)?)));
    let parameters = parameters.collect::<Outcome<Map<String, Value>>>()?;
    let document = json!({
        "operation": id,
        "parameters": parameters,
        // Where there is none, null.
        "request": value(id, &schemas.request)?,
        "response": value(id, &schemas.response)?,
    });
    let breaks = format == Format::Json && output.is_terminal();
    Ok(json::value(&mut Target::stdout(), &document, breaks)?)
}

fn value(id: &str, schema: &impl Serialize) -> Outcome<Value> {
    serde_json::to_value(schema).map_err(|error| {
        Failure::failed(format!("the schema of {id} cannot be written as JSON: {error}"))
    })
}
