//! The generated client, mended where its plain form does not fit.

use quote::ToTokens;
use syn::{Attribute, ImplItem, Item, parse_quote};

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
                implementation
                    .items
                    .retain(|item| !matches!(item, ImplItem::Fn(method) if method.sig.ident == "new"));
            }
            _ => {}
        }
    }
    Ok(file)
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
        attributes.push(parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
    }
}

fn derives_serde(attribute: &Attribute) -> bool {
    attribute.path().is_ident("derive")
        && attribute.meta.to_token_stream().to_string().contains("Deserialize")
}
