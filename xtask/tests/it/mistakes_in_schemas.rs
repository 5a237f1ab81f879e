//! Every mistake in a schema ends in one sentence with its place, and nothing is
//! written.

use crate::common::{DEVICE, Workspace, mistake, rejected};

#[test]
fn lists_that_may_not_be_null() {
    for (from, to, place) in [
        (
            "          type: array\n          nullable: true\n",
            "          type: array\n",
            "DevicePage.properties.devices",
        ),
        (
            "          type: object\n          nullable: true\n",
            "          type: object\n",
            "Device.properties.labels",
        ),
    ] {
        mistake(
            DEVICE,
            from,
            to,
            &format!(
                "spec/devices.yaml: components.schemas.{place}: a response's list or map must be nullable: true, for the service may send null for it."
            ),
        );
    }
    let workspace = Workspace::new();
    workspace.replace(
        DEVICE,
        "    SiteId:\n",
        "    Names: {type: array, items: {type: string}}\n    SiteId:\n",
    );
    workspace.replace(
        DEVICE,
        "          type: string\n          maxLength: 20\n",
        "          $ref: '#/components/schemas/Names'\n",
    );
    rejected(
        &workspace,
        "spec/devices.yaml: components.schemas.Device.properties.name: a response's list or map must be written in place, with nullable: true.",
    );
}

#[test]
fn enums() {
    let place = "spec/devices.yaml: components.schemas.DeviceKind";
    for (from, to, sentence) in [
        (
            "[Small, Large]",
            "[Small]",
            ": enum and x-enum-varnames must have the same number of entries, and have 2 and 1.",
        ),
        (
            "[Small device, Large device]",
            "[Small device, Large device, Gateway]",
            ": enum and x-enum-descriptions must have the same number of entries, and have 2 and 3.",
        ),
        (
            "      x-enum-varnames: [Small, Large]\n",
            "",
            ": enum and x-enum-varnames must have the same number of entries, and have 2 and 0.",
        ),
        (
            "      x-enum-descriptions: [Small device, Large device]\n",
            "",
            ": enum and x-enum-descriptions must have the same number of entries, and have 2 and 0.",
        ),
        ("[Small, Large]", "[Small, Small]", ": x-enum-varnames has a name twice."),
        (
            "[Small, Large]",
            "[Small, very large]",
            ": x-enum-varnames has \"very large\", which is not a name in PascalCase.",
        ),
        (
            "[Small, Large]",
            "[Small, Self]",
            ": x-enum-varnames has \"Self\", which is not a name in PascalCase.",
        ),
        (
            "[Small, Large]",
            "[Small, Unknown]",
            ": x-enum-varnames has Unknown, which is the name of all values that are not listed.",
        ),
        (
            "[Small, Large]",
            "[Small, Unreadable]",
            ": x-enum-varnames has Unreadable, which is the name of what the service sends instead of a value.",
        ),
        (
            "[Small, Large]",
            "[None, Large]",
            ": x-enum-varnames has None, a keyword of Python; say what is missing, such as NoStatus.",
        ),
        (
            "[Small, Large]",
            "[Small, 2]",
            ".x-enum-varnames.1: invalid type: integer `2`, expected a string; write it in quotes.",
        ),
        ("enum: [1, 2]", "enum: [1, 1]", ": the enum lists a value twice."),
        ("enum: [1, 2]", "enum: [1, 2.5]", ": the enum lists 2.5, which is not of its type."),
        (
            "      enum: [1, 2]\n",
            "",
            ": enum and x-enum-varnames must have the same number of entries, and have 0 and 2.",
        ),
    ] {
        mistake(DEVICE, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        DEVICE,
        "          minimum: 1\n",
        "          enum: [1, 2]\n",
        "spec/devices.yaml: components.schemas.Device.properties.size: an enum needs a name of its own: move it to components.schemas and refer to it.",
    );
}

#[test]
fn schemas_that_rust_cannot_name() {
    let workspace = Workspace::new();
    workspace.replace(DEVICE, "    Device:\n", "    device-2:\n");
    workspace.replace(
        DEVICE,
        "            $ref: '#/components/schemas/Device'\n",
        "            $ref: '#/components/schemas/device-2'\n",
    );
    rejected(
        &workspace,
        "spec/devices.yaml: components.schemas.device-2: the name \"device-2\" is not in PascalCase, so no type can have it.",
    );
}
