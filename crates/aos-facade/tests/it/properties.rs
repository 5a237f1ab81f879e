//! What holds for any input.

use crate::common;

use common::{CUSTOMER, MockService, TENANT};
use proptest::prelude::*;

/// Bytes that a server may send: any at all, and JSON with odd values in the
/// fields that are read.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let field = prop_oneof![
        Just("message"),
        Just("errorMessage"),
        Just("error"),
        Just("requestId"),
        Just("code"),
        Just("error_description"),
        Just("title"),
    ];
    let value = prop_oneof![
        Just("null".to_owned()),
        Just("17".to_owned()),
        Just("{}".to_owned()),
        Just("[1,null,\"x\"]".to_owned()),
        "\\PC{0,40}".prop_map(|text| serde_json::Value::from(text).to_string()),
    ];
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        "<title>\\PC{0,40}".prop_map(String::into_bytes),
        prop::collection::vec((field, value), 0..5).prop_map(|fields| {
            let fields: Vec<String> =
                fields.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            format!("{{{}}}", fields.join(",")).into_bytes()
        }),
    ]
}

#[test]
fn error_bodies_of_any_bytes_make_an_error_and_never_a_panic() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let service = runtime.block_on(MockService::new());
    service.grants_tokens();
    let elements = service.builder().retry(aos_facade::RetryPolicy::never()).build().unwrap();
    proptest!(ProptestConfig::with_cases(64), |(
        status in prop::sample::select(vec![400_u16, 403, 404, 418, 451, 500, 503, 599]),
        body in bodies(),
    )| {
        let mut mock = service.counts(|then| then.status(status).body(&body));
        let tenant = elements.customer(CUSTOMER).tenant(TENANT);
        let error = runtime.block_on(tenant.action_counts().send()).unwrap_err();
        mock.delete();
        prop_assert_eq!(error.status.unwrap().as_u16(), status);
        let text = format!("{error} {error:?} {:?}", error.body);
        prop_assert!(text.chars().count() < 12_000);
        prop_assert!(!error.to_string().chars().any(char::is_control), "{:?}", error.to_string());
    });
}

#[test]
fn successes_of_any_bytes_never_panic() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let service = runtime.block_on(MockService::new());
    service.grants_tokens();
    let elements = service.elements();
    proptest!(ProptestConfig::with_cases(64), |(body in bodies())| {
        let mut mock = service.counts(|then| then.body(&body));
        let tenant = elements.customer(CUSTOMER).tenant(TENANT);
        let result = runtime.block_on(tenant.action_counts().send());
        mock.delete();
        if let Err(error) = result {
            use aos_facade::ErrorKind;
            prop_assert!(matches!(error.kind, ErrorKind::Decode | ErrorKind::Rejected), "{error}");
        }
    });
}
