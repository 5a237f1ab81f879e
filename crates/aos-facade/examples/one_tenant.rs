//! Counts the actions of one tenant: all of them, and the risky ones only.
//!
//! `cargo run -p aos-facade --example one_tenant -- CUSTOMER TENANT`

use aos_facade::{ActionType, Elements};

#[tokio::main]
async fn main() -> aos_facade::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let customer = arguments.next().unwrap_or_default();
    let tenant = arguments.next().unwrap_or_default();

    let elements = Elements::from_env()?;
    // A handle sends nothing. An invalid id is an error of the call.
    let tenant = elements.customer(customer).tenant(tenant);

    let counts = tenant.action_counts().await?;
    println!("{:?} risky, {:?} normal", counts.risky_action_count, counts.normal_action_count);

    let counts = tenant.action_counts().types(ActionType::Risky).await?;
    println!("{:?} risky", counts.risky_action_count);
    Ok(())
}
