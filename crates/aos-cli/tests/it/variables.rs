//! Variables of the environment: one for each global option.

use std::process::Command;

use crate::common::{aos, aos_at, run, small};

fn with(arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = aos(arguments);
    command.envs(variables.iter().copied());
    command
}

#[test]
fn an_option_counts_more_than_its_variable_and_that_more_than_the_default() {
    const LISTS: [&str; 2] = ["codes", "data-centers"];
    let codes = |more: &[&str], variables: &[(&str, &str)]| {
        let run = run(with(&[&LISTS[..], more].concat(), variables));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.all());
        run.stdout
    };
    let csv = codes(&["-o", "csv"], &[]);
    assert_ne!(codes(&[], &[]), csv);
    assert_eq!(codes(&[], &[("AOS_OUTPUT", "csv")]), csv);
    assert_eq!(codes(&["-o", "csv"], &[("AOS_OUTPUT", "tsv")]), csv);
    assert_eq!(codes(&["-o", "csv"], &[("AOS_OUTPUT", " ")]), csv, "an empty one is missing");
    // Lists, names that are not those of the fields, and switches.
    let lists = [("AOS_OUTPUT", "csv"), ("AOS_COLUMNS", "code,name"), ("AOS_NO_HEADER", "1")];
    assert_eq!(
        codes(&["--match", "germany"], &lists),
        codes(&["-ocsv", "--columns", "code,name", "--no-header", "--match", "germany"], &[]),
    );
    assert_eq!(
        codes(&["-ocsv"], &[("AOS_MATCH", "germany")]),
        codes(&["-ocsv", "--match", "germany"], &[])
    );
    assert_eq!(codes(&["-ocsv"], &[("AOS_NO_HEADER", "no")]), csv);
}

#[test]
fn a_variable_that_contradicts_an_option_does_not_count() {
    let quiet = run(with(&["actions", "sweep", "--demo", "-v"], &[("AOS_QUIET", "true")]));
    assert!(quiet.stderr.contains(" GET "), "{}", quiet.all());
    let raw = ["customers", "list", "--demo", "--raw"];
    let raw = run(with(&raw, &[("AOS_COLUMNS", "id"), ("AOS_LIMIT", "1")]));
    assert!(raw.code == 0 && raw.stdout.contains("\"metadata\""), "{}", raw.all());
    let profile = run(with(&["customers", "list", "--profile", "x"], &[("AOS_DEMO", "1")]));
    assert!(profile.stderr.contains("there is no profile \"x\""), "{}", profile.all());
}

#[test]
fn a_variable_that_is_not_valid_is_named() {
    for (name, value) in [
        ("AOS_OUTPUT", "yaml"),
        ("AOS_TIMEOUT", "soon"),
        ("AOS_MAX_ATTEMPTS", "0"),
        ("AOS_LENIENT", "perhaps"),
        ("AOS_LOG", "loud"),
    ] {
        let wrong = run(with(&["operations"], &[(name, value)]));
        assert_eq!((wrong.code, wrong.stdout.as_str()), (2, ""), "{}", wrong.all());
        assert!(wrong.stderr.contains(name) && wrong.stderr.contains(value), "{}", wrong.all());
    }
}

#[test]
fn the_level_of_a_log_is_that_of_verbose() {
    let list = ["customers", "list", "--demo"];
    let marks = |arguments: &[&str], variables: &[(&str, &str)]| {
        let run = run(with(&[&list[..], arguments].concat(), variables));
        [" POST ", "  < content-type", "  > {"].map(|mark| run.stderr.contains(mark))
    };
    for (level, arguments) in
        [("info", &["-v"][..]), ("debug", &["-vv"]), ("TRACE", &["-vvv"]), ("warn", &[])]
    {
        assert_eq!(marks(&[], &[("AOS_LOG", level)]), marks(arguments, &[]), "{level}");
    }
    assert_eq!(marks(&["-v"], &[("AOS_LOG", "trace")]), marks(&["-v"], &[]));
    assert_eq!(marks(&["-q"], &[("AOS_LOG", "trace")]), [false; 3]);
    assert_eq!(marks(&[], &[("AOS_VERBOSE", "3"), ("AOS_LOG", "info")]), [true; 3]);
}

