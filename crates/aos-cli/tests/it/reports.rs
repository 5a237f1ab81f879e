//! `aos fleet report`, `aos fleet watch` and `-o openmetrics`.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
};

use aos_sim::Fault;
use serde_json::{Value, json};

use crate::{
    common::{self, Run, aos, aos_at, run, small, start},
    fleet::{Place, Service, cells, risky},
};

const COUNTS: &str = "retrieve_risky_action_count";

fn written(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn the_sample_has_all_parts_in_each_format() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["sample.html", "sample.md", "sample.xlsx"] {
        let file = folder.path().join(name);
        let run = run(aos(&["fleet", "report", "--demo", "--out", file.to_str().unwrap()]));
        assert_eq!((run.code, run.all().contains("error")), (0, false), "{}", run.all());
    }
    let page = written(folder.path(), "sample.html");
    for part in ["Incomplete", "At risk", "What changed", "New tenants", "Gone tenants", "30 days"]
    {
        assert!(page.contains(part), "{part}");
    }
    let text = written(folder.path(), "sample.md");
    for part in ["**Incomplete:**", "Risen: ", "Newly failing: 1", "compared with"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let sheet = std::fs::read(folder.path().join("sample.xlsx")).unwrap();
    assert!(sheet.starts_with(b"PK"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_of_this_run_and_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenant = fleet.customers().find_map(|customer| customer.tenants.first().cloned()).unwrap();
    let fault = Fault::status(403).operation(COUNTS).tenant(&tenant.id).after(1);
    let simulator = small().fault(fault).start().await.unwrap();
    let report = |history: &str| -> (Run, String) {
        let file = folder.path().join("report.md");
        let mut command = aos_at(&simulator, &["fleet", "report", "--out", file.to_str().unwrap()]);
        command.env("AOS_HISTORY", history);
        (run(command), written(folder.path(), "report.md"))
    };
    let history = folder.path().join("history.db");
    let history = history.to_str().unwrap();
    let (first, text) = report(history);
    assert_eq!(first.code, 0, "{}", first.all());
    assert!(!text.contains("compared with") && !text.contains("Incomplete"), "{text}");
    let (second, text) = report(history);
    assert_eq!(second.code, 3, "{}", second.all());
    assert!(text.contains("**Incomplete:** 1 of 11 tenants failed"), "{text}");
    assert!(text.contains("compared with"), "{text}");
    assert!(text.contains("403 Forbidden: 1. Next step: "), "{text}");
    // Without a history there is nothing to compare with.
    let (alone, text) = report("off");
    assert_eq!(alone.code, 3, "{}", alone.all());
    assert!(!text.contains("compared with"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_of_an_earlier_run_or_file_sends_nothing() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1)), ("b", risky(7))]));
    let file = |name: &str| place.0.path().join(name).to_str().unwrap().to_owned();
    let (rows, out) = (file("rows.jsonl"), file("report.md"));
    let started = || cells(&place.remembered(service.aos(&["fleet", "list"])), &["started"]);
    place.remembered(service.sweep(&["--types", "risky"]));
    place.remembered(service.sweep(&["--out", &rows]));
    service.set("b", Value::Null);
    service.set("c", risky(3));
    assert_eq!(place.remembered(service.sweep(&["--out", &file("failed.csv")])).code, 3);
    let set_time = |name: &str| {
        let at = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
        std::fs::File::options().append(true).open(file(name)).unwrap().set_modified(at).unwrap();
    };
    set_time("rows.jsonl");
    set_time("failed.csv");
    let report = |from: &str| {
        let mut command = service.aos(&["fleet", "report", "--out", &out, "--from", from]);
        command.env_remove("AOS_CLIENT_SECRET").env("AOS_BASE_URL", "http://127.0.0.1:1");
        if !from.contains('.') {
            command.env("AOS_BASE_URL", service.server.base_url());
        }
        let run = place.remembered(command);
        (run, std::fs::read_to_string(&out).unwrap_or_default())
    };
    let (earlier, text) = report("2");
    assert_eq!((earlier.code, earlier.stderr.as_str()), (0, ""), "{}", earlier.all());
    assert!(text.contains("**8 risky actions**, 2 normal, in 2 tenants"), "{text}");
    assert!(text.starts_with("# Risky actions\n") && !text.contains("compared with"), "{text}");
    let second: jiff::Timestamp = started()[1].trim_matches('"').parse().unwrap();
    let second = second.to_zoned_datetime(jiff::tz::TimeZone::UTC).strftime("%-d %b %Y %H:%M");
    assert!(text.contains(&format!("- Read {second} +00:00 in ")), "{text}");
    let (latest, text) = report("latest");
    assert_eq!(latest.code, 3, "{}", latest.all());
    assert!(latest.stderr.contains("error: 1 of 3 tenants failed\n"), "{}", latest.stderr);
    for part in ["**4 risky actions** (0)", "compared with", "403 Forbidden: 1", "New tenants: 1"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // The name of the profile, and not where it is stored.
    let config = file("config.toml");
    let profile = "client_id = \"client\"\nsecret_file = \"secret.txt\"\nbase_url";
    let profile = format!("[profiles.north]\n{profile} = \"{}\"\n", service.server.base_url());
    std::fs::write(&config, profile).unwrap();
    let arguments = ["fleet", "report", "--from", "2", "--out", &out, "--config", &config];
    let named = place.remembered(aos(&[&arguments[..], &["--profile", "north"]].concat()));
    assert_eq!(named.code, 0, "{}", named.all());
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.starts_with("# Risky actions: north\n"), "{text}");
    // A file needs no account, and says nothing of others.
    let (of_file, text) = report(&rows);
    assert_eq!((of_file.code, of_file.stderr.as_str()), (0, ""), "{}", of_file.all());
    assert!(text.contains("**8 risky actions**, 2 normal, in 2 tenants"), "{text}");
    assert!(text.contains("rows.jsonl, which was changed last 14 Nov 2023 22:13 +00:00"), "{text}");
    let (failed, text) = report(&file("failed.csv"));
    assert_eq!(failed.code, 3, "{}", failed.all());
    assert!(text.contains("**Incomplete:** 1 of 3 tenants failed"), "{text}");
    for (from, more, expected) in [
        ("tomorrow", &[][..], "there is no file of that name"),
        ("1", &[], "run #1 is of"),
        ("2", &["--customer", "a"], "cannot be used with"),
        ("2", &["--deadline", "1h"], "cannot be used with"),
        ("2", &["--resume"], "cannot be used with"),
    ] {
        let arguments = [&["fleet", "report", "-o", "md", "--from", from], more].concat();
        let refused = place.remembered(service.aos(&arguments));
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{}", refused.all());
        assert!(refused.stderr.contains(expected), "{}", refused.stderr);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_need_not_be_remembered() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1))]));
    let report = ["fleet", "report", "-o", "md", "--no-history"];
    let report = place.remembered(service.aos(&report));
    assert_eq!(report.code, 0, "{}", report.all());
    assert!(report.stdout.contains("**1 risky actions**"), "{}", report.stdout);
    assert!(!place.file().exists());
}

