//! Mistakes in the names by which an operation is reached, and in what else
//! describes its use: one sentence each, with file and place.

use crate::common::{DEVICE, ROOT, Workspace, mistake, rejected};

const PLACE: &str = "spec/devices.yaml: paths./sites/{siteId}/devices.post";

/// Another operation beside that of the fixture.
fn with(path: &str, extra: &str) -> Workspace {
    Workspace::with(
        "spec/logs.yaml",
        &format!(
            "openapi: 3.0.3
info: {{title: Logs, version: '1'}}
paths:
  {path}:
    get:
      operationId: retrieve_logs
      tags: [devices]
      summary: List the logs
      description: Lists them.
      x-aos-source: logs/list.md
      {extra}
      security: [{{elements: [devices.read]}}]
      parameters:
        - name: siteId
          in: path
          required: true
          description: The site.
          example: h1
          x-aos-handle: site
          schema: {{$ref: 'devices.yaml#/components/schemas/SiteId'}}
      responses:
        '200': {{description: All is well.}}
"
        ),
    )
}

const LOGS: &str = "spec/logs.yaml: paths./sites/{siteId}/logs.get";

#[test]
fn names_have_their_form() {
    for (extension, sentence) in [
        (
            "x-aos-method: Devices",
            "\"Devices\" is not a name in snake_case, or is a keyword of Rust.",
        ),
        ("x-aos-method: 1", "invalid type: integer `1`, expected a string; write it in quotes."),
        ("x-aos-method: move", "\"move\" is not a name in snake_case, or is a keyword of Rust."),
        (
            "x-aos-command: list_devices",
            "\"list_devices\" is not a name of lower-case letters, digits and single dashes.",
        ),
    ] {
        let key = extension.split(':').next().unwrap();
        mistake(
            DEVICE,
            "x-aos-source: devices/list.md",
            extension,
            &format!("{PLACE}.{key}: {sentence}"),
        );
    }
    mistake(
        DEVICE,
        "          in: path\n",
        "          in: path\n          x-aos-handle: self\n",
        &format!(
            "{PLACE}.parameters.0.x-aos-handle: \"self\" is not a name in snake_case, or is a keyword of Rust."
        ),
    );
    mistake(
        DEVICE,
        "- name: since\n",
        "- name: since\n          x-aos-handle: since\n",
        &format!("{PLACE}.parameters.3: x-aos-handle belongs on a path parameter."),
    );
}

#[test]
fn a_command_leads_to_one_operation() {
    rejected(
        &with("/sites/{siteId}/logs", "x-aos-command: retrieve-devices"),
        &format!(
            "{LOGS}: the command devices retrieve-devices is taken by retrieve_devices; give one an \
             x-aos-command."
        ),
    );
}

#[test]
fn a_method_leads_to_one_operation() {
    // On handles of their own the two may have one name.
    let apart = with("/sites/{siteId}/logs", "x-aos-method: devices");
    assert_eq!(apart.run(&["generate"]).status.code(), Some(0));
    let handle = "          in: path\n          x-aos-handle: site\n";
    apart.replace(DEVICE, "          in: path\n", handle);
    rejected(
        &apart,
        &format!(
            "{LOGS}: the method devices of the handle site is taken by retrieve_devices; give one an \
             x-aos-method."
        ),
    );
}

#[test]
fn a_handle_has_a_name_of_its_own() {
    let workspace = with("/sites/{siteId}/logs", "x-aos-method: logs");
    workspace.replace(
        DEVICE,
        "      x-aos-source: devices/list.md\n",
        "      x-aos-source: devices/list.md\n      x-aos-method: site\n",
    );
    rejected(
        &workspace,
        &format!(
            "{LOGS}: the handle site of the client itself is also a method, of retrieve_devices; \
             give that an x-aos-method."
        ),
    );
}

