// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! A request of every operation, with the examples of the specification.
use aos_facade::{options, types};
use aos_httpmock::MockServerExt;
use super::{Case, Walk, first_page, sample, told};
/// Sends every request.
pub(super) async fn all(walk: &Walk) {
    retrieve_customers(walk).await;
    retrieve_risky_action_count(walk).await;
}
async fn retrieve_customers(walk: &Walk) {
    walk.case(
            Case {
                operation: "retrieve_customers",
                method: "POST",
                target: "/partner/external/v3/general/customers/batch?pageIndex=1&pageSize=50",
                body: Some(
                    "{\"customerIds\":[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]}",
                ),
            },
            |server, case| {
                server
                    .retrieve_customers(|when, then| {
                        case
                            .expects(
                                when
                                    .body(
                                        &sample(
                                            "{\"customerIds\":[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]}",
                                        ),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                first_page(
                        elements
                            .customers_with(
                                sample::<
                                    types::CustomerFilter,
                                >(
                                    "{\"customerIds\":[\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\"]}",
                                ),
                            )
                            .page_size(50),
                    )
                    .await
            },
        )
        .await;
}
async fn retrieve_risky_action_count(walk: &Walk) {
    walk.case(
            Case {
                operation: "retrieve_risky_action_count",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/actions",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_risky_action_count(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                told(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .risky_action_count()
                        .await,
                )
            },
        )
        .await;
    walk.case(
            Case {
                operation: "retrieve_risky_action_count",
                method: "GET",
                target: "/partner/external/v3/um/customers/3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60/tenants/b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274/overview/security/compliances/actions?types=1",
                body: None,
            },
            |server, case| {
                server
                    .retrieve_risky_action_count(|when, then| {
                        case
                            .expects(
                                when
                                    .customer_id(
                                        &sample("\"3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60\""),
                                    )
                                    .tenant_id(
                                        &sample("\"b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274\""),
                                    )
                                    .into_inner(),
                                then.into_inner(),
                            )
                    })
            },
            async |elements| {
                told(
                    elements
                        .customer("3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
                        .tenant("b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
                        .risky_action_count_with(options::RiskyActionCountOptions {
                            types: Some(sample::<aos_api::enums::ActionType>("1")),
                            ..Default::default()
                        })
                        .await,
                )
            },
        )
        .await;
}
