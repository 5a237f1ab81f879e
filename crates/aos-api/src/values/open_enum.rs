//! Enums that stay open: a value that the vendor's pages do not list is kept,
//! not rejected.

use std::fmt;

use serde::de::{Deserializer, Visitor};

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
        /// `Unknown` and is written back as it came. `1.0` and `"1"` are read
        /// as 1, and so are the vendor's label and the name here, as texts, and
        /// a truth value where Yes and No or Enabled and Disabled are labels;
        /// all are written back as 1. Any other scalar in the place of the number
        /// should be is not an error either, but `Unreadable`.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!($label, " (", stringify!($value), ").")]
                $variant,
            )*
            /// A number that the specification does not name.
            Unknown(i64),
            /// Something that is not a whole number of 64 bits with a sign, such
            /// as another text or `1.5`. What it was is not kept: it
            /// is written back as null, and is an error as a query parameter.
            Unreadable,
        }

        impl $name {
            /// The values that the spec names, in its order.
            pub const NAMED: &'static [Self] = &[$(Self::$variant),*];

            /// The same with all names of each.
            pub const VALUES: &'static [crate::NamedValue] = &[$(crate::NamedValue {
                sent: stringify!($value),
                name: stringify!($variant),
                label: $label,
            }),*];

            /// The same as a list of codes.
            pub const CODES: &'static crate::Codes =
                &crate::Codes::of_values(stringify!($name), Self::VALUES);

            /// The number on the wire; `None` for an unreadable one.
            pub const fn value(self) -> Option<i64> {
                match self {
                    $(Self::$variant => Some($value),)*
                    Self::Unknown(value) => Some(value),
                    Self::Unreadable => None,
                }
            }

            /// The vendor's words for the value; `None` where it has no name.
            pub const fn label(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($label),)*
                    Self::Unknown(_) | Self::Unreadable => None,
                }
            }

            /// The name in code, such as `Unknown` for an unknown value.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Unknown(_) => "Unknown",
                    Self::Unreadable => "Unreadable",
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

        /// As it is sent: the number; `Unreadable`, which no service takes for
        /// a number, where there is none.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.value() {
                    Some(value) => write!(f, "{value}"),
                    None => f.write_str(self.name()),
                }
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
                crate::values::open_enum::named(Self::VALUES, text)
                    .or_else(|| text.trim().parse().ok())
                    .map(Self::from)
                    .ok_or_else(|| crate::UnknownName::new(text, Self::VALUES.iter().map(|known| known.name)))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.value().serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let named = |text: &str| crate::values::open_enum::named(Self::VALUES, text);
                let number = crate::values::open_enum::number(deserializer, &named)?;
                Ok(number.map_or(Self::Unreadable, Self::from))
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

/// Declares open enums of texts. The generated code calls it, once for each
/// enum of the specification whose values are texts.
macro_rules! open_text_enums {
    ($(
        $(#[$attribute:meta])*
        $name:ident {
            $($variant:ident = $value:literal, $label:literal;)*
        }
    )*) => {$(
        $(#[$attribute])*
        ///
        /// Open: a text that the vendor's pages do not list becomes `Unknown`
        /// and is written back as it came. The vendor's label, the name here and
        /// another case are read as well, and written back as the value itself.
        /// A number or a truth value counts as the text of it.
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!($label, " (`", $value, "`).")]
                $variant,
            )*
            /// A text that the specification does not name.
            Unknown(std::sync::Arc<str>),
        }

        impl $name {
            /// The values that the spec names, in its order.
            pub const NAMED: &'static [Self] = &[$(Self::$variant),*];

            /// The same with all names of each.
            pub const VALUES: &'static [crate::NamedValue] = &[$(crate::NamedValue {
                sent: $value,
                name: stringify!($variant),
                label: $label,
            }),*];

            /// The same as a list of codes.
            pub const CODES: &'static crate::Codes =
                &crate::Codes::of_values(stringify!($name), Self::VALUES);

            /// The text on the wire.
            pub fn value(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }

            /// The vendor's words for the value; `None` where it has no name.
            pub const fn label(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($label),)*
                    Self::Unknown(_) => None,
                }
            }

            /// The name in code, such as `Unknown` for an unknown value.
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Unknown(_) => "Unknown",
                }
            }

            fn named(text: &str) -> Option<Self> {
                let known = crate::values::names::find(Self::VALUES, text)?;
                Self::NAMED.iter().find(|value| value.value() == known.sent).cloned()
            }
        }

        /// Takes the value, the name in code or the vendor's label, without
        /// regard to case; any other text is `Unknown`.
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::named(text).unwrap_or_else(|| Self::Unknown(text.into()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        /// As it is sent.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.value())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    Self::Unknown(value) => write!(f, "Unknown({value:?})"),
                    named => f.write_str(named.name()),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.value())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::values::read_text(deserializer).map(Self::from)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> String {
                stringify!($name).to_owned()
            }

            fn json_schema(_: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
                let mut schema = crate::values::text_schema();
                let named: Vec<String> = Self::NAMED
                    .iter()
                    .map(|value| format!("{value} {}", value.label().unwrap_or_default()))
                    .collect();
                schema.metadata().description =
                    Some(format!("{}; other texts may come.", named.join(", ")));
                schema.into()
            }
        }
    )*};
}
pub(crate) use open_text_enums;

