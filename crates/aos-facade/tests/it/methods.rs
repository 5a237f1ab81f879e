//! The generated methods: what a person sees of ids, arguments, refusals and
//! writes. That each sends what the specification says is told in
//! `requests.rs`.

use crate::common;

use aos_facade::{
    Elements, ErrorKind, Verdict,
    types::{
        BackupObjectModule, BaselineColor, ConnectModuleName, ConnectTenants, NewBaseline,
        OnboardStatus, UserFilter,
    },
};
use aos_httpmock::{MockServerExt, catch_all};
use common::{Answer, CUSTOMER, House, TENANT, id, script};
use futures::StreamExt;
use httpmock::Mock;
use serde_json::{Value, json};

const USER: &str = "6f2d8c1b-3a47-4e95-b0d6-000000000205";

/// The customer of the specification's example.
fn newcomer() -> aos_facade::types::OnboardCustomer {
    serde_json::from_value(json!({
        "identityProviderType": 0, "firstName": "Main", "lastName": "Office",
        "organizationName": "Contoso", "registrationAccount": "office@contoso.example",
        "countryCode": "DE", "dataCenter": "4f93bdff-9b11-47b9-aa68-a86bfa09f61c",
        "password": "example-password",
    }))
    .expect("a body")
}

fn onboarding<'a>(house: &'a House, answer: &Value) -> Mock<'a> {
    house.server.onboard_customer(|_, then| {
        then.into_inner().json_body(answer.clone());
    })
}

#[tokio::test]
async fn a_success_that_is_one_is_accepted() {
    let house = House::new().await;
    house.signs_in();
    let asked = onboarding(&house, &json!({"id": "c", "status": 1}));
    let verdict = house.elements().onboard_customer(newcomer()).await.unwrap();
    assert!(verdict.is_accepted());
    let answer = verdict.accepted().unwrap();
    assert_eq!(answer.status, Some(OnboardStatus::Successful));
    assert_eq!(answer.id.as_deref(), Some("c"));
    asked.assert_calls(1);
}

#[tokio::test]
async fn a_success_that_refuses_is_told_with_the_vendors_label() {
    for (answer, value, label, told) in [
        (
            json!({"id": null, "status": 7}),
            Some(7),
            Some("Customer already exists"),
            "status is 7 (Customer already exists)",
        ),
        (json!({"status": 99}), Some(99), None, "status is 99"),
        (json!({}), None, None, "the answer tells no status"),
    ] {
        let house = House::new().await;
        house.signs_in();
        onboarding(&house, &answer);
        let verdict = house.elements().onboard_customer(newcomer()).await.unwrap();
        let Verdict::Refused(refused) = &verdict else { panic!("{answer} is a refusal") };
        assert_eq!((refused.value(), refused.label()), (value, label), "{answer}");
        assert_eq!(refused.answer().status.and_then(|status| status.value()), value);
        let error = verdict.accepted().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(!error.is_retryable());
        assert_eq!(
            error.to_string(),
            format!(
                "onboard_customer: the service answered a success, but refused what was asked: {told}; \
                 see the vendor's page general/customer/onboard-customer.md for the reasons"
            )
        );
    }
}

#[tokio::test]
async fn a_refusal_of_one_thing_of_several_is_a_refusal() {
    let house = House::new().await;
    house.signs_in();
    house.server.connect_tenants(|_, then| {
        then.into_inner().json_body(json!({
            "connectTenantsResult": {"t1": {"isSuccess": true}, "t2": {"isSuccess": false}},
            "failedProducts": null,
        }));
    });
    let body = ConnectTenants {
        customer_id: CUSTOMER.to_owned(),
        tenant_ids: vec!["t1".to_owned(), "t2".to_owned()],
        product_name: vec![ConnectModuleName::UserManagement],
        hybrid_tenant: false,
    };
    let verdict = house.elements().connect_tenants(body).await.unwrap();
    let Verdict::Refused(refused) = verdict else { panic!("t2 was not connected") };
    assert!(refused.error().to_string().contains("t2.isSuccess is not true"), "{refused:?}");
}

#[tokio::test]
async fn a_bad_id_is_told_with_the_good_ones_above_it() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let unexpected = catch_all(&house.server);
    let elements = house.elements();
    let tenant = elements.customer("c").tenant("t");
    for (message, result) in [
        (
            r#"update_user_manager for customer c tenant t: "" is no id of a user: it is empty"#,
            tenant.user("").update_manager("a@contoso.example").await,
        ),
        (
            r#"update_local_user_notes for customer c tenant t: ".." is no id of a local user: ".." would lead the request to another path"#,
            tenant.local_user("..").update_notes("note").await,
        ),
        (
            r#"update_user_manager for customer c: "" is no id of a tenant: it is empty"#,
            elements.customer("c").tenant(" ").user("u").update_manager("a").await,
        ),
    ] {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.to_string(), message);
    }
    // An id that is an argument, and a list: the first row is the error.
    let mut logs = elements.audit_logs("..");
    let error = logs.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().contains(r#"".." is no date: ".." would lead the request to another"#),
        "{error}"
    );
    assert!(logs.next().await.is_none(), "a list ends with its error");
    let error = elements.customer("..").jobs().collect_all().await.unwrap_err();
    assert!(error.to_string().contains("is no id of a customer"), "{error}");
    tokens.assert_calls(0);
    unexpected.assert_calls(0);
}

