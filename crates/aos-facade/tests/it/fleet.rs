//! Sweeps over all tenants of all customers.

use crate::common;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use aos_facade::{ActionType, ErrorKind, FleetRow, Outcome};
use common::{House, customer, customer_page};
use futures::StreamExt;
use httpmock::Mock;
use serde_json::json;

/// Three customers: two tenants, none, one.
fn listed(house: &House) -> Mock<'_> {
    house.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        let customers = [customer("a", 2), customer("b", 0), customer("c", 1)];
        then.json_body(customer_page(&customers, 1, 100, 3));
    })
}

fn counted(house: &House) -> Mock<'_> {
    house.server.mock(|when, then| {
        when.path_suffix("/actions");
        then.json_body(json!({"riskyActionCount": 1, "normalActionCount": 2}));
    })
}

/// The rows as short texts, sorted: they come in the order of the answers.
async fn rows(fleet: aos_facade::Fleet) -> Vec<String> {
    let rows: Vec<FleetRow> = fleet.action_counts().map(|row| row.unwrap()).collect().await;
    let mut texts: Vec<String> = rows.iter().map(text).collect();
    texts.sort();
    texts
}

fn text(row: &FleetRow) -> String {
    let tenant = row.tenant.as_ref().map_or("-", |tenant| tenant.id.as_str());
    let outcome = match &row.outcome {
        Outcome::Counted(counts) => format!("{:?}", counts.risky),
        Outcome::NoTenants => "no tenants".to_owned(),
        Outcome::Failed(error) => format!("{:?}", error.kind()),
        other => format!("{other:?}"),
    };
    format!("{} {tenant} {outcome}", row.customer.id)
}

#[tokio::test]
async fn every_tenant_is_a_row_and_a_customer_without_tenants_too() {
    let house = House::new().await;
    house.signs_in();
    let list = listed(&house);
    let counts = counted(&house);
    let fleet = house.elements().fleet();
    let progress = fleet.progress();
    assert_eq!(progress.tenants_expected(), None);
    let rows = rows(fleet).await;
    assert_eq!((progress.customers_total(), progress.customers_listed()), (Some(3), 3));
    assert_eq!((progress.tenants_expected(), progress.tenants_done()), (Some(3), 3));
    assert_eq!(rows, ["a a-t0 Some(1)", "a a-t1 Some(1)", "b - no tenants", "c c-t0 Some(1)"]);
    list.assert_calls(1);
    counts.assert_calls(3);
}

#[tokio::test]
async fn a_failing_tenant_is_a_row_with_its_error_and_the_sweep_goes_on() {
    let house = House::new().await;
    house.signs_in();
    listed(&house);
    house.server.mock(|when, then| {
        when.path_includes("/tenants/a-t1/");
        then.status(404);
    });
    counted(&house);
    assert_eq!(
        rows(house.elements().fleet()).await,
        ["a a-t0 Some(1)", "a a-t1 Status", "b - no tenants", "c c-t0 Some(1)"]
    );
}

#[tokio::test]
async fn a_tenant_whose_id_cannot_be_one_is_a_row_with_its_error() {
    let house = House::new().await;
    house.signs_in();
    house.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        let odd = json!({"id": "a", "tenants": [{"id": ".."}, {"name": "no id"}, {"id": "fine"}]});
        then.json_body(customer_page(&[odd], 1, 100, 1));
    });
    let counts = counted(&house);
    assert_eq!(
        rows(house.elements().fleet()).await,
        ["a  InvalidInput", "a .. InvalidInput", "a fine Some(1)"]
    );
    counts.assert_calls(1);
}

#[tokio::test]
async fn customers_and_tenants_are_left_out_without_regard_to_case() {
    let house = House::new().await;
    house.signs_in();
    listed(&house);
    counted(&house);
    let fleet = house.elements().fleet();
    assert_eq!(rows(fleet.clone().exclude(["A"])).await, ["b - no tenants", "c c-t0 Some(1)"]);
    assert_eq!(
        rows(fleet.exclude(["b", "a-T0", "unheard-of"])).await,
        ["a a-t1 Some(1)", "c c-t0 Some(1)"]
    );
}

#[tokio::test]
async fn chosen_customers_are_asked_for_and_an_unlisted_one_is_a_row() {
    let house = House::new().await;
    house.signs_in();
    let list = house.server.mock(|when, then| {
        when.path_suffix("/customers/batch").json_body(json!({"customerIds": ["C", "gone", ".."]}));
        // This service does not know the filter.
        let customers = [customer("a", 2), customer("b", 0), customer("c", 1)];
        then.json_body(customer_page(&customers, 1, 100, 3));
    });
    counted(&house);
    let fleet = house.elements().fleet().customers(["C", "gone", "c", "..", "b"]).exclude(["b"]);
    assert_eq!(rows(fleet).await, [".. - InvalidInput", "c c-t0 Some(1)", "gone - Missing"]);
    list.assert_calls(1);
}

#[tokio::test]
async fn without_a_customer_left_nobody_is_asked() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let fleet = house.elements().fleet();
    let none: [&str; 0] = [];
    assert!(rows(fleet.clone().customers(none)).await.is_empty());
    assert!(rows(fleet.customers(["a"]).exclude(["A"])).await.is_empty());
    tokens.assert_calls(0);
}

/// Three pages of a customer with many tenants each.
fn long_list(house: &House) {
    for index in 1..=3 {
        house.server.mock(|when, then| {
            when.path_suffix("/customers/batch").query_param("pageIndex", index.to_string());
            let customers = [customer(&format!("c{index}"), 30)];
            then.json_body(customer_page(&customers, index, 1, 3));
        });
    }
}

