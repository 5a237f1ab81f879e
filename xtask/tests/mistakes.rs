//! Every mistake in the specification ends in one sentence with its place, and
//! nothing is written.

#[allow(dead_code, reason = "each test file uses its own part of it")]
mod common;

use common::Workspace;

const ROOM: &str = "spec/rooms.yaml";
const ROOT: &str = "spec/elements.yaml";
const COMMON: &str = "spec/common.yaml";

/// Makes a mistake in a file, and compares what is said of it.
fn mistake(file: &str, from: &str, to: &str, sentence: &str) {
    let workspace = Workspace::new();
    workspace.replace(file, from, to);
    refused(&workspace, sentence);
}

fn refused(workspace: &Workspace, sentence: &str) {
    let before = workspace.files();
    for arguments in [&["generate"][..], &["generate", "--check"]] {
        let output = workspace.run(arguments);
        assert_eq!(String::from_utf8_lossy(&output.stderr), format!("{sentence}\n"));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(workspace.files(), before, "something was written");
    }
}

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
fn operations_without_what_they_need() {
    let place = "spec/rooms.yaml: paths./houses/{houseId}/rooms.post";
    for (from, to, sentence) in [
        (
            "      operationId: retrieve_rooms\n",
            "",
            ": the operation has no operationId; give it one in snake_case.",
        ),
        (
            "operationId: retrieve_rooms",
            "operationId: retrieveRooms",
            ": the operationId \"retrieveRooms\" is not in snake_case.",
        ),
        (
            "      summary: List the rooms of a house\n",
            "",
            ": the operation has no summary; one line says what it does.",
        ),
        ("      tags: [rooms]\n", "", ": the operation has no tag."),
        (
            "tags: [rooms]",
            "tags: [halls]",
            ".tags: nobody declares the tag \"halls\"; add it to the tags of this file.",
        ),
        (
            "            example:\n              names: [hall]\n",
            "",
            ".requestBody: the body has no example; put one beside its schema.",
        ),
        (
            "          application/json:\n            schema:\n              $ref: '#/components/schemas/RoomFilter'",
            "          text/plain:\n            schema:\n              $ref: '#/components/schemas/RoomFilter'",
            ".requestBody: the body must be application/json, and nothing else.",
        ),
    ] {
        mistake(ROOM, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        ROOM,
        "    post:\n",
        "    fetch:\n",
        "spec/rooms.yaml: paths./houses/{houseId}/rooms: fetch is none of the methods get, post, put, patch, delete, nor parameters, summary or description.",
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
fn responses() {
    let place = "spec/rooms.yaml: paths./houses/{houseId}/rooms.post.responses";
    for (from, to, sentence) in [
        (
            "        '404':\n",
            "        '200':\n          description: Two.\n        '404':\n",
            ": the successes 201 and 200 are both described; describe one, the client takes every status of 200 to 299 for it.",
        ),
        (
            "        '201':\n",
            "        '401':\n",
            ": no success is described; one status of 200 to 299 is needed.",
        ),
        (
            "        '404':\n",
            "        default:\n",
            ".default: default is no status of a success or an error; write each one out, such as 200 or 404.",
        ),
        (
            "        '201':\n          description: A page of rooms.\n          content:\n",
            "        '201':\n          description: A page of rooms.\n          content:\n            text/plain: {}\n",
            ".201: the success must have one body, of application/json.",
        ),
        (
            "        '201':\n",
            "        '204':\n",
            ".204: 204 means that there is no content, but one is described.",
        ),
        (
            "              example:\n                rooms:",
            "              x-example:\n                rooms:",
            ".201: the body has no example; put one beside its schema.",
        ),
    ] {
        mistake(ROOM, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        COMMON,
        "        application/json:",
        "        text/html:",
        &format!(
            "{place}.404: the body of an error is described as application/json only; the client keeps any other as it came."
        ),
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
        "spec/rooms.yaml: components.schemas.Room.properties.size: an integer enum needs a name of its own: move it to components.schemas and refer to it.",
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
fn parameters() {
    let place = "spec/rooms.yaml: paths./houses/{houseId}/rooms.post";
    for (from, to, sentence) in [
        (
            "name: houseId",
            "name: homeId",
            ".parameters.0: the path parameter homeId is declared, but the path does not hold {homeId}.",
        ),
        (
            "        - name: houseId\n          in: path\n          required: true\n          schema:\n            $ref: '#/components/schemas/HouseId'\n",
            "",
            ": the path holds {houseId}, but no path parameter of that name is declared.",
        ),
        (
            "            $ref: '#/components/schemas/HouseId'",
            "            type: string",
            ".parameters.0: the path parameter houseId takes any text, which could turn the request to another path; refer to a schema with x-aos-id: true.",
        ),
        (
            "          required: true\n          schema",
            "          schema",
            ".parameters.0: the path parameter houseId must be required: true.",
        ),
        (
            "        - name: since\n          in: query",
            "        - name: since\n          in: header",
            ".parameters.3: the parameter since must be in path or in query; the generator sends no others.",
        ),
        (
            "        - name: since\n          in: query",
            "        - name: since\n          in: query\n          explode: false",
            ".parameters.3: the generator sends the list since by repeating its name only; leave style and explode out.",
        ),
        (
            "- name: since",
            "- name: page_size",
            ".parameters.3: the parameter page_size cannot be told from another one, or from a method of the client, in Rust.",
        ),
        (
            "            type: string\n            format: date-time\n        - name: names",
            "            type: object\n        - name: names",
            ".parameters.3: the query parameter since is neither a plain value nor a list of such.",
        ),
    ] {
        mistake(ROOM, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        ROOM,
        "/houses/{houseId}/rooms:",
        "/houses/{houseId}.json:",
        "spec/rooms.yaml: paths./houses/{houseId}.json.post: \"{houseId}.json\" in the path is neither plain text nor one parameter in braces.",
    );
}

#[test]
fn a_path_does_not_share_an_enum_with_a_response() {
    let workspace = Workspace::new();
    let color = "          type: string\n          enum: [red, green]\n";
    workspace.replace(ROOM, color, "          $ref: '#/components/schemas/Color'\n");
    workspace.replace(ROOM, "    HouseId:\n", &format!("    Color:\n{color}    HouseId:\n"));
    workspace.replace(
        ROOM,
        "            $ref: '#/components/schemas/HouseId'\n",
        "            $ref: '#/components/schemas/Color'\n",
    );
    refused(
        &workspace,
        "spec/rooms.yaml: paths./houses/{houseId}/rooms.post.parameters.0: the path parameter houseId shares its enum with a response, where any text is taken; write the enum of the parameter in place.",
    );
}

#[test]
fn security() {
    let place = "spec/rooms.yaml: paths./houses/{houseId}/rooms.post";
    let list = "      security:\n        - elements: [rooms.read]\n        - elements: [rooms.readwrite]\n";
    for (to, sentence) in [
        ("", ": the operation has no security; name the scopes that it needs."),
        (
            "      security:\n        - elements: [rooms.red]\n",
            ".security: nobody declares the scope \"rooms.red\"; add it to the scopes of the scheme elements.",
        ),
        (
            "      security:\n        - other: [rooms.read]\n",
            ".security: nobody declares the security scheme other.",
        ),
        (
            "      security:\n        - elements: []\n",
            ".security: the scheme elements is named without scopes.",
        ),
        (
            "      security:\n        - {}\n",
            ".security: each alternative names one scheme; scopes that are needed together stand in one list.",
        ),
    ] {
        mistake(ROOM, list, to, &format!("{place}{sentence}"));
    }
}

#[test]
fn extensions() {
    let place = "spec/rooms.yaml: paths./houses/{houseId}/rooms.post";
    for (from, to, sentence) in [
        (
            "x-aos-source:",
            "x-aos-sauce:",
            ".x-aos-sauce: the generator knows no extension x-aos-sauce; there are x-aos-environment, x-aos-id, x-aos-paging, x-aos-read-only, x-aos-source, x-enum-descriptions, x-enum-varnames.",
        ),
        (
            "x-aos-source: rooms/list.md",
            "x-aos-source: 1",
            ".x-aos-source: x-aos-source must be the path of the vendor's page.",
        ),
        (
            "x-aos-read-only: true",
            "x-aos-read-only: 'yes'",
            ".x-aos-read-only: x-aos-read-only must be true; leave it out where the operation writes.",
        ),
        (
            "style: page-index",
            "style: page-number",
            ".x-aos-paging: \"page-number\" is no style of paging that the generator knows; there is page-index.",
        ),
        (
            "        items: rooms\n",
            "",
            ".x-aos-paging: it must hold exactly the texts style and items.",
        ),
        (
            "        items: rooms\n",
            "        items: halls\n",
            ".x-aos-paging: the response has no array \"halls\", written in place, to page through.",
        ),
        (
            "        - $ref: 'common.yaml#/components/parameters/PageSize'\n",
            "",
            ".x-aos-paging: the style page-index needs the optional query parameter pageSize, an integer of format int32.",
        ),
    ] {
        mistake(ROOM, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        COMMON,
        "        totalCount: {type: integer, format: int64}\n",
        "",
        &format!(
            "{place}.x-aos-paging: the style page-index needs the integer metadata.totalCount in the response."
        ),
    );
    let workspace = Workspace::new();
    workspace.replace(ROOM, "    post:\n", "    put:\n");
    refused(
        &workspace,
        "spec/rooms.yaml: paths./houses/{houseId}/rooms.put.x-aos-read-only: this extension belongs on a post operation; a get only reads anyway.",
    );
    mistake(
        ROOM,
        "      type: string\n      description: Id of a house.",
        "      type: integer\n      description: Id of a house.",
        "spec/rooms.yaml: components.schemas.HouseId.x-aos-id: x-aos-id must be true, on a schema of type string.",
    );
    mistake(
        ROOM,
        "          maxLength: 20\n",
        "          x-aos-id: true\n",
        "spec/rooms.yaml: components.schemas.Room.properties.name.x-aos-id: this extension belongs on a schema under components.schemas.",
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
