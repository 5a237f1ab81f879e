// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! What may be given to the methods that end in `_with`.
use aos_api::types;
/// What may be given to [`Tenant::risky_action_count_with`](crate::Tenant::risky_action_count_with): nothing by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RiskyActionCountOptions {
    /// `types`: The kind of action to count; both when it is left out. The vendor names it in the plural and types it as one integer, so one value a call is sent.
    pub types: Option<aos_api::enums::ActionType>,
}
