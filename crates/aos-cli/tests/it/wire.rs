//! What is said of requests, pauses and errors on stderr.

use std::{
    io::{BufRead, BufReader, Read},
    time::{Duration, Instant},
};

use aos_facade::ExposeSecret;
use aos_sim::{Fault, Simulator};
use httpmock::MockServer;
use serde_json::{Value, json};

use crate::common::{aos, aos_at, aos_with_customers, run, small, start};

const COUNTS: &str = "retrieve_risky_action_count";

/// A sweep of one customer with one tenant, so that all lines come in order.
async fn one(fault: Fault) -> (Simulator, Vec<String>) {
    let simulator = small().fault(fault).start().await.unwrap();
    let customer = simulator.fleet().customers().find(|it| it.tenants.len() == 1).unwrap();
    (simulator, ["actions", "sweep", "--customer", &customer.id].map(str::to_owned).to_vec())
}

fn with<'a>(arguments: &'a [String], more: &[&'a str]) -> Vec<&'a str> {
    arguments.iter().map(String::as_str).chain(more.iter().copied()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_request_is_a_line_with_the_reason_of_its_pause() {
    let fault = Fault::status(429).retry_after(Duration::from_secs(1)).operation(COUNTS).times(1);
    let (simulator, sweep) = one(fault).await;
    let mut command = aos_at(&simulator, &with(&sweep, &["-v", "-o", "csv"]));
    command.env("TZ", "UTC");
    assert_run!("verbose", run(command));
    // Headers and bodies come with more of it; secrets never.
    let detailed = run(aos_at(&simulator, &with(&sweep, &["-vvv"])));
    for part in
        ["  > accept: application/json", "  > {\"customerIds\":", "  < {\"riskyActionCount\":"]
    {
        assert!(detailed.stderr.contains(part), "{part}: {}", detailed.stderr);
    }
    let headers = run(aos_at(&simulator, &with(&sweep, &["-vv"]))).stderr;
    assert!(headers.contains("  < content-type: ") && !headers.contains("  < {"), "{headers}");
    let secret = simulator.client_secret().expose_secret().to_owned();
    assert!(!detailed.stderr.contains(&secret), "{}", detailed.stderr);
    assert!(!detailed.stderr.to_lowercase().contains("authorization"), "{}", detailed.stderr);
    assert!(!detailed.stderr.contains("access_token"), "{}", detailed.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pause_is_said_at_once_and_summed_at_the_end() {
    let fault = Fault::status(429).retry_after(Duration::from_secs(3)).operation(COUNTS).times(1);
    let (simulator, sweep) = one(fault).await;
    let begin = Instant::now();
    let mut child = start(aos_at(&simulator, &with(&sweep, &["-o", "json"])));
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut first = String::new();
    stderr.read_line(&mut first).unwrap();
    assert!(begin.elapsed() < Duration::from_millis(2_500), "{:?}", begin.elapsed());
    let (start, end) = ("note: paused ", " s: the service refused requests (1 so far)\n");
    assert!(first.starts_with(start) && first.ends_with(end), "{first}");
    let mut rest = String::new();
    stderr.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "note: 3 s paused (throttled 1 time)\n");
    assert!(child.wait().unwrap().success());
    // In a table the last line says it.
    let (simulator, sweep) =
        one(Fault::status(429).retry_after(Duration::from_secs(1)).operation(COUNTS).times(1))
            .await;
    let table = run(aos_at(&simulator, &with(&sweep, &["-o", "table"])));
    assert!(
        table.stdout.ends_with(", of which 1 s paused (throttled 1 time).\n"),
        "{}",
        table.all()
    );
    let quiet = run(aos_at(&simulator, &with(&sweep, &["-q"])));
    assert_eq!((quiet.code, quiet.stderr.as_str()), (0, ""));
}

/// The lines of stderr, each as JSON.
fn errors(stderr: &str) -> Vec<Value> {
    stderr.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_are_lines_of_json_on_request() {
    let simulator = small().fault(Fault::status(403).operation(COUNTS)).start().await.unwrap();
    for arguments in [
        &["actions", "sweep"][..],
        &["actions", "count", "--customer", "c", "--tenant", "t"],
        &["actions", "sweep", "--customer", "x"],
        &["call", "retrieve_customers", "-p", "pageSize=1000"],
    ] {
        let failed = run(aos_at(&simulator, &[arguments, &["--errors", "json"]].concat()));
        let lines = errors(&failed.stderr);
        assert!(!lines.is_empty(), "{}", failed.all());
        let last = lines.iter().rfind(|line| line["level"] == "error").unwrap();
        assert_eq!(last["exitCode"], failed.code, "{}", failed.all());
        assert!(last["message"].as_str().is_some_and(|message| !message.is_empty()));
    }
    let count = ["actions", "count", "--customer", "c", "--tenant", "t", "--errors", "json"];
    let [error] = &errors(&run(aos_at(&simulator, &count)).stderr)[..] else { panic!("one line") };
    let (operation, status) = (&error["error"]["operation"], &error["error"]["status"]);
    assert_eq!((operation, status), (&json!(COUNTS), &json!(403)));
    // Wrong arguments as well.
    for how in [&["--errors=json"][..], &["--errors", "json"]] {
        let wrong = errors(&run(aos(&[&["actions", "count"], how].concat())).stderr);
        assert_eq!((wrong.len(), &wrong[0]["exitCode"]), (1, &json!(2)));
    }
}

#[test]
fn colours_are_used_where_they_are_wanted() {
    let sweep = |more: &[&str], settings: &[(&str, &str)]| {
        let sweep = ["actions", "sweep", "--demo", "-o", "table", "--limit", "3"];
        let mut command = aos(&[&sweep[..], more].concat());
        command.env("TERM", "xterm-256color").envs(settings.iter().copied());
        run(command).stdout.contains('\u{1b}')
    };
    // In a pipe only when they are asked for.
    assert!(!sweep(&[], &[]));
    assert!(sweep(&["--color", "always"], &[("NO_COLOR", "1"), ("TERM", "dumb")]));
    assert!(sweep(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!sweep(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!sweep(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shape_log_has_nothing_of_a_customer() {
    let simulator = small().start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shapes.jsonl");
    let log = ["actions", "sweep", "-o", "json", "--shape-log", path.to_str().unwrap()];
    let sweep = run(aos_at(&simulator, &log));
    assert_eq!(sweep.code, 0, "{}", sweep.all());
    let text = std::fs::read_to_string(&path).unwrap();
    for customer in simulator.fleet().customers() {
        let tenants = customer.tenants.iter().flat_map(|tenant| [&tenant.id, &tenant.name]);
        for word in [&customer.id, &customer.organization].into_iter().chain(tenants) {
            assert!(!text.contains(word.as_str()), "{word} in {text}");
        }
    }
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let counts = lines.iter().find(|line| line["operation"] == COUNTS).unwrap();
    assert_eq!(counts["status"], 200);
    let digits = counts["response"]["riskyActionCount"].as_str().unwrap();
    assert!(digits.starts_with("number("), "{counts}");
}

#[test]
fn keys_that_the_spec_does_not_know_are_named_once() {
    let customer =
        |id: &str| json!({"ID": id, "tenants": [{"id": "t", "plan": 1}], "tier": "gold"});
    let customers = json!([customer("one"), customer("two")]);
    let server = MockServer::start();
    let list = run(aos_with_customers(&server, &customers, &["customers", "list", "-v"]));
    assert_eq!(list.code, 0, "{}", list.all());
    let lines = list.stderr.lines().filter_map(|line| line.split_once(" the spec does not know "));
    let keys: Vec<&str> = lines.map(|(_, key)| key).collect();
    assert_eq!(keys, ["the key data[].tenants[].plan", "the key data[].tier"], "{}", list.all());
}
