//! The handles of the facade: a method for each operation, on the handle that its
//! path leads to.

mod code;
mod plan;
mod requests;
mod taken;

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::{
    calls::call::Call,
    modules::SKIPPED,
    text::{format_code, header},
};
use crate::failure::Failure;

/// The generated files of the facade but for its types: the name of each and its
/// text.
pub(super) struct Facade {
    /// Of the library.
    pub(super) library: Vec<(String, String)>,
    /// Of its tests.
    pub(super) tests: Vec<(String, String)>,
    /// How the call of each operation is written, by its id.
    pub(super) methods: BTreeMap<String, String>,
}

/// Writes the handles and their tests.
///
/// # Errors
///
/// When the spec has methods that cannot be generated.
pub(super) fn render(calls: &[Call<'_>]) -> Result<Facade, Failure> {
    let handles = plan::plan(calls)?;
    let mut library = Vec::new();
    for handle in &handles {
        let name = format!("{}.rs", handle.type_name.to_snake_case());
        library.push((name.clone(), format_code(&code::file(handle, &handles), &name)?));
    }
    library.push(("mod.rs".to_owned(), module(&handles)));
    let tests = vec![
        ("requests.rs".to_owned(), format_code(&requests::requests(&handles), "requests.rs")?),
        ("decode.rs".to_owned(), format_code(&requests::decode(calls), "decode.rs")?),
    ];
    let mut methods = BTreeMap::new();
    for handle in &handles {
        let links: String = handle.links.iter().map(|link| format!(".{link}(id)")).collect();
        for (method, call) in &handle.methods {
            let arguments = call.arguments(&handle.ids);
            let names: Vec<&str> = arguments.iter().map(|setter| setter.name.as_str()).collect();
            let text = format!("elements{links}.{method}({})", names.join(", "));
            methods.insert(call.operation.id.clone(), text);
        }
    }
    Ok(Facade { library, tests, methods })
}

fn module(handles: &[plan::Handle<'_>]) -> String {
    let mut text = header() + "//! Generated code; see `spec/README.md`.\n";
    let mut add = |visibility: &str, name: &str| {
        text += &format!("\n{}{visibility}mod {name};\n", SKIPPED);
    };
    for handle in handles {
        add("", &handle.name());
    }
    add("pub ", "types");
    text += "\n/// The handles.\npub(crate) mod handles {\n";
    for handle in handles.iter().filter(|handle| handle.parent.is_some()) {
        text += &format!("    pub use super::{}::{};\n", handle.name(), handle.type_name);
    }
    text + "}\n"
}
