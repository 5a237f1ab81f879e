//! What makes calls: handles, and any method and path.

mod handle;
mod raw;

pub(crate) use handle::Handle;
pub use raw::{RawCall, RawResponse};
