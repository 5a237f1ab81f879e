//! What is generated, and how often the same.

use std::path::Path;

use crate::common::{Workspace, holds, lacks};

fn generated() -> Workspace {
    Workspace::new().generated()
}

#[test]
fn fields_have_types_that_accept_anything() {
    let types = generated().api("types");
    holds(
        &types,
        &[
            "pub built_at: ::std::option::Option<crate::Timestamp>",
            "pub kind: ::std::option::Option<crate::enums::DeviceKind>",
            "pub color: ::std::option::Option<crate::enums::DeviceColor>",
            "pub name: ::std::option::Option<::std::string::String>",
            "pub size: ::std::option::Option<i32>",
            "pub labels: ::std::option::Option<::std::collections::BTreeMap<",
            // `required` is checked where a body is sent, and of a response not relied upon.
            "pub struct DeviceFilter { #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub names: ::std::option::Option<",
            "pub devices: ::std::option::Option<::std::vec::Vec<Device>>",
        ],
    );
    // Bodies of errors stay raw, and literals need no builders.
    lacks(&types, &["NonZero", "deny_unknown_fields", "Problem", "builder"]);
}

#[test]
fn setters_take_types_of_their_own() {
    holds(
        &generated().api("calls"),
        &[
            "pub fn retrieve_devices(&self) -> RetrieveDevices { RetrieveDevices::new(self.clone()) }",
            "pub fn site_id(self, value: impl AsRef<str>) -> Self { Self(self.0.set(0, [value])) }",
            "pub fn page_index(self, value: i32) -> Self",
            "pub fn since(self, value: impl Into<crate::Timestamp>) -> Self",
            "pub fn names(self, value: impl Into<crate::OneOrMany<String>>) -> Self { Self(self.0.set(4,",
            "pub fn kind(self, value: impl Into<crate::enums::DeviceKind>) -> Self",
            "pub fn body(self, value: types::DeviceFilter) -> Self { Self(self.0.typed_body(value)) }",
            "RetrieveDevices = 0 => types::DevicePage, types::Device;",
        ],
    );
}

#[test]
fn every_type_has_a_default_and_a_schema() {
    let workspace = generated();
    let types = workspace.api("types");
    let count = |text: &str| types.matches(text).count();
    let structs = count("pub struct ");
    assert!(structs >= 4, "{structs}");
    assert_eq!(count("Serialize, Clone, Debug, Default, PartialEq)]"), structs);
    assert_eq!(count("#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]"), structs);
    holds(
        &workspace.api("schemas"),
        &[
            "(\"siteId\", root::<crate::ids::SiteId>())",
            "(\"since\", root::<crate::Timestamp>())",
            "request: Some(root::<types::DeviceFilter>())",
            "response: Some(root::<types::DevicePage>())",
        ],
    );
}

#[test]
fn tables_say_what_the_specification_says() {
    let workspace = generated();
    holds(
        &workspace.api("operations"),
        &[
            "id: \"retrieve_devices\"",
            "method: Method::Post",
            "path: \"/sites/{siteId}/devices\"",
            "source: Some(\"https://example.com/docs/devices/list.html\")",
            "scopes: &[&[\"devices.read\"], &[\"devices.readwrite\"]]",
            "read_only: true",
            "paging: Some(Paging { style: PagingStyle::PageIndex, items: \"devices\", metadata: \"metadata\", row: Documented { object: true, list: false, open: false, fields: &[",
            "body: Some(Body { required: true, fields: &[Input { name: \"names\", location: Location::Body, required: true, list: true,",
            "Input { name: \"siteId\", location: Location::Path, required: true, kind: ValueKind::Id,",
            "Input { name: \"names\", location: Location::Query, list: true, kind: ValueKind::Text,",
            "kind: ValueKind::Integer, codes: Some(crate::enums::DeviceKind::CODES),",
            "minimum: Some(1), maximum: Some(100)",
            "default: Some(\"1\")",
        ],
    );
    holds(
        &workspace.api("enums"),
        &[
            "/// Kind of a device. DeviceKind { Small = 1, \"Small device\"; Large = 2, \"Large device\"; }",
        ],
    );
    holds(&workspace.api("ids"), &["/// Id of a site. SiteId;"]);
    holds(
        &workspace.api("environments"),
        &["Main, \"Main\", \"https://example.com\", \"https://example.com/token\";"],
    );
    let simulated: serde_json::Value =
        serde_json::from_str(&workspace.read("crates/aos-sim/src/generated/specification.json"))
            .unwrap();
    let devices = &simulated["operations"]["retrieve_devices"];
    assert_eq!(devices["success"]["status"], 201);
    assert_eq!(devices["success"]["example"]["devices"][0]["name"], "alpha");
    assert_eq!(devices["parameters"]["siteId"], "h1");
    let text = simulated.to_string();
    assert!(!text.contains("\"description\""), "only people read them");
}

#[test]
fn the_facade_names_every_type() {
    let workspace = generated();
    holds(
        &workspace.facade("src/generated/types"),
        &[
            "pub use aos_api::types::{Device, DeviceFilter, DevicePage, PageMetadata};",
            "pub use aos_api::enums::{DeviceColor, DeviceKind};",
            "pub use aos_api::ids::SiteId;",
        ],
    );
    holds(&workspace.facade("src/generated/mod"), &["pub mod types;"]);
}

