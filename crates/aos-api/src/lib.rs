#![doc = include_str!("../README.md")]

mod environment;
mod hooks;
mod identifier;
mod lenient;
mod lookup;
mod open_enum;
mod operation;
mod paging;
mod secret;
mod session;
mod spelling;
mod timestamp;

mod generated;

#[cfg(feature = "schemars")]
pub use generated::schemas::schemas;
pub use generated::{
    client::{ByteStream, Client, ClientInfo, Error, ResponseValue, builder, types},
    enums,
    environments::Environment,
    ids, lookups,
    operations::{OPERATIONS, TAGS},
    variants,
};

pub use environment::UnknownEnvironment;
pub use identifier::{InvalidId, MAX_ID_LENGTH, check_id, encode_path};
pub use lenient::{DurationText, NumberOrText, OneOrMany, OrOther, SizeText};
pub use open_enum::UnknownName;
pub use operation::{
    Body, Field, FieldKind, Location, Method, NamedValue, Operation, Outcome, OutcomeEach,
    OutcomeFailed, OutcomeStatus, Parameter, ParameterKind, Refusal,
};
pub use paging::{Cursor, Page, PagedCall, Paging, PagingStyle, Step, Walk};
pub use secret::{SecretJson, SecretText};
pub use session::{Execute, ExecuteError, Session, SessionError, bearer_header, check_base_url};
pub use timestamp::Timestamp;

/// JSON schemas of what an operation takes and answers.
#[cfg(feature = "schemars")]
#[derive(Debug, Clone)]
pub struct Schemas {
    /// Each path and query parameter, by its name on the wire.
    pub parameters: Vec<(&'static str, schemars::schema::RootSchema)>,
    /// The request body.
    pub request: Option<schemars::schema::RootSchema>,
    /// The body of a successful response.
    pub response: Option<schemars::schema::RootSchema>,
}