#[test]
fn the_command_line_has_commands_of_its_own() {
    for (tag, command) in [("devices", "help"), ("actions", "help"), ("actions", "sweep")] {
        let workspace = with("/sites/{siteId}/logs", &format!("x-aos-command: {command}"));
        workspace.replace(
            ROOT,
            "  - name: devices\n",
            "  - name: actions\n    description: A.\n  - name: devices\n",
        );
        workspace.replace("spec/logs.yaml", "tags: [devices]", &format!("tags: [{tag}]"));
        rejected(
            &workspace,
            &format!(
                "{LOGS}: the command line has a command {tag} {command} itself; give the operation \
                 another x-aos-command."
            ),
        );
    }
    let elsewhere = with("/sites/{siteId}/logs", "x-aos-command: sweep");
    elsewhere.generate();
    for name in ["api", "auth", "call", "completions", "help", "operations", "schema", "sim"] {
        mistake(
            ROOT,
            "  - name: devices\n",
            &format!("  - {{name: {name}, description: More.}}\n  - name: devices\n"),
            &format!(
                "spec/elements.yaml: tags.{name}: the command line has a command {name} itself; \
                 choose another name of the tag."
            ),
        );
    }
    mistake(
        ROOT,
        "  - name: devices\n",
        "  - {name: My Devices, description: More.}\n  - name: devices\n",
        "spec/elements.yaml: tags.My Devices: the tag \"My Devices\" is the name of a group of \
         commands; write it with lower-case letters, digits and single dashes.",
    );
    mistake(
        ROOT,
        "    description: Devices.\n",
        "",
        "spec/elements.yaml: tags.devices: the tag devices has no description; it is the help of \
         its group of commands.",
    );
}

#[test]
fn no_method_hides_another() {
    let traits = "borrow borrow_mut clone clone_from clone_into fmt into to_owned try_into type_id";
    for name in traits.split(' ').chain(["raw", "builder", "check_authentication", "fleet"]) {
        mistake(
            DEVICE,
            "      x-aos-source: devices/list.md\n",
            &format!("      x-aos-source: devices/list.md\n      x-aos-method: {name}\n"),
            &format!(
                "{PLACE}.x-aos-method: Elements has a method {name} already; choose another name \
                 with x-aos-method."
            ),
        );
    }
    for name in ["id", "clone"] {
        let workspace = with("/sites/{siteId}/logs", &format!("x-aos-method: {name}"));
        rejected(
            &workspace,
            &format!(
                "{LOGS}.x-aos-method: Site has a method {name} already; choose another name with \
                 x-aos-method."
            ),
        );
    }
}

#[test]
fn no_handle_hides_a_type() {
    for (handle, name) in [
        ("elements", "Elements"),
        ("error", "Error"),
        ("handle", "Handle"),
        ("string", "String"),
        ("types", "Types"),
        ("clone", "Clone"),
    ] {
        let workspace = with("/sites/{siteId}/logs", "x-aos-method: logs");
        let made = format!("x-aos-handle: {handle}");
        workspace.replace("spec/logs.yaml", "x-aos-handle: site", &made);
        rejected(
            &workspace,
            &format!(
                "{LOGS}.parameters: the handle {handle} would hide another {name}; choose another \
                 x-aos-handle."
            ),
        );
    }
}

#[test]
fn a_path_has_its_form() {
    let slashes = "the path has two slashes in a row or one at its end; take out what is too many.";
    for (path, sentence) in [
        ("/sites/{siteId}/logs/", slashes),
        ("/sites//{siteId}", slashes),
        ("//sites/{siteId}", slashes),
        ("/", slashes),
        ("sites/{siteId}", "the path must begin with a slash; write /sites/{siteId}."),
        (
            "/sites/../{siteId}",
            "the path has the segment \"..\", which would lead the request to another path.",
        ),
        (
            "/sites/{siteId}?all=1",
            "\"{siteId}?all=1\" in the path is neither plain text nor one parameter in braces.",
        ),
        (
            "/all sites/{siteId}",
            "\"all sites\" in the path is neither plain text nor one parameter in braces.",
        ),
        (
            "/all%20sites/{siteId}",
            "\"all%20sites\" in the path is neither plain text nor one parameter in braces.",
        ),
        (
            "/sites/{}/{siteId}",
            "\"{}\" in the path is neither plain text nor one parameter in braces.",
        ),
        (
            "/sites/{placeId}/devices",
            "the path differs from /sites/{siteId}/devices in the names of its parameters only; \
             write it in the same way.",
        ),
    ] {
        let quoted = format!("'{path}'");
        rejected(&with(&quoted, ""), &format!("spec/logs.yaml: paths.{path}.get: {sentence}"));
    }
}

