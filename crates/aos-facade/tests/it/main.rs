//! The facade against mocks and the simulator.

mod action_counts;
mod authentication;
mod bounds;
mod calls;
mod certificate;
mod common;
mod configuration;
mod credential_files;
mod examples;
mod exchanges;
mod fleet;
mod fleet_operations;
mod inputs;
mod legitimate;
mod not_polled;
mod one_way;
mod paging;
mod paging_scripts;
mod properties;
mod rate;
mod raw;
mod requests;
mod responses;
mod retry;
mod secrets;
mod simulated;
mod token_renewal;
mod tracing;
mod transport;
mod typed_calls;
mod wire_faults;
mod wrong_answers;
#[path = "generated/decode.rs"]
#[rustfmt::skip]
mod decode;
