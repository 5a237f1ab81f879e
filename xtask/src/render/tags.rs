//! The areas of the API.

use super::{format_code, literal};
use crate::{Failure, bundle::Bundle};

pub(super) fn render(bundle: &Bundle) -> Result<String, Failure> {
    let rows: String = bundle.document["tags"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|tag| {
            let text = |key: &str| literal(tag[key].as_str().unwrap_or_default().trim());
            format!("({}, {}),", text("name"), text("description"))
        })
        .collect();
    let code = format!(
        "//! The areas of the API.

        /// Each tag of the specification with its description, in the order of
        /// the specification.
        pub static TAGS: &[(&str, &str)] = &[{rows}];"
    );
    format_code(&code, "tags.rs")
}
