//! The generator of values, from schemas, field names and samples.

use serde_json::{Map, Value};

use super::{Fields, Record, Subject, World, canonical, times, values};
use crate::{
    random::{hash, mix, pick},
    specification::{Schema, SchemaType},
};

/// Deepest value, as schemas may contain themselves.
const MAX_DEPTH: usize = 12;
/// One in so many nullable fields is null.
const NULL: u64 = 31;
/// One in so many fields is `N/A` where a sample is.
const NOT_AVAILABLE: u64 = 9;

#[derive(Clone, Copy)]
struct Context<'a> {
    /// Canonical.
    name: &'a str,
    /// What references to users are drawn from.
    record: u64,
    key: u64,
    subject: &'a Subject,
    /// Values of the fields of a record itself, not of those below.
    known: Option<&'a Fields>,
    depth: usize,
}

impl World {
    /// The row of a record; `echo` are fields of the request.
    pub(crate) fn row(
        &self,
        schema: &Schema,
        samples: &[&Value],
        record: &Record,
        echo: &Fields,
    ) -> Value {
        let (key, subject) = (record.key, self.subject(record));
        let mut known = self.relations(record, &subject);
        known.extend(echo.clone());
        known.extend(self.written(record));
        let birthday = known.get("birthday").and_then(Value::as_str).and_then(times::parse);
        known.extend(birthday.map(|birthday| ("age".to_owned(), times::age(birthday).into())));
        let (subject, known) = (&subject, Some(&known));
        let context = Context { name: "", record: key, key, subject, known, depth: 0 };
        self.object(schema.resolve(), samples, context)
    }

    fn object(&self, schema: &Schema, samples: &[&Value], context: Context<'_>) -> Value {
        let mut object = Map::new();
        for (name, property) in &schema.properties {
            let value = self.field(schema, name, property, samples, context);
            object.insert(name.clone(), value);
        }
        if let Some(values) = schema.map_values() {
            let context = Context { known: None, ..context };
            let names = samples.iter().filter_map(|sample| sample.as_object()).flat_map(Map::keys);
            for name in names.filter(|name| !schema.properties.contains_key(*name)) {
                let value = self.field(schema, name, values, samples, context);
                object.insert(name.clone(), value);
            }
        }
        Value::Object(object)
    }

    fn field(
        &self,
        owner: &Schema,
        name: &str,
        schema: &Schema,
        samples: &[&Value],
        context: Context<'_>,
    ) -> Value {
        let samples: Vec<&Value> = samples.iter().filter_map(|sample| sample.get(name)).collect();
        let canonical = canonical(name);
        let value = context.known.and_then(|known| known.get(&canonical));
        if let Some(value) = value.and_then(|value| coerce(schema, value, &samples)) {
            return value;
        }
        let by = schema.variants.as_ref().and_then(|variants| {
            let by = owner.properties.get(&variants.by)?;
            let by = self.field(owner, &variants.by, by, &[], context);
            variants.map.get(by.as_str().unwrap_or(&by.to_string()))
        });
        let key = mix(context.key ^ hash(&canonical));
        let context = Context { name: &canonical, key, known: None, ..context };
        match by {
            Some(variant) => {
                let variant = variant.resolve();
                let is_variant = |sample: &&Value| {
                    sample.as_object().is_some_and(|fields| {
                        fields.keys().all(|name| variant.properties.contains_key(name))
                    })
                };
                let samples: Vec<_> = samples.into_iter().filter(is_variant).collect();
                self.object(variant, &samples, context)
            }
            None => self.value(schema, &samples, context),
        }
    }

    fn value(&self, schema: &Schema, samples: &[&Value], context: Context<'_>) -> Value {
        let schema = schema.resolve();
        let context = Context { depth: context.depth + 1, ..context };
        let named = [&schema.values, &schema.codes].into_iter().find(|named| !named.is_empty());
        if let Some(named) = named {
            return named[context.key as usize % named.len()].clone();
        }
        if !schema.any_of.is_empty() {
            return self.value(alternative(schema, samples, context.key), samples, context);
        }
        if schema.is_free() {
            let sample = (!samples.is_empty()).then(|| pick(samples, mix(context.key ^ 12)));
            return sample.cloned().unwrap_or(Value::Null);
        }
        if schema.kind == Some(SchemaType::String)
            && let Some(text) = self.reference(context.name, context.subject, context.record)
        {
            return text.into();
        }
        let is_object = schema.kind == Some(SchemaType::Object) || !schema.properties.is_empty();
        let nullable = schema.nullable && !is_object && values::may_be_null(context.name);
        if context.depth > MAX_DEPTH || (nullable && mix(context.key ^ 7).is_multiple_of(NULL)) {
            return Value::Null;
        }
        let numbers = || samples.iter().filter_map(|sample| sample.as_f64()).collect::<Vec<_>>();
        match schema.kind {
            _ if is_object => self.object(schema, samples, context),
            Some(SchemaType::Array) => self.array(schema, samples, context),
            Some(SchemaType::Boolean) => context.key.is_multiple_of(2).into(),
            Some(SchemaType::Integer) => {
                values::integer(context.name, context.key, &numbers(), schema).into()
            }
            Some(SchemaType::Number) => {
                values::number(context.name, context.key, &numbers()).into()
            }
            _ => text(schema, samples, context).into(),
        }
    }

