//! Paging and outcomes: the operation has the parameters and fields that they name.

use std::collections::BTreeSet;

use crate::{
    failure::{Failure, bail, ensure},
    paging::{HAS_NEXT, PAGE_SIZE, PagingStyle, SKIP_TOKEN, TOTAL, style},
    spec::{
        extensions::Mark,
        model::{Location, Operation, Spec},
        schema::{Kind, Schema},
    },
};

/// Checks that a paged operation has the list, the parameters and the fields of its
/// style.
pub(super) fn lint(spec: &Spec, operation: &Operation) -> Result<(), Failure> {
    ensure! { operation.place(&["x-aos-response"]);
        operation.response.is_none() || operation.response_schema().is_some() =>
            "no body of the success is described, so it is empty anyway; leave x-aos-response out.";
    }
    let Some(paging) = &operation.paging else {
        ensure! { operation.place(&["x-aos-key"]);
            operation.key.is_none() =>
                "it names the fields of a row, and belongs beside x-aos-paging.";
        }
        return Ok(());
    };
    let place = operation.place(&["x-aos-paging"]);
    let (name, items) = (&paging.style, &*paging.items);
    let Some(style) = style(name) else {
        let known = PagingStyle::ALL.map(PagingStyle::name);
        bail!(place, "{name:?} is not a style of paging; there are {}.", known.join(", "));
    };
    let response = operation.response_schema().map(|schema| spec.resolve(schema));
    let is_list = response.is_some_and(|schema| {
        schema.kind == Some(Kind::Array) || schema.mark == Some(Mark::OneOrMany)
    });
    let list = response.and_then(|schema| schema.properties.get(items));
    ensure! { place;
        operation.only_reads() =>
            "a list only reads; add x-aos-read-only: true to the operation.";
        paging.metadata.is_none() || style.metadata().is_some() =>
            "the style {name} has no metadata to be named.";
        paging.total.is_none() || style.fields().contains(&TOTAL) =>
            "the style {name} has no total, so leave the key total out.";
        items != "$" || style == PagingStyle::Unpaged =>
            "the style {name} needs the list in a field.";
        items != "$" || is_list => "the response is not an array to page through.";
        items == "$" || list.is_some_and(|list| list.kind == Some(Kind::Array)) =>
            "the response has no array {items:?}, written in place, to page through.";
    }
    for parameter in style.parameters() {
        let known = operation.parameter(parameter, Location::Query);
        let schema = known.map(|known| spec.resolve(&known.schema));
        let is_integer = schema.is_some_and(|schema| {
            schema.kind == Some(Kind::Integer) && schema.format.as_deref() == Some("int32")
        });
        let is_required = known.is_some_and(|known| known.required);
        let has_maximum = schema.is_some_and(|schema| schema.maximum.is_some());
        ensure! { place;
            parameter == SKIP_TOKEN || is_integer =>
                "the style {name} needs the query parameter {parameter}, an integer of format int32.";
            parameter != SKIP_TOKEN || schema.is_some_and(|schema| schema.is_text()) =>
                "the style {name} needs the query parameter {parameter}, a string.";
            parameter == PAGE_SIZE || !is_required =>
                "the style {name} needs the query parameter {parameter} to be optional.";
            !is_required || has_maximum =>
                "the style {name} needs a maximum of the required query parameter {parameter}.";
        }
    }
    let metadata = paging.metadata.as_deref().or(style.metadata());
    let around = match (response, metadata) {
        (Some(response), Some(metadata)) => spec.property(response, metadata),
        (response, _) => response,
    };
    for field in style.fields() {
        let schema = around.and_then(|around| spec.property(around, field));
        let fits = schema.is_some_and(|schema| match *field {
            SKIP_TOKEN => schema.is_text(),
            HAS_NEXT => schema.kind == Some(Kind::Boolean),
            _ => schema.kind == Some(Kind::Integer) || schema.mark == Some(Mark::NumberOrText),
        });
        let path =
            metadata.map_or_else(|| (*field).to_owned(), |around| format!("{around}.{field}"));
        ensure! { place;
            fits => "the style {name} needs the field {path} in the response, of its type.";
        }
    }
    key(spec, operation)
}

/// Checks that a row has the fields that identify it.
fn key(spec: &Spec, operation: &Operation) -> Result<(), Failure> {
    let place = operation.place(&["x-aos-key"]);
    let row = operation.row(spec);
    let Some(key) = &operation.key else {
        bail!(
            operation.place(&[]),
            "the list has no x-aos-key; name the fields that identify a row, or write x-aos-key: [] \
             where only the whole row does."
        );
    };
    let mut names = BTreeSet::new();
    for name in key.iter().map(|name| &**name) {
        let field = row.and_then(|row| spec.property(row, name));
        ensure! { place;
            names.insert(name) => "the field {name} is named twice.";
            field.is_some() => "a row has no field {name:?}, which x-aos-key names.";
            field.is_some_and(is_single) => "the field {name} is neither a text nor a number, so it identifies no row.";
        }
    }
    Ok(())
}

/// Whether a field holds one text or number, which can identify something.
pub(super) fn is_single(field: &Schema) -> bool {
    !matches!(field.kind, Some(Kind::Array | Kind::Object) | None)
        || field.mark == Some(Mark::NumberOrText)
}

/// Checks that a response has the fields that its outcome names.
pub(super) fn outcome(spec: &Spec, operation: &Operation) -> Result<(), Failure> {
    let fields = operation.outcome.as_ref().map(|outcome| outcome.fields());
    let place = operation.place(&["x-aos-outcome"]);
    ensure! { place;
        fields.as_ref().is_none_or(|fields| !fields.is_empty()) =>
            "x-aos-outcome names no field of the response.";
    }
    for field in fields.into_iter().flatten().map(|field| &**field) {
        let response = operation.response_schema();
        ensure! { place;
            response.is_some_and(|response| spec.property(response, field).is_some()) =>
                "the response has no field {field:?}, which x-aos-outcome names.";
        }
    }
    Ok(())
}
