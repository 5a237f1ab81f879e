//! What is written is read back, and what a service refuses is refused.

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
            // Not all that is written is returned: the comment of a local user, say.
            if let Some(read) = user.get(name) {
                assert!(
                    read == value || *read == json!([value]),
                    "{}: {name}: {read}",
                    operation.id
                );
                shown += 1;
            }
        }
        let judged =
            bundle::judge(Operation::find("retrieve_user").unwrap(), 200, &user.to_string());
        assert_eq!(judged, Ok(()));
    }
    assert!(shown > 30, "{shown}");
    let user = caller.ok("retrieve_user", &path, &[], None).await;
    assert_ne!(user["loginName"], user["manager"], "the manager is somebody else");

    let some = json!({"userIds": [id]});
    let listed = caller.ok("retrieve_users", &path, &[], Some(some)).await["data"][0].clone();
    for (in_list, alone) in
        [("displayName", "displayName"), ("startDate", "enforceStartDateTime"), ("age", "age")]
    {
        assert_eq!(listed[in_list], user[alone], "{in_list}");
    }
    // The birthday of the example makes somebody 36 on the first of October 2026.
    assert_eq!(listed["age"], 36);
    let users = caller.ok("retrieve_users", &path, &[], Some(json!({}))).await;
    assert_eq!(users["data"][0], other, "nobody else changed");
}

#[tokio::test]
async fn a_baseline_is_made_looked_at_and_applied() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let (customer, tenant) = first_tenant(&simulator);
    let before = caller.ok("retrieve_baselines", &[], &[], Some(json!({}))).await;
    let body =
        with(example("create_baseline"), json!({"customerId": customer, "tenantId": tenant}));
    let made = caller.ok("create_baseline", &[], &[], Some(body.clone())).await;
    let id = made["baselineId"].as_str().unwrap();

    let path = [("customerId", &*customer), ("tenantId", &*tenant)];
    let apply = json!({"actionType": 1, "data": [{"baselineId": id, "rankingOrder": 1}]});
    assert_eq!(
        caller.refused("perform_tenant_action", &path, &[], Some(apply.clone())).await,
        (
            400,
            "data[0].baselineId cannot be applied: its status is 1 (Retrieving settings)."
                .to_owned()
        )
    );
    let some = || Some(json!({"baselineIds": [id]}));
    let row = caller.ok("retrieve_baselines", &[], &[], some()).await["data"][0].clone();
    assert_eq!((&row["baselineName"], &row["status"]), (&body["name"], &json!(1)));
    let row = caller.ok("retrieve_baselines", &[], &[], some()).await["data"][0].clone();
    assert_eq!(row["status"], 2, "its settings are there by now");
    let after = caller.ok("retrieve_baselines", &[], &[], Some(json!({}))).await;
    let total = |page: &Value| page["metadata"]["totalCount"].as_u64().unwrap();
    assert_eq!(total(&after), total(&before) + 1);
    let report = [("baselineId", id)];
    caller.ok("retrieve_baseline_creation_report", &report, &[], None).await;

    let job = caller.ok("perform_tenant_action", &path, &[], Some(apply)).await;
    let mut states = Vec::new();
    for _ in 0..3 {
        let some = Some(json!({"jobIds": [job["jobId"]]}));
        let jobs = caller.ok("retrieve_process_center_jobs", &path, &[], some).await;
        assert_eq!(jobs["data"][0]["type"], 1);
        states.push(jobs["data"][0]["status"].as_i64().unwrap());
    }
    assert_eq!(states, [0, 1, 2], "waiting, in progress, finished");
    let some = Some(json!({"tenantIds": [tenant]}));
    let row = caller.ok("retrieve_baseline_tenants", &[], &[], some).await["data"][0].clone();
    assert_eq!(row["appliedBaselines"][0]["baselineId"], id);

    let unknown = with(body, json!({"tenantId": customer}));
    assert_eq!(caller.refused("create_baseline", &[], &[], Some(unknown)).await.0, 404);
}

#[tokio::test]
async fn a_tenant_that_is_busy_is_left_alone() {
    let simulator = Simulator::builder().seed(7).tenants(100).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let tenants = [("pageSize", "100")];
    let tenants = caller.ok("retrieve_baseline_tenants", &[], &tenants, Some(json!({}))).await;
    let mut refused = 0;
    for row in tenants["data"].as_array().unwrap() {
        let label = match row["status"].as_i64().unwrap() {
            3 => "3 (Deploying)",
            6 => "6 (Expired)",
            11 => "11 (Restoring)",
            _ => continue,
        };
        let ids = json!({"customerId": row["customerId"], "tenantId": row["tenantId"]});
        let body = with(example("create_baseline"), ids);
        let sentence =
            format!("The status of the tenant is {label}, so no baseline can be made of it.");
        let answer = caller.refused("create_baseline", &[], &[], Some(body)).await;
        assert_eq!(answer, (400, sentence));
        refused += 1;
    }
    assert!(refused > 3, "{refused}");
}

