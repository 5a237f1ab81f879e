//! What the program writes, and how it ends: full disks, pipes that do not block,
//! terminals and signals.

use crate::common;

use std::{
    fs::File,
    io::{PipeReader, Read, Write},
    os::{fd::OwnedFd, unix::process::ExitStatusExt},
    process::{Command, ExitStatus, Stdio},
};

use aos_sim::{Fault, Simulator};
use common::{aos, aos_at, small, start};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// More than a pipe holds.
async fn many_customers() -> Simulator {
    Simulator::builder().customers(1_500).start().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn stdout_that_does_not_block_gets_all_of_it() {
    let simulator = many_customers().await;
    let list = ["call", "retrieve_customers", "--body", "{}", "-o"];
    for format in ["json", "jsonl", "csv", "table"] {
        let arguments = [&list[..], &[format]].concat();
        let expected = common::run(aos_at(&simulator, &arguments)).stdout;
        let (mut reader, writer) = std::io::pipe().unwrap();
        rustix::io::ioctl_fionbio(&writer, true).unwrap();
        let mut command = aos_at(&simulator, &arguments);
        command.stdout(writer).stderr(Stdio::piped());
        let child = command.spawn().unwrap();
        // It holds the other end as well.
        drop(command);
        common::wait_until("the pipe is full", || waiting(&reader) >= 50_000);
        let mut got = String::new();
        reader.read_to_string(&mut got).unwrap();
        let run = common::Run::of(child.wait_with_output().unwrap());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{format}");
        assert!(got == expected, "{format}: {} of {} bytes", got.len(), expected.len());
    }
}

fn waiting(reader: &PipeReader) -> u64 {
    rustix::io::ioctl_fionread(reader).unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure_of_every_command() {
    for arguments in [
        &["--help"][..],
        &["--version"],
        &["help", "call"],
        &["actions", "count", "--help"],
        &["actions", "sweep", "--demo", "-o", "table"],
        &["actions", "sweep", "--demo", "-o", "json"],
        &["actions", "sweep", "--demo", "-o", "jsonl"],
        &["actions", "sweep", "--demo", "-o", "csv"],
        &["call", "retrieve_customers", "--body", "{}", "--demo"],
        &["call", "retrieve_customers", "--body", "{}", "--demo", "-o", "json"],
        &["operations"],
        &["completions", "bash"],
        &["schema", "retrieve_customers"],
        &["doctor", "--demo"],
        &["sim"],
    ] {
        let mut command = aos(arguments);
        command.stdout(File::options().write(true).open("/dev/full").unwrap());
        let run = common::Run::of(command.stderr(Stdio::piped()).output().unwrap());
        assert_eq!(run.code, 1, "{arguments:?} {}", run.all());
        assert!(
            run.stderr.starts_with("error: the output cannot be written: "),
            "{arguments:?} {}",
            run.all()
        );
    }
}

/// A terminal: the end of the program, and that of the person.
fn terminal() -> (File, File) {
    let person = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&person).unwrap();
    unlockpt(&person).unwrap();
    let name = ptsname(&person, Vec::new()).unwrap().into_string().unwrap();
    let program = File::options().read(true).write(true).open(name).unwrap();
    (program, File::from(person))
}

/// Runs with stdin, stdout and stderr on a terminal, and returns what is on it.
fn on_terminal(command: Command) -> (ExitStatus, String) {
    typed(command, &[])
}

#[test]
fn a_terminal_has_colours_unless_they_are_not_wanted() {
    for arguments in [
        &["actions", "sweep", "--demo", "-q", "--types", "risky"][..],
        &["customers", "list", "--demo"],
        &["--help"],
        &["actions", "count", "--help"],
        &["actions", "sweep", "--no-such-flag"],
    ] {
        let escapes = |settings: &[(&str, &str)]| {
            let mut command = aos(arguments);
            command.env("TERM", "xterm-256color").envs(settings.iter().copied());
            on_terminal(command).1.contains('\u{1b}')
        };
        assert!(escapes(&[]), "{arguments:?}");
        assert!(escapes(&[("NO_COLOR", "")]), "{arguments:?}: an empty one is none");
        for setting in [("TERM", "dumb"), ("NO_COLOR", "1")] {
            assert!(!escapes(&[setting]), "{arguments:?} {setting:?}");
        }
    }
}

#[test]
fn lines_are_drawn_in_the_characters_of_the_locale() {
    let sweep = |locale: &str| {
        let mut command = aos(&["actions", "sweep", "--demo", "--types", "risky"]);
        command.env("TERM", "xterm").env("LC_ALL", locale);
        on_terminal(command).1
    };
    let (ascii, unicode) = (sweep("C"), sweep("C.UTF-8"));
    // The names of the demo are in ASCII.
    assert!(ascii.is_ascii() && ascii.contains("----"), "{ascii}");
    assert!(unicode.contains("────"), "{unicode}");
}

/// A sweep that has printed two rows, and waits for the third.
async fn waiting_sweep(change: impl FnOnce(&mut Command)) -> (Simulator, std::process::Child) {
    let fleet = aos_sim::Fleet::with_customers(7, common::SMALL);
    let tenants: Vec<_> = fleet.customers().flat_map(|customer| customer.tenants).collect();
    let hang = Fault::hang().tenant(&tenants[2].id);
    let simulator = small().fault(hang.clone()).start().await.unwrap();
    let arguments = ["actions", "sweep", "--concurrency", "1", "-o", "json"];
    let mut command = aos_at(&simulator, &arguments);
    change(&mut command);
    let child = start(command);
    common::wait_until("the third tenant is called", || hang.hits() == 1);
    (simulator, child)
}

#[tokio::test(flavor = "multi_thread")]
async fn sigterm_keeps_complete_rows() {
    let (_simulator, child) = waiting_sweep(|_| {}).await;
    common::kill(&child, "TERM");
    let run = common::Run::of(child.wait_with_output().unwrap());
    assert_eq!((run.code, run.json().as_array().unwrap().len()), (143, 2), "{}", run.all());
    assert_eq!(run.stderr, "interrupted: the sweep is incomplete: 2 rows\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn sighup_counts_with_a_terminal_only() {
    let (program, _person) = terminal();
    let (_simulator, child) = waiting_sweep(|command| {
        command.stdin(program);
    })
    .await;
    common::kill(&child, "HUP");
    let run = common::Run::of(child.wait_with_output().unwrap());
    assert_eq!((run.code, run.json().as_array().unwrap().len()), (129, 2), "{}", run.all());

    // As a program without a handler.
    let (_simulator, child) = waiting_sweep(|_| {}).await;
    common::kill(&child, "HUP");
    assert_eq!(child.wait_with_output().unwrap().status.signal(), Some(1));

    // With `nohup` it goes on.
    let (_simulator, child) = waiting_sweep(|command| {
        let mut nohup = Command::new("nohup");
        nohup.arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => nohup.env(name, value),
                None => nohup.env_remove(name),
            };
        }
        nohup.stdin(Stdio::null());
        *command = nohup;
    })
    .await;
    common::kill(&child, "HUP");
    common::kill(&child, "TERM");
    let run = common::Run::of(child.wait_with_output().unwrap());
    assert_eq!((run.code, run.json().as_array().unwrap().len()), (143, 2), "{}", run.all());
}

