//! `aos GROUP COMMAND`: the commands that are made from the operations.

use crate::common;

use std::path::Path;

use aos_facade::{
    Operation,
    api::{Location, OPERATIONS, TAGS},
};
use clap::{Arg, Command};
use common::{aos, aos_at, command_of, operation, run, small};
use serde_json::{Value, json};

/// The spec, for its examples.
fn bundle() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/elements.openapi.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn resolved<'a>(bundle: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(reference) => resolved(bundle, bundle.pointer(&reference[1..]).unwrap()),
        None => value,
    }
}

/// What the bundle has on an operation.
fn described<'a>(bundle: &'a Value, operation: &Operation) -> &'a Value {
    &bundle["paths"][operation.path][operation.method.as_str().to_ascii_lowercase()]
}

/// The example of each parameter, by its name on the wire.
fn example_parameters(bundle: &Value, operation: &Operation) -> Vec<(String, Vec<String>)> {
    let parameters = described(bundle, operation)["parameters"].as_array();
    let parameters = parameters.into_iter().flatten().map(|value| resolved(bundle, value));
    parameters
        .map(|parameter| {
            let schema = resolved(bundle, &parameter["schema"]);
            let found = [&parameter["example"], &schema["example"], &schema["default"]]
                .into_iter()
                .find(|example| !example.is_null());
            let values = match found {
                Some(Value::Array(values)) => values.iter().map(text).collect(),
                Some(value) => vec![text(value)],
                None if schema["type"] == "integer" => vec!["1".to_owned()],
                None if schema["type"] == "boolean" => vec!["true".to_owned()],
                None => vec!["some text".to_owned()],
            };
            (parameter["name"].as_str().unwrap().to_owned(), values)
        })
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn example_body<'a>(bundle: &'a Value, operation: &Operation) -> Option<&'a Value> {
    operation.body?;
    let body = resolved(bundle, &described(bundle, operation)["requestBody"]);
    let media = &body["content"]["application/json"];
    let example = [&media["example"], &resolved(bundle, &media["schema"])["example"]];
    Some(example.into_iter().find(|example| !example.is_null()).expect(operation.id))
}

/// The command of an operation, as it is built.
fn built(operation: &Operation) -> Command {
    let mut command = aos_cli::command();
    command.build();
    let group = command.find_subcommand(operation.tag).expect(operation.tag);
    group.find_subcommand(operation.command).expect(operation.command).clone()
}

fn flag(command: &Command, id: &str) -> Option<String> {
    let arg: &Arg = command.get_arguments().find(|arg| arg.get_id() == id)?;
    Some(format!("--{}", arg.get_long().unwrap()))
}

/// The URL that the spec describes for these parameters.
fn url(operation: &Operation, parameters: &[(String, Vec<String>)]) -> String {
    let mut path = operation.path.to_owned();
    let mut query = Vec::new();
    for parameter in operation.parameters {
        let (_, values) = parameters.iter().find(|(name, _)| name == parameter.name).unwrap();
        for value in values {
            match parameter.location {
                Location::Path => {
                    let piece = format!("{{{}}}", parameter.name);
                    path = path.replace(&piece, &aos_facade::api::encode_path(value));
                }
                _ => query.push(format!("{}={}", parameter.name, form(value))),
            }
        }
    }
    let question = if query.is_empty() { "" } else { "?" };
    format!("https://api.example{path}{question}{}", query.join("&"))
}

