//! Sweeps over all tenants of all customers.

use crate::common;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use aos_facade::{
    ActionType, ErrorKind, FleetResult, FleetRow, FleetTenant, types::RiskyActionCount,
};
use common::{MockService, Response, customer, customer_page};
use futures::StreamExt;
use httpmock::Mock;
use serde_json::json;

/// Three customers: two tenants, none, one.
fn listed(service: &MockService) -> Mock<'_> {
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        let customers = [customer("a", 2), customer("b", 0), customer("c", 1)];
        then.json_body(customer_page(&customers, 1, 100, 3));
    })
}

fn counted(service: &MockService) -> Mock<'_> {
    service.server.mock(|when, then| {
        when.path_suffix("/actions");
        then.json_body(json!({"riskyActionCount": 1, "normalActionCount": 2}));
    })
}

/// The rows as short texts, sorted: they come in the order of the responses.
async fn rows(fleet: aos_facade::Fleet) -> Vec<String> {
    let rows: Vec<FleetRow<RiskyActionCount>> = fleet
        .tenants()
        .call(|tenant| tenant.action_counts())
        .map(|row| row.unwrap())
        .collect()
        .await;
    let mut texts: Vec<String> = rows.iter().map(text).collect();
    texts.sort();
    texts
}

fn text(row: &FleetRow<RiskyActionCount>) -> String {
    let tenant = row.tenant.as_ref().map_or("-", |tenant| &*tenant.id);
    let result = match &row.result {
        FleetResult::Read(counts) => format!("{:?}", counts.risky_action_count),
        FleetResult::NoTenants => "no tenants".to_owned(),
        FleetResult::Failed(error) => format!("{:?}", error.kind),
        other => format!("{other:?}"),
    };
    format!("{} {tenant} {result}", row.customer.id)
}

#[tokio::test]
async fn every_tenant_is_a_row_and_a_customer_without_tenants_too() {
    let service = MockService::new().await;
    service.grants_tokens();
    let list = listed(&service);
    let counts = counted(&service);
    let fleet = service.elements().fleet();
    let progress = fleet.progress();
    assert_eq!(progress.targets_expected(), None);
    let rows = rows(fleet).await;
    assert_eq!((progress.customers_total(), progress.customers_listed()), (Some(3), 3));
    assert_eq!((progress.targets_expected(), progress.targets_done()), (Some(3), 3));
    assert_eq!(rows, ["a a-t0 Some(1)", "a a-t1 Some(1)", "b - no tenants", "c c-t0 Some(1)"]);
    list.assert_calls(1);
    counts.assert_calls(3);
}

#[tokio::test]
async fn a_failing_tenant_is_a_row_with_its_error_and_the_sweep_goes_on() {
    let service = MockService::new().await;
    service.grants_tokens();
    listed(&service);
    service.server.mock(|when, then| {
        when.path_includes("/tenants/a-t1/");
        then.status(404);
    });
    counted(&service);
    assert_eq!(
        rows(service.elements().fleet()).await,
        ["a a-t0 Some(1)", "a a-t1 Status", "b - no tenants", "c c-t0 Some(1)"]
    );
}

#[tokio::test]
async fn a_tenant_whose_id_is_invalid_is_a_row_with_its_error() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        let odd = json!({"id": "a", "tenants": [{"id": ".."}, {"name": "no id"}, {"id": "fine"}]});
        then.json_body(customer_page(&[odd], 1, 100, 1));
    });
    let counts = counted(&service);
    assert_eq!(
        rows(service.elements().fleet()).await,
        ["a  InvalidInput", "a .. InvalidInput", "a fine Some(1)"]
    );
    counts.assert_calls(1);
}

#[tokio::test]
async fn a_customer_whose_tenants_are_not_reported_has_failed_unless_lenient() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        let odd = [json!({"id": "a"}), json!({"id": "b", "tenants": null}), customer("c", 0)];
        then.json_body(customer_page(&odd, 1, 100, 3));
    });
    assert_eq!(
        rows(service.elements().fleet()).await,
        ["a - Missing", "b - Missing", "c - no tenants"]
    );
    let lenient = service.builder().lenient_responses(true).build().unwrap();
    assert_eq!(rows(lenient.fleet()).await, ["a - no tenants", "b - no tenants", "c - no tenants"]);
}

