//! Fields whose shape another field decides.

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use super::{format_code, literal};
use crate::{
    Failure,
    bundle::Bundle,
    names::{field_name, is_pascal},
    rust_type,
};

/// Names of the enums of all fields with variants, sorted.
pub(super) fn names(bundle: &Bundle) -> Vec<String> {
    let mut names: Vec<String> =
        fields(bundle).map(|(owner, field, _)| enum_name(owner, field)).collect();
    names.sort_unstable();
    names
}

pub(super) fn render(bundle: &Bundle) -> Result<String, Failure> {
    let code: String = fields(bundle)
        .map(|(owner, field, property)| one(bundle, owner, field, property))
        .collect();
    let uses = if code.is_empty() {
        ""
    } else {
        "use serde_json::Value;

        use super::client::types;
        use crate::{SecretJson, lenient::read_variant};"
    };
    let code = format!("//! Fields whose shape another field decides.\n{uses}\n{code}");
    format_code(&code, "variants.rs")
}

/// The fields with variants: the struct, the field and what is said of it.
fn fields(bundle: &Bundle) -> impl Iterator<Item = (&str, &str, &Value)> {
    bundle.schemas().flat_map(|(owner, schema)| {
        schema["properties"].as_object().into_iter().flatten().filter_map(
            move |(field, property)| {
                property.get("x-aos-variants").is_some().then_some((
                    owner,
                    field.as_str(),
                    property,
                ))
            },
        )
    })
}

/// Name of the enum of a field.
pub(crate) fn enum_name(owner: &str, field: &str) -> String {
    format!("{}{}", owner.to_pascal_case(), field.to_pascal_case())
}

fn one(bundle: &Bundle, owner: &str, field: &str, property: &Value) -> String {
    let map = property["x-aos-variants"]["map"].as_object();
    let mut shapes: Vec<(&str, Vec<&str>)> = Vec::new();
    for (value, schema) in map.into_iter().flatten() {
        let schema = schema.as_str().unwrap_or_default();
        match shapes.iter_mut().find(|(known, _)| *known == schema) {
            Some((_, values)) => values.push(value),
            None => shapes.push((schema, Vec::from([value.as_str()]))),
        }
    }
    let names = shortened(&shapes.iter().map(|(schema, _)| *schema).collect::<Vec<_>>());
    let name = enum_name(owner, field);
    let by = property["x-aos-variants"]["by"].as_str().unwrap_or_default();
    // What may hold secrets is not shown.
    let hidden = rust_type::has_secrets(bundle, property);
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
            /// `{field}` in the shape that `{by_field}` decides; `None` where it is untold.
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
