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
        "spec/elements.yaml: servers: two servers have the name Main.",
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
fn a_panic_of_the_generator_becomes_a_sentence() {
    let unknown = "not: {type: object, properties: {a: {type: string}}, required: [a]}";
    mistake(
        DEVICE,
        "          type: string\n          maxLength: 20\n",
        &format!("          {unknown}\n"),
        "spec/devices.yaml: components.schemas.Device: progenitor cannot make code of this: not yet implemented: unhandled not schema Object.",
    );
    mistake(
        DEVICE,
        "              schema:\n                $ref: '#/components/schemas/DevicePage'\n",
        &format!(
            "              schema: {{type: object, properties: {{devices: {{type: array, nullable: true, items: {{type: string}}}}, odd: {{{unknown}}}, \
             metadata: {{$ref: 'common.yaml#/components/schemas/PageMetadata'}}}}}}\n"
        ),
        "spec/devices.yaml: paths./sites/{siteId}/devices.post: progenitor cannot make code of this: not yet implemented: unhandled not schema Object.",
    );
}
