//! What the table of the operations says of bodies, outcomes and names.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use common::Workspace;

const CARPETS: &str = "openapi: 3.0.3
info: {title: Carpets, version: '1'}
paths:
  /houses/{houseId}/colors/{color}/carpets:
    post:
      operationId: lay_carpets
      tags: [rooms]
      summary: Lay carpets
      x-aos-outcome: {field: status, success: [1]}
      x-aos-method: lay
      x-aos-command: lay
      security: [{elements: [rooms.readwrite]}]
      parameters:
        - name: houseId
          in: path
          required: true
          x-aos-handle: house
          schema: {$ref: 'rooms.yaml#/components/schemas/HouseId'}
        - name: color
          in: path
          required: true
          schema: {$ref: '#/components/schemas/Color'}
        - {name: note, in: query, required: true, schema: {type: string, maxLength: 12}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Carpets'}
            example: {color: red, pieces: []}
      responses:
        '200':
          description: What came of it.
          content:
            application/json:
              schema:
                type: object
                properties:
                  status: {$ref: '#/components/schemas/CarpetStatus'}
                  lost:
                    type: object
                    nullable: true
                    additionalProperties: {$ref: '#/components/schemas/CarpetStatus'}
                  laid:
                    type: array
                    nullable: true
                    items:
                      type: object
                      properties:
                        fine: {type: boolean}
                        code: {$ref: '#/components/schemas/CarpetStatus'}
              example: {status: 1}
components:
  schemas:
    CarpetStatus:
      type: integer
      enum: [1, 2]
      x-enum-varnames: [Laid, Lost]
      x-enum-descriptions: [All is laid, It was lost]
    Color:
      type: string
      description: A color.
      enum: [red, green]
      x-enum-varnames: [Red, Green]
      x-enum-descriptions: [A red one, A green one]
    Carpets:
      type: object
      required: [color, pieces]
      properties:
        color:
          description: Of all carpets.
          allOf:
            - $ref: '#/components/schemas/Color'
        secret: {type: string, format: password, maxLength: 8}
        pieces:
          type: array
          description: Pieces to lay.
          items: {$ref: '#/components/schemas/Piece'}
        tags: {type: array, nullable: true, items: {type: string, maxLength: 3}}
        sizes:
          type: object
          additionalProperties:
            type: object
            required: [width]
            properties: {width: {type: number}}
    Piece:
      type: object
      required: [width]
      properties:
        width: {type: integer, format: int32, minimum: 1, maximum: 9}
        below: {$ref: '#/components/schemas/Piece'}
";

fn operations(text: &str) -> String {
    let workspace = Workspace::new();
    workspace.write("spec/carpets.yaml", text);
    let output = workspace.run(&["generate"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let text = workspace.read("crates/aos-api/src/generated/operations.rs");
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(", }", " }")
        .replace(", ]", "]")
        .replace("[ ", "[")
        .replace(" ]", "]")
}

#[track_caller]
fn holds(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "{wanted:?} is missing in {text}");
    }
}

#[test]
fn names_and_parameters() {
    let text = operations(CARPETS);
    holds(
        &text,
        &[
            "id: \"lay_carpets\", method_name: \"lay\", command: \"lay\"",
            "id: \"retrieve_rooms\", method_name: \"rooms\", command: \"retrieve-rooms\"",
            "name: \"houseId\", handle: Some(\"house\"), location: Location::Path",
            "name: \"color\", handle: None, location: Location::Path, required: true, list: false, kind: ParameterKind::Text",
            "NamedValue { sent: \"green\", name: \"Green\", label: \"A green one\" }",
            "name: \"note\", handle: None, location: Location::Query, required: true",
            "max_length: Some(12)",
        ],
    );
}

#[test]
fn fields_of_a_body_with_their_limits() {
    let text = operations(CARPETS);
    let paths: Vec<&str> = text
        .split("lay_carpets")
        .nth(1)
        .and_then(|rest| rest.split("retrieve_rooms").next())
        .unwrap()
        .split("Field { path: \"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    // A piece within a piece is not followed for ever.
    let expected = [
        "color",
        "secret",
        "pieces",
        "pieces[].width",
        "pieces[].below",
        "tags",
        "sizes",
        "sizes.*.width",
    ];
    assert_eq!(paths, expected);
    holds(
        &text,
        &[
            "path: \"color\", required: true, nullable: false, list: false, kind: FieldKind::Text, \
             max_length: None, minimum: None, maximum: None, values: &[NamedValue { sent: \"red\"",
            "secret: false, description: \"Of all carpets.\"",
            "path: \"secret\", required: false, nullable: false, list: false, kind: FieldKind::Text, \
             max_length: Some(8), minimum: None, maximum: None, values: &[], secret: true",
            "path: \"pieces\", required: true, nullable: false, list: true, kind: FieldKind::Object",
            "path: \"pieces[].width\", required: true, nullable: false, list: false, \
             kind: FieldKind::Integer, max_length: None, minimum: Some(1), maximum: Some(9)",
            "path: \"tags\", required: false, nullable: true, list: true, kind: FieldKind::Text, \
             max_length: Some(3)",
            "path: \"sizes\", required: false, nullable: false, list: false, kind: FieldKind::Map",
            "path: \"sizes.*.width\", required: true, nullable: false, list: false, \
             kind: FieldKind::Number",
            "limited: true",
        ],
    );
}

#[test]
fn outcomes_with_the_words_of_the_vendor() {
    let labels = "labels: &[(1, \"All is laid\"), (2, \"It was lost\")]";
    holds(
        &operations(CARPETS),
        &[&format!(
            "outcome: Some(Outcome {{ status: Some(OutcomeStatus {{ field: \"status\", success: &[1], \
             {labels} }}), failed: &[], each: None }})"
        )],
    );
    let parts = CARPETS.replace(
        "{field: status, success: [1]}",
        "{failed: [lost], each: {field: laid, success: fine, code: code}}",
    );
    holds(
        &operations(&parts),
        &[&format!(
            "outcome: Some(Outcome {{ status: None, failed: &[OutcomeFailed {{ field: \"lost\", \
             {labels} }}], each: Some(OutcomeEach {{ field: \"laid\", success: \"fine\", code: \
             Some(OutcomeFailed {{ field: \"code\", {labels} }}) }}) }})"
        )],
    );
}
