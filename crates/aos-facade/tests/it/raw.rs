//! Any method and path, without the spec.

use crate::common;

use aos_facade::{ErrorKind, RawResponse, RetryPolicy, api::Method};
use common::{CUSTOMER, MockService, Response, SECRET, TENANT, TOKEN, script};
use httpmock::Method::{GET, POST, PUT};
use serde_json::{Value, json};

const COUNTS: &str = "um/customers/C/tenants/T/overview/security/compliances/actions";

/// The path of an operation of the spec.
fn counts() -> String {
    let path = COUNTS.replace('C', CUSTOMER).replace('T', TENANT);
    format!("/partner/external/v3/{path}")
}

fn text(response: &RawResponse) -> &str {
    str::from_utf8(response.body()).unwrap()
}

#[tokio::test]
async fn the_body_is_returned_as_it_is_whatever_the_status() {
    let service = MockService::new().await;
    let token = service.grants_tokens();
    let body = "{ \"riskyActionCount\" :\n 1.50 }";
    let mut well = service.server.mock(|when, then| {
        when.method(GET)
            .path(counts())
            .query_param("types", "1 & 2")
            .header("authorization", format!("Bearer {TOKEN}"))
            .header("accept", "application/json")
            .header("x-own", "mine");
        then.status(200).body(body);
    });
    let call = service
        .elements()
        .raw(Method::Get, &counts())
        .query("types", "1 & 2")
        .header("X-Own", "mine");
    assert_eq!(call.operation().unwrap().id, "retrieve_risky_action_count");
    let response = call.clone().send().await.unwrap();
    assert_eq!((response.status().as_u16(), text(&response)), (200, body));
    assert!(response.error().is_none());
    assert_eq!(response.into_body().unwrap(), body.as_bytes());
    well.assert_calls(1);
    token.assert_calls(1);
    well.delete();

    service.counts(|then| then.status(404).body(r#"{"message":"No such tenant."}"#));
    let response = call.send().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), text(&response)),
        (404, r#"{"message":"No such tenant."}"#)
    );
    let error = response.error().unwrap();
    assert_eq!(error.kind, ErrorKind::Status);
    assert!(
        error.to_string().starts_with(&format!(
            "retrieve_risky_action_count for customer {CUSTOMER} tenant {TENANT}: 404 Not Found \
             after 1 attempt: No such tenant."
        )),
        "{error}"
    );
    assert!(response.into_body().is_err());
}

#[tokio::test]
async fn scopes_come_from_the_path_or_from_the_caller() {
    let service = MockService::new().await;
    let requested = |scope: &str| {
        let body = format!("scope={scope}");
        service.server.mock(|when, then| {
            when.method(POST).path("/connect/token").body_includes(body);
            then.json_body(common::token(TOKEN, 3600));
        })
    };
    let (read, list, own) = (
        requested("elements.um.user.read.all"),
        requested("elements.customers.read.all"),
        requested("one+two"),
    );
    service.server.mock(|when, then| {
        when.path_matches("^/partner/.*");
        then.status(403);
    });
    let elements = service.elements();
    let list_path = "/partner/external/v3/general/customers/batch";
    // The operation's own; then those of the path's operation of another method.
    elements.raw(Method::Get, &counts()).send().await.unwrap();
    read.assert_calls(1);
    let other = elements.raw(Method::Get, list_path);
    assert!(other.operation().is_none());
    let response = other.send().await.unwrap();
    let error = response.error().unwrap();
    assert_eq!(
        error.to_string(),
        "GET /partner/external/v3/general/customers/batch: 403 Forbidden after 1 attempt"
    );
    assert_eq!(error.hint(), Some("the token was requested with elements.customers.read.all"));
    list.assert_calls(1);
    // Those that are set replace all others.
    for path in [list_path, "/partner/nothing"] {
        let call = elements.raw(Method::Post, path).scopes(["one", "two"]);
        call.send().await.unwrap();
    }
    own.assert_calls(1);
    // Unknown, and none set.
    let unknown = elements.raw(Method::Get, "/partner/nothing?a=b");
    for error in [unknown.clone().send().await.unwrap_err(), unknown.preview().unwrap_err()] {
        assert_eq!(error.kind, ErrorKind::InvalidInput);
        assert_eq!(
            error.to_string(),
            "GET /partner/nothing: no operation of the spec has this path, so it is not known \
             which scopes to request"
        );
        assert_eq!(error.hint(), Some("name the scopes"));
    }
    // The client's own scopes do as well.
    let elements = service.builder().scopes(["one", "two"]).build().unwrap();
    elements.raw(Method::Get, "/partner/nothing").send().await.unwrap();
    own.assert_calls(2);
}

