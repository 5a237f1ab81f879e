//! Every mistake in the files and their references ends in one sentence with its
//! place, and nothing is written.

use crate::common::{DEVICE, ROOT, Workspace, mistake, rejected};

#[test]
fn yaml_that_does_not_parse() {
    mistake(
        DEVICE,
        "  title: Devices\n",
        "  title: [Devices\n",
        "spec/devices.yaml:4:10: the YAML cannot be read: illegal placement of ':' indicator.",
    );
    mistake(
        DEVICE,
        "      tags: [devices]\n",
        "      tags: [devices]\n      tags: [gateways]\n",
        "spec/devices.yaml:10:7: the YAML cannot be read: duplicate mapping key: tags.",
    );
}

#[test]
fn files_of_another_form() {
    mistake(
        DEVICE,
        "paths:\n",
        "---\npaths:\n",
        "spec/devices.yaml:6:1: the YAML cannot be read: multiple YAML documents detected; keep one.",
    );
    mistake(
        DEVICE,
        "openapi: 3.0.3\n",
        "",
        "spec/devices.yaml: openapi: the file does not say which OpenAPI it is; write openapi: 3.0.3.",
    );
}

#[test]
fn files_that_are_not_part_of_it() {
    let workspace = Workspace::new();
    std::fs::remove_file(workspace.path().join(ROOT)).unwrap();
    rejected(
        &workspace,
        "spec/elements.yaml: the file is missing; it holds what is true of every operation.",
    );
    for (file, text, sentence) in [
        (
            "spec/more.yml",
            "openapi: 3.0.3\n",
            "the files of the specification end in .yaml; rename it.",
        ),
        (
            "spec/added.yaml",
            "- a list\n",
            "the file is not an OpenAPI document: it does not hold keys with values.",
        ),
    ] {
        rejected(&Workspace::with(file, text), &format!("{file}: {sentence}"));
    }
    mistake(
        DEVICE,
        "openapi: 3.0.3",
        "openapi: 3.1.0",
        "spec/devices.yaml: openapi: the generator reads OpenAPI 3.0.x, not \"3.1.0\"; write 3.0.3.",
    );
    mistake(
        DEVICE,
        "paths:",
        "servers: []\npaths:",
        "spec/devices.yaml: servers: only elements.yaml may say this; move it there.",
    );
    mistake(
        DEVICE,
        "paths:",
        "webhooks: {}\npaths:",
        "spec/devices.yaml: webhooks: the generator knows no such key here, and would lose what it says.",
    );
}

#[test]
fn lists_and_objects_in_the_place_of_each_other() {
    let place = "spec/devices.yaml: paths./sites/{siteId}/devices.post";
    let list = "expected a sequence; write a list, in brackets or with a dash before each entry.";
    let unknown = "there is no such extension here; see spec/README.md.";
    for (from, to, sentence) in [
        (
            "tags: [devices]",
            "tags: devices",
            format!(".tags: invalid type: string \"devices\", {list}"),
        ),
        (
            "        - elements: [devices.read]\n        - elements: [devices.readwrite]\n",
            "        elements: [devices.read]\n",
            format!(".security: invalid type: map, {list}"),
        ),
        (
            "          schema:\n            $ref: '#/components/schemas/SiteId'",
            "          schema: true",
            ".parameters.0.schema: invalid type: boolean `true`, expected keys with values."
                .to_owned(),
        ),
        // What is not known is called that, whatever it holds.
        (
            "      x-aos-read-only: true\n",
            "      x-aos-order: [name]\n      x-aos-read-only: true\n",
            format!(".x-aos-order: {unknown}"),
        ),
        ("x-aos-read-only", "x-aos_read-only", format!(".x-aos_read-only: {unknown}")),
    ] {
        mistake(DEVICE, from, to, &format!("{place}{sentence}"));
    }
}

#[test]
fn names_that_are_taken() {
    let operation = "operationId: retrieve_devices, summary: More, description: More., x-aos-source: more.md, tags: [devices]";
    for (more, sentence) in [
        (
            format!("paths: {{/more: {{get: {{{operation}}}}}}}"),
            "spec/devices.yaml: paths./sites/{siteId}/devices.post: the operationId retrieve_devices is taken already, by spec/added.yaml: paths./more.get.",
        ),
        (
            format!("paths: {{'/sites/{{siteId}}/devices': {{post: {{{operation}}}}}}}"),
            "spec/devices.yaml: paths./sites/{siteId}/devices.post: spec/added.yaml describes this already; keep one of them.",
        ),
        (
            "components: {schemas: {Device: {type: object}}}".to_owned(),
            "spec/devices.yaml: components.schemas.Device: spec/added.yaml describes this already; keep one of them.",
        ),
        (
            "tags: [{name: devices, description: Other.}]".to_owned(),
            "spec/added.yaml: tags: the tag \"devices\" is described elsewhere in other words.",
        ),
    ] {
        let text = format!("openapi: 3.0.3\ninfo: {{title: More, version: '1'}}\n{more}\n");
        rejected(&Workspace::with("spec/added.yaml", &text), sentence);
    }
}

