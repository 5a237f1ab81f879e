//! Names as the generator writes them in Rust.

use heck::{ToPascalCase, ToSnakeCase};

/// The type of an operation's call.
pub(crate) fn call_name(operation_id: &str) -> String {
    operation_id.to_pascal_case()
}

/// Whether a call or a mock has a method of this name, so that no setter can have it.
pub(crate) fn is_method_of_calls(name: &str) -> bool {
    matches!(
        name,
        "body"
            | "clone"
            | "first_page"
            | "into"
            | "into_future"
            | "into_inner"
            | "new"
            | "operation"
            | "pages"
            | "preview"
            | "send"
            | "stream"
            | "text"
            | "unchecked"
    )
}

/// Whether a value has a method of this name by a trait of the standard library, which
/// another method of the name would hide.
pub(crate) fn is_method_of_traits(name: &str) -> bool {
    matches!(
        name,
        "borrow"
            | "borrow_mut"
            | "clone"
            | "clone_from"
            | "clone_into"
            | "fmt"
            | "into"
            | "to_owned"
            | "try_into"
            | "type_id"
    )
}

/// A field or setter.
pub(crate) fn field_name(name: &str) -> String {
    let name = name.to_snake_case();
    // The generator writes `type_` where the name is a keyword.
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}

/// Whether a text is a word that Rust keeps for itself.
pub(crate) fn is_keyword(name: &str) -> bool {
    let letters = |name: &str| name.chars().all(|c| c.is_ascii_lowercase());
    !name.is_empty() && letters(name) && syn::parse_str::<syn::Ident>(name).is_err()
}

/// Whether a text is a name of a Rust type in the usual spelling.
pub(crate) fn is_pascal(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric())
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Whether a text is in snake case and not a keyword of Rust: lower-case
/// letters, digits and single underscores, a letter first.
pub(crate) fn is_snake(name: &str) -> bool {
    is_lower(name, '_') && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Whether a text is in kebab case: lower-case letters, digits and single
/// dashes, a letter first.
pub(crate) fn is_kebab(name: &str) -> bool {
    is_lower(name, '-')
}

fn is_lower(name: &str, separator: char) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.split(separator).all(|word| !word.is_empty())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == separator)
}

/// Whether a text says something.
pub(crate) fn has_text(text: &str) -> bool {
    !text.trim().is_empty()
}

/// The enum of a property with `x-aos-variants`.
pub(crate) fn variants_name(owner: &str, property: &str) -> String {
    format!("{}{}", owner.to_pascal_case(), property.to_pascal_case())
}
