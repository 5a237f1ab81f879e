//! What the spec requires and limits is checked before anything is sent, in typed
//! calls and in JSON calls alike.

use crate::common;

use std::sync::{Arc, Mutex};

use aos_facade::{
    Error, ErrorKind,
    api::{
        Call,
        enums::{AddServiceProduct, LicenseType, PremiumProductName},
    },
    types,
};
use aos_httpmock::MockServerExt;
use common::{CUSTOMER, MockService, TENANT, id};
use serde_json::{Value, json};

const USER: &str = "5c8e2f71-9a3d-4b06-8d14-c7f0e6b29a35";

/// Counts whatever reaches the service, a request for a token included.
fn anything(service: &MockService) -> httpmock::Mock<'_> {
    service.server.mock(|_, then| {
        then.status(500);
    })
}

/// A JSON call with these parameters.
fn json_call(service: &MockService, operation: &str, parameters: &[(&str, &str)]) -> Call {
    let call = service.elements().operation(operation).expect("a known operation");
    parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value))
}

#[tokio::test]
async fn an_invalid_id_is_an_error_before_anything_is_sent() {
    let service = MockService::new().await;
    let anything = anything(&service);
    let elements = service.elements();
    let tenant = elements.customer("c").tenant("t");
    let counts = |customer: &str, tenant: &str| {
        elements.customer(customer).tenant(tenant).action_counts().send()
    };
    for (result, message) in [
        (
            counts("..", "t").await.map(drop),
            r#"retrieve_risky_action_count for customer .. tenant t: invalid value ".." for `customerId`: it would change the request path"#,
        ),
        (
            counts("c", "a\\b").await.map(drop),
            r#"retrieve_risky_action_count for customer c tenant a\b: invalid value "a\b" for `tenantId`: it contains '\\'"#,
        ),
        (
            counts("c\u{0}", "t").await.map(drop),
            r#"retrieve_risky_action_count for customer c\u{0} tenant t: invalid value "c\u{0}" for `customerId`: it contains '\0'"#,
        ),
        (
            counts("c", " ").await.map(drop),
            r#"retrieve_risky_action_count for customer c tenant : invalid value "" for `tenantId`: it is empty"#,
        ),
        (
            tenant.user("").update_manager("a@contoso.example").await,
            r#"update_user_manager for customer c tenant t user : invalid value "" for `userId`: it is empty"#,
        ),
        (
            tenant.local_user("..").update_notes("note").await,
            r#"update_local_user_notes for customer c tenant t local user ..: invalid value ".." for `userId`: it would change the request path"#,
        ),
        // An id that is an argument, and a list.
        (
            elements.audit_logs("..").stream().all().await.map(drop).map_err(Error::from),
            r#"retrieve_audit_logs for date .., page 1: invalid value ".." for `date`: it would change the request path"#,
        ),
    ] {
        let error = result.unwrap_err();
        assert_eq!((error.kind, error.attempts), (ErrorKind::InvalidInput, 0));
        assert_eq!(error.to_string(), message);
    }
    let error = counts(&"x".repeat(257), "t").await.unwrap_err();
    assert!(error.to_string().ends_with("257 characters, at most 256 are allowed"), "{error}");
    anything.assert_calls(0);
}

#[tokio::test]
async fn json_calls_check_their_arguments_before_anything_is_sent() {
    let service = MockService::new().await;
    let anything = anything(&service);
    let call = |id: &str| service.elements().operation(id).expect("a known operation");
    let counts = || call("retrieve_risky_action_count");
    for (call, message) in [
        (
            counts().parameter("kind", "1"),
            "retrieve_risky_action_count: there is no parameter \"kind\"; it has customerId, tenantId, types",
        ),
        (
            counts()
                .parameter("customerId", "c")
                .parameter("tenantId", "t")
                .parameter("types", "many"),
            "retrieve_risky_action_count for customer c tenant t: invalid value \"many\" for `types`: expected normal, risky or an integer",
        ),
        (
            call("retrieve_matched_risk_rules")
                .parameter("dataSources", "2")
                .parameter("dataSources", "3"),
            "retrieve_matched_risk_rules: `dataSources` is set twice, and takes one value",
        ),
        (counts().body(json!({})), "retrieve_risky_action_count: the operation takes no body"),
        (counts(), "retrieve_risky_action_count: `customerId` and `tenantId` are required"),
        (
            call("update_user_manager"),
            "update_user_manager: `customerId`, `tenantId` and `userId` are required",
        ),
    ] {
        // Whether it is sent or previewed.
        for error in
            [call.preview().map(drop).unwrap_err(), call.send().await.map(drop).unwrap_err()]
        {
            assert_eq!(error.kind, ErrorKind::InvalidInput);
            assert_eq!(error.to_string(), message);
        }
    }
    let error = service.elements().operation("retrieve_custmers").unwrap_err();
    assert_eq!(
        (error.kind, error.to_string().as_str()),
        (
            ErrorKind::InvalidInput,
            "there is no operation \"retrieve_custmers\"; did you mean retrieve_customers, retrieve_users or retrieve_user?"
        )
    );
    let error = counts().stream().all().await.map_err(Error::from).unwrap_err();
    assert_eq!(error.to_string(), "retrieve_risky_action_count: its response is not a paged list");
    anything.assert_calls(0);
}

