//! Makes values of the shape of a schema. What the seed and the name of a
//! field leave open is taken from the examples of the specification, which
//! show what the vendor writes there.

use serde_json::{Map, Value};

use super::{About, World, canonical, times, values};
use crate::{
    random::{hash, mix},
    specification::{Kind, Lenient, Schema, Specification},
    state::Fields,
};

/// Schemas may hold themselves; nobody looks deeper than this.
const DEEPEST: usize = 12;
/// One field in so many is null where null may stand.
const NULL: u64 = 31;
/// One field in so many says `N/A` where the vendor's samples do so.
const NOT_AVAILABLE: u64 = 9;

/// What a value is made for.
#[derive(Clone, Copy)]
struct Spot<'a> {
    /// Name of the field, in small letters.
    name: &'a str,
    /// What the values of the whole record that are about somebody go by.
    record: u64,
    /// What this value is drawn from.
    key: u64,
    about: &'a About,
    depth: usize,
}

impl World {
    /// An object with these fields; those that are missing are made.
    pub(super) fn made_of(
        &self,
        schema: &Schema,
        samples: &[&Value],
        key: u64,
        about: &About,
        fields: &Fields,
    ) -> Value {
        let schema = Specification::built_in().resolve(schema);
        let spot = Spot { name: "", record: key, key, about, depth: 0 };
        self.object(schema, samples, spot, Some(fields))
    }

    /// A value of a schema, for a field of this name.
    pub(crate) fn made(
        &self,
        schema: &Schema,
        samples: &[&Value],
        name: &str,
        key: u64,
        about: &About,
    ) -> Value {
        let name = canonical(name);
        self.value(schema, samples, Spot { name: &name, record: key, key, about, depth: 0 })
    }

    fn object(
        &self,
        schema: &Schema,
        samples: &[&Value],
        spot: Spot<'_>,
        fields: Option<&Fields>,
    ) -> Value {
        let mut made = Map::new();
        for (name, property) in &schema.properties {
            made.insert(name.clone(), self.field(schema, name, property, samples, spot, fields));
        }
        if let Some(values) = schema.map_values() {
            let keys = samples.iter().filter_map(|sample| sample.as_object()).flat_map(Map::keys);
            for name in keys {
                if !made.contains_key(name) {
                    let value = self.field(schema, name, values, samples, spot, None);
                    made.insert(name.clone(), value);
                }
            }
        }
        Value::Object(made)
    }

    fn field(
        &self,
        owner: &Schema,
        name: &str,
        schema: &Schema,
        samples: &[&Value],
        spot: Spot<'_>,
        fields: Option<&Fields>,
    ) -> Value {
        let samples: Vec<&Value> = samples.iter().filter_map(|sample| sample.get(name)).collect();
        let lower = name.to_ascii_lowercase();
        let known = canonical(name);
        let given = fields.and_then(|fields| fields.get(&lower).or_else(|| fields.get(&known)));
        if let Some(given) = given
            && let Some(value) = fit(schema, given, &samples)
        {
            return value;
        }
        let key = mix(spot.key ^ hash(&known));
        if let Some(variants) = &schema.variants {
            let by = owner
                .properties
                .get(&variants.by)
                .map(|schema| self.field(owner, &variants.by, schema, &[], spot, fields));
            let variant = by
                .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                .and_then(|value| variants.map.get(&value));
            if let Some(variant) = variant {
                let variant = Specification::built_in().resolve(variant);
                let samples: Vec<_> =
                    samples.into_iter().filter(|sample| shows(variant, sample)).collect();
                let spot = Spot { name: &known, key, depth: spot.depth + 1, ..spot };
                return self.object(variant, &samples, spot, None);
            }
        }
        self.value(schema, &samples, Spot { name: &known, key, ..spot })
    }

