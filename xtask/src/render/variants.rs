//! Fields whose shape another field decides.

use heck::{ToPascalCase, ToSnakeCase};

use super::text::{format_code, literal};
use crate::{
    failure::Failure,
    spec::{
        model::Spec,
        names::{field_name, is_pascal, variants_name},
        schema::Schema,
    },
};

/// Names of the enums of all fields with variants, sorted.
pub(super) fn names(spec: &Spec) -> Vec<String> {
    let mut names: Vec<String> =
        fields(spec).map(|(owner, field, _)| variants_name(owner, field)).collect();
    names.sort_unstable();
    names
}

pub(super) fn render(spec: &Spec) -> Result<String, Failure> {
    let code: String =
        fields(spec).map(|(owner, field, property)| one(spec, owner, field, property)).collect();
    let uses = if code.is_empty() {
        ""
    } else {
        "use serde_json::Value;

        use super::types;
        use crate::{SecretJson, values::read_variant};"
    };
    let code = format!("//! Fields whose shape another field decides.\n{uses}\n{code}");
    format_code(&code, "variants.rs")
}

/// The fields with variants: the struct, the field and its schema.
fn fields(spec: &Spec) -> impl Iterator<Item = (&str, &str, &Schema)> {
    spec.schemas.iter().flat_map(|(owner, schema)| {
        let decided = schema.properties.iter().filter(|(_, property)| property.variants.is_some());
        decided.map(|(field, property)| (owner.as_str(), field.as_str(), property))
    })
}

fn one(spec: &Spec, owner: &str, field: &str, property: &Schema) -> String {
    let Some(variants) = &property.variants else { return String::new() };
    let mut shapes: Vec<(&str, Vec<&str>)> = Vec::new();
    for (value, schema) in &variants.map {
        match shapes.iter_mut().find(|(known, _)| *known == &**schema) {
            Some((_, values)) => values.push(value),
            None => shapes.push((schema, Vec::from([value.as_str()]))),
        }
    }
    let names = shortened(&shapes.iter().map(|(schema, _)| *schema).collect::<Vec<_>>());
    let name = variants_name(owner, field);
    let by = &variants.by;
    // What may hold secrets is not shown.
    let hidden = spec.has_secrets(property);
    let (other, expose, into) =
        if hidden { ("SecretJson", ".expose()", ".into()") } else { ("Value", "", "") };
    let fallback = match hidden {
        true => format!("|json| {name}::Other(json.into())"),
        false => format!("{name}::Other"),
    };
    let (mut variants, mut arms) = (String::new(), String::new());
    for ((schema, values), variant) in shapes.iter().zip(&names) {
        let schema = schema.to_pascal_case();
        let list = values.join(", ");
        variants += &format!("/// Of `{by}` {list}.\n{variant}(types::{schema}),");
        let values: Vec<String> = values.iter().map(|value| literal(value)).collect();
        arms += &format!(
            "Some({}) => read_variant(json).map_or_else({fallback}, {name}::{variant}),",
            values.join(" | ")
        );
    }
    let (owner, field, by_field) = (owner.to_pascal_case(), field_name(field), field_name(by));
    format!(
        "/// What `{owner}::{field}` holds, decided by `{by_field}`.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum {name} {{
            {variants}
            /// What no other variant fits, as it came.
            Other({other}),
        }}

        impl types::{owner} {{
            /// `{field}` in the shape that `{by_field}` decides; `None` where it is not reported.
            // Compiled where it is called, because it reads every variant.
            #[inline]
            pub fn typed_{method}(&self) -> Option<{name}> {{
                let json = self.{field}.as_ref()?{expose};
                let by = self.{by_field}.as_ref().map(ToString::to_string);
                Some(match by.as_deref() {{
                    {arms}
                    _ => {name}::Other(json.clone(){into}),
                }})
            }}
        }}",
        method = field.to_snake_case(),
    )
}

/// The names without the words that all of them end in.
fn shortened(names: &[&str]) -> Vec<String> {
    let words: Vec<Vec<String>> = names
        .iter()
        .map(|name| name.to_snake_case().split('_').map(str::to_owned).collect())
        .collect();
    let shortest = words.iter().map(Vec::len).min().unwrap_or_default();
    let common = (0..shortest)
        .take_while(|back| {
            let end = |words: &Vec<String>| words[words.len() - 1 - back].clone();
            words.iter().all(|list| end(list) == end(&words[0]))
        })
        .count();
    let short: Vec<String> = words
        .iter()
        .map(|words| words[..words.len() - common].join("_").to_pascal_case())
        .collect();
    let usable = short.iter().all(|name| is_pascal(name) && name != "Other");
    if usable { short } else { names.iter().map(|name| name.to_pascal_case()).collect() }
}
