//! How the methods are written in Rust, for the page of all operations.

use std::collections::BTreeMap;

use super::{method::Method, plan::Handle};

/// The calls of each operation, by its id: without options first.
pub(super) fn calls(handles: &[Handle<'_>]) -> BTreeMap<String, Vec<String>> {
    let mut calls = BTreeMap::new();
    for handle in handles {
        let links: String = handle.links.iter().map(|link| format!(".{link}(id)")).collect();
        for method in &handle.methods {
            let call = |form: String| format!("elements{links}.{form}");
            calls.insert(
                method.operation.id().to_owned(),
                forms(method).into_iter().map(call).collect(),
            );
        }
    }
    calls
}

fn forms(method: &Method<'_>) -> Vec<String> {
    let mut arguments: Vec<&str> =
        method.arguments.iter().map(|argument| argument.name.as_str()).collect();
    let mut forms = vec![format!("{}({})", method.name, arguments.join(", "))];
    if method.options.is_some() {
        arguments.push("options");
        forms.push(format!("{}({})", method.with_name(), arguments.join(", ")));
    }
    forms
}
