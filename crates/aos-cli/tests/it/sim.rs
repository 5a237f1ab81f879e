//! `aos sim`, `aos completions` and the help.

use crate::common;

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command},
};

use aos_facade::api::OPERATIONS;
use common::{aos, run, start};

/// A running `aos sim` with the settings that it printed.
struct Sim {
    child: Child,
    out: BufReader<ChildStdout>,
    settings: Vec<(String, String)>,
    text: String,
}

impl Sim {
    fn start(command: Command) -> Self {
        let mut child = start(command);
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (mut text, mut settings) = (String::new(), Vec::new());
        // The line that takes other settings away is the last.
        while !text.ends_with("\nunset AOS_PROFILE\n") {
            let mut line = String::new();
            assert_ne!(out.read_line(&mut line).unwrap(), 0, "it ended after {text:?}");
            if let Some((name, value)) =
                line.trim_end().strip_prefix("export ").and_then(|setting| setting.split_once('='))
            {
                settings.push((name.to_owned(), value.trim_matches('\'').to_owned()));
            }
            text.push_str(&line);
        }
        Self { child, out, settings, text }
    }

    fn run(&self, arguments: &[&str]) -> common::Run {
        let mut command = aos(arguments);
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        run(command)
    }
}

impl Drop for Sim {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_settings_it_prints_are_those_of_the_other_commands() {
    let sim = Sim::start(aos(&["sim", "--customers", &common::SMALL.to_string(), "--seed", "7"]));
    let names: Vec<&str> = sim.settings.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["AOS_BASE_URL", "AOS_TOKEN_URL", "AOS_CLIENT_ID", "AOS_CLIENT_SECRET"]);
    assert_eq!(sim.run(&["doctor"]).code, 0);
    let sweep = sim.run(&["actions", "sweep", "--concurrency", "1", "-o", "table"]);
    // The fleet of the same seed and size is the same wherever it runs.
    assert_run!("sweep_table", sweep);
}

#[test]
fn tenants_faults_and_speed_are_as_given() {
    let faults = ["--fault", "503@retrieve_risky_action_count*1", "--fault", "latency=1s..2s"];
    let size = ["sim", "--tenants", "33", "--speed", "1000"];
    let sim = Sim::start(aos(&[&size, &faults[..]].concat()));
    let sweep = sim.run(&["actions", "sweep", "--max-attempts", "1"]);
    let rows = sweep.jsonl();
    let tenants = rows.iter().filter(|row| !row["tenantId"].is_null()).count();
    let failed = rows.iter().filter(|row| !row["error"].is_null()).count();
    assert_eq!((sweep.code, tenants, failed), (3, 33, 1), "{}", sweep.all());
}

#[test]
fn a_given_client_is_taken() {
    let mut command = aos(&["sim"]);
    command.env("AOS_CLIENT_ID", "my-own").env("AOS_CLIENT_SECRET", "my-own-secret");
    let mut sim = Sim::start(command);
    assert!(sim.text.contains("export AOS_CLIENT_ID='my-own'\n"), "{}", sim.text);
    assert!(sim.text.contains("# AOS_CLIENT_SECRET stays as it is set.\n"), "{}", sim.text);
    sim.settings.push(("AOS_CLIENT_SECRET".to_owned(), "my-own-secret".to_owned()));
    assert_eq!(sim.run(&["doctor"]).code, 0);
}

