//! What the spec says of each operation, as data: see [`crate::OPERATIONS`].

mod check;
mod input;
mod outcome;
mod response;

pub use input::{Body, Each, Input, Location, ValueKind};
pub use outcome::{Outcome, OutcomeEach, OutcomeFailed, OutcomeStatus, Rejection};
pub use response::{Documented, Field};

use crate::Paging;

/// An operation of the API, as the spec describes it.
///
/// ```
/// let operation = aos_api::Operation::find("retrieve_risky_action_count").unwrap();
/// assert!(operation.read_only);
/// assert_eq!(operation.scopes, [["elements.um.user.read.all"]]);
/// ```
#[derive(Debug, PartialEq)]
pub struct Operation {
    /// The operation's id (`operationId`), unique in the API.
    pub id: &'static str,
    /// Name of its method on the handle that its path leads to (`x-aos-method`): the id without
    /// `retrieve_`, unless the spec has another one. Unique on that handle.
    pub method_name: &'static str,
    /// Name of its command within the group of its tag (`x-aos-command`): the id with dashes,
    /// unless the spec has another one. Unique in that group.
    pub command: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL, with the parameters in braces.
    pub path: &'static str,
    /// Group of operations (the first tag).
    pub tag: &'static str,
    /// One line on what the operation does.
    pub summary: &'static str,
    /// The longer text; empty where there is none.
    pub description: &'static str,
    /// URL of the vendor's page that the facts are from.
    pub source: Option<&'static str>,
    /// Alternatives of scopes, the least first. One is enough, with all its scopes.
    pub scopes: &'static [&'static [&'static str]],
    /// Whether it only reads, so that it is safe to retry. True for GET, and for
    /// a POST that the spec marks with `x-aos-read-only`.
    pub read_only: bool,
    /// How the list in its response is paged; `None` when there is none.
    pub paging: Option<Paging>,
    /// The fields that change by themselves (`x-aos-volatile`), such as ages: two reads are
    /// compared without them. Of a list those of a row, else those of the response; dots
    /// lead into an object, and into each object of a list: `products.change`.
    pub volatile: &'static [&'static str],
    /// Path and query parameters, in the order of the spec.
    pub parameters: &'static [Input],
    /// The request body, with its fields.
    pub body: Option<Body>,
    /// What the body of a successful response is; `None` where none is documented.
    pub response: Option<Documented>,
    /// What in a success says that it was rejected; `None` where only the HTTP status does.
    pub outcome: Option<Outcome>,
}

/// HTTP method of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, derive_more::Display)]
#[display("{}", self.as_str())]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The name as in a request: `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl From<Method> for reqwest::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}

impl Operation {
    /// An operation of which nothing is said, for the rest of one that is written by hand.
    ///
    /// ```
    /// use aos_api::Operation;
    /// static MADE_UP: Operation = Operation { id: "made_up", path: "/made/up", ..Operation::BLANK };
    /// assert!(!MADE_UP.read_only);
    /// ```
    pub const BLANK: Self = Self {
        id: "",
        method_name: "",
        command: "",
        method: Method::Get,
        path: "/",
        tag: "",
        summary: "",
        description: "",
        source: None,
        scopes: &[],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[],
        body: None,
        response: Some(Documented::ANY),
        outcome: None,
    };

    /// Whether its path has an id of this kind, such as `tenant`: a fleet has several targets
    /// then.
    pub fn takes(&self, noun: &str) -> bool {
        let is = |input: &Input| input.location == Location::Path && input.handle == Some(noun);
        self.parameters.iter().any(is)
    }

    /// Whether a successful response has a documented body.
    pub fn returns_body(&self) -> bool {
        self.response.is_some()
    }

