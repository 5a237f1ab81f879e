// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one risk rule, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one risk rule, known by its id: see [`Tenant::risk_rule`](crate::Tenant::risk_rule).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct RiskRule {
    pub(crate) handle: Handle,
}
impl RiskRule {
    /// List the objects of a tenant that break a risk rule.
    ///
    /// Lists what breaks one risk rule. What a row tells of its object depends
    /// on the data source. The order is not documented.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_risk_rule_hit_items`: `GET /partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules/{ruleId}/hit-items`.
    /// Needs the scope `elements.rm.read.all`.
    /// The vendor's page: `risk-management/specific-rule-detail-hit-items.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn hit_items(&self) -> Pager<'static, types::RiskHitItem> {
        let handle = self.handle.clone();
        let operation = handle.api().retrieve_risk_rule_hit_items().operation();
        Pager::new(
            operation,
            move |cursor| {
                let handle = handle.clone();
                Box::pin(async move {
                    let [customer_id, tenant_id, rule_id] = handle.ids(operation.id)?;
                    let call = handle
                        .api()
                        .retrieve_risk_rule_hit_items()
                        .customer_id(customer_id)
                        .tenant_id(tenant_id)
                        .rule_id(rule_id);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
}
