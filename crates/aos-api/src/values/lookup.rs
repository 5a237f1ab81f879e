//! Keys of long lists that are data and no enums: countries, languages, data
//! centers. The generated code calls the macros, once for each list of the
//! specification.

/// Codes and names; sorted by code, of texts without regard to case.
pub(crate) type Table<C> = &'static [(C, &'static str)];

/// The row of a code.
pub(crate) fn by_text(
    table: Table<&'static str>,
    code: &str,
) -> Option<(&'static str, &'static str)> {
    let index = table.binary_search_by(|(known, _)| lower(known).cmp(lower(code))).ok()?;
    table.get(index).copied()
}

fn lower(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().map(|byte| byte.to_ascii_lowercase())
}

/// The first code of a name, without regard to case.
pub(crate) fn by_name<C: Copy>(table: Table<C>, name: &str) -> Option<C> {
    table.iter().find(|(_, known)| super::names::same(known, name)).map(|(code, _)| *code)
}

/// Declares keys that are texts.
macro_rules! text_lookups {
    ($(
        $(#[$attribute:meta])*
        $name:ident [$($code:literal, $label:literal;)*]
    )*) => {$(
        $(#[$attribute])*
        ///
        /// Open: it holds any code, also one that the vendor's list does not
        /// name, and is written as it came.
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(std::borrow::Cow<'static, str>);

        impl $name {
            const TABLE: crate::values::lookup::Table<&'static str> = &[$(($code, $label)),*];

            /// The list as data.
            pub const CODES: &'static crate::Codes =
                &crate::Codes::of_texts(stringify!($name), Self::TABLE);

            /// The code as it is sent.
            pub fn code(&self) -> &str {
                &self.0
            }

            /// The vendor's name of it; `None` where the list does not have the
            /// code. Case does not matter.
            pub fn name(&self) -> Option<&'static str> {
                crate::values::lookup::by_text(Self::TABLE, &self.0).map(|(_, name)| name)
            }

            /// The first entry of this name, without regard to case.
            pub fn by_name(name: &str) -> Option<Self> {
                crate::values::lookup::by_name(Self::TABLE, name).map(|code| Self(code.into()))
            }

            /// The entry of this code or this name, without regard to case, with
            /// the code as the list spells it.
            pub fn find(text: &str) -> Option<Self> {
                match crate::values::lookup::by_text(Self::TABLE, text.trim()) {
                    Some((code, _)) => Some(Self(code.into())),
                    None => Self::by_name(text),
                }
            }

            /// All that the vendor lists, by code.
            pub fn all() -> impl ExactSizeIterator<Item = Self> {
                Self::TABLE.iter().map(|(code, _)| Self((*code).into()))
            }
        }

        impl From<&str> for $name {
            fn from(code: &str) -> Self {
                Self(code.to_owned().into())
            }
        }

        impl From<String> for $name {
            fn from(code: String) -> Self {
                Self(code.into())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            fn from_str(code: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(code))
            }
        }

        /// The code.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), self.0)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
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
                crate::values::text_schema().into()
            }
        }
    )*};
}
pub(crate) use text_lookups;

/// Declares keys that are numbers.
macro_rules! integer_lookups {
    ($(
        $(#[$attribute:meta])*
        $name:ident [$($code:literal, $label:literal;)*]
    )*) => {$(
        $(#[$attribute])*
        ///
        /// Open: it holds any number, also one that the vendor's list does not
        /// name. A number in quotes and the name of an entry are read as well.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Option<i64>);

        impl $name {
            const TABLE: crate::values::lookup::Table<i64> = &[$(($code, $label)),*];

            /// The list as data.
            pub const CODES: &'static crate::Codes =
                &crate::Codes::of_integers(stringify!($name), Self::TABLE);

            /// The number as it is sent; `None` for what came instead of one,
            /// which is written back as null.
            pub fn code(self) -> Option<i64> {
                self.0
            }

            /// The vendor's name of it; `None` where the list does not have the
            /// number.
            pub fn name(self) -> Option<&'static str> {
                let code = self.0?;
                let index = Self::TABLE.binary_search_by_key(&code, |(code, _)| *code).ok()?;
                Self::TABLE.get(index).map(|(_, name)| *name)
            }

            /// The first entry of this name, without regard to case.
            pub fn by_name(name: &str) -> Option<Self> {
                crate::values::lookup::by_name(Self::TABLE, name).map(Self::from)
            }

            /// The key of this number or this name, without regard to case. A
            /// number need not be in the list.
            pub fn find(text: &str) -> Option<Self> {
                match text.trim().parse::<i64>() {
                    Ok(code) => Some(code.into()),
                    Err(_) => Self::by_name(text),
                }
            }

            /// All that the vendor lists, by number.
            pub fn all() -> impl ExactSizeIterator<Item = Self> {
                Self::TABLE.iter().map(|(code, _)| Self(Some(*code)))
            }
        }

        impl From<i64> for $name {
            fn from(code: i64) -> Self {
                Self(Some(code))
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::UnknownName;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::find(text).ok_or_else(|| crate::UnknownName::new(
                    text,
                    std::iter::once(concat!("the names of ", stringify!($name))),
                ))
            }
        }

        /// The number; `Unreadable` where there is none.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.0 {
                    Some(code) => write!(f, "{code}"),
                    None => f.write_str("Unreadable"),
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let named = |text: &str| crate::values::lookup::by_name(Self::TABLE, text);
                crate::values::open_enum::number(deserializer, &named).map(Self)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> String {
                stringify!($name).to_owned()
            }

            fn json_schema(generator: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
                i64::json_schema(generator)
            }
        }
    )*};
}
pub(crate) use integer_lookups;

/// Says in which environment each entry of a list of texts is.
macro_rules! environments_of {
    ($name:ident [$($code:literal, $environment:ident;)*]) => {
        impl $name {
            /// The environment that it belongs to; `None` where the list does
            /// not have the code.
            pub fn environment(&self) -> Option<crate::Environment> {
                let (code, _) = crate::values::lookup::by_text(Self::TABLE, &self.0)?;
                match code {
                    $($code => Some(crate::Environment::$environment),)*
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use environments_of;
