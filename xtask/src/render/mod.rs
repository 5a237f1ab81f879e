//! Writes the generated files, in memory.

mod builders;
mod client;
mod documents;
mod facade;
mod fields;
mod generator;
mod lookups;
mod mocks;
mod operations;
mod paging;
mod reference;
mod schemas;
mod simulator;
mod tables;
pub mod types;
pub(crate) mod variants;

use std::{collections::BTreeMap, path::PathBuf};

use crate::{Failure, bundle::Bundle, load::FOLDER};

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
pub fn files(bundle: &Bundle) -> Result<Files, Failure> {
    let mut client = client::render(bundle)?;
    paging::show_page_sizes(&mut client);
    let types = types::Types::of(&client);
    let mut files = Files::new();
    let mut add = |folder: &str, name: &str, text: String| {
        files.insert(PathBuf::from(folder).join(name), text);
    };
    add(FOLDER, BUNDLE, bundle.to_json());
    add(API, "mod.rs", documents::api_module());
    add(API, "client.rs", format_file(&client));
    add(API, "enums.rs", tables::enums(bundle));
    add(API, "ids.rs", tables::ids(bundle));
    add(API, "lookups.rs", lookups::render(bundle));
    add(API, "environments.rs", tables::environments(bundle));
    add(API, "operations.rs", operations::render(bundle)?);
    add(API, "paging.rs", paging::render(bundle, &types)?);
    add(API, "schemas.rs", schemas::render(bundle, &types)?);
    add(API, "variants.rs", variants::render(bundle)?);
    let facade = facade::render(bundle, &client, &types)?;
    add(DOCUMENTS, "operations.md", reference::page(bundle, &facade.calls));
    for (name, text) in facade.library {
        add(FACADE, &name, text);
    }
    for (name, text) in facade.tests {
        add(FACADE_TESTS, &name, text);
    }
    add(FACADE, "types.rs", documents::facade_types(bundle, &types)?);
    add(MOCKS, "mod.rs", documents::mocks_module());
    add(MOCKS, "mocks.rs", format_file(&mocks::render(bundle)?));
    add(SIMULATOR, "mod.rs", simulator::module());
    add(SIMULATOR, "specification.json", simulator::specification(bundle));
    Ok(files)
}

/// Version of progenitor that makes the code.
const PROGENITOR: &str = "0.15.1";

/// The first lines of every generated file of code.
fn header() -> String {
    format!(
        "// Generated from {FOLDER}/*.yaml by progenitor {PROGENITOR} and the tables of this workspace.\n\
         // Do not edit: change the specification and run `cargo xtask generate`.\n\n"
    )
}

fn format_file(file: &syn::File) -> String {
    header() + &prettyplease::unparse(file)
}

/// Formats code that this crate wrote itself.
fn format_code(code: &str, name: &str) -> Result<String, Failure> {
    let file = syn::parse_file(code).map_err(|error| {
        Failure::new(name, format!("the generator wrote code that does not parse: {error}."))
    })?;
    Ok(format_file(&file))
}

/// A string literal of Rust.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Doc comments of these lines.
fn doc(text: &str, indent: &str) -> String {
    text.trim()
        .lines()
        .map(|line| match line.trim_end() {
            "" => format!("{indent}///\n"),
            line => format!("{indent}/// {line}\n"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::PROGENITOR;

    #[test]
    fn the_header_names_the_generator_that_is_built_in() {
        let lock = include_str!("../../../Cargo.lock");
        let entry = format!("name = \"progenitor-impl\"\nversion = \"{PROGENITOR}\"\n");
        assert_eq!(lock.matches("name = \"progenitor-impl\"\n").count(), 1);
        assert!(lock.contains(&entry), "set PROGENITOR to the version in Cargo.lock");
    }
}