    fn array(&self, schema: &Schema, samples: &[&Value], context: Context<'_>) -> Value {
        let Some(items) = schema.items.as_deref() else { return Value::Array(Vec::new()) };
        let samples: Vec<&Value> =
            samples.iter().filter_map(|sample| sample.as_array()).flatten().collect();
        let mut array = Vec::new();
        for index in 0..mix(context.key ^ 8) % 4 {
            let key = mix(context.key ^ mix(index + 9));
            // References to users differ between the items.
            let value = self.value(items, &samples, Context { key, record: key, ..context });
            if !array.contains(&value) && !value.is_null() {
                array.push(value);
            }
        }
        Value::Array(array)
    }
}

/// Mostly the documented one, which is the first.
fn alternative<'a>(schema: &'a Schema, samples: &[&Value], key: u64) -> &'a Schema {
    let of = |kind| schema.any_of.iter().find(|schema| schema.kind == Some(kind));
    let other = match &*schema.lenient {
        // Both, because the vendor contradicts itself.
        "one-or-many" if !key.is_multiple_of(4) => of(SchemaType::Array),
        "number-or-text" | "timestamp" if samples.iter().any(|sample| sample.is_string()) => {
            of(SchemaType::String)
        }
        _ => None,
    };
    other.unwrap_or(&schema.any_of[0])
}

fn text(schema: &Schema, samples: &[&Value], context: Context<'_>) -> String {
    let Context { name, key, .. } = context;
    let mut texts: Vec<&str> = samples.iter().filter_map(|sample| sample.as_str()).collect();
    if texts.contains(&"N/A") && mix(key ^ 10).is_multiple_of(NOT_AVAILABLE) {
        return "N/A".to_owned();
    }
    texts.retain(|text| *text != "N/A" && !text.is_empty());
    let sample = (!texts.is_empty()).then(|| pick(&texts, mix(key ^ 11)));
    let text = match &*schema.lenient {
        "timestamp" => times::like(sample.unwrap_or_default(), times::for_field(name, key)),
        "size" => values::size(key, sample),
        "duration" => times::duration(mix(key) % 9_000),
        "number-or-text" => values::number_text(name, key, sample),
        _ => match (schema.format.as_deref(), sample) {
            (Some("date-time"), _) => times::plain(times::for_field(name, key)),
            (Some("password"), _) => "********".to_owned(),
            // A time that the schema does not describe as one.
            (None, Some(sample)) if name.ends_with("time") => {
                times::like(sample, times::for_field(name, key))
            }
            _ => values::text(name, key, &texts),
        },
    };
    text.chars().take(schema.max_length.unwrap_or(usize::MAX)).collect()
}

/// A known value in the form of a schema, if it can have it.
fn coerce(schema: &Schema, value: &Value, samples: &[&Value]) -> Option<Value> {
    let resolved = schema.resolve();
    if !resolved.any_of.is_empty() {
        return resolved.any_of.iter().find_map(|schema| coerce(schema, value, samples));
    }
    let coerced = match (resolved.kind, value) {
        (Some(SchemaType::String), Value::Number(number)) => number.to_string().into(),
        (Some(SchemaType::String), Value::String(text)) if resolved.lenient == "timestamp" => {
            let sample = samples.iter().filter_map(|sample| sample.as_str()).find(|s| *s != "N/A");
            let instant = times::parse(text)?;
            times::like(sample.unwrap_or_default(), instant).into()
        }
        (Some(SchemaType::Array), value) if !value.is_array() => vec![value.clone()].into(),
        (_, value) => value.clone(),
    };
    schema.check(&coerced, "").is_ok().then_some(coerced)
}
