//! Lists of the simulator, which pages as the service does: small pages hold the
//! same rows as large ones.

use std::fmt::Debug;

use aos_facade::{Credential, Elements, Rows, api::enums::BackupObjectModule, types};
use aos_sim::Simulator;

/// A customer with a tenant, and a client for all of it.
async fn simulated() -> (Simulator, Elements, String, String) {
    let simulator = Simulator::builder().seed(7).start().await.unwrap();
    let elements = Elements::builder()
        .base_url(simulator.base_url())
        .token_url(simulator.token_url())
        .credential(Credential::client_secret(simulator.client_id(), simulator.client_secret()))
        .build()
        .unwrap();
    let customer = simulator.fleet().customers().find(|c| c.tenants.len() > 1).unwrap();
    let tenant = customer.tenants[0].id.clone();
    (simulator, elements, customer.id, tenant)
}

/// Reads a list in pages of three and in pages of a hundred.
async fn both_ways<T: PartialEq + Debug>(list: impl Fn(i32) -> Rows<T>) -> Vec<T> {
    let small = list(3).all().await.unwrap();
    let large = list(100).all().await.unwrap();
    assert_eq!(small, large);
    assert!(small.len() > 3, "more than one page: {}", small.len());
    small
}

#[tokio::test]
async fn lists_by_page_index_are_complete() {
    let (_simulator, elements, customer, tenant) = simulated().await;
    let tenant = elements.customer(&customer).tenant(&tenant);
    let users = both_ways(|size| tenant.users().page_size(size).stream()).await;
    let first = users[0].id.clone().unwrap();
    let user = tenant.user(&first).get().await.unwrap();
    assert_eq!(user.login_name, users[0].user_principal_name);
    both_ways(|size| tenant.sign_ins().page_size(size).stream()).await;
    both_ways(|size| elements.services().page_size(size).stream()).await;
    both_ways(|size| elements.baselines().page_size(size).stream()).await;
}

#[tokio::test]
async fn counters_under_another_name_are_read() {
    let (_simulator, elements, customer, tenant) = simulated().await;
    let tenant = elements.customer(&customer).tenant(&tenant);
    for rule in tenant.matched_risk_rules().stream().all().await.unwrap() {
        let id = rule.rule_id.unwrap();
        let hits = tenant.risk_rule(&id).hit_items().page_size(4).stream().all().await.unwrap();
        assert_eq!(hits.len() as i64, rule.hit_item_count.unwrap());
        for hit in &hits {
            let detail = hit.typed_detail();
            assert!(
                !matches!(detail, None | Some(types::RiskHitItemDetail::Other(_))),
                "{:?}: {:?}",
                hit.data_source,
                hit.detail
            );
        }
    }
}

#[tokio::test]
async fn lists_by_skip_token_are_complete() {
    let (_simulator, elements, customer, _) = simulated().await;
    both_ways(|size| elements.audit_logs("202608").page_size(size).stream()).await;
    let customer = elements.customer(&customer);
    both_ways(|size| {
        customer.protected_objects(BackupObjectModule::from(1)).page_size(size).stream()
    })
    .await;
}

#[tokio::test]
async fn lists_by_a_flag_are_complete() {
    let (_simulator, elements, customer, tenant) = simulated().await;
    let tenant = elements.customer(&customer).tenant(&tenant);
    both_ways(|size| tenant.azure_cost_issues().page_size(size).stream()).await;
    both_ways(|size| tenant.azure_security_issues().page_size(size).stream()).await;
}

#[tokio::test]
async fn lists_without_pages_are_complete() {
    let (simulator, elements, customer, tenant) = simulated().await;
    let tenant = elements.customer(&customer).tenant(&tenant);
    assert!(!tenant.agents().stream().all().await.unwrap().is_empty());
    assert_eq!(simulator.requests().calls("retrieve_hybrid_agents"), 1);
}
