//! A method of the facade, read out of an operation.

use serde_json::Value;
use syn::Type;

use super::{
    argument::{Taken, outside},
    samples,
    shapes::{Shapes, generic},
};
use crate::{
    Failure, access,
    model::{Operation, Part, example},
    names::{builder_name, field_name},
};

/// Bodies with more required fields are taken as one struct.
const MOST_FIELDS: usize = 3;

/// Query parameters that the pager sets.
const PAGING: [&str; 3] = ["pageIndex", "pageSize", "skipToken"];

/// A method of a handle.
pub(super) struct Method<'a> {
    pub(super) operation: Operation<'a>,
    /// Its name.
    pub(super) name: String,
    /// The handle's ids, as the builder's setters are called.
    pub(super) ids: Vec<String>,
    /// What must be given.
    pub(super) arguments: Vec<Argument>,
    /// What may be given.
    pub(super) options: Option<Options>,
    /// The request body.
    pub(super) body: Body,
    pub(super) answer: Answer,
}

/// An argument of a method.
pub(super) struct Argument {
    /// Its name in Rust.
    pub(super) name: String,
    /// Its name on the wire; empty for the body as a whole.
    pub(super) wire: String,
    pub(super) place: Place,
    pub(super) taken: Taken,
    pub(super) description: String,
    /// A value of the specification's.
    pub(super) sample: Option<Value>,
}

/// Where an argument goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    /// A field of the body.
    Field,
    /// The body as a whole.
    Body,
}

/// The request body of a method.
pub(super) enum Body {
    None,
    /// It is an argument, or the options.
    Whole,
    /// Its fields are arguments or options; the name of its type.
    Fields(String),
}

/// What may be left out.
pub(super) enum Options {
    /// A body of nothing but optional fields: its own type.
    Body(String),
    /// A struct that is generated for it.
    Struct { name: String, fields: Vec<Argument> },
}

/// What a method answers.
pub(super) enum Answer {
    /// A list over all pages: the type of its rows.
    Pages { row: String, page_size: Option<PageSize> },
    /// One answer: its type.
    One(String),
    /// An answer that may refuse what was asked: its type.
    Verdict(String),
}

/// Rows a page, where the operation must be told.
pub(super) struct PageSize {
    /// What the pager sends unless told otherwise.
    pub(super) default: i64,
}

impl Method<'_> {
    /// The name of the form that takes options.
    pub(super) fn with_name(&self) -> String {
        format!("{}_with", self.name)
    }

    /// Whether a struct of options is generated for it.
    pub(super) fn has_options_struct(&self) -> bool {
        matches!(self.options, Some(Options::Struct { .. }))
    }

    /// Names the struct of options.
    pub(super) fn name_options(&mut self, new: String) {
        if let Some(Options::Struct { name, .. }) = &mut self.options {
            *name = new;
        }
    }
}

impl Options {
    /// The type of the options.
    pub(super) fn ty(&self) -> String {
        match self {
            Self::Body(ty) => ty.clone(),
            Self::Struct { name, .. } => format!("options::{name}"),
        }
    }

    /// What is in a struct of options.
    pub(super) fn fields(&self) -> &[Argument] {
        match self {
            Self::Body(_) => &[],
            Self::Struct { fields, .. } => fields,
        }
    }
}

/// The method of an operation; `ids` are the handle's path parameters.
pub(super) fn read<'a>(
    operation: &Operation<'a>,
    ids: &[String],
    shapes: &Shapes<'_>,
) -> Result<Method<'a>, Failure> {
    let builder = builder_name(operation.id());
    let paged = operation.value.get("x-aos-paging").is_some();
    let mut arguments = Vec::new();
    let mut optional = Vec::new();
    let mut page_size = None;
    for part in operation.parameters() {
        let wire = part.value["name"].as_str().unwrap_or_default();
        if ids.iter().any(|id| id == wire) {
            continue;
        }
        let query = part.value["in"] == "query";
        let required = part.value["required"] == true;
        if query && paged && PAGING.contains(&wire) {
            if required && wire == "pageSize" {
                page_size = Some(largest_page(operation, &part)?);
            }
            continue;
        }
        let name = field_name(wire);
        let ty = shapes.setter(&builder, &name).ok_or_else(|| lost(operation, wire))?;
        let argument = Argument {
            name,
            wire: wire.to_owned(),
            place: if query { Place::Query } else { Place::Path },
            taken: Taken::of(&ty, shapes),
            description: text(&part.value["description"]),
            sample: Some(samples::parameter(operation, &part)),
        };
        if required { arguments.push(argument) } else { optional.push(argument) }
    }
    let (body, body_options) = read_body(operation, shapes, &mut arguments, &mut optional)?;
    let options = match (optional.is_empty(), body_options) {
        (true, options) => options,
        (false, _) => Some(Options::Struct { name: String::new(), fields: optional }),
    };
    let answer = answer(operation, shapes, page_size)?;
    Ok(Method {
        name: access::method_name(operation).to_owned(),
        ids: ids.iter().map(|id| field_name(id)).collect(),
        operation: operation.clone(),
        arguments,
        options,
        body,
        answer,
    })
}

