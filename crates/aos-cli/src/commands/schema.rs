//! `aos schema`.

use serde_json::{Map, Value, json};

use crate::{
    exit::{Failure, Outcome},
    format::Format,
    output::{json, target::Target},
    terminal::Output,
};

pub(crate) fn run(id: &str, output: &Output) -> Outcome {
    let format = match output.chosen {
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
    let parameters = parameters.map(|(name, schema)| ((*name).to_owned(), json!(schema)));
    let document = json!({
        "operation": id,
        "parameters": parameters.collect::<Map<String, Value>>(),
        // Where there is none, null.
        "request": schemas.request,
        "response": schemas.response,
    });
    let breaks = format == Format::Json && output.is_terminal;
    Ok(json::value(&mut Target::stdout(), &document, breaks)?)
}
