//! Lists of the simulator, which pages as the service does: what the pager
//! reads in small pages is what it reads in large ones.

use std::fmt::Debug;

use aos_facade::{Credential, Elements, Pager, api::enums::BackupObjectModule, types};
use aos_sim::Simulator;
use futures::TryStreamExt;

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

async fn all<T>(list: Pager<'static, T>) -> Vec<T>
where
    T: serde::Serialize + Send + 'static,
{
    list.try_collect().await.unwrap()
}

/// Reads a list in pages of three and in pages of a hundred.
async fn both_ways<T>(list: impl Fn() -> Pager<'static, T>) -> Vec<T>
where
    T: serde::Serialize + Send + PartialEq + Debug + 'static,
{
    let small = all(list().page_size(3)).await;
    let large = all(list().page_size(100)).await;
    assert_eq!(small, large);
    assert!(small.len() > 3, "more than one page: {}", small.len());
    small
}

#[tokio::test]
async fn lists_by_page_index_are_whole() {
    let (_simulator, elements, customer, tenant) = simulated().await;
    let tenant = elements.customer(&customer).tenant(&tenant);
    let users = both_ways(|| tenant.users()).await;
    let first = users[0].id.clone().unwrap();
    let user = tenant.user(&first).get().await.unwrap();
    assert_eq!(user.login_name, users[0].user_principal_name);
    both_ways(|| tenant.sign_ins()).await;
    both_ways(|| elements.services()).await;
    both_ways(|| elements.baselines()).await;
}

#[tokio::test]
async fn counters_under_another_name_are_read() {
    let (_simulator, elements, customer, tenant) = simulated().await;
    let tenant = elements.customer(&customer).tenant(&tenant);
    for rule in all(tenant.matched_risk_rules()).await {
        let id = rule.rule_id.unwrap();
        let hits = all(tenant.risk_rule(&id).hit_items().page_size(4)).await;
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
async fn lists_by_skip_token_are_whole() {
    let (_simulator, elements, customer, _) = simulated().await;
    both_ways(|| elements.audit_logs("202608")).await;
    let customer = elements.customer(&customer);
    both_ways(|| customer.protected_objects(BackupObjectModule::from(1))).await;
}

#[tokio::test]
async fn lists_by_a_flag_are_whole() {
    let (_simulator, elements, customer, tenant) = simulated().await;
    let tenant = elements.customer(&customer).tenant(&tenant);
    both_ways(|| tenant.azure_cost_issues()).await;
    both_ways(|| tenant.azure_security_issues()).await;
}

#[tokio::test]
async fn lists_without_pages_are_whole() {
    let (simulator, elements, customer, tenant) = simulated().await;
    let tenant = elements.customer(&customer).tenant(&tenant);
    assert!(!all(tenant.agents()).await.is_empty());
    assert_eq!(simulator.requests().calls("retrieve_hybrid_agents"), 1);
}
