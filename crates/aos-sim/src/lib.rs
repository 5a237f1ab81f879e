#![doc = include_str!("../README.md")]

mod data;
mod fault;
mod fleet;
mod generated;
mod random;
mod response;
mod service;
mod simulator;
mod specification;
mod token;

pub use fault::{Fault, FaultError};
pub use fleet::{Actions, Customer, Fleet, MAX_FLEET, Tenant};
pub use simulator::{Builder, DEMO_CLIENT_ID, Requests, Simulator, StartError};