#[tokio::test]
async fn tenants_are_listed_without_a_call_to_any() {
    let service = MockService::new().await;
    service.grants_tokens();
    let list = listed(&service);
    let fleet = || service.elements().fleet();
    let listed: Vec<_> = fleet().tenants().stream().map(|tenant| tenant.unwrap()).collect().await;
    let ids = |listed: &[FleetTenant]| -> Vec<String> {
        let tenant = |it: &FleetTenant| match &it.tenant {
            Ok(Some(tenant)) => tenant.id.to_string(),
            Ok(None) => "-".to_owned(),
            Err(error) => format!("{:?}", error.kind),
        };
        listed.iter().map(|it| format!("{} {}", it.customer.id, tenant(it))).collect()
    };
    assert_eq!(ids(&listed), ["a a-t0", "a a-t1", "b -", "c c-t0"]);
    let some = fleet().customers(["a", "x"]).exclude(["A-T1"]).tenants().stream();
    let some: Vec<_> = some.map(|tenant| tenant.unwrap()).collect().await;
    assert_eq!(ids(&some), ["a a-t0", "x Missing"]);
    list.assert_calls(2);
}

#[tokio::test]
async fn customers_and_tenants_are_left_out_without_regard_to_case() {
    let service = MockService::new().await;
    service.grants_tokens();
    listed(&service);
    counted(&service);
    let fleet = service.elements().fleet();
    assert_eq!(rows(fleet.clone().exclude(["A"])).await, ["b - no tenants", "c c-t0 Some(1)"]);
    assert_eq!(
        rows(fleet.exclude(["b", "a-T0", "unheard-of"])).await,
        ["a a-t1 Some(1)", "c c-t0 Some(1)"]
    );
}

#[tokio::test]
async fn selected_customers_are_requested_and_an_unlisted_one_is_a_row() {
    let service = MockService::new().await;
    service.grants_tokens();
    let list = service.server.mock(|when, then| {
        when.path_suffix("/customers/batch").json_body(json!({"customerIds": ["C", "gone", ".."]}));
        // This service does not know the filter.
        let customers = [customer("a", 2), customer("b", 0), customer("c", 1)];
        then.json_body(customer_page(&customers, 1, 100, 3));
    });
    counted(&service);
    let fleet = service.elements().fleet().customers(["C", "gone", "c", "..", "b"]).exclude(["b"]);
    assert_eq!(rows(fleet).await, [".. - InvalidInput", "c c-t0 Some(1)", "gone - Missing"]);
    list.assert_calls(1);
}

#[tokio::test]
async fn without_a_customer_left_nothing_is_sent() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let fleet = service.elements().fleet();
    let none: [&str; 0] = [];
    assert!(rows(fleet.clone().customers(none)).await.is_empty());
    assert!(rows(fleet.customers(["a"]).exclude(["A"])).await.is_empty());
    tokens.assert_calls(0);
}

/// Three pages of a customer with many tenants each.
fn long_list(service: &MockService) {
    for index in 1..=3 {
        service.server.mock(|when, then| {
            when.path_suffix("/customers/batch").query_param("pageIndex", index.to_string());
            let customers = [customer(&format!("c{index}"), 30)];
            then.json_body(customer_page(&customers, index, 1, 3));
        });
    }
}

