//! Lists over their pages: what is requested, and where they end.

use crate::common;

use aos_facade::{
    Error, ErrorKind, Rows,
    api::{
        Call,
        enums::{BackupObjectModule, PremiumProductName},
    },
};
use aos_httpmock::MockServerExt;
use common::{CUSTOMER, MockService, TENANT, customer, customer_page, id};
use futures::StreamExt;
use httpmock::{Mock, When};
use serde_json::{Value, json};

/// A token of the kind that the vendor's samples show: characters that mean
/// something in a query, and percent signs that must be encoded once more.
const SKIP: &str = "%2152%21cGFn+w==|a b&c=d#ü";
const ENCODED: &str = "%252152%2521cGFn%2Bw%3D%3D%7Ca+b%26c%3Dd%23%C3%BC";

/// A page of the customer list, by its number.
fn page<'a>(service: &'a MockService, index: &str, response: Value) -> Mock<'a> {
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch").query_param("pageIndex", index);
        then.json_body(response);
    })
}

fn named(names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| customer(name, 0)).collect()
}

/// The names of all rows, and the error that ends the list.
async fn names<T>(
    mut rows: Rows<T>,
    name: impl Fn(T) -> Option<String>,
) -> (Vec<String>, Option<Error>) {
    let mut names = Vec::new();
    while let Some(row) = rows.next().await {
        match row {
            Ok(row) => names.push(name(row).unwrap_or_default()),
            Err(error) => {
                assert!(rows.next().await.is_none(), "an error ends the list");
                return (names, Some(error));
            }
        }
    }
    (names, None)
}

async fn read(service: &MockService, size: i32) -> (Vec<String>, Option<Error>) {
    let rows = service.elements().customers().page_size(size).stream();
    names(rows, |customer| customer.id).await
}

/// Matches requests with this very query, as it is in the URL.
fn query(when: When, expected: &str) -> When {
    let expected = expected.to_owned();
    when.is_true(move |request| {
        let uri = request.uri_str();
        uri.split_once('?').map_or("", |(_, query)| query) == expected
    })
}

/// The audit log of a month, for a request with this query.
fn audit_logs<'a>(service: &'a MockService, expected: &str, response: Value) -> Mock<'a> {
    service.server.retrieve_audit_logs(|when, then| {
        query(when.date(&id("202608")).into_inner(), expected);
        then.into_inner().json_body(response);
    })
}

fn protected_objects<'a>(service: &'a MockService, expected: &str, response: Value) -> Mock<'a> {
    service.server.retrieve_protected_objects(|when, then| {
        query(when.customer_id(&id(CUSTOMER)).into_inner(), expected);
        then.into_inner().json_body(response);
    })
}

/// Records of the audit log, and the token of the next page.
fn records(ids: &[&str], token: Value) -> Value {
    let rows: Vec<Value> = ids.iter().map(|id| json!({"auditId": id})).collect();
    // It counts the page, as in the vendor's samples.
    json!({"data": rows, "metadata": {"skipToken": token, "totalCount": ids.len()}})
}

async fn read_audit_logs(service: &MockService) -> (Vec<String>, Option<Error>) {
    names(service.elements().audit_logs("202608").stream(), |record| record.audit_id).await
}

fn json_call(service: &MockService, operation: &str, parameters: &[(&str, &str)]) -> Call {
    let call = service.elements().operation(operation).expect("a known operation");
    parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value))
}

#[tokio::test]
async fn a_list_ends_when_the_total_is_reached() {
    let service = MockService::new().await;
    service.grants_tokens();
    let first = page(&service, "1", customer_page(&named(&["a", "b"]), 1, 2, 4));
    let second = page(&service, "2", customer_page(&named(&["c", "d"]), 2, 2, 4));
    let third = page(&service, "3", customer_page(&[], 3, 2, 4));
    let (names, error) = read(&service, 2).await;
    assert_eq!(names, ["a", "b", "c", "d"]);
    assert!(error.is_none());
    first.assert_calls(1);
    second.assert_calls(1);
    third.assert_calls(0);
}

