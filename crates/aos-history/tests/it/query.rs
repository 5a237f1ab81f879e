//! SQL over the rows.

use aos_history::{ErrorKind, Outcome, Result};
use serde_json::{Value, json};

use crate::common::{Place, account, at, end, failed, risky, row, run_of, series, tenant};

fn counts() -> [(&'static str, Vec<&'static str>); 1] {
    [("risky_action_count", vec!["risky", "at", "a \"b'"])]
}

fn query(place: &Place, sql: &str) -> Result<Value> {
    let (columns, rows) = place.read().query(sql, &account(), &counts())?;
    let row = |row| columns.iter().cloned().zip::<Vec<_>>(row).collect::<Value>();
    Ok(rows.into_iter().map(row).collect())
}

#[test]
fn a_view_has_the_rows_that_hold_now_with_their_targets_and_fields() {
    let place = Place::new();
    let data = json!({"risky": 1, "at": "noon", "a \"b'": [1, true], "more": 5});
    run_of(
        &place,
        0,
        &[("a", Outcome::Rows(vec![row("k", data)])), ("b", risky(2)), ("gone", risky(3))],
    );
    run_of(&place, 1, &[("a", failed("broken")), ("b", risky(4))]);
    // Rows of another account are not in it.
    let mut other = series();
    other.account.client_id = "another app".to_owned();
    let mut run = place.open().begin(&other, &crate::common::begin(1)).expect("a run");
    run.record(tenant("X", "x"), at(1), risky(1));
    end(run, 1);

    let found =
        query(&place, r#"SELECT * FROM "risky_action_count" ORDER BY tenant"#).expect("rows");
    assert_eq!(
        found,
        json!([
            {
                "customerId": "id of C", "customer": "C", "tenantId": "id of a", "tenant": "a",
                "arguments": "[]", "key": "k", "run": 1, "at": "2026-01-01T06:00:00Z",
                "risky": 1, "row_at": "noon", "a \"b'": "[1,true]",
            },
            {
                "customerId": "id of C", "customer": "C", "tenantId": "id of b", "tenant": "b",
                "arguments": "[]", "key": "", "run": 2, "at": "2026-01-02T06:00:00Z",
                "risky": 4, "row_at": null, "a \"b'": null,
            },
        ])
    );
    let sql = r#"SELECT tenant, risky, first, until, firstAt, untilAt
        FROM "risky_action_count_history" WHERE tenant <> 'a' ORDER BY tenant, first"#;
    let (first, second) = ("2026-01-01T06:00:00Z", "2026-01-02T06:00:00Z");
    assert_eq!(
        query(&place, sql).expect("rows"),
        json!([
            {"tenant": "b", "risky": 2, "first": 1, "until": 2, "firstAt": first, "untilAt": second},
            {"tenant": "b", "risky": 4, "first": 2, "until": null, "firstAt": second, "untilAt": null},
            {"tenant": "gone", "risky": 3, "first": 1, "until": 2, "firstAt": first, "untilAt": second},
        ])
    );
}

#[test]
fn sql_that_would_change_something_is_refused() {
    let place = Place::new();
    run_of(&place, 0, &[("a", risky(1))]);
    for sql in [
        "DELETE FROM row",
        "UPDATE run SET status = 1",
        "INSERT INTO account(base_url, client_id) VALUES ('x', 'y')",
        "CREATE TABLE mine(x)",
        "CREATE TEMP TABLE mine(x)",
        "DROP VIEW \"risky_action_count\"",
        "ATTACH '/tmp/other.db' AS other",
        "PRAGMA query_only = false",
        "PRAGMA writable_schema = on",
        "VACUUM INTO '/tmp/other.db'",
        "BEGIN",
        "SELECT load_extension('mine')",
        "SELECT 1; DELETE FROM row",
        "SELECT 1; SELECT 2",
    ] {
        // The history of a run is one that could write.
        let error = place.open().query(sql, &account(), &counts()).expect_err(sql);
        assert_eq!(error.kind(), ErrorKind::Query, "{sql}: {error}");
    }
    assert_eq!(query(&place, "SELECT count(*) AS n FROM row").expect("rows"), json!([{"n": 1}]));
}

#[test]
fn what_is_wrong_in_sql_is_said_as_sqlite_says_it() {
    let place = Place::new();
    run_of(&place, 0, &[("a", risky(1))]);
    for (sql, message) in [
        ("SELEC 1", "the query failed: near \"SELEC\": syntax error"),
        ("SELECT missing FROM \"risky_action_count\"", "the query failed: no such column: missing"),
        ("SELECT * FROM users", "the query failed: no such table: users"),
        ("", "the query failed: "),
    ] {
        let error = query(&place, sql).expect_err("it is wrong").to_string();
        assert!(error.starts_with(message), "{error}");
    }
}

#[test]
fn a_query_has_columns_also_without_rows() {
    let place = Place::new();
    run_of(&place, 0, &[("a", risky(1))]);
    let found = place.read().query("SELECT 1 AS one WHERE false", &account(), &[]);
    assert_eq!(found.expect("columns"), (vec!["one".to_owned()], Vec::new()));
}
