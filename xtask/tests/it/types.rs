//! Types that are chosen in the specification: what is generated for them, and
//! the sentences on their mistakes.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use common::{Workspace, flat, refused};

const HALLS: &str = "spec/halls.yaml";
const HALL: &str = "spec/halls.yaml: components.schemas.Hall";

/// The made-up specification with a file that uses all of it.
fn workspace() -> Workspace {
    let workspace = Workspace::new();
    workspace.write(HALLS, include_str!("../types/halls.yaml"));
    std::fs::create_dir(workspace.path().join("spec/lookups")).unwrap();
    workspace.write("spec/lookups/countries.yaml", include_str!("../types/countries.yaml"));
    workspace.write("spec/lookups/resources.yaml", include_str!("../types/resources.yaml"));
    workspace
}

fn generated() -> Workspace {
    let workspace = workspace();
    let output = workspace.run(&["generate"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    workspace
}

#[track_caller]
fn holds(text: &str, wanted: &[&str]) {
    let text = flat(text);
    for wanted in wanted {
        assert!(text.contains(wanted), "{wanted:?} is missing");
    }
}

/// Makes a mistake in a file, and compares what is said of it.
#[track_caller]
fn mistake(file: &str, from: &str, to: &str, sentence: &str) {
    let workspace = workspace();
    workspace.replace(file, from, to);
    refused(&workspace, sentence);
}

fn client() -> String {
    generated().read("crates/aos-api/src/generated/client.rs")
}

#[test]
fn marked_schemas_have_the_chosen_types() {
    holds(
        &client(),
        &[
            "///Seats, as text. #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub seats: ::std::option::Option<crate::NumberOrText>",
            "pub doors: ::std::option::Option<::std::vec::Vec<crate::Timestamp>>",
            "pub area: ::std::option::Option<crate::SizeText>",
            "pub open: ::std::option::Option<crate::DurationText>",
            "pub floors: ::std::option::Option<crate::OneOrMany<i32>>",
            "pub keys: ::std::option::Option<crate::OrOther<::std::vec::Vec<crate::types::HallKey>>>",
            "crate::OneOrMany<crate::enums::RoomColor>",
            "crate::OrOther<::std::collections::BTreeMap<::std::string::String, ::std::option::Option<::std::string::String>",
            "pub detail: ::std::option::Option<::serde_json::Value>",
            // The root of a response, in and out.
            "ResponseValue<crate::OneOrMany<crate::types::Hall>>",
        ],
    );
}

#[test]
fn mocks_take_the_types_from_the_client() {
    holds(
        &generated().read("crates/aos-httpmock/src/generated/mocks.rs"),
        &[
            "pub fn ok(self, value: &aos_api::OneOrMany<aos_api::types::Hall>) -> Self",
            "pub fn color(self, value: &aos_api::enums::RoomColor) -> Self",
        ],
    );
}

#[test]
fn a_reference_has_the_description_beside_it_or_its_own() {
    holds(
        &client(),
        &[
            "///Where it stands. #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub country: ::std::option::Option<crate::lookups::Country>",
            "///A country. #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub country: ::std::option::Option<crate::lookups::Country>",
            "///The floors.",
            "///What it is, by number. #[serde(skip_serializing_if = \"::std::option::Option::is_none\")] pub resource: ::std::option::Option<crate::lookups::Resource>",
            "pub struct HallInside { ///A country.",
        ],
    );
}

#[test]
fn other_spellings_are_read() {
    holds(
        &client(),
        &[
            "#[serde(remote = \"Self\")] #[cfg_attr(feature = \"schemars\", schemars(rename = \"Hall\"))] pub struct Hall",
            "impl<'de> ::serde::Deserialize<'de> for Hall",
            "aliases: &[(\"name\", &[\"Name\", \"hallName\"])]",
            "bare: ::std::option::Option::Some(\"doors\")",
        ],
    );
    let remotes = client().matches("remote = \"Self\"").count();
    assert_eq!(remotes, 1, "only what needs it pays for it");
}

#[test]
fn builders_are_made_for_what_is_sent() {
    let client = client();
    holds(
        &client,
        &[
            "impl HallChange { pub fn builder() -> builder::HallChange",
            "impl Owner { pub fn builder() -> builder::Owner",
            "impl ::std::convert::TryFrom<Owner> for super::Owner",
        ],
    );
    for unwanted in ["impl Hall { pub fn builder()", "for super::Hall ", "builder::HallKey"] {
        assert!(!flat(&client).contains(unwanted), "{unwanted:?} should not be there");
    }
}

#[test]
fn variants_are_told_apart_by_another_field() {
    holds(
        &generated().read("crates/aos-api/src/generated/variants.rs"),
        &[
            "pub enum HallDetail { /// Of `resource` 1, 3. Room(types::RoomHallDetail), /// Of `resource` 2. Tent(types::TentHallDetail),",
            "Other(Value), }",
            "pub fn typed_detail(&self) -> Option<HallDetail>",
            "Some(\"1\" | \"3\") => { read_variant(json).map_or_else(HallDetail::Other, HallDetail::Room) }",
            "_ => HallDetail::Other(json.clone())",
        ],
    );
}

#[test]
fn secrets_have_types_that_hide_them() {
    let workspace = generated();
    holds(
        &workspace.read("crates/aos-api/src/generated/client.rs"),
        &[
            "pub code: ::std::option::Option<crate::SecretText>",
            "pub lock: ::std::option::Option<crate::SecretJson>",
        ],
    );
    holds(
        &workspace.read("crates/aos-api/src/generated/variants.rs"),
        &[
            "pub enum HallLock { /// Of `resource` 1. CodeLock(types::CodeLock), /// What no other variant fits, as it came. Other(SecretJson), }",
            "let json = self.lock.as_ref()?.expose();",
        ],
    );
}

#[test]
fn lists_of_codes_are_data() {
    let workspace = generated();
    let lookups = workspace.read("crates/aos-api/src/generated/lookups.rs");
    holds(
        &lookups,
        &[
            "/// A country. Country [ \"de\", \"Germany\"; \"NO\", \"Norway\"; ]",
            "/// A resource. Resource [ 1, \"Room\"; 2, \"Tent\"; 10, \"Castle\"; ]",
            "crate::lookup::environments_of! { Country [ \"de\", Main; \"NO\", Main; ] }",
        ],
    );
    let bundle: serde_json::Value =
        serde_json::from_str(&workspace.read("spec/elements.openapi.json")).unwrap();
    assert_eq!(
        bundle["components"]["schemas"]["Resource"]["x-aos-lookup"],
        serde_json::json!({
            "name": "resources",
            "source": "lists/resources.md",
            "values": {"10": "Castle", "2": "Tent", "1": "Room"},
        })
    );
    holds(
        &workspace.read("crates/aos-facade/src/generated/types.rs"),
        &[
            "pub use aos_api::lookups::{Country, Resource};",
            "pub use aos_api::variants::{HallDetail, HallLock};",
        ],
    );
}

#[test]
fn enums_of_texts_are_open() {
    holds(
        &generated().read("crates/aos-api/src/generated/enums.rs"),
        &[
            "crate::open_enum::open_text_enums! { /// Color of a room. RoomColor { Red = \"red\", \"Red\"; DarkGreen = \"dark-green\", \"Dark green\"; } }",
        ],
    );
    holds(&client(), &["color: Result<crate::enums::RoomColor, String>"]);
}

#[test]
fn marks_in_the_wrong_place_or_beside_the_wrong_schema() {
    let area = "        area:\n          type: string\n          x-aos-type: size\n";
    for (to, sentence) in [
        (
            "        area:\n          type: integer\n          x-aos-type: size\n",
            "size stands beside type: string.",
        ),
        (
            "        area:\n          type: integer\n          x-aos-type: number-or-text\n",
            "number-or-text stands beside type: string, or beside oneOf with a number and a text.",
        ),
        (
            "        area:\n          type: string\n          x-aos-type: one-or-many\n",
            "one-or-many stands beside oneOf with a schema and an array of the same.",
        ),
        (
            "        area:\n          x-aos-type: or-other\n          oneOf: [{type: string}]\n",
            "or-other stands beside oneOf with the documented schema and another one.",
        ),
        (
            "        area:\n          x-aos-type: or-other\n          oneOf: [{type: string}, {description: Anything else.}]\n",
            "an alternative of oneOf has no type, so anything fits it.",
        ),
        (
            "        area:\n          x-aos-type: or-other\n          oneOf: [{type: number}, {type: integer}]\n",
            "two alternatives of oneOf are of the kind number, so a value could fit both.",
        ),
        (
            "        area:\n          x-aos-type: or-other\n          anyOf: [{type: string}, {type: integer}]\n",
            "a choice with x-aos-type is a oneOf: generators of other languages make an empty object of anyOf.",
        ),
        (
            "        area:\n          x-aos-type: or-other\n          oneOf: [{type: object, properties: {a: {type: string}}}, {type: string}]\n",
            "an object here needs a name: move it to components.schemas.",
        ),
        (
            "        area:\n          anyOf: [{type: string}, {type: integer}]\n",
            "anyOf needs x-aos-type or x-aos-variants beside it, which say what becomes of the choice.",
        ),
        (
            "        area:\n          allOf: [{type: string}]\n",
            "allOf must hold one reference and nothing else.",
        ),
        (
            "        area:\n          type: object\n          allOf: [{$ref: '#/components/schemas/HallKey'}]\n",
            "type stands beside allOf, which only adds a description to a reference.",
        ),
    ] {
        mistake(HALLS, area, to, &format!("{HALL}.properties.area: {sentence}"));
    }
    mistake(
        HALLS,
        "    HallKey:\n      type: object\n",
        "    HallKey:\n      type: string\n      x-aos-type: size\n",
        "spec/halls.yaml: components.schemas.HallKey: x-aos-type stands on a property, on the items of a list, on the values of a map or on the schema of a response.",
    );
    mistake(
        HALLS,
        "    HallKey:\n      type: object\n",
        "    Alias:\n      allOf: [{$ref: '#/components/schemas/HallKey'}]\n    HallKey:\n      type: object\n",
        "spec/halls.yaml: components.schemas.Alias: a schema that only refers to another one is none; refer to the other one.",
    );
    mistake(
        HALLS,
        "    HallKey:\n      type: object\n",
        "    AosReplacement1:\n      type: string\n    HallKey:\n      type: object\n",
        "spec/halls.yaml: components.schemas.AosReplacement1: names that begin with AosReplacement are the generator's own; rename it.",
    );
}

#[test]
fn keys_that_cannot_be_told_apart() {
    mistake(
        HALLS,
        "[Name, hallName]",
        "[Name, seats]",
        &format!("{HALL}: the alias seats of name is the name of another field."),
    );
    mistake(
        HALLS,
        "          format: int64\n            - type: string\n",
        "          format: int64\n            - type: string\n          x-aos-aliases: [Seats]\n",
        "spec/halls.yaml: components.schemas.HallChange: seats has x-aos-aliases, which stand on a property of a named schema that a response is made of.",
    );
    mistake(
        HALLS,
        "x-aos-bare: doors",
        "x-aos-bare: name",
        &format!("{HALL}: x-aos-bare stands on a named schema, and names a list of it."),
    );
}

#[test]
fn variants_that_nothing_decides() {
    let place = format!("{HALL}.properties.detail");
    for (from, to, sentence) in [
        (
            "by: resource",
            "by: doors",
            "x-aos-variants is decided by \"doors\", which is no number or text beside it.",
        ),
        (
            "by: resource",
            "by: kind",
            "x-aos-variants is decided by \"kind\", which is no number or text beside it.",
        ),
        (
            "2: TentHallDetail",
            "2: HallKey",
            "x-aos-variants has HallKey for 2, but anyOf beside it does not refer to it.",
        ),
        (
            "    HallKey:\n",
            "    HallDetail:\n      type: object\n    HallKey:\n",
            "the variants need the name HallDetail, which a schema has; rename it.",
        ),
    ] {
        mistake(HALLS, from, to, &format!("{place}: {sentence}"));
    }
}

#[test]
fn lists_that_are_not_what_they_should_be() {
    let file = "spec/lookups/countries.yaml";
    for (from, to, sentence) in [
        (
            "name: countries",
            "name: lands",
            "the name of the list must be that of its file, countries.",
        ),
        (
            "source: lists/countries.md\n",
            "",
            "the list has no source, the path of the vendor's page.",
        ),
        ("source:", "doc: x\nsource:", "a list holds name, source and values, not doc."),
        (
            "  de: {name: Germany, environment: Main}",
            "  de: Germany",
            "the code NO must have a name alone, or every code a name and an environment.",
        ),
        ("  de: ", "  'no': ", "the codes NO and no differ in case only."),
        ("  de: ", "  ' de': ", "the code \" de\" is empty or has white space around it."),
        (
            "name: Germany",
            "name: ''",
            "the code de has no name; quote it if it is none but a text.",
        ),
        (
            "Germany, environment: Main",
            "Germany, environment: Moon",
            "the code de has the environment \"Moon\"; there are Main.",
        ),
    ] {
        mistake(file, from, to, &format!("{file}: {sentence}"));
    }
    mistake(
        file,
        include_str!("../types/countries.yaml").split_once("values:").unwrap().1,
        " []\n",
        &format!("{file}: the list has no values."),
    );
    mistake(
        "spec/lookups/resources.yaml",
        "  1: Room",
        "  one: Room",
        "spec/halls.yaml: components.schemas.Resource.x-aos-lookup: the code \"one\" of the list is no whole number.",
    );
    mistake(
        HALLS,
        "x-aos-lookup: resources",
        "x-aos-lookup: rooms",
        "spec/halls.yaml: components.schemas.Resource.x-aos-lookup: there is no list spec/lookups/rooms.yaml.",
    );
    mistake(
        HALLS,
        "      x-aos-lookup: countries\n",
        "",
        "spec/lookups/countries.yaml: no schema names this list with x-aos-lookup.",
    );
    mistake(
        "spec/lookups/resources.yaml",
        "source: ",
        "source",
        "spec/lookups/resources.yaml:2:1: the YAML cannot be read: simple key expected ':'.",
    );
}
