#![doc = include_str!("../README.md")]

pub mod clock;

mod actions;
mod call;
mod config;
mod credential;
mod customer;
mod elements;
mod error;
mod error_body;
mod executor;
mod fleet;
mod fleet_progress;
mod generated;
mod handle;
mod nearest;
mod operation_call;
mod pager;
mod preview;
mod raw;
mod retry;
mod sign_in;
mod task;
mod throttle;
mod token;
mod verdict;

pub use aos_api::{
    DurationText, Environment, InvalidId, NumberOrText, OneOrMany, Operation, OrOther, SizeText,
    Timestamp, UnknownEnvironment,
    enums::ActionType,
    ids::{CustomerId, TenantId},
};
pub use secrecy::{ExposeSecret, SecretString};

pub use actions::{ActionCounts, ActionCountsCall};
pub use config::ElementsBuilder;
pub use credential::{Certificate, Credential};
pub use customer::Customers;
pub use elements::Elements;
pub use error::{Error, ErrorKind, Result};
pub use fleet::{Fleet, FleetRow, Named, Outcome};
pub use fleet_progress::FleetProgress;
pub use operation_call::OperationCall;
pub use pager::Pager;
pub use preview::Preview;
pub use raw::{RawAnswer, RawCall};
pub use retry::RetryPolicy;
pub use sign_in::{Granted, SignIn};
pub use verdict::{Refused, Verdict};

/// The generated crate: its client, and the metadata of every operation.
pub use aos_api as api;

pub use generated::{handles::*, options, types};