/// What is typed on a terminal, each text when the one before was answered; and all that is
/// seen there.
fn typed(mut command: Command, lines: &[(&str, &str)]) -> (ExitStatus, String) {
    let (program, mut person) = terminal();
    let same = || OwnedFd::from(program.try_clone().unwrap());
    command.stdin(same()).stdout(same()).stderr(same());
    let mut child = command.spawn().unwrap();
    drop(command);
    drop(program);
    let (mut seen, mut piece) = (String::new(), [0; 4096]);
    for (question, answer) in lines {
        while !seen.contains(question) {
            let read = person.read(&mut piece).unwrap_or_else(|error| panic!("{error}: {seen}"));
            seen.push_str(std::str::from_utf8(&piece[..read]).unwrap());
        }
        writeln!(person, "{answer}").unwrap();
    }
    let mut rest = Vec::new();
    // The end of a terminal is an error on Linux, and what came before is read.
    let _ = person.read_to_end(&mut rest);
    (child.wait().unwrap(), seen + &String::from_utf8(rest).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_is_sent_after_a_yes_on_a_terminal() {
    let simulator = small().start().await.unwrap();
    let customer = simulator.fleet().customers().find(|it| !it.tenants.is_empty()).unwrap();
    let customer_id = format!("customerId={}", customer.id);
    let tenant_id = format!("tenantId={}", customer.tenants[0].id);
    let user = "userId=5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35";
    let body = r#"{"userPrincipalName": "lead@contoso.example"}"#;
    let ids = ["-p", &customer_id, "-p", &tenant_id, "-p", user, "--body", body];
    let call = [&["call", "update_user_manager"], &ids[..]].concat();
    // There is no such user, which the service says in the end.
    for (answer, end, calls) in
        [("n", "nothing was sent", 0), ("", "nothing was sent", 0), ("y", "404", 1)]
    {
        let (status, seen) = typed(aos_at(&simulator, &call), &[("[y/N]", answer)]);
        let sent = simulator.requests().all_calls();
        assert_eq!((status.code(), sent), (Some(1), calls), "{answer:?}: {seen}");
        assert!(seen.contains(end), "{answer:?}: {seen}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_asked_for_a_profile_and_the_secret_is_not_shown() {
    const SECRET: &str = "hunter2-typed-by-a-person";
    let simulator = small().client_secret(SECRET.into()).start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    let add = ["auth", "add", "north", "--base-url", simulator.base_url(), "--token-url"];
    let add = [&add[..], &[simulator.token_url(), "--config", config.to_str().unwrap()]].concat();
    let questions = [
        ("Client id", simulator.client_id()),
        ("File with certificate", ""),
        ("Client secret", SECRET),
    ];
    let (status, seen) = typed(aos(&add), &questions);
    assert!(status.success(), "{seen}");
    assert!(!seen.contains(SECRET), "{seen}");
    let list = common::run(aos(&["customers", "list", "--config", config.to_str().unwrap()]));
    assert_eq!(list.code, 0, "{}", list.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_confirms_with_the_profile_in_sight() {
    let write = ["users", "update-manager", "--customer", "c", "--tenant", "t", "--user", "u"];
    let write = [&write[..], &["--user-principal-name", "x@contoso.example", "--demo"]].concat();
    let (status, seen) = typed(aos(&write), &[("[y/N]", "n")]);
    assert_eq!(status.code(), Some(1), "{seen}");
    assert!(seen.contains("settings") && seen.contains("demo"), "{seen}");
    assert!(seen.contains("nothing was sent"), "{seen}");
}
