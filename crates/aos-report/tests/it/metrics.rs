//! The metrics.

use std::collections::BTreeSet;

use aos_report::{Metrics, TenantMetrics, openmetrics};
use jiff::{SignedDuration, Timestamp};

use crate::support::{HOSTILE, text};

/// The text of metrics, whose form is checked.
fn written(metrics: &Metrics) -> String {
    let text = text(|out| openmetrics(metrics, out));
    assert!(text.ends_with("# EOF\n"), "{text}");
    let mut series = BTreeSet::new();
    let mut family = "";
    for line in text.lines().filter(|line| *line != "# EOF") {
        if let Some(rest) = line.strip_prefix("# ") {
            let [keyword, name, rest] = rest.splitn(3, ' ').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            assert!(keyword == "HELP" || name == family && rest == "gauge", "{line}");
            family = name;
            continue;
        }
        let (name, rest) = line.split_once('{').unwrap();
        assert_eq!(name, family, "{line}");
        let (labels, value) = rest.rsplit_once("} ").unwrap();
        assert!(value.parse::<f64>().unwrap().is_finite(), "{line}");
        assert!(series.insert((name, labels)), "twice: {line}");
        let mut labels = labels;
        while !labels.is_empty() {
            let (label, rest) = labels.split_once("=\"").unwrap();
            assert!(label.chars().all(|c| c == '_' || c.is_ascii_lowercase()), "{line}");
            let mut escaped = false;
            let is_end = |c| {
                let is_end = c == '"' && !escaped;
                assert!(!escaped || "\\\"n".contains(c), "{line}");
                escaped = c == '\\' && !escaped;
                is_end
            };
            let end = rest.find(is_end).unwrap_or_else(|| panic!("{line}"));
            labels = rest[end + 1..].trim_start_matches(',');
        }
    }
    text
}

/// The lines of a metric without its name.
fn samples<'a>(text: &'a str, metric: &str) -> Vec<&'a str> {
    let start = format!("{metric}{{");
    text.lines().filter_map(|line| line.strip_prefix(&start)).collect()
}

/// Values of one field in the customers `c1`, `c1` and `c2`, with their ages in hours.
fn values(values: [(Option<f64>, i64); 3]) -> Metrics {
    let now = Timestamp::from_second(1_795_672_842).unwrap();
    let ids = [("c1", "t1"), ("c1", "t2"), ("c2", "t3")];
    let tenant = |((customer, tenant), (value, hours)): ((&str, &str), _)| TenantMetrics {
        customer_id: customer.to_owned(),
        customer: customer.to_uppercase(),
        tenant_id: tenant.to_owned(),
        tenant: tenant.to_uppercase(),
        values: vec![("f".to_owned(), value)],
        at: now - SignedDuration::from_hours(hours),
    };
    Metrics {
        now,
        operation: "op".to_owned(),
        tenants: ids.into_iter().zip(values).map(tenant).collect(),
        ..Metrics::default()
    }
}

#[test]
fn what_is_known_of_a_run_has_a_series() {
    let mut metrics = values([(Some(12.0), 0), (None, 0), (None, 0)]);
    metrics.tenants.truncate(1);
    metrics.tenants[0].values.push(("g".to_owned(), Some(40.5)));
    let text = written(&Metrics {
        version: "0.1.0".to_owned(),
        last_success: Some(metrics.now),
        duration: Some(SignedDuration::from_secs(42)),
        read: 1,
        rows: 1,
        requests: [("200".to_owned(), 3), ("429".to_owned(), 1)].into(),
        rate_limit: Some(19.5),
        ..metrics
    });
    let lines: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(
        lines,
        [
            r#"aos_build_info{version="0.1.0"} 1"#,
            r#"aos_fleet_last_success_timestamp_seconds{operation="op"} 1795672842"#,
            r#"aos_fleet_run_duration_seconds{operation="op"} 42"#,
            r#"aos_fleet_targets{operation="op",outcome="failed"} 0"#,
            r#"aos_fleet_targets{operation="op",outcome="no_tenants"} 0"#,
            r#"aos_fleet_targets{operation="op",outcome="read"} 1"#,
            r#"aos_fleet_rows{operation="op"} 1"#,
            r#"aos_requests_total{operation="op",status="200"} 3"#,
            r#"aos_requests_total{operation="op",status="429"} 1"#,
            r#"aos_rate_limit_requests_per_second{operation="op"} 19.5"#,
            r#"aos_fleet_value{operation="op",field="f",customer_id="c1",tenant_id="t1"} 12"#,
            r#"aos_fleet_value{operation="op",field="g",customer_id="c1",tenant_id="t1"} 40.5"#,
            r#"aos_tenant_info{customer_id="c1",tenant_id="t1",customer="C1",tenant="T1"} 1"#,
        ]
    );
}

