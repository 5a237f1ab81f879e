//! Any method and path, without the specification.

use crate::common;

use aos_facade::{ErrorKind, RawAnswer, RetryPolicy, api::Method};
use common::{Answer, CUSTOMER, House, SECRET, TENANT, TOKEN, script};
use httpmock::Method::{GET, POST, PUT};
use serde_json::json;

const COUNTS: &str = "um/customers/C/tenants/T/overview/security/compliances/actions";

/// The path of an operation of the specification.
fn counts() -> String {
    let path = COUNTS.replace('C', CUSTOMER).replace('T', TENANT);
    format!("/partner/external/v3/{path}")
}

fn text(answer: &RawAnswer) -> &str {
    str::from_utf8(answer.body()).unwrap()
}

#[tokio::test]
async fn the_body_comes_as_it_is_whatever_the_status() {
    let house = House::new().await;
    let token = house.signs_in();
    let body = "{ \"riskyActionCount\" :\n 1.50 }";
    let mut well = house.server.mock(|when, then| {
        when.method(GET)
            .path(counts())
            .query_param("types", "1 & 2")
            .header("authorization", format!("Bearer {TOKEN}"))
            .header("accept", "application/json")
            .header("x-own", "mine");
        then.status(200).body(body);
    });
    let call = house
        .elements()
        .raw(Method::Get, &counts())
        .unwrap()
        .query("types", "1 & 2")
        .header("X-Own", "mine")
        .unwrap();
    assert_eq!(call.operation().unwrap().id, "retrieve_risky_action_count");
    let answer = call.send().await.unwrap();
    assert_eq!((answer.status().as_u16(), text(&answer)), (200, body));
    assert!(answer.error().is_none());
    assert_eq!(answer.into_body().unwrap(), body.as_bytes());
    well.assert_calls(1);
    token.assert_calls(1);
    well.delete();

    house.counts(|then| then.status(404).body(r#"{"message":"No such tenant."}"#));
    let answer = call.send().await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), text(&answer)),
        (404, r#"{"message":"No such tenant."}"#)
    );
    let error = answer.error().unwrap();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(
        error.to_string().starts_with(&format!(
            "retrieve_risky_action_count for customer {CUSTOMER} tenant {TENANT}: 404 Not Found \
             after 1 attempt: No such tenant.; "
        )),
        "{error}"
    );
    assert!(answer.into_body().is_err());
}

#[tokio::test]
async fn scopes_come_from_the_path_or_from_the_caller() {
    let house = House::new().await;
    let asked = |scope: &str| {
        let body = format!("scope={scope}");
        house.server.mock(|when, then| {
            when.method(POST).path("/connect/token").body_includes(body);
            then.json_body(common::token(TOKEN, 3600));
        })
    };
    let (read, list, own) = (
        asked("elements.um.user.read.all"),
        asked("elements.customers.read.all"),
        asked("one+two"),
    );
    house.server.mock(|when, then| {
        when.path_matches("^/partner/.*");
        then.status(403);
    });
    let elements = house.elements();
    let list_path = "/partner/external/v3/general/customers/batch";
    // The operation's own; then those of the path's operation of another method.
    elements.raw(Method::Get, &counts()).unwrap().send().await.unwrap();
    read.assert_calls(1);
    let other = elements.raw(Method::Get, list_path).unwrap();
    assert!(other.operation().is_none());
    assert_eq!(
        other.send().await.unwrap().error().unwrap().to_string(),
        "GET /partner/external/v3/general/customers/batch: 403 Forbidden after 1 attempt; \
         the token was asked for elements.customers.read.all"
    );
    list.assert_calls(1);
    // Named ones go before all others.
    for path in [list_path, "/partner/nothing"] {
        let call = elements.raw(Method::Post, path).unwrap().scopes(["one", "two"]);
        call.send().await.unwrap();
    }
    own.assert_calls(1);
    // Unknown and none named.
    let unknown = elements.raw(Method::Get, "/partner/nothing?a=b").unwrap();
    for error in [unknown.send().await.unwrap_err(), unknown.preview().unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(
            error.to_string(),
            "no operation of the specification has the path \
             /partner/nothing, so it is not known which scopes to ask for; name them"
        );
    }
    // The client's own scopes do as well.
    let elements = house.builder().scopes(["one", "two"]).build().unwrap();
    elements.raw(Method::Get, "/partner/nothing").unwrap().send().await.unwrap();
    own.assert_calls(2);
}

#[tokio::test]
async fn only_reads_are_repeated() {
    let house = House::new().await;
    house.signs_in();
    let elements =
        house.builder().retry(RetryPolicy::default().with_max_attempts(3)).build().unwrap();
    let list = "/partner/external/v3/general/customers/batch";
    for (method, path, status, expected) in [
        (Method::Get, "/partner/unknown", 503, 3),
        (Method::Post, "/partner/unknown", 503, 1),
        (Method::Put, "/partner/unknown", 503, 1),
        (Method::Patch, "/partner/unknown", 500, 1),
        (Method::Delete, "/partner/unknown", 504, 1),
        (Method::Delete, "/partner/unknown", 429, 3),
        // The specification says that this one only reads.
        (Method::Post, list, 503, 3),
        (Method::Put, list, 503, 1),
    ] {
        let mut mock = house.server.mock(|when, then| {
            when.path(path);
            then.status(status);
        });
        let call = elements.raw(method, path).unwrap().scopes(["any"]);
        assert_eq!(call.only_reads(), expected == 3 && status != 429, "{method} {path}");
        let answer = call.send().await.unwrap();
        assert_eq!(answer.error().unwrap().attempts(), expected, "{method} {path} {status}");
        mock.assert_calls(expected as usize);
        mock.delete();
    }
    let mock = house.server.mock(|when, then| {
        when.path("/partner/unknown");
        script(then, vec![Answer::new(503, ""), Answer::new(200, "fine")]);
    });
    let call = elements.raw(Method::Get, "/partner/unknown").unwrap().scopes(["any"]);
    assert_eq!(text(&call.send().await.unwrap()), "fine");
    mock.assert_calls(2);
}

