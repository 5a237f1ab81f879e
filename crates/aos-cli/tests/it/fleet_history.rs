//! `aos fleet list`, `show`, `diff`, `query` and `prune`: what is remembered.

use std::{fs, process::Command};

use aos_history::{Account, Begin, Finish, History, Mode, Outcome, Row, Scope, Series, Target};
use aos_sim::Fault;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::{
    common::{self, Run, aos, aos_at, run, small, start, write},
    fleet::{COUNTS, Place, Service, cells, risky},
};

/// A history of two sweeps: `a` rises, `b` stays, `c` goes, `d` fails, `e` comes.
fn two_runs() -> (Place, Service) {
    let known = [("a", risky(1)), ("b", risky(5)), ("c", risky(2)), ("d", risky(7))];
    let (place, service) = (Place::new(), Service::new(&known));
    assert_eq!(place.remembered(service.sweep(&[])).code, 0);
    service.set("a", risky(4));
    service.remove("c");
    service.set("d", Value::Null);
    service.set("e", risky(0));
    assert_eq!(place.remembered(service.sweep(&[])).code, 3);
    (place, service)
}

/// A command that reads the history. Nothing is sent for it, and no secret is needed.
fn fleet(place: &Place, service: &Service, arguments: &[&str]) -> Run {
    place.remembered(without_secret(service, arguments))
}

