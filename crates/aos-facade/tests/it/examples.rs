//! The examples, run as programs against the simulator.

use std::process::{Command, Output};

use aos_facade::{Credential, Elements, ExposeSecret};
use aos_sim::{Fault, Simulator};
use futures::TryStreamExt;

/// Runs an example with the settings of this simulator and no others.
async fn run(simulator: &Simulator, example: &str, arguments: &[&str]) -> Output {
    // `cargo test` builds the examples next to the tests: target/debug/examples.
    let test = std::env::current_exe().unwrap();
    let file = test.ancestors().nth(2).unwrap().join("examples").join(example);
    let file = file.with_extension(std::env::consts::EXE_EXTENSION);
    let mut command = Command::new(&file);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("AOS_") || name.to_ascii_lowercase().ends_with("_proxy") {
            command.env_remove(name);
        }
    }
    command
        .args(arguments)
        .env("AOS_BASE_URL", simulator.base_url())
        .env("AOS_TOKEN_URL", simulator.token_url())
        .env("AOS_CLIENT_ID", simulator.client_id())
        .env("AOS_CLIENT_SECRET", simulator.client_secret().expose_secret());
    // Blocking, so apart from the simulator's runtime.
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap();
    output.unwrap_or_else(|error| {
        panic!("{}: {error}; `cargo build -p aos-facade --examples` builds it", file.display())
    })
}

/// What an example prints that ends well.
async fn printed(simulator: &Simulator, example: &str, arguments: &[&str]) -> String {
    let output = run(simulator, example, arguments).await;
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && stderr.is_empty(), "{example}: {stderr}");
    String::from_utf8(output.stdout).unwrap()
}

/// A small fleet, and the ids of a customer and of its tenant.
async fn fleet() -> (Simulator, String, String) {
    let simulator = Simulator::builder().tenants(20).seed(7).start().await.unwrap();
    let customer = simulator.fleet().customers().find(|c| !c.tenants.is_empty()).unwrap();
    let tenant = customer.tenants[0].id.clone();
    (simulator, customer.id, tenant)
}

#[tokio::test]
async fn the_fleet_is_swept() {
    let (simulator, ..) = fleet().await;
    let sweep = printed(&simulator, "sweep", &[]).await;
    let at_risk = sweep.lines().filter(|line| line.ends_with(" risky actions")).count();
    assert!(at_risk > 0);
    assert!(sweep.ends_with(&format!("\n{at_risk} tenants at risk, 0 unknown\n")), "{sweep}");

    let csv = printed(&simulator, "csv_export", &[]).await;
    assert!(csv.starts_with("customer,tenant,risky,normal,error\n"));
    assert_eq!(csv.lines().count(), 21, "{csv}");

    let customers = printed(&simulator, "synchronous", &[]).await;
    assert_eq!(customers.lines().count(), simulator.fleet().customers().count());
}

#[tokio::test]
async fn a_tenant_that_fails_is_a_failure_of_the_sweep() {
    let (_, _, tenant) = fleet().await;
    let fault = Fault::status(403).tenant(&tenant);
    let simulator = Simulator::builder().tenants(20).seed(7).fault(fault).start().await.unwrap();
    for (example, column) in [("sweep", "1 unknown"), ("csv_export", "403")] {
        let output = run(&simulator, example, &[]).await;
        let stdout = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{stdout}");
        assert!(stdout.contains(column), "{stdout}");
    }
}

#[tokio::test]
async fn one_tenant_is_read_and_written() {
    let (simulator, customer, tenant) = fleet().await;
    let both = [customer.as_str(), tenant.as_str()];
    let counts = printed(&simulator, "one_tenant", &both).await;
    assert!(counts.contains("normal\n") && !counts.contains("None"), "{counts}");

    let users = printed(&simulator, "users", &both).await;
    let user = users.lines().next().unwrap();
    assert!(user.contains('@') && users.lines().last().unwrap().contains(" of "), "{users}");

    let elements = Elements::builder()
        .base_url(simulator.base_url())
        .token_url(simulator.token_url())
        .credential(Credential::client_secret(simulator.client_id(), simulator.client_secret()))
        .build()
        .unwrap();
    let mut rows = elements.customer(&customer).tenant(&tenant).users().stream();
    let id = rows.try_next().await.unwrap().and_then(|user| user.id).unwrap();
    let write = [both[0], both[1], &id, user];
    let update = printed(&simulator, "update_manager", &write).await;
    assert!(update.starts_with("PUT http://127.0.0.1:"), "{update}");
    assert!(update.ends_with(&format!("\nthe manager is {user} now\n")), "{update}");
    let output = run(&simulator, "update_manager", &write[..2]).await;
    assert_eq!(output.status.code(), Some(2));
}

#[tokio::test]
async fn spans_reach_opentelemetry() {
    let (simulator, customer, tenant) = fleet().await;
    let spans = printed(&simulator, "opentelemetry", &[&customer, &tenant]).await;
    let names = ["elements.call", "elements.request", "aos.tenant_id", "http.request.method"];
    for text in names.into_iter().chain(["retrieve_risky_action_count", &customer, &tenant]) {
        assert!(spans.contains(text), "{text}: {spans}");
    }
    assert!(!spans.contains(simulator.client_secret().expose_secret()), "{spans}");
}

#[tokio::test]
async fn credentials_are_checked() {
    let (simulator, ..) = fleet().await;
    let granted = printed(&simulator, "credentials", &[]).await;
    assert!(granted.contains("granted Some("), "{granted}");
}

#[tokio::test]
async fn an_example_that_fails_prints_its_error_once() {
    let (simulator, customer, _) = fleet().await;
    let output = run(&simulator, "one_tenant", &[&customer, "no/tenant"]).await;
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(stderr.matches("retrieve_risky_action_count").count(), 1, "{stderr}");
}
