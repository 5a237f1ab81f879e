// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! Request and response types of the API, its enums, ids and keys of long lists, by name.
pub use aos_api::types::{
    Customer, CustomerFilter, CustomerPage, CustomerTenant, PageMetadata,
    RiskyActionCount,
};
pub use aos_api::enums::{ActionType, CustomerJobStatus, ManagementMode};
pub use aos_api::ids::{CustomerId, TenantId};
pub use aos_api::lookups::{
    AzureResourceType, CountryCode, DataCenter, LanguageCode, ServiceName, UsageLocation,
};
