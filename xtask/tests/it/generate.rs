//! What is generated, and how often the same.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use std::path::Path;

use common::{Workspace, flat};

const CLIENT: &str = "crates/aos-api/src/generated/client.rs";
const MOCKS: &str = "crates/aos-httpmock/src/generated/mocks.rs";

fn generated() -> Workspace {
    let workspace = Workspace::new();
    generate(&workspace);
    workspace
}

fn generate(workspace: &Workspace) -> String {
    let output = workspace.run(&["generate"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn holds(text: &str, wanted: &str) {
    assert!(flat(text).contains(wanted), "{wanted:?} is missing");
}

#[track_caller]
fn lacks(text: &str, unwanted: &str) {
    assert!(!flat(text).contains(unwanted), "{unwanted:?} should not be there");
}

#[test]
fn fields_have_types_that_refuse_nothing() {
    let workspace = generated();
    let client = workspace.read(CLIENT);
    for field in [
        "pub built_at: ::std::option::Option<crate::Timestamp>",
        "pub kind: ::std::option::Option<crate::enums::RoomKind>",
        "pub color: ::std::option::Option<crate::enums::RoomColor>",
        "pub name: ::std::option::Option<::std::string::String>",
        "pub size: ::std::option::Option<i32>",
        "pub labels: ::std::option::Option<::std::collections::BTreeMap<",
        // `required` of a response is not relied upon.
        "pub rooms: ::std::option::Option<::std::vec::Vec<Room>>",
    ] {
        holds(&client, field);
    }
    // A request keeps what it requires.
    holds(&client, "pub struct RoomFilter { pub names: ::std::vec::Vec<::std::string::String>, }");
    lacks(&client, "NonZero");
    lacks(&client, "deny_unknown_fields");
    // Bodies of errors stay raw.
    lacks(&client, "Problem");
    holds(&client, "Error<ByteStream>");
    holds(&client, "200..=299 => ResponseValue::from_response");
}

#[test]
fn parameters_have_types_of_their_own() {
    let workspace = generated();
    let client = workspace.read(CLIENT);
    for field in [
        "house_id: Result<crate::ids::HouseId, String>",
        "kind: Result<Option<crate::enums::RoomKind>, String>",
        "page_index: Result<Option<i32>, String>",
        "since: Result<Option<crate::Timestamp>, String>",
    ] {
        holds(&client, field);
    }
    holds(&client, ".map_err(|error| format!(\"house_id is refused: {}\", error))");
    lacks(&client, "fn new( baseurl: &str, inner");
}

#[test]
fn every_type_has_a_schema() {
    let workspace = generated();
    let client = flat(&workspace.read(CLIENT));
    let structs = client.matches("Serialize, Clone, Debug").count();
    let schemas =
        client.matches("#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]").count();
    assert_eq!(structs, schemas);
    assert!(structs >= 4, "{structs}");
    let schemas = workspace.read("crates/aos-api/src/generated/schemas.rs");
    for wanted in [
        "(\"houseId\", root::<crate::ids::HouseId>())",
        "(\"since\", root::<crate::Timestamp>())",
        "request: Some(root::<types::RoomFilter>())",
        "response: Some(root::<types::RoomPage>())",
    ] {
        holds(&schemas, wanted);
    }
}

#[test]
fn tables_say_what_the_specification_says() {
    let workspace = generated();
    let operations = workspace.read("crates/aos-api/src/generated/operations.rs");
    for wanted in [
        "id: \"retrieve_rooms\"",
        "method: Method::Post",
        "path: \"/houses/{houseId}/rooms\"",
        "source: Some(\"rooms/list.md\")",
        "scopes: &[&[\"rooms.read\"], &[\"rooms.readwrite\"]]",
        "repeatable: true",
        "paging: Some(Paging { style: PagingStyle::PageIndex, items: \"rooms\", metadata: \"metadata\", })",
        "body: Some(Body { required: true, fields: &[ Field { path: \"names\", required: true,",
        "name: \"houseId\", handle: None, location: Location::Path, required: true, list: false, kind: ParameterKind::Id",
        "name: \"names\", handle: None, location: Location::Query, required: false, list: true, kind: ParameterKind::Text",
        "values: &[ NamedValue { sent: \"1\", name: \"Small\", label: \"Small room\", }, NamedValue { \
         sent: \"2\", name: \"Large\", label: \"Large room\", }, ]",
        "minimum: Some(1), maximum: Some(100)",
        "default: Some(\"1\")",
    ] {
        holds(&operations, wanted);
    }
    holds(
        &workspace.read("crates/aos-api/src/generated/enums.rs"),
        "/// Kind of a room. RoomKind { Small = 1, \"Small room\"; Large = 2, \"Large room\"; }",
    );
    holds(&workspace.read("crates/aos-api/src/generated/ids.rs"), "/// Id of a house. HouseId;");
    holds(
        &workspace.read("crates/aos-api/src/generated/environments.rs"),
        "Main, \"Main\", \"https://example.com\", \"https://example.com/token\";",
    );
    let simulated: serde_json::Value =
        serde_json::from_str(&workspace.read("crates/aos-sim/src/generated/specification.json"))
            .unwrap();
    let rooms = &simulated["operations"]["retrieve_rooms"];
    assert_eq!(rooms["success"]["status"], 201);
    assert_eq!(rooms["success"]["example"]["rooms"][0]["name"], "hall");
    assert_eq!(rooms["paging"]["items"], "rooms");
    let text = simulated.to_string();
    assert!(!text.contains("\"description\""), "only people read them");
    let paging = workspace.read("crates/aos-api/src/generated/paging.rs");
    holds(&paging, "impl PagedCall for builder::RetrieveRooms<'_>");
    holds(&paging, "type Item = types::Room; type Response = types::RoomPage;");
    holds(&paging, "Page::new(response.rooms.unwrap_or_default())");
}

#[test]
fn the_facade_names_every_type() {
    let workspace = generated();
    holds(
        &workspace.read("crates/aos-facade/src/generated/types.rs"),
        "pub use aos_api::types::{PageMetadata, Room, RoomFilter, RoomPage}; \
         pub use aos_api::enums::{RoomColor, RoomKind}; pub use aos_api::ids::HouseId;",
    );
    holds(&workspace.read("crates/aos-facade/src/generated/mod.rs"), "pub mod types;");
}

#[test]
fn mocks_keep_the_documented_status() {
    let workspace = generated();
    let mocks = workspace.read(MOCKS);
    holds(&mocks, "pub fn created(self, value: &types::RoomPage) -> Self");
    holds(&mocks, "pub fn house_id(self, value: &aos_api::ids::HouseId) -> Self");
    holds(&mocks, "pub fn client_error(self, status: u16, value: ::serde_json::Value) -> Self");
    holds(&mocks, "|when, value| when.query_param(\"names\", value.to_string())");
    holds(&mocks, "regex::escape(& aos_api::encode_path(& value.to_string()))");
}

#[test]
fn the_bundle_is_one_document_in_the_order_of_the_files() {
    let workspace = generated();
    let text = workspace.read("spec/elements.openapi.json");
    assert!(!text.contains("common.yaml"), "every reference is local");
    assert!(text.ends_with("}\n"));
    let bundle: serde_json::Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<_> = bundle.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["openapi", "info", "servers", "tags", "paths", "components"]);
    let schemas: Vec<_> = bundle["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(
        schemas,
        [
            "Problem",
            "PageMetadata",
            "HouseId",
            "RoomKind",
            "RoomColor",
            "RoomFilter",
            "RoomPage",
            "Room"
        ]
    );
    // The bundle tells the whole truth; only the generator is spared a part.
    assert_eq!(bundle["components"]["schemas"]["Room"]["properties"]["size"]["minimum"], 1);
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
    let again = generate(&first);
    assert!(again.ends_with(" files generated, 0 changed.\n"), "{again}");
}

#[test]
fn check_prints_what_is_stale_and_writes_nothing() {
    let workspace = generated();
    let output = workspace.run(&["generate", "--check"]);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &b""[..]));

    workspace.replace("spec/rooms.yaml", "[Small room, Large room]", "[Little room, Large room]");
    workspace.write("crates/aos-api/src/generated/old.rs", "// Once.\n");
    std::fs::remove_file(workspace.path().join("crates/aos-sim/src/generated/mod.rs")).unwrap();
    let before = workspace.files();
    let output = workspace.run(&["generate", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    let diff = String::from_utf8(output.stdout).unwrap();
    for wanted in [
        "--- a/crates/aos-api/src/generated/enums.rs\n+++ b/crates/aos-api/src/generated/enums.rs\n",
        "-        Small = 1, \"Small room\";\n+        Small = 1, \"Little room\";\n",
        "--- a/crates/aos-api/src/generated/old.rs\n+++ /dev/null\n",
        "--- /dev/null\n+++ b/crates/aos-sim/src/generated/mod.rs\n",
        "+++ b/spec/elements.openapi.json\n",
    ] {
        assert!(diff.contains(wanted), "{wanted:?} is missing in:\n{diff}");
    }
    assert_eq!(workspace.files(), before, "something was written");

    generate(&workspace);
    assert!(!workspace.path().join("crates/aos-api/src/generated/old.rs").exists());
    assert_eq!(workspace.run(&["generate", "--check"]).status.code(), Some(0));
}

#[test]
fn a_file_that_cannot_be_written_leaves_all_as_it_was() {
    let workspace = generated();
    workspace.replace("spec/rooms.yaml", "[Small room, Large room]", "[Little room, Large room]");
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
    generate(&workspace);
    holds(
        &workspace.read(CLIENT),
        "pub fn retrieve_weather(&self) -> builder::RetrieveWeather<'_>",
    );
    holds(&workspace.read(MOCKS), "fn retrieve_weather<F>(&self, config_fn: F)");
    let operations = workspace.read("crates/aos-api/src/generated/operations.rs");
    holds(&operations, "id: \"retrieve_weather\"");
    holds(&operations, "id: \"retrieve_risky_action_count\"");
    let simulated = workspace.read("crates/aos-sim/src/generated/specification.json");
    holds(&simulated, "\"retrieve_weather\"");
}

#[test]
fn wrong_usage_is_told_from_a_failure() {
    let workspace = Workspace::new();
    let output = workspace.run(&["generate", "--chek"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("Usage: cargo xtask generate"));
}
