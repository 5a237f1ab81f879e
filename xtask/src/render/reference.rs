//! The page of all operations: how each is reached.

use std::collections::BTreeMap;

use serde_json::Value;

use super::operations::sorted;
use crate::{access, bundle::Bundle, load::FOLDER, model::Operation};

/// Writes the page; `calls` are the methods of the facade, by operation id.
pub(super) fn page(bundle: &Bundle, calls: &BTreeMap<String, Vec<String>>) -> String {
    let operations = sorted(bundle);
    let count = match operations.len() {
        1 => "one operation".to_owned(),
        several => format!("{several} operations"),
    };
    let mut text = format!(
        "<!-- Generated from {FOLDER}/*.yaml. Do not edit: change the specification and run `cargo xtask generate`. -->

# All operations

The API has {count}, in the areas of the vendor's documentation. Each can be
reached in four ways:

- in Rust by a method of the facade: `elements` is an `aos_facade::Elements`,
  an `id` in it a text, and what ends in `_with` takes what may be given as
  well;
- in Rust by the generated client: `elements.api()` has a method of the
  operation's name;
- by the command beside it, whose `--help` tells its flags;
- by `aos call` with the operation's name.

Of several sets of scopes, one is enough.
"
    );
    for tag in bundle.document["tags"].as_array().into_iter().flatten() {
        let name = tag["name"].as_str().unwrap_or_default();
        let of_area: Vec<&Operation<'_>> =
            operations.iter().filter(|operation| access::group(operation) == name).collect();
        if of_area.is_empty() {
            continue;
        }
        text += &format!("\n## {name}\n");
        if let Some(description) = tag["description"].as_str() {
            text += &format!("\n{}\n", description.trim());
        }
        text += "\n| operation | request | scopes | in Rust | command |\n|---|---|---|---|---|\n";
        for operation in of_area {
            let calls = calls.get(operation.id()).map_or(&[][..], Vec::as_slice);
            text += &row(operation, calls);
        }
    }
    text
}

fn row(operation: &Operation<'_>, calls: &[String]) -> String {
    let code = |text: &str| format!("`{text}`");
    let calls: Vec<String> = calls.iter().map(|call| code(call)).collect();
    let cells = [
        format!("{}<br>{}", code(operation.id()), cell(&operation.value["summary"])),
        code(&format!("{} {}", operation.method.to_uppercase(), operation.path)),
        scopes(operation),
        calls.join("<br>"),
        code(&format!("aos {} {}", access::group(operation), access::command(operation))),
    ];
    format!("| {} |\n", cells.join(" | "))
}

/// A text that does not break the table.
fn cell(value: &Value) -> String {
    value.as_str().unwrap_or_default().trim().replace('\n', " ").replace('|', "\\|")
}

/// The sets of scopes of which one is needed.
fn scopes(operation: &Operation<'_>) -> String {
    let sets: Vec<String> = operation.value["security"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|set| {
            let scopes = set.values().filter_map(Value::as_array).flatten();
            let scopes: Vec<String> =
                scopes.filter_map(Value::as_str).map(|scope| format!("`{scope}`")).collect();
            scopes.join(" and ")
        })
        .collect();
    sets.join(" or<br>")
}
