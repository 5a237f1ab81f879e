//! Tokens: how many are asked for, with what scopes, and when anew.

use crate::common;

use std::time::Duration;

use aos_facade::ErrorKind;
use common::{Answer, CUSTOMER, House, SECRET, TENANT, TOKEN, customer_page, script, token};
use futures::future::join_all;
use httpmock::Method::POST;
use serde_json::json;

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_thousand_waiting_calls_make_one_token_request() {
    let house = House::new().await;
    let tokens = house
        .token_endpoint(|then| then.delay(Duration::from_millis(50)).json_body(token(TOKEN, 3600)));
    let counts = house.counts_well();
    let elements = house.builder().concurrency(1000).build().unwrap();

    let calls = (0..1000).map(|_| {
        // A clone each: they share the token.
        let elements = elements.clone();
        async move { elements.customer(CUSTOMER).tenant(TENANT).action_counts().await }
    });
    for told in join_all(calls).await {
        told.unwrap();
    }

    tokens.assert_calls(1);
    counts.assert_calls(1000);
}

#[tokio::test]
async fn a_thousand_waiting_calls_share_a_failed_sign_in() {
    let house = House::new().await;
    let tokens = house.token_endpoint(|then| {
        then.delay(Duration::from_millis(50))
            .status(400)
            .json_body(json!({"error": "invalid_client"}))
    });
    let elements = house.builder().concurrency(1000).build().unwrap();
    let calls =
        (0..1000).map(|_| elements.customer(CUSTOMER).tenant(TENANT).action_counts().send());
    for told in join_all(calls).await {
        assert_eq!(told.unwrap_err().kind(), ErrorKind::SignIn);
    }
    tokens.assert_calls(1);
}

#[tokio::test]
async fn each_operation_asks_for_its_least_scope_once() {
    let house = House::new().await;
    let scope = |scope: &'static str| {
        house.server.mock(|when, then| {
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
    house.counts_well();
    house.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(customer_page(&[], 1, 50, 0));
    });
    let elements = house.elements();
    for _ in 0..3 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
        elements.customers().list().collect_all().await.unwrap();
    }
    users.assert_calls(1);
    customers.assert_calls(1);
}

#[tokio::test]
async fn own_scopes_are_asked_for_instead() {
    let house = House::new().await;
    let both = house.server.mock(|when, then| {
        when.path("/connect/token").form_urlencoded_tuple("scope", "one two");
        then.json_body(token(TOKEN, 3600));
    });
    house.counts_well();
    let elements = house.builder().scopes(["one", "two"]).build().unwrap();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    both.assert_calls(1);
}

#[tokio::test]
async fn too_long_a_scope_list_is_refused_when_the_client_is_built() {
    let house = House::new().await;
    // 299 characters are fine, 300 are not.
    let fits = "s".repeat(297);
    assert!(house.builder().scopes([fits.as_str(), "x"]).build().is_ok());
    let error = house.builder().scopes([fits.as_str(), "xx"]).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(
        error.to_string(),
        "the scopes have 300 characters together, and the service refuses 300 and more; ask for \
         fewer scopes at once"
    );
}

#[tokio::test]
async fn tokens_that_are_never_accepted_are_not_asked_for_by_each_call() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let counts = house.counts(|then| then.status(401));
    let elements = house.elements();
    for _ in 0..10 {
        elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    }
    tokens.assert_calls(2);
    counts.assert_calls(11);
    house.clock.advance(Duration::from_secs(6));
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    tokens.assert_calls(3);
}

#[tokio::test]
async fn an_endless_retry_after_is_no_overflow() {
    let house = House::new().await;
    house.token_endpoint(|then| then.status(503).header("retry-after", "18446744073709551615"));
    let error =
        house.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(24 * 60 * MINUTE));
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_401_throws_the_token_away_and_tries_once_more() {
    let house = House::new().await;
    let tokens = house.token_endpoint(|then| {
        script(
            then,
            vec![
                Answer::json(200, &token("first", 3600)),
                Answer::json(200, &token("second", 3600)),
            ],
        )
    });
    let refused = house.server.mock(|when, then| {
        when.path_suffix("/actions").header("authorization", "Bearer first");
        then.status(401);
    });
    let accepted = house.server.mock(|when, then| {
        when.path_suffix("/actions").header("authorization", "Bearer second");
        then.json_body(json!({"riskyActionCount": 1}));
    });
    let elements = house.elements();
    let told = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    assert_eq!(told.risky, Some(1));
    tokens.assert_calls(2);
    refused.assert_calls(1);
    accepted.assert_calls(1);
    assert!(house.clock.sleeps().is_empty(), "nothing to wait for");
}

#[tokio::test]
async fn a_401_for_ever_ends_after_two_attempts() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let counts =
        house.counts(|then| then.status(401).json_body(json!({"message": "Who are you?"})));
    let elements = house.elements();
    let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    counts.assert_calls(2);
    tokens.assert_calls(2);
    assert_eq!(
        error.to_string(),
        format!(
            "retrieve_risky_action_count for customer {CUSTOMER} tenant {TENANT}: 401 Unauthorized \
             after 2 attempts: Who are you?; the service does not accept the token; check the \
             environment and the app registration"
        )
    );
}

