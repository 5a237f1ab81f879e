//! The generated mocks.

use quote::ToTokens;
use syn::{
    Macro,
    visit_mut::{VisitMut, visit_file_mut},
};

use super::generator;
use crate::{Failure, bundle::Bundle, input::Purpose};

pub(super) fn render(bundle: &Bundle) -> Result<syn::File, Failure> {
    let mut file = generator::generate(bundle, Purpose::Mocks)?;
    visit_file_mut(&mut Escape, &mut file);
    Ok(file)
}

/// The generator puts the value of a path parameter into a regular expression
/// as it is, so that the dot of an id would match anything.
struct Escape;

impl VisitMut for Escape {
    fn visit_macro_mut(&mut self, item: &mut Macro) {
        if item.path.is_ident("format") {
            let text = item.tokens.to_token_stream().to_string();
            let escaped = text.replace("value . to_string ()", "regex::escape(&value.to_string())");
            if let Ok(tokens) = escaped.parse() {
                item.tokens = tokens;
            }
        }
    }
}
