//! Counts the risky actions of every tenant of every customer.
//!
//! `cargo run -p aos-facade --example sweep`, with the settings of `Elements::from_env`;
//! `cargo run -p aos-cli -- sim` starts a simulator and prints settings for it.

use std::process::ExitCode;

use aos_facade::{Elements, FleetResult};
use futures::TryStreamExt;

#[tokio::main]
async fn main() -> aos_facade::Result<ExitCode> {
    let elements = Elements::from_env()?;
    let (mut at_risk, mut unknown) = (0, 0);
    let mut rows = elements.fleet().tenants().call(|tenant| tenant.action_counts());
    while let Some(row) = rows.try_next().await? {
        let tenant = row.tenant.and_then(|tenant| tenant.name).unwrap_or_default();
        match row.result {
            FleetResult::Read(counts) => match counts.risky_action_count {
                Some(0) => {}
                Some(risky) => {
                    at_risk += 1;
                    println!("{tenant}: {risky} risky actions");
                }
                // A count that the service does not report is not 0.
                None => {
                    unknown += 1;
                    eprintln!("{tenant}: the number of risky actions is not reported");
                }
            },
            FleetResult::Failed(error) => {
                unknown += 1;
                eprintln!("{tenant}: {error}");
            }
            // A customer without tenants.
            _ => {}
        }
    }
    println!("{at_risk} tenants at risk, {unknown} unknown");
    Ok(if unknown == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
