//! Shows the request of a write, then sends it and looks at what failed.
//!
//! `cargo run -p aos-facade --example update_manager -- CUSTOMER TENANT USER MANAGER`

use std::process::ExitCode;

use aos_facade::{Elements, ErrorKind};

#[tokio::main]
async fn main() -> aos_facade::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [customer, tenant, user, manager] = arguments.as_slice() else {
        eprintln!("usage: update_manager CUSTOMER TENANT USER MANAGER");
        return Ok(ExitCode::from(2));
    };
    let elements = Elements::from_env()?;
    let call = elements.customer(customer).tenant(tenant).user(user).update_manager(manager);

    // Checked, and not sent.
    let preview = call.preview()?;
    println!("{} {}", preview.method, preview.url);

    // A write is not retried where the service may have done it.
    match call.await {
        Ok(_) => println!("the manager is {manager} now"),
        Err(error) if error.kind == ErrorKind::Rejected => {
            println!("the service rejected it: {error}");
            return Ok(ExitCode::FAILURE);
        }
        Err(error) => return Err(error),
    }
    Ok(ExitCode::SUCCESS)
}
