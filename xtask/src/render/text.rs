//! Text of the generated files: headers, formatted code, literals.

use crate::{failure::Failure, spec::load::FOLDER};

/// Version of progenitor that makes the code.
const PROGENITOR: &str = "0.15.1";

/// The first lines of every generated file of code.
pub(crate) fn header() -> String {
    format!(
        "// Generated from {FOLDER}/*.yaml by progenitor {PROGENITOR} and the tables of this workspace.\n\
         // Do not edit: change the specification and run `cargo xtask generate`.\n\n"
    )
}

pub(crate) fn format_file(file: &syn::File) -> String {
    header() + &prettyplease::unparse(file)
}

/// Formats code that this crate wrote itself.
pub(crate) fn format_code(code: &str, name: &str) -> Result<String, Failure> {
    let file = syn::parse_file(code).map_err(|error| {
        Failure::new(name, format!("the generator wrote code that does not parse: {error}."))
    })?;
    Ok(format_file(&file))
}

/// A string literal of Rust.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A slice of string literals of Rust.
pub(crate) fn literals(texts: &[impl AsRef<str>]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| literal(text.as_ref())).collect();
    format!("&[{}]", texts.join(", "))
}

/// A value as it is in a URL.
pub(crate) fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Doc comments of these lines.
pub(crate) fn doc(text: &str, indent: &str) -> String {
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