#[tokio::test]
async fn a_customer_is_onboarded_once() {
    let simulator = Simulator::builder().seed(7).customers(3).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let onboard = async |changes| {
        let body = with(example("onboard_customer"), changes);
        let answer = caller.ok("onboard_customer", &[], &[], Some(body)).await;
        (answer["status"].as_i64().unwrap(), answer["id"].clone())
    };
    let (status, id) = onboard(json!({})).await;
    assert_eq!(status, 1);
    assert_eq!(onboard(json!({})).await, (7, id.clone()), "the same again");
    let owner = simulator.fleet().customer(1).unwrap();
    assert_eq!(
        onboard(json!({"registrationAccount": owner.owner_email})).await,
        (6, json!(owner.id))
    );
    for (changes, status) in [
        (json!({"registrationAccount": "owner@another-partner.example"}), 5),
        (json!({"registrationAccount": "no address"}), 4),
        (json!({"registrationAccount": "a@b.example", "countryCode": "QQ"}), 4),
        (json!({"registrationAccount": "a@b.example", "dataCenter": "the moon"}), 4),
    ] {
        assert_eq!(onboard(changes.clone()).await, (status, Value::Null), "{changes}");
    }

    let list = caller.ok("retrieve_customers", &[], &[], Some(json!({}))).await;
    assert_eq!(list["metadata"]["totalCount"], 4);
    let row = &list["data"][3];
    assert_eq!(row["id"], id);
    assert_eq!(row["organization"], "Contoso");
    assert_eq!(row["ownerEmail"], "office@contoso.example");
    assert_eq!(row["countryOrRegion"], "Germany");
    assert_eq!(row["tenants"], json!([]));
    let some = json!({"customerIds": [id, simulator.fleet().customer(0).unwrap().id]});
    let some = caller.ok("retrieve_customers", &[], &[], Some(some)).await;
    assert_eq!((&some["data"][1], &some["metadata"]["totalCount"]), (row, &json!(2)));
    // It is there for all other operations, too.
    let path = [("customerId", id.as_str().unwrap())];
    let profiles = caller.ok("retrieve_scan_profiles", &path, &[], Some(json!({}))).await;
    assert!(profiles["data"].is_array());
    let services = json!({"customerIds": [id]});
    let services = caller.ok("retrieve_services", &[], &[], Some(services)).await;
    assert_eq!(services["data"][0]["organization"], "Contoso");
    assert_eq!(services["data"][0]["products"], json!([]));
}

#[tokio::test]
async fn a_service_is_added_once() {
    let simulator = Simulator::builder().seed(7).customers(3).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let account = json!({"registrationAccount": "new@contoso.example"});
    let body = with(example("onboard_customer"), account);
    let customer = caller.ok("onboard_customer", &[], &[], Some(body)).await["id"].clone();
    let path = [("customerId", customer.as_str().unwrap())];
    let item = |changes| with(example("add_service")["licenseItems"][0].clone(), changes);
    let premium = |changes| {
        let item = with(item(json!({"resource": "PartnerUserManagement"})), changes);
        json!({"product": 49, "licenseType": 1, "licenseItems": [item]})
    };
    for (body, status) in [
        (premium(json!({"resource": "Office365Backup"})), 6),
        (premium(json!({"userSeat": 0})), 2),
        (premium(json!({"userSeat": 10_001})), 4),
        (premium(json!({"expireTime": "2020-01-01T00:00:00Z"})), 11),
        (premium(json!({"expireTime": "2099-01-01T00:00:00Z"})), 5),
        (with(example("add_service"), json!({"byos": true, "storageProfileId": "unknown"})), 6),
        (premium(json!({})), 1),
        (premium(json!({})), 7),
        (example("add_service"), 1),
        (json!({"product": 40, "licenseType": 0}), 1),
    ] {
        let answer = caller.ok("add_service", &path, &[], Some(body.clone())).await;
        assert_eq!(answer["status"], status, "{body}");
        assert_eq!(answer["customerId"], customer);
    }
    let some = json!({"customerIds": [customer]});
    let services = caller.ok("retrieve_services", &[], &[], Some(some)).await;
    let products = services["data"][0]["products"].as_array().unwrap();
    let seats: Vec<_> = products.iter().map(|product| &product["purchasedUserSeats"]).collect();
    assert_eq!(seats, ["20", "30", "N/A"]);
    assert_eq!(products[1]["storage"], "AvePoint storage");
    assert_eq!(products[1]["service"], "Cloud Backup for Microsoft 365");
}