    fn value(&self, schema: &Schema, samples: &[&Value], spot: Spot<'_>) -> Value {
        let specification = Specification::built_in();
        let schema = specification.resolve(schema);
        if spot.depth > DEEPEST {
            return if schema.kind == Some(Kind::Array) {
                Value::Array(Vec::new())
            } else {
                Value::Null
            };
        }
        let spot = Spot { depth: spot.depth + 1, ..spot };
        if !schema.values.is_empty() {
            return schema.values[spot.key as usize % schema.values.len()].clone();
        }
        if !schema.codes.is_empty() {
            return schema.codes[spot.key as usize % schema.codes.len()].clone();
        }
        if let Some(first) = schema.any_of.first() {
            return self.any_of(schema, first, samples, spot);
        }
        if schema.is_free() {
            return pick(samples, spot.key).cloned().unwrap_or(Value::Null);
        }
        let reference = match schema.kind {
            Some(Kind::String) => self.reference(spot.name, spot.about, spot.record),
            _ => None,
        };
        if let Some(reference) = reference {
            return reference;
        }
        let may_be_null = schema.nullable && values::may_miss(spot.name);
        if may_be_null
            && mix(spot.key ^ 7).is_multiple_of(NULL)
            && schema.kind != Some(Kind::Object)
        {
            return Value::Null;
        }
        match schema.kind {
            Some(Kind::Object) => self.object(schema, samples, spot, None),
            None if !schema.properties.is_empty() => self.object(schema, samples, spot, None),
            Some(Kind::Array) => self.array(schema, samples, spot),
            Some(Kind::Boolean) => Value::Bool(spot.key.is_multiple_of(2)),
            Some(Kind::Integer) => {
                values::integer(spot.name, spot.key, &samples_of(samples), schema).into()
            }
            Some(Kind::Number) => values::number(spot.name, spot.key, &samples_of(samples)).into(),
            Some(Kind::String) | None => self.text(schema, samples, spot).into(),
        }
    }

    /// One of several kinds: mostly the documented one, which stands first.
    fn any_of(&self, schema: &Schema, first: &Schema, samples: &[&Value], spot: Spot<'_>) -> Value {
        let alternatives = &schema.any_of;
        let chosen = match schema.lenient {
            // Both sides of what the vendor contradicts itself in.
            Some(Lenient::OneOrMany) => {
                let many = alternatives.iter().find(|schema| schema.kind == Some(Kind::Array));
                many.filter(|_| !spot.key.is_multiple_of(4)).unwrap_or(first)
            }
            Some(Lenient::NumberOrText | Lenient::Timestamp) => {
                let shown_as_text = samples.iter().any(|sample| sample.is_string());
                let text = alternatives.iter().find(|schema| schema.kind == Some(Kind::String));
                if shown_as_text {
                    if let Some(text) = pick(samples, spot.key).and_then(Value::as_str)
                        && text.contains(':')
                    {
                        // A time, although the table says a number.
                        return times::like(text, times::for_field(spot.name, spot.key)).into();
                    }
                    text.unwrap_or(first)
                } else {
                    first
                }
            }
            _ => first,
        };
        self.value(chosen, samples, spot)
    }

    fn array(&self, schema: &Schema, samples: &[&Value], spot: Spot<'_>) -> Value {
        let Some(items) = schema.items.as_deref() else { return Value::Array(Vec::new()) };
        let samples: Vec<&Value> =
            samples.iter().filter_map(|sample| sample.as_array()).flatten().collect();
        let count = mix(spot.key ^ 8) % 4;
        if Specification::built_in().resolve(items).is_free() {
            return Value::Array(samples.into_iter().take(count as usize).cloned().collect());
        }
        let mut made = Vec::new();
        for index in 0..count {
            let key = mix(spot.key ^ mix(index + 9));
            // Users and such are drawn anew for each.
            let value = self.value(items, &samples, Spot { key, record: key, ..spot });
            if !made.contains(&value) && !value.is_null() {
                made.push(value);
            }
        }
        Value::Array(made)
    }