/// The number of the value that a text names.
pub(crate) fn named(values: &[crate::NamedValue], text: &str) -> Option<i64> {
    super::names::find(values, text)?.sent.parse().ok()
}

/// Finds the number of a text that is not a number.
type Named<'a> = dyn Fn(&str) -> Option<i64> + 'a;

/// Reads the number of an enum, or of its name; `None` where a scalar is
/// neither.
pub(crate) fn number<'de, D: Deserializer<'de>>(
    deserializer: D,
    named: &Named<'_>,
) -> Result<Option<i64>, D::Error> {
    deserializer.deserialize_any(Number(named))
}

struct Number<'a>(&'a Named<'a>);

impl Visitor<'_> for Number<'_> {
    type Value = Option<i64>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(value.try_into().ok())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        // Both ends are powers of two, so they are exact. The upper one is the
        // first that does not fit.
        let fits = (-(2_f64.powi(63))..2_f64.powi(63)).contains(&value);
        Ok((fits && value.fract() == 0.0).then_some(value as i64))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Self::Value, E> {
        let text = value.trim();
        match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(number), _) => Ok(Some(number)),
            // Before the names, for "1.0" is not 10.
            (_, Ok(number)) => Number(self.0).visit_f64(number),
            _ => Ok((self.0)(text)),
        }
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        // Some flags of the vendor's are numbers and others truth values.
        let labels = if value { ["yes", "enabled"] } else { ["no", "disabled"] };
        Ok(labels.into_iter().find_map(self.0))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// A text that is not a value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not one of {names}, nor an integer")]
pub struct UnknownName {
    text: String,
    names: String,
}

impl UnknownName {
    pub(crate) fn new<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Self {
        Self { text: text.to_owned(), names: names.collect::<Vec<_>>().join(", ") }
    }
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro is for a public module")]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    open_text_enums! {
        /// Severity of an issue.
        Severity {
            High = "High", "High severity";
            Low = "low-level", "Low severity";
            Lower = "LOW-LEVEL", "Lower severity";
        }
    }

    #[test]
    fn a_text_is_a_value_a_name_or_a_label() {
        for (text, value, sent) in [
            ("High", Severity::High, "High"),
            ("HIGH", Severity::High, "High"),
            ("high severity", Severity::High, "High"),
            ("low-level", Severity::Low, "low-level"),
            ("LOW-LEVEL", Severity::Lower, "LOW-LEVEL"),
            ("Low", Severity::Low, "low-level"),
            ("Medium", Severity::Unknown("Medium".into()), "Medium"),
            ("", Severity::Unknown("".into()), ""),
        ] {
            assert_eq!(Severity::from(text), value);
            assert_eq!(text.parse(), Ok(value.clone()));
            assert_eq!(serde_json::from_value::<Severity>(json!(text)).unwrap(), value);
            assert_eq!(serde_json::to_value(&value).unwrap(), json!(sent));
            assert_eq!(value.to_string(), sent);
        }
        assert_eq!(Severity::NAMED.len(), 3);
        assert_eq!(Severity::CODES.name_of("High"), Some("High severity"));
        assert_eq!((Severity::Low.name(), Severity::Low.label()), ("Low", Some("Low severity")));
        let unknown = Severity::from("x".to_owned());
        assert_eq!((unknown.name(), unknown.label()), ("Unknown", None));
        assert_eq!(format!("{:?} {unknown:?}", Severity::High), "High Unknown(\"x\")");
        assert_eq!(serde_json::from_value::<Severity>(json!(5)).unwrap().value(), "5");
        assert!(serde_json::from_value::<Severity>(json!(["High"])).is_err());
        assert_eq!(serde_json::from_value::<Option<Severity>>(json!(null)).unwrap(), None);
    }

    proptest! {
        #[test]
        fn an_unknown_text_survives_a_round_trip(text in "\\PC{0,20}") {
            let value: Severity = serde_json::from_value(json!(text)).unwrap();
            if let Severity::Unknown(kept) = &value {
                prop_assert_eq!(&**kept, text.as_str());
            }
            let written = serde_json::to_value(&value).unwrap();
            prop_assert_eq!(serde_json::from_value::<Severity>(written).unwrap(), value);
        }
    }
}