#[tokio::test]
async fn a_sweep_with_one_request_at_a_time_comes_to_its_end() {
    let house = House::new().await;
    house.signs_in();
    long_list(&house);
    counted(&house);
    let elements = house.builder().concurrency(1).build().unwrap();
    let rows: Vec<_> = elements.fleet().action_counts().collect().await;
    assert_eq!(rows.len(), 90);
    assert!(rows.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_page_that_takes_longer_to_work_off_than_a_call_may_take_loses_nothing() {
    let house = House::new().await;
    house.signs_in();
    long_list(&house);
    house.server.mock(|when, then| {
        when.path_suffix("/actions");
        then.delay(std::time::Duration::from_millis(10)).json_body(json!({"riskyActionCount": 1}));
    });
    // Real time: 30 tenants at 10 ms are more than what one call may take.
    let elements = house
        .builder()
        .clock(Arc::new(aos_facade::clock::SystemClock::default()))
        .attempt_timeout(std::time::Duration::from_millis(150))
        .concurrency(2)
        .build()
        .unwrap();
    let rows: Vec<_> = elements.fleet().concurrency(1).action_counts().collect().await;
    let errors: Vec<_> = rows.iter().filter_map(|row| row.as_ref().err()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(rows.len(), 90);
}

#[tokio::test]
async fn a_sweep_with_one_token_for_all_that_ends_at_once_comes_to_its_end() {
    let house = House::new().await;
    house.token_endpoint(|then| then.json_body(common::token(common::TOKEN, 0)));
    long_list(&house);
    counted(&house);
    let elements = house.builder().scopes(["all"]).build().unwrap();
    assert_eq!(elements.fleet().action_counts().collect::<Vec<_>>().await.len(), 90);
}

#[tokio::test]
async fn who_reads_rows_can_ask_other_things_meanwhile() {
    let house = House::new().await;
    house.signs_in();
    long_list(&house);
    counted(&house);
    let elements = house.builder().concurrency(2).build().unwrap();
    let mut rows = elements.fleet().action_counts();
    let mut read = 0;
    while let Some(row) = rows.next().await {
        let tenant = row.unwrap().tenant.unwrap();
        // Every place among the requests may be taken by the sweep.
        elements.customer("own").tenant(&tenant.id).action_counts().await.unwrap();
        read += 1;
    }
    assert_eq!(read, 90);
}

#[test]
fn a_sweep_whose_runtime_ends_is_an_error_and_no_clean_end() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let first = runtime();
    let house = first.block_on(House::new());
    house.signs_in();
    long_list(&house);
    counted(&house);
    let chosen = ["c1", "c2", "c3"];
    let mut rows = house.elements().fleet().customers(chosen).concurrency(1).action_counts();
    first.block_on(rows.next()).unwrap().unwrap();
    drop(first);
    let rest: Vec<_> = runtime().block_on(rows.collect());
    assert!(rest.iter().any(Result::is_err), "{} rows", rest.len());
    let missing = |row: &FleetRow| row.error().is_some_and(|e| e.kind() == ErrorKind::Missing);
    assert!(!rest.iter().flatten().any(missing), "what was not read is not missing");
}

#[tokio::test]
async fn one_kind_of_action_is_asked_for() {
    let house = House::new().await;
    house.signs_in();
    listed(&house);
    let risky = house.server.mock(|when, then| {
        when.path_suffix("/actions").query_param("types", "1");
        then.json_body(json!({"riskyActionCount": 4}));
    });
    let rows: Vec<_> = house.elements().fleet().action_counts_of(ActionType::Risky).collect().await;
    assert_eq!(rows.len(), 4);
    risky.assert_calls(3);
}

#[tokio::test]
async fn a_list_that_fails_midway_loses_nothing_listed_before() {
    let house = House::new().await;
    house.signs_in();
    house.server.mock(|when, then| {
        when.path_suffix("/customers/batch").query_param("pageIndex", "1");
        then.json_body(customer_page(&[customer("a", 3)], 1, 100, 300));
    });
    house.server.mock(|when, then| {
        when.path_suffix("/customers/batch").query_param("pageIndex", "2");
        then.status(403);
    });
    counted(&house);
    let rows: Vec<_> = house.elements().fleet().action_counts().collect().await;
    let (good, bad): (Vec<_>, Vec<_>) = rows.into_iter().partition(Result::is_ok);
    assert_eq!(good.len(), 3);
    let [Err(error)] = bad.as_slice() else { panic!("one error ends the list: {bad:?}") };
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.page(), Some(2));
}

#[tokio::test]
async fn no_more_tenants_are_asked_at_once_than_wanted() {
    let house = House::new().await;
    house.signs_in();
    house.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(customer_page(&[customer("a", 40)], 1, 100, 1));
    });
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let under_way = (Arc::clone(&now), Arc::clone(&most));
    house.server.mock(|when, then| {
        when.path_suffix("/actions");
        then.respond_with(move |_| {
            let (now, most) = &under_way;
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(1));
            now.fetch_sub(1, Ordering::SeqCst);
            http::Response::builder().status(200).body("{}".to_owned()).unwrap().into()
        });
    });
    let rows: Vec<_> = house.elements().fleet().concurrency(3).action_counts().collect().await;
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
    let mut rows = elements.fleet().action_counts();
    while let Some(row) = rows.next().await {
        if let Some(counts) = row.unwrap().counts() {
            tenants += 1;
            risky += counts.risky.unwrap();
            normal += counts.normal.unwrap();
        }
    }
    let total = simulator.fleet().total_actions();
    assert_eq!(tenants, 500);
    assert_eq!((risky, normal), (total.risky.cast_signed(), total.normal.cast_signed()));
}
