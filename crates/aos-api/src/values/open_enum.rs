//! Enums that stay open: a value that the vendor's pages do not list is kept, not rejected.

use serde::de::{Deserialize, Deserializer};

use super::NumberOrText;
use crate::Codes;

/// What the enums of numbers and those of texts have in common.
macro_rules! named_values {
    ($name:ident, $this:ty $(, $other:ident)?; $($variant:ident = $value:literal, $label:literal;)*) => {
        impl $name {
            /// The values that the spec names, in its order.
            pub const NAMED: &'static [Self] = &[$(Self::$variant),*];

            /// The same with all names of each.
            pub const VALUES: &'static [crate::NamedValue] = &[$(crate::NamedValue {
                sent: concat!($value),
                name: stringify!($variant),
                label: $label,
            }),*];

            /// The same as a list of codes.
            pub const CODES: &'static crate::Codes =
                &crate::Codes::of_values(stringify!($name), Self::VALUES);

            /// The vendor's words for the value; `None` where it has no name.
            pub const fn label(self: $this) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($label),)*
                    _ => None,
                }
            }

            /// The name in code, such as `Unknown` for an unknown value.
            pub const fn name(self: $this) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)*
                    $(Self::$other => stringify!($other),)?
                    Self::Unknown(_) => "Unknown",
                }
            }
        }
    };
}
pub(crate) use named_values;

/// What all types with a number of a list of codes have; `$value` gives it, where there is one.
macro_rules! integer_type {
    ($name:ident, $value:ident, $number:ident => $made:expr) => {
        /// As it is sent: the number, or `Unreadable`, which no service takes for one.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.$value() {
                    Some(value) => write!(f, "{value}"),
                    None => f.write_str("Unreadable"),
                }
            }
        }

        /// Takes the number, the name in code or the vendor's label, without regard to case.
        impl std::str::FromStr for $name {
            type Err = crate::UnknownName;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let number = Self::CODES.number_of(text).map(Self::from);
                number.ok_or_else(|| crate::UnknownName::new(text, Self::CODES))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.$value().serialize(serializer)
            }
        }

        crate::values::read_by!(
            $name,
            |json| crate::values::open_enum::number(json, Self::CODES) => |$number| $made
        );
        crate::values::schema!($name, generator => {
            crate::values::codes_schema(i64::json_schema(generator), Self::CODES, "numbers")
        });
    };
}
pub(crate) use integer_type;

/// Declares open integer enums: the generated code calls it.
macro_rules! open_integer_enums {
    ($(
        $(#[$attribute:meta])*
        $name:ident {
            $($variant:ident = $value:literal, $label:literal;)*
        }
    )*) => {$(
        $(#[$attribute])*
        ///
        /// Open: a number that the vendor's pages do not list becomes `Unknown` and is written
        /// back as it came. `1.0` and `"1"` are read as 1, and so are the vendor's label and the
        /// name here, as texts, and a truth value where Yes and No or Enabled and Disabled are
        /// labels; all are written back as 1. Any other scalar is no error either, but
        /// `Unreadable`.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, derive_more::Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!($label, " (", stringify!($value), ").")]
                $variant,
            )*
            /// A number that the specification does not name.
            #[debug("Unknown({_0})")]
            Unknown(i64),
            /// Something that is not a whole number of 64 bits with a sign, such as another text
            /// or `1.5`. It is written back as null, and is an error as a query parameter.
            Unreadable,
        }

        impl $name {
            /// The number on the wire; `None` for an unreadable one.
            pub const fn value(self) -> Option<i64> {
                match self {
                    $(Self::$variant => Some($value),)*
                    Self::Unknown(value) => Some(value),
                    Self::Unreadable => None,
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

        crate::values::open_enum::named_values! {
            $name, Self, Unreadable; $($variant = $value, $label;)*
        }
        crate::values::open_enum::integer_type!(
            $name, value, number => number.map_or(Self::Unreadable, Self::from)
        );
    )*};
}
pub(crate) use open_integer_enums;

/// Declares open enums of texts: the generated code calls it.
macro_rules! open_text_enums {
    ($(
        $(#[$attribute:meta])*
        $name:ident {
            $($variant:ident = $value:literal, $label:literal;)*
        }
    )*) => {$(
        $(#[$attribute])*
        ///
        /// Open: a text that the vendor's pages do not list becomes `Unknown` and is written back
        /// as it came. The vendor's label, the name here and another case are read as well, and
        /// written back as the value itself. A number or a truth value counts as the text of it.
        #[derive(Clone, PartialEq, Eq, Hash, derive_more::Debug, derive_more::Display)]
        #[display("{}", self.value())]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!($label, " (`", $value, "`).")]
                $variant,
            )*
            /// A text that the specification does not name.
            #[debug("Unknown({_0:?})")]
            Unknown(std::sync::Arc<str>),
        }

        impl $name {
            /// The text on the wire.
            pub fn value(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.value())
            }
        }

        crate::values::open_enum::named_values! {
            $name, &Self; $($variant = $value, $label;)*
        }
        // The value, the name in code or the vendor's label, without regard to case.
        crate::values::from_text!($name, text => {
            let sent = crate::values::names::find(Self::VALUES, &text).map(|known| known.sent);
            let known = Self::NAMED.iter().find(|value| Some(value.value()) == sent);
            known.cloned().unwrap_or_else(|| Self::Unknown(text.into()))
        });
        crate::values::read_by!($name, crate::values::read_text => Self::from);
        crate::values::schema!($name, _ => {
            crate::values::codes_schema(crate::values::text_schema(None).into(), Self::CODES, "texts")
        });
    )*};
}
pub(crate) use open_text_enums;

/// Reads the number of a list, or of a name in it; `None` where a scalar is neither.
pub(crate) fn number<'de, D: Deserializer<'de>>(
    deserializer: D,
    codes: &Codes,
) -> Result<Option<i64>, D::Error> {
    let scalar = NumberOrText::deserialize(deserializer)?;
    // A number goes first, for "1.0" is not 10.
    if let Some(number) = scalar.as_f64() {
        // Both ends are powers of two, so they are exact; the upper one does not fit.
        let fits = (-(2_f64.powi(63))..2_f64.powi(63)).contains(&number);
        let whole = (fits && number.fract() == 0.0).then_some(number as i64);
        return Ok(scalar.as_i64().or(whole));
    }
    // Some flags of the vendor's are numbers and others truth values.
    let names = match (scalar.is_text(), scalar.as_str()) {
        (false, "true") => ["yes", "enabled"],
        (false, "false") => ["no", "disabled"],
        (_, name) => [name, name],
    };
    Ok(names.into_iter().find_map(|name| codes.number_of(name)))
}

/// A text that is not a value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not one of {names}, nor an integer")]
pub struct UnknownName {
    text: String,
    names: String,
}

impl UnknownName {
    pub(crate) fn new(text: &str, codes: &Codes) -> Self {
        let names: Vec<&str> = codes.named().iter().map(|known| known.name).collect();
        let names = match names.is_empty() {
            true => format!("the names of {}", codes.name),
            false => names.join(", "),
        };
        Self { text: text.to_owned(), names }
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
