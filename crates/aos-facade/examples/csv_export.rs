//! Writes the counts of all tenants to stdout as CSV.
//!
//! `cargo run -p aos-facade --example csv_export > counts.csv`

use std::process::ExitCode;

use aos_facade::{Elements, FleetResult};
use futures::TryStreamExt;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let elements = Elements::from_env()?;
    let mut writer = csv::Writer::from_writer(std::io::stdout());
    writer.write_record(["customer", "tenant", "risky", "normal", "error"])?;
    let mut failed = 0;

    let mut rows = elements.fleet().tenants().call(|tenant| tenant.action_counts());
    while let Some(row) = rows.try_next().await? {
        let (counts, error) = match row.result {
            FleetResult::Read(counts) => (counts, String::new()),
            FleetResult::Failed(error) => {
                failed += 1;
                (Default::default(), error.to_string())
            }
            _ => continue,
        };
        // What is not known is an empty field, which is not 0.
        let number = |count: Option<i64>| count.map(|count| count.to_string()).unwrap_or_default();
        writer.write_record([
            row.customer.id.to_string(),
            row.tenant.map_or_else(String::new, |tenant| tenant.id.to_string()),
            number(counts.risky_action_count),
            number(counts.normal_action_count),
            error,
        ])?;
    }
    writer.flush()?;
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
