//! What the specification limits is refused before anything is sent, with the
//! field and the limit.

use crate::common;

use aos_facade::{
    ErrorKind,
    api::enums::{AddServiceProduct, LicenseType, PremiumProductName},
    types,
};
use aos_httpmock::MockServerExt;
use common::{CUSTOMER, House, TENANT};
use serde_json::{Value, json};

const USER: &str = "5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35";

/// Counts whatever reaches the service, a request for a token included.
fn anything(house: &House) -> httpmock::Mock<'_> {
    house.server.mock(|_, then| {
        then.status(500);
    })
}

#[tokio::test]
async fn a_text_that_is_too_long_is_not_sent() {
    let house = House::new().await;
    let anything = anything(&house);
    let elements = house.elements();
    let user = elements.customer(CUSTOMER).tenant(TENANT).user(USER);
    // Characters are counted and not bytes.
    let error = user.update_manager("ü".repeat(1030)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidInput, 0));
    assert_eq!(
        error.to_string(),
        format!(
            "update_user_manager for customer {CUSTOMER} tenant {TENANT}: userPrincipalName has \
             1030 characters, and takes at the most 1024"
        )
    );
    let json = |name: String| {
        let mut call = elements.operation("update_user_manager").unwrap();
        for (name, value) in [("customerId", CUSTOMER), ("tenantId", TENANT), ("userId", USER)] {
            call = call.parameter(name, value).unwrap();
        }
        call.body(json!({"userPrincipalName": name})).unwrap()
    };
    assert_eq!(
        json("a".repeat(1025)).send().await.unwrap_err().to_string(),
        "update_user_manager: userPrincipalName has 1025 characters, and takes at the most 1024"
    );
    anything.assert_calls(0);
}

#[tokio::test]
async fn a_text_of_the_greatest_length_is_sent() {
    let house = House::new().await;
    house.signs_in();
    let name = "ü".repeat(1024);
    let mock = house.server.update_user_manager(|when, then| {
        when.into_inner().json_body(json!({"userPrincipalName": name}));
        then.into_inner().status(200);
    });
    let elements = house.elements();
    let user = elements.customer(CUSTOMER).tenant(TENANT).user(USER);
    user.update_manager(name.as_str()).await.unwrap();
    mock.assert_calls(1);
}

#[tokio::test]
async fn a_body_of_json_has_what_is_required_in_the_right_kinds() {
    let house = House::new().await;
    let anything = anything(&house);
    let elements = house.elements();
    for (body, sentence) in [
        (json!({}), "product must be given"),
        (json!([]), "the body must be an object, not a list"),
        (json!({"product": "40"}), "product must be a whole number, not a text"),
        (json!({"product": 40}), "licenseType must be given"),
        (
            json!({"product": 40, "licenseType": 1, "byos": "hunter2"}),
            "byos must be true or false, not a text",
        ),
        (
            json!({"product": 40, "licenseType": 1, "licenseItems": {}}),
            "licenseItems must be a list, not an empty object",
        ),
        (
            json!({"product": 40, "licenseType": 1, "licenseItems": [{"userSeat": 1}]}),
            "licenseItems[0].resource must be given",
        ),
    ] {
        let call = elements.operation("add_service").unwrap();
        let call = call.parameter("customerId", CUSTOMER).unwrap().body(body.clone()).unwrap();
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.to_string(), format!("add_service: {sentence}"), "{body}");
    }
    let call = elements.operation("add_service").unwrap();
    let error = call.parameter("customerId", CUSTOMER).unwrap().send().await.unwrap_err();
    assert_eq!(error.to_string(), "add_service: a body must be given");
    anything.assert_calls(0);
}

#[tokio::test]
async fn values_that_no_list_names_are_sent() {
    let house = House::new().await;
    house.signs_in();
    let body = json!({"product": 987_654, "licenseType": 0, "newField": {"a": 1}});
    let mock = house.server.add_service(|when, then| {
        when.into_inner().json_body(body.clone());
        then.into_inner().json_body(json!({"status": 1}));
    });
    let elements = house.elements();
    let call = elements.operation("add_service").unwrap();
    let call = call.parameter("customerId", CUSTOMER).unwrap().body(body.clone()).unwrap();
    assert_eq!(call.send().await.unwrap(), json!({"status": 1}));
    mock.assert_calls(1);
}

#[tokio::test]
async fn what_a_typed_call_leaves_out_is_no_mistake() {
    let house = House::new().await;
    house.signs_in();
    let mock = house.server.add_service(|when, then| {
        when.into_inner().is_true(|request| {
            let body: Value = serde_json::from_slice(request.body_ref()).unwrap();
            body == json!({"product": 40, "licenseType": 0})
        });
        then.into_inner().json_body(json!({"status": 1}));
    });
    let body: types::AddService =
        serde_json::from_value(json!({"product": 40, "licenseType": 0, "storageProfileId": null}))
            .unwrap();
    assert_eq!(body.product, AddServiceProduct::from(40));
    assert_eq!(body.license_type, LicenseType::from(0));
    let elements = house.elements();
    assert!(elements.customer(CUSTOMER).add_service(body).await.unwrap().is_accepted());
    mock.assert_calls(1);
}

#[tokio::test]
async fn a_text_in_the_path_turns_to_no_other_path() {
    let house = House::new().await;
    let anything = anything(&house);
    let elements = house.elements();
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    for text in ["..", ".", "", " ", "a\\b", "a\u{0}b"] {
        let list = tenant.service_app_status(PremiumProductName::from(text));
        let error = list.collect_all().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{text:?}: {error}");
        let mut call = elements.operation("retrieve_service_app_status").unwrap();
        for (name, value) in [("customerId", CUSTOMER), ("tenantId", TENANT), ("productName", text)]
        {
            call = call.parameter(name, value).unwrap();
        }
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{text:?}: {error}");
        assert!(error.to_string().contains("productName cannot be used: "), "{error}");
    }
    anything.assert_calls(0);
}

#[tokio::test]
async fn a_parameter_that_must_be_given_is_missed_before_anything_is_sent() {
    let house = House::new().await;
    let anything = anything(&house);
    let elements = house.elements();
    let call = elements.api().retrieve_protected_objects().customer_id(CUSTOMER);
    let error = elements.paged(call).collect_all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("module is required and was not given"), "{error}");
    let call = elements.operation("retrieve_protected_objects").unwrap();
    let call = call.parameter("customerId", CUSTOMER).unwrap();
    assert_eq!(
        call.all().unwrap_err().to_string(),
        "retrieve_protected_objects: module must be given"
    );
    anything.assert_calls(0);
}