fn without_secret(service: &Service, arguments: &[&str]) -> Command {
    let mut command = service.aos(&[&["fleet"], arguments].concat());
    command.env_remove("AOS_CLIENT_SECRET");
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn runs_are_listed_the_latest_first() {
    let (place, service) = two_runs();
    place.remembered(service.sweep(&["--types", "risky", "--customer", "a"]));
    let list = fleet(&place, &service, &["list"]);
    assert_eq!((list.code, list.stderr.as_str()), (0, ""), "{}", list.all());
    let keys =
        ["run", "operation", "arguments.types", "scope", "status", "targets", "failed", "rows"];
    let rows = cells(&list, &keys);
    assert_eq!(
        rows,
        [
            format!(r#"1 "{COUNTS}" null "all" "complete" 4 0 4"#),
            format!(r#"2 "{COUNTS}" null "all" "complete" 4 1 3"#),
            format!(r#"3 "{COUNTS}" "1" "some" "complete" 1 0 1"#),
        ]
    );
    let order: Vec<i64> = list.jsonl().iter().filter_map(|row| row["run"].as_i64()).collect();
    assert_eq!(order, [3, 2, 1]);
    let table = fleet(&place, &service, &["list", "-o", "table", "--columns", "run,started"]);
    // In local time, with its offset.
    assert!(
        table.stdout.lines().last().is_some_and(|line| line.ends_with(" +00:00")),
        "{}",
        table.stdout
    );
    // Another account has runs of its own.
    let mut other = without_secret(&service, &["list"]);
    other.env("AOS_CLIENT_ID", "other");
    assert_eq!(place.remembered(other).stdout, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_is_shown_with_what_came_of_each_target() {
    let (place, service) = two_runs();
    let shown = fleet(&place, &service, &["show", "latest"]);
    assert_eq!(shown.code, 0, "{}", shown.all());
    let keys = ["tenantId", "state", "rows", "status"];
    assert_eq!(
        cells(&shown, &keys),
        [
            r#""ta" "read" 1 null"#,
            r#""tb" "read" 1 null"#,
            r#""td" "failed" null 403"#,
            r#""te" "read" 1 null"#,
        ]
    );
    let table = fleet(&place, &service, &["show", "#2", "-o", "table"]);
    let summary =
        format!("Run 2 of {COUNTS}: complete, 4 targets, 1 failed, 0 not reached, 3 rows.\n");
    assert!(table.stdout.contains(&summary), "{}", table.stdout);
    for (arguments, expected) in [
        (&["show", "9"][..], "there is no run #9"),
        (&["show", "yesterday"], "expected the number of a run, or latest"),
    ] {
        let wrong = fleet(&place, &service, arguments);
        assert_eq!(wrong.code, 2, "{}", wrong.all());
        assert!(wrong.stderr.contains(expected), "{}", wrong.stderr);
    }
}

/// The differences of the history of [`two_runs`].
const DIFFERENCES: [&str; 4] = [
    r#""changed" "ta" "riskyActionCount" 1 4 3 null"#,
    r#""gone" "tc" null null null null {"riskyActionCount":2,"normalActionCount":1}"#,
    r#""new" "te" null null null null {"riskyActionCount":0,"normalActionCount":1}"#,
    r#""unknown" "td" null null null null null"#,
];
const KEYS: [&str; 7] = ["change", "tenantId", "field", "before", "after", "difference", "row"];

#[tokio::test(flavor = "multi_thread")]
async fn a_difference_is_new_gone_changed_or_unknown() {
    let (place, service) = two_runs();
    let diff = fleet(&place, &service, &["diff", COUNTS]);
    assert_eq!(diff.code, 3, "{}", diff.all());
    assert_eq!(cells(&diff, &KEYS), DIFFERENCES);
    let rows = diff.jsonl();
    assert_eq!(rows[3]["change"], "unknown", "it is last");
    assert_eq!(rows[3]["status"], 403);
    assert!(
        diff.stderr.contains("error: 1 target not compared, because unknown"),
        "{}",
        diff.stderr
    );
    let table = fleet(&place, &service, &["diff", COUNTS, "-o", "table"]);
    assert_run!("fleet_diff_table", table);
    // A failed target is unknown in the earlier run as well.
    let back = fleet(&place, &service, &["diff", COUNTS, "--from", "2", "--to", "1"]);
    assert_eq!(back.code, 3, "{}", back.all());
    let unknown = back.jsonl().pop().unwrap();
    assert!(unknown["error"].as_str().is_some_and(|it| it.starts_with("in the earlier run: ")));
}

#[tokio::test(flavor = "multi_thread")]
async fn runs_without_differences_and_ignored_fields_are_a_success() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1))]));
    place.remembered(service.sweep(&[]));
    let alone = fleet(&place, &service, &["diff", COUNTS]);
    assert_eq!(alone.code, 2, "there is no previous one: {}", alone.all());
    service.set("a", json!({"riskyActionCount": 1, "normalActionCount": 9}));
    place.remembered(service.sweep(&[]));
    let ignored =
        fleet(&place, &service, &["diff", COUNTS, "--ignore", "normalActionCount", "-o", "table"]);
    assert_eq!(ignored.code, 0, "{}", ignored.all());
    assert!(
        ignored.stdout.contains("No differences; 1 target compared, 0 unknown.\n"),
        "{}",
        ignored.stdout
    );
    let json =
        fleet(&place, &service, &["diff", COUNTS, "--ignore", "normalActionCount", "-o", "json"]);
    assert_eq!(json.json(), json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_output_is_compared_like_a_run() {
    let known = [("a", risky(1)), ("b", risky(5)), ("c", risky(2)), ("d", risky(7))];
    let (place, service) = (Place::new(), Service::new(&known));
    let file = |name: &str| place.0.path().join(name).to_str().unwrap().to_owned();
    let formats = ["before.json", "before.jsonl", "before.csv"].map(file);
    for path in &formats {
        assert_eq!(run(service.sweep(&["--out", path])).code, 0);
    }
    service.set("a", risky(4));
    service.remove("c");
    service.set("d", Value::Null);
    service.set("e", risky(0));
    let after = file("after.csv");
    assert_eq!(run(service.sweep(&["--out", &after])).code, 3);
    // Files alone need no history and no account.
    for before in &formats {
        let diff = run(aos(&["fleet", "diff", COUNTS, "--from", before, "--to", &after]));
        assert_eq!(diff.code, 3, "{}", diff.all());
        assert_eq!(cells(&diff, &KEYS), DIFFERENCES);
        assert!(diff.stderr.contains("does not say that it is complete"), "{}", diff.stderr);
    }
    assert_eq!(place.remembered(service.sweep(&[])).code, 3);
    let diff = fleet(&place, &service, &["diff", COUNTS, "--from", &formats[0]]);
    assert_eq!((diff.code, cells(&diff, &KEYS)), (3, DIFFERENCES.map(str::to_owned).to_vec()));
    // The same run is the same in both.
    service.set("d", risky(7));
    let rows = place.remembered(service.sweep(&["-o", "json"]));
    let same = write(&place.0.path().join("same"), rows.stdout);
    let diff = fleet(&place, &service, &["diff", COUNTS, "--from", &same]);
    assert_eq!((diff.code, diff.stdout.as_str()), (0, ""), "{}", diff.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_difference_can_be_a_reason_to_fail() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1)), ("b", risky(60))]));
    let file = |name: &str| place.0.path().join(name).to_str().unwrap().to_owned();
    let (before, after) = (file("before.jsonl"), file("after.csv"));
    place.remembered(service.sweep(&["--out", &before]));
    service.set("a", risky(4));
    service.set("c", risky(0));
    place.remembered(service.sweep(&["--out", &after]));
    let of_files = ["--from", &before, "--to", &after];
    for (condition, holds) in [
        ("risen", Some("`risen` holds for 1 row, the first is a, a.example")),
        ("new", Some("`new` holds for 1 row, the first is c, c.example")),
        ("changed", Some("`changed` holds for 1 row")),
        ("riskyActionCount > 3", Some("`riskyActionCount > 3` holds for 1 row, the first is a,")),
        ("change.riskyActionCount >= 3", Some("holds for 1 row")),
        ("before.riskyActionCount == 1", Some("holds for 1 row")),
        ("riskyActionCount > 4", None),
        ("change.normalActionCount != 0", None),
        ("failed > 0", None),
    ] {
        for sides in [&[][..], &of_files, &of_files[..2], &of_files[2..]] {
            let diff = [&["diff", COUNTS, "--fail-on", condition], sides].concat();
            let diff = fleet(&place, &service, &diff);
            let code = if holds.is_some() { 5 } else { 0 };
            assert_eq!((diff.code, diff.jsonl().len()), (code, 2), "{}", diff.all());
            assert!(diff.stderr.contains(holds.unwrap_or("")), "{}", diff.stderr);
        }
    }
    let refused = fleet(&place, &service, &["diff", COUNTS, "--fail-on", "risky > 1"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{}", refused.all());
    // What is missing is the bigger news.
    service.set("b", Value::Null);
    place.remembered(service.sweep(&[]));
    let conditions = ["--fail-on", "failed > 30%", "--fail-on", "new", "--from", "1"];
    let diff = fleet(&place, &service, &[&["diff", COUNTS][..], &conditions].concat());
    assert_eq!(diff.code, 3, "{}", diff.all());
    let sentence = "error: `failed > 30%` holds: 1 failed; `new` holds for 1 row, the first is c, \
                    c.example: 1 target not compared";
    assert!(diff.stderr.contains(sentence), "{}", diff.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_risen_are_the_actions_that_were_counted() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1))]));
    let normal = json!({"riskyActionCount": 1, "normalActionCount": 9});
    for types in [&[][..], &["--types", "normal"]] {
        service.set("a", risky(1));
        place.remembered(service.sweep(types));
        service.set("a", normal.clone());
        place.remembered(service.sweep(types));
    }
    for (types, code) in [(&[][..], 0), (&["-p", "types=normal"], 5)] {
        let diff = [&["diff", COUNTS, "--fail-on", "risen"], types].concat();
        let diff = fleet(&place, &service, &diff);
        assert_eq!((diff.code, diff.jsonl().len()), (code, 1), "{}", diff.all());
    }
}

