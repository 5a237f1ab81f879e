//! The lenient types lose nothing, whatever comes.

use aos_api::{
    DurationText, NumberOrText, OneOrMany, OrOther, SizeText, Timestamp, types::Customer,
};
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// Any JSON that is neither a list nor an object.
fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        (-9_i32..9).prop_map(|number| f64::from(number).into()),
        any::<String>().prop_map(Into::into),
        any::<i64>().prop_map(|number| number.to_string().into()),
        "[0-9.]{0,4}(/[0-9]{1,2})? ?(GB|MB|s|m|h)?".prop_map(Into::into),
    ]
}

/// Any JSON, a few levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{0,3}|id|tenants", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn survives<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(
    json: &Value,
) -> Result<T, TestCaseError> {
    let value: T = serde_json::from_value(json.clone())
        .map_err(|error| TestCaseError::fail(format!("{json} is rejected: {error}")))?;
    let written = serde_json::to_value(&value).unwrap();
    prop_assert_eq!(&written, json);
    prop_assert_eq!(serde_json::from_value::<T>(written).unwrap(), value);
    serde_json::from_value(json.clone()).map_err(|error| TestCaseError::fail(error.to_string()))
}

proptest! {
    #[test]
    fn scalars_come_back_as_they_were(json in scalar()) {
        let number = survives::<NumberOrText>(&json)?;
        prop_assert_eq!(number.is_text(), json.is_string());
        prop_assert_eq!(number.is_null(), json.is_null());
        if let Some(expected) = json.as_i64() {
            prop_assert_eq!(number.as_i64(), Some(expected));
        }
        if let (Some(expected), false) = (json.as_f64(), json.is_i64() || json.is_u64()) {
            prop_assert_eq!(number.as_f64(), Some(expected));
        }
        if let Some(text) = json.as_str() {
            prop_assert_eq!(number.as_str(), text);
            prop_assert_eq!(NumberOrText::from(text), number);
        }
        // The views of any text are tried; they must not panic.
        let size = survives::<SizeText>(&json)?;
        let _ = (size.bytes(), size.limit_bytes());
        let _ = survives::<DurationText>(&json)?.duration();
        let time = survives::<Timestamp>(&json)?;
        let _ = (time.instant(), time.civil(), time.offset_assumed());
    }

    #[test]
    fn quoted_numbers_are_read(number in any::<i64>(), decimal in -1e12_f64..1e12) {
        prop_assert_eq!(NumberOrText::from(number.to_string()).as_i64(), Some(number));
        prop_assert_eq!(NumberOrText::from(decimal.to_string()).as_f64(), Some(decimal));
    }

    #[test]
    fn one_or_many_takes_one_a_list_and_null(values in prop::collection::vec(any::<String>(), 0..4)) {
        let many = survives::<OneOrMany<String>>(&json!(values))?;
        prop_assert_eq!(&many[..], &values[..]);
        prop_assert!(!many.is_one());
        for value in values {
            let one = survives::<OneOrMany<String>>(&json!(value))?;
            prop_assert_eq!(&one[..], [value]);
            prop_assert!(one.is_one());
        }
        prop_assert!(survives::<OneOrMany<String>>(&Value::Null)?.is_empty());
    }

    #[test]
    fn one_or_many_of_scalars_takes_any(json in scalar(), list in prop::collection::vec(scalar(), 0..4)) {
        survives::<OneOrMany<NumberOrText>>(&json)?;
        survives::<OneOrMany<NumberOrText>>(&json!(list))?;
    }

    #[test]
    fn or_other_takes_anything(json in any_json()) {
        // What is not of the shape, in none of its forms, comes back as it was.
        let flags: OrOther<Vec<bool>> = serde_json::from_value(json.clone()).unwrap();
        prop_assert!(flags.other().is_none_or(|other| *other == json));
        if json.as_array().is_some_and(|list| list.iter().all(Value::is_boolean)) {
            prop_assert!(survives::<OrOther<Vec<bool>>>(&json)?.known().is_some());
        }
        // An object drops the fields that it does not know, so only the other
        // shapes come back whole.
        let object: OrOther<Customer> = serde_json::from_value(json.clone()).unwrap();
        prop_assert!(json.is_object() || object.other() == Some(&json));
    }
}

#[test]
fn the_views_of_numbers_are_strict() {
    for (text, whole, number) in [
        ("25", Some(25), Some(25.0)),
        (" 25 ", Some(25), Some(25.0)),
        ("25.0", Some(25), Some(25.0)),
        ("1e3", Some(1000), Some(1000.0)),
        ("25.5", None, Some(25.5)),
        ("1e300", None, Some(1e300)),
        ("9223372036854775808", None, Some(9223372036854775808.0)),
        ("1,000", None, None),
        ("N/A", None, None),
        ("NaN", None, None),
        ("inf", None, None),
        ("", None, None),
    ] {
        let value = NumberOrText::from(text);
        assert_eq!((value.as_i64(), value.as_f64()), (whole, number), "{text:?}");
        assert_eq!(value.to_string(), text);
    }
    assert_eq!(serde_json::to_value(NumberOrText::from(25)).unwrap(), json!(25));
    assert_eq!(format!("{:?}", NumberOrText::from("25")), "NumberOrText(\"25\")");
    assert_eq!(format!("{:?}", NumberOrText::from(25)), "NumberOrText(25)");
    assert!(serde_json::from_value::<NumberOrText>(json!([1])).is_err());
    assert!(serde_json::from_value::<NumberOrText>(json!({})).is_err());
}

#[test]
fn one_or_many_takes_objects() {
    let one: OneOrMany<Customer> = serde_json::from_value(json!({"id": "a"})).unwrap();
    assert_eq!(one[0].id.as_deref(), Some("a"));
    let many: OneOrMany<Customer> = serde_json::from_value(json!([{"id": "a"}, {}])).unwrap();
    assert_eq!((many.len(), one[0] == many[0]), (2, true));
    let made: OneOrMany<String> = Vec::from(["a".to_owned(), "b".to_owned()]).into();
    assert_eq!(made.to_string(), "a, b");
    assert_eq!(made.into_iter().count(), 2);
}

#[test]
fn one_or_many_says_where_a_mistake_is() {
    let list = json!([{}, {"id": [1]}]);
    let error = serde_json::from_value::<OneOrMany<Customer>>(list).unwrap_err();
    assert!(error.to_string().contains("[1].id"), "{error}");
}

#[test]
fn or_other_takes_no_list_for_an_object() {
    for json in [json!([]), json!(["c", "id"]), json!(1), Value::Null] {
        let value: OrOther<Customer> = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(value.other(), Some(&json));
        assert_eq!(value.to_string(), json.to_string());
        assert_eq!(value.into_known(), None);
    }
    let known: OrOther<Customer> = serde_json::from_value(json!({"id": "a"})).unwrap();
    assert_eq!(known.into_known().and_then(|customer| customer.id).as_deref(), Some("a"));
}