    fn text(&self, schema: &Schema, samples: &[&Value], spot: Spot<'_>) -> String {
        let texts: Vec<String> = samples
            .iter()
            .filter_map(|sample| match sample {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            })
            .collect();
        let seen = |text: &str| texts.iter().any(|seen| seen == text);
        if seen("N/A") && mix(spot.key ^ 10).is_multiple_of(NOT_AVAILABLE) {
            return "N/A".to_owned();
        }
        let telling: Vec<&str> = texts
            .iter()
            .map(String::as_str)
            .filter(|text| *text != "N/A" && !text.is_empty())
            .collect();
        let sample =
            (!telling.is_empty()).then(|| telling[mix(spot.key ^ 11) as usize % telling.len()]);
        let is_time = schema.format.as_deref() == Some("date-time");
        let text = match schema.lenient {
            Some(Lenient::Timestamp) => {
                times::like(sample.unwrap_or_default(), times::for_field(spot.name, spot.key))
            }
            Some(Lenient::Size) => values::size(spot.key, sample),
            Some(Lenient::Duration) => times::duration(mix(spot.key) % 9_000),
            Some(Lenient::NumberOrText) => values::number_text(spot.name, spot.key, sample),
            _ if is_time => {
                let instant = times::for_field(spot.name, spot.key);
                // Whatever its form, the schema promises ISO 8601 with an offset.
                let like = times::like(sample.unwrap_or_default(), instant);
                if like.ends_with('Z')
                    && like.contains('-')
                    && !like.contains('/')
                    && like.find('-') == Some(4)
                {
                    like
                } else {
                    times::plain(instant)
                }
            }
            _ if schema.format.as_deref() == Some("password") => {
                sample.unwrap_or("********").to_owned()
            }
            _ => values::text(spot.name, spot.key, &telling),
        };
        match schema.max_length {
            Some(most) => text.chars().take(most).collect(),
            None => text,
        }
    }
}

/// Whether a sample is one of a variant: it has no field that the variant
/// lacks.
fn shows(variant: &Schema, sample: &Value) -> bool {
    sample
        .as_object()
        .is_some_and(|fields| fields.keys().all(|name| variant.properties.contains_key(name)))
}

fn pick<'a>(samples: &[&'a Value], key: u64) -> Option<&'a Value> {
    (!samples.is_empty()).then(|| samples[mix(key ^ 12) as usize % samples.len()])
}

fn samples_of(samples: &[&Value]) -> Vec<f64> {
    samples.iter().filter_map(|sample| sample.as_f64()).collect()
}

/// A value in the form that a schema wants, if it can be brought into it.
fn fit(schema: &Schema, value: &Value, samples: &[&Value]) -> Option<Value> {
    let specification = Specification::built_in();
    let resolved = specification.resolve(schema);
    if !resolved.any_of.is_empty() {
        return resolved.any_of.iter().find_map(|schema| fit(schema, value, samples));
    }
    let forms = match (resolved.kind, value) {
        (Some(Kind::String), Value::Number(number)) => vec![Value::String(number.to_string())],
        (Some(Kind::String), Value::String(text))
            if resolved.lenient == Some(Lenient::Timestamp) =>
        {
            let sample = samples.iter().filter_map(|sample| sample.as_str()).find(|s| *s != "N/A");
            let instant = times::parse(text);
            let text = match (instant, sample) {
                (Some(instant), Some(sample)) => times::like(sample, instant),
                _ => text.clone(),
            };
            vec![Value::String(text)]
        }
        (Some(Kind::Integer), Value::String(text)) => {
            text.parse::<i64>().map(Value::from).into_iter().collect()
        }
        (Some(Kind::Array), Value::Array(items)) => {
            let items = items.iter().map(|item| match &resolved.items {
                Some(schema) => fit(schema, item, &[]),
                None => Some(item.clone()),
            });
            items.collect::<Option<_>>().map(Value::Array).into_iter().collect()
        }
        (_, Value::Object(fields)) => {
            let fields = fields.iter().map(|(name, value)| {
                let value = match resolved.properties.get(name) {
                    Some(schema) => fit(schema, value, &[])?,
                    None => value.clone(),
                };
                Some((name.clone(), value))
            });
            fields.collect::<Option<_>>().map(Value::Object).into_iter().collect()
        }
        (Some(Kind::Array), value) if !value.is_array() => vec![Value::Array(vec![value.clone()])],
        (_, value) => vec![value.clone()],
    };
    forms.into_iter().find(|value| specification.check(schema, value, "value").is_ok())
}
