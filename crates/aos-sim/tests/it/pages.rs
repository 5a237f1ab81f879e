//! Lists in every paging style of the specification.

use crate::support;

use std::collections::HashSet;

use aos_api::{OPERATIONS, Operation};
use aos_sim::Simulator;
use serde_json::{Value, json};
use support::{Caller, bundle, first_tenant};

/// A tenant with more than so many rows in a list.
async fn long_list(caller: &Caller<'_>, operation: &str, least: usize) -> (String, String) {
    for customer in caller.simulator.fleet().customers() {
        for tenant in customer.tenants {
            let path = [("customerId", &*customer.id), ("tenantId", &*tenant.id)];
            let page = caller.ok(operation, &path, &[("pageSize", "100")], None).await;
            let total = page.get("totalCount").unwrap_or(&page["metadata"]["totalCount"]);
            if total.as_u64().unwrap() > least as u64 {
                return (customer.id, tenant.id);
            }
        }
    }
    panic!("no tenant has more than {least} rows in {operation}");
}

fn rows(page: &Value, items: &str) -> Vec<Value> {
    page[items].as_array().unwrap().clone()
}

#[tokio::test]
async fn page_indexes_cover_a_list() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = long_list(&caller, "retrieve_sign_ins", 60).await;
    let path = [("customerId", &*customer), ("tenantId", &*tenant)];
    let first = caller.ok("retrieve_sign_ins", &path, &[("pageSize", "100")], None).await;
    let total = first["metadata"]["totalCount"].as_u64().unwrap() as usize;
    let all_rows = {
        let mut all_rows = rows(&first, "data");
        if total > 100 {
            let second = [("pageSize", "100"), ("pageIndex", "2")];
            all_rows
                .extend(rows(&caller.ok("retrieve_sign_ins", &path, &second, None).await, "data"));
        }
        all_rows
    };
    assert_eq!(all_rows.len(), total);
    let mut read = Vec::new();
    for index in 1..=total.div_ceil(25) + 1 {
        let index = index.to_string();
        let query = [("pageSize", "25"), ("pageIndex", &*index)];
        let page = caller.ok("retrieve_sign_ins", &path, &query, None).await;
        let expected = json!({"pageIndex": index.parse::<u64>().unwrap(), "pageSize": 25, "totalCount": total});
        assert_eq!(page["metadata"], expected);
        read.extend(rows(&page, "data"));
    }
    assert_eq!(read, all_rows);
    // The default page size, and the other name of the counters.
    let page = caller.ok("retrieve_sign_ins", &path, &[], None).await;
    assert_eq!((page["metadata"]["pageSize"].as_u64(), rows(&page, "data").len()), (Some(50), 50));
    let matched = caller.ok("retrieve_matched_risk_rules", &path, &[], None).await;
    let rule = matched["result"][0].clone();
    let path = [&path[..], &[("ruleId", rule["ruleId"].as_str().unwrap())]].concat();
    let hits = caller.ok("retrieve_risk_rule_hit_items", &path, &[], None).await;
    assert_eq!(hits["metaData"]["totalCount"], rule["hitItemCount"]);
    assert!(hits.get("metadata").is_none());
}

#[tokio::test]
async fn skip_tokens_cover_a_list() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let path = [("date", "202608")];
    let (mut ids, mut token, mut pages) = (HashSet::new(), None::<String>, 0);
    loop {
        let mut query = vec![("pageSize", "9")];
        query.extend(token.as_deref().map(|token| ("skipToken", token)));
        let page = caller.ok("retrieve_audit_logs", &path, &query, None).await;
        let read = rows(&page, "data");
        // The count of the page, as in the vendor's samples.
        assert_eq!(page["metadata"]["totalCount"].as_u64(), Some(read.len() as u64));
        for row in &read {
            let time = row["operationTime"].as_str().unwrap();
            assert!(time.starts_with("08/") && time.contains("/2026 "), "{row}");
            assert!(ids.insert(row["auditId"].as_str().unwrap().to_owned()), "twice: {row}");
        }
        pages += 1;
        token = page["metadata"]["skipToken"].as_str().map(str::to_owned);
        match &token {
            Some(token) => {
                assert_eq!(read.len(), 9);
                for odd in ["%", "+", "|", "="] {
                    assert!(token.contains(odd), "{token}");
                }
            }
            None => break,
        }
    }
    assert!(pages > 1 && ids.len() > 9, "{pages} pages");
}

