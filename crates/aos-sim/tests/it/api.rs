//! Authorization, routing, customers and counts.

use crate::support;

use std::collections::HashSet;

use aos_sim::Simulator;
use serde_json::{Value, json};
use support::{BATCH, CUSTOMERS, Caller, USERS, error};

#[tokio::test]
async fn a_call_needs_a_valid_token_with_the_right_scope() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let url = format!("{}{BATCH}", simulator.base_url());

    let response = caller.http.post(&url).json(&json!({})).send().await.unwrap();
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    assert_eq!(error(response).await, (401, "The request has no bearer token.".to_owned()));

    let response = caller.batch("invalid", "").send().await.unwrap();
    assert_eq!(response.headers()["www-authenticate"], r#"Bearer error="invalid_token""#);
    assert_eq!(
        error(response).await,
        (401, "The token was not issued by this simulator.".to_owned())
    );

    let token = caller.token(USERS).await;
    let response = caller.batch(&token, "").send().await.unwrap();
    assert_eq!(error(response).await, (403, format!("The token does not hold {CUSTOMERS}.")));
}

#[tokio::test]
async fn unknown_paths_and_methods_are_rejected() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let get = async |path: &str| {
        caller.http.get(format!("{}{path}", simulator.base_url())).send().await.unwrap()
    };
    assert_eq!(
        error(get("/nothing/here").await).await,
        (404, "There is no operation GET /nothing/here.".to_owned())
    );
    let response = get(BATCH).await;
    assert_eq!(response.headers()["allow"], "POST");
    assert_eq!(error(response).await, (405, "The method must be POST.".to_owned()));
    let response = get("/connect/token").await;
    assert_eq!(response.headers()["allow"], "POST");
    assert_eq!(error(response).await.0, 405);
    let requests = simulator.requests();
    assert_eq!((requests.unknown, requests.tokens, requests.all_calls()), (3, 0, 0));
}

