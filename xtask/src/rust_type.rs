//! The Rust types of what the specification marks with `x-aos-type`.

use heck::ToPascalCase;

use crate::spec::{
    extensions::Mark,
    model::Spec,
    schema::{Kind, Schema},
};

/// The type that a marked schema chooses, seen from `home`; `None` without a
/// mark.
///
/// # Errors
///
/// Says why there can be no such type.
pub(crate) fn marked(spec: &Spec, schema: &Schema, home: &str) -> Option<Result<String, String>> {
    let mark = schema.mark?;
    let inner = match mark {
        Mark::OneOrMany => one_or_many(schema),
        Mark::OrOther => or_other(schema),
        _ => return Some(plain(schema, mark).map(|name| format!("{home}::{name}"))),
    };
    let name = if mark == Mark::OneOrMany { "OneOrMany" } else { "OrOther" };
    let ty = inner.and_then(|inner| of(spec, inner, home));
    Some(ty.map(|inner| format!("{home}::{name}<{inner}>")))
}

/// The type of a mark that is for single values.
fn plain(schema: &Schema, mark: Mark) -> Result<&'static str, String> {
    let (name, may_be_number) = match mark {
        Mark::NumberOrText => ("NumberOrText", true),
        Mark::Timestamp => ("Timestamp", true),
        Mark::Size => ("SizeText", false),
        _ => ("DurationText", false),
    };
    let fits = match schema.choice() {
        [] => schema.is_text(),
        [number, text] => may_be_number && number.is_number() && text.is_text(),
        _ => false,
    };
    match (fits, may_be_number) {
        (true, _) => Ok(name),
        (false, true) => {
            Err("this x-aos-type needs type: string, or oneOf with a number and a text \
                              beside it."
                .to_owned())
        }
        (false, false) => Err("this x-aos-type needs type: string beside it.".to_owned()),
    }
}

fn one_or_many(schema: &Schema) -> Result<&Schema, String> {
    // What may differ between the value and the list of it.
    let bare =
        |schema: &Schema| Schema { nullable: false, description: String::new(), ..schema.clone() };
    match schema.choice() {
        [one, Schema { kind: Some(Kind::Array), items: Some(item), .. }]
            if bare(one) == bare(item) =>
        {
            Ok(one)
        }
        _ => Err("one-or-many needs oneOf with a schema and an array of the same.".to_owned()),
    }
}

fn or_other(schema: &Schema) -> Result<&Schema, String> {
    match schema.choice() {
        [main, _] => Ok(main),
        _ => Err("or-other needs oneOf with the documented schema and another one.".to_owned()),
    }
}

/// The type of any schema, seen from `home`.
fn of(spec: &Spec, schema: &Schema, home: &str) -> Result<String, String> {
    if let Some(ty) = marked(spec, schema, home) {
        return ty;
    }
    if let Some(name) = schema.name() {
        return Ok(match spec.resolve(schema).module() {
            Some(module) => format!("{home}::{module}::{name}"),
            None => format!("{home}::types::{}", name.to_pascal_case()),
        });
    }
    // An item of its own may be null; a property is optional anyway.
    let item = |schema: &Schema| {
        let ty = of(spec, schema, home)?;
        Ok::<_, String>(match schema.nullable {
            true => format!("::std::option::Option<{ty}>"),
            false => ty,
        })
    };
    Ok(match (schema.kind, schema.format.as_deref()) {
        (Some(Kind::String), Some("date-time")) => format!("{home}::Timestamp"),
        (Some(Kind::String), Some("password")) => format!("{home}::SecretText"),
        (Some(Kind::String), _) => "::std::string::String".to_owned(),
        (Some(Kind::Integer), Some("int32")) => "i32".to_owned(),
        (Some(Kind::Integer), _) => "i64".to_owned(),
        (Some(Kind::Number), _) => "f64".to_owned(),
        (Some(Kind::Boolean), _) => "bool".to_owned(),
        (Some(Kind::Array), _) => {
            let items = schema.items.as_ref().ok_or("a list here needs items.")?;
            format!("::std::vec::Vec<{}>", item(items)?)
        }
        (Some(Kind::Object), _) => {
            let value = schema.additional_properties.as_ref();
            let value =
                value.ok_or("an object here needs a name: move it to components.schemas.")?;
            let text = "::std::string::String";
            format!("::std::collections::BTreeMap<{text}, {}>", item(value)?)
        }
        (None, _) => return Err("a choice of types here needs a schema with a type.".to_owned()),
    })
}
