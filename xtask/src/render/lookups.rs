//! The long lists of codes and names.

use super::{doc, header, literal};
use crate::{bundle::Bundle, lookups::rows};

/// The schemas that become keys of long lists.
pub(super) fn names(bundle: &Bundle) -> impl Iterator<Item = &str> {
    let keyed = bundle.schemas().filter(|(_, schema)| schema.get("x-aos-lookup").is_some());
    keyed.map(|(name, _)| name)
}

pub(super) fn render(bundle: &Bundle) -> String {
    let mut text = header() + "//! The keys of the long lists of the specification.\n";
    let mut environments = String::new();
    for (kind, call) in [("string", "text_lookups"), ("integer", "integer_lookups")] {
        let mut code = String::new();
        for (name, schema) in bundle.schemas() {
            if schema.get("x-aos-lookup").is_none() || schema["type"] != kind {
                continue;
            }
            code += &doc(schema["description"].as_str().unwrap_or_default(), "    ");
            code += &format!("    {name} [\n");
            let mut places = String::new();
            for row in rows(schema) {
                let key = if kind == "string" { literal(row.code) } else { row.code.to_owned() };
                code += &format!("        {key}, {};\n", literal(row.name));
                if let Some(environment) = row.environment {
                    places += &format!("        {key}, {environment};\n");
                }
            }
            code += "    ]\n";
            if !places.is_empty() {
                environments += &format!(
                    "\ncrate::lookup::environments_of! {{\n    {name} [\n{places}    ]\n}}\n"
                );
            }
        }
        if !code.is_empty() {
            text += &format!("\ncrate::lookup::{call}! {{\n{code}}}\n");
        }
    }
    text + &environments
}