#[tokio::test]
async fn only_reads_are_retried() {
    let service = MockService::new().await;
    service.grants_tokens();
    let elements = service
        .builder()
        .retry(RetryPolicy { max_attempts: 3, ..Default::default() })
        .build()
        .unwrap();
    let list = "/partner/external/v3/general/customers/batch";
    for (method, path, status, expected) in [
        (Method::Get, "/partner/unknown", 503, 3),
        (Method::Post, "/partner/unknown", 503, 1),
        (Method::Put, "/partner/unknown", 503, 1),
        (Method::Patch, "/partner/unknown", 500, 1),
        (Method::Delete, "/partner/unknown", 504, 1),
        (Method::Delete, "/partner/unknown", 429, 3),
        // The spec says that this one is read-only.
        (Method::Post, list, 503, 3),
        (Method::Put, list, 503, 1),
    ] {
        let mut mock = service.server.mock(|when, then| {
            when.path(path);
            then.status(status);
        });
        let call = elements.raw(method, path).scopes(["any"]);
        assert_eq!(call.is_read_only(), expected == 3 && status != 429, "{method} {path}");
        let response = call.send().await.unwrap();
        assert_eq!(response.error().unwrap().attempts, expected, "{method} {path} {status}");
        mock.assert_calls(expected as usize);
        mock.delete();
    }
    let mock = service.server.mock(|when, then| {
        when.path("/partner/unknown");
        script(then, vec![Response::new(503, ""), Response::new(200, "fine")]);
    });
    let call = elements.raw(Method::Get, "/partner/unknown").scopes(["any"]);
    assert_eq!(text(&call.send().await.unwrap()), "fine");
    mock.assert_calls(2);
}

#[tokio::test]
async fn no_token_goes_elsewhere() {
    let service = MockService::new().await;
    let token = service.grants_tokens();
    let elements = service.elements();
    let own = service.server.base_url();
    for wrong in [
        "https://elsewhere.example/partner/x",
        "http://elsewhere.example/partner/x",
        "http://127.0.0.1:1/partner/x",
        "//elsewhere.example/partner/x",
        "/\\elsewhere.example/x",
        "ftp:x",
        "",
        "/",
        "?a=b",
        "/partner/../x",
        "/partner/./x",
        "/partner/..",
        "/partner/%2e%2E/x",
        "/partner/.%2e/x",
        "/partner/..%2Fx",
        "/partner/a%2f..%5cx",
        "/partner/x#y",
        "/partner/x y",
        "/partner/x\n",
        &own.replace("http://", "http://user:pass@"),
    ] {
        // Whatever is done with the call afterwards.
        let call = elements.raw(Method::Get, wrong).query("a", "b").scopes(["any"]);
        assert!(call.operation().is_none(), "{wrong}");
        for error in [call.clone().send().await.unwrap_err(), call.preview().unwrap_err()] {
            assert_eq!(error.kind, ErrorKind::InvalidInput, "{wrong}");
            assert!(!error.to_string().contains("pass@"), "{error}");
        }
    }
    let error = |url| elements.raw(Method::Get, url).preview().unwrap_err().to_string();
    let with_password = error("https://user:p@ss@elsewhere.example/x");
    assert!(
        with_password.starts_with("invalid path \"https://[redacted]@elsewhere.example/x\": "),
        "{with_password}"
    );
    assert_eq!(
        error("https://elsewhere.example/x"),
        format!("invalid path \"https://elsewhere.example/x\": a token goes to {own} only")
    );
    token.assert_calls(0);
    // Dots that lead nowhere else, and the own origin in full, are fine.
    for fine in ["/partner/a..b", "partner/...", &format!("{own}/partner/x?a=b/../c")] {
        let preview = elements.raw(Method::Get, fine).scopes(["any"]).preview().unwrap();
        let path = fine.trim_start_matches(&own).trim_start_matches('/');
        assert_eq!(preview.url, format!("{own}/{path}"));
    }
}

#[tokio::test]
async fn a_base_url_may_have_a_path_of_its_own() {
    let service = MockService::new().await;
    service.grants_tokens();
    let elements = service.builder().base_url(service.server.url("/base")).build().unwrap();
    let mock = service.server.mock(|when, then| {
        when.method(GET).path(format!("/base{}", counts()));
        then.body("1");
    });
    for path in [counts(), service.server.url(format!("/base{}", counts()))] {
        let call = elements.raw(Method::Get, &path);
        assert!(call.operation().is_some());
        assert_eq!(text(&call.send().await.unwrap()), "1");
    }
    mock.assert_calls(2);
}

