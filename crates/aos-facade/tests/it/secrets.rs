//! Passwords and keys stay out of errors, and out of what is printed for
//! debugging.

use crate::common;

use aos_facade::{
    Elements, Error,
    api::{Method, enums::IdentityProviderType},
    types,
};
use aos_httpmock::MockServerExt;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use common::{CUSTOMER, MockService, SECRET, TENANT, TOKEN};
use serde_json::json;

const KEY: &str = "example-key";

#[tokio::test]
async fn an_error_about_an_undecodable_response_shows_no_key() {
    for body in [
        json!({"data": [{"name": [1], "extension": {"AccountKey": KEY}}]}).to_string(),
        format!(r#"{{"data": [{{"extension": {{"privateId" : "{KEY}"#),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        service.server.retrieve_storage_profiles(|_, then| {
            then.into_inner().status(200).body(&body);
        });
        let elements = service.elements();
        let error =
            elements.storage_profiles().stream().all().await.map_err(Error::from).unwrap_err();
        let printed = format!("{error} {error:?} {:?}", error.body);
        assert!(printed.contains("[redacted]") && !printed.contains(KEY), "{printed}");
    }
}

#[tokio::test]
async fn a_success_that_repeats_the_token_or_the_secret_is_redacted_in_every_call() {
    let service = MockService::new().await;
    service.grants_tokens();
    let basic = STANDARD.encode(format!("client:{SECRET}"));
    let said = format!("{TOKEN} and {SECRET}, {basic}");
    let customer = json!({"id": "c", "organization": &said, "tenants": [], &said: 1});
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(common::customer_page(&[customer], 1, 100, 1));
    });
    let elements = service.elements();
    let call = || elements.operation("retrieve_customers").unwrap();
    let raw = elements.raw(Method::Post, "/partner/external/v3/general/customers/batch");
    let printed = [
        format!("{:?}", elements.customers().await.unwrap()),
        call().await.unwrap().to_string(),
        format!("{:?}", call().stream().all().await.unwrap()),
        String::from_utf8(raw.body(json!({})).await.unwrap().body().to_vec()).unwrap(),
    ];
    for printed in printed {
        assert!(printed.contains("[redacted]"), "{printed}");
        for secret in [TOKEN, SECRET, &basic] {
            assert!(!printed.contains(secret), "{printed}");
        }
    }
}

#[tokio::test]
async fn an_error_whose_body_repeats_the_request_shows_no_password() {
    let customer = types::OnboardCustomer {
        country_code: Some("DE".into()),
        data_center: Some("e44bb3ed-f1d8-4055-8c77-c8fd8cd63409".into()),
        first_name: Some("Helpdesk".to_owned()),
        identity_provider_type: Some(IdentityProviderType::Local),
        last_name: Some("Admin".to_owned()),
        organization_name: Some("Contoso".to_owned()),
        password: Some(KEY.into()),
        registration_account: Some("owner@contoso.example".to_owned()),
        ..Default::default()
    };
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path("/partner/external/v3/general/customers");
        then.status(400).json_body(json!({"message": "Not so.", "request": &customer}));
    });
    let error = service.elements().onboard_customer(customer).await.unwrap_err();
    let printed = format!("{error} {error:?} {:?}", error.body);
    assert!(printed.contains("Not so.") && printed.contains("Contoso"), "{printed}");
    assert!(!printed.contains(KEY), "{printed}");
}

#[tokio::test]
async fn calls_and_responses_are_printed_without_secrets() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.mock(|when, then| {
        when.path("/partner/thing");
        then.status(200).body(KEY);
    });
    let elements = service.elements();
    let body = json!({"password": KEY, "firstName": "Helpdesk"});
    let call = elements.operation("onboard_customer").unwrap();
    let raw = elements.raw(Method::Put, "/partner/thing").scopes(["any"]);
    let raw = raw.body(body.clone());
    let printed = format!("{:?} {raw:?}", call.body(body));
    assert!(printed.matches("Helpdesk").count() == 2 && !printed.contains(KEY), "{printed}");
    let response = raw.send().await.unwrap();
    assert_eq!(response.body(), b"[redacted]", "what was sent as a secret");
    assert_eq!(
        format!("{response:?}"),
        "RawResponse { response: Response { operation: \"raw\", status: 200, bytes: 10, .. }, error: None }"
    );
}

