//! Calls from a program that is not asynchronous: one runtime, and `block_on`.
//!
//! `cargo run -p aos-facade --example synchronous`

use aos_facade::{Elements, Result};
use futures::TryStreamExt;

fn main() -> Result<()> {
    // One runtime for the whole program: connections live in it.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be started");
    let elements = Elements::from_env()?;

    let mut customers = elements.customers().stream();
    while let Some(customer) = runtime.block_on(customers.try_next())? {
        let name = customer.organization.unwrap_or_default();
        println!("{name}: {} tenants", customer.tenants.unwrap_or_default().len());
    }
    Ok(())
}