#[tokio::test]
async fn a_list_without_counters_ends_with_an_empty_page() {
    let service = MockService::new().await;
    service.grants_tokens();
    let first = page(&service, "1", json!({"data": named(&["a", "b"])}));
    let second = page(&service, "2", json!({"data": named(&["c"])}));
    let third = page(&service, "3", json!({"data": []}));
    assert_eq!(read(&service, 2).await.0, ["a", "b", "c"]);
    first.assert_calls(1);
    second.assert_calls(1);
    third.assert_calls(1);
}

#[tokio::test]
async fn a_list_ends_with_an_empty_page_and_not_without_a_list() {
    let no_list = "it has no list `data`, and no total of 0";
    for (last, why) in [
        (json!({"data": []}), None),
        (json!({"data": null, "metadata": {"totalCount": 0}}), None),
        (json!({"data": null}), Some(no_list)),
        (json!({"metadata": {}}), Some(no_list)),
        (json!({}), Some("none of its documented keys")),
        (customer_page(&[], 2, 2, 9), Some("ended with 2 of the 9 rows")),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        page(&service, "1", json!({"data": named(&["a", "b"])}));
        let second = page(&service, "2", last.clone());
        let third = page(&service, "3", json!({"data": named(&["never"])}));
        let (names, error) = read(&service, 2).await;
        assert_eq!(names, ["a", "b"]);
        let error = error.map(|error| error.to_string());
        assert_eq!(error.is_some(), why.is_some(), "{last}: {error:?}");
        assert!(error.is_none_or(|error| error.contains(why.unwrap())), "{last}");
        second.assert_calls(1);
        third.assert_calls(0);
    }
}

#[tokio::test]
async fn a_short_page_is_not_the_end_while_the_total_says_otherwise() {
    let service = MockService::new().await;
    service.grants_tokens();
    page(&service, "1", customer_page(&named(&["a"]), 1, 2, 3));
    page(&service, "2", customer_page(&named(&["b", "c"]), 2, 2, 3));
    assert_eq!(read(&service, 2).await.0, ["a", "b", "c"]);
}

#[tokio::test]
async fn the_page_size_of_the_service_counts_when_it_clamps_ours() {
    let service = MockService::new().await;
    service.grants_tokens();
    let page_of = |names: &[&str]| json!({"data": named(names), "metadata": {"pageSize": 2}});
    page(&service, "1", page_of(&["a", "b"]));
    page(&service, "2", page_of(&["c"]));
    page(&service, "3", page_of(&[]));
    assert_eq!(read(&service, 100).await.0, ["a", "b", "c"]);
}

#[tokio::test]
async fn a_page_that_repeats_an_earlier_one_is_an_error() {
    let service = MockService::new().await;
    service.grants_tokens();
    let all = service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(json!({"data": named(&["a", "b"])}));
    });
    let (names, error) = read(&service, 2).await;
    assert_eq!(names, ["a", "b"]);
    let error = error.unwrap();
    assert_eq!(error.kind, ErrorKind::Paging);
    assert_eq!(
        error.to_string(),
        "retrieve_customers, page 2 (from row 3): it repeats an earlier page; stopped instead of \
         looping"
    );
    all.assert_calls(2);
}

#[tokio::test]
async fn an_error_names_its_page_and_the_rows_before_are_kept() {
    let service = MockService::new().await;
    service.grants_tokens();
    page(&service, "1", customer_page(&named(&["a", "b"]), 1, 2, 6));
    let failing = service.server.mock(|when, then| {
        when.path_suffix("/customers/batch").query_param("pageIndex", "2");
        then.status(403).json_body(json!({"message": "No more."}));
    });
    let (names, error) = read(&service, 2).await;
    assert_eq!(names, ["a", "b"]);
    let error = error.unwrap();
    assert_eq!(error.page, Some(2));
    assert_eq!(
        error.to_string(),
        "retrieve_customers, page 2 (from row 3): 403 Forbidden after 1 attempt: No more."
    );
    failing.assert_calls(1);
}

