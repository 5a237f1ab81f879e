//! `aos call`, `aos operations` and `aos schema`.

use crate::common;

use std::{
    io::Write,
    process::{Command, Stdio},
};

use aos_facade::api::OPERATIONS;
use aos_sim::{Fault, Simulator};
use common::{Run, aos, aos_at, operation, run, small, start, write};
use serde_json::json;

const LIST: [&str; 4] = ["call", "retrieve_customers", "--body", "{}"];

const LIST_PATH: &str = "/partner/external/v3/general/customers/batch";

fn list(simulator: &Simulator, more: &[&str]) -> Command {
    aos_at(simulator, &[&LIST[..], more].concat())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_response_is_json_unless_another_format_is_requested() {
    let simulator = small().start().await.unwrap();
    assert_run!("call_json", run(list(&simulator, &["-p", "pageSize=2"])));
    assert_run!("call_jsonl", run(list(&simulator, &["-p", "pageSize=2", "-o", "jsonl"])));
    assert_run!("call_csv", run(list(&simulator, &["-p", "pageSize=2", "-o", "csv"])));
    assert_run!("call_table", run(list(&simulator, &["-p", "pageSize=2", "-o", "table", "-q"])));
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_go_where_they_belong_and_enums_have_names() {
    let simulator = small().start().await.unwrap();
    let customer = simulator.fleet().customers().find(|c| !c.tenants.is_empty()).unwrap();
    let call = |kind: &str, format: &str| {
        run(aos_at(
            &simulator,
            &[
                "call",
                "retrieve_risky_action_count",
                "-p",
                &format!("types={kind}"),
                "-p",
                &format!("tenantId={}", customer.tenants[0].id),
                "--parameter",
                &format!("customerId={}", customer.id),
                "-o",
                format,
            ],
        ))
    };
    let risky = customer.tenants[0].actions.risky;
    assert_eq!(call("risky", "json").json(), json!({"riskyActionCount": risky}));
    assert_eq!(call("1", "json").json(), json!({"riskyActionCount": risky}));
    let csv = format!("riskyActionCount,normalActionCount\n{risky},\n");
    assert_eq!(call("1", "csv").stdout, csv);
    assert_eq!(call("1", "jsonl").stdout, format!("{{\"riskyActionCount\":{risky}}}\n"));
    assert_eq!(call("1", "table").stdout, format!("riskyActionCount  {risky}\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_gets_every_page() {
    let simulator = Simulator::builder().customers(230).start().await.unwrap();
    let expected: Vec<String> = simulator.fleet().customers().map(|customer| customer.id).collect();
    let ids = |rows: &[serde_json::Value]| -> Vec<String> {
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    };
    // In a pipe, JSON lines.
    let lines = run(list(&simulator, &["-p", "pageSize=100"]));
    assert_eq!((lines.code, lines.stderr.as_str()), (0, ""));
    assert_eq!(ids(&lines.jsonl()), expected);
    assert_eq!(simulator.requests().calls("retrieve_customers"), 3);
    // Sorted by ids, so that two days can be compared.
    let array = run(list(&simulator, &["-o", "json"]));
    let mut sorted = expected;
    sorted.sort_unstable();
    assert_eq!(ids(array.json().as_array().unwrap()), sorted);
    let csv = run(list(&simulator, &["-o", "csv"]));
    assert_eq!(csv.stdout.lines().count(), 231);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_before_a_failing_page_are_kept() {
    let fault = || Fault::status(503).operation("retrieve_customers").after(1);
    for format in ["json", "jsonl", "csv", "table"] {
        let simulator = Simulator::builder().customers(230).fault(fault()).start().await.unwrap();
        let run = run(list(&simulator, &["--max-attempts", "1", "-o", format]));
        assert_eq!(run.code, 3, "{}", run.all());
        let rows = match format {
            "json" => run.json().as_array().unwrap().len(),
            "jsonl" => run.jsonl().len(),
            "csv" => run.stdout.lines().count() - 1,
            // Header, line, and what is not shown.
            _ => run.stdout.lines().count() - 3,
        };
        assert_eq!(rows, 50, "{}", run.all());
        assert!(
            run.stderr.starts_with("error: retrieve_customers, page 2 (from row 51): 503 ")
                && run.stderr.ends_with("error: the list is incomplete: 50 rows, 1 error\n"),
            "{}",
            run.stderr
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_body_comes_from_the_argument_a_file_or_stdin() {
    let simulator = small().start().await.unwrap();
    let id = simulator.fleet().customer(3).unwrap().id;
    let body = json!({"customerIds": [id]}).to_string();
    let directory = tempfile::tempdir().unwrap();
    let file = format!("@{}", common::write(&directory.path().join("body.json"), &body));
    let call =
        |argument: &str| aos_at(&simulator, &["call", "retrieve_customers", "--body", argument]);
    for run in [run(call(&body)), run(call(&file)), {
        let mut child = start_with_stdin(call("-"));
        child.stdin.take().unwrap().write_all(body.as_bytes()).unwrap();
        Run::of(child.wait_with_output().unwrap())
    }] {
        let rows = run.jsonl();
        assert_eq!(rows.len(), 1, "{}", run.all());
        assert_eq!(rows[0]["id"], id);
    }
}

#[test]
fn a_dry_run_shows_numbers_digit_by_digit() {
    let body = r#"{"customerIds":[],"number":[12345678901234567890123,0.1000]}"#;
    let own = ["customers", "list"].to_vec();
    for call in [vec!["api", "post", LIST_PATH], LIST[..2].to_vec(), own.clone()] {
        let dry = |more: &[&str]| {
            let arguments =
                [&call[..], &["--dry-run", "--no-check", "--body", body], more].concat();
            run(aos(&arguments))
        };
        let shown = dry(&["-o", "json"]);
        assert_eq!(shown.code, 0, "{}", shown.all());
        assert!(shown.stdout.contains(&format!(r#""body":{body}"#)), "{}", shown.stdout);
        let shown = dry(&[]).stdout;
        assert!(shown.contains("\n    12345678901234567890123,\n    0.1000\n"), "{shown}");
    }
    // A dry run does the same checks as a call.
    let unknown = run(aos(&[&own[..], &["--dry-run", "--body", body]].concat()));
    assert_eq!(unknown.code, 2, "{}", unknown.all());
    assert!(unknown.stderr.contains("unknown field `number`; did you mean customerIds?"));
    // A flag cannot be added to it without a look at its numbers.
    let both = ["--dry-run", "--body", body, "--customer-ids", "a"];
    let refused = run(aos(&[&own[..], &both].concat()));
    assert_eq!(refused.code, 2, "{}", refused.all());
    assert!(refused.stderr.contains("more digits than can be kept"), "{}", refused.stderr);
}

fn start_with_stdin(mut command: Command) -> std::process::Child {
    command.stdin(Stdio::piped());
    start(command)
}

#[test]
fn usage_errors_say_what_to_do() {
    let call = |arguments: &[&str]| run(aos(&[&["call", "--demo"], arguments].concat()));
    assert_run!("unknown_operation", call(&["retrieve_nothing"]));
    assert_run!("bad_parameter", call(&["retrieve_customers", "-p", "pageSize"]));
    assert_run!("unknown_parameter", call(&["retrieve_customers", "-p", "size=1", "--body", "{}"]));
    assert_run!("bad_value", call(&["retrieve_customers", "-p", "pageSize=101", "--body", "{}"]));
    let twice = ["retrieve_customers", "-p", "pageSize=1", "-p", "pageSize=2", "--body", "{}"];
    assert_run!("parameter_twice", call(&twice));
    assert_run!(
        "bad_path_id",
        call(&["retrieve_risky_action_count", "-p", "customerId=..", "-p", "tenantId=t"])
    );
    assert_run!("missing_parameters", call(&["retrieve_risky_action_count"]));
    assert_run!("missing_body", call(&["onboard_customer"]));
    assert_run!("bad_json_body", call(&["retrieve_customers", "--body", "{\"a\": "]));
    assert_run!("no_such_file", call(&["retrieve_customers", "--body", "@no/such/file.json"]));
    assert_run!("body_not_taken", call(&["retrieve_risky_action_count", "--body", "{}"]));
    let ids = ["-p", "customerId=c", "-p", "tenantId=t"];
    let arguments = [&["retrieve_risky_action_count"], &ids[..], &["--sort", "id"]].concat();
    assert_run!("not_a_list", call(&arguments));
    let position = ["retrieve_customers", "-p", "pageIndex=2", "--body", "{}"];
    assert_run!("position_of_a_page", call(&position));
    let shown = call(&[&position[..], &["--dry-run"]].concat());
    assert_eq!((shown.code, shown.stderr), (2, call(&position).stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_of_the_service_is_exit_code_1() {
    let simulator = small().start().await.unwrap();
    let ids = ["-p", "customerId=c", "-p", "tenantId=t"];
    let arguments = [&["call", "retrieve_risky_action_count"], &ids[..]].concat();
    assert_run!("call_not_found", run(aos_at(&simulator, &arguments)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_permission_is_exit_code_4() {
    for status in [401, 403] {
        let simulator = small().fault(Fault::status(status)).start().await.unwrap();
        for command in [&LIST[..], &["api", "post", LIST_PATH, "--body", "{}"]] {
            let denied = run(aos_at(&simulator, command));
            assert_eq!(denied.code, 4, "{}", denied.all());
        }
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_keeps_the_rows_so_far() {
    let hang = Fault::hang().operation("retrieve_customers").after(1);
    let simulator = Simulator::builder().customers(230).fault(hang.clone()).start().await.unwrap();
    let child = start(list(&simulator, &["-o", "json"]));
    common::wait_until("the second page is requested", || hang.hits() == 1);
    common::interrupt(&child);
    let run = Run::of(child.wait_with_output().unwrap());
    assert_eq!(run.code, 130, "{}", run.all());
    assert_eq!(run.json().as_array().unwrap().len(), 50);
    assert_eq!(run.stderr, "interrupted: the list is incomplete: 50 rows\n");
}

#[test]
fn operations_are_listed_with_their_scopes() {
    let rows = run(aos(&["operations"])).jsonl();
    let ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(ids, OPERATIONS.iter().map(|operation| operation.id).collect::<Vec<_>>());
    let customers = rows.iter().find(|row| row["id"] == "retrieve_customers").unwrap();
    assert_eq!(
        *customers,
        json!({
            "id": "retrieve_customers",
            "command": format!("customers {}", operation("retrieve_customers").command),
            "method": "POST",
            "path": "/partner/external/v3/general/customers/batch",
            "scopes": [["elements.customers.read.all"]],
            "readOnly": true,
            "paged": true,
            "summary": "List the customers and their tenants",
        })
    );
    let tabs = run(aos(&["operations", "-o", "tsv"])).stdout;
    let csv = run(aos(&["operations", "-o", "csv"])).stdout;
    for operation in OPERATIONS {
        assert!(tabs.contains(operation.path), "{tabs}");
        assert!(csv.contains(operation.path), "{csv}");
    }
}

#[test]
fn schemas_describe_request_and_response() {
    assert_run!("schema_count", run(aos(&["schema", "retrieve_risky_action_count"])));
    for operation in OPERATIONS {
        let schema = run(aos(&["schema", operation.id, "-o", "jsonl"])).jsonl().remove(0);
        assert_eq!(schema["operation"], operation.id);
        assert_eq!(schema["request"].is_null(), operation.body.is_none(), "{schema}");
        let names: Vec<&str> =
            schema["parameters"].as_object().unwrap().keys().map(String::as_str).collect();
        let expected: Vec<&str> = operation.parameters.iter().map(|p| p.name).collect();
        assert_eq!(names, expected);
    }
    assert_run!("schema_csv", run(aos(&["schema", "retrieve_customers", "-o", "csv"])));
    assert_eq!(run(aos(&["schema", "nothing"])).code, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_is_read_in_the_encodings_that_windows_writes() {
    let simulator = small().start().await.unwrap();
    let directory = tempfile::tempdir().unwrap();
    let expected = run(aos_at(&simulator, &LIST));
    assert_eq!(expected.code, 0, "{}", expected.all());
    let text = "\u{feff}{}\r\n";
    for bytes in [
        text.as_bytes().to_vec(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ] {
        let file = write(&directory.path().join("body.json"), &bytes);
        let from_file = ["call", "retrieve_customers", "--body", &format!("@{file}")];
        assert_eq!(run(aos_at(&simulator, &from_file)).all(), expected.all());
        let from_stdin = ["call", "retrieve_customers", "--body", "-"];
        let mut command = aos_at(&simulator, &from_stdin);
        command.stdin(std::fs::File::open(&file).unwrap());
        assert_eq!(run(command).all(), expected.all());
    }
}

#[test]
fn a_body_that_cannot_be_read_is_an_error_that_fits_where_it_is_from() {
    let directory = tempfile::tempdir().unwrap();
    let call = |body: &str, stdin: Option<&str>| {
        let mut command = aos(&["call", "retrieve_customers", "--demo", "--body", body]);
        if let Some(file) = stdin {
            command.stdin(std::fs::File::open(file).unwrap());
        }
        let run = run(command);
        assert_eq!((run.code, &*run.stdout), (2, ""), "{}", run.all());
        run.stderr
    };
    for (bytes, why) in [
        (&b"{"[..], "is not valid JSON: "),
        (b"\xef\xbb\xbf \r\n", "is empty\n"),
        (b"{\"a\": \"gr\xfcn\"}", "is not text: it is neither UTF-8 nor UTF-16"),
    ] {
        let file = write(&directory.path().join("body.json"), bytes);
        let said = call(&format!("@{file}"), None);
        assert!(said.starts_with(&format!("error: the file {file:?} of --body {why}")), "{said}");
        assert!(!said.contains("shell"), "{said}");
        let said = call("-", Some(&file));
        assert!(said.starts_with(&format!("error: the body on stdin {why}")), "{said}");
        assert!(!said.contains("shell"), "{said}");
    }
    let said = call("{", None);
    assert!(said.contains("hint: quote it for the shell"), "{said}");
    if cfg!(unix) {
        for (body, stdin) in [("@/dev/zero", None), ("-", Some("/dev/zero"))] {
            assert!(call(body, stdin).ends_with("cannot be read: it is larger than 16 MiB\n"));
        }
    }
}
