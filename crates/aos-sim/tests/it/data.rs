//! Data that agrees between operations, and with its seed.

use crate::support;

use aos_sim::Simulator;
use serde_json::{Value, json};
use support::{Caller, first_tenant};

#[tokio::test]
async fn a_user_is_the_same_in_every_list_and_on_its_own() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let path = [("customerId", &*customer), ("tenantId", &*tenant)];
    let users = caller.ok("retrieve_users", &path, &[("pageSize", "100")], Some(json!({}))).await;
    let secured = caller.ok("retrieve_security_users", &path, &[("pageSize", "100")], None).await;
    let protected = [("pageSize", "100")];
    let protected =
        caller.ok("retrieve_user_protection_status", &path, &protected, Some(json!({}))).await;
    let rows = |page: &Value| page["data"].as_array().unwrap().clone();
    let (secured, protected) = (rows(&secured), rows(&protected));
    for (index, row) in rows(&users).iter().enumerate() {
        assert_eq!(row, &secured[index]);
        let protected = &protected[index];
        let id = row["id"].as_str().unwrap();
        let path = [&path[..], &[("userId", id)]].concat();
        let user = caller.ok("retrieve_user", &path, &[], None).await;
        for (in_list, alone) in [
            ("id", "id"),
            ("userPrincipalName", "loginName"),
            ("countryOrRegion", "countryRegion"),
            ("startDate", "enforceStartDateTime"),
            ("endDate", "enforceEndDateTime"),
            ("mail", "mail"),
            ("displayName", "displayName"),
            ("department", "department"),
            ("age", "age"),
            ("status", "status"),
            ("isTestUser", "isTestUser"),
        ] {
            assert_eq!(row[in_list], user[alone], "{in_list} of {id}");
        }
        assert_eq!((&protected["id"], &protected["email"]), (&row["id"], &row["mail"]));
    }
    // Ids are case-insensitive.
    let id = users["data"][0]["id"].as_str().unwrap().to_uppercase();
    let path = [&path[..], &[("userId", &*id)]].concat();
    let user = caller.ok("retrieve_user", &path, &[], None).await;
    assert_eq!(user["id"], users["data"][0]["id"]);
}

#[tokio::test]
async fn filters_select_rows() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let path = [("customerId", &*customer), ("tenantId", &*tenant)];
    let users = caller.ok("retrieve_users", &path, &[], Some(json!({}))).await;
    let last = users["data"].as_array().unwrap().last().unwrap();
    let some = json!({"userIds": [last["id"], "unknown"]});
    let chosen = caller.ok("retrieve_users", &path, &[], Some(some)).await;
    assert_eq!(chosen["data"], json!([last]));
    let some = json!({"userEmails": [last["mail"]]});
    let chosen = caller.ok("retrieve_user_protection_status", &path, &[], Some(some)).await;
    assert_eq!(chosen["data"][0]["id"], last["id"]);
    assert_eq!(chosen["metadata"]["totalCount"], 1);

    let all = caller.ok("retrieve_sign_ins", &path, &[], None).await;
    let total = |page: &Value| page["metadata"]["totalCount"].as_u64().unwrap();
    let mut parts = 0;
    for risky in ["true", "false"] {
        let part = caller.ok("retrieve_sign_ins", &path, &[("risky", risky)], None).await;
        let fits = |row: &Value| row["isRisk"] == (risky == "true");
        assert!(part["data"].as_array().unwrap().iter().all(fits));
        parts += total(&part);
    }
    assert_eq!(parts, total(&all));

    let rules =
        caller.ok("retrieve_matched_risk_rules", &path, &[("dataSources", "2")], None).await;
    assert!(rules["result"].as_array().unwrap().iter().all(|rule| rule["dataSource"] == 2));
}

#[tokio::test]
async fn hit_items_have_the_form_of_their_data_source() {
    let simulator = Simulator::builder().seed(7).customers(60).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let field = [
        (1, "mailboxName"),
        (2, "groupName"),
        (3, "teamsName"),
        (4, "siteName"),
        (5, "adminCount"),
        (6, "userName"),
        (8, "environmentName"),
        (9, "connectionName"),
        (10, "appName"),
        (11, "flowName"),
        (12, "workspaceName"),
    ];
    let mut seen = Vec::new();
    'fleet: for customer in simulator.fleet().customers() {
        for tenant in &customer.tenants {
            let path = [("customerId", &*customer.id), ("tenantId", &*tenant.id)];
            let rules = caller.ok("retrieve_matched_risk_rules", &path, &[], None).await;
            for rule in rules["result"].as_array().unwrap() {
                let id = rule["ruleId"].as_str().unwrap();
                let path = [&path[..], &[("ruleId", id)]].concat();
                let hits = caller.ok("retrieve_risk_rule_hit_items", &path, &[], None).await;
                for hit in hits["data"].as_array().unwrap() {
                    let source = hit["dataSource"].as_i64().unwrap();
                    let (_, name) = field.iter().find(|(known, _)| *known == source).unwrap();
                    assert!(hit["detail"].get(name).is_some(), "{source}: {hit}");
                    assert_eq!(hit["ruleId"], rule["ruleId"]);
                    assert_eq!(hit["tenantId"], tenant.id.as_str());
                    seen.push(source);
                }
            }
            seen.sort_unstable();
            seen.dedup();
            if seen.len() == field.len() {
                break 'fleet;
            }
        }
    }
    assert!(seen.len() > 5, "{seen:?}");
}

#[tokio::test]
async fn the_same_seed_gives_the_same_data() {
    let read = async |seed| {
        let simulator = Simulator::builder().seed(seed).start().await.unwrap();
        let caller = Caller::new(&simulator);
        let jobs = caller.ok("retrieve_baselines", &[], &[], Some(json!({}))).await;
        (jobs, caller.ok("retrieve_services", &[], &[], Some(json!({}))).await)
    };
    let (one, same, other) = (read(7).await, read(7).await, read(8).await);
    assert_eq!(one, same);
    assert_ne!(one.0, other.0);
    assert_ne!(one.1, other.1);
}

#[tokio::test]
async fn the_counts_of_a_job_add_up() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, _) = first_tenant(&simulator);
    let path = [("customerId", &*customer)];
    let jobs = caller.ok("retrieve_jobs", &path, &[("pageSize", "100")], Some(json!({}))).await;
    for job in jobs["data"].as_array().unwrap() {
        let number = |name: &str| job[name].as_str().unwrap().parse::<u64>().unwrap();
        let parts = ["failedCount", "skippedCount", "warningCount", "successfulCount"];
        assert_eq!(parts.map(number).iter().sum::<u64>(), number("totalCount"), "{job}");
        assert!(job["startTime"].as_str() < job["endTime"].as_str(), "{job}");
        let id = job["jobId"].as_str().unwrap();
        let path = [("customerId", &*customer), ("jobId", id)];
        caller.ok("retrieve_job_report_details", &path, &[("pageSize", "5")], None).await;
    }
}
