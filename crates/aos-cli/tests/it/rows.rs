//! What is printed of rows: columns, order, filters, limits and formats.

use std::{collections::BTreeSet, sync::Arc};

use aos_facade::{
    Operation,
    api::{OPERATIONS, redact},
};
use aos_sim::{Fault, Simulator};
use httpmock::MockServer;
use serde_json::{Value, json};

use crate::{
    common::{Run, aos, aos_at, aos_with_customers, command_of, run, small, write},
    fleet::Service,
    wrong_answers::{
        answers::{example_rows, whole_list},
        flag,
        specification::Specification,
    },
};

/// Every operation with its documented example as the response.
struct Documented {
    server: MockServer,
    /// The arguments of its own command, and its example.
    calls: Vec<(&'static Operation, Vec<String>, Value)>,
}

impl Documented {
    fn start() -> Self {
        let specification = Specification::read();
        let mut program = aos_cli::command();
        program.build();
        let calls = OPERATIONS.iter().filter_map(|operation| {
            let example = specification.success(operation.id).example?;
            let example = match operation.paging {
                Some(paging) => whole_list(&paging, &example_rows(&paging, example)),
                None => example.clone(),
            };
            let (parameters, body) = specification.arguments(operation);
            let mut arguments = vec![operation.tag.to_owned(), operation.command.to_owned()];
            for (name, value) in parameters {
                arguments.extend([format!("--{}", flag(&program, operation, name)), value]);
            }
            arguments.extend(body.into_iter().flat_map(|it| ["--body".to_owned(), it.to_string()]));
            arguments.extend((!operation.read_only).then(|| "--yes".to_owned()));
            Some((operation, arguments, example))
        });
        let calls: Vec<_> = calls.collect();
        let server = MockServer::start();
        server.mock(|when, then| {
            when.path("/token");
            then.json_body(json!({"access_token": "hunter2-access-token", "expires_in": 3600}));
        });
        let bodies: Arc<Vec<String>> =
            Arc::new(calls.iter().map(|(_, _, example)| example.to_string()).collect());
        server.mock(|when, then| {
            when.any_request();
            then.respond_with(move |request| {
                let index = request.uri().path().split('/').nth(1).and_then(|it| it.parse().ok());
                let index: usize = index.expect("the path begins with the number of the call");
                http::Response::new(bodies[index].clone()).into()
            });
        });
        Self { server, calls }
    }

    fn run(&self, index: usize, more: &[&str]) -> Run {
        let arguments = self.calls[index].1.iter().map(String::as_str);
        let mut command = aos(&arguments.chain(more.iter().copied()).collect::<Vec<_>>());
        command
            .env("AOS_BASE_URL", self.server.url(format!("/{index}")))
            .env("AOS_TOKEN_URL", self.server.url("/token"))
            .env("AOS_CLIENT_ID", "client")
            .env("AOS_CLIENT_SECRET", "secret")
            .env("TZ", "UTC")
            .env("COLUMNS", "100");
        run(command)
    }
}

fn cells(csv: &str) -> Vec<Vec<String>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
    let records = reader.records().map(|record| record.unwrap());
    records.map(|record| record.iter().map(str::to_owned).collect()).collect()
}

