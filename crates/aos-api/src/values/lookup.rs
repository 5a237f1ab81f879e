//! Keys of long lists that are data and no enums, declared by the generated code.

/// What the keys that are texts and those that are numbers have in common.
macro_rules! entries {
    ($name:ident, $form:ident: $($code:literal, $label:literal;)*) => {
        impl $name {
            /// The list as data.
            pub const CODES: &'static crate::Codes = &crate::Codes::new(
                stringify!($name),
                crate::values::codes::Form::$form,
                &[$(crate::NamedValue { sent: concat!($code), name: $label, label: $label }),*],
            );

            /// All that the vendor lists, by code.
            pub fn all() -> impl ExactSizeIterator<Item = Self> {
                [$($code),*].into_iter().map(Self::from)
            }
        }
    };
}
pub(crate) use entries;

/// Declares keys that are texts.
macro_rules! text_lookups {
    ($(
        $(#[$attribute:meta])*
        $name:ident [$($code:literal, $label:literal;)*]
    )*) => {$(
        $(#[$attribute])*
        ///
        /// Open: it holds any code, also an unlisted one, and is written as it came.
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        #[derive(derive_more::Debug, derive_more::Display)]
        #[debug("{}({_0:?})", stringify!($name))]
        pub struct $name(String);

        impl $name {
            /// The code as it is sent.
            pub fn code(&self) -> &str {
                &self.0
            }

            /// The vendor's name of it, in whatever case; `None` for an unlisted one.
            pub fn name(&self) -> Option<&'static str> {
                Self::CODES.name_of(&self.0)
            }

            /// The entry of this code or name, in whatever case, as the list spells it.
            pub fn find(text: &str) -> Option<Self> {
                Self::CODES.code_of(text).map(Self::from)
            }
        }

        crate::values::lookup::entries!($name, Texts: $($code, $label;)*);
        crate::values::from_text!($name, code => Self(code));
        crate::values::read_by!($name, crate::values::read_text => Self::from);
        crate::values::schema!($name, _ => crate::values::text_schema(None));
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
        #[derive(derive_more::Debug, derive_more::From)]
        #[debug("{}({self})", stringify!($name))]
        #[from(i64)]
        pub struct $name(Option<i64>);

        impl $name {
            /// The number as it is sent; `None`, sent as null, for what is no number.
            pub fn code(self) -> Option<i64> {
                self.0
            }

            /// The vendor's name of it; `None` for an unlisted one.
            pub fn name(self) -> Option<&'static str> {
                Self::CODES.name_of(&self.0?.to_string())
            }

            /// The key of any number, or of this name, without regard to case.
            pub fn find(text: &str) -> Option<Self> {
                Self::CODES.number_of(text).map(Self::from)
            }
        }

        crate::values::lookup::entries!($name, Integers: $($code, $label;)*);
        crate::values::open_enum::integer_type!($name, code, number => Self(number));
    )*};
}
pub(crate) use integer_lookups;

/// Says in which environment each entry of a list of texts is.
macro_rules! environments_of {
    ($name:ident [$($code:literal, $environment:ident;)*]) => {
        impl $name {
            /// The environment that it belongs to; `None` where the list does not have the code.
            pub fn environment(&self) -> Option<crate::Environment> {
                let known = [$(($code, crate::Environment::$environment)),*];
                let own = known.iter().find(|(code, _)| code.eq_ignore_ascii_case(&self.0));
                own.map(|(_, environment)| *environment)
            }
        }
    };
}
pub(crate) use environments_of;
