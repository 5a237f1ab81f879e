//! Keys of the long lists: any code is taken, and the known ones have names.

use std::collections::HashSet;

use aos_api::{
    Environment,
    lookups::{
        AzureResourceType, CountryCode, DataCenter, LanguageCode, ServiceName, UsageLocation,
    },
};
use proptest::prelude::*;
use serde_json::json;

#[test]
fn codes_have_names_and_names_have_codes() {
    let norway = CountryCode::from("NO");
    assert_eq!(norway.name(), Some("Norway"));
    assert_eq!(CountryCode::find("norway"), Some(norway.clone()));
    assert_eq!(CountryCode::find("åland islands").unwrap().code(), "AX");
    for text in ["NO", "no", " no ", "NORWAY", "Norway "] {
        assert_eq!(CountryCode::find(text), Some(norway.clone()), "{text:?}");
    }
    assert_eq!(CountryCode::find("Atlantis"), None);
    assert_eq!(LanguageCode::from("de-de").name(), Some("German (Germany)"));
    assert_eq!(ServiceName::find("fly").unwrap().to_string(), "FLYOnline");
    assert_eq!(UsageLocation::from("DE").name(), Some("Germany"));
}

#[test]
fn every_entry_is_found_by_its_code() {
    assert_eq!(CountryCode::all().len(), 249);
    assert_eq!(LanguageCode::all().len(), 574);
    for entry in LanguageCode::all() {
        assert!(entry.name().is_some(), "{entry}");
        assert_eq!(LanguageCode::find(&entry.code().to_uppercase()), Some(entry));
    }
    assert_eq!(AzureResourceType::all().len(), 645);
    assert!(AzureResourceType::all().all(|entry| entry.name().is_some()));
    let codes: HashSet<_> = AzureResourceType::all().map(AzureResourceType::code).collect();
    assert_eq!(codes.len(), 645);
}

#[test]
fn a_data_center_belongs_to_an_environment() {
    let center = DataCenter::find("East US (Virginia)").unwrap();
    assert_eq!(center.environment(), Some(Environment::Commercial));
    let government = DataCenter::from("D9210F50-BDB1-4F8F-A2BB-99694D11F2DA");
    assert_eq!(government.environment(), Some(Environment::UsGovernment));
    assert_eq!(DataCenter::from("elsewhere").environment(), None);
    assert!(DataCenter::all().all(|center| center.environment().is_some()));
}

#[test]
fn numbers_are_read_in_each_form() {
    for (json, code) in [
        (json!(1), Some(1)),
        (json!("1"), Some(1)),
        (json!("virtualmachine"), Some(1)),
        (json!(5), Some(5)),
        (json!("Castle"), None),
        (json!(1.5), None),
        (json!(null), None),
    ] {
        let kind: AzureResourceType = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(kind.code(), code, "{json}");
        assert_eq!(serde_json::to_value(kind).unwrap(), json!(code));
    }
    assert_eq!("VirtualMachine".parse(), Ok(AzureResourceType::from(1)));
    assert_eq!("5".parse::<AzureResourceType>().unwrap().name(), None);
    assert_eq!(
        "Castle".parse::<AzureResourceType>().unwrap_err().to_string(),
        "\"Castle\" is not one of the names of AzureResourceType, nor an integer"
    );
}

proptest! {
    #[test]
    fn any_code_survives_a_round_trip(code in "\\PC{0,20}|[a-zA-Z]{2}") {
        let country: CountryCode = serde_json::from_value(json!(code)).unwrap();
        prop_assert_eq!(country.code(), code.as_str());
        prop_assert_eq!(serde_json::to_value(&country).unwrap(), json!(code));
        prop_assert_eq!(country.to_string(), code);
        // Looking up never panics, whatever the text.
        let _ = (country.name(), CountryCode::find(country.code()));
    }

    #[test]
    fn any_number_survives_a_round_trip(number in any::<i64>()) {
        let kind = AzureResourceType::from(number);
        prop_assert_eq!(serde_json::to_value(kind).unwrap(), json!(number));
        prop_assert_eq!(AzureResourceType::find(&number.to_string()), Some(kind));
    }
}
