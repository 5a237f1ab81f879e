//! What holds for any input.

use std::sync::{Arc, Mutex};

use aos_api::{
    BoxFuture, Client, InvalidId, Request, Response, Result, Timestamp, Transport,
    enums::{ActionType, CustomerJobStatus},
    ids::{CustomerId, TenantId},
    types::Customer,
};
use proptest::prelude::*;

/// Keeps the requests instead of sending them.
#[derive(Clone, Debug, Default)]
struct Recorder(Arc<Mutex<Vec<Request>>>);

impl Transport for Recorder {
    fn send(&self, request: Request) -> BoxFuture<Result<Response>> {
        let context = request.context.clone();
        self.0.lock().unwrap().push(request);
        let (status, headers) = (http::StatusCode::OK, http::HeaderMap::new());
        let body = r#"{"riskyActionCount":1}"#.into();
        let response = Response::new(context, status, headers, body);
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn sent(customer: &str, tenant: &str) -> Result<Request, InvalidId> {
    let (customer, tenant) = (CustomerId::new(customer)?, TenantId::new(tenant)?);
    let recorder = Recorder::default();
    let url = "https://elements.example".parse().unwrap();
    let client = Client::new(&url, Arc::new(recorder.clone()));
    let call = client.retrieve_risky_action_count().customer_id(customer).tenant_id(tenant);
    tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime")
        .block_on(call.send())
        .expect("a response");
    Ok(recorder.0.lock().unwrap().pop().expect("one request"))
}

/// Text with all that could play tricks in a path.
fn odd_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(".".to_owned()),
        Just("..".to_owned()),
        Just("/".to_owned()),
        Just("\\".to_owned()),
        Just("%2e".to_owned()),
        Just("%2F".to_owned()),
        Just("?".to_owned()),
        Just("#".to_owned()),
        Just(" ".to_owned()),
        Just(";".to_owned()),
        Just("@".to_owned()),
        Just(":".to_owned()),
        "\\PC{0,3}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// Any JSON that is neither a list nor an object.
fn scalar() -> impl Strategy<Value = serde_json::Value> {
    prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        (-9_i32..9).prop_map(|number| f64::from(number).into()),
        any::<String>().prop_map(Into::into),
        any::<i64>().prop_map(|number| number.to_string().into()),
    ]
}

proptest! {
    #[test]
    fn ids_never_change_the_shape_of_the_path(customer in odd_text(), tenant in odd_text()) {
        if let Ok(request) = sent(&customer, &tenant) {
            let operation = request.context.operation;
            let url = request.url;
            let origin = url.origin().ascii_serialization();
            prop_assert_eq!(origin.as_str(), "https://elements.example");
            prop_assert_eq!(url.query(), None);
            prop_assert_eq!(url.fragment(), None);
            prop_assert_eq!(url.path().split('/').count(), operation.path.split('/').count());
            // The ids are read back out of the path here, and nowhere else.
            let decode = |segment: &str| {
                percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
            };
            let segments = operation.path.split('/').zip(url.path().split('/'));
            let ids: Vec<String> = segments
                .filter(|(piece, _)| piece.starts_with('{'))
                .map(|(_, segment)| decode(segment))
                .collect();
            prop_assert_eq!(ids, [customer, tenant]);
        }
    }

    #[test]
    fn an_enum_survives_a_round_trip(number in any::<i64>()) {
        let json = number.to_string();
        let value: ActionType = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(serde_json::to_string(&value).unwrap(), json.clone());
        prop_assert_eq!(value.to_string(), json.clone());
        prop_assert_eq!(json.parse::<ActionType>().unwrap(), value);
    }

    #[test]
    fn an_enum_takes_any_scalar(scalar in scalar()) {
        let value: ActionType = serde_json::from_value(scalar.clone()).unwrap();
        let expected = scalar.as_i64().map_or(serde_json::Value::Null, Into::into);
        match scalar {
            // Read leniently; what comes out is tried below.
            serde_json::Value::String(_) => {}
            serde_json::Value::Number(number) if number.is_f64() => {
                prop_assert!(value.value().is_none_or(|value| value as f64 == number.as_f64().unwrap()));
            }
            _ => prop_assert_eq!(serde_json::to_value(value).unwrap(), expected),
        }
        // The response around it is read in any case.
        let json = serde_json::json!({"id": "a", "jobStatus": value, "managementMode": value});
        let customer: Customer = aos_api::decode(json).unwrap();
        prop_assert_eq!(customer.id.as_deref(), Some("a"));
    }

    #[test]
    fn a_timestamp_survives_a_round_trip(text in "\\PC{0,40}") {
        let json = serde_json::to_string(&text).unwrap();
        let time: Timestamp = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(serde_json::to_string(&time).unwrap(), json);
        prop_assert_eq!(time.as_str(), text);
    }

    #[test]
    fn a_timestamp_with_decimals_keeps_its_instant(
        seconds in 0_i64..4_000_000_000, decimals in 0_usize..=7, fraction in 0_u32..10_000_000,
    ) {
        let fraction = format!("{fraction:07}");
        let whole = jiff::Timestamp::from_second(seconds).unwrap().to_string();
        let text = match decimals {
            0 => whole,
            _ => whole.replace('Z', &format!(".{}Z", &fraction[..decimals])),
        };
        let zoned = Timestamp::from(text.as_str());
        let bare = Timestamp::from(text.trim_end_matches('Z'));
        prop_assert!(!zoned.offset_assumed() && bare.offset_assumed());
        prop_assert_eq!(zoned.instant(), bare.instant());
        prop_assert_eq!(zoned.instant().unwrap().as_second(), seconds);
    }
}

#[test]
fn what_is_no_plain_number_is_no_error() {
    for (json, value) in [
        ("1.0", ActionType::Risky),
        ("-0.0", ActionType::Normal),
        ("\"1\"", ActionType::Risky),
        ("\"-7\"", ActionType::Unknown(-7)),
        ("7.0", ActionType::Unknown(7)),
        ("9223372036854775807", ActionType::Unknown(i64::MAX)),
        ("-9223372036854775808", ActionType::Unknown(i64::MIN)),
        ("-9223372036854775808.0", ActionType::Unknown(i64::MIN)),
        ("9223372036854775808", ActionType::Unreadable),
        ("9223372036854775808.0", ActionType::Unreadable),
        ("1e300", ActionType::Unreadable),
        ("1.5", ActionType::Unreadable),
        ("true", ActionType::Unreadable),
        ("null", ActionType::Unreadable),
        ("\"\"", ActionType::Unreadable),
        ("\"Risky\"", ActionType::Risky),
        ("\"normal ACTION\"", ActionType::Normal),
        ("\"Purple\"", ActionType::Unreadable),
    ] {
        assert_eq!(serde_json::from_str::<ActionType>(json).unwrap(), value, "{json}");
    }
    assert!(serde_json::from_str::<ActionType>("[1]").is_err());
    assert_eq!(serde_json::to_string(&ActionType::Unreadable).unwrap(), "null");
    assert_eq!(ActionType::Unreadable.to_string(), "Unreadable");
    assert_eq!(format!("{:?}", ActionType::Unreadable), "Unreadable");
    assert_eq!((ActionType::Unreadable.value(), ActionType::Unreadable.label()), (None, None));
    assert!("Unreadable".parse::<ActionType>().is_err());
}

#[test]
fn an_unknown_number_is_kept_and_a_name_is_understood() {
    let customer: Customer =
        serde_json::from_str(r#"{"jobStatus": 77, "managementMode": null, "new": 1}"#).unwrap();
    assert_eq!(customer.job_status, Some(CustomerJobStatus::Unknown(77)));
    assert_eq!(customer.management_mode, None);
    assert_eq!(serde_json::to_value(&customer).unwrap(), serde_json::json!({"jobStatus": 77}));
    assert_eq!("risky".parse(), Ok(ActionType::Risky));
    assert_eq!("Normal action".parse(), Ok(ActionType::Normal));
    assert_eq!(ActionType::Risky.label(), Some("Risky action"));
    assert_eq!(
        "purple".parse::<ActionType>().unwrap_err().to_string(),
        "\"purple\" is not one of Normal, Risky, nor an integer"
    );
}

#[test]
fn ids_refuse_what_a_path_would_take_otherwise() {
    for (text, refusal) in [
        ("", InvalidId::Empty),
        (" \u{a0}", InvalidId::Empty),
        (".", InvalidId::Dots),
        ("..", InvalidId::Dots),
        ("a\nb", InvalidId::Character('\n')),
        ("a\\b", InvalidId::Character('\\')),
        (&"x".repeat(257), InvalidId::TooLong(257)),
    ] {
        assert_eq!(CustomerId::new(text), Err(refusal), "{text:?}");
    }
    assert!(CustomerId::new("x".repeat(256)).is_ok());
    assert!(serde_json::from_str::<TenantId>("\"..\"").is_err());
}
