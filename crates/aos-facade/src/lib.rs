#![doc = include_str!("../README.md")]

mod auth;
mod calls;
mod config;
mod elements;
mod exchange;
mod fleet;
mod generated;
mod policy;
mod raw;
mod send;

pub use aos_api::{
    Call, DurationText, Environment, Error, ErrorDetails, ErrorKind, InvalidId, NumberOrText,
    OneOrMany, Operation, OrOther, Pages, PartialList, Preview, Rejection, Result, Rows, SizeText,
    Timestamp, UnknownEnvironment,
    enums::ActionType,
    ids::{CustomerId, TenantId},
};
pub use secrecy::{ExposeSecret, SecretString};

pub use auth::{Authentication, Certificate, Credential, Granted};
pub use config::ElementsBuilder;
pub use elements::{Elements, LearnedRate, Stats};
pub use exchange::{Ended, Exchange};
pub use fleet::{
    Fleet, FleetOperation, FleetProgress, FleetRead, FleetResult, FleetRow, FleetTarget,
    FleetTenant, Named, Tenants,
};
pub use policy::{clock, retry::RetryPolicy};
pub use raw::{RawCall, RawResponse};

/// The low-level crate: calls, types, and the metadata of every operation.
pub use aos_api as api;

pub use generated::{handles::*, types};
