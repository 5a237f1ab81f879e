//! The program as a user runs it, against the simulator.

#[macro_use]
mod common;
mod api;
mod auth;
mod bad_day;
mod call;
mod documentation;
mod fleet;
mod fleet_history;
mod groups;
#[cfg(unix)]
mod output;
mod profiles;
mod reports;
mod responses;
mod rows;
mod sim;
mod sweep;
mod variables;
mod wire;
mod writes;
mod wrong_answers;
