//! Makes the document that the generator reads from the bundle.
//!
//! The bundle says what the service does; the generator cannot cope with all
//! of that, and would make types that reject what the service may send. What
//! is changed here, and why, is described for the writers of the specification in
//! `spec/README.md`.

use heck::ToPascalCase;
use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    failure::Failure,
    rust_type,
    spec::{
        bundle::METHODS,
        load::{FOLDER, ROOT},
        model::Spec,
        reach::Reach,
        schema::Schema,
        walk,
    },
};

/// What is generated from the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The client. Any status of 200 to 299 is a success to it.
    Client,
    /// The mocks, whose methods are named by the documented status.
    Mocks,
}

/// What the generator is given.
#[derive(Debug)]
pub(crate) struct Input {
    /// The document.
    pub(crate) document: OpenAPI,
    /// Schemas of the document that are types of `aos-api`, by name, and
    /// these types.
    pub(crate) replacements: Vec<(String, String)>,
}

impl Purpose {
    /// The crate in which the handwritten types live, as the code names it.
    pub(crate) fn home(self) -> &'static str {
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
/// When the bundle is not an OpenAPI document after all.
pub(crate) fn input(spec: &Spec, purpose: Purpose) -> Result<Input, Failure> {
    let (document, mut replacements) = document(spec, purpose)?;
    for (name, schema) in &spec.schemas {
        if let Some(module) = schema.module() {
            let ty = format!("{}::{module}::{name}", purpose.home());
            // The generator looks for names as it would write them.
            replacements.push((name.to_pascal_case(), ty));
        }
    }
    let document = serde_json::from_value(document).map_err(|error| {
        Failure::new(
            format!("{FOLDER}/{ROOT}"),
            format!("the bundled files are not an OpenAPI 3.0 document: {error}."),
        )
    })?;
    Ok(Input { document, replacements })
}

/// Puts a reference in the place of each schema that `x-aos-type` marks, to one
/// schema for each type, and plain references where there is a description
/// beside them. The generator knows references without neighbours only, and
/// takes types for named schemas only.
fn replace_marked(
    spec: &Spec,
    document: &mut Value,
    home: &str,
) -> Result<Vec<(String, String)>, Failure> {
    let mut types: Vec<String> = Vec::new();
    walk::objects(document, &mut |path, object| {
        let marks = ["x-aos-type", "x-aos-variants", "allOf"];
        if !marks.iter().any(|key| object.contains_key(*key)) {
            return Ok(());
        }
        let fail = |sentence| Failure::new(spec.place(&path.join(".")), sentence);
        let schema = Schema::deserialize(&Value::Object(object.clone()))
            .map_err(|error| fail(format!("{error}.")))?;
        let ty = if schema.variants.is_none() {
            rust_type::marked(spec, &schema, home).transpose().map_err(fail)?
        } else if spec.has_secrets(&schema) {
            Some(format!("{home}::SecretJson"))
        } else {
            // Any JSON; the variants are read from it afterwards.
            object.retain(|key, _| key == "description");
            return Ok(());
        };
        let target = match (&ty, schema.name()) {
            (Some(ty), _) => {
                let index = types.iter().position(|known| known == ty).unwrap_or_else(|| {
                    types.push(ty.clone());
                    types.len() - 1
                });
                replacement(index)
            }
            (None, Some(name)) => name.to_owned(),
            (None, None) => return Ok(()),
        };
        let target = json!(format!("#/components/schemas/{target}"));
        *object = Map::from_iter([("$ref".to_owned(), target)]);
        Ok(())
    })?;
    let mut replacements = Vec::new();
    for (index, ty) in types.into_iter().enumerate() {
        let name = replacement(index);
        document["components"]["schemas"][&name] = json!({"type": "string"});
        replacements.push((name, ty));
    }
    Ok(replacements)
}

/// Name of the schema that replaces a marked one; the lint keeps it free.
fn replacement(index: usize) -> String {
    format!("{REPLACEMENT}{index}")
}

/// The beginning of names that no schema of the specification has.
pub(crate) const REPLACEMENT: &str = "AosReplacement";

fn document(spec: &Spec, purpose: Purpose) -> Result<(Value, Vec<(String, String)>), Failure> {
    let mut document = spec.document.clone();
    let reach = Reach::of(spec);

    for operation in &spec.operations {
        let (path, method) = (operation.path.as_str(), operation.method);
        let mut responses = Map::new();
        if let Some((status, _)) = operation.success() {
            let mut response = spec.json(&["paths", path, method, "responses", status]).clone();
            if let Value::Object(response) = &mut response {
                response.retain(|key, _| key == "description" || key == "content");
            }
            let status = if purpose == Purpose::Client { "2XX" } else { status };
            responses.insert(status.to_owned(), response);
        }
        // Raw errors keep status, headers and body whatever their form is.
        let error = json!({"description": "An error.", "content": {"*/*": {}}});
        responses.extend(["4XX", "5XX"].map(|status| (status.to_owned(), error.clone())));
        document["paths"][path][method]["responses"] = responses.into();
    }

    if let Some(components) = document["components"].as_object_mut() {
        components
            .retain(|kind, _| matches!(kind.as_str(), "schemas" | "parameters" | "requestBodies"));
        if let Some(schemas) = components.get_mut("schemas").and_then(Value::as_object_mut) {
            schemas
                .retain(|name, _| reach.responses.contains(name) || reach.requests.contains(name));
        }
    }
    let replacements = replace_marked(spec, &mut document, purpose.home())?;
    walk::objects(&mut document, &mut |path, object| {
        let at: Vec<&str> = path.iter().map(String::as_str).collect();
        let received = match at.as_slice() {
            ["components", "schemas", name, ..] => reach.responses.contains(*name),
            ["paths", _, method, "responses", ..] => METHODS.contains(method),
            _ => false,
        };
        relax(object, received);
        Ok(())
    })?;
    Ok((document, replacements))
}

/// Whether a key is a limit for which the generator makes types that reject what
/// does not keep to it. Requests are checked against the limits of the metadata
/// instead, and responses are taken as they come.
fn is_limit(key: &str, value: &Value) -> bool {
    match key {
        "default" | "example" | "examples" | "exclusiveMaximum" | "exclusiveMinimum"
        | "maxItems" | "maxLength" | "maxProperties" | "maximum" | "minItems" | "minLength"
        | "minProperties" | "minimum" | "multipleOf" | "pattern" | "uniqueItems" => true,
        "additionalProperties" => *value == false,
        _ => false,
    }
}

fn relax(object: &mut Map<String, Value>, received: bool) {
    object.retain(|key, _| !key.starts_with("x-"));
    let Some(kind) = object.get("type").cloned() else { return };
    let is_text = kind == "string";
    // An optional list is one that may be absent, and not an empty one.
    let properties = object.get_mut("properties").and_then(Value::as_object_mut);
    for property in properties.into_iter().flat_map(Map::values_mut) {
        if property["type"] == "array" {
            property["nullable"] = true.into();
        }
    }
    object.retain(|key, value| match key.as_str() {
        // The generator has types for dates, addresses and the like that reject
        // what the vendor writes in another form.
        "format" => !is_text || *value == "date-time" || *value == "password",
        // A response may lack anything, and what a request must hold is checked before
        // it is sent; so it can be written as a literal with `..Default::default()`.
        "required" => false,
        "enum" => !received || !is_text,
        key => !is_limit(key, value),
    });
}
