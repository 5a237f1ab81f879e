//! The API: checks requests and responds to them.

mod filter;
mod paging;
mod reply;
mod request;
mod server;

pub(crate) use request::PathValue;
pub(crate) use server::{Reset, Server, TOKEN_PATH};
