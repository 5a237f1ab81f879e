//! Parameters: those of the path fit the path and cannot change its shape.

use std::collections::BTreeSet;

use crate::{
    failure::{Failure, bail, ensure},
    spec::{
        model::{Location, Operation, Parameter, Spec},
        names::{field_name, has_text, is_method_of_calls},
        schema::{Kind, Schema},
    },
};

pub(super) fn lint(spec: &Spec, operation: &Operation) -> Result<(), Failure> {
    let segments = segments(operation)?;
    let mut setters = BTreeSet::new();
    for parameter in &operation.parameters {
        let (place, name) = (spec.parameter_place(parameter), &parameter.name);
        let schema = spec.resolve(&parameter.schema);
        let setter = field_name(name);
        ensure! { place;
            !name.is_empty() => "the parameter has no name.";
            !is_method_of_calls(&setter) && setters.insert(setter) =>
                "the parameter {name} has the Rust name of another one, or of a method of its call.";
            schema.kind.is_some() => "the parameter {name} has no schema with a type.";
            has_text(&parameter.description) => "the parameter {name} has no description.";
            parameter.example.is_some() || schema.example.is_some() =>
                "the parameter {name} has no example; put one beside its schema.";
        }
        match parameter.location {
            Some(Location::Path) => in_path(parameter, schema, &segments, &place)?,
            Some(Location::Query) => {
                let single = schema.items.as_ref().map_or(schema, |items| spec.resolve(items));
                ensure! { place;
                    !parameter.has_style() =>
                        "the generator sends the list {name} by repeating its name only; leave style and explode out.";
                    !matches!(single.kind, None | Some(Kind::Array | Kind::Object)) =>
                        "the query parameter {name} is neither a plain value nor a list of such.";
                    parameter.handle.is_none() => "x-aos-handle belongs on a path parameter.";
                }
            }
            None => bail!(place, "the parameter {name} must be in path or in query."),
        }
    }
    for segment in segments {
        ensure! { operation.place(&[]);
            operation.parameter(segment, Location::Path).is_some() =>
                "the path holds {{{segment}}}, but no path parameter of that name is declared.";
        }
    }
    Ok(())
}

/// Names of the parameters in a path, each a segment of its own.
fn segments(operation: &Operation) -> Result<Vec<&str>, Failure> {
    let mut names = Vec::new();
    let path = operation.path.strip_prefix('/');
    ensure! { operation.place(&[]);
        path.is_some() => "the path must begin with a slash; write /{}.", operation.path;
    }
    for segment in path.unwrap_or_default().split('/') {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        ensure! { operation.place(&[]);
            !segment.is_empty() =>
                "the path has two slashes in a row or one at its end; take out what is too many.";
            segment != "." && segment != ".." =>
                "the path has the segment {segment:?}, which would lead the request to another path.";
            match name {
                Some(name) => !name.is_empty() && !name.contains(['{', '}']),
                None => segment.chars().all(is_plain),
            } =>
                "{segment:?} in the path is neither plain text nor one parameter in braces.";
            name.is_none_or(|name| !names.contains(&name)) => "the path holds a parameter twice.";
        }
        names.extend(name);
    }
    Ok(names)
}

/// Whether a letter of a path is sent as it is.
fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(letter)
}

fn in_path(
    parameter: &Parameter,
    schema: &Schema,
    segments: &[&str],
    place: &str,
) -> Result<(), Failure> {
    let name = parameter.name.as_str();
    let kind = if schema.is_text() { "text" } else { "value" };
    ensure! { place;
        segments.contains(&name) =>
            "the path parameter {name} is declared, but the path does not hold {{{name}}}.";
        parameter.required => "the path parameter {name} must be required: true.";
        parameter.handle.is_none() || schema.is_id =>
            "the path parameter {name} makes a handle, but is not an id; refer to a schema with x-aos-id: true.";
        // A plain text could hold a slash or a backslash and lead the request to
        // another operation. Those of enums and codes are checked before they are sent.
        schema.module().is_some() || schema.kind == Some(Kind::Integer) =>
            "the path parameter {name} takes any {kind}, which could turn the request to another path; \
             refer to a schema with x-aos-id: true.";
    }
    Ok(())
}