#[test]
fn before_the_first_run_nothing_is_known() {
    let text = written(&Metrics::default());
    let series: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(series, [r#"aos_build_info{version=""} 1"#]);
}

#[test]
fn a_failed_tenant_has_a_name_and_no_value() {
    let text =
        written(&Metrics { failed: 1, ..values([(Some(1.0), 0), (None, 0), (Some(2.0), 0)]) });
    assert_eq!(samples(&text, "aos_fleet_value").len(), 2);
    assert!(!samples(&text, "aos_fleet_value").join(" ").contains("t2"), "{text}");
    assert_eq!(samples(&text, "aos_tenant_info").len(), 3);
    assert!(text.contains(r#"aos_fleet_targets{operation="op",outcome="failed"} 1"#));
    assert_eq!(samples(&text, "aos_fleet_last_success_timestamp_seconds"), [""; 0]);
}

#[test]
fn too_many_series_are_summed_and_the_text_says_so() {
    let known = [(Some(1.0), 0), (Some(2.0), 0), (Some(4.5), 0)];
    let with = |max_series| written(&Metrics { max_series: Some(max_series), ..values(known) });
    let value = |customer, tenant, value| {
        format!(
            r#"operation="op",field="f",customer_id="{customer}",tenant_id="{tenant}"}} {value}"#
        )
    };

    let text = with(3);
    assert_eq!(samples(&text, "aos_fleet_value").len(), 3);
    assert_eq!(samples(&text, "aos_tenant_info").len(), 3);

    let text = with(2);
    assert_eq!(samples(&text, "aos_fleet_value"), [value("c1", "", 3.0), value("c2", "", 4.5)]);
    assert_eq!(
        samples(&text, "aos_tenant_info"),
        [
            r#"customer_id="c1",tenant_id="",customer="C1",tenant=""} 1"#,
            r#"customer_id="c2",tenant_id="",customer="C2",tenant=""} 1"#
        ]
    );
    assert!(text.contains("summed by customer"));

    let text = with(1);
    assert_eq!(samples(&text, "aos_fleet_value"), [value("", "", 7.5)]);
    assert_eq!(samples(&text, "aos_tenant_info"), [""; 0]);
    assert!(text.contains("summed over the fleet"));
}

#[test]
fn a_sum_with_an_unknown_part_is_unknown() {
    for unknown in [(None, 0), (Some(1.0), 72), (Some(f64::NAN), 0)] {
        let metrics = values([unknown, (Some(2.0), 0), (Some(4.0), 0)]);
        let count = |max_series| {
            let text = written(&Metrics { max_series: Some(max_series), ..metrics.clone() });
            samples(&text, "aos_fleet_value").len()
        };
        // By tenant, by customer, over the fleet.
        assert_eq!([count(3), count(2), count(1)], [2, 1, 0], "{unknown:?}");
    }
}

#[test]
fn where_not_all_was_reached_no_sum_of_several_tenants_is_known() {
    let of = |is_partial, max_series| {
        let known = values([(Some(1.0), 0), (Some(2.0), 0), (Some(4.0), 0)]);
        let text = written(&Metrics { is_partial, max_series: Some(max_series), ..known });
        samples(&text, "aos_fleet_value").len()
    };
    // By tenant, by customer, over the fleet.
    assert_eq!([3, 2, 1].map(|most| of(false, most)), [3, 2, 1]);
    assert_eq!([3, 2, 1].map(|most| of(true, most)), [3, 0, 0]);
}

#[test]
fn old_values_are_marked_and_then_dropped() {
    let text = written(&values([(Some(1.0), 25), (Some(2.0), 26), (Some(4.0), 72)]));
    assert_eq!(samples(&text, "aos_fleet_value").len(), 2);
    assert_eq!(
        samples(&text, "aos_fleet_value_age_seconds"),
        [r#"operation="op",field="f",customer_id="c1",tenant_id="t2"} 93600"#]
    );
}

#[test]
fn several_values_of_a_target_are_added_up() {
    let mut metrics = values([(Some(1.0), 0), (Some(2.0), 0), (Some(4.0), 0)]);
    for tenant in &mut metrics.tenants {
        tenant.tenant_id = "t1".to_owned();
    }
    assert_eq!(samples(&written(&metrics), "aos_fleet_value").len(), 2);
}

/// One name in all places.
fn named(name: &str) -> Metrics {
    let mut metrics = values([(Some(1.0), 0), (Some(2.0), 0), (Some(4.0), 0)]);
    for tenant in &mut metrics.tenants {
        (tenant.customer, tenant.tenant) = (name.to_owned(), name.to_owned());
        tenant.values[0].0 = name.to_owned();
    }
    let requests = [(name.to_owned(), 1)].into();
    Metrics { operation: name.to_owned(), requests, ..metrics }
}

#[test]
fn hostile_names_are_the_values_of_labels() {
    for name in HOSTILE {
        written(&named(name));
    }
    let text = written(&named("a\"b\\c\nd"));
    assert!(text.contains(r#"tenant="a\"b\\c d"} 1"#), "{text}");
}
