//! Processes beside the benchmark: the simulator, and each sweep.

use std::{
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use aos_facade::{Credential, Elements, LearnedRate, SecretString};

/// Variables that tell a child where the simulator is.
const VARIABLES: [&str; 4] =
    ["AOS_BENCH_BASE_URL", "AOS_BENCH_TOKEN_URL", "AOS_BENCH_CLIENT_ID", "AOS_BENCH_SECRET"];

/// A simulator in a process of its own.
pub struct Served {
    child: Option<Child>,
    settings: [String; 4],
}

impl Served {
    /// Starts a simulator with this many tenants and this latency.
    pub fn start(tenants: usize, latency: Duration) -> Self {
        let mut child = Command::new(program())
            .args(["serve", &tenants.to_string(), &latency.as_millis().to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the simulator starts");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let settings = VARIABLES.map(|_| lines.next().expect("a line").expect("text"));
        Self { child: Some(child), settings }
    }

    /// The simulator that the parent has started.
    pub fn inherited() -> Self {
        let settings = VARIABLES.map(|name| std::env::var(name).expect("set by the parent"));
        Self { child: None, settings }
    }

    pub fn base_url(&self) -> &str {
        &self.settings[0]
    }

    pub fn token_url(&self) -> &str {
        &self.settings[1]
    }

    pub fn client_id(&self) -> &str {
        &self.settings[2]
    }

    pub fn secret(&self) -> &str {
        &self.settings[3]
    }

    /// A client of it.
    pub fn elements(&self, concurrency: usize) -> Elements {
        let secret = SecretString::from(self.secret());
        Elements::builder()
            .base_url(self.base_url())
            .token_url(self.token_url())
            .credential(Credential::client_secret(self.client_id(), secret))
            .concurrency(concurrency)
            // As a run before has found it: in its first seconds a client is slow, to find out.
            .learned_rate(LearnedRate::new(1e9))
            .build()
            .expect("the settings are complete")
    }

    /// Tells a command where the simulator is, for [`inherited`](Self::inherited).
    pub fn configure<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.envs(VARIABLES.iter().zip(&self.settings))
    }

    /// Runs this program as a child in another role; returns what it prints.
    pub fn run_child(&self, role: &str) -> String {
        let mut command = Command::new(program());
        let output = self
            .configure(command.arg(role))
            .stderr(Stdio::inherit())
            .output()
            .expect("the child starts");
        assert!(output.status.success(), "the child failed");
        String::from_utf8(output.stdout).expect("text")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// This program, to be run in another role.
pub fn program() -> PathBuf {
    std::env::current_exe().expect("this program has a path")
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime")
}

/// The role of the simulator: serves until the parent is gone.
pub fn serve(tenants: usize, latency: Duration) {
    runtime().block_on(async {
        let mut builder = aos_sim::Simulator::builder().tenants(tenants);
        if !latency.is_zero() {
            builder = builder.fault(aos_sim::Fault::latency(latency));
        }
        let simulator = builder.start().await.expect("a free port on loopback");
        let secret = simulator.client_secret();
        println!("{}\n{}", simulator.base_url(), simulator.token_url());
        println!("{}\n{}", simulator.client_id(), secrecy::ExposeSecret::expose_secret(&secret));
        // Ends with the parent, however the parent ends.
        let parent = tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0]));
        let _ = parent.await;
    });
}

/// The most memory that this process has had, in bytes; known on Linux only.
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}