#[tokio::test]
async fn a_text_that_is_too_long_is_not_sent() {
    let service = MockService::new().await;
    let anything = anything(&service);
    let user = service.elements().customer(CUSTOMER).tenant(TENANT).user(USER);
    let ids = [("customerId", CUSTOMER), ("tenantId", TENANT), ("userId", USER)];
    let json = |name: &str| {
        let call = json_call(&service, "update_user_manager", &ids);
        call.body(json!({"userPrincipalName": name}))
    };
    // Characters are counted and not bytes.
    let long = "ü".repeat(1030);
    for error in
        [user.update_manager(long.as_str()).await.unwrap_err(), json(&long).await.unwrap_err()]
    {
        assert_eq!((error.kind, error.attempts), (ErrorKind::InvalidInput, 0));
        assert_eq!(
            error.to_string(),
            format!(
                "update_user_manager for customer {CUSTOMER} tenant {TENANT} user {USER}: invalid \
                 value for `userPrincipalName`: 1030 characters, at most 1024 are allowed"
            )
        );
    }
    anything.assert_calls(0);
}

#[tokio::test]
async fn a_text_of_the_maximum_length_is_sent() {
    let service = MockService::new().await;
    service.grants_tokens();
    let name = "ü".repeat(1024);
    let mock = service.server.update_user_manager(|when, then| {
        when.into_inner().json_body(json!({"userPrincipalName": name}));
        then.into_inner().status(200);
    });
    let user = service.elements().customer(CUSTOMER).tenant(TENANT).user(USER);
    user.update_manager(name.as_str()).await.unwrap();
    mock.assert_calls(1);
}

#[tokio::test]
async fn a_page_size_beyond_the_maximum_is_not_sent() {
    let service = MockService::new().await;
    let anything = anything(&service);
    let json = json_call(&service, "retrieve_customers", &[("pageSize", "101")]);
    for error in [
        service
            .elements()
            .customers()
            .page_size(101)
            .stream()
            .all()
            .await
            .map(drop)
            .map_err(Error::from)
            .unwrap_err(),
        json.stream().all().await.map(drop).map_err(Error::from).unwrap_err(),
    ] {
        assert_eq!(error.kind, ErrorKind::InvalidInput);
        assert_eq!(
            error.to_string(),
            "retrieve_customers, page 1: invalid value 101 for `pageSize`: expected at most 100"
        );
    }
    anything.assert_calls(0);
}

#[tokio::test]
async fn a_body_has_what_is_required_in_the_right_kinds() {
    let service = MockService::new().await;
    let anything = anything(&service);
    for (body, sentence) in [
        (json!({}), "`product` is required"),
        (json!([]), "invalid body: expected an object"),
        (
            json!({"product": 40, "licenseType": 1, "retentionYear": "x"}),
            "invalid value for `retentionYear`: expected an integer",
        ),
        (json!({"product": 40}), "`licenseType` is required"),
        (
            json!({"product": 40, "licenseType": 1, "byos": "hunter2"}),
            "invalid value for `byos`: expected true or false",
        ),
        (
            json!({"product": 40, "licenseType": 1, "licenseItems": {}}),
            "invalid value (an object) for `licenseItems`: expected a list",
        ),
        (
            json!({"product": 40, "licenseType": 1, "licenseItems": [{"userSeat": 1}]}),
            "`licenseItems[0].resource` is required",
        ),
    ] {
        let call = json_call(&service, "add_service", &[("customerId", CUSTOMER)]);
        let error = call.body(body.clone()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidInput);
        let expected = format!("add_service for customer {CUSTOMER}: {sentence}");
        assert_eq!(error.to_string(), expected, "{body}");
    }
    let call = json_call(&service, "add_service", &[("customerId", CUSTOMER)]);
    assert_eq!(
        call.send().await.unwrap_err().to_string(),
        format!("add_service for customer {CUSTOMER}: the request body is required")
    );
    // A typed body that lacks a field is found out in the same way.
    let body = types::AddService { product: Some(40.into()), ..Default::default() };
    assert_eq!(
        service.elements().customer(CUSTOMER).add_service(body).await.unwrap_err().to_string(),
        format!("add_service for customer {CUSTOMER}: `licenseType` is required")
    );
    anything.assert_calls(0);
}

