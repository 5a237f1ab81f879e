//! The values that requests and responses are made of, and how they are decoded.

pub(crate) mod codes;
mod duration_text;
pub(crate) mod environment;
pub(crate) mod id;
pub(crate) mod lenient;
pub(crate) mod lookup;
pub(crate) mod names;
mod number_or_text;
mod one_or_many;
pub(crate) mod open_enum;
mod or_other;
mod scalar;
mod secret;
mod size_text;
mod timestamp;

pub use duration_text::DurationText;
pub use number_or_text::NumberOrText;
pub use one_or_many::OneOrMany;
pub use or_other::OrOther;
pub(crate) use scalar::{Scalar, flag, number, read_text};
pub use secret::{SecretJson, SecretText};
pub use size_text::SizeText;
pub use timestamp::Timestamp;

/// What all types have that keep a scalar as it came.
macro_rules! scalar_type {
    ($name:ident, $schema:expr) => {
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(crate::values::Scalar::text(text))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(crate::values::Scalar::text(text))
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        /// As it came, without quotes; nothing for null.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.0.as_str())
            }
        }

        /// As it came, with quotes where it had some.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), self.0)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::values::Scalar::deserialize(deserializer).map(Self)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> String {
                stringify!($name).to_owned()
            }

            fn json_schema(_: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
                $schema.into()
            }
        }
    };
}
pub(crate) use scalar_type;

/// The schema of a text.
#[cfg(feature = "schemars")]
pub(crate) fn text_schema() -> schemars::schema::SchemaObject {
    schemars::schema::SchemaObject {
        instance_type: Some(schemars::schema::InstanceType::String.into()),
        ..schemars::schema::SchemaObject::default()
    }
}

/// The schema of what has one of several shapes.
#[cfg(feature = "schemars")]
pub(crate) fn any_of(schemas: Vec<schemars::schema::Schema>) -> schemars::schema::Schema {
    schemars::schema::SchemaObject {
        subschemas: Some(Box::new(schemars::schema::SubschemaValidation {
            any_of: Some(schemas),
            ..schemars::schema::SubschemaValidation::default()
        })),
        ..schemars::schema::SchemaObject::default()
    }
    .into()
}

/// Reads JSON as a variant; what it is not comes back.
pub(crate) fn read_variant<T: serde::de::DeserializeOwned>(
    json: &serde_json::Value,
) -> Result<T, serde_json::Value> {
    lenient::decode(json.clone()).map_err(|_| json.clone())
}
