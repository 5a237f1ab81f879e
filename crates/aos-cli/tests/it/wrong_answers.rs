//! Every operation with every wrong or odd response, through the program: its exit code
//! and its words are those of the class that the typed and JSON calls end in. The table
//! is that of the tests of `aos-facade`.

#[path = "../../../aos-facade/tests/it/wrong_answers/answers.rs"]
#[allow(dead_code, reason = "the tests of the facade use more of it")]
pub(crate) mod answers;
#[path = "../../../aos-facade/tests/it/common/specification.rs"]
#[allow(dead_code, reason = "the tests of the facade use more of it")]
pub(crate) mod specification;

use std::{collections::BTreeSet, process::Command, sync::Arc};

use crate::common::{Run, aos, run};
use answers::{Answer, Class, Meaning, answers, body_for};
use aos_facade::{Operation, api::OPERATIONS};
use httpmock::MockServer;
use serde_json::json;
use specification::Specification;

/// A process takes longer than a call, so each operation gets every eighth answer, of
/// which each other operation begins with another; half of them by `aos call`, and half by
/// the operation's own command.
const EVERY: usize = 8;

/// A call of the program, and the response to it.
struct Case {
    operation: &'static Operation,
    answer: Answer,
    arguments: Vec<String>,
}

/// The flag of a parameter in the operation's own command.
pub(crate) fn flag(program: &clap::Command, operation: &Operation, name: &str) -> String {
    let group = program.find_subcommand(operation.tag).expect(operation.tag);
    let command = group.find_subcommand(operation.command).expect(operation.command);
    let id = format!("parameter {name}");
    let flag = command.get_arguments().find(|flag| flag.get_id() == &*id);
    flag.and_then(|flag| flag.get_long()).expect(name).to_owned()
}

fn cases() -> Vec<Case> {
    let specification = Specification::read();
    let mut program = aos_cli::command();
    program.build();
    let mut cases = Vec::new();
    for (index, operation) in OPERATIONS.iter().enumerate() {
        let answers = answers(operation, specification.success(operation.id).example);
        let (parameters, body) = specification.arguments(operation);
        let mut by_id = vec!["call".to_owned(), operation.id.to_owned()];
        let mut own = vec![operation.tag.to_owned(), operation.command.to_owned()];
        for (name, value) in parameters {
            by_id.extend(["-p".to_owned(), format!("{name}={value}")]);
            own.extend([format!("--{}", flag(&program, operation, name)), value]);
        }
        let mut arguments = Vec::new();
        arguments.extend(body.into_iter().flat_map(|body| ["--body".to_owned(), body.to_string()]));
        // All pages of a list, or one as it came.
        let pages = if index % 3 == 0 { &["--raw"][..] } else { &["-ojsonl", "--expand=none"] };
        let pages = operation.paging.iter().flat_map(|_| pages);
        arguments.extend(pages.map(|&argument| argument.to_owned()));
        arguments.extend((!operation.read_only).then(|| "--yes".to_owned()));
        let chosen = answers.into_iter().skip(index % EVERY).step_by(EVERY);
        cases.extend(chosen.enumerate().map(|(number, answer)| {
            // Each answer comes both ways.
            let way = [&by_id, &own][(index / EVERY + number) % 2];
            Case { operation, answer, arguments: [&way[..], &arguments[..]].concat() }
        }));
    }
    cases
}

/// A service that responds below `/0`, `/1` and so on as each case says.
fn service(cases: &Arc<Vec<Case>>) -> MockServer {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.path("/token");
        then.json_body(json!({"access_token": "hunter2-access-token", "expires_in": 3600}));
    });
    let cases = Arc::clone(cases);
    server.mock(|when, then| {
        when.any_request();
        then.respond_with(move |request| {
            let index = request.uri().path().split('/').nth(1).and_then(|index| index.parse().ok());
            let index: usize = index.expect("the path begins with the number of the case");
            let Case { operation, answer, .. } = &cases[index];
            let body = body_for(operation, &answer.body, request.uri_str());
            let mut response = http::Response::builder().status(answer.status);
            if let Some(location) = answer.location {
                response = response.header("location", location);
            }
            response.body(body).expect("a response").into()
        });
    });
    server
}

/// The program with the arguments of a case.
fn command(server: &MockServer, index: usize, case: &Case) -> Command {
    let mut command = aos(&case.arguments.iter().map(String::as_str).collect::<Vec<_>>());
    command
        .env("AOS_BASE_URL", server.url(format!("/{index}")))
        .env("AOS_TOKEN_URL", server.url("/token"))
        .env("AOS_CLIENT_ID", "client")
        .env("AOS_CLIENT_SECRET", "secret");
    command
}

/// What is wrong with a run, if anything.
fn problem(case: &Case, run: &Run) -> Option<String> {
    let expected = case.answer.meaning.class(case.operation);
    let (code, words) = match (expected, case.answer.meaning) {
        (Class::Success, Meaning::Accepted) => (0, "and not finished"),
        (Class::Success, _) => (0, ""),
        (Class::OddRows, _) => (3, "failed to decode the 200 OK response at "),
        (Class::Rejected, _) => (1, "the service returned 20"),
        (Class::NotUnderstood, _) => (1, "failed to decode the 20"),
        (Class::OutcomeUnknown, _) => (6, "whether it took effect is not known"),
    };
    let is_error = run.stderr.contains("error: ");
    let rows = match case.answer.meaning {
        // As it came, with all rows.
        Meaning::OddRows { .. } if case.arguments.iter().any(|it| it == "--raw") => true,
        Meaning::OddRows { good } => run.stdout.lines().count() == good,
        Meaning::Documented if case.operation.response.is_some() => !run.stdout.is_empty(),
        // What is not a success prints no rows; a rejection may print the response.
        _ if expected == Class::Success || expected == Class::Rejected => true,
        _ => run.stdout.is_empty(),
    };
    let fine = run.code == code && run.stderr.contains(words) && is_error == (code != 0) && rows;
    (!fine).then(|| {
        let Case { operation, answer, .. } = case;
        let all = run.all();
        format!(
            "{}, {}: {:.200}\n  not {expected:?}: {all:.900}",
            operation.id, answer.name, answer.body
        )
    })
}

#[test]
fn wrong_answers_end_the_program_as_they_end_a_call() {
    let cases = Arc::new(cases());
    let server = service(&cases);
    let numbered: Vec<(usize, &Case)> = cases.iter().enumerate().collect();
    let problems: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..4)
            .map(|worker| {
                let (numbered, server) = (&numbered, &server);
                scope.spawn(move || {
                    let own = numbered.iter().skip(worker).step_by(4);
                    own.filter_map(|(index, case)| {
                        problem(case, &run(command(server, *index, case)))
                    })
                    .collect::<Vec<_>>()
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("no one panics")).collect()
    });
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
    let called: BTreeSet<&str> = cases.iter().map(|case| case.operation.id).collect();
    assert_eq!(called.len(), OPERATIONS.len());
    let names = |cases: &[Case]| cases.iter().map(|case| case.answer.name).collect::<BTreeSet<_>>();
    assert!(
        names(&cases).len() >= 30,
        "each answer comes with some operation: {:?}",
        names(&cases)
    );
}
