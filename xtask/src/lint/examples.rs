//! Examples: each is a value of its schema. The tests send and decode them, and the
//! simulator responds with them.

use serde_json::Value;

use crate::{
    failure::Failure,
    spec::{
        model::Spec,
        schema::{Kind, Schema},
    },
};

pub(super) fn lint(spec: &Spec) -> Result<(), Failure> {
    for operation in &spec.operations {
        let base = ["paths", &operation.path, operation.method].join(".");
        for parameter in &operation.parameters {
            let place = format!("{}.example", parameter.at.join("."));
            check(spec, &parameter.schema, parameter.example.as_ref(), &place)?;
        }
        let request = operation.request_body.iter();
        let request = request.map(|body| (format!("{base}.requestBody"), body));
        let responses = operation.responses.iter();
        let responses =
            responses.map(|(status, body)| (format!("{base}.responses.{status}"), body));
        for (place, body) in request.chain(responses) {
            for (media, content) in &body.content {
                let Some(schema) = &content.schema else { continue };
                let place = format!("{place}.content.{media}.example");
                check(spec, schema, content.example.as_ref(), &place)?;
            }
        }
    }
    for (at, schema) in spec.all_schemas() {
        for (key, value) in [("example", &schema.example), ("default", &schema.default)] {
            if let Some(value) = value {
                // Where the schema is in a parameter, the value may be one of a list.
                fits(spec, schema, value, "").map_err(|Misfit { path, sentence }| {
                    Failure::new(at.part(&format!(".{key}{path}")), misfit(key, &sentence))
                })?;
            }
        }
    }
    Ok(())
}

fn check(
    spec: &Spec,
    schema: &Schema,
    example: Option<&Value>,
    place: &str,
) -> Result<(), Failure> {
    let Some(example) = example else { return Ok(()) };
    fits(spec, schema, example, "").map_err(|Misfit { path, sentence }| {
        Failure::new(spec.place(&format!("{place}{path}")), misfit("example", &sentence))
    })
}

fn misfit(key: &str, sentence: &str) -> String {
    format!("the {key} does not match its schema: {sentence}.")
}

/// Why a value is none of a schema.
struct Misfit {
    /// Where in the value: `.data.0.id`.
    path: String,
    sentence: String,
}

fn fits(spec: &Spec, own: &Schema, value: &Value, path: &str) -> Result<(), Misfit> {
    let whole = spec.resolve(own);
    let fail = |sentence: String| Err(Misfit { path: path.to_owned(), sentence });
    if !whole.choice().is_empty() && whole.variants.is_none() {
        let results = whole.choice().iter().map(|choice| fits(spec, choice, value, path));
        let mut misfits = results.filter_map(Result::err).collect::<Vec<_>>();
        return match misfits.len() == whole.choice().len() {
            // The documented shape stands first, or the innermost says the most.
            true => Err(misfits.swap_remove(deepest(&misfits))),
            false => Ok(()),
        };
    }
    if value.is_null() {
        let allowed = own.nullable || whole.nullable || whole.kind.is_none();
        return match allowed {
            true => Ok(()),
            false => fail("it is null; add nullable: true to the schema".to_owned()),
        };
    }
    let is_kind = match whole.kind {
        None => true,
        Some(Kind::String) => value.is_string(),
        Some(Kind::Integer) => value.is_i64() || value.is_u64(),
        Some(Kind::Number) => value.is_number(),
        Some(Kind::Boolean) => value.is_boolean(),
        Some(Kind::Array) => value.is_array(),
        Some(Kind::Object) => value.is_object(),
    };
    if !is_kind {
        let kind = whole.kind.map(Kind::name).unwrap_or_default();
        return fail(format!("{value} is not of the type {kind}"));
    }
    if !whole.values.is_empty() && !whole.values.contains(value) {
        return fail(format!("{value} is none of the values of the enum"));
    }
    let number = value.as_i64();
    if let (Some(number), Some(least)) = (number, whole.minimum)
        && number < least
    {
        return fail(format!("{number} is less than {least}"));
    }
    if let (Some(number), Some(most)) = (number, whole.maximum)
        && number > most
    {
        return fail(format!("{number} is more than {most}"));
    }
    match value {
        Value::String(text) => match whole.max_length {
            Some(most) if text.chars().count() as u64 > most => {
                fail(format!("it is longer than {most} characters"))
            }
            _ => Ok(()),
        },
        Value::Array(items) => match &whole.items {
            Some(schema) => items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| fits(spec, schema, item, &format!("{path}.{index}"))),
            None => Ok(()),
        },
        Value::Object(object) => {
            if let Some(values) = &whole.additional_properties {
                return object.iter().try_for_each(|(name, value)| {
                    fits(spec, values, value, &format!("{path}.{name}"))
                });
            }
            fields(spec, whole, object, path)
        }
        _ => Ok(()),
    }
}

fn fields(
    spec: &Spec,
    schema: &Schema,
    object: &serde_json::Map<String, Value>,
    path: &str,
) -> Result<(), Misfit> {
    let fail = |sentence: String| Err(Misfit { path: path.to_owned(), sentence });
    if schema.properties.is_empty() {
        return Ok(());
    }
    let known = |key: &str| {
        schema.properties.iter().find(|(name, property)| {
            *name == key || property.aliases.iter().any(|alias| &**alias == key)
        })
    };
    if let Some(missing) = schema.required.iter().find(|name| !object.contains_key(*name)) {
        return fail(format!("it lacks {missing}, which is required"));
    }
    for (key, value) in object {
        let Some((_, property)) = known(key) else {
            return fail(format!("the schema has no property {key}"));
        };
        let below = format!("{path}.{key}");
        let Some(variants) = &property.variants else {
            fits(spec, property, value, &below)?;
            continue;
        };
        let by = object.get(&*variants.by).map(crate::render::text::plain);
        let target = by.and_then(|by| variants.map.get(&by));
        if let Some(target) = target.and_then(|name| spec.schemas.get(&**name)) {
            fits(spec, target, value, &below)?;
        }
    }
    Ok(())
}

/// The place of the misfit that is furthest inside, of the first such.
fn deepest(misfits: &[Misfit]) -> usize {
    let depths = misfits.iter().map(|misfit| misfit.path.len()).enumerate();
    depths.rev().max_by_key(|(_, depth)| *depth).map_or(0, |(index, _)| index)
}
