//! The generated client, mended where its plain form does not fit.

use quote::ToTokens;
use syn::{
    Attribute, Expr, ExprLit, ExprMethodCall, ImplItem, ImplItemFn, Item, Lit, LitStr, Meta,
    parse_quote,
    visit_mut::{VisitMut, visit_block_mut, visit_file_mut, visit_impl_item_fn_mut},
};

use super::{generator, types::converted};
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
    visit_file_mut(&mut Mend, &mut file);
    Ok(file)
}

/// Mends what stands in many places of the client.
struct Mend;

impl VisitMut for Mend {
    /// The generator's examples cannot run as they stand, so they become plain
    /// text and no tests that are skipped.
    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        if attribute.path().is_ident("doc")
            && let Meta::NameValue(value) = &mut attribute.meta
            && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &mut value.value
        {
            *text = LitStr::new(&text.value().replace("```ignore", "```text"), text.span());
        }
    }

    /// A setter that refuses a value says why.
    fn visit_impl_item_fn_mut(&mut self, setter: &mut ImplItemFn) {
        let name = setter.sig.ident.to_string();
        // The setters of `types` say why already; they name their parameter T.
        if name != "body"
            && setter.sig.generics.type_params().any(|parameter| parameter.ident == "V")
            && let Some(ty) = converted(&setter.sig.generics)
        {
            let clause = setter.sig.generics.make_where_clause();
            clause
                .predicates
                .push(parse_quote!(<V as std::convert::TryInto<#ty>>::Error: std::fmt::Display));
            visit_block_mut(&mut Reason(format!("{name} is refused: {{}}")), &mut setter.block);
        }
        visit_impl_item_fn_mut(self, setter);
    }
}

/// Puts the reason of a refused value into the text of the error.
struct Reason(String);

impl VisitMut for Reason {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if call.method == "map_err" {
            let text = &self.0;
            call.args =
                std::iter::once::<Expr>(parse_quote!(|error| format!(#text, error))).collect();
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
