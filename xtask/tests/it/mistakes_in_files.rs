//! Every mistake in the files, their references and their schemas ends in one
//! sentence with its place, and nothing is written.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use common::{ROOM, ROOT, Workspace, mistake, refused};

#[test]
fn yaml_that_does_not_parse() {
    mistake(
        ROOM,
        "  title: Rooms\n",
        "  title: [Rooms\n",
        "spec/rooms.yaml:4:10: the YAML cannot be read: illegal placement of ':' indicator.",
    );
    mistake(
        ROOM,
        "      tags: [rooms]\n",
        "      tags: [rooms]\n      tags: [halls]\n",
        "spec/rooms.yaml:10:7: the YAML cannot be read: duplicate mapping key: tags.",
    );
}

#[test]
fn files_that_are_no_part_of_it() {
    let workspace = Workspace::new();
    std::fs::remove_file(workspace.path().join(ROOT)).unwrap();
    refused(
        &workspace,
        "spec/elements.yaml: the file is missing; it holds what is true of every operation.",
    );
    let workspace = Workspace::new();
    workspace.write("spec/more.yml", "openapi: 3.0.3\n");
    refused(&workspace, "spec/more.yml: the files of the specification end in .yaml; rename it.");
    let workspace = Workspace::new();
    workspace.write("spec/more.yaml", "- a list\n");
    refused(
        &workspace,
        "spec/more.yaml: the file is no OpenAPI document: it does not hold keys with values.",
    );
    mistake(
        ROOM,
        "openapi: 3.0.3",
        "openapi: 3.1.0",
        "spec/rooms.yaml: openapi: the generator reads OpenAPI 3.0.x, not \"3.1.0\"; write 3.0.3.",
    );
    mistake(
        ROOM,
        "paths:",
        "servers: []\npaths:",
        "spec/rooms.yaml: servers: only elements.yaml may say this; move it there.",
    );
    mistake(
        ROOM,
        "paths:",
        "webhooks: {}\npaths:",
        "spec/rooms.yaml: webhooks: the generator knows no such key here, and would lose what it says.",
    );
}

#[test]
fn names_that_are_taken() {
    let more = "openapi: 3.0.3\ninfo: {title: More, version: '1'}\n";
    let operation = "      operationId: retrieve_rooms\n      summary: More\n      tags: [rooms]\n";
    let workspace = Workspace::new();
    workspace.write("spec/more.yaml", &format!("{more}paths:\n  /more:\n    get:\n{operation}"));
    refused(
        &workspace,
        "spec/rooms.yaml: paths./houses/{houseId}/rooms.post: the operationId retrieve_rooms is taken already, by spec/more.yaml: paths./more.get.",
    );
    let workspace = Workspace::new();
    workspace.write(
        "spec/more.yaml",
        &format!("{more}paths:\n  '/houses/{{houseId}}/rooms':\n    post:\n{operation}"),
    );
    refused(
        &workspace,
        "spec/rooms.yaml: paths./houses/{houseId}/rooms.post: spec/more.yaml describes this already.",
    );
    let workspace = Workspace::new();
    workspace.write(
        "spec/more.yaml",
        &format!("{more}components:\n  schemas:\n    Room: {{type: object}}\n"),
    );
    refused(
        &workspace,
        "spec/rooms.yaml: components.schemas.Room: spec/more.yaml describes it in another way; rename one of them.",
    );
    let workspace = Workspace::new();
    workspace
        .write("spec/more.yaml", &format!("{more}tags: [{{name: rooms, description: Other.}}]\n"));
    refused(
        &workspace,
        "spec/more.yaml: tags: the tag \"rooms\" is described elsewhere in other words.",
    );
}

#[test]
fn lists_that_may_not_be_null() {
    for (from, to, place) in [
        (
            "          type: array\n          nullable: true\n",
            "          type: array\n",
            "RoomPage.properties.rooms",
        ),
        (
            "          type: object\n          nullable: true\n",
            "          type: object\n",
            "Room.properties.labels",
        ),
    ] {
        mistake(
            ROOM,
            from,
            to,
            &format!(
                "spec/rooms.yaml: components.schemas.{place}: a response's list or map must be nullable: true, for the service may send null for it."
            ),
        );
    }
    let workspace = Workspace::new();
    workspace.replace(
        ROOM,
        "    HouseId:\n",
        "    Names: {type: array, items: {type: string}}\n    HouseId:\n",
    );
    workspace.replace(
        ROOM,
        "          type: string\n          maxLength: 20\n",
        "          $ref: '#/components/schemas/Names'\n",
    );
    refused(
        &workspace,
        "spec/rooms.yaml: components.schemas.Room.properties.name: a response's list or map must be written in place, with nullable: true.",
    );
}

