//! Integration tests of the simulator.

mod api;
mod data;
mod fault_text;
mod faults;
mod limits;
mod operations;
mod pages;
mod requests;
mod sign_in;
mod support;
mod writes;
