//! The modules that hold the generated code together.

use super::{format_code, header, lookups, tables, types::Types, variants};
use crate::{Failure, bundle::Bundle};

/// What generated code is excused from: it is formatted by prettyplease, and
/// lints are for what people write.
pub(super) const SKIPPED: &str = "#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
";

pub(super) fn api_module() -> String {
    let mut text = header() + "//! Generated code; see `spec/README.md`.\n";
    for (module, attribute) in [
        ("client", ""),
        ("enums", ""),
        ("environments", ""),
        ("ids", ""),
        ("lookups", ""),
        ("operations", ""),
        ("paging", ""),
        ("schemas", "#[cfg(feature = \"schemars\")]\n"),
        ("variants", ""),
    ] {
        text += &format!("\n{attribute}{SKIPPED}pub mod {module};\n");
    }
    text
}

/// All types of the specification, in one place for the users of the facade.
pub(super) fn facade_types(bundle: &Bundle, types: &Types) -> Result<String, Failure> {
    let mut code = String::from(
        "//! Request and response types of the API, its enums, ids and keys of long lists, by name.\n",
    );
    // What the fields hold has to have a name here as well.
    code += "pub use aos_api::{DurationText, NumberOrText, OneOrMany, OrOther, SecretJson, SecretText, SizeText};\n";
    let variants = variants::names(bundle);
    for (module, mut names) in [
        ("types", types.names().collect::<Vec<_>>()),
        ("enums", tables::enum_types(bundle).map(|(name, _)| name).collect()),
        ("ids", tables::id_types(bundle).map(|(name, _)| name).collect()),
        ("lookups", lookups::names(bundle).collect()),
        ("variants", variants.iter().map(String::as_str).collect()),
    ] {
        names.sort_unstable();
        if !names.is_empty() {
            code += &format!("pub use aos_api::{module}::{{{}}};\n", names.join(", "));
        }
    }
    format_code(&code, "types.rs")
}

pub(super) fn mocks_module() -> String {
    header() + "//! Generated code; see `spec/README.md`.\n\n" + SKIPPED + "pub(crate) mod mocks;\n"
}
