//! Tokens: how many are requested, with what scopes, and when again.

use crate::common;

use std::time::Duration;

use aos_facade::ErrorKind;
use common::{
    CUSTOMER, MockService, Response, SECRET, TENANT, TOKEN, customer_page, script, token,
};
use futures::future::join_all;
use httpmock::Method::POST;
use serde_json::json;

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_thousand_waiting_calls_make_one_token_request() {
    let service = MockService::new().await;
    let tokens = service
        .token_endpoint(|then| then.delay(Duration::from_millis(50)).json_body(token(TOKEN, 3600)));
    let counts = service.returns_counts();
    let elements = service.builder().concurrency(1000).build().unwrap();

    let calls = (0..1000).map(|_| {
        // A clone each: they share the token.
        let elements = elements.clone();
        async move { elements.customer(CUSTOMER).tenant(TENANT).action_counts().await }
    });
    for counts in join_all(calls).await {
        counts.unwrap();
    }

    tokens.assert_calls(1);
    counts.assert_calls(1000);
}

#[tokio::test]
async fn a_thousand_waiting_calls_share_a_failed_authentication() {
    let service = MockService::new().await;
    let tokens = service.token_endpoint(|then| {
        then.delay(Duration::from_millis(50))
            .status(400)
            .json_body(json!({"error": "invalid_client"}))
    });
    let elements = service.builder().concurrency(1000).build().unwrap();
    let calls =
        (0..1000).map(|_| elements.customer(CUSTOMER).tenant(TENANT).action_counts().send());
    for counts in join_all(calls).await {
        assert_eq!(counts.unwrap_err().kind, ErrorKind::Authentication);
    }
    tokens.assert_calls(1);
}

#[tokio::test]
async fn each_operation_requests_its_least_scope_once() {
    let service = MockService::new().await;
    let scope = |scope: &'static str| {
        service.server.mock(|when, then| {
            when.method(POST)
                .path("/connect/token")
                .form_urlencoded_tuple("scope", scope)
                .form_urlencoded_tuple("grant_type", "client_credentials")
                .form_urlencoded_tuple("client_id", "client")
                .form_urlencoded_tuple("client_secret", SECRET);
            then.json_body(token(TOKEN, 3600));
        })
    };
    let users = scope("elements.um.user.read.all");
    let customers = scope("elements.customers.read.all");
    service.returns_counts();
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(customer_page(&[], 1, 50, 0));
    });
    let elements = service.elements();
    for _ in 0..3 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
        elements.customers().stream().all().await.unwrap();
    }
    users.assert_calls(1);
    customers.assert_calls(1);
}

#[tokio::test]
async fn own_scopes_are_requested_instead() {
    let service = MockService::new().await;
    let both = service.server.mock(|when, then| {
        when.path("/connect/token").form_urlencoded_tuple("scope", "one two");
        then.json_body(token(TOKEN, 3600));
    });
    service.returns_counts();
    let elements = service.builder().scopes(["one", "two"]).build().unwrap();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    both.assert_calls(1);
}

#[tokio::test]
async fn too_long_a_list_of_scopes_is_an_error_when_the_client_is_built() {
    let service = MockService::new().await;
    // 299 characters are fine, 300 are not.
    let fits = "s".repeat(297);
    assert!(service.builder().scopes([fits.as_str(), "x"]).build().is_ok());
    let error = service.builder().scopes([fits.as_str(), "xx"]).build().unwrap_err();
    assert_eq!(error.kind, ErrorKind::Configuration);
    assert_eq!(
        error.to_string(),
        "the scopes have 300 characters together, and the service rejects 300 and more; \
         request fewer scopes at once"
    );
}

#[tokio::test]
async fn tokens_that_are_never_accepted_are_not_requested_by_each_call() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let counts = service.counts(|then| then.status(401));
    let elements = service.elements();
    for _ in 0..10 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    }
    tokens.assert_calls(2);
    counts.assert_calls(11);
    service.clock.advance(Duration::from_secs(6));
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    tokens.assert_calls(3);
}

#[tokio::test]
async fn an_endless_retry_after_does_not_overflow() {
    let service = MockService::new().await;
    service.token_endpoint(|then| then.status(503).header("retry-after", "18446744073709551615"));
    let error =
        service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert_eq!(error.retry_after, Some(24 * 60 * MINUTE));
    assert_eq!(error.attempts, 1);
}

