//! The simulator as a client sees it.

mod api;
mod data;
mod fault_text;
mod faults;
mod pages;
mod requests;
mod sign_in;
mod support;
mod walk;
mod writes;
