//! Names as the generator writes them in Rust.

use heck::{ToPascalCase, ToSnakeCase};

/// The builder of an operation.
pub fn builder_name(operation_id: &str) -> String {
    operation_id.to_pascal_case()
}

/// A field or setter.
pub fn field_name(name: &str) -> String {
    let name = name.to_snake_case();
    // The generator writes `type_` where the name is a keyword.
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}

/// Whether a text is a word that Rust keeps for itself.
pub fn is_keyword(name: &str) -> bool {
    let letters = |name: &str| name.chars().all(|c| c.is_ascii_lowercase());
    !name.is_empty() && letters(name) && syn::parse_str::<syn::Ident>(name).is_err()
}

/// Whether a text is a name of a Rust type in the usual spelling.
pub fn is_pascal(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric())
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Whether a text is in snake case: small letters, digits and single
/// underscores, a letter in front.
pub fn is_snake(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && !name.ends_with('_')
        && !name.contains("__")
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Whether a text is in kebab case: small letters, digits and single dashes, a
/// letter in front.
pub fn is_kebab(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
