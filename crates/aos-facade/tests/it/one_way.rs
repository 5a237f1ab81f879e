//! Typed calls, JSON calls and sweeps are one thing: the same response gives the same
//! rows, and the same values are accepted.

use crate::common;

use aos_facade::{
    ActionType, Error, ErrorKind,
    types::{LicenseType, RiskyActionCount, TenantAction},
};
use aos_httpmock::MockServerExt;
use common::{CUSTOMER, MockService, TENANT, customer, customer_page, id};
use futures::StreamExt;
use httpmock::Mock;
use serde_json::{Value, json};

/// The list of customers, with this response to every request.
fn customers(service: &MockService, response: Value) -> Mock<'_> {
    service.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(response);
    })
}

/// The ids of customers and tenants, as each way of reading returns them.
async fn read_in_all_ways(service: &MockService) -> [Vec<(String, String)>; 3] {
    let elements = service.elements();
    let typed = elements.customers().stream().all().await.unwrap();
    let typed = typed.into_iter().flat_map(|customer| {
        let tenants = customer.tenants.unwrap_or_default().into_iter();
        let id = customer.id.unwrap_or_default();
        tenants.map(move |tenant| (id.clone(), tenant.id.unwrap_or_default()))
    });
    let json = elements.operation("retrieve_customers").unwrap();
    let json: Vec<Value> = json.stream().all().await.unwrap();
    // JSON keeps the keys of the service.
    let key = |value: &Value, key: &str| {
        let fields = value.as_object().unwrap();
        let mut found = fields.iter().filter(|(name, _)| name.eq_ignore_ascii_case(key));
        found
            .find(|(_, value)| !value.is_null())
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    };
    let text = |value: &Value| key(value, "id").as_str().unwrap().to_owned();
    let json = json.iter().flat_map(|customer| {
        let tenants = key(customer, "tenants");
        let tenants = tenants.as_array().cloned().unwrap_or_default();
        tenants.into_iter().map(move |tenant| (text(customer), text(&tenant)))
    });
    let swept: Vec<_> =
        elements.fleet().tenants().call(|tenant| tenant.action_counts()).collect().await;
    let swept = swept.into_iter().map(|row| {
        let row = row.unwrap();
        assert_eq!(row.read().unwrap().risky_action_count, Some(10), "{row:?}");
        (row.customer.id.to_string(), row.tenant.unwrap().id.to_string())
    });
    let mut swept: Vec<_> = swept.collect();
    swept.sort();
    [typed.collect(), json.collect(), swept]
}

#[tokio::test]
async fn the_same_response_gives_the_same_rows_in_every_way() {
    let all = [("c1", "t1"), ("c1", "t2")].map(|(one, other)| (one.to_owned(), other.to_owned()));
    let tenants = json!([{"id": "t1"}, {"id": "t2"}]);
    for response in [
        json!({"data": [{"id": "c1", "tenants": tenants}], "metadata": {"totalCount": 1}}),
        json!({"Data": [{"Id": "c1", "Tenants": tenants}], "Metadata": {"TotalCount": 1}}),
        json!({"DATA": [{"ID": "c1", "TENANTS": [{"ID": "t1"}, {"Id": "t2"}]}], "metaData": {"TOTALCOUNT": "1"}}),
        json!({"data": null, "Data": [{"id": null, "Id": "c1", "tenants": tenants}], "metadata": {"totalCount": 1}}),
        // Counters that say nothing: the page is shorter than its size.
        json!({"Data": [{"Id": "c1", "Tenants": tenants}], "metadata": {"pageSize": "50", "totalCount": 0}}),
        // A bare list.
        json!([{"Id": "c1", "Tenants": tenants}]),
    ] {
        let service = MockService::new().await;
        service.grants_tokens();
        service.server.mock(|when, then| {
            when.path_suffix("/actions");
            then.json_body(json!({"RiskyActionCount": 10, "NormalActionCount": 20}));
        });
        // A page after the first is empty.
        service.server.mock(|when, then| {
            when.path_suffix("/customers/batch").query_param("pageIndex", "2");
            then.json_body(json!({"data": []}));
        });
        service.server.mock(|when, then| {
            when.path_suffix("/customers/batch").query_param("pageIndex", "1");
            then.json_body(response.clone());
        });
        let [typed, json, swept] = read_in_all_ways(&service).await;
        assert_eq!(typed, all, "typed: {response}");
        assert_eq!(json, all, "as JSON: {response}");
        assert_eq!(swept, all, "swept: {response}");
    }
}

#[tokio::test]
async fn what_is_not_a_list_is_the_same_error_in_every_way() {
    for response in [json!({"data": 7}), json!({"data": {"id": "c1"}}), json!("text"), json!(7)] {
        let service = MockService::new().await;
        service.grants_tokens();
        customers(&service, response.clone());
        let elements = service.elements();
        let typed = elements.customers().stream().all().await.map_err(Error::from).unwrap_err();
        let json = elements.operation("retrieve_customers").unwrap().stream().all().await;
        let swept =
            elements.fleet().tenants().call(|tenant| tenant.action_counts()).next().await.unwrap();
        let (json, swept) = (Error::from(json.unwrap_err()), swept.unwrap_err());
        assert_eq!((typed.kind, typed.page), (ErrorKind::Decode, Some(1)), "{response}: {typed}");
        assert_eq!(typed.to_string(), json.to_string());
        assert_eq!(typed.to_string(), swept.to_string());
    }
}