#[tokio::test]
async fn after_a_401_the_token_is_discarded_and_the_read_retried_once() {
    let service = MockService::new().await;
    let tokens = service.token_endpoint(|then| {
        script(
            then,
            vec![
                Response::json(200, &token("first", 3600)),
                Response::json(200, &token("second", 3600)),
            ],
        )
    });
    let rejected = service.server.mock(|when, then| {
        when.path_suffix("/actions").header("authorization", "Bearer first");
        then.status(401);
    });
    let accepted = service.server.mock(|when, then| {
        when.path_suffix("/actions").header("authorization", "Bearer second");
        then.json_body(json!({"riskyActionCount": 1}));
    });
    let elements = service.elements();
    let counts = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    assert_eq!(counts.risky_action_count, Some(1));
    tokens.assert_calls(2);
    rejected.assert_calls(1);
    accepted.assert_calls(1);
    assert!(service.clock.sleeps().is_empty(), "no pause");
}

#[tokio::test]
async fn a_401_for_every_token_ends_after_two_attempts() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let counts =
        service.counts(|then| then.status(401).json_body(json!({"message": "Who are you?"})));
    let elements = service.elements();
    let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    counts.assert_calls(2);
    tokens.assert_calls(2);
    assert_eq!(
        error.to_string(),
        format!(
            "retrieve_risky_action_count for customer {CUSTOMER} tenant {TENANT}: 401 Unauthorized \
             after 2 attempts: Who are you?"
        )
    );
    let hint =
        "the service does not accept the token; check the environment and the app registration";
    assert_eq!(error.hint(), Some(hint));
}

#[tokio::test]
async fn a_token_request_is_retried_while_the_endpoint_is_down() {
    let service = MockService::new().await;
    let tokens = service.token_endpoint(|then| {
        script(
            then,
            vec![
                Response::new(503, "<html><title>Down</title></html>"),
                Response::new(429, "").header("retry-after", "7"),
                Response::json(200, &token(TOKEN, 3600)),
            ],
        )
    });
    service.returns_counts();
    service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    tokens.assert_calls(3);
    assert_eq!(service.clock.sleeps(), [Duration::from_millis(500), Duration::from_secs(7)]);
}

#[tokio::test]
async fn a_token_endpoint_that_cannot_be_reached_is_named() {
    let service = MockService::new().await;
    let counts = service.returns_counts();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/connect/token", free.local_addr().unwrap());
    drop(free);
    let elements = service.builder().token_url(&url).build().unwrap();
    let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Authentication);
    assert!(error.is_retryable());
    assert!(
        error.to_string().contains(&format!(
            "no token from {url} after 5 attempts: the service cannot be reached"
        )),
        "{error}"
    );
    counts.assert_calls(0);
}

#[tokio::test]
async fn a_rejected_authentication_says_what_to_check_and_repeats_no_secret() {
    let service = MockService::new().await;
    service.token_endpoint(|then| {
        then.status(401).json_body(json!({
            "error": "invalid_client",
            "error_description": format!("{SECRET} is wrong"),
        }))
    });
    let error =
        service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert_eq!(error.oauth_code.as_deref(), Some("invalid_client"));
    let text = error.to_string();
    assert!(
        text.ends_with("401 Unauthorized after 1 attempt: invalid_client: [redacted] is wrong"),
        "{text}"
    );
    assert!(error.hint().unwrap().starts_with("check the client id and the client secret"));
    assert!(!format!("{error:?}{:?}", error.body).contains(SECRET));
}

#[tokio::test]
async fn a_secret_is_redacted_in_every_form_it_is_written_in() {
    let secret = r#"hunter2"~\+/=ä"#;
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    for body in [
        format!("client_secret={form}"),
        json!({"error_description": secret}).to_string(),
        json!({"error_description": format!("{}{secret}", "x".repeat(290))}).to_string(),
        format!("{}{secret}", "x".repeat(290)),
    ] {
        let service = MockService::new().await;
        service.token_endpoint(|then| then.status(400).body(&body));
        let credential = aos_facade::Credential::client_secret("client", secret);
        let elements = service.builder().credential(credential).build().unwrap();
        let printed =
            format!("{:?}", elements.check_authentication(aos_facade::api::OPERATIONS).await);
        assert!(!printed.contains("hunter2"), "{printed}");
    }
}

