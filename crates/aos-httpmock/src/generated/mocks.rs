// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use aos_api::*;
    pub struct RetrieveRiskWorkflowsWhen(::httpmock::When);
    impl RetrieveRiskWorkflowsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/overview/security/compliances/workflows$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/overview/security/compliances/workflows$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/overview/security/compliances/workflows$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn catagory<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<aos_api::enums::RiskyActionCategory>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| when.query_param("catagory", value.to_string()),
                        ),
                )
            } else {
                Self(self.0.query_param_missing("catagory"))
            }
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
    }
    pub struct RetrieveRiskWorkflowsThen(::httpmock::Then);
    impl RetrieveRiskWorkflowsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::RiskWorkflowPage) -> Self {
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
            T: Into<Option<&'a ::std::vec::Vec<aos_api::enums::ActionType>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| when.query_param("types", value.to_string()),
                        ),
                )
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
    pub struct RetrieveWorkflowComplianceWhen(::httpmock::When);
    impl RetrieveWorkflowComplianceWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/overview/security/compliances/workflows/[^/]*$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/overview/security/compliances/workflows/.*$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/overview/security/compliances/workflows/.*$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn workflow_id(self, value: &aos_api::ids::WorkflowId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/overview/security/compliances/workflows/{}$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
    }
    pub struct RetrieveWorkflowComplianceThen(::httpmock::Then);
    impl RetrieveWorkflowComplianceThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::WorkflowRiskUserPage) -> Self {
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
    pub struct RetrieveSignInsWhen(::httpmock::When);
    impl RetrieveSignInsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/overview/security/compliances/signins$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/overview/security/compliances/signins$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/overview/security/compliances/signins$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn risky<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("risky", value.to_string()))
            } else {
                Self(self.0.query_param_missing("risky"))
            }
        }
    }
    pub struct RetrieveSignInsThen(::httpmock::Then);
    impl RetrieveSignInsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::SignInPage) -> Self {
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
    pub struct RetrieveHybridAgentsWhen(::httpmock::When);
    impl RetrieveHybridAgentsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/agents$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/agents$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/agents$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveHybridAgentsThen(::httpmock::Then);
    impl RetrieveHybridAgentsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::HybridAgentList) -> Self {
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
    pub struct RetrieveAuditLogsWhen(::httpmock::When);
    impl RetrieveAuditLogsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/report/auditlog/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn date(self, value: &aos_api::ids::AuditPeriod) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/partners/report/auditlog/{}$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn skip_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("skipToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("skipToken"))
            }
        }
    }
    pub struct RetrieveAuditLogsThen(::httpmock::Then);
    impl RetrieveAuditLogsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AuditRecordPage) -> Self {
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
    pub struct RetrieveAzureCostIssuesWhen(::httpmock::When);
    impl RetrieveAzureCostIssuesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/acm/customers/[^/]*/tenants/[^/]*/issues$",
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
                        "^/partner/external/v3/acm/customers/{}/tenants/.*/issues$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/acm/customers/.*/tenants/{}/issues$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
    }
    pub struct RetrieveAzureCostIssuesThen(::httpmock::Then);
    impl RetrieveAzureCostIssuesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::CostIssuePage) -> Self {
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
    pub struct RetrieveAzureRiskIssuesWhen(::httpmock::When);
    impl RetrieveAzureRiskIssuesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/asm/customers/[^/]*/tenants/[^/]*/issues$",
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
                        "^/partner/external/v3/asm/customers/{}/tenants/.*/issues$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/asm/customers/.*/tenants/{}/issues$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
    }
    pub struct RetrieveAzureRiskIssuesThen(::httpmock::Then);
    impl RetrieveAzureRiskIssuesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::SecurityIssuePage) -> Self {
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
    pub struct CreateBaselineWhen(::httpmock::When);
    impl CreateBaselineWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/partner/external/v3/bm/baselines$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::NewBaseline) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateBaselineThen(::httpmock::Then);
    impl CreateBaselineThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::CreatedBaseline) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
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
    pub struct RetrieveBaselinesWhen(::httpmock::When);
    impl RetrieveBaselinesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/partner/external/v3/bm/baselines/batch$")
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
        pub fn body(self, value: &types::BaselineFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveBaselinesThen(::httpmock::Then);
    impl RetrieveBaselinesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::BaselinePage) -> Self {
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
    pub struct RetrieveBaselineCreationReportWhen(::httpmock::When);
    impl RetrieveBaselineCreationReportWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/bm/baselines/[^/]*/reports$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn baseline_id(self, value: &aos_api::ids::BaselineId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/bm/baselines/{}/reports$", regex::escape(&
                        aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
    }
    pub struct RetrieveBaselineCreationReportThen(::httpmock::Then);
    impl RetrieveBaselineCreationReportThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::BaselineReportItemPage) -> Self {
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
    pub struct RetrieveProcessCenterJobsWhen(::httpmock::When);
    impl RetrieveProcessCenterJobsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/bm/customers/[^/]*/tenants/[^/]*/process-center/jobs/batch$",
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
                        "^/partner/external/v3/bm/customers/{}/tenants/.*/process-center/jobs/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/bm/customers/.*/tenants/{}/process-center/jobs/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn body(self, value: &types::BaselineJobFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveProcessCenterJobsThen(::httpmock::Then);
    impl RetrieveProcessCenterJobsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::BaselineJobPage) -> Self {
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
    pub struct RetrieveBaselineTenantsWhen(::httpmock::When);
    impl RetrieveBaselineTenantsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/partner/external/v3/bm/tenants/batch$")
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
        pub fn body(self, value: &types::BaselineTenantFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveBaselineTenantsThen(::httpmock::Then);
    impl RetrieveBaselineTenantsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::BaselineTenantPage) -> Self {
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
    pub struct PerformTenantActionWhen(::httpmock::When);
    impl PerformTenantActionWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/bm/customers/[^/]*/tenants/[^/]*/actions$",
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
                        "^/partner/external/v3/bm/customers/{}/tenants/.*/actions$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/bm/customers/.*/tenants/{}/actions$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::TenantAction) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PerformTenantActionThen(::httpmock::Then);
    impl PerformTenantActionThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::TenantActionJob) -> Self {
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
    pub struct RetrieveM365TenantWhen(::httpmock::When);
    impl RetrieveM365TenantWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/tenants/[^/]*$",
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
                        "^/partner/external/v3/general/customers/{}/tenants/.*$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/tenants/{}$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveM365TenantThen(::httpmock::Then);
    impl RetrieveM365TenantThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::M365Tenant) -> Self {
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
    pub struct CreateAddTenantAuthLinkWhen(::httpmock::When);
    impl CreateAddTenantAuthLinkWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/tenants/[^/]*/auth-link$",
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
                        "^/partner/external/v3/general/customers/{}/tenants/.*/auth-link$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/tenants/{}/auth-link$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::CreateAddTenantAuthLink) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateAddTenantAuthLinkThen(::httpmock::Then);
    impl CreateAddTenantAuthLinkThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AddTenantAuthLink) -> Self {
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
    pub struct RetrieveServiceAppStatusWhen(::httpmock::When);
    impl RetrieveServiceAppStatusWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/tenants/[^/]*/product/[^/]*/apps$",
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
                        "^/partner/external/v3/general/customers/{}/tenants/.*/product/.*/apps$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/tenants/{}/product/.*/apps$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn product_name(self, value: &aos_api::enums::PremiumProductName) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/tenants/.*/product/{}/apps$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveServiceAppStatusThen(::httpmock::Then);
    impl RetrieveServiceAppStatusThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(
            self,
            value: &aos_api::OneOrMany<aos_api::types::ServiceAppStatus>,
        ) -> Self {
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
    pub struct CreateAppConsentAuthLinkWhen(::httpmock::When);
    impl CreateAppConsentAuthLinkWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/tenants/[^/]*/apps/auth-link$",
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
                        "^/partner/external/v3/general/customers/{}/tenants/.*/apps/auth-link$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/tenants/{}/apps/auth-link$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::CreateAppConsentAuthLink) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateAppConsentAuthLinkThen(::httpmock::Then);
    impl CreateAppConsentAuthLinkThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AppConsentAuthLink) -> Self {
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
    pub struct ConnectTenantsWhen(::httpmock::When);
    impl ConnectTenantsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/connecttenant$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ConnectTenants) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct ConnectTenantsThen(::httpmock::Then);
    impl ConnectTenantsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ConnectTenantsResult) -> Self {
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
    pub struct OnboardCustomerWhen(::httpmock::When);
    impl OnboardCustomerWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/partner/external/v3/general/customers$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::OnboardCustomer) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct OnboardCustomerThen(::httpmock::Then);
    impl OnboardCustomerThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::OnboardCustomerResult) -> Self {
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
    pub struct RetrieveProtectedObjectsWhen(::httpmock::When);
    impl RetrieveProtectedObjectsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/m365/backup/modules/[^/]*/protected-objects$",
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
                        "^/partner/external/v3/general/customers/{}/m365/backup/modules/.*/protected-objects$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn module(self, value: &aos_api::enums::BackupObjectModule) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/m365/backup/modules/{}/protected-objects$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn page_size(self, value: i32) -> Self {
            Self(self.0.query_param("pageSize", value.to_string()))
        }
        pub fn skip_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("skipToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("skipToken"))
            }
        }
    }
    pub struct RetrieveProtectedObjectsThen(::httpmock::Then);
    impl RetrieveProtectedObjectsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ProtectedObjectPage) -> Self {
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
    pub struct RetrieveSecurityUsersWhen(::httpmock::When);
    impl RetrieveSecurityUsersWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/overview/security/users$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/overview/security/users$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/overview/security/users$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<aos_api::enums::UserSecurityStatus>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| when.query_param("status", value.to_string()),
                        ),
                )
            } else {
                Self(self.0.query_param_missing("status"))
            }
        }
    }
    pub struct RetrieveSecurityUsersThen(::httpmock::Then);
    impl RetrieveSecurityUsersThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::SecurityUserPage) -> Self {
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
    pub struct RetrieveCloudBackupM365OverviewWhen(::httpmock::When);
    impl RetrieveCloudBackupM365OverviewWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/cloud-backup-m365/overview$",
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
                        "^/partner/external/v3/general/customers/{}/cloud-backup-m365/overview$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
    }
    pub struct RetrieveCloudBackupM365OverviewThen(::httpmock::Then);
    impl RetrieveCloudBackupM365OverviewThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::CloudBackupModuleOverviewPage) -> Self {
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
    pub struct RetrieveJobsWhen(::httpmock::When);
    impl RetrieveJobsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/avpt-products/jobs/batch$",
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
                        "^/partner/external/v3/general/customers/{}/avpt-products/jobs/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn body(self, value: &types::BackupJobFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveJobsThen(::httpmock::Then);
    impl RetrieveJobsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::BackupJobPage) -> Self {
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
    pub struct RetrieveJobReportDetailsWhen(::httpmock::When);
    impl RetrieveJobReportDetailsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/jobs/[^/]*/report-details$",
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
                        "^/partner/external/v3/general/customers/{}/jobs/.*/report-details$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn job_id(self, value: &aos_api::ids::JobId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/jobs/{}/report-details$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn page_size(self, value: i32) -> Self {
            Self(self.0.query_param("pageSize", value.to_string()))
        }
        pub fn skip_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("skipToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("skipToken"))
            }
        }
    }
    pub struct RetrieveJobReportDetailsThen(::httpmock::Then);
    impl RetrieveJobReportDetailsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::JobReportItemPage) -> Self {
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
    pub struct RetrieveScanProfilesWhen(::httpmock::When);
    impl RetrieveScanProfilesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/scan-profiles/batch$",
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
                        "^/partner/external/v3/general/customers/{}/scan-profiles/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn body(self, value: &types::ScanProfileFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveScanProfilesThen(::httpmock::Then);
    impl RetrieveScanProfilesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ScanProfilePage) -> Self {
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
    pub struct RetrieveScanProfileWhen(::httpmock::When);
    impl RetrieveScanProfileWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/scan-profiles/[^/]*$",
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
                        "^/partner/external/v3/general/customers/{}/scan-profiles/.*$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn scan_profile_id(self, value: &aos_api::ids::ScanProfileId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/scan-profiles/{}$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveScanProfileThen(::httpmock::Then);
    impl RetrieveScanProfileThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ScanProfileDetail) -> Self {
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
    pub struct RetrieveScanProfileChangesWhen(::httpmock::When);
    impl RetrieveScanProfileChangesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/scan-profiles/[^/]*/changes$",
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
                        "^/partner/external/v3/general/customers/{}/scan-profiles/.*/changes$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn scan_profile_id(self, value: &aos_api::ids::ScanProfileId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/scan-profiles/{}/changes$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveScanProfileChangesThen(::httpmock::Then);
    impl RetrieveScanProfileChangesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ScanProfileChanges) -> Self {
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
    pub struct RetrieveResellersWhen(::httpmock::When);
    impl RetrieveResellersWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/t2-reseller/resellers/batch$",
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
        pub fn body(self, value: &types::ResellerFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveResellersThen(::httpmock::Then);
    impl RetrieveResellersThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ResellerPage) -> Self {
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
    pub struct RetrievePooledSubscriptionsWhen(::httpmock::When);
    impl RetrievePooledSubscriptionsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/t2-reseller/licenses/batch$",
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
        pub fn body(self, value: &types::PooledSubscriptionFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrievePooledSubscriptionsThen(::httpmock::Then);
    impl RetrievePooledSubscriptionsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::PooledSubscriptionPage) -> Self {
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
    pub struct RetrievePooledSubscriptionUsageWhen(::httpmock::When);
    impl RetrievePooledSubscriptionUsageWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/t2-reseller/licenses/[^/]*/usage/batch$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn license_id(self, value: &aos_api::ids::LicenseId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/partners/t2-reseller/licenses/{}/usage/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn body(self, value: &types::PooledSubscriptionUsageFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrievePooledSubscriptionUsageThen(::httpmock::Then);
    impl RetrievePooledSubscriptionUsageThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::PooledSubscriptionUsagePage) -> Self {
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
    pub struct AddOrUpdateResellerSubscriptionWhen(::httpmock::When);
    impl AddOrUpdateResellerSubscriptionWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/t2-reseller/resellers/[^/]*/licenses$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn reseller_id(self, value: &aos_api::ids::ResellerId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/partners/t2-reseller/resellers/{}/licenses$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::AddOrUpdateResellerSubscription) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct AddOrUpdateResellerSubscriptionThen(::httpmock::Then);
    impl AddOrUpdateResellerSubscriptionThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AddOrUpdateResellerSubscriptionResult) -> Self {
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
    pub struct RetrieveResellerSubscriptionsWhen(::httpmock::When);
    impl RetrieveResellerSubscriptionsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/t2-reseller/resellers/[^/]*/licenses/batch$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn reseller_id(self, value: &aos_api::ids::ResellerId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/partners/t2-reseller/resellers/{}/licenses/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn body(self, value: &types::ResellerSubscriptionFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveResellerSubscriptionsThen(::httpmock::Then);
    impl RetrieveResellerSubscriptionsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::PooledSubscriptionPage) -> Self {
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
    pub struct AcceptResellerSubscriptionsWhen(::httpmock::When);
    impl AcceptResellerSubscriptionsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/t2-reseller/resellers/[^/]*/licenses/accept$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn reseller_id(self, value: &aos_api::ids::ResellerId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/partners/t2-reseller/resellers/{}/licenses/accept$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::AcceptResellerSubscriptions) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct AcceptResellerSubscriptionsThen(::httpmock::Then);
    impl AcceptResellerSubscriptionsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AcceptResellerSubscriptionsResult) -> Self {
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
    pub struct RejectResellerSubscriptionsWhen(::httpmock::When);
    impl RejectResellerSubscriptionsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/t2-reseller/resellers/[^/]*/licenses/reject$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn reseller_id(self, value: &aos_api::ids::ResellerId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/partners/t2-reseller/resellers/{}/licenses/reject$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::RejectResellerSubscriptions) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RejectResellerSubscriptionsThen(::httpmock::Then);
    impl RejectResellerSubscriptionsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::RejectResellerSubscriptionsResult) -> Self {
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
    pub struct RetrieveResellerAuditLogsWhen(::httpmock::When);
    impl RetrieveResellerAuditLogsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/t2-reseller/report/auditlog/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn date(self, value: &aos_api::ids::AuditPeriod) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/partners/t2-reseller/report/auditlog/{}$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn skip_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("skipToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("skipToken"))
            }
        }
    }
    pub struct RetrieveResellerAuditLogsThen(::httpmock::Then);
    impl RetrieveResellerAuditLogsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AuditRecordPage) -> Self {
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
    pub struct RetrieveMatchedRiskRulesWhen(::httpmock::When);
    impl RetrieveMatchedRiskRulesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/rm/customers/[^/]*/tenants/[^/]*/detection/rules$",
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
                        "^/partner/external/v3/rm/customers/{}/tenants/.*/detection/rules$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/rm/customers/.*/tenants/{}/detection/rules$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn data_sources<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a aos_api::enums::RiskDataSource>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("dataSources", value.to_string()))
            } else {
                Self(self.0.query_param_missing("dataSources"))
            }
        }
        pub fn status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a aos_api::enums::DisabledEnabled>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("status", value.to_string()))
            } else {
                Self(self.0.query_param_missing("status"))
            }
        }
    }
    pub struct RetrieveMatchedRiskRulesThen(::httpmock::Then);
    impl RetrieveMatchedRiskRulesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::MatchedRiskRules) -> Self {
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
    pub struct RetrieveRiskRuleHitItemsWhen(::httpmock::When);
    impl RetrieveRiskRuleHitItemsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/rm/customers/[^/]*/tenants/[^/]*/detection/rules/[^/]*/hit-items$",
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
                        "^/partner/external/v3/rm/customers/{}/tenants/.*/detection/rules/.*/hit-items$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/rm/customers/.*/tenants/{}/detection/rules/.*/hit-items$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn rule_id(self, value: &aos_api::ids::RuleId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/rm/customers/.*/tenants/.*/detection/rules/{}/hit-items$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
    }
    pub struct RetrieveRiskRuleHitItemsThen(::httpmock::Then);
    impl RetrieveRiskRuleHitItemsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::RiskHitItemPage) -> Self {
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
    pub struct AddServiceWhen(::httpmock::When);
    impl AddServiceWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/services$",
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
                        "^/partner/external/v3/general/customers/{}/services$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::AddService) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct AddServiceThen(::httpmock::Then);
    impl AddServiceThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AddServiceResult) -> Self {
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
    pub struct RetrieveServicesWhen(::httpmock::When);
    impl RetrieveServicesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/services/batch$",
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
        pub fn body(self, value: &types::CustomerServicesFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveServicesThen(::httpmock::Then);
    impl RetrieveServicesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::CustomerServicesPage) -> Self {
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
    pub struct RetrieveStorageProfilesWhen(::httpmock::When);
    impl RetrieveStorageProfilesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/partners/storage-profile/batch$",
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
        pub fn body(self, value: &types::StorageProfileFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveStorageProfilesThen(::httpmock::Then);
    impl RetrieveStorageProfilesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::StorageProfilePage) -> Self {
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
    pub struct RetrieveTenantUserSeatsWhen(::httpmock::When);
    impl RetrieveTenantUserSeatsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/3rd-party-products/type/[^/]*/tenants/batch$",
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
                        "^/partner/external/v3/general/customers/{}/3rd-party-products/type/.*/tenants/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn type_(self, value: &aos_api::enums::TenantType) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/3rd-party-products/type/{}/tenants/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn body(self, value: &types::TenantUserSeatsFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveTenantUserSeatsThen(::httpmock::Then);
    impl RetrieveTenantUserSeatsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::TenantUserSeatsPage) -> Self {
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
    pub struct RetrieveProductOverviewWhen(::httpmock::When);
    impl RetrieveProductOverviewWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/avpt-products/type/[^/]*/overview$",
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
                        "^/partner/external/v3/general/customers/{}/avpt-products/type/.*/overview$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn product_type(self, value: &aos_api::enums::ProductType) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/avpt-products/type/{}/overview$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveProductOverviewThen(::httpmock::Then);
    impl RetrieveProductOverviewThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ProductOverview) -> Self {
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
    pub struct RetrieveUserProtectionStatusWhen(::httpmock::When);
    impl RetrieveUserProtectionStatusWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/general/customers/[^/]*/tenants/[^/]*/cloud-backup-m365/users/batch$",
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
                        "^/partner/external/v3/general/customers/{}/tenants/.*/cloud-backup-m365/users/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/general/customers/.*/tenants/{}/cloud-backup-m365/users/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn body(self, value: &types::ProtectedUserFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveUserProtectionStatusThen(::httpmock::Then);
    impl RetrieveUserProtectionStatusThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ProtectedUserPage) -> Self {
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
    pub struct RetrieveUserWhen(::httpmock::When);
    impl RetrieveUserWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveUserThen(::httpmock::Then);
    impl RetrieveUserThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::UserDetail) -> Self {
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
    pub struct RetrieveUsersWhen(::httpmock::When);
    impl RetrieveUsersWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/batch$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/batch$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
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
        pub fn body(self, value: &types::UserFilter) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RetrieveUsersThen(::httpmock::Then);
    impl RetrieveUsersThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::UserPage) -> Self {
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
    pub struct UpdateUserAccountInformationWhen(::httpmock::When);
    impl UpdateUserAccountInformationWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/account-information$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/account-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/account-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/account-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateUserAccountInformation) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateUserAccountInformationThen(::httpmock::Then);
    impl UpdateUserAccountInformationThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateUserBirthdayWhen(::httpmock::When);
    impl UpdateUserBirthdayWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/birthday$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/birthday$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/birthday$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/birthday$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateUserBirthday) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateUserBirthdayThen(::httpmock::Then);
    impl UpdateUserBirthdayThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateCloudUserContactInformationWhen(::httpmock::When);
    impl UpdateCloudUserContactInformationWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/contact-information$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/contact-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/contact-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/contact-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateCloudUserContactInformation) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateCloudUserContactInformationThen(::httpmock::Then);
    impl UpdateCloudUserContactInformationThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateUserAlternateEmailAddressWhen(::httpmock::When);
    impl UpdateUserAlternateEmailAddressWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/alternate-email-address$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/alternate-email-address$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/alternate-email-address$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/alternate-email-address$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateUserAlternateEmailAddress) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateUserAlternateEmailAddressThen(::httpmock::Then);
    impl UpdateUserAlternateEmailAddressThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateCloudUserGeneralInformationWhen(::httpmock::When);
    impl UpdateCloudUserGeneralInformationWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/general-information$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/general-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/general-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/general-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateCloudUserGeneralInformation) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateCloudUserGeneralInformationThen(::httpmock::Then);
    impl UpdateCloudUserGeneralInformationThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateUserTestPropertyWhen(::httpmock::When);
    impl UpdateUserTestPropertyWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/istest$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/istest$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/istest$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/istest$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateUserTestProperty) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateUserTestPropertyThen(::httpmock::Then);
    impl UpdateUserTestPropertyThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateUserManagerWhen(::httpmock::When);
    impl UpdateUserManagerWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/manager$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/manager$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/manager$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/manager$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateUserManager) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateUserManagerThen(::httpmock::Then);
    impl UpdateUserManagerThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateCloudUserOfficeWhen(::httpmock::When);
    impl UpdateCloudUserOfficeWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/office$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/office$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/office$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/office$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateCloudUserOffice) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateCloudUserOfficeThen(::httpmock::Then);
    impl UpdateCloudUserOfficeThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateCloudUserOfficeLocationWhen(::httpmock::When);
    impl UpdateCloudUserOfficeLocationWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/office-information$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/office-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/office-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/office-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateCloudUserOfficeLocation) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateCloudUserOfficeLocationThen(::httpmock::Then);
    impl UpdateCloudUserOfficeLocationThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateUserPasswordSettingWhen(::httpmock::When);
    impl UpdateUserPasswordSettingWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/password-setting$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/password-setting$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/password-setting$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/password-setting$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateUserPasswordSetting) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateUserPasswordSettingThen(::httpmock::Then);
    impl UpdateUserPasswordSettingThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateLocalUserContactInformationWhen(::httpmock::When);
    impl UpdateLocalUserContactInformationWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/local-users/[^/]*/contact-information$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/local-users/.*/contact-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/local-users/.*/contact-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/local-users/{}/contact-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateLocalUserContactInformation) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateLocalUserContactInformationThen(::httpmock::Then);
    impl UpdateLocalUserContactInformationThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateLocalUserGeneralInformationWhen(::httpmock::When);
    impl UpdateLocalUserGeneralInformationWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/local-users/[^/]*/general-information$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/local-users/.*/general-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/local-users/.*/general-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/local-users/{}/general-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateLocalUserGeneralInformation) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateLocalUserGeneralInformationThen(::httpmock::Then);
    impl UpdateLocalUserGeneralInformationThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateLocalUserOfficeLocationWhen(::httpmock::When);
    impl UpdateLocalUserOfficeLocationWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/local-users/[^/]*/office-information$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/local-users/.*/office-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/local-users/.*/office-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/local-users/{}/office-information$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateLocalUserOfficeLocation) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateLocalUserOfficeLocationThen(::httpmock::Then);
    impl UpdateLocalUserOfficeLocationThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateLocalUserOfficeWhen(::httpmock::When);
    impl UpdateLocalUserOfficeWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/local-users/[^/]*/office$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/local-users/.*/office$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/local-users/.*/office$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/local-users/{}/office$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateLocalUserOffice) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateLocalUserOfficeThen(::httpmock::Then);
    impl UpdateLocalUserOfficeThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateUserSponsorWhen(::httpmock::When);
    impl UpdateUserSponsorWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/sponsor$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/sponsor$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/sponsor$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/sponsor$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateUserSponsor) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateUserSponsorThen(::httpmock::Then);
    impl UpdateUserSponsorThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateLocalUserNotesWhen(::httpmock::When);
    impl UpdateLocalUserNotesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/local-users/[^/]*/notes$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/local-users/.*/notes$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/local-users/.*/notes$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/local-users/{}/notes$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateLocalUserNotes) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateLocalUserNotesThen(::httpmock::Then);
    impl UpdateLocalUserNotesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateUserExternalPropertyWhen(::httpmock::When);
    impl UpdateUserExternalPropertyWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/users/[^/]*/isexternal$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/users/.*/isexternal$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/users/.*/isexternal$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/users/{}/isexternal$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateUserExternalProperty) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateUserExternalPropertyThen(::httpmock::Then);
    impl UpdateUserExternalPropertyThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct UpdateLocalUserProfileWhen(::httpmock::When);
    impl UpdateLocalUserProfileWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/um/customers/[^/]*/tenants/[^/]*/local-users/[^/]*/profile$",
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
                        "^/partner/external/v3/um/customers/{}/tenants/.*/local-users/.*/profile$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/{}/local-users/.*/profile$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &aos_api::ids::UserId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/um/customers/.*/tenants/.*/local-users/{}/profile$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UpdateLocalUserProfile) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateLocalUserProfileThen(::httpmock::Then);
    impl UpdateLocalUserProfileThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
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
    pub struct RetrieveWorkspaceOverviewWhen(::httpmock::When);
    impl RetrieveWorkspaceOverviewWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/wm/customers/[^/]*/tenants/[^/]*/overview/workspace$",
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
                        "^/partner/external/v3/wm/customers/{}/tenants/.*/overview/workspace$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/wm/customers/.*/tenants/{}/overview/workspace$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveWorkspaceOverviewThen(::httpmock::Then);
    impl RetrieveWorkspaceOverviewThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::WorkspaceOverview) -> Self {
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
    pub struct RetrieveWorkspaceComplianceWhen(::httpmock::When);
    impl RetrieveWorkspaceComplianceWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/wm/customers/[^/]*/tenants/[^/]*/overview/data-protection/compliance-rate$",
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
                        "^/partner/external/v3/wm/customers/{}/tenants/.*/overview/data-protection/compliance-rate$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/wm/customers/.*/tenants/{}/overview/data-protection/compliance-rate$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveWorkspaceComplianceThen(::httpmock::Then);
    impl RetrieveWorkspaceComplianceThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::WorkspaceCompliance) -> Self {
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
    pub struct RetrieveDataSecurityPostureWhen(::httpmock::When);
    impl RetrieveDataSecurityPostureWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/wm/customers/[^/]*/tenants/[^/]*/overview/dspm/insights$",
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
                        "^/partner/external/v3/wm/customers/{}/tenants/.*/overview/dspm/insights$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/wm/customers/.*/tenants/{}/overview/dspm/insights$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveDataSecurityPostureThen(::httpmock::Then);
    impl RetrieveDataSecurityPostureThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DataSecurityPosture) -> Self {
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
    pub struct RetrieveDataProtectionStatisticsWhen(::httpmock::When);
    impl RetrieveDataProtectionStatisticsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/partner/external/v3/wm/customers/[^/]*/tenants/[^/]*/overview/data-protection/ransomware-detection$",
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
                        "^/partner/external/v3/wm/customers/{}/tenants/.*/overview/data-protection/ransomware-detection$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn tenant_id(self, value: &aos_api::ids::TenantId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/partner/external/v3/wm/customers/.*/tenants/{}/overview/data-protection/ransomware-detection$",
                        regex::escape(& aos_api::encode_path(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RetrieveDataProtectionStatisticsThen(::httpmock::Then);
    impl RetrieveDataProtectionStatisticsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DataProtectionStatistics) -> Self {
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
    fn retrieve_risk_workflows<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveRiskWorkflowsWhen,
            operations::RetrieveRiskWorkflowsThen,
        );
    fn retrieve_risky_action_count<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveRiskyActionCountWhen,
            operations::RetrieveRiskyActionCountThen,
        );
    fn retrieve_workflow_compliance<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveWorkflowComplianceWhen,
            operations::RetrieveWorkflowComplianceThen,
        );
    fn retrieve_sign_ins<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveSignInsWhen, operations::RetrieveSignInsThen);
    fn retrieve_hybrid_agents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveHybridAgentsWhen,
            operations::RetrieveHybridAgentsThen,
        );
    fn retrieve_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveAuditLogsWhen, operations::RetrieveAuditLogsThen);
    fn retrieve_azure_cost_issues<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveAzureCostIssuesWhen,
            operations::RetrieveAzureCostIssuesThen,
        );
    fn retrieve_azure_risk_issues<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveAzureRiskIssuesWhen,
            operations::RetrieveAzureRiskIssuesThen,
        );
    fn create_baseline<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateBaselineWhen, operations::CreateBaselineThen);
    fn retrieve_baselines<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveBaselinesWhen, operations::RetrieveBaselinesThen);
    fn retrieve_baseline_creation_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveBaselineCreationReportWhen,
            operations::RetrieveBaselineCreationReportThen,
        );
    fn retrieve_process_center_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveProcessCenterJobsWhen,
            operations::RetrieveProcessCenterJobsThen,
        );
    fn retrieve_baseline_tenants<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveBaselineTenantsWhen,
            operations::RetrieveBaselineTenantsThen,
        );
    fn perform_tenant_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PerformTenantActionWhen,
            operations::PerformTenantActionThen,
        );
    fn retrieve_m365_tenant<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveM365TenantWhen,
            operations::RetrieveM365TenantThen,
        );
    fn create_add_tenant_auth_link<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAddTenantAuthLinkWhen,
            operations::CreateAddTenantAuthLinkThen,
        );
    fn retrieve_service_app_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveServiceAppStatusWhen,
            operations::RetrieveServiceAppStatusThen,
        );
    fn create_app_consent_auth_link<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAppConsentAuthLinkWhen,
            operations::CreateAppConsentAuthLinkThen,
        );
    fn connect_tenants<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ConnectTenantsWhen, operations::ConnectTenantsThen);
    fn retrieve_customers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveCustomersWhen, operations::RetrieveCustomersThen);
    fn onboard_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OnboardCustomerWhen, operations::OnboardCustomerThen);
    fn retrieve_protected_objects<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveProtectedObjectsWhen,
            operations::RetrieveProtectedObjectsThen,
        );
    fn retrieve_security_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveSecurityUsersWhen,
            operations::RetrieveSecurityUsersThen,
        );
    fn retrieve_cloud_backup_m365_overview<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveCloudBackupM365OverviewWhen,
            operations::RetrieveCloudBackupM365OverviewThen,
        );
    fn retrieve_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveJobsWhen, operations::RetrieveJobsThen);
    fn retrieve_job_report_details<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveJobReportDetailsWhen,
            operations::RetrieveJobReportDetailsThen,
        );
    fn retrieve_scan_profiles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveScanProfilesWhen,
            operations::RetrieveScanProfilesThen,
        );
    fn retrieve_scan_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveScanProfileWhen,
            operations::RetrieveScanProfileThen,
        );
    fn retrieve_scan_profile_changes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveScanProfileChangesWhen,
            operations::RetrieveScanProfileChangesThen,
        );
    fn retrieve_resellers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveResellersWhen, operations::RetrieveResellersThen);
    fn retrieve_pooled_subscriptions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrievePooledSubscriptionsWhen,
            operations::RetrievePooledSubscriptionsThen,
        );
    fn retrieve_pooled_subscription_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrievePooledSubscriptionUsageWhen,
            operations::RetrievePooledSubscriptionUsageThen,
        );
    fn add_or_update_reseller_subscription<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AddOrUpdateResellerSubscriptionWhen,
            operations::AddOrUpdateResellerSubscriptionThen,
        );
    fn retrieve_reseller_subscriptions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveResellerSubscriptionsWhen,
            operations::RetrieveResellerSubscriptionsThen,
        );
    fn accept_reseller_subscriptions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AcceptResellerSubscriptionsWhen,
            operations::AcceptResellerSubscriptionsThen,
        );
    fn reject_reseller_subscriptions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RejectResellerSubscriptionsWhen,
            operations::RejectResellerSubscriptionsThen,
        );
    fn retrieve_reseller_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveResellerAuditLogsWhen,
            operations::RetrieveResellerAuditLogsThen,
        );
    fn retrieve_matched_risk_rules<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveMatchedRiskRulesWhen,
            operations::RetrieveMatchedRiskRulesThen,
        );
    fn retrieve_risk_rule_hit_items<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveRiskRuleHitItemsWhen,
            operations::RetrieveRiskRuleHitItemsThen,
        );
    fn add_service<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddServiceWhen, operations::AddServiceThen);
    fn retrieve_services<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveServicesWhen, operations::RetrieveServicesThen);
    fn retrieve_storage_profiles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveStorageProfilesWhen,
            operations::RetrieveStorageProfilesThen,
        );
    fn retrieve_tenant_user_seats<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveTenantUserSeatsWhen,
            operations::RetrieveTenantUserSeatsThen,
        );
    fn retrieve_product_overview<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveProductOverviewWhen,
            operations::RetrieveProductOverviewThen,
        );
    fn retrieve_user_protection_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveUserProtectionStatusWhen,
            operations::RetrieveUserProtectionStatusThen,
        );
    fn retrieve_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveUserWhen, operations::RetrieveUserThen);
    fn retrieve_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveUsersWhen, operations::RetrieveUsersThen);
    fn update_user_account_information<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserAccountInformationWhen,
            operations::UpdateUserAccountInformationThen,
        );
    fn update_user_birthday<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserBirthdayWhen,
            operations::UpdateUserBirthdayThen,
        );
    fn update_cloud_user_contact_information<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCloudUserContactInformationWhen,
            operations::UpdateCloudUserContactInformationThen,
        );
    fn update_user_alternate_email_address<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserAlternateEmailAddressWhen,
            operations::UpdateUserAlternateEmailAddressThen,
        );
    fn update_cloud_user_general_information<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCloudUserGeneralInformationWhen,
            operations::UpdateCloudUserGeneralInformationThen,
        );
    fn update_user_test_property<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserTestPropertyWhen,
            operations::UpdateUserTestPropertyThen,
        );
    fn update_user_manager<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateUserManagerWhen, operations::UpdateUserManagerThen);
    fn update_cloud_user_office<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCloudUserOfficeWhen,
            operations::UpdateCloudUserOfficeThen,
        );
    fn update_cloud_user_office_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCloudUserOfficeLocationWhen,
            operations::UpdateCloudUserOfficeLocationThen,
        );
    fn update_user_password_setting<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserPasswordSettingWhen,
            operations::UpdateUserPasswordSettingThen,
        );
    fn update_local_user_contact_information<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserContactInformationWhen,
            operations::UpdateLocalUserContactInformationThen,
        );
    fn update_local_user_general_information<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserGeneralInformationWhen,
            operations::UpdateLocalUserGeneralInformationThen,
        );
    fn update_local_user_office_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserOfficeLocationWhen,
            operations::UpdateLocalUserOfficeLocationThen,
        );
    fn update_local_user_office<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserOfficeWhen,
            operations::UpdateLocalUserOfficeThen,
        );
    fn update_user_sponsor<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateUserSponsorWhen, operations::UpdateUserSponsorThen);
    fn update_local_user_notes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserNotesWhen,
            operations::UpdateLocalUserNotesThen,
        );
    fn update_user_external_property<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserExternalPropertyWhen,
            operations::UpdateUserExternalPropertyThen,
        );
    fn update_local_user_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserProfileWhen,
            operations::UpdateLocalUserProfileThen,
        );
    fn retrieve_workspace_overview<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveWorkspaceOverviewWhen,
            operations::RetrieveWorkspaceOverviewThen,
        );
    fn retrieve_workspace_compliance<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveWorkspaceComplianceWhen,
            operations::RetrieveWorkspaceComplianceThen,
        );
    fn retrieve_data_security_posture<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveDataSecurityPostureWhen,
            operations::RetrieveDataSecurityPostureThen,
        );
    fn retrieve_data_protection_statistics<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveDataProtectionStatisticsWhen,
            operations::RetrieveDataProtectionStatisticsThen,
        );
}
impl MockServerExt for ::httpmock::MockServer {
    fn retrieve_risk_workflows<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveRiskWorkflowsWhen,
            operations::RetrieveRiskWorkflowsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveRiskWorkflowsWhen::new(when),
                operations::RetrieveRiskWorkflowsThen::new(then),
            )
        })
    }
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
    fn retrieve_workflow_compliance<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveWorkflowComplianceWhen,
            operations::RetrieveWorkflowComplianceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveWorkflowComplianceWhen::new(when),
                operations::RetrieveWorkflowComplianceThen::new(then),
            )
        })
    }
    fn retrieve_sign_ins<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveSignInsWhen, operations::RetrieveSignInsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveSignInsWhen::new(when),
                operations::RetrieveSignInsThen::new(then),
            )
        })
    }
    fn retrieve_hybrid_agents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveHybridAgentsWhen,
            operations::RetrieveHybridAgentsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveHybridAgentsWhen::new(when),
                operations::RetrieveHybridAgentsThen::new(then),
            )
        })
    }
    fn retrieve_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveAuditLogsWhen, operations::RetrieveAuditLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveAuditLogsWhen::new(when),
                operations::RetrieveAuditLogsThen::new(then),
            )
        })
    }
    fn retrieve_azure_cost_issues<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveAzureCostIssuesWhen,
            operations::RetrieveAzureCostIssuesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveAzureCostIssuesWhen::new(when),
                operations::RetrieveAzureCostIssuesThen::new(then),
            )
        })
    }
    fn retrieve_azure_risk_issues<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveAzureRiskIssuesWhen,
            operations::RetrieveAzureRiskIssuesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveAzureRiskIssuesWhen::new(when),
                operations::RetrieveAzureRiskIssuesThen::new(then),
            )
        })
    }
    fn create_baseline<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateBaselineWhen, operations::CreateBaselineThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateBaselineWhen::new(when),
                operations::CreateBaselineThen::new(then),
            )
        })
    }
    fn retrieve_baselines<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveBaselinesWhen, operations::RetrieveBaselinesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveBaselinesWhen::new(when),
                operations::RetrieveBaselinesThen::new(then),
            )
        })
    }
    fn retrieve_baseline_creation_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveBaselineCreationReportWhen,
            operations::RetrieveBaselineCreationReportThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveBaselineCreationReportWhen::new(when),
                operations::RetrieveBaselineCreationReportThen::new(then),
            )
        })
    }
    fn retrieve_process_center_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveProcessCenterJobsWhen,
            operations::RetrieveProcessCenterJobsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveProcessCenterJobsWhen::new(when),
                operations::RetrieveProcessCenterJobsThen::new(then),
            )
        })
    }
    fn retrieve_baseline_tenants<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveBaselineTenantsWhen,
            operations::RetrieveBaselineTenantsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveBaselineTenantsWhen::new(when),
                operations::RetrieveBaselineTenantsThen::new(then),
            )
        })
    }
    fn perform_tenant_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PerformTenantActionWhen,
            operations::PerformTenantActionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PerformTenantActionWhen::new(when),
                operations::PerformTenantActionThen::new(then),
            )
        })
    }
    fn retrieve_m365_tenant<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveM365TenantWhen,
            operations::RetrieveM365TenantThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveM365TenantWhen::new(when),
                operations::RetrieveM365TenantThen::new(then),
            )
        })
    }
    fn create_add_tenant_auth_link<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAddTenantAuthLinkWhen,
            operations::CreateAddTenantAuthLinkThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAddTenantAuthLinkWhen::new(when),
                operations::CreateAddTenantAuthLinkThen::new(then),
            )
        })
    }
    fn retrieve_service_app_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveServiceAppStatusWhen,
            operations::RetrieveServiceAppStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveServiceAppStatusWhen::new(when),
                operations::RetrieveServiceAppStatusThen::new(then),
            )
        })
    }
    fn create_app_consent_auth_link<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAppConsentAuthLinkWhen,
            operations::CreateAppConsentAuthLinkThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAppConsentAuthLinkWhen::new(when),
                operations::CreateAppConsentAuthLinkThen::new(then),
            )
        })
    }
    fn connect_tenants<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ConnectTenantsWhen, operations::ConnectTenantsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ConnectTenantsWhen::new(when),
                operations::ConnectTenantsThen::new(then),
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
    fn onboard_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OnboardCustomerWhen, operations::OnboardCustomerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OnboardCustomerWhen::new(when),
                operations::OnboardCustomerThen::new(then),
            )
        })
    }
    fn retrieve_protected_objects<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveProtectedObjectsWhen,
            operations::RetrieveProtectedObjectsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveProtectedObjectsWhen::new(when),
                operations::RetrieveProtectedObjectsThen::new(then),
            )
        })
    }
    fn retrieve_security_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveSecurityUsersWhen,
            operations::RetrieveSecurityUsersThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveSecurityUsersWhen::new(when),
                operations::RetrieveSecurityUsersThen::new(then),
            )
        })
    }
    fn retrieve_cloud_backup_m365_overview<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveCloudBackupM365OverviewWhen,
            operations::RetrieveCloudBackupM365OverviewThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveCloudBackupM365OverviewWhen::new(when),
                operations::RetrieveCloudBackupM365OverviewThen::new(then),
            )
        })
    }
    fn retrieve_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveJobsWhen, operations::RetrieveJobsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveJobsWhen::new(when),
                operations::RetrieveJobsThen::new(then),
            )
        })
    }
    fn retrieve_job_report_details<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveJobReportDetailsWhen,
            operations::RetrieveJobReportDetailsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveJobReportDetailsWhen::new(when),
                operations::RetrieveJobReportDetailsThen::new(then),
            )
        })
    }
    fn retrieve_scan_profiles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveScanProfilesWhen,
            operations::RetrieveScanProfilesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveScanProfilesWhen::new(when),
                operations::RetrieveScanProfilesThen::new(then),
            )
        })
    }
    fn retrieve_scan_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveScanProfileWhen,
            operations::RetrieveScanProfileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveScanProfileWhen::new(when),
                operations::RetrieveScanProfileThen::new(then),
            )
        })
    }
    fn retrieve_scan_profile_changes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveScanProfileChangesWhen,
            operations::RetrieveScanProfileChangesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveScanProfileChangesWhen::new(when),
                operations::RetrieveScanProfileChangesThen::new(then),
            )
        })
    }
    fn retrieve_resellers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveResellersWhen, operations::RetrieveResellersThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveResellersWhen::new(when),
                operations::RetrieveResellersThen::new(then),
            )
        })
    }
    fn retrieve_pooled_subscriptions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrievePooledSubscriptionsWhen,
            operations::RetrievePooledSubscriptionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrievePooledSubscriptionsWhen::new(when),
                operations::RetrievePooledSubscriptionsThen::new(then),
            )
        })
    }
    fn retrieve_pooled_subscription_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrievePooledSubscriptionUsageWhen,
            operations::RetrievePooledSubscriptionUsageThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrievePooledSubscriptionUsageWhen::new(when),
                operations::RetrievePooledSubscriptionUsageThen::new(then),
            )
        })
    }
    fn add_or_update_reseller_subscription<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AddOrUpdateResellerSubscriptionWhen,
            operations::AddOrUpdateResellerSubscriptionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AddOrUpdateResellerSubscriptionWhen::new(when),
                operations::AddOrUpdateResellerSubscriptionThen::new(then),
            )
        })
    }
    fn retrieve_reseller_subscriptions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveResellerSubscriptionsWhen,
            operations::RetrieveResellerSubscriptionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveResellerSubscriptionsWhen::new(when),
                operations::RetrieveResellerSubscriptionsThen::new(then),
            )
        })
    }
    fn accept_reseller_subscriptions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AcceptResellerSubscriptionsWhen,
            operations::AcceptResellerSubscriptionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AcceptResellerSubscriptionsWhen::new(when),
                operations::AcceptResellerSubscriptionsThen::new(then),
            )
        })
    }
    fn reject_reseller_subscriptions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RejectResellerSubscriptionsWhen,
            operations::RejectResellerSubscriptionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RejectResellerSubscriptionsWhen::new(when),
                operations::RejectResellerSubscriptionsThen::new(then),
            )
        })
    }
    fn retrieve_reseller_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveResellerAuditLogsWhen,
            operations::RetrieveResellerAuditLogsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveResellerAuditLogsWhen::new(when),
                operations::RetrieveResellerAuditLogsThen::new(then),
            )
        })
    }
    fn retrieve_matched_risk_rules<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveMatchedRiskRulesWhen,
            operations::RetrieveMatchedRiskRulesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveMatchedRiskRulesWhen::new(when),
                operations::RetrieveMatchedRiskRulesThen::new(then),
            )
        })
    }
    fn retrieve_risk_rule_hit_items<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveRiskRuleHitItemsWhen,
            operations::RetrieveRiskRuleHitItemsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveRiskRuleHitItemsWhen::new(when),
                operations::RetrieveRiskRuleHitItemsThen::new(then),
            )
        })
    }
    fn add_service<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddServiceWhen, operations::AddServiceThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AddServiceWhen::new(when),
                operations::AddServiceThen::new(then),
            )
        })
    }
    fn retrieve_services<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveServicesWhen, operations::RetrieveServicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveServicesWhen::new(when),
                operations::RetrieveServicesThen::new(then),
            )
        })
    }
    fn retrieve_storage_profiles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveStorageProfilesWhen,
            operations::RetrieveStorageProfilesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveStorageProfilesWhen::new(when),
                operations::RetrieveStorageProfilesThen::new(then),
            )
        })
    }
    fn retrieve_tenant_user_seats<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveTenantUserSeatsWhen,
            operations::RetrieveTenantUserSeatsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveTenantUserSeatsWhen::new(when),
                operations::RetrieveTenantUserSeatsThen::new(then),
            )
        })
    }
    fn retrieve_product_overview<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveProductOverviewWhen,
            operations::RetrieveProductOverviewThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveProductOverviewWhen::new(when),
                operations::RetrieveProductOverviewThen::new(then),
            )
        })
    }
    fn retrieve_user_protection_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveUserProtectionStatusWhen,
            operations::RetrieveUserProtectionStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveUserProtectionStatusWhen::new(when),
                operations::RetrieveUserProtectionStatusThen::new(then),
            )
        })
    }
    fn retrieve_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveUserWhen, operations::RetrieveUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveUserWhen::new(when),
                operations::RetrieveUserThen::new(then),
            )
        })
    }
    fn retrieve_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveUsersWhen, operations::RetrieveUsersThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveUsersWhen::new(when),
                operations::RetrieveUsersThen::new(then),
            )
        })
    }
    fn update_user_account_information<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserAccountInformationWhen,
            operations::UpdateUserAccountInformationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserAccountInformationWhen::new(when),
                operations::UpdateUserAccountInformationThen::new(then),
            )
        })
    }
    fn update_user_birthday<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserBirthdayWhen,
            operations::UpdateUserBirthdayThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserBirthdayWhen::new(when),
                operations::UpdateUserBirthdayThen::new(then),
            )
        })
    }
    fn update_cloud_user_contact_information<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCloudUserContactInformationWhen,
            operations::UpdateCloudUserContactInformationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateCloudUserContactInformationWhen::new(when),
                operations::UpdateCloudUserContactInformationThen::new(then),
            )
        })
    }
    fn update_user_alternate_email_address<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserAlternateEmailAddressWhen,
            operations::UpdateUserAlternateEmailAddressThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserAlternateEmailAddressWhen::new(when),
                operations::UpdateUserAlternateEmailAddressThen::new(then),
            )
        })
    }
    fn update_cloud_user_general_information<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCloudUserGeneralInformationWhen,
            operations::UpdateCloudUserGeneralInformationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateCloudUserGeneralInformationWhen::new(when),
                operations::UpdateCloudUserGeneralInformationThen::new(then),
            )
        })
    }
    fn update_user_test_property<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserTestPropertyWhen,
            operations::UpdateUserTestPropertyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserTestPropertyWhen::new(when),
                operations::UpdateUserTestPropertyThen::new(then),
            )
        })
    }
    fn update_user_manager<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateUserManagerWhen, operations::UpdateUserManagerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserManagerWhen::new(when),
                operations::UpdateUserManagerThen::new(then),
            )
        })
    }
    fn update_cloud_user_office<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCloudUserOfficeWhen,
            operations::UpdateCloudUserOfficeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateCloudUserOfficeWhen::new(when),
                operations::UpdateCloudUserOfficeThen::new(then),
            )
        })
    }
    fn update_cloud_user_office_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateCloudUserOfficeLocationWhen,
            operations::UpdateCloudUserOfficeLocationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateCloudUserOfficeLocationWhen::new(when),
                operations::UpdateCloudUserOfficeLocationThen::new(then),
            )
        })
    }
    fn update_user_password_setting<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserPasswordSettingWhen,
            operations::UpdateUserPasswordSettingThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserPasswordSettingWhen::new(when),
                operations::UpdateUserPasswordSettingThen::new(then),
            )
        })
    }
    fn update_local_user_contact_information<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserContactInformationWhen,
            operations::UpdateLocalUserContactInformationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLocalUserContactInformationWhen::new(when),
                operations::UpdateLocalUserContactInformationThen::new(then),
            )
        })
    }
    fn update_local_user_general_information<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserGeneralInformationWhen,
            operations::UpdateLocalUserGeneralInformationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLocalUserGeneralInformationWhen::new(when),
                operations::UpdateLocalUserGeneralInformationThen::new(then),
            )
        })
    }
    fn update_local_user_office_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserOfficeLocationWhen,
            operations::UpdateLocalUserOfficeLocationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLocalUserOfficeLocationWhen::new(when),
                operations::UpdateLocalUserOfficeLocationThen::new(then),
            )
        })
    }
    fn update_local_user_office<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserOfficeWhen,
            operations::UpdateLocalUserOfficeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLocalUserOfficeWhen::new(when),
                operations::UpdateLocalUserOfficeThen::new(then),
            )
        })
    }
    fn update_user_sponsor<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateUserSponsorWhen, operations::UpdateUserSponsorThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserSponsorWhen::new(when),
                operations::UpdateUserSponsorThen::new(then),
            )
        })
    }
    fn update_local_user_notes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserNotesWhen,
            operations::UpdateLocalUserNotesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLocalUserNotesWhen::new(when),
                operations::UpdateLocalUserNotesThen::new(then),
            )
        })
    }
    fn update_user_external_property<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateUserExternalPropertyWhen,
            operations::UpdateUserExternalPropertyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserExternalPropertyWhen::new(when),
                operations::UpdateUserExternalPropertyThen::new(then),
            )
        })
    }
    fn update_local_user_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLocalUserProfileWhen,
            operations::UpdateLocalUserProfileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLocalUserProfileWhen::new(when),
                operations::UpdateLocalUserProfileThen::new(then),
            )
        })
    }
    fn retrieve_workspace_overview<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveWorkspaceOverviewWhen,
            operations::RetrieveWorkspaceOverviewThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveWorkspaceOverviewWhen::new(when),
                operations::RetrieveWorkspaceOverviewThen::new(then),
            )
        })
    }
    fn retrieve_workspace_compliance<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveWorkspaceComplianceWhen,
            operations::RetrieveWorkspaceComplianceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveWorkspaceComplianceWhen::new(when),
                operations::RetrieveWorkspaceComplianceThen::new(then),
            )
        })
    }
    fn retrieve_data_security_posture<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveDataSecurityPostureWhen,
            operations::RetrieveDataSecurityPostureThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveDataSecurityPostureWhen::new(when),
                operations::RetrieveDataSecurityPostureThen::new(then),
            )
        })
    }
    fn retrieve_data_protection_statistics<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrieveDataProtectionStatisticsWhen,
            operations::RetrieveDataProtectionStatisticsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveDataProtectionStatisticsWhen::new(when),
                operations::RetrieveDataProtectionStatisticsThen::new(then),
            )
        })
    }
}
