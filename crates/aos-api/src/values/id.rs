//! Ids: text that is checked before it becomes a piece of a path.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The longest id that is accepted, in characters. The vendor documents none;
/// its ids are GUIDs of 36 characters or shorter job and rule ids.
pub const MAX_ID_LENGTH: usize = 256;

/// Why a text is not a valid id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidId {
    /// It is empty or holds nothing but white space.
    #[error("it is empty")]
    Empty,
    /// It is `.` or `..`, which would lead the request to another operation.
    #[error("it would change the request path")]
    Dots,
    /// It holds a control character, or the backslash, which a URL takes as a slash.
    #[error("it contains {0:?}")]
    Character(char),
    /// It is longer than [`MAX_ID_LENGTH`].
    #[error("{0} characters, at most {MAX_ID_LENGTH} are allowed")]
    TooLong(usize),
}

/// Checks that a text can be one segment of a request's path: it is not empty, not `.` or `..`,
/// holds neither control characters nor a backslash, and has at most [`MAX_ID_LENGTH`] characters.
/// Everything else is sent as it is, percent-encoded where a path wants that.
///
/// # Errors
///
/// Says what is wrong with the text.
pub fn check_id(text: &str) -> Result<(), InvalidId> {
    if !text.is_empty() && text.len() <= MAX_ID_LENGTH && is_plain(text) {
        return Ok(());
    }
    if text.trim().is_empty() {
        return Err(InvalidId::Empty);
    }
    // `%2e` is not a dot here: the percent sign itself is encoded when it is sent.
    if matches!(text, "." | "..") {
        return Err(InvalidId::Dots);
    }
    if let Some(character) = text.chars().find(|c| c.is_control() || *c == '\\') {
        return Err(InvalidId::Character(character));
    }
    match text.chars().count() {
        length if length > MAX_ID_LENGTH => Err(InvalidId::TooLong(length)),
        _ => Ok(()),
    }
}

/// All that is not unreserved in a URL.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as one segment of a path: percent-encoded but for letters, digits and `-._~`, also where
/// a URL would bear it. Dots alone stay, so ids are checked for them.
pub fn encode_path(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return text.into();
    }
    utf8_percent_encode(text, ENCODED).into()
}

/// As nearly every id is, of which each call has some. Without an early end, several bytes are
/// compared at once.
fn is_plain(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() | (byte == b'-');
    text.bytes().fold(true, |all, byte| all & plain(byte))
}

/// Declares id types: the generated code calls it for the schemas with `x-aos-id`.
macro_rules! ids {
    ($($(#[$attribute:meta])* $name:ident;)*) => {$(
        $(#[$attribute])*
        ///
        /// Checked when it is made: see [`check_id`](crate::check_id). Clones share the text.
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        #[derive(derive_more::AsRef, derive_more::Debug, derive_more::Display)]
        #[as_ref(str)]
        #[debug("{}({_0:?})", stringify!($name))]
        pub struct $name(std::sync::Arc<str>);

        impl $name {
            /// Makes an id of a text.
            ///
            /// # Errors
            ///
            /// When the text cannot be an id: see [`check_id`](crate::check_id).
            pub fn new(text: impl AsRef<str>) -> Result<Self, crate::InvalidId> {
                let text = text.as_ref();
                crate::check_id(text)?;
                Ok(Self(text.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        crate::values::schema!($name, generator => String::json_schema(generator));

        impl std::str::FromStr for $name {
            type Err = crate::InvalidId;
            /// Without what does not belong to a line: see [`trim_text`](crate::trim_text).
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(crate::trim_text(text))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (name, id) = (stringify!($name), Self::new(String::deserialize(deserializer)?));
                id.map_err(|why| serde::de::Error::custom(format_args!("{name}: {why}")))
            }
        }
    )*};
}
pub(crate) use ids;
