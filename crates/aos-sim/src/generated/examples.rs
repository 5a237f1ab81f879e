// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The examples of the specification.
/// Operation id, status and body of the example of each success, sorted
/// by id. The body is empty where the operation answers none.
pub(crate) static EXAMPLES: &[(&str, u16, &str)] = &[
    (
        "retrieve_customers",
        200,
        "{\"data\":[{\"id\":\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\",\"organization\":\"Contoso\",\"ownerEmail\":\"owner@contoso.com\",\"jobStatus\":1,\"countryOrRegion\":\"Germany\",\"managementMode\":1,\"tenants\":[{\"id\":\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\",\"name\":\"contoso.onmicrosoft.com\"}]}],\"metadata\":{\"pageIndex\":1,\"pageSize\":50,\"totalCount\":1}}",
    ),
    (
        "retrieve_risky_action_count",
        200,
        "{\"riskyActionCount\":10,\"normalActionCount\":20}",
    ),
];
