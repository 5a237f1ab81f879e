//! Named schemas, and lists that may be null.

use crate::{
    failure::{Failure, ensure},
    input::REPLACEMENT,
    spec::{
        model::Spec,
        names::is_pascal,
        reach::{Owner, Reach},
        schema::{Kind, Schema},
    },
};

pub(super) fn names(spec: &Spec) -> Result<(), Failure> {
    for (name, schema) in &spec.schemas {
        ensure! { spec.schema_place(name);
            is_pascal(name) => "the name {name:?} is not in PascalCase, so no type can have it.";
            !name.starts_with(REPLACEMENT) =>
                "names that begin with {REPLACEMENT} are the generator's own; rename it.";
            spec.resolve(schema).name().is_none() => "$ref leads in a circle.";
            schema.name().is_none() =>
                "a schema that only refers to another one is not needed; refer to the other one.";
            !schema.is_id || schema.is_text() => "a schema with x-aos-id must have the type string.";
        }
    }
    for (at, schema) in spec.all_schemas() {
        ensure! { at.place();
            at.name().is_some() || !schema.is_id && schema.lookup.is_none() =>
                "x-aos-id and x-aos-lookup belong on a schema under components.schemas.";
        }
    }
    Ok(())
}

/// The service sends null where it has no list, and the generator's lists
/// reject that unless the specification allows it.
pub(super) fn nullable_lists(spec: &Spec, reach: &Reach) -> Result<(), Failure> {
    for (at, schema) in spec.all_schemas() {
        let received = match at.owner {
            Owner::Named(name) => reach.responses.contains(name),
            owner => owner == Owner::Success,
        };
        for (name, property) in schema.properties.iter().filter(|_| received) {
            let is_list = is_list(spec.resolve(property));
            ensure! { at.part(&format!(".properties.{name}"));
                !is_list || property.name().is_none() =>
                    "a response's list or map must be written in place, with nullable: true.";
                !is_list || property.nullable =>
                    "a response's list or map must be nullable: true, for the service may send null for it.";
            }
        }
    }
    Ok(())
}

fn is_list(schema: &Schema) -> bool {
    match schema.kind {
        Some(Kind::Object) => schema.properties.is_empty(),
        kind => kind == Some(Kind::Array),
    }
}
