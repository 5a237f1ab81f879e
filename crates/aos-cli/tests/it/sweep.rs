//! `aos actions sweep` and `aos actions count`.

use crate::common;

use std::{
    io::{BufRead, BufReader, Read},
    time::Duration,
};

use aos_sim::{Fault, Simulator};
use common::{aos, aos_at, run, small, start};

const SWEEP: [&str; 2] = ["actions", "sweep"];

/// A sweep with more arguments; one tenant at a time, so that rows that are
/// printed as they come do so in the same order every time.
fn sweep(simulator: &Simulator, more: &[&str]) -> std::process::Command {
    aos_at(simulator, &[&SWEEP[..], &["--concurrency", "1"], more].concat())
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_come_in_every_format() {
    let simulator = small().start().await.unwrap();
    for format in ["table", "json", "jsonl", "csv"] {
        let run = run(sweep(&simulator, &["--output", format]));
        match format {
            "table" => assert_run!("sweep_table", run),
            "json" => assert_run!("sweep_json", run),
            "jsonl" => assert_run!("sweep_jsonl", run),
            _ => assert_run!("sweep_csv", run),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pipe_gets_json_lines_and_each_tenant_once() {
    let simulator = Simulator::builder().tenants(250).seed(3).start().await.unwrap();
    let run = run(aos_at(&simulator, &SWEEP));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.all());
    let rows = run.jsonl();
    let mut got: Vec<(String, i64, i64)> = rows
        .iter()
        .filter(|row| !row["tenantId"].is_null())
        .map(|row| {
            let id = row["tenantId"].as_str().unwrap().to_owned();
            let count = |key: &str| row[key].as_i64().unwrap();
            (id, count("riskyActionCount"), count("normalActionCount"))
        })
        .collect();
    let mut expected: Vec<(String, i64, i64)> = simulator
        .fleet()
        .customers()
        .flat_map(|customer| customer.tenants)
        .map(|tenant| (tenant.id, tenant.actions.risky as i64, tenant.actions.normal as i64))
        .collect();
    got.sort();
    expected.sort();
    assert_eq!(got, expected);
    let without = simulator.fleet().customers().filter(|customer| customer.tenants.is_empty());
    assert_eq!(rows.len(), 250 + without.count());
}

#[test]
fn the_demo_needs_no_settings() {
    let run = run(aos(&["actions", "sweep", "--demo", "--output", "table"]));
    assert_run!("sweep_demo", run);
}

#[test]
fn the_demo_ignores_settings() {
    let mut command = aos(&["actions", "sweep", "--demo", "--output", "json"]);
    command
        .env("AOS_BASE_URL", "https://127.0.0.1:1")
        .env("AOS_CLIENT_SECRET", "s")
        .env("AOS_ENVIRONMENT", "moon");
    let run = run(command);
    assert_eq!((run.code, run.json().as_array().unwrap().len()), (0, 68), "{}", run.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn one_kind_is_counted_on_request() {
    let simulator = small().start().await.unwrap();
    assert_run!("sweep_risky_table", run(sweep(&simulator, &["--types", "risky", "-o", "table"])));
    assert_run!("sweep_normal_csv", run(sweep(&simulator, &["--types", "Normal", "-o", "csv"])));
}

#[tokio::test(flavor = "multi_thread")]
async fn customers_and_tenants_are_included_and_excluded() {
    let simulator = small().start().await.unwrap();
    let customers: Vec<_> = simulator.fleet().customers().collect();
    let several = customers.iter().find(|customer| customer.tenants.len() > 1).unwrap();
    let one = customers.iter().find(|customer| customer.tenants.len() == 1).unwrap();
    let out = &several.tenants[0].id;

    let included = run(sweep(
        &simulator,
        &["--customer", &several.id, &one.id, "--exclude", out, "-o", "jsonl"],
    ));
    assert_eq!(included.code, 0, "{}", included.all());
    let ids = |run: &common::Run, key: &str| -> std::collections::BTreeSet<String> {
        run.jsonl().iter().filter_map(|row| Some(row[key].as_str()?.to_owned())).collect()
    };
    assert_eq!(ids(&included, "customerId"), [several.id.clone(), one.id.clone()].into());
    assert_eq!(ids(&included, "tenantId").len(), several.tenants.len());
    assert!(!ids(&included, "tenantId").contains(out));

    let excluded = run(sweep(&simulator, &["--exclude", &several.id, "--exclude", &one.id]));
    assert_eq!(ids(&excluded, "customerId").len(), customers.len() - 2, "{}", excluded.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn ids_are_shown_in_a_table_on_request_and_never_cut() {
    let simulator = small().start().await.unwrap();
    let run = run(sweep(&simulator, &["--columns", "customerId,tenantId,customer", "-o", "table"]));
    for customer in simulator.fleet().customers() {
        assert!(run.stdout.contains(&customer.id), "{}", run.all());
        for tenant in customer.tenants {
            assert!(run.stdout.contains(&tenant.id), "{}", run.all());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_tenant_is_a_row_and_the_exit_code_is_3() {
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenant = fleet.customers().find_map(|customer| customer.tenants.first().cloned()).unwrap();
    let fault = Fault::status(403).operation("retrieve_risky_action_count").tenant(&tenant.id);
    let simulator = small().fault(fault).start().await.unwrap();
    for format in ["table", "json", "jsonl", "csv"] {
        let run = run(sweep(&simulator, &["--output", format]));
        match format {
            "table" => assert_run!("failed_row_table", run),
            "json" => assert_run!("failed_row_json", run),
            "jsonl" => assert_run!("failed_row_jsonl", run),
            _ => assert_run!("failed_row_csv", run),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_that_is_not_listed_is_a_failed_row() {
    let simulator = small().start().await.unwrap();
    let run = run(sweep(&simulator, &["--customer", "11111111-2222-3333-4444-555555555555"]));
    assert_run!("customer_not_listed", run);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_kept_when_the_list_fails_midway() {
    let before: usize = aos_sim::Fleet::with_customers(7, 250)
        .customers()
        .take(100)
        .map(|customer| customer.tenants.len().max(1))
        .sum();
    for format in ["table", "json", "jsonl", "csv"] {
        let simulator = Simulator::builder()
            .customers(250)
            .seed(7)
            .fault(Fault::status(503).operation("retrieve_customers").after(1))
            .start()
            .await
            .unwrap();
        let run =
            run(aos_at(&simulator, &["actions", "sweep", "--max-attempts", "1", "-o", format]));
        assert_eq!(run.code, 3, "{}", run.all());
        let rows = match format {
            "json" => run.json().as_array().unwrap().len(),
            "jsonl" => run.jsonl().len(),
            "csv" => run.stdout.lines().count() - 1,
            _ => {
                assert!(run.stdout.contains("\nIncomplete: "), "{}", run.all());
                // Header, line, totals, when it was read.
                run.stdout.lines().count() - 4
            }
        };
        assert_eq!(rows, before, "{}", run.all());
        assert!(
            run.stderr.starts_with(
                "error: customers 101 to 200 are missing: \
                 retrieve_customers, page 2 (from row 101): 503 Service"
            ) && run.stderr.contains("error: customers 201 to 250 are missing: ")
                && run.stderr.ends_with(&format!(
                    "error: the sweep is incomplete: {before} rows, 2 errors\n"
                )),
            "{}",
            run.stderr
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_the_list_that_fails_costs_only_what_it_held() {
    let customers: Vec<_> = aos_sim::Fleet::with_customers(7, 250).customers().collect();
    let rows = |range: std::ops::Range<usize>| -> usize {
        customers[range].iter().map(|customer| customer.tenants.len().max(1)).sum()
    };
    for (page, missing, left) in [
        (0, "customers 1 to 100 are missing", rows(100..250)),
        (1, "customers 101 to 200 are missing", rows(0..100) + rows(200..250)),
        (2, "customers 201 to 250 are missing", rows(0..200)),
    ] {
        let fault = Fault::status(503).operation("retrieve_customers").after(page).times(1);
        let simulator = Simulator::builder().customers(250).seed(7).fault(fault).start().await;
        let simulator = simulator.unwrap();
        let run = run(aos_at(&simulator, &["actions", "sweep", "--max-attempts", "1"]));
        assert_eq!((run.code, run.jsonl().len()), (3, left), "{}", run.all());
        assert!(run.stderr.contains(missing), "{}", run.stderr);
        assert!(run.stderr.ends_with(", 1 error\n"), "{}", run.stderr);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_fails_at_once_is_an_error_without_rows() {
    let simulator = small().grant(["elements.um.user.read.all"]).start().await.unwrap();
    assert_run!("list_rejected_table", run(sweep(&simulator, &["-o", "table"])));
    let json = run(sweep(&simulator, &["-o", "json"]));
    assert_eq!((json.code, json.stdout.as_str()), (4, "[]\n"), "{}", json.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_ends_quietly() {
    let simulator = Simulator::builder()
        .tenants(5_000)
        .fault(Fault::latency(Duration::from_millis(2)))
        .start()
        .await
        .unwrap();
    {
        let format = "jsonl";
        let mut child = start(aos_at(&simulator, &["actions", "sweep", "-o", format]));
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        lines.read_line(&mut first).unwrap();
        assert!(first.ends_with('\n'), "{first:?}");
        drop(lines);
        let run = common::Run::of(child.wait_with_output().unwrap());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{format}");
    }
    let few = simulator.requests().calls("retrieve_risky_action_count");
    assert!(few < 2_500, "it went on for nobody: {few} calls");
}

#[test]
fn a_pipe_that_is_closed_from_the_start_ends_quietly() {
    for arguments in [
        &["actions", "sweep", "--demo", "-o", "table"][..],
        &["actions", "sweep", "--demo", "-o", "json"],
        &["call", "retrieve_customers", "--body", "{}", "--demo"],
        &["operations"],
        &["completions", "bash"],
        &["schema", "retrieve_customers"],
        &["doctor", "--demo"],
        &["--help"],
        &["--version"],
        &["actions", "count", "--help"],
    ] {
        let mut child = start(aos(arguments));
        drop(child.stdout.take());
        let run = common::Run::of(child.wait_with_output().unwrap());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_printed_as_they_arrive() {
    // The last tenant never responds, and the others are printed all the same.
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenants: Vec<_> = fleet.customers().flat_map(|customer| customer.tenants).collect();
    let hang = Fault::hang().tenant(&tenants.last().unwrap().id);
    let simulator = small().fault(hang).start().await.unwrap();
    let rows = fleet.customers().map(|customer| customer.tenants.len().max(1)).sum::<usize>();
    let mut child = start(aos_at(&simulator, &["actions", "sweep", "-o", "jsonl"]));
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let got: Vec<String> = lines.take(rows - 1).map(Result::unwrap).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(got.len(), rows - 1);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_keeps_complete_rows() {
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenants: Vec<_> = fleet.customers().flat_map(|customer| customer.tenants).collect();
    for format in ["table", "json", "jsonl", "csv"] {
        // One tenant at a time: when the third is called, two are printed.
        let hang = Fault::hang().tenant(&tenants[2].id);
        let simulator = small().fault(hang.clone()).start().await.unwrap();
        let child = start(sweep(&simulator, &["-o", format]));
        common::wait_until("the third tenant is called", || hang.hits() == 1);
        common::interrupt(&child);
        let run = common::Run::of(child.wait_with_output().unwrap());
        match format {
            "table" => assert_run!("interrupted_table", run),
            "json" => {
                assert!(run.json().as_array().unwrap().len() >= 2);
                assert_run!("interrupted_json", run);
            }
            "jsonl" => assert_run!("interrupted_jsonl", run),
            _ => assert_run!("interrupted_csv", run),
        }
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_works_before_there_are_rows() {
    for arguments in [
        &["actions", "sweep", "-o", "table"][..],
        &["actions", "count", "--customer", "c", "--tenant", "t"],
        &["doctor"],
        &["call", "retrieve_customers", "--body", "{}"],
    ] {
        let hang = Fault::hang().token();
        let simulator = small().fault(hang.clone()).start().await.unwrap();
        let child = start(aos_at(&simulator, arguments));
        common::wait_until("a token is requested", || hang.hits() > 0);
        common::interrupt(&child);
        let run = common::Run::of(child.wait_with_output().unwrap());
        assert_eq!((run.code, run.stdout.as_str()), (130, ""), "{}", run.all());
        assert!(run.stderr.starts_with("interrupted: "), "{}", run.all());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_that_never_arrives_is_a_timeout() {
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenant = fleet.customers().find_map(|customer| customer.tenants.first().cloned()).unwrap();
    let hang = Fault::hang().tenant(&tenant.id);
    let simulator = small().fault(hang.clone()).start().await.unwrap();
    let limits = ["--timeout", "1", "--max-attempts", "1", "-o", "table"];
    let run = run(sweep(&simulator, &limits));
    assert_eq!((run.code, hang.hits()), (3, 1), "{}", run.all());
    assert!(run.stdout.contains(": no response in time.\n"), "{}", run.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rate_is_kept() {
    let simulator = small().start().await.unwrap();
    let begin = std::time::Instant::now();
    let run = run(sweep(&simulator, &["--rate", "20"]));
    assert_eq!(run.code, 0, "{}", run.all());
    let requests = simulator.requests().all_calls() as u32;
    // The first one waits for nobody.
    let least = Duration::from_millis(50) * (requests - 1);
    assert!(begin.elapsed() >= least.mul_f64(0.8), "{requests} in {:?}", begin.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn exclude_that_matches_nothing_is_noted() {
    let simulator = small().start().await.unwrap();
    let customers: Vec<_> = simulator.fleet().customers().collect();
    let several = customers.iter().find(|customer| customer.tenants.len() > 1).unwrap();
    let other = customers.iter().find(|c| c.id != several.id && !c.tenants.is_empty()).unwrap();
    let upper = several.id.to_uppercase();
    let (of_it, single) = (&several.tenants[0].id, &other.tenants[0].id);
    // A tenant of a customer that is left out is known as well.
    let fine = run(sweep(&simulator, &["--exclude", &upper, of_it, single]));
    assert_eq!((fine.code, fine.stderr.as_str()), (0, ""), "{}", fine.all());
    // An id may be of a customer that has gone; a name that nobody has is an error.
    let gone = "00000000-0000-4000-8000-000000000000";
    let odd = run(sweep(&simulator, &["--exclude", of_it, gone]));
    let note = format!("note: --exclude matches no customer or tenant: {gone}\n");
    assert_eq!((odd.code, odd.stderr.as_str()), (0, note.as_str()), "{}", odd.all());
    let unknown = run(sweep(&simulator, &["--exclude", of_it, "no-such-name"]));
    assert_eq!((unknown.code, unknown.stdout.as_str()), (2, ""), "{}", unknown.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_selection_of_nothing_is_a_usage_error() {
    let simulator = small().start().await.unwrap();
    let customers: Vec<_> = simulator.fleet().customers().collect();
    let mut all = vec!["--exclude"];
    all.extend(customers.iter().map(|customer| customer.id.as_str()));
    let one = customers[0].id.as_str();
    for arguments in [&all[..], &["--customer", one, "--exclude", one]] {
        let run = run(sweep(&simulator, arguments));
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.all());
        assert_eq!(run.stderr, "error: no tenant is selected: --exclude leaves none\n");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_token_for_the_counts_permission_is_missing() {
    // The list of customers is permitted.
    let simulator = small().grant(["elements.customers.read.all"]).start().await.unwrap();
    let denied = run(sweep(&simulator, &[]));
    assert_eq!(denied.code, 4, "{}", denied.all());
    // Each tenant's 403 is about that tenant.
    let fault = Fault::status(403).operation("retrieve_risky_action_count");
    let simulator = small().fault(fault).start().await.unwrap();
    assert_eq!(run(sweep(&simulator, &[])).code, 3);
    let fault = Fault::status(403).operation("retrieve_customers");
    let simulator = small().fault(fault).start().await.unwrap();
    assert_eq!(run(sweep(&simulator, &[])).code, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_fleet_is_not_an_error() {
    let simulator = Simulator::builder().customers(0).start().await.unwrap();
    for (format, expected) in [
        ("table", "No rows.\n0 tenants: 0 risky, 0 normal.\nRead "),
        ("json", "[]\n"),
        ("jsonl", ""),
        ("csv", "customer,tenant,riskyActionCount,normalActionCount,error,customerId,tenantId\n"),
    ] {
        let run = run(aos_at(&simulator, &["actions", "sweep", "-o", format]));
        // When a table was read is another time each time.
        let same =
            run.stdout == expected || (format == "table" && run.stdout.starts_with(expected));
        assert!(run.code == 0 && same, "{}", run.all());
        let note = "note: no customers: the service lists none for this app registration\n";
        assert_eq!(run.stderr, note);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_tenant_is_counted_in_every_format() {
    let simulator = small().start().await.unwrap();
    let customer = simulator.fleet().customers().find(|c| !c.tenants.is_empty()).unwrap();
    let (customer, tenant) = (&customer.id, &customer.tenants[0].id);
    let count = |more: &[&str]| {
        let ids = ["actions", "count", "--customer", customer, "--tenant", tenant];
        run(aos_at(&simulator, &[&ids[..], more].concat()))
    };
    assert_run!("count_table", count(&["-o", "table"]));
    assert_run!("count_json", count(&[]));
    assert_run!("count_jsonl", count(&["-o", "jsonl"]));
    assert_run!("count_csv", count(&["-o", "csv"]));
    assert_run!("count_risky_table", count(&["-o", "table", "--types", "risky"]));
    assert_run!("count_normal_json", count(&["--types", "normal"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_tenant_is_an_error() {
    let simulator = small().start().await.unwrap();
    let ids = ["actions", "count", "--customer", "c-1", "--tenant", "t-1"];
    assert_run!("count_not_found", run(aos_at(&simulator, &ids)));
}

#[test]
fn invalid_ids_are_usage_errors() {
    for arguments in [
        &["actions", "count", "--customer", "..", "--tenant", "t", "--demo"][..],
        &["actions", "count", "--customer", "c", "--tenant", "", "--demo"],
        &["actions", "sweep", "--customer", "a\\b", "--demo"],
        &["actions", "sweep", "--exclude", " ", "--demo"],
        &["actions", "sweep", "--types", "odd", "--demo"],
        &["actions", "sweep", "--concurrency", "0", "--demo"],
        &["actions", "sweep", "--rate", "0", "--demo"],
    ] {
        let run = run(aos(arguments));
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?} {}", run.all());
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
    }
    assert_run!("bad_id", run(aos(&["actions", "sweep", "--customer", "..", "--demo"])));
}

#[test]
fn a_progress_line_never_gets_into_a_pipe() {
    let mut child = start(aos(&["actions", "sweep", "--demo", "-o", "json"]));
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    child.wait_with_output().unwrap();
    assert_eq!(stderr, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_column_is_known_by_the_title_that_a_table_has() {
    let simulator = small().start().await.unwrap();
    let sweep = |columns: &str| {
        run(aos_at(&simulator, &["actions", "sweep", "-ocsv", "--columns", columns])).stdout
    };
    assert_eq!(sweep("tenant,Risky"), sweep("tenant,riskyActionCount"));
}
