//! Passwords and keys stay out of errors, and out of what is printed for
//! debugging.

use crate::common;

use aos_facade::{
    api::{Method, enums::IdentityProviderType},
    types,
};
use aos_httpmock::MockServerExt;
use common::House;
use serde_json::json;

const KEY: &str = "example-key";

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_told_without_the_keys_in_it() {
    for answer in [
        json!({"data": [{"name": [1], "extension": {"AccountKey": KEY}}]}).to_string(),
        format!(r#"{{"data": [{{"extension": {{"privateId" : "{KEY}"#),
    ] {
        let house = House::new().await;
        house.signs_in();
        house.server.retrieve_storage_profiles(|_, then| {
            then.into_inner().status(200).body(&answer);
        });
        let elements = house.elements();
        let error = elements.storage_profiles().collect_all().await.unwrap_err();
        let told = format!("{error} {error:?} {:?}", error.body());
        assert!(told.contains("[hidden]") && !told.contains(KEY), "{told}");
    }
}

#[tokio::test]
async fn a_refusal_that_repeats_the_request_is_told_without_the_password() {
    let customer = types::OnboardCustomer {
        country_code: "DE".into(),
        data_center: "e44bb3ed-f1d8-4055-8c77-c8fd8cd63409".into(),
        first_name: "Helpdesk".to_owned(),
        identity_provider_type: IdentityProviderType::Local,
        last_name: "Admin".to_owned(),
        management_mode: None,
        organization_name: "Contoso".to_owned(),
        password: KEY.into(),
        registration_account: "owner@contoso.example".to_owned(),
        tags: Vec::new(),
        telephone_number: None,
    };
    let house = House::new().await;
    house.signs_in();
    house.server.mock(|when, then| {
        when.path("/partner/external/v3/general/customers");
        then.status(400).json_body(json!({"message": "Not so.", "request": &customer}));
    });
    let error = house.elements().onboard_customer(customer).await.unwrap_err();
    let told = format!("{error} {error:?} {:?}", error.body());
    assert!(told.contains("Not so.") && told.contains("Contoso"), "{told}");
    assert!(!told.contains(KEY), "{told}");
}

#[tokio::test]
async fn calls_and_answers_are_printed_without_secrets() {
    let house = House::new().await;
    house.signs_in();
    house.server.mock(|when, then| {
        when.path("/partner/thing");
        then.status(200).body(KEY);
    });
    let elements = house.elements();
    let body = json!({"password": KEY, "firstName": "Helpdesk"});
    let call = elements.operation("onboard_customer").unwrap();
    let raw = elements.raw(Method::Put, "/partner/thing").unwrap().scopes(["any"]);
    let raw = raw.body(body.clone());
    let printed = format!("{:?} {raw:?}", call.body(body).unwrap());
    assert!(printed.matches("Helpdesk").count() == 2 && !printed.contains(KEY), "{printed}");
    let answer = raw.send().await.unwrap();
    assert_eq!(answer.body(), KEY.as_bytes());
    assert_eq!(format!("{answer:?}"), "RawAnswer { status: 200, bytes: 11, error: None }");
}
