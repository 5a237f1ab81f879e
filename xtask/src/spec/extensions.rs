//! The extensions `x-aos-…`, checked for their shape as they are read.

use std::{fmt, ops::Deref};

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, de::Error};

use super::names::{has_text, is_kebab, is_pascal, is_snake};

/// Texts of a certain form.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $fits:expr, $form:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
        #[serde(try_from = "String")]
        pub(crate) struct $name(String);

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                let fits: fn(&str) -> bool = $fits;
                if fits(&text) { Ok(Self(text)) } else { Err(format!("{text:?} is not {}", $form)) }
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self)
            }
        }
    )+};
}

texts! {
    /// A text that says something.
    Text: has_text, "a text with content";
    /// Name of a method.
    SnakeName: is_snake, "a name in snake_case, or is a keyword of Rust";
    /// Name of a command.
    KebabName: is_kebab, "a name of lower-case letters, digits and single dashes";
    /// Name of a variant.
    PascalName: is_pascal, "a name in PascalCase";
    /// A page of the vendor's.
    Page: is_page, "the path of a page such as general/customer/get-all-customers.md: \
                    folders and file as the vendor names them, without spaces";
    /// Where a token, which is a secret, may be sent.
    HttpsUrl: |url| url.starts_with("https://"), "an https URL";
}

fn is_page(path: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    path.strip_suffix(".md")
        .is_some_and(|path| path.split('/').all(|name| !name.is_empty() && name.chars().all(plain)))
}

impl Page {
    /// Where it is, below the folder of all pages.
    pub(super) fn url(&self, folder: &str) -> String {
        format!("{folder}/{}.html", self.strip_suffix(".md").unwrap_or(self))
    }
}

/// Reads what says nothing when it is empty or false, and is left out then.
pub(super) fn filled<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default + PartialEq,
{
    let value = T::deserialize(deserializer)?;
    if value != T::default() {
        return Ok(value);
    }
    Err(D::Error::custom("it must not be empty or false; leave it out instead"))
}

/// `x-aos-paging`: how a list is cut into pages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paging {
    /// Name of the style.
    pub(crate) style: String,
    /// Field of the response with the rows; `$` where the response is the list.
    pub(crate) items: Text,
    /// Field with the counters or the token, where it has not its usual name.
    pub(crate) metadata: Option<Text>,
    /// What the total is worth, where it is not the number of rows.
    pub(crate) total: Option<Total>,
}

/// `x-aos-paging.total`: what the total of a list is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Total {
    /// It counts something else than the rows.
    Unreliable,
}

/// `x-aos-response`: what a success of an operation may be beside the documented
/// body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Response {
    /// It may say nothing.
    MayBeEmpty,
}

/// `x-aos-outcome`: what shows that the service rejected a request although it
/// returned a 2xx status.
#[derive(Clone, Debug, Deserialize)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "x-aos-outcome must hold either field and success (a list of integers), or failed \
                 (a list of fields) and each (with field, success and perhaps code)"
)]
pub(crate) enum Outcome {
    /// One field, with its values of a success.
    Status {
        field: Text,
        #[serde(deserialize_with = "filled")]
        success: Vec<i64>,
    },
    /// Fields with what failed, and a field with single results.
    Parts {
        /// The fields with what failed.
        #[serde(default)]
        failed: Vec<Text>,
        /// The single results.
        each: Option<OutcomeEach>,
    },
}

/// The single results of an outcome.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutcomeEach {
    /// The list or map of results.
    pub(crate) field: Text,
    /// The field of a result that is true for a success.
    pub(crate) success: Text,
    /// The field of a result with the code of a failure.
    pub(crate) code: Option<Text>,
}

impl Outcome {
    /// The fields of the response with the outcome.
    pub(crate) fn fields(&self) -> Vec<&Text> {
        match self {
            Self::Status { field, .. } => vec![field],
            Self::Parts { failed, each } => {
                failed.iter().chain(each.iter().map(|each| &each.field)).collect()
            }
        }
    }
}

/// `x-aos-each`: the list whose rows have the values of a path parameter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Each {
    /// Id of the operation that returns the list.
    pub(crate) operation: Text,
    /// The field of a row with the value.
    pub(crate) field: Text,
}

/// `x-aos-variants`: a property whose shape another one decides.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Variants {
    /// The property that decides.
    pub(crate) by: Text,
    /// Named schemas by its values.
    #[serde(deserialize_with = "filled")]
    pub(crate) map: IndexMap<String, Text>,
}

/// `x-aos-environment`: what a server is to the client.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Environment {
    /// Name of its variant.
    pub(crate) name: PascalName,
    pub(crate) label: Text,
    /// Where its tokens are from.
    pub(crate) token_url: HttpsUrl,
}

/// `x-aos-type`: a type of `aos-api` that reads more than one form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Mark {
    /// A number, or a text in its place.
    NumberOrText,
    /// A value, or a list of such.
    OneOrMany,
    /// The documented shape, or any JSON.
    OrOther,
    /// A size with its unit.
    Size,
    /// A duration with its units.
    Duration,
    /// A time in one of several forms.
    Timestamp,
}

/// A long list of codes and names: a file of `spec/lookups/`, which is in
/// the bundle where a schema names it with `x-aos-lookup`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a list, which only schemas under components.schemas can name"
)]
pub(crate) struct Lookup {
    /// Name of the file without its ending.
    pub(crate) name: Text,
    #[allow(dead_code, reason = "must be there, and is written with the rest of the bundle")]
    source: Text,
    /// The entries by code.
    #[serde(deserialize_with = "filled")]
    pub(crate) values: IndexMap<String, Entry>,
}

/// An entry of a list of codes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "a code must have a name (quote it if YAML takes it for something else), or a name \
                 and an environment"
)]
pub(crate) enum Entry {
    Everywhere(Text),
    /// Its name, and the environment that it belongs to.
    In {
        name: Text,
        environment: Text,
    },
}

impl Entry {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Everywhere(name) | Self::In { name, .. } => name,
        }
    }

    /// The environment that it belongs to.
    pub(crate) fn environment(&self) -> Option<&str> {
        match self {
            Self::Everywhere(_) => None,
            Self::In { environment, .. } => Some(environment),
        }
    }
}
