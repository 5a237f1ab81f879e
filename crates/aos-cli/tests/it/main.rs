//! The program as a user runs it, against the simulator.

#[macro_use]
mod common;
mod api;
mod areas;
mod call;
mod sign_in;
mod sim;
mod sweep;
mod writes;