#[tokio::test]
async fn a_list_is_read_page_by_page_as_well() {
    let service = MockService::new().await;
    service.grants_tokens();
    page(&service, "1", customer_page(&named(&["a", "b"]), 1, 2, 3));
    page(&service, "2", customer_page(&named(&["c"]), 2, 2, 3));
    let call = || service.elements().customers().page_size(2);
    let sizes: Vec<usize> = call().pages().map(|page| page.unwrap().len()).collect().await;
    assert_eq!(sizes, [2, 1]);
    let mut pages = call().pages();
    assert_eq!(pages.total(), None);
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.total(), Some(3));

    // Some rows one by one, and then the rest at once: none is lost in between.
    let mut rows = call().stream();
    assert_eq!(rows.next().await.unwrap().unwrap().id.as_deref(), Some("a"));
    let rest = rows.all().await.unwrap();
    let rest: Vec<_> = rest.iter().filter_map(|customer| customer.id.as_deref()).collect();
    assert_eq!(rest, ["b", "c"]);
}

#[tokio::test]
async fn the_ids_of_a_filter_are_in_the_body() {
    let service = MockService::new().await;
    service.grants_tokens();
    let some = service.server.mock(|when, then| {
        when.path_suffix("/customers/batch").json_body(json!({"customerIds": ["a"]}));
        then.json_body(customer_page(&named(&["a"]), 1, 50, 1));
    });
    let all = service.server.mock(|when, then| {
        when.path_suffix("/customers/batch").json_body(json!({}));
        then.json_body(customer_page(&named(&["a", "b"]), 1, 50, 2));
    });
    let elements = service.elements();
    // One id or a list of them.
    assert_eq!(elements.customers().customer_ids("a").stream().all().await.unwrap().len(), 1);
    assert_eq!(elements.customers().customer_ids(["a"]).stream().all().await.unwrap().len(), 1);
    assert_eq!(elements.customers().stream().all().await.unwrap().len(), 2);
    some.assert_calls(2);
    all.assert_calls(1);
}

#[tokio::test]
async fn a_list_that_has_ended_stays_ended() {
    let service = MockService::new().await;
    service.grants_tokens();
    page(&service, "1", customer_page(&named(&["a"]), 1, 2, 1));
    let mut list = service.elements().customers().stream();
    assert!(list.next().await.is_some());
    assert!(list.next().await.is_none());
    assert!(list.next().await.is_none());
    assert_eq!(list.total(), Some(1));
}

#[tokio::test]
async fn a_token_is_sent_back_encoded_once() {
    let service = MockService::new().await;
    service.grants_tokens();
    let first = audit_logs(&service, "", records(&["a", "b"], json!(SKIP)));
    let second = audit_logs(&service, &format!("skipToken={ENCODED}"), records(&[], json!("next")));
    let third = audit_logs(&service, "skipToken=next", records(&["c"], json!(null)));
    let (ids, error) = read_audit_logs(&service).await;
    // The total of a page ends no list, and neither does an empty page.
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(error.is_none(), "{error:?}");
    for mock in [first, second, third] {
        mock.assert_calls(1);
    }
}

#[tokio::test]
async fn the_page_size_is_sent_with_the_token_where_one_is_set() {
    let service = MockService::new().await;
    service.grants_tokens();
    let first = audit_logs(&service, "pageSize=2", records(&["a", "b"], json!("n e")));
    let second = audit_logs(&service, "pageSize=2&skipToken=n+e", records(&["c"], json!("")));
    let rows = service.elements().audit_logs("202608").page_size(2).stream();
    assert_eq!(rows.all().await.unwrap().len(), 3);
    let parameters = [("date", "202608"), ("pageSize", "2")];
    let rows = json_call(&service, "retrieve_audit_logs", &parameters).stream();
    assert_eq!(rows.all().await.unwrap().len(), 3);
    first.assert_calls(2);
    second.assert_calls(2);
}

