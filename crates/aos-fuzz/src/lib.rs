//! Fuzzing that anyone can run: `cargo xtask fuzz --seconds 60`.
//!
//! Each input is made from its seed alone: responses mutated from the examples of the
//! spec, values of `Retry-After` among them, through typed, JSON and raw calls; token
//! responses; certificates and files. They go through the public interface, over a loopback
//! socket as a program does it. For each of them must hold: no panic, no secret in an error,
//! a warning or a log, no control character in a message, memory within a bound, and an end.
//!
//! What it finds becomes a test next to the code that was wrong.

mod certificate;
mod fuzzer;
mod input;
mod mutate;
mod service;
mod texts;
mod world;

#[path = "../../aos-facade/tests/it/common/specification.rs"]
#[allow(dead_code, reason = "the tests of the facade use more of it")]
mod specification;
#[path = "../../aos-facade/tests/it/typed_calls.rs"]
#[allow(dead_code, reason = "the tests of the facade use more of it")]
mod typed_calls;

pub use fuzzer::{Finding, Fuzzer};
