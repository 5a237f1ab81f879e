//! Profiles: which credential counts, where secrets are, and what a read-only one refuses.

use std::{io::Write, path::Path, process::Stdio};

use aos_facade::ExposeSecret;
use aos_sim::Simulator;

use crate::common::{Run, aos, run, small, start, write};

/// The secret of every client of the tests.
const SECRET: &str = "hunter2-secret-of-a-profile";

/// A simulator that accepts this client only.
async fn simulator(client: &str) -> Simulator {
    let secret = aos_facade::SecretString::from(SECRET);
    small().client_id(client).client_secret(secret).start().await.unwrap()
}

/// A config.toml with profiles `north` and `south` for the client `of-profile`.
fn config(folder: &Path, simulator: &Simulator, first: &str, more: &str) -> String {
    write(&folder.join("secret.txt"), format!("{SECRET}\n"));
    let profile = |name: &str| {
        format!(
            "[profiles.{name}]\nclient_id = \"{}\"\nsecret_file = \"secret.txt\"\n\
             base_url = \"{}\"\ntoken_url = \"{}\"\n{more}\n",
            simulator.client_id(),
            simulator.base_url(),
            simulator.token_url()
        )
    };
    write(&folder.join("config.toml"), format!("{first}\n{}{}", profile("north"), profile("south")))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_that_is_there_gives_the_whole_credential() {
    let (of_profile, of_variables) =
        (simulator("of-profile").await, simulator("of-variables").await);
    let folder = tempfile::tempdir().unwrap();
    let with_default = config(folder.path(), &of_profile, "default_profile = \"north\"", "");
    let other = tempfile::tempdir().unwrap();
    let without = config(other.path(), &of_profile, "", "");
    let variables = [
        ("AOS_CLIENT_ID", "of-variables"),
        ("AOS_CLIENT_SECRET", SECRET),
        ("AOS_BASE_URL", of_variables.base_url()),
        ("AOS_TOKEN_URL", of_variables.token_url()),
    ];
    let only_id = [("AOS_CLIENT_ID", "of-variables")];
    let only_secret = [("AOS_CLIENT_SECRET", SECRET)];
    let by_name = [("AOS_PROFILE", "south")];
    let both = [&by_name[..], &variables[..]].concat();
    let wrong_name = [("AOS_PROFILE", "west")];
    // The arguments, the variables, the file, and who got a token: or the exit code.
    let profile: &[&str] = &["--profile", "south"];
    type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)], &'a str, Result<&'a str, i32>);
    let cases: [Case<'_>; 12] = [
        (&[], &[], &with_default, Ok("of-profile")),
        (&[], &[], &without, Err(1)),
        (profile, &[], &without, Ok("of-profile")),
        (profile, &[], &with_default, Ok("of-profile")),
        (&[], &by_name, &without, Ok("of-profile")),
        (&[], &variables, &with_default, Ok("of-variables")),
        (&[], &variables, &without, Ok("of-variables")),
        (&[], &both, &without, Err(2)),
        (profile, &wrong_name, &without, Ok("of-profile")),
        (&[], &wrong_name, &with_default, Err(2)),
        // Never half of a credential from here and half from there.
        (&[], &only_id, &with_default, Err(1)),
        (&[], &only_secret, &with_default, Err(1)),
    ];
    for (arguments, variables, file, expected) in cases {
        let before = [of_profile.requests().tokens, of_variables.requests().tokens];
        let mut command = aos(&[&["customers", "list", "--config", file], arguments].concat());
        command.envs(variables.iter().copied());
        let list = run(command);
        let case = format!("{arguments:?} {variables:?}: {}", list.all());
        let after = [of_profile.requests().tokens, of_variables.requests().tokens];
        let got = [after[0] - before[0], after[1] - before[1]];
        match expected {
            Ok("of-profile") => assert_eq!((list.code, got), (0, [1, 0]), "{case}"),
            Ok(_) => assert_eq!((list.code, got), (0, [0, 1]), "{case}"),
            Err(code) => assert_eq!((list.code, got), (code, [0, 0]), "{case}"),
        }
        assert!(!list.all().contains(SECRET), "{case}");
    }
    // What does not count is said.
    let mut command = aos(&["customers", "list", "--config", &without, "--profile", "south"]);
    command.env("AOS_CLIENT_ID", "of-variables");
    assert_eq!(run(command).stderr, "note: not used because of --profile: AOS_CLIENT_ID\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_comes_from_a_command() {
    let simulator = simulator("of-profile").await;
    let folder = tempfile::tempdir().unwrap();
    let profile = |command: &str| {
        write(
            &folder.path().join("config.toml"),
            format!(
                "[profiles.north]\nclient_id = \"of-profile\"\nsecret_command = {command}\n\
                 base_url = \"{}\"\ntoken_url = \"{}\"\n",
                simulator.base_url(),
                simulator.token_url()
            ),
        )
    };
    let list = |command: &str| {
        let config = profile(command);
        run(aos(&["customers", "list", "--config", &config, "--profile", "north", "-ojson"]))
    };
    let fine = list(&format!("[\"echo\", \"{SECRET}\"]"));
    assert_eq!((fine.code, fine.stderr.as_str()), (0, ""), "{}", fine.all());
    for wrong in ["[\"false\"]", "[\"true\"]", "[\"/no/such/program\"]", "[\"echo\", \"another\"]"]
    {
        let denied = list(wrong);
        assert_eq!(denied.code, 4, "{wrong}: {}", denied.all());
        assert!(!denied.all().contains("another"), "{}", denied.all());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_not_valid_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let list = |text: &str| {
        let config = write(&folder.path().join("config.toml"), text);
        run(aos(&["customers", "list", "--config", &config, "--profile", "north"]))
    };
    for (text, words) in [
        ("[profiles.north]\nclient_idd = \"x\"\n", "line 2"),
        ("[profiles.north]\nsecret = \"hunter2\"\n", "a secret is never in this file"),
        ("[profiles.north]\nclient_secret = \"hunter2\"\n", "a secret is never in this file"),
        ("[profiles.north]\nclient_id = \"x\"\n", "has none of secret_file"),
        ("[profiles.north]\nsecret_file = \"x\"\n", "has no client_id"),
        ("[profiles.south]\n", "there is no profile \"north\""),
        ("nonsense", "is not valid"),
    ] {
        let wrong = list(text);
        assert_eq!((wrong.code, wrong.stdout.as_str()), (2, ""), "{}", wrong.all());
        assert!(wrong.stderr.contains(words), "{words}: {}", wrong.all());
    }
    let missing = run(aos(&["customers", "list", "--config", "/no/such/config.toml"]));
    assert_eq!(missing.code, 2, "{}", missing.all());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_profile_refuses_what_changes_something() {
    let simulator = simulator("of-profile").await;
    let folder = tempfile::tempdir().unwrap();
    let config = config(folder.path(), &simulator, "", "read_only = true");
    let north = |arguments: &[&str]| -> Run {
        run(aos(&[arguments, &["--config", &config, "--profile", "north"]].concat()))
    };
    let list = "/partner/external/v3/general/customers/batch";
    assert_eq!(north(&["customers", "list"]).code, 0);
    assert_eq!(north(&["api", "post", list, "--body", "{}"]).code, 0);
    let before = simulator.requests().all_calls();
    let body = r#"{"customerId": "c"}"#;
    for arguments in [
        &[
            "users",
            "update-manager",
            "--customer",
            "c",
            "--tenant",
            "t",
            "--user",
            "u",
            "--user-principal-name",
            "x@contoso.example",
        ][..],
        &["api", "put", "/partner/external/v3/any", "--scope", "any", "--body", body, "--yes"],
        &["api", "post", "/partner/external/v3/any", "--scope", "any", "--body", body, "--yes"],
        // Nobody knows what a GET of another path does.
        &["api", "get", "/partner/external/v3/any", "--scope", "any"],
    ] {
        let refused = north(arguments);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{}", refused.all());
        assert!(refused.stderr.contains("the client is read-only"), "{}", refused.all());
        assert!(refused.stderr.contains("without read_only"), "{}", refused.all());
    }
    assert_eq!(simulator.requests().all_calls(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn variables_are_enough_without_a_home_or_a_folder_for_settings() {
    let simulator = small().start().await.unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_aos"));
    command
        .args(["customers", "list"])
        .env_clear()
        .env("AOS_BASE_URL", simulator.base_url())
        .env("AOS_TOKEN_URL", simulator.token_url())
        .env("AOS_CLIENT_ID", simulator.client_id())
        .env("AOS_CLIENT_SECRET", simulator.client_secret().expose_secret())
        .stdin(Stdio::null());
    let list = run(command);
    assert_eq!((list.code, list.stderr.as_str()), (0, ""), "{}", list.all());
    assert_eq!(list.jsonl().len(), crate::common::SMALL);
}

#[tokio::test(flavor = "multi_thread")]
async fn profiles_are_added_listed_used_and_removed() {
    let simulator = simulator("of-profile").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings/config.toml");
    let config = file.to_str().unwrap();
    let auth =
        |arguments: &[&str]| run(aos(&[&["auth"], arguments, &["--config", config]].concat()));
    let urls = ["--base-url", simulator.base_url(), "--token-url", simulator.token_url()];
    let mut child = start({
        let add = ["auth", "add", "north", "--client-id", "of-profile", "--secret-stdin"];
        let mut command = aos(&[&add[..], &urls, &["--config", config]].concat());
        command.stdin(Stdio::piped());
        command
    });
    child.stdin.take().unwrap().write_all(format!("{SECRET}\n").as_bytes()).unwrap();
    let added = Run::of(child.wait_with_output().unwrap());
    assert_eq!((added.code, added.stdout.as_str()), (0, ""), "{}", added.all());
    // The first one is the default; the secret is not in the file, which nobody else reads.
    let list = run(aos(&["customers", "list", "--config", config]));
    assert_eq!((list.code, list.stderr.as_str()), (0, ""), "{}", list.all());
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(!text.contains(SECRET), "{text}");
    #[cfg(unix)]
    for file in [&file, &folder.path().join("settings/north.secret")] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    std::fs::write(&file, format!("# kept\n{text}")).unwrap();
    let south = ["add", "south", "--client-id", "x", "--secret-command", "pass"];
    assert_eq!(auth(&[&south[..], &["--secret-command", "aos/x", "--read-only"]].concat()).code, 0);
    assert_eq!(auth(&south).code, 2, "it is there already");
    assert_eq!(auth(&["use", "south"]).code, 0);
    assert_eq!(auth(&["use", "west"]).code, 2);
    let listed = auth(&["list"]).jsonl();
    let shown: Vec<String> = listed
        .iter()
        .map(|row| format!("{} {} {}", row["profile"], row["default"], row["readOnly"]))
        .collect();
    assert_eq!(shown, [r#""north" false false"#, r#""south" true true"#]);
    assert_eq!(listed[1]["secret"], "command pass");
    assert_eq!(auth(&["remove", "north"]).code, 0);
    assert!(!folder.path().join("settings/north.secret").exists());
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.starts_with("# kept\n") && !text.contains("north"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_cannot_work_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    let config = file.to_str().unwrap();
    let key = write(&folder.path().join("key.pem"), "no certificate at all");
    let command = ["--secret-command", "pass"];
    for (arguments, words) in [
        (&["--environment", "moon", command[0], command[1]][..], "moon"),
        (&["--certificate", &key], "key.pem"),
        (&["--certificate", "/no/such.pem"], "/no/such.pem"),
        (&["--secret-file", "/no/such.txt"], "/no/such.txt"),
        (
            &["--base-url", "http://elements.example", "--token-url", "x", "--secret-command", "x"],
            "elements.example",
        ),
    ] {
        let add = ["auth", "add", "north", "--client-id", "x", "--config", config];
        let wrong = run(aos(&[&add[..], arguments].concat()));
        assert_eq!((wrong.code, wrong.stdout.as_str()), (2, ""), "{}", wrong.all());
        assert!(wrong.stderr.contains(words), "{words}: {}", wrong.all());
        assert!(!file.exists(), "{arguments:?}");
    }
    // A file of the user's own stays, also where `auth add` would have put one.
    let own = write(&folder.path().join("north.secret"), "secret");
    let add = ["auth", "add", "north", "--client-id", "x", "--config", config, "--secret-file"];
    assert_eq!(run(aos(&[&add[..], &[&own, "--environment", "moon"]].concat())).code, 2);
    let empty = ["auth", "add", "north", "--client-id", " ", "--config", config, "--secret-file"];
    let empty = run(aos(&[&empty[..], &[&own]].concat()));
    assert!(empty.code == 2 && empty.stderr.contains("client id is empty"), "{}", empty.all());
    let add = ["auth", "add", "north", "--client-id", "x", "--config", config, "--secret-stdin"];
    let mut child = start({
        let mut command = aos(&add);
        command.stdin(Stdio::piped());
        command
    });
    child.stdin.take().unwrap().write_all(b"other\n").unwrap();
    let added = Run::of(child.wait_with_output().unwrap());
    assert!(added.code == 2 && added.stderr.contains("is there already"), "{}", added.all());
    assert_eq!(std::fs::read_to_string(&own).unwrap(), "secret");
    std::fs::remove_file(own).expect("it is still there");
    // Without a terminal nobody can be asked.
    for arguments in [&["auth", "add", "north"][..], &["auth", "add", "north", "--client-id", "x"]]
    {
        let asked = run(aos(&[arguments, &["--config", config]].concat()));
        assert!(asked.code == 2 && asked.stderr.contains("no terminal"), "{}", asked.all());
    }
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "only the key: {left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_is_one_of_a_profile_and_urls_of_variables_are_said() {
    let simulator = simulator("of-profile").await;
    let folder = tempfile::tempdir().unwrap();
    // Nothing listens there; what is on this machine goes round a proxy of the environment.
    let config = config(folder.path(), &simulator, "default_profile = \"north\"", "proxy = \"%\"");
    let list = ["customers", "list", "--config", &config];
    let wrong = run(aos(&list));
    assert!(wrong.code == 1 && wrong.stderr.contains("proxy"), "{}", wrong.all());
    let text = std::fs::read_to_string(&config).unwrap();
    std::fs::write(&config, text.replace("\"%\"", "\"none\"")).unwrap();
    let mut command = aos(&list);
    command.env("ALL_PROXY", "http://127.0.0.1:1").env("NO_PROXY", "");
    assert_eq!(run(command).code, 0);
    let mut elsewhere = aos(&list);
    elsewhere.env("AOS_BASE_URL", simulator.base_url());
    elsewhere.env("AOS_TOKEN_URL", simulator.token_url());
    let said = "note: used in the place of those of profile north: AOS_BASE_URL, AOS_TOKEN_URL\n";
    assert_eq!(run(elsewhere).stderr, said);
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_file_system_where_nothing_can_be_written_is_enough() {
    // Not even the superuser makes a file there.
    const READ_ONLY: &str = "/proc";
    let simulator = small().start().await.unwrap();
    let aos = |arguments: &[&str]| {
        let mut command = crate::common::aos_at(&simulator, arguments);
        command.env_remove("XDG_CONFIG_HOME").env("HOME", READ_ONLY).env("TMPDIR", READ_ONLY);
        command.current_dir(READ_ONLY);
        run(command)
    };
    let list = aos(&["customers", "list"]);
    assert_eq!((list.code, list.stderr.as_str()), (0, ""), "{}", list.all());
    let sweep = aos(&["actions", "sweep", "-o", "csv"]);
    assert_eq!((sweep.code, sweep.stderr.as_str()), (0, ""), "{}", sweep.all());
    let before = simulator.requests().all_calls();
    let out = aos(&["customers", "list", "--out", "x.csv"]);
    assert!(out.code == 2 && out.stderr.contains("x.csv"), "{}", out.all());
    assert!(!out.stderr.contains(".aos-"), "the name of the file beside it: {}", out.all());
    assert_eq!(simulator.requests().all_calls(), before);
    let add = aos(&["auth", "add", "north", "--client-id", "x", "--secret-command", "pass"]);
    assert!(add.code == 1 && add.stderr.contains("config.toml"), "{}", add.all());
}
