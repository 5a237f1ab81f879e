//! What `cargo xtask coverage` finds in a made-up workspace: nothing missing,
//! and then a hole in each column.

#[allow(dead_code, reason = "each test file uses its own part of it")]
mod common;

use std::{fs, path::Path};

use common::Workspace;

const ROOM: &str = "spec/doors.yaml";
const CLIENT: &str = "crates/aos-api/src/generated/client.rs";
const METADATA: &str = "crates/aos-api/src/generated/operations.rs";
const MOCKS: &str = "crates/aos-httpmock/src/generated/mocks.rs";
const HOUSE: &str = "crates/aos-facade/src/generated/house.rs";
const DECODE: &str = "crates/aos-facade/tests/generated/decode.rs";
const ANSWERS: &str = "crates/aos-facade/tests/answers.rs";
const SIMULATED: &str = "crates/aos-sim/src/generated/specification.json";
const WALK: &str = "crates/aos-sim/tests/walk.rs";
const COMMANDS: &str = "crates/aos-cli/src/commands.rs";

/// A workspace with all that two operations need.
fn whole() -> Workspace {
    let workspace = Workspace::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/whole"));
    let output = workspace.run(&["generate"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for (file, text) in [
        (ANSWERS, "#[path = \"generated/decode.rs\"]\nmod decode;\n"),
        (
            WALK,
            "#[test]\nfn all() { for operation in aos_api::OPERATIONS { try_it(operation) } }\n",
        ),
        (COMMANDS, "fn commands() { OPERATIONS.iter().for_each(add) }\n"),
    ] {
        fs::create_dir_all(workspace.path().join(file).parent().unwrap()).unwrap();
        workspace.write(file, text);
    }
    workspace
}

/// Exit code, table and sentences.
fn coverage(workspace: &Workspace, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = workspace.run(&[&["coverage"], arguments].concat());
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// Makes a hole, and compares what is said of it.
fn hole(file: &str, from: &str, to: &str, sentences: &[&str]) {
    let workspace = whole();
    workspace.replace(file, from, to);
    holes(&workspace, sentences);
}

fn holes(workspace: &Workspace, sentences: &[&str]) {
    let (code, table, said) = coverage(workspace, &[]);
    let sum = match sentences.len() {
        1 => "2 operations, 9 columns, 1 hole.\n".to_owned(),
        several => format!("2 operations, 9 columns, {several} holes.\n"),
    };
    assert_eq!(said, format!("{}\n{sum}", sentences.join("\n")));
    assert_eq!(table.matches("HOLE").count(), sentences.len(), "{table}");
    assert_eq!(code, Some(1));
}

#[test]
fn a_whole_workspace_has_no_hole() {
    let (code, table, said) = coverage(&whole(), &[]);
    assert_eq!(said, "2 operations, 9 columns, no hole.\n");
    assert_eq!(
        table,
        "\
operation      spec  scopes  example  client  mock  facade method  simulator  decode test  command line
paint_door     yes   yes     yes      yes     yes   yes            yes        none         yes
retrieve_door  yes   yes     yes      yes     yes   yes            yes        yes          yes
"
    );
    assert_eq!(code, Some(0));
}

#[test]
fn the_table_is_there_in_markdown() {
    let workspace = whole();
    workspace.replace(ROOM, "      summary: Paint the door\n", "");
    let (code, table, said) = coverage(&workspace, &["--markdown"]);
    assert_eq!(
        table,
        "\
| operation | spec | scopes | example | client | mock | facade method | simulator | decode test | command line |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| `paint_door` | HOLE | yes | yes | yes | yes | yes | yes | none | yes |
| `retrieve_door` | yes | yes | yes | yes | yes | yes | yes | yes | yes |
"
    );
    assert!(said.ends_with("2 operations, 9 columns, 1 hole.\n"), "{said}");
    assert_eq!(code, Some(1));
}

#[test]
fn holes_in_the_specification() {
    hole(
        ROOM,
        "      summary: Tell of the door\n      description: Tells how the door of a house looks.\n      x-aos-source: doors/get.md\n",
        "",
        &[
            "retrieve_door: spec: spec/doors.yaml: paths./houses/{houseId}/door.get holds no summary, no description, no x-aos-source.",
        ],
    );
    hole(
        ROOM,
        "          description: The house.\n",
        "",
        &[
            "retrieve_door: spec: spec/doors.yaml: paths./houses/{houseId}/door.get holds no description of the parameter houseId.",
        ],
    );
    hole(
        ROOM,
        "description: It is painted.",
        "description: ''",
        &[
            "paint_door: spec: spec/doors.yaml: paths./houses/{houseId}/door.put holds no description of the response 204.",
        ],
    );
}

#[test]
fn holes_in_the_scopes() {
    hole(
        ROOM,
        "        - elements: [doors.read]\n",
        "        - elements: []\n",
        &[
            "retrieve_door: scopes: spec/doors.yaml: paths./houses/{houseId}/door.get holds no scope.",
        ],
    );
    hole(
        "spec/elements.yaml",
        "            doors.read: Read doors\n",
        "",
        &[
            "retrieve_door: scopes: spec/doors.yaml: paths./houses/{houseId}/door.get holds no declaration of the scope doors.read.",
        ],
    );
}

#[test]
fn holes_in_the_examples() {
    hole(
        ROOM,
        "          example: h1\n",
        "",
        &[
            "retrieve_door: example: spec/doors.yaml: paths./houses/{houseId}/door.get holds no example of the parameter houseId.",
        ],
    );
    hole(
        ROOM,
        "              example:\n                colour: red\n",
        "",
        &[
            "retrieve_door: example: spec/doors.yaml: paths./houses/{houseId}/door.get holds no example of the answer in application/json.",
        ],
    );
    hole(
        ROOM,
        "            example:\n              colour: green\n",
        "",
        &[
            "paint_door: example: spec/doors.yaml: paths./houses/{houseId}/door.put holds no example of the body in application/json.",
        ],
    );
}

#[test]
fn holes_in_the_client() {
    hole(
        CLIENT,
        "pub fn retrieve_door(",
        "fn retrieve_door(",
        &[&format!(
            "retrieve_door: client: {CLIENT} has no Client::retrieve_door; run `cargo xtask generate`."
        )],
    );
    let workspace = whole();
    fs::remove_file(workspace.path().join(CLIENT)).unwrap();
    let missing =
        |id| format!("{id}: client: {CLIENT} has no Client::{id}; run `cargo xtask generate`.");
    holes(&workspace, &[&missing("paint_door"), &missing("retrieve_door")]);
}

#[test]
fn holes_in_the_mocks() {
    for (from, name) in [
        ("struct RetrieveDoorWhen", "RetrieveDoorWhen"),
        ("struct RetrieveDoorThen", "RetrieveDoorThen"),
        ("fn retrieve_door<", "MockServerExt::retrieve_door"),
    ] {
        hole(
            MOCKS,
            from,
            &from.replace("etrieve", "emove"),
            &[&format!("retrieve_door: mock: {MOCKS} has no {name}; run `cargo xtask generate`.")],
        );
    }
}

#[test]
fn holes_in_the_facade() {
    let sentence = "paint_door: facade method: no public method in crates/aos-facade/src calls paint_door; run `cargo xtask generate`, or write one that does.";
    hole(HOUSE, ".paint_door()", ".retrieve_door()", &[sentence]);
    // Nobody outside can call it.
    hole(HOUSE, "pub async fn paint_door(", "pub(crate) async fn paint_door(", &[sentence]);
    // Any file of the facade will do, but no test in it.
    let workspace = whole();
    workspace.replace(HOUSE, ".paint_door()", ".retrieve_door()");
    let by_hand = "crates/aos-facade/src/by_hand.rs";
    let code = "impl House { pub fn paint(&self) { self.api().paint_door().send() } }";
    workspace.write(by_hand, &format!("#[cfg(test)]\nmod tests {{ {code} }}\n"));
    holes(&workspace, &[sentence]);
    workspace.write(by_hand, code);
    assert_eq!(coverage(&workspace, &[]).0, Some(0));
}

#[test]
fn holes_in_the_simulator() {
    hole(
        SIMULATED,
        "\"paint_door\"",
        "\"paint_doors\"",
        &[&format!(
            "paint_door: simulator: {SIMULATED} has no answer for it; run `cargo xtask generate`."
        )],
    );
    let unwalked = |id| {
        format!(
            "{id}: simulator: no test in crates/aos-sim/tests walks over OPERATIONS, so nobody tries what it answers; write one."
        )
    };
    let unwalked = [unwalked("paint_door"), unwalked("retrieve_door")];
    hole(WALK, "#[test]", "", &unwalked.each_ref().map(String::as_str));
    hole(WALK, "aos_api::OPERATIONS", "[]", &unwalked.each_ref().map(String::as_str));
    hole(
        WALK,
        "#[test]",
        "const SKIPPED: [&str; 1] = [\"paint_door\"];\n#[test]",
        &[
            "paint_door: simulator: the test in crates/aos-sim/tests that walks over OPERATIONS leaves it out; take it in.",
        ],
    );
}

#[test]
fn holes_in_the_decode_test() {
    hole(
        DECODE,
        "\"retrieve_door\"",
        "\"retrieve_doors\"",
        &[&format!(
            "retrieve_door: decode test: {DECODE} does not decode its answer; run `cargo xtask generate`."
        )],
    );
    hole(
        ANSWERS,
        "#[path = \"generated/decode.rs\"]",
        "",
        &[&format!(
            "retrieve_door: decode test: no test in crates/aos-facade/tests uses {DECODE}; write one that does."
        )],
    );
}

#[test]
fn holes_in_the_command_line() {
    hole(
        METADATA,
        "id: \"paint_door\"",
        "id: \"paint_doors\"",
        &[&format!(
            "paint_door: command line: {METADATA} does not know it; run `cargo xtask generate`."
        )],
    );
    hole(
        METADATA,
        "command: \"paint\"",
        "command: \"\"",
        &[&format!(
            "paint_door: command line: {METADATA} has no group or no command for it; run `cargo xtask generate`."
        )],
    );
    let clash = |id, other| {
        format!(
            "{id}: command line: {other} has the command `doors show` as well; give one of them an x-aos-command."
        )
    };
    hole(
        METADATA,
        "command: \"paint\"",
        "command: \"show\"",
        &[&clash("paint_door", "retrieve_door"), &clash("retrieve_door", "paint_door")],
    );
    let unmade = |id| {
        format!(
            "{id}: command line: nothing in crates/aos-cli/src makes commands of OPERATIONS; write it."
        )
    };
    hole(COMMANDS, "OPERATIONS", "COMMANDS", &[&unmade("paint_door"), &unmade("retrieve_door")]);
}

#[test]
fn what_cannot_be_read_is_said() {
    let workspace = whole();
    workspace.write(MOCKS, "pub struct");
    let (code, table, said) = coverage(&workspace, &[]);
    assert!(said.starts_with(&format!("{MOCKS}: the Rust code does not parse: ")), "{said}");
    assert_eq!((code, table.as_str()), (Some(1), ""));
    let workspace = whole();
    workspace.replace(ROOM, "openapi: 3.0.3", "openapi: 3.0.3\nopenapi: 3.0.3");
    let (code, table, said) = coverage(&workspace, &[]);
    assert_eq!(
        said,
        "spec/doors.yaml:2:1: the YAML cannot be read: duplicate mapping key: openapi.\n"
    );
    assert_eq!((code, table.as_str()), (Some(1), ""));
    let output = workspace.run(&["coverage", "--html"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_operation_without_an_id_is_named_by_its_path() {
    let workspace = whole();
    workspace.replace(ROOM, "      operationId: paint_door\n", "");
    let (code, table, said) = coverage(&workspace, &[]);
    assert!(table.contains("\nPUT /houses/{houseId}/door  HOLE"), "{table}");
    assert!(
        said.starts_with("PUT /houses/{houseId}/door: spec: spec/doors.yaml: paths./houses/{houseId}/door.put holds no operationId.\n"),
        "{said}"
    );
    assert_eq!(code, Some(1));
}
