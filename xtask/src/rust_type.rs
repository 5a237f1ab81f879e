//! The Rust types of what the specification marks with `x-aos-type`.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use serde_json::Value;

use crate::{
    bundle::Bundle,
    input::follow,
    model::{choice, reference, schema_name},
    walk,
};

/// The types that `x-aos-type` can choose, and their names in `aos-api`.
pub const MARKS: [(&str, &str); 6] = [
    ("number-or-text", "NumberOrText"),
    ("one-or-many", "OneOrMany"),
    ("or-other", "OrOther"),
    ("size", "SizeText"),
    ("duration", "DurationText"),
    ("timestamp", "Timestamp"),
];

/// The type that a marked schema chooses, seen from `home`; `None` where there
/// is no mark.
///
/// # Errors
///
/// Says why there can be no such type.
pub fn marked(bundle: &Bundle, schema: &Value, home: &str) -> Option<Result<String, String>> {
    let mark = schema.get("x-aos-type")?.as_str().unwrap_or_default();
    let (_, name) = MARKS.iter().find(|(known, _)| *known == mark)?;
    let inner = match mark {
        "one-or-many" => one_or_many(schema),
        "or-other" => or_other(schema),
        _ => return Some(plain(schema, mark).map(|()| format!("{home}::{name}"))),
    };
    Some(
        inner
            .and_then(|inner| of(bundle, inner, home))
            .map(|inner| format!("{home}::{name}<{inner}>")),
    )
}

/// The name of the schema among `components.schemas` whose type has its place
/// taken by a type of `aos-api`, and where that is.
pub fn replaced(schema: &Value) -> Option<&'static str> {
    if schema.get("x-aos-id").is_some() {
        Some("ids")
    } else if schema.get("x-aos-lookup").is_some() {
        Some("lookups")
    } else if schema["enum"].is_array() {
        Some("enums")
    } else {
        None
    }
}

/// Whether a schema, or what it refers to, has a text that nobody should print.
pub fn has_secrets(bundle: &Bundle, schema: &Value) -> bool {
    let mut parts = BTreeSet::new();
    follow(bundle, schema, &mut parts);
    let named = parts.iter().map(|name| &bundle.document["components"]["schemas"][name]);
    std::iter::once(schema).chain(named).any(|schema| {
        let mut found = false;
        // The walk never fails, since the visit does not.
        let _ = walk::objects(&mut schema.clone(), &mut |_, object| {
            found |= object.get("format").is_some_and(|format| format == "password");
            Ok(())
        });
        found
    })
}

fn plain(schema: &Value, mark: &str) -> Result<(), String> {
    let text = |schema: &Value| schema["type"] == "string";
    let fits = match choice(schema) {
        [] => text(schema),
        [number, other] => {
            matches!(mark, "number-or-text" | "timestamp")
                && (number["type"] == "integer" || number["type"] == "number")
                && text(other)
        }
        _ => false,
    };
    match (fits, mark) {
        (true, _) => Ok(()),
        (false, "number-or-text" | "timestamp") => Err(format!(
            "{mark} stands beside type: string, or beside oneOf with a number and a text."
        )),
        (false, _) => Err(format!("{mark} stands beside type: string.")),
    }
}

fn one_or_many(schema: &Value) -> Result<&Value, String> {
    match choice(schema) {
        [one, many] if many["type"] == "array" && bare(one) == bare(&many["items"]) => Ok(one),
        _ => Err("one-or-many stands beside oneOf with a schema and an array of the same.".into()),
    }
}

/// A schema without what may differ between the value and the list of it.
fn bare(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Value::Object(schema) = &mut schema {
        schema.retain(|key, _| key != "nullable" && key != "description");
    }
    schema
}

fn or_other(schema: &Value) -> Result<&Value, String> {
    match choice(schema) {
        [main, _] => Ok(main),
        _ => Err("or-other stands beside oneOf with the documented schema and another one.".into()),
    }
}

/// The type of any schema, seen from `home`.
fn of(bundle: &Bundle, schema: &Value, home: &str) -> Result<String, String> {
    if let Some(ty) = marked(bundle, schema, home) {
        return ty;
    }
    if reference(schema).is_some() {
        let name = schema_name(schema).unwrap_or_default();
        return Ok(match replaced(bundle.resolve(schema)) {
            Some(module) => format!("{home}::{module}::{name}"),
            None => format!("{home}::types::{}", name.to_pascal_case()),
        });
    }
    // An item of its own may be null; a property is optional anyway.
    let item = |schema: &Value| {
        of(bundle, schema, home).map(|ty| match schema["nullable"] == true {
            true => format!("::std::option::Option<{ty}>"),
            false => ty,
        })
    };
    if schema.get("enum").is_some() {
        return Err("an enum here needs a name: move it to components.schemas.".into());
    }
    Ok(match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("string"), Some("date-time")) => format!("{home}::Timestamp"),
        (Some("string"), Some("password")) => format!("{home}::SecretText"),
        (Some("string"), _) => "::std::string::String".to_owned(),
        (Some("integer"), Some("int32")) => "i32".to_owned(),
        (Some("integer"), _) => "i64".to_owned(),
        (Some("number"), _) => "f64".to_owned(),
        (Some("boolean"), _) => "bool".to_owned(),
        (Some("array"), _) => format!("::std::vec::Vec<{}>", item(&schema["items"])?),
        (Some("object"), _) if schema["additionalProperties"].is_object() => format!(
            "::std::collections::BTreeMap<::std::string::String, {}>",
            item(&schema["additionalProperties"])?
        ),
        (Some("object"), _) => {
            return Err("an object here needs a name: move it to components.schemas.".into());
        }
        _ => return Err("a choice of types here needs a schema with a type.".into()),
    })
}