#[tokio::test]
async fn a_response_that_is_not_a_token_is_never_shown() {
    for (body, why) in [
        (format!("{{\"access_token\": \"{TOKEN}"), "it is not JSON"),
        (json!({"token": TOKEN}).to_string(), "it has no access_token"),
        (
            json!({"access_token": format!("{TOKEN}\n")}).to_string(),
            "the token is not a valid header value",
        ),
    ] {
        let service = MockService::new().await;
        service.token_endpoint(|then| then.body(&body));
        let elements = service.elements();
        let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
        assert!(!format!("{error} {error:?}").contains(TOKEN), "{error:?}");
    }
}

#[tokio::test]
async fn a_lifetime_that_is_missing_or_quoted_is_read_leniently() {
    for (body, fresh_for) in [
        (json!({"access_token": TOKEN}), 54 * MINUTE),
        (json!({"access_token": TOKEN, "expires_in": "7200"}), 114 * MINUTE),
    ] {
        let service = MockService::new().await;
        let tokens = service.token_endpoint(|then| then.json_body(body));
        service.returns_counts();
        let elements = service.elements();
        for _ in 0..2 {
            elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
            service.clock.advance(fresh_for);
        }
        tokens.assert_calls(1);
    }
}

#[tokio::test]
async fn nothing_prints_a_secret() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.returns_counts();
    let elements = service.elements();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    let printed = format!(
        "{:?} {elements:?} {:#?}",
        service.builder(),
        elements.check_authentication(aos_facade::api::OPERATIONS).await
    );
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(!printed.contains(TOKEN), "{printed}");
}

#[tokio::test]
async fn the_check_of_authentication_returns_a_row_for_each_set_of_scopes() {
    let service = MockService::new().await;
    service.server.mock(|when, then| {
        when.path("/connect/token").form_urlencoded_tuple("scope", "elements.um.user.read.all");
        then.json_body(json!({"access_token": TOKEN, "expires_in": 3600, "scope": "elements.um.user.read.all"}));
    });
    service.server.mock(|when, then| {
        when.path("/connect/token").form_urlencoded_tuple("scope", "elements.customers.read.all");
        then.status(400).json_body(json!({"error": "invalid_scope"}));
    });
    let rows = service.elements().check_authentication(aos_facade::api::OPERATIONS).await.unwrap();
    let users = rows.iter().find(|row| row.requested == ["elements.um.user.read.all"]).unwrap();
    assert!(users.operations.contains(&"retrieve_risky_action_count"));
    let granted = users.granted.as_ref().unwrap();
    assert_eq!(granted.scopes.as_deref(), Some(&["elements.um.user.read.all".to_owned()][..]));
    assert_eq!(granted.lifetime, 60 * MINUTE);
    let customers =
        rows.iter().find(|row| row.requested == ["elements.customers.read.all"]).unwrap();
    let error = customers.granted.as_ref().unwrap_err();
    assert_eq!(error.oauth_code.as_deref(), Some("invalid_scope"));
}

/// The error of a call, with what the token endpoint returns.
async fn failed(response: impl FnOnce(httpmock::Then) -> httpmock::Then) -> aos_facade::Error {
    let service = MockService::new().await;
    let tokens = service.token_endpoint(response);
    let counts = service.returns_counts();
    let elements = service.elements();
    let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    tokens.assert_calls(1);
    counts.assert_calls(0);
    assert_eq!(error.kind, ErrorKind::Authentication);
    error
}

#[tokio::test]
async fn a_success_that_is_an_oauth_error_is_that_error() {
    for (body, code) in [
        (json!({"error": "invalid_client", "error_description": "who are you"}), "invalid_client"),
        (json!({"access_token": TOKEN, "error": "x", "error_description": "who are you"}), "x"),
    ] {
        let error = failed(|then| then.status(200).json_body(body)).await;
        assert_eq!(error.oauth_code.as_deref(), Some(code));
        let text = error.to_string();
        let end = format!("was rejected with 200 OK after 1 attempt: {code}: who are you");
        assert!(text.ends_with(&end), "{text}");
        assert!(!error.is_retryable());
        assert!(!format!("{error:?}{:?}", error.body).contains(TOKEN), "{error:?}");
    }
    for nothing in [json!(null), json!(""), json!(false)] {
        let mut body = token(TOKEN, 3600);
        body["error"] = nothing;
        let service = MockService::new().await;
        service.token_endpoint(|then| then.json_body(body));
        service.returns_counts();
        service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    }
}

