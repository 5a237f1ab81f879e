//! The page.

use aos_report::{Day, Report, State, Tenant, html};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::{HOSTILE, counted, failed, full, report, tenant, text};

fn page(report: &Report) -> String {
    text(|out| html(report, out))
}

/// What stands between two texts.
fn between<'a>(page: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = page.split_once(before).unwrap_or_else(|| panic!("no {before}"));
    rest.split_once(after).unwrap_or_else(|| panic!("no {after}")).0
}

/// The rows that the page has for its script: names, ids, counts and sparkline.
fn island(page: &str) -> Vec<Value> {
    let json = between(page, r#"<script type="application/json" id="rows">"#, "</script>");
    serde_json::from_str(json).unwrap()
}

#[test]
fn the_parts_come_in_their_order() {
    let page = page(&full());
    let headings = page.split("<h2 id=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    assert_eq!(
        headings.collect::<Vec<_>>(),
        ["incomplete", "at-risk", "changes", "days", "failures", "tenants", "method"]
    );
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
}

#[test]
fn a_hostile_name_is_only_text() {
    for name in HOSTILE {
        let hostile = Some(name.to_owned());
        let mut failed = failed(name);
        if let State::Failed(failure) = &mut failed {
            failure.next_step.clone_from(&hostile);
            failure.request_id.clone_from(&hostile);
        }
        let named = |state| Tenant {
            customer_id: hostile.clone(),
            customer: hostile.clone(),
            tenant_id: hostile.clone(),
            tenant: hostile.clone(),
            ..tenant("", state)
        };
        let report = Report {
            profile: hostile.clone(),
            command: name.to_owned(),
            settings: vec![(name.to_owned(), name.to_owned())],
            incomplete: vec![name.to_owned()],
            tenants: vec![named(counted(1, 2)), named(failed), named(State::Gone)],
            ..full()
        };
        let page = page(&report);
        let tags = ["<script", "</script", "<style", "</style", "<!--", "<img", "onerror=\""];
        let found = tags.map(|tag| page.matches(tag).count());
        assert_eq!(found, [2, 2, 1, 1, 0, 0, 0], "{name:?}");
        let is_unsafe = |c: char| {
            c.is_control() && c != '\n'
                || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert_eq!(page.find(is_unsafe), None, "{name:?}");
        assert_eq!(island(&page).len(), 3, "{name:?}");
    }
}

#[test]
fn a_name_in_the_island_is_the_name() {
    let name = "<b>&amp; 'ü\" \\ </b>";
    let rows = island(&page(&report(vec![tenant(name, counted(1, 2))])));
    assert_eq!(rows, [json!([["Contoso", name], ["c1", name], ["1", "2"], null])]);
}

#[test]
fn what_nobody_sees_is_no_name() {
    let nameless = |customer_id: Option<&str>, tenant_id: Option<&str>| Tenant {
        customer_id: customer_id.map(str::to_owned),
        customer: Some("\u{200b} ".to_owned()),
        tenant_id: tenant_id.map(str::to_owned),
        tenant: Some(String::new()),
        ..tenant("", counted(1, 2))
    };
    let rows = vec![nameless(Some("c1"), Some("t1")), nameless(None, None)];
    let rows = island(&page(&report(rows)));
    assert_eq!(rows[0][0], json!(["(no name)", "(no name)"]));
    assert_eq!(rows[1][0], json!(["c1", "t1"]));
}

#[test]
fn the_policy_names_script_and_style_by_their_hash() {
    let page = page(&full());
    let policy = between(&page, r#"<meta http-equiv="Content-Security-Policy" content=""#, "\">");
    let hash = |of| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(of)));
    let script = hash(between(&page, "<script>", "</script>"));
    let style = hash(between(&page, "<style>", "</style>"));
    let expected = format!(
        "default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; form-action 'none'"
    );
    assert_eq!(policy, expected);
    // Nothing that the policy would refuse.
    assert!(!page.contains(" style=\"") && !page.contains(" onclick="));
}

#[test]
fn the_page_loads_nothing() {
    let page = page(&full()).replace("http://www.w3.org/2000/svg", "");
    for load in ["http:", "https:", "src=", "url(", "@import", "<link", "fetch("] {
        assert!(!page.contains(load), "{load}");
    }
    assert_eq!(page.matches("href=").count(), page.matches("href=\"#").count());
}

#[test]
fn a_banner_says_what_is_missing() {
    let page = page(&full());
    let banner = between(&page, r#"<section class="banner""#, "</section>");
    for sentence in ["1 of 5 tenants failed", "the tenants of 1 customer could not be listed"] {
        assert!(banner.contains(&format!("<li>{sentence}</li>")), "{banner}");
    }
    let complete = self::page(&report(vec![tenant("a", counted(0, 0))]));
    assert!(!complete.contains(r#"class="banner""#));
}

#[test]
fn what_is_unknown_has_a_word_and_is_never_0() {
    let rows = island(&page(&full()));
    let counts = |name: &str| {
        let row = rows.iter().find(|row| row[0][1] == name).unwrap_or_else(|| panic!("no {name}"));
        row[2].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect::<Vec<_>>()
    };
    // Risky, change, normal and days at risk.
    assert_eq!(counts("risen"), ["1,500", "+12", "40", "3"]);
    assert_eq!(counts("fallen"), ["8", "-12", "7", ""]);
    assert_eq!(counts("new"), ["2", "new", "1,000", ""]);
    assert_eq!(counts("quiet"), ["not reported", "unknown", "2", ""]);
    assert_eq!(counts("broken"), ["failed", "unknown", "failed", ""]);
    assert_eq!(counts("gone"), ["gone", "gone", "gone", ""]);
    assert_eq!(counts("(no tenants)"), ["no tenants", "", "no tenants", ""]);
    assert_eq!(counts("(tenants unknown)"), ["failed", "unknown", "failed", ""]);

    let nothing = page(&report(vec![tenant("a", failed("x"))]));
    assert!(nothing.contains("<dt>Risky actions</dt><dd>unknown"));
    assert!(nothing.contains("<dt>Normal actions</dt><dd>unknown"));
}

#[test]
fn without_a_script_the_first_thousand_rows_are_there() {
    let rows = (0..1_001).map(|row| tenant(&format!("t{row}"), counted(row, 0))).collect();
    let page = page(&report(rows));
    let table = between(&page, r#"<table id="all""#, "</table>");
    assert!(table.contains("The first 1,000 of 1,001 rows"));
    assert_eq!(table.matches("<tr><th scope=\"row\">").count(), 1_000);
    assert!(table.contains("t1000") && !table.contains("t0<"));
    assert_eq!(island(&page).len(), 1_001);
}

#[test]
fn a_chart_has_words_a_table_and_gaps() {
    let page = page(&full());
    let chart = between(&page, r#"<svg class="line""#, "</svg>");
    assert!(chart.contains("<title id=\"line-title\">Risky actions of all tenants by day</title>"));
    assert!(
        chart.contains("30 to 10, at most 30, 1 of 3 days unknown. The numbers are in the table")
    );
    let line = between(chart, r#"<path class="fleet" d=""#, "\"");
    assert_eq!(line.matches('M').count(), 2, "{line}");
    assert_eq!(chart.matches("<circle").count(), 2);
    assert_eq!(chart.matches("class=\"partial\"").count(), 1);
    assert!(page.contains(r#"<th scope="row">2026-11-25</th><td class="n w">unknown</td>"#));

    let spark = &island(&page)[0][3];
    assert_eq!(spark[0], "M0 15h2M4 0h2");
    assert_eq!(spark[1], "5 to 1,500, at most 1,500, 1 of 3 days unknown");
}

#[test]
fn a_steady_line_has_no_steps_and_a_tenant_without_days_is_unknown() {
    let days = |days: &[i64]| Tenant {
        days: days.iter().copied().map(Some).collect(),
        ..tenant("a", counted(1, 1))
    };
    let spark = |tenant| {
        let rows = island(&page(&Report { tenants: vec![tenant], ..full() }));
        (rows[0][3][0].clone(), rows[0][3][1].clone())
    };
    assert_eq!(spark(days(&[0, 0, 0])), (json!("M0 15h6"), json!("0 to 0, at most 0")));
    assert_eq!(spark(days(&[4, 4, 8])), (json!("M0 15h4L4 0h2"), json!("4 to 8, at most 8")));
    assert_eq!(spark(days(&[])), (json!(""), json!("too few days are known")));
}

#[test]
fn extreme_numbers_are_shown_digit_by_digit() {
    let extreme = |name, count| Tenant {
        days: vec![Some(count); 3],
        before: Some(counted(-count, 0)),
        ..tenant(name, counted(count, count))
    };
    let report = Report {
        tenants: vec![extreme("greatest", i64::MAX), extreme("least", i64::MIN + 1)],
        days: [i64::MAX, i64::MIN, 0].map(|it| Day { risky: Some(it), ..Day::default() }).to_vec(),
        ..full()
    };
    let page = page(&report);
    assert_eq!(island(&page)[0][2][0], "9,223,372,036,854,775,807");
    assert_eq!(island(&page)[1][2][0], "-9,223,372,036,854,775,807");
}