#[test]
fn every_operation_is_printed_in_every_format() {
    let service = Documented::start();
    let with_body = OPERATIONS.iter().filter(|operation| operation.returns_body()).count();
    assert_eq!(service.calls.len(), with_body);
    let folder = tempfile::tempdir().unwrap();
    for (index, (operation, _, example)) in service.calls.iter().enumerate() {
        let id = operation.id;
        let fine = |more: &[&str]| {
            let run = service.run(index, more);
            // A response may say that the request was rejected.
            assert!(run.code == 0, "{id}: {}", run.all());
            run
        };
        // No cell is JSON that we made, and the header follows from the spec alone.
        let csv = cells(&fine(&["-o", "csv"]).stdout);
        let rows_themselves: &[&str] =
            if operation.paging.is_some() { &["-ojson", "--expand=none"] } else { &["-ojson"] };
        let json = fine(rows_themselves);
        if let Some(paging) = operation.paging {
            let list: BTreeSet<&str> = paging.columns.iter().copied().collect();
            let header = csv[0].iter().map(|name| name.strip_suffix(".count").unwrap_or(name));
            let header: BTreeSet<&str> = header.collect();
            assert!(list.is_empty() || list == header, "{id}: {:?}", csv[0]);
            assert_eq!(json.json().as_array().unwrap().len(), example_rows(&paging, example).len());
        } else {
            assert_eq!(json.json(), *example, "{id}");
        }
        for (column, cell) in csv.iter().skip(1).flat_map(|row| csv[0].iter().zip(row)) {
            assert!(!cell.starts_with(['{', '[']), "{id}, {column}: {cell}");
        }
        let widths: BTreeSet<usize> = csv.iter().map(Vec::len).collect();
        assert_eq!(widths.len(), 1, "{id}: {csv:?}");
        // The same without quotes, and without a header.
        let tsv = fine(&["-o", "tsv", "--no-header"]).stdout;
        assert_eq!(tsv.lines().count(), csv.len() - 1, "{id}: {tsv}");
        for (line, row) in tsv.lines().zip(&csv[1..]) {
            assert_eq!(line.split('\t').collect::<Vec<_>>(), *row, "{id}");
        }
        fine(&["-o", "jsonl"]).jsonl();
        // In a table no id is cut.
        let table = fine(&["-o", "table"]).stdout;
        for line in table.lines().filter(|line| !line.starts_with("hidden: ")) {
            assert!(line.chars().count() <= 100 || operation.paging.is_none(), "{id}: {table}");
        }
        let raw = fine(&["--raw"]).json();
        assert_eq!(raw, redact::response_json(example, operation), "{id}");
        let file = folder.path().join(format!("{id}.xlsx"));
        let path = file.to_str().unwrap();
        assert_eq!(fine(&["--out", path]).stdout, "");
        assert!(std::fs::read(&file).unwrap().starts_with(b"PK"), "{id}");
    }
}

/// The customers of a simulator, with more options.
fn customers(simulator: &Simulator, more: &[&str]) -> Run {
    let mut command = aos_at(simulator, &[&command_of("retrieve_customers")[..], more].concat());
    command.env("TZ", "UTC").env("COLUMNS", "100");
    run(command)
}

