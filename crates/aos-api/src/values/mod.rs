//! The values that requests and responses are made of, and how they are decoded.

pub(crate) mod codes;
pub(crate) mod environment;
pub(crate) mod id;
pub(crate) mod lenient;
pub(crate) mod lookup;
mod measures;
pub(crate) mod names;
pub(crate) mod open_enum;
mod scalar;
mod secret;
mod shapes;

pub use measures::{DurationText, SizeText, Timestamp};
pub use scalar::NumberOrText;
pub(crate) use scalar::{Scalar, flag, number, read_text};
pub use secret::{SecretJson, SecretText};
pub use shapes::{OneOrMany, OrOther};

macro_rules! from_text {
    ($name:ident, $text:ident => $made:expr) => {
        impl From<String> for $name {
            fn from($text: String) -> Self {
                $made
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }
    };
}
pub(crate) use from_text;

/// Reads a type by a function, and makes it of what that returns.
macro_rules! read_by {
    ($name:ident, $read:expr => $made:expr) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $read(deserializer).map($made)
            }
        }
    };
}
pub(crate) use read_by;

macro_rules! schema {
    ($name:ident, $generator:pat => $schema:expr) => {
        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> String {
                stringify!($name).to_owned()
            }

            fn json_schema(
                $generator: &mut schemars::r#gen::SchemaGenerator,
            ) -> schemars::schema::Schema {
                $schema.into()
            }
        }
    };
}
pub(crate) use schema;

/// Declares a type that keeps a scalar as it came.
macro_rules! scalar_type {
    ($(#[$attribute:meta])* $name:ident, $schema:expr) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[derive(derive_more::Debug, derive_more::Display)]
        #[debug("{}({_0:?})", stringify!($name))]
        #[display("{}", self.as_str())]
        pub struct $name(crate::values::Scalar);

        impl $name {
            /// The text as it came; a number as text, and empty for null.
            pub fn as_str(&self) -> &str {
                &self.0.text
            }
        }

        crate::values::from_text!($name, text => Self(crate::values::Scalar::text(text)));
        crate::values::schema!($name, _ => $schema);
    };
}
pub(crate) use scalar_type;

#[cfg(feature = "schemars")]
pub(crate) fn text_schema(format: Option<&str>) -> schemars::schema::SchemaObject {
    schemars::schema::SchemaObject {
        instance_type: Some(schemars::schema::InstanceType::String.into()),
        format: format.map(str::to_owned),
        ..schemars::schema::SchemaObject::default()
    }
}

/// The schema of a value of a list of codes, which names those of an enum.
#[cfg(feature = "schemars")]
pub(crate) fn codes_schema(
    schema: schemars::schema::Schema,
    codes: &codes::Codes,
    others: &str,
) -> schemars::schema::Schema {
    let mut schema = schema.into_object();
    let named = codes.named().iter().map(|known| format!("{} {}", known.sent, known.label));
    let named = named.collect::<Vec<_>>().join(", ");
    if !named.is_empty() {
        schema.metadata().description = Some(format!("{named}; other {others} may come."));
    }
    schema.into()
}

/// The schema of what has one of two shapes.
#[cfg(feature = "schemars")]
pub(crate) fn either<A: schemars::JsonSchema, B: schemars::JsonSchema>(
    generator: &mut schemars::r#gen::SchemaGenerator,
) -> schemars::schema::Schema {
    let shapes = Vec::from([generator.subschema_for::<A>(), generator.subschema_for::<B>()]);
    let mut schema = schemars::schema::SchemaObject::default();
    schema.subschemas().any_of = Some(shapes);
    schema.into()
}

/// Reads JSON as a variant; what it is not comes back.
pub(crate) fn read_variant<T: serde::de::DeserializeOwned>(
    json: &serde_json::Value,
) -> Result<T, serde_json::Value> {
    lenient::decode(json.clone()).map_err(|_| json.clone())
}