#[tokio::test]
async fn a_required_page_size_is_the_maximum_unless_one_is_set() {
    let service = MockService::new().await;
    service.grants_tokens();
    let page = |rows: Value, token: Value| json!({"data": rows, "metadata": {"skipToken": token, "totalCount": "1"}});
    let row = |name: &str| json!([{"displayName": name}]);
    let maximum = protected_objects(&service, "pageSize=1000", page(row("a"), json!("x")));
    let next =
        protected_objects(&service, "pageSize=1000&skipToken=x", page(row("b"), json!(null)));
    let small = protected_objects(&service, "pageSize=5", page(row("c"), json!(null)));
    let customer = service.elements().customer(CUSTOMER);
    let typed = || customer.protected_objects(BackupObjectModule::OneDrive);
    assert_eq!(typed().stream().all().await.unwrap().len(), 2);
    assert_eq!(typed().page_size(5).stream().all().await.unwrap().len(), 1);
    let parameters = [("customerId", CUSTOMER), ("module", "OneDrive")];
    let json = || json_call(&service, "retrieve_protected_objects", &parameters);
    assert_eq!(json().stream().all().await.unwrap().len(), 2);
    assert_eq!(json().parameter("pageSize", "5").stream().all().await.unwrap().len(), 1);
    assert!(json().first_page().preview().unwrap().url.ends_with("pageSize=1000"));
    // A single page has its size from the caller.
    for error in [json().await.unwrap_err(), typed().await.map(drop).unwrap_err()] {
        assert_eq!(error.kind, ErrorKind::InvalidInput);
        let about = format!("retrieve_protected_objects for customer {CUSTOMER} module 2");
        let expected = format!("{about}: `pageSize` is required");
        assert_eq!(error.to_string(), expected);
    }
    maximum.assert_calls(2);
    next.assert_calls(2);
    small.assert_calls(2);
}

#[tokio::test]
async fn a_position_cannot_be_set_where_all_pages_are_requested() {
    let service = MockService::new().await;
    service.grants_tokens();
    let second = audit_logs(&service, &format!("skipToken={ENCODED}"), records(&["b"], json!("")));
    let json = || {
        let call = json_call(&service, "retrieve_audit_logs", &[("date", "202608")]);
        call.parameter("skipToken", SKIP)
    };
    let typed = || service.elements().audit_logs("202608").skip_token(SKIP);
    for error in [
        json().stream().all().await.map(drop).map_err(Error::from).unwrap_err(),
        typed().stream().all().await.map(drop).map_err(Error::from).unwrap_err(),
    ] {
        assert_eq!(
            error.to_string(),
            "retrieve_audit_logs for date 202608: `skipToken` is set, but all pages are requested"
        );
    }
    second.assert_calls(0);
    // A single page is that of the token.
    assert_eq!(json().await.unwrap(), records(&["b"], json!("")));
    assert_eq!(typed().await.unwrap().data.unwrap().len(), 1);
    second.assert_calls(2);
}

#[tokio::test]
async fn a_token_that_leads_back_is_an_error_after_the_rows() {
    let service = MockService::new().await;
    service.grants_tokens();
    audit_logs(&service, "", records(&["a"], json!("x")));
    audit_logs(&service, "skipToken=x", records(&["b"], json!("y")));
    let last = audit_logs(&service, "skipToken=y", records(&["c"], json!("x")));
    let (ids, error) = read_audit_logs(&service).await;
    assert_eq!(ids, ["a", "b", "c"]);
    let error = error.unwrap();
    assert_eq!((error.kind, error.page), (ErrorKind::Paging, Some(4)));
    assert_eq!(
        error.to_string(),
        "retrieve_audit_logs for date 202608, page 4 (from row 4): the page before it has a \
         token that was used already; stopped instead of looping"
    );
    last.assert_calls(1);
}

