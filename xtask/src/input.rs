//! Makes the document that the generator reads from the bundle.
//!
//! The bundle says what the service does; the generator cannot cope with all
//! of that, and would make types that refuse what the service may send. What
//! is changed here, and why, is told to the writers of the specification in
//! `spec/README.md`.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::{
    Failure,
    bundle::Bundle,
    load::{FOLDER, ROOT},
    model::{METHODS, reference, schema_name},
    rust_type, walk,
};

/// What is generated from the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The client. Any status of 200 to 299 is a success to it.
    Client,
    /// The mocks, whose methods are named by the documented status.
    Mocks,
}

/// Limits and forms for which the generator makes types that refuse what does
/// not keep to them. Requests are checked against the limits of the metadata
/// instead, and responses are taken as they come.
const LIMITS: [&str; 15] = [
    "default",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
];

/// What the generator is given.
#[derive(Debug)]
pub struct Input {
    /// The document.
    pub document: OpenAPI,
    /// Schemas of the document that stand for types of `aos-api`, by name, and
    /// these types.
    pub replacements: Vec<(String, String)>,
}

impl Purpose {
    /// The crate in which the handwritten types live, as the code names it.
    pub fn home(self) -> &'static str {
        match self {
            Self::Client => "crate",
            Self::Mocks => "aos_api",
        }
    }
}

/// Makes the generator's document.
///
/// # Errors
///
/// When the bundle is no OpenAPI document after all.
pub fn input(bundle: &Bundle, purpose: Purpose) -> Result<Input, Failure> {
    let (document, mut replacements) = document(bundle, purpose)?;
    for (name, schema) in bundle.schemas() {
        if let Some(module) = rust_type::replaced(schema) {
            let ty = format!("{}::{module}::{name}", purpose.home());
            // The generator looks for names as it would write them.
            replacements.push((name.to_pascal_case(), ty));
        }
    }
    let document = serde_json::from_value(document).map_err(|error| {
        Failure::new(
            format!("{FOLDER}/{ROOT}"),
            format!("the bundled files are no OpenAPI 3.0 document: {error}."),
        )
    })?;
    Ok(Input { document, replacements })
}

/// Puts a reference in the place of each schema that `x-aos-type` marks, to one
/// schema for each type, and plain references where there is a description
/// beside them. The generator knows references without neighbours only, and
/// takes types for named schemas only.
fn replace_marked(
    bundle: &Bundle,
    document: &mut Value,
    home: &str,
) -> Result<Vec<(String, String)>, Failure> {
    let mut types: Vec<String> = Vec::new();
    walk::objects(document, &mut |path, object| {
        let schema = Value::Object(object.clone());
        let hidden =
            object.contains_key("x-aos-variants") && rust_type::has_secrets(bundle, &schema);
        if object.contains_key("x-aos-variants") && !hidden {
            // Any JSON; the variants are read from it afterwards.
            object.retain(|key, _| key == "description");
            return Ok(());
        }
        let marked = match hidden {
            true => Some(Ok(format!("{home}::SecretJson"))),
            false => rust_type::marked(bundle, &schema, home),
        };
        let target = if let Some(ty) = marked {
            let ty = ty.map_err(|sentence| Failure::new(bundle.place(path), sentence))?;
            let index = types.iter().position(|known| *known == ty).unwrap_or_else(|| {
                types.push(ty);
                types.len() - 1
            });
            format!("/components/schemas/{}", replacement(index))
        } else if let Some(target) = reference(&schema) {
            target.to_owned()
        } else {
            return Ok(());
        };
        *object = Map::from_iter([("$ref".to_owned(), json!(format!("#{target}")))]);
        Ok(())
    })?;
    let names = types.into_iter().enumerate().map(|(index, ty)| (replacement(index), ty));
    let replacements: Vec<(String, String)> = names.collect();
    for (name, _) in &replacements {
        document["components"]["schemas"][name] = json!({"type": "string"});
    }
    Ok(replacements)
}

