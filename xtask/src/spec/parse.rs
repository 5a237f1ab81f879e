//! Reads the bundled document into the model.

use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use super::walk;
use super::{
    advice,
    bundle::{METHODS, Origins},
    extensions::{HttpsUrl, Text},
    model::{Body, ExternalDocs, Operation, Parameter, SecurityScheme, Server, Spec, Tag},
    schema::Schema,
};
use crate::failure::{Failure, ensure};

/// The parts of the document that the model has.
#[derive(Deserialize)]
#[allow(dead_code, reason = "a key without a field is unknown")]
struct Document {
    openapi: String,
    info: Info,
    #[serde(rename = "externalDocs")]
    external_docs: ExternalDocs,
    #[serde(default)]
    servers: Vec<Server>,
    tags: Vec<Tag>,
    paths: IndexMap<String, PathItem>,
    components: Components,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "a key without a field is unknown")]
struct Info {
    title: Text,
    version: Text,
    #[serde(default)]
    description: String,
    license: Option<License>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "a key without a field is unknown")]
struct License {
    name: Text,
    url: Option<HttpsUrl>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
#[allow(dead_code, reason = "a key without a field is unknown")]
struct PathItem {
    summary: String,
    description: String,
    parameters: Vec<Parameter>,
    get: Option<Operation>,
    post: Option<Operation>,
    put: Option<Operation>,
    patch: Option<Operation>,
    delete: Option<Operation>,
}

#[derive(Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[derive(Default)]
struct Components {
    schemas: IndexMap<String, Schema>,
    parameters: IndexMap<String, Parameter>,
    request_bodies: IndexMap<String, Body>,
    responses: IndexMap<String, Body>,
    security_schemes: IndexMap<String, SecurityScheme>,
}

/// Reads the document.
///
/// # Errors
///
/// When a part of it has not the form that the model gives it.
pub(crate) fn parse(document: Value, origins: Origins) -> Result<Spec, Failure> {
    let origins = Arc::new(origins);
    let Document { external_docs, servers, tags, paths, components, .. } =
        read(&document, &|path| origins.place(path))?;
    // The vendor's pages are beside the one that the root names.
    let pages = external_docs.url.rsplit_once('/').map_or("", |(folder, _)| folder);
    for (name, parameter) in &components.parameters {
        ensure! { origins.place(&format!("components.parameters.{name}"));
            !parameter.name.is_empty() && parameter.location.is_some() =>
                "a parameter has a name, and in: path or query.";
        }
    }
    let mut operations = Vec::new();
    for (path, item) in paths {
        let methods = [item.get, item.post, item.put, item.patch, item.delete];
        for (method, operation) in METHODS.into_iter().zip(methods) {
            let Some(mut operation) = operation else { continue };
            operation.method = method;
            operation.origins = Arc::clone(&origins);
            operation.page = operation.source.as_ref().map(|source| source.url(pages));
            operation.parameters = parameters(
                (&["paths", &path], &item.parameters),
                (&["paths", &path, method], &operation.parameters),
                &components,
            );
            if let Some(body) = &mut operation.request_body {
                *body = resolved(body, |body| &body.reference, &components.request_bodies);
            }
            for response in operation.responses.values_mut() {
                *response = resolved(response, |body| &body.reference, &components.responses);
            }
            operation.path.clone_from(&path);
            operations.push(operation);
        }
    }
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let Components { schemas, security_schemes, .. } = components;
    Ok(Spec { document, servers, tags, operations, schemas, security_schemes, origins })
}

/// Parameters of a path with those of an operation, which override them.
fn parameters(
    of_path: (&[&str], &[Parameter]),
    own: (&[&str], &[Parameter]),
    components: &Components,
) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    for (place, parameters) in [of_path, own] {
        let inherited = found.len();
        for (index, parameter) in parameters.iter().enumerate() {
            let mut parameter = resolved(parameter, |p| &p.reference, &components.parameters);
            parameter.at = place.iter().map(|part| (*part).to_owned()).collect();
            parameter.at.extend(["parameters".to_owned(), index.to_string()]);
            let same = |known: &&mut Parameter| {
                known.name == parameter.name && known.location == parameter.location
            };
            match found[..inherited].iter_mut().find(same) {
                Some(known) => *known = parameter,
                None => found.push(parameter),
            }
        }
    }
    found
}

/// What a reference leads to, or the part itself.
fn resolved<T: Clone>(
    part: &T,
    reference: fn(&T) -> &Option<String>,
    named: &IndexMap<String, T>,
) -> T {
    let mut part = part;
    // The bound is for references in a circle.
    for _ in 0..32 {
        let name = reference(part).as_deref().and_then(|pointer| pointer.rsplit('/').next());
        let Some(target) = name.and_then(|name| named.get(name)) else { break };
        part = target;
    }
    part.clone()
}

/// Reads a document into structs; `place` names the file and the place of a
/// path.
pub(super) fn read<'de, T: Deserialize<'de>>(
    document: &'de Value,
    place: &dyn Fn(&str) -> String,
) -> Result<T, Failure> {
    let mut unknown = None;
    let mut ignored = |path: serde_ignored::Path<'_>| {
        let path = path.to_string().replace(".?", "");
        let key = path.rsplit('.').next().unwrap_or_default();
        let is_ours = key.starts_with("x-aos") || key.starts_with("x-enum");
        // Other tools have extensions of their own.
        if is_ours || !key.starts_with("x-") {
            unknown.get_or_insert(path);
        }
    };
    let result =
        serde_path_to_error::deserialize(serde_ignored::Deserializer::new(document, &mut ignored));
    // A list at a key that is not known needs no other sentence than that key.
    if let Some(path) = walk::odd_list(document)
        && unknown.as_ref().is_none_or(|unknown| !path.starts_with(unknown))
    {
        return Err(Failure::new(
            place(&path),
            "a list is here, where there are keys with values.",
        ));
    }
    let read = result.map_err(|error| {
        let path = error.path().to_string().replace('[', ".").replace(']', "");
        // What is wrong with the document as a whole has no path but a dot.
        let path = path.trim_start_matches('.');
        Failure::new(place(path), advice::of_value(path, &error.inner().to_string()))
    })?;
    match unknown {
        Some(path) => Err(Failure::new(place(&path), advice::of_key(&path))),
        None => Ok(read),
    }
}
