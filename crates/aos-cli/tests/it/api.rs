//! `aos api`.

use crate::common;

use aos_sim::{Fault, Simulator};
use common::{Run, aos, aos_at, run, small};

const LIST: &str = "/partner/external/v3/general/customers/batch";

fn list(simulator: &Simulator, more: &[&str]) -> Run {
    run(aos_at(simulator, &[&["api", "post", LIST, "--body", "{}"], more].concat()))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_response_is_printed_as_it_arrived() {
    let simulator = small().start().await.unwrap();
    let raw = list(&simulator, &["-p", "pageSize=1"]);
    assert_eq!((raw.code, raw.stderr.as_str()), (0, ""), "{}", raw.all());
    // In a pipe, byte for byte: on one line, and without a line break behind.
    assert!(raw.stdout.starts_with("{\"data\":[{") && raw.stdout.ends_with('}'), "{}", raw.stdout);
    let in_path = format!("{LIST}?pageSize=1");
    let same = run(aos_at(&simulator, &["api", "POST", &in_path, "-b", "{}"]));
    assert_eq!(same.stdout, raw.stdout);
    let whole = format!("{}{in_path}", simulator.base_url());
    let same = run(aos_at(&simulator, &["api", "POST", &whole, "-b", "{}"]));
    assert_eq!(same.stdout, raw.stdout);
    // In a format that was requested.
    let json = list(&simulator, &["-p", "pageSize=1", "-o", "json"]);
    assert_eq!(json.stdout, format!("{}\n", raw.stdout));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_has_gone_does_not_hide_an_error() {
    let simulator = small().fault(Fault::status(500)).start().await.unwrap();
    let mut child = common::start(aos_at(
        &simulator,
        &["api", "post", LIST, "--body", "{}", "--max-attempts", "1"],
    ));
    drop(child.stdout.take());
    let run = Run::of(child.wait_with_output().unwrap());
    assert_eq!(run.code, 1, "{}", run.all());
    assert!(run.stderr.contains("500 Internal Server Error"), "{}", run.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_status_of_failure_is_an_error_and_its_body_is_printed() {
    let simulator = small().start().await.unwrap();
    let count =
        "/partner/external/v3/um/customers/c/tenants/t/overview/security/compliances/actions";
    let failed = run(aos_at(&simulator, &["api", "get", count]));
    assert_eq!(failed.code, 1);
    assert_eq!(failed.json()["message"], "There is no customer c.");
    let called = run(aos_at(
        &simulator,
        &["call", "retrieve_risky_action_count", "-p", "customerId=c", "-p", "tenantId=t"],
    ));
    let without_id = |text: &str| {
        let (before, rest) = text.split_once("(request id ").unwrap();
        format!("{before}{}", rest.split_once(')').unwrap().1)
    };
    assert_eq!(without_id(&failed.stderr), without_id(&called.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn reads_are_retried_and_writes_are_not() {
    let fault = || Fault::status(503).times(2);
    let simulator = small().fault(fault()).start().await.unwrap();
    assert_eq!(list(&simulator, &[]).code, 0);
    assert_eq!(simulator.requests().calls("retrieve_customers"), 3);

    let simulator = small().fault(fault()).start().await.unwrap();
    let scope = ["--scope", "elements.customers.read.all", "--yes"];
    let written = [&["api", "put", LIST, "--body", "{}"], &scope[..]].concat();
    let failed = run(aos_at(&simulator, &written));
    // Once, and the simulator does not know the method.
    assert_eq!(failed.code, 1, "{}", failed.all());
    assert!(failed.stderr.contains(" after 1 attempt: "), "{}", failed.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn scopes_that_cannot_be_requested_are_wrong_arguments() {
    let simulator = small().start().await.unwrap();
    let long = "s".repeat(300);
    for scope in ["", "a b", &long] {
        let rejected = list(&simulator, &["--scope", scope]);
        assert_eq!(rejected.code, 2, "{}", rejected.all());
        assert_eq!(simulator.requests().all_calls(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_is_not_sent_without_confirmation() {
    let simulator = small().start().await.unwrap();
    let path = "/partner/external/v3/general/customers/batch";
    for method in ["put", "patch", "delete"] {
        let rejected = run(aos_at(&simulator, &["api", method, path]));
        assert_eq!(rejected.code, 2, "{}", rejected.all());
        assert_eq!(
            rejected.stderr,
            format!(
                "error: {} {path}: cannot ask for confirmation: stdin or stderr is not a terminal\n\
                 hint: --yes skips the confirmation; --dry-run prints the request without sending it\n",
                method.to_uppercase()
            )
        );
    }
    assert_eq!(simulator.requests().tokens, 0);
    let shown = run(aos(&[
        "api",
        "put",
        path,
        "--dry-run",
        "--body",
        r#"{"name": "n", "password": "hunter2"}"#,
        "--header",
        "X-Own: mine",
        "-p",
        "a=b c",
    ]));
    assert_run!("api_dry_run", shown);
}

#[test]
fn usage_errors_say_what_to_do() {
    let api = |arguments: &[&str]| run(aos(&[&["api", "--demo"], arguments].concat()));
    assert_run!("api_other_origin", api(&["get", "https://elsewhere.example/partner"]));
    assert_run!("api_dots", api(&["get", "/partner/../x"]));
    assert_run!("api_unknown_path", api(&["get", "/partner/nothing"]));
    assert_run!("api_own_header", api(&["get", LIST, "--header", "Authorization: Bearer x"]));
    assert_run!("api_bad_header", api(&["get", LIST, "--header", "x"]));
    assert_run!("api_unknown_method", api(&["head", LIST]));
    assert_run!("api_help", run(aos(&["api", "--help"])));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_json_is_printed_too() {
    let fault = Fault::html(503);
    let simulator = small().fault(fault).start().await.unwrap();
    let failed = list(&simulator, &["--max-attempts", "1", "-o", "json"]);
    assert_eq!(failed.code, 1);
    assert!(failed.stdout.starts_with('<'), "{}", failed.all());
    assert!(failed.stderr.contains("503 Service Unavailable"), "{}", failed.all());
}
