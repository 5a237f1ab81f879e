//! Lists that go by a token, by a flag, or come whole: what is asked for, and
//! where they end.

use crate::common;

use aos_facade::{
    Error, ErrorKind, Pager,
    api::{
        enums::{BackupObjectModule, PremiumProductName},
        ids::AuditPeriod,
    },
};
use aos_httpmock::MockServerExt;
use common::{CUSTOMER, House, TENANT, id};
use futures::StreamExt;
use httpmock::{Mock, When};
use serde_json::{Value, json};

/// A token of the kind that the vendor's samples show: characters that mean
/// something in a query, and percent signs that must be encoded once more.
const SKIP: &str = "%2152%21cGFn+w==|a b&c=d#ü";
const ENCODED: &str = "%252152%2521cGFn%2Bw%3D%3D%7Ca+b%26c%3Dd%23%C3%BC";

/// Takes requests with this very query, as it stands in the URL.
fn query(when: When, wanted: &str) -> When {
    let wanted = wanted.to_owned();
    when.is_true(move |request| {
        let uri = request.uri_str();
        uri.split_once('?').map_or("", |(_, query)| query) == wanted
    })
}

/// The audit log of a month, for a request with this query.
fn audit_logs<'a>(house: &'a House, wanted: &str, answer: Value) -> Mock<'a> {
    house.server.retrieve_audit_logs(|when, then| {
        query(when.date(&id("202608")).into_inner(), wanted);
        then.into_inner().json_body(answer);
    })
}

fn protected_objects<'a>(house: &'a House, wanted: &str, answer: Value) -> Mock<'a> {
    house.server.retrieve_protected_objects(|when, then| {
        query(when.customer_id(&id(CUSTOMER)).into_inner(), wanted);
        then.into_inner().json_body(answer);
    })
}

/// Two records of the audit log, and where the next page is.
fn records(ids: &[&str], token: Value) -> Value {
    let rows: Vec<Value> = ids.iter().map(|id| json!({"auditId": id})).collect();
    // It counts the page, as in the vendor's samples.
    json!({"data": rows, "metadata": {"skipToken": token, "totalCount": ids.len()}})
}

async fn names<T>(
    mut list: Pager<'_, T>,
    name: impl Fn(T) -> Option<String>,
) -> (Vec<String>, Option<Error>)
where
    T: serde::Serialize + Send + 'static,
{
    let mut names = Vec::new();
    while let Some(row) = list.next().await {
        match row {
            Ok(row) => names.push(name(row).unwrap_or_default()),
            Err(error) => {
                assert!(list.next().await.is_none(), "an error ends the list");
                return (names, Some(error));
            }
        }
    }
    (names, None)
}

#[tokio::test]
async fn a_token_is_sent_back_encoded_once() {
    let house = House::new().await;
    house.signs_in();
    let first = audit_logs(&house, "", records(&["a", "b"], json!(SKIP)));
    let second = audit_logs(&house, &format!("skipToken={ENCODED}"), records(&[], json!("next")));
    let third = audit_logs(&house, "skipToken=next", records(&["c"], json!(null)));
    let list = house.elements().audit_logs("202608");
    let (ids, error) = names(list, |record| record.audit_id).await;
    // The total of a page ends no list, and neither does an empty page.
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(error.is_none(), "{error:?}");
    for mock in [first, second, third] {
        mock.assert_calls(1);
    }
}

#[tokio::test]
async fn the_size_goes_along_with_the_token_where_one_was_asked_for() {
    let house = House::new().await;
    house.signs_in();
    let first = audit_logs(&house, "pageSize=2", records(&["a", "b"], json!("n e")));
    let second = audit_logs(&house, "pageSize=2&skipToken=n+e", records(&["c"], json!("")));
    let list = house.elements().audit_logs("202608").page_size(2);
    let (ids, error) = names(list, |record| record.audit_id).await;
    assert_eq!((ids.len(), error.is_none()), (3, true));
    // A call of the generated client says it in its own way.
    let period: AuditPeriod = id("202608");
    let elements = house.elements();
    let call = elements.api().retrieve_audit_logs().date(period).page_size(2);
    assert_eq!(elements.paged(call).collect_all().await.unwrap().len(), 3);
    first.assert_calls(2);
    second.assert_calls(2);
}