/// A value as a query has it.
fn form(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"*-._".contains(&byte);
    value
        .bytes()
        .map(|byte| match byte {
            b' ' => "+".to_owned(),
            byte if plain(byte) => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

/// What a dry run prints instead of secrets.
fn without_secrets(operation: &Operation, body: &Value) -> Value {
    let mut body = body.clone();
    for field in operation.body.unwrap().fields.iter().filter(|field| field.secret) {
        // Deeper ones do not occur yet; the comparison would show it.
        if let Some(value) = body.get_mut(field.name) {
            *value = json!("[redacted]");
        }
    }
    body
}

fn dry_run(arguments: &[String]) -> common::Run {
    let arguments = arguments.iter().map(String::as_str);
    let all: Vec<&str> = arguments.chain(["--dry-run", "--raw", "-o", "json", "-q"]).collect();
    let mut command = aos(&all);
    command.env("AOS_BASE_URL", "https://api.example");
    run(command)
}

#[test]
fn every_operation_has_a_command_that_takes_its_example() {
    let bundle = bundle();
    for operation in OPERATIONS {
        let command = built(operation);
        let parameters = example_parameters(&bundle, operation);
        let body = example_body(&bundle, operation);
        let mut arguments = vec![operation.tag.to_owned(), operation.command.to_owned()];
        for (name, values) in &parameters {
            let flag = flag(&command, &format!("parameter {name}")).expect(name);
            arguments.extend(values.iter().flat_map(|value| [flag.clone(), value.clone()]));
        }
        let by_body = body.map(|body| ["--body".to_owned(), body.to_string()]);
        let whole: Vec<String> =
            arguments.iter().cloned().chain(by_body.into_iter().flatten()).collect();
        let request = dry_run(&whole);
        assert_eq!((request.code, request.stderr.as_str()), (0, ""), "{whole:?}");
        let request = request.json();
        assert_eq!(request["method"], operation.method.as_str());
        assert_eq!(request["url"], url(operation, &parameters), "{}", operation.id);
        let expected = body.map(|body| without_secrets(operation, body));
        assert_eq!(request["body"], expected.unwrap_or_default(), "{}", operation.id);

        // The same with a flag for each field that has one.
        let Some(Value::Object(body)) = body else { continue };
        let mut rest = body.clone();
        let mut flags = Vec::new();
        for (name, value) in body {
            let Some(flag) = flag(&command, &format!("field {name}")) else { continue };
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            if values.is_empty() || value.is_null() {
                continue;
            }
            flags.extend(values.iter().flat_map(|value| [flag.clone(), text(value)]));
            rest.remove(name);
        }
        if flags.is_empty() {
            continue;
        }
        arguments.extend(flags);
        if !rest.is_empty() {
            arguments.extend(["--body".to_owned(), Value::Object(rest).to_string()]);
        }
        let by_flags = dry_run(&arguments);
        assert_eq!(by_flags.code, 0, "{}", by_flags.all());
        assert_eq!(by_flags.json()["body"], request["body"], "{arguments:?}");
    }
}

#[test]
fn every_command_has_a_help() {
    let overview = run(aos(&["--help"])).stdout;
    for (group, _) in TAGS {
        assert!(overview.contains(&format!("\n  {group} ")), "{overview}");
        let help = run(aos(&[group, "--help"]));
        assert_eq!(help.code, 0);
        for operation in OPERATIONS.iter().filter(|operation| operation.tag == *group) {
            assert!(
                help.stdout.contains(&format!("\n  {} ", operation.command)),
                "{}",
                help.stdout
            );
            assert!(!overview.contains(operation.path), "{overview}");
        }
    }
    let last = OPERATIONS.last().unwrap();
    for arguments in [[last.tag, last.command, "--help"], ["help", last.tag, last.command]] {
        let help = run(aos(&arguments)).stdout;
        assert!(help.contains(last.path) && help.contains("Scopes: "), "{help}");
    }
    // Without a command, the help of the group, as a mistake.
    assert_eq!(run(aos(&[last.tag])).code, 2);
}

#[test]
fn help_says_what_the_spec_says() {
    assert_run!(
        "group_command_help",
        run(aos(&["actions", operation("retrieve_risky_action_count").command, "--help"]))
    );
    assert_run!(
        "group_command_body_help",
        run(aos(&[&command_of("retrieve_customers")[..], &["-h"]].concat()))
    );
}

#[test]
fn help_lists_the_fields_without_a_flag() {
    let help = run(aos(&[&command_of("perform_tenant_action")[..], &["--help"]].concat())).stdout;
    let (_, fields) =
        help.split_once("\nFields without a flag, for --body:\n").expect("there are some");
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("group_body_fields", fields);
    });
}

#[test]
fn completions_know_the_commands_and_their_flags() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = run(aos(&["completions", shell])).stdout;
        for operation in OPERATIONS {
            assert!(script.contains(operation.command), "{shell}: {}", operation.command);
        }
        assert!(script.contains("page-size") && script.contains("dry-run"), "{shell}");
    }
    // Named values as well.
    let script = run(aos(&["completions", "bash"])).stdout;
    assert!(script.contains("normal risky"));
    assert!(run(aos(&["completions", "fish"])).stdout.contains("Germany"), "lists of codes");
    // The names of the profiles that there are.
    let folder = tempfile::tempdir().unwrap();
    let file = common::write(&folder.path().join("config.toml"), "[profiles.north-by-east]\n");
    let with_profile = run(aos(&["completions", "bash", "--config", &file])).stdout;
    assert!(!script.contains("north-by-east") && with_profile.contains("north-by-east"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_output_is_that_of_call() {
    let simulator = small().start().await.unwrap();
    let list = command_of("retrieve_customers");
    for format in ["json", "jsonl", "csv", "table"] {
        for more in [&[][..], &["--limit", "3"]] {
            let options = [&["-o", format], more].concat();
            let own =
                run(aos_at(&simulator, &[&list[..], &["--page-size", "2"], &options].concat()));
            let call = run(aos_at(
                &simulator,
                &[
                    &["call", "retrieve_customers", "--body", "{}", "-p", "pageSize=2"],
                    &options[..],
                ]
                .concat(),
            ));
            assert_eq!(own.code, 0, "{}", own.all());
            assert_eq!(own.all(), call.all());
        }
    }
    // In a pipe: lines for the rows of all pages, and the body of one page as it came.
    let raw = [&list[..], &["--page-index", "2", "--page-size", "3", "--raw"]].concat();
    let raw = run(aos_at(&simulator, &raw)).json();
    assert_eq!(raw["data"].as_array().unwrap().len(), 3);
    let rows = run(aos_at(&simulator, &list)).jsonl();
    assert_eq!(raw["data"][0], rows[3]);
    assert_eq!(rows.len(), common::SMALL);
    let ids: Vec<&str> = rows[2..4].iter().map(|row| row["id"].as_str().unwrap()).collect();
    let chosen = [&list[..], &["--customer-ids", ids[0], "--customer-ids", ids[1]]];
    assert_eq!(run(aos_at(&simulator, &chosen.concat())).jsonl(), rows[2..4]);
    let over = ["--body", r#"{"customerIds": ["none"]}"#, "--customer-ids", ids[0]];
    assert_eq!(run(aos_at(&simulator, &[&list[..], &over].concat())).jsonl(), rows[2..3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_is_known_by_all_its_names() {
    let simulator = small().start().await.unwrap();
    let customer = simulator.fleet().customers().find(|c| !c.tenants.is_empty()).unwrap();
    let [group, command] = command_of("retrieve_risky_action_count");
    let count = |kind: &str| {
        let tenant = customer.tenants[0].id.clone();
        let arguments =
            [group, command, "--customer", &customer.id, "--tenant", &tenant, "--types", kind];
        run(aos_at(&simulator, &arguments)).json()
    };
    let risky = json!({"riskyActionCount": customer.tenants[0].actions.risky});
    for kind in ["risky", "RISKY", "risky action", "risky-action", "1"] {
        assert_eq!(count(kind), risky, "{kind}");
    }
}

#[test]
fn usage_errors_come_before_anything_is_sent() {
    let customers = |arguments: &[&str]| {
        run(aos(&[&command_of("retrieve_customers")[..], &["--demo"], arguments].concat()))
    };
    assert_run!("group_bad_value", customers(&["--page-size", "101"]));
    assert_run!("group_unknown_flag", customers(&["--pagesize", "1"]));
    assert_run!("group_position", customers(&["--page-index", "2"]));
    assert_run!("group_body_is_not_an_object", customers(&["--body", "[]", "--customer-ids", "x"]));
    assert_run!("group_bad_json", customers(&["--body", "{"]));
    let [group, command] = command_of("retrieve_risky_action_count");
    assert_run!("group_missing", run(aos(&[group, command, "--customer", "c"])));
    assert_run!("group_bad_id", run(aos(&[group, command, "--customer", "c", "--tenant", ".."])));
    assert_run!(
        "group_unnamed_value",
        run(aos(&[group, command, "--customer", "c", "--tenant", "t", "--types", "odd"]))
    );
    assert_eq!(run(aos(&[group, "no-such-command"])).code, 2);
}

#[test]
fn a_dry_run_shows_the_request_and_needs_no_credential() {
    let list = command_of("retrieve_customers");
    let show = |arguments: &[&str]| run(aos(&[&list[..], &["--dry-run"], arguments].concat()));
    assert_run!("dry_run_text", show(&["--customer-ids", "a", "--page-size", "7"]));
    assert_run!("dry_run_all_json", show(&["-o", "json", "-q"]));
    // Where a page size is required, the one that is requested for all pages.
    let sized = OPERATIONS.iter().filter(|operation| operation.paging.is_some());
    let sized = sized.filter(|operation| {
        operation.parameters.iter().any(|known| known.name == "pageSize" && known.required)
    });
    for operation in sized {
        let size = operation.parameters.iter().find(|known| known.name == "pageSize").unwrap();
        let ids = operation.parameters.iter().filter(|p| p.required && p.name != "pageSize");
        let command = built(operation);
        let mut arguments = vec![operation.tag.to_owned(), operation.command.to_owned()];
        for parameter in ids {
            let flag = flag(&command, &format!("parameter {}", parameter.name)).unwrap();
            arguments.extend([flag, "1".to_owned()]);
        }
        if operation.body.is_some() {
            let bundle = bundle();
            let body = example_body(&bundle, operation).unwrap();
            arguments.extend(["--body".to_owned(), body.to_string()]);
        }
        let without = dry_run(&arguments);
        assert_eq!(without.code, 2, "{}", without.all());
        assert!(without.stderr.contains("--page-size <N>"), "{}", without.all());
        let arguments = arguments.iter().map(String::as_str).chain(["--dry-run", "-ojson", "-q"]);
        let shown = run(aos(&arguments.collect::<Vec<_>>()));
        assert_eq!(shown.code, 0, "{}", shown.all());
        let expected = format!("pageSize={}", size.maximum.unwrap());
        assert!(shown.json()["url"].as_str().unwrap().contains(&expected), "{}", shown.all());
    }
    let mut government = aos(&["call", "retrieve_customers", "--body", "{}", "--dry-run", "-q"]);
    government.env("AOS_ENVIRONMENT", "us-government");
    assert_run!("dry_run_government", run(government));
    let mut wrong = aos(&[&list[..], &["--dry-run"]].concat());
    wrong.env("AOS_ENVIRONMENT", "moon");
    assert_eq!(run(wrong).code, 1);
}