#[tokio::test]
async fn a_rejected_scope_comes_with_the_limit_of_their_length() {
    let error = failed(|then| then.status(400).json_body(json!({"error": "invalid_scope"}))).await;
    let hint = error.hint().unwrap();
    assert!(hint.ends_with("a scope text of 300 characters or more is rejected as well"), "{hint}");
}

#[tokio::test]
async fn a_token_endpoint_that_limits_its_rate_is_waited_for() {
    let refused = || Response::new(429, "").header("retry-after", "1");
    for (refusals, works) in [(7, true), (1000, false)] {
        let service = MockService::new().await;
        let mut responses: Vec<Response> = (0..refusals).map(|_| refused()).collect();
        responses.push(Response::json(200, &token(TOKEN, 3600)));
        service.token_endpoint(|then| script(then, responses));
        service.returns_counts();
        let counts = service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await;
        let error = counts.err();
        assert_eq!(error.is_none(), works, "{error:?}");
        if let Some(error) = error {
            // Not the credentials are wrong.
            assert_eq!(error.kind, ErrorKind::RateLimited);
            assert!(error.to_string().contains("of waiting"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_token_is_read_in_every_encoding_of_json() {
    for body in crate::certificate::forms(&token(TOKEN, 3600).to_string()) {
        let service = MockService::new().await;
        service.token_endpoint(|then| then.status(200).body(&body));
        let counts = service.counts(|then| then.json_body(json!({"riskyActionCount": 1})));
        service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
        counts.assert_calls(1);
    }
}

#[tokio::test]
async fn a_response_that_is_too_large_for_a_token_is_not_read_to_its_end() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    for status in ["200 OK", "400 Bad Request"] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/connect/token", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut start = [0; 16];
            stream.read_exact(&mut start).await.unwrap();
            let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\n\r\n");
            stream.write_all(head.as_bytes()).await.unwrap();
            // Without an end, until the client has gone.
            let mut sent = 0;
            while stream.write_all(&[b' '; 65_536]).await.is_ok() {
                sent += 65_536;
            }
            sent
        });
        let service = MockService::new().await;
        let elements = service.builder().token_url(url).build().unwrap();
        let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
        match status {
            "200 OK" => assert!(error.to_string().contains("larger than 1048576 bytes"), "{error}"),
            _ => assert_eq!(error.status.map(|status| status.as_u16()), Some(400)),
        }
        // What the buffers of the connection hold comes on top.
        let sent = server.await.unwrap();
        assert!(sent < 32 << 20, "{sent}");
    }
}

#[tokio::test]
async fn what_is_in_front_of_the_token_endpoint_is_told_from_it() {
    let page = "<html><title>Blocked</title></html>";
    for (status, location, body, advice) in [
        (403, "", page, "the response is a web page, as of a firewall"),
        (404, "", page, "check the token URL"),
        (302, "https://login.example/?a=hunter2", "", "it redirects to https://login.example,"),
        (401, "", r#"{"error":"invalid_client"}"#, "check the client id"),
    ] {
        let service = MockService::new().await;
        service.token_endpoint(|then| then.status(status).header("location", location).body(body));
        let error =
            service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Authentication, "{error}");
        let hint = error.hint().unwrap_or_default();
        assert!(hint.contains(advice) && !hint.contains("hunter2"), "{status}: {hint}");
    }
    // No list, so that fewer rows do not help.
    let service = MockService::new().await;
    service.token_endpoint(|then| then.body("a".repeat(2_000)));
    let mut bounds = aos_facade::api::Bounds::default();
    bounds.short = 1_000;
    let elements = service.builder().bounds(bounds).build().unwrap();
    let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert!(error.to_string().contains("larger than 1000 bytes"), "{error}");
    assert!(!error.hint().unwrap().contains("rows"), "{error:?}");
}
