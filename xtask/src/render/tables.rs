//! Enums, ids and environments: calls of the handwritten macros.

use serde_json::Value;

use super::{doc, header, literal};
use crate::bundle::Bundle;

/// The schemas that become open enums.
pub(super) fn integer_enums(bundle: &Bundle) -> impl Iterator<Item = (&str, &Value)> {
    bundle.schemas().filter(|(_, schema)| schema["enum"].is_array() && schema["type"] == "integer")
}

/// The schemas that become ids.
pub(super) fn id_types(bundle: &Bundle) -> impl Iterator<Item = (&str, &Value)> {
    bundle.schemas().filter(|(_, schema)| schema.get("x-aos-id").is_some())
}

pub(super) fn enums(bundle: &Bundle) -> String {
    let mut code = String::new();
    for (name, schema) in integer_enums(bundle) {
        let values = schema["enum"].as_array().map_or(&[][..], Vec::as_slice);
        let text = schema["description"].as_str().unwrap_or_default();
        code += &doc(text, "    ");
        code += &format!("    {name} {{\n");
        for (index, value) in values.iter().enumerate() {
            let variant = schema["x-enum-varnames"][index].as_str().unwrap_or_default();
            let label = schema["x-enum-descriptions"][index].as_str().unwrap_or_default();
            code += &format!("        {variant} = {value}, {};\n", literal(label));
        }
        code += "    }\n";
    }
    let about = "//! The integer enums of the specification.\n\n";
    let call = format!("crate::open_enum::open_integer_enums! {{\n{code}}}\n");
    header() + about + &call
}

pub(super) fn ids(bundle: &Bundle) -> String {
    let mut code = String::new();
    for (name, schema) in id_types(bundle) {
        code += &doc(schema["description"].as_str().unwrap_or_default(), "    ");
        code += &format!("    {name};\n");
    }
    let about = "//! The ids of the specification.\n\n";
    header() + about + &format!("crate::identifier::ids! {{\n{code}}}\n")
}

pub(super) fn environments(bundle: &Bundle) -> String {
    let mut code = String::new();
    for server in bundle.document["servers"].as_array().into_iter().flatten() {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let environment = &server["x-aos-environment"];
        code += &doc(&text(&server["description"]), "    ");
        code += &format!(
            "    {}, {}, {}, {};\n",
            text(&environment["name"]),
            literal(&text(&environment["label"])),
            literal(text(&server["url"]).trim_end_matches('/')),
            literal(&text(&environment["tokenUrl"])),
        );
    }
    let about = "//! The environments of the specification.\n\n";
    header() + about + &format!("crate::environment::environments! {{\n{code}}}\n")
}