    /// The parameter with the rows a page, of a paged list.
    pub fn page_size(&self) -> Option<&'static Input> {
        self.paging?;
        self.parameters.iter().find(|input| input.name == crate::paging::PAGE_SIZE)
    }

    /// The read that is nearest to a write by its path: it may show whether that took effect.
    pub fn shown_by(&self) -> Option<&'static Self> {
        let shared = |read: &Self| {
            let pieces = self.path.split('/');
            pieces.filter(|own| read.path.split('/').any(|other| *own == other)).count()
        };
        let reads = crate::OPERATIONS.iter().filter(|known| known.read_only);
        // Of those that are as near, the one of the thing itself has the shortest path.
        let nearest =
            reads.max_by_key(|read| (shared(read), std::cmp::Reverse(read.path.len())))?;
        // All paths begin with the same four.
        (shared(nearest) > 5).then_some(nearest)
    }

    /// The operation of this id, if the spec has it.
    pub fn find(id: &str) -> Option<&'static Self> {
        let index = crate::OPERATIONS.binary_search_by_key(&id, |known| known.id).ok()?;
        crate::OPERATIONS.get(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PagingStyle;

    #[test]
    fn operations_are_sorted_so_that_find_finds_each() {
        for operation in crate::OPERATIONS {
            assert_eq!(Operation::find(operation.id), Some(operation));
        }
        assert_eq!(Operation::find("no_such_operation"), None);
    }

    #[test]
    fn metadata_says_what_the_spec_says() {
        let customers = Operation::find("retrieve_customers").unwrap();
        assert_eq!(customers.method, Method::Post);
        assert!(customers.read_only, "a POST marked x-aos-read-only");
        let paging = customers.paging.expect("is a list");
        assert_eq!(
            (paging.style, paging.items, paging.metadata),
            (PagingStyle::PageIndex, "data", "metadata")
        );
        assert!(paging.row.object && paging.total_is_reliable);
        assert_eq!(paging.key, ["id"]);
        let row = Vec::from_iter(paging.row.fields.iter().map(|field| field.name));
        assert_eq!(row[..2], ["id", "organization"]);
        assert_eq!(row[row.len() - 3..], ["tenants", "tenants[].id", "tenants[].name"]);
        let response = customers.response.expect("returns a page");
        assert!(response.object && !response.list && !response.may_be_empty);
        let fields = Vec::from_iter(response.top().map(|field| field.name));
        assert_eq!(fields, ["data", "metadata"]);
        // The rows are described apart.
        assert!(!response.fields.iter().any(|field| field.name.starts_with("data[]")));
        let body = customers.body.expect("takes a body");
        assert!(!body.required && body.is_object() && customers.returns_body());
        let [ids] = body.fields else { panic!("{:?}", body.fields) };
        assert_eq!((ids.name, ids.kind, ids.list), ("customerIds", ValueKind::Text, true));
        assert!(!ids.required && ids.nullable && ids.is_top_level_field());
        assert_eq!(customers.scopes, [["elements.customers.read.all"]]);
    }

    #[test]
    fn what_a_success_is_comes_with_aliases_bare_lists_and_choices() {
        let response = |id| Operation::find(id).unwrap().response;
        assert_eq!(response("update_user_birthday"), None);
        let bare = response("retrieve_hybrid_agents").unwrap();
        assert!(bare.object && bare.list, "x-aos-bare");
        let one_or_many = response("retrieve_service_app_status").unwrap();
        assert!(one_or_many.object && one_or_many.list, "x-aos-type: one-or-many");
        let rows = |id| Operation::find(id).unwrap().paging.unwrap();
        let reseller = rows("retrieve_resellers").row.fields[0];
        assert_eq!((reseller.name, reseller.aliases), ("resellerId", &["ResellerId"][..]));
        assert_eq!(reseller.of(&serde_json::json!({"RESELLERID": 7})), 7);
        assert_eq!(rows("retrieve_tenant_user_seats").key, ["tenantId", "type"]);
        assert!(rows("retrieve_protected_objects").key.is_empty());
        assert_eq!(rows("retrieve_service_app_status").row.fields[0].name, "isConsent");
    }

    #[test]
    fn every_value_in_the_path_of_a_read_is_known_or_from_a_list() {
        let mut from_lists = Vec::new();
        let mut from_the_caller = Vec::new();
        let reads = crate::OPERATIONS.iter().filter(|operation| operation.read_only);
        for operation in reads.clone() {
            for parameter in operation.parameters {
                let is_known = matches!(parameter.handle, Some("customer" | "tenant"));
                if parameter.location != Location::Path || is_known || parameter.codes.is_some() {
                    continue;
                }
                let Some(each) = parameter.each else {
                    from_the_caller.push((operation.id, parameter.name));
                    continue;
                };
                let rows = Operation::find(each.operation).unwrap().paging.unwrap().row;
                assert!(rows.fields.iter().any(|field| field.name == each.field), "{each:?}");
                from_lists.push((operation.id, parameter.name, each.operation, each.field));
            }
        }
        assert_eq!(
            from_lists,
            [
                (
                    "retrieve_baseline_creation_report",
                    "baselineId",
                    "retrieve_baselines",
                    "baselineId"
                ),
                ("retrieve_job_report_details", "jobId", "retrieve_jobs", "jobId"),
                (
                    "retrieve_pooled_subscription_usage",
                    "licenseId",
                    "retrieve_pooled_subscriptions",
                    "licenseId"
                ),
                (
                    "retrieve_reseller_subscriptions",
                    "resellerId",
                    "retrieve_resellers",
                    "resellerId"
                ),
                ("retrieve_risk_rule_hit_items", "ruleId", "retrieve_matched_risk_rules", "ruleId"),
                ("retrieve_scan_profile", "scanProfileId", "retrieve_scan_profiles", "profileId"),
                (
                    "retrieve_scan_profile_changes",
                    "scanProfileId",
                    "retrieve_scan_profiles",
                    "profileId"
                ),
                ("retrieve_user", "userId", "retrieve_users", "id"),
                (
                    "retrieve_workflow_compliance",
                    "workflowId",
                    "retrieve_risk_workflows",
                    "workflowId"
                ),
            ]
        );
        assert_eq!(
            from_the_caller,
            [("retrieve_audit_logs", "date"), ("retrieve_reseller_audit_logs", "date")]
        );
        // Nothing else is needed to read everything there is.
        for operation in reads {
            let mut query = operation.parameters.iter().filter(|p| p.location == Location::Query);
            assert!(
                query.all(|p| !p.required || Some(p) == operation.page_size()),
                "{operation:?}"
            );
            assert!(operation.body.is_none_or(|body| !body.required), "{operation:?}");
        }
    }

    #[test]
    fn what_changes_by_itself_is_marked() {
        let volatile = crate::OPERATIONS.iter().filter(|known| !known.volatile.is_empty());
        assert_eq!(
            Vec::from_iter(volatile.map(|known| (known.id, known.volatile))),
            [
                ("retrieve_cloud_backup_m365_overview", &["lastRunTime"][..]),
                ("retrieve_hybrid_agents", &["syncTime", "collectTime"]),
                ("retrieve_scan_profile_changes", &["lastUpdateTime"]),
                ("retrieve_security_users", &["age"]),
                ("retrieve_services", &["products.change"]),
                ("retrieve_user", &["age"]),
                ("retrieve_users", &["age"]),
            ]
        );
    }

    #[test]
    fn fields_of_responses_have_kinds_codes_and_secrets() {
        let rows = |id| Operation::find(id).unwrap().paging.unwrap().row.fields;
        let field = |id, name| {
            let found = rows(id).iter().find(|field| field.name == name);
            found.unwrap_or_else(|| panic!("{id} has no {name}: {:?}", rows(id)))
        };
        let customer = |name| field("retrieve_customers", name);
        assert_eq!(customer("jobStatus").codes.unwrap().name, "CustomerJobStatus");
        assert!(customer("tenants").list && customer("tenants").kind == ValueKind::Object);
        let device = field("retrieve_storage_profiles", "extension.password");
        assert!(device.secret && device.aliases == ["Password"]);
        assert!(!field("retrieve_storage_profiles", "extension.host").secret);
        assert_eq!(field("retrieve_storage_profiles", "modifyTime").kind, ValueKind::Time);
        assert_eq!(
            field("retrieve_services", "products[].protectedCapacity").kind,
            ValueKind::Size
        );
        assert!(field("retrieve_users", "status").list, "x-aos-type: one-or-many");
        let resource = field("retrieve_azure_risk_issues", "resourceType");
        assert_eq!(resource.codes.unwrap().name, "AzureResourceType");
    }
}
