//! The methods of the facade: one for each operation, on the handle that its
//! path leads to.

mod argument;
mod code;
mod docs;
mod method;
mod plan;
mod reference;
mod requests;
mod samples;
mod shapes;

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::{format_code, header, types::Types};
use crate::{Failure, bundle::Bundle};

/// The generated files of the facade but for its types: the name of each and
/// its text.
pub(super) struct Facade {
    /// Of the library.
    pub(super) library: Vec<(String, String)>,
    /// Of its tests.
    pub(super) tests: Vec<(String, String)>,
    /// How the methods of each operation are written, by its id.
    pub(super) calls: BTreeMap<String, Vec<String>>,
}

/// Writes the methods and their tests.
///
/// # Errors
///
/// When the specification asks for methods that cannot be.
pub(super) fn render(
    bundle: &Bundle,
    client: &syn::File,
    types: &Types,
) -> Result<Facade, Failure> {
    let shapes = shapes::Shapes::of(client, types);
    let handles = plan::plan(bundle, &shapes)?;
    let mut library = Vec::new();
    for handle in &handles {
        let name = format!("{}.rs", handle.type_name.to_snake_case());
        library.push((name.clone(), format_code(&code::file(handle, &handles), &name)?));
    }
    library.push(("options.rs".to_owned(), format_code(&code::options(&handles), "options.rs")?));
    library.push(("mod.rs".to_owned(), module(&handles)));
    let tests = vec![
        ("requests.rs".to_owned(), format_code(&requests::requests(&handles)?, "requests.rs")?),
        ("decode.rs".to_owned(), format_code(&requests::decode(&handles, &shapes), "decode.rs")?),
    ];
    Ok(Facade { library, tests, calls: reference::calls(&handles) })
}

fn module(handles: &[plan::Handle<'_>]) -> String {
    let mut text = header() + "//! Generated code; see `spec/README.md`.\n";
    let mut add = |visibility: &str, name: &str| {
        text += &format!("\n{}{visibility}mod {name};\n", super::documents::SKIPPED);
    };
    for handle in handles {
        add("", &handle.name());
    }
    add("pub ", "options");
    add("pub ", "types");
    text += "\n/// The handles.\npub(crate) mod handles {\n";
    for handle in handles.iter().filter(|handle| handle.parent.is_some()) {
        text += &format!("    pub use super::{}::{};\n", handle.name(), handle.type_name);
    }
    text + "}\n"
}
