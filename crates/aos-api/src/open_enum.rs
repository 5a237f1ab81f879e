//! Enums that stay open: a number that the vendor's pages do not list is kept,
//! not refused.

/// Declares open integer enums. The generated code calls it, once for each
/// integer enum of the specification.
macro_rules! open_integer_enums {
    ($(
        $(#[$attribute:meta])*
        $name:ident {
            $($variant:ident = $value:literal, $label:literal;)*
        }
    )*) => {$(
        $(#[$attribute])*
        ///
        /// Open: a number that the vendor's pages do not list becomes
        /// `Unknown` and is written back as it came.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!($label, " (", stringify!($value), ").")]
                $variant,
            )*
            /// A number that the specification does not name.
            Unknown(i64),
        }

        impl $name {
            /// The values that the specification names, in its order.
            pub const NAMED: &'static [Self] = &[$(Self::$variant),*];

            /// The number on the wire.
            pub const fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }

            /// The vendor's words for the value; `None` for an unknown one.
            pub const fn label(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($label),)*
                    Self::Unknown(_) => None,
                }
            }

            /// The name in code, `Unknown` for an unknown value.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Unknown(_) => "Unknown",
                }
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unknown(other),
                }
            }
        }

        impl From<$name> for i64 {
            fn from(value: $name) -> i64 {
                value.value()
            }
        }

        /// As it is sent: the number.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.value())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    Self::Unknown(value) => write!(f, "Unknown({value})"),
                    named => f.write_str(named.name()),
                }
            }
        }

        /// Takes the number, the name in code or the vendor's label, without
        /// regard to case.
        impl std::str::FromStr for $name {
            type Err = crate::UnknownName;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                if let Ok(number) = text.parse::<i64>() {
                    return Ok(number.into());
                }
                Self::NAMED
                    .iter()
                    .copied()
                    .find(|value| {
                        value.name().eq_ignore_ascii_case(text)
                            || value.label().is_some_and(|label| label.eq_ignore_ascii_case(text))
                    })
                    .ok_or_else(|| crate::UnknownName::new(text, Self::NAMED.iter().map(|value| value.name())))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                i64::deserialize(deserializer).map(Self::from)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> String {
                stringify!($name).to_owned()
            }

            fn json_schema(generator: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
                let mut schema = i64::json_schema(generator).into_object();
                let named: Vec<String> = Self::NAMED
                    .iter()
                    .map(|value| format!("{value} {}", value.label().unwrap_or_default()))
                    .collect();
                schema.metadata().description =
                    Some(format!("{}; other numbers may come.", named.join(", ")));
                schema.into()
            }
        }
    )*};
}
pub(crate) use open_integer_enums;

/// A text that names no value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is none of {names}, nor a number")]
pub struct UnknownName {
    text: String,
    names: String,
}

impl UnknownName {
    pub(crate) fn new<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Self {
        Self { text: text.to_owned(), names: names.collect::<Vec<_>>().join(", ") }
    }
}