#[tokio::test]
async fn a_size_that_must_be_sent_is_the_largest_unless_one_is_given() {
    let house = House::new().await;
    house.signs_in();
    let page = |rows: Value, token: Value| json!({"data": rows, "metadata": {"skipToken": token, "totalCount": "1"}});
    let row = |name: &str| json!([{"displayName": name}]);
    let largest = protected_objects(&house, "pageSize=1000", page(row("a"), json!("x")));
    let next = protected_objects(&house, "pageSize=1000&skipToken=x", page(row("b"), json!(null)));
    let small = protected_objects(&house, "pageSize=5", page(row("c"), json!(null)));
    let elements = house.elements();
    let customer = elements.customer(CUSTOMER);
    let list = || customer.protected_objects(BackupObjectModule::OneDrive);
    assert_eq!(list().collect_all().await.unwrap().len(), 2);
    assert_eq!(list().page_size(5).collect_all().await.unwrap().len(), 1);
    let call = || {
        let call = elements.api().retrieve_protected_objects();
        call.customer_id(CUSTOMER).module(BackupObjectModule::OneDrive)
    };
    assert_eq!(elements.paged(call()).collect_all().await.unwrap().len(), 2);
    assert_eq!(elements.paged(call().page_size(5)).collect_all().await.unwrap().len(), 1);
    // The same with JSON.
    let json = || {
        let call = elements.operation("retrieve_protected_objects").unwrap();
        call.parameter("customerId", CUSTOMER).unwrap().parameter("module", "OneDrive").unwrap()
    };
    assert_eq!(json().all().unwrap().collect_all().await.unwrap().len(), 2);
    let given = json().parameter("pageSize", "5").unwrap();
    assert_eq!(given.all().unwrap().collect_all().await.unwrap().len(), 1);
    // One page alone names its size itself.
    let error = json().send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string()),
        (ErrorKind::InvalidInput, "retrieve_protected_objects: pageSize must be given".to_owned())
    );
    largest.assert_calls(3);
    next.assert_calls(3);
    small.assert_calls(3);
}

#[tokio::test]
async fn a_list_by_token_is_paged_as_json_too() {
    let house = House::new().await;
    house.signs_in();
    let first = audit_logs(&house, "", records(&["a"], json!(SKIP)));
    let second = audit_logs(&house, &format!("skipToken={ENCODED}"), records(&["b"], json!("")));
    let elements = house.elements();
    let call = || elements.operation("retrieve_audit_logs").unwrap().parameter("date", "202608");
    let rows = call().unwrap().all().unwrap().collect_all().await.unwrap();
    assert_eq!(rows, [json!({"auditId": "a"}), json!({"auditId": "b"})]);
    first.assert_calls(1);
    second.assert_calls(1);
    let given = call().unwrap().parameter("skipToken", SKIP).unwrap();
    assert_eq!(
        given.clone().all().unwrap_err().to_string(),
        "retrieve_audit_logs: skipToken is given, but all pages are asked for"
    );
    // A single page goes by the token that is given.
    let answer = given.send().await.unwrap();
    assert_eq!(answer, records(&["b"], json!("")));
}

#[tokio::test]
async fn a_token_that_leads_back_is_an_error_after_the_rows() {
    let house = House::new().await;
    house.signs_in();
    audit_logs(&house, "", records(&["a"], json!("x")));
    audit_logs(&house, "skipToken=x", records(&["b"], json!("y")));
    let last = audit_logs(&house, "skipToken=y", records(&["c"], json!("x")));
    let (ids, error) = names(house.elements().audit_logs("202608"), |record| record.audit_id).await;
    assert_eq!(ids, ["a", "b", "c"]);
    let error = error.unwrap();
    assert_eq!((error.kind(), error.page()), (ErrorKind::Paging, Some(4)));
    assert_eq!(
        error.to_string(),
        "retrieve_audit_logs, page 4: the page before it gave a token that was used already, so \
         the list would never end"
    );
    last.assert_calls(1);
}

#[tokio::test]
async fn an_error_of_a_later_page_names_the_page() {
    let house = House::new().await;
    house.signs_in();
    audit_logs(&house, "", records(&["a"], json!("x")));
    let refused = house.server.retrieve_audit_logs(|when, then| {
        query(when.date(&id("202608")).into_inner(), "skipToken=x");
        then.into_inner().status(400).json_body(json!({"message": "The token has ended."}));
    });
    let (ids, error) = names(house.elements().audit_logs("202608"), |record| record.audit_id).await;
    assert_eq!(ids, ["a"]);
    assert_eq!(
        error.unwrap().to_string(),
        "retrieve_audit_logs, page 2: 400 Bad Request after 1 attempt: The token has ended.; see \
         what the call takes on the vendor's page general/audit-logs/get-common-audit-log.md"
    );
    refused.assert_calls(1);
}