#[tokio::test]
async fn seats_of_a_pool_are_given_accepted_and_rejected() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let list = async |operation: &str, path: &[(&str, &str)]| {
        let page = caller.ok(operation, path, &[("pageSize", "100")], Some(json!({}))).await;
        page["data"].as_array().unwrap().clone()
    };
    let resellers = list("retrieve_resellers", &[]).await;
    let pools = list("retrieve_pooled_subscriptions", &[]).await;
    let reseller = resellers[0]["resellerId"].as_str().unwrap();
    let path = [("resellerId", reseller)];
    let held = list("retrieve_reseller_subscriptions", &path).await;
    let is_held = |pool: &&Value| held.iter().any(|row| row["licenseId"] == pool["licenseId"]);
    let free: Vec<_> = pools.iter().filter(|pool| !is_held(pool)).collect();
    let [one, two, ..] = free[..] else { panic!("{free:?}") };
    let number = |row: &Value, name: &str| row[name].as_str().unwrap().parse::<i64>().unwrap();
    let give = async |pool: &Value, changes| {
        let body = json!({
            "licenseId": pool["licenseId"], "product": pool["product"], "UserSeat": 20,
            "ExpirationTime": "2026-10-20T00:00:00Z", "PaymentType": 0, "IsSameAsPool": false,
        });
        let body = with(body, changes);
        let operation = "add_or_update_reseller_subscription";
        caller.ok(operation, &path, &[], Some(body)).await["status"].as_i64().unwrap()
    };
    for (changes, status) in [
        (json!({"licenseId": "unknown"}), 3),
        (json!({"UserSeat": 1_000_000}), 4),
        (json!({"ExpirationTime": "2099-01-01T00:00:00Z"}), 5),
        (json!({"ExpirationTime": "2020-01-01T00:00:00Z"}), 11),
        (json!({"UserSeat": 0}), 2),
        (json!({}), 1),
        (json!({}), 8),
    ] {
        assert_eq!(give(one, changes.clone()).await, status, "{changes}");
    }
    assert_eq!(give(two, json!({})).await, 1);
    let row = async |pool: &Value| {
        let rows = list("retrieve_reseller_subscriptions", &path).await;
        rows.into_iter().find(|row| row["licenseId"] == pool["licenseId"]).unwrap()
    };
    assert_eq!(row(one).await["status"], 0, "waits to be accepted");

    let licenses = |pools: &[&Value]| {
        let each =
            pools.iter().map(|pool| json!({"licenseId": pool["licenseId"], "paymentType": 0}));
        Some(json!({"licenses": each.collect::<Vec<_>>()}))
    };
    let accept = async |body| {
        caller.ok("accept_reseller_subscriptions", &path, &[], body).await["acceptStatus"].clone()
    };
    let reject = async |body| {
        caller.ok("reject_reseller_subscriptions", &path, &[], body).await["rejectStatus"].clone()
    };
    assert_eq!(accept(licenses(&[one, one])).await, 12);
    assert_eq!(accept(licenses(&[one])).await, 9);
    assert_eq!(accept(licenses(&[one])).await, 10, "nothing waits any more");
    assert_eq!(reject(licenses(&[two])).await, 9);
    assert_eq!(reject(licenses(&[two])).await, 10);
    assert_eq!(
        (row(one).await["status"].clone(), row(two).await["status"].clone()),
        (1.into(), 2.into())
    );
    // Accepted seats can be changed, but not to what they are.
    assert_eq!(give(one, json!({})).await, 7);
    assert_eq!(give(one, json!({"UserSeat": 25})).await, 1);
    assert_eq!(row(one).await["status"], 1);

    let after = list("retrieve_pooled_subscriptions", &[]).await;
    let pool = |wanted: &Value| {
        after.iter().find(|pool| pool["licenseId"] == wanted["licenseId"]).unwrap().clone()
    };
    assert_eq!(number(&pool(one), "allocatedUserSeat"), number(one, "allocatedUserSeat") + 25);
    assert_eq!(number(&pool(one), "availableUserSeat"), number(one, "availableUserSeat") - 25);
    assert_eq!(pool(two), *two, "what is rejected goes back");
    let usage = [("licenseId", one["licenseId"].as_str().unwrap())];
    let usage = list("retrieve_pooled_subscription_usage", &usage).await;
    let mine = usage.iter().find(|row| row["resellerId"] == reseller).unwrap();
    assert_eq!((number(mine, "allocatedUserSeat"), &mine["status"]), (25, &json!(1)));
}

#[tokio::test]
async fn tenants_are_connected_one_by_one() {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let mut codes = Vec::new();
    for customer in simulator.fleet().customers() {
        let mut ids: Vec<_> = customer.tenants.iter().map(|tenant| tenant.id.clone()).collect();
        ids.push("unknown".to_owned());
        let changes = json!({"CustomerId": customer.id, "TenantIds": ids});
        let body = with(example("connect_tenants"), changes);
        let answer = caller.ok("connect_tenants", &[], &[], Some(body)).await;
        let results = answer["connectTenantsResult"].as_object().unwrap();
        assert_eq!(results.len(), ids.len());
        assert_eq!(results["unknown"], json!({"isSuccess": false, "errorCode": 3}));
        for result in results.values() {
            assert_eq!(result["isSuccess"], result["errorCode"] == 0);
            codes.push(result["errorCode"].as_i64().unwrap());
        }
    }
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes, [0, 2, 3]);
}