#[test]
fn errors_of_arguments_are_json_also_by_a_variable() {
    let wrong = run(with(&["customers", "--no-such"], &[("AOS_ERRORS", "json")]));
    let error: serde_json::Value = serde_json::from_str(&wrong.stderr).expect("one line of JSON");
    assert_eq!((wrong.code, &error["exitCode"]), (2, &2.into()));
}

#[test]
fn checks_are_skipped_also_by_a_variable() {
    let count = ["actions", "count", "--customer", "c", "--tenant", "t", "--types", "odd"];
    let count = [&count[..], &["--demo", "--dry-run"]].concat();
    assert_eq!(run(aos(&count)).code, 2);
    assert_eq!(run(with(&count, &[("AOS_NO_CHECK", "false")])).code, 2);
    let sent = run(with(&count, &[("AOS_NO_CHECK", "true")]));
    assert!(sent.code == 0 && sent.stdout.contains("types=odd"), "{}", sent.all());
}

#[test]
fn another_language_of_filters_is_answered_with_jq() {
    for command in [&["customers", "list"][..], &["api", "get", "/x"], &["actions", "sweep"]] {
        let query = run(aos(&[command, &["--query", "[].id"]].concat()));
        assert!(query.code == 2 && query.stderr.contains("use --jq"), "{}", query.all());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_waits_for_a_pager() {
    let simulator = small().start().await.unwrap();
    for command in [
        &["operations", "-otable"][..],
        &["codes", "country-codes", "-otable"],
        &["customers", "list", "-otable"],
        &["actions", "sweep", "-otable"],
        &["doctor", "actions", "customers", "-otable"],
        &["customers", "list", "--help"],
        &["--help"],
    ] {
        let plain = run(aos_at(&simulator, command));
        let mut paged = aos_at(&simulator, command);
        // There is no `less` to be found either.
        paged.env("PAGER", "false").env("PATH", "");
        let paged = run(paged);
        assert_eq!(paged.code, 0, "{}", paged.all());
        let lines = |text: &str| text.lines().count();
        assert_eq!(lines(&paged.stdout), lines(&plain.stdout), "{}", paged.all());
    }
}

#[test]
fn a_variable_with_no_effect_is_said_and_one_that_may_be_what_is_wrong() {
    let misspelt = run(with(&["customers", "list", "--demo"], &[("AOS_OUPUT", "csv")]));
    assert!(misspelt.code == 0 && misspelt.stderr.contains("AOS_OUPUT"), "{}", misspelt.all());
    let write = run(with(&["customers", "list", "--demo"], &[("AOS_DRY_RUN", "1")]));
    assert!(write.stderr.contains("AOS_DRY_RUN"), "{}", write.all());
    // Above all where it is why something is missing.
    let missing = run(with(&["customers", "list"], &[("AOS_CLIENTID", "id")]));
    assert!(missing.code == 1 && missing.stderr.contains("AOS_CLIENTID"), "{}", missing.all());
    let ids = ["--customer", "c", "--tenant", "t", "--demo"];
    let one = run(with(&[&["actions", "count"], &ids[..]].concat(), &[("AOS_LIMIT", "1")]));
    assert!(one.code == 2 && one.stderr.contains("AOS_LIMIT"), "{}", one.all());
    // The name of a file is an option, and counts more than a variable.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.json");
    let out = ["customers", "list", "--demo", "--out", file.to_str().unwrap()];
    assert_eq!(run(with(&out, &[("AOS_OUTPUT", "csv")])).code, 0);
    assert!(std::fs::read_to_string(file).unwrap().starts_with('['));
}
