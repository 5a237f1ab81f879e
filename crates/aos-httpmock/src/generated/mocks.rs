// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use aos_api::*;
    pub struct RetrieveRiskyActionCountWhen(::httpmock::When);
    impl RetrieveRiskyActionCountWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/overview/security/compliances/actions$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn customer_id(self, value: &aos_api::ids::CustomerId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/{}/tenants/.*/overview/security/compliances/actions$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/overview/security/compliances/actions$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn types<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a aos_api::enums::ActionType>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("types", value.to_string()))
            } else {
                Self(self.0.query_param_missing("types"))
            }
        }
    }
    pub struct RetrieveRiskyActionCountThen(::httpmock::Then);
    impl RetrieveRiskyActionCountThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::RiskyActionCount) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
            )
        }
        pub fn server_error(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
            )
        }
    }
    pub struct RetrieveCustomersWhen(::httpmock::When);
    impl RetrieveCustomersWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/batch$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn page_index<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageIndex", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageIndex"))
            }
        }
        pub fn page_size<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageSize", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageSize"))
            }
        }
        pub fn body(self, value: &types::CustomerFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveCustomersThen(::httpmock::Then);
    impl RetrieveCustomersThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::CustomerPage) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
            )
        }
        pub fn server_error(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
            )
        }
    }
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn retrieve_risky_action_count<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveRiskyActionCountWhen,
            operations::RetrieveRiskyActionCountThen,
        );
    fn retrieve_customers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveCustomersWhen, operations::RetrieveCustomersThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn retrieve_risky_action_count<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveRiskyActionCountWhen,
            operations::RetrieveRiskyActionCountThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveRiskyActionCountWhen::new(when),
                operations::RetrieveRiskyActionCountThen::new(then),
            )
        })
    }
    fn retrieve_customers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveCustomersWhen, operations::RetrieveCustomersThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveCustomersWhen::new(when),
                operations::RetrieveCustomersThen::new(then),
            )
        })
    }
}