#[tokio::test]
async fn a_sweep_with_one_concurrent_request_ends() {
    let service = MockService::new().await;
    service.grants_tokens();
    long_list(&service);
    counted(&service);
    let elements = service.builder().concurrency(1).build().unwrap();
    let rows: Vec<_> =
        elements.fleet().tenants().call(|tenant| tenant.action_counts()).collect().await;
    assert_eq!(rows.len(), 90);
    assert!(rows.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_page_whose_tenants_take_longer_than_the_budget_of_a_call_loses_nothing() {
    let service = MockService::new().await;
    service.grants_tokens();
    long_list(&service);
    service.server.mock(|when, then| {
        when.path_suffix("/actions");
        then.delay(std::time::Duration::from_millis(10)).json_body(json!({"riskyActionCount": 1}));
    });
    // Real time: 30 tenants at 10 ms are more than what one call may take.
    let elements = service
        .builder()
        .clock(Arc::new(aos_facade::clock::SystemClock))
        .attempt_timeout(std::time::Duration::from_millis(150))
        .concurrency(2)
        .build()
        .unwrap();
    let rows: Vec<_> = elements
        .fleet()
        .concurrency(1)
        .tenants()
        .call(|tenant| tenant.action_counts())
        .collect()
        .await;
    let errors: Vec<_> = rows.iter().filter_map(|row| row.as_ref().err()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(rows.len(), 90);
}

#[tokio::test]
async fn a_sweep_whose_token_expires_at_once_ends() {
    let service = MockService::new().await;
    service.token_endpoint(|then| then.json_body(common::token(common::TOKEN, 0)));
    long_list(&service);
    counted(&service);
    let elements = service.builder().scopes(["all"]).build().unwrap();
    assert_eq!(
        elements
            .fleet()
            .tenants()
            .call(|tenant| tenant.action_counts())
            .collect::<Vec<_>>()
            .await
            .len(),
        90
    );
}

#[tokio::test]
async fn other_calls_can_be_made_between_the_rows() {
    let service = MockService::new().await;
    service.grants_tokens();
    long_list(&service);
    counted(&service);
    let elements = service.builder().concurrency(2).build().unwrap();
    let mut rows = elements.fleet().tenants().call(|tenant| tenant.action_counts());
    let mut read = 0;
    while let Some(row) = rows.next().await {
        let tenant = row.unwrap().tenant.unwrap();
        // The sweep may hold every permit.
        elements.customer("own").tenant(&tenant.id).action_counts().await.unwrap();
        read += 1;
    }
    assert_eq!(read, 90);
}

#[test]
fn a_sweep_whose_runtime_ends_is_an_error() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let first = runtime();
    let service = first.block_on(MockService::new());
    service.grants_tokens();
    long_list(&service);
    counted(&service);
    let chosen = ["c1", "c2", "c3"];
    let mut rows = service
        .elements()
        .fleet()
        .customers(chosen)
        .concurrency(1)
        .tenants()
        .call(|tenant| tenant.action_counts());
    first.block_on(rows.next()).unwrap().unwrap();
    drop(first);
    let rest: Vec<_> = runtime().block_on(rows.collect());
    assert!(rest.iter().any(Result::is_err), "{} rows", rest.len());
    let missing = |row: &FleetRow<RiskyActionCount>| {
        row.error().is_some_and(|e| e.kind == ErrorKind::Missing)
    };
    assert!(!rest.iter().flatten().any(missing), "what was not read is not missing");
}

#[tokio::test]
async fn one_kind_of_action_is_requested() {
    let service = MockService::new().await;
    service.grants_tokens();
    listed(&service);
    let risky = service.server.mock(|when, then| {
        when.path_suffix("/actions").query_param("types", "1");
        then.json_body(json!({"riskyActionCount": 4}));
    });
    let rows: Vec<_> = service
        .elements()
        .fleet()
        .tenants()
        .call(|tenant| tenant.action_counts().types(ActionType::Risky))
        .collect()
        .await;
    assert_eq!(rows.len(), 4);
    risky.assert_calls(3);
}

#[tokio::test]
async fn a_list_that_fails_midway_loses_nothing_listed_before() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch").query_param("pageIndex", "1");
        then.json_body(customer_page(&[customer("a", 3)], 1, 100, 300));
    });
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch").query_param("pageIndex", "2");
        then.status(403);
    });
    counted(&service);
    let rows: Vec<_> =
        service.elements().fleet().tenants().call(|tenant| tenant.action_counts()).collect().await;
    let (good, bad): (Vec<_>, Vec<_>) = rows.into_iter().partition(Result::is_ok);
    assert_eq!(good.len(), 3);
    let [Err(error)] = bad.as_slice() else { panic!("one error ends the list: {bad:?}") };
    assert_eq!(error.kind, ErrorKind::Status);
    assert_eq!(error.page, Some(2));
}

#[tokio::test]
async fn no_more_tenants_are_called_at_once_than_set() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(customer_page(&[customer("a", 40)], 1, 100, 1));
    });
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let under_way = (Arc::clone(&now), Arc::clone(&most));
    service.server.mock(|when, then| {
        when.path_suffix("/actions");
        then.respond_with(move |_| {
            let (now, most) = &under_way;
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(1));
            now.fetch_sub(1, Ordering::SeqCst);
            http::Response::builder().status(200).body("{}".to_owned()).unwrap().into()
        });
    });
    let rows: Vec<_> = service
        .elements()
        .fleet()
        .concurrency(3)
        .tenants()
        .call(|tenant| tenant.action_counts())
        .collect()
        .await;
    assert_eq!(rows.len(), 40);
    assert!(most.load(Ordering::SeqCst) <= 3);
}

#[tokio::test]
async fn a_sweep_over_a_simulated_fleet_adds_up() {
    let simulator = aos_sim::Simulator::builder().tenants(500).seed(7).start().await.unwrap();
    let elements = aos_facade::Elements::builder()
        .base_url(simulator.base_url())
        .token_url(simulator.token_url())
        .credential(aos_facade::Credential::client_secret(
            simulator.client_id(),
            simulator.client_secret(),
        ))
        .build()
        .unwrap();
    let (mut tenants, mut risky, mut normal) = (0, 0, 0);
    let mut rows = elements.fleet().tenants().call(|tenant| tenant.action_counts());
    while let Some(row) = rows.next().await {
        if let Some(counts) = row.unwrap().read() {
            tenants += 1;
            risky += counts.risky_action_count.unwrap();
            normal += counts.normal_action_count.unwrap();
        }
    }
    let listed = simulator.fleet().customers().flat_map(|customer| customer.tenants);
    let total = listed.fold((0, 0), |(risky, normal), tenant| {
        (risky + tenant.actions.risky, normal + tenant.actions.normal)
    });
    assert_eq!(tenants, 500);
    assert_eq!((risky, normal), (total.0.cast_signed(), total.1.cast_signed()));
}