#[tokio::test]
async fn the_token_endpoint_is_asked_again_when_it_is_down() {
    let house = House::new().await;
    let tokens = house.token_endpoint(|then| {
        script(
            then,
            vec![
                Answer::new(503, "<html><title>Down</title></html>"),
                Answer::new(429, "").header("retry-after", "7"),
                Answer::json(200, &token(TOKEN, 3600)),
            ],
        )
    });
    house.counts_well();
    house.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    tokens.assert_calls(3);
    assert_eq!(house.clock.sleeps(), [Duration::from_millis(500), Duration::from_secs(7)]);
}

#[tokio::test]
async fn a_token_endpoint_that_cannot_be_reached_is_named() {
    let house = House::new().await;
    let counts = house.counts_well();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/connect/token", free.local_addr().unwrap());
    drop(free);
    let elements = house.builder().token_url(&url).build().unwrap();
    let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SignIn);
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
async fn a_refused_sign_in_says_what_to_check_and_repeats_no_secret() {
    let house = House::new().await;
    house.token_endpoint(|then| {
        then.status(401).json_body(json!({
            "error": "invalid_client",
            "error_description": format!("{SECRET} is wrong"),
        }))
    });
    let error =
        house.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert_eq!(error.sign_in_code(), Some("invalid_client"));
    let text = error.to_string();
    assert!(text.contains("401 Unauthorized after 1 attempt: [redacted] is wrong; check the client id and the client secret"), "{text}");
    assert!(!format!("{error:?}{:?}", error.body()).contains(SECRET));
}

#[tokio::test]
async fn a_secret_is_cleaned_away_in_every_form_it_is_written_in() {
    let secret = r#"hunter2"~\+/=ä"#;
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    for body in [
        format!("client_secret={form}"),
        json!({"error_description": secret}).to_string(),
        json!({"error_description": format!("{}{secret}", "x".repeat(290))}).to_string(),
        format!("{}{secret}", "x".repeat(290)),
    ] {
        let house = House::new().await;
        house.token_endpoint(|then| then.status(400).body(&body));
        let credential = aos_facade::Credential::client_secret("client", secret);
        let elements = house.builder().credential(credential).build().unwrap();
        let printed = format!("{:?}", elements.check_sign_in().await);
        assert!(!printed.contains("hunter2"), "{printed}");
    }
}

#[tokio::test]
async fn an_answer_that_is_no_token_is_never_shown() {
    for (body, why) in [
        (format!("{{\"access_token\": \"{TOKEN}"), "it is not JSON"),
        (json!({"token": TOKEN}).to_string(), "it has no access_token"),
        (
            json!({"access_token": format!("{TOKEN}\n")}).to_string(),
            "the token cannot stand in a header",
        ),
    ] {
        let house = House::new().await;
        house.token_endpoint(|then| then.body(&body));
        let elements = house.elements();
        let error = elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
        assert!(!format!("{error} {error:?}").contains(TOKEN), "{error:?}");
    }
}

#[tokio::test]
async fn a_lifetime_that_is_missing_or_text_is_taken_leniently() {
    for (body, fresh_for) in [
        (json!({"access_token": TOKEN}), 54 * MINUTE),
        (json!({"access_token": TOKEN, "expires_in": "7200"}), 114 * MINUTE),
    ] {
        let house = House::new().await;
        let tokens = house.token_endpoint(|then| then.json_body(body));
        house.counts_well();
        let elements = house.elements();
        for _ in 0..2 {
            elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
            house.clock.advance(fresh_for);
        }
        tokens.assert_calls(1);
    }
}

#[tokio::test]
async fn nothing_prints_a_secret() {
    let house = House::new().await;
    house.signs_in();
    house.counts_well();
    let elements = house.elements();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
    let printed =
        format!("{:?} {elements:?} {:#?}", house.builder(), elements.check_sign_in().await);
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(!printed.contains(TOKEN), "{printed}");
}

#[tokio::test]
async fn the_sign_in_check_tells_of_each_scope_set() {
    let house = House::new().await;
    house.server.mock(|when, then| {
        when.path("/connect/token").form_urlencoded_tuple("scope", "elements.um.user.read.all");
        then.json_body(json!({"access_token": TOKEN, "expires_in": 3600, "scope": "elements.um.user.read.all"}));
    });
    house.server.mock(|when, then| {
        when.path("/connect/token").form_urlencoded_tuple("scope", "elements.customers.read.all");
        then.status(400).json_body(json!({"error": "invalid_scope"}));
    });
    let rows = house.elements().check_sign_in().await.unwrap();
    let users = rows.iter().find(|row| row.asked == ["elements.um.user.read.all"]).unwrap();
    assert!(users.operations.contains(&"retrieve_risky_action_count"));
    let granted = users.granted.as_ref().unwrap();
    assert_eq!(granted.scopes.as_deref(), Some(&["elements.um.user.read.all".to_owned()][..]));
    assert_eq!(granted.lifetime, 60 * MINUTE);
    let customers = rows.iter().find(|row| row.asked == ["elements.customers.read.all"]).unwrap();
    let error = customers.granted.as_ref().unwrap_err();
    assert_eq!(error.sign_in_code(), Some("invalid_scope"));
}
