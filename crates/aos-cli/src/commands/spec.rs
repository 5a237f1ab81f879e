//! What the spec says: `aos operations`, `aos codes` and `aos schema`.

use aos_facade::{
    Operation,
    api::{CODES, Codes, Field, OPERATIONS, ValueKind, schemas},
};
use heck::ToKebabCase;
use serde_json::{Map, Value, json};

use crate::{
    context::Context,
    exit::{Failure, Outcome},
    format::Format,
    groups,
    output::json,
};

const FIELDS: [Field; 8] = [
    Field::new("command", ValueKind::Text),
    Field::new("summary", ValueKind::Text),
    Field::new("id", ValueKind::Id),
    Field::new("method", ValueKind::Text),
    Field::new("scopes", ValueKind::Text),
    Field::new("path", ValueKind::Text),
    Field::new("readOnly", ValueKind::Boolean),
    Field::new("paged", ValueKind::Boolean),
];

pub(crate) fn operations(context: &Context<'_>) -> Outcome {
    context.print(&FIELDS, &FIELDS.map(|field| field.name), &["id"], OPERATIONS.iter().map(row))
}

fn row(operation: &Operation) -> Value {
    json!({
        "id": operation.id,
        "command": groups::typed(operation),
        "method": operation.method.as_str(),
        "path": operation.path,
        "scopes": operation.scopes,
        "readOnly": operation.read_only,
        "paged": operation.paging.is_some(),
        "summary": operation.summary,
    })
}

pub(crate) fn codes(list: Option<&Codes>, context: &Context<'_>) -> Outcome {
    let Some(list) = list else {
        let codes = Field::new("codes", ValueKind::Integer);
        let lists = CODES.iter().map(
            |list| json!({"list": list.name.to_kebab_case(), "codes": list.entries().count()}),
        );
        let fields = [Field::new("list", ValueKind::Text), codes];
        return context.print(&fields, &["list", "codes"], &["list"], lists);
    };
    let codes = list.entries().map(|(code, name)| json!({"code": code, "name": name}));
    let fields = [Field::new("name", ValueKind::Text), Field::new("code", ValueKind::Id)];
    context.print(&fields, &["name", "code"], &["code"], codes)
}

pub(crate) fn schema(id: &str, context: &Context<'_>) -> Outcome {
    let output = &context.output;
    let format = output.chosen.unwrap_or(Format::Json);
    if !format.is_json() {
        return Err(Failure::usage("a schema is JSON, which has no table")
            .hint("omit --output, or use --output json"));
    }
    let schemas = schemas(id)
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
    let mut out = context.target()?;
    json::value(&mut out, &document, breaks)?;
    out.finish()
}
