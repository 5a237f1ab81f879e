//! Mistakes in the names by which an operation is reached, and in what else
//! describes its use: one sentence each, with file and place.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use common::{ROOM, Workspace, mistake, refused};

const PLACE: &str = "spec/rooms.yaml: paths./houses/{houseId}/rooms.post";

/// Another operation beside that of the fixture.
fn with(path: &str, extra: &str) -> Workspace {
    let workspace = Workspace::new();
    workspace.write(
        "spec/walls.yaml",
        &format!(
            "openapi: 3.0.3
info: {{title: Walls, version: '1'}}
paths:
  {path}:
    get:
      operationId: retrieve_walls
      tags: [rooms]
      summary: List the walls
      {extra}
      security: [{{elements: [rooms.read]}}]
      parameters:
        - name: houseId
          in: path
          required: true
          x-aos-handle: house
          schema: {{$ref: 'rooms.yaml#/components/schemas/HouseId'}}
      responses:
        '200': {{description: All is well.}}
"
        ),
    );
    workspace
}

const WALLS: &str = "spec/walls.yaml: paths./houses/{houseId}/walls.get";

#[test]
fn names_have_their_form() {
    for (extension, sentence) in [
        ("x-aos-method: Rooms", "x-aos-method must be a name in snake_case, not \"Rooms\"."),
        ("x-aos-method: 1", "x-aos-method must be a name in snake_case, not 1."),
        ("x-aos-method: move", "x-aos-method cannot be move, which is a keyword of Rust."),
        (
            "x-aos-command: list_rooms",
            "x-aos-command must be a text of small letters, digits and single dashes, not \"list_rooms\".",
        ),
    ] {
        let key = extension.split(':').next().unwrap();
        mistake(
            ROOM,
            "x-aos-source: rooms/list.md",
            extension,
            &format!("{PLACE}.{key}: {sentence}"),
        );
    }
    mistake(
        ROOM,
        "          in: path\n",
        "          in: path\n          x-aos-handle: self\n",
        &format!(
            "{PLACE}.parameters.0.x-aos-handle: x-aos-handle cannot be self, which is a keyword of Rust."
        ),
    );
    mistake(
        ROOM,
        "- name: since\n",
        "- name: since\n          x-aos-handle: since\n",
        &format!("{PLACE}.parameters.3.x-aos-handle: this extension belongs on a path parameter."),
    );
}

#[test]
fn a_command_leads_to_one_operation() {
    refused(
        &with("/houses/{houseId}/walls", "x-aos-command: retrieve-rooms"),
        &format!(
            "{WALLS}: the command rooms retrieve-rooms is taken already, by retrieve_rooms; give one \
             of them an x-aos-command."
        ),
    );
}

#[test]
fn a_method_leads_to_one_operation() {
    // On handles of their own the two may have one name.
    let apart = with("/houses/{houseId}/walls", "x-aos-method: rooms");
    assert_eq!(apart.run(&["generate"]).status.code(), Some(0));
    let handle = "          in: path\n          x-aos-handle: house\n";
    apart.replace(ROOM, "          in: path\n", handle);
    refused(
        &apart,
        &format!(
            "{WALLS}: the method rooms of the handle house is taken already, by retrieve_rooms; give \
             one of them an x-aos-method."
        ),
    );
}

#[test]
fn a_handle_has_a_name_of_its_own() {
    let workspace = with("/houses/{houseId}/walls", "x-aos-method: walls");
    workspace.replace(ROOM, "x-aos-source: rooms/list.md", "x-aos-method: house");
    refused(
        &workspace,
        &format!(
            "{WALLS}: the handle house of the client itself has the name of the method of \
             retrieve_rooms; give that an x-aos-method."
        ),
    );
}

#[test]
fn a_handle_is_an_id() {
    mistake(
        ROOM,
        "          in: path\n          required: true\n          schema:\n            $ref: '#/components/schemas/HouseId'\n",
        "          in: path\n          required: true\n          x-aos-handle: house\n          schema:\n            type: integer\n",
        &format!(
            "{PLACE}.parameters.0: the path parameter houseId makes the handle house, but is no id; \
             refer to a schema with x-aos-id: true."
        ),
    );
}

#[test]
fn an_outcome_has_its_fields() {
    let shape = "x-aos-outcome must hold either field and success (a list of whole numbers), or \
                 failed (a list of fields) and each (with field, success and perhaps code).";
    for (outcome, sentence) in [
        ("{}", shape),
        ("{field: rooms}", shape),
        ("{field: rooms, success: [yes]}", shape),
        ("{field: rooms, success: [1], failed: [rooms]}", shape),
        ("{failed: []}", shape),
        ("{each: {field: rooms}}", shape),
        (
            "{field: status, success: [1]}",
            "the response has no field \"status\" to tell the outcome.",
        ),
        (
            "{failed: [lost], each: {field: rooms, success: name}}",
            "the response has no field \"lost\" to tell the outcome.",
        ),
    ] {
        mistake(
            ROOM,
            "x-aos-source: rooms/list.md",
            &format!("x-aos-outcome: {outcome}"),
            &format!("{PLACE}.x-aos-outcome: {sentence}"),
        );
    }
}

#[test]
fn extensions_of_schemas_have_their_shapes() {
    let room = "spec/rooms.yaml: components.schemas.Room";
    let name = "        name:\n          type: string\n";
    for (extension, sentence) in [
        (
            "x-aos-type: sizes",
            "x-aos-type knows no type \"sizes\"; there are number-or-text, one-or-many, or-other, size, duration, timestamp.",
        ),
        ("x-aos-aliases: []", "x-aos-aliases must list other names of the field, each once."),
        (
            "x-aos-aliases: [Name, Name]",
            "x-aos-aliases must list other names of the field, each once.",
        ),
        ("x-aos-bare: names", "x-aos-bare must name a field beside it, not \"names\"."),
        ("x-aos-lookup: names", "this extension belongs on a schema under components.schemas."),
        (
            "x-aos-variants: {by: kind}",
            "x-aos-variants must hold by, the field that decides, and map, from its values to names of schemas.",
        ),
    ] {
        let key = extension.split(':').next().unwrap();
        mistake(
            ROOM,
            name,
            &format!("{name}          {extension}\n"),
            &format!("{room}.properties.name.{key}: {sentence}"),
        );
    }
}
