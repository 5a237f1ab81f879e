//! Writes: nothing is sent by mistake, and nothing that was rejected looks like a
//! success.

use crate::common;

use aos_facade::api::OPERATIONS;
use aos_sim::{Fault, Simulator};
use common::{Run, aos, aos_at, command_of, run, small};
use serde_json::{Value, json};

const MANAGER: &str = "update_user_manager";

/// The arguments of a write in the first tenant of a fleet.
fn manager(simulator: &Simulator, more: &[&str]) -> Vec<String> {
    let customer = simulator.fleet().customers().find(|c| !c.tenants.is_empty()).unwrap();
    let [group, command] = command_of(MANAGER);
    let ids = ["--customer", &customer.id, "--tenant", &customer.tenants[0].id, "--user", USER];
    [&[group, command], &ids[..], more].concat().iter().map(|arg| (*arg).to_owned()).collect()
}

const USER: &str = "5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35";
const LEAD: [&str; 2] = ["--user-principal-name", "lead@contoso.example"];

fn at(simulator: &Simulator, arguments: &[String]) -> Run {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    run(aos_at(simulator, &arguments))
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_terminal_a_write_needs_yes() {
    let simulator = small().start().await.unwrap();
    let rejected = at(&simulator, &manager(&simulator, &LEAD));
    assert_run!("write_not_confirmed", rejected);
    let call = run(aos_at(
        &simulator,
        &[
            "call",
            MANAGER,
            "-p",
            "customerId=c",
            "-p",
            "tenantId=t",
            "-p",
            "userId=u",
            "--body",
            r#"{"userPrincipalName": "lead@contoso.example"}"#,
        ],
    ));
    assert_eq!((call.code, call.stderr), (rejected.code, rejected.stderr));
    let requests = simulator.requests();
    assert_eq!((requests.all_calls(), requests.tokens), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_write_needs_yes_and_no_read_does() {
    for operation in OPERATIONS {
        let help = run(aos(&[operation.tag, operation.command, "--help"])).stdout;
        assert_eq!(help.contains("--yes"), !operation.read_only, "{}", operation.id);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_is_an_error_before_anything_is_sent() {
    let simulator = small().start().await.unwrap();
    assert_run!("write_missing_field", at(&simulator, &manager(&simulator, &["--yes"])));
    let long = "x".repeat(1025);
    let too_long = at(&simulator, &manager(&simulator, &["--yes", LEAD[0], &long]));
    assert_eq!(too_long.code, 2, "{}", too_long.all());
    assert!(
        too_long.stderr.contains(LEAD[0]) && too_long.stderr.contains("1024"),
        "{}",
        too_long.all()
    );
    let [group, command] = command_of("onboard_customer");
    assert_run!("write_missing_fields", run(aos(&[group, command, "--demo", "--yes"])));
    let requests = simulator.requests();
    assert_eq!((requests.all_calls(), requests.tokens), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_shows_no_secret() {
    let [group, command] = command_of("onboard_customer");
    let body = json!({"password": "hunter2", "identityProviderType": 0}).to_string();
    let shown = run(aos(&[
        group,
        command,
        "--dry-run",
        "--body",
        &body,
        "--first-name",
        "Alex",
        "--last-name",
        "Doe",
        "--organization-name",
        "Contoso",
        "--registration-account",
        "alex@contoso.example",
        "--country-code",
        "US",
        "--data-center",
        "d9f6e0c1-0000-4000-8000-000000000001",
    ]));
    assert!(!shown.all().contains("hunter2"), "{}", shown.all());
    assert_run!("write_dry_run", shown);
    // Every body's secrets, in every operation.
    for operation in OPERATIONS {
        for field in operation.body.map_or(&[][..], |body| body.fields) {
            let help = run(aos(&[operation.tag, operation.command, "-h"])).stdout;
            let flag = format!("[sent as {};", field.name);
            assert!(!(field.secret && help.contains(&flag)), "{}: {help}", field.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_yes_it_is_sent_once() {
    let simulator = small().start().await.unwrap();
    let [group, list] = command_of("retrieve_users");
    let mut arguments = manager(&simulator, &["--yes", LEAD[0], LEAD[1]]);
    // The customer and the tenant are the same.
    let users: Vec<String> = [group, list]
        .iter()
        .map(|word| (*word).to_owned())
        .chain(arguments[2..6].iter().cloned())
        .collect();
    let users = at(&simulator, &users).jsonl();
    arguments[7] = users[0]["id"].as_str().unwrap().to_owned();
    let sent = at(&simulator, &arguments);
    assert_eq!((sent.code, sent.stdout.as_str()), (0, ""), "{}", sent.all());
    assert_eq!(sent.stderr, "note: the response is a success without a body\n");
    assert_eq!(simulator.requests().calls(MANAGER), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_of_a_write_without_a_response_is_not_known() {
    let limits = ["--yes", "--timeout", "1", LEAD[0], LEAD[1]];
    for fault in [Fault::reset(), Fault::hang(), Fault::status(504)] {
        let fault = fault.operation(MANAGER);
        let simulator = small().fault(fault.clone()).start().await.unwrap();
        let sent = at(&simulator, &manager(&simulator, &limits));
        assert_eq!((sent.code, fault.hits()), (6, 1), "{}", sent.all());
        // The same by its path.
        let path = common::operation(MANAGER).path.replace(['{', '}'], "");
        let raw = ["api", "put", &path, "--yes", "--timeout", "1", "--body", "{}"];
        let raw = run(aos_at(&simulator, &raw));
        assert_eq!((raw.code, fault.hits()), (6, 2), "{}", raw.all());
    }
    // What never got out had no effect.
    let simulator = small().start().await.unwrap();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let arguments = manager(&simulator, &limits);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut command = aos_at(&simulator, &[&arguments[..], &["--max-attempts", "1"]].concat());
    command.env("AOS_BASE_URL", format!("http://{free}"));
    let unsent = run(command);
    assert_eq!(unsent.code, 1, "{}", unsent.all());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_write_says_that_it_may_have_taken_effect() {
    let hang = Fault::hang().operation(MANAGER);
    let simulator = small().fault(hang.clone()).start().await.unwrap();
    let arguments = manager(&simulator, &["--yes", LEAD[0], LEAD[1]]);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let child = common::start(aos_at(&simulator, &arguments));
    common::wait_until("the write is sent", || hang.hits() == 1);
    common::kill(&child, "TERM");
    let run = Run::of(child.wait_with_output().unwrap());
    assert_eq!(run.code, 143, "{}", run.all());
    assert_eq!(run.stderr, "interrupted: the request may have been carried out all the same\n");
}

/// Responds to one call, and to token requests, as a service that rejects would.
async fn rejecting(answer: Value, call: &[&str]) -> (Run, String) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let own = format!("http://{}", listener.local_addr().unwrap());
    let body = answer.to_string();
    let served = tokio::spawn(async move {
        let mut calls = String::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            let mut chunk = [0; 4096];
            // Head and body come in one or two pieces; all of it is small.
            while let Ok(size) = stream.read(&mut chunk).await {
                request.extend_from_slice(&chunk[..size]);
                let text = String::from_utf8_lossy(&request).into_owned();
                let Some((head, rest)) = text.split_once("\r\n\r\n") else { continue };
                let length = head
                    .lines()
                    .find_map(|line| {
                        line.to_ascii_lowercase()
                            .strip_prefix("content-length: ")
                            .map(str::to_owned)
                    })
                    .and_then(|length| length.parse().ok())
                    .unwrap_or(0);
                if size == 0 || rest.len() >= length {
                    break;
                }
            }
            let is_token = request.starts_with(b"POST /token");
            let text = match is_token {
                true => json!({"access_token": "t", "expires_in": 3600}).to_string(),
                false => body.clone(),
            };
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                text.len()
            );
            stream.write_all((head + &text).as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
            if !is_token {
                calls = String::from_utf8_lossy(&request).into_owned();
                break;
            }
        }
        calls
    });
    let mut command = aos(call);
    command
        .env("AOS_BASE_URL", &own)
        .env("AOS_TOKEN_URL", format!("{own}/token"))
        .env("AOS_CLIENT_ID", "client")
        .env("AOS_CLIENT_SECRET", "secret");
    let run = tokio::task::spawn_blocking(move || run(command)).await.unwrap();
    (run, served.await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejection_in_a_success_is_a_failure() {
    let [group, command] = command_of("onboard_customer");
    let operation = common::operation("onboard_customer");
    let status = operation.outcome.expect("it has an outcome").status.expect("by a status");
    let (value, label) = status
        .labels
        .iter()
        .find(|(value, _)| !status.success.contains(value))
        .expect("a rejection has a name");
    let body = json!({
        "identityProviderType": 0, "firstName": "a", "lastName": "b", "organizationName": "o",
        "registrationAccount": "r", "countryCode": "US", "dataCenter": "0b635b49-4c56-4e52-800a-1fa79b2d5b08", "password": "p",
    })
    .to_string();
    let arguments = [group, command, "--yes", "--body", &body];
    let answer = json!({"id": "x", status.field: value});
    let (rejected, sent) = rejecting(answer.clone(), &arguments).await;
    assert_eq!(rejected.code, 1, "{}", rejected.all());
    assert_eq!(rejected.json(), answer, "the response is printed all the same");
    assert_eq!(
        rejected.stderr,
        format!(
            "error: onboard_customer: the service returned 200 but rejected the request: \
             {} is {value} ({label})\nhint: see the vendor's page \
             https://learn.avepoint.com/graphapi/elements/general/customer/onboard-customer.html \
             for the reasons\n",
            status.field
        )
    );
    assert!(sent.starts_with("POST /partner/external/v3/general/customers "), "{sent}");
    let fine = json!({"id": "x", status.field: status.success[0]});
    let (accepted, _) = rejecting(fine.clone(), &arguments).await;
    assert_eq!((accepted.code, accepted.json()), (0, fine), "{}", accepted.all());
}