#[tokio::test]
async fn a_body_of_several_encodings_is_shown_without_secrets() {
    let utf16 =
        |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let mark = || b"\xff\xfe".to_vec();
    for body in [
        [mark(), utf16("said: "), TOKEN.into()].concat(),
        [mark(), utf16("\u{4e00}\u{4e01}"), TOKEN.into()].concat(),
        [b"said: ".to_vec(), utf16(TOKEN)].concat(),
        [b"said: ".to_vec(), mark(), utf16(TOKEN)].concat(),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        service.server.mock(|when, then| {
            when.path("/partner/thing");
            then.status(200).body(&body);
        });
        let elements = service.elements();
        let raw = elements.raw(Method::Get, "/partner/thing").scopes(["any"]);
        let response = raw.send().await.unwrap();
        let letters: Vec<u8> = response.body().iter().copied().filter(|byte| *byte != 0).collect();
        let shown = String::from_utf8_lossy(&letters);
        assert!(shown.contains("[redacted]") && !shown.contains(TOKEN), "{shown}");
    }
}

#[tokio::test]
async fn a_header_that_is_quoted_shows_no_secret() {
    let token = crate::common::TOKEN;
    for (status, header) in
        [(200, "content-encoding"), (200, "content-type"), (302, "location"), (500, "request-id")]
    {
        for secret in [token, crate::common::SECRET] {
            let service = MockService::new().await;
            service.grants_tokens();
            service.counts(|then| {
                let value = format!("https://{secret}.example/");
                then.status(status).header(header, value).body("not JSON")
            });
            let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
            let error = tenant.action_counts().await.unwrap_err();
            let printed = format!("{error:?} {}", serde_json::to_value(&error).unwrap());
            assert!(printed.contains("[redacted]"), "{header}: {printed}");
            assert!(!printed.contains(secret), "{header}: {printed}");
        }
    }
}

#[tokio::test]
async fn a_header_of_the_token_endpoint_shows_no_secret_that_nobody_knows_yet() {
    for header in ["content-encoding", "content-type", "location", "request-id", "retry-after"] {
        for status in [200, 302, 400, 500] {
            // A rejection has no token.
            let token = (status == 200).then_some(crate::common::TOKEN);
            for secret in token.into_iter().chain([crate::common::SECRET]) {
                let service = MockService::new().await;
                service.token_endpoint(|then| then.status(status).header(header, secret).body("{"));
                let error = service.elements().customers().await.unwrap_err();
                let printed =
                    format!("{error:?} {error} {}", serde_json::to_value(&error).unwrap());
                assert!(!printed.contains(secret), "{status} {header}: {printed}");
            }
        }
    }
    let service = MockService::new().await;
    service.token_endpoint(|then| then.header("content-encoding", "br").body("{"));
    let error = service.elements().customers().await.unwrap_err();
    assert!(format!("{error:?}").contains("unknown encoding \"br\""), "{error:?}");
}

#[test]
fn a_builder_is_printed_without_the_content_of_files() {
    let key = "-----BEGIN PRIVATE KEY-----";
    let printed = format!("{:?}", Elements::builder().ca_certificate(key));
    assert!(printed.contains("ca_certificates: 1 files"), "{printed}");
    assert!(!printed.contains(key) && !printed.contains("45, 45"), "{printed}");
}

#[tokio::test]
async fn requests_and_rejections_are_printed_without_secrets() {
    let service = MockService::new().await;
    service.grants_tokens();
    let elements = service.elements();
    let write = aos_facade::api::OPERATIONS.iter().find(|known| !known.read_only).unwrap();
    let context = aos_facade::api::Context::new(write, Vec::new());
    let url = elements.base_url().parse().unwrap();
    let request = aos_facade::api::Request::new(context, Method::Post, url);
    let printed = format!("{:?}", request.json(&json!({"password": KEY})));
    assert!(printed.contains(write.id) && !printed.contains(KEY), "{printed}");
    let raw =
        elements.raw(Method::Put, "/any").header("x-api-key", KEY).body(json!({"password": KEY}));
    let printed = format!("{raw:?}");
    assert!(printed.contains("x-api-key") && !printed.contains(KEY), "{printed}");

    let token = crate::common::TOKEN;
    service.server.mock(|when, then| {
        when.path_suffix("/customers");
        then.json_body(json!({"status": 16, "note": token, "password": KEY}));
    });
    let call = elements.operation("onboard_customer").unwrap();
    let mut body = json!({"password": KEY});
    let call = call.unchecked();
    let known = call.operation().body.unwrap();
    for field in known.fields.iter().filter(|field| field.required && field.is_top_level_field()) {
        let value = if field.values().is_empty() { json!("x") } else { json!("1") };
        body.as_object_mut().unwrap().entry(field.name).or_insert(value);
    }
    let error = call.body(body).await.unwrap_err();
    let rejection = error.rejection.as_ref().unwrap();
    let json = serde_json::to_value(&error).unwrap();
    assert_eq!(json["rejection"]["response"]["status"], json!(16), "{json}");
    let printed = format!("{error:?} {rejection:?} {json}");
    assert!(!printed.contains(token) && !printed.contains(KEY), "{printed}");
    assert_eq!(rejection.response["status"], json!(16));
}