#[test]
fn formats_of_a_fleet_are_refused_for_rows() {
    for arguments in [
        &["fleet", "report", "--demo"][..],
        &["fleet", "report", "--demo", "--out", "report.csv"],
        &["fleet", "report", "--demo", "-o", "md", "--fail-on", "risen"],
        &["fleet", "watch", "--demo", "--listen", "127.0.0.1:0", "--compare", "latest"],
        &["fleet", "watch", "--demo", "--listen", "127.0.0.1:0", "--resume"],
        &["fleet", "watch", "--demo", "--listen", "127.0.0.1:0", "--retry-failed"],
        &["actions", "sweep", "--demo", "-o", "html"],
        &["customers", "list", "--demo", "-o", "openmetrics"],
        &["actions", "sweep", "--demo", "-o", "openmetrics", "--fail-on", "riskyActionCount > 1"],
    ] {
        let refused = run(aos(arguments));
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(refused.stderr.starts_with("error: "), "{}", refused.stderr);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_failed_has_no_series() {
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenants: Vec<_> = fleet.customers().flat_map(|customer| customer.tenants).collect();
    let fault = Fault::status(403).operation(COUNTS).tenant(&tenants[0].id);
    let simulator = small().fault(fault).start().await.unwrap();
    let metrics = run(aos_at(&simulator, &["actions", "sweep", "-o", "openmetrics"]));
    assert_eq!(metrics.code, 3, "{}", metrics.all());
    let values: Vec<&str> = metrics
        .stdout
        .lines()
        .filter(|line| line.starts_with("aos_fleet_value{") && line.contains("riskyActionCount"))
        .collect();
    assert_eq!(values.len(), tenants.len() - 1);
    assert!(!values.iter().any(|line| line.contains(&tenants[0].id)));
    for line in [
        r#"aos_fleet_targets{operation="retrieve_risky_action_count",outcome="failed"} 1"#,
        r#"aos_requests_total{operation="retrieve_risky_action_count",status="403"} 1"#,
    ] {
        assert!(metrics.stdout.contains(line), "{}", metrics.stdout);
    }
    assert!(!metrics.stdout.contains("aos_fleet_last_success_timestamp_seconds{"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_whose_tenants_are_unknown_is_a_failed_target_and_not_one_less_that_is_read() {
    let of = [("a", risky(1)), ("b", json!([])), ("c", risky(2)), ("d", json!("none"))];
    let metrics = run(Service::new(&of).sweep(&["-o", "openmetrics"]));
    assert_eq!(metrics.code, 3, "{}", metrics.all());
    for (outcome, number) in [("failed", 1), ("no_tenants", 1), ("read", 2)] {
        let line = format!("outcome=\"{outcome}\"}} {number}\n");
        assert!(metrics.stdout.contains(&line), "{line}: {}", metrics.stdout);
    }
    let values = metrics.stdout.lines().filter(|line| line.starts_with("aos_fleet_value{"));
    let values: Vec<&str> = values.filter(|line| line.contains("riskyActionCount")).collect();
    assert!(values.len() == 2 && !values.iter().any(|line| line.contains("cb")), "{values:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_earlier_run_read_and_this_one_did_not_reach_has_failed() {
    let known: Vec<_> = aos_sim::Fleet::with_customers(7, 250).customers().collect();
    // Of the second run only the first page of customers comes.
    let fault = Fault::status(503).operation("retrieve_customers").after(4);
    let simulator = aos_sim::Simulator::builder().customers(250).seed(7).fault(fault);
    let (simulator, place) = (simulator.start().await.unwrap(), Place::new());
    let sweep = |arguments: &[&str]| {
        let arguments = [&["actions", "sweep", "--max-attempts", "1"], arguments].concat();
        place.remembered(aos_at(&simulator, &arguments))
    };
    assert_eq!(sweep(&[]).code, 0);
    let metrics = sweep(&["-o", "openmetrics"]);
    assert_eq!(metrics.code, 3, "{}", metrics.all());
    let read: usize = known[..100].iter().map(|customer| customer.tenants.len()).sum();
    let failed: usize = known[100..].iter().map(|customer| customer.tenants.len().max(1)).sum();
    for (outcome, number) in [("failed", failed), ("read", read)] {
        let line = format!("outcome=\"{outcome}\"}} {number}\n");
        assert!(metrics.stdout.contains(&line), "{line}: {}", metrics.stdout);
    }
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_watch_serves_the_last_run_and_never_waits_for_the_service() {
    let simulator = small().start().await.unwrap();
    let arguments = ["fleet", "watch", "--listen", "127.0.0.1:0", "--every", "1h"];
    let mut child = start(aos_at(&simulator, &arguments));
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    stderr.read_line(&mut line).unwrap();
    let address = line.strip_prefix("note: http://").unwrap().split('/').next().unwrap();
    common::wait_until("the first run has ended", || {
        get(address, "/healthz").starts_with("HTTP/1.1 200 OK")
    });
    let calls = simulator.requests().all_calls();
    let page = get(address, "/");
    assert!(page.contains("text/html") && page.contains("At risk"), "{page}");
    let metrics = get(address, "/metrics");
    assert!(metrics.contains("text/plain; version=0.0.4"), "{metrics}");
    assert!(metrics.contains("\naos_fleet_value{operation="), "{metrics}");
    assert_eq!(simulator.requests().all_calls(), calls);
    common::interrupt(&child);
    let mut rest = String::new();
    stderr.read_to_string(&mut rest).unwrap();
    assert_eq!((child.wait().unwrap().code(), rest.as_str()), (Some(0), ""));
}

#[test]
fn a_watch_says_what_others_can_read() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let refused = run(aos(&["fleet", "watch", "--demo", "--listen", &address]));
    assert_eq!(refused.code, 1, "{}", refused.all());
    assert!(refused.stderr.starts_with(&format!("error: --listen {address}: ")));
}