#[tokio::test]
async fn a_skip_token_is_bound_to_its_list_and_its_page_size() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let first = [("pageSize", "2")];
    let august = [("date", "202608")];
    let page = caller.ok("retrieve_audit_logs", &august, &first, None).await;
    let token = page["metadata"]["skipToken"].as_str().unwrap();
    let alone = [("skipToken", token)];
    let next = caller.ok("retrieve_audit_logs", &august, &alone, None).await;
    assert_eq!(rows(&next, "data").len(), 2, "the token has the page size");
    assert_ne!(next["data"], page["data"]);

    let other_size = [("pageSize", "3"), ("skipToken", token)];
    assert_eq!(
        caller.failed("retrieve_audit_logs", &august, &other_size, None).await,
        (400, "pageSize must be 2, as in the previous page.".to_owned())
    );
    let no_token = (400, "skipToken is not a token of this list.".to_owned());
    let july = [("date", "202607")];
    assert_eq!(caller.failed("retrieve_audit_logs", &july, &alone, None).await, no_token);
    let other = caller.failed("retrieve_reseller_audit_logs", &august, &alone, None).await;
    assert_eq!(other, no_token);
    for wrong in [token.replace('%', "%25"), token.replace('+', " "), format!("{token}x")] {
        let query = [("skipToken", &*wrong)];
        assert_eq!(caller.failed("retrieve_audit_logs", &august, &query, None).await, no_token);
    }
}

#[tokio::test]
async fn a_flag_announces_the_next_page() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    for (operation, items) in [
        ("retrieve_azure_cost_issues", "costIssueItemModels"),
        ("retrieve_azure_risk_issues", "securityManagementIssueModels"),
    ] {
        let (customer, tenant) = long_list(&caller, operation, 20).await;
        let path = [("customerId", &*customer), ("tenantId", &*tenant)];
        let (mut read, mut index) = (0, 1);
        loop {
            let number = index.to_string();
            let query = [("pageSize", "10"), ("pageIndex", &*number)];
            let page = caller.ok(operation, &path, &query, None).await;
            read += rows(&page, items).len() as u64;
            let total = page["totalCount"].as_u64().unwrap();
            assert_eq!(page["hasNextPage"], read < total);
            index += 1;
            if page["hasNextPage"] == false {
                assert_eq!(read, total);
                break;
            }
        }
        assert!(index > 3);
    }
}

#[tokio::test]
async fn a_list_without_pages_is_complete() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let path =
        [("customerId", &*customer), ("tenantId", &*tenant), ("productName", "Office365Backup")];
    let agents = caller.ok("retrieve_hybrid_agents", &path, &[], None).await;
    assert!(!rows(&agents, "agentList").is_empty());
    assert_eq!(agents.as_object().unwrap().len(), 1, "only the list");
    let apps = caller.ok("retrieve_service_app_status", &path, &[], None).await;
    assert!(apps.as_array().is_some_and(|apps| !apps.is_empty()), "the body is the list");
}

#[tokio::test]
async fn a_page_of_a_large_fleet_is_generated_directly() {
    let simulator = Simulator::builder().tenants(1_000_000).seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let far = [("pageIndex", "10000"), ("pageSize", "100")];
    let page = caller.ok("retrieve_baseline_tenants", &[], &far, Some(json!({}))).await;
    assert_eq!(page["metadata"]["totalCount"], 1_000_000);
    let tenant = &page["data"][99];
    let ids = json!({"tenantIds": [tenant["tenantId"], "unknown"]});
    let one = caller.ok("retrieve_baseline_tenants", &[], &[], Some(ids)).await;
    assert_eq!((one["data"].as_array().unwrap().len(), &one["data"][0]), (1, tenant));
    let ids = json!({"customerIds": [tenant["customerId"]]});
    let services = caller.ok("retrieve_services", &[], &[], Some(ids)).await;
    assert_eq!(services["data"][0]["customerId"], tenant["customerId"]);
    assert_eq!(services["metadata"]["totalCount"], 1);
}

#[tokio::test]
async fn there_are_tests_for_every_paging_style() {
    let mut styles: Vec<_> = OPERATIONS
        .iter()
        .filter_map(|operation: &Operation| {
            bundle::described(operation).get("x-aos-paging")?["style"].as_str()
        })
        .collect();
    styles.sort_unstable();
    styles.dedup();
    assert_eq!(styles, ["has-next-page", "page-index", "skip-token", "unpaged"]);
}
