//! The facade against mocks and the simulator.

mod action_counts;
mod certificate;
mod common;
mod configuration;
mod fleet;
mod limits;
mod methods;
mod paging;
mod paging_styles;
mod properties;
mod raw;
mod requests;
mod resilience;
mod responses;
mod secrets;
mod sign_in;
mod simulated;
mod token_renewal;
mod tracing;
mod transport;
mod wire_faults;
#[path = "generated/decode.rs"]
#[rustfmt::skip]
mod decode;