#[test]
fn mocks_keep_the_documented_status() {
    holds(
        &generated().mocks(),
        &[
            "pub fn created(self, value: &types::DevicePage) -> Self",
            "pub fn site_id(self, value: &aos_api::ids::SiteId) -> Self",
            "pub fn client_error(self, status: u16, value: ::serde_json::Value) -> Self",
            "|when, value| when.query_param(\"names\", value.to_string())",
            "regex::escape(& aos_api::encode_path(& value.to_string()))",
        ],
    );
}

#[test]
fn the_bundle_is_one_document_in_the_order_of_the_files() {
    let workspace = generated();
    let text = workspace.read("spec/elements.openapi.json");
    assert!(!text.contains("common.yaml"), "every reference is local");
    assert!(text.ends_with("}\n"));
    let bundle: serde_json::Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<_> = bundle.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["openapi", "info", "externalDocs", "servers", "tags", "paths", "components"]);
    let schemas: Vec<_> = bundle["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(
        schemas,
        [
            "Problem",
            "PageMetadata",
            "SiteId",
            "DeviceKind",
            "DeviceColor",
            "DeviceFilter",
            "DevicePage",
            "Device"
        ]
    );
    // The bundle has all of it; only what the generator is given lacks a part.
    assert_eq!(bundle["components"]["schemas"]["Device"]["properties"]["size"]["minimum"], 1);
}

#[test]
fn the_same_specification_makes_the_same_bytes() {
    let first = generated();
    let second = generated();
    let files = |workspace: &Workspace| -> Vec<_> {
        let root = workspace.path().to_owned();
        workspace
            .files()
            .into_iter()
            .map(|(path, bytes)| (path.strip_prefix(&root).unwrap().to_owned(), bytes))
            .collect()
    };
    assert_eq!(files(&first), files(&second));
    let again = first.generate();
    assert!(again.ends_with(" files generated, 0 changed.\n"), "{again}");
}

#[test]
fn check_prints_what_is_stale_and_writes_nothing() {
    let workspace = generated();
    let output = workspace.run(&["generate", "--check"]);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &b""[..]));

    workspace.replace(
        "spec/devices.yaml",
        "[Small device, Large device]",
        "[Little device, Large device]",
    );
    workspace.write("crates/aos-api/src/generated/old.rs", "// Once.\n");
    std::fs::remove_file(workspace.path().join("crates/aos-sim/src/generated/mod.rs")).unwrap();
    let before = workspace.files();
    let output = workspace.run(&["generate", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    let diff = String::from_utf8(output.stdout).unwrap();
    for wanted in [
        "--- a/crates/aos-api/src/generated/enums.rs\n+++ b/crates/aos-api/src/generated/enums.rs\n",
        "-        Small = 1, \"Small device\";\n+        Small = 1, \"Little device\";\n",
        "--- a/crates/aos-api/src/generated/old.rs\n+++ /dev/null\n",
        "--- /dev/null\n+++ b/crates/aos-sim/src/generated/mod.rs\n",
        "+++ b/spec/elements.openapi.json\n",
    ] {
        assert!(diff.contains(wanted), "{wanted:?} is missing in:\n{diff}");
    }
    assert_eq!(workspace.files(), before, "something was written");

    workspace.generate();
    assert!(!workspace.path().join("crates/aos-api/src/generated/old.rs").exists());
    assert_eq!(workspace.run(&["generate", "--check"]).status.code(), Some(0));
}

#[test]
fn a_file_that_cannot_be_written_leaves_all_as_it_was() {
    let workspace = generated();
    workspace.replace(
        "spec/devices.yaml",
        "[Small device, Large device]",
        "[Little device, Large device]",
    );
    // A folder is in the way of the file that would replace the bundle.
    std::fs::create_dir(workspace.path().join("spec/elements.openapi.new")).unwrap();
    let before = workspace.files();
    let output = workspace.run(&["generate"]);
    assert_eq!(output.status.code(), Some(1));
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert!(sentence.contains("elements.openapi.json: cannot be written: "), "{sentence}");
    assert_eq!(sentence.lines().count(), 1);
    assert_eq!(workspace.files(), before, "something was written");
}

#[test]
fn a_new_file_is_all_that_a_new_endpoint_needs() {
    let specification = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let workspace = Workspace::of(&specification);
    // The example of the readme, so that it cannot rot.
    let readme = include_str!("../../../spec/README.md");
    let (_, example) = readme.split_once("```yaml\n").unwrap();
    let (example, _) = example.split_once("```\n").unwrap();
    workspace.write("spec/weather.yaml", example);
    let workspace = workspace.generated();
    holds(&workspace.api("calls"), &["pub fn retrieve_weather(&self) -> RetrieveWeather"]);
    holds(
        &workspace.facade("src/generated/customer"),
        &["pub fn weather(&self) -> calls::RetrieveWeather"],
    );
    holds(&workspace.mocks(), &["fn retrieve_weather<F>(&self, config_fn: F)"]);
    holds(
        &workspace.api("operations"),
        &["id: \"retrieve_weather\"", "id: \"retrieve_risky_action_count\""],
    );
    let simulated = workspace.read("crates/aos-sim/src/generated/specification.json");
    holds(&simulated, &["\"retrieve_weather\""]);
}

#[test]
fn wrong_usage_differs_from_a_failure() {
    let workspace = Workspace::new();
    let output = workspace.run(&["generate", "--chek"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("Usage: cargo xtask generate"));
}
