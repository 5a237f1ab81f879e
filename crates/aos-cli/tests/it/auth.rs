//! Settings, authentication and `aos doctor`.

use crate::common;

use std::path::PathBuf;

use aos_facade::{ExposeSecret, SecretString};
use aos_sim::{Fault, Simulator};
use common::{aos, aos_at, run, small, write};
use p12_keystore::{KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};

/// Of two groups, so that the output stays when the API grows elsewhere.
const CHECK: [&str; 3] = ["doctor", "actions", "customers"];

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_says_of_each_part_whether_it_works() {
    let simulator = small().start().await.unwrap();
    assert_run!("doctor_table", run(aos_at(&simulator, &[&CHECK[..], &["-o", "table"]].concat())));
    let rows = run(aos_at(&simulator, &CHECK)).jsonl();
    let checks: Vec<&str> = rows.iter().map(|row| row["check"].as_str().unwrap()).collect();
    assert_eq!(checks, ["config", "api", "credentials", "clock", "token", "scopes", "read"]);
    assert!(rows.iter().all(|row| row["state"] == "ok"), "{rows:?}");
    assert_run!("doctor_demo", run(aos(&[&CHECK[..], &["--demo", "-o", "table"]].concat())));
    assert_eq!(run(aos(&["doctor", "no-group", "--demo"])).code, 2);
    // A misspelt variable is said.
    let mut misspelt = aos_at(&simulator, &CHECK);
    misspelt.env("AOS_CLIENT_SECRETS", "hunter2");
    let misspelt = run(misspelt);
    assert!(misspelt.stderr.contains("AOS_CLIENT_SECRETS is no variable"), "{}", misspelt.all());
    assert!(misspelt.code == 0 && !misspelt.all().contains("hunter2"), "{}", misspelt.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_names_scopes_that_are_not_granted() {
    let simulator = small().grant(["elements.customers.read.all"]).start().await.unwrap();
    let table = [&CHECK[..], &["-o", "table"]].concat();
    assert_run!("doctor_scope_rejected", run(aos_at(&simulator, &table)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_fails_everything() {
    let simulator = small().start().await.unwrap();
    let with_wrong = |arguments: &[&str]| {
        let mut command = aos_at(&simulator, arguments);
        command.env("AOS_CLIENT_SECRET", "wrong-secret");
        run(command)
    };
    assert_run!("doctor_wrong_secret", with_wrong(&[&CHECK[..], &["-o", "table"]].concat()));
    assert_run!("sweep_wrong_secret", with_wrong(&["actions", "sweep", "-o", "csv"]));
}

#[test]
fn missing_settings_are_named() {
    assert_run!("no_settings", run(aos(&["actions", "sweep"])));
    let with = |settings: &[(&str, &str)]| {
        let mut command = aos(&["customers", "list"]);
        command.envs(settings.iter().copied());
        run(command)
    };
    assert_run!("only_client_id", with(&[("AOS_CLIENT_ID", "id")]));
    assert_run!("only_secret", with(&[("AOS_CLIENT_SECRET", "hidden-secret")]));
    assert_run!(
        "two_credentials",
        with(&[
            ("AOS_CLIENT_ID", "id"),
            ("AOS_CLIENT_SECRET", "hidden-secret"),
            ("AOS_CERTIFICATE", "file.pem"),
        ])
    );
    assert_run!(
        "unknown_environment",
        with(&[
            ("AOS_CLIENT_ID", "id"),
            ("AOS_CLIENT_SECRET", "hidden-secret"),
            ("AOS_ENVIRONMENT", "moon"),
        ])
    );
    assert_run!(
        "base_url_alone",
        with(&[
            ("AOS_CLIENT_ID", "id"),
            ("AOS_CLIENT_SECRET", "hidden-secret"),
            ("AOS_BASE_URL", "https://elements.example"),
        ])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secret_may_be_in_a_file() {
    let simulator = small().start().await.unwrap();
    let directory = tempfile::tempdir().unwrap();
    let secret = simulator.client_secret();
    let file = write(&directory.path().join("secret"), format!("{}\n", secret.expose_secret()));
    let mut command = aos_at(&simulator, &CHECK);
    command.env_remove("AOS_CLIENT_SECRET").env("AOS_CLIENT_SECRET_FILE", file);
    assert_eq!(run(command).code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_body_of_an_error_is_logged_where_much_is_logged() {
    let simulator = small().fault(Fault::status(400)).start().await.unwrap();
    let stderr = |verbose| {
        let call = ["call", "retrieve_customers", "--body", "{}", verbose];
        run(aos_at(&simulator, &call)).stderr
    };
    assert!(stderr("-vvv").contains("statusCode"), "{}", stderr("-vvv"));
    assert!(!stderr("-v").contains("statusCode"), "{}", stderr("-v"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_is_printed_has_a_secret() {
    const SECRET: &str = "do-not-print-this-secret";
    let builder = || small().client_secret(SecretString::from(SECRET));
    let fine = builder().start().await.unwrap();
    let failing = builder().fault(Fault::status(500).anywhere()).start().await.unwrap();
    for simulator in [&fine, &failing] {
        for arguments in [
            &["doctor", "-vvv"][..],
            &["doctor", "-vvv", "-o", "table"],
            &["actions", "sweep", "-vvv"],
            &["call", "retrieve_customers", "--body", "{}", "-vvv"],
        ] {
            let arguments = [arguments, &["--max-attempts", "1"]].concat();
            let run = run(aos_at(simulator, &arguments));
            assert!(!run.stderr.is_empty(), "-vvv logs something");
            for secret in [SECRET, "Bearer", "access_token"] {
                assert!(!run.all().contains(secret), "{secret} in {}", run.all());
            }
        }
    }
    // A simulator that was given its secret does not repeat it.
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out");
    let mut command = aos(&["sim"]);
    command
        .env("AOS_CLIENT_SECRET", SECRET)
        .stdout(std::fs::File::create(&path).unwrap())
        .stderr(std::process::Stdio::null());
    let mut child = command.spawn().unwrap();
    common::wait_until("the simulator prints its settings", || {
        std::fs::read_to_string(&path).unwrap().contains("unset")
    });
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!std::fs::read_to_string(&path).unwrap().contains(SECRET));
}

struct CertificateFiles {
    _directory: tempfile::TempDir,
    public: String,
    pem: String,
    pfx: String,
    key: PathBuf,
}

const PASSWORD: &str = "pfx-password-of-a-test";

fn certificate() -> CertificateFiles {
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let params = CertificateParams::new(vec!["elements.example".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let chain = PrivateKeyChain::new(
        "key",
        PrivateKey::from_der(&key.serialize_der()).unwrap(),
        [p12_keystore::Certificate::from_der(certificate.der()).unwrap()],
    );
    let mut store = KeyStore::new();
    store.add_entry("key", KeyStoreEntry::PrivateKeyChain(chain));
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str| directory.path().join(name);
    let both = format!("{}{}", certificate.pem(), key.serialize_pem());
    CertificateFiles {
        public: write(&file("public.pem"), certificate.pem()),
        pem: write(&file("both.pem"), both),
        pfx: write(&file("both.pfx"), store.writer(PASSWORD).write().unwrap()),
        key: write(&file("key.pem"), key.serialize_pem()).into(),
        _directory: directory,
    }
}

fn check_with(simulator: &Simulator, settings: &[(&str, &str)]) -> common::Run {
    let mut command = aos_at(simulator, &[&CHECK[..], &["-o", "table"]].concat());
    command.env_remove("AOS_CLIENT_SECRET").envs(settings.iter().copied());
    run(command)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_authenticates() {
    let (own, other) = (certificate(), certificate());
    let public = std::fs::read(&own.public).unwrap();
    let simulator = small().certificate(public).start().await.unwrap();
    let pem = check_with(&simulator, &[("AOS_CERTIFICATE", &own.pem)]);
    assert_run!("doctor_certificate", pem);
    let pfx = check_with(
        &simulator,
        &[("AOS_CERTIFICATE", &own.pfx), ("AOS_CERTIFICATE_PASSWORD", PASSWORD)],
    );
    let before_times = |run: &common::Run| -> Vec<String> {
        run.stdout.lines().take(4).map(str::to_owned).collect()
    };
    assert_eq!((pfx.code, before_times(&pfx)), (0, before_times(&pem)));

    let foreign = check_with(&simulator, &[("AOS_CERTIFICATE", &other.pem)]);
    assert_eq!(foreign.code, 4, "{}", foreign.all());
    let wrong = check_with(
        &simulator,
        &[("AOS_CERTIFICATE", &own.pfx), ("AOS_CERTIFICATE_PASSWORD", "wrong-password")],
    );
    assert_eq!(wrong.code, 1, "{}", wrong.all());
    assert!(wrong.stdout.contains("\nFAIL  credentials "), "{}", wrong.all());
    assert!(!wrong.all().contains("wrong-password"), "{}", wrong.all());
    let missing = check_with(&simulator, &[("AOS_CERTIFICATE", "no/such/file.pfx")]);
    assert_run!("certificate_file_missing", missing);
    // A key alone is not a certificate.
    let key = check_with(&simulator, &[("AOS_CERTIFICATE", own.key.to_str().unwrap())]);
    assert_eq!(key.code, 1, "{}", key.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn verbose_logs_each_attempt_and_quiet_nothing() {
    let simulator = small().start().await.unwrap();
    let loud = run(aos_at(&simulator, &["actions", "sweep", "-v", "-o", "json"]));
    let attempts = loud.stderr.matches("/overview/security/compliances/actions\n").count();
    assert!(attempts >= 4, "{}", loud.stderr);
    let page = ["call", "retrieve_customers", "--body", "{}", "-p", "pageSize=1", "--raw"];
    let noted = run(aos_at(&simulator, &page));
    assert_eq!(noted.stderr, "note: this is one page; without --raw all pages are read\n");
    let quiet = run(aos_at(&simulator, &[&page[..], &["--quiet"]].concat()));
    assert_eq!((quiet.code, quiet.stderr.as_str()), (0, ""));
    assert_eq!(run(aos_at(&simulator, &["operations", "-q", "-v"])).code, 2);
}

#[test]
fn a_proxy_that_cannot_be_used_is_an_error_and_not_left_out() {
    let with = |name: &str, proxy: &str| {
        // It does not exist: nothing is ever sent.
        let mut command = aos(&["customers", "list", "--max-attempts", "1"]);
        command
            .env("AOS_CLIENT_ID", "id")
            .env("AOS_CLIENT_SECRET", "hidden-secret")
            .env("AOS_BASE_URL", "https://elements.invalid")
            .env("AOS_TOKEN_URL", "https://elements.invalid/token");
        for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"] {
            command.env_remove(name).env_remove(name.to_ascii_lowercase());
        }
        command.env(name, proxy);
        run(command)
    };
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"] {
        let failed = with(name, "http://me:hidden@pass@proxy.example:8080");
        assert_ne!(failed.code, 0);
        let start = format!("error: the proxy of {name} cannot be used: it is not a valid URL");
        assert!(failed.stderr.starts_with(&start), "{}", failed.all());
        assert!(!failed.stderr.contains("hidden"), "{}", failed.all());
    }
}

#[cfg(unix)]
#[test]
fn a_signal_ends_what_waits_for_a_secret() {
    let directory = tempfile::tempdir().unwrap();
    let fifo = directory.path().join("secret");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    for command in [&CHECK[..], &["actions", "sweep"], &["call", "retrieve_customers"]] {
        let mut waits = aos(command);
        waits.env("AOS_CLIENT_ID", "id").env("AOS_CLIENT_SECRET_FILE", &fifo);
        let child = common::start(waits);
        // Opens once the program reads it, and holds it open.
        let held = std::fs::File::options().write(true).open(&fifo).unwrap();
        common::kill(&child, "TERM");
        let run = common::Run::of(child.wait_with_output().unwrap());
        drop(held);
        assert_eq!((run.code, run.stdout.as_str()), (143, ""), "{}", run.all());
        assert!(run.stderr.starts_with("interrupted: nothing was "), "{}", run.stderr);
    }
}

/// A certificate with its key, as PEM, that ended long ago.
fn expired() -> (String, String) {
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let mut params = CertificateParams::new(vec!["elements.example".to_owned()]).unwrap();
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2021, 1, 1);
    let certificate = params.self_signed(&key).unwrap().pem();
    (certificate.clone(), certificate + &key.serialize_pem())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_is_told_by_exit_code_4_in_every_command() {
    const COMMANDS: [&[&str]; 7] = [
        &["actions", "sweep"],
        &["tenants", "list"],
        &["customers", "list"],
        &["customers", "list", "--raw"],
        &["call", "retrieve_customers", "--body", "{}"],
        &["api", "post", "/partner/external/v3/general/customers/batch", "--body", "{}"],
        &["doctor", "customers"],
    ];
    let (public, both) = expired();
    let folder = tempfile::tempdir().unwrap();
    let file = write(&folder.path().join("expired.pem"), both);
    let wrong_secret = small().start().await.unwrap();
    let with_certificate =
        small().certificate(public).fault(Fault::status(401).token()).start().await.unwrap();
    let without_scope = small().grant(["elements.um.user.read.all"]).start().await.unwrap();
    let refused = |status| small().fault(Fault::status(status)).start();
    let (status_401, status_403) = (refused(401).await.unwrap(), refused(403).await.unwrap());
    let secret: (&str, &str) = ("AOS_CLIENT_SECRET", "another-secret");
    let certificate: (&str, &str) = ("AOS_CERTIFICATE", &file);
    for (why, simulator, settings) in [
        ("wrong secret", &wrong_secret, Some(secret)),
        ("expired certificate", &with_certificate, Some(certificate)),
        ("missing scope", &without_scope, None),
        ("401", &status_401, None),
        ("403", &status_403, None),
    ] {
        for command in COMMANDS {
            let mut program = aos_at(simulator, command);
            if settings == Some(certificate) {
                program.env_remove("AOS_CLIENT_SECRET");
            }
            let denied = run({
                program.envs(settings);
                program
            });
            assert_eq!(denied.code, 4, "{why}, {command:?}: {}", denied.all());
            assert!(!denied.all().contains("another-secret"), "{why}, {command:?}");
        }
    }
    // An app may be limited to some customers: that is about the tenants.
    let one = small().fault(Fault::status(403).operation("retrieve_risky_action_count").times(1));
    let one = one.start().await.unwrap();
    assert_eq!(run(aos_at(&one, &["actions", "sweep"])).code, 3);
}

#[test]
fn a_service_that_cannot_be_reached_is_not_a_missing_permission() {
    // Nothing listens there.
    const NOWHERE: &str = "http://127.0.0.1:1";
    for command in [&["customers", "list"][..], &["actions", "sweep"], &["tenants", "list"]] {
        let mut program = aos(&[command, &["--max-attempts", "1"]].concat());
        program.env("AOS_BASE_URL", NOWHERE).env("AOS_TOKEN_URL", NOWHERE);
        program.env("AOS_CLIENT_ID", "id").env("AOS_CLIENT_SECRET", "secret");
        let unreachable = run(program);
        assert_eq!(unreachable.code, 1, "{}", unreachable.all());
    }
    assert_eq!(run(aos(&["sim", "--demo"])).code, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_keeps_to_options_of_rows() {
    let simulator = small().start().await.unwrap();
    let checks = |arguments: &[&str]| -> Vec<String> {
        let run = run(aos_at(&simulator, &[&CHECK[..], &["-otable"], arguments].concat()));
        let words = run.stdout.lines().filter(|line| line.contains(" ok"));
        words.filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect()
    };
    let sorted = checks(&["--sort", "check", "--columns", "check,state"]);
    assert!(sorted.len() == 7 && sorted.is_sorted(), "{sorted:?}");
    assert_eq!(checks(&["--columns", "check,state", "--limit", "2"]).len(), 2);
}
