//! `aos fleet run`: reading, remembering, going on, comparing.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex},
};

use aos_history::{Account, History, LearnedRate};
use aos_sim::{Fault, Simulator};
use httpmock::MockServer;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{self, Run, aos, aos_at, run, small, start};

pub(crate) const COUNTS: &str = "retrieve_risky_action_count";

/// A place for a history.
pub(crate) struct Place(pub(crate) TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.path().join("history.db")
    }

    pub(crate) fn remembered(&self, command: Command) -> Run {
        run(self.set_in(command))
    }

    pub(crate) fn set_in(&self, mut command: Command) -> Command {
        command.env("AOS_HISTORY", self.file());
        command
    }
}

/// A service with a customer for each letter, each with a tenant; null is a failure, a text a
/// customer without tenants, and a list one whose tenants are not listed.
pub(crate) struct Service {
    pub(crate) server: MockServer,
    counts: Arc<Mutex<BTreeMap<&'static str, Value>>>,
}

impl Service {
    pub(crate) fn new(counts: &[(&'static str, Value)]) -> Self {
        let counts = Arc::new(Mutex::new(counts.iter().cloned().collect::<BTreeMap<_, _>>()));
        let server = MockServer::start();
        let response = |status: u16, body: &Value| {
            http::Response::builder().status(status).body(body.to_string()).unwrap().into()
        };
        server.mock(|when, then| {
            when.path("/token");
            then.json_body(json!({"access_token": "hunter2-access-token", "expires_in": 3600}));
        });
        let shared = Arc::clone(&counts);
        server.mock(|when, then| {
            when.path_suffix("/customers/batch");
            then.respond_with(move |_| {
                let counts = shared.lock().unwrap();
                let customers = counts.iter().map(|(id, counts)| {
                    let tenant = json!({"id": format!("t{id}"), "name": format!("{id}.example")});
                    let tenants = match counts {
                        Value::String(_) => json!([]),
                        Value::Array(_) => Value::Null,
                        _ => json!([tenant]),
                    };
                    json!({"id": format!("c{id}"), "organization": id, "tenants": tenants})
                });
                let customers: Vec<Value> = customers.collect();
                let total = json!({"totalCount": customers.len()});
                response(200, &json!({"data": customers, "metadata": total}))
            });
        });
        let shared = Arc::clone(&counts);
        server.mock(|when, then| {
            when.path_suffix("/actions");
            then.respond_with(move |request| {
                let path = request.uri_str().to_owned();
                let counts = shared.lock().unwrap();
                let found =
                    counts.iter().find(|(id, _)| path.contains(&format!("/tenants/t{id}/")));
                let body = found.map_or(&Value::Null, |(_, counts)| counts);
                response(if body.is_null() { 403 } else { 200 }, body)
            });
        });
        Self { server, counts }
    }

    pub(crate) fn set(&self, id: &'static str, counts: Value) {
        self.counts.lock().unwrap().insert(id, counts);
    }

    pub(crate) fn remove(&self, id: &str) {
        self.counts.lock().unwrap().remove(id);
    }

    pub(crate) fn sweep(&self, arguments: &[&str]) -> Command {
        self.aos(&[&["actions", "sweep"], arguments].concat())
    }

    pub(crate) fn aos(&self, arguments: &[&str]) -> Command {
        let mut command = aos(arguments);
        command
            .env("AOS_BASE_URL", self.server.base_url())
            .env("AOS_TOKEN_URL", self.server.url("/token"))
            .env("AOS_CLIENT_ID", "client")
            .env("AOS_CLIENT_SECRET", "secret");
        command
    }
}

pub(crate) fn risky(count: u32) -> Value {
    json!({"riskyActionCount": count, "normalActionCount": 1})
}

pub(crate) fn cells(run: &Run, keys: &[&str]) -> Vec<String> {
    let mut rows: Vec<String> = run
        .jsonl()
        .iter()
        .map(|row| {
            let cells = keys.iter().map(|key| match key.split_once('.') {
                Some((outer, inner)) => row[outer][inner].to_string(),
                None => row[*key].to_string(),
            });
            cells.collect::<Vec<_>>().join(" ")
        })
        .collect();
    rows.sort();
    rows
}

#[tokio::test(flavor = "multi_thread")]
async fn any_operation_is_read_with_its_targets_as_columns() {
    let simulator = small().start().await.unwrap();
    let fleet =
        |arguments: &[&str]| run(aos_at(&simulator, &[&["fleet", "run"], arguments].concat()));
    let users = fleet(&["retrieve_users", "-o", "jsonl"]);
    assert_eq!(users.code, 0, "{}", users.all());
    let first = &users.jsonl()[0];
    for key in ["customerId", "customer", "tenantId", "tenant", "id", "error", "requestId"] {
        assert!(first.get(key).is_some(), "{key}: {first}");
    }
    let overview = fleet(&["retrieve_product_overview", "-o", "csv"]);
    assert_eq!(overview.code, 0, "{}", overview.all());
    assert!(overview.stdout.starts_with("customer,productType,"), "{}", overview.stdout);
    let resellers = fleet(&["retrieve_resellers", "-o", "csv"]);
    assert!(resellers.stdout.starts_with("organization,"), "{}", resellers.stdout);
    // The sweep is the same run with its own words.
    let counts = fleet(&[COUNTS, "-o", "csv"]);
    assert_eq!(counts.stdout, run(aos_at(&simulator, &["actions", "sweep", "-o", "csv"])).stdout);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_run_is_refused_before_anything_is_sent() {
    let simulator = small().start().await.unwrap();
    for (arguments, expected) in [
        (&["create_baseline"][..], "it changes something"),
        (&["retrieve_user_list"], "did you mean"),
        (&["retrieve_audit_logs"], "`date` is required"),
        (&["retrieve_users", "-p", "customerId=a"], "`customerId` comes from the fleet"),
        (&["retrieve_users", "--body", "{\"nam\": 1}"], "nam"),
        (&["retrieve_resellers", "--customer", "a"], "takes no customer"),
        (&["retrieve_users", "--resume"], "--resume needs the history, which is off"),
        (&["retrieve_users", "--resume", "--retry-failed"], "cannot be used with"),
        (&["retrieve_users", "--compare", "latest"], "--compare needs the history"),
        (&["retrieve_users", "--compare", "often"], "does not name a run"),
        (&["retrieve_users", "--fail-on", "risky > 1"], "there is no field \"risky\""),
        (&["retrieve_users", "--fail-on", "often"], "expected new, changed, risen"),
        (&["retrieve_users", "--deadline", "soon"], "expected a time"),
    ] {
        let refused = run(aos_at(&simulator, &[&["fleet", "run"], arguments].concat()));
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{}", refused.all());
        assert!(refused.stderr.contains(expected), "{}", refused.stderr);
    }
    assert_eq!(simulator.requests().all_calls(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_did_not_end_goes_on_with_what_is_left() {
    let place = Place::new();
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenants: Vec<_> = fleet.customers().flat_map(|customer| customer.tenants).collect();
    // Nothing comes of the last one before the deadline.
    let hang = Fault::hang().tenant(&tenants.last().unwrap().id).times(1);
    let simulator = small().fault(hang).start().await.unwrap();
    let sweep = |more: &[&str]| {
        place.remembered(aos_at(&simulator, &[&["actions", "sweep", "-o", "jsonl"], more].concat()))
    };
    let late = sweep(&["--deadline", "1s"]);
    assert_eq!(late.code, 3, "{}", late.all());
    assert!(late.stderr.contains("error: not all was read within 1 s"), "{}", late.stderr);
    let rest = sweep(&["--resume"]);
    assert_eq!(rest.code, 0, "{}", rest.all());
    assert!(rest.stderr.contains("note: this goes on with run 1\n"), "{}", rest.stderr);
    let ids = |run: &Run| cells(run, &["customerId", "tenantId"]);
    let all = sweep(&[]);
    let mut both = [ids(&late), ids(&rest)].concat();
    both.sort();
    assert_eq!(both, ids(&all), "each row once");
    assert_eq!(rest.jsonl().len(), 1);
    let nothing = sweep(&["--resume"]);
    assert_eq!((nothing.code, nothing.jsonl().len()), (0, all.jsonl().len()));
    assert!(nothing.stderr.contains("there is no unfinished run"), "{}", nothing.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_failed_is_retried() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1)), ("b", Value::Null)]));
    let sweep = |more: &[&str]| place.remembered(service.sweep(more));
    let nothing = sweep(&["--retry-failed"]);
    assert_eq!(nothing.code, 1, "{}", nothing.all());
    assert!(
        nothing.stderr.contains("--retry-failed: there is nothing to retry"),
        "{}",
        nothing.stderr
    );
    let failed = sweep(&[]);
    assert_eq!((failed.code, failed.jsonl().len()), (3, 2), "{}", failed.all());
    service.set("b", risky(2));
    let retried = sweep(&["--retry-failed"]);
    assert_eq!(retried.code, 0, "{}", retried.all());
    assert_eq!(cells(&retried, &["tenantId", "riskyActionCount"]), [r#""tb" 2"#]);
    let nothing = sweep(&["--retry-failed"]);
    assert_eq!((nothing.code, nothing.jsonl().len()), (0, 0), "{}", nothing.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_compared_with_an_earlier_run() {
    let service = Service::new(&[("a", risky(1)), ("b", risky(5)), ("c", Value::Null)]);
    let place = Place::new();
    let keys = ["tenantId", "compared", "before.riskyActionCount", "change.riskyActionCount"];
    let named = place.remembered(service.sweep(&["--compare", "#7"]));
    assert_eq!((named.code, named.stdout.as_str()), (1, ""), "there is no such run");
    service.set("c", risky(0));
    for conditions in [["--fail-on", "risen"], ["--fail-on", "new"], ["--compare", "7d"]] {
        let place = Place::new();
        let first = place.remembered(service.sweep(&conditions));
        assert_eq!(first.code, 0, "{}", first.all());
        assert!(first.stderr.contains("warning: nothing is compared"), "{}", first.stderr);
        assert!(first.jsonl().iter().all(|row| row["compared"] == "unknown"), "{}", first.stdout);
        let list = place.remembered(service.aos(&["fleet", "list"]));
        assert_eq!(list.jsonl().len(), 1, "the next run has something to compare with");
    }
    service.set("c", Value::Null);
    place.remembered(service.sweep(&[]));
    place.remembered(service.sweep(&[]));
    service.set("a", risky(4));
    service.set("c", risky(9));
    service.set("d", risky(0));
    let risen = place.remembered(service.sweep(&["--fail-on", "risen"]));
    assert_eq!(risen.code, 5, "{}", risen.all());
    assert_eq!(
        cells(&risen, &keys),
        [
            r#""ta" "changed" 1 3"#,
            r#""tb" "same" 5 0"#,
            r#""tc" "unknown" null null"#,
            r#""td" "new" null null"#,
        ]
    );
    assert!(
        risen.stderr.contains("error: `risen` holds for 1 row, the first is a, a.example"),
        "{}",
        risen.stderr
    );
    // It is reported once, not each morning.
    let next = place.remembered(service.sweep(&["--fail-on", "risen", "--fail-on", "new"]));
    assert_eq!(next.code, 0, "{}", next.all());
    let before = place.remembered(service.sweep(&["--compare", "#1", "--fail-on", "new"]));
    assert_eq!(before.code, 5, "{}", before.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_without_tenants_is_new_once() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1)), ("b", json!("none"))]));
    let file = place.0.path().join("rows.json");
    let file = file.to_str().unwrap();
    let compared = |more: &[&str]| {
        let arguments = [&["--fail-on", "new"], more].concat();
        let run = place.remembered(service.sweep(&arguments));
        (run.code, cells(&run, &["customerId", "compared"]))
    };
    place.remembered(service.sweep(&["--out", file]));
    let same = [r#""ca" "same""#, r#""cb" "same""#].map(str::to_owned).to_vec();
    assert_eq!(compared(&["--compare", file]), (0, same.clone()));
    assert_eq!(compared(&[]), (0, same));
    service.set("a", json!("none"));
    service.set("c", json!("none"));
    let later = [r#""ca" "changed""#, r#""cb" "same""#, r#""cc" "new""#].map(str::to_owned);
    assert_eq!(compared(&[]), (5, later.to_vec()));
    assert_eq!(compared(&["--compare", file]), (5, later.to_vec()));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_listed_is_unknown_and_not_new() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1)), ("b", json!([]))]));
    let file = place.0.path().join("rows.json");
    let file = file.to_str().unwrap();
    assert_eq!(place.remembered(service.sweep(&["--out", file])).code, 3);
    service.set("b", risky(5));
    for compare in ["#1", file] {
        let run = place.remembered(service.sweep(&["--compare", compare, "--fail-on", "new"]));
        assert_eq!(run.code, 0, "{compare}: {}", run.all());
        assert_eq!(cells(&run, &["tenantId", "compared"]), [r#""ta" "same""#, r#""tb" "unknown""#]);
        let diff = ["fleet", "diff", COUNTS, "--from", compare, "--to", "latest"];
        let diff = place.remembered(service.aos(&diff));
        assert_eq!(diff.code, 3, "{compare}: {}", diff.all());
        assert!(!diff.stdout.contains("\"new\"") && !diff.stdout.contains("\"gone\""), "{compare}");
    }
    let (place, out) = (Place::new(), place.0.path().join("report.md"));
    service.set("b", json!([]));
    place.remembered(service.sweep(&[]));
    service.set("b", risky(5));
    let report = ["fleet", "report", "--out", out.to_str().unwrap()];
    let report = place.remembered(service.aos(&report));
    let text = fs::read_to_string(&out).unwrap();
    assert_eq!(report.code, 0, "{}", report.all());
    assert!(text.contains("compared with"), "{text}");
    assert!(text.contains("- New tenants: 0\n- Gone tenants: 0\n"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_reported_by_the_run_that_reads_it_first() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1))]));
    let sweep = || place.remembered(service.sweep(&["--fail-on", "risen"]));
    place.remembered(service.sweep(&[]));
    service.set("a", Value::Null);
    assert_eq!(sweep().code, 3, "unknown is bigger news");
    service.set("a", risky(7));
    let risen = sweep();
    assert_eq!(risen.code, 5, "{}", risen.all());
    assert_eq!(cells(&risen, &["change.riskyActionCount"]), ["6"]);
    assert_eq!(sweep().code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn conditions_on_fields_need_no_history() {
    let service =
        Service::new(&[("a", risky(51)), ("b", risky(50)), ("c", json!({"normalActionCount": 1}))]);
    let sweep = |arguments: &[&str]| run(service.sweep(arguments));
    let many = sweep(&["--fail-on", "riskyActionCount > 50"]);
    assert_eq!(many.code, 5, "{}", many.all());
    assert_eq!(many.jsonl().len(), 3);
    let sentence = "`riskyActionCount > 50` holds for 1 row, the first is a, a.example";
    assert!(many.stderr.contains(sentence), "{}", many.stderr);
    let unknown = "warning: `riskyActionCount > 50` is not known of 1 row";
    assert!(many.stderr.contains(unknown), "{}", many.stderr);
    assert_eq!(sweep(&["--fail-on", "riskyActionCount > 51"]).code, 0);
    service.set("b", Value::Null);
    let failed = sweep(&["--fail-on", "failed > 2%", "--fail-on", "riskyActionCount > 50"]);
    assert_eq!(failed.code, 3, "{}", failed.all());
    assert!(failed.stderr.contains("`failed > 2%` holds"), "{}", failed.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_history_that_cannot_be_written_costs_no_rows() {
    let service = Service::new(&[("a", risky(1))]);
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    fs::write(
        file("text"),
        "this is no history, but a text of more than one hundred bytes ".repeat(9),
    )
    .unwrap();
    let sweep = |history: &Path| {
        let mut command = service.sweep(&["-o", "jsonl"]);
        command.env("AOS_HISTORY", history);
        run(command)
    };
    for (history, said) in [
        (file("text"), "is not a history of aos"),
        (file("text").join("below"), "cannot be opened or written"),
        (PathBuf::from("/proc/aos/history.db"), "cannot be opened or written"),
    ] {
        let run = sweep(&history);
        assert_eq!((run.code, run.jsonl().len()), (0, 1), "{}", run.all());
        let notes: Vec<&str> = run.stderr.lines().collect();
        let [note] = notes.as_slice() else { panic!("{}", run.stderr) };
        assert!(note.starts_with("note: this run is not remembered: "), "{note}");
        assert!(note.contains(said), "{note}");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn each_printed_row_is_remembered_however_the_program_is_killed() {
    const TENANTS: usize = 2_000;
    let simulator = Simulator::builder().tenants(TENANTS).seed(5).start().await.unwrap();
    let rows = simulator.fleet().customers().map(|customer| customer.tenants.len().max(1));
    let rows: usize = rows.sum();
    for kill in 0..10 {
        let place = Place::new();
        let out = place.0.path().join("rows.jsonl");
        let mut command = place.set_in(aos_at(&simulator, &["actions", "sweep", "-o", "jsonl"]));
        command.stdout(fs::File::create(&out).unwrap());
        let mut child = command.spawn().unwrap();
        // When about so many rows are there.
        let until = rows * kill / 10;
        let printed = || fs::read_to_string(&out).unwrap().lines().count();
        common::wait_until("rows are printed", || {
            printed() >= until || child.try_wait().unwrap().is_some()
        });
        child.kill().unwrap();
        child.wait().unwrap();
        let text = fs::read_to_string(&out).unwrap();
        // The last line may be cut.
        let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let id = |row: &Value| format!("{}/{}", row["customerId"], row["tenantId"]);
        let before: Vec<String> = lines.map(|row| id(&row)).collect();
        let calls = simulator.requests().calls(COUNTS);
        let arguments = ["actions", "sweep", "--resume", "-o", "jsonl"];
        let rest = place.remembered(aos_at(&simulator, &arguments));
        assert_eq!(rest.code, 0, "{}", rest.stderr);
        let after: Vec<String> = rest.jsonl().iter().map(id).collect();
        let twice = before.iter().filter(|id| after.contains(id)).count();
        assert_eq!(twice, 0, "what was printed is not read again");
        // What was read and not printed yet is lost to the printing only.
        let missing = rows - before.len() - after.len();
        let counts = (before.len(), after.len());
        assert!(missing <= 50, "{kill}: {counts:?} of {rows}\n{}", rest.stderr);
        let asked = simulator.requests().calls(COUNTS) - calls;
        let called = before.iter().filter(|id| !id.ends_with("/null")).count();
        assert!(asked as usize <= TENANTS - called + 50, "{asked} after {called}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rate_limit_that_was_found_is_what_the_next_run_begins_with() {
    let fault = Fault::status(429).operation(COUNTS).times(1);
    let simulator = small().fault(fault).start().await.unwrap();
    let place = Place::new();
    let account = Account {
        base_url: simulator.base_url().to_owned(),
        client_id: simulator.client_id().to_owned(),
    };
    let kept = || History::open(place.file()).unwrap().recall_rate(&account).unwrap();
    let sweep = || place.remembered(aos_at(&simulator, &["actions", "sweep", "-q"]));
    assert_eq!((sweep().code, kept().is_some()), (0, true));
    // Nothing is refused any more, so it is not found anew.
    let (requests_per_second, at) = (1234.5, jiff::Timestamp::UNIX_EPOCH);
    let rate = LearnedRate { requests_per_second, in_flight: Some(3), at };
    History::open(place.file()).unwrap().remember_rate(&account, rate).unwrap();
    assert_eq!(sweep().code, 0);
    let rate = kept().unwrap();
    assert_eq!((rate.requests_per_second, rate.in_flight), (1234.5, Some(3)));
    assert!(rate.at > at, "it still holds");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_runs_of_one_series_do_not_mix() {
    let place = Place::new();
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenant = fleet.customers().flat_map(|customer| customer.tenants).next().unwrap();
    let hang = Fault::hang().tenant(&tenant.id).times(1);
    let simulator = small().fault(hang.clone()).start().await.unwrap();
    let mut first = start(place.set_in(aos_at(&simulator, &["actions", "sweep"])));
    common::wait_until("the first waits", || hang.hits() == 1);
    let second = place.remembered(aos_at(&simulator, &["actions", "sweep", "-o", "jsonl"]));
    assert_eq!(second.code, 0, "{}", second.all());
    let note = "note: this run is not remembered: retrieve_risky_action_count is already being run";
    assert!(second.stderr.starts_with(note), "{}", second.stderr);
    assert!(second.stderr.contains(&first.id().to_string()), "{}", second.stderr);
    first.kill().unwrap();
    first.wait().unwrap();
    // What the first left does not keep others out.
    let third = place.remembered(aos_at(&simulator, &["actions", "sweep", "--resume"]));
    assert_eq!(third.code, 0, "{}", third.all());
    assert!(third.stderr.contains("goes on with run 1"), "{}", third.stderr);
}

#[test]
fn the_history_is_where_it_is_told_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let service = Service::new(&[("a", risky(1))]);
    let sweep = |change: &dyn Fn(&mut Command), arguments: &[&str]| {
        let mut command = service.sweep(arguments);
        command.env_remove("AOS_HISTORY").env("XDG_DATA_HOME", folder.path());
        change(&mut command);
        let run = run(command);
        assert_eq!(run.code, 0, "{}", run.all());
    };
    let default = folder.path().join("aos").join("history.db");
    let named = folder.path().join("named.db");
    sweep(&|_| {}, &["--no-history"]);
    sweep(&|_| {}, &["--history", "off"]);
    sweep(&|command| _ = command.env("AOS_HISTORY", "OFF"), &[]);
    assert!(!default.exists());
    sweep(&|_| {}, &["--history", named.to_str().unwrap()]);
    assert!(named.exists() && !default.exists());
    if !cfg!(windows) {
        sweep(&|_| {}, &[]);
        assert!(default.exists());
    }
    // The demo is not remembered.
    let mut demo = aos(&["actions", "sweep", "--demo", "-o", "json"]);
    let elsewhere = folder.path().join("demo");
    demo.env_remove("AOS_HISTORY").env("XDG_DATA_HOME", &elsewhere);
    assert_eq!(run(demo).code, 0);
    assert!(!elsewhere.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_compared_with_an_earlier_output_without_a_history() {
    let service = Service::new(&[("a", risky(1)), ("b", Value::Null), ("c", risky(3))]);
    let folder = tempfile::tempdir().unwrap();
    service.set("d", risky(4));
    for name in ["rows.json", "rows.jsonl", "rows.csv"] {
        service.set("a", risky(1));
        let file = folder.path().join(name);
        let file = file.to_str().unwrap();
        let first = run(service.sweep(&["--out", file]));
        assert_eq!(first.code, 3, "{}", first.all());
        service.set("a", risky(2));
        let compared = run(service.sweep(&["--compare", file, "--fail-on", "risen"]));
        assert_eq!(compared.code, 3, "{}", compared.all());
        assert!(compared.stderr.contains("`risen` holds for 1 row, the first is a"), "{name}");
        assert_eq!(
            cells(&compared, &["tenantId", "compared", "change.riskyActionCount"]),
            [
                r#""ta" "changed" 1"#,
                r#""tb" "unknown" null"#,
                r#""tc" "same" 0"#,
                r#""td" "same" 0"#,
            ],
            "{name}"
        );
    }
    let missing = run(service.sweep(&["--compare", "no/such.json"]));
    assert_eq!((missing.code, missing.stdout.as_str()), (2, ""), "{}", missing.all());
}
