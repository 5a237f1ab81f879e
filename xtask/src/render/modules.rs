//! The modules that hold the generated code together.

use super::{
    text::{format_code, header},
    variants,
};
use crate::{failure::Failure, progenitor::Types, spec::model::Spec};

/// What generated code is excused from: it is formatted by prettyplease, and
/// lints are for what people write.
pub(super) const SKIPPED: &str = "#[rustfmt::skip]
#[allow(clippy::all, irrefutable_let_patterns, missing_docs, rustdoc::all, unreachable_pub, unused_imports)]
";

pub(super) fn api_module() -> String {
    let mut text = header() + "//! Generated code; see `spec/README.md`.\n";
    for module in [
        "calls",
        "enums",
        "environments",
        "ids",
        "keys",
        "lookups",
        "operations",
        "schemas",
        "types",
        "variants",
    ] {
        let feature = if module == "schemas" { "#[cfg(feature = \"schemars\")]\n" } else { "" };
        text += &format!("\n{feature}{SKIPPED}pub mod {module};\n");
    }
    text
}

/// All types of the specification, in one place for the users of the facade.
pub(super) fn facade_types(spec: &Spec, types: &Types) -> Result<String, Failure> {
    let mut code = String::from(
        "//! Request and response types of the API, its enums, ids and keys of long lists, by name.\n",
    );
    // What the fields hold has to have a name here as well.
    code += "pub use aos_api::{DurationText, NumberOrText, OneOrMany, OrOther, SecretJson, SecretText, SizeText};\n";
    let named = |module| spec.schemas_of(module).map(|(name, _)| name).collect();
    let (names, variants) = (types.names(), variants::names(spec));
    for (module, mut names) in [
        ("types", names.iter().map(String::as_str).collect::<Vec<_>>()),
        ("enums", named("enums")),
        ("ids", named("ids")),
        ("lookups", named("lookups")),
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