#[tokio::test]
async fn an_error_of_a_later_page_names_the_page() {
    let service = MockService::new().await;
    service.grants_tokens();
    audit_logs(&service, "", records(&["a"], json!("x")));
    let failing = service.server.retrieve_audit_logs(|when, then| {
        query(when.date(&id("202608")).into_inner(), "skipToken=x");
        then.into_inner().status(400).json_body(json!({"message": "The token has ended."}));
    });
    let (ids, error) = read_audit_logs(&service).await;
    assert_eq!(ids, ["a"]);
    let error = error.unwrap();
    assert_eq!(
        error.to_string(),
        "retrieve_audit_logs for date 202608, page 2 (from row 2): 400 Bad Request after 1 \
         attempt: The token has ended."
    );
    let hint = "see what the call takes on the vendor's page https://learn.avepoint.com/graphapi/elements/general/audit-logs/get-common-audit-log.html";
    assert_eq!(error.hint(), Some(hint));
    failing.assert_calls(1);
}

#[tokio::test]
async fn a_list_that_says_whether_another_page_follows_ends_when_none_does() {
    let service = MockService::new().await;
    service.grants_tokens();
    let page = |index: &str, names: &[&str], more: Value| {
        let rows: Vec<Value> = names.iter().map(|name| json!({"ruleName": name})).collect();
        let response = json!({"costIssueItemModels": rows, "hasNextPage": more, "totalCount": 2});
        service.server.retrieve_azure_cost_issues(|when, then| {
            let when = when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT));
            query(when.into_inner(), &format!("pageIndex={index}&pageSize=2"));
            then.into_inner().json_body(response);
        })
    };
    // More rows than the total says, and a short page: neither is the end.
    let mocks = [
        page("1", &["a", "b"], json!(true)),
        page("2", &["c"], json!(true)),
        page("3", &["d"], json!(false)),
    ];
    let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
    let mut rows = tenant.azure_cost_issues().page_size(2).stream();
    assert_eq!(rows.next().await.unwrap().unwrap().rule_name.as_deref(), Some("a"));
    assert_eq!(rows.total(), Some(2));
    assert_eq!(rows.all().await.unwrap().len(), 3);
    let parameters = [("customerId", CUSTOMER), ("tenantId", TENANT), ("pageSize", "2")];
    let rows = json_call(&service, "retrieve_azure_cost_issues", &parameters).stream();
    assert_eq!(rows.all().await.unwrap().len(), 4);
    for mock in mocks {
        mock.assert_calls(2);
    }
}

#[tokio::test]
async fn a_list_without_pages_is_one_request_whatever_its_form() {
    let one = json!({"isConsent": true});
    for (response, rows) in
        [(json!([one, {"isConsent": false}]), 2), (one.clone(), 1), (json!([]), 0)]
    {
        let service = MockService::new().await;
        service.grants_tokens();
        let mock = service.server.retrieve_service_app_status(|when, then| {
            let when = when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT));
            query(when.product_name(&PremiumProductName::BaselineManagement).into_inner(), "");
            then.into_inner().json_body(response.clone());
        });
        let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
        let typed = tenant.service_app_status(PremiumProductName::BaselineManagement);
        assert_eq!(typed.stream().all().await.unwrap().len(), rows, "{response}");
        let parameters =
            [("customerId", CUSTOMER), ("tenantId", TENANT), ("productName", "baselinemanagement")];
        let json = json_call(&service, "retrieve_service_app_status", &parameters);
        assert_eq!(json.stream().all().await.unwrap().len(), rows, "{response}");
        mock.assert_calls(2);
    }
}

#[tokio::test]
async fn a_missing_body_is_not_an_empty_list() {
    for (status, body) in [(200, ""), (200, "\n"), (200, "null"), (202, ""), (204, "")] {
        let service = MockService::new().await;
        service.grants_tokens();
        service.server.retrieve_audit_logs(|_, then| {
            then.into_inner().status(status).body(body);
        });
        let call = json_call(&service, "retrieve_audit_logs", &[("date", "202608")]);
        for error in [
            service
                .elements()
                .audit_logs("202608")
                .stream()
                .all()
                .await
                .map(drop)
                .map_err(Error::from)
                .unwrap_err(),
            call.clone().stream().all().await.map(drop).map_err(Error::from).unwrap_err(),
            call.send().await.unwrap_err(),
        ] {
            assert_eq!(error.kind, ErrorKind::Decode, "{status}");
            assert!(error.to_string().contains("content is documented"), "{error}");
        }
    }
}
