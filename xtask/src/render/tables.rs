//! Enums, ids and environments: calls of the handwritten macros.

use serde_json::Value;

use super::{doc, header, literal};
use crate::bundle::Bundle;

/// The schemas that become open enums.
pub(super) fn enum_types(bundle: &Bundle) -> impl Iterator<Item = (&str, &Value)> {
    bundle.schemas().filter(|(_, schema)| schema["enum"].is_array())
}

/// The schemas that become ids.
pub(super) fn id_types(bundle: &Bundle) -> impl Iterator<Item = (&str, &Value)> {
    bundle.schemas().filter(|(_, schema)| schema.get("x-aos-id").is_some())
}

pub(super) fn enums(bundle: &Bundle) -> String {
    let mut text = header() + "//! The enums of the specification.\n";
    for (kind, call) in [("integer", "open_integer_enums"), ("string", "open_text_enums")] {
        let code: String = enum_types(bundle)
            .filter(|(_, schema)| schema["type"] == kind)
            .map(|(name, schema)| variants(name, schema))
            .collect();
        if !code.is_empty() {
            text += &format!("\ncrate::open_enum::{call}! {{\n{code}}}\n");
        }
    }
    text
}

fn variants(name: &str, schema: &Value) -> String {
    let mut code = doc(schema["description"].as_str().unwrap_or_default(), "    ");
    code += &format!("    {name} {{\n");
    for (index, value) in schema["enum"].as_array().into_iter().flatten().enumerate() {
        let variant = schema["x-enum-varnames"][index].as_str().unwrap_or_default();
        let label = schema["x-enum-descriptions"][index].as_str().unwrap_or_default();
        // A text of JSON has escapes that Rust does not know.
        let value = value.as_str().map_or_else(|| value.to_string(), literal);
        code += &format!("        {variant} = {value}, {};\n", literal(label));
    }
    code + "    }\n"
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
