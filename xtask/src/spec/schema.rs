//! Schemas.

use std::fmt;

use indexmap::IndexMap;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::Value;

use super::extensions::{Lookup, Mark, SnakeName, Text, Variants, filled};

/// The pointer to the named schemas.
const NAMED: &str = "#/components/schemas/";

/// A schema, or a reference to one; `Spec::resolve` follows it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Schema {
    /// The pointer of a reference; [`Schema::name`] is easier to use.
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<Kind>,
    /// The format of a text or number.
    pub(crate) format: Option<String>,
    pub(crate) description: String,
    pub(crate) example: Option<Value>,
    /// Whether null is a value.
    pub(crate) nullable: bool,
    /// The values of an enum.
    #[serde(rename = "enum", deserialize_with = "filled")]
    pub(crate) values: Vec<Value>,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    /// The most characters of a text.
    pub(crate) max_length: Option<u64>,
    /// What the service takes where nothing is sent.
    pub(crate) default: Option<Value>,
    /// Whether it is in requests only, and is a secret.
    pub(crate) write_only: bool,
    /// The properties that must be there.
    pub(crate) required: Vec<String>,
    /// The properties of an object, in the order of the document.
    pub(crate) properties: IndexMap<String, Schema>,
    /// What the values of a map are; `None` where anything can be, or nothing.
    #[serde(deserialize_with = "schema_of_map")]
    pub(crate) additional_properties: Option<Box<Schema>>,
    /// What a list holds.
    pub(crate) items: Option<Box<Schema>>,
    /// One reference that has a description beside it.
    pub(crate) all_of: Vec<Schema>,
    /// The variants of `x-aos-variants`.
    pub(crate) any_of: Vec<Schema>,
    /// The alternatives of `x-aos-type`.
    pub(crate) one_of: Vec<Schema>,
    /// Whether it becomes an id with a type of its own.
    #[serde(rename = "x-aos-id", deserialize_with = "filled")]
    pub(crate) is_id: bool,
    /// What a text of a request body is an id of.
    #[serde(rename = "x-aos-handle")]
    pub(crate) handle: Option<SnakeName>,
    /// The type that reads more than one form.
    #[serde(rename = "x-aos-type")]
    pub(crate) mark: Option<Mark>,
    /// Other names of the property.
    #[serde(rename = "x-aos-aliases", deserialize_with = "filled")]
    pub(crate) aliases: Vec<Text>,
    /// The property that a bare list is read as.
    #[serde(rename = "x-aos-bare")]
    pub(crate) bare: Option<String>,
    /// The list of codes and names.
    #[serde(rename = "x-aos-lookup")]
    pub(crate) lookup: Option<Lookup>,
    /// The shapes that another property decides.
    #[serde(rename = "x-aos-variants")]
    pub(crate) variants: Option<Variants>,
    /// A name for each value of an enum.
    #[serde(rename = "x-enum-varnames")]
    pub(crate) names: Vec<Text>,
    /// The vendor's words for each value of an enum.
    #[serde(rename = "x-enum-descriptions")]
    pub(crate) labels: Vec<Text>,
}

/// The type of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Kind {
    String,
    /// A number without a fraction.
    Integer,
    Number,
    Boolean,
    Array,
    /// An object or a map.
    Object,
}

impl Kind {
    /// Its name in the spec.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

impl Schema {
    /// The named schema that it refers to. OpenAPI 3.0 ignores what is
    /// next to `$ref`, so a description is next to `allOf` with one reference.
    pub(crate) fn name(&self) -> Option<&str> {
        let reference = match self.all_of.as_slice() {
            [single] if self.only_describes() => single,
            _ => self,
        };
        reference.reference.as_deref()?.strip_prefix(NAMED)
    }

    /// Whether nothing is next to `allOf` but what describes the reference.
    fn only_describes(&self) -> bool {
        let with_type = self.kind.is_some() || !self.values.is_empty() || self.format.is_some();
        let with_parts = self.children().len() > self.all_of.len() || !self.required.is_empty();
        !with_type && !with_parts && self.reference.is_none()
    }

    /// The schemas in it, each with its place below this one.
    pub(crate) fn children(&self) -> Vec<(String, &Self)> {
        let mut children: Vec<_> = self
            .properties
            .iter()
            .map(|(key, child)| (format!("properties.{key}"), child))
            .collect();
        for (key, choice) in
            [("allOf", &self.all_of), ("anyOf", &self.any_of), ("oneOf", &self.one_of)]
        {
            let with_place = |(index, child)| (format!("{key}.{index}"), child);
            children.extend(choice.iter().enumerate().map(with_place));
        }
        for (key, child) in
            [("items", &self.items), ("additionalProperties", &self.additional_properties)]
        {
            children.extend(child.iter().map(|child| (key.to_owned(), &**child)));
        }
        children
    }

    /// The alternatives of `anyOf` or `oneOf`; empty without a choice.
    pub(crate) fn choice(&self) -> &[Self] {
        if self.any_of.is_empty() { &self.one_of } else { &self.any_of }
    }

    /// Whether it is a text, also one with a format.
    pub(crate) fn is_text(&self) -> bool {
        self.kind == Some(Kind::String)
    }

    /// Whether it is a number, with a fraction or without.
    pub(crate) fn is_number(&self) -> bool {
        matches!(self.kind, Some(Kind::Integer | Kind::Number))
    }

    /// Whether its type is that of a number, and no other reads more than one form.
    pub(crate) fn is_plain_number(&self) -> bool {
        self.is_number() && self.mark.is_none() && self.module().is_none()
    }

    /// The module of `aos-api` with the type that takes the place of a named
    /// schema's, if there is one.
    pub(crate) fn module(&self) -> Option<&'static str> {
        if self.is_id {
            Some("ids")
        } else if self.lookup.is_some() {
            Some("lookups")
        } else {
            (!self.values.is_empty()).then_some("enums")
        }
    }
}

/// Reads the schema of a map's values, of which OpenAPI also takes a boolean.
fn schema_of_map<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Box<Schema>>, D::Error> {
    struct BooleanOrSchema;

    impl<'de> Visitor<'de> for BooleanOrSchema {
        type Value = Option<Box<Schema>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a boolean or a schema")
        }

        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            Schema::deserialize(MapAccessDeserializer::new(map)).map(|schema| Some(schema.into()))
        }
    }

    d.deserialize_any(BooleanOrSchema)
}