#[test]
fn a_handle_is_an_id() {
    mistake(
        DEVICE,
        "          in: path\n          required: true\n          description: The site.\n          example: h1\n          schema:\n            $ref: '#/components/schemas/SiteId'\n",
        "          in: path\n          required: true\n          description: The site.\n          example: 1\n          x-aos-handle: site\n          schema:\n            type: integer\n",
        &format!(
            "{PLACE}.parameters.0: the path parameter siteId makes a handle, but is not an id; \
             refer to a schema with x-aos-id: true."
        ),
    );
}

#[test]
fn an_outcome_has_its_fields() {
    let shape = "x-aos-outcome must hold either field and success (a list of integers), or \
                 failed (a list of fields) and each (with field, success and perhaps code).";
    for (outcome, sentence) in [
        ("{}", "x-aos-outcome names no field of the response."),
        ("{field: devices, success: []}", shape),
        ("{field: devices}", shape),
        ("{field: devices, success: [yes]}", shape),
        ("{field: devices, success: [1], failed: [devices]}", shape),
        ("{failed: []}", "x-aos-outcome names no field of the response."),
        ("{each: {field: devices}}", shape),
        (
            "{field: status, success: [1]}",
            "the response has no field \"status\", which x-aos-outcome names.",
        ),
        (
            "{failed: [lost], each: {field: devices, success: name}}",
            "the response has no field \"lost\", which x-aos-outcome names.",
        ),
    ] {
        mistake(
            DEVICE,
            "      x-aos-source: devices/list.md\n",
            &format!("      x-aos-source: devices/list.md\n      x-aos-outcome: {outcome}\n"),
            &format!("{PLACE}.x-aos-outcome: {sentence}"),
        );
    }
}

#[test]
fn extensions_of_schemas_have_their_shapes() {
    let device = "spec/devices.yaml: components.schemas.Device";
    let name = "        name:\n          type: string\n";
    for (extension, sentence) in [
        (
            "x-aos-type: sizes",
            "unknown variant `sizes`, expected one of `number-or-text`, `one-or-many`, `or-other`, `size`, `duration`, `timestamp`.",
        ),
        ("x-aos-aliases: []", "it must not be empty or false; leave it out instead."),
        (
            "x-aos-lookup: names",
            "invalid type: string \"names\", expected a list, which only schemas under components.schemas can name.",
        ),
        ("x-aos-variants: {by: kind}", "missing field `map`."),
        (
            "x-aos-handle: kind",
            "in a schema it belongs on a text that is a field of a request body.",
        ),
        ("x-aos-command: kind", "there is no such extension here; see spec/README.md."),
    ] {
        let key = extension.split(':').next().unwrap();
        mistake(
            DEVICE,
            name,
            &format!("{name}          {extension}\n"),
            &format!("{device}.properties.name.{key}: {sentence}"),
        );
    }
    for (extension, sentence) in [
        (
            "x-aos-aliases: [Name, Name]",
            ": the alias Name of name is given twice, or the name of another field.",
        ),
        (
            "x-aos-bare: names",
            ".properties.name: x-aos-bare belongs on a named schema, and names a list of it.",
        ),
    ] {
        let with = format!("{name}          {extension}\n");
        mistake(DEVICE, name, &with, &format!("{device}{sentence}"));
    }
}
