//! The generated client, mended where its plain form does not fit.

use quote::ToTokens;
use syn::{
    Attribute, Block, Expr, ExprLit, ExprMethodCall, ImplItem, ImplItemFn, Item, Lit, LitStr, Meta,
    Pat, Stmt, UseGroup, UseTree, parse_quote,
    visit_mut::{
        VisitMut, visit_block_mut, visit_expr_mut, visit_file_mut, visit_impl_item_fn_mut,
    },
};

use super::{builders, fields, generator, types::converted};
use crate::{Failure, bundle::Bundle, input::Purpose};

pub(super) fn render(bundle: &Bundle) -> Result<syn::File, Failure> {
    let mut file = generator::generate(bundle, Purpose::Client)?;
    for item in &mut file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                if let Some((_, items)) = &mut module.content {
                    items.iter_mut().for_each(derive_schema);
                    fields::complete(bundle, items);
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
    builders::prune(&mut file);
    visit_file_mut(&mut Mend, &mut file);
    file.items.insert(
        0,
        parse_quote!(
            use crate::encode_path;
        ),
    );
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

    /// The version of the specification is no header that the vendor knows, and
    /// the specification can declare no other header.
    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain(|statement| !makes_headers(statement));
        visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
            && call.args.iter().any(is_header_map)
        {
            *expression = (*call.receiver).clone();
        }
        visit_expr_mut(self, expression);
    }

    /// The generator's own `encode_path` leaves a backslash as it is, which a
    /// URL takes as a slash.
    fn visit_use_group_mut(&mut self, group: &mut UseGroup) {
        if group.items.iter().any(|item| is_named(item, "RequestBuilderExt"))
            && group.items.iter().any(|item| is_named(item, "ClientHooks"))
            && !group.items.iter().any(|item| is_named(item, "ByteStream"))
        {
            group.items = std::mem::take(&mut group.items)
                .into_iter()
                .filter(|item| !is_named(item, "encode_path"))
                .collect();
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

fn makes_headers(statement: &Stmt) -> bool {
    match statement {
        Stmt::Local(local) => {
            matches!(&local.pat, Pat::Ident(name) if name.ident == "header_map")
        }
        Stmt::Expr(Expr::MethodCall(call), _) => is_header_map(&call.receiver),
        _ => false,
    }
}

fn is_header_map(expression: &Expr) -> bool {
    matches!(expression, Expr::Path(path) if path.path.is_ident("header_map"))
}

fn is_named(tree: &UseTree, name: &str) -> bool {
    matches!(tree, UseTree::Name(named) if named.ident == name)
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