#[test]
fn the_tenants_of_a_customer_that_failed_are_not_new() {
    let folder = tempfile::tempdir().unwrap();
    let row = |customer: &str, tenant: Value, count: Value, error: Value| {
        json!({
            "customer": customer, "customerId": customer, "tenant": tenant, "tenantId": tenant,
            "riskyActionCount": count, "normalActionCount": count, "error": error,
        })
    };
    let none = Value::Null;
    let before = [
        row("a", json!("ta"), json!(1), none.clone()),
        row("b", none.clone(), none.clone(), json!("no list")),
    ];
    let after = [
        row("a", json!("ta"), json!(1), none.clone()),
        row("b", json!("tb"), json!(2), none.clone()),
        row("c", json!("tc"), json!(3), none),
    ];
    let [before, after] = [("before", before.to_vec()), ("after", after.to_vec())]
        .map(|(name, rows)| write(&folder.path().join(name), Value::from(rows).to_string()));
    let diff = run(aos(&["fleet", "diff", COUNTS, "--from", &before, "--to", &after]));
    assert_eq!(diff.code, 3, "{}", diff.all());
    assert_eq!(
        cells(&diff, &["change", "tenantId", "error"]),
        [
            r#""new" "tc" null"#,
            r#""unknown" "tb" "in the earlier run: no list""#,
            r#""unknown" null "in the earlier run: no list""#,
        ]
    );
    assert!(diff.stderr.contains("error: 2 targets not compared"), "{}", diff.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_one_run_was_asked_for_is_neither_new_nor_gone() {
    let (place, service) = two_runs();
    assert_eq!(place.remembered(service.sweep(&["--customer", "a"])).code, 0);
    let diff =
        fleet(&place, &service, &["diff", COUNTS, "--to", "3", "--from", "2", "-o", "table"]);
    assert_eq!(diff.code, 3, "d is unknown: {}", diff.all());
    for line in [
        "No differences; 1 target compared, 1 unknown.\n",
        "2 targets not compared: only one of the runs was asked for them.\n",
    ] {
        assert!(diff.stdout.contains(line), "{}", diff.stdout);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_compared_by_their_keys_also_with_files() {
    let place = Place::new();
    let simulator = small().start().await.unwrap();
    let aos = |arguments: &[&str]| place.remembered(aos_at(&simulator, arguments));
    // With keys, with a part of the path for a target, and without keys.
    for operation in
        ["retrieve_users", "retrieve_risk_rule_hit_items", "retrieve_protected_objects"]
    {
        let lines = aos(&["fleet", "run", operation, "-o", "jsonl"]);
        assert_eq!(lines.code, 0, "{}", lines.stderr);
        let same = write(&place.0.path().join(operation), &lines.stdout);
        let diff = aos(&["fleet", "diff", operation, "--from", &same]);
        assert_eq!((diff.code, diff.stdout.as_str()), (0, ""), "{operation}: {}", diff.all());
    }
    let lines = fs::read_to_string(place.0.path().join("retrieve_users")).unwrap();
    let mut rows: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    rows[0]["displayName"] = "Somebody Else".into();
    let gone = rows.pop().unwrap();
    let rows: String = rows.iter().map(|row| format!("{row}\n")).collect();
    let changed = write(&place.0.path().join("changed"), rows);
    let diff = aos(&["fleet", "diff", "retrieve_users", "--to", &changed, "--from", "latest"]);
    assert_eq!(diff.code, 0, "{}", diff.all());
    let id = gone["id"].as_str().unwrap();
    let found = cells(&diff, &["change", "field", "after", "key"]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with(r#""changed" "displayName" "Somebody Else""#), "{found:?}");
    assert_eq!(found[1], format!(r#""gone" null null "{id}""#));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_run_and_no_output_is_refused() {
    let (place, service) = two_runs();
    let file = |name: &str, text: &str| write(&place.0.path().join(name), text);
    let row = r#"{"customerId":"ca","customer":"a","tenantId":"ta","tenant":"a.example","#;
    for (from, expected) in [
        ("tomorrow", "\"tomorrow\" does not name a run"),
        ("77", "there is no run #77"),
        ("1d", "no earlier complete run"),
        (&file("empty", ""), "it is empty"),
        (&file("text", "nothing,of,this\n1,2,3\n"), "row 1 has no customer"),
        (&file("cut", &format!("[{row}")), "EOF while parsing"),
        (&file("columns", &format!("{row}\"riskyActionCount\":1}}")), "row 1 has no error"),
        (&file("other", &format!("{row}\"id\":1,\"error\":null}}")), "none of the fields"),
        (
            &file(
                "cell.csv",
                "customer,customerId,tenant,tenantId,error,riskyActionCount,normalActionCount\na,ca,a,ta,,\"1,234\",1\n",
            ),
            "\"1,234\" is no riskyActionCount",
        ),
    ] {
        let refused = fleet(&place, &service, &["diff", COUNTS, "--from", from]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{}", refused.all());
        assert!(refused.stderr.contains(expected), "{}", refused.stderr);
    }
    let csv = file("users.csv", "customer,customerId,tenant,tenantId,error,id\na,ca,a,ta,,1\n");
    let refused = run(aos(&["fleet", "diff", "retrieve_users", "--from", &csv, "--to", &csv]));
    assert!(refused.stderr.contains("so JSON is needed"), "{}", refused.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn runs_with_other_arguments_are_apart() {
    let (place, service) = (Place::new(), Service::new(&[("a", risky(1))]));
    for arguments in [&["--types", "risky"][..], &["--types", "normal"]] {
        place.remembered(service.sweep(arguments));
        place.remembered(service.sweep(arguments));
    }
    let which = fleet(&place, &service, &["diff", COUNTS]);
    assert_eq!(which.code, 2, "{}", which.all());
    let hint = "hint: there are runs with -p types=0, or -p types=1\n";
    assert!(which.stderr.contains(hint), "{}", which.stderr);
    for chosen in [&["-p", "types=Risky"][..], &["-p", "types=1", "--from", "1", "--to", "2"]] {
        let diff = fleet(&place, &service, &[&["diff", COUNTS], chosen].concat());
        assert_eq!((diff.code, diff.stdout.as_str()), (0, ""), "{}", diff.all());
    }
    let mixed = fleet(&place, &service, &["diff", COUNTS, "-p", "types=1", "--to", "3"]);
    assert_eq!(mixed.code, 2, "{}", mixed.all());
    // Without arguments are those that had none, once there are some.
    service.set("a", risky(2));
    place.remembered(service.sweep(&[]));
    place.remembered(service.sweep(&[]));
    assert_eq!(fleet(&place, &service, &["diff", COUNTS]).code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_queried_by_sql_that_only_reads() {
    let (place, service) = two_runs();
    let query =
        |sql: &str, more: &[&str]| fleet(&place, &service, &[&["query", sql], more].concat());
    let sql = format!(
        "SELECT tenant, riskyActionCount AS risky, count(*) FROM {COUNTS} GROUP BY tenant ORDER BY risky DESC"
    );
    let rows = query(&sql, &["-o", "csv"]);
    // What is known of a tenant that failed is what it was.
    let expected =
        "tenant,risky,count(*)\nd.example,7,1\nb.example,5,1\na.example,4,1\ne.example,0,1\n";
    assert_eq!(rows.stdout, expected, "{}", rows.all());
    let history =
        query(&format!("SELECT DISTINCT t.tenantId, 1, 1 FROM {COUNTS}_history AS t"), &[]);
    assert_eq!(cells(&history, &["tenantId", "1", "1:2"]).len(), 5, "{}", history.all());
    let views = query("SELECT name FROM sqlite_temp_schema", &["-o", "jsonl"]);
    assert!(views.stdout.contains("{\"name\":\"retrieve_users\"}\n"), "{}", views.stdout);
    let file = write(&place.0.path().join("it.sql"), &sql);
    assert_eq!(query(&format!("@{file}"), &["-o", "csv"]).stdout, expected);
    for wrong in [
        "SELECT nothing FROM retrieve_users",
        "DELETE FROM run",
        "SELECT 1; SELECT 2",
        "",
        "PRAGMA user_version = 7",
    ] {
        let refused = query(wrong, &[]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{wrong}: {}", refused.all());
        assert!(refused.stderr.contains("sqlite_temp_schema"), "{}", refused.stderr);
    }
    assert_eq!(fleet(&place, &service, &["list"]).jsonl().len(), 2, "nothing was deleted");
}

/// Remembers a run that began so many days ago, with a row.
fn remember(place: &Place, service: &Service, days: i64, row: Value) {
    let account = Account { base_url: service.server.base_url(), client_id: "client".to_owned() };
    let operation = COUNTS.to_owned();
    let series = Series { account, operation, arguments: Vec::new(), body: None };
    let at = Timestamp::now() - SignedDuration::from_hours(24 * days);
    let begin = Begin { at, spec_hash: String::new(), scope: Scope::All, mode: Mode::New };
    let mut run = History::open(place.file()).unwrap().begin(&series, &begin).unwrap();
    let target = Target { customer_id: Some("ca".to_owned()), ..Target::default() };
    let row = Row { key: String::new(), data: row };
    run.record(target, at, Outcome::Rows(vec![row]));
    run.finish(Finish { at, complete: true, requests: 1, refused: 0, rate: None }).unwrap();
}

#[test]
fn old_runs_are_deleted() {
    let (place, service) = (Place::new(), Service::new(&[]));
    for (days, count) in [(10, 1), (8, 2), (1, 3)] {
        remember(&place, &service, days, risky(count));
    }
    let prune = |keep: &str| fleet(&place, &service, &["prune", "--keep", keep]);
    for wrong in ["400", "5m", "0d"] {
        assert!(prune(wrong).stderr.contains("expected days or weeks"), "{wrong}");
    }
    assert_eq!(fleet(&place, &service, &["prune"]).code, 2);
    for (keep, runs, rows) in [("400d", 0, 0), ("9d", 1, 1), ("1w", 1, 1)] {
        let pruned = prune(keep);
        assert_eq!(pruned.code, 0, "{}", pruned.all());
        assert_eq!(cells(&pruned, &["runs", "rows"]), [format!("{runs} {rows}")], "{keep}");
    }
    assert_eq!(cells(&fleet(&place, &service, &["list"]), &["run"]), ["3"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_run_is_not_deleted() {
    let place = Place::new();
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenant = fleet.customers().flat_map(|customer| customer.tenants).next().unwrap();
    let hang = Fault::hang().tenant(&tenant.id).times(1);
    let simulator = small().fault(hang.clone()).start().await.unwrap();
    let mut running = start(place.set_in(aos_at(&simulator, &["actions", "sweep"])));
    common::wait_until("it waits", || hang.hits() == 1);
    let list = place.remembered(aos_at(&simulator, &["fleet", "list"]));
    assert_eq!(cells(&list, &["status"]), [r#""running""#], "{}", list.all());
    let prune = place.remembered(aos_at(&simulator, &["fleet", "prune", "--keep", "1d"]));
    assert_eq!(prune.code, 3, "{}", prune.all());
    assert!(prune.stderr.contains("error: 1 operation is being run"), "{}", prune.stderr);
    running.kill().unwrap();
    running.wait().unwrap();
    let list = place.remembered(aos_at(&simulator, &["fleet", "list"]));
    assert_eq!(cells(&list, &["status"]), [r#""interrupted""#], "{}", list.all());
}

#[test]
fn without_a_history_or_an_account_a_sentence_says_so() {
    let place = Place::new();
    for (command, code, expected) in [
        (&["fleet", "list", "--demo"][..], 2, "the demo is not remembered"),
        (&["fleet", "list"], 1, "no client id is set"),
    ] {
        let mut command = aos(command);
        command.env_remove("AOS_HISTORY");
        let run = run(command);
        assert_eq!(run.code, code, "{}", run.all());
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    }
    let service = Service::new(&[("a", risky(1))]);
    for command in [
        &["list"][..],
        &["show", "1"],
        &["diff", COUNTS],
        &["query", "SELECT 1"],
        &["prune", "--keep", "1d"],
    ] {
        let run = fleet(&place, &service, command);
        assert_eq!(run.code, 1, "{}", run.all());
        assert!(run.stderr.contains("there is no history yet"), "{}", run.stderr);
        assert!(!place.file().exists());
    }
    let off = run(without_secret(&service, &["list"]));
    assert!(off.code == 2 && off.stderr.contains("it is off"), "{}", off.all());
}