#[tokio::test]
async fn a_token_that_is_a_number_is_sent_back() {
    let service = MockService::new().await;
    service.grants_tokens();
    let page = |token: Option<&'static str>, response: Value| {
        service.server.retrieve_audit_logs(|when, then| {
            when.date(&id("202608")).skip_token(token);
            then.into_inner().json_body(response);
        })
    };
    let first = page(None, json!({"data": [{"auditId": "a"}], "metadata": {"skipToken": 7}}));
    let second = page(Some("7"), json!({"data": [{"auditId": "b"}], "metadata": {}}));
    let elements = service.elements();
    let typed = elements.audit_logs("202608").stream().all().await.unwrap();
    let typed: Vec<_> = typed.iter().filter_map(|record| record.audit_id.as_deref()).collect();
    assert_eq!(typed, ["a", "b"]);
    let json = elements.operation("retrieve_audit_logs").unwrap().parameter("date", "202608");
    let json = json.stream().all().await.unwrap();
    assert_eq!(json, [json!({"auditId": "a"}), json!({"auditId": "b"})]);
    // A single page reads it as well.
    let page = elements.audit_logs("202608").await.unwrap();
    assert_eq!(page.metadata.unwrap().skip_token.as_deref(), Some("7"));
    first.assert_calls(3);
    second.assert_calls(2);
}

#[tokio::test]
async fn a_parameter_is_a_number_a_name_or_a_label() {
    let service = MockService::new().await;
    service.grants_tokens();
    let risky = service.server.retrieve_risky_action_count(|when, then| {
        when.types(&vec![ActionType::Risky]);
        then.ok(&RiskyActionCount { risky_action_count: Some(1), ..Default::default() });
    });
    let elements = service.elements();
    let tenant = elements.customer(CUSTOMER).tenant(TENANT);
    let texts = ["1", " 1 ", "Risky", "risky", "Risky action", "risky action", "RISKY-ACTION"];
    for text in texts {
        let call = elements.operation("retrieve_risky_action_count").unwrap();
        let call = call.parameter("customerId", CUSTOMER).parameter("tenantId", TENANT);
        call.parameter("types", text).await.unwrap();
        let types: ActionType = text.parse().unwrap();
        tenant.action_counts().types(types).await.unwrap();
    }
    risky.assert_calls(2 * texts.len());
}

#[tokio::test]
async fn a_field_of_a_body_is_a_number_a_name_or_a_label() {
    let service = MockService::new().await;
    service.grants_tokens();
    // The form of the spec is sent, however it was given.
    let added = service.server.add_service(|when, then| {
        when.into_inner().json_body(json!({"product": 2048, "licenseType": 0, "byos": false}));
        then.into_inner().json_body(json!({"status": 1}));
    });
    let elements = service.elements();
    let labels = LicenseType::VALUES.iter().find(|known| known.sent == "0").unwrap();
    let values = [json!(0), json!("0"), json!(labels.name), json!(labels.label)];
    for license in &values {
        let body = json!({"product": "2048", "licenseType": license, "byos": "False"});
        let call = elements.operation("add_service").unwrap().parameter("customerId", CUSTOMER);
        call.body(body).await.unwrap();
        let body = json!({"product": "2048", "licenseType": license, "byos": false});
        let body = serde_json::from_value(body).unwrap();
        elements.customer(CUSTOMER).add_service(body).await.unwrap();
    }
    added.assert_calls(2 * values.len());
}

#[tokio::test]
async fn a_typed_write_with_an_unreadable_enum_is_not_sent() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let written = service.server.perform_tenant_action(|_, then| {
        then.into_inner().json_body(json!({"jobId": "j"}));
    });
    let elements = service.elements();
    let body = json!({"actionType": "Nope", "data": [{"baselineId": "b", "rankingOrder": 1}]});
    let typed: TenantAction = serde_json::from_value(body.clone()).unwrap();
    let typed = elements.customer(CUSTOMER).tenant(TENANT).perform_action(typed);
    let json = elements.operation("perform_tenant_action").unwrap();
    let json = json.parameter("customerId", CUSTOMER).parameter("tenantId", TENANT).body(body);
    for error in [typed.await.map(drop).unwrap_err(), json.await.map(drop).unwrap_err()] {
        assert_eq!((error.kind, error.attempts), (ErrorKind::InvalidInput, 0));
        assert!(error.to_string().contains("`actionType`"), "{error}");
        assert_eq!((error.customer(), error.tenant()), (Some(CUSTOMER), Some(TENANT)));
    }
    tokens.assert_calls(0);
    written.assert_calls(0);
}

