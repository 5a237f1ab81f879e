//! What the decoder of `aos-api` needs to know of keys: aliases, bare lists, numbers.

use super::text::{format_code, literal, literals};
use crate::{failure::Failure, progenitor::Keys};

pub(super) fn render(keys: &[Keys]) -> Result<String, Failure> {
    let mut rows = String::new();
    for Keys { of, aliases, bare, numbers } in keys {
        let aliases: Vec<String> = aliases
            .iter()
            .map(|(key, others)| {
                let others: Vec<String> = others.iter().map(|other| literal(other)).collect();
                format!("({}, &[{}])", literal(key), others.join(", "))
            })
            .collect();
        let bare = bare.as_ref().map_or("None".to_owned(), |key| format!("Some({})", literal(key)));
        rows += &format!(
            "Keys {{ of: {}, aliases: &[{}], bare: {bare}, numbers: {} }},",
            literal(of),
            aliases.join(", "),
            literals(numbers)
        );
    }
    let code = format!(
        "//! Aliases of keys, lists that may come bare, and plain numbers, by type.
        use crate::values::lenient::Keys;

        pub(crate) static KEYS: &[Keys] = &[{rows}];"
    );
    format_code(&code, "keys.rs")
}
