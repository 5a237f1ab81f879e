#![doc = include_str!("../README.md")]

mod bearer;
mod call;
mod client;
mod error;
mod operation;
mod paging;
pub mod redact;
mod text;
mod transport;
mod values;

mod generated;

#[cfg(feature = "schemars")]
pub use generated::schemas::schemas;
pub use generated::{
    calls, enums,
    environments::Environment,
    ids, lookups,
    operations::{OPERATIONS, TAGS},
    types, variants,
};

pub use call::{Call, Pages, Preview, Rows, Total};
pub use client::Client;
pub use error::{
    Context, Error, ErrorBody, ErrorDetails, ErrorKind, Result, is_transient, read_body, request_id,
};
pub use operation::{
    Body, Input, InputKind, Location, Method, Operation, Outcome, OutcomeEach, OutcomeFailed,
    OutcomeStatus, Rejection,
};
pub use paging::{Page, Paging, PagingStyle, Step, Walk};
pub use text::in_words;
pub use transport::{
    BoxFuture, Request, Response, Transport, TransportError, bearer_header, check_base_url,
};
pub use values::{
    DurationText, NumberOrText, OneOrMany, OrOther, SecretJson, SecretText, SizeText, Timestamp,
    environment::UnknownEnvironment,
    id::{InvalidId, MAX_ID_LENGTH, check_id, encode_path},
    lenient::{DecodeError, decode},
    names::NamedValue,
    open_enum::UnknownName,
};

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