#[tokio::test]
async fn json_calls_are_paged_and_errors_name_the_same_as_typed_ones() {
    let service = MockService::new().await;
    service.grants_tokens();
    let page = |index: &str, response: Value| {
        service.server.mock(|when, then| {
            when.path_suffix("/customers/batch").query_param("pageIndex", index);
            then.json_body(response);
        })
    };
    page("1", customer_page(&[customer("a", 0), customer("b", 0)], 1, 2, 4));
    page("2", customer_page(&[json!({"id": "c", "jobStatus": {}}), json!({"id": 7})], 2, 2, 4));
    let elements = service.elements();
    let json = elements.operation("retrieve_customers").unwrap();
    let json = json.parameter("pageSize", "2").body(json!({}));
    let json: Vec<_> = json.stream().collect().await;
    let typed: Vec<_> = elements.customers().page_size(2).stream().collect().await;
    assert_eq!(*json[3].as_ref().unwrap(), json!({"id": 7}), "JSON is returned as it came");
    assert!(typed[3].is_ok(), "the rows after it come");
    // What cannot be decoded names its place in the page.
    for error in [json[2].as_ref().unwrap_err(), typed[2].as_ref().unwrap_err()] {
        assert_eq!((json.len(), typed.len(), error.page), (4, 4, Some(2)));
        assert_eq!(error.json_path.as_deref(), Some("data[0].jobStatus"));
    }
}

#[tokio::test]
async fn a_row_with_a_key_of_two_values_is_named_also_in_a_bare_list() {
    const ROWS: &str =
        r#"[{"id":"c1","organization":"A","organization":"B"},{"id":"c2","organization":"C"}]"#;
    for body in [ROWS.to_owned(), format!(r#"{{"data":{ROWS}}}"#)] {
        let service = MockService::new().await;
        service.grants_tokens();
        for (page, body) in [("1", body.as_str()), ("2", "[]")] {
            service.server.mock(|when, then| {
                when.path_suffix("/customers/batch").query_param("pageIndex", page);
                then.body(body);
            });
        }
        let list = service.elements().customers().stream().all().await.unwrap_err();
        assert_eq!(list.rows.len(), 1, "{list}");
        let [error] = list.errors.as_slice() else { panic!("{:?}", list.errors) };
        assert_eq!(error.json_path.as_deref(), Some("data[0]"));
        assert!(error.to_string().contains("the row of \"c1\""), "{error}");
    }
}

#[tokio::test]
async fn a_typed_call_becomes_a_json_call() {
    let service = MockService::new().await;
    service.grants_tokens();
    let mock = service.returns_counts();
    let typed = service.elements().customer(CUSTOMER).tenant(TENANT).action_counts();
    let json = aos_facade::Call::from(typed.clone());
    assert_eq!(json.preview().unwrap(), typed.preview().unwrap());
    assert_eq!(json.await.unwrap(), serde_json::to_value(typed.await.unwrap()).unwrap());
    mock.assert_calls(2);
}

#[tokio::test]
async fn a_write_that_returns_nothing_succeeds_whatever_its_json() {
    for body in ["", "{}", "true", "\"ok\"", "{\"success\": true}"] {
        let service = MockService::new().await;
        service.grants_tokens();
        let mock = service.server.mock(|when, then| {
            when.path_suffix("/manager");
            then.status(200).body(body);
        });
        let user = service.elements().customer(CUSTOMER).tenant(TENANT).user("u");
        let call = user.update_manager("lead@contoso.example");
        call.clone().await.unwrap();
        aos_facade::Call::from(call).await.unwrap();
        mock.assert_calls(2);
    }
}

#[tokio::test]
async fn a_write_whose_response_is_text_may_not_have_taken_effect() {
    for body in ["done", "<html><title>Sign in</title></html>"] {
        let service = MockService::new().await;
        service.grants_tokens();
        service.server.mock(|when, then| {
            when.path_suffix("/manager");
            then.status(200).body(body);
        });
        let user = service.elements().customer(CUSTOMER).tenant(TENANT).user("u");
        let call = user.update_manager("lead@contoso.example");
        let typed = call.clone().await.unwrap_err();
        let json = aos_facade::Call::from(call).await.unwrap_err();
        assert_eq!((typed.kind, json.kind), (ErrorKind::OutcomeUnknown, ErrorKind::OutcomeUnknown));
        assert_eq!(typed.to_string(), json.to_string());
        assert!(typed.hint().unwrap().ends_with("`retrieve_user` may show it"), "{typed:?}");
    }
}

#[tokio::test]
async fn a_number_with_a_sign_or_a_fraction_is_not_another_value() {
    assert_eq!("-1".parse(), Ok(ActionType::from(-1)));
    let call = crate::common::offline().operation("retrieve_risky_action_count").unwrap();
    let call = call.parameter("customerId", CUSTOMER).parameter("tenantId", TENANT);
    let call = call.parameter("types", "-1");
    assert!(call.preview().unwrap().url.ends_with("types=-1"));
    for (json, number) in [("1.0", 1), ("-1", -1), (" 10 ", 10)] {
        let read: ActionType = serde_json::from_value(json!(json)).unwrap();
        assert_eq!(read, ActionType::from(number), "{json}");
    }
}