#[tokio::test]
async fn no_token_goes_elsewhere() {
    let house = House::new().await;
    let token = house.signs_in();
    let elements = house.elements();
    let own = house.server.base_url();
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
        let error = elements.raw(Method::Get, wrong).expect_err(wrong);
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{wrong}");
        assert!(!error.to_string().contains("pass@"), "{error}");
    }
    let error = elements.raw(Method::Get, "https://user:p@ss@elsewhere.example/x").unwrap_err();
    assert!(error.to_string().starts_with("\"https://[redacted]@elsewhere.example/x\""), "{error}");
    assert_eq!(
        elements.raw(Method::Get, "https://elsewhere.example/x").unwrap_err().to_string(),
        format!("\"https://elsewhere.example/x\" cannot be called: a token goes to {own} only")
    );
    token.assert_calls(0);
    // What is no direction, and the own origin in full, may be called.
    for fine in ["/partner/a..b", "partner/...", &format!("{own}/partner/x?a=b/../c")] {
        let preview = elements.raw(Method::Get, fine).unwrap().scopes(["any"]).preview().unwrap();
        let path = fine.trim_start_matches(&own).trim_start_matches('/');
        assert_eq!(preview.url, format!("{own}/{path}"));
    }
}

#[tokio::test]
async fn a_base_url_may_have_a_path_of_its_own() {
    let house = House::new().await;
    house.signs_in();
    let elements = house.builder().base_url(house.server.url("/base")).build().unwrap();
    let mock = house.server.mock(|when, then| {
        when.method(GET).path(format!("/base{}", counts()));
        then.body("1");
    });
    for path in [counts(), house.server.url(format!("/base{}", counts()))] {
        let call = elements.raw(Method::Get, &path).unwrap();
        assert!(call.operation().is_some());
        assert_eq!(text(&call.send().await.unwrap()), "1");
    }
    mock.assert_calls(2);
}

#[tokio::test]
async fn the_clients_own_headers_are_its_own() {
    let house = House::new().await;
    let call = house.elements().raw(Method::Get, &counts()).unwrap();
    for (name, value) in
        [("Authorization", "x"), ("host", "x"), ("a b", "x"), ("x", "line\nbreak"), ("", "x")]
    {
        let error = call.clone().header(name, value).expect_err(name);
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
}

#[tokio::test]
async fn a_preview_sends_nothing_and_shows_no_secret() {
    let house = House::new().await;
    let token = house.signs_in();
    let written = house.server.mock(|when, then| {
        when.method(PUT);
        then.status(204);
    });
    let call = house
        .elements()
        .raw(Method::Put, "/partner/some/thing?a=b")
        .unwrap()
        .scopes(["any"])
        .query("c", "d e")
        .body(json!({"name": "n", "password": SECRET}));
    let preview = call.preview().unwrap();
    assert_eq!(preview.method, "PUT");
    assert_eq!(preview.url, house.server.url("/partner/some/thing?a=b&c=d+e"));
    assert_eq!(
        preview.headers,
        [("accept", "application/json"), ("content-type", "application/json")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert_eq!(preview.body, Some(json!({"name": "n", "password": "[hidden]"})));
    written.assert_calls(0);
    token.assert_calls(0);
    let answer = call.send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.body()), (204, &b""[..]));
    written.assert_calls(1);

    let counted = house
        .elements()
        .operation("retrieve_risky_action_count")
        .unwrap()
        .parameter("customerId", CUSTOMER)
        .unwrap();
    assert_eq!(
        counted.preview().unwrap_err().to_string(),
        "retrieve_risky_action_count: tenantId must be given"
    );
    let counted = counted.parameter("tenantId", TENANT).unwrap().parameter("types", "Risky");
    let preview = counted.unwrap().preview().unwrap();
    assert_eq!(preview.url, house.server.url(format!("{}?types=1", counts())));
    assert_eq!(preview.body, None);
}

#[tokio::test]
async fn a_token_that_is_sent_back_is_taken_out() {
    let house = House::new().await;
    house.signs_in();
    house.server.mock(|when, then| {
        when.path("/partner/echo");
        then.status(400).body(format!("Bearer {TOKEN} is odd"));
    });
    let call = house.elements().raw(Method::Get, "/partner/echo").unwrap().scopes(["any"]);
    let answer = call.send().await.unwrap();
    assert_eq!(text(&answer), "Bearer [redacted] is odd");
    assert!(!format!("{answer:?} {call:?}").contains(TOKEN));
}
