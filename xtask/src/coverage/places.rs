//! Where the code is that is read.

/// The generated client.
pub(super) const CLIENT: &str = "crates/aos-api/src/generated/client.rs";
/// The metadata of all operations, which the commands are made from.
pub(super) const METADATA: &str = "crates/aos-api/src/generated/operations.rs";
/// The typed mocks.
pub(super) const MOCKS: &str = "crates/aos-httpmock/src/generated/mocks.rs";
/// The facade.
pub(super) const FACADE: &str = "crates/aos-facade/src";
/// The tests of the facade.
pub(super) const FACADE_TESTS: &str = "crates/aos-facade/tests";
/// What decodes the examples in the tests of the facade.
pub(super) const DECODE: &str = "crates/aos-facade/tests/generated/decode.rs";
/// What the simulator makes its answers of.
pub(super) const ANSWERS: &str = "crates/aos-sim/src/generated/specification.json";
/// The tests of the simulator.
pub(super) const SIMULATOR_TESTS: &str = "crates/aos-sim/tests";
/// The command line.
pub(super) const COMMANDS: &str = "crates/aos-cli/src";
