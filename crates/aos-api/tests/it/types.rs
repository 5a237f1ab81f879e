//! The types of the specification that read more than one form, by example.

use aos_api::{
    SecretText,
    enums::{DisabledEnabled, UserSecurityStatus},
    types::{
        AmazonExtension, Baseline, BaselineTenant, ConnectTenantsResult, FtpExtension,
        HybridAgentList, MailboxHitDetail, OnboardCustomer, RiskHitItem, SecurityUser,
        StorageProfile,
    },
    variants::{RiskHitItemDetail, StorageProfileExtension},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[track_caller]
fn read<T: DeserializeOwned>(json: Value) -> T {
    aos_api::decode(json).unwrap()
}

#[test]
fn a_key_is_read_in_each_spelling() {
    for json in [
        json!({"baselineName": "Standard"}),
        json!({"name": "Standard"}),
        json!({"name": "Standard", "baselineName": null}),
        json!({"name": "Old", "baselineName": "Standard"}),
    ] {
        let baseline: Baseline = read(json);
        assert_eq!(baseline.baseline_name.as_deref(), Some("Standard"));
        let written = serde_json::to_value(&baseline).unwrap();
        assert_eq!(written, json!({"baselineName": "Standard"}));
    }
}

#[test]
fn a_bare_list_is_read_as_the_object() {
    let agents: HybridAgentList = read(json!([{}, {}]));
    assert_eq!(agents.agent_list.map(|agents| agents.len()), Some(2));
    let agents: HybridAgentList = read(json!({"agentList": [{}]}));
    assert_eq!(agents.agent_list.map(|agents| agents.len()), Some(1));
}

#[test]
fn one_value_or_a_list_of_them_is_read() {
    for (json, expected) in [
        (json!(1), vec![UserSecurityStatus::from(1)]),
        (json!([1, "2"]), vec![UserSecurityStatus::from(1), UserSecurityStatus::from(2)]),
    ] {
        let user: SecurityUser = read(json!({"status": json}));
        assert_eq!(user.status.unwrap().into_vec(), expected);
    }
    assert_eq!(read::<SecurityUser>(json!({"status": null})).status, None);
}

#[test]
fn the_documented_shape_or_another_is_read() {
    let result: ConnectTenantsResult =
        read(json!({"ConnectTenantsResult": {"t1": {"isSuccess": true}}, "FailedProducts": [1]}));
    let tenants = result.connect_tenants_result.as_ref().and_then(|result| result.known()).unwrap();
    assert_eq!(tenants["t1"].is_success, Some(true));
    let failed = result.failed_products.as_ref().and_then(|failed| failed.other());
    assert_eq!(failed, Some(&json!([1])));

    let tenant: BaselineTenant =
        read(json!({"appliedBaselines": "none", "autoAlignment": "enabled"}));
    assert_eq!(tenant.applied_baselines.unwrap().other(), Some(&json!("none")));
    assert_eq!(tenant.auto_alignment, Some(DisabledEnabled::Enabled));
}

#[test]
fn another_field_decides_the_shape() {
    let item: RiskHitItem =
        read(json!({"dataSource": 1, "detail": {"mailboxName": "Sales Mailbox"}}));
    let mailbox = MailboxHitDetail {
        mailbox_name: Some("Sales Mailbox".to_owned()),
        ..MailboxHitDetail::default()
    };
    assert_eq!(item.typed_detail(), Some(RiskHitItemDetail::Mailbox(mailbox)));
    for (source, detail) in [
        (json!(77), json!({"mailboxName": "Sales Mailbox"})),
        (json!(null), json!({"licenseName": "E5"})),
        (json!(1), json!(["no", "object"])),
        (json!(1), json!({"mailboxName": {"not": "text"}})),
    ] {
        let item: RiskHitItem = read(json!({"dataSource": source, "detail": detail}));
        assert_eq!(item.typed_detail(), Some(RiskHitItemDetail::Other(detail)));
    }
    assert_eq!(read::<RiskHitItem>(json!({"dataSource": 1})).typed_detail(), None);
}

#[test]
fn passwords_and_keys_are_not_shown() {
    let profile: StorageProfile = read(json!({
        "deviceType": 1, "extension": {"Host": "files.contoso.example", "password": "example-password"},
    }));
    let Some(StorageProfileExtension::Ftp(settings)) = profile.typed_extension() else {
        panic!("another variant: {:?}", profile.typed_extension());
    };
    assert_eq!(settings.password.as_ref().map(SecretText::expose), Some("example-password"));
    assert_eq!(settings.host.as_deref(), Some("files.contoso.example"));
    let odd: StorageProfile =
        read(json!({"deviceType": 999, "extension": {"key": "example-password"}}));
    let amazon: AmazonExtension = read(json!({"SecretAccessKey": "example-password"}));
    let password = Some("example-password".into());
    let customer = OnboardCustomer { password, ..Default::default() };
    for shown in [
        format!("{profile:?}"),
        format!("{settings:?}"),
        format!("{odd:?} {:?}", odd.typed_extension()),
        format!("{amazon:?}"),
        format!("{customer:?}"),
    ] {
        assert!(!shown.contains("example-password"), "{shown}");
        assert!(shown.contains("[redacted]"), "{shown}");
    }
    let written = serde_json::to_value(FtpExtension::clone(&settings)).unwrap();
    assert_eq!(written["password"], "example-password");
    assert_eq!(serde_json::to_value(&odd).unwrap()["extension"]["key"], "example-password");
}

#[cfg(feature = "schemars")]
#[test]
fn every_operation_has_schemas_that_name_their_parts() {
    for operation in aos_api::OPERATIONS {
        let schemas = aos_api::schemas(operation.id).expect(operation.id);
        assert_eq!(schemas.request.is_some(), operation.body.is_some(), "{}", operation.id);
        for schema in schemas.request.iter().chain(&schemas.response) {
            let names: Vec<_> = schema.definitions.keys().map(String::as_str).collect();
            assert!(!names.contains(&"Self"), "{}: {names:?}", operation.id);
            let title = schema.schema.metadata.as_ref().and_then(|about| about.title.as_deref());
            assert_ne!(title, Some("Self"), "{}", operation.id);
        }
    }
}
