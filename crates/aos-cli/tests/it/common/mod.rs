//! Runs the binary, in an environment without settings, and puts all of its
//! output into one text to compare.

use std::{
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use aos_facade::{ExposeSecret, Operation};
use aos_sim::{Builder, Simulator};
use httpmock::MockServer;
use serde_json::json;

/// The program with these arguments and none of the settings that the person
/// who runs the tests may have.
pub(crate) fn aos(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aos"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("AOS_") {
            command.env_remove(name);
        }
    }
    // No config.toml and no history of the person's.
    command.env("AOS_HISTORY", "off");
    command.env("XDG_CONFIG_HOME", "/nonexistent").env_remove("APPDATA");
    let colours = ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"];
    for name in ["COLUMNS", "LC_ALL", "LC_CTYPE", "LANG"].into_iter().chain(colours) {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

/// The program with the settings of a simulator.
pub(crate) fn aos_at(simulator: &Simulator, arguments: &[&str]) -> Command {
    let mut command = aos(arguments);
    command
        .env("AOS_BASE_URL", simulator.base_url())
        .env("AOS_TOKEN_URL", simulator.token_url())
        .env("AOS_CLIENT_ID", simulator.client_id())
        .env("AOS_CLIENT_SECRET", simulator.client_secret().expose_secret());
    command
}

/// The program at a service that has these customers.
pub(crate) fn aos_with_customers(
    server: &MockServer,
    customers: &serde_json::Value,
    arguments: &[&str],
) -> Command {
    let count = customers.as_array().unwrap().len();
    server.mock(|when, then| {
        when.path("/token");
        then.json_body(json!({"access_token": "hunter2-access-token", "expires_in": 3600}));
    });
    server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(json!({"data": customers, "metadata": {"totalCount": count}}));
    });
    let mut command = aos(arguments);
    command
        .env("AOS_BASE_URL", server.base_url())
        .env("AOS_TOKEN_URL", server.url("/token"))
        .env("AOS_CLIENT_ID", "client")
        .env("AOS_CLIENT_SECRET", "secret");
    command
}

/// Customers of the small fleet.
pub(crate) const SMALL: usize = 8;

/// A small fleet, always the same. One customer has no tenants.
pub(crate) fn small() -> Builder {
    Simulator::builder().customers(SMALL).seed(7)
}

/// An operation of the specification.
pub(crate) fn operation(id: &str) -> &'static Operation {
    Operation::find(id).unwrap_or_else(|| panic!("there is no operation {id}"))
}

/// The arguments that name an operation's own command.
pub(crate) fn command_of(id: &str) -> [&'static str; 2] {
    let operation = operation(id);
    [operation.tag, operation.command]
}

/// A finished run.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs to the end.
pub(crate) fn run(mut command: Command) -> Run {
    Run::of(command.output().unwrap())
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("no signal ended it"),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// All of it in one text.
    pub(crate) fn all(&self) -> String {
        format!(
            "exit code: {}\n----- stdout -----\n{}----- stderr -----\n{}",
            self.code, self.stdout, self.stderr
        )
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.all()))
    }

    /// The lines of stdout, each as JSON.
    pub(crate) fn jsonl(&self) -> Vec<serde_json::Value> {
        assert!(self.stdout.is_empty() || self.stdout.ends_with('\n'), "{}", self.all());
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// Compares the output of a run with the stored text of this name; ports and
/// request ids differ from run to run, and lists of all operations or groups grow.
#[macro_export]
macro_rules! assert_run {
    ($name:literal, $run:expr) => {
        insta::with_settings!({
            omit_expression => true,
            prepend_module_to_snapshot => false,
            filters => vec![
                (r"127\.0\.0\.1:\d+", "127.0.0.1:[port]"),
                // The system's words.
                (r"cannot be read: .*", "cannot be read: [reason]"),
                (r"request id [0-9a-f-]{36}", "request id [id]"),
                (r"Read \d+ \w+ \d{4} \d\d:\d\d [+-]\d\d:\d\d in \d+ m?s", "Read [time] in [duration]"),
                (r"of \d+ \w+ \d{4} \d\d:\d\d [+-]\d\d:\d\d", "of [time]"),
                (r"request-id [0-9a-f-]{36}", "request-id [id]"),
                (r"\d\d:\d\d:\d\d\.\d{3}", "[time]"),
                (r"until \d\d:\d\d:\d\d", "until [time]"),
                (r" \d+ ms\b", " [some] ms"),
                (r"expires \d{4}-\d\d-\d\d \([\d,]+ days\)", "expires [day]"),
                (r"client [0-9a-f-]{24,}\w*", "client [id]"),
                (r"(?s)Groups of operations:\n.*?\n\n", "Groups of operations:\n  [groups]\n\n"),
            ],
        }, { insta::assert_snapshot!($name, $run.all()) })
    };
}

/// Starts a program whose output is read while it runs.
pub(crate) fn start(mut command: Command) -> Child {
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// What Ctrl-C sends.
#[cfg(unix)]
pub(crate) fn interrupt(child: &Child) {
    kill(child, "INT");
}

/// Sends a signal.
#[cfg(unix)]
pub(crate) fn kill(child: &Child, signal: &str) {
    let arguments = ["-s", signal, &child.id().to_string()];
    assert!(Command::new("kill").args(arguments).status().unwrap().success());
}

/// Waits until something is so.
pub(crate) fn wait_until(what: &str, mut so: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !so() {
        assert!(Instant::now() < end, "never came: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Writes a file for a test.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> String {
    std::fs::write(path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}
