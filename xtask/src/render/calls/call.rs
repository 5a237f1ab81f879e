//! A call of an operation: its setters, its body, its response.

use std::collections::BTreeSet;

use serde_json::Value;

use super::taken::{Taken, path};
use crate::{
    failure::Failure,
    paging::{PAGE_SIZE, style},
    progenitor::{Generated, generic},
    spec::{
        model::{Location, Media, Operation, Spec},
        names::{call_name, field_name, is_method_of_calls},
        schema::Schema,
    },
};

/// A call of an operation.
pub(crate) struct Call<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) operation: &'a Operation,
    /// Name of its type.
    pub(crate) type_name: String,
    /// Its path and query parameters, in the order of the spec.
    pub(crate) parameters: Vec<Setter>,
    /// The fields of its body that have setters.
    pub(crate) fields: Vec<Setter>,
    /// The body as a whole; `None` where it takes none.
    pub(crate) body: Option<Setter>,
    /// The type of the body of a success, seen from `aos-api`; `()` where there is
    /// none.
    pub(crate) response: String,
    /// The type of the rows of a paged list.
    pub(crate) row: Option<String>,
}

/// What is set on a call.
pub(crate) struct Setter {
    /// Its name in Rust.
    pub(crate) name: String,
    /// Its name on the wire.
    pub(crate) wire: String,
    pub(crate) kind: SetterKind,
    pub(crate) required: bool,
    pub(crate) taken: Taken,
    pub(crate) description: String,
    /// A value of the spec's.
    pub(crate) sample: Option<Value>,
}

/// Where what is set goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SetterKind {
    Path,
    Query,
    /// A query parameter that selects the page.
    PagePosition,
    /// The query parameter with the rows a page.
    PageSize,
    Field,
    Body,
}

impl Call<'_> {
    /// What a method of a handle with these ids takes as arguments: what is required
    /// and is no id of the handle. A body of one required field is taken as that
    /// field, any other as a struct whose fields have names.
    pub(crate) fn arguments(&self, ids: &[String]) -> Vec<&Setter> {
        let parameters = self.parameters.iter().filter(|setter| {
            setter.required && setter.kind != SetterKind::PageSize && !ids.contains(&setter.wire)
        });
        let mut arguments: Vec<&Setter> = parameters.collect();
        match (&self.body, self.fields.as_slice()) {
            (None, _) => {}
            (Some(_), [only]) if only.required => arguments.push(only),
            (Some(body), fields) if fields.is_empty() || fields.iter().any(|f| f.required) => {
                arguments.push(body);
            }
            _ => {}
        }
        arguments
    }

    /// What can be set besides: optional parameters, and the fields of a body that
    /// has no required ones.
    pub(crate) fn optional(&self) -> Vec<&Setter> {
        let parameters = self.parameters.iter().filter(|setter| !setter.required);
        let free = self.fields.iter().all(|field| !field.required);
        parameters.chain(self.fields.iter().filter(|_| free)).collect()
    }
}

/// Reads the call of an operation.
///
/// # Errors
///
/// When progenitor made nothing of a part of it.
pub(crate) fn read<'a>(
    spec: &'a Spec,
    operation: &'a Operation,
    generated: &Generated,
    names: &BTreeSet<String>,
) -> Result<Call<'a>, Failure> {
    let id = operation.id.as_str();
    let lost = |what: &str| {
        Failure::new(
            operation.place(&[]),
            format!("progenitor made nothing that a call could use of {what:?}."),
        )
    };
    let paging = operation.paging.as_ref();
    let style = paging.and_then(|paging| style(&paging.style));
    let mut parameters = Vec::new();
    for parameter in &operation.parameters {
        let wire = parameter.name.as_str();
        let ty = generated.signatures.parameter(id, wire).ok_or_else(|| lost(wire))?;
        let paging = style.is_some_and(|style| style.parameters().any(|name| name == wire));
        parameters.push(Setter {
            name: field_name(wire),
            wire: wire.to_owned(),
            kind: match parameter.location {
                Some(Location::Path) => SetterKind::Path,
                _ if !paging => SetterKind::Query,
                _ if wire == PAGE_SIZE => SetterKind::PageSize,
                _ => SetterKind::PagePosition,
            },
            required: parameter.required,
            taken: Taken::of(ty, names),
            description: parameter.description.trim().to_owned(),
            sample: spec.example(parameter).cloned(),
        });
    }
    let body = operation.request_body.as_ref().and_then(|body| Some((body, body.json()?)));
    let (fields, body) = match body {
        None => (Vec::new(), None),
        Some((body, media)) => {
            let ty = generated.signatures.body(id).ok_or_else(|| lost("the body"))?;
            let whole = Setter {
                name: "body".to_owned(),
                wire: String::new(),
                kind: SetterKind::Body,
                required: body.required,
                taken: Taken::of(ty, names),
                description: media
                    .schema
                    .as_ref()
                    .map_or("", |schema| described(spec, schema))
                    .to_owned(),
                sample: media.example.clone(),
            };
            (fields(spec, media, &whole, &parameters, generated, names), Some(whole))
        }
    };
    let response = generated.signatures.response(id);
    let row = match paging {
        None => None,
        Some(paging) => {
            let row = response.and_then(|response| {
                let list = match &*paging.items {
                    "$" => response,
                    items => {
                        let name = path(response, names);
                        let field = field_name(items);
                        generated.types.field(name.strip_prefix("types :: ")?, &field)?
                    }
                };
                let list = generic(list, "Option").unwrap_or(list);
                let item = ["Vec", "OneOrMany"].into_iter().find_map(|name| generic(list, name))?;
                Some(path(item, names))
            });
            Some(row.ok_or_else(|| lost(&paging.items))?)
        }
    };
    Ok(Call {
        spec,
        operation,
        type_name: call_name(id),
        parameters,
        fields,
        body,
        response: response.map_or_else(|| "()".to_owned(), |ty| path(ty, names)),
        row,
    })
}

/// The fields of a body that get setters: those of an object whose fields are all
/// known. None where a name would clash with a parameter's or a method's: the name
/// is the vendor's, and the body can be given as a whole.
fn fields(
    spec: &Spec,
    media: &Media,
    whole: &Setter,
    parameters: &[Setter],
    generated: &Generated,
    names: &BTreeSet<String>,
) -> Vec<Setter> {
    let Some(schema) = media.schema.as_ref().map(|schema| spec.resolve(schema)) else {
        return Vec::new();
    };
    let structure = whole.taken.ty.strip_prefix("types :: ").unwrap_or_default();
    let mut fields = Vec::new();
    for (wire, property) in &schema.properties {
        let name = field_name(wire);
        let Some(ty) = generated.types.field(structure, &name) else { return Vec::new() };
        if is_method_of_calls(&name) || parameters.iter().any(|parameter| parameter.name == name) {
            return Vec::new();
        }
        fields.push(Setter {
            wire: wire.clone(),
            kind: SetterKind::Field,
            required: schema.required.contains(wire),
            taken: Taken::of(ty, names),
            description: described(spec, property).to_owned(),
            sample: media.example.as_ref().and_then(|example| example.get(wire)).cloned(),
            name,
        });
    }
    fields
}

/// What is said of a schema, or of what it refers to.
fn described<'a>(spec: &'a Spec, schema: &'a Schema) -> &'a str {
    match schema.description.trim() {
        "" => spec.resolve(schema).description.trim(),
        own => own,
    }
}