#[tokio::test]
async fn limits_of_a_body_are_checked_before_anything_is_sent() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let unexpected = catch_all(&house.server);
    let user = house.elements().customer("c").tenant("t").user("u");
    let error = user.update_manager("x".repeat(1025)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("userPrincipalName has 1025 characters"), "{error}");
    tokens.assert_calls(0);
    unexpected.assert_calls(0);
}

async fn update(elements: &Elements) -> aos_facade::Result<()> {
    elements.customer(CUSTOMER).tenant(TENANT).user(USER).update_manager("a@contoso.example").await
}

#[tokio::test]
async fn a_write_is_repeated_only_where_it_was_not_carried_out() {
    for (status, calls) in [(429, 2), (500, 1), (502, 1), (503, 1), (408, 1), (401, 1)] {
        let house = House::new().await;
        house.signs_in();
        let written = house.server.update_user_manager(|when, then| {
            when.customer_id(&id(CUSTOMER)).tenant_id(&id(TENANT)).user_id(&id(USER));
            script(then.into_inner(), vec![Answer::new(status, ""), Answer::new(204, "")]);
        });
        let result = update(&house.elements()).await;
        written.assert_calls(calls);
        assert_eq!(result.is_ok(), calls == 2, "{status}");
        if let Err(error) = result {
            assert_eq!(error.customer(), Some(CUSTOMER));
            assert_eq!(error.tenant(), Some(TENANT));
            let advice = match status {
                401 => "the next call asks for another token",
                _ => "it may have been carried out all the same, so look before you send it again",
            };
            assert!(error.to_string().ends_with(advice), "{error}");
        }
    }
}

#[tokio::test]
async fn the_call_after_a_write_with_a_refused_token_has_another() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let written = house.server.update_user_manager(|_, then| {
        script(then.into_inner(), vec![Answer::new(401, ""), Answer::new(204, "")]);
    });
    let elements = house.elements();
    update(&elements).await.unwrap_err();
    update(&elements).await.unwrap();
    written.assert_calls(2);
    tokens.assert_calls(2);
}

#[tokio::test]
async fn errors_name_the_customer_and_the_tenant_of_a_body() {
    let house = House::new().await;
    house.signs_in();
    house.server.create_baseline(|_, then| {
        then.client_error(400, json!({"message": "No."}));
    });
    house.server.connect_tenants(|_, then| {
        then.client_error(404, json!({"message": "No."}));
    });
    let elements = house.elements();
    let baseline = NewBaseline {
        color: BaselineColor::from(0),
        customer_id: CUSTOMER.to_owned(),
        description: None,
        name: "n".to_owned(),
        tenant_id: TENANT.to_owned(),
    };
    let error = elements.create_baseline(baseline).await.unwrap_err();
    assert_eq!((error.customer(), error.tenant()), (Some(CUSTOMER), Some(TENANT)), "{error}");
    // It spells the field in another way, and its tenants are several.
    let tenants = ConnectTenants {
        customer_id: CUSTOMER.to_owned(),
        tenant_ids: vec![TENANT.to_owned()],
        product_name: Vec::new(),
        hybrid_tenant: false,
    };
    let error = elements.connect_tenants(tenants).await.unwrap_err();
    assert_eq!((error.customer(), error.tenant()), (Some(CUSTOMER), None), "{error}");
}

#[tokio::test]
async fn a_required_page_size_is_the_largest_unless_told_otherwise() {
    let house = House::new().await;
    house.signs_in();
    let page = |size: i32| {
        house.server.retrieve_protected_objects(move |when, then| {
            when.page_size(size).skip_token(None);
            then.into_inner().json_body(json!({"data": [], "metadata": {"skipToken": null}}));
        })
    };
    let (usual, told) = (page(1000), page(7));
    let customer = house.elements().customer(CUSTOMER);
    let objects = || customer.protected_objects(BackupObjectModule::ExchangeOnlineMailboxes);
    assert!(objects().collect_all().await.unwrap().is_empty());
    usual.assert_calls(1);
    assert!(objects().page_size(7).collect_all().await.unwrap().is_empty());
    told.assert_calls(1);
    usual.assert_calls(1);
}

#[tokio::test]
async fn a_list_goes_on_with_its_options_over_all_pages() {
    let house = House::new().await;
    house.signs_in();
    let filter = UserFilter { user_ids: vec![USER.to_owned()] };
    let pages: Vec<Mock<'_>> = [1, 2]
        .into_iter()
        .map(|number| {
            house.server.retrieve_users(|when, then| {
                when.page_index(number).page_size(1).body(&filter);
                then.into_inner().json_body(json!({
                    "data": [{"id": format!("u{number}")}],
                    "metadata": {"pageIndex": number, "pageSize": 1, "totalCount": 2},
                }));
            })
        })
        .collect();
    let tenant = house.elements().customer(CUSTOMER).tenant(TENANT);
    let users = tenant.users_with(filter.clone()).page_size(1).collect_all().await.unwrap();
    let ids: Vec<_> = users.iter().filter_map(|user| user.id.as_deref()).collect();
    assert_eq!(ids, ["u1", "u2"]);
    for page in pages {
        page.assert_calls(1);
    }
}