#[tokio::test]
async fn values_that_no_list_names_are_sent() {
    let service = MockService::new().await;
    service.grants_tokens();
    let body = json!({"product": 987_654, "licenseType": 0, "newField": {"a": 1}});
    let mock = service.server.add_service(|when, then| {
        when.into_inner().json_body(body.clone());
        then.into_inner().json_body(json!({"status": 1}));
    });
    // A field that the spec does not know only where it is wanted.
    let call = json_call(&service, "add_service", &[("customerId", CUSTOMER)]);
    let error = call.clone().body(body.clone()).await.unwrap_err();
    assert!(error.to_string().contains("unknown field `newField`; did you mean "), "{error}");
    assert_eq!(call.unchecked().body(body.clone()).await.unwrap(), json!({"status": 1}));
    mock.assert_calls(1);
}

#[tokio::test]
async fn a_code_that_no_list_has_is_sent_with_a_warning() {
    let service = MockService::new().await;
    service.grants_tokens();
    let mock = service.server.add_service(|when, then| {
        when.into_inner();
        then.into_inner().json_body(json!({"status": 1}));
    });
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&warnings);
    let seen = move |warning: &Error| kept.lock().unwrap().push(warning.to_string());
    let elements = service.builder().on_warning(seen).build().unwrap();
    for (product, warns) in [(987_654, true), (40, false)] {
        let body = types::AddService {
            product: Some(product.into()),
            license_type: Some(0.into()),
            ..Default::default()
        };
        elements.customer(CUSTOMER).add_service(body).await.unwrap();
        let said = std::mem::take(&mut *warnings.lock().unwrap());
        assert_eq!(said.len(), usize::from(warns), "{said:?}");
        assert!(said.iter().all(|said| said.contains("has no code 987654, which `product`")));
    }
    mock.assert_calls(2);
}

#[tokio::test]
async fn what_a_typed_body_leaves_out_is_not_sent() {
    let service = MockService::new().await;
    service.grants_tokens();
    let mock = service.server.add_service(|when, then| {
        when.into_inner().is_true(|request| {
            let body: Value = serde_json::from_slice(request.body_ref()).unwrap();
            body == json!({"product": 40, "licenseType": 0})
        });
        then.into_inner().json_body(json!({"status": 1}));
    });
    let body: types::AddService =
        serde_json::from_value(json!({"product": 40, "licenseType": 0, "storageProfileId": null}))
            .unwrap();
    assert_eq!(body.product, Some(AddServiceProduct::from(40)));
    assert_eq!(body.license_type, Some(LicenseType::from(0)));
    service.elements().customer(CUSTOMER).add_service(body).await.unwrap();
    mock.assert_calls(1);
}

#[tokio::test]
async fn a_text_in_the_path_leads_to_no_other_path() {
    let service = MockService::new().await;
    let anything = anything(&service);
    let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
    for text in ["..", ".", "", " ", "a\\b", "a\u{0}b"] {
        let ids = [("customerId", CUSTOMER), ("tenantId", TENANT), ("productName", text)];
        let json = json_call(&service, "retrieve_service_app_status", &ids);
        let typed = tenant.service_app_status(PremiumProductName::from(text));
        for error in [
            typed.stream().all().await.map_err(Error::from).unwrap_err(),
            json.clone().stream().all().await.map_err(Error::from).unwrap_err(),
            json.send().await.unwrap_err(),
        ] {
            assert_eq!(error.kind, ErrorKind::InvalidInput, "{text:?}: {error}");
            assert!(error.to_string().contains("for `productName`: it "), "{error}");
        }
    }
    anything.assert_calls(0);
}

#[tokio::test]
async fn a_slash_in_an_id_is_encoded() {
    let service = MockService::new().await;
    service.grants_tokens();
    let mock = service.server.retrieve_risky_action_count(|when, then| {
        when.customer_id(&id("a/b")).tenant_id(&id("t"));
        then.ok(&types::RiskyActionCount { risky_action_count: Some(1), ..Default::default() });
    });
    service.elements().customer("a/b").tenant("t").action_counts().await.unwrap();
    let ids = [("tenantId", "t"), ("customerId", "a/b")];
    json_call(&service, "retrieve_risky_action_count", &ids).await.unwrap();
    mock.assert_calls(2);
}

#[tokio::test]
async fn a_required_parameter_that_is_missing_is_an_error_before_anything_is_sent() {
    let service = MockService::new().await;
    let anything = anything(&service);
    let elements = service.elements();
    let json = json_call(&service, "retrieve_protected_objects", &[("customerId", CUSTOMER)]);
    for error in [
        elements
            .api()
            .retrieve_protected_objects()
            .customer_id(CUSTOMER)
            .stream()
            .all()
            .await
            .map(drop)
            .map_err(Error::from),
        json.stream().all().await.map(drop).map_err(Error::from),
    ] {
        let error = error.unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidInput);
        assert_eq!(
            error.to_string(),
            format!(
                "retrieve_protected_objects for customer {CUSTOMER}, page 1: `module` is required"
            )
        );
    }
    let call = elements.api().retrieve_risky_action_count().customer_id("c");
    assert_eq!(
        call.await.unwrap_err().to_string(),
        "retrieve_risky_action_count for customer c: `tenantId` is required"
    );
    anything.assert_calls(0);
}
