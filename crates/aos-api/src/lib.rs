#![doc = include_str!("../README.md")]

mod call;
mod client;
mod error;
mod exchange;
mod json;
pub mod json_path;
mod operation;
mod paging;
pub mod redact;
mod text;
mod transport;
mod values;
mod written;

mod generated;

#[cfg(feature = "schemars")]
pub use generated::schemas::schemas;
pub use generated::{
    calls, enums,
    environments::Environment,
    ids, lookups,
    lookups::CODES,
    operations::{OPERATIONS, TAGS},
    types, variants,
};

pub use call::{Call, OddRows, Pages, PartialList, Rows, Total};
pub use client::Client;
pub use error::{
    Context, Error, ErrorBody, ErrorDetails, ErrorKind, Result, carries_error,
    ended_before_response, is_transient, is_transient_failure, read_body, request_id, retry_after,
    status_text,
};
pub use exchange::{Bodies, Bounds, Fault, Received};
pub use json::{exact_numbers, read as read_json, text as body_text};
pub use operation::{
    Body, Documented, Each, Field, Input, Location, Method, Operation, Outcome, OutcomeEach,
    OutcomeFailed, OutcomeStatus, Rejection, ValueKind,
};
pub use paging::{Page, Paging, PagingStyle, Step, Walk};
pub use text::{in_words, nearest};
pub use transport::{
    BoxFuture, Preview, Request, Response, Transport, TransportError, bearer_header, check_base_url,
};
pub use values::{
    DurationText, NumberOrText, OneOrMany, OrOther, SecretJson, SecretText, SizeText, Timestamp,
    codes::Codes,
    environment::UnknownEnvironment,
    id::{InvalidId, MAX_ID_LENGTH, check_id, encode_path},
    lenient::{DecodeError, decode},
    names::NamedValue,
    open_enum::UnknownName,
};
pub use written::{InvalidText, decode_text, read_within, trim_text};

/// JSON schemas of what an operation takes and returns.
#[cfg(feature = "schemars")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Schemas {
    /// Each path and query parameter, by its name on the wire.
    pub parameters: Vec<(&'static str, schemars::schema::RootSchema)>,
    /// The request body.
    pub request: Option<schemars::schema::RootSchema>,
    /// The body of a successful response.
    pub response: Option<schemars::schema::RootSchema>,
}
