//! Every mistake in an operation ends in one sentence with its place, and
//! nothing is written.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use common::{COMMON, ROOM, Workspace, mistake, refused};

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
fn names_that_are_taken() {
    for (id, reason) in [
        ("client", "is a method that every client has"),
        ("with_token", "is a method that every client has"),
        ("exec", "is a method that every client has"),
        ("clone", "is a method that every client has"),
        ("mock", "is a method that every mock server has"),
        ("mock_async", "is a method that every mock server has"),
        ("match", "is a keyword of Rust"),
        ("self", "is a keyword of Rust"),
        ("response_value", "would give its builder the name of another type"),
        ("option", "would give its builder the name of another type"),
    ] {
        mistake(
            ROOM,
            "operationId: retrieve_rooms",
            &format!("operationId: {id}"),
            &format!(
                "spec/rooms.yaml: paths./houses/{{houseId}}/rooms.post: the operationId {id} {reason}; name the operation in more words."
            ),
        );
    }
    for name in ["send", "new", "body", "bodyMap", "headerMap", "intoInner"] {
        mistake(
            ROOM,
            "- name: since",
            &format!("- name: {name}"),
            &format!(
                "spec/rooms.yaml: paths./houses/{{houseId}}/rooms.post.parameters.3: the parameter {name} cannot be told from another one, or from something of its builder, in Rust."
            ),
        );
    }
}

#[test]
fn names_that_look_taken_and_are_not() {
    let workspace = Workspace::new();
    // The generator gives way to these: `type_`, `_client`.
    for name in ["type", "client", "url"] {
        workspace.replace(ROOM, "- name: names", &format!("- name: {name}"));
        let output = workspace.run(&["generate"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        workspace.replace(ROOM, &format!("- name: {name}"), "- name: names");
    }
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
            ".parameters.3: the parameter page_size cannot be told from another one, or from something of its builder, in Rust.",
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
            ".x-aos-sauce: the generator knows no extension x-aos-sauce; there are x-aos-aliases, x-aos-bare, x-aos-command, x-aos-environment, x-aos-handle, x-aos-id, x-aos-lookup, x-aos-method, x-aos-outcome, x-aos-paging, x-aos-read-only, x-aos-source, x-aos-type, x-aos-variants, x-enum-descriptions, x-enum-varnames.",
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
            ".x-aos-paging: \"page-number\" is no style of paging that the generator knows; there is page-index, skip-token, has-next-page, unpaged.",
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
            ".x-aos-paging: the style page-index needs the query parameter pageSize, an integer of format int32.",
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