/// A list of customers with so many tenants each.
fn listed_with(service: &MockService, customers: usize, tenants: usize) {
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        let customers: Vec<_> =
            (0..customers).map(|index| customer(&format!("c{index}"), tenants)).collect();
        then.json_body(customer_page(&customers, 1, 100, customers.len() as i64));
    });
}

#[tokio::test]
async fn no_tenant_is_lost_to_a_low_rate_of_the_service() {
    let service = MockService::new().await;
    service.grants_tokens();
    listed_with(&service, 20, 5);
    // Five a second of the client's clock, and no word on how long to wait.
    let clock = service.clock.clone();
    let window = std::sync::Mutex::new((std::time::Duration::ZERO, 0));
    let refused = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&refused);
    service.server.mock(|when, then| {
        when.path_suffix("/actions");
        then.respond_with(move |_| {
            let mut window = window.lock().unwrap();
            let now = aos_facade::clock::Clock::now(&*clock);
            if now.saturating_sub(window.0).as_secs() >= 1 {
                *window = (now, 0);
            }
            window.1 += 1;
            let fits = window.1 <= 5;
            let status = if fits { 200 } else { 429 };
            count.fetch_add(usize::from(!fits), Ordering::SeqCst);
            let body = r#"{"riskyActionCount":1}"#.to_owned();
            http::Response::builder().status(status).body(body).unwrap().into()
        });
    });
    let rows = rows(service.elements().fleet()).await;
    assert_eq!(rows.len(), 100);
    assert!(rows.iter().all(|row| row.ends_with("Some(1)")), "{rows:?}");
    assert!(refused.load(Ordering::SeqCst) > 0, "the service refused some");
}

#[tokio::test]
async fn a_tenant_that_alone_is_refused_fails_at_last() {
    let service = MockService::new().await;
    service.grants_tokens();
    listed_with(&service, 1, 30);
    let refused = service.server.mock(|when, then| {
        when.path_includes("/tenants/c0-t3/");
        then.status(429);
    });
    counted(&service);
    let rows: Vec<FleetRow<RiskyActionCount>> = service
        .elements()
        .fleet()
        .tenants()
        .call(|tenant| tenant.action_counts())
        .map(|row| row.unwrap())
        .collect()
        .await;
    let failed: Vec<_> = rows.iter().filter_map(FleetRow::<RiskyActionCount>::error).collect();
    assert_eq!((rows.len(), failed.len()), (30, 1));
    assert_eq!(failed[0].kind, ErrorKind::RateLimited);
    assert_eq!(failed[0].attempts as usize, refused.calls());
    assert!(refused.calls() >= 10, "{}", refused.calls());
}

#[tokio::test]
async fn a_sweep_ends_when_the_service_accepts_nothing_for_long() {
    // Once a minute, and the first one; nobody waits for longer than that.
    for (retry_after, attempts) in [("60", 11), ("3600", 1)] {
        let service = MockService::new().await;
        service.grants_tokens();
        let list = service.server.mock(|when, then| {
            when.path_suffix("/customers/batch");
            then.status(429).header("retry-after", retry_after);
        });
        let patience = std::time::Duration::from_secs(10 * 60);
        let elements = service.builder().patience(patience).build().unwrap();
        let rows: Vec<_> =
            elements.fleet().tenants().call(|tenant| tenant.action_counts()).collect().await;
        let [Err(error)] = rows.as_slice() else { panic!("{rows:?}") };
        assert_eq!(error.kind, ErrorKind::RateLimited);
        assert_eq!((error.attempts as usize, list.calls()), (attempts, attempts));
        // Any other call fails as ever.
        let error = elements.customers().await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::RateLimited);
    }
}

#[tokio::test]
async fn a_tenant_that_failed_before_it_is_refused_is_not_lost() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(customer_page(&[customer("a", 1)], 1, 100, 1));
    });
    service.server.mock(|when, then| {
        when.path_suffix("/actions");
        let refused = Response::new(429, "").header("retry-after", "125");
        let counted = Response::json(200, &json!({"riskyActionCount": 1}));
        common::script(then, vec![Response::new(503, ""), refused, counted]);
    });
    assert_eq!(rows(service.elements().fleet()).await, ["a a-t0 Some(1)"]);
}
