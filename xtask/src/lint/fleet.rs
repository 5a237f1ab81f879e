//! What is needed to call a read for everything there is, day after day: the lists that
//! the ids of its path are from, and the fields that a comparison leaves out.

use std::collections::BTreeSet;

use super::paging::is_single;
use crate::{
    failure::{Failure, bail, ensure},
    paging::PAGE_SIZE,
    spec::{
        extensions::Each,
        fields::{self, Way},
        model::{Location, Operation, Parameter, Spec},
    },
};

pub(super) fn lint(spec: &Spec, operation: &Operation) -> Result<(), Failure> {
    for parameter in &operation.parameters {
        if let Some(from) = &parameter.each {
            each(spec, operation, parameter, from)?;
        }
    }
    volatile(spec, operation)
}

/// Checks that a list can be read before a parameter is known, and has its values.
fn each(
    spec: &Spec,
    operation: &Operation,
    parameter: &Parameter,
    Each { operation: id, field }: &Each,
) -> Result<(), Failure> {
    let (place, name) = (spec.parameter_place(parameter), &parameter.name);
    ensure! { place;
        parameter.location == Some(Location::Path) => "x-aos-each belongs on a path parameter.";
    }
    let Some(list) = spec.operations.iter().find(|known| known.id == **id) else {
        bail!(place, "there is no operation {id}, which x-aos-each of {name} names.");
    };
    let Some(row) = list.row(spec) else {
        bail!(place, "{id}, which x-aos-each of {name} names, is not a list.");
    };
    // Only what is before it in the path: so no two parameters wait for each other.
    let before: Vec<&str> = operation
        .path_parameters()
        .map(|known| known.name.as_str())
        .take_while(|known| known != name)
        .collect();
    let missing = list.parameters.iter().find(|needed| match needed.location {
        Some(Location::Path) => !before.contains(&needed.name.as_str()),
        _ => needed.required && needed.name != PAGE_SIZE,
    });
    ensure! { place;
        missing.is_none() => "the list {id} needs {}, which is not before {name} in the path.",
            missing.map_or("", |needed| &needed.name);
        list.request_body.as_ref().is_none_or(|body| !body.required) =>
            "the list {id}, which x-aos-each of {name} names, needs a body.";
        spec.property(row, field).is_some_and(is_single) =>
            "a row of {id} has no text or number {:?}, which x-aos-each of {name} names.", &**field;
    }
    Ok(())
}

/// Checks that the fields that change by themselves are there, and identify nothing.
fn volatile(spec: &Spec, operation: &Operation) -> Result<(), Failure> {
    let place = operation.place(&["x-aos-volatile"]);
    let (what, schema) = match operation.row(spec) {
        Some(row) => ("a row", Some(row)),
        None => ("the response", operation.response_schema()),
    };
    let fields = schema.map_or_else(Vec::new, |schema| fields::of(spec, schema, Way::Response));
    let key = operation.key.iter().flatten();
    let key: BTreeSet<&str> = key.map(|name| &**name).collect();
    let mut names = BTreeSet::new();
    for name in operation.volatile.iter().map(|name| &**name) {
        ensure! { place;
            operation.only_reads() =>
                "two reads are compared without these fields, so it belongs on an operation that only reads.";
            names.insert(name) => "the field {name} is named twice.";
            fields.iter().any(|field| field.path.replace("[]", "") == name) =>
                "{what} has no field {name:?}, which x-aos-volatile names.";
            !key.contains(name) => "the field {name} identifies a row, so it does not change by itself.";
        }
    }
    Ok(())
}
