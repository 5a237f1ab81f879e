// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! What may be given to the methods that end in `_with`.
use aos_api::types;
/// What may be given to [`Tenant::matched_risk_rules_with`](crate::Tenant::matched_risk_rules_with): nothing by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MatchedRiskRulesOptions {
    /// `dataSources`: The data source whose rules to list; all when it is left out. The vendor names it in the plural and types it as one integer, so one value a call is sent.
    pub data_sources: Option<aos_api::enums::RiskDataSource>,
    /// `status`: Only rules that are on, or only rules that are off.
    pub status: Option<aos_api::enums::DisabledEnabled>,
}
/// What may be given to [`Tenant::risk_workflows_with`](crate::Tenant::risk_workflows_with): nothing by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RiskWorkflowsOptions {
    /// `catagory`: Only workflows of this category; all when it is left out. The vendor spells the parameter so on its only page, and so it is sent.
    pub catagory: Option<aos_api::enums::RiskyActionCategory>,
}
/// What may be given to [`Tenant::risky_action_count_with`](crate::Tenant::risky_action_count_with): nothing by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RiskyActionCountOptions {
    /// `types`: The kind of action to count; both when it is left out. The vendor names it in the plural and types it as one integer, so one value a call is sent.
    pub types: Option<aos_api::enums::ActionType>,
}
/// What may be given to [`Tenant::security_users_with`](crate::Tenant::security_users_with): nothing by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityUsersOptions {
    /// `status`: Only users in this state; all when it is left out. Whether it takes several is not documented, so one value a call is sent.
    pub status: Option<aos_api::enums::UserSecurityStatus>,
}
/// What may be given to [`Tenant::sign_ins_with`](crate::Tenant::sign_ins_with): nothing by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SignInsOptions {
    /// `risky`: True for risky sign-ins only; all when it is left out. Whether false means all or those without risk is not documented. A row tells it as `isRisk`.
    pub risky: Option<bool>,
}