#[test]
fn a_certificate_is_accepted() {
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
    let params = rcgen::CertificateParams::new(vec!["elements.example".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let directory = tempfile::tempdir().unwrap();
    let both = format!("{}{}", key.serialize_pem(), certificate.pem());
    let both = common::write(&directory.path().join("it's both.pem"), both);
    let public = common::write(&directory.path().join("public.der"), certificate.der());

    let mut sim = Sim::start(aos(&["sim", "--certificate", &public]));
    assert!(sim.text.contains("export AOS_CLIENT_SECRET="), "{}", sim.text);
    sim.settings.retain(|(name, _)| name != "AOS_CLIENT_SECRET");
    sim.settings.push(("AOS_CERTIFICATE".to_owned(), both.clone()));
    assert_eq!(sim.run(&["doctor"]).code, 0);

    // With the key at hand, the settings are whole without a secret.
    let sim = Sim::start(aos(&["sim", "--certificate", &both]));
    assert!(!sim.text.contains("export AOS_CLIENT_SECRET="), "{}", sim.text);
    let file = common::write(&directory.path().join("sim.env"), &sim.text);
    if cfg!(unix) {
        let script = format!(". '{file}' && exec \"$0\" doctor");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_aos")]).env("AOS_CLIENT_SECRET", "old");
        assert_eq!(run(shell).code, 0);
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_is_a_success() {
    use std::io::Read;
    let mut sim =
        Sim::start(aos(&["sim", "--customers", &common::SMALL.to_string(), "--seed", "7"]));
    assert_eq!(sim.run(&["doctor", "customers"]).code, 0);
    let scopes: std::collections::BTreeSet<_> = OPERATIONS
        .iter()
        .filter(|known| known.tag == "customers")
        .map(|known| known.scopes)
        .collect();
    common::interrupt(&sim.child);
    let status = sim.child.wait().unwrap();
    assert_eq!(status.code(), Some(0));
    let mut rest = String::new();
    sim.out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
    let mut stderr = String::new();
    sim.child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    let lines: Vec<&str> = stderr.lines().collect();
    assert!(
        lines[0].starts_with("note: the simulator listens on http://127.0.0.1:")
            && lines[0].ends_with(&format!(
                " with {} customers and {} tenants; Ctrl-C ends it",
                common::SMALL,
                aos_sim::Fleet::with_customers(7, common::SMALL).tenant_count(),
            )),
        "{stderr}"
    );
    assert_eq!(
        lines[1],
        format!("note: the simulator received 1 call and {} token requests", scopes.len())
    );
}

#[test]
fn usage_errors_are_reported() {
    assert_run!("bad_fault", run(aos(&["sim", "--fault", "sunshine"])));
    assert_run!("two_sizes", run(aos(&["sim", "--customers", "1", "--tenants", "1"])));
    assert_run!("no_certificate_file", run(aos(&["sim", "--certificate", "no/such.pem"])));
    assert_run!("bad_speed", run(aos(&["sim", "--speed", "0"])));
    let directory = tempfile::tempdir().unwrap();
    let file = common::write(&directory.path().join("no.pem"), "no certificate");
    let unusable = run(aos(&["sim", "--certificate", &file]));
    assert_eq!((unusable.code, unusable.stdout.as_str()), (1, ""), "{}", unusable.all());
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let busy = run(aos(&["sim", "--port", &port]));
    assert_eq!(busy.code, 1, "{}", busy.all());
    assert!(busy.stderr.starts_with("error: the simulator cannot listen on "), "{}", busy.stderr);
}

#[test]
fn every_shell_has_its_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = run(aos(&["completions", shell]));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}");
        for word in ["sweep", "retrieve_customers", "retrieve_risky_action_count", "jsonl"] {
            // Values are completed by these two only.
            if word == "sweep" || matches!(shell, "bash" | "zsh") {
                assert!(run.stdout.contains(word), "{word} in {shell}");
            }
        }
    }
    assert_eq!(run(aos(&["completions", "cmd"])).code, 2);
}

#[test]
fn the_help_names_commands_settings_and_exit_codes() {
    assert_run!("help", run(aos(&["--help"])));
    assert_run!("no_command", run(aos(&[])));
    let call = run(aos(&["call", "--help"]));
    for operation in aos_facade::api::OPERATIONS {
        assert!(call.stdout.contains(operation.id), "{}", call.all());
    }
    for command in [&["actions", "sweep"][..], &["call"], &["schema"], &["sim"], &["completions"]] {
        let help = run(aos(&[command, &["--help"]].concat()));
        assert!(help.stdout.contains("Example"), "{command:?} {}", help.all());
    }
    assert_eq!(run(aos(&["--version"])).stdout, concat!("aos ", env!("CARGO_PKG_VERSION"), "\n"));
}
