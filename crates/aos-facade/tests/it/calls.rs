//! Calls of the handles: rejections, writes, errors and lists. That each sends what
//! the spec says is shown in `requests.rs`.

use crate::common;

use aos_facade::{
    Elements, ErrorKind,
    types::{
        BackupObjectModule, BaselineColor, ConnectModuleName, ConnectTenants, NewBaseline,
        OnboardCustomer, OnboardStatus,
    },
};
use aos_httpmock::MockServerExt;
use common::{CUSTOMER, MockService, Response, TENANT, id, script};
use httpmock::Mock;
use serde_json::{Value, json};

const USER: &str = "6f2d8c1b-3a47-4e95-b0d6-000000000205";

/// The customer of the spec's example.
fn newcomer() -> OnboardCustomer {
    serde_json::from_value(json!({
        "identityProviderType": 0, "firstName": "Main", "lastName": "Office",
        "organizationName": "Contoso", "registrationAccount": "office@contoso.example",
        "countryCode": "DE", "dataCenter": "4f93bdff-9b11-47b9-aa68-a86bfa09f61c",
        "password": "example-password",
    }))
    .expect("a body")
}

fn onboarding<'a>(service: &'a MockService, response: &Value) -> Mock<'a> {
    service.server.onboard_customer(|_, then| {
        then.into_inner().json_body(response.clone());
    })
}

#[tokio::test]
async fn a_success_that_accepts_the_request_is_returned() {
    let service = MockService::new().await;
    service.grants_tokens();
    let mock = onboarding(&service, &json!({"id": "c", "status": 1}));
    let customer = service.elements().onboard_customer(newcomer()).await.unwrap();
    assert_eq!(customer.status, Some(OnboardStatus::Successful));
    assert_eq!(customer.id.as_deref(), Some("c"));
    mock.assert_calls(1);
}

#[tokio::test]
async fn a_success_that_rejects_the_request_is_an_error_with_the_vendors_label() {
    for (response, value, label, text) in [
        (
            json!({"id": null, "status": 7}),
            Some(7),
            Some("Customer already exists"),
            "status is 7 (Customer already exists)",
        ),
        (json!({"status": 99}), Some(99), None, "status is 99"),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        let mock = onboarding(&service, &response);
        let error = service.elements().onboard_customer(newcomer()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Rejected);
        assert!(!error.is_retryable());
        let rejection = error.rejection.as_ref().unwrap();
        assert_eq!((rejection.value, rejection.label), (value, label), "{response}");
        assert_eq!(rejection.response, response);
        assert_eq!(
            error.to_string(),
            format!("onboard_customer: the service returned 200 but rejected the request: {text}")
        );
        let hint = "see the vendor's page https://learn.avepoint.com/graphapi/elements/general/customer/onboard-customer.html for the reasons";
        assert_eq!(error.hint(), Some(hint));
        mock.assert_calls(1);
    }
}

#[tokio::test]
async fn a_rejection_of_one_item_of_several_is_a_rejection() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.connect_tenants(|_, then| {
        then.into_inner().json_body(json!({
            "connectTenantsResult": {"t1": {"isSuccess": true}, "t2": {"isSuccess": false}},
            "failedProducts": null,
        }));
    });
    let body = ConnectTenants {
        customer_id: Some(CUSTOMER.to_owned()),
        tenant_ids: Some(vec!["t1".to_owned(), "t2".to_owned()]),
        product_name: Some(vec![ConnectModuleName::UserManagement]),
        hybrid_tenant: Some(false),
    };
    let error = service.elements().connect_tenants(body).await.unwrap_err();
    assert_eq!((error.kind, error.customer()), (ErrorKind::Rejected, Some(CUSTOMER)));
    assert!(error.to_string().contains("t2.isSuccess is not true"), "{error}");
    assert!(!error.to_string().contains("t1"), "{error}");
}

async fn update(elements: &Elements) -> aos_facade::Result<()> {
    elements.customer(CUSTOMER).tenant(TENANT).user(USER).update_manager("a@contoso.example").await
}

#[tokio::test]
async fn a_write_is_retried_only_where_it_was_not_carried_out() {
    for (status, calls) in [(429, 2), (500, 1), (502, 1), (503, 1), (408, 1), (401, 1)] {
        let service = MockService::new().await;
        service.grants_tokens();
        let written = service.server.update_user_manager(|when, then| {
            when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT)).user_id(&id(USER));
            script(then.into_inner(), vec![Response::new(status, ""), Response::new(204, "")]);
        });
        let result = update(&service.elements()).await;
        written.assert_calls(calls);
        assert_eq!(result.is_ok(), calls == 2, "{status}");
        if let Err(error) = result {
            assert_eq!(error.customer(), Some(CUSTOMER));
            assert_eq!(error.tenant(), Some(TENANT));
            assert_eq!(error.user(), Some(USER));
            let hint = match status {
                401 => "but the next call requests another token",
                _ => "so check before you send it again; `retrieve_user` may show it",
            };
            assert!(error.hint().unwrap().ends_with(hint), "{error:?}");
        }
    }
}

