// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one risk rule, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one risk rule, known by its id: see [`Tenant::risk_rule`](crate::Tenant::risk_rule).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct RiskRule(pub(crate) Handle);
impl std::fmt::Debug for RiskRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("RiskRule", f)
    }
}
impl RiskRule {
    /// The id of its customer.
    pub fn customer_id(&self) -> &str {
        self.0.id(0)
    }
    /// The id of its tenant.
    pub fn tenant_id(&self) -> &str {
        self.0.id(1)
    }
    /// The id of the risk rule.
    pub fn id(&self) -> &str {
        self.0.id(2)
    }
    /// List the objects of a tenant that break a risk rule.
    ///
    /// See [`RetrieveRiskRuleHitItems`](calls::RetrieveRiskRuleHitItems).
    #[inline]
    pub fn hit_items(&self) -> calls::RetrieveRiskRuleHitItems {
        self.0
            .api()
            .retrieve_risk_rule_hit_items()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .rule_id(self.0.id(2))
    }
}
