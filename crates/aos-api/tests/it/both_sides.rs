//! Where the vendor's pages contradict each other, either side says the same to
//! the reader.

use aos_api::{enums::*, types::*};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn read<T: DeserializeOwned>(json: Value) -> T {
    aos_api::decode(json.clone()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

#[test]
fn a_sign_in_has_a_point_in_time_where_its_text_tells_one() {
    let page: SignInPage = read(json!({"data": [
        {"loginTime": "2026-09-20T13:00:00Z"}, {"loginTime": 638_000_000_000_000_000_i64},
    ]}));
    let times: Vec<_> = page.data.unwrap().into_iter().filter_map(|row| row.login_time).collect();
    assert_eq!(times[0].instant().unwrap().to_string(), "2026-09-20T13:00:00Z");
    assert_eq!((times[1].as_str(), times[1].instant()), ("638000000000000000", None));
}

#[test]
fn risk_rules_come_with_a_name_around_them_or_without() {
    for json in [json!({"result": [{"ruleName": "a"}]}), json!([{"ruleName": "a"}])] {
        let rules: MatchedRiskRules = read(json);
        assert_eq!(rules.result.unwrap()[0].rule_name.as_deref(), Some("a"));
    }
}

#[test]
fn the_counters_of_hits_have_a_capital_letter_or_none() {
    for name in ["metaData", "metadata"] {
        let page: RiskHitItemPage = read(json!({"data": [], name: {"totalCount": 9}}));
        assert_eq!(page.meta_data.unwrap().total_count, Some(9), "{name}");
    }
}

#[test]
fn the_report_of_a_baseline_has_words_or_a_number() {
    let page: BaselineReportItemPage =
        read(json!({"data": [{"status": "Successful"}, {"status": 3}]}));
    let rows = page.data.unwrap();
    let text = |row: &BaselineReportItem| row.status.clone().unwrap().as_str().to_owned();
    assert_eq!((text(&rows[0]), text(&rows[1])), ("Successful".to_owned(), "3".to_owned()));
}

#[test]
fn the_baselines_of_a_tenant_are_objects_or_a_text() {
    let page: BaselineTenantPage = read(json!({"data": [
        {"autoAlignment": 1, "appliedBaselines": [{"version": "4"}, {"version": 4}]},
        {"autoAlignment": "Enabled", "appliedBaselines": "none"},
        {"autoAlignment": "1", "appliedBaselines": null},
    ]}));
    let rows = page.data.unwrap();
    assert!(rows.iter().all(|row| row.auto_alignment == Some(DisabledEnabled::Enabled)));
    let known = rows[0].applied_baselines.as_ref().unwrap().known().unwrap();
    assert!(known.iter().all(|known| known.version.as_ref().unwrap().as_i64() == Some(4)));
    assert_eq!(rows[1].applied_baselines.as_ref().unwrap().other(), Some(&json!("none")));
    assert_eq!(rows[2].applied_baselines, None);
}

#[test]
fn the_same_key_comes_in_every_spelling() {
    let page: ResellerPage =
        read(json!({"data": [{"ResellerId": "a", "Status": 1}, {"resellerId": "a", "status": 1}]}));
    let rows = page.data.unwrap();
    assert_eq!(rows[0], rows[1]);
    let page: BaselinePage = read(json!({"data": [{"name": "a"}, {"baselineName": "a"}]}));
    let rows = page.data.unwrap();
    assert_eq!(rows[0], rows[1]);
    let page: ProtectedUserPage = read(json!({"data": [
        {"moduleStatus": [{"Module": 2, "IsProtected": true}]},
        {"moduleStatus": [{"module": 2, "isProtected": true}]},
    ]}));
    let rows = page.data.unwrap();
    assert_eq!(rows[0], rows[1]);
}

#[test]
fn states_of_a_user_are_one_number_or_several() {
    let page: UserPage = read(json!({"data": [{"status": 3}, {"status": [3, 99]}]}));
    let rows = page.data.unwrap();
    let first = |row: &User| row.status.as_ref().unwrap()[0];
    assert_eq!((first(&rows[0]), first(&rows[1])), (UserSecurityStatus::from(3), first(&rows[0])));
    assert_eq!(rows[1].status.as_ref().unwrap()[1], UserSecurityStatus::Unknown(99));
}

#[test]
fn a_flag_is_a_number_or_a_truth_value() {
    for (json, flag) in
        [(json!(1), NoYes::Yes), (json!(true), NoYes::Yes), (json!(false), NoYes::No)]
    {
        let read: NoYes = read(json);
        assert_eq!(read, flag);
    }
    assert_eq!(read::<DisabledEnabled>(json!(true)), DisabledEnabled::Enabled);
    assert_eq!(read::<DisabledEnabled>(json!(false)), DisabledEnabled::Disabled);
    // Nobody says which of these true would be.
    assert_eq!(read::<ManagementMode>(json!(true)), ManagementMode::Unreadable);
}
