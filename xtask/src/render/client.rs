//! The generated client, mended where its plain form does not fit.

use quote::ToTokens;
use syn::{
    Attribute, Expr, ExprLit, ImplItem, Item, Lit, LitStr, Meta, parse_quote,
    visit_mut::{VisitMut, visit_file_mut},
};

use super::generator;
use crate::{Failure, bundle::Bundle, input::Purpose};

pub(super) fn render(bundle: &Bundle) -> Result<syn::File, Failure> {
    let mut file = generator::generate(bundle, Purpose::Client)?;
    for item in &mut file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                if let Some((_, items)) = &mut module.content {
                    items.iter_mut().for_each(derive_schema);
                }
            }
            // `Client::new` panics where no TLS can be had, and follows
            // redirects with the bearer token.
            Item::Impl(implementation)
                if implementation.trait_.is_none() && is_client(&implementation.self_ty) =>
            {
                implementation.items.retain(
                    |item| !matches!(item, ImplItem::Fn(method) if method.sig.ident == "new"),
                );
            }
            _ => {}
        }
    }
    visit_file_mut(&mut Examples, &mut file);
    Ok(file)
}

/// The generator's examples cannot run as they stand, so they are plain text
/// and no tests that are skipped.
struct Examples;

impl VisitMut for Examples {
    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        if attribute.path().is_ident("doc")
            && let Meta::NameValue(value) = &mut attribute.meta
            && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &mut value.value
        {
            *text = LitStr::new(&text.value().replace("```ignore", "```text"), text.span());
        }
    }
}

fn is_client(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.is_ident("Client"))
}

fn derive_schema(item: &mut Item) {
    let attributes = match item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        _ => return,
    };
    if attributes.iter().any(derives_serde) {
        attributes
            .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
    }
}

fn derives_serde(attribute: &Attribute) -> bool {
    attribute.path().is_ident("derive")
        && attribute.meta.to_token_stream().to_string().contains("Deserialize")
}