#[tokio::test]
async fn the_call_after_a_write_with_a_rejected_token_has_another() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let written = service.server.update_user_manager(|_, then| {
        script(then.into_inner(), vec![Response::new(401, ""), Response::new(204, "")]);
    });
    let elements = service.elements();
    update(&elements).await.unwrap_err();
    update(&elements).await.unwrap();
    written.assert_calls(2);
    tokens.assert_calls(2);
}

#[tokio::test]
async fn errors_name_the_customer_and_the_tenant_of_a_body() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.server.create_baseline(|_, then| {
        then.client_error(400, json!({"message": "No."}));
    });
    service.server.connect_tenants(|_, then| {
        then.client_error(404, json!({"message": "No."}));
    });
    let elements = service.elements();
    let baseline = NewBaseline {
        color: Some(BaselineColor::from(0)),
        customer_id: Some(CUSTOMER.to_owned()),
        name: Some("n".to_owned()),
        tenant_id: Some(TENANT.to_owned()),
        ..Default::default()
    };
    let error = elements.create_baseline(baseline).await.unwrap_err();
    assert_eq!((error.customer(), error.tenant()), (Some(CUSTOMER), Some(TENANT)), "{error}");
    // Its field has another name, and its tenants are several.
    let tenants = ConnectTenants {
        customer_id: Some(CUSTOMER.to_owned()),
        tenant_ids: Some(vec![TENANT.to_owned()]),
        product_name: Some(vec![ConnectModuleName::UserManagement]),
        hybrid_tenant: Some(false),
    };
    let error = elements.connect_tenants(tenants).await.unwrap_err();
    assert_eq!((error.customer(), error.tenant()), (Some(CUSTOMER), None), "{error}");
}

#[tokio::test]
async fn a_required_page_size_is_the_maximum_unless_one_is_set() {
    let service = MockService::new().await;
    service.grants_tokens();
    let page = |size: i32| {
        service.server.retrieve_protected_objects(move |when, then| {
            when.page_size(size).skip_token(None);
            then.into_inner().json_body(json!({"data": [], "metadata": {"skipToken": null}}));
        })
    };
    let (usual, set) = (page(1000), page(7));
    let customer = service.elements().customer(CUSTOMER);
    let objects = || customer.protected_objects(BackupObjectModule::ExchangeOnlineMailboxes);
    assert!(objects().stream().all().await.unwrap().is_empty());
    usual.assert_calls(1);
    assert!(objects().page_size(7).stream().all().await.unwrap().is_empty());
    set.assert_calls(1);
    usual.assert_calls(1);
}

#[tokio::test]
async fn every_page_of_a_list_is_requested_with_the_same_arguments() {
    let service = MockService::new().await;
    service.grants_tokens();
    let pages = [1, 2].map(|number| {
        service.server.retrieve_users(|when, then| {
            let when = when.page_index(number).page_size(1).into_inner();
            when.json_body(json!({"userIds": [USER]}));
            then.into_inner().json_body(json!({
                "data": [{"id": format!("u{number}")}],
                "metadata": {"pageIndex": number, "pageSize": 1, "totalCount": 2},
            }));
        })
    });
    let tenant = service.elements().customer(CUSTOMER).tenant(TENANT);
    let users = tenant.users().user_ids([USER]).page_size(1).stream().all().await.unwrap();
    let ids: Vec<_> = users.iter().filter_map(|user| user.id.as_deref()).collect();
    assert_eq!(ids, ["u1", "u2"]);
    for page in pages {
        page.assert_calls(1);
    }
}

#[tokio::test]
async fn a_call_is_a_value_that_can_be_sent_again_and_previewed() {
    let service = MockService::new().await;
    service.grants_tokens();
    let mock = service.returns_counts();
    let call = service.elements().customer(CUSTOMER).tenant(TENANT).action_counts();
    let preview = call.preview().unwrap();
    assert_eq!((preview.method.as_str(), &preview.body), ("GET", &None));
    assert!(preview.url.ends_with("/overview/security/compliances/actions"), "{}", preview.url);
    mock.assert_calls(0);
    assert_eq!(call.clone().await.unwrap(), call.clone().send().await.unwrap());
    // It owns what it needs.
    tokio::spawn(call.send()).await.unwrap().unwrap();
    mock.assert_calls(3);
}

#[test]
fn handles_say_their_ids_and_are_printed_shortly() {
    let elements = common::offline();
    let user = elements.customer("c").tenant("t").user("u");
    assert_eq!((user.customer_id(), user.tenant_id(), user.id()), ("c", "t", "u"));
    assert_eq!(format!("{user:?}"), r#"User(customer: "c", tenant: "t", user: "u")"#);
}