fn texts(rows: &[Value], key: &str) -> Vec<String> {
    rows.iter().map(|row| row[key].as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_are_chosen_by_their_keys() {
    let simulator = small().start().await.unwrap();
    let csv = customers(&simulator, &["-o", "csv", "--columns", "ID,tenants,jobStatus"]);
    assert!(csv.stdout.starts_with("id,tenants.count,jobStatus\n"), "{}", csv.all());
    let json = customers(&simulator, &["-o", "jsonl", "--columns", "organization,tenants"]).jsonl();
    let keys: Vec<&String> = json[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["organization", "tenants"]);
    assert!(json[0]["tenants"].is_array(), "{}", json[0]);
    let all = customers(&simulator, &["-o", "tsv", "--columns", "id,all"]).stdout;
    assert!(all.starts_with("id\torganization\townerEmail\t"), "{all}");
    assert_run!("unknown_column", customers(&simulator, &["--columns", "organisation"]));
    assert_run!("unknown_sort", customers(&simulator, &["--sort", "risk:desc"]));
    // Nothing was requested for what is wrong.
    assert_eq!(simulator.requests().calls("retrieve_customers"), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_sorted_filtered_and_cut() {
    let simulator = Simulator::builder().customers(230).seed(3).start().await.unwrap();
    let calls = || simulator.requests().calls("retrieve_customers");
    let list = |more: &[&str]| customers(&simulator, &[&["-o", "jsonl"], more].concat()).jsonl();
    let all = list(&[]);
    let mut names = texts(&all, "organization");
    names.sort_by_key(|name| std::cmp::Reverse(name.to_lowercase()));
    let sorted = list(&["--sort", "organization:desc"]);
    assert_eq!(texts(&sorted, "organization"), names);
    // A limit alone stops requesting pages; with an order all rows are read first.
    let before = calls();
    assert_eq!(list(&["--limit", "3"]), all[..3]);
    assert_eq!(calls(), before + 1);
    assert_eq!(list(&["--limit", "3", "--sort", "organization:desc"]), sorted[..3]);
    assert!(calls() > before + 2);
    assert_eq!(list(&["--limit", "0"]).len(), 230);
    // The name of a code is found, although JSON has the code.
    let found = list(&["--match", "WAITING FOR"]);
    let waiting = all.iter().filter(|row| row["jobStatus"] == 3);
    assert_eq!(found, waiting.cloned().collect::<Vec<_>>());
    assert!(!found.is_empty() && found.len() < 100);
    let table = customers(&simulator, &["-o", "table", "--match", "waiting for", "--limit", "2"]);
    let last = format!("2 of {} shown (--limit 0 shows all)\n", found.len());
    assert!(table.stdout.ends_with(&last), "{}", table.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_days_can_be_compared() {
    // The order of arrival is another each time.
    let latency =
        || Fault::latency_between(std::time::Duration::ZERO, std::time::Duration::from_millis(30));
    let one = small().fault(latency()).start().await.unwrap();
    for format in ["csv", "json", "tsv"] {
        let sweep = || run(aos_at(&one, &["actions", "sweep", "-o", format])).stdout;
        assert_eq!(sweep(), sweep(), "{format}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_have_names_for_people() {
    let simulator = small().start().await.unwrap();
    let columns = ["--columns", "jobStatus,managementMode", "--limit", "1"];
    let shown = |more: &[&str]| customers(&simulator, &[&columns[..], more].concat()).stdout;
    assert_eq!(shown(&["-o", "tsv", "--no-header"]), "Working\tCustomer management of tenant\n");
    assert_eq!(shown(&["-o", "tsv", "--no-header", "--values", "raw"]), "1\t0\n");
    assert_eq!(shown(&["-o", "jsonl"]), "{\"jobStatus\":1,\"managementMode\":0}\n");
    let named =
        "{\"jobStatus\":\"Working\",\"managementMode\":\"Customer management of tenant\"}\n";
    assert_eq!(shown(&["-o", "jsonl", "--values", "names"]), named);
}

#[test]
fn lists_of_codes_are_printed() {
    let codes = |more: &[&str]| run(aos(&[&["codes"], more].concat()));
    let lists = codes(&["--jq", ".[].list", "-o", "json"]).stdout;
    assert!(lists.lines().any(|list| list == "data-center"), "{lists}");
    let germany = codes(&["country-codes", "--match", "germany"]);
    assert_eq!(germany.jsonl(), [json!({"code": "DE", "name": "Germany"})]);
    assert_run!("codes_unknown", codes(&["data"]));
}

#[test]
fn a_filter_of_jq_gets_what_json_prints() {
    let list = |more: &[&str]| run(aos(&[&["customers", "list", "--demo"], more].concat()));
    let names = list(&["--jq", ".[] | select(.jobStatus == 2) | .organization"]);
    let rows = list(&["-o", "json"]).json();
    let failed = rows.as_array().unwrap().iter().filter(|row| row["jobStatus"] == 2);
    let failed: Vec<&str> = failed.map(|row| row["organization"].as_str().unwrap()).collect();
    assert_eq!(names.stdout.lines().collect::<Vec<_>>(), failed);
    assert!(!failed.is_empty());
    assert_eq!(list(&["--jq", "length"]).stdout, "40\n");
    // With JSON lines each row for itself.
    assert_eq!(list(&["-o", "jsonl", "--jq", "1"]).stdout, "1\n".repeat(40));
    let folder = tempfile::tempdir().unwrap();
    let file = write(&folder.path().join("filter.jq"), "map(.id) | length\n");
    assert_eq!(list(&["--jq", &format!("@{file}")]).stdout, "40\n");
    for (arguments, code, words) in [
        (&["--jq", ".["][..], 2, "expected closing bracket at its end"),
        (&["--jq", ".[] | {id name}"], 2, "at \"name\""),
        (&["--jq", "nothing_of_this_name"], 2, "nothing_of_this_name"),
        (&["--jq", "@no/such/file"], 2, "no/such/file"),
        (&["--jq", ".", "-o", "csv"], 2, "-o json"),
        (&["--jq", ".[0] | keys | .x"], 1, "--jq"),
        (&["--raw", "-o", "csv"], 2, "--raw"),
        (&["--raw", "--out", "x.xlsx"], 2, "--raw"),
        (&["--raw", "--no-header"], 2, "--raw"),
        (&["--match", ""], 2, "--match"),
        (&["--customer-ids", " "], 2, "empty"),
        // What somebody may have meant.
        (&["--columns", "id,tenants.name"], 2, "--expand tenants"),
    ] {
        let wrong = list(arguments);
        assert_eq!((wrong.code, wrong.stdout.as_str()), (code, ""), "{}", wrong.all());
        assert!(wrong.stderr.starts_with("error: "), "{}", wrong.all());
        assert!(wrong.stderr.contains(words), "{words}: {}", wrong.all());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_complete_or_not_there() {
    let simulator = small().start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("customers.csv");
    let out = ["--out", path.to_str().unwrap()];
    let printed = customers(&simulator, &["-o", "csv"]).stdout;
    let written = customers(&simulator, &out);
    assert_eq!((written.code, written.stdout.as_str()), (0, ""), "{}", written.all());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), printed);
    // A run that fails leaves it as it is, and nothing beside it.
    let fault = Fault::status(404).operation("retrieve_customers");
    let failing = small().fault(fault).start().await.unwrap();
    assert_eq!(customers(&failing, &out).code, 1);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), printed);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    let other = customers(&simulator, &[&out[..], &["-o", "xlsx"]].concat());
    assert_eq!(other.code, 2, "{}", other.all());
    let nowhere = customers(&simulator, &["--out", "no/such/folder/x.csv"]);
    assert_eq!(nowhere.code, 2, "{}", nowhere.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_has_numbers_as_numbers_and_ids_as_text() {
    use calamine::{Data, Reader, Xlsx};

    let simulator = small().start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sweep.xlsx");
    let sweep = run(aos_at(&simulator, &["actions", "sweep", "--out", path.to_str().unwrap()]));
    assert_eq!(sweep.code, 0, "{}", sweep.all());
    let mut workbook: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let sheet = workbook.worksheet_range_at(0).unwrap().unwrap();
    let rows: Vec<&[Data]> = sheet.rows().collect();
    let rows_of_json = run(aos_at(&simulator, &["actions", "sweep", "-o", "json"])).json();
    let expected = rows_of_json.as_array().unwrap();
    assert_eq!(rows.len(), expected.len() + 1);
    for (row, expected) in rows[1..].iter().zip(expected) {
        assert_eq!(row[0].to_string(), expected["customer"].as_str().unwrap());
        assert_eq!(row[5].to_string(), expected["customerId"].as_str().unwrap());
        match expected["riskyActionCount"].as_f64() {
            Some(risky) => assert_eq!(row[2], Data::Float(risky)),
            None => assert_eq!(row[2], Data::Empty),
        }
    }
}

#[test]
fn passwords_in_responses_are_shown_on_request_only() {
    let list = |more: &[&str]| run(aos(&[&["storage-profiles", "list", "--demo"], more].concat()));
    let secrets = list(&["-o", "json", "--show-secrets"]).stdout;
    assert!(!secrets.contains("[redacted]"), "{secrets}");
    let hidden: Vec<&str> = secrets
        .split("\"secretAccessKey\":\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|secret| !secret.is_empty())
        .collect();
    assert!(!hidden.is_empty(), "{secrets}");
    for format in ["json", "jsonl", "csv", "tsv", "table", "raw"] {
        let shown = match format {
            "raw" => list(&["--raw"]),
            "table" => list(&["-o", format, "--columns", "name,extension"]),
            _ => list(&["-o", format]),
        };
        assert_eq!(shown.code, 0, "{}", shown.all());
        assert!(!hidden.iter().any(|secret| shown.stdout.contains(secret)), "{}", shown.all());
        assert!(format == "table" || shown.stdout.contains("[redacted]"), "{}", shown.all());
    }
    let body = ["api", "post", "/partner/external/v3/general/partners/storage-profile/batch"];
    let api = run(aos(&[&body[..], &["--body", "{}", "--demo"]].concat()));
    assert_eq!(api.code, 0, "{}", api.all());
    assert!(!hidden.iter().any(|secret| api.stdout.contains(secret)), "{}", api.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn customers_are_chosen_by_id_by_name_and_from_files() {
    let simulator = small().start().await.unwrap();
    let all: Vec<_> = simulator.fleet().customers().collect();
    let folder = tempfile::tempdir().unwrap();
    let gold =
        format!("# gold\n\n{}\r\n{}\n{}\n", all[0].organization, all[1].id, all[2].organization);
    let gold = format!("@{}", write(&folder.path().join("gold.txt"), gold));
    let leaving = format!("@{}", write(&folder.path().join("leaving.txt"), &all[2].organization));
    let tenant = &all[1].tenants[0];
    for command in [["actions", "sweep"], ["tenants", "list"]] {
        let of = |more: &[&str]| run(aos_at(&simulator, &[&command[..], more].concat()));
        let chosen = of(&["--customer", &gold, "--exclude", &leaving, &tenant.name]);
        assert_eq!(chosen.code, 0, "{}", chosen.all());
        let rows = chosen.jsonl();
        let customers: BTreeSet<String> = texts(&rows, "customerId").into_iter().collect();
        assert_eq!(customers, [all[0].id.clone(), all[1].id.clone()].into());
        assert!(!texts(&rows, "tenantId").contains(&tenant.id));
        let unknown = of(&["--customer", "Nobody of this name"]);
        assert_eq!((unknown.code, unknown.stdout.as_str()), (2, ""), "{}", unknown.all());
        let empty = format!("@{}", write(&folder.path().join("empty.txt"), "# nobody\n"));
        assert_eq!(of(&["--customer", &empty]).code, 2);
    }
    assert_run!(
        "customer_unknown",
        run(aos_at(&simulator, &["tenants", "list", "--customer", "x"]))
    );
}

#[test]
fn a_name_of_several_is_a_usage_error_with_their_ids() {
    let customer = |id: &str| json!({"id": id, "organization": "Twins", "tenants": []});
    let twins = json!([customer("one"), customer("two")]);
    let sweep = ["actions", "sweep", "--customer", "Twins"];
    let server = MockServer::start();
    assert_run!("customer_of_several", run(aos_with_customers(&server, &twins, &sweep)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_of_rows_without_values_says_so() {
    for (rows, shown) in [
        (json!([{}, {}]), "2 rows without a value\n"),
        (json!([{"name": null}]), "name"),
        (json!([{"name": ""}, {}]), "name"),
    ] {
        let service = Service::new(&[]);
        service.server.mock(|when, then| {
            when.path("/rows");
            then.json_body(rows.clone());
        });
        let run = run(service.aos(&["api", "GET", "/rows", "--scope", "s", "-o", "table"]));
        let output = run.stdout.to_lowercase();
        assert_eq!((run.code, output.contains(shown)), (0, true), "{rows}: {}", run.all());
    }
}

#[test]
fn a_file_is_written_also_by_what_prints_no_rows() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out.json");
    for arguments in [
        &["schema", "retrieve_customers"][..],
        &["customers", "list", "--dry-run", "--demo"],
        &["completions", "bash"],
    ] {
        let run = run(aos(&[arguments, &["--out", file.to_str().unwrap()]].concat()));
        assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{}", run.all());
        assert!(std::fs::read(&file).is_ok_and(|written| !written.is_empty()), "{arguments:?}");
        std::fs::remove_file(&file).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_that_failed_is_never_filtered_away() {
    let fleet = aos_sim::Fleet::with_customers(7, crate::common::SMALL);
    let tenant = fleet.customers().find_map(|customer| customer.tenants.first().cloned()).unwrap();
    let fault = Fault::status(403).tenant(&tenant.id);
    let simulator = small().fault(fault).start().await.unwrap();
    let sweep = |more: &[&str]| {
        run(aos_at(&simulator, &[&["actions", "sweep", "-o", "json"], more].concat()))
    };
    let all = sweep(&[]).json();
    let risky = sweep(&["--min-risky", "3"]);
    assert_eq!(risky.code, 3, "{}", risky.all());
    let kept = all.as_array().unwrap().iter().filter(|row| {
        !row["error"].is_null() || row["riskyActionCount"].as_i64().is_some_and(|it| it >= 3)
    });
    let kept: Vec<Value> = kept.cloned().collect();
    assert_eq!(texts(risky.json().as_array().unwrap(), "tenantId"), texts(&kept, "tenantId"));
    assert!(texts(&kept, "tenantId").contains(&tenant.id));
    // Below a table a failure is named only where its row is shown.
    let table = |more: &[&str]| {
        run(aos_at(&simulator, &[&["actions", "sweep", "-o", "table"], more].concat())).stdout
    };
    let (all, other) = (table(&[]), table(&["--match", "velvet-teapot"]));
    assert!(all.contains("\n1 failed: ") && all.contains(&tenant.name), "{all}");
    assert!(!other.contains("failed"), "{other}");
    // The riskiest, in whatever format.
    let most = sweep(&["--limit", "2"]).json();
    let counts: Vec<i64> = most
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["riskyActionCount"].as_i64().unwrap())
        .collect();
    assert_eq!(counts, [911, 5]);
}

#[tokio::test(flavor = "multi_thread")]
async fn options_that_do_not_fit_are_an_error_before_anything_is_sent() {
    let simulator = small().start().await.unwrap();
    let list = "/partner/external/v3/general/customers/batch";
    let post = ["api", "post", list, "--body", "{}"];
    for arguments in [
        [&post[..], &["--sort", "id"]].concat(),
        [&post[..], &["--jq", ".["]].concat(),
        [&post[..], &["--out", "no/such/folder/x.json"]].concat(),
        vec!["call", "retrieve_customers", "--raw", "--out", "no/such/folder/x.json"],
        vec!["customers", "list", "--columns", "x"],
        vec!["customers", "list", "--expand", "x"],
        vec!["customers", "list", "--out", "x.csv", "-o", "json"],
        vec!["actions", "sweep", "--sort", "x"],
        vec!["tenants", "list", "--columns", "x"],
    ] {
        let refused = run(aos_at(&simulator, &arguments));
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{}", refused.all());
    }
    let requests = simulator.requests();
    assert_eq!((requests.all_calls(), requests.tokens), (0, 0));
}

#[test]
fn a_count_is_sorted_by_its_number_and_the_sums_are_of_what_is_shown() {
    let demo = |arguments: &[&str]| run(aos(&[arguments, &["--demo"]].concat()));
    let list = ["customers", "list", "-o", "tsv", "--no-header", "--columns", "tenants"];
    let counts = demo(&[&list[..], &["--sort", "tenants:desc"]].concat()).stdout;
    let counts: Vec<u32> = counts.lines().map(|count| count.parse().unwrap()).collect();
    assert!(counts.is_sorted_by(|a, b| a >= b) && counts[0] > counts[counts.len() - 1]);
    let sweep = |more: &[&str]| demo(&[&["actions", "sweep", "-o", "table"], more].concat());
    let lines = |run: &Run| -> Vec<String> { run.stdout.lines().map(str::to_owned).collect() };
    let few = lines(&sweep(&["--match", "velvet-teapot-10."]));
    assert_eq!(few[few.len() - 2], "1 of 62 tenants match: 911 risky, 2,263 normal.");
    let none = lines(&sweep(&["--match", "zzz"]));
    assert_eq!(none[1], "0 of 62 tenants match: 0 risky, 0 normal.");
    assert_eq!(sweep(&["--types", "normal", "--min-risky", "3"]).code, 2);
    assert_eq!(sweep(&["--raw"]).code, 2);
    assert_eq!(demo(&["customers", "list", "--out", "customers.xslx"]).code, 2);
}
