//! What the table of the operations says of bodies, outcomes and names.

use crate::common::{DEVICE, Workspace, holds};

const PROFILES: &str = "openapi: 3.0.3
info: {title: Profiles, version: '1'}
paths:
  /sites/{siteId}/colors/{color}/profiles:
    post:
      operationId: apply_profiles
      tags: [devices]
      summary: Apply profiles
      description: Applies them.
      x-aos-source: profiles/apply.md
      x-aos-outcome: {field: status, success: [1]}
      x-aos-method: apply
      x-aos-command: apply
      security: [{elements: [devices.readwrite]}]
      parameters:
        - name: siteId
          in: path
          required: true
          description: The site.
          example: h1
          x-aos-handle: site
          schema: {$ref: 'devices.yaml#/components/schemas/SiteId'}
        - name: color
          in: path
          required: true
          description: The color.
          example: red
          schema: {$ref: '#/components/schemas/Color'}
        - {name: note, in: query, required: true, description: A note., example: hello, schema: {type: string, maxLength: 12}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Profiles'}
            example: {color: red, parts: []}
      responses:
        '200':
          description: What came of it.
          content:
            application/json:
              schema:
                type: object
                properties:
                  status: {$ref: '#/components/schemas/ProfileStatus'}
                  lost:
                    type: object
                    nullable: true
                    additionalProperties: {$ref: '#/components/schemas/ProfileStatus'}
                  applied:
                    type: array
                    nullable: true
                    items:
                      type: object
                      properties:
                        succeeded: {type: boolean}
                        code: {$ref: '#/components/schemas/ProfileStatus'}
              example: {status: 1}
components:
  schemas:
    ProfileStatus:
      type: integer
      enum: [1, 2]
      x-enum-varnames: [Applied, Lost]
      x-enum-descriptions: [All is applied, It was lost]
    Color:
      type: string
      description: A color.
      enum: [red, green]
      x-enum-varnames: [Red, Green]
      x-enum-descriptions: [A red one, A green one]
    Profiles:
      type: object
      required: [color, parts]
      properties:
        color:
          description: Of all profiles.
          allOf:
            - $ref: '#/components/schemas/Color'
        secret: {type: string, format: password, maxLength: 8}
        parts:
          type: array
          description: Parts to apply.
          items: {$ref: '#/components/schemas/Part'}
        tags: {type: array, nullable: true, items: {type: string, maxLength: 3}}
        sizes:
          type: object
          additionalProperties:
            type: object
            required: [width]
            properties: {width: {type: number}}
    Part:
      type: object
      required: [width]
      properties:
        width: {type: integer, format: int32, minimum: 1, maximum: 9}
        below: {$ref: '#/components/schemas/Part'}
";

fn operations(text: &str) -> String {
    Workspace::with("spec/profiles.yaml", text).generated().api("operations")
}

#[test]
fn names_and_parameters() {
    let text = operations(PROFILES);
    holds(
        &text,
        &[
            "id: \"apply_profiles\", method_name: \"apply\", command: \"apply\"",
            "id: \"retrieve_devices\", method_name: \"devices\", command: \"retrieve-devices\"",
            "name: \"siteId\", location: Location::Path, handle: Some(\"site\"), required: true, kind: ValueKind::Id",
            "name: \"color\", location: Location::Path, required: true, kind: ValueKind::Text, codes: Some(crate::enums::Color::CODES)",
            "name: \"note\", location: Location::Query, required: true, kind: ValueKind::Text, max_length: Some(12)",
        ],
    );
}

#[test]
fn fields_of_a_body_with_their_limits() {
    let text = operations(PROFILES);
    let (_, body) = text.split_once("body: Some(Body {").unwrap();
    let (body, _) = body.split_once("response: Some(Documented").unwrap();
    let names = body.split("Input { name: \"").skip(1);
    let names: Vec<_> = names.filter_map(|rest| rest.split('"').next()).collect();
    // A part within a part is not followed for ever.
    let expected = [
        "color",
        "secret",
        "parts",
        "parts[].width",
        "parts[].below",
        "tags",
        "sizes",
        "sizes.*.width",
    ];
    assert_eq!(names, expected);
    for (name, fields) in [
        (
            "color",
            "required: true, kind: ValueKind::Text, codes: Some(crate::enums::Color::CODES), description: \"Of all profiles.\"",
        ),
        ("secret", "kind: ValueKind::Text, max_length: Some(8), secret: true"),
        ("parts", "required: true, list: true, kind: ValueKind::Object"),
        (
            "parts[].width",
            "required: true, kind: ValueKind::Integer, minimum: Some(1), maximum: Some(9)",
        ),
        ("tags", "nullable: true, list: true, kind: ValueKind::Text, max_length: Some(3)"),
        ("sizes", "kind: ValueKind::Map"),
        ("sizes.*.width", "required: true, kind: ValueKind::Number"),
    ] {
        holds(body, &[&format!("name: \"{name}\", location: Location::Body, {fields},")]);
    }
}

#[test]
fn what_a_success_and_a_row_are() {
    let text = operations(PROFILES);
    holds(
        &text,
        &[
            "response: Some(Documented { object: true, list: false, open: false, fields: &[Field { codes: Some(crate::enums::ProfileStatus::CODES),..Field::new(\"status\", ValueKind::Integer) }, \
             Field::new(\"lost\", ValueKind::Map), Field { list: true,..Field::new(\"applied\", ValueKind::Object) }, Field::new(\"applied[].succeeded\", ValueKind::Boolean),",
            "response: Some(Documented { object: true, list: false, open: false, fields: &[Field { list: true,..Field::new(\"devices\", ValueKind::Object) }, \
             Field::new(\"metadata\", ValueKind::Object),",
            "row: Documented { object: true, list: false, open: false, fields: &[Field::new(\"name\", ValueKind::Text), Field { codes: Some(crate::enums::DeviceKind::CODES),..Field::new(\"kind\", ValueKind::Integer) },",
            "key: &[], columns: &[], expand: None, total_is_reliable: true",
        ],
    );
    let marked = PROFILES.replace(
        "      x-aos-method: apply\n",
        "      x-aos-method: apply\n      x-aos-response: may-be-empty\n",
    );
    let workspace = Workspace::with("spec/profiles.yaml", &marked);
    workspace.replace(
        DEVICE,
        "        items: devices\n      x-aos-key: []\n",
        "        items: devices\n        total: unreliable\n      x-aos-key: [name, kind]\n",
    );
    holds(
        &workspace.generated().api("operations"),
        &[
            "], may_be_empty: true })",
            "key: &[\"name\", \"kind\"], columns: &[], expand: None, total_is_reliable: false",
        ],
    );
    // What the mark or another alternative allows, and an object of free names.
    let from = "              schema:\n                type: object\n                properties:\n";
    let (before, after) = PROFILES.split_once(from).unwrap();
    let (_, after) = after.split_once("              example: {status: 1}").unwrap();
    for (schema, example, facts) in [
        ("{type: object}", "{a: 1}", "object: true, list: false, open: true, fields: &[]"),
        (
            "{type: array, items: {type: string}}",
            "[a]",
            "object: false, list: true, open: false, fields: &[]",
        ),
        ("{type: integer}", "7", "object: false, list: false, open: false, fields: &[]"),
        (
            "{x-aos-type: or-other, oneOf: [{$ref: '#/components/schemas/Part'}, {type: array, items: {type: string}}]}",
            "{width: 1}",
            "object: true, list: true, open: false, fields: &[Field::new(\"width\", ValueKind::Integer), Field::new(\"below\", ValueKind::Object)]",
        ),
        (
            "{type: object, properties: {status: {type: integer}}}",
            "{status: 1}",
            "object: true, list: false, open: false, fields: &[Field::new(\"status\", ValueKind::Integer)]",
        ),
    ] {
        let schema = format!("              schema: {schema}\n              example: {example}");
        let text = format!("{before}{schema}{after}");
        let text = text.replace("      x-aos-outcome: {field: status, success: [1]}\n", "");
        let facts = format!("response: Some(Documented {{ {facts}, may_be_empty: false }})");
        holds(&operations(&text), &[&facts]);
    }
}

#[test]
fn outcomes_with_the_labels_of_the_vendor() {
    let labels = "labels: &[(1, \"All is applied\"), (2, \"It was lost\")]";
    holds(
        &operations(PROFILES),
        &[&format!(
            "outcome: Some(Outcome {{ status: Some(OutcomeStatus {{ field: \"status\", success: &[1], \
             {labels} }}), failed: &[], each: None }})"
        )],
    );
    let parts = PROFILES.replace(
        "{field: status, success: [1]}",
        "{failed: [lost], each: {field: applied, success: succeeded, code: code}}",
    );
    holds(
        &operations(&parts),
        &[&format!(
            "outcome: Some(Outcome {{ status: None, failed: &[OutcomeFailed {{ field: \"lost\", \
             {labels} }}], each: Some(OutcomeEach {{ field: \"applied\", success: \"succeeded\", code: \
             Some(OutcomeFailed {{ field: \"code\", {labels} }}) }}) }})"
        )],
    );
}