#[test]
fn enums() {
    let place = "spec/rooms.yaml: components.schemas.RoomKind";
    for (from, to, sentence) in [
        ("[Small, Large]", "[Small]", ": x-enum-varnames has 1 entries for 2 values of the enum."),
        (
            "[Small room, Large room]",
            "[Small room, Large room, Hall]",
            ": x-enum-descriptions has 3 entries for 2 values of the enum.",
        ),
        (
            "      x-enum-varnames: [Small, Large]\n",
            "",
            ": the enum has no list x-enum-varnames to name its values.",
        ),
        (
            "      x-enum-descriptions: [Small room, Large room]\n",
            "",
            ": the enum has no list x-enum-descriptions to name its values.",
        ),
        ("[Small, Large]", "[Small, Small]", ": x-enum-varnames has Small twice."),
        (
            "[Small, Large]",
            "[Small, very large]",
            ": x-enum-varnames has \"very large\", which is no name in PascalCase.",
        ),
        (
            "[Small, Large]",
            "[Small, Self]",
            ": x-enum-varnames has \"Self\", which is no name in PascalCase.",
        ),
        (
            "[Small, Large]",
            "[Small, Unknown]",
            ": x-enum-varnames has Unknown, which stands for the values that nobody listed.",
        ),
        (
            "[Small, Large]",
            "[Small, Unreadable]",
            ": x-enum-varnames has Unreadable, which stands for what the service sends instead of a value.",
        ),
        (
            "[Small, Large]",
            "[None, Large]",
            ": x-enum-varnames has None, a word that clients in Python cannot have as a name; add what there is none of, such as NoStatus.",
        ),
        (
            "[Small, Large]",
            "[Small, 2]",
            ": x-enum-varnames has an entry that is no text; quote it.",
        ),
        ("enum: [1, 2]", "enum: [1, 1]", ": the enum lists a value twice."),
        (
            "enum: [1, 2]",
            "enum: [1, 2.5]",
            ": the enum lists 2.5, which is no whole number of 64 bits.",
        ),
        (
            "      enum: [1, 2]\n",
            "",
            ".x-enum-varnames: x-enum-varnames stands where there is no enum.",
        ),
    ] {
        mistake(ROOM, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        ROOM,
        "          minimum: 1\n",
        "          enum: [1, 2]\n",
        "spec/rooms.yaml: components.schemas.Room.properties.size: an enum needs a name of its own: move it to components.schemas and refer to it.",
    );
}

#[test]
fn references_that_lead_nowhere() {
    let place = "spec/rooms.yaml: paths./houses/{houseId}/rooms.post";
    for (from, to, sentence) in [
        (
            "$ref: '#/components/schemas/RoomKind'",
            "$ref: '#/components/schemas/RoomSort'",
            ".parameters.5.schema: $ref \"#/components/schemas/RoomSort\" leads nowhere: there is no component \"/components/schemas/RoomSort\" in spec/rooms.yaml.",
        ),
        (
            "common.yaml#/components/responses/NotFound",
            "common.yaml#/components/responses/Gone",
            ".responses.404: $ref \"common.yaml#/components/responses/Gone\" leads nowhere: there is no component \"/components/responses/Gone\" in spec/common.yaml.",
        ),
        (
            "common.yaml#/components/responses/NotFound",
            "comon.yaml#/components/responses/NotFound",
            ".responses.404: $ref \"comon.yaml#/components/responses/NotFound\" leads to spec/comon.yaml, which is missing.",
        ),
        (
            "common.yaml#/components/responses/NotFound",
            "common.yaml#/info",
            ".responses.404: $ref \"common.yaml#/info\" leads nowhere: there is no component \"/info\" in spec/common.yaml.",
        ),
        (
            "          $ref: 'common.yaml#/components/responses/NotFound'",
            "          $ref: 'common.yaml#/components/responses/NotFound'\n          description: None.",
            ".responses.404: description stands beside $ref, where OpenAPI 3.0 ignores it; take it out.",
        ),
    ] {
        mistake(ROOM, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        ROOM,
        "    HouseId:\n",
        "    Circle:\n      $ref: '#/components/schemas/Circle'\n    HouseId:\n",
        "spec/rooms.yaml: components.schemas.Circle: $ref leads in a circle.",
    );
}

#[test]
fn environments() {
    for (from, to, sentence) in [
        (
            "      label: Main\n",
            "",
            ".0.x-aos-environment: it must hold exactly the texts name and label and tokenUrl.",
        ),
        (
            "name: Main\n",
            "name: main\n",
            ".0: \"main\" must be a name in PascalCase that no other server has.",
        ),
        (
            "tokenUrl: https://example.com/token",
            "tokenUrl: http://example.com/token",
            ".0: tokenUrl must be an https URL, not \"http://example.com/token\".",
        ),
    ] {
        mistake(ROOT, from, to, &format!("spec/elements.yaml: servers{sentence}"));
    }
}

#[test]
fn schemas_that_rust_cannot_name() {
    let workspace = Workspace::new();
    workspace.replace(ROOM, "    Room:\n", "    room-2:\n");
    workspace.replace(
        ROOM,
        "            $ref: '#/components/schemas/Room'\n",
        "            $ref: '#/components/schemas/room-2'\n",
    );
    refused(
        &workspace,
        "spec/rooms.yaml: components.schemas.room-2: the name \"room-2\" is not in PascalCase, so no type can have it.",
    );
}

#[test]
fn a_panic_of_the_generator_becomes_a_sentence() {
    let unknown = "not: {type: object, properties: {a: {type: string}}, required: [a]}";
    mistake(
        ROOM,
        "          type: string\n          maxLength: 20\n",
        &format!("          {unknown}\n"),
        "spec/rooms.yaml: components.schemas.Room: progenitor cannot make code of this: not yet implemented: unhandled not schema Object.",
    );
    mistake(
        ROOM,
        "              schema:\n                $ref: '#/components/schemas/RoomPage'\n",
        &format!(
            "              schema: {{type: object, properties: {{rooms: {{type: array, nullable: true, items: {{type: string}}}}, odd: {{{unknown}}}, \
             metadata: {{$ref: 'common.yaml#/components/schemas/PageMetadata'}}}}}}\n"
        ),
        "spec/rooms.yaml: paths./houses/{houseId}/rooms.post: progenitor cannot make code of this: not yet implemented: unhandled not schema Object.",
    );
}
