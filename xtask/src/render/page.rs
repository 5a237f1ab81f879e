//! The page of all operations: how each is reached.

use std::collections::BTreeMap;

use crate::spec::{
    load::FOLDER,
    model::{Operation, Spec},
};

/// Writes the page; `methods` are the methods of the facade, by operation id.
pub(super) fn page(spec: &Spec, methods: &BTreeMap<String, String>) -> String {
    let count = match spec.operations.len() {
        1 => "one operation".to_owned(),
        several => format!("{several} operations"),
    };
    let mut text = format!(
        "<!-- Generated from {FOLDER}/*.yaml. Do not edit: change the specification and run `cargo xtask generate`. -->

# All operations

The API has {count}, in the groups of the vendor's documentation. In Rust a method
of a handle makes a call: `elements` is an `aos_facade::Elements`, an `id` in it a
text, and what is optional is set on the call. The command beside it does the same;
its `--help` lists its options.

The id of an operation leads to the vendor's page. Of several sets of scopes, one is
enough.
"
    );
    for tag in &spec.tags {
        let operations = spec.operations.iter().filter(|operation| operation.group() == tag.name);
        let rows: String = operations
            .map(|operation| row(operation, methods.get(&operation.id).map_or("", String::as_str)))
            .collect();
        if rows.is_empty() {
            continue;
        }
        text += &format!("\n## {}\n", tag.name);
        if !tag.description.is_empty() {
            text += &format!("\n{}\n", tag.description.trim());
        }
        text += "\n| operation | request | scopes | in Rust | command |\n|---|---|---|---|---|\n";
        text += &rows;
    }
    text
}

/// Writes the page of the scopes: which ones the commands of each group need.
pub(super) fn scopes(spec: &Spec) -> String {
    let mut text = format!(
        "<!-- Generated from {FOLDER}/*.yaml. Do not edit: change the specification and run `cargo xtask generate`. -->

# Scopes

What an app registration needs for the commands of each group. Where there are several, the
last column says which commands need which; `or` means that one of them is enough.

| group | scope | commands |
|---|---|---|
"
    );
    for tag in &spec.tags {
        let mut commands: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for operation in spec.operations.iter().filter(|it| it.group() == tag.name) {
            let code = |scope: &str| format!("`{scope}`");
            let sets = operation.scopes().map(|set| set.into_iter().map(code).collect::<Vec<_>>());
            let sets: Vec<String> = sets.map(|set| set.join(" and ")).collect();
            commands.entry(sets.join(" or<br>")).or_default().push(code(&operation.command()));
        }
        for (scopes, commands) in commands {
            text += &format!("| `{}` | {scopes} | {} |\n", tag.name, commands.join(", "));
        }
    }
    text
}

fn row(operation: &Operation, method: &str) -> String {
    let code = |text: &str| format!("`{text}`");
    let sets = operation.scopes().map(|set| set.into_iter().map(code).collect::<Vec<_>>());
    let sets: Vec<String> = sets.map(|set| set.join(" and ")).collect();
    let id = code(&operation.id);
    let id = operation.page.as_ref().map_or_else(|| id.clone(), |page| format!("[{id}]({page})"));
    // What would break the table.
    let summary = operation.summary.trim().replace('\n', " ").replace('|', "\\|");
    let cells = [
        format!("{id}<br>{summary}"),
        code(&format!("{} {}", operation.method.to_uppercase(), operation.path)),
        sets.join(" or<br>"),
        code(method),
        code(&format!("aos {} {}", operation.group(), operation.command())),
    ];
    format!("| {} |\n", cells.join(" | "))
}
