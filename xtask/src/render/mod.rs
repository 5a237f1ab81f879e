//! Writes the generated files, in memory.

mod calls;
mod facade;
mod keys;
mod macros;
mod modules;
mod operations;
mod page;
mod schemas;
mod simulator;
pub(crate) mod text;
mod variants;

use std::{collections::BTreeMap, path::PathBuf};

use serde_json::{Value, json};
use text::{format_file, header};

use crate::{
    failure::Failure,
    progenitor::{self, Types},
    spec::{load::FOLDER, model::Spec},
};

/// Every generated file: its path below the root of the workspace, and its
/// text.
pub type Files = BTreeMap<PathBuf, String>;

/// The folders that hold generated files and nothing else.
pub const FOLDERS: [&str; 5] = [API, FACADE, FACADE_TESTS, MOCKS, SIMULATOR];

const API: &str = "crates/aos-api/src/generated";
const FACADE: &str = "crates/aos-facade/src/generated";
const FACADE_TESTS: &str = "crates/aos-facade/tests/it/generated";
const MOCKS: &str = "crates/aos-httpmock/src/generated";
const SIMULATOR: &str = "crates/aos-sim/src/generated";

/// Pages for people; not all of them are generated.
const DOCUMENTS: &str = "docs";

/// The bundled specification.
pub const BUNDLE: &str = "elements.openapi.json";

/// Writes every file.
///
/// # Errors
///
/// When the generator cannot make code of the specification.
pub(crate) fn files(spec: &Spec) -> Result<Files, Failure> {
    let generated = progenitor::generate(spec)?;
    let calls = calls::read(spec, &generated)?;
    let mut files = Files::new();
    let mut add = |folder: &str, name: &str, text: String| {
        files.insert(PathBuf::from(folder).join(name), text);
    };
    add(FOLDER, BUNDLE, format!("{:#}\n", bundle(spec)));
    add(API, "mod.rs", modules::api_module());
    add(API, "calls.rs", calls::render(&calls)?);
    add(API, "keys.rs", keys::render(&generated.types.keys)?);
    add(API, "types.rs", types(&generated.types));
    add(API, "enums.rs", macros::enums(spec));
    add(API, "ids.rs", macros::ids(spec));
    add(API, "lookups.rs", macros::lookups(spec));
    add(API, "environments.rs", macros::environments(spec));
    add(API, "operations.rs", operations::render(spec)?);
    add(API, "schemas.rs", schemas::render(spec, &generated)?);
    add(API, "variants.rs", variants::render(spec)?);
    let facade = facade::render(&calls)?;
    add(DOCUMENTS, "operations.md", page::page(spec, &facade.methods));
    add(DOCUMENTS, "scopes.md", page::scopes(spec));
    for (name, text) in facade.library {
        add(FACADE, &name, text);
    }
    for (name, text) in facade.tests {
        add(FACADE_TESTS, &name, text);
    }
    add(FACADE, "types.rs", modules::facade_types(spec, &generated.types)?);
    add(MOCKS, "mod.rs", modules::mocks_module());
    add(MOCKS, "mocks.rs", format_file(&progenitor::mocks(spec)?));
    add(SIMULATOR, "mod.rs", simulator::module());
    add(SIMULATOR, "specification.json", simulator::specification(spec));
    Ok(files)
}

/// The document, with a link to the vendor's page in each operation.
fn bundle(spec: &Spec) -> Value {
    let mut document = spec.document.clone();
    for operation in &spec.operations {
        if let Some(page) = &operation.page {
            document["paths"][&operation.path][operation.method]["externalDocs"] =
                json!({ "url": page });
        }
    }
    document
}

fn types(types: &Types) -> String {
    let items = types.items.clone();
    let file = syn::File { shebang: None, attrs: Vec::new(), items, frontmatter: None };
    header() + "//! The types of requests and responses.\n\n" + &prettyplease::unparse(&file)
}