/// Name of the schema that stands for a marked one; the lint keeps it free.
fn replacement(index: usize) -> String {
    format!("{REPLACEMENT}{index}")
}

/// The beginning of names that no schema of the specification has.
pub(crate) const REPLACEMENT: &str = "AosReplacement";

fn document(bundle: &Bundle, purpose: Purpose) -> Result<(Value, Vec<(String, String)>), Failure> {
    let mut document = bundle.document.clone();
    let reach = Reach::of(bundle);

    for operation in bundle.operations() {
        let mut responses = Map::new();
        if let Some((status, response)) = operation.success() {
            let status = if purpose == Purpose::Client { "2XX" } else { status };
            let mut response = response.clone();
            if let Value::Object(response) = &mut response {
                response.retain(|key, _| key == "description" || key == "content");
            }
            responses.insert(status.to_owned(), response);
        }
        // Raw errors keep status, headers and body whatever their form is.
        for status in ["4XX", "5XX"] {
            responses.insert(
                status.to_owned(),
                json!({"description": "An error.", "content": {"*/*": {}}}),
            );
        }
        document["paths"][operation.path][operation.method]["responses"] = responses.into();
    }

    if let Some(components) = document["components"].as_object_mut() {
        components
            .retain(|kind, _| matches!(kind.as_str(), "schemas" | "parameters" | "requestBodies"));
        if let Some(schemas) = components.get_mut("schemas").and_then(Value::as_object_mut) {
            schemas
                .retain(|name, _| reach.responses.contains(name) || reach.requests.contains(name));
        }
    }
    let replacements = replace_marked(bundle, &mut document, purpose.home())?;
    walk::objects(&mut document, &mut |path, object| {
        let at: Vec<&str> = path.iter().map(String::as_str).collect();
        let answered = match at.as_slice() {
            ["components", "schemas", name, ..] => reach.responses.contains(*name),
            ["paths", _, method, "responses", ..] => METHODS.contains(method),
            _ => false,
        };
        relax(object, answered);
        Ok(())
    })?;
    Ok((document, replacements))
}

fn relax(object: &mut Map<String, Value>, answered: bool) {
    object.retain(|key, _| !key.starts_with("x-"));
    let Some(kind) = object.get("type").and_then(Value::as_str).map(str::to_owned) else {
        return;
    };
    object.retain(|key, _| !LIMITS.contains(&key.as_str()));
    object.remove("uniqueItems");
    if object.get("additionalProperties") == Some(&Value::Bool(false)) {
        object.remove("additionalProperties");
    }
    // The generator has types for dates, addresses and the like that refuse
    // what the vendor writes in another form.
    if kind == "string"
        && object.get("format").is_some_and(|format| format != "date-time" && format != "password")
    {
        object.remove("format");
    }
    if answered {
        object.remove("required");
        if kind == "string" {
            object.remove("enum");
        }
    }
}

/// The named schemas that requests and successful responses are made of.
#[derive(Debug, Default)]
pub struct Reach {
    /// Those that a request sends.
    pub requests: BTreeSet<String>,
    /// Those that a success answers.
    pub responses: BTreeSet<String>,
}

impl Reach {
    /// Looks through all operations.
    pub fn of(bundle: &Bundle) -> Self {
        let mut reach = Self::default();
        for operation in bundle.operations() {
            for parameter in operation.parameters() {
                follow(bundle, parameter.value, &mut reach.requests);
            }
            if let Some(body) = operation.request_body() {
                follow(bundle, body, &mut reach.requests);
            }
            if let Some((_, response)) = operation.success() {
                follow(bundle, response, &mut reach.responses);
            }
        }
        reach
    }
}

/// Adds the named schemas that a part of the document is made of.
pub(crate) fn follow(bundle: &Bundle, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(name) = schema_name(value)
                && found.insert(name.to_owned())
            {
                follow(bundle, bundle.resolve(value), found);
            }
            for (key, value) in object {
                if key != "example" && key != "examples" {
                    follow(bundle, value, found);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|value| follow(bundle, value, found)),
        _ => {}
    }
}
