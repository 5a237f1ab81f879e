//! Types that are chosen in the specification: what is generated for them.

use crate::common::{Workspace, holds};

pub(crate) const REPORTS: &str = "spec/reports.yaml";

/// The made-up specification with a file that uses all of it.
pub(crate) fn workspace() -> Workspace {
    let workspace = Workspace::with(REPORTS, include_str!("../types/reports.yaml"));
    std::fs::create_dir(workspace.path().join("spec/lookups")).unwrap();
    workspace.write("spec/lookups/countries.yaml", include_str!("../types/countries.yaml"));
    workspace.write("spec/lookups/resources.yaml", include_str!("../types/resources.yaml"));
    workspace
}

fn generated() -> Workspace {
    workspace().generated()
}

#[test]
fn marked_schemas_have_the_chosen_types() {
    let workspace = generated();
    holds(
        &workspace.api("types"),
        &[
            "///Seats, as text. #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub seats: ::std::option::Option<crate::NumberOrText>",
            "pub events: ::std::option::Option<::std::vec::Vec<crate::Timestamp>>",
            "pub storage: ::std::option::Option<crate::SizeText>",
            "pub open: ::std::option::Option<crate::DurationText>",
            "pub levels: ::std::option::Option<crate::OneOrMany<i32>>",
            "pub keys: ::std::option::Option<crate::OrOther<::std::vec::Vec<crate::types::ReportKey>>>",
            "crate::OneOrMany<crate::enums::DeviceColor>",
            "crate::OrOther<::std::collections::BTreeMap<::std::string::String, ::std::option::Option<::std::string::String>",
            "pub detail: ::std::option::Option<::serde_json::Value>",
        ],
    );
    holds(
        &workspace.api("calls"),
        &[
            "pub fn seats(self, value: impl Into<crate::NumberOrText>) -> Self",
            "pub fn country(self, value: impl Into<crate::lookups::Country>) -> Self",
            "pub fn color(self, value: impl Into<crate::enums::DeviceColor>) -> Self",
            "pub fn owner(self, value: types::Owner) -> Self",
            // The root of a response.
            "UpdateReports = 1 => crate::OneOrMany <crate::types::Report>;",
        ],
    );
}

#[test]
fn mocks_take_the_types_from_the_client() {
    holds(
        &generated().mocks(),
        &[
            "pub fn ok(self, value: &aos_api::OneOrMany<aos_api::types::Report>) -> Self",
            "pub fn color(self, value: &aos_api::enums::DeviceColor) -> Self",
        ],
    );
}

#[test]
fn a_reference_has_the_description_beside_it_or_its_own() {
    holds(
        &generated().api("types"),
        &[
            "///Where it is. #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub country: ::std::option::Option<crate::lookups::Country>",
            "///A country. #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub country: ::std::option::Option<crate::lookups::Country>",
            "///The levels.",
            "///What it is, by number. #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub resource: ::std::option::Option<crate::lookups::Resource>",
            "pub struct ReportInside { ///A country.",
        ],
    );
}

#[test]
fn aliases_and_bare_lists_are_a_table() {
    holds(
        &generated().api("keys"),
        &[
            "Keys { of: \"Report\", aliases: &[(\"name\", &[\"Name\", \"reportName\"])], bare: Some(\"events\"), numbers: &[] },",
            "Keys { of: \"PageMetadata\", aliases: &[], bare: None, numbers: &[\"pageIndex\", \"pageSize\", \"totalCount\"] },",
        ],
    );
}

#[test]
fn another_field_decides_between_variants() {
    holds(
        &generated().api("variants"),
        &[
            "pub enum ReportDetail { /// Of `resource` 1, 3. Mailbox(types::MailboxReportDetail), /// Of `resource` 2. Site(types::SiteReportDetail),",
            "Other(Value) }",
            "pub fn typed_detail(&self) -> Option<ReportDetail>",
            "Some(\"1\" | \"3\") => { read_variant(json)",
            ".map_or_else(ReportDetail::Other, ReportDetail::Mailbox)",
            "_ => ReportDetail::Other(json.clone())",
        ],
    );
}

#[test]
fn secrets_have_types_that_redact_them() {
    let workspace = generated();
    holds(
        &workspace.api("types"),
        &[
            "pub code: ::std::option::Option<crate::SecretText>",
            "pub secret: ::std::option::Option<crate::SecretJson>",
        ],
    );
    holds(
        &workspace.api("calls"),
        &["pub fn code(self, value: impl Into<crate::SecretText>) -> Self"],
    );
    holds(
        &workspace.api("variants"),
        &[
            "pub enum ReportSecret { /// Of `resource` 1. CodeSecret(types::CodeSecret), /// What no other variant fits, as it came. Other(SecretJson) }",
            "let json = self.secret.as_ref()?.expose();",
        ],
    );
}

#[test]
fn lists_of_codes_are_data() {
    let workspace = generated();
    holds(
        &workspace.api("lookups"),
        &[
            "/// A country. Country [\"de\", \"Germany\"; \"NO\", \"Norway\";]",
            "/// A resource. Resource [1, \"Mailbox\"; 2, \"Site\"; 10, \"Team\";]",
            "crate::values::lookup::environments_of! { Country [\"de\", Main; \"NO\", Main;] }",
        ],
    );
    let bundle: serde_json::Value =
        serde_json::from_str(&workspace.read("spec/elements.openapi.json")).unwrap();
    assert_eq!(
        bundle["components"]["schemas"]["Resource"]["x-aos-lookup"],
        serde_json::json!({
            "name": "resources",
            "source": "lists/resources.md",
            "values": {"10": "Team", "2": "Site", "1": "Mailbox"},
        })
    );
    holds(
        &workspace.facade("src/generated/types"),
        &[
            "pub use aos_api::lookups::{Country, Resource};",
            "pub use aos_api::variants::{ReportDetail, ReportSecret};",
        ],
    );
}

#[test]
fn enums_of_texts_are_open() {
    holds(
        &generated().api("enums"),
        &[
            "crate::values::open_enum::open_text_enums! { /// Color of a device. DeviceColor { Red = \"red\", \"Red\"; DarkGreen = \"dark-green\", \"Dark green\"; } }",
        ],
    );
}
