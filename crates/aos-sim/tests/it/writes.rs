//! Writes, and the reads that show them.

use crate::support;

use aos_api::{Method, OPERATIONS, Operation};
use aos_sim::Simulator;
use serde_json::{Value, json};
use support::{Caller, bundle, first_tenant};

fn example(operation: &str) -> Value {
    bundle::request_example(Operation::find(operation).unwrap()).unwrap()
}

fn with(mut body: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

fn total(page: &Value) -> u64 {
    page["metadata"]["totalCount"].as_u64().unwrap()
}

#[tokio::test]
async fn every_update_of_a_user_is_read_back() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let path = [("customerId", &*customer), ("tenantId", &*tenant)];
    let users = caller.ok("retrieve_users", &path, &[], Some(json!({}))).await;
    let id = users["data"][1]["id"].as_str().unwrap();
    let other = users["data"][0].clone();
    let path = [&path[..], &[("userId", id)]].concat();
    let mut shown = 0;
    for operation in OPERATIONS.iter().filter(|operation| operation.method == Method::Put) {
        let body = example(operation.id);
        assert_eq!(caller.ok(operation.id, &path, &[], Some(body.clone())).await, Value::Null);
        let user = caller.ok("retrieve_user", &path, &[], None).await;
        for (name, value) in body.as_object().unwrap() {
            let name = match (operation.id, &**name) {
                ("update_user_manager", "userPrincipalName") => "manager",
                ("update_user_sponsor", "userPrincipalName") => "sponsor",
                (_, name) => name,
            };
            // Some fields are not in any response.
            if let Some(read) = user.get(name) {
                let is_read_back = read == value || *read == json!([value]);
                assert!(is_read_back, "{}: {name}: {read}", operation.id);
                shown += 1;
            }
        }
        let retrieve = Operation::find("retrieve_user").unwrap();
        assert_eq!(bundle::validate(retrieve, 200, &user.to_string()), Ok(()));
    }
    assert!(shown > 30, "{shown}");
    let user = caller.ok("retrieve_user", &path, &[], None).await;
    assert_ne!(user["loginName"], user["manager"], "the manager is another user");

    let some = json!({"userIds": [id]});
    let listed = caller.ok("retrieve_users", &path, &[], Some(some)).await["data"][0].clone();
    for (in_list, alone) in
        [("displayName", "displayName"), ("startDate", "enforceStartDateTime"), ("age", "age")]
    {
        assert_eq!(listed[in_list], user[alone], "{in_list}");
    }
    // The age on 1 October 2026 with the birthday of the example.
    assert_eq!(listed["age"], 36);
    let users = caller.ok("retrieve_users", &path, &[], Some(json!({}))).await;
    assert_eq!(users["data"][0], other, "other users are unchanged");
}

#[tokio::test]
async fn an_onboarded_customer_is_listed() {
    let simulator = Simulator::builder().seed(7).customers(3).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let body = example("onboard_customer");
    let onboarded = caller.ok("onboard_customer", &[], &[], Some(body.clone())).await;
    let list = caller.ok("retrieve_customers", &[], &[], Some(json!({}))).await;
    assert_eq!(total(&list), 4);
    let row = &list["data"][3];
    assert_eq!(row["id"], onboarded["id"]);
    assert_eq!(row["organization"], body["organizationName"]);
    assert_eq!(row["ownerEmail"], body["registrationAccount"]);
    assert_eq!(row["tenants"], json!([]));
    let ids = json!({"customerIds": [row["id"], simulator.fleet().customer(0).unwrap().id]});
    let some = caller.ok("retrieve_customers", &[], &[], Some(ids.clone())).await;
    assert_eq!((&some["data"][1], total(&some)), (row, 2));
    // All other operations have it as well.
    let path = [("customerId", row["id"].as_str().unwrap())];
    caller.ok("retrieve_scan_profiles", &path, &[], Some(json!({}))).await;
    let services = caller.ok("retrieve_services", &[], &[], Some(ids)).await;
    assert_eq!(services["data"][1]["organization"], body["organizationName"]);
    assert_eq!(services["data"][1]["customer"], body["registrationAccount"]);
}

#[tokio::test]
async fn a_created_baseline_and_the_job_that_applies_it_are_listed() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let before = caller.ok("retrieve_baselines", &[], &[], Some(json!({}))).await;
    let body =
        with(example("create_baseline"), json!({"customerId": customer, "tenantId": tenant}));
    let created = caller.ok("create_baseline", &[], &[], Some(body.clone())).await;
    let id = created["baselineId"].as_str().unwrap();
    let some = json!({"baselineIds": [id]});
    let row = caller.ok("retrieve_baselines", &[], &[], Some(some)).await["data"][0].clone();
    assert_eq!((&row["baselineId"], &row["baselineName"]), (&json!(id), &body["name"]));
    let after = caller.ok("retrieve_baselines", &[], &[], Some(json!({}))).await;
    assert_eq!(total(&after), total(&before) + 1);
    caller.ok("retrieve_baseline_creation_report", &[("baselineId", id)], &[], None).await;

    let path = [("customerId", &*customer), ("tenantId", &*tenant)];
    let apply = json!({"actionType": 1, "data": [{"baselineId": id, "rankingOrder": 1}]});
    let job = caller.ok("perform_tenant_action", &path, &[], Some(apply)).await;
    let some = json!({"jobIds": [job["jobId"]]});
    let jobs = caller.ok("retrieve_process_center_jobs", &path, &[], Some(some)).await;
    assert_eq!((&jobs["data"][0]["jobId"], &jobs["data"][0]["type"]), (&job["jobId"], &json!(1)));
}

#[tokio::test]
async fn each_id_of_a_write_has_its_outcome() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let changes = json!({"TenantIds": ["one", "two"]});
    let body = with(example("connect_tenants"), changes);
    let connected = caller.ok("connect_tenants", &[], &[], Some(body)).await;
    let success = json!({"isSuccess": true, "errorCode": 0});
    assert_eq!(connected["connectTenantsResult"], json!({"one": success, "two": success}));
    assert_eq!(connected["failedProducts"], json!({}));
}