#[tokio::test]
async fn headers_of_the_client_cannot_be_set() {
    let service = MockService::new().await;
    let call = service.elements().raw(Method::Get, &counts());
    for (name, value) in
        [("Authorization", "x"), ("host", "x"), ("a b", "x"), ("x", "line\nbreak"), ("", "x")]
    {
        let call = call.clone().header(name, value);
        for error in [call.clone().send().await.unwrap_err(), call.preview().unwrap_err()] {
            assert_eq!(error.kind, ErrorKind::InvalidInput, "{name}");
            assert!(!error.to_string().contains("break"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_preview_sends_nothing_and_shows_no_secret() {
    let service = MockService::new().await;
    let token = service.grants_tokens();
    let written = service.server.mock(|when, then| {
        when.method(PUT);
        then.status(204);
    });
    let call = service
        .elements()
        .raw(Method::Put, "/partner/some/thing?a=b")
        .scopes(["any"])
        .query("c", "d e")
        .body(json!({"name": "n", "password": SECRET}));
    let preview = call.preview().unwrap();
    assert_eq!(preview.method, "PUT");
    assert_eq!(preview.url, service.server.url("/partner/some/thing?a=b&c=d+e"));
    assert_eq!(
        preview.headers,
        [("accept", "application/json"), ("content-type", "application/json")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    let body: Value = serde_json::from_str(preview.body.as_ref().unwrap()).unwrap();
    assert_eq!(body, json!({"name": "n", "password": "[redacted]"}));
    written.assert_calls(0);
    token.assert_calls(0);
    let response = call.send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.body()), (204, &b""[..]));
    written.assert_calls(1);

    let counted = service
        .elements()
        .operation("retrieve_risky_action_count")
        .unwrap()
        .parameter("customerId", CUSTOMER);
    assert_eq!(
        counted.preview().unwrap_err().to_string(),
        format!("retrieve_risky_action_count for customer {CUSTOMER}: `tenantId` is required")
    );
    let counted = counted.parameter("tenantId", TENANT).parameter("types", "Risky");
    let preview = counted.preview().unwrap();
    assert_eq!(preview.url, service.server.url(format!("{}?types=1", counts())));
    assert_eq!(preview.body, None);
}

#[tokio::test]
async fn a_token_that_is_sent_back_is_redacted() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path("/partner/echo");
        then.status(400).body(format!("Bearer {TOKEN} is odd"));
    });
    let call = service.elements().raw(Method::Get, "/partner/echo").scopes(["any"]);
    let response = call.clone().await.unwrap();
    assert_eq!(text(&response), "Bearer [redacted] is odd");
    assert!(!format!("{response:?} {call:?}").contains(TOKEN));
}

#[tokio::test]
async fn numbers_of_a_body_are_sent_and_shown_digit_by_digit() {
    let service = MockService::new().await;
    service.grants_tokens();
    let elements = service.elements();
    let path = "/partner/external/v3/general/customers/batch";
    for (body, is_shown) in [
        (r#"{"customerIds":[],"number":12345678901234567890123}"#, true),
        (r#"{"number":[0.1234567890123456789,1e400]}"#, true),
        (r#"{"number":12345678901234567890123,"password":"correct horse"}"#, false),
    ] {
        let mock = service.server.mock(|when, then| {
            when.method(POST).path(path).body(body);
            then.json_body(json!({"data": [], "metadata": {"totalCount": 0}}));
        });
        let raw = elements.raw(Method::Post, path).body_text(body);
        let call = elements.operation("retrieve_customers").unwrap();
        let call = call.unchecked().body_text(body);
        for preview in [raw.preview().unwrap(), call.preview().unwrap()] {
            let shown = preview.body.unwrap();
            assert_eq!(&*shown == body, is_shown, "{shown}");
            assert!(is_shown || shown.contains("12345678901234567890123"), "{shown}");
            assert!(!shown.contains("horse"), "{shown}");
        }
        raw.send().await.unwrap();
        call.await.unwrap();
        mock.assert_calls(2);
    }
    // What has to be put into another form could not be sent as it is.
    let body = r#"{"licenseId":"x","Product":0,"UserSeat":1,"ExpirationTime":"2027-01-01",
                   "PaymentType":0,"IsSameAsPool":true,"UnitPrice":1.2345678901234567890123}"#;
    let subscription = elements.operation("add_or_update_reseller_subscription").unwrap();
    let error = subscription.parameter("resellerId", "r").body_text(body).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidInput);
    assert!(error.to_string().contains("more digits"), "{error}");
    for wrong in ["{", r#"{"a":1,"a":2}"#] {
        let call = elements.operation("retrieve_customers").unwrap().body_text(wrong);
        assert_eq!(call.await.unwrap_err().kind, ErrorKind::InvalidInput, "{wrong}");
    }
}