#[tokio::test]
async fn invalid_requests_get_an_error_that_names_the_field() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.both().await;
    let customer = simulator.fleet().customers().find(|c| !c.tenants.is_empty()).unwrap();
    let (id, tenant) = (&customer.id, &customer.tenants[0].id);
    let batch = |body: &'static str| {
        caller.batch(&token, "").body(body).header("content-type", "application/json")
    };
    let cases = [
        (batch("[]"), "the body must be an object."),
        (batch(r#"{"customerIds":"one"}"#), "customerIds must be an array."),
        (batch(r#"{"customerIds":[1]}"#), "customerIds[0] must be a string."),
        (caller.counts(&token, id, tenant, "types=7"), "types must be one of 0, 1."),
        (caller.batch(&token, "pageSize=1&pageSize=2"), "pageSize is repeated."),
    ];
    for (request, message) in cases {
        let failed = error(request.send().await.unwrap()).await;
        assert_eq!(failed, (400, message.to_owned()));
    }
    // A read that filters by optional fields needs no body; a write does.
    assert_eq!(batch("").send().await.unwrap().status(), 200);
    let unsent = caller.failed("onboard_customer", &[], &[], None).await;
    assert_eq!(unsent, (400, "The body is required.".to_owned()));
    let (status, message) = error(batch("{not json").send().await.unwrap()).await;
    assert!(status == 400 && message.starts_with("The body is not valid JSON: "), "{message}");
    // The message is that of `Parameter::check`.
    for (request, name) in [
        (caller.batch(&token, "pageSize=101"), "pageSize "),
        (caller.batch(&token, "pageIndex=0"), "pageIndex "),
        (caller.batch(&token, "pageIndex=x"), "pageIndex "),
        (caller.counts(&token, id, tenant, "types=x"), "types "),
        (caller.counts(&token, "a%5Cb", tenant, ""), "customerId "),
    ] {
        let (status, message) = error(request.send().await.unwrap()).await;
        assert!(status == 400 && message.contains(name.trim()), "{message}");
    }
}

#[tokio::test]
async fn a_tenant_is_found_below_its_own_customer_only() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.both().await;
    let with_tenants: Vec<_> =
        simulator.fleet().customers().filter(|c| !c.tenants.is_empty()).take(2).collect();
    let (one, other) = (&with_tenants[0], &with_tenants[1]);
    let foreign = "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60";
    let cases = [
        (foreign, one.tenants[0].id.as_str(), format!("There is no customer {foreign}.")),
        (&one.id, foreign, format!("The customer {} has no tenant {foreign}.", one.id)),
        (
            &one.id,
            &other.tenants[0].id,
            format!("The customer {} has no tenant {}.", one.id, other.tenants[0].id),
        ),
        (&one.id, &one.id, format!("The customer {} has no tenant {}.", one.id, one.id)),
    ];
    for (customer, tenant, message) in cases {
        let response = caller.counts(&token, customer, tenant, "").send().await.unwrap();
        assert_eq!(error(response).await, (404, message));
    }
}

#[tokio::test]
async fn counts_are_those_of_the_fleet_and_only_the_requested_ones() {
    let simulator = Simulator::builder().start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(USERS).await;
    for customer in simulator.fleet().customers() {
        for tenant in &customer.tenants {
            let (risky, normal) = (tenant.actions.risky, tenant.actions.normal);
            let cases = [
                ("", json!({"riskyActionCount": risky, "normalActionCount": normal})),
                ("types=0", json!({"normalActionCount": normal})),
                ("types=1", json!({"riskyActionCount": risky})),
            ];
            for (query, expected) in cases {
                // Ids are in upper case in some samples of the vendor.
                let id = customer.id.to_uppercase();
                let response = caller.counts(&token, &id, &tenant.id, query).send().await.unwrap();
                assert_eq!(response.status(), 200);
                assert_eq!(response.json::<Value>().await.unwrap(), expected);
            }
        }
    }
    let calls = 3 * simulator.fleet().tenant_count() as u64;
    let requests = simulator.requests();
    assert_eq!(requests.calls("retrieve_risky_action_count"), calls);
    assert_eq!((requests.tokens, requests.status(200)), (1, calls + 1));
}

#[tokio::test]
async fn the_list_of_customers_is_the_fleet() {
    let simulator = Simulator::builder().customers(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let body = caller.page(&token, "").await;
    assert_eq!(body["metadata"], json!({"pageIndex": 1, "pageSize": 50, "totalCount": 7}));
    let expected: Vec<_> = simulator
        .fleet()
        .customers()
        .map(|customer| {
            let tenants: Vec<_> = customer
                .tenants
                .iter()
                .map(|tenant| json!({"id": tenant.id, "name": tenant.name}))
                .collect();
            json!({
                "id": customer.id,
                "organization": customer.organization,
                "ownerEmail": customer.owner_email,
                "jobStatus": customer.job_status,
                "countryOrRegion": customer.country_or_region,
                "managementMode": customer.management_mode,
                "tenants": tenants,
            })
        })
        .collect();
    assert_eq!(body["data"], Value::Array(expected));

    let last = caller.page(&token, "pageIndex=3&pageSize=3").await;
    assert_eq!(last["metadata"], json!({"pageIndex": 3, "pageSize": 3, "totalCount": 7}));
    assert_eq!(last["data"], json!([body["data"][6]]));
    for beyond in ["pageIndex=4&pageSize=3", "pageIndex=2147483647&pageSize=100"] {
        assert_eq!(caller.page(&token, beyond).await["data"], json!([]));
    }
}

#[tokio::test]
async fn a_filter_by_ids_lists_the_known_customers() {
    let simulator = Simulator::builder().customers(200).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let fleet = simulator.fleet();
    let id = |index| fleet.customer(index).unwrap().id;
    let list = async |query: &str, ids: Value| {
        let request = caller.batch(&token, query).json(&json!({ "customerIds": ids }));
        let body: Value = request.send().await.unwrap().json().await.unwrap();
        let indexes: Vec<_> = body["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|customer| fleet.find_customer(customer["id"].as_str().unwrap()).unwrap())
            .collect();
        (indexes, body["metadata"]["totalCount"].as_u64().unwrap())
    };
    let wanted = json!([id(150), id(3), "unknown", id(3), id(77)]);
    assert_eq!(list("", wanted.clone()).await, (vec![3, 77, 150], 3));
    assert_eq!(list("pageSize=2&pageIndex=2", wanted).await, (vec![150], 3));
    assert_eq!(list("", json!(["unknown"])).await, (vec![], 0));
    for all in [json!([]), Value::Null] {
        assert_eq!(list("pageSize=1", all).await, (vec![0], 200));
    }
}

#[tokio::test]
async fn the_pages_of_a_large_fleet_have_every_tenant_once() {
    let simulator = Simulator::builder().tenants(10_000).seed(7).start().await.unwrap();
    let caller = Caller::new(&simulator);
    let token = caller.token(CUSTOMERS).await;
    let (mut tenants, mut customers, mut page) = (HashSet::new(), HashSet::new(), 1);
    loop {
        let body = caller.page(&token, &format!("pageIndex={page}&pageSize=100")).await;
        let rows = body["data"].as_array().unwrap();
        for row in rows {
            customers.insert(row["id"].as_str().unwrap().to_owned());
            for tenant in row["tenants"].as_array().unwrap() {
                tenants.insert(tenant["id"].as_str().unwrap().to_owned());
            }
        }
        if rows.len() < 100 {
            assert_eq!(body["metadata"]["totalCount"], customers.len());
            break;
        }
        page += 1;
    }
    assert_eq!(tenants.len(), 10_000);
    assert_eq!(customers.len(), simulator.fleet().customer_count());
}

#[tokio::test]
async fn the_same_seed_gives_the_same_responses() {
    let pages = async |seed| {
        let simulator = Simulator::builder().seed(seed).start().await.unwrap();
        let caller = Caller::new(&simulator);
        let token = caller.token(CUSTOMERS).await;
        let response = caller.batch(&token, "").send().await.unwrap();
        let id = response.headers()["request-id"].clone();
        (id, response.text().await.unwrap())
    };
    let (one, same, other) = (pages(7).await, pages(7).await, pages(8).await);
    assert_eq!(one, same);
    assert_ne!(one.0, other.0);
    assert_ne!(one.1, other.1);
}

#[tokio::test]
async fn only_loopback_addresses_are_accepted() {
    let start =
        async |address: &str| Simulator::builder().listen(address.parse().unwrap()).start().await;
    for outside in ["0.0.0.0:0", "192.0.2.1:80", "[::]:0"] {
        let error = start(outside).await.unwrap_err().to_string();
        assert!(error.contains(outside) && error.contains("127.0.0.1"), "{error}");
    }
    let simulator = start("127.0.0.1:0").await.unwrap();
    assert!(simulator.base_url().starts_with("http://127.0.0.1:"));
    let taken = start(&simulator.address().to_string()).await.unwrap_err().to_string();
    assert!(taken.contains("use another port"), "{taken}");
}

#[tokio::test]
async fn a_fleet_that_is_too_large_is_rejected() {
    let error = Simulator::builder().tenants(2_000_000_000).start().await.unwrap_err();
    assert_eq!(error.to_string(), "a fleet of 2000000000 is too large; the maximum is 1000000000");
}

#[tokio::test]
async fn stopping_or_dropping_it_closes_all_connections() {
    for stop in [true, false] {
        let simulator = Simulator::builder().start().await.unwrap();
        let url = simulator.base_url().to_owned();
        // Also the connection that is kept alive.
        let http = support::http();
        assert_eq!(http.get(&url).send().await.unwrap().status(), 404);
        if stop {
            simulator.stop().await;
        } else {
            drop(simulator);
            tokio::task::yield_now().await;
        }
        assert!(http.get(&url).send().await.is_err(), "stop: {stop}");
    }
}

#[tokio::test]
async fn the_secret_is_not_shown() {
    let secret = "very-secret-indeed";
    let builder = Simulator::builder().client_secret(secret.to_owned().into());
    let simulator = builder.start().await.unwrap();
    assert!(!format!("{simulator:?}").contains(secret));
    let caller = Caller::new(&simulator);
    let mut form = caller.form(CUSTOMERS);
    form[0].1 = "password".to_owned();
    let (_, body) = caller.token_response(&form).await;
    assert!(!body.to_string().contains(secret));
}
