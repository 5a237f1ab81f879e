// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The operations of the specification, by id.
use crate::{
    Body, Location, Method, Operation, Paging, PagingStyle, Parameter, ParameterKind,
};
/// What the specification says of each operation, sorted by id.
pub static OPERATIONS: &[Operation] = &[
    Operation {
        id: "retrieve_customers",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/batch",
        tag: "customers",
        summary: "List the customers and their tenants",
        description: "Lists the customers that the calling partner manages, each with its\ntenants. The order is not documented, so a customer can move from one\npage to another while the list is read.",
        source: Some("general/customer/get-all-customers.md"),
        scopes: &[&["elements.customers.read.all"]],
        repeatable: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
        }),
        parameters: &[
            Parameter {
                name: "pageIndex",
                location: Location::Query,
                required: false,
                kind: ParameterKind::Integer,
                description: "Number of the page, from 1.",
                values: &[],
                minimum: Some(1),
                maximum: None,
                default: Some("1"),
            },
            Parameter {
                name: "pageSize",
                location: Location::Query,
                required: false,
                kind: ParameterKind::Integer,
                description: "Objects a page. The smallest size is not documented.",
                values: &[],
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
            },
        ],
        body: Some(Body { required: true }),
    },
    Operation {
        id: "retrieve_risky_action_count",
        method: Method::Get,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions",
        tag: "actions",
        summary: "Count the risky and the normal actions in a tenant",
        description: "Tells how many risky and how many normal actions a tenant holds.\n\nWhat is answered for the other kind when `types` asks for one is not\ndocumented: it may be left out, null or 0.",
        source: Some("user-management/risky_public_api/get-risk-action.md"),
        scopes: &[&["elements.um.user.read.all"]],
        repeatable: true,
        paging: None,
        parameters: &[
            Parameter {
                name: "customerId",
                location: Location::Path,
                required: true,
                kind: ParameterKind::Id,
                description: "The customer's id, as the customer list gives it.",
                values: &[],
                minimum: None,
                maximum: None,
                default: None,
            },
            Parameter {
                name: "tenantId",
                location: Location::Path,
                required: true,
                kind: ParameterKind::Id,
                description: "The id of a tenant of that customer.",
                values: &[],
                minimum: None,
                maximum: None,
                default: None,
            },
            Parameter {
                name: "types",
                location: Location::Query,
                required: false,
                kind: ParameterKind::Integer,
                description: "The kind of action to count; both when it is left out. The vendor names it in the plural and types it as one integer, so one value a call is sent.",
                values: &[("0", "Normal"), ("1", "Risky")],
                minimum: None,
                maximum: None,
                default: None,
            },
        ],
        body: None,
    },
];
