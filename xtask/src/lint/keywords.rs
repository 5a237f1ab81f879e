//! Keys of a schema that belong on its type, and say what can be.

use std::collections::BTreeSet;

use crate::{
    failure::{Failure, ensure},
    spec::{
        model::Spec,
        schema::{Kind, Schema},
    },
};

pub(super) fn lint(spec: &Spec) -> Result<(), Failure> {
    for (at, schema) in spec.all_schemas() {
        let kind = schema.kind;
        let is_object = kind == Some(Kind::Object);
        ensure! { at.part(".properties");
            is_object || schema.properties.is_empty() => "properties belong on a schema with type: object.";
        }
        ensure! { at.part(".additionalProperties");
            is_object || schema.additional_properties.is_none() =>
                "additionalProperties belongs on a schema with type: object.";
            schema.additional_properties.is_none() || schema.properties.is_empty() =>
                "an object has either properties or free names; leave one of properties and additionalProperties out.";
        }
        ensure! { at.part(".items");
            kind == Some(Kind::Array) || schema.items.is_none() => "items belongs on a schema with type: array.";
            kind != Some(Kind::Array) || schema.items.is_some() => "a list needs items, which say what it holds.";
        }
        ensure! { at.part(".maxLength");
            schema.is_text() || schema.max_length.is_none() => "maxLength belongs on a schema with type: string.";
        }
        for (key, limit) in [("minimum", schema.minimum), ("maximum", schema.maximum)] {
            ensure! { at.part(&format!(".{key}"));
                schema.is_number() || limit.is_none() => "{key} belongs on a schema with type: integer or number.";
            }
        }
        ensure! { at.part(".minimum");
            schema.minimum.zip(schema.maximum).is_none_or(|(least, most)| least <= most) =>
                "no number is both at least minimum and at most maximum.";
        }
        format(&at.part(".format"), schema)?;
        let mut names = BTreeSet::new();
        for name in &schema.required {
            ensure! { at.part(".required");
                schema.properties.contains_key(name) =>
                    "{name:?} is required, but is none of the properties beside it.";
                names.insert(name) => "{name} is required twice.";
            }
        }
    }
    Ok(())
}

/// Formats of texts. Another one is a misspelt one, such as datetime.
const TEXTS: &[&str] = &["date", "date-time", "email", "password", "uri", "uuid", "year-month"];

/// The formats of numbers decide their types. Those of texts are for readers, but
/// for a few.
fn format(place: &str, schema: &Schema) -> Result<(), Failure> {
    let Some(format) = schema.format.as_deref() else { return Ok(()) };
    let known: &[&str] = match schema.kind {
        Some(Kind::String) => TEXTS,
        Some(Kind::Integer) => &["int32", "int64"],
        Some(Kind::Number) => &["double", "float"],
        _ => &[],
    };
    ensure! { place;
        !known.is_empty() => "format belongs on a text or a number.";
        known.contains(&format) =>
            "there is no {} of the format {format:?}; write {}.",
            if schema.is_text() { "text" } else { "number" }, known.join(" or ");
    }
    Ok(())
}