#[tokio::test]
async fn a_list_that_tells_of_another_page_ends_when_it_does_not() {
    let house = House::new().await;
    house.signs_in();
    let page = |index: &str, names: &[&str], more: Value| {
        let rows: Vec<Value> = names.iter().map(|name| json!({"ruleName": name})).collect();
        let answer = json!({"costIssueItemModels": rows, "hasNextPage": more, "totalCount": 2});
        house.server.retrieve_azure_cost_issues(|when, then| {
            let when = when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT));
            query(when.into_inner(), &format!("pageIndex={index}&pageSize=2"));
            then.into_inner().json_body(answer);
        })
    };
    // More rows than the total says, and a short page: neither is the end.
    let mocks = [
        page("1", &["a", "b"], json!(true)),
        page("2", &["c"], json!(true)),
        page("3", &["d"], json!(false)),
    ];
    let elements = house.elements();
    let mut list = elements.customer(CUSTOMER).tenant(TENANT).azure_cost_issues().page_size(2);
    assert_eq!(list.next().await.unwrap().unwrap().rule_name.as_deref(), Some("a"));
    assert_eq!(list.total(), Some(2));
    assert_eq!(list.collect_all().await.unwrap().len(), 3);
    let mut call = elements.operation("retrieve_azure_cost_issues").unwrap();
    for (name, value) in [("customerId", CUSTOMER), ("tenantId", TENANT), ("pageSize", "2")] {
        call = call.parameter(name, value).unwrap();
    }
    assert_eq!(call.all().unwrap().collect_all().await.unwrap().len(), 4);
    for mock in mocks {
        mock.assert_calls(2);
    }
}

#[tokio::test]
async fn a_whole_list_is_one_request_whatever_its_form() {
    let one = json!({"isConsent": true});
    for (answer, rows) in [
        (json!([one, {"isConsent": false}]), 2),
        (one.clone(), 1),
        (json!([]), 0),
        (json!(null), 0),
    ] {
        let house = House::new().await;
        house.signs_in();
        let mock = house.server.retrieve_service_app_status(|when, then| {
            let when = when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT));
            query(when.product_name(&PremiumProductName::BaselineManagement).into_inner(), "");
            then.into_inner().json_body(answer.clone());
        });
        let elements = house.elements();
        let tenant = elements.customer(CUSTOMER).tenant(TENANT);
        let list = tenant.service_app_status(PremiumProductName::BaselineManagement);
        let typed = list.page_size(1).collect_all().await.unwrap();
        assert_eq!(typed.len(), rows, "{answer}");
        let mut call = elements.operation("retrieve_service_app_status").unwrap();
        for (name, value) in
            [("customerId", CUSTOMER), ("tenantId", TENANT), ("productName", "baselinemanagement")]
        {
            call = call.parameter(name, value).unwrap();
        }
        assert_eq!(call.all().unwrap().collect_all().await.unwrap().len(), rows, "{answer}");
        mock.assert_calls(2);
    }
}

#[tokio::test]
async fn no_content_is_an_empty_list() {
    let house = House::new().await;
    house.signs_in();
    let mock = house.server.retrieve_service_app_status(|_, then| {
        then.into_inner().status(204);
    });
    let elements = house.elements();
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    let list = tenant.service_app_status(PremiumProductName::BaselineManagement);
    assert_eq!(list.collect_all().await.unwrap(), []);
    mock.assert_calls(1);
}

#[tokio::test]
async fn an_answer_that_is_missing_is_no_empty_list() {
    for (status, body) in [(200, ""), (200, "\n"), (202, "")] {
        let house = House::new().await;
        house.signs_in();
        house.server.retrieve_audit_logs(|_, then| {
            then.into_inner().status(status).body(body);
        });
        let elements = house.elements();
        let call = elements.operation("retrieve_audit_logs").unwrap();
        let call = call.parameter("date", "202608").unwrap();
        for error in [
            elements.audit_logs("202608").collect_all().await.unwrap_err(),
            call.clone().all().unwrap().collect_all().await.unwrap_err(),
            call.send().await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Decode, "{status}");
            assert!(error.to_string().contains("it is empty"), "{error}");
        }
    }
}
