//! Passwords and keys stay out of errors, and out of what is printed for
//! debugging.

use crate::common;

use aos_facade::{
    api::{Method, enums::IdentityProviderType},
    types,
};
use aos_httpmock::MockServerExt;
use common::MockService;
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
        let error = elements.storage_profiles().stream().all().await.unwrap_err();
        let printed = format!("{error} {error:?} {:?}", error.body);
        assert!(printed.contains("[redacted]") && !printed.contains(KEY), "{printed}");
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
    assert_eq!(response.body(), KEY.as_bytes());
    assert_eq!(format!("{response:?}"), "RawResponse { status: 200, bytes: 11, error: None }");
}
