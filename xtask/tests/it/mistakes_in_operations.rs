//! Every mistake in an operation ends in one sentence with its place, and
//! nothing is written.

use crate::common::{COMMON, DEVICE, Workspace, holds, lacks, mistake};

#[test]
fn operations_without_what_they_need() {
    let place = "spec/devices.yaml: paths./sites/{siteId}/devices.post";
    for (from, to, sentence) in [
        (
            "      operationId: retrieve_devices\n",
            "",
            ": the operation has no operationId; give it one in snake_case.",
        ),
        (
            "operationId: retrieve_devices",
            "operationId: retrieveDevices",
            ": the operationId \"retrieveDevices\" is not in snake_case.",
        ),
        (
            "      summary: List the devices of a site\n",
            "",
            ": the operation has no summary; one line says what it does.",
        ),
        (
            "      description: Lists the devices of a site, by name.\n",
            "",
            ": the operation has no description; it says more than the summary.",
        ),
        (
            "      x-aos-source: devices/list.md\n",
            "",
            ": the operation has no x-aos-source, the path of the vendor's page.",
        ),
        (
            "      tags: [devices]\n",
            "",
            ": the operation has no tag; write tags: [group], with the group of its command.",
        ),
        (
            "      tags: [devices]\n",
            "      tags: [devices, gateways]\n",
            ".tags: the tags devices and gateways are given; keep one, the group of its command.",
        ),
        (
            "tags: [devices]",
            "tags: [gateways]",
            ": the tag \"gateways\" is not declared; add it to the tags of this file.",
        ),
        (
            "            example:\n              names: [alpha]\n",
            "",
            ".requestBody: the body has no example; put one beside its schema.",
        ),
        (
            "          application/json:\n            schema:\n              $ref: '#/components/schemas/DeviceFilter'",
            "          text/plain:\n            schema:\n              $ref: '#/components/schemas/DeviceFilter'",
            ".requestBody: the body must be application/json, and nothing else.",
        ),
    ] {
        mistake(DEVICE, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        DEVICE,
        "    post:\n",
        "    fetch:\n",
        "spec/devices.yaml: paths./sites/{siteId}/devices.fetch: fetch is none of the methods get, post, put, patch, delete, nor parameters, summary or description.",
    );
}

#[test]
fn responses() {
    let place = "spec/devices.yaml: paths./sites/{siteId}/devices.post.responses";
    for (from, to, sentence) in [
        (
            "        '404':\n",
            "        '200':\n          description: Two.\n        '404':\n",
            ": the successes 201 and 200 are described; describe one, the client takes every status of 200 to 299 for it.",
        ),
        (
            "        '201':\n",
            "        '401':\n",
            ": no success is described; one status of 200 to 299 is needed.",
        ),
        (
            "        '404':\n",
            "        default:\n",
            ".default: default is not a status of a success or an error; write each one out, such as 200 or 404.",
        ),
        (
            "        '201':\n          description: A page of devices.\n          content:\n",
            "        '201':\n          description: A page of devices.\n          content:\n            text/plain: {}\n",
            ".201: the body must be application/json, and nothing else.",
        ),
        (
            "        '201':\n",
            "        '204':\n",
            ".204: 204 means that there is no content, but one is described.",
        ),
        (
            "          description: A page of devices.\n",
            "",
            ".201: the success has no description.",
        ),
        (
            "              example:\n                devices:",
            "              x-example:\n                devices:",
            ".201: the body has no example; put one beside its schema.",
        ),
    ] {
        mistake(DEVICE, from, to, &format!("{place}{sentence}"));
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
        ("with_token", "is a method that every client has"),
        ("operation", "is a method that every client has"),
        ("clone", "is a method that every client has"),
        ("mock", "is a method that every mock server has"),
        ("mock_async", "is a method that every mock server has"),
        ("match", "is a keyword of Rust"),
        ("self", "is a keyword of Rust"),
        ("string", "would give its call the name of another type"),
        ("option", "would give its call the name of another type"),
    ] {
        mistake(
            DEVICE,
            "operationId: retrieve_devices",
            &format!("operationId: {id}"),
            &format!(
                "spec/devices.yaml: paths./sites/{{siteId}}/devices.post: the operationId {id} {reason}; name the operation in more words."
            ),
        );
    }
    let methods =
        "body clone firstPage into intoFuture intoInner new operation pages preview send stream";
    for name in methods.split(' ') {
        mistake(
            DEVICE,
            "- name: since",
            &format!("- name: {name}"),
            &format!(
                "spec/devices.yaml: paths./sites/{{siteId}}/devices.post.parameters.3: the parameter {name} has the Rust name of another one, or of a method of its call."
            ),
        );
    }
}

#[test]
fn names_that_look_taken_and_are_not() {
    let workspace = Workspace::new();
    for (name, setter) in
        [("type", "type_"), ("client", "client"), ("url", "url"), ("bodyMap", "body_map")]
    {
        workspace.replace(DEVICE, "- name: names", &format!("- name: {name}"));
        workspace.generate();
        holds(&workspace.api("calls"), &[&format!("pub fn {setter}(self, value: impl Into<")]);
        workspace.replace(DEVICE, &format!("- name: {name}"), "- name: names");
    }
    let operation = "operationId: retrieve_devices";
    for id in ["client", "exec", "response_value"] {
        let workspace = Workspace::new();
        workspace.replace(DEVICE, operation, &format!("operationId: {id}"));
        workspace.generate();
        holds(&workspace.api("calls"), &[&format!("pub fn {id}(&self) ->")]);
    }
}

#[test]
fn a_body_with_the_name_of_a_method_is_given_as_a_whole() {
    // The vendor's name of a field cannot be changed, so nothing is rejected.
    for name in ["preview", "siteId"] {
        let workspace = Workspace::new();
        for (from, to) in [
            (
                "required: [names]\n      properties:\n        names:",
                format!("required: [{name}]\n      properties:\n        {name}:"),
            ),
            ("              names: [alpha]", format!("              {name}: [alpha]")),
        ] {
            workspace.replace(DEVICE, from, &to);
        }
        workspace.generate();
        let calls = workspace.api("calls");
        holds(&calls, &["pub fn body(self, value: types::DeviceFilter) -> Self"]);
        lacks(&calls, &["self.0.field("]);
    }
}

#[test]
fn parameters() {
    let place = "spec/devices.yaml: paths./sites/{siteId}/devices.post";
    for (from, to, sentence) in [
        (
            "name: siteId",
            "name: placeId",
            ".parameters.0: the path parameter placeId is declared, but the path does not hold {placeId}.",
        ),
        (
            "        - name: siteId\n          in: path\n          required: true\n          description: The site.\n          example: h1\n          schema:\n            $ref: '#/components/schemas/SiteId'\n",
            "",
            ": the path holds {siteId}, but no path parameter of that name is declared.",
        ),
        (
            "            $ref: '#/components/schemas/SiteId'",
            "            type: string",
            ".parameters.0: the path parameter siteId takes any text, which could turn the request to another path; refer to a schema with x-aos-id: true.",
        ),
        (
            "          required: true\n          description: The site.",
            "          description: The site.",
            ".parameters.0: the path parameter siteId must be required: true.",
        ),
        (
            "        - name: since\n          in: query",
            "        - name: since\n          in: header",
            ".parameters.3.in: unknown variant `header`, expected `path` or `query`.",
        ),
        (
            "        - name: since\n          in: query",
            "        - name: since\n          in: query\n          explode: false",
            ".parameters.3: the generator sends the list since by repeating its name only; leave style and explode out.",
        ),
        (
            "          description: Only newer ones.\n",
            "",
            ".parameters.3: the parameter since has no description.",
        ),
        (
            "          example: '2026-01-02T03:04:05Z'\n",
            "",
            ".parameters.3: the parameter since has no example; put one beside its schema.",
        ),
        (
            "- name: since",
            "- name: page_size",
            ".parameters.3: the parameter page_size has the Rust name of another one, or of a method of its call.",
        ),
        (
            "            type: string\n            format: date-time\n        - name: names",
            "            type: object\n        - name: names",
            ".parameters.3: the query parameter since is neither a plain value nor a list of such.",
        ),
    ] {
        mistake(DEVICE, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        DEVICE,
        "/sites/{siteId}/devices:",
        "/sites/{siteId}.json:",
        "spec/devices.yaml: paths./sites/{siteId}.json.post: \"{siteId}.json\" in the path is neither plain text nor one parameter in braces.",
    );
}
