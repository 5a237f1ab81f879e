//! The typed mocks.

mod mocks;