/// The body, and the options that it is by itself.
fn read_body(
    operation: &Operation<'_>,
    shapes: &Shapes<'_>,
    arguments: &mut Vec<Argument>,
    optional: &mut Vec<Argument>,
) -> Result<(Body, Option<Options>), Failure> {
    let Some(body) = operation.request_body() else { return Ok((Body::None, None)) };
    let bundle = operation.bundle();
    let content = &body["content"]["application/json"];
    let schema = bundle.resolve(&content["schema"]);
    let whole = shapes
        .setter(&builder_name(operation.id()), "body")
        .ok_or_else(|| lost(operation, "body"))?;
    let ty = outside(&whole, shapes);
    let structure = ty.strip_prefix("types :: ").unwrap_or_default().to_owned();
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut fields = Vec::new();
    for (wire, property) in schema["properties"].as_object().into_iter().flatten() {
        let name = field_name(wire);
        let Some(field) = shapes.field(&structure, &name) else { break };
        let described = described(operation, property);
        fields.push(Argument {
            wire: wire.clone(),
            place: Place::Field,
            taken: Taken::of(field, shapes),
            description: described,
            sample: example(content).and_then(|example| example.get(wire)).cloned(),
            name,
        });
    }
    let all = fields.len();
    let whole_known =
        all > 0 && schema["properties"].as_object().is_some_and(|known| known.len() == all);
    // Two things of one name cannot both be arguments.
    let clash = fields
        .iter()
        .any(|field| arguments.iter().chain(optional.iter()).any(|other| other.name == field.name));
    if whole_known && required.is_empty() {
        if optional.is_empty() || clash {
            return Ok((Body::Whole, Some(Options::Body(ty))));
        }
        optional.extend(fields);
        return Ok((Body::Fields(ty), None));
    }
    if whole_known && required.len() == all && all <= MOST_FIELDS && !clash {
        arguments.extend(fields);
        return Ok((Body::Fields(ty), None));
    }
    arguments.push(Argument {
        name: "body".to_owned(),
        wire: String::new(),
        place: Place::Body,
        taken: Taken::of(&whole, shapes),
        description: described(operation, &content["schema"]),
        sample: example(content).cloned(),
    });
    Ok((Body::Whole, None))
}

fn answer(
    operation: &Operation<'_>,
    shapes: &Shapes<'_>,
    page_size: Option<PageSize>,
) -> Result<Answer, Failure> {
    let ty = shapes.response(&builder_name(operation.id()));
    if let Some(paging) = operation.value.get("x-aos-paging") {
        let items = paging["items"].as_str().unwrap_or_default();
        let row = ty.as_ref().and_then(|ty| row(ty, items, shapes));
        let row = row.ok_or_else(|| lost(operation, items))?;
        return Ok(Answer::Pages { row, page_size });
    }
    let ty = ty.map_or_else(|| "()".to_owned(), |ty| outside(&ty, shapes));
    Ok(match operation.value.get("x-aos-outcome") {
        Some(_) => Answer::Verdict(ty),
        None => Answer::One(ty),
    })
}

/// The type of the rows of a list; `$` is an answer that is the list itself.
fn row(response: &Type, items: &str, shapes: &Shapes<'_>) -> Option<String> {
    let list = match items {
        "$" => response,
        items => {
            let name = outside(response, shapes);
            let field = shapes.field(name.strip_prefix("types :: ")?, &field_name(items))?;
            generic(field, "Option").unwrap_or(field)
        }
    };
    let item = ["Vec", "OneOrMany"].into_iter().find_map(|name| generic(list, name))?;
    Some(outside(item, shapes))
}

fn largest_page(operation: &Operation<'_>, part: &Part<'_>) -> Result<PageSize, Failure> {
    let schema = operation.bundle().resolve(&part.value["schema"]);
    let default = schema["maximum"].as_i64().or_else(|| schema["default"].as_i64());
    let default = default.ok_or_else(|| {
        Failure::new(
            operation.place(&["parameters"]),
            "pageSize is required, and without a maximum or a default the pager knows none.",
        )
    })?;
    Ok(PageSize { default })
}

/// What is said of a schema, or of what it refers to.
fn described(operation: &Operation<'_>, schema: &Value) -> String {
    let own = text(&schema["description"]);
    if !own.is_empty() {
        return own;
    }
    let single = schema["allOf"].get(0).unwrap_or(schema);
    text(&operation.bundle().resolve(single)["description"])
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().trim().to_owned()
}

fn lost(operation: &Operation<'_>, what: &str) -> Failure {
    Failure::new(
        operation.place(&[]),
        format!("the generator made nothing that a method of the facade could use of {what:?}."),
    )
}
