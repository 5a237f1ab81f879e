//! What the program makes of single responses, beside those of the table of wrong answers.

use crate::common::{Run, aos, run};

use httpmock::MockServer;

/// What every service here responds with to a call.
struct Response {
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
}

const CUSTOMER: &str = "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60";
const TENANT: &str = "b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274";

/// A read and a write, both with a documented body.
const READ: &str = "retrieve_risky_action_count";
const WRITE: &str = "create_baseline";

fn read() -> Vec<String> {
    let ids = [format!("customerId={CUSTOMER}"), format!("tenantId={TENANT}")];
    let [customer, tenant] = &ids;
    ["call", READ, "-p", customer, "-p", tenant].map(str::to_owned).into()
}

fn api(method: &str, path: &str, more: &[&str]) -> Vec<String> {
    let path = format!("/partner/external/v3/{path}");
    ["api", method, &path].iter().chain(more).map(|&text| text.to_owned()).collect()
}

/// The program, with this response to its call and these variables.
fn with(response: &Response, arguments: &[String], variables: &[(&str, &str)]) -> Run {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.path("/token");
        then.json_body(serde_json::json!({"access_token": "hunter2-token", "expires_in": 3600}));
    });
    server.mock(|when, then| {
        when.any_request();
        let then = then.status(response.status).body(response.body);
        response.headers.iter().fold(then, |then, (name, value)| then.header(*name, *value));
    });
    let mut command = aos(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    command
        .env("AOS_BASE_URL", server.base_url())
        .env("AOS_TOKEN_URL", server.url("/token"))
        .env("AOS_CLIENT_ID", "client")
        .env("AOS_CLIENT_SECRET", "secret")
        .envs(variables.iter().copied());
    run(command)
}

#[test]
fn lenient_accepts_with_a_warning_what_a_read_returns_and_not_what_a_write_did() {
    let response = Response { status: 200, headers: &[], body: r#"{"unheardOf":1}"# };
    let strict = with(&response, &read(), &[]);
    assert_eq!((strict.code, strict.stdout.as_str()), (1, ""), "{}", strict.all());
    assert!(strict.stderr.contains("AOS_LENIENT"), "{}", strict.stderr);
    let mut by_flag = read();
    by_flag.push("--lenient".to_owned());
    for lenient in
        [with(&response, &by_flag, &[]), with(&response, &read(), &[("AOS_LENIENT", "true")])]
    {
        assert_eq!(lenient.code, 0, "{}", lenient.all());
        assert!(lenient.stderr.starts_with("warning: "), "{}", lenient.stderr);
        assert!(lenient.stdout.contains("unheardOf"), "{}", lenient.stdout);
    }
    let body = format!(
        r#"{{"name":"A","description":"","color":1,"customerId":"{CUSTOMER}","tenantId":"{TENANT}"}}"#
    );
    let write = ["call", WRITE, "--lenient", "--yes", "--body", &body].map(str::to_owned);
    let written = with(&response, &write, &[]);
    assert_eq!((written.code, written.stdout.as_str()), (6, ""), "{}", written.all());
    let wrong = with(&response, &read(), &[("AOS_LENIENT", "perhaps")]);
    assert!(wrong.stderr.contains("AOS_LENIENT"), "{}", wrong.all());
    assert_eq!((wrong.code == 0, wrong.stdout.as_str()), (false, ""));
}

#[test]
fn a_page_of_a_firewall_is_no_missing_permission() {
    let page = Response {
        status: 403,
        headers: &[("content-type", "text/html")],
        body: "<html><head><title>Blocked</title></head><body><h1>Access denied</h1></body></html>",
    };
    let known = api("POST", "general/customers/batch", &["--body", "{}"]);
    let unknown = api("GET", "some/thing", &["--scope", "elements.some.read.all"]);
    for call in [known, unknown, read()] {
        let blocked = with(&page, &call, &[]);
        assert_eq!(blocked.code, 4, "{}", blocked.all());
        assert!(blocked.stderr.contains("a firewall or a proxy"), "{}", blocked.stderr);
        assert!(!blocked.stderr.contains("elements."), "{}", blocked.stderr);
    }
}

#[test]
fn a_write_that_is_accepted_and_not_finished_is_a_success_with_a_note() {
    let path = "some/thing";
    let write = api("PUT", path, &["--scope", "elements.some.readwrite.all", "--yes"]);
    for (status, headers, is_noted) in [
        (202, &[][..], true),
        (200, &[("location", "/jobs/7")], true),
        (201, &[("location", "/things/7")], false),
        (200, &[], false),
    ] {
        let accepted = with(&Response { status, headers, body: "" }, &write, &[]);
        assert_eq!((accepted.code, accepted.stdout.as_str()), (0, ""), "{}", accepted.all());
        assert_eq!(accepted.stderr.contains("not finished"), is_noted, "{}", accepted.stderr);
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn too_many_open_files_are_said_with_the_remedy() {
    use crate::common::{aos_at, small};
    use aos_sim::Fault;

    // All tenants are called at once, and their connections stay open.
    let latency = Fault::latency(std::time::Duration::from_millis(300)).operation(READ);
    let simulator = small().customers(60).fault(latency).start().await.unwrap();
    let program = aos_at(&simulator, &["actions", "sweep", "-o", "json"]);
    let mut limited = std::process::Command::new("sh");
    limited.args(["-c", "ulimit -n 20 && exec \"$0\" \"$@\""]).arg(program.get_program());
    limited.args(program.get_args()).args(["--concurrency", "64", "--max-attempts", "1"]);
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    let swept = run(limited);
    assert_eq!(swept.code, 3, "{}", swept.all());
    assert!(swept.stdout.contains("too many open files on this machine"), "{}", swept.all());
    let hint = "raise the limit of open files (`ulimit -n`), or send fewer requests at once";
    assert!(swept.stderr.contains(hint), "{}", swept.stderr);
    assert!(swept.stderr.contains("--concurrency"), "{}", swept.stderr);
}