#[test]
fn references_that_lead_nowhere() {
    let place = "spec/devices.yaml: paths./sites/{siteId}/devices.post";
    for (from, to, sentence) in [
        (
            "$ref: '#/components/schemas/DeviceKind'",
            "$ref: '#/components/schemas/DeviceSort'",
            ".parameters.5.schema: $ref \"#/components/schemas/DeviceSort\" leads nowhere: there is no component \"/components/schemas/DeviceSort\" in spec/devices.yaml.",
        ),
        (
            "common.yaml#/components/responses/NotFound",
            "common.yaml#/components/responses/Gone",
            ".responses.404: $ref \"common.yaml#/components/responses/Gone\" leads nowhere: there is no component \"/components/responses/Gone\" in spec/common.yaml.",
        ),
        (
            "common.yaml#/components/responses/NotFound",
            "comon.yaml#/components/responses/NotFound",
            ".responses.404: $ref \"comon.yaml#/components/responses/NotFound\" leads to spec/comon.yaml, which is missing; write '#/components/…' for this file, or 'other.yaml#/components/…'.",
        ),
        (
            "'#/components/schemas/DeviceKind'",
            "#/components/schemas/DeviceKind",
            ".parameters.5.schema: $ref must be a text, not null; write it in quotes.",
        ),
        (
            "common.yaml#/components/responses/NotFound",
            "common.yaml#/components/schemas/Problem",
            ".responses.404: $ref \"common.yaml#/components/schemas/Problem\" does not lead to one of components.responses, which is needed here.",
        ),
        (
            "common.yaml#/components/parameters/PageSize",
            "common.yaml#/components/schemas/Problem",
            ".parameters.2: $ref \"common.yaml#/components/schemas/Problem\" does not lead to one of components.parameters, which is needed here.",
        ),
        (
            "'#/components/schemas/DeviceFilter'",
            "'common.yaml#/components/parameters/PageSize'",
            ".requestBody.content.application/json.schema: $ref \"common.yaml#/components/parameters/PageSize\" does not lead to one of components.schemas, which is needed here.",
        ),
        (
            "common.yaml#/components/responses/NotFound",
            "common.yaml#/info",
            ".responses.404: $ref \"common.yaml#/info\" leads nowhere: there is no component \"/info\" in spec/common.yaml.",
        ),
        (
            "          $ref: 'common.yaml#/components/responses/NotFound'",
            "          $ref: 'common.yaml#/components/responses/NotFound'\n          description: None.",
            ".responses.404: description is next to $ref, where OpenAPI 3.0 ignores it; take it out.",
        ),
    ] {
        mistake(DEVICE, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        DEVICE,
        "    SiteId:\n",
        "    Circle:\n      $ref: '#/components/schemas/Circle'\n    SiteId:\n",
        "spec/devices.yaml: components.schemas.Circle: $ref leads in a circle.",
    );
}

#[test]
fn environments() {
    for (from, to, sentence) in [
        ("      label: Main\n", "", ".0.x-aos-environment: missing field `label`."),
        (
            "name: Main\n",
            "name: main\n",
            ".0.x-aos-environment.name: \"main\" is not a name in PascalCase.",
        ),
        (
            "tokenUrl: https://example.com/token",
            "tokenUrl: http://example.com/token",
            ".0.x-aos-environment.tokenUrl: \"http://example.com/token\" is not an https URL.",
        ),
    ] {
        mistake(ROOT, from, to, &format!("spec/elements.yaml: servers{sentence}"));
    }
    let same = "servers:
  - url: https://example.com/other
    x-aos-environment: {name: Main, label: Other, tokenUrl: https://example.com/token}
";
    mistake(
        ROOT,
        "servers:\n",
        same,
        "spec/elements.yaml: servers.1.x-aos-environment.name: two servers have the name Main; give each one of its own.",
    );
    let fixture = include_str!("../fixture/elements.yaml");
    let (_, rest) = fixture.split_once("servers:\n").unwrap();
    let (servers, _) = rest.split_once("tags:\n").unwrap();
    mistake(
        ROOT,
        servers,
        "    []\n",
        "spec/elements.yaml: servers: there is no server; each environment of the service is one.",
    );
}

#[test]
fn keys_that_nothing_is_made_of() {
    let place = "spec/devices.yaml: components.schemas.Device.properties.name";
    let name = "          type: string\n          maxLength: 20\n";
    for (to, sentence) in [
        (
            "          type: string\n          required: true\n",
            ".required: invalid type: boolean `true`, expected a sequence; name what is required in a list beside properties: required: [name].",
        ),
        (
            "          type: string\n          maxLength: '128'\n",
            ".maxLength: invalid type: string \"128\", expected u64; write it without quotes.",
        ),
        (
            "          type: [string, 'null']\n",
            ".type: invalid type: sequence, expected string or map; that is OpenAPI 3.1; write one type, and nullable: true where null is allowed.",
        ),
        (
            "          type: string\n          const: a\n",
            ".const: the generator does not know the key const here: that is OpenAPI 3.1; write an enum of one value.",
        ),
        (
            "          type: string\n          examples: [a]\n",
            ".examples: the generator does not know the key examples here: write one example, with the key example.",
        ),
        (
            "          type: string\n          pattern: a\n",
            ".pattern: the generator does not know the key pattern here: no code checks this limit; say it in the description.",
        ),
        (
            "          not: {type: object, properties: {a: {type: string}}, required: [a]}\n",
            ".not: the generator does not know the key not here: no type can be made of it; leave it out.",
        ),
        (
            "          type: string\n          desciption: A name.\n",
            ".desciption: the generator does not know the key desciption here: nothing is made of it; see spec/README.md for the keys that are read.",
        ),
        (
            "          type: string\n          maximum: 5\n",
            ".maximum: maximum belongs on a schema with type: integer or number.",
        ),
        (
            "          type: string\n          items: {type: string}\n",
            ".items: items belongs on a schema with type: array.",
        ),
        ("          []\n", ": a list is here, where there are keys with values."),
        (
            "          type: string\n          format: datetime\n",
            ".format: there is no text of the format \"datetime\"; write date or date-time or email or password or uri or uuid or year-month.",
        ),
        (
            "          type: integer\n          minimum: 1.5\n",
            ".minimum: invalid type: floating point `1.5`, expected i64; write an integer.",
        ),
        (
            "          type: integer\n          format: int16\n",
            ".format: there is no number of the format \"int16\"; write int32 or int64.",
        ),
    ] {
        mistake(DEVICE, name, to, &format!("{place}{sentence}"));
    }
}

#[test]
fn names_that_are_one_in_rust() {
    let name = "          type: string\n          maxLength: 20\n";
    mistake(
        DEVICE,
        name,
        &format!("{name}        Name: {{type: string}}\n"),
        "spec/devices.yaml: components.schemas.Device.properties.Name: Name and name would be one field in Rust; describe one of them, with the other as x-aos-aliases.",
    );
    mistake(
        DEVICE,
        "    SiteId:\n",
        "    DEVICEColor: {type: object}\n    SiteId:\n",
        "spec/devices.yaml: components.schemas.DEVICEColor: Rust writes the name DEVICEColor as DeviceColor; write it so here.",
    );
    mistake(
        DEVICE,
        "required: [names]",
        "required: [name]",
        "spec/devices.yaml: components.schemas.DeviceFilter.required: \"name\" is required, but is none of the properties beside it.",
    );
}

#[test]
fn examples_are_values_of_their_schemas() {
    let place = "spec/devices.yaml: paths./sites/{siteId}/devices.post";
    let row = "                  - name: alpha\n                    kind: 2\n";
    let response = format!("{place}.responses.201.content.application/json.example");
    for (to, at, sentence) in [
        ("                  - name: 7\n", ".devices.0.name", "7 is not of the type string"),
        ("                  - kind: 3\n", ".devices.0.kind", "3 is none of the values of the enum"),
        ("                  - size: 0\n", ".devices.0.size", "0 is less than 1"),
        (
            "                  - size: null\n",
            ".devices.0.size",
            "it is null; add nullable: true to the schema",
        ),
        ("                  - nam: alpha\n", ".devices.0", "the schema has no property nam"),
        (
            "                  - {}\n                other: 1\n",
            "",
            "the schema has no property other",
        ),
        (
            "                  - name: a name of more than twenty\n",
            ".devices.0.name",
            "it is longer than 20 characters",
        ),
    ] {
        mistake(
            DEVICE,
            row,
            to,
            &format!("{response}{at}: the example does not match its schema: {sentence}."),
        );
    }
    mistake(
        DEVICE,
        "          example: 1\n",
        "          example: small\n",
        &format!(
            "{place}.parameters.5.example: the example does not match its schema: \"small\" is not of the type integer."
        ),
    );
}

#[test]
fn a_place_has_the_line_of_its_part() {
    let workspace = Workspace::new();
    workspace.replace(DEVICE, "          maxLength: 20\n", "          maxlength: 20\n");
    let text = workspace.read(DEVICE);
    let line = text.lines().position(|line| line.contains("maxlength")).unwrap() + 1;
    let said = workspace.run(&["generate"]).stderr;
    let said = String::from_utf8(said).unwrap();
    let start =
        format!("spec/devices.yaml:{line}: components.schemas.Device.properties.name.maxlength: ");
    assert!(said.starts_with(&start), "{said}");
}
