//! The environments of the service.

/// Declares the environments. The generated code calls it with the servers of the specification.
macro_rules! environments {
    ($($(#[$attribute:meta])* $name:ident, $label:literal, $base_url:literal, $token_url:literal;)*) => {
        /// An environment of AvePoint's cloud, with its URLs. The first is the default.
        ///
        /// Generated from the servers of the spec.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, derive_more::Display)]
        #[display("{}", self.label())]
        #[non_exhaustive]
        pub enum Environment {
            $($(#[$attribute])* $name,)*
        }

        impl Environment {
            /// All environments, in the order of the specification.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The vendor's name of it.
            pub const fn label(self) -> &'static str {
                match self { $(Self::$name => $label,)* }
            }

            /// Name in code.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }

            /// Base URL of the API.
            pub const fn base_url(self) -> &'static str {
                match self { $(Self::$name => $base_url,)* }
            }

            /// URL of the token endpoint.
            pub const fn token_url(self) -> &'static str {
                match self { $(Self::$name => $token_url,)* }
            }
        }
    };
}
pub(crate) use environments;

use heck::ToKebabCase;

use super::names;
use crate::Environment;

impl Default for Environment {
    fn default() -> Self {
        Self::ALL[0]
    }
}

/// Takes the name or the label, in whatever case and signs: `us-government`, `U.S. Government`.
impl std::str::FromStr for Environment {
    type Err = UnknownEnvironment;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is =
            |known: &Self| [known.name(), known.label()].iter().any(|it| names::same(it, text));
        let known = Self::ALL.iter().copied().find(is);
        known.ok_or_else(|| UnknownEnvironment(text.to_owned()))
    }
}

/// A text that names no environment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an environment; use {known}", known = known())]
pub struct UnknownEnvironment(String);

/// All environments, as a person lists them: `a, b or c`.
fn known() -> String {
    let names = Environment::ALL.iter().map(|known| known.name().to_kebab_case());
    crate::text::listed(&names.collect::<Vec<_>>(), "or")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_leniently() {
        assert_eq!("commercial".parse(), Ok(Environment::Commercial));
        assert_eq!("U.S. Government".parse(), Ok(Environment::UsGovernment));
        assert_eq!("Fed-RAMP".parse(), Ok(Environment::Fedramp));
        let error = "moon".parse::<Environment>().unwrap_err().to_string();
        assert_eq!(
            error,
            "\"moon\" is not an environment; use commercial, us-government, aos2 or fedramp"
        );
    }
}
